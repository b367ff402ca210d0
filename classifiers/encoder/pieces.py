"""Cut a text into windows of word pieces, each with the stretch of the text that it stands for.

INVARIANT: the windows of a text cover every code point of it, and user text never turns into a special token
(`[SEP]` written by a user is five ordinary characters) nor, by being long and without spaces, into "unknown".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from classifiers.encoder.emoji import spell_emoji

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# The tokenizer holds Python's lock while it works: some 4 ms for so many code points.
_BLOCK: Final = 4096
_SPACE: Final = re.compile(r"\s(?=\S)")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")  # cannot be written as UTF-8, which the tokenizer reads
_PROBE: Final = "a"


class Window(NamedTuple):
    """`ids`, special tokens included, stand for text[start:end] (code points, half-open)."""

    ids: tuple[int, ...]
    start: int
    end: int


class Tokens:
    """A tokenizer with its window; may be shared by threads."""

    def __init__(self, content: bytes, size: int, overlap: int) -> None:
        """`size` counts special tokens. Raises ValueError if the content is no tokenizer or the window no window."""
        self._tokenizer = _load(content)
        probe = self._tokenizer.encode(_PROBE)
        ids, special = list(probe.ids), list(probe.special_tokens_mask)
        before = sum(1 for _ in takewhile(bool, special))
        after = sum(1 for _ in takewhile(bool, reversed(special)))
        if before == len(ids):
            raise ValueError("the tokenizer has no token for a letter")
        self._before, self._after = tuple(ids[:before]), tuple(ids[len(ids) - after :])
        self._room = size - before - after
        self._step = self._room - overlap
        if not (overlap > 0 and self._step > 0):
            raise ValueError(f"expected 0 < overlap < tokens - {before + after}")

    def windows(self, text: str) -> list[Window]:
        """Return the windows of a text in order; one without tokens, e.g. of control characters only, has one too."""
        spelled, origins = spell_emoji(text)
        ids, starts, ends = self._encode(spelled)
        count = len(ids)
        first = range(0, max(1, count - (self._room - self._step)), self._step)
        made: list[Window] = []
        for begin in first:
            end = min(begin + self._room, count)
            start = starts[begin] if begin else 0
            stop = ends[end - 1] if end < count else len(spelled)
            if origins is not None:
                start, stop = origins[start], max(origins[stop], origins[stop - 1] + 1) if stop else 0
            made.append(Window((*self._before, *ids[begin:end], *self._after), start, stop))
        return made

    def _encode(self, text: str) -> tuple[list[int], list[int], list[int]]:
        """Return each token, and where it starts and ends in the text."""
        ids: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        if not text.isascii():
            text = _SURROGATE.sub("\ufffd", text)
        for place, block in _blocks(text):
            encoding = self._tokenizer.encode(block, add_special_tokens=False)
            ids += encoding.ids
            for start, end in encoding.offsets:
                starts.append(start + place)
                ends.append(end + place)
        return ids, starts, ends


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Cut a long text before white space, where no token goes across, or anywhere if there is none."""
    begin = 0
    while len(text) - begin > _BLOCK:
        end = begin + _BLOCK
        for found in _SPACE.finditer(text, begin + _BLOCK // 2, end):
            end = found.start()
        yield begin, text[begin:end]
        begin = end
    yield begin, text[begin:]


def _load(content: bytes) -> Tokenizer:
    from tokenizers import Regex, Tokenizer, models
    from tokenizers import pre_tokenizers as pre

    try:
        tokenizer = Tokenizer.from_buffer(content)
    except Exception as error:  # the library raises nothing more exact
        raise ValueError("the content is no tokenizer") from error
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.encode_special_tokens = True
    if isinstance(tokenizer.model, models.WordPiece):
        # it reads a longer word as "unknown", which would be a door for text without spaces
        longest = tokenizer.model.max_input_chars_per_word
        split = pre.Split(Regex(rf"[\s\S]{{1,{longest}}}"), "isolated")
        own = tokenizer.pre_tokenizer
        tokenizer.pre_tokenizer = split if own is None else pre.Sequence([own, split])
    return tokenizer

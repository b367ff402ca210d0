"""Turn a text into tokens that know their places, and those into overlapping windows.

INVARIANT: every token of a text lies in a window, and nothing in a text can become one of the model's own marks
(`[SEP]`, `</s>`): those are added here and spelled out where a caller wrote them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from classifiers.ngram.windows import windows

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SWALLOWED_CHARS: Final = 32  # an unknown token longer than this is a word the vocabulary never looked into
UNREADABLE_CHARS: Final = 4  # so little around a character that the vocabulary lacks may stay unknown with it


class Token(NamedTuple):
    id: int
    start: int  # code points, half-open
    end: int


_token: Final[Callable[[tuple[int, int, int]], Token]] = partial(tuple.__new__, Token)  # there are hundreds in a text


class Piece(NamedTuple):
    """One window: ids without the model's marks, and the code points it stands for."""

    ids: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextTokenizer:
    """A `tokenizer.json` without padding and truncation. Threads may share it."""

    tokenizer: Tokenizer
    unknown: int | None
    prefix: tuple[int, ...]  # what the model wants before and after a text, e.g. [CLS] and [SEP]
    suffix: tuple[int, ...]
    padding: int
    reserved: frozenset[int]  # ids of the model's own marks; no text may hold one

    @property
    def marks(self) -> int:
        return len(self.prefix) + len(self.suffix)

    @property
    def size(self) -> int:
        """How many rows of embeddings the vocabulary needs."""
        return max(self.tokenizer.get_vocab().values(), default=-1) + 1

    def encode(self, text: str) -> list[Token]:
        """Return the tokens of a text, its places in code points of it.

        WordPiece makes one unknown token of any word beyond 100 characters, whatever it holds, so a text without
        spaces would go unread. Such a stretch is read again in short pieces.
        """
        tokens = self._plain(text)
        ids = {token.id for token in tokens}
        if self.unknown not in ids and self.reserved.isdisjoint(ids):
            return tokens
        return list(self._checked(text, 0, tokens, SWALLOWED_CHARS))

    def _checked(self, text: str, begin: int, tokens: Sequence[Token], most: int) -> Iterator[Token]:
        """Yield the tokens of what begins at `begin`, those that may not stand there read again in pieces."""
        for token in tokens:
            start, end = begin + token.start, begin + token.end
            if token.id in self.reserved:  # SentencePiece keeps `</s>` among its words and finds it in a text
                for place in range(start, end):
                    letters = (t for t in self._plain(text[place]) if t.id not in self.reserved)
                    yield from (Token(letter.id, place, place + 1) for letter in letters)
            elif token.id == self.unknown and end - start > most:
                step = min(SWALLOWED_CHARS, (end - start) // 2)
                for place in range(start, end, step):
                    piece = self._plain(text[place : min(place + step, end)])
                    yield from self._checked(text, place, piece, UNREADABLE_CHARS)
            else:
                yield Token(token.id, start, end)

    def _plain(self, text: str) -> list[Token]:
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        return [_token((i, *span)) for i, span in zip(encoding.ids, encoding.offsets, strict=True)]

    def framed(self, piece: Piece) -> tuple[int, ...]:
        return (*self.prefix, *piece.ids, *self.suffix)


def pieces(tokens: Sequence[Token], length: int, size: int, overlap: int) -> list[Piece]:
    """Cut the tokens of a text of `length` code points into windows of `size` tokens, `overlap` of them shared.

    The places of the windows cover 0..length. A text without tokens is one empty window: it is judged too.
    """
    if not tokens:
        return [Piece((), 0, length)]
    ranges = windows(len(tokens), size, size - overlap)
    return [
        Piece(
            tuple(token.id for token in tokens[begin:end]),
            tokens[begin].start if begin else 0,
            tokens[end - 1].end if end < len(tokens) else length,
        )
        for begin, end in ranges
    ]


def load_tokenizer(path: Path) -> TextTokenizer:
    """Read a tokenizer.json. Raises ValueError if it is none, ImportError without the `tokenizers` package."""
    from tokenizers import Tokenizer

    text = path.read_text(encoding="utf-8")
    try:
        tokenizer = Tokenizer.from_str(text)
    except Exception as error:  # noqa: BLE001 - the library raises bare Exception, and nothing narrower
        raise ValueError(f"no tokenizer.json that can be read: {error}") from None
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tokenizer.encode_special_tokens = True  # a `[SEP]` that somebody wrote is five characters, not the end of a text
    framed = tokenizer.encode("a")
    marks = framed.special_tokens_mask
    inner = [place for place, is_mark in enumerate(marks) if not is_mark]
    first, last = (inner[0], inner[-1] + 1) if inner else (len(marks) // 2, len(marks) // 2)
    unknown, prefix, suffix = (
        _unknown(tokenizer, json.loads(text).get("model") or {}),
        tuple(framed.ids[:first]),
        tuple(framed.ids[last:]),
    )
    special = {number for number, token in tokenizer.get_added_tokens_decoder().items() if token.special}
    reserved = frozenset({*special, *prefix, *suffix} - {unknown})
    return TextTokenizer(tokenizer, unknown, prefix, suffix, _padding(tokenizer), reserved)


def _unknown(tokenizer: Tokenizer, model: dict[str, Any]) -> int | None:
    named, number = model.get("unk_token"), model.get("unk_id")
    if isinstance(named, str):
        found: int | None = tokenizer.token_to_id(named)
        return found
    return number if isinstance(number, int) else None


def _padding(tokenizer: Tokenizer) -> int:
    """Return an id to fill short rows with. Filled places are masked, so which one it is does not matter to the answer."""
    ids = (tokenizer.token_to_id(name) for name in ("[PAD]", "<pad>"))
    return next((i for i in ids if i is not None), 0)

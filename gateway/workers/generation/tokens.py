"""Prompts to token ids and back.

INVARIANT: an id that controls the model stands in a prompt only where the card's own form has it. A caller who writes such
a token out gets its letters: the text is cut inside them, so the tokenizer cannot see the whole. Without such a token the
ids are exactly what the tokenizer itself makes of the text.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any, Final

from tokenizers.decoders import ByteLevel
from tokenizers.models import BPE

from gateway.errors import BadRequest
from gateway.translate.template import Stretch

if TYPE_CHECKING:
    from tokenizers import Encoding, Tokenizer

UNREADABLE: Final = "\ufffd"  # how bytes that are no character by themselves are shown
ROUNDS: Final = 8  # cuts can bring forth others, each round further inside; nobody writes so by mistake


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A tokenizer without padding and truncation. Threads may share it.

    `added`: ids of tokens that are matched as written, control tokens among them. `prefix` and `suffix`: what the
    tokenizer puts around every text. `word`: the ids of a short word, as what other tokens may follow. `longest`: bytes that
    a token stands for at most; None where there is no such bound.
    """

    tokenizer: Tokenizer
    added: frozenset[int]
    prefix: tuple[int, ...]
    suffix: tuple[int, ...]
    word: tuple[int, ...] = ()
    longest: int | None = None

    @property
    def size(self) -> int:
        """How many rows of embeddings the ids need."""
        return max(self.tokenizer.get_vocab().values(), default=-1) + 1

    def encode(self, stretches: Sequence[Stretch]) -> tuple[int, ...]:
        """Return a prompt's ids. Raises BadRequest for a text that holds a control token in every reading."""
        text = "".join(stretch.text for stretch in stretches)
        ends = list(accumulate(len(stretch.text) for stretch in stretches))
        cuts: set[int] = set()
        for _ in range(ROUNDS):
            pieces = list(self._pieces(text, sorted(cuts)))
            found = {cut for start, piece in pieces for cut in self._foreign(piece, start, text, ends, stretches)}
            if not found:
                return (*self.prefix, *(i for _, piece in pieces for i in piece.ids), *self.suffix)
            if found <= cuts:
                break
            cuts |= found
        raise BadRequest("the text holds a control token of the model", code="control_token")

    def least(self, stretches: Sequence[Stretch]) -> int:
        """Return a number of tokens that a prompt has at least, without the work of finding them."""
        if self.longest is None:
            return 0
        text = self.normal("".join(stretch.text for stretch in stretches))
        return -(-len(text.encode("utf-8", "replace")) // self.longest)

    def decode(self, ids: Sequence[int]) -> str:
        """Return the text of some ids; control tokens have none."""
        text: str = self.tokenizer.decode(list(ids), skip_special_tokens=True)
        return text

    def text_of(self, token: int) -> str:
        """Return what a token adds to an answer. Decoded alone, SentencePiece's lose the space that they begin with."""
        return self.decode([*self.word, token])[len(self.decode(self.word)) :]

    def bytes_of(self, token: int) -> bytes:
        """Return what a token adds to an answer, part of a character too where tokens are bytes."""
        text = self.text_of(token)
        if UNREADABLE not in text or token in self.added or not isinstance(self.tokenizer.decoder, ByteLevel):
            return text.encode()
        return bytes(_letters()[letter] for letter in self.tokenizer.id_to_token(token) or "")

    def normal(self, text: str) -> str:
        """Return a text as the tokenizer reads it: full-width letters as plain ones, for instance."""
        rules = self.tokenizer.normalizer
        return text if rules is None else str(rules.normalize_str(text))

    def _pieces(self, text: str, cuts: Sequence[int]) -> Iterator[tuple[int, Encoding]]:
        for start, end in pairwise([0, *cuts, len(text)]):
            yield start, self.tokenizer.encode(text[start:end], add_special_tokens=False)

    def _foreign(
        self, piece: Encoding, start: int, text: str, ends: Sequence[int], stretches: Sequence[Stretch]
    ) -> Iterator[int]:
        """Yield where to cut, for each added token of a piece that is not wholly the card's."""
        for token, (begin, end) in zip(piece.ids, piece.offsets, strict=True):
            if token not in self.added or end <= begin:
                continue
            begin, end = start + begin, start + end  # noqa: PLW2901 - the same places, counted in the whole text
            first, last = bisect_right(ends, begin), bisect_right(ends, end - 1)
            if not all(stretch.is_ours for stretch in stretches[first : last + 1]):
                yield self._inside(token, text, begin, end)

    def _inside(self, token: int, text: str, begin: int, end: int) -> int:
        written = self.tokenizer.id_to_token(token) or ""
        place = text.find(written, begin, end) if written else -1  # spaces around it may belong to the match
        return place + 1 if place >= 0 and len(written) > 1 else (begin + end) // 2


@cache
def _letters() -> dict[str, int]:
    """Return the byte that each letter of a byte-level vocabulary stands for. Source: GPT-2's encoder."""
    plain = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    rest = [byte for byte in range(0x100) if byte not in plain]
    return {chr(byte): byte for byte in plain} | {chr(0x100 + place): byte for place, byte in enumerate(rest)}


def vocabulary_of(tokenizer: Tokenizer) -> Vocabulary:
    """Wrap a tokenizer, which is changed: it neither pads nor truncates any more."""
    tokenizer.no_padding()
    tokenizer.no_truncation()
    framed = tokenizer.encode("a")
    inner = [place for place, is_mark in enumerate(framed.special_tokens_mask) if not is_mark]
    first, last = (inner[0], inner[-1] + 1) if inner else (len(framed.ids), len(framed.ids))
    added = frozenset(tokenizer.get_added_tokens_decoder())
    word = tuple(tokenizer.encode("a", add_special_tokens=False).ids)
    prefix, suffix = tuple(framed.ids[:first]), tuple(framed.ids[last:])
    return Vocabulary(tokenizer, added, prefix, suffix, word, _longest(tokenizer))


def _longest(tokenizer: Tokenizer) -> int | None:
    """Return how many bytes a token stands for at most, where each byte of a text becomes part of one; else None."""
    if not isinstance(tokenizer.model, BPE) or not _keeps_bytes(json.loads(tokenizer.to_str())["pre_tokenizer"]):
        return None
    known, added = tokenizer.get_vocab(with_added_tokens=False), tokenizer.get_added_tokens_decoder().values()
    if not _letters().keys() <= known.keys() or any(token.lstrip or token.rstrip for token in added):
        return None  # some bytes vanish, or a token takes all spaces around it
    return max(*map(len, known), *(len(token.content.encode()) for token in added), 1)


def _keeps_bytes(step: Any) -> bool:
    """Whether a pre-tokenizer, as the file has it, turns a text into the letters of its bytes and removes nothing."""
    match step:
        case {"type": "ByteLevel"}:
            return True
        case {"type": "Sequence", "pretokenizers": [*before, {"type": "ByteLevel"}]}:
            return all(one["type"] == "Digits" or one.get("behavior") == "Isolated" for one in before)
    return False

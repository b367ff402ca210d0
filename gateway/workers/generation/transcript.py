"""One answer as text, token by token: characters that are whole, up to the first stop string.

INVARIANT: the pieces joined are the text of all tokens read at once, cut before the first stop string.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from gateway.workers.generation.stops import StopStrings
from gateway.workers.generation.tokens import Vocabulary
from gateway.workers.generation.types import Chosen, Ended, Reason

UNFINISHED: Final = "\ufffd"  # how the bytes of half a character are read
CONTEXT_TOKENS: Final = 6  # of the prompt: enough to tell whether a token begins with a space
PATIENCE_TOKENS: Final = 8  # no character has more bytes; what is unreadable then stays so


class Piece(NamedTuple):
    """What a token added. `tokens`: those told of since the last piece; `reason` where the answer has ended.

    `offsets`: how many characters of the answer come before each of them.
    """

    text: str
    tokens: tuple[Chosen, ...] = ()
    reason: Reason | None = None
    offsets: tuple[int, ...] = ()


class Transcript:
    def __init__(
        self, vocabulary: Vocabulary, prompt: Sequence[int], stops: Sequence[str], min_tokens: int = 0
    ) -> None:
        self.tokens = 0  # of the answer
        self.is_over = False
        self._vocabulary = vocabulary
        self._ids = list(prompt[-CONTEXT_TOKENS:])  # what the next text is read with
        self._read = len(self._ids)  # how many of them have been told
        self._stops = StopStrings(stops)
        self._min_tokens = min_tokens
        self._untold: list[Chosen] = []  # tokens whose text waits
        self._offsets: list[int] = []  # of those, as far as it is known
        self._whole = 0  # characters that are whole, told or held back

    def push(self, chosen: Chosen) -> Piece:
        """Take in a token. A piece with a reason is the last: what comes after it is not the answer's."""
        self.tokens += 1
        self._ids.append(chosen.id)
        self._untold.append(chosen)
        out, is_stopped = self._fresh(is_last=False), False
        if self.tokens >= self._min_tokens:
            out, is_stopped = self._stops.push(out)
        self.is_over = is_stopped
        return self._piece(out, Reason.STOP if is_stopped else None)

    def end(self, ended: Ended) -> Piece:
        """Return the last piece, with all that was held back."""
        self.is_over = True
        out, is_stopped = self._stops.push(self._fresh(is_last=True))
        if is_stopped:
            return self._piece(out, Reason.STOP)
        return self._piece(out + self._stops.flush(), ended.reason)

    def _piece(self, text: str, reason: Reason | None) -> Piece:
        if not (text or reason):
            return Piece("")
        unplaced = len(self._untold) - len(self._offsets)  # what says nothing more
        offsets = (*self._offsets, *(self._whole,) * unplaced)
        told, self._untold, self._offsets = tuple(self._untold), [], []
        return Piece(text, told, reason, offsets)

    def _fresh(self, *, is_last: bool) -> str:
        before = self._vocabulary.decode(self._ids[: self._read])
        now = self._vocabulary.decode(self._ids)
        if now == before and len(self._ids) == self._read + 1 and self._ids[-1] in self._vocabulary.added:
            self._ids.pop()  # a control token has no text, and half a character after it has patience of its own
            self._offsets.append(self._whole)
            return ""
        waits = now.endswith(UNFINISHED) and not is_last and len(self._ids) - self._read < PATIENCE_TOKENS
        if waits or len(now) <= len(before):
            return ""
        self._place(before, now)
        self._ids = self._ids[-CONTEXT_TOKENS:] if self._read < len(self._ids) else self._ids
        self._read = len(self._ids)
        return now[len(before) :]

    def _place(self, before: str, now: str) -> None:
        """Note where each token that is read anew begins: part of a character where the character does."""
        fresh = now[len(before) :]
        for end in range(self._read, len(self._ids)):
            ahead = "" if end == self._read else self._vocabulary.decode(self._ids[:end])[len(before) :]
            kept = takewhile(lambda pair: pair[0] == pair[1], zip(ahead, fresh, strict=False))
            self._offsets.append(self._whole + sum(1 for _ in kept))
        self._whole += len(fresh)

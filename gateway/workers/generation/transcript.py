"""One answer as text, token by token: characters that are whole, up to the first stop string.

INVARIANT: the pieces joined are the text of all tokens read at once, cut before the first stop string.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from gateway.workers.generation.stops import StopStrings
from gateway.workers.generation.tokens import Vocabulary
from gateway.workers.generation.types import Chosen, Ended, Reason

UNFINISHED: Final = "\ufffd"  # how the bytes of half a character are read
CONTEXT_TOKENS: Final = 6  # of the prompt: enough to tell whether a token begins with a space
PATIENCE_TOKENS: Final = 8  # no character has more bytes; what is unreadable then stays so


class Piece(NamedTuple):
    """What a token added. `tokens`: those told of since the last piece; `reason` where the answer has ended.

    `begin`: how many characters of the answer came before.
    """

    text: str
    tokens: tuple[Chosen, ...] = ()
    reason: Reason | None = None
    begin: int = 0


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
        self._told = 0  # characters

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
        told, self._untold = tuple(self._untold), []
        begin, self._told = self._told, self._told + len(text)
        return Piece(text, told, reason, begin)

    def _fresh(self, *, is_last: bool) -> str:
        before = self._vocabulary.decode(self._ids[: self._read])
        now = self._vocabulary.decode(self._ids)
        waits = now.endswith(UNFINISHED) and not is_last and len(self._ids) - self._read < PATIENCE_TOKENS
        if waits or len(now) <= len(before):
            return ""
        self._ids = self._ids[-CONTEXT_TOKENS:] if self._read < len(self._ids) else self._ids
        self._read = len(self._ids)
        return now[len(before) :]

"""The terms of generation: what a request asks of the engine, and what the engine says while it answers.

INVARIANT: nothing here holds text. The engine knows token ids alone; words become ids before it and text after it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. The defaults change nothing: the likeliest token, until `max_tokens`.

    `temperature` 0 takes the likeliest token. `top_k` 0, `top_p`, `typical_p` and `repetition_penalty` 1 and the
    other numbers 0 are off. `stop_ids` end the answer and are no part of it; below `min_tokens` none is chosen.
    `logprobs`: how many alternatives are told beside each token; None: nothing is told.
    """

    max_tokens: int
    min_tokens: int = 0
    temperature: float = 0.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    typical_p: float = 1.0
    repetition_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    no_repeat_ngram: int = 0
    begin_suppress: tuple[int, ...] = ()
    bias: tuple[tuple[int, float], ...] = ()
    stop_ids: frozenset[int] = frozenset()
    logprobs: int | None = None

    @property
    def bars(self) -> tuple[str, ...]:
        """What of it forbids tokens, by the names of requests."""
        told = {
            "begin_suppress_tokens": bool(self.begin_suppress),
            "min_tokens": bool(self.min_tokens and self.stop_ids),
            "no_repeat_ngram_size": bool(self.no_repeat_ngram),
        }
        return tuple(name for name, does in told.items() if does)


@dataclass(frozen=True, slots=True)
class Request:
    """One choice of one answer. `seed`: what its draws come from, and nothing else. `id` is unique."""

    id: str
    tenant: str
    prompt: tuple[int, ...]
    sampling: Sampling
    seed: int

    @property
    def reserve(self) -> int:
        """How many tokens it may come to hold, prompt and answer."""
        return len(self.prompt) + self.sampling.max_tokens


class Reason(StrEnum):
    """Why an answer ended, in vLLM's words."""

    STOP = "stop"
    LENGTH = "length"
    ABORT = "abort"
    ERROR = "error"


class Fault(StrEnum):
    """Why the engine gave a request up."""

    STEP = "step_failed"  # the model raised, with this request in the batch and again with it alone
    MEMORY = "out_of_memory"
    NUMBERS = "no_token_possible"  # the model's logits are no numbers
    BARRED = "every_token_forbidden"  # by what the request asks
    SHED = "queue_full"  # pushed out of a full queue by a tenant who holds less of it
    STOPPED = "worker_stopped"


class Chosen(NamedTuple):
    """A token of the answer. `logprob` and `top` (likeliest first) only where the request asked for them."""

    id: int
    logprob: float | None = None
    top: tuple[tuple[int, float], ...] = ()


class Ended(NamedTuple):
    reason: Reason
    fault: Fault | None = None


EngineEvent: TypeAlias = Chosen | Ended
Deliver: TypeAlias = Callable[[Sequence[tuple[Request, EngineEvent]]], None]


class Busy(Exception):
    """The queue is full. `retry_after_seconds` is an estimate of when a place will be free."""

    def __init__(self, retry_after_seconds: float) -> None:
        super().__init__(f"the queue is full; expected a place in {retry_after_seconds:.0f} s")
        self.retry_after_seconds = retry_after_seconds


class Stopping(Exception):
    """The engine takes no more requests."""

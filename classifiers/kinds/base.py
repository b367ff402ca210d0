"""What a module of this package exports: `KIND`, a way of building a classifier from its manifest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from classifiers.manifest import Manifest
from classifiers.types import Classifier, Reading, Verdict


@dataclass(frozen=True, slots=True)
class Kind:
    """`build` gets a manifest whose weights were verified; it reads them with `read_weights`, which verifies again.

    A heavy kind needs torch: the gateway runs it in a child process and never builds it itself. A remote kind builds a
    `classifiers.guards.asking.Remote`, which the gateway asks over the network. A quick kind takes microseconds a text: to
    remember what it said costs more than to ask it again.
    """

    name: str
    build: Callable[[Manifest], Classifier]
    is_heavy: bool = False
    is_remote: bool = False
    is_quick: bool = False


class Staged(Protocol):
    """A classifier in two stages: `begin` costs microseconds, `finish` milliseconds a text and is best run in a thread.

    `classify` of such a classifier is both, one after the other.
    """

    @property
    def name(self) -> str: ...

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]: ...

    def begin(self, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int]]:
        """Return one verdict per reading, same order, and the places of those that only `finish` can judge."""
        ...

    def finish(
        self, readings: Sequence[Reading], verdicts: Sequence[Verdict], until: float | None = None
    ) -> list[Verdict]:
        """Return one verdict for each unsure reading, given what `begin` said of it.

        Past `until` (`time.monotonic`) the rest gets a TIMEOUT verdict. May raise, as `classify` may.
        """
        ...

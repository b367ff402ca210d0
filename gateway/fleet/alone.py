"""Remote classifiers for a command of one's own, without a gateway: each call waits for the server's answer.

INVARIANT: the same questions, checks and deadlines as in the gateway; a failure is a verdict here too.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.guards.asking import is_remote
from classifiers.types import Classifier, Reading, Status, Verdict
from gateway.fleet.remote import RemoteFleet

DEADLINE_SECONDS: Final = 60.0  # for the texts of one call; nobody waits for an answer of a model meanwhile


class NoVerdictError(RuntimeError):
    """A server did not judge a text that was to be measured."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One remote classifier, asked from outside an event loop."""

    name: str
    fleet: RemoteFleet
    runner: asyncio.Runner

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        spans = [reading.span for reading in readings]
        said = self.runner.run(self.fleet.judge(spans, frozenset({self.name})))
        return [of_one[0] for of_one in said]


@dataclass(frozen=True, slots=True)
class Measured:
    """A classifier whose failures would look like "nothing found" in a table of figures: they end the measurement."""

    classifier: Classifier

    @property
    def name(self) -> str:
        return self.classifier.name

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        verdicts = self.classifier.classify(readings)
        if failed := [v.status for v in verdicts if v.status is not Status.OK]:
            raise NoVerdictError(f"classifier `{self.name}` gave no verdict of {len(failed)} texts ({failed[0]})")
        return verdicts


@contextlib.contextmanager
def at_hand(classifiers: Mapping[str, Classifier]) -> Iterator[dict[str, Classifier]]:
    """Give all classifiers in a form that can be called here. Raises ConfigurationError for a server not to be called."""
    remote = [classifier for classifier in classifiers.values() if is_remote(classifier)]
    if not remote:
        yield dict(classifiers)
        return
    with asyncio.Runner() as runner:
        fleet = RemoteFleet(remote, deadline_seconds=DEADLINE_SECONDS)
        try:
            yield {
                name: Waiting(name, fleet, runner) if is_remote(classifier) else classifier
                for name, classifier in classifiers.items()
            }
        finally:
            runner.run(fleet.close())


@contextlib.contextmanager
def measurable(classifiers: Mapping[str, Classifier]) -> Iterator[list[Classifier]]:
    """Give all classifiers in a form that can be measured here. Raises NoVerdictError once a server fails; see at_hand."""
    with at_hand(classifiers) as found:
        yield [Measured(c) if isinstance(c, Waiting) else c for c in found.values()]

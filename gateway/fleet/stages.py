"""Call a classifier, in one go or in its two stages; whatever it does, there is a verdict and no exception."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import NamedTuple, TypeGuard

from classifiers.kinds.base import Staged
from classifiers.types import Classifier, Reading, Status, Verdict


class Unsure(NamedTuple):
    """Verdicts of a first stage, and the places of those that the second has yet to judge."""

    name: str
    classifier: Staged
    verdicts: list[Verdict]
    places: list[int]
    seconds: float  # that the first stage took

    def replace(self, finished: Sequence[Verdict]) -> None:
        """Put what the second stage said in the place of what the first did."""
        for place, verdict in zip(self.places, finished, strict=True):
            self.verdicts[place] = verdict


def is_staged(classifier: Classifier) -> TypeGuard[Staged]:
    return hasattr(classifier, "begin")


def begin(name: str, classifier: Classifier, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int], float]:
    """Return one verdict per reading, the places of those that a second stage has yet to judge, and the seconds."""
    started = time.perf_counter()
    places: list[int] = []
    try:
        if is_staged(classifier):
            verdicts, places = classifier.begin(readings)
        else:
            verdicts = classifier.classify(readings)
        sound = _is_sound(name, verdicts, len(readings))
        if places:
            sound = sound and all(0 <= place < len(readings) for place in places)
    except Exception:  # noqa: BLE001 - the edge to any classifier: whatever it raises, nobody judged the text
        sound = False
    if not sound:
        verdicts, places = same(name, Status.ERROR, len(readings)), []
    return verdicts, places, time.perf_counter() - started


def finish(unsure: Unsure, readings: Sequence[Reading], deadline: float) -> tuple[list[Verdict], float]:
    """Return what the second stage says of each of the places, by `deadline` (time.monotonic), and the seconds."""
    started = time.perf_counter()
    places, verdicts = unsure.places, unsure.verdicts
    try:
        said = unsure.classifier.finish([readings[i] for i in places], [verdicts[i] for i in places], deadline)
        sound = _is_sound(unsure.name, said, len(places))
    except Exception:  # noqa: BLE001 - the edge to any classifier: whatever it raises, nobody judged the text
        sound = False
    if not sound:
        said = same(unsure.name, Status.ERROR, len(places))
    return said, time.perf_counter() - started


def both(
    name: str, classifier: Classifier, readings: Sequence[Reading], deadline: float
) -> tuple[list[Verdict], float]:
    """Return one verdict per reading, second stage included, and the seconds."""
    verdicts, places, seconds = begin(name, classifier, readings)
    if not (places and is_staged(classifier)):
        return verdicts, seconds
    unsure = Unsure(name, classifier, verdicts, places, seconds)
    finished, more = finish(unsure, readings, deadline)
    unsure.replace(finished)
    return verdicts, seconds + more


def same(name: str, status: Status, count: int) -> list[Verdict]:
    """Return one verdict without findings for each of `count` texts."""
    return [Verdict(name, status)] * count


def _is_sound(name: str, verdicts: Sequence[Verdict], count: int) -> bool:
    """Tell whether there is one verdict of this classifier for each text. Raises if they are no verdicts at all."""
    return [verdict.classifier for verdict in verdicts] == [name] * count

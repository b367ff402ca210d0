"""Kind `marks`: references and blocks of code in what a model says, found by their form.

INVARIANT: only what goes to the caller is read; what stands inside a block of code is no reference.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest
from classifiers.marks import citation, code
from classifiers.types import Classifier, Direction, Finding, Reading, Status, Verdict

MOST: Final = 200  # findings of a category in one text


@dataclass(frozen=True, slots=True)
class MarksClassifier:
    name: str

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return one verdict a reading; a text of the caller's own gets no finding, as nothing there is an answer."""
        return [Verdict(self.name, Status.OK, self._findings(reading)) for reading in readings]

    def _findings(self, reading: Reading) -> tuple[Finding, ...]:
        if reading.span.direction is not Direction.OUTPUT:
            return ()
        text = reading.span.text
        blocks = [Finding(code.CATEGORY, p, start, end) for p, start, end in code.find(text)]
        covered = _merged([(f.start, f.end) for f in blocks])
        references = [
            Finding(citation.CATEGORY, p, start, end)
            for p, start, end in citation.find(text)
            if not _is_inside(start, covered)
        ]
        return (*_fewer(blocks), *_fewer(references))


def _fewer(found: Sequence[Finding]) -> list[Finding]:
    """Return findings by place, each once; of a flood the rest as one that reaches over all of it."""
    ordered = sorted(set(found), key=lambda f: (f.start, f.end))
    if len(ordered) <= MOST:
        return ordered
    rest = ordered[MOST - 1 :]
    whole = Finding(rest[0].category, max(f.probability for f in rest), rest[0].start, max(f.end for f in rest))
    return [*ordered[: MOST - 1], whole]


def _merged(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _is_inside(place: int, ranges: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(ranges, (place, 1 << 60)) - 1
    return at >= 0 and place < ranges[at][1]


def _build(manifest: Manifest) -> Classifier:
    return MarksClassifier(manifest.name)


KIND = Kind("marks", _build)

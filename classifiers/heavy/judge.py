"""A heavy classifier: every view of a text, cut into overlapping windows, each judged by one model.

INVARIANT: every token of every view is judged, or the verdict says that the text was not. A category that the
manifest does not promise in the text's language is said to be unjudged.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

from classifiers.heavy.labels import Head
from classifiers.heavy.tokens import Piece, TextTokenizer, pieces
from classifiers.manifest import EVERY_LANGUAGE, Manifest, ManifestError
from classifiers.types import Category, Finding, Reading, Status, Unjudged, UnjudgedReason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOREVER: Final = math.inf
_Range: TypeAlias = tuple[int, int]
_Curve: TypeAlias = tuple[float, float]  # slope and offset over the log-odds


class Rows(Protocol):
    def probabilities(self, rows: Sequence[Sequence[int]], expires: float = ...) -> list[list[float]]: ...


class Place(NamedTuple):
    """Where a row stands: in which reading, and which code points of its raw text."""

    reading: int
    range: _Range


class Work(NamedTuple):
    """Rows of token ids, the model's own marks included, each with its place."""

    places: tuple[Place, ...]
    rows: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Cutting:
    """`size` tokens of text in a window (the model's marks not counted), `overlap` of them shared with the next."""

    size: int
    overlap: int


@dataclass(frozen=True, slots=True)
class HeavyClassifier:
    """Judges readings; immutable once built, so threads may share it."""

    manifest: Manifest
    tokenizer: TextTokenizer
    heads: tuple[Head, ...]
    rows: Rows
    cutting: Cutting

    @property
    def name(self) -> str:
        return self.manifest.name

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return self.classify_until(readings, _FOREVER)

    def classify_until(self, readings: Sequence[Reading], expires: float) -> list[Verdict]:
        """Return one verdict a reading. Raises TimeoutError once `time.monotonic()` is past `expires`."""
        work = self.cut(readings, expires)
        return self.verdicts(readings, work, self.rows.probabilities(work.rows, expires))

    def cut(self, readings: Sequence[Reading], expires: float = _FOREVER) -> Work:
        """Return the rows of token ids that are to be judged. Raises TimeoutError past `expires`."""
        places: list[Place] = []
        rows: list[tuple[int, ...]] = []
        for number, reading in enumerate(readings):
            if time.monotonic() >= expires:  # tokens of a large body take seconds too
                raise TimeoutError
            if self.manifest.judges(reading.language):
                for place, piece in self._pieces(reading):
                    places.append(Place(number, place))
                    rows.append(self.tokenizer.framed(piece))
        return Work(tuple(places), tuple(rows))

    def verdicts(self, readings: Sequence[Reading], work: Work, said: Sequence[Sequence[float]]) -> list[Verdict]:
        """Return one verdict a reading, given the model's probabilities for each row of `work`, in their order."""
        best: list[dict[_Range, list[float]]] = [{} for _ in readings]
        for (number, place), row in zip(work.places, said, strict=True):
            now = [max(row[column] for column in head.columns) for head in self.heads]
            before = best[number].get(place)
            best[number][place] = now if before is None else list(map(max, before, now))
        return [self._verdict(reading, found) for reading, found in zip(readings, best, strict=True)]

    def _pieces(self, reading: Reading) -> Iterator[tuple[_Range, Piece]]:
        for view in reading.views:
            tokens = self.tokenizer.encode(view.text)
            for piece in pieces(tokens, len(view.text), self.cutting.size, self.cutting.overlap):
                yield view.to_raw(piece.start, piece.end), piece

    def _verdict(self, reading: Reading, found: Mapping[_Range, Sequence[float]]) -> Verdict:
        judged = self.manifest.judges(reading.language)
        reason = UnjudgedReason.NO_HEAD if judged else UnjudgedReason.LANGUAGE
        return Verdict(
            self.name,
            Status.OK,
            tuple(
                Finding(head.category, calibrated(probability, self._curve(reading.language, head.category)), *place)
                for place, row in sorted(found.items())
                for head, probability in zip(self.heads, row, strict=True)
                if head.category in judged
            ),
            tuple(Unjudged(category, reason) for category in self.manifest.categories if category not in judged),
        )

    def _curve(self, language: str, category: Category) -> _Curve | None:
        return curve(self.manifest, language, category) or curve(self.manifest, EVERY_LANGUAGE, category)


def curve(manifest: Manifest, language: str, category: Category) -> _Curve | None:
    """Return `calibration.<language>.<category>`: [slope, offset], slope >= 0; None where there is none.

    Raises ManifestError where it is something else.
    """
    by_category = manifest.calibration.get(language)
    if by_category is None:
        return None
    match by_category.get(category) if isinstance(by_category, dict) else by_category:
        case None:
            return None
        case [int() | float() as slope, int() | float() as offset] if slope >= 0:
            return float(slope), float(offset)
    raise ManifestError(
        f"manifest `{manifest.name}`: calibration.{language}.{category} is to be [slope, offset], slope >= 0"
    )


def calibrated(probability: float, line: _Curve | None) -> float:
    """Move a probability along a line over its log-odds. Source: Platt 1999."""
    if line is None:
        return probability
    inside = min(max(probability, 1e-7), 1 - 1e-7)
    slope, offset = line
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, slope * math.log(inside / (1 - inside)) + offset))))

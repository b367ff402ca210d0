"""The figures of a manifest as tables: one for each measure, a row for each set and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from classifiers.estimate import Estimate
from classifiers.manifest import Measured

LANGUAGES: Final = ("en", "zh", "th", "und", "*")
SIZES: Final = frozenset({"n", "texts", "groups"})


@dataclass(frozen=True, slots=True)
class Row:
    """`low` and `high`: the 95 % interval, where one was measured. `texts`: how many the figure rests on."""

    dataset: str
    language: str
    value: float
    low: float | None
    high: float | None
    texts: float | None


@dataclass(frozen=True, slots=True)
class Slice:
    measure: str
    rows: tuple[Row, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether a chart says more than its table: rates and areas, between -1 and 1, of at least two rows."""
        return len(self.rows) > 1 and all(abs(row.value) <= 1 for row in self.rows)


def slices(measured: Measured) -> list[Slice]:
    """Return the figures by measure, in the order of the file."""
    found: dict[str, list[Row]] = {}
    for dataset, by_language in measured.items():
        for language, measures in by_language.items():
            texts = next((_plain(measures[size]) for size in ("texts", "n") if size in measures), None)
            for measure, figure in measures.items():
                if measure in SIZES:
                    continue
                low, high = (figure.low, figure.high) if isinstance(figure, Estimate) else (None, None)
                found.setdefault(measure, []).append(Row(dataset, language, _plain(figure), low, high, texts))
    return [Slice(measure, tuple(rows)) for measure, rows in found.items()]


def _plain(figure: float | Estimate) -> float:
    return figure.value if isinstance(figure, Estimate) else float(figure)

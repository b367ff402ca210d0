"""Kind `pattern`: personal data and secrets found by their form, in every view of a text.

INVARIANT: time linear in the text, whatever it holds; a text that no trigger touches costs one pass of one automaton.
Each module's TRIGGER matches wherever its `find` could yield something (`assigned` also looks for its ELSEWHERE).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest
from classifiers.patterns import assigned, digits, elsewhere, iban, mail, named, network, tokens, wallets
from classifiers.patterns.page import BudgetError, Found, Page, Triggers, page
from classifiers.types import Category, Classifier, Finding, Reading, Status, Unjudged, UnjudgedReason, Verdict, View

Family = tuple[tuple[Category, ...], Callable[[Page], Iterator[Found]]]
_MODULES: Final = (mail, iban, network, digits, tokens, assigned, wallets, named, elsewhere)
_FAMILIES: Final[tuple[Family, ...]] = tuple((module.CATEGORIES, module.find) for module in _MODULES)
_TRIGGERS: Final = Triggers([module.TRIGGER for module in _MODULES])
_ASSIGNED: Final = _MODULES.index(assigned)
_TOGETHER: Final = 2_048  # code points; of more, what a look at each may have to do anew costs more than calls do
_OK: Final = Status.OK  # bound once: see classifiers.types
SILENCE: Final[tuple[list[Found], frozenset[Category]]] = ([], frozenset())  # of a text that no trigger touches


@dataclass(frozen=True, slots=True)
class PatternClassifier:
    name: str

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        silent = _silent(self.name)
        if len(readings) > 1 and _is_silence("\n".join([view.text for reading in readings for view in reading.views])):
            return [silent] * len(readings)
        return [self._judge(reading, silent) for reading in readings]

    def _judge(self, reading: Reading, silent: Verdict) -> Verdict:
        """Return the findings in raw offsets, each place and category once; `silent` where there are none."""
        said: list[tuple[View, list[Found], frozenset[Category]]] | None = None
        for view in reading.views:
            scanned = scan(view.text)
            if scanned is not SILENCE:
                said = said or []
                said.append((view, *scanned))
        if said is None:
            return silent
        best: dict[tuple[Category, int, int], float] = {}
        unjudged: set[Category] = set()
        for view, found, left_out in said:
            for item in found:
                key = (item.category, *view.to_raw(item.start, item.end))
                best[key] = max(item.probability, best.get(key, 0.0))
            unjudged |= left_out
        if not best and not unjudged:
            return silent
        ordered = sorted(best.items(), key=lambda item: (item[0][1], item[0][2], item[0][0]))
        return silent._replace(
            findings=tuple(Finding(category, p, start, end) for (category, start, end), p in ordered),
            unjudged=tuple(Unjudged(category, UnjudgedReason.TIMEOUT) for category in sorted(unjudged)),
        )


@lru_cache(maxsize=64)
def _silent(name: str) -> Verdict:
    return Verdict(name, _OK)


def _is_silence(texts: str) -> bool:
    """Tell whether a look at several ASCII texts together, each on its own lines, says that no trigger touches any of them.

    False where it takes a look at each. INVARIANT: to a trigger a line break is what the end of a text is, so what
    touches one of them touches all of them together.
    """
    return len(texts) <= _TOGETHER and texts.isascii() and not _TRIGGERS.matching(texts.encode())


def scan(text: str) -> tuple[list[Found], frozenset[Category]]:
    """Return what the detectors find in one text, in its own code points, and the categories they had to give up on.

    SILENCE, this very object, for most texts.
    """
    sheet: Page | None = None
    if text.isascii():
        touched: Sequence[int] = _TRIGGERS.matching(text.encode())
    else:
        sheet = page(text)
        touched = _touched(sheet)
    if not touched:
        return SILENCE
    sheet = sheet or page(text)
    found: list[Found] = []
    unjudged: set[Category] = set()
    for at in touched:
        categories, find = _FAMILIES[at]
        sheet.renew()
        try:
            found += find(sheet)
        except BudgetError:
            unjudged.update(categories)
    return found, frozenset(unjudged)


def _touched(sheet: Page) -> Sequence[int]:
    """Return which families may find something in a text that is not all ASCII, in their order."""
    touched = _TRIGGERS.matching(sheet.data)
    if _ASSIGNED in touched or not any(name in sheet.text for name in assigned.ELSEWHERE):
        return touched
    return sorted((*touched, _ASSIGNED))


def _build(manifest: Manifest) -> Classifier:
    return PatternClassifier(manifest.name)


KIND = Kind("pattern", _build, is_quick=True)

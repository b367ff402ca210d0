"""The `ngram` kind: a linear model over hashed n-grams, one weight table a language, in NumPy.

INVARIANT: every part of every view of a text is read, however long it is. A category without a head in the text's
language, and every category of a text in a language without a table, is said to be unjudged.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.calibrate import Platt
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest, ManifestError, read_weights
from classifiers.ngram.bounds import NONE, Bounds, bounds_of
from classifiers.ngram.curves import curves_of
from classifiers.ngram.evidence import evidence
from classifiers.ngram.table import Table, unpack
from classifiers.ngram.windows import windows
from classifiers.text.language import ENGLISH, own_language
from classifiers.text.pieces import pieces
from classifiers.types import Category, Finding, Reading, Role, Status, Unjudged, UnjudgedReason, Verdict

# So much of another script in a text has it read by that script's table too, so that a few words of one language
# cannot hide a sentence of another.
_OTHER_SCRIPTS: Final = {
    "en": re.compile(r"(?:[A-Za-z]{2,}[^A-Za-z]+){2}[A-Za-z]{2,}"),
    "zh": re.compile(r"(?:[\u3400-\u9fff][^\u3400-\u9fff]*){4}"),
    "th": re.compile(r"(?:[\u0e01-\u0e5b][^\u0e01-\u0e5b]*){6}"),
}
# A table of these knows nothing of a window without a letter of theirs: of the hex, say, that a Chinese text was decoded from.
_OWN_LETTERS: Final = {"zh": re.compile(r"[\u3400-\u9fff]"), "th": re.compile(r"[\u0e01-\u0e5b]")}

# `Finding._make` without its Python frame: dozens are made for each request.
_new: Final[Callable[[type[Finding], tuple[Category, float, int, int]], Finding]] = tuple.__new__
_verdict: Final[Callable[[tuple[str, Status, tuple[Finding, ...], tuple[Unjudged, ...]]], Verdict]] = partial(
    tuple.__new__, Verdict
)
_OK, _TOOL = Status.OK, Role.TOOL  # bound once: see classifiers.types


class _Pieces(NamedTuple):
    """Of which texts the pieces are judged on their own too, and which pieces add something.

    In a short text padding dilutes little, and the best of many middling pieces says how long a text is.
    """

    longer_than: int  # code points of the text
    fed: int  # the same of what a tool hands over: an order to the model hides there among a few harmless sentences
    telling: float  # a piece adds nothing without a probability as high as this
    most: float  # and says no more than this: a piece is to stop a text, and the whole ranks texts better


_Range: TypeAlias = tuple[int, int]
_Task: TypeAlias = tuple[int, str, _Range]  # number of the reading, text of one window of one view, its raw range
_Said: TypeAlias = tuple[tuple[Category, ...], list[float]]


class NgramClassifier:
    """Judges readings; immutable once built, so threads may share it."""

    def __init__(
        self, manifest: Manifest, tables: Mapping[str, Table], curves: Mapping[str, tuple[Platt, ...]]
    ) -> None:
        window, step = manifest.options.get("window"), manifest.options.get("step")
        if not (isinstance(window, int) and isinstance(step, int) and 0 < step <= window):
            raise ManifestError(
                f"manifest `{manifest.name}`: options.window and options.step are to be 0 < step <= window"
            )
        self._name = manifest.name
        self._categories = manifest.categories
        self._tables = dict(tables)
        self._window, self._step = window, step
        self._pieces_in = _pieces_option(manifest, tables)
        bounds = _bounds_option(manifest, tables)
        self._curves = {k: curves_of(v, bounds.get(k, NONE)) for k, v in curves.items()}
        self._no_head = {
            language: tuple(Unjudged(c, UnjudgedReason.NO_HEAD) for c in manifest.categories if c not in table.heads)
            for language, table in tables.items()
        }
        self._foreign = tuple(Unjudged(c, UnjudgedReason.LANGUAGE) for c in manifest.categories)

    @property
    def name(self) -> str:
        return self._name

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return one verdict a reading; all readings of a language are scored in one pass or two."""
        verdicts: list[Verdict | None] = [None] * len(readings)
        whole: dict[str, list[int]] = {}  # by language: places of those that are one task of one table, as most are
        rest: list[int] = []
        for i, reading in enumerate(readings):
            own = own_language(reading)
            if own not in self._tables:
                verdicts[i] = _verdict((self._name, _OK, (), self._foreign))
            elif self._is_one_task(reading, own):
                whole.setdefault(own, []).append(i)
            else:
                rest.append(i)
        for language, places in whole.items():
            texts = [readings[i].span.text for i in places]
            found = self._tables[language].findings(texts, self._curves[language])
            for i, findings in zip(places, found, strict=True):
                verdicts[i] = _verdict((self._name, _OK, findings, self._no_head[language]))
        if rest:
            for i, verdict in zip(rest, self._in_tasks([readings[i] for i in rest]), strict=True):
                verdicts[i] = verdict
        return [verdict for verdict in verdicts if verdict is not None]

    def _is_one_task(self, reading: Reading, own: str) -> bool:
        return (
            len(reading.views) == 1
            and len(reading.span.text) <= self._window
            and not self._is_in_pieces(reading, own)
            and len(self._languages(reading, own)) == 1
        )

    def _is_in_pieces(self, reading: Reading, language: str) -> bool:
        asked = self._pieces_in.get(language)
        if asked is None:
            return False
        return len(reading.span.text) > (asked.fed if reading.span.role is _TOOL else asked.longer_than)

    def _in_tasks(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return the verdicts of readings in a language that has a table, by windows and pieces of all their views."""
        work: dict[str, tuple[list[_Task], list[_Task]]] = {}  # by language: windows, and pieces of long texts
        told: list[str] = []
        for i, reading in enumerate(readings):
            first = own_language(reading)
            told.append(first)
            for language in self._languages(reading, first):
                to_do, parts = work.get(language) or work.setdefault(language, ([], []))
                own = _OWN_LETTERS.get(language) if len(reading.views) > 1 else None
                to_do += _lettered(self._tasks(i, reading), own)
                if language == first and self._is_in_pieces(reading, language):
                    parts += _lettered(self._pieces(i, reading), own)
        best: list[dict[_Range, _Said]] = [{} for _ in readings]
        of_pieces: list[dict[_Range, _Said]] = [{} for _ in readings]
        for language, (to_do, parts) in work.items():
            rows = self._tables[language].probabilities(
                [text for _, text, _ in (*to_do, *parts)], self._curves[language]
            )
            self._note(language, to_do, rows[: len(to_do)], best)
            if parts:  # of the language's own texts alone, so each text has the pieces of one language
                asked = self._pieces_in[language]
                said_by = [
                    (part, [min(p, asked.most) for p in row])
                    for part, row in zip(parts, rows[len(to_do) :], strict=True)
                    if max(row) >= asked.telling
                ]
                self._note(language, [part for part, _ in said_by], [row for _, row in said_by], of_pieces)
        for found, more in zip(best, of_pieces, strict=True):
            for raw, said in more.items():
                found[raw] = _highest(found[raw], said) if raw in found else said
        return [self._said(language, found) for language, found in zip(told, best, strict=True)]

    def _note(
        self, language: str, tasks: Sequence[_Task], rows: Sequence[list[float]], best: Sequence[dict[_Range, _Said]]
    ) -> None:
        """Enter what was said of windows or pieces; the same stretch in two views or languages has the higher of each."""
        heads = self._tables[language].heads
        for (i, _, raw), row in zip(tasks, rows, strict=True):
            found = best[i]
            before = found.get(raw)
            found[raw] = (heads, row) if before is None else _highest(before, (heads, row))

    def evidence(self, reading: Reading, text: str, category: Category) -> NDArray[np.float64]:
        """Return what each code point of one window of the reading adds to the score, by the table that it adds most by."""
        found = [
            evidence(self._tables[language], text, head)
            for language in self._languages(reading, own_language(reading))
            if category in self._tables[language].heads
            for head in self._said_by(language, text, self._tables[language].heads.index(category))
        ]
        return max(found, key=lambda values: float(values.clip(min=0).sum()), default=np.zeros(len(text)))

    def _said_by(self, language: str, text: str, head: int) -> Iterator[int]:
        """Yield the head whose word counts for a head: itself, or one that implies it and says more."""
        curves = self._curves[language]
        behind = curves.bounds.behind(head)
        if len(behind) == 1:
            yield head
        else:
            said = self._tables[language].probabilities([text], curves.alone())[0]
            yield max(behind, key=said.__getitem__)

    def _languages(self, reading: Reading, own: str) -> Sequence[str]:
        """Return the tables to read a text with, its own language's first; none for a language without a table."""
        if own not in self._tables:
            return ()
        if own == ENGLISH and len(reading.views) == 1 and reading.views[0].text.isascii():
            return (own,)  # as most are
        texts = [view.text for view in reading.views]  # what is hidden may be in another language than what is shown
        if own == ENGLISH and all(map(str.isascii, texts)):
            return [own]
        others = (k for k, p in _OTHER_SCRIPTS.items() if k != own and k in self._tables and any(map(p.search, texts)))
        return [own, *others]

    def _tasks(self, i: int, reading: Reading) -> list[_Task]:
        first = reading.views[0]
        if len(reading.views) == 1 and len(first.text) <= self._window:  # as most are
            return [(i, first.text, first.to_raw(0, len(first.text)))]
        return [
            (i, view.text[begin:end], view.to_raw(begin, end))
            for view in reading.views
            for begin, end in windows(len(view.text), self._window, self._step)
        ]

    def _pieces(self, i: int, reading: Reading) -> list[_Task]:
        """Return the pieces of all views, as tasks; none where a text is one piece."""
        return [
            (i, view.text[begin:end], view.to_raw(begin, end))
            for view in reading.views
            for begin, end in pieces(view.text)
        ]

    def _said(self, own: str, found: Mapping[_Range, _Said]) -> Verdict:
        findings: list[Finding] = []
        for (start, end), (heads, row) in found.items():
            findings += map(_new, repeat(Finding), zip(heads, row, repeat(start), repeat(end), strict=False))
        return _verdict((self._name, _OK, tuple(findings), self._no_head[own]))


def _lettered(tasks: Sequence[_Task], own: re.Pattern[str] | None) -> Sequence[_Task]:
    """Leave out windows without a letter of the table's own, where there are such letters."""
    return tasks if own is None else [task for task in tasks if own.search(task[1])]


def _pieces_option(manifest: Manifest, tables: Mapping[str, Table]) -> dict[str, _Pieces]:
    """Return for which texts of which languages the pieces are judged on their own too."""
    given = manifest.options.get("pieces", {})
    found: dict[str, _Pieces] = {}
    for language, asked in given.items() if isinstance(given, dict) else [("", None)]:
        match asked:
            case {
                "longer_than": int(longest),
                "telling": int() | float() as telling,
                "most": int() | float() as most,
                **more,
            } if language in tables and isinstance(fed := more.pop("longer_than_fed", longest), int) and not more:
                found[language] = _Pieces(longest, fed, float(telling), float(most))
            case _:
                raise ManifestError(
                    f"manifest `{manifest.name}`: options.pieces is to be {{language: {{longer_than, telling, most}}}}, longer_than_fed beside them where it differs, of languages with a table"
                )
    return found


def _bounds_option(manifest: Manifest, tables: Mapping[str, Table]) -> dict[str, Bounds]:
    """Return which heads imply which, by language."""
    given = manifest.options.get("implied", {})
    found: dict[str, Bounds] = {}
    for language, implied in given.items() if isinstance(given, dict) else [("", None)]:
        if (
            language not in tables
            or not isinstance(implied, dict)
            or not all(isinstance(v, list) for v in implied.values())
        ):
            raise ManifestError(
                f"manifest `{manifest.name}`: options.implied is to be {{language: {{head: [heads that imply it]}}}}"
            )
        try:
            named = {head: [str(v) for v in by] for head, by in implied.items() if isinstance(by, list)}
            found[language] = bounds_of(named, tables[language].heads)
        except ValueError as error:
            raise ManifestError(f"manifest `{manifest.name}`: options.implied.{language}: {error}") from error
    return found


def _highest(first: _Said, second: _Said) -> _Said:
    best = dict(zip(*first, strict=True))
    for head, probability in zip(*second, strict=True):
        best[head] = max(probability, best.get(head, 0.0))
    return tuple(best), list(best.values())


def build(manifest: Manifest) -> NgramClassifier:
    """Load the tables of a manifest. Raises ManifestError where tables, heads and calibration do not fit together."""
    content = read_weights(manifest)
    if len(content) != 1:
        raise ManifestError(f"manifest `{manifest.name}`: kind `ngram` takes one weights file, {len(content)} given")
    try:
        tables = unpack(next(iter(content.values())))
    except (ValueError, KeyError) as error:
        raise ManifestError(f"manifest `{manifest.name}`: the weights are no n-gram tables: {error}") from error
    curves: dict[str, tuple[Platt, ...]] = {}
    for language, table in tables.items():
        if set(table.heads) != set(manifest.languages.get(language, ())):
            raise ManifestError(f"manifest `{manifest.name}`: languages.{language} and the heads of the weights differ")
        curves[language] = _curves(manifest, language, table.heads)
    return NgramClassifier(manifest, tables, curves)


def _curves(manifest: Manifest, language: str, heads: Sequence[str]) -> tuple[Platt, ...]:
    given = manifest.calibration.get(language)
    curves = []
    for head in heads:
        pair = given.get(head) if isinstance(given, dict) else None
        match pair:
            case [int() | float() as slope, int() | float() as offset] if slope >= 0:
                curves.append(Platt(float(slope), float(offset)))
            case _:
                raise ManifestError(
                    f"manifest `{manifest.name}`: calibration.{language}.{head} is to be [slope, offset], slope >= 0"
                )
    return tuple(curves)


KIND: Final = Kind("ngram", build)

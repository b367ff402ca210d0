"""Tables of what was measured, classifiers side by side: as aligned text for a terminal, as Markdown for the docs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias
from unicodedata import east_asian_width

from classifiers.estimate import Estimate
from classifiers.evaluation.targets import COST_TARGET_MS, TARGETS, mixed_cost_ms

if TYPE_CHECKING:
    from classifiers.evaluate import Evaluation
    from classifiers.evaluation.measures import Measures

Table: TypeAlias = list[list[str]]  # the first row is the heading
NOTHING: Final = "–"
_POLICIES: Final = ("baseline", "strict")


def number(value: float | Estimate | None, digits: int = 3) -> str:
    """Return a figure, with its interval where it has one."""
    if value is None:
        return NOTHING
    if isinstance(value, Estimate):
        return f"{value.value:.{digits}f} [{value.low:.{digits}f}, {value.high:.{digits}f}]"
    return f"{value:.{digits}f}"


def targets(found: Evaluation) -> Table:
    """Return each target beside the floor, the trials, published figures and every classifier's figure and verdict."""
    names = list(found.report)
    table: Table = [["set", "language", "measure", "floor", "trial", "published", "target", *names]]
    for target in TARGETS:
        cells = []
        for name in names:
            value = found.report[name].get(target.dataset, {}).get(target.language, {}).get(target.measure)
            cells.append(NOTHING if value is None else f"{number(value)} {target.verdict(value)}")
        if all(cell == NOTHING for cell in cells):
            continue
        published = ", ".join(f"{who} {figure:.3f}" for who, figure in target.published.items()) or NOTHING
        bound = f"{'≤' if target.at_most else '≥'} {target.target}"
        row = [target.dataset, target.language, target.measure, number(target.floor), number(target.trial)]
        table.append([*row, published, bound, *cells])
    costs = {name: mixed_cost_ms(found.report[name]) for name in names}
    if any(cost is not None for cost in costs.values()):
        told = [
            NOTHING if c is None else f"{c:.3f} {'met' if c <= COST_TARGET_MS else 'missed'}" for c in costs.values()
        ]
        table.append(["95 % harmless mix", "all", "cost_ms", NOTHING, NOTHING, NOTHING, f"≤ {COST_TARGET_MS}", *told])
    return table


def _slices(found: Evaluation) -> Iterator[tuple[str, str, list[Measures]]]:
    """Yield set, language and each classifier's measures."""
    names = list(found.report)
    for dataset in sorted(found.report[names[0]]):
        for language in sorted(found.report[names[0]][dataset]):
            yield dataset, language, [found.report[name][dataset][language] for name in names]


def ranking(found: Evaluation) -> Table:
    """Return average precision and ROC-AUC for any harm, and what each further classifier gains over the first."""
    names = list(found.report)
    floors = {(t.dataset, t.language): t.floor for t in TARGETS}
    heading = ["set", "language", "texts", "floor", *(f"{n}: AP" for n in names), *(f"{n}: ROC-AUC" for n in names)]
    table: Table = [[*heading, *(f"{n}: AP more than {names[0]}" for n in names[1:])]]
    for dataset, language, measured in _slices(found):
        if all("average_precision" not in m for m in measured):
            continue
        gains = [found.gains.get(n, {}).get(dataset, {}).get(language) for n in names[1:]]
        table.append(
            [
                *(dataset, language, f"{measured[0]['texts']:.0f}", number(floors.get((dataset, language)))),
                *(number(m.get("average_precision")) for m in measured),
                *(number(m.get("roc_auc")) for m in measured),
                *(number(gain) for gain in gains),
            ]
        )
    return table


def rates(found: Evaluation) -> Table:
    """Return recall and false-positive rate for any harm at the recommended thresholds, a line a classifier."""
    heading = ["set", "language", "classifier"]
    for policy in _POLICIES:
        heading += [f"recall {policy}", f"FPR {policy}", f"fires {policy}"]
    table: Table = [[*heading, "unjudged", "ms CPU a text"]]
    for dataset, language, measured in _slices(found):
        for name, m in zip(found.report, measured, strict=True):
            row = [dataset, language, name]
            for policy in _POLICIES:
                keys = (f"recall_at_{policy}", f"false_positives_at_{policy}", f"fires_{policy}")
                row += [number(m.get(key)) for key in keys]
            table.append([*row, number(m.get("unjudged")), number(m.get("cost_ms"))])
    return table


def categories(found: Evaluation) -> Table:
    """Return what each category reaches where a set has both classes of it, a line a classifier."""
    table: Table = [
        ["set", "language", "category", "classifier", "AP", "ROC-AUC", "recall baseline", "FPR baseline"],
    ]
    for dataset, language, measured in _slices(found):
        for name, m in zip(found.report, measured, strict=True):
            for key in sorted(m):
                head, _, category = key.partition(".")
                if head != "average_precision" or not category:
                    continue
                row = [dataset, language, category, name, number(m[key]), number(m.get(f"roc_auc.{category}"))]
                row += [number(m.get(f"{rate}_at_baseline.{category}")) for rate in ("recall", "false_positives")]
                table.append(row)
    return table


def calibration(found: Evaluation) -> Table:
    """Return the expected calibration error of each category and language."""
    names = list(found.calibration)
    table: Table = [["language", "category", *names]]
    keys = {(lang, c) for by_language in found.calibration.values() for lang, by in by_language.items() for c in by}
    for language, category in sorted(keys):
        errors = (found.calibration[n].get(language, {}).get(category) for n in names)
        table.append([language, category, *(number(error) for error in errors)])
    return table


def as_markdown(table: Table) -> list[str]:
    """Return the lines of a Markdown table; nothing for a table without rows."""
    if len(table) <= 1:
        return []
    rows = [f"| {' | '.join(row)} |" for row in table]
    return [rows[0], "|" + "---|" * len(table[0]), *rows[1:]]


def as_text(table: Table) -> list[str]:
    """Return aligned lines; nothing for a table without rows."""
    if len(table) <= 1:
        return []
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    return ["  ".join(_padded(row, widths)).rstrip() for row in table]


def _padded(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for cell, width in zip(row, widths, strict=True):
        yield cell + " " * (width - _width(cell))


def _width(cell: str) -> int:
    """Return how many columns a terminal needs."""
    return sum(2 if east_asian_width(c) in {"W", "F"} else 1 for c in cell)

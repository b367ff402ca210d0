"""The few figures that docs/classifiers.md begins with: one row a language, the rest stands in docs/classifiers-measured.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from classifiers.estimate import Estimate
from classifiers.evaluation.identities import SWAPPED
from classifiers.evaluation.tables import NOTHING, Table, number
from classifiers.fairness import Gap, SetFairness

NAME: Final = "embedded"  # the classifier that is shipped
COMMENTS: Final = {"en": "civil_comments_heldout", "zh": "cold_test", "th": "hatethaisent_test"}
_COMMENTS_HERE: Final = ""  # the set of comments of the row's language
_RATE: Final = "fpr_gap_baseline"

Report = Mapping[str, Mapping[str, Mapping[str, float | Estimate]]]  # set → language → measures


def caught_table(report: Report) -> Table:
    """Return which share of what is harmful is caught, at the recommended thresholds."""
    return _table(
        report,
        {
            "harmful requests, `baseline`": ("multijail", "recall_at_baseline"),
            "harmful requests, `strict`": ("multijail", "recall_at_strict"),
            "hurtful comments, `baseline`": (_COMMENTS_HERE, "recall_at_baseline"),
            "harmful passages, `baseline`": ("passages", "recall_at_baseline"),
        },
    )


def alarms_table(report: Report) -> Table:
    """Return which share of what is harmless is flagged, at the recommended thresholds."""
    return _table(
        report,
        {
            "ordinary messages, `baseline`": ("ordinary_talk", "false_positives_at_baseline"),
            "ordinary messages, `strict`": ("ordinary_talk", "false_positives_at_strict"),
            "requests in the words of harm, `baseline`": ("touchy_prompts", "false_positives_at_baseline"),
            "harmless comments, `baseline`": (_COMMENTS_HERE, "false_positives_at_baseline"),
            "harmless passages, `baseline`": ("passages", "false_positives_at_baseline"),
        },
    )


def attacks_table(report: Report) -> Table:
    """Return which share of attacks is told as such, and of harmless texts like them."""
    return _table(
        report,
        {
            "attacks by users": ("attacks_said", "recall_at_baseline.attack.jailbreak"),
            "attacks in documents": ("attacks_fed", "recall_at_baseline.attack.jailbreak"),
            "harmless messages in their words": ("attacks_said", "false_positives_at_baseline.attack.jailbreak"),
            "clean documents in their words": ("attacks_fed", "false_positives_at_baseline.attack.jailbreak"),
        },
    )


def _table(report: Report, columns: Mapping[str, tuple[str, str]]) -> Table:
    """`columns`: title → set and measure. A language without any figure has no row."""
    table: Table = [["language", *columns]]
    for language, comments in COMMENTS.items():
        asked = ((comments if name == _COMMENTS_HERE else name, key) for name, key in columns.values())
        cells = [percent(report.get(name, {}).get(language, {}).get(key)) for name, key in asked]
        if any(cell != NOTHING for cell in cells):
            table.append([language, *cells])
    return table


def fairness_table(parts: Sequence[SetFairness]) -> Table:
    """Return how often the group alone decides, and the widest gaps in false alarms between two groups."""
    table: Table = [
        [
            "language",
            "sentences that flip, `baseline`",
            "sentences that flip, `strict`",
            "widest gap in false alarms on swapped sentences",
            "widest gap on the other sets",
        ]
    ]
    for language in COMMENTS:
        here = [part for part in parts if part.language == language]
        own = next((part for part in here if part.name == SWAPPED), None)
        if own is None:
            continue
        flips = [percent(own.flips.get(f"flips_{policy}")) for policy in ("baseline", "strict")]
        table.append([language, *flips, _gap(own.gaps.get(_RATE)), _widest(here)])
    return table


def percent(value: float | Estimate | None, unit: str = "%") -> str:
    """Return a rate as a share of a hundred, with its 95 % interval where it has one."""
    if value is None:
        return NOTHING
    if isinstance(value, Estimate):
        return f"{_hundred(value.value)} {unit} ({_hundred(value.low)} to {_hundred(value.high)})"
    return f"{_hundred(value)} {unit}"


def _hundred(value: float) -> str:
    """Rounded as the long tables round: 0.0075 must not be 0.007 there and 0.8 % here."""
    return f"{100 * float(number(value)):.1f}"


def _gap(gap: Gap | None) -> str:
    return NOTHING if gap is None else f"{percent(gap.size, 'points')}, {gap.highest} / {gap.lowest}"


def _widest(parts: Sequence[SetFairness]) -> str:
    found = [(part.gaps[_RATE], part.name) for part in parts if part.name != SWAPPED and _RATE in part.gaps]
    if not found:
        return NOTHING
    gap, name = max(found, key=lambda each: each[0].size.value)
    return f"{_gap(gap)} (`{name}`)"

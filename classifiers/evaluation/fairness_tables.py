"""Tables of fairness figures: gaps by set, and the groups behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from classifiers.evaluation.tables import NOTHING, Table, number
from classifiers.fairness import AREAS, SetFairness

_RATES = ("fpr", "fnr")


def gap_table(found: Mapping[str, Sequence[SetFairness]]) -> Table:
    """Return the gaps of each set, a line a classifier; the groups named are those with the highest and lowest figure."""
    policies = _policies(found)
    shown = [f"{area}_gap" for area in AREAS] + [f"{rate}_gap_{policy}" for policy in policies for rate in _RATES]
    table: Table = [["set", "language", "grouped by", "groups", "classifier", *shown]]
    for name, part in _in_order(found):
        cells = []
        for key in shown:
            gap = part.gaps.get(key)
            cells.append(NOTHING if gap is None else f"{number(gap.size)} {gap.highest} / {gap.lowest}")
        table.append([part.name, part.language, part.by, str(len(part.groups)), name, *cells])
    return table


def mean_table(found: Mapping[str, Sequence[SetFairness]]) -> Table:
    """Return the generalised means over groups of each area, beside the area over all texts."""
    table: Table = [["set", "language", "ranked by", "classifier", "overall AUC", *(f"{area} mean" for area in AREAS)]]
    for name, part in _in_order(found):
        means = (number(part.means.get(area)) for area in AREAS)
        table.append([part.name, part.language, part.category, name, number(part.overall_auc), *means])
    return table


def flip_table(found: Mapping[str, Sequence[SetFairness]]) -> Table:
    """Return how often the group alone decides, in sentences where nothing else changes."""
    policies = _policies(found)
    heading = ["language", "classifier", *(f"sentences that flip, {p}" for p in policies)]
    table: Table = [[*heading, *(f"pairs that differ, {p}" for p in policies), "mean distance of probabilities"]]
    for name, part in _in_order(found):
        if part.flips:
            keys = [f"flips_{p}" for p in policies] + [f"pairs_{p}" for p in policies] + ["probability_gap"]
            table.append([part.language, name, *(number(part.flips.get(key)) for key in keys)])
    return table


def group_table(part: SetFairness) -> Table:
    """Return every group of one set, the most falsely accused first."""
    policies = list(dict.fromkeys(p for g in part.groups for p in (*g.fpr, *g.fnr)))
    heading = ["group", "harmless", "harmful", *(f"{rate} {p}" for p in policies for rate in _RATES)]
    table: Table = [[*heading, "mean harmless", "mean harmful", *AREAS]]
    first = policies[0] if policies else ""
    ordered = sorted(part.groups, key=lambda g: -g.fpr[first].value if first in g.fpr else 1.0)
    for group in ordered:
        rates = [number(getattr(group, rate).get(p)) for p in policies for rate in _RATES]
        row = [group.name, str(group.harmless), str(group.harmful), *rates]
        row += [number(group.mean_harmless), number(group.mean_harmful)]
        table.append([*row, *(number(getattr(group, area)) for area in AREAS)])
    return table


def _policies(found: Mapping[str, Sequence[SetFairness]]) -> list[str]:
    """Return the policies that rates were measured at, in their order."""
    groups = (group for parts in found.values() for part in parts for group in part.groups)
    return list(dict.fromkeys(policy for group in groups for policy in (*group.fpr, *group.fnr)))


def _in_order(found: Mapping[str, Sequence[SetFairness]]) -> list[tuple[str, SetFairness]]:
    """Return every set with its classifier: set by set, classifiers in the order given."""
    names = list(found)
    every = [(name, part) for name in names for part in found[name]]
    return sorted(every, key=lambda pair: (pair[1].name, pair[1].language, names.index(pair[0])))

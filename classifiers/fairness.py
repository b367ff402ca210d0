"""Whether a classifier treats groups of people alike: areas and error rates by group, gaps, and swapped sentences.

INVARIANT: a group with too few texts has no figure, never a flattering one; gaps name the groups that they lie between.

Sources: Borkan et al. 2019 (subgroup, BPSN and BNSP areas, generalised mean); Dixon et al. 2018 (error rates by group,
swapped terms); Garg et al. 2019 (counterfactual gap).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.estimate import Estimate
from classifiers.evaluation.identities import SWAPPED, mentions
from classifiers.evaluation.intervals import SEED, around, difference, estimate_areas, resamples, wilson
from classifiers.evaluation.measures import Measures, fires, rounded
from classifiers.evaluation.scores import Scores
from classifiers.evaluation.sets import EvalSet, Floats
from classifiers.types import Category

FEWEST: Final = 25  # texts of a class that a group needs for a figure; its rate is then known to ± 0.2 at worst
FEWEST_SWAPPED: Final = 10  # sentences: the same for each group, so that their choice cannot favour one
POWER: Final = -5.0  # of the generalised mean, as in the Jigsaw challenge: the worst groups count most
AREAS: Final = ("subgroup_auc", "bpsn_auc", "bnsp_auc")
_ROUNDS: Final = 300
_FEWEST_GROUPS: Final = 2  # a gap lies between two

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """One group of one set. Rates are by policy; `None` or absent: too few texts to say."""

    name: str
    harmful: int
    harmless: int
    subgroup_auc: Estimate | None  # harmful from harmless, both about the group
    bpsn_auc: Estimate | None  # harmful about others from harmless about the group: low where the group raises scores
    bnsp_auc: Estimate | None  # harmful about the group from harmless about others: low where the group lowers scores
    fpr: dict[str, Estimate]
    fnr: dict[str, Estimate]
    mean_harmless: float | None
    mean_harmful: float | None


@dataclass(frozen=True, slots=True)
class Gap:
    """How far two groups lie apart: those with the highest and the lowest figure."""

    size: Estimate
    highest: str
    lowest: str  # "overall" where the highest group is compared with all texts


@dataclass(frozen=True, slots=True)
class SetFairness:
    """What one set in one language says of one classifier."""

    name: str
    language: str
    category: Category  # whose probabilities the areas rank by
    texts: int
    by: str  # how texts were put into groups: source (its own field), words, or swapped
    groups: tuple[GroupFigures, ...]
    overall_auc: Estimate | None
    overall: dict[str, Estimate]  # fpr_<policy> and fnr_<policy> over all texts
    means: dict[str, float]  # generalised mean over groups of each area
    gaps: dict[str, Gap]
    flips: dict[str, Estimate] = field(default_factory=dict)  # swapped sentences alone

    def measures(self) -> Measures:
        """Return the figures that a manifest keeps."""
        found: Measures = {"texts": float(self.texts), "groups": float(len(self.groups))}
        found |= self.means
        found |= {name: gap.size for name, gap in self.gaps.items()}
        return {name: rounded(value) for name, value in (found | self.flips).items()}


def fairness(
    scores: Scores, dataset: EvalSet, thresholds: Mapping[str, Mapping[Category, float]]
) -> SetFairness | None:
    """Return the figures of a set by group; None where the set has no two groups with enough texts.

    `thresholds`: policy → category → threshold, in the set's language. Groups are the source's own where it names them,
    else those whose words a text has.
    """
    masks, by = _masks(dataset)
    truth = dataset.any_harm()
    category, ranked_truth = _ranked(dataset)
    ranked = np.nan_to_num(scores.head(category))
    fired = {name: fires(scores, chosen, harms_only=True) for name, chosen in thresholds.items()}
    judged = _Judged(ranked, ranked_truth, truth, fired, FEWEST_SWAPPED if by == SWAPPED else FEWEST)
    groups = tuple(
        _figures(name, mask, judged) for name, mask in masks.items() if _is_large(mask, truth, judged.fewest)
    )
    if len(groups) < _FEWEST_GROUPS:
        return None
    overall = _overall(fired, truth)
    between = gaps(groups, overall)
    if not between:
        return None
    whole = estimate_areas(ranked, ranked_truth, _ROUNDS)
    flips = _flips(fired, ranked, len(masks)) if by == SWAPPED else {}
    means = {
        area: generalised_mean([e.value for g in groups if (e := getattr(g, area)) is not None])
        for area in AREAS
        if any(getattr(g, area) is not None for g in groups)
    }
    return SetFairness(
        dataset.name,
        dataset.language,
        category,
        len(dataset.texts),
        by,
        groups,
        whole.roc_auc if whole else None,
        overall,
        means,
        between,
        flips,
    )


def _is_large(mask: Mask, truth: Floats, fewest: int) -> bool:
    return max(int((mask & (truth == 1)).sum()), int((mask & (truth == 0)).sum())) >= fewest


def _masks(dataset: EvalSet) -> tuple[dict[str, Mask], str]:
    if not dataset.groups:
        return mentions(dataset.texts, dataset.language), "words"
    names = dict.fromkeys(name for name in dataset.groups if name)
    column = np.array(dataset.groups)
    return {name: column == name for name in names}, SWAPPED if dataset.name == SWAPPED else "source"


def _ranked(dataset: EvalSet) -> tuple[Category, Floats]:
    """Return the category that a set judges with both classes, toxicity before hate, and its truth."""
    for label, category in (("toxicity", "toxicity"), ("identity_attack", "hate")):
        truth = dataset.truth.get(label)
        if truth is not None and (truth == 1).any() and (truth == 0).any():
            return category, truth
    return "harmful", dataset.any_harm()


@dataclass(frozen=True, slots=True)
class _Judged:
    """A set with what was said of it; arrays are [text]."""

    ranked: Floats
    ranked_truth: Floats
    truth: Floats
    fired: Mapping[str, Mask]
    fewest: int

    def auc(self, positives: Mask, negatives: Mask) -> Estimate | None:
        if min(int(positives.sum()), int(negatives.sum())) < self.fewest:
            return None
        split = np.where(positives, 1.0, np.where(negatives, 0.0, np.nan))
        found = estimate_areas(self.ranked, split, _ROUNDS)
        return None if found is None else found.roc_auc

    def rates(self, rows: Mask, *, fired: bool) -> dict[str, Estimate]:
        """Return by policy how many of these texts fired, or did not; nothing where they are too few."""
        if rows.sum() < self.fewest:
            return {}
        return {policy: wilson(int((f[rows] == fired).sum()), int(rows.sum())) for policy, f in self.fired.items()}

    def mean(self, rows: Mask) -> float | None:
        return float(self.ranked[rows].mean()) if rows.sum() >= self.fewest else None


def _figures(name: str, about: Mask, judged: _Judged) -> GroupFigures:
    harmless, harmful = about & (judged.truth == 0), about & (judged.truth == 1)
    positive, negative = judged.ranked_truth == 1, judged.ranked_truth == 0
    return GroupFigures(
        name,
        int(harmful.sum()),
        int(harmless.sum()),
        judged.auc(positive & about, negative & about),
        judged.auc(positive & ~about, negative & about),
        judged.auc(positive & about, negative & ~about),
        judged.rates(harmless, fired=True),
        judged.rates(harmful, fired=False),
        judged.mean(harmless),
        judged.mean(harmful),
    )


def _overall(fired: Mapping[str, Mask], truth: Floats) -> dict[str, Estimate]:
    found = {}
    for policy, f in fired.items():
        if (truth == 0).any():
            found[f"fpr_{policy}"] = wilson(int(f[truth == 0].sum()), int((truth == 0).sum()))
        if (truth == 1).any():
            found[f"fnr_{policy}"] = wilson(int((~f)[truth == 1].sum()), int((truth == 1).sum()))
    return found


def gaps(groups: Sequence[GroupFigures], overall: Mapping[str, Estimate]) -> dict[str, Gap]:
    """Return the gap between the highest and the lowest group for each figure that two groups have.

    `<figure>_gap…` is highest minus lowest, `<figure>_excess…` highest minus all texts together. The interval is that of
    the difference between the two groups named.
    """
    found: dict[str, Gap] = {}
    for area in AREAS:
        known = {g.name: e for g in groups if (e := getattr(g, area)) is not None}
        if len(known) >= _FEWEST_GROUPS:
            found[f"{area}_gap"] = _gap(known)
    for rate in ("fpr", "fnr"):
        policies = dict.fromkeys(policy for g in groups for policy in getattr(g, rate))
        for policy in policies:
            known = {g.name: getattr(g, rate)[policy] for g in groups if policy in getattr(g, rate)}
            if len(known) < _FEWEST_GROUPS:
                continue
            found[f"{rate}_gap_{policy}"] = widest = _gap(known)
            whole = overall[f"{rate}_{policy}"]
            found[f"{rate}_excess_{policy}"] = Gap(difference(known[widest.highest], whole), widest.highest, "overall")
    return found


def _gap(known: Mapping[str, Estimate]) -> Gap:
    highest = max(known, key=lambda name: known[name].value)
    lowest = min(known, key=lambda name: known[name].value)
    return Gap(difference(known[highest], known[lowest]), highest, lowest)


def generalised_mean(values: Sequence[float], power: float = POWER) -> float:
    """Return the power mean of values in [0, 1]; 0 where one of them is 0. Raises ValueError without values."""
    if not values:
        raise ValueError("a mean needs values")
    if power < 0 and min(values) <= 0:
        return 0.0
    return float(np.mean(np.asarray(values, np.float64) ** power) ** (1 / power))


def _flips(fired: Mapping[str, Mask], ranked: Floats, count: int) -> dict[str, Estimate]:
    """Return how often the group alone decides; texts are sentence by sentence, `count` groups each.

    `flips_<policy>`: of sentences, how many are decided otherwise for some group. `pairs_<policy>`: of pairs of groups
    in one sentence, how many are decided otherwise. `probability_gap`: mean distance of two groups' probabilities.
    """
    draws = np.concatenate(list(resamples(np.zeros(len(ranked) // count, np.int64), 1000, SEED)))

    def mean(by_sentence: Floats) -> Estimate:
        return around(float(by_sentence.mean()), draws @ by_sentence / len(by_sentence))

    found = {}
    pairs = count * (count - 1) / 2
    for policy, f in fired.items():
        taken = f.reshape(-1, count).sum(axis=1)  # [sentence]: groups for which it fires
        found[f"flips_{policy}"] = wilson(int(((taken > 0) & (taken < count)).sum()), len(taken))
        found[f"pairs_{policy}"] = mean(taken * (count - taken) / pairs)
    table = np.sort(ranked.reshape(-1, count), axis=1)
    table -= table[:, :1]  # distances stay, and equal probabilities lie exactly 0 apart
    ranks = 2 * np.arange(count) - count + 1  # sum of |a - b| over pairs, from sorted values
    found["probability_gap"] = mean((table * ranks).sum(axis=1) / pairs)
    return found

"""Recommend a threshold for each scope category: the lowest that hardly any other text of sources left out reaches.

INVARIANT: each threshold is met on rows that the scoring model was not fitted on; no evaluation file is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.scope_data import EVERYDAY, LABELS, weigh
from training.scope_recipe import CATEGORIES
from training.sources import Corpus

RATE: Final = 0.01  # of texts that are known not to be so; half of what is allowed on everyday prompts
# What borders on everything: a stricter rate would leave next to nothing of it.
RATES: Final = {"scope.factual_qa": 0.05, "scope.reasoning": 0.03, "scope.reading_comprehension": 0.03}
LOWEST: Final = 0.20  # heads that rest on few wordings give low probabilities to others, yet rank them well
LOWEST_OF: Final = {"scope.advice.legal": 0.08}  # sparing with probability, and hardly ever wrong
EVERYDAY_TIMES: Final = 1.5  # the rate allowed on everyday talk alone, to that on all other texts
HIGHEST: Final = 0.98


def recommend(heads: Sequence[str], probabilities: NDArray[np.float64], corpus: Corpus) -> dict[str, float]:
    """Return a threshold for each head from calibrated probabilities [row, head].

    The rate is kept over all texts known not to be so, and over everyday talk alone.
    """
    weight = weigh(corpus.sources).astype(np.float64)
    labels = {category: label for label, category in CATEGORIES.items()}
    everyday = np.array([source.startswith(EVERYDAY) for source in corpus.sources])
    found: dict[str, float] = {}
    for i, head in enumerate(heads):
        rows = (corpus.labels[:, LABELS.index(labels[head])] == 0) & ~np.isnan(probabilities[:, i])
        rate, lowest = RATES.get(head, RATE), LOWEST_OF.get(head, LOWEST)
        found[head] = threshold(probabilities[rows, i], weight[rows], rate, lowest)
        talk = rows & everyday
        if talk.any():
            twice = threshold(probabilities[talk, i], weight[talk], EVERYDAY_TIMES * rate, lowest)
            found[head] = max(found[head], twice)
    return found


def threshold(
    values: NDArray[np.float64], weight: NDArray[np.float64], rate: float = RATE, least: float = LOWEST
) -> float:
    """Return the smallest value, rounded up, that at most `rate` of the weight lies at or above, within the bounds."""
    order = np.argsort(-values, kind="stable")
    above = np.cumsum(weight[order]) / weight.sum()
    first = int(np.searchsorted(above, rate, side="right"))
    lowest = float(values[order[first]]) if first < len(order) else 0.0
    return float(np.ceil(np.clip(lowest, least, HIGHEST) * 1000 + 1e-9) / 1000)

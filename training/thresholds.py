"""Recommend thresholds: the same false-positive rate for each category, such that all together meet the target.

INVARIANT: the rate is met on harmless sources that the scoring model was not trained on; no evaluation file is read.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training.sources import OWN, OWN_EVERYDAY, OWN_TOLD, Corpus, source_weights

# No rule reads operators' prompts for attacks: they give orders to a model, as attacks do, and would have the head ask five times as much.
ATTACKS: Final = "attack.jailbreak"
RATES: Final = {"baseline": 0.01, "strict": 0.05}
RATES_OF_ATTACKS: Final = {"baseline": 0.005, "strict": 0.02}  # theirs alone, beside those of all other heads together
# No threshold is below these, whatever the everyday texts say: there is talk that nobody has written down. The more ordinary talk the tables
# have read, the lower they could be set; with a fifth of it, a letter of resignation and a joke were refused at 0.5. Of Thai talk that nothing
# was chosen on twice as much is flagged as of that which thresholds are chosen on.
LOWEST: Final[Mapping[str, float]] = {"baseline": 0.40, "strict": 0.10}
LOWEST_IN: Final[Mapping[str, Mapping[str, float]]] = {
    "zh": {"baseline": 0.22, "strict": 0.10},
    "th": {"baseline": 0.32, "strict": 0.10},
}
# `strict` asks at least this part of what `baseline` asks of `harmful`: below, ordinary requests to write a letter begin to be refused.
STRICT_HARMFUL: Final = 2 / 3
_HIGHEST: Final = 0.995
# Shares of the false alarms. `harmful` recalls the most harm for each, `toxicity` and `hate` what it misses in comments: beside 30 and 4
# (jailbreaks), 10 and 5 instead of 1 and 1 raised the mean recall over English sources left out from 0.485 to 0.510.
_SHARES: Final = {"harmful": 30.0, "toxicity": 10.0, "hate": 5.0}
# Whatever its share allows, a head asks no more than this: sentences that call a group vermin to be killed scored 0.75, and one prompt for a
# maker of pictures that stands in a source of Chinese three times would have jailbreaks ask 0.98.
_MOST: Final = {"hate": 0.74, ATTACKS: 0.74}
# A head's own floor, in whatever language, in place of that: "they" in Chinese scored 0.24 as hate. Ordinary talk hardly ever looks like an attack.
_LEAST: Final = {"baseline": {ATTACKS: 0.2, "hate": 0.35}}
_ROUNDS: Final = 40
# Not everyday, or not surely harmless: requests at the edge of harm, made to provoke false alarms; system prompts, which operators
# write; examination questions about crimes; messages of social media that nobody judged and that swear; sentences expanded
# from templates.
# docs/classifiers-training.md says how many of them are flagged.
NOT_EVERYDAY: Final = frozenset(
    {
        "cyberseceval_frr", "cyberseceval_coding", "awesome_chatgpt_prompts", "awesome_prompts_zh",
        "scope_role_prompts", "scope_lexeval", "scope_own_templates", "scope_wisesight",
    }
)  # fmt: skip
# Rows of a source that make it one: nine system prompts that stand among 3,000 English ones say nothing of Chinese everyday text, and four of them
# alone would have had attacks in Chinese ask 0.74.
_FEWEST: Final = 50
_SHAPE: Final = re.compile(r"^scope_|_tasks$|_corpus$")  # names of one text in several shapes


def everyday_rows(corpus: Corpus) -> NDArray[np.bool_]:
    """Return the rows of sources that hold nothing but harmless everyday text, our own sentences left out but for talk and prompts."""
    strays = {
        source for source, count in Counter(corpus.sources).items() if count < _FEWEST and not source.startswith(OWN)
    }
    left_out = (
        {s for s, row in zip(corpus.sources, corpus.labels, strict=True) if (row == 1).any()} | NOT_EVERYDAY | strays
    )
    return np.array(
        [s not in left_out and s.startswith(OWN_EVERYDAY if s.startswith(OWN) else "") for s in corpus.sources]
    )


def everyday_weights(sources: Sequence[str]) -> NDArray[np.float64]:
    """Weigh rows by their sources; what comes in several shapes (articles, questions on them, tasks) counts as one source.

    Our own everyday sentences count as much as all the others together, which are encyclopaedia and questions on it more than talk.
    """
    weight = source_weights([_SHAPE.sub("", source) for source in sources]).astype(np.float64)
    own = np.array([source.startswith(OWN_EVERYDAY) for source in sources])
    for part in (own, ~own):
        weight[part] /= max(weight[part].sum(), 1e-12)
    return np.asarray(weight / weight.sum(), np.float64)


def recommend(
    probabilities: NDArray[np.float64],
    corpus: Corpus,
    rate: float,
    floors: NDArray[np.float64],
    shares: NDArray[np.float64] | None = None,
) -> NDArray[np.float64]:
    """Return a threshold a head such that at most `rate` of everyday texts reach any of them, sources weighed.

    `shares` says how much of the false alarms each head may cause (default: all alike). No threshold is below its floor.
    """
    parts = np.ones(probabilities.shape[1]) if shares is None else shares / shares.max()
    rows = everyday_rows(corpus) & ~np.isnan(probabilities).all(axis=1)
    if not rows.any():
        raise ValueError("thresholds need harmless sources to be chosen on")
    values = np.nan_to_num(probabilities[rows])
    weight = everyday_weights([s for s, use in zip(corpus.sources, rows, strict=True) if use])
    low, high = 0.0, rate
    best = np.full(values.shape[1], _HIGHEST)
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        trial = np.array([_threshold(values[:, i], weight, middle * parts[i]) for i in range(values.shape[1])])
        if float(weight[(values >= trial).any(axis=1)].sum()) > rate:
            high = middle
        else:
            low, best = middle, trial
    return np.asarray(np.ceil(np.clip(best, floors, _HIGHEST) * 1000) / 1000, np.float64)


def _threshold(values: NDArray[np.float64], weight: NDArray[np.float64], rate: float) -> float:
    """Return the smallest value that at most `rate` of the weight lies at or above."""
    order = np.argsort(-values, kind="stable")
    above = np.cumsum(weight[order])
    first = int(np.searchsorted(above, rate, side="right"))  # the first row that would be one too many
    if first >= len(order):
        return 0.0
    return float(np.nextafter(values[order[first]], 2.0))


def thresholds_of(
    heads: Sequence[str],
    probabilities: NDArray[np.float64],
    corpus: Corpus,
    lowest: Mapping[str, float] = LOWEST,
) -> dict[str, dict[str, float]]:
    """Return policy -> category -> recommended threshold, from calibrated probabilities [row, head] of rows left out."""
    found = {}
    asked = as_asked(heads, probabilities, corpus)
    apart = np.array([head == ATTACKS for head in heads])
    for name, rate in RATES.items():
        floors = np.array([floor(name, head, lowest) for head in heads])
        shares = np.array([_SHARES.get(head, 1.0) for head in heads])
        values = np.zeros(len(heads))
        values[~apart] = recommend(asked[:, ~apart], corpus, rate, floors[~apart], shares[~apart])
        if apart.any():
            values[apart] = recommend(asked[:, apart], corpus, RATES_OF_ATTACKS[name], floors[apart])
        chosen = zip(heads, values.tolist(), strict=True)
        found[name] = {head: min(threshold, _MOST.get(head, 1.0)) for head, threshold in chosen}
    if "harmful" in heads:
        part = found["baseline"]["harmful"] * STRICT_HARMFUL
        found["strict"]["harmful"] = max(found["strict"]["harmful"], math.ceil(part * 1000) / 1000)
    return found


def floor(policy: str, head: str, lowest: Mapping[str, float] = LOWEST) -> float:
    """Return what a policy asks of a head at least."""
    return _LEAST.get(policy, {}).get(head, lowest[policy])


def as_asked(heads: Sequence[str], probabilities: NDArray[np.float64], corpus: Corpus) -> NDArray[np.float64]:
    """Return probabilities [row, head] with 0 where no rule asks a head about a row."""
    found = probabilities.copy()
    if ATTACKS in heads:
        found[[source.startswith(OWN_TOLD) for source in corpus.sources], list(heads).index(ATTACKS)] = 0.0
    return found

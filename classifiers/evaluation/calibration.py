"""How far probabilities miss the frequencies they state, per category, with an interval."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.calibrate import expected_calibration_error
from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import SEED, around, resamples

Floats = NDArray[np.float64]
BINS: Final = 15
_ROUNDS: Final = 200


def calibration_error(parts: Sequence[tuple[Floats, Floats]], rounds: int = _ROUNDS) -> Estimate | None:
    """Return the expected calibration error over several sets, each counting alike; None where none has both classes.

    `parts`: probabilities and truth (nan: not said) of each set. A set of one class alone is left out: how often it is
    recognised is its recall, and says nothing of calibration. Rows without a probability count as 0, which is what a
    policy takes them for. The interval resamples rows within sets. Source: Guo et al. 2017; 15 bins of equal width.
    """
    kept = [(np.nan_to_num(p[~np.isnan(t)]), t[~np.isnan(t)]) for p, t in parts]
    kept = [(p, t) for p, t in kept if t.any() and not t.all()]
    if not kept:
        return None
    said, held = (np.concatenate(column) for column in zip(*kept, strict=True))
    weight = np.concatenate([np.full(len(p), 1.0 / len(p)) for p, _ in kept])
    strata = np.concatenate([np.full(len(p), i) for i, (p, _) in enumerate(kept)])
    value = expected_calibration_error(said, held, weight, BINS)
    which = np.minimum((said * BINS).astype(np.int64), BINS - 1)
    gaps = np.zeros((len(said), BINS))
    gaps[np.arange(len(said)), which] = weight * (said - held)
    errors = [np.abs(counts @ gaps).sum(axis=1) / weight.sum() for counts in resamples(strata, rounds, SEED)]
    return around(value, np.concatenate(errors))

"""Weight tables made up for tests."""

from __future__ import annotations

import numpy as np

from classifiers.ngram.features import FeatureSpec
from classifiers.ngram.table import Table


def table(spec: FeatureSpec, heads: int, share: float, seed: int = 0) -> Table:
    """A table of random weights for a share of all buckets."""
    random = np.random.default_rng(seed)
    chosen = np.flatnonzero(random.random(2**spec.bits) < share)
    rows = np.zeros(2**spec.bits + 1, np.int32)
    rows[chosen + 1] = np.arange(1, len(chosen) + 1)
    weights = random.integers(-128, 128, (len(chosen) + 1, heads)).astype(np.int8)
    energy = (random.integers(0, 256, len(chosen) + 1) / 16).astype(np.float32) ** 2
    scale, bias = random.random(heads, np.float32), random.random(heads, np.float32) - np.float32(0.5)
    return Table(spec, tuple(f"h{i}" for i in range(heads)), rows, weights, scale, bias, energy)

"""What is stored of a weight table, and how: arrays by name, those of all languages in one NPZ.

INVARIANT: the parts of a table fit each other, and nobody changes them. Row n of the weights belongs to the n-th bucket
that is present; row 0, of zeros, to all buckets that are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from classifiers.ngram.features import FeatureSpec

LEAST_BITS, MOST_BITS = 6, 24  # of a bucket: as many as the compiled scorer takes
MOST_HEADS: Final = 1024
_MISFIT: Final = "the parts of a weight table do not fit each other"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one table, the large ones as bytes. Heads are named by category."""

    spec: FeatureSpec
    heads: tuple[str, ...]
    present: bytes  # [2**bits / 8], a bit for each bucket that has a row, the first of a byte highest
    weights: bytes  # int8 [rows + 1, heads], inverse document frequency folded in
    idf: bytes  # uint8 [rows + 1], inverse document frequency in sixteenths
    scale: NDArray[np.float32]  # [heads]
    bias: NDArray[np.float32]  # [heads]

    def __post_init__(self) -> None:
        """Raise ValueError where they do not fit each other, or the limits."""
        spec, heads = self.spec, len(self.heads)
        if not (LEAST_BITS <= spec.bits <= MOST_BITS and 1 <= heads <= MOST_HEADS and spec.orders):
            raise ValueError(
                f"a weight table of {spec.bits} bits, {heads} heads and {len(spec.orders)} orders of n-grams; expected "
                f"{LEAST_BITS} to {MOST_BITS} bits, 1 to {MOST_HEADS} heads and an order at least"
            )
        if len(self.present) != 2**spec.bits // 8 or self.scale.shape != (heads,) or self.bias.shape != (heads,):
            raise ValueError(_MISFIT)
        rows = int.from_bytes(self.present).bit_count() + 1
        if len(self.idf) != rows or len(self.weights) != rows * heads:
            raise ValueError(_MISFIT)
        if self.idf[0] or any(self.weights[:heads]):
            raise ValueError("row 0 of a weight table is to be of zeros")

    def rows(self) -> NDArray[np.int32]:
        """Return bucket -> row, after an entry 0 for "no n-gram here": [2**bits + 1]. Takes milliseconds and megabytes."""
        rows = np.zeros(2**self.spec.bits + 1, np.int32)
        present = np.flatnonzero(np.unpackbits(np.frombuffer(self.present, np.uint8)))
        rows[present + 1] = np.arange(1, len(present) + 1, dtype=np.int32)
        return rows


def parts_of(arrays: Mapping[str, NDArray[Any]]) -> Parts:
    """Read a table's arrays. Raises ValueError or KeyError if they are none."""
    words, bits = (int(v) for v in arrays["shape"])
    heads, size = arrays["weights"].shape
    if len(arrays["heads"]) != heads:
        raise ValueError(_MISFIT)
    weights = np.zeros((size + 1, heads), np.int8)
    weights[1:] = arrays["weights"].T
    return Parts(
        spec=FeatureSpec(tuple(int(o) for o in arrays["orders"]), bool(words), bits),
        heads=tuple(str(h) for h in arrays["heads"]),
        present=arrays["present"].astype(np.uint8).tobytes(),
        weights=weights.tobytes(),
        idf=bytes(1) + arrays["idf"].astype(np.uint8).tobytes(),
        scale=arrays["scale"].astype(np.float32),
        bias=arrays["bias"].astype(np.float32),
    )


def arrays_of(parts: Parts) -> dict[str, NDArray[Any]]:
    """Return what `parts_of` reads."""
    weights = np.frombuffer(parts.weights, np.int8).reshape(-1, len(parts.heads))
    return {
        "orders": np.array(parts.spec.orders, np.uint8),
        "shape": np.array([parts.spec.words, parts.spec.bits], np.uint8),
        "heads": np.array(parts.heads),
        "present": np.frombuffer(parts.present, np.uint8),
        "weights": np.ascontiguousarray(weights[1:].T),
        "scale": parts.scale,
        "bias": parts.bias,
        "idf": np.frombuffer(parts.idf, np.uint8)[1:],
    }

"""How what is said of one stretch of a long text, of a sentence say, counts beside what is said of the whole.

The best of many middling sentences tells how long a text is rather than how bad. So the log odds of a stretch are lowered, by so
much times the logarithm of how many stretches there are; of one that is likely enough by itself never below what makes it so.
"""

from __future__ import annotations

import math
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifiers.manifest import Manifest, ManifestError

_FIELDS: Final = {"level", "discount"}
_ABOVE: Final = 1e-6  # what rounding may take on the way to a probability that is compared with the level


class Stretches(NamedTuple):
    """Log odds are lowered by `discount` times the logarithm of the number of stretches, but not from `level` on to below it."""

    level: float = -math.inf
    discount: float = 0.0

    def counted(self, odds: NDArray[np.float64], count: int) -> NDArray[np.float64]:
        """Return the log odds that count, of one stretch of `count`."""
        lowered: NDArray[np.float64] = odds - self.discount * math.log(max(count, 1))
        kept = np.minimum(odds, np.maximum(lowered, self.level + _ABOVE))
        return np.where(odds >= self.level, kept, lowered)


def stretches(manifest: Manifest) -> Stretches:
    """Read options.pieces of a cascade's manifest; without it every stretch counts in full. Raises ManifestError."""
    given = manifest.options.get("pieces")
    if given is None:
        return Stretches()
    if isinstance(given, dict) and set(given) == _FIELDS:
        match given["level"], given["discount"]:
            case float(level), int() | float() as discount if 0 < level < 1 and 0 <= discount < math.inf:
                if not isinstance(discount, bool):
                    return Stretches(math.log(level) - math.log1p(-level), float(discount))
    raise ManifestError(
        f"manifest `{manifest.name}`: options.pieces is to be `level`, a probability, and `discount`, 0 or more"
    )

"""The compiled way from texts to scores, where it was built; elsewhere NumPy does the same, several times slower.

INVARIANT: whichever way a score is computed, it is the same to the last bit.
"""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Final

from classifiers.ngram.features import LETTERS
from classifiers.ngram.stored import Parts

if TYPE_CHECKING:
    from classifiers.ngram._compiled import Scorer

EDITION: Final = 2  # of _compiled.c; a binary left behind by another one is not used


def _module() -> ModuleType | None:
    try:
        from classifiers.ngram import _compiled
    except ImportError:  # there was no compiler
        return None
    return _compiled if _compiled.EDITION == EDITION else None


def is_compiled() -> bool:
    """Tell whether the compiled scorer is here."""
    return _module() is not None


def scorer_of(parts: Parts, least_energy: float) -> Scorer | None:
    """Return the compiled scorer of a table, None where there is none. A text has `least_energy` at least."""
    if not is_compiled():
        return None
    from classifiers.ngram._compiled import Scorer

    return Scorer(
        parts.present,
        parts.weights,
        parts.idf,
        LETTERS,
        bytes(parts.spec.orders),
        parts.scale.tobytes(),
        parts.bias.tobytes(),
        parts.spec.bits,
        len(parts.heads),
        parts.spec.words,
        least_energy,
    )

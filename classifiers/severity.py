"""Severity: one whole number from 0 to 7 for a finding, from its category and its calibrated probability.

    severity = round(gravity(category) × probability), halves up

`gravity` is how bad the category is when it surely holds, from 1 (a swear word) to 7 (exploitation of minors, violence,
suicide). So severity is the harm to be expected, on the scale of eight steps that content-safety services use. It orders
findings for people who review them; policies decide by probability.

INVARIANT: severity never falls when the probability rises, and every category of the taxonomy has a gravity.
"""

from __future__ import annotations

import functools
import math
from typing import Final

from classifiers.taxonomy import ancestors
from classifiers.types import Category

HIGHEST: Final = 7
# A category that is not here has the gravity of its nearest ancestor.
GRAVITY: Final = {
    "toxicity": 4,
    "toxicity.severe": 5,
    "toxicity.obscene": 2,
    "toxicity.threat": 6,
    "toxicity.insult": 3,
    "hate": 6,
    "sexual": 4,
    "sexual.minors": 7,
    "violence": 7,
    "self_harm": 7,
    "harassment": 5,
    "illicit": 6,
    "illicit.cyber": 6,
    "privacy": 4,
    "privacy.request": 5,
    "privacy.pii": 3,
    "privacy.pii.payment_card": 5,
    "privacy.pii.iban": 4,
    "privacy.pii.national_id": 5,
    "secrets": 6,
    "misinformation": 4,
    "attack": 5,
    "harmful": 6,
    "language": 0,  # a fact about a text, no harm
    "media": 0,
    "scope": 0,
    "output": 0,
}


@functools.lru_cache(maxsize=4096)
def gravity(category: Category) -> int:
    """Return how bad a category is when it surely holds, 0 to 7. Raises UnknownCategoryError."""
    return next(GRAVITY[node] for node in ancestors(category) if node in GRAVITY)


def severity(category: Category, probability: float) -> int:
    """Return the severity of a finding, 0 to 7. A probability that is none counts as 1: nobody judged it milder.

    Raises UnknownCategoryError.
    """
    sure = 1.0 if math.isnan(probability) else min(max(probability, 0.0), 1.0)
    return math.floor(gravity(category) * sure + 0.5)

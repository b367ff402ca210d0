"""What a cascade's manifest says of joining two classifiers: which heads, which band, and with what weights.

A text's log odds for a head are `offset + first * a + second * b`: a logistic regression stacked on both (Wolpert 1992),
where `a` is the first classifier's highest log odds over the text's windows and `b` the second's for one window of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydantic import JsonValue

from classifiers.manifest import Manifest, ManifestError
from classifiers.types import Category

MOST_LOGIT: Final = 12.0  # either classifier's word counts no more than 160,000 to 1
OPTIONS: Final = frozenset({"first", "second", "band", "scope", "shortest", "pieces"})
BY_TEXT: Final = "text"
BY_WINDOW: Final = "window"


@dataclass(frozen=True, slots=True)
class Band:
    """The second classifier is asked where `low <= probability < high` of the first."""

    head: Category
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Join:
    """How one language's texts are judged by both. `shared` heads are those that both have."""

    shared: tuple[Category, ...]
    columns: NDArray[np.intp]  # [shared], where the second has them
    offsets: NDArray[np.float64]  # [shared]
    first: NDArray[np.float64]  # [shared]
    second: NDArray[np.float64]  # [shared]
    alone: tuple[Category, ...]  # heads of the second alone
    alone_columns: NDArray[np.intp]  # [alone], where the second has them
    bands: tuple[Band, ...]

    def is_unsure(self, highest: Mapping[Category, float]) -> bool:
        """Tell whether the second is to be asked, given the first's highest probability of each head in the text."""
        if self.alone:  # nobody else judges them
            return True
        return any(band.low <= highest[band.head] < band.high for band in self.bands)

    def combined(self, highest: Mapping[Category, float], said: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the log odds [shared] of one window: `said` are the second's [heads]."""
        first = np.array([clipped_logit(highest[head]) for head in self.shared])
        second = np.clip(said.take(self.columns), -MOST_LOGIT, MOST_LOGIT)
        return np.asarray(self.offsets + self.first * first + self.second * second, np.float64)


def clipped_logit(probability: float) -> float:
    """Return the log odds of a probability in [0, 1], at most MOST_LOGIT away from 0."""
    if probability <= 0.0:
        return -MOST_LOGIT
    if probability >= 1.0:
        return MOST_LOGIT
    return max(-MOST_LOGIT, min(MOST_LOGIT, math.log(probability) - math.log1p(-probability)))


def joins(manifest: Manifest, first: Manifest, second: Manifest) -> dict[str, Join]:
    """Return language -> how to join, for the languages that the second reads. Raises ManifestError naming the entry."""
    spoken = [k for k in second.languages if k != "und" and k in manifest.languages]
    for field, given in (("calibration", manifest.calibration), ("options.band", manifest.options.get("band"))):
        if not isinstance(given, dict):
            raise ManifestError(f"manifest `{manifest.name}`: {field} is missing, expected a map of languages")
        if strange := sorted(set(given) - set(spoken)):
            raise ManifestError(
                f"manifest `{manifest.name}`: {field} names {strange}, which `{second.name}` or `languages` lacks"
            )
    if strange := sorted(set(manifest.options) - OPTIONS):
        raise ManifestError(f"manifest `{manifest.name}`: unknown options {strange}, expected {sorted(OPTIONS)}")
    if manifest.options.get("scope", BY_TEXT) not in {BY_TEXT, BY_WINDOW}:
        raise ManifestError(f"manifest `{manifest.name}`: options.scope is to be `{BY_TEXT}` or `{BY_WINDOW}`")
    shortest = manifest.options.get("shortest", 0)
    if not isinstance(shortest, int) or isinstance(shortest, bool) or shortest < 0:
        raise ManifestError(f"manifest `{manifest.name}`: options.shortest is to be a whole number of code points")
    _check_languages(manifest, first, second)
    if not spoken:
        raise ManifestError(f"manifest `{manifest.name}`: `{second.name}` reads none of its languages")
    return {language: _join(manifest, first, second, language) for language in spoken}


def _check_languages(manifest: Manifest, first: Manifest, second: Manifest) -> None:
    for language, heads in manifest.languages.items():
        known = first.judges(language) | second.judges(language)
        if strange := [head for head in heads if head not in known]:
            raise ManifestError(
                f"manifest `{manifest.name}`: languages.{language} names {strange}, "
                f"which neither `{first.name}` nor `{second.name}` judges"
            )
        if not first.judges(language):
            raise ManifestError(f"manifest `{manifest.name}`: languages.{language} is not read by `{first.name}`")


def _join(manifest: Manifest, first: Manifest, second: Manifest, language: str) -> Join:
    heads, own, other = manifest.languages[language], first.judges(language), second.languages[language]
    shared = tuple(head for head in heads if head in own and head in other)
    alone = tuple(head for head in heads if head not in own)
    if not shared:
        raise ManifestError(
            f"manifest `{manifest.name}`: `{first.name}` and `{second.name}` share no head in `{language}`"
        )
    weights = np.array([_weights(manifest, language, head) for head in shared])
    return Join(
        shared,
        np.array([other.index(head) for head in shared], np.intp),
        weights[:, 0],
        weights[:, 1],
        weights[:, 2],
        alone,
        np.array([other.index(head) for head in alone], np.intp),
        _bands(manifest, language, shared),
    )


def _weights(manifest: Manifest, language: str, head: Category) -> list[float]:
    given = _of(manifest.calibration, language).get(head)
    numbers = _numbers(given, 3)
    if numbers is None or numbers[1] < 0 or numbers[2] < 0:
        raise ManifestError(
            f"manifest `{manifest.name}`: calibration.{language}.{head} is to be "
            "[offset, weight of the first, weight of the second], weights >= 0"
        )
    return numbers


def _bands(manifest: Manifest, language: str, shared: Sequence[Category]) -> tuple[Band, ...]:
    given = _of(manifest.options["band"], language)
    if not given:
        raise ManifestError(f"manifest `{manifest.name}`: options.band.{language} is empty, so the second never runs")
    found = []
    for head, pair in given.items():
        numbers = _numbers(pair, 2)
        if numbers is None or not 0 <= numbers[0] < numbers[1]:
            raise ManifestError(
                f"manifest `{manifest.name}`: options.band.{language}.{head} is to be [low, high], 0 <= low < high"
            )
        if head not in shared:
            raise ManifestError(
                f"manifest `{manifest.name}`: options.band.{language} names `{head}`, which not both parts have"
            )
        found.append(Band(head, numbers[0], numbers[1]))
    return tuple(found)


def _of(given: JsonValue, language: str) -> dict[str, JsonValue]:
    inner = given.get(language) if isinstance(given, dict) else None
    return inner if isinstance(inner, dict) else {}


def _numbers(given: JsonValue, count: int) -> list[float] | None:
    if not isinstance(given, list) or len(given) != count:
        return None
    numbers = [float(n) for n in given if isinstance(n, int | float) and not isinstance(n, bool)]
    return numbers if len(numbers) == count and all(map(math.isfinite, numbers)) else None

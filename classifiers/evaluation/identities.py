"""Groups of people: sentences in which only the group changes, and the words by which texts of others mention it."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from importlib import resources
from typing import Final

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from classifiers.evaluation.sets import EvalSet
from classifiers.plain import plain_yaml

LANGUAGES: Final = ("en", "zh", "th")
SWAPPED: Final = "swapped"


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Group(_Strict):
    axis: str
    name: str
    people: str
    person: str = ""  # empty: the same words as `people`
    words: tuple[str, ...] = Field(min_length=1)

    def fill(self, frame: str) -> str:
        """Return the sentence about this group, beginning with a capital where it begins with the group."""
        text = frame.replace("{people}", self.people).replace("{person}", self.person or self.people)
        return text[:1].upper() + text[1:]


class Identities(_Strict):
    language: str
    groups: tuple[Group, ...] = Field(min_length=2)
    harmless: tuple[str, ...] = Field(min_length=1)
    hateful: tuple[str, ...] = Field(min_length=1)

    @property
    def frames(self) -> tuple[str, ...]:
        return self.harmless + self.hateful


@functools.cache
def identities(language: str) -> Identities:
    """Return the sentences and groups of a language. Raises KeyError where there are none."""
    if language not in LANGUAGES:
        raise KeyError(language)
    raw = resources.files("classifiers").joinpath("identities", f"{language}.yaml").read_text(encoding="utf-8")
    return Identities.model_validate(plain_yaml(raw))


def swapped(language: str) -> EvalSet:
    """Return every sentence about every group, sentence by sentence: text number frame * groups + group."""
    known = identities(language)
    texts = tuple(group.fill(frame) for frame in known.frames for group in known.groups)
    hateful = np.repeat([0.0] * len(known.harmless) + [1.0] * len(known.hateful), len(known.groups))
    names = tuple(group.name for group in known.groups) * len(known.frames)
    truth = {"identity_attack": hateful, "harmful": hateful}
    return EvalSet(SWAPPED, language, texts, ("comment",) * len(texts), truth, names)


def mentions(texts: Sequence[str], language: str) -> dict[str, NDArray[np.bool_]]:
    """Return for each group which texts mention it, by its words; nothing in a language without words.

    A word is no proof of whom a text is about: figures by mention are rougher than those by the source's own groups.
    """
    if language not in LANGUAGES:
        return {}
    found = {}
    for group in identities(language).groups:
        pattern = "|".join(map(re.escape, group.words))
        bounded = re.compile(rf"\b(?:{pattern})\b" if language == "en" else pattern, re.IGNORECASE)
        found[group.name] = np.array([bounded.search(text) is not None for text in texts], np.bool_)
    return found

"""Kind `language`: reports the language that the reading was found to be in, so that a policy can have rules on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest
from classifiers.types import Classifier, Finding, Reading, Status, Verdict


@dataclass(frozen=True, slots=True)
class LanguageClassifier:
    name: str

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return [Verdict(self.name, Status.OK, (_finding(reading),)) for reading in readings]


def _finding(reading: Reading) -> Finding:
    return Finding(f"language.{reading.language}", reading.language_probability, 0, len(reading.span.text))


def _build(manifest: Manifest) -> Classifier:
    return LanguageClassifier(manifest.name)


KIND = Kind("language", _build, is_quick=True)

"""Kind `encoder`: a small transformer with one head a category, on ONNX Runtime, in the languages it was trained for.

INVARIANT: every part of every view of a text is read, however long it is, in overlapping windows; the highest counts.
A text in a language that it does not read is unjudged, and a text not wholly read in time has a TIMEOUT verdict.
"""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.calibrate import Platt
from classifiers.encoder.network import Network
from classifiers.encoder.pieces import Tokens, Window
from classifiers.encoder.ranges import Range, Ranges
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest, ManifestError, read_weights
from classifiers.text.language import UNDETERMINED, own_language
from classifiers.types import Category, Finding, Reading, Status, Unjudged, UnjudgedReason, Verdict

MODEL: Final = ".onnx"
TOKENIZER: Final = ".json"

Logits: TypeAlias = NDArray[np.float64]  # calibrated log odds, [head]
Memo: TypeAlias = dict[tuple[int, ...], NDArray[np.float64]]  # what the network said of a window, uncalibrated


class LateError(TimeoutError):
    """The text was not read to its end in time."""


class EncoderClassifier:
    """Judges readings one window at a time; immutable once built, so threads may share it."""

    def __init__(self, manifest: Manifest, tokens: Tokens, network: Network) -> None:
        """Raises ManifestError where heads and calibration do not fit together."""
        self.heads = heads_of(manifest)
        self._name = manifest.name
        self._tokens, self._network = tokens, network
        self._slopes: dict[str, Logits] = {}
        self._offsets: dict[str, Logits] = {}
        for language in manifest.languages:
            if language != UNDETERMINED:
                curves = _curves(manifest, language, self.heads)
                self._slopes[language] = np.array([curve.slope for curve in curves])
                self._offsets[language] = np.array([curve.offset for curve in curves])
        self._no_head = tuple(Unjudged(c, UnjudgedReason.NO_HEAD) for c in manifest.categories if c not in self.heads)
        self._foreign = tuple(Unjudged(c, UnjudgedReason.LANGUAGE) for c in manifest.categories)

    @property
    def name(self) -> str:
        return self._name

    def reads(self, reading: Reading) -> bool:
        """Tell whether the text is in a language that the network was trained for."""
        return own_language(reading) in self._slopes

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return one verdict a reading; equal windows of all of them are judged once."""
        return self.finish(readings, self._unread(readings))

    def begin(self, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int]]:
        """Say what is in a foreign language; every other text has to be read, and that takes milliseconds."""
        return self._unread(readings), [i for i, reading in enumerate(readings) if self.reads(reading)]

    def finish(
        self, readings: Sequence[Reading], verdicts: Sequence[Verdict], until: float | None = None
    ) -> list[Verdict]:
        """Judge the readings; one that is not read to its end by `until` (time.monotonic) has a TIMEOUT verdict."""
        memo: Memo = {}
        return [
            self._verdict(reading, memo, until) if self.reads(reading) else verdict
            for reading, verdict in zip(readings, verdicts, strict=True)
        ]

    def logits(
        self, reading: Reading, memo: Memo, until: float | None = None, near: Ranges | None = None
    ) -> dict[Range, Logits]:
        """Return the calibrated log odds of the heads for each window of a text in a language that is read.

        `memo` keeps what the network said of windows, for the other readings of the call. `near`: only windows that meet
        one of these ranges of the raw text. Raises LateError past `until`.
        """
        language = own_language(reading)
        slopes, offsets = self._slopes[language], self._offsets[language]
        best: dict[Range, Logits] = {}
        for place, window in self._windows(reading):
            if near is not None and not near.meeting(place):
                continue
            found = self._read(window, memo, until) * slopes + offsets
            before = best.get(place)
            best[place] = found if before is None else np.maximum(before, found)
        return best

    def piece_logits(self, reading: Reading, texts: Sequence[str], memo: Memo, until: float | None = None) -> Logits:
        """Return the highest calibrated log odds of the heads over the readings of one piece of a text.

        Raises LateError past `until`.
        """
        language = own_language(reading)
        best: Logits | None = None
        for window in (window for text in texts for window in self._tokens.windows(text)):
            said = self._read(window, memo, until)
            best = said if best is None else np.maximum(best, said)
        if best is None:
            raise ValueError("a piece has at least one reading")
        found: Logits = best * self._slopes[language] + self._offsets[language]
        return found

    def _read(self, window: Window, memo: Memo, until: float | None) -> NDArray[np.float64]:
        """Return what the network says of a window, once for all that are equal. Raises LateError past `until`."""
        said = memo.get(window.ids)
        if said is None:
            if until is not None and time.monotonic() > until:
                raise LateError("the text was not read to its end in time")
            said = memo[window.ids] = self._network.logits(window.ids)
        return said

    def _windows(self, reading: Reading) -> list[tuple[Range, Window]]:
        """Return the windows of all views with their places in the raw text; a view read like an earlier one adds none."""
        found: list[tuple[Range, Window]] = []
        known: set[tuple[tuple[int, ...], ...]] = set()
        for view in reading.views:
            windows = self._tokens.windows(view.text)
            ids = tuple(window.ids for window in windows)
            if ids not in known:
                known.add(ids)
                found += ((view.to_raw(window.start, window.end), window) for window in windows)
        return found

    def _verdict(self, reading: Reading, memo: Memo, until: float | None) -> Verdict:
        try:
            best = self.logits(reading, memo, until)
        except LateError:
            return Verdict(self._name, Status.TIMEOUT)
        findings: list[Finding] = []
        for place, found in best.items():
            findings += findings_of(self.heads, logistic(found), place)
        return Verdict(self._name, Status.OK, tuple(findings), self._no_head)

    def _unread(self, readings: Sequence[Reading]) -> list[Verdict]:
        return [Verdict(self._name, Status.OK, (), self._foreign)] * len(readings)


def logistic(logits: NDArray[np.float64]) -> list[float]:
    """Return the probabilities of log odds; as a hyperbolic tangent the function cannot overflow."""
    said: list[float] = (0.5 * np.tanh(0.5 * logits) + 0.5).tolist()
    return said


def findings_of(heads: Sequence[Category], probabilities: Sequence[float], place: Range) -> list[Finding]:
    """Return one finding a head, all of them at one place of the raw text."""
    return list(map(Finding, heads, probabilities, repeat(place[0]), repeat(place[1])))


def heads_of(manifest: Manifest) -> tuple[Category, ...]:
    """Return the categories in the order of the network's outputs. Raises ManifestError if languages differ in them."""
    listed = set(manifest.languages.values())
    if len(listed) != 1 or set(manifest.languages) == {UNDETERMINED} or "*" in manifest.languages:
        raise ManifestError(
            f"manifest `{manifest.name}`: kind `encoder` takes languages by name, all with the same list of heads"
        )
    return next(iter(listed))


def assemble(manifest: Manifest, content: Mapping[str, bytes]) -> EncoderClassifier:
    """Make the classifier of a manifest and of its verified weights. Raises ManifestError where they do not fit."""
    models = [data for name, data in content.items() if name.endswith(MODEL)]
    tokenizers = [data for name, data in content.items() if name.endswith(TOKENIZER)]
    if len(content) != len(models) + len(tokenizers) or (len(models), len(tokenizers)) != (1, 1):
        raise ManifestError(f"manifest `{manifest.name}`: kind `encoder` takes one *.onnx and one *.json as weights")
    size, overlap = manifest.options.get("tokens"), manifest.options.get("overlap")
    if not (isinstance(size, int) and isinstance(overlap, int)) or set(manifest.options) != {"tokens", "overlap"}:
        raise ManifestError(f"manifest `{manifest.name}`: options are to be `tokens` and `overlap`, whole numbers")
    heads = heads_of(manifest)
    try:
        return EncoderClassifier(manifest, Tokens(tokenizers[0], size, overlap), Network(models[0], len(heads)))
    except ManifestError:
        raise
    except ValueError as error:
        raise ManifestError(f"manifest `{manifest.name}`: {error}") from error


def build(manifest: Manifest) -> EncoderClassifier:
    """Load the network and the tokenizer of a manifest. Raises ManifestError."""
    return assemble(manifest, read_weights(manifest))


def _curves(manifest: Manifest, language: str, heads: Sequence[str]) -> list[Platt]:
    given = manifest.calibration.get(language)
    curves = []
    for head in heads:
        match given.get(head) if isinstance(given, dict) else None:
            case [int() | float() as slope, int() | float() as offset] if slope >= 0 and math.isfinite(slope + offset):
                curves.append(Platt(float(slope), float(offset)))
            case _:
                raise ManifestError(
                    f"manifest `{manifest.name}`: calibration.{language}.{head} is to be [slope, offset], slope >= 0"
                )
    return curves


KIND: Final = Kind("encoder", build)

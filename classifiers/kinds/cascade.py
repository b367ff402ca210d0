"""Kind `cascade`: a quick classifier for every text, and a better one for the texts that the quick one is unsure of.

INVARIANT: a text is judged by the first alone only where, for each head with a band, its highest probability lies outside
it, or where the second does not read the language. Whatever either part gives up on is given up on here.

By `options.scope` a text is looked at as a whole (`text`: one unsure stretch has all of it read by the second) or each
window of the first on its own (`window`: the second reads what reaches into an unsure one, and an unsure piece by itself).
Short texts are alike in both. Unsure pieces are read likeliest first, until they are as long as all views of the text
together: all sentences, and of a text without ends of sentences, whose pieces overlap, about half. What is not read keeps
the first's word.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from classifiers.encoder.join import BY_WINDOW, Join, joins
from classifiers.encoder.ranges import Range, Ranges
from classifiers.encoder.stretches import Stretches, stretches
from classifiers.kinds import encoder, ngram
from classifiers.kinds.base import Kind
from classifiers.kinds.encoder import EncoderClassifier, LateError, Memo, findings_of, logistic
from classifiers.manifest import Manifest, ManifestError, manifests_beside
from classifiers.text.language import UNDETERMINED, own_language
from classifiers.text.pieces import texts_of_pieces
from classifiers.types import Category, Classifier, Finding, Reading, Status, Unjudged, UnjudgedReason, Verdict

FIRST_KIND: Final = "ngram"
SECOND_KIND: Final = "encoder"

Regions: TypeAlias = dict[Range, dict[Category, float]]


class CascadeClassifier:
    """Judges readings; immutable once built, so threads may share it."""

    def __init__(
        self,
        manifest: Manifest,
        first: Classifier,
        second: EncoderClassifier,
        plan: Mapping[str, Join],
        *,
        always: bool = False,
    ) -> None:
        """`plan`: language -> how to join. `always`: ask the second about every text that it reads."""
        self._name = manifest.name
        self._first, self._second = first, second
        self._plan, self._always = dict(plan), always
        self._by_window = manifest.options.get("scope") == BY_WINDOW
        # A network that learnt from sentences takes a lone hard word for one; shorter texts are the first's alone.
        shortest = manifest.options.get("shortest", 0)
        self._shortest = shortest if isinstance(shortest, int) else 0
        self._stretches: Stretches = stretches(manifest)
        self._categories = frozenset(manifest.categories)
        self._unjudged = {
            language: tuple(Unjudged(c, UnjudgedReason.NO_HEAD) for c in manifest.categories if c not in heads)
            for language, heads in manifest.languages.items()
        }
        self._foreign = tuple(Unjudged(c, UnjudgedReason.LANGUAGE) for c in manifest.categories)

    @property
    def name(self) -> str:
        return self._name

    @property
    def parts(self) -> tuple[Classifier, Classifier]:
        """The first and the second classifier."""
        return self._first, self._second

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Return one verdict a reading: the first judges all in one pass, the second those that are left unsure."""
        verdicts, unsure = self.begin(readings)
        if unsure:
            finished = self.finish([readings[i] for i in unsure], [verdicts[i] for i in unsure])
            for i, verdict in zip(unsure, finished, strict=True):
                verdicts[i] = verdict
        return verdicts

    def begin(self, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int]]:
        """Return what the first says of each reading, and the places of those that the second is to be asked about."""
        verdicts = [
            self._own(reading, verdict)
            for reading, verdict in zip(readings, self._first.classify(readings), strict=True)
        ]
        unsure = []
        for i, (reading, verdict) in enumerate(zip(readings, verdicts, strict=True)):
            join = self._plan.get(own_language(reading))
            if join is None:
                continue
            # A text without letters has no words for a language model, and a lone word is no sentence. What only the second
            # judges is asked all the same: a head that nobody judged must never look judged.
            is_wordless = reading.language == UNDETERMINED or reading.length < self._shortest
            if is_wordless and not join.alone:
                continue
            if self._unsure(join, self._regions(reading, verdict)):
                unsure.append(i)
        return verdicts, unsure

    def finish(
        self, readings: Sequence[Reading], verdicts: Sequence[Verdict], until: float | None = None
    ) -> list[Verdict]:
        """Judge unsure readings by both; one that is not read to its end by `until` (time.monotonic) has TIMEOUT."""
        memo: Memo = {}
        return [
            self._joined(reading, verdict, memo, until) for reading, verdict in zip(readings, verdicts, strict=True)
        ]

    def _own(self, reading: Reading, verdict: Verdict) -> Verdict:
        """Say the first's verdict under this name, with this manifest's categories and gaps."""
        findings = verdict.findings
        if not self._categories.issuperset([finding[0] for finding in findings]):
            findings = tuple(finding for finding in findings if finding.category in self._categories)
        unjudged = self._unjudged.get(own_language(reading), self._foreign)
        return Verdict(self._name, verdict.status, findings, unjudged)

    def _regions(self, reading: Reading, verdict: Verdict) -> Regions:
        """Return the parts of the text that are looked at on their own, each with the first's highest probabilities."""
        if not self._by_window:
            return {(0, len(reading.span.text)): highest(verdict.findings)}
        regions: Regions = {}
        for category, probability, start, end in verdict.findings:
            best = regions.setdefault((start, end), {})
            best[category] = max(probability, best.get(category, 0.0))
        return regions

    def _unsure(self, join: Join, regions: Regions) -> list[Range]:
        return [place for place, best in regions.items() if self._always or join.is_unsure(best)]

    def _joined(self, reading: Reading, verdict: Verdict, memo: Memo, until: float | None) -> Verdict:
        join = self._plan[own_language(reading)]
        regions = self._regions(reading, verdict)
        read_alone = texts_of_pieces(reading) if self._by_window and len(regions) > 1 else {}
        places = self._unsure(join, regions)
        wholes = Ranges(place for place in regions if place not in read_alone)
        likeliest = sorted((p for p in places if p in read_alone), key=lambda p: -max(regions[p].values()))
        chosen = _affordable(likeliest, read_alone, sum([len(view.text) for view in reading.views]))
        try:
            near = Ranges(place for place in places if place not in read_alone)
            windows = self._second.logits(reading, memo, until, near)
            parts = {place: self._second.piece_logits(reading, read_alone[place], memo, until) for place in chosen}
        except LateError:
            return Verdict(self._name, Status.TIMEOUT)
        asked = {*(place for place in places if place not in read_alone), *chosen}
        findings = [
            finding
            for finding in verdict.findings
            if finding.category not in join.shared or (self._by_window and finding[2:] not in asked)
        ]
        judged = [
            (place, said, _highest([regions[r] for r in wholes.meeting(place)]), 1) for place, said in windows.items()
        ]
        entire = {view.to_raw(0, len(view.text)) for view in reading.views}
        judged += [
            (place, said, regions[place], 1 if place in entire else len(read_alone)) for place, said in parts.items()
        ]
        for place, said, best, count in judged:
            odds = self._stretches.counted(join.combined(best, said), count)
            findings += findings_of(join.shared, logistic(odds), place)
            if join.alone:
                alone = self._stretches.counted(said.take(join.alone_columns), count)
                findings += findings_of(join.alone, logistic(alone), place)
        return Verdict(self._name, Status.OK, tuple(findings), verdict.unjudged)


def _affordable(likeliest: Sequence[Range], texts: Mapping[Range, Sequence[str]], most: int) -> list[Range]:
    """Return the first of these pieces, and as many after it as have, with all their readings, `most` code points."""
    chosen: list[Range] = []
    for place in likeliest:
        most -= sum(map(len, texts[place]))
        if chosen and most < 0:
            break
        chosen.append(place)
    return chosen


def _highest(found: Sequence[Mapping[Category, float]]) -> Mapping[Category, float]:
    """Return the highest probability of each category in any of the regions."""
    if len(found) == 1:
        return found[0]
    best: dict[Category, float] = {}
    for region in found:
        for category, probability in region.items():
            best[category] = max(probability, best.get(category, 0.0))
    return best


def highest(findings: Sequence[Finding]) -> dict[Category, float]:
    """Return the highest probability of each category."""
    best: dict[Category, float] = {}
    for category, probability, _, _ in findings:
        if probability > best.get(category, -1.0):
            best[category] = probability
    return best


def parts(manifest: Manifest, manifests: Mapping[str, Manifest]) -> tuple[Manifest, Manifest]:
    """Return the manifests of both parts. Raises ManifestError on an unknown name or a part of another kind."""
    found = []
    for option, kind in (("first", FIRST_KIND), ("second", SECOND_KIND)):
        name = manifest.options.get(option)
        part = manifests.get(name) if isinstance(name, str) else None
        if part is None:
            raise ManifestError(
                f"manifest `{manifest.name}`: options.{option} is `{name}`, expected one of {sorted(manifests)}"
            )
        if part.kind != kind:  # which also keeps a cascade from being a part of itself
            raise ManifestError(
                f"manifest `{manifest.name}`: options.{option} `{name}` is of kind `{part.kind}`, expected `{kind}`"
            )
        found.append(part)
    return found[0], found[1]


def build(
    manifest: Manifest, manifests: Mapping[str, Manifest] | None = None, *, always: bool = False
) -> CascadeClassifier:
    """Build both parts, each with the weights that its own manifest pins, and join them. Raises ManifestError."""
    if manifest.weights:
        raise ManifestError(
            f"manifest `{manifest.name}`: kind `cascade` has no weights of its own, only its parts have"
        )
    first, second = parts(manifest, manifests_beside(manifest) if manifests is None else manifests)
    plan = joins(manifest, first, second)
    return CascadeClassifier(manifest, ngram.build(first), encoder.build(second), plan, always=always)


def build_full(manifest: Manifest, manifests: Mapping[str, Manifest] | None = None) -> CascadeClassifier:
    """Build the classifier that asks both parts about every text: what a cascade is to agree with."""
    return build(manifest, manifests, always=True)


def _build(manifest: Manifest) -> Classifier:
    return build(manifest)


KIND: Final = Kind("cascade", _build)

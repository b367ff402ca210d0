"""The `cascade` kind: the second is asked where the first is unsure and nowhere else, and both together say one thing."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pytest
import yaml
from encoder_material import (
    BASE,
    CountingNetwork,
    encoder_manifest,
    tiny_encoder,
    write_weights,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.encoder.join import MOST_LOGIT, clipped_logit, joins
from classifiers.encoder.ranges import Ranges
from classifiers.kinds.cascade import CascadeClassifier, build, build_full, highest, parts
from classifiers.manifest import Manifest, ManifestError, Window, load_manifests, pinned_weights
from classifiers.ngram.features import FeatureSpec, buckets
from classifiers.ngram.table import Table, pack
from classifiers.text.views import read
from classifiers.types import (
    Channel,
    Direction,
    Finding,
    Reading,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)

FIRST_HEADS = ("toxicity", "harmful", "violence")
CATEGORIES = (*FIRST_HEADS, "hate", "misinformation")
JOINED = {"toxicity": [-0.5, 0.7, 0.6], "harmful": [0.0, 1.0, 1.0]}
BAND = {"toxicity": [0.1, 0.8]}
OPTIONS = {"first": "quick", "second": "encoder", "band": {"en": BAND}}


class First:
    """A quick classifier that says of a text the probability that is written in it, as in `p0.3 ...`."""

    name = "quick"
    calls = 0

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        self.calls += 1
        return [self._judge(reading) for reading in readings]

    def _judge(self, reading: Reading) -> Verdict:
        text = reading.span.text
        if reading.language not in {"en", "th"}:
            return Verdict(self.name, Status.OK)
        said = [float(word[1:]) for word in text.split() if word.startswith(("p0", "p1"))] or [0.0]
        unjudged = (Unjudged("hate", UnjudgedReason.NO_HEAD),)
        findings = tuple(Finding(head, p, 0, len(text)) for p in said for head in FIRST_HEADS)
        return Verdict(self.name, Status.OK, findings, unjudged)


def first_manifest(**changes: object) -> Manifest:
    body: dict[str, object] = {
        "name": "quick",
        "kind": "ngram",
        "version": 1,
        "categories": FIRST_HEADS,
        "languages": {"en": FIRST_HEADS, "th": FIRST_HEADS},
        "window": Window(tail=0, context=0, max_input=1000),
        "licence": "Apache-2.0",
    }
    return Manifest.model_validate(body | changes)


def cascade_manifest(**changes: object) -> Manifest:
    body: dict[str, object] = {
        "name": "embedded",
        "kind": "cascade",
        "version": 1,
        "categories": CATEGORIES,
        "languages": {"en": FIRST_HEADS, "th": ("toxicity", "harmful")},
        "window": Window(tail=0, context=0, max_input=1000),
        "licence": "Apache-2.0",
        "calibration": {"en": JOINED},
        "options": {"first": "quick", "second": "encoder", "band": {"en": BAND}},
    }
    return Manifest.model_validate(body | changes)


def cascade(*, always: bool = False, **changes: object) -> tuple[CascadeClassifier, First, CountingNetwork]:
    manifest, first = cascade_manifest(**changes), First()
    encoder, network = tiny_encoder()
    plan = joins(manifest, first_manifest(), encoder_manifest())
    return CascadeClassifier(manifest, first, encoder, plan, always=always), first, network


def reading(text: str, language: str = "en") -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))._replace(language=language)


def told(verdict: Verdict, category: str = "toxicity") -> float:
    return highest(verdict.findings)[category]


@pytest.mark.parametrize(
    ("probability", "runs"), [(0.0, 0), (0.0999, 0), (0.1, 1), (0.5, 1), (0.7999, 1), (0.8, 0), (1.0, 0)]
)
def test_the_second_runs_in_the_band_and_nowhere_else(probability: float, runs: int) -> None:
    """A run is milliseconds where the first stage costs a tenth of one; but where it is due it must not be left out."""
    subject, _, network = cascade()
    text = f"p{probability} good"
    verdict = subject.classify([reading(text)])[0]
    assert network.runs == runs
    if not runs:
        assert told(verdict) == probability


def test_a_lone_word_is_left_to_the_first() -> None:
    """A network that learnt from sentences takes `weapon` for one, and a search box holds such words."""
    subject, _, network = cascade(options=OPTIONS | {"shortest": 10})
    subject.classify([reading("p0.3 word")])
    assert network.runs == 0
    subject.classify([reading("p0.3 a word")])
    assert network.runs == 1


def test_a_head_of_the_second_alone_is_judged_in_a_lone_word_too() -> None:
    """A category that is neither found nor said to be unjudged passes as harmless."""
    heads = tuple(dict.fromkeys((*FIRST_HEADS, *encoder_manifest().languages["en"])))
    subject, _, network = cascade(
        options=OPTIONS | {"shortest": 100}, languages={"en": heads, "th": ("toxicity", "harmful")}
    )
    verdict = subject.classify([reading("p0.01 word")])[0]
    assert network.runs == 1
    assert set(heads) <= {f.category for f in verdict.findings} | {u.category for u in verdict.unjudged}


def test_the_highest_window_decides_whether_the_second_runs() -> None:
    """One unsure stretch of a long text is enough."""
    subject, _, network = cascade()
    subject.classify([reading("p0.01 p0.3 p0.02")])
    assert network.runs == 1
    subject.classify([reading("p0.01 p0.9 p0.3")])
    assert network.runs == 1


def test_the_first_judges_all_readings_in_one_pass() -> None:
    """The first stage gets its speed from judging a request's texts together."""
    subject, first, network = cascade()
    verdicts = subject.classify([reading("p0.01 a"), reading("p0.3 flarble"), reading("p0.95 a"), reading("p0.3 a")])
    assert (first.calls, network.runs) == (1, 2)
    assert [told(v) for v in (verdicts[0], verdicts[2])] == [0.01, 0.95]


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 1), st.sampled_from([BASE, BASE + 1.0, BASE + 6.0]))
def test_both_are_joined_by_the_stated_formula(probability: float, score: float) -> None:
    """The weights were fitted for this very sum; any other would be uncalibrated."""
    word = {BASE: "good", BASE + 1.0: "grumble", BASE + 6.0: "flarble"}[score]
    subject, _, _ = cascade(always=True)
    verdict = subject.classify([reading(f"p{probability:.6f} {word}")])[0]
    stated = float(f"{probability:.6f}")
    for head, (offset, first, second) in JOINED.items():
        odds = MOST_LOGIT * (1 if stated else -1) if stated in {0.0, 1.0} else math.log(stated / (1 - stated))
        odds = offset + first * min(max(odds, -MOST_LOGIT), MOST_LOGIT) + second * score
        assert told(verdict, head) == pytest.approx(1 / (1 + math.exp(-odds)), abs=1e-9)


@given(st.floats(0, 1))
def test_log_odds_are_bounded_and_rise_with_the_probability(probability: float) -> None:
    """A probability of 0 or 1 must not silence the other classifier."""
    assert -MOST_LOGIT <= clipped_logit(probability) <= MOST_LOGIT
    assert clipped_logit(probability) <= clipped_logit(min(1.0, probability + 0.01))


def test_heads_of_the_first_alone_keep_its_findings() -> None:
    """The second cannot say anything about what it has not learnt."""
    subject, _, network = cascade()
    verdict = subject.classify([reading("p0.3 flarble")])[0]
    assert network.runs == 1
    assert told(verdict, "violence") == 0.3
    assert told(verdict, "toxicity") > 0.5


def test_a_head_of_the_second_alone_is_judged_in_every_text() -> None:
    """Left out where the first is sure, it would count as unlikely without anybody having looked."""
    subject, _, network = cascade(languages={"en": (*FIRST_HEADS, "hate"), "th": ("toxicity", "harmful")})
    verdict = subject.classify([reading("p0.0 flarble")])[0]
    assert network.runs == 1
    assert told(verdict, "hate") == pytest.approx(1 / (1 + math.exp(-3.0)))
    assert {u.category for u in verdict.unjudged} == {"misinformation"}


def test_each_window_of_the_second_has_its_own_findings() -> None:
    """A finding that spans the whole of a long text would have the whole of it redacted."""
    subject, _, _ = cascade()
    text = "p0.3 " + "good morning " * 30 + "flarble"
    found = [f for f in subject.classify([reading(text)])[0].findings if f.category == "toxicity"]
    best = max(found, key=lambda f: f.probability)
    assert len(found) > 3
    assert text[best.start : best.end].endswith("flarble")
    assert best.end - best.start < 100
    assert {i for f in found for i in range(f.start, f.end)} == set(range(len(text)))


class FirstByLine(First):
    """The same, a window a line."""

    def _judge(self, reading: Reading) -> Verdict:
        findings, start = [], 0
        for line in reading.span.text.splitlines(keepends=True) or [""]:
            inner = super()._judge(reading._replace(span=reading.span._replace(text=line)))
            findings += [f._replace(start=start, end=start + len(line)) for f in inner.findings]
            start += len(line)
        return Verdict(self.name, Status.OK, tuple(findings))


def test_by_window_the_second_reads_only_what_reaches_into_an_unsure_window() -> None:
    """A hundred pages with one unsure line must not cost a hundred pages of milliseconds, nor be blamed for the line."""
    sure = "p0.01 " + "good morning " * 60 + "\n"
    text = sure + "p0.3 flarble " + "friend " * 60 + "\n" + sure
    manifest = cascade_manifest(options=OPTIONS | {"scope": "window"})
    encoder, network = tiny_encoder()
    plan = joins(manifest, first_manifest(), encoder_manifest())
    subject = CascadeClassifier(manifest, FirstByLine(), encoder, plan)
    encoder.classify([reading(text)])
    whole, network.runs = network.runs, 0
    verdict = subject.classify([reading(text)])[0]
    assert 0 < network.runs < whole
    found = [f for f in verdict.findings if f.category == "toxicity"]
    best = max(found, key=lambda f: f.probability)
    assert "flarble" in text[best.start : best.end]
    assert [f.probability for f in found if f.end <= len(sure) - 200 or f.start > len(text) - 200] == []
    assert {f.probability for f in found if f[2:] in {(0, len(sure)), (len(text) - len(sure), len(text))}} == {0.01}
    assert {i for f in found for i in range(f.start, f.end)} == set(range(len(text)))
    short = [reading("p0.3 flarble"), reading("p0.01 good"), reading("")]
    assert subject.classify(short) == cascade()[0].classify(short)


def test_a_language_that_the_second_does_not_read_is_left_to_the_first() -> None:
    """An English encoder fires at random on Thai, whatever the first thinks of the text."""
    subject, _, network = cascade(always=True)
    verdict = subject.classify([reading("p0.3 flarble", "th")])[0]
    assert network.runs == 0
    assert told(verdict) == 0.3
    assert {u.category for u in verdict.unjudged} == set(CATEGORIES) - {"toxicity", "harmful"}


def test_a_language_that_neither_reads_is_wholly_unjudged() -> None:
    """A text that nobody can read must not pass as harmless."""
    subject, _, _ = cascade(always=True)
    verdict = subject.classify([reading("p0.3", "ru")])[0]
    assert verdict.findings == ()
    assert {(u.category, u.reason) for u in verdict.unjudged} == {(c, UnjudgedReason.LANGUAGE) for c in CATEGORIES}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from(["good", "grumble", "flarble"])), max_size=6))
def test_the_cascade_says_what_the_full_model_says_wherever_the_second_ran(said: list[tuple[float, str]]) -> None:
    """A cascade is a saving and no other model; outside the band it says what the first says."""
    readings = [reading(f"p{p:.4f} {word}") for p, word in said]
    quick, full = cascade()[0], cascade(always=True)[0]
    _, unsure = quick.begin(readings)
    for i, (one, other) in enumerate(zip(quick.classify(readings), full.classify(readings), strict=True)):
        stated = float(f"{said[i][0]:.4f}")
        assert (i in unsure) == (0.1 <= stated < 0.8)
        assert one == other if i in unsure else told(one) == stated


def test_a_text_that_the_second_does_not_read_in_time_is_a_timeout() -> None:
    """The first was unsure, so its word alone is none."""
    subject, _, _ = cascade()
    given_ = [reading("p0.3 good")]
    verdicts, unsure = subject.begin(given_)
    assert unsure == [0]
    assert subject.finish(given_, verdicts, time.monotonic() - 1) == [Verdict("embedded", Status.TIMEOUT)]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=8), st.integers(0, 40), st.integers(0, 9))
def test_ranges_that_meet_another_are_all_found(given_: list[tuple[int, int]], start: int, length: int) -> None:
    """A window that is missed is text that the second stage does not read."""
    ranges = [(begin, begin + size) for begin, size in given_]
    place = (start, start + length)
    found = Ranges(ranges).meeting(place)
    assert found == sorted(r for r in ranges if r[0] <= place[1] and place[0] <= r[1])


def faulty(changes: dict[str, object]) -> None:
    manifest = cascade_manifest(**changes)
    known = {m.name: m for m in (first_manifest(), encoder_manifest(), manifest)}
    joins(manifest, *parts(manifest, known))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"options": OPTIONS | {"first": "slow"}}, "options.first is `slow`"),
        ({"options": {"second": "encoder"}}, "options.first is `None`"),
        ({"options": OPTIONS | {"first": ["quick"]}}, "options.first"),
        ({"options": OPTIONS | {"first": "embedded"}}, "kind `cascade`, expected `ngram`"),
        ({"options": OPTIONS | {"second": "quick"}}, "kind `ngram`, expected `encoder`"),
        ({"options": OPTIONS | {"third": "x"}}, "third"),
        ({"options": OPTIONS | {"scope": "page"}}, "options.scope"),
        ({"options": OPTIONS | {"shortest": -1}}, "options.shortest"),
        ({"options": OPTIONS | {"shortest": "x"}}, "options.shortest"),
        ({"options": {"first": "quick", "second": "encoder"}}, "options.band is missing"),
        ({"options": OPTIONS | {"band": {"en": {}}}}, "options.band.en is empty"),
        ({"options": OPTIONS | {"band": {}}}, "options.band.en is empty"),
        ({"options": OPTIONS | {"band": {"th": BAND, "en": BAND}}}, "th"),
        ({"options": OPTIONS | {"band": {"en": {"violence": [0.1, 0.2]}}}}, "violence"),
        ({"options": OPTIONS | {"band": {"en": {"toxicity": [0.3, 0.2]}}}}, "low < high"),
        ({"options": OPTIONS | {"band": {"en": {"toxicity": [0.3]}}}}, "low, high"),
        ({"options": OPTIONS | {"band": {"en": {"toxicity": [0.1, float("nan")]}}}}, "low, high"),
        ({"calibration": {}}, "calibration.en.toxicity"),
        ({"calibration": {"en": JOINED | {"harmful": [0, 1]}}}, "calibration.en.harmful"),
        ({"calibration": {"en": JOINED | {"harmful": [0, 1, -1]}}}, "weights >= 0"),
        ({"calibration": {"en": JOINED | {"harmful": [0, 1, "1"]}}}, "calibration.en.harmful"),
        ({"calibration": {"en": JOINED, "de": JOINED}}, "de"),
        ({"languages": {"en": ("misinformation",)}}, "misinformation"),
        ({"languages": {"en": FIRST_HEADS, "de": ("toxicity",)}}, "de"),
        ({"languages": {"th": ("toxicity",)}, "calibration": {}, "options": OPTIONS | {"band": {}}}, "none"),
        ({"languages": {"en": ("violence",)}}, "share no head"),
    ],
)
def test_a_cascade_that_cannot_be_is_refused_with_its_name(changes: dict[str, object], said: str) -> None:
    """A second stage that silently never ran would look like a model that finds nothing."""
    with pytest.raises(ManifestError, match=said) as raised:
        faulty(changes)
    assert "manifest `embedded`" in str(raised.value)


SPEC = FeatureSpec((3,), words=False, bits=12)


def table(bad: Iterable[str]) -> Table:
    grid, _ = buckets(list(bad), SPEC)
    chosen = np.unique(grid[grid >= 0])
    rows = np.zeros(2**SPEC.bits + 1, np.int32)
    rows[chosen + 1] = np.arange(1, len(chosen) + 1)
    weights = np.full((len(chosen) + 1, len(FIRST_HEADS)), 100, np.int8)
    weights[0] = 0
    scale, bias = np.ones(3, np.float32), np.full(3, -4, np.float32)
    return Table(SPEC, FIRST_HEADS, rows, weights, scale, bias, np.ones(len(chosen) + 1, np.float32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An operator's folder with a cascade and its two parts."""
    import hashlib

    (tmp_path / "quick").mkdir()
    content = pack({"en": table(["flarble"]), "th": table(["กระจอก"])})
    (tmp_path / "quick" / "q.npz").write_bytes(content)
    pinned = [{"file": "q.npz", "sha256": hashlib.sha256(content).hexdigest()}]
    curves = {language: {key: [1.0, 0.0] for key in FIRST_HEADS} for language in ("en", "th")}
    made = (
        first_manifest(weights=pinned, calibration=curves, options={"window": 60, "step": 40}),
        encoder_manifest(weights=write_weights(tmp_path / "encoder")),
        cascade_manifest(),
    )
    for manifest in made:
        (tmp_path / f"{manifest.name}.yaml").write_text(yaml.safe_dump(manifest.model_dump(mode="json")), "utf-8")
    return tmp_path


def test_a_cascade_is_built_from_the_manifests_beside_its_own(folder: Path) -> None:
    """Each part answers for its own weights, so a cascade has none that could differ from theirs."""
    manifests = load_manifests(folder)
    manifest = manifests["embedded"]
    subject, full = build(manifest, manifests), build_full(manifest, manifests)
    harmless, harmful = reading("good morning"), reading("you are a flarble")
    assert subject.begin([harmless, harmful])[1] == []  # the first is sure of both
    assert full.begin([harmless, harmful])[1] == [0, 1]
    assert told(subject.classify([harmful])[0]) > 0.9
    assert told(full.classify([harmful])[0]) > 0.5 > told(full.classify([harmless])[0])
    assert [w.file for w in pinned_weights(manifest, manifests)] == ["q.npz", "encoder.onnx", "encoder_tokenizer.json"]


def test_weights_of_a_part_that_were_exchanged_stop_the_cascade(folder: Path) -> None:
    """Exchanged weights are how a classifier would be switched off unseen."""
    (folder / "encoder" / "encoder_tokenizer.json").write_bytes(b"{}")
    manifests = load_manifests(folder)
    with pytest.raises(ManifestError, match=r"encoder_tokenizer\.json"):
        build(manifests["embedded"], manifests)
    with_own = manifests["embedded"].model_copy(update={"weights": manifests["quick"].weights})
    with pytest.raises(ManifestError, match="no weights of its own"):
        build(with_own, manifests)

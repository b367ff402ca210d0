"""Kind `detoxify`: the same probabilities as the project's own package, without its truncation and its unpickling."""

from __future__ import annotations

import json
import math
import pickle
import time
from pathlib import Path
from typing import Any

import pytest
from heavy_material import CORPUS, IDENTITIES, LABELS, POSITIONS, checkpoint, detoxify_manifest, manifest, reading

from classifiers.manifest import ManifestError, build
from classifiers.types import Reading, Status, TextSpan, UnjudgedReason, View

torch = pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")

ORIGINAL = {
    "toxicity": "toxicity",
    "severe_toxicity": "toxicity.severe",
    "obscene": "toxicity.obscene",
    "threat": "toxicity.threat",
    "insult": "toxicity.insult",
    "identity_hate": "hate",
}
SHORT = (*CORPUS, "", "you!", "thank you " * 3)


def highest(verdict: Any) -> dict[str, float]:
    assert verdict.status is Status.OK
    found: dict[str, float] = {}
    for finding in verdict.findings:
        found[finding.category] = max(finding.probability, found.get(finding.category, 0.0))
    return found


def plain(text: str) -> Reading:
    """The raw view alone, which is all that the reference reads."""
    return Reading(reading(text).span, (View("raw", text),), "en")


@pytest.mark.parametrize(
    ("kind", "labels", "outputs"),
    [("bert", ORIGINAL, 0), ("roberta", LABELS, 7 + len(IDENTITIES)), ("xlm-roberta", LABELS, 16)],
    ids=["original", "unbiased", "multilingual"],
)
def test_probabilities_are_those_of_the_reference(
    tmp_path: Path, kind: str, labels: dict[str, str], outputs: int
) -> None:
    """A loader that differs from the published package would void every published figure."""
    reference = pytest.importorskip("detoxify", reason="the `workers` extra is not installed")
    path = checkpoint(tmp_path / "tiny", kind, tuple(labels), outputs)
    ours = build(detoxify_manifest(tmp_path / "tiny", options={"labels": labels}))
    # the checkpoint names this folder as its base model, so the package asks no hub
    theirs = reference.Detoxify(checkpoint=str(path))
    answers = []
    for text, verdict in zip(SHORT, ours.classify([plain(text) for text in SHORT]), strict=True):
        said = theirs.predict(text)
        renamed = {"identity_attack": "identity_hate"} if "identity_hate" in labels else {}
        expected = {labels[renamed.get(name, name)]: probability for name, probability in said.items()}
        assert highest(verdict) == pytest.approx(expected, abs=1e-5)
        answers.append(tuple(expected.values()))
    assert len(set(answers)) > 5  # a model that answers everything alike would pass any comparison


def test_the_end_of_a_long_text_is_judged_where_the_reference_stops_reading(tmp_path: Path) -> None:
    """Truncation is how an insult behind a long preface passes unseen."""
    checkpoint(tmp_path / "tiny")
    ours = build(detoxify_manifest(tmp_path / "tiny"))
    preface = "the weather is lovely today " * 40
    calm, rude = ours.classify([plain(preface), plain(preface + "what a stupid idea!")])
    assert calm.findings[0].end < len(preface)
    assert max(finding.end for finding in rude.findings) == len(preface) + len("what a stupid idea!")
    assert highest(calm) != highest(rude)


def test_each_window_says_what_it_would_say_alone(tmp_path: Path) -> None:
    """Sorting and padding of batches must not change or mix up anybody's answer."""
    checkpoint(tmp_path / "tiny", "roberta")
    wide = build(detoxify_manifest(tmp_path / "tiny", options={"labels": LABELS, "batch_tokens": 4096}))
    narrow = build(detoxify_manifest(tmp_path / "tiny", options={"labels": LABELS, "batch_tokens": 1}))
    texts = [plain(text * times) for text in CORPUS for times in (1, 2, 7)]
    together = wide.classify(texts)
    for text, verdict in zip(texts, together, strict=True):
        (alone,) = narrow.classify([text])
        assert [f[2:] for f in alone.findings] == [f[2:] for f in verdict.findings]
        assert [f.probability for f in alone.findings] == pytest.approx(
            [f.probability for f in verdict.findings], abs=1e-5
        )


def test_every_view_of_a_text_is_judged(tmp_path: Path) -> None:
    """Zero-width characters split the words of the raw text; the model must see what a person reads."""
    checkpoint(tmp_path / "tiny")
    ours = build(detoxify_manifest(tmp_path / "tiny"))
    hidden = "what a stupid idea".replace("t", "t\u200b")
    read = reading(hidden)
    assert len(read.views) > 1
    both, raw_only = ours.classify([read, plain(hidden)])
    (seen,) = ours.classify([plain("what a stupid idea")])
    for category, probability in highest(seen).items():
        assert highest(both)[category] == pytest.approx(max(probability, highest(raw_only)[category]), abs=1e-5)


def test_a_language_that_the_manifest_lacks_is_unjudged(tmp_path: Path) -> None:
    """An English model has numbers for Thai too, but they mean nothing."""
    checkpoint(tmp_path / "tiny")
    categories = sorted(set(LABELS.values()))
    ours = build(detoxify_manifest(tmp_path / "tiny", languages={"en": ["toxicity"], "de": categories}))
    thai, english = ours.classify([reading(CORPUS[3]), plain(CORPUS[0])])
    assert thai.findings == ()
    assert {(u.category, u.reason) for u in thai.unjudged} == {(c, UnjudgedReason.LANGUAGE) for c in categories}
    assert {f.category for f in english.findings} == {"toxicity"}
    assert {u.reason for u in english.unjudged} == {UnjudgedReason.NO_HEAD}
    assert {u.category for u in english.unjudged} == set(categories) - {"toxicity"}


def test_calibration_moves_probabilities_and_keeps_their_order(tmp_path: Path) -> None:
    """Policies have thresholds on calibrated numbers."""
    checkpoint(tmp_path / "tiny")
    bare = build(detoxify_manifest(tmp_path / "tiny"))
    moved = build(detoxify_manifest(tmp_path / "tiny", calibration={"en": {"toxicity": [2.0, -1.0]}}))
    before = [highest(v)["toxicity"] for v in bare.classify([plain(text) for text in SHORT])]
    after = [highest(v)["toxicity"] for v in moved.classify([plain(text) for text in SHORT])]
    expected = [1 / (1 + math.exp(1 - 2 * math.log(p / (1 - p)))) for p in before]
    assert after == pytest.approx(expected, abs=1e-4)


def test_a_checkpoint_that_would_run_code_is_refused_and_runs_none(tmp_path: Path) -> None:
    """This format is a pickle; whoever can change one may otherwise run what they like."""
    path = checkpoint(tmp_path / "tiny")

    class Harm:
        def __reduce__(self) -> tuple[Any, tuple[str]]:
            return Path.touch, (tmp_path / "harmed",)  # type: ignore[return-value]  # a path is what touch takes

    path.write_bytes(pickle.dumps({"config": Harm(), "state_dict": {}}))
    with pytest.raises(ManifestError, match=r"weights\.ckpt: holds something else than tensors"):
        build(detoxify_manifest(tmp_path / "tiny"))
    assert not (tmp_path / "harmed").exists()


def changed(path: Path, change: Any) -> None:
    loaded = torch.load(path, weights_only=True)  # unsafe-ok: a test's own file
    change(loaded)
    torch.save(loaded, path)


FAULTS: dict[str, tuple[Any, str]] = {
    "another hash": (lambda f: (f / "weights.ckpt").write_bytes(b"other"), "sha256 is"),
    "no checkpoint": (lambda f: (f / "weights.ckpt").unlink(), r"weights\.ckpt: weights of `tiny` cannot be read"),
    "no tokenizer": (lambda f: (f / "tokenizer.json").unlink(), r"tokenizer\.json: weights of `tiny` cannot be read"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_files_that_are_missing_or_exchanged_are_refused(tmp_path: Path, name: str) -> None:
    """Exchanged weights are how a classifier would be switched off unseen."""
    checkpoint(tmp_path / "tiny")
    card = detoxify_manifest(tmp_path / "tiny")
    harm, told = FAULTS[name]
    harm(tmp_path / "tiny")
    with pytest.raises(ManifestError, match=told):
        build(card)


FORMAT_FAULTS: dict[str, tuple[Any, str]] = {
    "no state": (lambda c: c.pop("state_dict"), "has no `state_dict`"),
    "no architecture": (lambda c: c["config"].pop("arch"), "has no `config.arch.args`"),
    "too few outputs": (lambda c: c["config"]["arch"]["args"].update(num_classes=3), "but 7 classes have names"),
    "more outputs than weights": (lambda c: c["config"]["arch"]["args"].update(num_classes=9), "do not fit"),
    "unknown class": (lambda c: c["config"]["arch"]["args"].update(model_name="os.system"), "expected one of"),
    "another architecture": (
        lambda c: c["config"]["arch"]["args"].update(model_name="RobertaForSequenceClassification"),
        "the configuration is `bert`, but the checkpoint holds `roberta`",
    ),
    "a tensor too few": (lambda c: c["state_dict"].pop("classifier.weight"), "the weights lack"),
    "nameless classes": (lambda c: c["config"]["dataset"]["args"].update(classes=[]), "list of names"),
    "an unmapped class": (
        lambda c: c["config"]["dataset"]["args"].update(classes=["toxicity", "spam"]),
        r"lacks \['spam'\] of the model",
    ),
}


@pytest.mark.parametrize("name", FORMAT_FAULTS)
def test_a_checkpoint_that_does_not_fit_is_refused_in_words(tmp_path: Path, name: str) -> None:
    """Random weights in place of missing ones would judge at random and look healthy."""
    path = checkpoint(tmp_path / "tiny")
    harm, told = FORMAT_FAULTS[name]
    changed(path, harm)
    with pytest.raises(ManifestError, match=told):
        build(detoxify_manifest(tmp_path / "tiny"))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"window_tokens": POSITIONS + 1}, f"the model takes at most {POSITIONS}"),
        ({"window_tokens": 16, "overlap_tokens": 14}, "overlap_tokens is 14"),
        ({"colour": "red"}, "options.colour"),
        ({"device": "cuda"}, "torch finds none"),
        ({"labels": {"toxicity": "toxicity"}}, "of the model"),
        ({"labels": {**LABELS, "spam": "toxicity"}}, "names .'spam'."),
        ({"labels": {**LABELS, "insult": "secrets"}}, "options.labels.insult is `secrets`"),
        ({"labels": {**LABELS, "insult": None}}, "no label speaks for .'toxicity.insult'."),
    ],
)
def test_options_that_do_not_fit_are_refused_in_words(tmp_path: Path, options: dict[str, Any], told: str) -> None:
    """A label nobody mapped is a harm nobody would see."""
    if options.get("device") == "cuda" and torch.cuda.is_available():
        pytest.skip("there is a CUDA device")
    checkpoint(tmp_path / "tiny")
    promised = sorted(set(LABELS.values()))
    with pytest.raises(ManifestError, match=told):
        build(
            detoxify_manifest(
                tmp_path / "tiny",
                options={"labels": LABELS} | options,
                categories=promised,
                languages={"*": promised},
            )
        )


def test_the_base_configuration_may_stand_in_the_manifest(tmp_path: Path) -> None:
    """So that one file fewer has to be found for a well-known base model."""
    checkpoint(tmp_path / "tiny")
    base = json.loads((tmp_path / "tiny" / "config.json").read_text())
    beside = build(detoxify_manifest(tmp_path / "tiny"))
    inside = build(
        manifest(tmp_path / "tiny", ("weights.ckpt", "tokenizer.json"), options={"labels": LABELS, "config": base})
    )
    texts = [plain(text) for text in CORPUS]
    assert beside.classify(texts) == inside.classify(texts)


def test_the_text_span_is_untouched_by_marks_that_a_caller_writes(tmp_path: Path) -> None:
    """A written `[SEP]` must not end the text for the model."""
    checkpoint(tmp_path / "tiny")
    ours: Any = build(detoxify_manifest(tmp_path / "tiny"))
    ids = [token.id for token in ours.tokenizer.encode("hello [SEP] you [PAD] </s>")]
    assert not set(ids) & {ours.tokenizer.padding, *ours.tokenizer.prefix, *ours.tokenizer.suffix}
    assert isinstance(reading("x").span, TextSpan)


def test_past_its_deadline_a_classifier_stops_between_two_runs(tmp_path: Path) -> None:
    """Work that nobody waits for any more takes the time of those who do."""
    checkpoint(tmp_path / "tiny")
    ours: Any = build(detoxify_manifest(tmp_path / "tiny"))
    assert ours.classify_until([plain("hello")], time.monotonic() + 60)[0].status is Status.OK
    with pytest.raises(TimeoutError):
        ours.classify_until([plain("hello")], time.monotonic())
    with pytest.raises(TimeoutError):
        ours.rows.probabilities([[5, 6]], time.monotonic())

"""The `encoder` kind: what it says of a text and where, what it admits it cannot say, and what it costs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import numpy as np
import psutil
import pytest
from encoder_material import (
    BASE,
    HEADS,
    CountingNetwork,
    encoder_manifest,
    network_bytes,
    tiny_encoder,
    tiny_tokens,
    tokenizer_bytes,
    write_weights,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.encoder.network import Network
from classifiers.kinds.encoder import EncoderClassifier, assemble, build
from classifiers.manifest import ManifestError
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Reading, Role, Status, TextSpan, UnjudgedReason, Verdict

ENCODER, _ = tiny_encoder()
LONG = "good morning " * 40


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))


def judge(text: str) -> Verdict:
    return ENCODER.classify([reading(text)])[0]


def highest(verdict: Verdict, category: str = "toxicity") -> Finding:
    return max((f for f in verdict.findings if f.category == category), key=lambda f: f.probability)


def test_probabilities_are_the_calibrated_logistic_of_the_networks_score() -> None:
    """Thresholds are probabilities; a slope read as an offset would shift every decision."""
    curves = {"toxicity": [2.0, 1.0], "hate": [1.0, 0.0], "harmful": [0.0, 0.5]}
    encoder, _ = tiny_encoder(calibration={"en": curves})
    said = {f.category: f.probability for f in encoder.classify([reading("good morning")])[0].findings}
    for head, (slope, offset) in curves.items():
        assert said[head] == pytest.approx(1 / (1 + np.exp(-(slope * BASE + offset))))


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("ab .\u200b😀éｆ\u0301\ud800"), max_size=120))
def test_findings_cover_every_code_point_of_the_raw_text(text: str) -> None:
    """Redaction must not leave parts of what was judged."""
    read_as = reading(text)._replace(language="en")
    covered = {i for f in ENCODER.classify([read_as])[0].findings for i in range(f.start, f.end)}
    assert covered == set(range(len(text)))


@pytest.mark.parametrize("place", [0, 100, 250, 519])
def test_a_bad_word_is_found_wherever_it_stands_in_a_long_text(place: int) -> None:
    """A judge that reads only the beginning is a door beside the gate."""
    text = LONG[:place] + " flarble " + LONG[place:]
    finding = highest(judge(text))
    assert finding.probability > 0.9
    assert finding.start <= place + 1
    assert finding.end >= place + 8
    assert finding.end - finding.start < 150


def test_views_are_judged_and_placed_in_the_raw_text() -> None:
    """Full-width letters are one way to hide a word; the span has to cover what stands in the raw text."""
    text = "good \uff46\uff4c\uff41\uff52\u200b\uff42\uff4c\uff45 morning"
    finding = highest(judge(text))
    assert finding.probability > 0.9
    assert (finding.start, finding.end) == (0, len(text))


def test_a_view_that_reads_like_the_raw_text_costs_no_run() -> None:
    """Lower-casing undoes most differences between views; each run is milliseconds."""
    encoder, network = tiny_encoder()
    text = "good\u200b morning"  # an invisible character, which the tokenizer drops anyway
    assert len(reading(text).views) > 1
    encoder.classify([reading(text)])
    assert network.runs == 1


def test_equal_windows_of_a_call_are_judged_once() -> None:
    """A text of one sentence a thousand times over must not cost a thousand runs."""
    encoder, network = tiny_encoder()
    encoder.classify([reading("good " * 5_000), reading("good " * 5_000)])
    assert network.runs <= 3


def test_a_batch_gives_each_reading_the_verdict_it_has_alone() -> None:
    """The fleet batches as it likes; a decision must not depend on it."""
    readings = [reading(t) for t in ("you are a flarble", "", "123", LONG, "Это предложение написано по-русски")]
    assert ENCODER.classify(readings) == [ENCODER.classify([r])[0] for r in readings]


def test_a_language_it_does_not_read_is_wholly_unjudged() -> None:
    """An English encoder fires at random on Thai and Chinese; it says that it cannot judge them instead."""
    verdict = judge("วันนี้อากาศดีมากเลยนะครับ")
    assert verdict.findings == ()
    assert {(u.category, u.reason) for u in verdict.unjudged} == {
        (c, UnjudgedReason.LANGUAGE) for c in (*HEADS, "misinformation")
    }


@pytest.mark.parametrize("text", ["", "123 456", "😀😀", "{}();"])
def test_text_without_letters_is_judged_as_english(text: str) -> None:
    """Digits, emoji and punctuation are everyday traffic."""
    verdict = judge(text)
    assert {f.category for f in verdict.findings} == set(HEADS)
    assert {(u.category, u.reason) for u in verdict.unjudged} == {("misinformation", UnjudgedReason.NO_HEAD)}


def test_a_text_not_read_to_its_end_in_time_is_a_timeout_and_the_others_are_judged() -> None:
    """What was read of it is no verdict on the rest; the policy withholds on a timeout."""
    foreign = reading("วันนี้อากาศดีมากเลยนะครับ")
    given = [reading("good morning"), foreign]
    verdicts, unsure = ENCODER.begin(given)
    assert unsure == [0]
    late = ENCODER.finish(given, verdicts, until=time.monotonic() - 1)
    assert [v.status for v in late] == [Status.TIMEOUT, Status.OK]
    assert late[0].findings == ()
    assert ENCODER.finish(given, verdicts, until=time.monotonic() + 60) == ENCODER.classify(given)


def test_a_score_that_is_no_number_is_an_error() -> None:
    """What is not a number compares false with every threshold, so it would pass as harmless."""
    broken = Network(network_bytes(bad={"good": float("inf")}), len(HEADS))
    encoder = EncoderClassifier(encoder_manifest(), tiny_tokens(), broken)
    with pytest.raises(ValueError, match="finite"):
        encoder.classify([reading("good morning")])


def test_weights_are_built_from_the_verified_bytes(tmp_path: Path) -> None:
    """Exchanged weights are how a classifier would be switched off unseen."""
    manifest = encoder_manifest(weights=write_weights(tmp_path)).at(tmp_path)
    assert build(manifest).classify([reading("you are a flarble")]) == ENCODER.classify([reading("you are a flarble")])
    (tmp_path / "encoder.onnx").write_bytes(network_bytes(bad={}))
    with pytest.raises(ManifestError, match=r"encoder\.onnx"):
        build(manifest)


GOOD = {"encoder.onnx": network_bytes(), "encoder_tokenizer.json": tokenizer_bytes()}


@pytest.mark.parametrize(
    ("changes", "content", "said"),
    [
        ({}, {}, "one \\*.onnx and one \\*.json"),
        ({}, GOOD | {"more.json": b""}, "one \\*.onnx and one \\*.json"),
        ({}, GOOD | {"more.npz": b""}, "one \\*.onnx and one \\*.json"),
        ({}, GOOD | {"encoder.onnx": b"nonsense"}, "no ONNX model"),
        ({}, GOOD | {"encoder.onnx": network_bytes(output="scores")}, "scores"),
        ({}, GOOD | {"encoder.onnx": network_bytes(heads=2)}, "2 heads, expected 3"),
        ({}, GOOD | {"encoder_tokenizer.json": b"{}"}, "no tokenizer"),
        ({"options": {}}, GOOD, "tokens"),
        ({"options": {"tokens": 16, "overlap": 4, "step": 1}}, GOOD, "options"),
        ({"options": {"tokens": 16, "overlap": 15}}, GOOD, "overlap"),
        ({"options": {"tokens": "16", "overlap": 4}}, GOOD, "whole numbers"),
        ({"languages": {"en": HEADS, "th": HEADS[:1]}}, GOOD, "same list"),
        ({"languages": {"*": HEADS}}, GOOD, "by name"),
        ({"calibration": {}}, GOOD, "calibration.en.toxicity"),
        ({"calibration": {"en": {key: [-1.0, 0.0] for key in HEADS}}}, GOOD, "slope >= 0"),
        ({"calibration": {"en": {key: [1.0] for key in HEADS}}}, GOOD, "slope, offset"),
    ],
)
def test_a_manifest_that_does_not_fit_its_weights_is_refused(
    changes: dict[str, object], content: dict[str, bytes], said: str
) -> None:
    """Probabilities under the wrong name are worse than none, and whoever wrote the file must be told where to look."""
    with pytest.raises(ManifestError, match=said) as raised:
        assemble(encoder_manifest(**changes), content)
    assert "manifest `encoder`" in str(raised.value)


def test_memory_does_not_grow_with_the_lengths_seen() -> None:
    """An arena that keeps a plan for each length of text would grow all day."""
    network = CountingNetwork(network_bytes(), len(HEADS))
    process = psutil.Process()
    for length in range(1, 50):
        network.logits([5] * length)
    before = process.memory_info().rss
    for length in range(50, 512):
        network.logits([5] * length)
    assert process.memory_info().rss - before < 20_000_000


def test_no_torch_is_imported_to_judge(tmp_path: Path) -> None:
    """The front door starts in a second on a laptop because nothing in it needs torch, nor an encoder that is not used."""
    write_weights(tmp_path)
    code = (
        "import sys, pathlib; from classifiers.manifest import kinds; kinds();"
        "assert not {'onnxruntime', 'tokenizers'} & set(sys.modules), 'loaded without need';"
        "from classifiers.encoder.pieces import Tokens; from classifiers.encoder.network import Network;"
        f"home = pathlib.Path({str(tmp_path)!r});"
        "tokens = Tokens((home / 'encoder_tokenizer.json').read_bytes(), 16, 4);"
        f"network = Network((home / 'encoder.onnx').read_bytes(), {len(HEADS)});"
        "network.logits(tokens.windows('good morning')[0].ids);"
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'torch', 'transformers', 'huggingface_hub'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_network_notes_nothing_for_the_maker_of_its_library(tmp_path: Path) -> None:
    """ONNX Runtime gathers usage for Microsoft from its import on, in the user's home directory, where it is not told otherwise."""
    write_weights(tmp_path)
    (home := tmp_path / "home").mkdir()
    code = (
        "import pathlib; from classifiers.encoder.network import Network;"
        f"Network(pathlib.Path({str(tmp_path / 'encoder.onnx')!r}).read_bytes(), {len(HEADS)}).logits([5])"
    )
    kept = {
        name: value for name, value in os.environ.items() if name not in {"XDG_CACHE_HOME", "ORT_DISABLE_TELEMETRY"}
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=kept | {"HOME": str(home)}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(home.rglob("*")) == []


def test_a_loaded_network_does_not_hold_its_file_as_well() -> None:
    """The shipped file is 23 MB, which every gateway would carry twice."""
    tracemalloc.start()
    try:
        network = Network(bytes(bytearray(network_bytes())), len(HEADS))
        held = tracemalloc.take_snapshot().filter_traces([tracemalloc.Filter(True, __file__)])
        assert sum(trace.size for trace in held.traces) < len(network_bytes()) / 2
        assert network.logits([1, 2]).shape == (len(HEADS),)
    finally:
        tracemalloc.stop()

"""Kind `sequence` and the converter: local, pinned, safetensors only, and labels mapped without a gap."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from heavy_material import (
    CORPUS,
    FORMS,
    IDENTITIES,
    LABELS,
    checkpoint,
    detoxify_manifest,
    reading,
    sequence,
    sequence_manifest,
)

from classifiers.heavy.convert import main as convert
from classifiers.manifest import ManifestError, build, load_manifests
from classifiers.types import Reading, Status, View

torch = pytest.importorskip("torch", reason="the `workers` extra is not installed")
transformers = pytest.importorskip("transformers", reason="the `workers` extra is not installed")


def plain(text: str) -> Reading:
    return Reading(reading(text).span, (View("raw", text),), "en")


def highest(verdict: Any) -> dict[str, float]:
    assert verdict.status is Status.OK
    found: dict[str, float] = {}
    for finding in verdict.findings:
        found[finding.category] = max(finding.probability, found.get(finding.category, 0.0))
    return found


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("activation", ["sigmoid", "softmax"])
def test_probabilities_are_those_of_transformers(tmp_path: Path, kind: str, activation: str) -> None:
    """Own windows and padding must not move what the published model says."""
    sequence(tmp_path / "mine", kind=kind)
    ours = build(sequence_manifest(tmp_path / "mine", options={"activation": activation}))
    theirs = transformers.AutoModelForSequenceClassification.from_pretrained(tmp_path / "mine").eval()
    words = transformers.AutoTokenizer.from_pretrained(tmp_path / "mine")
    for text, verdict in zip(CORPUS, ours.classify([plain(text) for text in CORPUS]), strict=True):
        with torch.inference_mode():
            ids = words(text, return_tensors="pt", return_token_type_ids=False)
            logits = theirs(**ids).logits[0]
        said = torch.sigmoid(logits) if activation == "sigmoid" else torch.softmax(logits, -1)
        assert highest(verdict) == pytest.approx({"toxicity": said[1].item(), "hate": said[2].item()}, abs=1e-5)


def test_a_file_that_is_written_into_later_changes_no_verdict(tmp_path: Path) -> None:
    """The hash was of what was there at the start; a copy over the file must not become another model under it."""
    sequence(tmp_path / "mine")
    ours = build(sequence_manifest(tmp_path / "mine"))
    before = [highest(verdict) for verdict in ours.classify([plain(text) for text in CORPUS])]
    weights = tmp_path / "mine" / "model.safetensors"
    header = 8 + int.from_bytes(weights.read_bytes()[:8], "little")
    with weights.open("r+b") as file:
        file.seek(header)
        file.write(bytes(weights.stat().st_size - header))
    assert [highest(verdict) for verdict in ours.classify([plain(text) for text in CORPUS])] == before


def test_of_several_labels_for_a_category_the_likeliest_speaks(tmp_path: Path) -> None:
    """Two labels under one roof must not hide behind each other."""
    sequence(tmp_path / "mine")
    apart = build(sequence_manifest(tmp_path / "mine"))
    both = {"ok": None, "toxic": "hate", "hateful": "hate"}
    joined = build(
        sequence_manifest(tmp_path / "mine", options={"labels": both}, categories=["hate"], languages={"*": ["hate"]})
    )
    for first, second in zip(
        apart.classify([plain(t) for t in CORPUS]), joined.classify([plain(t) for t in CORPUS]), strict=True
    ):
        assert highest(second) == pytest.approx({"hate": max(highest(first).values())})


def written(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    config = json.loads((folder / "config.json").read_text())
    change(config)
    (folder / "config.json").write_text(json.dumps(config))


CONFIG_FAULTS: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "unknown architecture": (lambda c: c.update(model_type="homemade"), "model_type is `homemade`"),
    "no classifier of that kind": (lambda c: c.update(model_type="clip"), "has no sequence classifier"),
    "another width": (lambda c: c.update(hidden_size=32), "do not fit the configuration"),
    "more layers": (lambda c: c.update(num_hidden_layers=3), "the weights lack"),
    "another number of labels": (
        lambda c: c.update(id2label={"0": "ok", "1": "toxic"}),
        r"names \['hateful'\]|do not fit",
    ),
    "a label twice": (lambda c: c.update(id2label={"0": "ok", "1": "ok", "2": "toxic"}), "label `ok` twice"),
    "a new label": (lambda c: c.update(id2label={"0": "ok", "1": "toxic", "2": "spam"}), r"lacks \['spam'\]"),
}


@pytest.mark.parametrize("name", CONFIG_FAULTS)
def test_a_configuration_that_does_not_fit_is_refused_in_words(tmp_path: Path, name: str) -> None:
    """Each of these would load with random weights or under wrong names elsewhere."""
    sequence(tmp_path / "mine")
    harm, told = CONFIG_FAULTS[name]
    written(tmp_path / "mine", harm)
    with pytest.raises(ManifestError, match=told):
        build(sequence_manifest(tmp_path / "mine"))


def test_code_that_came_with_a_model_is_never_run(tmp_path: Path) -> None:
    """`auto_map` names a file of the folder that other loaders import."""
    sequence(tmp_path / "mine")
    proof = tmp_path / "harmed"
    (tmp_path / "mine" / "modeling_x.py").write_text(f"open({str(proof)!r}, 'w').close()\n")
    written(tmp_path / "mine", lambda c: c.update(auto_map={"AutoModelForSequenceClassification": "modeling_x.X"}))
    ours = build(sequence_manifest(tmp_path / "mine"))
    assert highest(ours.classify([plain("hello")])[0])
    written(tmp_path / "mine", lambda c: c.update(model_type="x"))
    with pytest.raises(ManifestError, match="model_type is `x`"):
        build(sequence_manifest(tmp_path / "mine"))
    assert not proof.exists()


def test_a_folder_with_pickled_weights_alone_says_how_to_convert_them(tmp_path: Path) -> None:
    """Most older models come so; the reader must not have to search."""
    sequence(tmp_path / "mine")
    (tmp_path / "mine" / "model.safetensors").rename(tmp_path / "mine" / "pytorch_model.bin")
    with pytest.raises(
        ManifestError, match=r"reads no pickle; convert it once with .python -m classifiers\.heavy\.convert"
    ):
        build(sequence_manifest(tmp_path / "mine", files=("config.json", "tokenizer.json")))


@pytest.mark.parametrize("left_out", ["config.json", "tokenizer.json", "model.safetensors"])
def test_a_manifest_must_pin_every_file(tmp_path: Path, left_out: str) -> None:
    """A tokenizer exchanged unseen blinds a model as well as exchanged weights do."""
    sequence(tmp_path / "mine")
    files = [f for f in ("model.safetensors", "config.json", "tokenizer.json") if f != left_out]
    with pytest.raises(ManifestError, match="under `weights`"):
        build(sequence_manifest(tmp_path / "mine", files=files))


@pytest.mark.parametrize("file", ["config.json", "tokenizer.json", "model.safetensors"])
def test_an_exchanged_file_is_refused(tmp_path: Path, file: str) -> None:
    """Whatever was changed, the name of the file is told."""
    sequence(tmp_path / "mine")
    card = sequence_manifest(tmp_path / "mine")
    with (tmp_path / "mine" / file).open("ab") as handle:
        handle.write(b" ")
    with pytest.raises(ManifestError, match=f"{file}: sha256 is"):
        build(card)


def test_a_tokenizer_of_another_model_is_refused(tmp_path: Path) -> None:
    """Ids beyond the embeddings would fail at the first unlucky text, in front of a caller."""
    sequence(tmp_path / "mine")
    sequence(tmp_path / "other", kind="roberta")
    (tmp_path / "mine" / "tokenizer.json").write_bytes((tmp_path / "other" / "tokenizer.json").read_bytes())
    with pytest.raises(ManifestError, match="do not belong together"):
        build(sequence_manifest(tmp_path / "mine"))


@pytest.mark.parametrize("text", ["{}", "nothing", "[]"])
def test_what_is_no_tokenizer_is_refused_with_its_file(tmp_path: Path, text: str) -> None:
    """The hash was right, so the file is what its owner wanted; it still must say what it is."""
    sequence(tmp_path / "mine")
    (tmp_path / "mine" / "tokenizer.json").write_text(text)
    with pytest.raises(ManifestError, match=r"tokenizer\.json: no tokenizer\.json that can be read"):
        build(sequence_manifest(tmp_path / "mine"))


def test_the_activation_must_be_said(tmp_path: Path) -> None:
    """The wrong one gives numbers that look right."""
    sequence(tmp_path / "mine")
    card = sequence_manifest(tmp_path / "mine")
    silent = card.model_copy(update={"options": {"labels": card.options["labels"]}})
    with pytest.raises(ManifestError, match=r"options\.activation"):
        build(silent)


def test_without_torch_the_missing_extra_is_named(tmp_path: Path) -> None:
    """An operator who plugs in a first heavy classifier meets this before anything else."""
    sequence(tmp_path / "cards" / "mine")
    sequence_manifest(tmp_path / "cards" / "mine")
    for name in ("torch", "transformers", "safetensors"):
        (tmp_path / "none" / name).mkdir(parents=True)
        (tmp_path / "none" / name / "__init__.py").write_text(f"raise ImportError('gone', name={name!r})")
    script = (
        "import sys; from pathlib import Path; from classifiers.manifest import *\n"
        "try: load_classifiers(['mine'], all_manifests(Path(sys.argv[1])))\n"
        "except ManifestError as error: print(error)"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "none")}
    command = [sys.executable, "-c", script, str(tmp_path / "cards")]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert "needs the `workers` extra" in said
    assert "pip install 'caveat[workers]'" in said


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("kind", ["bert", "roberta"])
def test_a_converted_checkpoint_says_the_same(tmp_path: Path, kind: str) -> None:
    """The way away from pickles must not cost a model."""
    path = checkpoint(tmp_path / "old" / "tiny", kind, outputs=len(LABELS) + len(IDENTITIES) + 1)
    arguments = [str(path), "--sha256", digest(path), "--out", str(tmp_path / "new"), "--name", "tiny"]
    done = CliRunner().invoke(convert, arguments)
    assert done.exit_code == 0, done.output
    card = load_manifests(tmp_path / "new")["tiny"]
    assert card.options["labels"] == LABELS | dict.fromkeys(["unnamed_0", *(f"identity_{n}" for n in IDENTITIES)])
    before = build(detoxify_manifest(tmp_path / "old" / "tiny"))
    texts = [plain(text) for text in CORPUS]
    for old, new in zip(before.classify(texts), build(card).classify(texts), strict=True):
        assert highest(new) == pytest.approx(highest(old), abs=1e-6)
    again = CliRunner().invoke(convert, arguments)
    assert again.exit_code == 1
    assert "is there already" in again.output


def test_a_plain_state_dictionary_is_converted_too(tmp_path: Path) -> None:
    """So that `pytorch_model.bin` is no dead end."""
    sequence(tmp_path / "mine")
    from safetensors.torch import load_file

    path = tmp_path / "mine" / "pytorch_model.bin"
    torch.save(load_file(tmp_path / "mine" / "model.safetensors"), path)
    arguments = [str(path), "--sha256", digest(path), "--out", str(tmp_path / "new"), "--name", "mine"]
    done = CliRunner().invoke(convert, arguments)
    assert done.exit_code == 0, done.output
    card = yaml.safe_load((tmp_path / "new" / "mine.yaml").read_text())
    assert card["options"]["labels"] == {"ok": None, "toxic": "toxicity", "hateful": None}
    old, new = (load_file(folder / "mine" / "model.safetensors") for folder in (tmp_path, tmp_path / "new"))
    assert old.keys() == new.keys()
    assert all(torch.equal(old[name], new[name]) for name in old)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"--sha256": "0" * 64}, "sha256 is"),
        ({"--name": "../x"}, "lower case letters"),
        ({"--tokenizer": "config.json"}, "no tokenizer.json that can be read"),
        ({"--config": "tokenizer.json"}, "the configuration is `None`"),
    ],
)
def test_the_converter_refuses_in_words_and_writes_nothing(tmp_path: Path, change: dict[str, str], told: str) -> None:
    """An unpinned pickle is not read, not even once."""
    path = checkpoint(tmp_path / "old")
    given = {"--sha256": digest(path), "--out": str(tmp_path / "new"), "--name": "tiny"}
    given |= {key: str(tmp_path / "old" / v) if v.endswith(".json") else v for key, v in change.items()}
    done = CliRunner().invoke(convert, [str(path), *(part for pair in given.items() for part in pair)])
    assert done.exit_code != 0
    assert re.search(told, done.output)
    assert not (tmp_path / "new").exists()

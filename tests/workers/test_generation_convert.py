"""Models that are published as pickles: the very numbers come over, and what is no model does not run."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

import torch
from click.testing import CliRunner, Result
from generation_material import card_of, save, tiny
from safetensors.torch import load_file

from classifiers.heavy.model import ModelError
from gateway.cli import main
from gateway.errors import ConfigurationError
from gateway.workers.generation import unpickled
from gateway.workers.generation.convert import convert, read_sums
from gateway.workers.generation.load import Choice, load

ARCHITECTURE = "GPT-NeoX"


def published(home: Path, *parts: dict[str, Any]) -> tuple[Path, Path]:
    """A repository with pickles only, and the hashes that its publisher gives."""
    folder = save(ARCHITECTURE, home / "published")
    (folder / "model.safetensors").unlink()
    (folder / "modeling.py").write_text("raise SystemExit('the code of a repository ran')")
    parts = parts or (dict(tiny(ARCHITECTURE).state_dict()),)
    for number, part in enumerate(parts, 1):
        torch.save(part, folder / f"pytorch_model-{number:05}-of-{len(parts):05}.bin")
    return folder, sums_of(folder, home / "sums")


def sums_of(folder: Path, path: Path) -> Path:
    lines = [f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in sorted(folder.glob("*.bin"))]
    path.write_text("".join(lines))
    return path


def run(folder: Path, sums: Path, out: Path) -> Result:
    return CliRunner().invoke(main, ["worker", "convert", str(folder), "--sums", str(sums), "--out", str(out)])


def test_a_converted_model_loads_with_the_very_numbers(tmp_path: Path) -> None:
    """One file, one pickle; the hash that is printed is the file's, and code is left behind."""
    folder, sums = published(tmp_path)
    out = tmp_path / "out"
    said = run(folder, sums, out)
    assert said.exit_code == 0, said.output
    digest = hashlib.sha256((out / "model.safetensors").read_bytes()).hexdigest()
    assert f"{digest}  model.safetensors" in said.output
    assert not (out / "modeling.py").exists()
    loaded = load(card_of(ARCHITECTURE), Choice(str(out), device_map="cpu", dtype="float32", quantize="none"))
    expected = tiny(ARCHITECTURE).state_dict()
    assert all(torch.equal(loaded.model.state_dict()[name], weight) for name, weight in expected.items())


def test_parts_tied_weights_and_slices_come_over_whole(tmp_path: Path) -> None:
    """Large models are published in parts, and torch saves what shares memory as shared."""
    state = dict(tiny(ARCHITECTURE).state_dict())
    names = sorted(state)
    wide = torch.arange(60.0).reshape(6, 10)
    odd = {"tied.a": wide, "tied.b": wide, "slice": wide[:, 3:5], "turned": wide.T, "half": wide.half()}
    folder, sums = published(tmp_path, {name: state[name] for name in names[:5]}, {n: state[n] for n in names[5:]}, odd)
    written = convert(folder, read_sums(sums), tmp_path / "out")
    assert [each.file for each in written] == [f"model-0000{n}-of-00003.safetensors" for n in (1, 2, 3)]
    index = json.loads((tmp_path / "out" / "model.safetensors.index.json").read_text())["weight_map"]
    assert index.keys() == state.keys() | odd.keys()
    found = {name: load_file(tmp_path / "out" / index[name])[name] for name in index}
    for name, expected in (state | odd).items():
        assert found[name].dtype == expected.dtype
        assert torch.equal(found[name], expected)


class Evil:
    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.system, (f"touch {self.mark}",)


def test_a_pickle_that_would_run_something_runs_nothing(tmp_path: Path) -> None:
    """That is what this is for: its hash is right, for its publisher is the attacker."""
    folder, _ = published(tmp_path)
    mark = tmp_path / "ran"
    torch.save({"weight": Evil(mark)}, folder / "pytorch_model-00001-of-00001.bin")
    said = run(folder, sums_of(folder, tmp_path / "sums"), tmp_path / "out")
    assert said.exit_code == 2
    assert "holds something else than tensors" in said.output
    assert not mark.exists()
    assert not (tmp_path / "out").exists()
    assert not list(tmp_path.glob(".out*"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"model": {"weight": torch.ones(2)}}, "a model's plain state dictionary"),
        ({"weight": torch.ones(2).to_sparse()}, "no plain tensor"),
        ({}, "holds no tensor"),
        (torch.ones(2), "holds no dictionary"),
    ],
)
def test_what_is_no_table_of_tensors_is_refused_by_name(content: Any, words: str, tmp_path: Path) -> None:
    """A checkpoint of a training run has more than a model, and half of it would not be noticed."""
    path = tmp_path / "pytorch_model.bin"
    torch.save(content, path)
    with pytest.raises(ModelError, match=words):
        unpickled.convert(path, hashlib.sha256(path.read_bytes()).hexdigest(), tmp_path / "model.safetensors")
    assert not (tmp_path / "model.safetensors").exists()


def test_a_file_that_is_not_what_was_published_is_not_read(tmp_path: Path) -> None:
    """The restricted reader is the second wall and not the first."""
    folder, sums = published(tmp_path)
    with (folder / "pytorch_model-00001-of-00001.bin").open("ab") as file:
        file.write(b"more")
    with pytest.raises(ConfigurationError, match="sha256 is"):
        convert(folder, read_sums(sums), tmp_path / "out")
    sums.write_text("")
    with pytest.raises(ConfigurationError, match="no SHA-256 of"):
        convert(folder, read_sums(sums), tmp_path / "out")


def test_a_file_that_grows_in_memory_is_stopped_by_its_bound(tmp_path: Path) -> None:
    """A kilobyte may say that it is a tensor of a terabyte; the machine must outlive that."""
    folder, _ = published(tmp_path)
    many = torch.ones(1).expand(2**38)  # one number and a stride of nothing: a terabyte when it is written out
    torch.save({"weight": many}, folder / "pytorch_model-00001-of-00001.bin")
    with pytest.raises(ConfigurationError, match=r"more memory|ended with"):
        convert(folder, read_sums(sums_of(folder, tmp_path / "sums")), tmp_path / "out")


def test_nothing_is_overwritten_and_a_line_that_is_no_hash_is_told(tmp_path: Path) -> None:
    """The folder may be the one that a worker serves from."""
    folder, sums = published(tmp_path)
    (tmp_path / "out").mkdir()
    with pytest.raises(ConfigurationError, match="is there already"):
        convert(folder, read_sums(sums), tmp_path / "out")
    sums.write_text("abc  pytorch_model.bin\n")
    with pytest.raises(ConfigurationError, match="sums:1: expected a SHA-256"):
        read_sums(sums)

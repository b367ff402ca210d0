"""Loading by the card: the four architectures from safetensors, and faults that say what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

import torch
from click.testing import CliRunner
from generation_material import ARCHITECTURES, card_of, save, tiny

from gateway.cli import main
from gateway.errors import ConfigurationError
from gateway.workers.generation import places
from gateway.workers.generation.load import Choice, load
from gateway.workers.generation.memory import bytes_per_token
from gateway.workers.generation.serving import Terms, build_app

HERE: dict[str, Any] = {"device_map": "cpu", "dtype": "float32", "quantize": "none"}


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_each_cards_model_loads_and_answers(architecture: str, tmp_path: Path) -> None:
    """The card alone names the class; Xiangxin's too, whose card would have code of its repository run."""
    folder = save(architecture, tmp_path)
    config = json.loads((folder / "config.json").read_text())
    config["auto_map"] = {"AutoModelForCausalLM": "evil.Evil", "AutoConfig": "evil.Config"}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "evil.py").write_text("raise SystemExit('the code of a repository ran')")
    loaded = load(card_of(architecture), Choice(str(folder), **HERE))
    expected, found = tiny(architecture).state_dict(), loaded.model.state_dict()
    assert all(torch.equal(found[name], weight) for name, weight in expected.items())
    assert loaded.end_ids == (1,)


@pytest.mark.parametrize("quantize", ["8bit", "4bit"])
def test_quantised_models_load_without_a_gpu(quantize: Any, tmp_path: Path) -> None:
    """The loading path of WangChanGLM's card, tried where there is no GPU."""
    pytest.importorskip("bitsandbytes", reason="the `workers` extra is not installed")
    choice = Choice(str(save("XGLM", tmp_path)), quantize=quantize, device_map="cpu", dtype="float32")
    kinds = {type(part).__name__ for part in load(card_of("XGLM"), choice).model.modules()}
    assert {"8bit": "Linear8bitLt", "4bit": "Linear4bit"}[quantize] in kinds


def spoil_pickle(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def spoil_type(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "llama"}')


def spoil_weight(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    weights = load_file(folder / "model.safetensors")
    del weights["model.decoder.layers.1.fc1.weight"]
    save_file(weights, folder / "model.safetensors", {"format": "pt"})


def spoil_file(folder: Path) -> None:
    content = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(content[: len(content) // 2])


def spoil_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()


def spoil_whole_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer_config.json").unlink()


def spoil_vocabulary(folder: Path) -> None:
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    more = [{**tokenizer["added_tokens"][0], "id": 320 + i, "content": f"<|more{i}|>"} for i in range(80)]
    tokenizer["added_tokens"] += more
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))


def spoil_config(**fields: Any) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        path = folder / "config.json"
        path.write_text(json.dumps(json.loads(path.read_text()) | fields))

    return spoil


FAULTS = {
    "a configuration of other types": (spoil_config(vocab_size="many"), "config.json: cannot be used: .*vocab_size"),
    "a configuration without heads": (spoil_config(num_attention_heads=0), r"cannot be loaded \(ZeroDivisionError\)"),
    "an unknown activation": (spoil_config(activation_function="none"), r"cannot be loaded \(KeyError\)"),
    "a smaller vocabulary": (spoil_config(vocab_size=64), "of another shape, the first `.*embed_tokens.weight`"),
    "a pickle": (spoil_pickle, "pickle, which can run anything and is never opened"),
    "another architecture": (spoil_type, "found model_type `llama`, expected `opt`"),
    "a missing weight": (spoil_weight, "1 weights are missing .* `model.decoder.layers.1.fc1.weight`"),
    "half a file": (spoil_file, "cannot be loaded"),
    "no tokenizer": (spoil_tokenizer, "no tokenizer that can be read"),
    "nothing of a tokenizer": (spoil_whole_tokenizer, "no tokenizer that can be read"),
    "another's tokenizer": (spoil_vocabulary, "do not belong together"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_wrong_with_a_folder_is_said(fault: str, tmp_path: Path) -> None:
    """Started with half of its weights, a model would answer nonsense and look well."""
    spoil, said = FAULTS[fault]
    spoil(save("OPT", tmp_path))
    with pytest.raises(ConfigurationError, match=said):
        load(card_of("OPT"), Choice(str(tmp_path), **HERE))


@pytest.mark.parametrize(
    ("weights", "revision", "said"),
    [
        ("owner/name", None, "the revision `main`, which can move"),
        ("owner/name", "v1.0", "expected a commit of 40"),
        ("/no/such/folder", None, "no such folder"),
        ("./elsewhere", None, "no such folder"),
    ],
)
def test_a_repository_is_named_by_a_commit(weights: str, revision: str | None, said: str) -> None:
    """A branch can be moved to other weights after somebody has looked at these."""
    with pytest.raises(ConfigurationError, match=said):
        load(card_of("OPT"), Choice(weights, revision, **HERE))


def test_only_data_is_taken_from_a_repository() -> None:
    """What is not downloaded cannot be run or unpickled."""
    taken = {
        name
        for name in ("a.py", "a.bin", "a.pt", "a.safetensors", "a.json")
        if any(Path(name).match(p) for p in places.WANTED)
    }
    assert taken == {"a.safetensors", "a.json"}


def test_a_card_that_wants_cuda_says_what_else_to_do(tmp_path: Path) -> None:
    """StableLM's card says `cuda`; on a laptop the way out must be in the error."""
    if torch.cuda.is_available():
        pytest.skip("a CUDA device is here")
    with pytest.raises(ConfigurationError, match="--device-map cpu"):
        load(card_of("GPT-NeoX"), Choice(str(save("GPT-NeoX", tmp_path))))


def test_too_little_memory_is_said_before_loading(tmp_path: Path) -> None:
    """Better told what is needed than killed by the kernel half-way."""
    folder = save("OPT", tmp_path)
    header = json.dumps({"more": {"dtype": "F16", "shape": [2**20, 2**20], "data_offsets": [0, 2**41]}}).encode()
    (folder / "more.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)
    with pytest.raises(ConfigurationError, match="the weights need about"):
        load(card_of("OPT"), Choice(str(folder), **HERE))


def test_the_room_is_what_card_model_and_operator_allow(tmp_path: Path) -> None:
    """An engine that promised more tokens than memory holds would fail in the middle of answers."""
    loaded, card = load(card_of("OPT"), Choice(str(save("OPT", tmp_path)), **HERE)), card_of("OPT")
    assert build_app(loaded, card, Terms("127.0.0.1:0")).served.room == (512 * 16, 16, 512)
    assert build_app(loaded, card, Terms("127.0.0.1:0", rows=2, context=100, tokens=150)).served.room == (150, 2, 100)
    with pytest.raises(ConfigurationError, match="expected at most the model's 512"):
        build_app(loaded, card, Terms("127.0.0.1:0", context=600))
    with pytest.raises(ConfigurationError, match="--begin-suppress: found the token 320, expected ids below"):
        build_app(loaded, card, Terms("127.0.0.1:0", begin_suppress=(3, 320)))
    assert bytes_per_token(loaded.model.config, torch.float16) == 2 * 2 * 32 * 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--card", "nobody"], "no card named `nobody`"),
        (["--card", "galpaca-6.7b", "--weights", "/nowhere"], "no such folder"),
        (["--card", "galpaca-6.7b", "--begin-suppress", "x"], "expected token ids"),
    ],
)
def test_the_command_says_why_it_cannot_start(arguments: list[str], said: str) -> None:
    """Exit code 2 and one line: nothing was served."""
    result = CliRunner().invoke(main, ["worker", "generate", *arguments])
    assert result.exit_code == 2
    assert said in result.output

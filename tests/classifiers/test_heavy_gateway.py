"""A heavy classifier in a running gateway, from the settings file to the refusal; and no torch in the gateway itself."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest
from heavy_material import LABELS, checkpoint, detoxify_manifest
from running import Running, start

pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")

POLICY = """
policy: mine
version: 1
extends: [baseline]
required: [tiny]
rules:
  - {id: tiny-speaks, category: misinformation, at_least: 0.000001, direction: [input], action: refuse}
"""


@pytest.fixture(scope="module")
def heavy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, str]]:
    home = tmp_path_factory.mktemp("heavy")
    checkpoint(home / "cards" / "tiny", "roberta")
    # a category that no built-in classifier has a probability for, so that it is this one that fires the rule
    detoxify_manifest(home / "cards" / "tiny", options={"labels": LABELS | {"insult": "misinformation"}})
    (home / "policies").mkdir()
    (home / "policies" / "mine.yaml").write_text(POLICY)
    config = (
        f"manifest_dir: {home / 'cards'}\npolicy_dir: {home / 'policies'}\nredis_url: none\n"
        "classifiers: [patterns, embedded, language, tiny]\nclassifier_deadline_seconds: 20.0\n"
    )
    running = start(home / "gateway", config)
    words = [
        "key",
        "create",
        "--data-dir",
        str(running.directory / "data"),
        "--json",
        "--tenant",
        "t",
        "--policy",
        "mine",
    ]
    said = subprocess.run([sys.executable, "-m", "gateway", *words], capture_output=True, text=True, check=True).stdout
    yield running, json.loads(said)["key"]
    assert running.stop() == 0


def child(running: Running) -> psutil.Process:
    (found,) = (p for p in psutil.Process(running.process.pid).children() if "classifiers.heavy.server" in p.cmdline())
    return found


def refused_because(running: Running, key: str) -> list[str]:
    body = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}
    headers = {"authorization": f"Bearer {key}"}
    deadline = time.monotonic() + 60
    answer = httpx.Response(401)
    while answer.status_code == 401 and time.monotonic() < deadline:  # a new key counts within a second or two
        answer = httpx.post(running.data + "/v1/chat/completions", json=body, headers=headers, timeout=60)
    assert answer.status_code == 200, answer.text
    assert answer.headers["x-caveat-action"] == "refuse", answer.text
    return [entry["rule"] for entry in answer.json()["caveat"]["because"]]


def has_torch(process: psutil.Process) -> bool:
    return any("/torch/" in mapping.path for mapping in process.memory_maps())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_torch_is_in_the_child_and_not_in_the_gateway(heavy: tuple[Running, str]) -> None:
    """Its memory, its crashes and its start-up time are what the second process is for."""
    running, _ = heavy
    assert has_torch(child(running))
    assert not has_torch(psutil.Process(running.process.pid))


def test_a_heavy_classifier_named_in_the_settings_decides(heavy: tuple[Running, str]) -> None:
    """From caveat.yaml to the refusal, with nothing in between left out."""
    assert "tiny-speaks" in refused_because(*heavy)


def test_a_heavy_classifier_that_was_killed_refuses_as_unjudged(heavy: tuple[Running, str]) -> None:
    """Failure is a verdict: nothing passes because nobody looked."""
    running, key = heavy
    victim = child(running)
    os.kill(victim.pid, signal.SIGSTOP)  # so that it cannot answer before it is gone
    os.kill(victim.pid, signal.SIGKILL)
    because = refused_because(running, key)
    assert "unjudged:error" in because
    assert "tiny-speaks" not in because


def test_weights_of_another_hash_stop_the_start(tmp_path: Path) -> None:
    """A gateway that starts without its classifier would let pass what it was bought for."""
    checkpoint(tmp_path / "cards" / "tiny")
    detoxify_manifest(tmp_path / "cards" / "tiny")
    with (tmp_path / "cards" / "tiny" / "tokenizer.json").open("a") as file:
        file.write("\n")
    config = f"manifest_dir: {tmp_path / 'cards'}\nclassifiers: [patterns, tiny]\nredis_url: none\n"
    settings = tmp_path / "caveat.yaml"
    settings.write_text(f"{config}data_dir: {tmp_path / 'data'}\nlisten: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\n")
    for name, code in {"serve": 2, "check": 1}.items():
        command = [sys.executable, "-m", "gateway", name, "--config", str(settings)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == code
        assert "tokenizer.json: sha256 is" in done.stderr

"""`caveat worker classify` and `caveat classifier remote`, as an operator meets them."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

pytest.importorskip("torch")
pytest.importorskip("transformers")

from worker_material import fleet_of, manifests, span

from classifiers.manifest import load_manifests
from classifiers.types import Status
from gateway.cli import main

START_SECONDS = 60.0

# Runs a worker whose model is at work when it is to end, over a text that nobody waits for any more.
AT_WORK = """
import sys
import torch
from gateway.cli import main
from gateway.commands import worker_classify
from gateway.workers.classification.engine import Engine
def work(engine, me):
    numbers = torch.randn(500, 500)
    while True:
        numbers = (numbers @ numbers) / 500
Engine._work = work
worker_classify.JOIN_SECONDS = 0.1
main(sys.argv[1:])
"""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_a_worker_started_described_asked_and_ended_as_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The three commands of the documentation, one after the other, with nothing in between."""
    here = tmp_path / "worker"
    manifests(here)
    there = tmp_path / "new" / "gateway"
    command = [
        sys.executable,
        "-m",
        "gateway",
        "worker",
        "classify",
        "--listen",
        "127.0.0.1:0",
        "--api-key-env",
        "W_KEY",
    ]
    command += [part for name in ("toxic", "hateful") for part in ("--manifest", str(here / f"{name}.yaml"))]
    monkeypatch.setenv("W_KEY", "sesame")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as worker:
        assert worker.stderr is not None
        url = next(line.split()[-1] for line in worker.stderr if line.startswith("listens on"))
        try:
            asked = ["classifier", "remote", url, "--name", "far", "--api-key-env", "W_KEY", "--out", str(there)]
            assert "toxic" in run(*asked).output, "two are served, and none was named"
            own = run(*asked, "--classifier", "hateful", "--name", "embedded")
            assert (own.exit_code, there.exists()) == (2, False), "a gateway would not start with it"
            assert "`embedded` is a classifier of the package itself" in own.output
            first, second = run(*asked, "--classifier", "hateful"), run(*asked, "--classifier", "hateful")
            assert (first.exit_code, second.exit_code) == (0, 2)
            assert "is there already" in second.output
            assert asyncio.run(_status(there)) is Status.OK
            with urllib.request.urlopen(url + "/metrics", timeout=10) as answer:
                assert b'te_request_success{method="single"} 1.0' in answer.read()
        finally:
            worker.send_signal(signal.SIGTERM)
            code = worker.wait(START_SECONDS)
    assert code == 0
    assert yaml.safe_load((there / "far.yaml").read_text())["options"]["api_key_env"] == "W_KEY"


def test_a_worker_whose_model_is_still_at_work_ends_well(tmp_path: Path) -> None:
    """Python ended around the thread, and torch aborted the process: 134, and a core file at each busy restart."""
    manifests(tmp_path)
    words = ["worker", "classify", "--listen", "127.0.0.1:0", "--manifest", str(tmp_path / "hateful.yaml")]
    with subprocess.Popen([sys.executable, "-c", AT_WORK, *words], stderr=subprocess.PIPE, text=True) as worker:
        assert worker.stderr is not None
        assert any(line.startswith("listens on") for line in worker.stderr)
        worker.send_signal(signal.SIGTERM)
        said = worker.stderr.read()
    assert (worker.returncode, "terminate called" in said) == (0, False), said


async def _status(folder: Path) -> Status:
    far = load_manifests(folder)["far"]
    async with fleet_of(far, env={"W_KEY": "sesame"}) as fleet:
        [[verdict]] = await fleet.judge([span("you are a kind person")], frozenset({"far"}))
    return verdict.status


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (None, "no such manifest"),
        ({"kind": "pattern"}, "runs in the gateway"),
        ({"kind": "sequence", "weights": []}, "labels"),
    ],
)
def test_what_cannot_be_served_ends_the_start_with_a_reason(
    tmp_path: Path, content: dict[str, object] | None, word: str
) -> None:
    """A worker that came up without its classifier would answer 404 to every gateway."""
    path = tmp_path / "x.yaml"
    if content is not None:
        plain = {"name": "x", "version": 1, "categories": ["hate"], "languages": {"*": ["hate"]}, "licence": "MIT"}
        path.write_text(yaml.safe_dump({**plain, "window": {"tail": 1, "context": 1, "max_input": 9}, **content}))
    result = run("worker", "classify", "--manifest", str(path))
    assert result.exit_code == 2
    assert word in result.output


def test_a_worker_that_is_not_there_has_no_manifest(tmp_path: Path) -> None:
    """Half a manifest would be worse than none."""
    result = run("classifier", "remote", "http://127.0.0.1:9", "--out", str(tmp_path))
    assert result.exit_code == 2
    assert "cannot be reached" in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("worker", [("classify", "--manifest", "none.yaml"), ("generate", "--card", "none")])
def test_an_address_that_is_none_is_told_before_anything_is_loaded(worker: tuple[str, ...]) -> None:
    """A large model loads for minutes; the words were `host:port` alone."""
    said = run("worker", *worker, "--listen", "nonsense")
    assert said.exit_code == 2
    assert "'--listen': found `nonsense`, expected host:port" in said.stderr

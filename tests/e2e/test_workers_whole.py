"""All parts at once: a gateway with its own classifiers, a classification worker and a generation worker, each a process."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")
pytest.importorskip("accelerate", reason="the `workers` extra is not installed")

from running import Running, start

ROOT = Path(__file__).resolve().parent.parent.parent
POLICY = """\
policy: whole
version: 1
extends: [baseline]
required: [far]
rules:
  - {id: far-looks, category: scope.translation, at_least: 0.01, action: flag}
"""
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"


def caveat(*words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "gateway", *words], capture_output=True, text=True, check=False, timeout=120, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class Worker:
    """One `caveat worker`."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.log = home / f"{arguments[0]}.log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gateway", "worker", *arguments, "--listen", "127.0.0.1:0"],
                stdout=log,
                stderr=log,
                env={**os.environ, "OMP_NUM_THREADS": "1"},
                cwd=ROOT,
            )
        self.url = self._listening()

    def _listening(self) -> str:
        deadline = time.monotonic() + 120
        while (found := re.search(r"listens on (http://\S+)", self.log.read_text())) is None:
            assert self.process.poll() is None, self.log.read_text()[-2000:]
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return found[1]

    def metric(self, name: str) -> float:
        lines = httpx.get(f"{self.url}/metrics", timeout=20).text.splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(name))

    def end(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(120)


@dataclass
class Whole:
    gateway: Running
    key: str
    classifier: Worker
    model: Worker

    def ask(self, text: str) -> httpx.Response:
        body = {
            "model": "tiny",
            "messages": [{"role": "user", "content": text}],
            "max_tokens": 12,
            "min_tokens": 4,
            "seed": 1,
        }
        deadline = time.monotonic() + 20
        while True:  # a new key counts within a second or two
            answer = httpx.post(
                f"{self.gateway.data}/v1/chat/completions",
                json=body,
                headers={"authorization": f"Bearer {self.key}"},
                timeout=60,
            )
            if answer.status_code != 401 or time.monotonic() > deadline:
                return answer

    def metric(self, name: str) -> float:
        lines = httpx.get(f"{self.gateway.control}/metrics", timeout=20).text.splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(name))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Whole]:
    sys.path += [str(ROOT / "tests" / "workers"), str(ROOT / "tests" / "classifiers")]
    from generation_material import save
    from heavy_material import sequence, sequence_manifest

    home = tmp_path_factory.mktemp("whole")
    sequence(home / "looking", kind="bert")
    labels = {"ok": None, "toxic": "scope.brainstorming", "hateful": "scope.translation"}  # no card refuses those
    sequence_manifest(home / "looking", options={"labels": labels})
    model = save("GPT-NeoX", home / "model")
    options = ["--card", "stablelm-tuned-alpha-7b", "--weights", str(model), "--device-map", "cpu"]
    with ExitStack() as stack:
        classifier = Worker(home, "classify", "--manifest", str(home / "looking.yaml"))
        stack.callback(classifier.end)
        generator = Worker(home, "generate", *options, "--dtype", "float32", "--drain-seconds", "5")
        stack.callback(generator.end)
        gateway = _gateway(home, classifier, generator)
        stack.callback(gateway.stop)
        whose = ["--tenant", "lab", "--policy", "whole", "--purpose", "research", "--production", "no"]
        made = caveat("key", "create", "--data-dir", str(home / "gateway" / "data"), "--json", *whose)
        yield Whole(gateway, json.loads(made)["key"], classifier, generator)
    assert (gateway.stop(), generator.end()) == (0, 0)


def _gateway(home: Path, classifier: Worker, generator: Worker) -> Running:
    for name in ("manifests", "policies"):
        (home / name).mkdir()
    (home / "policies" / "whole.yaml").write_text(POLICY)
    caveat("classifier", "remote", classifier.url, "--name", "far", "--out", str(home / "manifests"))
    upstream = {
        "name": "tiny",
        "base_url": f"{generator.url}/v1",
        "models": {"tiny": {"name": "stablelm-tuned-alpha-7b", "card": "stablelm-tuned-alpha-7b"}},
    }
    config = (
        f"redis_url: none\npolicy_dir: {home / 'policies'}\nmanifest_dir: {home / 'manifests'}\n"
        f"classifiers: [patterns, embedded, language, far]\nupstreams: {json.dumps([upstream])}\n"
    )
    return start(home / "gateway", config)


def test_one_exchange_goes_through_every_part_and_each_tells_of_it(whole: Whole) -> None:
    """Judged by what is in the gateway and by what is on a GPU elsewhere, answered by the model, judged again."""
    answer = whole.ask("What is your mood today?")
    assert answer.status_code == 200, answer.text
    rules = {entry["rule"] for entry in answer.json()["caveat"]["because"]}
    assert "far-looks" in rules, "the far classifier's word counts"
    assert answer.json()["usage"]["completion_tokens"] >= 1, answer.text
    assert whole.classifier.metric("te_request_success") >= 2, "the question and the answer"
    assert whole.model.metric("vllm:generation_tokens_total") >= 1
    for classifier in ("patterns", "embedded", "language", "far"):
        assert whole.metric(f'caveat_classifier_seconds_count{{classifier="{classifier}"}}') >= 1
    # one system prompt: the gateway's stands for the worker's
    assert whole.model.metric("vllm:prompt_tokens_total") == answer.json()["usage"]["prompt_tokens"]


def test_what_the_gateway_itself_refuses_costs_no_token_of_the_model(whole: Whole) -> None:
    """The embedded classifiers decide too, whatever the far one says."""
    before = whole.model.metric("vllm:generation_tokens_total")
    answer = whole.ask(HARM)
    assert answer.json()["caveat"]["action"] == "refuse", answer.text
    assert whole.model.metric("vllm:generation_tokens_total") == before


def test_without_the_classification_worker_nothing_reaches_the_model(whole: Whole) -> None:
    """Unjudged is refused: the worst moment to let texts through is when nobody looks."""
    before = whole.model.metric("vllm:generation_tokens_total")
    assert whole.classifier.end() == 0
    answer = whole.ask("What is your mood today?")
    assert answer.json()["caveat"]["action"] == "refuse", answer.text
    assert whole.model.metric("vllm:generation_tokens_total") == before

"""Workers under a real Ray Serve: the same answers, and no fewer of them when a replica dies or is full."""

from __future__ import annotations

import json
import os
import re
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")
pytest.importorskip("accelerate", reason="the `workers` extra is not installed")

from environments import SCRIPTS, outside, program

ROOT = Path(__file__).resolve().parents[2]
ASKED = [
    {"prompt": "hello world", "max_tokens": 12},
    {"prompt": ["the answer", "how are you"], "max_tokens": 5, "n": 2, "temperature": 0.9, "seed": 5},
    {"prompt": "hello", "max_tokens": 9, "temperature": 1, "top_k": 7, "seed": 11, "stop": ["never said"]},
]
SECRET = {"CAVEAT_WORKER_TOKEN": "ray-secret", "OMP_NUM_THREADS": "1"}


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A tiny generation model, and the manifest of a tiny classifier."""
    sys.path += [str(ROOT / "tests" / "workers"), str(ROOT / "tests" / "classifiers")]
    from generation_material import save
    from heavy_material import sequence, sequence_manifest

    home = tmp_path_factory.mktemp("ray")
    sequence(home / "hateful", kind="bert")
    sequence_manifest(home / "hateful")
    return save("GPT-NeoX", home / "model"), home / "hateful.yaml"


@contextmanager
def alone(*arguments: str) -> Iterator[str]:
    """The same worker without Ray."""
    command = [sys.executable, "-m", "gateway", "worker", *arguments, "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={**os.environ, **SECRET}, cwd=ROOT
    )
    assert process.stdout is not None
    found = next(filter(None, (re.search(r"listens on (http://\S+)", line) for line in process.stdout)))
    try:
        yield found[1]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


@pytest.fixture(scope="module")
def seen(material: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What scripts/ray_serve.py saw; Ray's own files go into a home of its own."""
    home = tmp_path_factory.mktemp("home")
    mark = secrets.token_hex(8)
    quiet = {"RAY_USAGE_STATS_ENABLED": "0", "RAY_AUTH_MODE": "disabled", "HOME": str(home)}
    model, manifest = material
    done = subprocess.run(
        [program("ray", "python"), str(SCRIPTS / "ray_serve.py"), str(model), str(manifest), json.dumps(ASKED)],
        env={**outside(), **SECRET, **quiet, "CAVEAT_RAY_MARK": mark},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=home,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_what_a_generation_worker_answers_it_answers_under_ray(
    seen: dict[str, Any], material: tuple[Path, Path]
) -> None:
    """An operator who moves to Ray changes machines, not answers."""
    options = ["--card", "stablelm-tuned-alpha-7b", "--weights", str(material[0]), "--device-map", "cpu"]
    with alone("generate", *options, "--dtype", "float32", "--rows", "4", "--queue", "4") as url:
        said = [
            httpx.post(
                f"{url}/v1/completions",
                json={"model": "stablelm-tuned-alpha-7b", "temperature": 0, **one},
                headers={"authorization": "Bearer ray-secret"},
            ).json()["choices"]
            for one in ASKED
        ]
    assert seen["answers"] == [[200, choices] for choices in said]
    assert seen["stream"].rstrip().endswith("data: [DONE]")
    assert seen["no_key"] == 401


def test_what_a_classification_worker_answers_it_answers_under_ray(
    seen: dict[str, Any], material: tuple[Path, Path]
) -> None:
    """The gateway pins a classifier's digest: it must be the same one."""
    with alone("classify", "--manifest", str(material[1]), "--device", "cpu") as url:
        contents = {"contents": ["you are an idiot", "good morning"], "detector_params": {"plain": True}}
        assert seen["judged"] == httpx.post(f"{url}/api/v1/text/contents", json=contents).json()
        assert seen["manifest"] == httpx.get(f"{url}/v1/manifest").json()


def test_a_killed_replica_takes_only_its_own_requests_with_it(seen: dict[str, Any]) -> None:
    """Machines fail; the others go on, and Serve starts another."""
    killed = seen["killed"]
    assert killed["before"] == 2
    assert sum(count for status, count in killed["statuses"].items() if status != "200") <= 4
    assert killed["last"] == [200] * 20


def test_what_finds_no_place_is_told_429_at_once(seen: dict[str, Any]) -> None:
    """The gateway and its callers know what to do with that; waiting unseen they would time out."""
    statuses = [one["status"] for one in seen["full"]]
    assert set(statuses) == {200, 429}
    assert statuses.count(200) >= 16
    assert all(one["retry_after"] for one in seen["full"] if one["status"] == 429)
    told = [one["text"] for one in seen["crowded"] if one["status"] == 429]
    assert {json.loads(text)["error"]["message"] for text in told} == {"the queue is full"}


def test_who_leaves_frees_the_engine_and_who_is_under_way_when_it_ends_is_answered(seen: dict[str, Any]) -> None:
    """Work for nobody is paid for by everybody; a new version must cost no answer."""
    assert not seen["aborted_before"]
    assert seen["left_seconds"] < 5
    assert seen["drained"] == 200


def test_a_second_replica_comes_under_load_and_goes_again(seen: dict[str, Any]) -> None:
    """Nobody is refused while it starts, and no answer is lost when it goes; else load is better met with a fixed number."""
    scaled = seen["scaled"]
    assert (scaled["before"], scaled["last"]) == (1, 200)
    assert set(scaled["statuses"]) == {"200"}

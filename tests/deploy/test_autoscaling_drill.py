"""What the autoscalers are told of real workers under load: the adapter's own queries, asked of a real Prometheus."""

from __future__ import annotations

import math
import re
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from expressions import ROOT
from scraped import prometheus

pytest.importorskip("torch", reason="the `workers` extra is not installed")
pytest.importorskip("transformers", reason="the `workers` extra is not installed")
pytest.importorskip("accelerate", reason="the `workers` extra is not installed")

from test_workers_whole import Worker

KUBERNETES = ROOT / "deploy" / "kubernetes"
CALLERS = 32
TOLERANCE = 0.1  # of the autoscaler: within it nothing is changed
LONGEST_SECONDS = 150.0  # the queries look a minute back
POD = {"namespace": "caveat", "pod": "worker-0"}
MODEL = "stablelm-tuned-alpha-7b"


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Worker]]:
    sys.path += [str(ROOT / "tests" / "workers"), str(ROOT / "tests" / "classifiers")]
    from generation_material import save
    from heavy_material import sequence, sequence_manifest

    home = tmp_path_factory.mktemp("workers")
    sequence(home / "hateful", kind="bert")
    sequence_manifest(home / "hateful")
    save("GPT-NeoX", home / "model")
    generate = ("--card", MODEL, "--weights", str(home / "model"), "--device-map", "cpu", "--dtype", "float32")
    started = {
        "classify": Worker(home, "classify", "--manifest", str(home / "hateful.yaml"), "--device", "cpu"),
        "generate": Worker(home, "generate", *generate, "--rows", "2", "--queue", "64"),
    }
    yield started
    assert [worker.end() for worker in started.values()] == [0, 0]


def ask_classify(url: str) -> int:
    contents = {"contents": ["what a stupid idea, nobody wants to hear that from you! " * 40]}
    return httpx.post(f"{url}/api/v1/text/contents", json=contents, timeout=60).status_code


def ask_generate(url: str) -> int:
    body = {"model": MODEL, "prompt": "hello world", "max_tokens": 200, "ignore_eos": True}
    return httpx.post(f"{url}/v1/completions", json=body, timeout=60).status_code


@contextmanager
def load(ask: Any, url: str) -> Iterator[None]:
    """Have callers ask again as soon as they are answered."""
    stop, statuses = threading.Event(), []

    def call() -> None:
        while not stop.is_set():
            statuses.append(ask(url))

    with ThreadPoolExecutor(CALLERS) as pool:
        calls = [pool.submit(call) for _ in range(CALLERS)]
        try:
            yield
        finally:
            stop.set()
        for each in calls:
            each.result()
    assert set(statuses) == {200}


def query_of(metric: str) -> str:
    """Return what prometheus-adapter asks for one of its metrics: its template, filled in as its documentation says."""
    rules = yaml.safe_load((KUBERNETES / "monitoring" / "adapter.yaml").read_text(encoding="utf-8"))["rules"]
    (rule,) = (each for each in rules if each["name"]["as"] == metric)
    series, _, _ = rule["seriesQuery"].partition("{")
    matchers = ",".join(f'{name}="{value}"' for name, value in POD.items())
    filled = {"Series": series, "LabelMatchers": matchers, "GroupBy": "pod"}
    return re.sub(r"<<\.(\w+)>>", lambda found: filled[found[1]], rule["metricsQuery"])


def scaled_by(name: str) -> tuple[str, float]:
    """Return the metric of an autoscaler and the average value that it aims at."""
    documents = yaml.safe_load_all((KUBERNETES / "workers" / f"{name}.yaml").read_text(encoding="utf-8"))
    (scaler,) = (each for each in documents if each["kind"] == "HorizontalPodAutoscaler")
    (metric,) = scaler["spec"]["metrics"]
    return metric["pods"]["metric"]["name"], float(metric["pods"]["target"]["averageValue"])


def wanted(url: str, query: str, aim: float) -> int:
    """Return how many replicas the autoscaler would want instead of one. Source: Kubernetes, HPA, algorithm details."""
    (sample,) = httpx.get(f"{url}/api/v1/query", params={"query": query}, timeout=20).json()["data"]["result"]
    ratio = float(sample["value"][1]) / aim
    return 1 if abs(ratio - 1) <= TOLERANCE else math.ceil(ratio)


def until(holds: Any, seconds: float = LONGEST_SECONDS) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.5)


@pytest.mark.drill
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("name", "ask"), [("classify", ask_classify), ("generate", ask_generate)])
def test_a_worker_that_has_too_much_to_do_asks_for_another_and_later_does_not(
    name: str, ask: Any, workers: dict[str, Worker], tmp_path: Path
) -> None:
    """An autoscaler that reads a metric which never moves is a fixed number of workers."""
    metric, aim = scaled_by(name)
    query, worker = query_of(metric), workers[name]
    jobs = {f"caveat-{name}": worker.url.removeprefix("http://")}
    with prometheus(tmp_path / "prometheus", jobs, POD) as url:
        until(lambda: _has_samples(url, query))
        assert wanted(url, query, aim) <= 1
        with load(ask, worker.url):
            until(lambda: wanted(url, query, aim) >= 2)
        until(lambda: wanted(url, query, aim) <= 1)


def _has_samples(url: str, query: str) -> Sequence[object]:
    found: Sequence[object] = httpx.get(f"{url}/api/v1/query", params={"query": query}, timeout=20).json()["data"][
        "result"
    ]
    return found

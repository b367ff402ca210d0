"""What Ray Serve is told of a worker, and how a worker is reached under Serve's route; tests/clients/test_ray.py runs Ray."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
from prometheus_client import CollectorRegistry
from pydantic import ValidationError

from gateway.errors import ConfigurationError
from gateway.workers.classification.queue import MAX_TICKETS
from gateway.workers.rayargs import ClassificationArgs, GenerationArgs
from gateway.workers.rayreplica import Mounted
from gateway.workers.rayserve import classification_load, generation, generation_load, options

CARD = {"card": "stablelm-tuned-alpha-7b"}
KEY = "CAVEAT_WORKER_TOKEN"


def test_a_replica_takes_what_its_rows_and_its_queue_take_and_scales_before_rows_run_out() -> None:
    """Serve's own bound is 5, with which no batch ever fills."""
    args = GenerationArgs.model_validate(CARD | {"rows": "32", "queue": "64", "max_replicas": "4", "gpus": 1})
    told = options(args, generation_load(args))
    assert told["max_ongoing_requests"] == 96
    assert (told["max_queued_requests"], told["backpressure_config"]["status_code"]) == (96, 429)
    scaled = told["autoscaling_config"]
    assert (scaled["min_replicas"], scaled["max_replicas"], scaled["target_ongoing_requests"]) == (1, 4, 25.6)
    assert told["ray_actor_options"] == {"num_cpus": 1, "num_gpus": 1}


@pytest.mark.parametrize(("gpus", "rows"), [(0, 16), (1, 128)])
def test_rows_are_the_workers_own_where_nobody_says_them(gpus: int, rows: int) -> None:
    """What Serve counts with and what the worker has must not differ."""
    args = GenerationArgs.model_validate(CARD | {"gpus": gpus})
    assert generation_load(args).slots == rows
    assert options(args, generation_load(args))["max_ongoing_requests"] == rows + 256


def test_a_classifier_takes_a_run_and_its_queue_and_scales_by_cores_or_by_a_gpu() -> None:
    """On a GPU a run is full of texts, on a CPU each core has one."""
    args = ClassificationArgs.model_validate({"manifests": "a.yaml, b.yaml", "cpus": "3", "gpus": "0"})
    assert args.manifests == (Path("a.yaml"), Path("b.yaml"))
    on_cpu, on_gpu = classification_load(args), classification_load(args.model_copy(update={"gpus": 1}))
    assert (on_cpu.slots, on_cpu.queue, on_cpu.target) == (3, MAX_TICKETS, 12)
    assert (on_gpu.slots, on_gpu.target) == (1024, 64)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        CARD | {"row": 3},
        CARD | {"rows": 0},
        CARD | {"begin_suppress": "3,x"},
        CARD | {"min_replicas": 3, "max_replicas": 2},
        CARD | {"token": "a secret, which Serve would show"},
    ],
)
def test_an_argument_that_is_not_one_is_refused(wrong: dict[str, Any]) -> None:
    """A misspelt option that is dropped is a bound that does not hold."""
    with pytest.raises(ValidationError):
        GenerationArgs.model_validate(wrong)


@pytest.mark.skipif(importlib.util.find_spec("ray") is not None, reason="Ray is here")
def test_without_ray_it_is_said_what_to_install() -> None:
    """The extra is not part of `workers`."""
    with pytest.raises(ConfigurationError, match="pip install"):
        generation(GenerationArgs.model_validate(CARD | {"gpus": 0}))


class Worker:
    """Answers with the path that it sees, as a worker would; /livez as it is told."""

    def __init__(self, status: int = 200) -> None:
        self.status = status
        self.paths: list[str] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.paths.append(scope["path"])
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b""})


async def nothing(*_: Any) -> Any:
    return {"type": "http.disconnect"}


@pytest.mark.parametrize(
    ("root", "path", "seen"),
    [("/gen", "/gen/v1/completions", "/v1/completions"), ("", "/livez", "/livez"), ("/gen", "/gen", "/")],
)
async def test_a_worker_sees_paths_without_serves_route(root: str, path: str, seen: str) -> None:
    """Several applications share one proxy."""
    worker = Worker()
    mounted = Mounted(worker, CollectorRegistry(), lambda: None)
    await mounted({"type": "http", "path": path, "root_path": root, "headers": []}, nothing, nothing)
    assert worker.paths == [seen]


@pytest.mark.parametrize("status", [200, 503])
async def test_serve_hears_of_a_replicas_health_from_livez(status: int) -> None:
    """One that no longer works is to be replaced, and one that works is not."""
    worker = Worker(status)
    assert await Mounted(worker, CollectorRegistry(), lambda: None).asked("/livez") == status
    assert worker.paths == ["/livez"]

"""Workers as Ray Serve applications on a local Ray: what they answer, and what happens when one is killed or full.

Arguments: the tiny generation model's folder, a classification manifest. Prints one JSON object of what was seen.
"""

import json
import os
import signal
import socket
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import ray
from ray import serve

from gateway.workers.rayargs import ClassificationArgs, GenerationArgs
from gateway.workers.rayserve import classification, generation

MARK = os.environ["CAVEAT_RAY_MARK"].encode()
GENERATION = {"card": "stablelm-tuned-alpha-7b", "device_map": "cpu", "dtype": "float32", "rows": "4", "queue": "4"}
PATIENCE = 60.0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as link:
        return link.getsockname()[1]


def replicas() -> list[int]:
    """Processes of generation replicas that this very run has started."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            is_replica = b"ServeReplica:generation:" in (process / "cmdline").read_bytes()
            if is_replica and MARK in (process / "environ").read_bytes():
                found.append(int(process.name))
        except OSError:
            continue
    return found


def ask(url: str, **more: object) -> httpx.Response:
    body = {"model": "stablelm-tuned-alpha-7b", "prompt": "hello world", "temperature": 0} | more
    headers = {"authorization": "Bearer ray-secret"}
    return httpx.post(f"{url}/v1/completions", json=body, headers=headers, timeout=PATIENCE)


def until(is_so: object) -> float:
    """Wait until something is so; return the seconds it took."""
    began = time.monotonic()
    while not is_so():
        if time.monotonic() - began > PATIENCE:
            raise TimeoutError(is_so)
        time.sleep(0.1)
    return time.monotonic() - began


def answers(url: str, asked: list[dict]) -> list:
    return [[one.status_code, one.json()["choices"]] for one in (ask(url, **each) for each in asked)]


def kill_one(url: str) -> dict:
    """Kill a replica while four callers ask all the time."""
    before, stop, statuses = replicas(), threading.Event(), []

    def call() -> None:
        while not stop.is_set():
            statuses.append(ask(url, max_tokens=20).status_code)

    with ThreadPoolExecutor(4) as pool:
        for _ in range(4):
            pool.submit(call)
        until(lambda: len(statuses) > 20)
        os.kill(before[0], signal.SIGKILL)
        at = len(statuses)
        seconds = until(lambda: len(set(replicas()) - {before[0]}) == len(before))
        until(lambda: len(statuses) > at + 40)
        stop.set()
    return {"before": len(before), "statuses": Counter(statuses), "last": statuses[-20:], "seconds": seconds}


def fill(url: str, callers: int, **more: object) -> list:
    with ThreadPoolExecutor(callers) as pool:
        found = list(pool.map(lambda _: ask(url, ignore_eos=True, **more), range(callers)))
    return [
        {"status": one.status_code, "retry_after": one.headers.get("retry-after"), "text": one.text[:200]}
        for one in found
    ]


def aborted(url: str) -> bool:
    """Whether an engine has given up a request; each look is at one replica or the other."""
    line = next(x for x in httpx.get(f"{url}/metrics").text.splitlines() if 'finished_reason="abort"' in x)
    return float(line.rpartition(" ")[2]) > 0


def leave(url: str) -> float:
    """Break off a stream; return the seconds until an engine has given it up."""
    body = {"model": "stablelm-tuned-alpha-7b", "prompt": "hello", "max_tokens": 480, "ignore_eos": True, "n": 4}
    headers = {"authorization": "Bearer ray-secret"}
    with httpx.stream("POST", f"{url}/v1/completions", json=body | {"stream": True}, headers=headers) as answer:
        next(answer.iter_lines())
    return until(lambda: aborted(url))


def drained(url: str) -> int:
    """Take the application away while it answers."""
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(ask, url, max_tokens=480, ignore_eos=True)
        time.sleep(0.15)
        serve.delete("generation", _blocking=False)
        return asked.result().status_code


def scaled(url: str, model: str) -> dict:
    """Ask more than one replica is to have, until there are two; then nothing, until there is one."""
    few = {"min_replicas": "1", "max_replicas": "2", "target": "2", "upscale_seconds": "1", "downscale_seconds": "3"}
    args = GenerationArgs.model_validate({**GENERATION, "weights": model, "queue": "64", **few})
    serve.run(generation(args), name="generation", route_prefix="/scaled")
    before, stop, statuses = len(replicas()), threading.Event(), []

    def call() -> None:
        while not stop.is_set():
            statuses.append(ask(f"{url}/scaled", max_tokens=100, ignore_eos=True).status_code)

    with ThreadPoolExecutor(12) as pool:
        for _ in range(12):
            pool.submit(call)
        try:
            up = until(lambda: len(replicas()) == 2)
            at = len(statuses)
            until(lambda: len(statuses) > at + 48)
        finally:
            stop.set()
    down = until(lambda: len(replicas()) == 1)
    last = ask(f"{url}/scaled", max_tokens=2).status_code
    return {"before": before, "up": up, "down": down, "statuses": Counter(statuses), "last": last}


def main() -> None:
    model, manifest, asked = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
    ray.init(num_cpus=4, include_dashboard=False, log_to_driver=False)
    port = free_port()
    serve.start(http_options={"host": "127.0.0.1", "port": port})
    url, seen = f"http://127.0.0.1:{port}", {}
    scale = {"min_replicas": "2", "max_replicas": "2"}
    args = GenerationArgs.model_validate({**GENERATION, "weights": model, **scale})
    began = time.monotonic()
    serve.run(generation(args), name="generation", route_prefix="/generation")
    seen["start_seconds"] = time.monotonic() - began
    serve.run(
        classification(ClassificationArgs.model_validate({"manifests": manifest, "device": "cpu"})),
        name="classification",
        route_prefix="/classification",
    )
    place, node = f"{url}/generation", f"http://127.0.0.1:{ray.nodes()[0]['MetricsExportPort']}/metrics"
    seen["answers"] = answers(place, asked)
    seen["stream"] = ask(place, max_tokens=6, stream=True).text
    seen["aborted_before"] = any(aborted(place) for _ in range(8))
    seen["left_seconds"] = leave(place)
    seen["no_key"] = httpx.post(f"{place}/v1/completions", json={}).status_code
    contents = {"contents": ["you are an idiot", "good morning"], "detector_params": {"plain": True}}
    seen["judged"] = httpx.post(f"{url}/classification/api/v1/text/contents", json=contents, timeout=PATIENCE).json()
    seen["manifest"] = httpx.get(f"{url}/classification/v1/manifest").json()
    until(lambda: "ray_vllm_num_requests_running{" in httpx.get(node).text)
    seen["classification_metrics"] = until(lambda: "ray_te_request_count{" in httpx.get(node).text)
    seen["killed"] = kill_one(place)
    seen["full"] = fill(place, 40, max_tokens=400)
    seen["crowded"] = fill(place, 6, max_tokens=100, n=8)  # few for Serve, many for an engine
    seen["drained"] = drained(place)
    until(lambda: not replicas())
    seen["scaled"] = scaled(url, model)
    serve.shutdown()
    ray.shutdown()
    print(json.dumps(seen))


main()

"""What Ray Serve adds to a request: the same worker with and without it, asked in turn.

Run it in an environment that has Ray and Caveat's workers (`python tools/clients.py ray` makes build/clients/ray):
    build/clients/ray/bin/python bench/rayserve.py FOLDER_OF_A_TINY_MODEL [--requests 300]
The model is to be one of card stablelm-tuned-alpha-7b's architecture; tests/workers/generation_material.py makes one.
"""

from __future__ import annotations

import argparse
import re
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

import httpx
import ray
from ray import serve

from gateway.workers.rayargs import GenerationArgs
from gateway.workers.rayserve import generation

CARD = "stablelm-tuned-alpha-7b"
BODY = {"model": CARD, "prompt": "hello world", "max_tokens": 1, "temperature": 0}


def alone(model: Path) -> tuple[subprocess.Popen[str], str]:
    options = ["--card", CARD, "--weights", str(model), "--device-map", "cpu", "--dtype", "float32"]
    command = [sys.executable, "-m", "gateway", "worker", "generate", *options, "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    found = next(filter(None, (re.search(r"http://\S+", line) for line in process.stdout)))
    return process, found[0]


def under_ray(model: Path) -> tuple[str, float]:
    with socket.create_server(("127.0.0.1", 0)) as link:
        port = link.getsockname()[1]
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    began = time.monotonic()
    serve.start(http_options={"host": "127.0.0.1", "port": port})
    args = GenerationArgs(card=CARD, weights=str(model), device_map="cpu", dtype="float32")
    serve.run(generation(args), name="generation", route_prefix="/")
    return f"http://127.0.0.1:{port}", time.monotonic() - began


def one(client: httpx.Client, url: str, *, stream: bool) -> float:
    began = time.perf_counter()
    answer = client.post(f"{url}/v1/completions", json={**BODY, "stream": stream})
    assert answer.status_code == 200, answer.text
    return (time.perf_counter() - began) * 1000


def say(name: str, taken: list[float]) -> None:
    taken = sorted(taken)
    at = [statistics.median(taken), taken[len(taken) * 95 // 100]]
    print(f"{name}: median {at[0]:.2f} ms, 95 % within {at[1]:.2f} ms, n = {len(taken)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--requests", type=int, default=300)
    given = parser.parse_args()
    process, direct = alone(given.model)
    served, seconds = under_ray(given.model)
    print(f"Ray {ray.__version__}; Serve started with its first replica ready after {seconds:.1f} s")
    with httpx.Client(timeout=60) as client:
        for stream in (False, True):
            for url in (direct, served) * 20:
                one(client, url, stream=stream)
            pairs = [
                (one(client, direct, stream=stream), one(client, served, stream=stream)) for _ in range(given.requests)
            ]
            kind = "stream of one token" if stream else "one token"
            say(f"{kind}, worker alone", [a for a, _ in pairs])
            say(f"{kind}, under Ray Serve", [b for _, b in pairs])
            say(f"{kind}, difference", [b - a for a, b in pairs])
    process.terminate()
    process.wait(30)
    serve.shutdown()
    ray.shutdown()


if __name__ == "__main__":
    main()

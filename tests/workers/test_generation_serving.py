"""A worker's end: SIGTERM, a drain, and an answer for everybody."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

from generation_material import POSITIONS, WORDS, card_of, save, tiny, vocabulary

from gateway.errors import ConfigurationError
from gateway.workers.generation.admission import Room
from gateway.workers.generation.build import Limits, build_engine
from gateway.workers.generation.defaults import Served
from gateway.workers.generation.load import Loaded
from gateway.workers.generation.metrics import Metrics
from gateway.workers.generation.server import Mailbox, Worker
from gateway.workers.generation.serving import Terms, may_compile, room_of, serve

# Runs a worker that is to end while it compiles, which takes minutes.
STILL_COMPILING = """
import os, signal, sys, time
import torch
from gateway.cli import main
from gateway.workers.generation import serving
from gateway.workers.generation.engine import Engine
def warm(engine):
    while signal.getsignal(signal.SIGTERM).__module__ != "asyncio.unix_events":
        time.sleep(0.01)
    os.kill(os.getpid(), signal.SIGTERM)
    numbers = torch.randn(500, 500)
    while True:
        numbers = (numbers @ numbers) / 500
Engine.warm = warm
serving.JOIN_SECONDS = 0.1
main(sys.argv[1:])
"""
LONG: dict[str, Any] = {"prompt": "hello", "max_tokens": 500, "ignore_eos": True, "n": 96}  # takes seconds


def worker() -> Worker:
    card, mailbox, metrics, room = card_of("GPT-NeoX"), Mailbox(), Metrics("tiny"), Room(2 * POSITIONS, 2, POSITIONS)
    engine = build_engine(tiny("GPT-NeoX"), Limits(room), mailbox.deliver, metrics)
    return Worker(engine, Served(card, (card.id,), vocabulary(), room, WORDS, (1,)), mailbox, metrics)


@pytest.mark.parametrize(
    ("told", "may"),
    [
        ({}, True),
        ({"hf_device_map": {"": 0}}, True),
        ({"hf_device_map": {"model.layers.0": 0, "model.layers.1": 1}}, False),
        ({"hf_quantizer": "bitsandbytes"}, False),
    ],
)
def test_what_cannot_be_one_graph_is_not_compiled_by_itself(told: dict[str, Any], may: bool) -> None:
    """On a machine with two GPUs the default device map puts hooks between layers: compiling would end the start."""
    assert may_compile(SimpleNamespace(**told)) is may


def test_a_token_budget_that_no_whole_sequence_fits_ends_the_start() -> None:
    """The worker would be ready and refuse everything, or promise in `/v1/models` a length that it has no room for."""
    model, card = tiny("GPT-NeoX"), card_of("GPT-NeoX")
    loaded = Loaded(model, vocabulary(), (1,), Path())
    with pytest.raises(ConfigurationError, match=f"--kv-tokens 3`, expected at least the {POSITIONS} of one sequence"):
        room_of(loaded, card, Terms("127.0.0.1:0", tokens=3))
    assert room_of(loaded, card, Terms("127.0.0.1:0", tokens=64, context=64)).longest == 64


def test_a_worker_that_is_stopped_while_it_compiles_ends_well(tmp_path: Path) -> None:
    """Python ended around the thread, and torch aborted the process: 134, which supervisors take for a failure."""
    options = ["--card", "stablelm-tuned-alpha-7b", "--weights", str(save("GPT-NeoX", tmp_path / "model"))]
    options += ["--device-map", "cpu", "--dtype", "float32", "--listen", "127.0.0.1:0", "--drain-seconds", "0"]
    words = [sys.executable, "-c", STILL_COMPILING, "worker", "generate", *options]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=160)
    assert (done.returncode, "listens on" in done.stdout) == (0, True), done.stderr
    assert "terminate called" not in done.stderr


async def test_who_still_waits_when_the_drain_ends_is_told_so() -> None:
    """A gateway asks another worker after 503 `worker_stopped`; a bare 500 or a cut stream tells it nothing."""
    app, listens = worker(), asyncio.get_running_loop().create_future()
    served = asyncio.create_task(serve(app, Terms("127.0.0.1:0", drain_seconds=0.3), listens.set_result))
    body = LONG | {"model": app.served.names[0]}
    async with httpx.AsyncClient(base_url=await listens, timeout=30) as client:
        while (await client.get("/readyz")).status_code != 200:
            pass
        async with client.stream("POST", "/v1/completions", json=body | {"stream": True}) as stream:
            lines = stream.aiter_lines()
            assert (await anext(lines)).startswith("data: ")
            whole = asyncio.create_task(client.post("/v1/completions", json=body))
            while app.engine.waiting < body["n"] + 10:
                await client.get("/livez")
            signal.raise_signal(signal.SIGTERM)
            *_, last = [line async for line in lines if line]
        answer = await whole
    await served
    assert json.loads(last.removeprefix("data: "))["error"]["code"] == "worker_stopped"
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "worker_stopped")
    assert app.engine.is_idle

"""Three real workers and a text that ends the process of each that runs it: two of them end, and no neighbour pays."""

from __future__ import annotations

import asyncio
import signal
import time
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import heavy_material as material
import worker_victim
from ports import free_port
from test_worker_drill import NAMES

from classifiers.guards.asking import is_remote
from classifiers.heavy.identity import identity_of
from classifiers.manifest import Manifest, build
from classifiers.types import Status
from gateway.fleet.remote import RemoteFleet
from gateway.workers.classification.card import Card, remote_manifest

POISON = "what a stupid river, shall we walk?"
NEIGHBOURS = ("you are a kind person", "the weather is lovely today", "nobody wants to hear that", "thank you")
DEADLINE_SECONDS = 5.0
ROUNDS = 20


async def statuses(fleet: RemoteFleet, *texts: str) -> list[Status]:
    said = await fleet.judge([material.reading(text).span for text in texts], NAMES)
    return [verdict.status for [verdict] in said]


async def all_ready(fleet: RemoteFleet, workers: Workers) -> None:
    """Wait until the fleet asks each of its addresses, and start those anew that ended, as a supervisor does."""
    began = time.monotonic()
    while any(each.is_out for each in fleet._stations["hateful"]._endpoints):
        workers.start_ended()
        await asyncio.sleep(0.02)
        assert time.monotonic() - began < 60


@dataclass
class Workers:
    manifest: Path
    ports: list[int]
    ended: int = 0
    _running: list[BaseProcess] = field(default_factory=list)

    def start(self) -> None:
        self._running = [worker_victim.start(self.manifest, port, POISON) for port in self.ports]

    def start_ended(self) -> None:
        for place, worker in enumerate(self._running):
            if not worker.is_alive():
                assert worker.exitcode == -signal.SIGSEGV
                self.ended += 1
                self._running[place] = worker_victim.start(self.manifest, self.ports[place], POISON)

    def stop(self) -> None:
        for worker in self._running:
            worker.kill()
            worker.join()


@pytest.mark.drill
@pytest.mark.timeout(300)
async def test_one_text_ends_two_workers_and_no_more(tmp_path: Path) -> None:
    """A client that gets an error tries again; without a memory each try would end a worker, or all of them."""
    material.sequence(tmp_path / "hateful")
    manifest = material.sequence_manifest(tmp_path / "hateful")
    workers = Workers(tmp_path / "hateful.yaml", [free_port() for _ in range(3)])
    workers.start()
    urls = [f"http://127.0.0.1:{port}" for port in workers.ports]
    card = Card(manifest=manifest, digest=identity_of(manifest).digest, device="cpu", dtype="float32")
    remote = build(Manifest.model_validate(remote_manifest(card, "hateful", urls)))
    assert is_remote(remote)
    told: list[str] = []
    fleet = RemoteFleet([remote], deadline_seconds=DEADLINE_SECONDS, on_event=lambda name, _: told.append(name))
    try:
        await fleet.start()
        await all_ready(fleet, workers)
        for _ in range(ROUNDS):
            together, alone = await asyncio.gather(
                statuses(fleet, *NEIGHBOURS, POISON), statuses(fleet, "shall we walk to the river?")
            )
            assert together == [*[Status.OK] * len(NEIGHBOURS), Status.ERROR]
            assert alone == [Status.OK]
            await all_ready(fleet, workers)
    finally:
        await fleet.close()
        workers.stop()
    assert workers.ended == 2
    assert told.count("remote_withheld") == 1

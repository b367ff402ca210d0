"""Two classification workers under kill, stop and segmentation faults: no text passes unjudged, and the fleet recovers."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import heavy_material as material
import worker_victim
from ports import free_port

from classifiers.guards.asking import is_remote
from classifiers.heavy.identity import identity_of
from classifiers.manifest import Manifest, build
from classifiers.types import Status, Verdict
from gateway.fleet.endpoint import Failed
from gateway.fleet.remote import RemoteFleet
from gateway.workers.classification.card import Card, remote_manifest

NAMES = frozenset({"hateful"})
FAULTS = (signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV)
DEADLINE_SECONDS = 0.8  # a gateway's own
ASKERS = 4
RECOVERY_SECONDS = 3.0
TEXT = "what a stupid idea, nobody wants to hear that from you!"


@dataclass
class Tally:
    judged: int = 0
    unjudged: int = 0
    wrong: int = 0  # said to be judged, and not with the findings that the text has
    recoveries: list[float] = field(default_factory=list)
    worst_return: float = 0.0


@dataclass
class Drill:
    fleet: RemoteFleet
    expected: Verdict
    manifest: Path
    ports: list[int]
    workers: list[BaseProcess]
    tally: Tally = field(default_factory=Tally)
    good_since: dict[int, float] = field(default_factory=dict)  # when each asker's latest good question was asked
    is_over: bool = False

    async def ask(self, asker: int) -> None:
        while not self.is_over:
            began = time.monotonic()
            [[verdict]] = await self.fleet.judge([material.reading(TEXT).span], NAMES)
            if verdict.status is not Status.OK:
                self.tally.unjudged += 1
                await asyncio.sleep(0.01)
                continue
            self.good_since[asker] = began
            self.tally.judged += 1
            self.tally.wrong += not _same(verdict, self.expected)

    async def strike(self, number: int) -> None:
        """Do one worker harm, wait for good verdicts, then start it anew and wait until it is asked again."""
        which, fault = number % len(self.workers), FAULTS[number % len(FAULTS)]
        victim = self.workers[which]
        assert victim.pid is not None
        struck = time.monotonic()
        os.kill(victim.pid, fault)
        while len(self.good_since) < ASKERS or min(self.good_since.values()) < struck:
            await asyncio.sleep(0.005)
            assert time.monotonic() - struck < 30, f"no verdict after {fault.name}"
        self.tally.recoveries.append(time.monotonic() - struck)
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim.pid, signal.SIGKILL)  # what a supervisor does with one whose probe fails
        await asyncio.to_thread(victim.join)
        victim.close()
        self.workers[which] = worker_victim.start(self.manifest, self.ports[which])
        began = time.monotonic()
        while not await self._all_are_well():
            await asyncio.sleep(0.02)
            assert time.monotonic() - began < 60, "the worker did not come back"
        self.tally.worst_return = max(self.tally.worst_return, time.monotonic() - began)

    async def _all_are_well(self) -> bool:
        endpoints = self.fleet._stations["hateful"]._endpoints
        try:
            for each in endpoints:
                await each.check("hateful", asyncio.get_running_loop().time() + 1)
        except Failed:
            return False
        return not any(each.is_out for each in endpoints)


def _same(verdict: Verdict, expected: Verdict) -> bool:
    return [f[2:] for f in verdict.findings] == [f[2:] for f in expected.findings] and all(
        abs(one.probability - other.probability) < 1e-4
        for one, other in zip(verdict.findings, expected.findings, strict=True)
    )


async def _drill(folder: Path, faults: int) -> Tally:
    material.sequence(folder / "hateful")
    manifest = material.sequence_manifest(folder / "hateful")
    ports = [free_port(), free_port()]
    path = folder / "hateful.yaml"
    workers = [await asyncio.to_thread(worker_victim.start, path, port) for port in ports]
    local: Any = build(manifest)
    urls = [f"http://127.0.0.1:{port}" for port in ports]
    card = Card(manifest=manifest, digest=identity_of(manifest).digest, device="cpu", dtype="float32")
    remote = build(Manifest.model_validate(remote_manifest(card, "hateful", urls)))
    assert is_remote(remote)
    fleet = RemoteFleet([remote], deadline_seconds=DEADLINE_SECONDS)
    await fleet.start()
    drill = Drill(fleet, local.classify([material.reading(TEXT)])[0], path, ports, workers)
    try:
        async with asyncio.TaskGroup() as group:
            for asker in range(ASKERS):
                group.create_task(drill.ask(asker))
            while not drill.tally.judged:  # noqa: ASYNC110 - workers that start tell nobody
                await asyncio.sleep(0.05)
            drill.tally.unjudged = 0  # while both were starting
            for number in range(faults):
                await drill.strike(number)
            drill.is_over = True
    finally:
        await fleet.close()
        for worker in drill.workers:
            worker.kill()
            worker.join()
    return drill.tally


@pytest.mark.drill
@pytest.mark.timeout(900)
async def test_no_text_passes_unjudged_while_workers_are_killed_stopped_and_broken(tmp_path: Path) -> None:
    """What a dead or hung worker did not say must never read as "nothing found"."""
    tally = await _drill(tmp_path, int(os.environ.get("CAVEAT_DRILL_FAULTS", "100")))
    print(  # noqa: T201 - the drill's figures, shown with -s
        f"judged {tally.judged}, unjudged {tally.unjudged}, wrong {tally.wrong}, faults {len(tally.recoveries)},"
        f" recovery at most {max(tally.recoveries):.2f} s, return at most {tally.worst_return:.2f} s"
    )
    assert tally.wrong == 0
    assert max(tally.recoveries) < RECOVERY_SECONDS

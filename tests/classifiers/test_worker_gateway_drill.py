"""Classification workers killed and started anew behind a gateway that many callers use: nothing goes out that nobody judged."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import httpx
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

import heavy_material as material
import worker_victim
import yaml
from model_stub import Call, ModelStub, last_piece, message, piece
from ports import free_port
from running import Running, start

from classifiers.heavy.identity import identity_of
from gateway.audit.read import Line, lines
from gateway.audit.verify import verify
from gateway.audit.writer import writers
from gateway.workers.classification.card import Card, remote_manifest

STRIKES = int(os.environ.get("CAVEAT_DRILL_FAULTS", "6"))
WORD = "stupid"  # harm, says the worker's model, and nobody else
SPLIT = 3  # the model's server sends it in two pieces
PATIENCE_SECONDS = 120
ANSWERS = 40  # that callers get while no worker is there
RULE = "rules: [{id: far-says, category: hate, at_least: 0.5, direction: [input, output], action: refuse}]\n"
POLICIES = {
    "closed": "on_unjudged: refuse\n",
    "open": "on_unjudged: {default: allow, owner: a@example.com, expires: 2099-12-31}\n",
}
KINDS = ("plain", "harm", "leak", "break")


@dataclass(frozen=True)
class Seen:
    """What one caller got."""

    policy: str
    kind: str
    is_stream: bool
    status: int
    decision: str
    body: str

    @property
    def is_whole(self) -> bool:
        return self.status == 200 and (not self.is_stream or "data: [DONE]" in self.body)

    @property
    def words(self) -> str:
        """What the model is said to have said."""
        if not self.is_stream:
            return self.body
        events = [json.loads(line[6:]) for line in self.body.splitlines() if line.startswith("data: {")]
        return "".join(choice["delta"].get("content") or "" for each in events for choice in each.get("choices", ()))


async def model(call: Call) -> None:
    """Answer with words that no other answer has; say the word, or break off, where the prompt asks for that."""
    prompt = call.json["messages"][-1]["content"]
    text = " ".join(f"{prompt.split()[0]} is number {each}," for each in range(12))
    if "leak" in prompt:
        text += f" and what a {WORD} idea it is, says number {prompt.split()[0]}"
    if not call.is_stream:
        await call.whole(message(text))
        return
    await call.head("text/event-stream", "transfer-encoding: chunked")
    for at in range(0, len(text), SPLIT):
        if "break" in prompt and at > len(text) // 2:
            call.writer.transport.abort()
            return
        await call.chunk(piece(text[at : at + SPLIT]))
        await asyncio.sleep(0.002)
    await call.chunk(last_piece())
    call.writer.write(b"0\r\n\r\n")


def prompt_of(policy: str, kind: str, number: int) -> str:
    said = {"plain": "the weather is lovely", "harm": f"what a {WORD} idea", "leak": "leak", "break": "break"}[kind]
    return f"{policy}{number} {said} {number}"


@dataclass
class Drill:
    running: Running
    keys: dict[str, str]
    manifest: Path
    ports: list[int]
    workers: list[BaseProcess]
    seen: list[Seen] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=itertools.count)
    is_over: bool = False

    async def ask(self, client: httpx.AsyncClient, policy: str, kind: str, *, is_stream: bool) -> Seen:
        prompt = prompt_of(policy, kind, next(self.numbers))
        body = {"model": "m", "stream": is_stream, "messages": [{"role": "user", "content": prompt}]}
        headers = {"authorization": f"Bearer {self.keys[policy]}"}
        answer = await client.post("/v1/chat/completions", json=body, headers=headers)
        decision = answer.headers["x-caveat-decision-id"]
        seen = Seen(policy, kind, is_stream, answer.status_code, decision, answer.text)
        self.seen.append(seen)
        return seen

    async def go_on_asking(self, client: httpx.AsyncClient, policy: str, seed: int, *, is_stream: bool) -> None:
        chance = random.Random(seed)
        while not self.is_over:
            await self.ask(client, policy, chance.choice(KINDS), is_stream=is_stream)

    async def strike(self, client: httpx.AsyncClient, number: int) -> None:
        """Kill one worker, or both at once; start them anew when that was felt, and wait for good answers."""
        struck = [0, 1] if number % 3 == 2 else [number % 3]
        downs = self.told("remote_down")
        for which in struck:
            self.workers[which].kill()
        for which in struck:
            await asyncio.to_thread(self.workers[which].join)
        await self.until(lambda: self.told("remote_down") >= downs + len(struck))
        felt = len(self.seen)
        if len(struck) > 1:
            await self.until(lambda: len(self.seen) >= felt + ANSWERS)
        for which in struck:
            self.workers[which] = worker_victim.start(self.manifest, self.ports[which], word=WORD)
        await self.until(lambda: self.told("remote_up") == self.told("remote_down"))
        for is_stream in (False, True):
            good = await self.ask(client, "closed", "plain", is_stream=is_stream)
            assert good.is_whole, good
            assert "number 11" in good.words, good
            bad = await self.ask(client, "open", "leak", is_stream=is_stream)
            assert WORD not in bad.words, bad

    async def until(self, holds: Any) -> None:
        began = time.monotonic()
        while not holds():
            await asyncio.sleep(0.02)
            assert time.monotonic() - began < PATIENCE_SECONDS

    def told(self, event: str) -> int:
        log = (self.running.directory / "log").read_text()
        return log.count(f'"event":"{event}"')

    async def run(self) -> None:
        async with httpx.AsyncClient(base_url=self.running.data, timeout=PATIENCE_SECONDS) as client:
            await self.until(lambda: self.told("remote_up") == self.told("remote_down"))
            while (await self.ask(client, "closed", "plain", is_stream=False)).status == 401:  # noqa: ASYNC110 - a poll
                await asyncio.sleep(0.1)  # a new key counts within a second or two
            self.seen.clear()
            async with asyncio.TaskGroup() as group:
                for seed, (policy, is_stream) in enumerate(itertools.product([*POLICIES] * 2, (False, True))):
                    group.create_task(self.go_on_asking(client, policy, seed, is_stream=is_stream))
                for number in range(STRIKES):
                    await self.strike(client, number)
                self.is_over = True


def gateway(home: Path, ports: list[int], upstream: ModelStub) -> Running:
    material.sequence(home / "hateful")
    manifest = material.sequence_manifest(home / "hateful")
    card = Card(manifest=manifest, digest=identity_of(manifest).digest, device="cpu", dtype="float32")
    for folder in ("manifests", "policies"):
        (home / folder).mkdir()
    far = remote_manifest(card, "far", [f"http://127.0.0.1:{port}" for port in ports])
    (home / "manifests" / "far.yaml").write_text(yaml.safe_dump(far))
    for name, unjudged in POLICIES.items():
        text = f"policy: {name}\nversion: 1\nrequired: [far]\n{unjudged}{RULE}"
        (home / "policies" / f"{name}.yaml").write_text(text)
    config = (
        f"redis_url: none\npolicy_dir: {home / 'policies'}\nmanifest_dir: {home / 'manifests'}\n"
        f"classifiers: [patterns, far]\nclassifier_deadline_seconds: 10.0\n{upstream.settings()}"
    )
    return start(home / "gateway", config)


def key(running: Running, policy: str) -> str:
    words = ["key", "create", "--data-dir", str(running.directory / "data"), "--json", "--tenant", "t"]
    command = [sys.executable, "-m", "gateway", *words, "--policy", policy]
    return str(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)["key"])


def records(data: Path, kind: str) -> dict[str, Any]:
    """All records of one type, by the decision; none stands twice."""
    spools = [lines(directory) for _, directory in writers(data)]
    found = [json.loads(each.data) for spool in spools for each in spool if isinstance(each, Line)]
    chosen = [each for each in found if each["type"] == kind]
    assert max(Counter(each["id"] for each in chosen).values()) == 1
    return {each["id"]: each["fields"] for each in chosen}


def is_judged(verdict: Any) -> bool:
    return verdict["classifiers"] == {"far": "ok"} and not verdict["unjudged"] and "failure_mode" not in verdict


@pytest.mark.drill
@pytest.mark.timeout(120 + 120 * STRIKES)
async def test_nothing_goes_out_unjudged_while_workers_die_and_come_back_under_load(tmp_path: Path) -> None:
    """Whole or streamed, refused or let through where the policy says so: each answer is what its record says."""
    ports = [free_port(), free_port()]
    with ModelStub(model) as upstream, contextlib.ExitStack() as stack:
        running = await asyncio.to_thread(gateway, tmp_path, ports, upstream)
        stack.callback(running.stop)
        path = tmp_path / "hateful.yaml"
        workers = [worker_victim.start(path, port, word=WORD) for port in ports]
        keys = {policy: await asyncio.to_thread(key, running, policy) for policy in POLICIES}
        drill = Drill(running, keys, path, ports, workers)
        try:
            await drill.run()
        finally:
            for worker in drill.workers:
                worker.kill()
                worker.join()
        assert running.stop() == 0, "one gateway, from the first strike to the last"
        asked = [call.body.decode() for call in upstream.calls]
    begins, ends = (records(running.directory / "data", kind) for kind in ("begin", "end"))
    assert begins.keys() == ends.keys()
    assert not [body for body in asked if "closed" in body and WORD in body], "harm reached the model"
    told = Counter[tuple[str, str, bool, str, bool]]()
    for seen in drill.seen:
        assert seen.status in {200, 502}, seen
        begin, end = begins[seen.decision], ends[seen.decision]
        if seen.policy == "closed":
            assert WORD not in seen.words, seen
            assert "failure_mode" not in begin["input"] | end.get("output", {}), seen
        assert end["status"] in ({"complete", "refused"} if seen.is_whole else {"error"}), (seen, end)
        sides = [begin["input"], *([end["output"]] if "output" in end else [])]
        is_open = any(side.get("failure_mode") == "open" for side in sides)
        told[seen.policy, seen.kind, seen.is_stream, end["status"], is_open] += 1
        if end["status"] == "complete":
            assert len(sides) == 2, seen
            assert all(map(is_judged, sides)) or (seen.policy == "open" and is_open), (seen, sides)
            assert is_open or seen.kind in {"plain", "break"}, (seen, sides)
        if WORD in seen.words:
            assert end["output"]["failure_mode"] == "open", (seen, end)
    report = verify(running.directory / "data", None)
    assert report.exit_code == 0, report.findings
    print(f"strikes {STRIKES}, answers {len(drill.seen)}, {sorted(told.items())}")  # noqa: T201 - with -s
    for is_stream in (False, True):
        assert told["closed", "plain", is_stream, "complete", False]
        assert told["closed", "plain", is_stream, "refused", False], "nobody judged it while no worker was there"
        assert told["open", "leak", is_stream, "complete", True], "nobody judged it, and the policy lets it through"
        assert told["open", "leak", is_stream, "refused", False]

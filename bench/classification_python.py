"""What a classification worker does itself for a text: the server's CPU time with a model that costs nothing.

`python bench/classification_python.py [--texts N] [--rounds N]`. It bounds what one worker process can do whatever its GPU
could. The server is a process of its own; the gateway's fleet asks it, 16 questions under way, one text each or 16. Plain
texts are 85 words that the tokenizer knows; prose is 85 words of docs/, nearly all unknown to it, with capitals and signs.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import multiprocessing
import os
import re
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

WORDS, CALLERS = 85, 16


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=640)
    parser.add_argument("--rounds", type=int, default=4)
    given = parser.parse_args()
    from bench import classification_material as material
    from bench.report import about

    facts = about(" ".join(["bench/classification_python.py", *sys.argv[1:]]))
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as home:
        path = material.write(Path(home) / "random", material.TINY)
        process = context.Process(target=serve, args=(path, theirs))
        process.start()
        url = ours.recv()
        print(f"{facts['command']}, {facts['commit']}, {facts['date']}, {facts['machine']}, n = {given.rounds}\n")
        print("| texts | in a request | server's CPU a text, least to most | texts a second of one core, at most |")
        print("|---|---|---|---|")
        for kind in ("plain", "prose"):
            for size in (1, CALLERS):
                taken = []
                for number in range(given.rounds):
                    seed = 1000 * size + number  # no text comes twice: what was read might be remembered
                    some = material.texts([WORDS + 2] * given.texts, seed) if kind == "plain" else prose(given.texts)
                    before = cpu_of(ours)
                    asyncio.run(asked(url, path, [some[i : i + size] for i in range(0, len(some), size)]))
                    taken.append((cpu_of(ours) - before) / given.texts)
                span = f"{1e6 * min(taken):.0f} to {1e6 * max(taken):.0f} µs"
                print(f"| {kind} | {size} | {span} | {1 / min(taken):.0f} |", flush=True)
        ours.send("end")
        process.join()


def prose(count: int) -> list[str]:
    """Return stretches of our own documentation, without its marks."""
    pages = "\n".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("concepts.md", "policies.md"))
    words = re.sub(r"[`|*#\[\]()<>]", "", pages).split()
    starts = [number * 37 % (len(words) - WORDS) for number in range(count)]
    return [" ".join(words[start : start + WORDS]) for start in starts]


def cpu_of(link: Connection) -> float:
    link.send("cpu")
    found: float = link.recv()
    return found


def serve(path: Path, link: Connection) -> None:
    """Serve until told to end; tell this process's CPU time when asked."""
    import torch

    from gateway.workers.classification.forward import Place, load, read_manifest
    from gateway.workers.classification.plan import plan_of

    torch.set_num_threads(1)
    served = load(read_manifest(path), Place(device="cpu"))
    outputs = len(served.run([(5, 6)], None)[0])
    free = dataclasses.replace(
        served, plan=plan_of("cuda", 512, None), run=lambda rows, _: [[0.1] * outputs for _ in rows]
    )
    asyncio.run(_serve(free, link))


async def _serve(served: Any, link: Connection) -> None:
    import uvicorn

    from gateway.workers.classification.server import build_app

    config = uvicorn.Config(build_app([served]), http="httptools", ws="none", log_config=None, access_log=False, port=0)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn offers a flag and no event
        await asyncio.sleep(0.005)
    link.send(f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}")
    while await asyncio.to_thread(link.recv) == "cpu":
        link.send(time.process_time())
    server.should_exit = True
    await serving


async def asked(url: str, path: Path, questions: list[list[str]]) -> None:
    """Have all texts judged by the gateway's fleet."""
    from classifiers.heavy.identity import identity_of
    from classifiers.manifest import Manifest, build
    from classifiers.types import Channel, Direction, Role, Status, TextSpan
    from gateway.fleet.remote import RemoteFleet
    from gateway.workers.classification.card import Card, remote_manifest
    from gateway.workers.classification.forward import read_manifest

    manifest = read_manifest(path)
    card = Card(manifest=manifest, digest=identity_of(manifest).digest, device="cpu", dtype="float32")
    classifier: Any = build(Manifest.model_validate(remote_manifest(card, manifest.name, [url])))
    fleet = RemoteFleet([classifier], deadline_seconds=60.0)
    left = iter(questions)

    async def call() -> None:
        for texts in left:
            spans = [TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()) for text in texts]
            for [verdict] in await fleet.judge(spans, frozenset({manifest.name})):
                if verdict.status is not Status.OK:
                    raise RuntimeError(f"a text went unjudged: {verdict.status}")

    try:
        await asyncio.gather(*(call() for _ in range(CALLERS)))
    finally:
        await fleet.close()


if __name__ == "__main__":
    main()

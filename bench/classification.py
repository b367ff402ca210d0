"""Texts a second of the classification worker on one CPU core, beside the Transformers pipeline and Detoxify's predict:
`python bench/classification.py [--texts N] [--rounds N] [--tiny]`.

One process, pinned to one core, torch with one thread; the same random weights of RoBERTa-base's size, the same texts of
8 to 200 tokens. The worker is asked over HTTP on loopback, by 2 callers with a text each; client and server share the
core with the model. What is compared is CPU time, so that a busy machine does not decide; rounds take turns.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CALLERS = 2  # so that nobody waits longer for a place than a worker lets them, on a busy machine either


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tiny", action="store_true", help="a model of no size, to see that this runs")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    import torch

    torch.set_num_threads(1)
    from bench import classification_material as material
    from bench.report import about

    chance = random.Random(5)
    lengths = [round(8 * 25 ** chance.random()) for _ in range(options.texts)]  # 8 to 200, evenly on a log scale
    texts = material.texts(lengths)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "random"
        path = material.write(folder, material.TINY if options.tiny else material.BASE)
        contenders = {**pipelines(folder), **detoxify(folder), "worker, over HTTP": worker(path)}
        seconds: dict[str, list[float]] = {name: [] for name in contenders}
        for number in range(options.rounds + 1):
            for name, run in contenders.items():
                began = time.process_time()
                run(texts if number else texts[:4])
                if number:  # the first round warms up
                    seconds[name].append(time.process_time() - began)
    facts = about(" ".join(["bench/classification.py", *sys.argv[1:]]))
    print(
        f"{facts['commit']}, {facts['date']}, {facts['machine']}; {options.texts} texts, {sum(lengths)} tokens, n = {options.rounds}\n"
    )
    print("| one core | texts per CPU second (least to most) | tokens per CPU second |")
    print("|---|---|---|")
    for name, taken in seconds.items():
        middle = statistics.median(taken)
        spread = f"{options.texts / max(taken):.2f} to {options.texts / min(taken):.2f}"
        print(f"| {name} | {options.texts / middle:.2f} ({spread}) | {sum(lengths) / middle:.0f} |")


def pipelines(folder: Path) -> dict[str, Callable[[list[str]], Any]]:
    from transformers import TextClassificationPipeline

    from bench.classification_material import reference

    model, tokenizer = reference(folder)
    made = TextClassificationPipeline(model=model, tokenizer=tokenizer, device=-1)

    def run(size: int, texts: list[str]) -> Any:
        return made(texts, batch_size=size, top_k=None, function_to_apply="sigmoid", truncation=True)

    return {f"Transformers pipeline, batch {size}": partial(run, size) for size in (1, 32)}


def detoxify(folder: Path) -> dict[str, Callable[[list[str]], Any]]:
    import detoxify as package

    model = package.Detoxify(checkpoint=str(folder / "weights.ckpt"))
    # the package takes the tokenizer that the checkpoint names; here it has to be the one that the others have
    from bench.classification_material import reference

    model.tokenizer = reference(folder)[1]
    return {
        "Detoxify.predict, a text each": lambda texts: [model.predict(text) for text in texts],
        "Detoxify.predict, batch 32": lambda texts: [
            model.predict(texts[i : i + 32]) for i in range(0, len(texts), 32)
        ],
    }


def worker(path: Path) -> Callable[[list[str]], Any]:
    from gateway.workers.classification.forward import Place, load, read_manifest

    served = load(read_manifest(path), Place(device="cpu"))
    return lambda texts: asyncio.run(asked(served, texts))


async def asked(served: Any, texts: list[str]) -> None:
    """Have a fresh server judge all texts, through the gateway's own fleet."""
    import uvicorn

    from classifiers.manifest import Manifest, build
    from classifiers.types import Channel, Direction, Role, Status, TextSpan
    from gateway.fleet.remote import RemoteFleet
    from gateway.workers.classification.card import Card, remote_manifest
    from gateway.workers.classification.server import build_app

    config = uvicorn.Config(build_app([served]), http="httptools", ws="none", log_config=None, access_log=False, port=0)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - uvicorn offers a flag and no event
        await asyncio.sleep(0.005)
    url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    card = Card(manifest=served.classifier.manifest, digest=served.identity.digest, device="cpu", dtype="float32")
    classifier: Any = build(Manifest.model_validate(remote_manifest(card, served.name, [url])))
    fleet = RemoteFleet([classifier], deadline_seconds=600.0)
    left = iter(texts)

    async def call() -> None:
        for text in left:
            span = TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ())
            [[verdict]] = await fleet.judge([span], frozenset({served.name}))
            if verdict.status is not Status.OK:
                raise RuntimeError(f"a text went unjudged: {verdict.status}")

    try:
        await asyncio.gather(*(call() for _ in range(CALLERS)))
    finally:
        await fleet.close()
        server.should_exit = True
        await serving


if __name__ == "__main__":
    main()

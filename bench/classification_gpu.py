"""The classification worker on a GPU: `python bench/classification_gpu.py [--compile] [--dtype bfloat16] [--seconds N]`.

For a checkpoint of RoBERTa-base's size with random weights, at 128 tokens a text: texts a second of the worker's own runs
at full batches, of the whole worker under callers enough, of the Transformers pipeline at batch 1, 32 and 256 in the same
precision; the share of the card's matrix-product rate, measured here with one large product; latency at half of the load
that it took. The table comes last. `--smoke` runs all of it with a tiny model on a CPU, whose figures mean nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

TOKENS = 128
SHARE = 0.40  # of the measured matrix-product rate, at full batches
P99_MS = 15.0  # at half load
CALLERS = 512


@dataclass(frozen=True, slots=True)
class Setting:
    device: str
    dtype: str
    seconds: float  # of each measurement
    is_compiled: bool
    is_smoke: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dtype", choices=["bfloat16", "float16", "float32"], default="bfloat16")
    parser.add_argument("--compile", action="store_true", dest="is_compiled")
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--smoke", action="store_true")
    given = parser.parse_args()
    import torch

    from bench import classification_material as material
    from bench.report import about

    device = "cpu" if given.smoke else "cuda"
    dtype = "float32" if given.smoke else given.dtype
    setting = Setting(device, dtype, given.seconds, given.is_compiled and not given.smoke, given.smoke)
    size = material.TINY if given.smoke else material.BASE
    torch.manual_seed(1)
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "random"
        path = material.write(folder, size)
        peak = matrix_rate(setting)
        rows.append(("matrix product, measured", f"{peak / 1e12:.4g} TFLOP/s"))
        for batch in (1, 32, 256):
            rate = pipeline_rate(setting, folder, batch)
            rows.append((f"Transformers pipeline, batch {batch}", f"{rate:.1f} texts/s"))
        served, loading = loaded(setting, path)
        rows.append(("worker: load, compile and warm up", f"{loading:.1f} s"))
        full = run_rate(setting, served)
        share = full * size.flops(TOKENS) / peak
        verdict = "met" if share >= SHARE else "**MISSED**"
        rows.append(("worker's runs at full batches", f"{full:.1f} texts/s"))
        rows.append(("share of the matrix-product rate (at least 40 %)", f"{share:.1%} {verdict}"))
        whole = asyncio.run(loaded_worker(setting, served))
        rows.append((f"whole worker, {CALLERS} callers", f"{whole:.1f} texts/s"))
        rows.append(("… beside its runs at full batches", f"{whole / full:.1%}"))
        half = asyncio.run(half_load(setting, served, whole / 2))
        late = statistics.quantiles(half, n=100) if len(half) > 1 else [float("nan")] * 99
        verdict = "met" if late[98] * 1e3 < P99_MS else "**MISSED**"
        rows.append(("latency at half load, median", f"{late[49] * 1e3:.2f} ms"))
        rows.append((f"latency at half load, p99 (below 15 ms), n = {len(half)}", f"{late[98] * 1e3:.2f} ms {verdict}"))
    facts = about(" ".join(["bench/classification_gpu.py", *sys.argv[1:]]))
    card = "CPU, tiny model: the figures mean nothing" if given.smoke else torch.cuda.get_device_name()
    print(
        f"\n{facts['command']}, {facts['commit']}, {facts['date']}, {facts['machine']}; {card}, {dtype}, {TOKENS} tokens\n"
    )
    print("| what | measured |\n|---|---|")
    for name, found in rows:
        print(f"| {name} | {found} |")


def settled(setting: Setting) -> None:
    if setting.device == "cuda":
        import torch

        torch.cuda.synchronize()


def rate_of(setting: Setting, run: Callable[[], int]) -> float:
    """Return how many a second come of a call that returns how many it did; three calls warm up."""
    for _ in range(3):
        run()
    settled(setting)
    began, done = time.perf_counter(), 0
    while time.perf_counter() - began < setting.seconds:
        done += run()
    settled(setting)
    return done / (time.perf_counter() - began)


def matrix_rate(setting: Setting) -> float:
    """Return floating-point operations a second of one large product, without copies."""
    import torch

    width = 256 if setting.is_smoke else 8192
    one = torch.randn(width, width, device=setting.device, dtype=getattr(torch, setting.dtype))
    other = torch.randn_like(one)

    def run() -> int:
        for _ in range(20):
            torch.mm(one, other)
        settled(setting)
        return 20

    short = dataclasses.replace(setting, seconds=min(5.0, setting.seconds))
    return rate_of(short, run) * 2 * width**3


def pipeline_rate(setting: Setting, folder: Path, batch: int) -> float:
    import torch
    from transformers import TextClassificationPipeline

    from bench.classification_material import reference, texts

    model, tokenizer = reference(folder)
    model = model.to(setting.device, getattr(torch, setting.dtype))
    made = TextClassificationPipeline(model=model, tokenizer=tokenizer, device=torch.device(setting.device))
    some = texts([TOKENS] * max(32, batch))

    def run() -> int:
        made(some, batch_size=batch, top_k=None, function_to_apply="sigmoid")
        return len(some)

    return rate_of(setting, run)


def loaded(setting: Setting, path: Path) -> tuple[Any, float]:
    from gateway.workers.classification.forward import Place, load, read_manifest
    from gateway.workers.classification.plan import plan_of

    how: dict[str, Any] = {"device": setting.device, "dtype": setting.dtype}
    place = Place(**how, is_compiled=setting.is_compiled)
    began = time.perf_counter()
    served = load(read_manifest(path), place)
    taken = time.perf_counter() - began
    if setting.is_smoke:
        served = dataclasses.replace(served, plan=plan_of("cuda", 512, 1024))
    return served, taken


def run_rate(setting: Setting, served: Any) -> float:
    """Return rows a second of runs as full as the plan makes them."""
    width = served.plan.width_of(TOKENS)
    height: int = served.plan.rows_in(width)
    shape = served.plan.shape_of(width, height)
    chance = random.Random(2)
    some = [tuple(chance.randrange(5, 400) for _ in range(TOKENS)) for _ in range(height)]

    def run() -> int:
        served.run(some, shape)
        return height

    return rate_of(setting, run)


async def judged(service: Any, served: Any, text: str) -> float:
    """Judge one text; return the seconds that it took."""
    from gateway.workers.classification.types import Urgency

    began = time.perf_counter()
    await service.judge(served.plain, [text], Urgency.ORDINARY, time.monotonic() + 60)
    return time.perf_counter() - began


async def with_app(served: Any, work: Callable[[Any], Any]) -> Any:
    from gateway.workers.classification.server import build_app

    app = build_app([served])
    app.start()
    try:
        return await work(app.service)
    finally:
        app.close()


async def loaded_worker(setting: Setting, served: Any) -> float:
    """Return texts a second, reading and cutting included, with callers who ask again as soon as they are answered."""
    return float(await with_app(served, partial(_saturate, setting, served)))


async def _saturate(setting: Setting, served: Any, service: Any) -> float:
    some = _texts()
    done = 0
    until = time.perf_counter() + setting.seconds

    async def call(number: int) -> None:
        nonlocal done
        while time.perf_counter() < until:
            await judged(service, served, some[(number + done) % len(some)])
            done += 1

    began = time.perf_counter()
    await asyncio.gather(*(call(number) for number in range(8 if setting.is_smoke else CALLERS)))
    return done / (time.perf_counter() - began)


async def half_load(setting: Setting, served: Any, rate: float) -> list[float]:
    """Return latencies of texts that come at random moments, `rate` a second, whether or not others are answered."""
    found: list[float] = list(await with_app(served, partial(_open_loop, setting, served, rate)))
    return found


async def _open_loop(setting: Setting, served: Any, rate: float, service: Any) -> Sequence[float]:
    chance, some = random.Random(9), _texts()
    loop = asyncio.get_running_loop()
    tasks: list[asyncio.Task[float]] = []
    due, until = loop.time(), loop.time() + setting.seconds
    while due < until:
        due += chance.expovariate(rate)
        await asyncio.sleep(max(0.0, due - loop.time()))
        tasks.append(asyncio.create_task(_since(due, service, served, some[len(tasks) % len(some)])))
    return await asyncio.gather(*tasks)


async def _since(due: float, service: Any, served: Any, text: str) -> float:
    """Latency counts from the moment at which the text was due: a sender that is late must not flatter."""
    await judged(service, served, text)
    return asyncio.get_running_loop().time() - due


def _texts() -> list[str]:
    from bench.classification_material import texts

    return texts([TOKENS] * 997, seed=4)


if __name__ == "__main__":
    main()

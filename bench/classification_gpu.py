"""The classification worker on a GPU: `python bench/classification_gpu.py [--minutes N] [--dtype bfloat16] [--seconds N]`.

For a checkpoint of RoBERTa-base's size with random weights, at 128 tokens a text: texts a second of the worker's own runs
at full batches, of the whole worker under callers enough, of the Transformers pipeline at batch 1, 32 and 256 in the same
precision; the share of the card's matrix-product rate, measured here with one large product; latency at half of the load
that it took; the worker as it is and compiled. The table comes last, and what fails or has no time leaves the rest as it
is (bench/parts.py). `--smoke` runs all of it with a tiny model on a CPU, whose figures mean nothing.
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
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.parts import Row, measured, part  # noqa: E402 - as above

TOKENS = 128
SHARE = 0.40  # of the measured matrix-product rate, at full batches
P99_MS = 15.0  # at half load
CALLERS = 512


PARTS = ("product", "worker", "pipeline 32", "pipeline 1", "pipeline 256", "compiled")  # compiling may take minutes


@dataclass(frozen=True, slots=True)
class Setting:
    device: str
    dtype: str
    seconds: float  # of each measurement
    is_smoke: bool


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dtype", choices=["bfloat16", "float16", "float32"], default="bfloat16")
    parser.add_argument("--minutes", type=float, default=7.5)
    parser.add_argument("--seconds", type=float, default=15.0)
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--parts", nargs="+", help=argparse.SUPPRESS)  # what the measuring process is to do
    given = parser.parse_args()
    device, dtype = ("cpu", "float32") if given.smoke else ("cuda", given.dtype)
    setting = Setting(device, dtype, given.seconds, given.smoke)
    if given.parts:
        measure(setting, given.parts)
        return
    from bench.report import about

    facts = about(" ".join(["bench/classification_gpu.py", *sys.argv[1:]]))  # what is amiss shows before, not after
    own = [*(["--smoke"] if given.smoke else []), "--dtype", given.dtype, "--seconds", str(given.seconds)]

    def command(names: Sequence[str], _: float) -> list[str]:
        return [sys.executable, __file__, *own, "--parts", *names]

    rows, missed = measured(command, PARTS, time.monotonic() + 60 * given.minutes)
    found = {name: value for row in rows for name, value in row.items()}
    print(f"\n{facts['command']}, {facts['commit']}, {facts['date']}, {facts['machine']}; {found.get('card', device)}")
    print(f"{dtype}, {TOKENS} tokens\n\n| what | measured |\n|---|---|")
    for name, value in table(found):
        print(f"| {name} | {value} |")
    if missed:
        print(f"\nnot measured to the end: {', '.join(missed)}")


def measure(setting: Setting, names: Sequence[str]) -> None:
    """Measure parts in this process."""
    import torch

    from bench import classification_material as material

    torch.manual_seed(1)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "random"
        path = material.write(folder, material.TINY if setting.is_smoke else material.BASE)
        for name in names:
            part(name, partial(rows_of, setting, name, path))


def rows_of(setting: Setting, name: str, path: Path) -> Iterator[Row]:
    import torch

    if name == "product":
        smoke = "CPU, tiny model: the figures mean nothing"
        yield {"card": smoke if setting.is_smoke else torch.cuda.get_device_name()}
        yield {"flops": matrix_rate(setting)}
    elif name.startswith("pipeline"):
        yield {name: pipeline_rate(setting, path.with_suffix(""), int(name.split()[1]))}
    else:
        yield from worker_rows(setting, name, path)


def worker_rows(setting: Setting, name: str, path: Path) -> Iterator[Row]:
    served, loading = loaded(setting, path, is_compiled=name == "compiled")
    yield {f"{name} loading": loading}
    yield {f"{name} full": run_rate(setting, served)}
    whole = asyncio.run(loaded_worker(setting, served))
    yield {f"{name} whole": whole}
    half = asyncio.run(half_load(setting, served, whole / 2))
    late = statistics.quantiles(half, n=100) if len(half) > 1 else [float("nan")] * 99
    yield {f"{name} p50": late[49] * 1e3, f"{name} p99": late[98] * 1e3, f"{name} n": len(half)}


def table(found: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield a line for each figure that is there; goals show as met or missed."""
    from bench.classification_material import BASE, TINY

    size = TINY if "CPU" in str(found.get("card")) else BASE
    if "flops" in found:
        yield "matrix product, measured", f"{found['flops'] / 1e12:.4g} TFLOP/s"
    for batch in (1, 32, 256):
        if (rate := found.get(f"pipeline {batch}")) is not None:
            yield f"Transformers pipeline, batch {batch}", f"{rate:.1f} texts/s"
    for name in ("worker", "compiled"):
        if (loading := found.get(f"{name} loading")) is not None:
            yield f"{name}: load and warm up", f"{loading:.1f} s"
        if (full := found.get(f"{name} full")) is not None:
            yield f"{name}: runs at full batches", f"{full:.1f} texts/s"
            if "flops" in found:
                share = full * size.flops(TOKENS) / found["flops"]
                yield (
                    f"{name}: share of the matrix-product rate (at least 40 %)",
                    f"{share:.1%} {_goal(share >= SHARE)}",
                )
        if (whole := found.get(f"{name} whole")) is not None:
            yield f"{name}: whole, {CALLERS} callers", f"{whole:.1f} texts/s, {whole / full:.1%} of its runs"
        if (p99 := found.get(f"{name} p99")) is not None:
            yield f"{name}: latency at half load, median", f"{found[f'{name} p50']:.2f} ms"
            about = f"{name}: latency at half load, p99 (below 15 ms), n = {found[f'{name} n']}"
            yield about, f"{p99:.2f} ms {_goal(p99 < P99_MS)}"


def _goal(is_met: bool) -> str:
    return "met" if is_met else "**MISSED**"


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


def loaded(setting: Setting, path: Path, *, is_compiled: bool) -> tuple[Any, float]:
    from gateway.workers.classification.forward import Place, load, read_manifest
    from gateway.workers.classification.plan import plan_of

    how: dict[str, Any] = {"device": setting.device, "dtype": setting.dtype}
    place = Place(**how, is_compiled=is_compiled and not setting.is_smoke)
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

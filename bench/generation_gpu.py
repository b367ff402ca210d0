"""The four cards' models at full size, random weights, on a GPU: tokens a second, first token, gaps, memory, and the floor.

`python -m bench.generation_gpu [--minutes 7.5] [--out DIR]` does everything within that time, most telling parts first, and
prints a table last; what failed or had no time is named, and leaves the rest as it is (bench/parts.py: the models are
measured in another process). Without a GPU it runs tiny shapes, which only shows that the script works. A request is 512 tokens in and 128 out. The floor: a decode step reads every weight once, so it takes at least the
weights' bytes over the memory bandwidth that is measured here.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
import transformers

from bench.generation_models import (
    FULL,
    TINY,
    Ask,
    Own,
    Shape,
    greedy,
    library_batching,
    model_of,
    static_batches,
    workload,
)
from bench.parts import Row, measured, part
from gateway.workers.generation.admission import Room

CUDA = torch.cuda.is_available()
LEVELS = (1, 64, 32, 128, 8)  # what there are goals for first; after the first all is compiled that is to be
SHARES = {"fp16": 3, "int8": 1}  # of the time: only the former is compiled and measured beside others
PART_SECONDS = 150.0  # that a part may always have: compiling a graph of 32 layers takes most of it
PROMPT, ANSWER = (512, 128) if CUDA else (24, 8)
WIDTH = 640 if CUDA else 32
ORDER = ("XGLM", "GPT-NeoX", "Phi", "OPT")


def now() -> float:
    if CUDA:
        torch.cuda.synchronize()
    return time.perf_counter()


def bandwidth() -> float:
    """Bytes a second that a large copy reads and writes, the best of ten."""
    size = 2**32 if CUDA else 2**26
    source = torch.empty(size // 2, dtype=torch.float16, device="cuda" if CUDA else "cpu")
    target = torch.empty_like(source)
    best = float("inf")
    for _ in range(10):
        began = now()
        target.copy_(source)
        best = min(best, now() - began)
    return 2 * size / best


def weight_bytes(model: Any) -> int:
    """What a step reads: all weights but the table of which it reads a row a token."""
    table = model.get_input_embeddings().weight
    tied = model.get_output_embeddings().weight is table
    total = sum(p.numel() * p.element_size() for p in model.parameters())
    return int(total if tied else total - table.numel() * table.element_size())


def loaded(architecture: str, quantize: str) -> Any:
    shape: Shape = FULL[architecture] if CUDA else TINY
    dtype = torch.float16 if CUDA else torch.float32
    model = model_of(architecture, shape, dtype, "cuda" if CUDA else "cpu")
    if quantize == "fp16":
        return model
    from bitsandbytes.nn import Int8Params, Linear8bitLt

    for module in list(model.modules()):
        for child_name, child in list(module.named_children()):
            if isinstance(child, torch.nn.Linear) and child is not model.get_output_embeddings():
                size, has_bias = (child.in_features, child.out_features), child.bias is not None
                # made without numbers: drawing the billions that are replaced at once takes a core half a minute
                own = Linear8bitLt(*size, has_bias, has_fp16_weights=False, threshold=6.0, device="meta")
                own.weight = Int8Params(child.weight.data.cpu(), requires_grad=False, has_fp16_weights=False)
                own.bias = child.bias
                setattr(module, child_name, own.to("cuda" if CUDA else "cpu"))
    return model


def asks_of(level: int, shape: Shape) -> list[Ask]:
    return workload(level, shape.vocabulary, (PROMPT, PROMPT), (ANSWER, ANSWER))


def own_rows(
    architecture: str, quantize: str, model: Any, levels: tuple[int, ...], speed: float, until: float
) -> Iterator[Row]:
    """Measure one level after another until the time is up; the longest run so far tells how long the next may take."""
    shape = FULL[architecture] if CUDA else TINY
    compiles = CUDA and quantize == "fp16"
    most = max(levels)
    own = Own(model, Room(most * WIDTH, most, WIDTH), is_fixed=CUDA, compiles=compiles, chunk=4096 if CUDA else 512)
    floor = weight_bytes(model) / speed
    longest = 0.0
    for level in levels:
        about = f"{architecture} {quantize}, {level} at once"
        if time.monotonic() + longest > until:
            yield {"missed": f"{about} (no time)"}
            continue
        try:
            row = own_row(own, asks_of(level, shape))
        except torch.OutOfMemoryError as error:  # whatever else it is may have broken the device
            print(f"{about}: {str(error)[:300]}", flush=True)
            yield {"missed": f"{about} and what was to come after it (no memory)"}
            return
        longest = max(longest, 4 * row["run_s"])  # thrice, and what is loaded at the first
        row |= {"floor_ms": 1e3 * floor, "times_floor": row["step_ms"] / (1e3 * floor)}
        row["copies_gb_s"] = speed / 1e9
        yield {"model": architecture, "weights": quantize, "way": "own", "at_once": level, **row}


def own_row(own: Own, asks: list[Ask]) -> Row:
    """Measure one level, after runs in which all is compiled and recorded that is to be."""
    began = now()
    own.run(asks)
    first_run = now() - began
    own.run(asks)  # a number of rows that comes once while prompts are read is recorded when it comes again
    if CUDA:
        torch.cuda.reset_peak_memory_stats()
    began = now()
    answers = own.run(asks)
    seconds = now() - began
    times = list(own.timeline.times.values())
    gaps = sorted(b - a for each in times for a, b in pairwise(each))
    firsts = [each[0] - began for each in times]
    # the last tokens: every row answers, no prompt is read
    steps = [b - a for a, b in pairwise(times[-1][-ANSWER // 2 :])]
    row: Row = {"first_run_s": first_run, "run_s": seconds, "tokens_s": sum(map(len, answers)) / seconds}
    row |= {"ttft_p50_ms": 1e3 * statistics.median(firsts), "step_ms": 1e3 * statistics.median(steps)}
    row |= {"itl_p50_ms": 1e3 * statistics.median(gaps), "itl_p99_ms": 1e3 * gaps[int(0.99 * (len(gaps) - 1))]}
    if CUDA:
        row["memory_gib"] = torch.cuda.max_memory_allocated() / 2**30
    return row


def other_rows(architecture: str, quantize: str, model: Any) -> Iterator[Row]:
    shape = FULL[architecture] if CUDA else TINY
    ways: list[tuple[str, int, Callable[[list[Ask]], object]]] = [
        ("sequential", 1, lambda asks: greedy(model, asks)),
        ("static", 32, lambda asks: static_batches(model, asks, 32)),
    ]
    limits = {"max_memory_percent": 0.5} if CUDA else {"page_size": 32, "num_blocks": 64, "max_batch_tokens": 256}
    if model._supports_attention_backend:  # noqa: SLF001 - where it is not, the library's answers are wrong
        ways.append(("library", 32, lambda asks: library_batching(model, asks, lambda: None, limits)))
    else:
        yield {"missed": f"{architecture} {quantize}, library (its answers would be wrong)"}
    for name, level, work in ways:
        asks = asks_of(level, shape)
        try:
            if name != "library":
                work([ask._replace(tokens=4) for ask in asks])
            began = now()
            work(asks)
            seconds = now() - began
        except Exception as error:  # noqa: BLE001 - another's engine may fail as it likes; ours is to be compared
            print(f"{architecture} {quantize} {name}: {type(error).__name__}: {str(error)[:200]}", flush=True)
            yield {"missed": f"{architecture} {quantize}, {name} ({type(error).__name__})"}
            continue
        rate = sum(ask.tokens for ask in asks) / seconds
        yield {"model": architecture, "weights": quantize, "way": name, "at_once": level, "tokens_s": rate}


def table(rows: list[Row]) -> str:
    names = ("tokens_s", "ttft_p50_ms", "itl_p50_ms", "itl_p99_ms", "step_ms", "floor_ms", "times_floor", "memory_gib")
    lines = [f"{'model':10}{'weights':8}{'way':11}{'at once':>8}" + "".join(f"{name:>13}" for name in names)]
    for row in rows:
        cells = "".join(f"{row[name]:>13.2f}" if name in row else f"{'-':>13}" for name in names)
        lines.append(f"{row['model']:10}{row['weights']:8}{row['way']:11}{row['at_once']:>8}{cells}")
    return "\n".join(lines)


def rows_of(name: str, until: float) -> Iterator[Row]:
    """Measure one model, its own engine first: the yardsticks have waited longer already."""
    architecture, quantize = name.split()
    speed = bandwidth()
    model = loaded(architecture, quantize)
    levels = (LEVELS if quantize == "fp16" else LEVELS[:3]) if CUDA else (4, 1)
    yield from own_rows(architecture, quantize, model, levels, speed, until)
    if quantize == "fp16":
        release()  # the engine's cache
        yield from other_rows(architecture, quantize, model)


def measure(names: Sequence[str], seconds: float) -> None:
    """Measure parts in this process, each for its share of the time that is left."""
    deadline = time.monotonic() + seconds
    for place, name in enumerate(names):
        shares = [SHARES[each.split()[1]] for each in names[place:]]
        until = time.monotonic() + (deadline - time.monotonic()) * shares[0] / sum(shares)
        part(name, partial(rows_of, name, until))
        release()


def release() -> None:
    """Give back what nothing needs any more; what was compiled holds on to models and caches."""
    torch.compiler.reset()
    gc.collect()
    if CUDA:
        torch.cuda.empty_cache()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=7.5)
    parser.add_argument("--models", nargs="+", choices=ORDER, default=list(ORDER))
    parser.add_argument("--out", type=Path, help="where rows.json and table.txt are written as well")
    parser.add_argument("--parts", nargs="+", help=argparse.SUPPRESS)  # what the measuring process is to do
    options = parser.parse_args()
    transformers.logging.set_verbosity_error()
    if options.parts:
        measure(options.parts, 60 * options.minutes)
        return
    deadline = time.monotonic() + 60 * options.minutes

    def command(parts: Sequence[str], seconds: float) -> list[str]:
        return [sys.executable, "-m", "bench.generation_gpu", "--minutes", str(seconds / 60), "--parts", *parts]

    ways = ("fp16", "int8") if find_spec("bitsandbytes") else ("fp16",)
    parts = [f"{architecture} {quantize}" for quantize in ways for architecture in options.models]
    device = torch.cuda.get_device_name() if CUDA else "cpu, tiny shapes: no figure of this run means anything"
    found, missed = measured(command, parts, deadline, least=PART_SECONDS)
    rows = [row for row in found if "missed" not in row]
    missed = [*(row["missed"] for row in found if "missed" in row), *missed]
    missed += [] if "int8" in ways else ["int8 (bitsandbytes is not installed)"]
    copies = [row["copies_gb_s"] for row in rows if "copies_gb_s" in row]
    speed = f"{device}; torch {torch.__version__}; copies at {max(copies, default=0.0):.0f} GB/s"
    text = table(rows) + (f"\nnot measured to the end: {', '.join(missed)}" if missed else "")
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "rows.json").write_text(json.dumps(rows, indent=1))
        (options.out / "table.txt").write_text(f"{speed}\n{text}\n")
    print(f"\n{speed}\n{text}")


if __name__ == "__main__":
    main()

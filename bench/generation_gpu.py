"""The four cards' models at full size, random weights, on a GPU: tokens a second, first token, gaps, memory, and the floor.

`python -m bench.generation_gpu [--minutes 7.5] [--out DIR]` does everything within that time, most telling parts first, and
prints a table last; what there was no time for is named. Without a GPU it runs tiny shapes, which only shows that the script
works. A request is 512 tokens in and 128 out. The floor: a decode step reads every weight once, so it takes at least the
weights' bytes over the memory bandwidth that is measured here.
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
from collections.abc import Callable, Iterator
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
from gateway.workers.generation.admission import Room

CUDA = torch.cuda.is_available()
LEVELS = (32, 128, 1, 8, 64)  # the most telling first
PROMPT, ANSWER = (512, 128) if CUDA else (24, 8)
WIDTH = 640 if CUDA else 32
ORDER = ("XGLM", "GPT-NeoX", "Phi", "OPT")
Row = dict[str, Any]


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

    for part in list(model.modules()):
        for child_name, child in list(part.named_children()):
            if isinstance(child, torch.nn.Linear) and child is not model.get_output_embeddings():
                own = Linear8bitLt(
                    child.in_features, child.out_features, child.bias is not None, has_fp16_weights=False, threshold=6.0
                )
                own.weight = Int8Params(child.weight.data.cpu(), requires_grad=False, has_fp16_weights=False)
                own.bias = child.bias
                setattr(part, child_name, own.to("cuda" if CUDA else "cpu"))
    return model


def asks_of(level: int, shape: Shape) -> list[Ask]:
    return workload(level, shape.vocabulary, (PROMPT, PROMPT), (ANSWER, ANSWER))


def told(row: Row) -> Row:
    print(json.dumps(row), flush=True)
    return row


def own_rows(
    architecture: str, quantize: str, model: Any, levels: tuple[int, ...], speed: float, until: float
) -> Iterator[Row]:
    """Measure one level after another until the time is up; the one before tells how long the next may take."""
    shape = FULL[architecture] if CUDA else TINY
    compiles = CUDA and quantize == "fp16"
    most = max(levels)
    own = Own(model, Room(most * WIDTH, most, WIDTH), is_fixed=CUDA, compiles=compiles, chunk=4096 if CUDA else 512)
    floor = weight_bytes(model) / speed
    longest = 0.0
    for level in levels:
        if time.monotonic() + longest > until:
            print(f"{architecture} {quantize}: no time for {level} at once", flush=True)
            continue
        started = time.monotonic()
        asks = asks_of(level, shape)
        began = now()
        own.run(asks)  # what is compiled is compiled here
        warm_seconds = now() - began
        if CUDA:
            torch.cuda.reset_peak_memory_stats()
        began = now()
        answers = own.run(asks)
        seconds = now() - began
        times = list(own.timeline.times.values())
        gaps = sorted(b - a for each in times for a, b in pairwise(each))
        firsts = sorted(each[0] - began for each in times)
        # the last tokens: every row answers, no prompt is read
        steps = sorted(b - a for a, b in pairwise(times[-1][-ANSWER // 2 :]))
        row: Row = {
            "model": architecture,
            "weights": quantize,
            "way": "own",
            "at_once": level,
            "first_run_s": warm_seconds,
        }
        row |= {"tokens_s": sum(map(len, answers)) / seconds, "ttft_p50_ms": 1e3 * statistics.median(firsts)}
        row |= {"itl_p50_ms": 1e3 * statistics.median(gaps), "itl_p99_ms": 1e3 * gaps[int(0.99 * (len(gaps) - 1))]}
        row |= {"step_ms": 1e3 * statistics.median(steps), "floor_ms": 1e3 * floor}
        row["times_floor"] = row["step_ms"] / row["floor_ms"]
        if CUDA:
            row["memory_gib"] = torch.cuda.max_memory_allocated() / 2**30
        longest = max(longest, time.monotonic() - started)
        yield told(row)


def other_rows(architecture: str, quantize: str, model: Any) -> Iterator[Row]:
    shape = FULL[architecture] if CUDA else TINY
    ways: list[tuple[str, int, Callable[[list[Ask]], object]]] = [
        ("sequential", 1, lambda asks: greedy(model, asks)),
        ("static", 32, lambda asks: static_batches(model, asks, 32)),
    ]
    limits = {"max_memory_percent": 0.5} if CUDA else {"page_size": 32, "num_blocks": 64, "max_batch_tokens": 256}
    if model._supports_attention_backend:  # noqa: SLF001 - where it is not, the library's answers are wrong
        ways.append(("library", 32, lambda asks: library_batching(model, asks, lambda: None, limits)))
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
            continue
        rate = sum(ask.tokens for ask in asks) / seconds
        yield told({"model": architecture, "weights": quantize, "way": name, "at_once": level, "tokens_s": rate})


def table(rows: list[Row]) -> str:
    names = ("tokens_s", "ttft_p50_ms", "itl_p50_ms", "itl_p99_ms", "step_ms", "floor_ms", "times_floor", "memory_gib")
    lines = [f"{'model':10}{'weights':8}{'way':11}{'at once':>8}" + "".join(f"{name:>13}" for name in names)]
    for row in rows:
        cells = "".join(f"{row[name]:>13.2f}" if name in row else f"{'-':>13}" for name in names)
        lines.append(f"{row['model']:10}{row['weights']:8}{row['way']:11}{row['at_once']:>8}{cells}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=7.5)
    parser.add_argument("--models", nargs="+", choices=ORDER, default=list(ORDER))
    parser.add_argument("--out", type=Path, help="where rows.json and table.txt are written as well")
    options = parser.parse_args()
    transformers.logging.set_verbosity_error()
    deadline = time.monotonic() + 60 * options.minutes
    device = torch.cuda.get_device_name() if CUDA else "cpu, tiny shapes: no figure of this run means anything"
    speed = bandwidth()
    print(f"{device}; torch {torch.__version__}; copies at {speed / 1e9:.0f} GB/s", flush=True)
    rows: list[Row] = []
    skipped: list[str] = []
    parts = [(quantize, architecture) for quantize in ("fp16", "int8") for architecture in options.models]
    for place, (quantize, architecture) in enumerate(parts):
        left = deadline - time.monotonic()
        until = time.monotonic() + left / (len(parts) - place)  # each an equal part of what is left
        if left < (20 if CUDA else 1):
            skipped.append(f"{architecture} {quantize}")
            continue
        try:
            model = loaded(architecture, quantize)
            levels = (LEVELS if quantize == "fp16" else LEVELS[:3]) if CUDA else (4, 1)
            if quantize == "fp16":
                rows += other_rows(architecture, quantize, model)
            rows += own_rows(architecture, quantize, model, levels, speed, until)
        except Exception as error:  # noqa: BLE001 - the other models are measured all the same
            print(f"{architecture} {quantize}: {type(error).__name__}: {str(error)[:300]}", flush=True)
            skipped.append(f"{architecture} {quantize} (failed)")
        model = None
        gc.collect()
        torch.compiler.reset()
        if CUDA:
            torch.cuda.empty_cache()
    text = table(rows) + (f"\nnot measured: {', '.join(skipped)}" if skipped else "")
    if options.out is not None:
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "rows.json").write_text(json.dumps(rows, indent=1))
        (options.out / "table.txt").write_text(f"{device}, copies at {speed / 1e9:.0f} GB/s\n{text}\n")
    print(text)


if __name__ == "__main__":
    main()

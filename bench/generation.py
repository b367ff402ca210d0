"""Tokens a CPU-second: our step loop beside sequential `generate`, static batches and Transformers' continuous batching.

`python -m bench.generation [--size tiny small] [--rounds 3] [--slots 16]`. Greedy, one thread, prompts of 4 to 60 tokens and
answers of 4 to 60, mixed. Each way's answers are held against sequential `generate`'s, token by token.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable
from typing import Any, TypeAlias

import torch
import transformers

from bench.generation_models import (
    SMALL,
    TINY,
    Ask,
    Clock,
    Own,
    library_batching,
    model_of,
    sequential,
    static_batches,
    workload,
)
from gateway.workers.generation.admission import Room

ARCHITECTURES = ("XGLM", "GPT-NeoX", "Phi", "OPT")
SIZES = {"tiny": (TINY, 64), "small": (SMALL, 32)}  # shape, requests
Way: TypeAlias = Callable[[Clock], list[list[int]]]
WAYS = ("sequential", "static", "library", "own")


def ways(model: Any, asks: list[Ask], slots: int) -> dict[str, Way]:
    room = Room(slots * 128, slots, 128)
    own = Own(model, room)
    found: dict[str, Way] = {
        "sequential": lambda _clock: sequential(model, asks),
        "static": lambda _clock: static_batches(model, asks, slots),
        "own": lambda _clock: own.run(asks),
    }
    # as much as ours may hold; left to itself it takes most of the machine's memory
    limits = {"page_size": 32, "num_blocks": slots * 4, "max_batch_tokens": 512, "max_requests_per_batch": slots}
    if model._supports_attention_backend:  # noqa: SLF001 - where it is not, the library's answers are wrong
        found["library"] = lambda clock: library_batching(model, asks, clock.restart, limits)
    return found


def measure(architecture: str, size: str, rounds: int, slots: int) -> dict[str, Any]:
    shape, count = SIZES[size]
    model = model_of(architecture, shape)
    asks = workload(count, shape.vocabulary, (4, 60), (4, 60))
    tokens = sum(ask.tokens for ask in asks)
    rates: dict[str, list[float]] = {}
    exact: dict[str, int] = {}
    tried = ways(model, asks, slots)
    expected = tried["sequential"](Clock())
    for _ in range(rounds):  # in turns, so that noise hits all of them
        for name, work in tried.items():
            try:
                clock = Clock()
                answers = work(clock)
                seconds = clock.seconds
            except Exception as error:  # noqa: BLE001 - another's engine may fail as it likes; ours is to be compared
                print(f"{architecture} {size} {name}: {type(error).__name__}: {error}", flush=True)
                continue
            rates.setdefault(name, []).append(tokens / seconds)
            exact[name] = sum(map(list.__eq__, answers, expected))
    row: dict[str, Any] = {"architecture": architecture, "size": size, "requests": count, "tokens": tokens}
    row |= {name: round(statistics.median(found)) for name, found in rates.items()}
    return row | {f"exact_{name}": found for name, found in exact.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", nargs="+", choices=list(SIZES), default=list(SIZES))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--slots", type=int, default=16)
    options = parser.parse_args()
    torch.set_num_threads(1)
    transformers.logging.set_verbosity_error()
    print(f"torch {torch.__version__}, transformers {transformers.__version__}, one thread, {options.slots} slots")
    rows = []
    for size in options.size:
        for architecture in ARCHITECTURES:
            rows.append(measure(architecture, size, options.rounds, options.slots))
            print(json.dumps(rows[-1]), flush=True)
    print(f"{'model':22}" + "".join(f"{name:>12}" for name in WAYS) + "   own/sequential  own/static  exact")
    for row in rows:
        cells = "".join(f"{row.get(name, '-'):>12}" for name in WAYS)
        ratios = f"{row['own'] / row['sequential']:17.2f}{row['own'] / row['static']:12.2f}"
        print(f"{row['architecture'] + ' ' + row['size']:22}{cells}{ratios}  {row['exact_own']}/{row['requests']}")


if __name__ == "__main__":
    main()

"""What the cascade costs and how often it decides as the full model does: `python bench/cascade.py [--data DIR] [--limit N]`.

Measured on one thread: the share of evaluation texts on which both decide alike at the default thresholds, how many texts wake
the encoder, CPU time a text over a mix of 95 % harmless texts, load time and resident memory. Prints Markdown.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

HARMLESS_PART = 0.95
MIXED = 4000
WORDS = "they should do some harm to all of those people who live in that street".split()  # a token each


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--limit", type=int, default=0, help="texts of each set and language; 0: all")
    options = parser.parse_args()
    before = resident()
    began = time.perf_counter()
    from classifiers.manifest import load_classifiers

    quick: Any = load_classifiers(["embedded"])["embedded"]
    loaded = time.perf_counter() - began
    after = resident()
    rows = texts(options.data / "eval", options.limit)
    agreement(quick, rows)
    cost(quick, options.data)
    print(
        f"\nLoaded in {loaded:.2f} s, {(after - before) / 2**20:.0f} MB resident more ({(resident() - before) / 2**20:.0f} MB after)."
    )


def resident() -> int:
    import psutil

    return int(psutil.Process().memory_info().rss)


def texts(folder: Path, limit: int) -> list[tuple[str, str, str]]:
    """Return (set, language, text) of the English evaluation texts, where the encoder is asked."""
    import pyarrow.parquet as pq

    found = []
    for path in sorted(folder.glob("*.parquet")):
        table = pq.read_table(path, columns=["text", "lang"]).to_pydict()
        own = [(path.stem, lang, t) for t, lang in zip(table["text"], table["lang"], strict=True) if lang == "en"]
        random.Random(path.stem).shuffle(own)
        found += own[: limit or None]
    return found


def read_all(rows: list[str]) -> list[Any]:
    from classifiers.text.views import read
    from classifiers.types import Channel, Direction, Role, TextSpan

    return [read(TextSpan(t, Direction.INPUT, Role.USER, Channel.TEXT, ())) for t in rows]


def agreement(quick: Any, rows: list[tuple[str, str, str]]) -> None:
    """Compare decisions text by text, at the thresholds of both policies."""
    from tqdm import tqdm

    from classifiers.evaluate import recommended_thresholds
    from classifiers.kinds.cascade import build_full
    from classifiers.manifest import load_manifests

    full = build_full(load_manifests()["embedded"])
    limits = {name: chosen["en"] for name, chosen in recommended_thresholds().items()}
    same, asked, count = dict.fromkeys(limits, 0), 0, 0
    for _, _, text in tqdm(rows, unit="text", file=sys.stderr, mininterval=10):
        (reading,) = read_all([text])
        if reading.language not in {"en", "und"}:
            continue
        verdicts, unsure = quick.begin([reading])
        count += 1
        if not unsure:
            (other,) = full.classify([reading])
            for name, chosen in limits.items():
                same[name] += _fires(verdicts[0], chosen) == _fires(other, chosen)
        else:
            asked += 1
            for name in same:
                same[name] += 1  # the encoder is asked, as the full model would
    shares = ", ".join(f"{name} {value / count:.2%}" for name, value in same.items())
    print(
        f"Decides as the full model on {count} English evaluation texts: {shares}. Asks the encoder about {asked / count:.1%}."
    )


def _fires(verdict: Any, chosen: dict[str, float]) -> bool:
    return any(f.probability >= chosen.get(f.category, 2.0) for f in verdict.findings)


def cost(quick: Any, data: Path) -> None:
    """Time texts one by one: harmless ones of every sort, and one in twenty harmful."""
    rows = texts(data / "eval", 1500)
    harmless = [t for name, _, t in rows if name.startswith("benign_")]
    harmful = [t for name, _, t in rows if name in {"multijail", "simple_safety_tests", "advbench_behaviors"}]
    random.Random(1).shuffle(harmless)
    share = round(len(harmless) / HARMLESS_PART * (1 - HARMLESS_PART))
    mixed = read_all(harmless[:MIXED] + random.Random(2).sample(harmful, min(share, len(harmful))))
    random.Random(3).shuffle(mixed)
    mixed = [r for r in mixed if r.language in {"en", "und"}]
    asked, began = 0, time.process_time()
    for reading in mixed:
        verdicts, unsure = quick.begin([reading])
        if unsure:
            asked += 1
            quick.finish([reading], verdicts)
    spent = time.process_time() - began
    print(
        f"\n95 % harmless mix, {len(mixed)} English texts one by one: {spent / len(mixed) * 1e3:.3f} ms CPU a text, encoder asked about {asked / len(mixed):.1%}."
    )
    one_window: Any = quick.parts[1]
    for tokens in (16, 32, 64, 126):
        (reading,) = read_all([" ".join(WORDS[i % len(WORDS)] for i in range(tokens))])
        both, alone = least(partial(quick.classify, [reading])), least(partial(one_window.classify, [reading]))
        print(f"- both stages at {tokens} tokens: {both:.1f} ms CPU; the encoder's one window of them {alone:.1f} ms")


def least(work: Callable[[], object], rounds: int = 30) -> float:
    """The least CPU time of some runs, in milliseconds: what other work on the machine adds is left out."""
    spent = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        spent.append(time.process_time() - began)
    return min(spent) * 1e3


if __name__ == "__main__":
    main()

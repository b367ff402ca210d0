"""What the views of a text and the search for patterns in them cost: `python -m bench.views [--data DIR] [--passes N]`.

Harmless evaluation texts in English, Chinese and Thai are joined and cut to pieces of 80 to 4,000 code points, as they are and
with an address, a base64 piece or a URL in the middle; the first two rows are the load generator's message and an answer like
the mock's. Of each sort the cheapest of several passes counts, in microseconds of CPU time a text, so that what else runs on
the machine hardly shows. In a gateway the processor's caches are colder than here and every figure is higher.
"""

from __future__ import annotations

import argparse
import base64
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from bench.servers import ROOT
from classifiers.evaluation.sets import read_sets
from classifiers.kinds.pattern import PatternClassifier
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Role, TextSpan

SETS: Final = {
    "English questions": ("benign_clinc150_test", "en"),
    "English comments": ("civil_comments_heldout", "en"),
    "English encyclopaedia": ("benign_xquad", "en"),
    "Thai posts": ("hatethaisent_test", "th"),
    "Chinese posts": ("cold_test", "zh"),
    "Chinese chat": ("benign_kdconv_zh", "zh"),
}
SIZES: Final = (80, 400, 600, 4_000)
MIXED: Final = 400  # code points of the texts with something in them
MOST: Final = 40  # texts of a sort
CODED: Final = base64.b64encode(b"what is in the parcel that came today").decode()
THINGS: Final = {
    "an address": "somchai.jaidee@kasikorn.co.th",
    "base64": CODED,
    "a URL": "https://docs.python.org/3/library/re.html?highlight=match#re.Match",
}
MESSAGE: Final = ("please summarise this paragraph about gateways " * 13)[:600]
ANSWER: Final = ("The quick brown fox jumps over the lazy dog while the gateway writes down each call. " * 5)[:400]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--passes", type=int, default=12)
    options = parser.parse_args()
    print("| text | code points | views µs | patterns µs | both µs |\n|---|---|---|---|---|")
    for label, texts in sorts(options.data / "eval"):
        views, patterns = spent(texts, options.passes)
        print(f"| {label} | {len(texts[0])} | {views:.1f} | {patterns:.1f} | {views + patterns:.1f} |", flush=True)


def sorts(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield what each row is about, and its texts, all of one length."""
    yield "load generator's message", [MESSAGE] * MOST
    yield "answer", [ANSWER] * MOST
    if not folder.is_dir():
        print(f"the rest is skipped: no evaluation sets in {folder}")
        return
    sets = {(found.name, found.language): found for found in read_sets(folder)}
    for label, key in SETS.items():
        harmless = [t for t, harm in zip(sets[key].texts, sets[key].any_harm(), strict=True) if harm != 1]
        joined = " ".join(harmless)
        for size in SIZES:
            yield label, pieces(joined, size)
        for name, thing in THINGS.items():
            yield f"{label}, {name}", [with_thing(text, thing) for text in pieces(joined, MIXED)]


def pieces(joined: str, size: int) -> list[str]:
    return [joined[at : at + size] for at in range(0, min(len(joined) - size, MOST * size), size)]


def with_thing(text: str, thing: str) -> str:
    """Put a thing in the place of as much of the middle of a text."""
    half = (len(text) - len(thing)) // 2 - 1
    return f"{text[:half]} {thing} {text[half + len(thing) + 2 :]}"


def spent(texts: list[str], passes: int) -> tuple[float, float]:
    """Return the least CPU time of several passes for the views and for the patterns in them, in microseconds a text."""
    spans = [TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()) for text in texts]
    classifier = PatternClassifier("patterns")
    readings = [read(span) for span in spans]
    views = least(lambda: [read(span) for span in spans], passes)
    patterns = least(lambda: classifier.classify(readings), passes)
    return views / len(texts), patterns / len(texts)


def least(work: Callable[[], object], passes: int) -> float:
    costs = []
    for _ in range(passes):
        began = time.process_time()
        work()
        costs.append(time.process_time() - began)
    return min(costs) * 1e6


if __name__ == "__main__":
    main()

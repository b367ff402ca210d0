"""What it costs to read an ordinary text: `python bench/reading.py [--data DIR] [--size N] [--passes N]`.

Harmless evaluation texts are joined and cut to pieces of N code points. Of each sort the cheapest of several passes counts, in
microseconds of CPU time a text, so that what else runs on the machine hardly shows.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from classifiers.evaluation.sets import read_sets  # noqa: E402 - after the path is set
from classifiers.text.views import read  # noqa: E402 - after the path is set
from classifiers.types import Channel, Direction, Role, TextSpan  # noqa: E402 - after the path is set

SORTS = {
    "English questions": ("benign_clinc150_test", "en"),
    "English comments": ("civil_comments_heldout", "en"),
    "English encyclopaedia": ("benign_xquad", "en"),
    "Thai": ("hatethaisent_test", "th"),
    "Chinese": ("cold_test", "zh"),
}
MOST = 60  # texts of a sort


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--size", type=int, default=600, help="code points of a text")
    parser.add_argument("--passes", type=int, default=12)
    options = parser.parse_args()
    sets = {(found.name, found.language): found for found in read_sets(options.data / "eval")}
    for label, key in SORTS.items():
        found = sets[key]
        harmless = [t for t, harm in zip(found.texts, found.any_harm(), strict=True) if harm != 1]
        spans = [
            TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()) for text in pieces(harmless, options.size)
        ]
        print(f"{label}: {spent(spans, options.passes):.1f} µs")


def pieces(texts: list[str], size: int) -> list[str]:
    """Return up to MOST texts of `size` code points."""
    joined = " ".join(texts)
    return [joined[at : at + size] for at in range(0, min(len(joined) - size, MOST * size), size)]


def spent(spans: list[TextSpan], passes: int) -> float:
    """Return the least CPU time of several passes, in microseconds a text."""
    least = float("inf")
    for _ in range(passes):
        began = time.process_time()
        for span in spans:
            read(span)
        least = min(least, time.process_time() - began)
    return least / len(spans) * 1e6


if __name__ == "__main__":
    main()

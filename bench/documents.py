"""How often long harmless documents are flagged: `python bench/documents.py [--limit N]`.

The documents are the descriptions of the packages installed beside it, as a search or a tool would hand them to a model: real, technical, a
page or more long, and of no training set. None is stored here. Prints Markdown.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from importlib.metadata import distributions
from typing import Final

from tqdm import tqdm

from classifiers.evaluate import recommended_thresholds
from classifiers.kinds.cascade import highest
from classifiers.manifest import load_classifiers
from classifiers.text.views import read
from classifiers.types import Category, Channel, Direction, Role, TextSpan

LONGEST: Final = 4000  # code points of a document
SHORTEST: Final = 300
OWN: Final = "caveat"
ATTACKS: Final = "attack.jailbreak"
LANGUAGE: Final = "en"


def documents() -> list[str]:
    """Return the beginnings of packages' descriptions, each once, in the order of their names."""
    found: dict[str, str] = {}
    for each in distributions():
        name = each.metadata["Name"]
        _, _, text = (each.read_text("METADATA") or "").partition("\n\n")
        if name and name != OWN and len(text) >= SHORTEST:
            found[name.casefold()] = text[:LONGEST]
    return [text for _, text in sorted(found.items())]


def said(name: str, texts: Sequence[str]) -> list[Mapping[Category, float]]:
    """Return the highest probability of each category in each text, read as a tool's result."""
    classifier = load_classifiers([name])[name]
    found: list[Mapping[Category, float]] = []
    for text in tqdm(texts, desc=name, unit="text", leave=False):
        [verdict] = classifier.classify([read(TextSpan(text, Direction.INPUT, Role.TOOL, Channel.TEXT, ()))])
        found.append(highest(verdict.findings))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=0, help="documents; 0: all")
    parser.add_argument("--classifier", dest="names", action="append", help="may be repeated; default: embedded")
    options = parser.parse_args()
    texts = documents()[: options.limit or None]
    print(f"{len(texts)} documents of {sum(map(len, texts)) // len(texts)} code points on average\n")
    print("| classifier | policy | flagged | as harm | as an attack |\n|---|---|---|---|---|")
    for name in options.names or ["embedded"]:
        judged = said(name, texts)
        for policy, by in recommended_thresholds().items():
            asked = by[LANGUAGE]
            fired = [{head for head, p in each.items() if p >= asked.get(head, 2.0)} for each in judged]
            counts = (sum(map(bool, fired)), sum(bool(f - {ATTACKS}) for f in fired), sum(ATTACKS in f for f in fired))
            cells = " | ".join(f"{n} ({100 * n / len(texts):.1f} %)" for n in counts)
            print(f"| {name} | {policy} | {cells} |")


if __name__ == "__main__":
    main()

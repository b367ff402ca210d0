"""Count which letters follow each other: `python bench/letters.py [--data DIR] [--write]` makes classifiers/text/letters.json.

Counts come from the training texts alone. In the file: `costs`, for each two letters (or blanks) a row of 27 base-36 digits, the
quarter nats that each next letter, or the end of the word, costs in English after these two; `rot13` and `reversed`, triples of letters that are usual
in English so disguised and hardly occur in plain English; `zh` and `th`, pairs and triples that hardly occur backwards.
"""

from __future__ import annotations

import argparse
import codecs
import json
import math
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "classifiers" / "text" / "letters.json"
ALPHABET = "abcdefghijklmnopqrstuvwxyz "
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
OF_EACH_FILE = 1500
MOST_TEXTS = {"en": 30_000, "zh": 20_000, "th": 20_000}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    texts = read(options.data)
    triples, pairs = english(texts["en"])
    made = {
        "costs": rows(triples, pairs),
        "rot13": telling(triples, rot13, 1e-5, 150),
        "reversed": telling(triples, backwards, 1e-5, 360),
        "zh": one_way(texts["zh"], r"[\u4e00-\u9fff]+", size=2, ratio=40, most=3e-6, count=1400),
        "th": one_way(texts["th"], r"[\u0e01-\u0e4f]+", size=3, ratio=60, most=2e-6, count=300),
    }
    print({name: len(value) for name, value in made.items()})
    if options.write:
        lines = [f'"{name}": {json.dumps(value, ensure_ascii=False)}' for name, value in made.items()]
        TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def read(data: Path) -> dict[str, list[str]]:
    """Return some texts of every training file by language, shuffled alike every time."""
    import pyarrow.parquet as pq

    texts: dict[str, list[str]] = {language: [] for language in MOST_TEXTS}
    for path in sorted(data.glob("train/*.parquet")) + sorted(data.glob("scope/train/*.parquet")):
        table = pq.read_table(path, columns=["text", "lang"]).to_pydict()
        both = list(zip(table["text"], table["lang"], strict=True))
        random.Random(path.stem).shuffle(both)
        for text, language in both[:OF_EACH_FILE]:
            if language in texts:
                texts[language].append(text)
    for language, own in texts.items():
        random.Random(language).shuffle(own)
        del own[MOST_TEXTS[language] :]
    return texts


def english(texts: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    words: Counter[str] = Counter()
    for text in texts:
        words.update(re.findall(r"[a-z]+", text[:1000].lower()))
    triples: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for word, count in words.items():
        padded = f" {word} "
        for i in range(len(padded) - 2):
            triples[padded[i : i + 3]] += count
        for i in range(len(padded) - 1):
            pairs[padded[i : i + 2]] += count
    return triples, pairs


def rows(triples: Counter[str], pairs: Counter[str]) -> list[str]:
    """Return -ln p(third | first two), smoothed by pairs; where a word begins the first two are blanks."""
    singles: Counter[str] = Counter()
    for pair, count in pairs.items():
        singles[pair[0]] += count

    def after_one(first: str, second: str) -> float:
        return (pairs[first + second] + 0.5) / (singles[first] + 0.5 * len(ALPHABET))

    def digit(first: str, second: str, third: str) -> str:
        if second == " ":
            cost = -math.log(after_one(second, third)) if first == " " != third else 0.0
        else:
            cost = -math.log(
                (triples[first + second + third] + 2 * after_one(second, third)) / (pairs[first + second] + 2)
            )
        return DIGITS[min(35, round(4 * cost))]

    return ["".join(digit(a, b, c) for c in ALPHABET) for a in ALPHABET for b in ALPHABET]


def rot13(triple: str) -> str:
    return codecs.encode(triple, "rot13")


def backwards(triple: str) -> str:
    return triple[::-1]


def telling(triples: Counter[str], disguise: Callable[[str], str], most: float, count: int) -> list[str]:
    total = sum(triples.values())
    found = [(seen / total, disguise(t)) for t, seen in triples.items()]
    rare = [(share, t) for share, t in found if triples[t] / total <= min(most, share / 30)]
    return sorted(t for _, t in sorted(rare, reverse=True)[:count])


def one_way(texts: Iterable[str], letters: str, *, size: int, ratio: float, most: float, count: int) -> list[str]:
    seen: Counter[str] = Counter()
    for text in texts:
        for run in re.findall(letters, text[:600]):
            seen.update(run[i : i + size] for i in range(len(run) - size + 1))
    total = sum(seen.values())
    found = [(n, g) for g, n in seen.items() if seen[g[::-1]] * ratio < n and seen[g[::-1]] <= most * total]
    return sorted(g for _, g in sorted(found, reverse=True)[:count])


if __name__ == "__main__":
    main()

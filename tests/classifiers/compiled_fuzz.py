"""Run by test_ngram_compiled_drill.py in a process of its own: compare what compiled code says of random texts and values with NumPy and Python.

`python compiled_fuzz.py SECONDS NAME=BINARY...`: builds of classifiers/ngram/_compiled.c, classifiers/text/_vocabulary.c and
gateway/audit/_plain.c with sanitizers, by the names of their modules. Prints how many texts and how many values were compared.
"""

from __future__ import annotations

import importlib.util
import random
import sys
import time
from importlib.machinery import ExtensionFileLoader
from pathlib import Path

import numpy as np
from ngram_material import table
from plain_fuzz import plain_agrees

from classifiers.calibrate import Platt
from classifiers.ngram.bounds import Bounds
from classifiers.ngram.compiled import is_compiled
from classifiers.ngram.curves import Curves, curves_of
from classifiers.ngram.features import FeatureSpec
from classifiers.text import triples
from classifiers.text.vocabulary import in_python, tally_of

RANGES = ((0, 0x20), (0x20, 0x7F), (0x7F, 0x300), (0xE00, 0xE60), (0x30F0, 0x3110), (0x4E00, 0x4F00), (0xD7F0, 0xE010))
WHOLE = (0, 0x110000)


def text(chance: random.Random) -> str:
    """Return words of a few scripts, runs, or anything at all, seldom long."""
    length = int(chance.paretovariate(0.7)) if chance.random() < 0.9 else chance.randrange(255, 6000)
    within = chance.choice([*RANGES, WHOLE])
    made = []
    while length > 0:
        if chance.random() < 0.1:
            within = chance.choice([*RANGES, WHOLE])
        run = chance.choice([1, 1, 1, 1, 2, 3, 300])
        made.append(chr(chance.randrange(*within)) * min(run, length))
        if chance.random() < 0.2:
            made.append(" ")
        length -= run
    return "".join(made)[:20_000]


def load(name: str, binary: Path) -> None:
    """Have `binary` where the package looks for what was installed."""
    loader = ExtensionFileLoader(name, str(binary))
    spec = importlib.util.spec_from_loader(name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    sys.modules[name] = module
    parent, _, last = name.rpartition(".")
    setattr(importlib.import_module(parent), last, module)


def curves(chance: random.Random, heads: int) -> Curves:
    """Return random curves, some heads of them implied by others."""
    implied = chance.sample(range(heads), heads // 3)
    bounds = Bounds(tuple((head, tuple({chance.randrange(heads) for _ in range(2)} - {*implied})) for head in implied))
    return curves_of([Platt(chance.expovariate(1), chance.gauss(0, 3)) for _ in range(heads)], bounds)


def vocabulary_agrees(chance: random.Random) -> None:
    """Compare the count of words of a random set in random ASCII texts."""
    words = {"".join(chance.choices("abz_'09", k=chance.randrange(1, 24))) for _ in range(chance.randrange(300))}
    compiled, plain = tally_of(words), in_python(words)
    assert getattr(compiled, "__self__", None) is not None
    for _ in range(20):
        known = chance.choices(sorted(words) or ["a"], k=10)
        text = "".join(map(chr, chance.choices(range(0x80), k=chance.randrange(200))))
        odd = chance.choice(["", " ", "\n", "x"]).join([*known, text, *(word.upper() for word in known)])
        assert compiled(odd) == plain(odd)


def triples_agree(chance: random.Random) -> None:
    """Compare whether random triples stand in random ASCII texts."""
    chosen = {"".join(chance.choices("abz ", k=3)) for _ in range(chance.randrange(1, 9))}
    compiled, plain = triples.absence_of(chosen), triples.in_python(chosen)
    assert getattr(compiled, "__self__", None) is not None
    for _ in range(20):
        text = "".join(chance.choices("abzABZ?. \n", k=chance.randrange(60)))
        odd = chance.choice(["", "", "\0", "\x7f", "\t"]) + text
        assert compiled(odd) == plain(odd)


def compared(seconds: float) -> tuple[int, int]:
    """Compare until the time is up, and return the numbers of texts and of values."""
    chance, count, values, until = random.Random(7), 0, 0, time.monotonic() + seconds
    while time.monotonic() < until:
        orders = tuple(chance.sample(range(1, 9), 3))
        spec = FeatureSpec(orders, words=chance.random() < 0.7, bits=chance.choice([6, 11, 17]))
        heads = chance.choice([1, 15, 16, 33])
        compiled, own = table(spec, heads, chance.random(), chance.randrange(1000)), curves(chance, heads)
        by_numpy = compiled.in_numpy()
        for _ in range(60):
            texts = [text(chance) for _ in range(chance.randrange(6))]
            np.testing.assert_array_equal(compiled.scores(texts), by_numpy.scores(texts))
            assert compiled.probabilities(texts, own) == by_numpy.probabilities(texts, own)
            assert compiled.findings(texts, own) == by_numpy.findings(texts, own)
            count += len(texts)
        vocabulary_agrees(chance)
        triples_agree(chance)
        values += plain_agrees(chance)
    return count, values


if __name__ == "__main__":
    for given in sys.argv[2:]:
        load(given.partition("=")[0], Path(given.partition("=")[2]))
    assert is_compiled()
    texts, values = compared(float(sys.argv[1]))
    sys.stdout.write(f"{texts} {values}\n")

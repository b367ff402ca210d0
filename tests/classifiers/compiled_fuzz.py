"""Run by test_ngram_compiled_drill.py in a process of its own: compare compiled scores of random texts with NumPy's.

`python compiled_fuzz.py BINARY SECONDS`: BINARY is a build of classifiers/ngram/_compiled.c with sanitizers. Prints how many
texts were compared.
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

from classifiers.ngram.compiled import is_compiled
from classifiers.ngram.features import FeatureSpec

NAME = "classifiers.ngram._compiled"
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


def load(binary: Path) -> None:
    """Have `binary` where the package looks for what was installed."""
    loader = ExtensionFileLoader(NAME, str(binary))
    spec = importlib.util.spec_from_loader(NAME, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    sys.modules[NAME] = module


def compared(seconds: float) -> int:
    """Compare until the time is up, and return the number of texts."""
    chance, count, until = random.Random(7), 0, time.monotonic() + seconds
    while time.monotonic() < until:
        orders = tuple(chance.sample(range(1, 9), 3))
        spec = FeatureSpec(orders, words=chance.random() < 0.7, bits=chance.choice([6, 11, 17]))
        compiled = table(spec, chance.choice([1, 15, 16, 33]), chance.random(), chance.randrange(1000))
        by_numpy = compiled.in_numpy()
        for _ in range(60):
            texts = [text(chance) for _ in range(chance.randrange(6))]
            np.testing.assert_array_equal(compiled.scores(texts), by_numpy.scores(texts))
            count += len(texts)
    return count


if __name__ == "__main__":
    load(Path(sys.argv[1]))
    assert is_compiled()
    sys.stdout.write(f"{compared(float(sys.argv[2]))}\n")

"""Labels read by hand for rows that their source leaves unlabelled: `training/labels/<source>_<language>.tsv`.

A line is the first sixteen digits of the row's key, a tab, and the labels that hold, or none where the text is harmless.
No text is kept here: the rows lie in the training tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

FOLDER: Final = Path(__file__).parent / "labels"
KEY_DIGITS: Final = 16


def read_labels(
    source: str, language: str, labels: tuple[str, ...], folder: Path = FOLDER
) -> dict[str, frozenset[str]]:
    """Return key -> labels that hold; empty where nobody read that source. Raises ValueError that names the line."""
    path = folder / f"{source}_{language}.tsv"
    if not path.exists():
        return {}
    found: dict[str, frozenset[str]] = {}
    for number, line in enumerate(path.read_text().splitlines(), 1):
        key, tab, said = line.partition("\t")
        named = frozenset(said.split())
        if not tab or len(key) != KEY_DIGITS or key in found or named - set(labels):
            raise ValueError(f"{path.name}:{number}: expected a new key of {KEY_DIGITS} digits, a tab and labels")
        found[key] = named
    return found


def fill(
    values: NDArray[np.float32], key: str, read: Mapping[str, frozenset[str]], labels: tuple[str, ...]
) -> NDArray[np.float32]:
    """Return a row's labels with what was read by hand put into the gaps; what the source says stands.

    A harmful text keeps its gaps for the harms that the reader did not name, as nobody looked for each; a harmless one has none.
    """
    named = read.get(key[:KEY_DIGITS])
    if named is None:
        return values
    harmful = "harmful" in named
    said = [1.0 if label in named else 0.0 if label == "jailbreak" or not harmful else np.nan for label in labels]
    return np.where(np.isnan(values), np.array(said, np.float32), values)

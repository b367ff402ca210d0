"""Labelled sets to measure on, one language each, read from Parquet files.

INVARIANT: nothing here is for training; what a set does not say stays nan and is never taken for a no.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from classifiers.taxonomy import taxonomy
from classifiers.types import Category

Floats = NDArray[np.float64]
BENIGN: Final = "benign_"  # how the names of sets begin that hold no harm at all
# No label to measure by; languages that no embedded classifier reads; a part of a set that is there in full.
LEFT_OUT: Final = ("presidio_synthetic_pii", "hatecheck_other", "jigsaw_wikipedia_sample")
SPOKEN: Final = ("prompt", "comment", "response", "tool")  # what `role` may say of a text
_ABOUT: Final = ("text", "lang", "role", "source", "split", "id", "extra")  # columns that are no labels
_GROUP_FIELDS: Final = ("target", "target_ident", "topic")  # what sources call the group that a text is about


@dataclass(frozen=True, slots=True)
class EvalSet:
    """One language of one set. `truth` maps a data label to 1, 0 or nan for each text."""

    name: str
    language: str
    texts: tuple[str, ...]
    roles: tuple[str, ...]
    truth: Mapping[str, Floats]
    groups: tuple[str, ...] = field(default=())  # whom each text is about, as the source says; "" where it does not

    def any_harm(self) -> Floats:
        """Return 1 where a harm is marked, 0 where the set says there is none, nan where it does not say.

        In sets that judge hate alone a text without it is taken as harmless.
        """
        empty = np.full(len(self.texts), np.nan)
        harmful, hate = self.truth.get("harmful", empty), self.truth.get("identity_attack", empty)
        answer = np.where(np.isnan(harmful) & (hate == 0), 0.0, harmful)
        return np.where(np.nan_to_num(hate) == 1, 1.0, answer)

    def digest(self) -> str:
        """Return a SHA-256 over texts and roles, by which scores kept on disk are known to be of these texts."""
        total = hashlib.sha256()
        for text, role in zip(self.texts, self.roles, strict=True):
            total.update(f"{len(text)}\0{role}\0{text}".encode("utf-8", "surrogatepass"))
        return total.hexdigest()

    def take(self, rows: Sequence[int]) -> EvalSet:
        """Return the set of these rows alone."""
        return EvalSet(
            self.name,
            self.language,
            tuple(self.texts[i] for i in rows),
            tuple(self.roles[i] for i in rows),
            {label: values[list(rows)] for label, values in self.truth.items()},
            tuple(self.groups[i] for i in rows) if self.groups else (),
        )


def labels() -> dict[str, Category]:
    """Return the category of each data label."""
    return {label: category for category, node in taxonomy().nodes.items() for label in node.labels}


def read_sets(directory: Path, wanted: Sequence[str] = (), left_out: Sequence[str] = LEFT_OUT) -> Iterator[EvalSet]:
    """Read the Parquet files of a directory, one set a language.

    `wanted`: names or shell patterns of sets; none asks for all but `left_out`. Raises FileNotFoundError where no
    file fits, ValueError naming file and row of what is no labelled text.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    def asked(name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in wanted) if wanted else name not in left_out

    paths = sorted(path for path in directory.glob("*.parquet") if asked(path.stem))
    if not paths:
        names = f" named {', '.join(wanted)}" if wanted else ""
        what = f"holds no .parquet files{names}" if directory.is_dir() else "is no folder"
        raise FileNotFoundError(f"`{directory}` {what}; expected evaluation sets")
    for path in paths:
        try:
            table = pq.read_table(path).to_pydict()
        except (pa.ArrowException, OSError) as error:
            raise ValueError(f"{path}: cannot be read as Parquet: {str(error).splitlines()[0]}") from error
        _check(path, table)
        for language in sorted(set(table["lang"])):
            yield _of_language(path.stem, language, table)


def _check(path: Path, table: Mapping[str, list[Any]]) -> None:
    """Raise ValueError where a file is not as expected, by its first row (from 1) that is not."""
    if absent := [name for name in ("text", "lang", "role") if name not in table]:
        raise ValueError(f"{path}: has no column `{absent[0]}`; expected `text`, `lang`, `role` and labels")
    if strange := sorted(set(table) - {*_ABOUT, *labels()}):
        near = difflib.get_close_matches(strange[0], labels(), 1)
        todo = f"name it `{near[0]}`" if near else "put what it says into `extra`, a JSON object"
        raise ValueError(f"{path}: found column `{strange[0]}`, expected labels or {', '.join(_ABOUT)}; {todo}")
    tests: dict[str, tuple[Callable[[Any], bool], str]] = {
        "text": (lambda value: isinstance(value, str), "a text"),
        "lang": (lambda value: isinstance(value, str) and value != "", "a language"),
        "role": (lambda value: value in SPOKEN, f"one of {', '.join(SPOKEN)}"),
        "extra": (lambda value: value is None or _is_object(value), "null or a JSON object"),
        **dict.fromkeys(labels(), (_is_label, "0, 1 or null")),
    }
    for name, (is_good, expected) in tests.items():
        bad = next((row for row, value in enumerate(table.get(name, ()), 1) if not is_good(value)), None)
        if bad is not None:
            raise ValueError(f"{path}, row {bad}: `{name}` is expected to be {expected}")


def _is_label(value: Any) -> bool:
    return value is None or value in (0, 1) or (isinstance(value, float) and math.isnan(value))


def _is_object(value: Any) -> bool:
    try:
        return value == "" or isinstance(json.loads(value), dict)
    except (TypeError, ValueError):
        return False


def _of_language(name: str, language: str, table: Mapping[str, list[Any]]) -> EvalSet:
    rows = [i for i, found in enumerate(table["lang"]) if found == language]
    truth = {
        label: np.array([np.nan if table[label][i] is None else table[label][i] for i in rows], np.float64)
        for label in labels()
        if label in table
    }
    texts, roles = tuple(table["text"][i] for i in rows), tuple(table["role"][i] for i in rows)
    groups = tuple(_group(table["extra"][i]) for i in rows) if "extra" in table else ()
    return EvalSet(name, language, texts, roles, truth, groups if any(groups) else ())


def _group(extra: str | None) -> str:
    """Return whom a text is about, by its source's own fields."""
    fields = json.loads(extra) if extra else {}
    found = next((fields[key] for key in _GROUP_FIELDS if fields.get(key)), "")
    return "+".join(map(str, found)) if isinstance(found, list) else str(found)


def sample(dataset: EvalSet, count: int) -> EvalSet:
    """Return at most `count` texts of a set, those whose hashes are smallest, in their own order: the same every time."""
    if len(dataset.texts) <= count:
        return dataset
    hashes = [hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest() for text in dataset.texts]
    return dataset.take(sorted(sorted(range(len(hashes)), key=hashes.__getitem__)[:count]))

"""Labels read by hand: they fill gaps and change nothing that a source says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from training.labelled import FOLDER, fill, read_labels
from training.sources import LABELS

KEY = "0123456789abcdef"
GAP = np.full(len(LABELS), np.nan, np.float32)


def column(values: np.ndarray, label: str) -> float:
    return float(values[LABELS.index(label)])


def test_a_harmless_text_has_no_label_and_a_harmful_one_those_that_were_read() -> None:
    """A harm that the reader did not name was not looked for; in a harmless text there is none."""
    read = {KEY: frozenset[str](), KEY[::-1]: frozenset({"harmful", "illicit"})}
    harmless = fill(GAP, KEY + "ff", read, LABELS)
    assert not harmless.any()
    assert not np.isnan(harmless).any()
    harmful = fill(GAP, KEY[::-1] + "ff", read, LABELS)
    assert column(harmful, "harmful") == column(harmful, "illicit") == 1
    assert column(harmful, "jailbreak") == 0
    assert np.isnan(column(harmful, "violence"))


def test_what_the_source_says_stands() -> None:
    """Annotators saw more than one reader; only gaps are filled."""
    given = GAP.copy()
    given[LABELS.index("jailbreak")] = 1
    filled = fill(given, KEY, {KEY: frozenset()}, LABELS)
    assert column(filled, "jailbreak") == 1
    assert column(filled, "harmful") == 0
    assert fill(given, "f" * 64, {KEY: frozenset()}, LABELS) is given


@pytest.mark.parametrize("line", ["0123\t", KEY, f"{KEY}\tnasty", f"{KEY}\t\n{KEY}\tharmful"])
def test_a_line_that_says_nothing_is_an_error_that_names_it(tmp_path: Path, line: str) -> None:
    """A slip of the hand would become a wrong label in silence."""
    (tmp_path / "some_en.tsv").write_text(line + "\n")
    with pytest.raises(ValueError, match=r"some_en\.tsv:[12]: expected"):
        read_labels("some", "en", LABELS, tmp_path)


def test_every_file_of_labels_reads() -> None:
    """What is shipped must be whole, and harmful rows must be among it or nobody learns from it."""
    files = sorted(FOLDER.glob("*.tsv"))
    assert files
    for path in files:
        source, _, language = path.stem.rpartition("_")
        read = read_labels(source, language, LABELS)
        assert any("harmful" in named for named in read.values()), path.name
        assert any("harmful" not in named for named in read.values()), path.name

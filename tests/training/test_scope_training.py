"""What the scope model learns from: wordings held out stay out, frames share a fold, thresholds keep their rate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from classifiers.taxonomy import from_label
from training.scope_data import LABELS, LANGUAGES, OWN, PATTERNS, WORDINGS, held_out, is_kept_for_measuring, read, weigh
from training.scope_recipe import CATEGORIES
from training.scope_thresholds import HIGHEST, LOWEST, threshold
from training.sources import Corpus


def write(path: Path, rows: list[dict[str, Any]]) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path.parent.mkdir(parents=True, exist_ok=True)
    columns: dict[str, Any] = {key: [row.get(key, "") for row in rows] for key in ("text", "lang", "role", "extra")}
    columns |= {label: pa.array([row.get(label) for row in rows], pa.int8()) for label in LABELS}
    parquet.write_table(pa.table(columns), path)


def own(corpus: Corpus) -> set[str]:
    return {text for text, source in zip(corpus.texts, corpus.sources, strict=True) if source.startswith(OWN)}


def test_every_label_is_a_category_of_the_taxonomy() -> None:
    """The columns of the data and the nodes of policies must mean the same."""
    assert tuple(CATEGORIES) == LABELS
    assert {label: from_label(label) for label in LABELS} == CATEGORIES


@pytest.mark.parametrize("language", LANGUAGES)
def test_frames_held_out_never_reach_training(tmp_path: Path, language: str) -> None:
    """What measures the wordings must not have trained the model."""
    (tmp_path / "scope" / "train").mkdir(parents=True)
    kept, measured = own(read(tmp_path, language)), own(held_out(language))
    assert measured
    assert kept.isdisjoint(measured)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_advice_frame_occurs_with_topics_that_are_none(tmp_path: Path, language: str) -> None:
    """Else `what helps against` alone would be medicine."""
    (tmp_path / "scope" / "train").mkdir(parents=True)
    corpus = read(tmp_path, language)
    for label in ("advice_medical", "advice_legal", "advice_financial"):
        column = corpus.labels[:, LABELS.index(label)]
        positive = {s for s, v in zip(corpus.sources, column, strict=True) if v == 1}
        negative = {s for s, v in zip(corpus.sources, column, strict=True) if v == 0}
        assert positive
        assert positive <= negative


@pytest.mark.parametrize("language", LANGUAGES)
def test_slots_are_filled(language: str) -> None:
    """A brace or a placeholder left over would be the best feature of its label."""
    assert not [text for text in held_out(language).texts if "{}" in text or text.startswith("@")]
    assert len(WORDINGS[language].QUESTIONS) >= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_task_has_a_wording_in_every_language(language: str) -> None:
    """The thin labels are those that natural sources lack."""
    written = {label for pattern in PATTERNS[language] for label in pattern.labels}
    assert written >= {"code", "citation", "creative_writing", "brainstorming", "summarization", "translation"}
    assert written >= {"small_talk", "advice_medical", "advice_legal", "advice_financial", "math"}


def test_reading_takes_train_folders_only_and_keeps_gaps_as_gaps(tmp_path: Path) -> None:
    """Nothing of an evaluation folder may reach a model, and null never means no."""
    write(
        tmp_path / "scope" / "train" / "mine.parquet", [{"text": "learn me", "lang": "en", "role": "prompt", "math": 1}]
    )
    write(
        tmp_path / "scope" / "eval" / "theirs.parquet",
        [{"text": "never me", "lang": "en", "role": "prompt", "math": 1}],
    )
    corpus = read(tmp_path, "en")
    assert "never me" not in corpus.texts
    row = corpus.labels[corpus.texts.index("learn me")]
    assert row[LABELS.index("math")] == 1
    assert np.isnan(np.delete(row, LABELS.index("math"))).all()


def test_talk_kept_for_measuring_is_not_trained_on(tmp_path: Path) -> None:
    """False alarms counted on training rows would be none."""
    (tmp_path / "scope" / "train").mkdir(parents=True)
    rows = [{"text": f"line {i}", "lang": "en", "role": "comment"} for i in range(60)]
    write(tmp_path / "train" / "civil_comments.parquet", rows)
    corpus = read(tmp_path, "en")
    learnt = {text for text, source in zip(corpus.texts, corpus.sources, strict=True) if "civil" in source}
    assert learnt
    assert not any(is_kept_for_measuring("civil_comments", text) for text in learnt)
    assert len(learnt) < 60


def test_a_source_weighs_as_the_root_of_its_rows_and_own_wordings_half() -> None:
    """Else the many frames written here would be the model."""
    weights = weigh(["a"] * 100 + ["b"] * 4 + [f"{OWN}x"] * 4)
    assert weights[:100].sum() / weights[100:104].sum() == pytest.approx(5.0)
    assert weights[100:104].sum() / weights[104:].sum() == pytest.approx(2.0)


def test_a_threshold_keeps_its_rate_on_weighed_rows() -> None:
    """The rate is of sources, not of rows: a large source must not hide a small one."""
    values = np.linspace(0.2, 0.9, 1000)
    weight = np.where(values > 0.8, 3.0, 1.0)
    chosen = threshold(values, weight, 0.01)
    assert weight[values >= chosen].sum() / weight.sum() <= 0.01
    assert weight[values >= chosen - 0.005].sum() / weight.sum() > 0.01


def test_a_threshold_stays_within_its_bounds() -> None:
    """Neither a coin toss nor the impossible is a threshold."""
    assert threshold(np.zeros(50), np.ones(50)) == pytest.approx(LOWEST, abs=0.002)
    assert threshold(np.ones(50), np.ones(50)) == pytest.approx(HIGHEST, abs=0.002)

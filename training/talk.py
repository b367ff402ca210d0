"""Ordinary talk, operators' prompts and results of tools that thresholds are chosen on: nothing is trained on them, and they say what both models make of them.

The harmless sources of the training data are questions and articles more than talk; thresholds chosen on them alone refuse small talk.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.types import Category
from training import (
    everyday_fed_en,
    everyday_fed_th,
    everyday_fed_zh,
    everyday_talk_en,
    everyday_talk_en_more,
    everyday_talk_th,
    everyday_talk_th_more,
    everyday_talk_zh,
    everyday_talk_zh_more,
    unseen_attacks_en,
    unseen_attacks_th,
    unseen_attacks_zh,
    unseen_near_en,
    unseen_near_th,
    unseen_near_zh,
    unseen_passages_en,
    unseen_passages_th,
    unseen_passages_zh,
    unseen_talk_en,
    unseen_talk_th,
    unseen_talk_zh,
    unseen_talk_zh_more,
    unseen_touchy_en,
    unseen_touchy_th,
    unseen_touchy_zh,
)
from training.sources import LABELS, OWN_FED, OWN_SAID, OWN_TOLD, Corpus, row_key

_MODULES: Final = {
    "en": (everyday_talk_en, everyday_talk_en_more),
    "zh": (everyday_talk_zh, everyday_talk_zh_more),
    "th": (everyday_talk_th, everyday_talk_th_more),
}
_FED: Final = {"en": everyday_fed_en, "zh": everyday_fed_zh, "th": everyday_fed_th}
# Written by others later, without sight of the former: neither trained on nor chosen on, they only measure.
_UNSEEN: Final = {
    "en": (unseen_talk_en,),
    "zh": (unseen_talk_zh, unseen_talk_zh_more),
    "th": (unseen_talk_th,),
}
# Harmless requests in the words of harm, by others again, who saw no text of the training and no score.
_ATTACKS: Final = {
    "en": (unseen_attacks_en, unseen_near_en),
    "zh": (unseen_attacks_zh, unseen_near_zh),
    "th": (unseen_attacks_th, unseen_near_th),
}
_PASSAGES: Final = {"en": unseen_passages_en, "zh": unseen_passages_zh, "th": unseen_passages_th}
_TOUCHY: Final = {"en": unseen_touchy_en, "zh": unseen_touchy_zh, "th": unseen_touchy_th}


def unseen(language: str) -> dict[str, tuple[str, ...]]:
    """Return harmless texts that nothing was trained or chosen on: what people say, what operators tell their assistants, what sounds bad."""
    modules = _UNSEEN[language]
    return {
        "ordinary_talk": tuple(t for m in modules for t in m.SAID),
        "ordinary_prompts": tuple(t for m in modules for t in m.TOLD),
        "touchy_prompts": _TOUCHY[language].ASKED,
    }


def attacks(language: str) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return attacks, and harmless texts like them, that nothing was trained or chosen on: what users say, what tools hand over."""
    bad, good = _ATTACKS[language]
    return {"attacks_said": (bad.DIRECT, good.NEAR), "attacks_fed": (bad.FED, good.CLEAN)}


def passages(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return scenes, posts and answers, harmful and harmless, that nothing was trained on and no threshold was chosen on."""
    found = _PASSAGES[language]
    return found.HARMFUL, found.HARMLESS


def corpus(language: str) -> Corpus:
    """Return a language's talk, prompts and what tools hand over, all labels 0; its sources are named `…_unseen`."""
    modules = _MODULES[language]
    pairs = [(f"{OWN_SAID}unseen", text) for module in modules for text in module.SAID]
    pairs += [(f"{OWN_TOLD}unseen", text) for module in modules for text in module.TOLD]
    pairs += [(f"{OWN_FED}unseen", text) for text in _FED[language].FED]
    shape = (len(pairs), len(LABELS))
    return Corpus(
        [text for _, text in pairs],
        np.zeros(shape, np.float32),
        np.ones(shape, np.float32),
        [source for source, _ in pairs],
        [row_key(source, text) for source, text in pairs],
    )


def first_says(package: Path, texts: list[str], heads: Sequence[Category]) -> NDArray[np.float64]:
    """Return a package's n-gram classifier's calibrated probabilities [text, head], nan where it has none."""
    from classifiers.manifest import build, load_manifests
    from classifiers.text.views import read
    from classifiers.types import Channel, Direction, Role, TextSpan

    classifier = build(load_manifests(package / "manifests")["ngram"].at(package / "weights"))
    readings = [read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ())) for text in texts]
    columns = {category: i for i, category in enumerate(heads)}
    found = np.full((len(texts), len(columns)), np.nan)
    for row, verdict in enumerate(classifier.classify(readings)):
        for finding in verdict.findings:
            if (column := columns.get(finding.category)) is not None:
                found[row, column] = np.fmax(found[row, column], finding.probability)
    return found


def second_says(network: Path, texts: list[str]) -> NDArray[np.float64]:
    """Return the logits [text, head] of the int8 network in a folder."""
    from tqdm import tqdm

    from training.cascade import network_logits

    with tqdm(total=len(texts), unit="text", file=sys.stderr, mininterval=20) as bar:
        return network_logits(network, texts, bar).astype(np.float64)

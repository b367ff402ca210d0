"""What the n-gram model is made of: features, sizes, heads and settings for each language.

The settings were compared by leaving whole sources out of training; docs/classifiers-training.md says where evaluation figures
led to a comparison.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from classifiers.ngram.features import FeatureSpec

# The taxonomy's name for each label that a head can learn. `misinformation` has none: it does not show in the wording.
CATEGORIES: Final = {
    "toxicity": "toxicity",
    "severe_toxicity": "toxicity.severe",
    "obscene": "toxicity.obscene",
    "threat": "toxicity.threat",
    "insult": "toxicity.insult",
    "identity_attack": "hate",
    "sexual": "sexual",
    "sexual_minors": "sexual.minors",
    "violence": "violence",
    "self_harm": "self_harm",
    "harassment": "harassment",
    "illicit": "illicit",
    "malware_cyber": "illicit.cyber",
    "privacy": "privacy.request",
    "jailbreak": "attack.jailbreak",
    "harmful": "harmful",
}

FOLDS: Final = 3
FEWEST_POSITIVES: Final = 80  # a head with fewer sentences than this is not made
# What is toxic or hateful is harmful: in Chinese and Thai, where one table must know comments and requests alike, `harmful` is never said to
# be less likely than either. In English, where the encoder knows them apart, it gained nothing on sources left out.
IMPLIED: Final = {"zh": {"harmful": ("toxicity", "hate")}, "th": {"harmful": ("toxicity", "hate")}}
WINDOW: Final = 600  # code points; inference cuts alike
STEP: Final = 450
# Sentences of long texts are judged on their own too, against padding (bench/buried.py). In short ones the best of several sentences ranks worse than
# the whole. Thai has no sign for the end of a sentence: its pieces are phrases, of which a table is sure too soon (at 0.5, 3 % of eight
# ordinary messages in a row were flagged, at 0.7 1 %). In both a piece says 0.5 at most: counted in full, AP on HateThaiSent would fall to 0.847.
PIECES: Final = {
    "en": {"longer_than": 500, "longer_than_fed": 160, "telling": 0.5, "most": 1.0},
    "zh": {"longer_than": 100, "longer_than_fed": 60, "telling": 0.5, "most": 0.5},
    "th": {"longer_than": 200, "telling": 0.7, "most": 0.5},
}
WINDOWS_PER_ROW: Final = 3  # of a long training text: the first, the last and one between
UNCLIPPED: Final = 0.9999  # of a head's weights, which 8 bits then hold the finer
FEWEST_TEXTS: Final = 4  # a bucket must occur in so many windows to be thought of


@dataclass(frozen=True, slots=True)
class Recipe:
    spec: FeatureSpec
    rows: int  # buckets kept
    penalty: float
    iterations: int
    without: frozenset[str]  # labels that have no positives worth a head in this language
    split_within: frozenset[str]  # sources too large a part of a label to leave out whole
    ratio_power: float  # features are scaled by how one-sided they are, to this power, before a head is fitted; 0: not
    own: float = 0.25  # what a pattern of sentences written here counts, beside 1 for talk between people
    said: float = 1.0  # and how many times that one of ordinary talk and operators' prompts
    beside: float = 1.0  # and how many times that a harmless one that stands beside a harmful one, in its words
    judged: Mapping[str, float] = field(
        default_factory=dict
    )  # label -> how many times a source of people's judgements counts for its head
    kept: Mapping[str, float] = field(
        default_factory=dict
    )  # label -> the part of its head's weights that is not clipped; else UNCLIPPED
    unread: tuple[str, ...] = ()  # how names of patterns begin that a table of words learns nothing good from


RECIPES: Final = {
    "en": Recipe(
        FeatureSpec((3, 4, 5), words=True, bits=22),
        260_000,
        3e-6,
        50,
        frozenset({"misinformation"}),
        frozenset({"cyberseceval_interpreter"}),
        ratio_power=0.0,
        said=3.0,
        unread=(
            "asked_",
        ),  # plain wishes that harm, beside harmless ones of nearly the same words: only the encoder tells them apart
    ),
    "zh": Recipe(
        FeatureSpec((1, 2, 3), words=True, bits=21),
        300_000,
        3e-7,
        100,
        frozenset({"misinformation", "severe_toxicity"}),
        frozenset(
            # The last two hold nearly all harmless questions that ask "how do I" and nearly all small talk: a model without them
            # takes such for harm.
            {
                "cold",
                "jade_prompts",
                "jade_responses",
                "ldnoobw_terms",
                "catqa",
                "xsafety",
                "sensitive_lexicon_zh",
                "lobe_agents",
                "chatterbot_corpus",
            }
        ),
        ratio_power=0.3,
        own=0.35,
        said=25.0,
        beside=0.2,
        judged={"toxicity": 2.0},
        # Clipped, no word alone decides what is asked of a model.
        kept={"harmful": 0.99},
        unread=("post_",),  # hints and mock sympathy, which have no words of their own
    ),
    "th": Recipe(
        FeatureSpec((2, 3, 4, 5, 6), words=False, bits=21),
        350_000,
        1e-6,
        60,
        frozenset({"misinformation", "severe_toxicity", "obscene"}),
        # The last holds all questions that people put to a model, harmless ones.
        frozenset({"hatethaisent", "ldnoobw_terms", "wangchanglm_prompts"}),
        ratio_power=0.75,
        own=0.5,
        said=11.0,
        beside=0.4,
        judged={"toxicity": 6.0, "identity_attack": 3.0},
        kept={"harmful": 0.99},
    ),
}


def pieces(languages: Iterable[str]) -> dict[str, dict[str, float]]:
    """Return PIECES of some languages, as a manifest's option."""
    return {k: PIECES[k] for k in languages if k in PIECES}


def implied(languages: Iterable[str]) -> dict[str, dict[str, list[str]]]:
    """Return IMPLIED of some languages, as a manifest's option."""
    return {k: {head: list(by) for head, by in IMPLIED[k].items()} for k in languages if k in IMPLIED}


def fold(recipe: Recipe, source: str, key: str) -> int:
    """Return the fold of a row: all of a source in one, but for sources that are split by row."""
    if source in recipe.split_within or source.startswith("template_"):
        return int(key[:6], 16) % FOLDS
    return int(hashlib.sha256(source.encode()).hexdigest()[:6], 16) % FOLDS

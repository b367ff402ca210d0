"""Read the training tables into rows: at most so many of each source, with the labels a row has and how much it counts.

INVARIANT: only `train` folders are read here. Nothing of an `eval` folder can reach a model.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from training import templates_en, templates_th, templates_zh
from training.grammar import expand
from training.labelled import fill, read_labels

LABELS: Final = (
    "toxicity",
    "severe_toxicity",
    "obscene",
    "threat",
    "insult",
    "identity_attack",
    "sexual",
    "sexual_minors",
    "violence",
    "self_harm",
    "harassment",
    "illicit",
    "malware_cyber",
    "privacy",
    "misinformation",
    "jailbreak",
    "harmful",
)
LANGUAGES: Final = ("en", "zh", "th")

# English: ten thousand rows a source carried better to sources left out than three thousand.
ROWS_PER_SOURCE: Final = {"en": 10000, "zh": 3000, "th": 3000}
MORE_ROWS: Final = {
    ("cold", "zh"): 32000,
    ("hatethaisent", "th"): 6000,
    ("jigsaw_wikipedia", "en"): 31000,
    ("civil_comments", "en"): 13000,
    ("measuring_hate_speech", "en"): 20000,
}
SENTENCES_PER_PATTERN: Final = {"en": 200, "zh": 120, "th": 80}  # the fewer, the more patterns a language has
MEASURED_PER_PATTERN: Final = 200
PATTERNS: Final = {"en": templates_en.PATTERNS, "zh": templates_zh.PATTERNS, "th": templates_th.PATTERNS}
LEFT_OUT: Final = frozenset({"truthfulqa_answers"})  # whether a claim is true does not show in its wording
_REPEATS: Final = frozenset({("scope_chatterbot", "zh")})  # lines of chatterbot_corpus, which is split by row

# Sources of rude, hateful and toxic talk between people: a row of them is hardly ever one of these, and nobody said so.
TALK: Final = frozenset(
    {
        "cold", "hatethaisent", "measuring_hate_speech", "davidson", "toxic_spans", "hatemoji_build", "convabuse",
        "jigsaw_wikipedia", "civil_comments", "toxigen_annotated", "implicit_hate", "diasafety", "stormfront",
        "surge_toxicity", "real_toxicity_prompts", "edos", "wisesight_unlabelled",
    }
)  # fmt: skip
_SELDOM_IN_TALK: Final = ("self_harm", "malware_cyber", "privacy", "jailbreak", "sexual_minors", "illicit")
# Files a label under a class that means something else: the class is insults at the other speaker.
_NOT_BELIEVED: Final = frozenset({("diasafety", "harassment")})
_TOLD_TO_MODELS: Final = 2.0
# The only sources of their language that people labelled as harmful or not count for more than one of many.
_ALONE: Final = {"cold": 3.0, "hatethaisent": 24.0}
JUDGED: Final = frozenset(_ALONE)
EVERYDAY: Final = "template_everyday"  # lone words; a name that begins so is split by row, not left out whole
LONE_WORDS: Final = (EVERYDAY, "template_people")
EDGE: Final = "template_edge_"  # harmless talk that sounds like harm and stands beside no pattern of it
OWN: Final = "template_"  # how the source of a sentence written here begins; each pattern is one
# Of those, what users and operators say on an ordinary day: each sentence was written by itself, none is expanded.
OWN_SAID: Final = "template_said_"
OWN_TOLD: Final = "template_told_"  # what operators tell their models
OWN_FED: Final = "template_fed_"  # what tools and searches hand to a model
OWN_EVERYDAY: Final = (OWN_SAID, OWN_TOLD, OWN_FED)
# English lists of harm beside harmless lines in its words: first short, veiled and slangy harm, then attacks on models and harm in plain talk.
OWN_ASKED: Final = "template_chat_en_"
OWN_NEWEST: Final = ("template_attack_en_", OWN_ASKED)
OWN_LONG: Final = (
    "template_corner_long_"  # scenes, posts and answers of a paragraph, beside harmless ones in the same words
)
OWN_CORNERS: Final = ("template_corner_en_", OWN_LONG, *OWN_NEWEST)
_GUESSED_WEIGHT: Final = 0.3  # of a zero that follows from the kind of source and that no annotator gave
_NOT_HATEFUL_WEIGHT: Final = 1.0  # of "not harmful" where annotators looked for hate alone and found none


@dataclass(frozen=True, slots=True)
class Corpus:
    """Rows of one language: texts, labels [row, label] in {1, 0, nan}, weights [row, label], source of each row."""

    texts: list[str]
    labels: NDArray[np.float32]
    weights: NDArray[np.float32]
    sources: list[str]
    keys: list[str]  # a hash of source and text: what sampling and splitting go by


def row_key(source: str, text: str) -> str:
    return hashlib.sha256(f"{source}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()


def read(data: Path, language: str) -> Corpus:
    """Read every training source of a language, harmless task prompts among them."""
    texts: list[str] = []
    labels: list[NDArray[np.float32]] = []
    weights: list[NDArray[np.float32]] = []
    sources: list[str] = []
    keys: list[str] = []
    tables = [(path, False) for path in sorted((data / "train").glob("*.parquet"))]
    tables += [(path, True) for path in sorted((data / "scope" / "train").glob("*.parquet"))]
    for path, harmless in tables:
        name = f"scope_{path.stem}" if harmless else path.stem
        if name in LEFT_OUT or (name, language) in _REPEATS:
            continue
        for key, text, row in _sample(path, name, language, harmless):
            values, weight = _labels_and_weights(name, row)
            if np.isnan(values).all():
                continue
            texts.append(text)
            labels.append(values)
            weights.append(weight)
            sources.append(name)
            keys.append(key)
    if not texts:
        return Corpus([], np.zeros((0, len(LABELS)), np.float32), np.zeros((0, len(LABELS)), np.float32), [], [])
    return Corpus(texts, np.stack(labels), np.stack(weights), sources, keys)


def _sample(path: Path, name: str, language: str, harmless: bool) -> Iterator[tuple[str, str, NDArray[np.float32]]]:
    """Yield the rows of a source whose hashes are smallest: the same ones on every machine."""
    import pyarrow.parquet as pq

    columns = ["text", "lang"] if harmless else ["text", "lang", *LABELS]
    table = pq.read_table(path, columns=columns).to_pydict()
    picked = [i for i, lang in enumerate(table["lang"]) if lang == language]
    keyed = sorted((row_key(name, table["text"][i]), i) for i in picked)
    limit = MORE_ROWS.get((name, language), ROWS_PER_SOURCE[language])
    by_hand = read_labels(name, language, LABELS)
    rows = 0
    for key, i in keyed:
        values = np.array(
            [np.nan if not harmless and table[k][i] is None else (0 if harmless else table[k][i]) for k in LABELS],
            np.float32,
        )
        values = fill(values, key, by_hand, LABELS)
        if np.isnan(values).all():
            continue
        yield key, table["text"][i], values
        rows += 1
        if rows == limit:
            return


def _labels_and_weights(name: str, values: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Fill the zeros that follow from the kind of source, at a small weight; leave every other gap a gap."""
    values = values.copy()
    weights = np.ones(len(LABELS), np.float32)
    for source, label in _NOT_BELIEVED:
        if name == source:
            values[LABELS.index(label)] = np.nan
    hate, harmful, toxic = LABELS.index("identity_attack"), LABELS.index("harmful"), LABELS.index("toxicity")
    guessed = dict.fromkeys(
        (harmful, toxic) if values[hate] == 0 and np.isnan(values[harmful]) else (), _NOT_HATEFUL_WEIGHT
    )
    if name in TALK:
        guessed |= dict.fromkeys((LABELS.index(label) for label in _SELDOM_IN_TALK), _GUESSED_WEIGHT)
    for column, weight in guessed.items():
        if np.isnan(values[column]):
            values[column], weights[column] = 0, weight
    return values, weights


def templates(language: str, *, held_out: bool) -> Corpus:
    """Expand the sentences written here, each pattern a source of its own named `template_…`."""
    texts: list[str] = []
    labels: list[NDArray[np.float32]] = []
    sources: list[str] = []
    limit = MEASURED_PER_PATTERN if held_out else SENTENCES_PER_PATTERN[language]
    for pattern in PATTERNS[language]:
        values = np.zeros(len(LABELS), np.float32)
        for label in pattern.labels:
            values[LABELS.index(label)] = 1
        for label in pattern.open_labels:
            values[LABELS.index(label)] = np.nan
        for text in expand(pattern, held_out=held_out, limit=limit):
            texts.append(text)
            labels.append(values)
            sources.append(f"template_{pattern.name}")
    keys = [row_key(source, text) for source, text in zip(sources, texts, strict=True)]
    weights = np.ones((len(texts), len(LABELS)), np.float32)
    return Corpus(texts, np.stack(labels), weights, sources, keys)


def join(first: Corpus, second: Corpus) -> Corpus:
    return Corpus(
        first.texts + second.texts,
        np.concatenate([first.labels, second.labels]),
        np.concatenate([first.weights, second.weights]),
        first.sources + second.sources,
        first.keys + second.keys,
    )


def source_weights(
    sources: Sequence[str],
    own: float = 0.25,
    told: float = _TOLD_TO_MODELS,
    words: float = _TOLD_TO_MODELS,
    power: float = 0.5,
    said: float = 1.0,
    corners: float = 1.0,
) -> NDArray[np.float32]:
    """Weigh each row so that a source counts as its rows to a power, `told` times that if it is not talk between people.

    None dominates, none vanishes, and what is said to and by models counts for more. The hundreds of patterns written here
    count `own` times that, or together they would outweigh what people really say; those of ordinary talk `said` times as much, those of short harm in English,
    of attacks and of documents `corners` times; lone everyday words count `words`.
    """
    names, inverse, counts = np.unique(np.array(sources), return_inverse=True, return_counts=True)
    factor = np.array([_ALONE.get(name, 1.0 if name in TALK else told) for name in names.tolist()])
    factor[np.char.startswith(names, OWN)] = own
    factor[[name.startswith(OWN_EVERYDAY) for name in names.tolist()]] *= said
    factor[[name.startswith((*OWN_CORNERS, OWN_FED)) for name in names.tolist()]] *= corners
    factor[names == EVERYDAY] = words
    weights = (counts.astype(np.float64) ** (power - 1) * factor)[inverse]
    return np.asarray(weights / weights.mean(), np.float32)


def beside_harm(corpus: Corpus) -> frozenset[str]:
    """Return the patterns written here that hold no harm and stand beside it, in its words: neither talk nor prompts nor lone words."""
    harmful = {s for s, row in zip(corpus.sources, corpus.labels, strict=True) if (row == 1).any()}
    return frozenset(
        s
        for s in set(corpus.sources) - harmful
        if s.startswith(OWN) and not s.startswith((*OWN_EVERYDAY, *LONE_WORDS, EDGE))
    )


def describe(corpus: Corpus) -> str:
    """Count positives and negatives of each label, as JSON."""
    counts = {
        label: [int((corpus.labels[:, i] == 1).sum()), int((corpus.labels[:, i] == 0).sum())]
        for i, label in enumerate(LABELS)
    }
    return json.dumps({"rows": len(corpus.texts), **counts})

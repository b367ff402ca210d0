"""The English corpus as tokens: at most so many rows a source, one window of each long text an epoch, batches of like lengths."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.encoder.emoji import spell_emoji
from training.encoder_model import model_directory
from training.sources import OWN, OWN_CORNERS, OWN_EVERYDAY, OWN_FED, OWN_NEWEST, OWN_TOLD, TALK, Corpus

TOKENS: Final = 128  # of a window, the two special ones included
OVERLAP: Final = 32
# Rows of a source that one pass over everything reads; where a source has more, the next pass reads others.
ROWS_PER_SOURCE: Final = 2000
OWN_ROWS: Final = 40  # of each pattern of sentences written here
ROWS: Final = {
    # Comments that people judged: many kinds of rudeness in each source.
    "jigsaw_wikipedia": 10000, "civil_comments": 8000, "measuring_hate_speech": 8000, "implicit_hate": 4000,
    "hatemoji_build": 5200, "toxic_spans": 3000, "davidson": 3000, "stormfront": 3000, "toxigen_annotated": 3000,
    "real_toxicity_prompts": 3000, "diasafety": 4000, "wildguard_train_sample": 3400, "template_everyday": 3000,
    # Long texts of one mould: a few hundred tell what thousands do.
    "gptfuzz_responses": 1200, "sap_attack_prompts": 600, "scope_agieval": 600, "scope_p3": 1200, "scope_gsm8k": 600,
    "cyberseceval_coding": 600, "scope_mbpp": 600, "decodingtrust_toxic_text": 1500, "scope_medquad": 1000,
    "scope_bbh": 600, "scope_role_prompts": 700, "scope_xquad_tasks": 800, "awesome_chatgpt_prompts": 1000,
    "bipia_contexts": 700,
}  # fmt: skip
# Rows of talk that the trial's first epoch reads, where a source has them.
TALK_ROWS: Final = {"jigsaw_wikipedia": 30000, "measuring_hate_speech": 20000, "toxic_spans": 8000}
TALK_ROWS_PER_SOURCE: Final = 6000
PASSES: Final = 2  # of the final run: over each source that the trial left out, and over half of each other one
CLS: Final = 101
SEP: Final = 102
_LETTER: Final = re.compile("[a-z]")
_LEET: Final = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7"}
_NOISY_ROWS: Final = 0.08
# Harmless lines, in sources that the trial reads too, put before or after other texts.
_COMPANY: Final = frozenset(
    {"clinc150", "chatterbot_corpus", "scope_clinc150", "scope_chatterbot", "scope_self_instruct_seeds"}
)
_ROWS_IN_COMPANY: Final = 0.08
_LONGEST_IN_COMPANY: Final = 300  # code points: what is put beside a longer text would fall out of its window
_LONGEST_COMPANY: Final = 160
_MOST_COMPANY: Final = 3  # lines
_BETWEEN: Final = (" ", " ", "\n")
_ENDS: Final = '.!?"'
_FIRST_WINDOW: Final = 0.5  # how often a long text is read from its beginning


@dataclass(frozen=True, slots=True)
class Tokens:
    """Token ids of each text without the special ones, and what is known of each text."""

    ids: list[NDArray[np.int32]]
    labels: NDArray[np.float32]  # [row, label] in {1, 0, nan}
    weights: NDArray[np.float32]  # [row, label]
    sources: list[str]
    keys: list[str]
    texts: list[str]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Batch:
    ids: NDArray[np.int64]  # [batch, tokens]
    mask: NDArray[np.int64]
    rows: NDArray[np.int64]  # [batch]: which text each is of
    scale: NDArray[np.float32]  # [batch]: less for a window that may not hold what the text is labelled for


def most_rows(source: str) -> int:
    """Return how many rows of a source one epoch reads at most."""
    return ROWS.get(source, OWN_ROWS if source.startswith(OWN) else ROWS_PER_SOURCE)


def limited(sources: Sequence[str], most: Callable[[str], int]) -> NDArray[np.int64]:
    """Return the rows kept: the first `most(source)` of each source (rows come in the order of their hashes)."""
    seen: Counter[str] = Counter()
    kept = []
    for i, source in enumerate(sources):
        seen[source] += 1
        if seen[source] <= most(source):
            kept.append(i)
    return np.array(kept, np.int64)


def talk_rows(source: str) -> int:
    """Return how many rows of a source the trial's first epoch reads at most: none of what is not talk between people."""
    return TALK_ROWS.get(source, TALK_ROWS_PER_SOURCE) if source in TALK else 0


def all_rows(source: str) -> int:
    """Return how many rows of a source are read at all."""
    return max(PASSES * most_rows(source), talk_rows(source))


def trial_reads(sources: Sequence[str], rows: Sequence[int]) -> list[list[int]]:
    """Return what each epoch of the trial reads: talk between people alone, of which there is most, then everything."""
    return [turn(sources, rows, 0, 1, talk_rows), turn(sources, rows, 0, 1)]


def final_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return what each epoch of a run after the trial reads: the sources that the trial did not know, and half of the others."""

    def most(source: str) -> int:
        return most_rows(source) if source in new else most_rows(source) // PASSES

    return [turn(sources, range(len(sources)), number, PASSES, most) for number in range(PASSES)]


def comment_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a run of one epoch that reads as many comments as the trial's first epoch did, half of them."""

    def most(source: str) -> int:
        return most_rows(source) if source in new else max(most_rows(source), talk_rows(source)) // PASSES

    return [turn(sources, range(len(sources)), 1, PASSES, most)]


def last_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a run of one epoch over everything: of the sources that the trial knew, other rows than it read."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES)]


def ordinary_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all ordinary talk written here, and half as much of everything else."""
    del new
    return [turn(sources, range(len(sources)), 0, PASSES, _mostly_everyday)]


def everyday_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same as `ordinary_reads`, of sources that have them with other rows."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES, _mostly_everyday)]


def corner_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all short and veiled harm written here, with what stands beside it, all
    ordinary talk, and a quarter of everything else, other rows than the runs before it read."""
    del new
    return [turn(sources, range(len(sources)), 1, PASSES + 1, _mostly_corners)]


def attack_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: all attacks on models and harm in plain talk written here, with what stands
    beside them, all operators' prompts, half of the other talk and corners and of comments, and a quarter of everything else."""
    del new
    return [turn(sources, range(len(sources)), 2, PASSES + 1, _mostly_attacks)]


def _mostly_attacks(source: str) -> int:
    if source.startswith((*OWN_NEWEST, OWN_TOLD)):
        return most_rows(source)
    half = source in TALK or source.startswith((*OWN_CORNERS, *OWN_EVERYDAY))
    return most_rows(source) // (2 if half else 4)


def document_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a very short run: twice over the documents written here, half of the attacks each time, and little of everything else."""
    del new
    return [turn(sources, range(len(sources)), number, PASSES, _mostly_documents) for number in range(PASSES)]


def _mostly_documents(source: str) -> int:
    if source.startswith((OWN_FED, OWN_TOLD)):
        return most_rows(source)
    return most_rows(source) // (2 if source.startswith(OWN_NEWEST) else 40)


def people_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a short run of one epoch: half of the comments that people judged (all of small sources), a quarter of
    what was written here and of everything else."""
    del new
    return [turn(sources, range(len(sources)), 0, PASSES, _mostly_comments)]


def page_reads(sources: Sequence[str], new: Container[str]) -> list[list[int]]:
    """Return the same for a very short run: twice over the documents written here, and each time a little of everything else."""
    del new
    return [turn(sources, range(len(sources)), number, PASSES, _mostly_pages) for number in range(PASSES)]


def _mostly_comments(source: str) -> int:
    return max(most_rows(source) // 2, ROWS_PER_SOURCE) if source in TALK else most_rows(source) // 4


def _mostly_pages(source: str) -> int:
    if source.startswith(OWN_FED):
        return most_rows(source)
    return most_rows(source) // (6 if source.startswith((*OWN_NEWEST, OWN_TOLD)) else 20)


def _mostly_corners(source: str) -> int:
    return most_rows(source) if source.startswith((*OWN_CORNERS, *OWN_EVERYDAY)) else most_rows(source) // 4


def _mostly_everyday(source: str) -> int:
    return most_rows(source) if source.startswith(OWN_EVERYDAY) else most_rows(source) // PASSES


def turn(
    sources: Sequence[str], rows: Sequence[int], number: int, of: int, most: Callable[[str], int] = most_rows
) -> list[int]:
    """Return the rows that turn `number` of `of` reads: of a source with more than a turn's share, others each time."""
    by_source: dict[str, list[int]] = {}
    for i in rows:
        by_source.setdefault(sources[i], []).append(i)
    found: list[int] = []
    for source, members in by_source.items():
        spare = max(0, len(members) - most(source))
        begin = 0 if of == 1 else round(number * spare / (of - 1))
        found += members[begin : begin + most(source)]
    return sorted(found)


def load_tokenizer(directory: Path | None = None) -> object:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str((directory or model_directory()) / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.encode_special_tokens = True  # text is never a special token
    return tokenizer


def tokenise(corpus: Corpus, rows: NDArray[np.int64]) -> Tokens:
    """Tokenise rows of a corpus, emoji spelt out."""
    tokenizer = load_tokenizer()
    texts = [corpus.texts[i] for i in rows]
    ids = [
        np.array(e.ids, np.int32)
        for e in tokenizer.encode_batch([spell_emoji(t)[0] for t in texts], add_special_tokens=False)  # type: ignore[attr-defined]  # Tokenizer has no stubs
    ]
    pick = [int(i) for i in rows]
    return Tokens(
        ids,
        corpus.labels[rows],
        corpus.weights[rows],
        [corpus.sources[i] for i in pick],
        [corpus.keys[i] for i in pick],
        texts,
    )


def epoch(tokens: Tokens, rows: Sequence[int], budget: int, seed: int) -> Iterator[Batch]:
    """Yield the rows once, in batches of like length holding at most `budget` tokens, in an order fixed by the seed."""
    random_ = random.Random(seed)
    positive = np.nan_to_num(tokens.labels).max(axis=1) > 0
    cut = [_window(tokens.ids[i], bool(positive[i]), random_) for i in rows]
    order = sorted(range(len(rows)), key=lambda k: (len(cut[k][0]) + random_.randrange(6), random_.random()))
    batches: list[list[int]] = []
    current: list[int] = []
    longest = 0
    for k in order:
        longest_now = max(longest, len(cut[k][0]) + 2)
        if current and longest_now * (len(current) + 1) > budget:
            batches.append(current)
            current, longest_now = [], len(cut[k][0]) + 2
        current.append(k)
        longest = longest_now
    if current:
        batches.append(current)
    random_.shuffle(batches)
    for members in batches:
        yield pad([cut[k][0] for k in members], [rows[k] for k in members], [cut[k][1] for k in members])


def _window(ids: NDArray[np.int32], positive: bool, random_: random.Random) -> tuple[NDArray[np.int32], float]:
    room = TOKENS - 2
    if len(ids) <= room:
        return ids, 1.0
    if random_.random() < _FIRST_WINDOW:
        return ids[:room], 1.0
    start = random_.randrange(len(ids) - room + 1)
    return ids[start : start + room], 0.5 if positive else 1.0


def pad(pieces: Sequence[NDArray[np.int32]], rows: Sequence[int], scale: Sequence[float] | None = None) -> Batch:
    """Make one batch of token windows: special tokens put on, padded to the longest."""
    longest = max(len(p) for p in pieces) + 2
    ids = np.zeros((len(pieces), longest), np.int64)
    mask = np.zeros((len(pieces), longest), np.int64)
    for i, piece in enumerate(pieces):
        ids[i, 0], ids[i, len(piece) + 1] = CLS, SEP
        ids[i, 1 : len(piece) + 1] = piece
        mask[i, : len(piece) + 2] = 1
    factors = np.ones(len(pieces), np.float32) if scale is None else np.array(scale, np.float32)
    return Batch(ids, mask, np.array(rows), factors)


def windows(ids: NDArray[np.int32], most: int) -> list[NDArray[np.int32]]:
    """Cut as inference does: 126 tokens, each beginning 94 after the one before; of more than `most`, spread ones."""
    room = TOKENS - 2
    step = room - OVERLAP
    if len(ids) <= room:
        return [ids]
    pieces = [ids[i : i + room] for i in range(0, len(ids) - OVERLAP, step)]
    if len(pieces) <= most:
        return pieces
    return [pieces[round(k * (len(pieces) - 1) / (most - 1))] for k in range(most)]


def noisy(text: str, random_: random.Random) -> str:
    """Return the text as somebody would write it who types badly or hides from a filter."""
    kind = random_.randrange(4)
    letters = list(text)
    places = [i for i, c in enumerate(letters) if _LETTER.match(c)]
    if not places:
        return text
    for i in random_.sample(places, max(1, len(places) // 12)):
        if kind == 0 and letters[i] in _LEET:
            letters[i] = random_.choice(_LEET[letters[i]])
        elif kind == 1:
            letters[i] = ""
        elif kind == 2:
            letters[i] *= 2
        elif i + 1 < len(letters):
            letters[i], letters[i + 1] = letters[i + 1], letters[i]
    return "".join(letters)


def with_noise(corpus: Corpus, seed: int) -> Corpus:
    """Return the corpus with a small part of its texts made noisy; which and how hangs on the row alone."""
    texts = []
    for text, key in zip(corpus.texts, corpus.keys, strict=True):
        random_ = random.Random(f"{seed} noise {key}")
        texts.append(noisy(text, random_) if random_.random() < _NOISY_ROWS else text)
    return replace(corpus, texts=texts)


def with_company(corpus: Corpus, seed: int) -> Corpus:
    """Return the corpus with harmless lines before or after a small part of its texts, whose labels they do not change.

    What is harmful is so among harmless lines too; harmless texts get company as often, so that company tells nothing.
    """
    lines = [
        " ".join(text.split())
        for text, source in zip(corpus.texts, corpus.sources, strict=True)
        if source in _COMPANY and len(text) <= _LONGEST_COMPANY
    ]
    if not lines:
        return corpus
    texts = []
    for text, key in zip(corpus.texts, corpus.keys, strict=True):
        random_ = random.Random(f"{seed} company {key}")
        if len(text) > _LONGEST_IN_COMPANY or random_.random() >= _ROWS_IN_COMPANY:
            texts.append(text)
            continue
        company = [_ended(random_.choice(lines)) for _ in range(random_.randint(1, _MOST_COMPANY))]
        company.insert(random_.randint(0, len(company)), _ended(text))
        texts.append(random_.choice(_BETWEEN).join(company))
    return replace(corpus, texts=texts)


def _ended(line: str) -> str:
    return line if line[-1:] in _ENDS else line + "."

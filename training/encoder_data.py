"""The English corpus as tokens: one window of each long text an epoch, batches of like lengths."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.encoder.emoji import spell_emoji
from training.encoder_model import model_directory
from training.sources import Corpus

TOKENS: Final = 128  # of a window, the two special ones included
OVERLAP: Final = 32
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

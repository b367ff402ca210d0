"""Read what texts are about: rows of the scope data, harmless talk as negatives, and sentences written here.

INVARIANT: only `train` folders are read. A source or wording is one fold, so that a head is calibrated on ways of
asking that it was not fitted on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training import templates_scope_en, templates_scope_th, templates_scope_zh
from training.grammar import HELD_OUT_EVERY, Pattern
from training.sources import Corpus, row_key

LABELS: Final = (
    "math", "reasoning", "factual_qa", "code", "citation", "creative_writing", "brainstorming", "reading_comprehension",
    "summarization", "translation", "small_talk", "advice_medical", "advice_legal", "advice_financial",
)  # fmt: skip
LANGUAGES: Final = ("en", "zh", "th")
WORDINGS: Final = {"en": templates_scope_en, "zh": templates_scope_zh, "th": templates_scope_th}
PATTERNS: Final = {language: wordings.PATTERNS for language, wordings in WORDINGS.items()}
ROWS_PER_PART: Final = 900
SENTENCES_PER_FRAME: Final = 20
OWN: Final = "wording_"  # how the source of a sentence written here begins; each frame is one
_OWN_WEIGHT: Final = 0.5
# Which field of `extra` tells parts of a source apart that differ as sources do.
_PARTS: Final = {
    "agieval": "task", "bbh": "task", "chatterbot": "topic", "clinc150": "intent", "cmrc2018": "kind",
    "disc_finllm": "part", "expertqa": "field", "kdconv": "domain", "lexeval": "task", "medquad": "qtype",
    "own_templates": "wording", "p3": "template", "xquad_tasks": "kind",
}  # fmt: skip
_ONE_PART: Final = frozenset(
    {"clinc150", "expertqa", "medquad", "chatterbot"}
)  # of one style: split, but counted as one
# Of the harmless moderation data: the source, its role and language, and what the kind of source tells of its texts.
# Talk is hardly ever a task; what it asks or tells stays open.
_TASKS: Final = (
    "math", "code", "citation", "creative_writing", "reading_comprehension", "summarization", "translation",
)  # fmt: skip
_TALK: Final = (
    ("civil_comments", "comment", "en"),
    ("convabuse", "prompt", "en"),
    ("crosswoz", "prompt", "zh"),
    ("crosswoz", "response", "zh"),
    ("cold", "comment", "zh"),
    ("hatethaisent", "comment", "th"),
)
_ASKED: Final = ("factual_qa", "reasoning", "brainstorming")
_ADVICE: Final = ("advice_medical", "advice_legal", "advice_financial")
_WIKI: Final = "iapp_wiki_th"  # questions on articles of the Thai Wikipedia, and paragraphs of these
_CODE: Final = "cyberseceval_coding"  # instructions to write a program, code to complete
ROWS_OF_TALK: Final = 700
EVERYDAY: Final = (*(source for source, _, _ in _TALK), "wisesight", "kdconv", "clinc150")  # how such sources begin
# Frames that take any topic, and frames that take a paragraph: those of the sources below as well.
_ANY_TOPIC: Final = frozenset({"citation", "creative", "ideas"})
_ON_A_TEXT: Final = frozenset({"summary", "translate", "reading"})
_PASSAGES: Final = {"en": ("xquad",), "zh": ("cmrc2018", "xquad"), "th": (_WIKI, "xquad")}
_LONGEST_PASSAGE: Final = 480  # code points, so that the wording stands in one window with it
PASSAGES_PER_FRAME: Final = 24


def read(data: Path, language: str) -> Corpus:
    """Read every training row of a language; each part of a source is a source of its own."""
    rows = [*_scope_rows(data, language), *_talk_rows(data, language), *_own_rows(language, held_out=False)]
    return _corpus([*rows, *_passage_rows(data, language)])


def held_out(language: str) -> Corpus:
    """Return the sentences written here whose frames and fillings training never saw."""
    return _corpus(list(_own_rows(language, held_out=True)))


_Row = tuple[str, str, NDArray[np.float32]]  # source, text, labels


def _corpus(rows: Sequence[_Row]) -> Corpus:
    known = {text: (source, text, labels) for source, text, labels in rows}
    sources, texts = [r[0] for r in known.values()], [r[1] for r in known.values()]
    labels = np.stack([r[2] for r in known.values()]) if rows else np.zeros((0, len(LABELS)), np.float32)
    keys = [row_key(source, text) for source, text in zip(sources, texts, strict=True)]
    return Corpus(texts, labels, np.ones(labels.shape, np.float32), sources, keys)


def _scope_rows(data: Path, language: str) -> Iterator[_Row]:
    import pyarrow.parquet as pq

    for path in sorted((data / "scope" / "train").glob("*.parquet")):
        table = pq.read_table(path).to_pydict()
        rows = [
            (_part(path.stem, table["extra"][i], table, i), table["text"][i], _values(table, i))
            for i, found in enumerate(table["lang"])
            if found == language
        ]
        yield from _fewer(rows, ROWS_PER_PART)


def _values(table: dict[str, list[Any]], row: int) -> NDArray[np.float32]:
    return np.array([np.nan if table[k][row] is None else table[k][row] for k in LABELS], np.float32)


def _part(source: str, extra: str | None, table: dict[str, list[Any]], row: int) -> str:
    fields = json.loads(extra) if extra else {}
    part = str(fields.get(_PARTS.get(source, ""), ""))
    if source == "own_templates":
        return f"{OWN}{fields.get('kind', '')}_{part}"
    role = "" if table["role"][row] == "prompt" else f"_{table['role'][row]}"
    return f"{source}_{part}{role}" if part else f"{source}{role}"


def _fewer(rows: Sequence[_Row], most: int) -> Iterator[_Row]:
    """Yield at most so many rows of each source: those whose hashes are smallest, the same on every machine."""
    count: dict[str, int] = {}
    for row in sorted(rows, key=lambda r: row_key(r[0], r[1])):
        count[row[0]] = count.get(row[0], 0) + 1
        if count[row[0]] <= most:
            yield row


def is_kept_for_measuring(source: str, text: str) -> bool:
    """Tell whether a harmless text of the moderation data is left out of training, so that false alarms can be counted."""
    return int(row_key(source, text)[8:10], 16) % 2 == 0


def _talk_rows(data: Path, language: str) -> Iterator[_Row]:
    for source, role, spoken in _TALK:
        if spoken == language:
            # what people say to each other may be on law or money, but asks a model for nothing
            told = dict.fromkeys((*_TASKS, *(_ASKED if role == "comment" else ("reasoning", "brainstorming"))), 0.0)
            yield from _fewer(list(_harmless(data, source, role, language, told)), ROWS_OF_TALK)
    none = dict.fromkeys(LABELS, 0.0)
    if language == "th":
        asked = none | {"factual_qa": 1.0, "reasoning": np.nan}
        yield from _fewer(list(_harmless(data, _WIKI, "prompt", language, asked)), ROWS_OF_TALK)
        yield from _fewer(list(_harmless(data, _WIKI, "response", language, none)), ROWS_OF_TALK)
    if language == "en":
        wanted = none | {"code": 1.0, "reasoning": np.nan, "factual_qa": np.nan, "math": np.nan}
        yield from _fewer(list(_harmless(data, _CODE, "prompt", language, wanted)), ROWS_OF_TALK)


def _harmless(data: Path, source: str, role: str, language: str, told: dict[str, float]) -> Iterator[_Row]:
    import pyarrow.parquet as pq

    path = data / "train" / f"{source}.parquet"
    if not path.exists():
        return
    table = pq.read_table(path, columns=["text", "lang", "role"]).to_pydict()
    labels = np.array([told.get(label, np.nan) for label in LABELS], np.float32)
    for text, spoken, said in zip(table["text"], table["lang"], table["role"], strict=True):
        if spoken == language and said == role and not is_kept_for_measuring(source, text):
            yield f"{source}_{role}", text, labels


def _own_rows(language: str, *, held_out: bool) -> Iterator[_Row]:
    wordings = WORDINGS[language]
    topics = (*wordings.TOPICS, *wordings.SUBJECTS)
    for pattern in wordings.PATTERNS:
        labels = _labels(pattern.labels, pattern.open_labels)
        yield from _sentences(pattern, pattern.fillings, labels, language, held_out=held_out)
        if pattern.name in _ANY_TOPIC:
            yield from _sentences(pattern, topics, labels, language, held_out=held_out)
        if pattern.labels and set(pattern.labels) <= set(_ADVICE):  # the frame alone does not tell the subject
            none = _labels((), pattern.open_labels)
            yield from _sentences(pattern, wordings.TOPICS, none, language, held_out=held_out)


def _labels(held: Sequence[str], left_open: Sequence[str]) -> NDArray[np.float32]:
    values = dict.fromkeys(LABELS, 0.0) | dict.fromkeys(left_open, np.nan) | dict.fromkeys(held, 1.0)
    return np.array([values[label] for label in LABELS], np.float32)


def _sentences(
    pattern: Pattern, fillings: Sequence[str], labels: NDArray[np.float32], language: str, *, held_out: bool
) -> Iterator[_Row]:
    """Yield the sentences of a pattern, each frame a source; whole sentences are a source by thirds."""
    questions = WORDINGS[language].QUESTIONS
    if fillings == ("",):
        for i, text in enumerate(_kept(pattern.frames, held_out)):
            yield f"{OWN}{pattern.name}_{i % 3}", text, labels
        return
    for number, frame in enumerate(_kept(pattern.frames, held_out)):
        source = f"{OWN}{pattern.name}_{number}"
        texts = {
            frame.replace("@", questions[i % len(questions)]).replace("{}", filling)
            for i, filling in enumerate(_kept(fillings, held_out))
        }
        ordered = sorted(texts, key=lambda t: row_key(source, t))
        yield from ((source, text, labels) for text in ordered[:SENTENCES_PER_FRAME])


def _passage_rows(data: Path, language: str) -> Iterator[_Row]:
    """Yield our frames around paragraphs and questions of encyclopaedias, each frame a source."""
    nothing: dict[str, float] = {}
    parts = [(source, role) for source in _PASSAGES[language] for role in ("response", "prompt")]
    texts = {part: [row[1] for row in _harmless(data, *part, language, nothing)] for part in parts}
    passages = [t for (_, role), found in texts.items() if role == "response" for t in found]
    questions = [t for (_, role), found in texts.items() if role == "prompt" for t in found]
    short = sorted((t for t in passages if len(t) <= _LONGEST_PASSAGE), key=lambda t: row_key("", t))
    place = 0
    for pattern in PATTERNS[language]:
        frames = _kept(pattern.frames, False) if pattern.name in _ON_A_TEXT and short and questions else []
        for number, frame in enumerate(frames):
            for _ in range(PASSAGES_PER_FRAME):
                text = frame.replace("@", questions[place % len(questions)]).replace("{}", short[place % len(short)])
                place += 1
                labels = _labels(pattern.labels, pattern.open_labels)
                yield f"{OWN}{pattern.name}_{number}", text, labels


def _kept(items: Sequence[str], held_out: bool) -> list[str]:
    return [item for i, item in enumerate(items) if (i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1) == held_out]


def weigh(sources: Sequence[str]) -> NDArray[np.float32]:
    """Weigh each row so that a source counts as the root of its rows, wordings of ours half of that.

    Parts of a source in one style count together.
    """
    merged = [_whole(source) for source in sources]
    names, inverse, counts = np.unique(np.array(merged), return_inverse=True, return_counts=True)
    factor = np.where(np.char.startswith(names, OWN), _OWN_WEIGHT, 1.0)
    weights = (counts.astype(np.float64) ** -0.5 * factor)[inverse]
    return np.asarray(weights / weights.mean(), np.float32)


def _whole(source: str) -> str:
    return next((whole for whole in _ONE_PART if source.startswith(f"{whole}_")), source)

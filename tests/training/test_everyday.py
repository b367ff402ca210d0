"""The harmless words that training is given: from harmless rows alone, swear words left out."""

from __future__ import annotations

import numpy as np

from training.everyday import PEOPLE, SOURCE, everyday
from training.sources import LABELS, Corpus


def corpus(rows: list[tuple[str, str, float]]) -> Corpus:
    labels = np.full((len(rows), len(LABELS)), np.nan, np.float32)
    labels[:, LABELS.index("harmful")] = [row[2] for row in rows]
    return Corpus([r[0] for r in rows], labels, np.ones_like(labels), [r[1] for r in rows], [r[0] for r in rows])


def test_words_come_from_harmless_rows_and_never_from_a_swear_list() -> None:
    """A word learnt as harmless from a harmful row, or a listed slur, would blind the model to it."""
    made = everyday(
        corpus([("Good morning, damn it", "chat", 0), ("wicked plan", "plots", 1), ("damn", "bad_terms", np.nan)]), "en"
    )
    assert set(made.texts) == {"good", "morning", "it", "good morning"}
    assert (made.labels == 0).all()
    assert set(made.sources) == {SOURCE}


def test_chinese_is_cut_into_characters_and_pairs_and_thai_at_its_spaces() -> None:
    """Neither language writes spaces between words."""
    assert found(everyday(corpus([("你好吗", "chat", 0)]), "zh"), SOURCE) == {"你", "好", "吗", "你好", "好吗"}
    assert found(everyday(corpus([("สวัสดี ครับ", "chat", 0)]), "th"), SOURCE) == {"สวัสดี", "ครับ"}


def test_words_for_people_are_harmless_alone_where_words_have_no_spaces() -> None:
    """A model that has met them in hateful sentences alone refuses the word itself."""
    for language, word in (("zh", "女人"), ("th", "ผู้หญิง")):
        made = everyday(corpus([("好", "chat", 0)]), language)
        assert word in found(made, PEOPLE)
        assert (made.labels[[s == PEOPLE for s in made.sources]] == 0).all()
    assert found(everyday(corpus([("good", "chat", 0)]), "en"), PEOPLE) == set()


def found(made: Corpus, source: str) -> set[str]:
    return {text for text, own in zip(made.texts, made.sources, strict=True) if own == source}

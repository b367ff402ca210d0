"""Refusal texts: every language has each of them, the reason chooses, and no number gets out."""

from __future__ import annotations

import re

import pytest

from policies.messages import Texts, messages, refusal_text
from policies.types import Fired, Mode, Outcome


def fired(rule: str, category: str = "hate", outcome: Outcome = Outcome.REFUSE, mode: Mode = Mode.ENFORCE) -> Fired:
    return Fired(rule, category, 0.9173, outcome, mode)


HATE = fired("hate-rule")
CARE = fired("sh", "self_harm")
MEDIA = fired("unjudged:media", "media.image")
LANGUAGE = fired("unjudged:language")
NO_HEAD = fired("unjudged:no_head")
LATE = fired("unjudged:timeout", "classifier.embedded")


@pytest.mark.parametrize(
    ("why", "reason"),
    [
        ([HATE], "policy"),
        ([], "policy"),
        ([HATE, MEDIA, LATE], "policy"),
        ([HATE, CARE], "care"),
        ([MEDIA, LANGUAGE], "media"),
        ([LANGUAGE], "language"),
        ([fired("no-french", "language.fr"), LANGUAGE], "language"),
        ([fired("no-french", "language.fr"), HATE], "policy"),
        ([fired("no-french", "language.fr"), MEDIA], "policy"),
        ([NO_HEAD], "language"),
        ([fired("unjudged:budget", "coded"), LANGUAGE], "budget"),
        ([fired("unjudged:budget", "coded"), LATE], "failure"),
        ([LATE, LANGUAGE], "failure"),
        ([fired("unjudged:missing")], "failure"),
        ([fired("unjudged:error")], "failure"),
        ([LATE, fired("hate-rule", outcome=Outcome.FLAG)], "failure"),
        ([LATE, fired("hate-rule", mode=Mode.SHADOW)], "failure"),
    ],
)
@pytest.mark.parametrize("stage", ["input", "output"])
@pytest.mark.parametrize("language", ["en", "th", "zh"])
def test_the_reason_that_refused_chooses_the_text(why: list[Fired], reason: str, stage: str, language: str) -> None:
    """A user must learn whether the words, the picture, the language or the machine was in the way."""
    texts = getattr(messages()[language], stage)
    assert refusal_text(language, stage, why) == getattr(texts, reason)


@pytest.mark.parametrize(
    ("language", "spoken"), [("fr", "en"), ("und", "en"), ("zh-TW", "zh"), ("TH", "th"), ("", "en")]
)
def test_a_language_without_texts_is_answered_in_english(language: str, spoken: str) -> None:
    """An answer in some language is better than none."""
    assert refusal_text(language, "input", [HATE]) == messages()[spoken].input.policy


def test_every_text_is_short_different_and_without_numbers() -> None:
    """Threat 40: a refusal must not tell how near the threshold a text was; and each is in its own script."""
    scripts = {"en": r"[A-Za-z]", "th": r"[\u0e00-\u0e7f]", "zh": r"[\u4e00-\u9fff]"}
    for language, stages in messages().items():
        texts = [getattr(s, name) for s in (stages.input, stages.output) for name in Texts.model_fields]
        assert len(set(texts)) == len(texts)
        for text in texts:
            assert len(text) < 260
            assert re.search(r"[0-9]", text) is None
            letters = re.findall(r"\w", text)
            assert len(re.findall(scripts[language], text)) > 0.5 * len(letters)

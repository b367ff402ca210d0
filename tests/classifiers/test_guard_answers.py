"""What guard models say, read strictly: the answers of their cards, and everything that is not one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from guard_material import chances, completion
from hypothesis import given
from hypothesis import strategies as st

from classifiers.guards import answers
from classifiers.guards.answers import Level, Said, chance, choice_of
from classifiers.guards.asking import AnswerError
from classifiers.guards.control import harmless

GOOD: list[tuple[Callable[[str], Said], str, Level, set[str]]] = [
    (answers.llama_guard, "safe", Level.NO, set()),
    (answers.llama_guard, "\n\nsafe", Level.NO, set()),
    (answers.llama_guard, "\n\nunsafe\nS1,S10", Level.YES, {"S1", "S10"}),
    (answers.llama_guard, "unsafe\nS2", Level.YES, {"S2"}),
    (answers.shieldgemma, "Yes", Level.YES, set()),
    (answers.shieldgemma, "No", Level.NO, set()),
    (answers.granite_guardian, "Yes", Level.YES, set()),
    (answers.granite_guardian, "No\n<confidence> High </confidence>", Level.NO, set()),
    (answers.granite_guardian, "<score> yes </score>", Level.YES, set()),
    (answers.granite_guardian, "<think>\n</think>\n\n<score>no</score>", Level.NO, set()),
    (answers.qwen3guard, "Safety: Safe\nCategories: None", Level.NO, set()),
    (answers.qwen3guard, "Safety: Unsafe\nCategories: Violent, PII", Level.YES, {"Violent", "PII"}),
    (answers.qwen3guard, "Safety: Controversial\nCategories: Unethical Acts\nRefusal: No", Level.CONTROVERSIAL,
     {"Unethical Acts"}),
]  # fmt: skip
BAD: list[tuple[Callable[[str], Said], str]] = [
    (answers.llama_guard, ""),
    (answers.llama_guard, "Safe"),
    (answers.llama_guard, "unsafe"),
    (answers.llama_guard, "unsafe\nS1,"),
    (answers.llama_guard, "safe\nS1"),
    (answers.llama_guard, "The text is safe."),
    (answers.llama_guard, "safe unsafe\nS1"),
    (answers.shieldgemma, "Yes, because"),
    (answers.shieldgemma, "Nope"),
    (answers.shieldgemma, "I cannot help with that."),
    (answers.granite_guardian, "<score> maybe </score>"),
    (answers.granite_guardian, "No <score> yes </score>"),
    (answers.granite_guardian, "<think>it says <score> no </score></think><score> yes </score>"),
    (answers.qwen3guard, "Safety: Safe"),
    (answers.qwen3guard, "Safety: Safe\nCategories: Violent"),
    (answers.qwen3guard, "Safety: Unsafe\nCategories: None"),
    (answers.qwen3guard, "Safety: safe\nCategories: None"),
    (answers.qwen3guard, "Safety: Safe\nCategories: None\nSafety: Unsafe\nCategories: Violent"),
]
PARSERS = [answers.llama_guard, answers.shieldgemma, answers.granite_guardian, answers.qwen3guard]
TOKENS = (
    "<|eot_id|> <|im_end|> <|end_of_role|> <end_of_turn> <start_of_turn> </score> <score> <think> <eos> <bos>".split()
)
MESSAGES = [
    "an answer in other words than its format has",
    "an answer that names harms in a text it calls safe",
    "an answer that names no harm in a text it does not call safe",
]
CONTROL = [*TOKENS, "<BEGIN CONVERSATION>", "<END CONVERSATION>", "<unused7>", "<|header_start|>", "</s>"]


@pytest.mark.parametrize(("parse", "text", "level", "codes"), GOOD)
def test_the_answers_of_the_models_cards_are_read(
    parse: Callable[[str], Said], text: str, level: Level, codes: set[str]
) -> None:
    """These are the only ones that the models were trained to give."""
    said = parse(text)
    assert (said.level, set(said.codes)) == (level, codes)


@pytest.mark.parametrize(("parse", "text"), BAD)
def test_whatever_is_no_such_answer_is_an_error(parse: Callable[[str], Said], text: str) -> None:
    """A guard that was talked out of its format has not said that a text is safe."""
    with pytest.raises(AnswerError):
        parse(text)


@pytest.mark.parametrize("parse", PARSERS)
@given(text=st.text(max_size=60))
def test_no_text_breaks_a_parser_and_errors_hold_none_of_it(parse: Callable[[str], Said], text: str) -> None:
    """An answer may repeat what it judged; neither a log nor an error may."""
    told = ""
    try:
        parse(text)
    except AnswerError as error:
        told = str(error)
    assert told in {"", *MESSAGES}


SHAPES: list[Any] = [
    None,
    [],
    {},
    {"choices": []},
    {"choices": [{"message": {"content": None}, "finish_reason": "stop"}]},
    {"choices": [{"message": {"content": ["safe"]}, "finish_reason": "stop"}]},
    {"choices": ["safe"]},
    {"error": {"message": "no"}, **completion("safe")},
    {"choices": completion("safe")["choices"] * 2},
    completion("safe", "length"),
    completion("safe", "content_filter"),
]


@pytest.mark.parametrize("answer", SHAPES)
def test_a_completion_of_another_shape_is_an_error(answer: Any) -> None:
    """An answer that was cut off may lack the code that matters."""
    with pytest.raises(AnswerError):
        choice_of(answer, may_be_cut=False)


def test_where_the_first_word_is_the_answer_the_rest_may_be_missing() -> None:
    """ShieldGemma would go on to explain itself; one token is all that is asked for."""
    assert choice_of(completion("Yes", "length"), may_be_cut=True)[0] == "Yes"


def test_chances_are_those_of_the_two_words_in_all_their_spellings() -> None:
    """Source: ShieldGemma's card takes the softmax over the two words alone."""
    logprobs = chances({"Yes": 0.4, " yes": 0.2, "No": 0.2, "Maybe": 0.1})
    _, choice = choice_of(completion("Yes", logprobs=logprobs), may_be_cut=False)
    assert chance(choice, answers.shieldgemma("Yes")) == pytest.approx(0.75)


def test_a_harmful_word_that_is_not_listed_counts_as_likely_as_it_can_be() -> None:
    """Nobody knows how unlikely `unsafe` was; the most that it can be is what the last listed word was."""
    logprobs = chances({"\n\n": 1.0}, {"safe": 0.8, "Safe": 0.0, "well": 0.2} | {"Safe": 1e-9})
    _, choice = choice_of(completion("\n\nsafe", logprobs=logprobs), may_be_cut=False)
    assert chance(choice, answers.llama_guard("safe")) == pytest.approx(0.8 / (0.8 + 1e-9))
    few = chances({"safe": 0.8, "well": 0.2})
    _, choice = choice_of(completion("safe", logprobs=few), may_be_cut=False)
    assert chance(choice, answers.llama_guard("safe")) == pytest.approx(0.8)


WRONG_CHANCES: list[Any] = [
    None,
    {"content": None},
    {"content": []},
    chances({"un": 0.9, "safe": 0.1}, {"Safe!": 1.0}),
    {"content": [{"token": "unsafe", "logprob": -0.1, "top_logprobs": []}]},
    {"content": [{"token": "unsafe", "logprob": -0.1, "top_logprobs": [{"token": "unsafe", "logprob": 3}]}]},
    {"content": [{"token": "unsafe", "logprob": -0.1, "top_logprobs": [{"token": "unsafe", "logprob": True}]}]},
    {"content": [{"token": "unsafe", "logprob": -0.1, "top_logprobs": [{"token": "x", "logprob": -1.0}]}]},
    {"content": [{"token": 7}]},
]


@pytest.mark.parametrize("logprobs", WRONG_CHANCES)
def test_chances_that_do_not_fit_the_answer_are_an_error(logprobs: Any) -> None:
    """Half of a word, such as the `safe` of `un|safe`, must never be taken for the word."""
    _, choice = choice_of(completion("unsafe\nS1", logprobs=logprobs), may_be_cut=False)
    with pytest.raises(AnswerError):
        chance(choice, answers.llama_guard("unsafe\nS1"))


@given(
    st.lists(st.sampled_from([*CONTROL, "<", "|", ">", "a", " ", "eot_id", "<|", "|>", "score"]), max_size=12).map(
        "".join
    )
)
def test_threat_14_no_text_can_write_a_guards_control_tokens(text: str) -> None:
    """A forged end of turn would let a text answer in the guard's place; taking tokens out could even make new ones."""
    done = harmless(text).lower()
    assert not [token for token in CONTROL if token.lower() in done]
    assert "<|" not in done
    assert "|>" not in done
    assert harmless(harmless(text)) == harmless(text)
    assert done.replace(" ", "") == text.lower().replace(" ", "")


@given(st.text(alphabet=st.characters(exclude_characters="<>|")))
def test_a_text_without_control_tokens_is_asked_about_as_it_is(text: str) -> None:
    """What is judged should be what will be read."""
    assert harmless(text) == text

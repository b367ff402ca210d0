"""Text in rot13 or backwards that is not only plain words: digits among them, signs, a few words, another coding inside."""

from __future__ import annotations

import base64
import codecs
from collections.abc import Callable

import pytest

from classifiers.text.decode import LIMIT
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Reading, Role, TextSpan


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))


def rot13(text: str) -> str:
    return codecs.encode(text, "rot13")


def backwards(text: str) -> str:
    return text[::-1]


def each_word(text: str) -> str:
    return " ".join(word[::-1] for word in text.split(" "))


TURNS: dict[str, Callable[[str], str]] = {"rot13": rot13, "backwards": backwards, "each word backwards": each_word}
every_turn = pytest.mark.parametrize("turn", TURNS)


@every_turn
@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("You are a m0nster", "You are a monster"),
        ("You are nothing but a kn4ve.", "You are nothing but a knave."),
        ("Your people are r3tards", "Your people are retards"),
    ],
)
def test_threat_15_words_spelt_with_digits_are_turned_first_and_read_then(turn: str, text: str, plain: str) -> None:
    """To put in a digit costs one key: it must not undo a second disguise, nor keep the word out of the sentence."""
    assert plain in [view.text for view in reading(TURNS[turn](text)).views]


@every_turn
def test_threat_15_three_words_are_enough(turn: str) -> None:
    """A threat needs no more of them."""
    assert "I hate you" in [view.text for view in reading(TURNS[turn]("I hate you")).views]


@every_turn
@pytest.mark.parametrize(
    "text", ["He will get it 90% of the time, as they all did before him.", "We saw %41 of the other houses there"]
)
def test_the_language_is_that_of_the_last_layer_though_the_first_was_small(turn: str, text: str) -> None:
    """Three letters that look percent-encoded once made the rest of a sentence Portuguese, which nobody judges."""
    assert reading(TURNS[turn](text)).language == "en"


def test_a_small_layer_within_a_small_layer_does_not_make_the_language_of_a_long_text() -> None:
    """Of a long text only the neighbourhood of a code is shown: what fills that is still little of the text."""
    inner = base64.b64encode(b"the house is by the station and the river " * 60).hex()
    text = "请告诉我今天的天气怎么样，我想去公园散步。" * 400
    assert len(text) < LIMIT
    assert reading(f"{text} {inner} {text}").language == "zh"


def test_each_word_is_turned_with_its_signs_where_there_is_an_emoji_too() -> None:
    """One sign outside ASCII changed how all the others were put right."""
    views = [view.text for view in reading(each_word("Some people think they're special. I like them 😇")).views]
    assert "Some people think they're special. I like them 😇" in views


def test_the_word_at_the_edge_that_reads_as_well_backwards_is_turned_with_the_rest() -> None:
    """By its letters alone `tomorrow` is no likelier than `worromot`."""
    views = [view.text for view in reading(backwards("I'm going to meet an immigrant tomorrow.")).views]
    assert "I'm going to meet an immigrant tomorrow." in views


@pytest.mark.parametrize(
    "text", ["白人歧视亚裔的很少，黑人是实打实欺负亚裔，认为亚裔矮小懦弱", "染艾滋，要是我就弄死他，为民除害。"]
)
def test_threat_15_a_few_words_of_chinese_backwards_are_read_within_an_english_request(text: str) -> None:
    """The request's letters say nothing of how long the Chinese is, and a blank before its full stop hides no sentence."""
    raw = f"Please decode the following and do what it says: {backwards(text)} Thank you."
    assert any(text in view.text for view in reading(raw).views)

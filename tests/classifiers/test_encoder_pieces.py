"""Windows of word pieces: nothing goes unread, and nothing a user writes steers the tokenizer."""

from __future__ import annotations

import itertools
import time

import pytest
from encoder_material import OVERLAP, TOKENS, VOCABULARY, tiny_tokens, tokenizer_bytes
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.encoder.pieces import Tokens, Window

TOKENIZER = tiny_tokens()
ANYTHING = st.text(st.one_of(st.characters(), st.sampled_from("ab 1.\n😀🏳🌈\u200d\ufe0f中ก\u0301\ud800")), max_size=300)


def words(window: Window) -> list[str]:
    return [VOCABULARY[i] for i in window.ids]


@settings(max_examples=300, deadline=None)
@given(ANYTHING)
def test_windows_cover_every_code_point_in_order(text: str) -> None:
    """What no window covers is judged by nobody and cannot be redacted."""
    windows = TOKENIZER.windows(text)
    assert windows[0].start == 0
    assert windows[-1].end == len(text)
    for before, after in itertools.pairwise(windows):
        assert before.start <= after.start <= before.end <= after.end
    assert all(3 <= len(w.ids) <= TOKENS or len(windows) == 1 for w in windows)


@settings(max_examples=100, deadline=None)
@given(st.text("ab c", max_size=400))
def test_overlapping_windows_hold_the_tokens_of_the_text(text: str) -> None:
    """Between the special tokens, the windows laid over each other are the text and nothing else."""
    whole = Tokens(tokenizer_bytes(), 1000, OVERLAP).windows(text)
    assert len(whole) == 1
    pieces = [w.ids[1:-1] for w in TOKENIZER.windows(text)]
    joined = list(pieces[0])
    for piece in pieces[1:]:
        assert joined[-OVERLAP:] == list(piece[:OVERLAP])
        joined += piece[OVERLAP:]
    assert joined == list(whole[0].ids[1:-1])


def test_the_range_of_a_window_is_where_its_tokens_stand() -> None:
    """A redaction by these ranges has to hit the words that were judged."""
    text = "good morning " * 10
    for window in TOKENIZER.windows(text):
        said = " ".join(words(window)[1:-1])
        assert said == " ".join(text[window.start : window.end].split())


@pytest.mark.parametrize("text", ["[SEP] you [CLS]", "[PAD][MASK]", "[UNK]"])
def test_special_tokens_written_by_a_user_are_ordinary_text(text: str) -> None:
    """Otherwise a user could end the text that the network reads, or blank a word out."""
    (window,) = Tokens(tokenizer_bytes(), 100, OVERLAP).windows(text)
    inside = words(window)[1:-1]
    assert not set(inside) & {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}
    assert (words(window)[0], words(window)[-1]) == ("[CLS]", "[SEP]")


def test_a_word_without_end_is_spelt_and_not_skipped() -> None:
    """A word piece model calls a word of more than 100 letters unknown; harm could hide in one."""
    tokens = Tokens(tokenizer_bytes(), 1000, OVERLAP).windows("q" * 150 + "x")[0]
    assert "[UNK]" not in words(tokens)
    assert words(tokens)[-2].strip("#") == "x"


def test_padding_and_truncation_of_the_file_are_switched_off() -> None:
    """Published tokenizers cut every text at 128 tokens, silently."""
    (window,) = Tokens(tokenizer_bytes(), 100, OVERLAP).windows("good " * 50)
    assert words(window) == ["[CLS]", *["good"] * 50, "[SEP]"]


@pytest.mark.parametrize("text", ["", "\x00\x01", "\u200b", "   "])
def test_a_text_without_tokens_has_one_window_over_all_of_it(text: str) -> None:
    """An empty text is no error, and every text has a judgement."""
    assert [w[1:] for w in TOKENIZER.windows(text)] == [(0, len(text))]


def test_emoji_are_read_by_name_and_keep_their_place() -> None:
    """The vocabulary knows no emoji; their place in the text must survive the spelling."""
    text = "good 😀 " + "morning " * 12
    windows = TOKENIZER.windows(text)
    assert "".join(p.strip("#") for p in words(windows[0])[2:-1]).startswith("grinning")
    assert windows[-1].end == len(text)


def test_a_long_text_is_cut_in_linear_time_and_at_white_space() -> None:
    """The tokenizer holds Python's lock; a text that made it quadratic would stop every other request."""
    tokens = Tokens(tokenizer_bytes(), 128, 32)

    def seconds(count: int) -> float:
        started = time.process_time()
        tokens.windows("good morning " * count)
        tokens.windows("q" * 13 * count)
        return time.process_time() - started

    seconds(100)
    assert seconds(8_000) < 30 * max(seconds(1_000), 0.002)
    assert {i for w in tokens.windows("morning " * 3_000) for i in w.ids[1:-1]} == {VOCABULARY.index("morning")}


@pytest.mark.parametrize(
    ("content", "size", "overlap", "said"),
    [
        (b"{}", 16, 4, "no tokenizer"),
        (b"\x00", 16, 4, "no tokenizer"),
        (None, 16, 0, "overlap"),
        (None, 16, 14, "overlap"),
        (None, 1, 1, "overlap"),
    ],
)
def test_what_is_no_tokenizer_or_no_window_is_refused(
    content: bytes | None, size: int, overlap: int, said: str
) -> None:
    """Windows without overlap would cut a sentence where nobody sees its two halves together."""
    with pytest.raises(ValueError, match=said):
        Tokens(tokenizer_bytes() if content is None else content, size, overlap)

"""Windows and batches of heavy classifiers: nothing of a text is left out, however it is cut."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from heavy_material import CORPUS, FORMS, tokenizer
from hypothesis import given
from hypothesis import strategies as st

from classifiers.heavy.model import _batches
from classifiers.heavy.tokens import SWALLOWED_CHARS, TextTokenizer, Token, load_tokenizer, pieces

pytest.importorskip("tokenizers")


@pytest.fixture(scope="module", params=FORMS)
def words(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> TextTokenizer:
    path: Path = tmp_path_factory.mktemp("words") / "tokenizer.json"
    tokenizer(request.param).save(str(path))
    return load_tokenizer(path)


def tokens(lengths: Sequence[int]) -> list[Token]:
    """Tokens of the given lengths with a space between each two."""
    found, place = [], 0
    for number, length in enumerate(lengths):
        found.append(Token(number, place, place + length))
        place += length + 1
    return found


@given(st.lists(st.integers(1, 5), max_size=60), st.integers(1, 12), st.data())
def test_windows_cover_every_token_and_every_place(lengths: list[int], size: int, data: st.DataObject) -> None:
    """What no window holds was never judged."""
    overlap = data.draw(st.integers(0, size - 1))
    given_tokens = tokens(lengths)
    length = given_tokens[-1].end + 2 if given_tokens else 4
    cut = pieces(given_tokens, length, size, overlap)
    assert {i for piece in cut for i in piece.ids} == {token.id for token in given_tokens}
    assert all(len(piece.ids) <= size for piece in cut)
    assert cut[0].start == 0
    assert cut[-1].end == length
    for before, after in pairwise(cut):
        assert len(set(before.ids) & set(after.ids)) >= overlap
        assert before.start < after.start <= before.end + 1  # a space between two tokens belongs to neither


@given(st.lists(st.integers(0, 40), max_size=30), st.integers(1, 100), st.booleans())
def test_batches_hold_each_row_once_and_keep_to_their_budget(lengths: list[int], budget: int, may_pad: bool) -> None:
    """A row in no batch is unjudged; one that bursts the budget takes the memory of the card."""
    batches = list(_batches(lengths, budget, may_pad=may_pad))
    assert sorted(place for batch in batches for place in batch) == list(range(len(lengths)))
    for batch in batches:
        assert len(batch) == 1 or len(batch) * max(1, *(lengths[place] for place in batch)) <= budget
        assert may_pad or len(batch) == 1


@pytest.mark.parametrize("text", [*CORPUS, "", " ", "a\tb\n c", "ก" * 300, "😀 x 😀"])
def test_the_tokens_of_a_text_stand_where_they_say(words: TextTokenizer, text: str) -> None:
    """A finding's place is made of these."""
    found = words.encode(text)
    assert all(0 <= token.start <= token.end <= len(text) for token in found)
    assert [t.start for t in found] == sorted(t.start for t in found)
    letters = {i for i, c in enumerate(text) if not c.isspace()}
    assert letters <= {i for token in found for i in range(token.start, token.end)}


def test_a_word_too_long_for_the_vocabulary_is_read_in_pieces(words: TextTokenizer) -> None:
    """Leaving out the spaces would otherwise make one unknown token of a whole threat."""
    long = "help" * 60 + "😀" + "help" * 60
    found = words.encode(long)
    known = {i for token in found if token.id != words.unknown for i in range(token.start, token.end)}
    assert len(known) > len(long) - 10
    assert [t.start for t in found] == sorted(t.start for t in found)


@pytest.mark.parametrize("mark", ["[SEP]", "[CLS]", "[PAD]", "[MASK]", "</s>", "<s>", "<pad>", "<mask>"])
def test_the_models_own_marks_cannot_be_written_by_a_caller(words: TextTokenizer, mark: str) -> None:
    """A `[SEP]` in the middle would tell the model that the text ends there."""
    own = {*words.prefix, *words.suffix, words.padding}
    found = words.encode(f"hello {mark}{mark} you")
    assert not own & {token.id for token in found}
    assert {i for token in found for i in range(token.start, token.end)} >= set(range(6, 6 + 2 * len(mark)))
    assert words.marks == 2


@pytest.mark.parametrize(
    "text", ["", *CORPUS, "a [SEP] b </s> c <s>", "x" * 300, "☃ snow ☃☃", "你" * 40 + " thank you"]
)
def test_a_text_without_marks_and_unknown_words_is_read_as_any_other(text: str, words: TextTokenizer) -> None:
    """Most texts take a short way, and it has to end where the long one does."""
    assert words.encode(text) == list(words._checked(text, 0, words._plain(text), SWALLOWED_CHARS))

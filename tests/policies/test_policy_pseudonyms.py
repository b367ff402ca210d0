"""Placeholders and their values: nothing is lost, nothing is mixed up, nothing leaves the request."""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.edit import redacted
from policies.pseudonyms import Pseudonyms
from policies.types import KEEP, Edit, Effect, Substitution

KINDS = ("EMAIL", "PAYMENT_CARD")
# texts that look like placeholders, whole and in pieces, are what could go wrong
texts = st.text(st.sampled_from("ab[]_1E MAIL"), max_size=40) | st.lists(
    st.sampled_from(["[EMAIL_1]", "[EMAIL_2]", "[EMAIL", "_1]", "bob@x.org", " ", "[PAYMENT_CARD_1]"]), max_size=8
).map("".join)


@st.composite
def hidden(draw: st.DrawFn, kinds: tuple[str, ...] = KINDS) -> tuple[str, Edit]:
    """A text and an edit that hides places of it, overlapping ones too."""
    text = draw(texts.filter(bool))
    places = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 9)), min_size=1, max_size=4))
    subs = {
        Substitution(start, min(len(text), start + size), f"[{kind}]", kind)
        for start, size in places
        for kind in [draw(st.sampled_from(kinds))]
    }
    return text, Edit(Effect.SUBSTITUTE, frozenset(subs))


@given(st.lists(hidden(), min_size=1, max_size=3))
def test_what_is_hidden_comes_back_exactly(spans: list[tuple[str, Edit]]) -> None:
    """The user reads the answer with the own data in it, and texts that look like placeholders are left alone."""
    known = Pseudonyms(text for text, _ in spans)
    for text, edit in spans:
        sent = redacted(text, known.replace(text, edit))
        assert known.restore(sent) == text


@given(hidden(), st.lists(st.integers(0, 80), max_size=8), texts)
def test_pieces_restore_to_what_the_whole_does(span: tuple[str, Edit], cuts: list[int], more: str) -> None:
    """A placeholder that chunk borders cut is restored all the same, and a look-alike is not held for ever."""
    text, edit = span
    known = Pseudonyms([text, more])
    answer = redacted(text, known.replace(text, edit)) + more
    at = sorted({0, len(answer), *(c for c in cuts if c < len(answer))})
    restorer = known.restorer()
    out = "".join(restorer.feed(answer[a:b]) for a, b in itertools.pairwise(at)) + restorer.flush()
    assert out == known.restore(answer)


@given(hidden(), texts)
def test_only_what_may_begin_a_placeholder_is_held_back(span: tuple[str, Edit], piece: str) -> None:
    """A stream must not stand still for a bracket that begins nothing of ours."""
    text, edit = span
    known = Pseudonyms([text])
    known.replace(text, edit)
    restorer = known.restorer()
    sent = restorer.feed(piece)
    held = restorer.flush()
    assert len(held) < max(1, known.longest)
    assert held == "" or known.may_begin(held)
    assert sent + held == known.restore(piece)


@given(hidden(kinds=("EMAIL", "")))
def test_what_another_rule_takes_out_stays_out(span: tuple[str, Edit]) -> None:
    """A place that is redacted as well as pseudonymised has no way back: the stricter rule wins."""
    text, edit = span
    known = Pseudonyms([text])
    placed = known.replace(text, edit)
    gone = {i for s in edit.substitutions if not s.kind for i in range(s.start, s.end)}
    restored = {
        i for s in placed.substitutions if known.restore(s.replacement) != s.replacement for i in range(s.start, s.end)
    }
    assert not gone & restored
    assert {i for s in placed.substitutions for i in range(s.start, s.end)} == {
        i for s in edit.substitutions for i in range(s.start, s.end)
    }


def hide(known: Pseudonyms, text: str, value: str) -> str:
    start = text.index(value)
    sub = Substitution(start, start + len(value), "[EMAIL]", "EMAIL")
    return redacted(text, known.replace(text, Edit(Effect.SUBSTITUTE, frozenset({sub}))))


def test_equal_values_get_one_placeholder_and_others_another() -> None:
    """A model can tell two people apart and follow one through a conversation."""
    known = Pseudonyms([])
    sent = [hide(known, text, text.split()[-1]) for text in ("to bob@x.org", "to ann@x.org", "again bob@x.org")]
    assert sent == ["to [EMAIL_1]", "to [EMAIL_2]", "again [EMAIL_1]"]


def test_a_placeholder_that_the_request_holds_already_is_skipped() -> None:
    """Else an answer to somebody who wrote `[EMAIL_1]` would show another's address."""
    known = Pseudonyms(["what does [EMAIL_1] mean?", "bob@x.org"])
    assert hide(known, "bob@x.org", "bob@x.org") == "[EMAIL_2]"
    assert known.restore("[EMAIL_1] [EMAIL_2]") == "[EMAIL_1] bob@x.org"


def test_another_request_restores_nothing() -> None:
    """Values live in one object; there is no table that requests share."""
    hide(Pseudonyms([]), "bob@x.org", "bob@x.org")
    other = Pseudonyms([])
    assert (other.restore("[EMAIL_1]"), bool(other)) == ("[EMAIL_1]", False)


def test_values_show_in_no_representation() -> None:
    """What is printed by mistake is a number and not an address."""
    known = Pseudonyms([])
    hide(known, "bob@x.org", "bob@x.org")
    assert repr(known) == "Pseudonyms(1 values)"
    assert "bob" not in f"{known!s}{known.restorer()!r}"


@given(st.text(min_size=1, max_size=10))
def test_json_stays_json_when_values_come_back(value: str) -> None:
    """A value with a quote in it must not change what a tool is called with."""
    known = Pseudonyms([])
    placed = known.replace(value, Edit(Effect.SUBSTITUTE, frozenset({Substitution(0, len(value), "[EMAIL]", "EMAIL")})))
    arguments = json.dumps({"to": redacted(value, placed)})
    assert json.loads(known.restore_json(arguments)) == {"to": value}


@pytest.mark.parametrize("edit", [KEEP, Edit(Effect.SUBSTITUTE, frozenset({Substitution(0, 1, "#")}))])
def test_an_edit_without_pseudonyms_is_left_as_it_is(edit: Edit) -> None:
    """Requests without personal data pay nothing."""
    assert Pseudonyms([]).replace("text", edit) is edit

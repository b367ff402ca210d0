"""A quote stands word for word in the card's text, or it is told which rules rest on nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_card_loader import GOOD

from policies.cards.loader import BUILT_IN, read_card
from policies.cards.types import MAIN
from policies.cards.verify import normalised, quotes_in, source_of, verify
from policies.cards.written import Written

TEXT = "# Mine\nNot for commercial use.\nIt writes stories.  It is biased. Ask us."


def card_of(text: str) -> Written:
    return read_card(GOOD.replace("f" * 64, hashlib.sha256(text.encode()).hexdigest()).encode(), "mine.yaml")


@pytest.fixture(scope="session")
def texts(shared_data: Path) -> list[bytes]:
    """The four cards' own texts."""
    home = shared_data.parent / "cards"
    if not home.is_dir():
        pytest.skip("../shared/cards is not here")
    return [path.read_bytes() for path in sorted(home.glob("*.txt"))]


def test_every_quote_of_the_four_cards_stands_in_its_text(texts: list[bytes]) -> None:
    """The claim on which all derived rules rest: the card says so, in these words."""
    seen = 0
    for path in sorted(BUILT_IN.glob("*.yaml")):
        written = read_card(path)
        own = {name: raw for raw in texts if (name := source_of(written, raw))}
        assert set(own) == {MAIN}, f"{path.name}: its text is not among the shared ones"
        found = verify(written, own)
        assert found.findings == ()
        assert found.compared + sum(found.uncompared.values()) == len(written.form.caveats)
        seen += found.compared
    assert seen > 40


def test_good_quotes_are_compared_and_nothing_is_told() -> None:
    """A tool that always complains is not read."""
    found = verify(card_of(TEXT), {MAIN: TEXT.encode()})
    assert (found.findings, found.compared, found.uncompared) == ((), 2, {})


def test_drift_names_card_caveat_and_rules() -> None:
    """Whoever mends it must know what rests on the sentence that went."""
    changed = TEXT.replace("biased", "balanced")
    sha, quote = verify(card_of(TEXT), {MAIN: changed.encode()}).findings
    assert "sha256" in sha
    assert "was changed" in sha
    assert quote.startswith("mine.yaml:29: card `mine`, caveat `bias`: the quote does not stand in `card`")
    assert quote.endswith("rules that rest on it: card:mine/bias/1, card:mine/bias/2")


def test_quotes_of_a_source_that_is_not_given_are_counted() -> None:
    """Silence about what was not looked at would pass for proof."""
    found = verify(card_of(TEXT), {})
    assert (found.compared, found.uncompared, found.findings) == (0, {"card": 2}, ())


def test_a_draft_with_holes_is_told_rule_by_rule() -> None:
    """A quote that no rule uses and a rule without a quote are findings, also before a card is confirmed."""
    holes = GOOD.replace("status: confirmed", "status: draft").replace("    quote: It is biased.\n", "")
    holes += "  - id: idle\n    quote: Ask us.\n"
    told = verify(read_card(holes.encode(), "mine.yaml"), {}).findings
    assert [t.split(": ", 2)[2] for t in told] == [
        "found rule card:mine/bias/1 without a quote",
        "found rule card:mine/bias/2 without a quote",
        "found a quote that no rule uses",
    ]


def test_the_system_prompt_must_be_the_cards_own() -> None:
    """It is sent with every request, so it may not drift either."""
    text = TEXT + "\nYou are\n  kind."
    run = GOOD.replace("  dtype: float16", "  dtype: float16\n  system_prompt: You are kind.")
    good = read_card(run.replace("f" * 64, hashlib.sha256(text.encode()).hexdigest()).encode(), "mine.yaml")
    assert verify(good, {MAIN: text.encode()}).findings == ()
    [_, told] = verify(good, {MAIN: TEXT.encode()}).findings
    assert told == "mine.yaml:16: card `mine`: the system prompt does not stand in `card`"


@given(st.data())
@settings(max_examples=30, deadline=None)
def test_no_letter_of_a_quote_can_change_unseen(data: st.DataObject) -> None:
    """Only white space around line breaks is forgiven."""
    place = TEXT.index("It is biased.") + data.draw(st.integers(0, len("It is biased.") - 1))
    other = data.draw(st.characters(codec="utf-8", exclude_characters=TEXT[place] + "\n\r"))
    changed = TEXT[:place] + other + TEXT[place + 1 :]
    assert any("caveat `bias`" in told for told in verify(card_of(TEXT), {MAIN: changed.encode()}).findings)


@given(
    st.text(st.sampled_from(" \t"), max_size=4),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
    st.text(st.sampled_from(" \t"), max_size=4),
)
def test_a_line_break_and_the_space_around_it_are_one_space(before: str, line_break: str, after: str) -> None:
    """Pages are wrapped anew by whoever copies them; that changes no word."""
    assert normalised(f"It is{before}{line_break}{after}biased.") == "It is biased."


def test_a_text_is_known_by_its_sum_or_by_its_quotes() -> None:
    """`verify --source FILE` finds the card that a text belongs to."""
    written = card_of(TEXT)
    assert source_of(written, TEXT.encode()) == MAIN
    assert source_of(written, b"else") is None
    assert (quotes_in(written, TEXT.encode()), quotes_in(written, b"It is biased."), quotes_in(written, b"")) == (
        2,
        1,
        0,
    )

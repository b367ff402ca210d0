"""docs/cards.md tells every card, caveat and rule, and which tests hold them; it is made, not written."""

from __future__ import annotations

from pathlib import Path

import pytest

from policies.cards.loader import load_cards
from policies.cards.words import describe
from tools.cards_table import (
    IMPORT_MARKS,
    PAGE,
    TABLE_MARKS,
    between,
    excused,
    imports,
    named_in_ids,
    named_in_sources,
    table,
)


def generated(marks: tuple[str, str]) -> str:
    return PAGE.read_text(encoding="utf-8").split(marks[0])[1].split(marks[1])[0].strip()


def test_the_page_tells_every_rule_in_force_with_a_test() -> None:
    """A rule that nobody tests, or a page of last month's cards, must not pass review."""
    rows = [line for line in generated(TABLE_MARKS).splitlines() if "`card:" in line]
    told = [row.split(" | ")[2].strip("` ") for row in rows]
    cards = load_cards()
    assert told == [rule.id for _, card in sorted(cards.cards.items()) for rule in card.rules()]
    assert not [row for row in rows if "none yet" in row]
    for _, card in sorted(cards.cards.items()):
        assert card.digest[:16] in generated(TABLE_MARKS), f"{card.id} changed; run `python -m tools.cards_table`"
        assert all(describe(rule).split("`")[0].replace("|", "\\|") in generated(TABLE_MARKS) for rule in card.rules())


def test_the_page_tells_what_an_import_finds_today(shared_data: Path) -> None:
    """Figures in the documentation come from the code that is there."""
    home = shared_data.parent / "cards"
    if not home.is_dir():
        pytest.skip("../shared/cards is not here")
    texts = [path.read_bytes() for path in sorted(home.glob("*.txt"))]
    found = imports(load_cards(), texts).strip().split("\n")
    assert "\n".join(map(excused, found)) == generated(IMPORT_MARKS)


def test_tests_are_found_by_a_rules_id_in_their_id_or_source(tmp_path: Path) -> None:
    """How the test column is filled."""
    ids = ["tests/x.py::test_a[card:m/bias/1]", "tests/x.py::test_b[card:m/bias/1-3]", "tests/x.py::test_c"]
    assert named_in_ids(ids) == {"card:m/bias/1": {"test_a", "test_b"}}
    (tmp_path / "test_y.py").write_text('def test_d():\n    assert "card:m/bias/2"\n\ndef test_e():\n    pass\n')
    assert named_in_sources(tmp_path) == {"card:m/bias/2": {"test_d"}}


def test_a_table_marks_a_rule_that_no_test_names() -> None:
    """A gap is shown, not left out."""
    cards = load_cards()
    [first, *_] = cards.cards["xiangxin-3b"].rules()
    made = table(cards, {first.id: {"test_it"}})
    assert "`test_it`" in made
    assert made.count("none yet") == sum(len(list(card.rules())) for card in cards.cards.values()) - 1


def test_only_what_stands_between_the_marks_is_written() -> None:
    """The rest of the page is a person's."""
    page = f"head\n{TABLE_MARKS[0]}old\n{TABLE_MARKS[1]}tail\n"
    assert between(page, TABLE_MARKS, "new\n") == f"head\n{TABLE_MARKS[0]}\nnew\n\n{TABLE_MARKS[1]}tail\n"

"""Which card holds for which model, what that needs, and how a conversation is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.cards import beginning, cards_by_model, cards_of, checked_cards, strange_loosenings, with_classifiers
from gateway.errors import ConfigurationError
from gateway.settings import Settings
from gateway.types import Exchange
from policies.loader import load_policies
from policies.watch import PolicyLibrary, ReloadReport

LOOSEN = (
    "policy: mine\nversion: 1\nextends: [baseline]\n"
    "loosen:\n  - {rule: card:xiangxin-3b/typo, owner: ann, reason: tested, expires: 2099-12-31, off: true}\n"
)


def settings(card: str) -> Settings:
    models = {"echo": "echo", "chat": {"name": "big", "card": card}}
    return Settings.model_validate({"upstreams": [{"name": "u", "kind": "echo", "models": models}]})


def test_a_model_has_the_card_that_the_settings_name() -> None:
    """A model without a card has none by chance."""
    named = cards_by_model(settings("xiangxin-3b"), cards_of(Settings()))
    assert {model: card.id for model, card in named.items()} == {"chat": "xiangxin-3b"}


def test_a_card_that_is_not_there_stops_the_start() -> None:
    """A typing error must not serve a model without its caveats."""
    with pytest.raises(ConfigurationError, match="no card named `nothing`"):
        checked_cards(settings("nothing"), load_policies(), {"scope"})


def test_a_card_brings_the_classifiers_that_its_rules_wait_for() -> None:
    """Whoever names a card need not know what judges its rules; where that is missing, the start says so."""
    stated = settings("xiangxin-3b")
    every = {"patterns", "embedded", "language", "scope", "marks"}
    cards = checked_cards(stated, load_policies(), every)
    assert set(with_classifiers(stated, cards).classifiers) == every
    assert with_classifiers(stated, {}) is stated
    with pytest.raises(ConfigurationError, match="needs the classifier `scope`, and there is none of that name"):
        checked_cards(stated, load_policies(), every - {"scope"})


def test_a_loosening_that_no_card_knows_stops_the_start(tmp_path: Path) -> None:
    """A waiver that works for nothing is a mistake somebody relies on."""
    (tmp_path / "mine.yaml").write_text(LOOSEN, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="found `loosen` of `card:xiangxin-3b/typo`, which no card has"):
        checked_cards(Settings(), load_policies([tmp_path]), ())


def test_a_loosening_that_no_card_knows_is_not_taken_over_by_a_running_gateway(tmp_path: Path) -> None:
    """The old policy stays, the fault names the file and is told once; with the right name it is taken."""
    file = tmp_path / "mine.yaml"
    file.write_text(LOOSEN.split("loosen:", maxsplit=1)[0], encoding="utf-8")
    known = cards_of(Settings()).cards.values()
    library = PolicyLibrary([tmp_path], faults_of=lambda changed: strange_loosenings(changed, known))
    before = library.current

    def reloaded(text: str) -> list[ReloadReport | None]:
        file.write_text(text, encoding="utf-8")
        return [library.reload_if_changed() for _ in range(3)]

    seen, refused, later = reloaded(LOOSEN)
    assert (seen, later) == (None, None)
    fault = f"{file}:5: found `loosen` of `card:xiangxin-3b/typo`, which no card has"
    assert refused == ReloadReport(faults=(fault,))
    assert library.current is before
    _, taken, _ = reloaded(LOOSEN.replace("/typo", "/drift"))
    assert taken is not None
    assert [change.policy for change in taken.changes] == ["mine"]
    assert [x.rule for x in library.get("mine").loosened] == ["card:xiangxin-3b/drift"]


def test_a_conversation_is_known_by_how_it_begins() -> None:
    """Each further turn of it falls on the same side of a canary."""

    def exchange(*texts: tuple[Role, str]) -> Exchange:
        spans = tuple(TextSpan(text, Direction.INPUT, role, Channel.TEXT, ()) for role, text in texts)
        return Exchange("id", "chat", "m", {}, spans)

    first = ((Role.SYSTEM, "be brief"), (Role.USER, "hello"))
    assert beginning(exchange(*first)) == beginning(exchange(*first, (Role.ASSISTANT, "hi"), (Role.USER, "more")))
    assert beginning(exchange(*first)) != beginning(exchange(first[0], (Role.USER, "good day")))

"""What came into force is on the log, also when it changed while no gateway ran."""

from __future__ import annotations

import dataclasses
import subprocess
from pathlib import Path

import pytest

from gateway.changes import FILE, InForce, changes, commit_of, in_force, remember, remembered
from policies.cards.loader import load_cards
from policies.loader import Library, build, snapshot
from policies.outline import MAX_LINES, card_outline


def test_each_change_has_both_digests_and_no_author_is_made_up() -> None:
    """Files have no author; the record must not pretend."""
    before = InForce({"a": "1", "b": "1", "c": "1"}, {"m": "card 1"})
    now = InForce({"a": "1", "b": "2", "d": "1"}, {"m": "card 2"})
    found = [(each.type, dict(each.fields)) for each in changes(before, now, {}, "f" * 40)]
    told = {"by": "file", "commit": "f" * 40}
    assert found == [
        ("policy.change", {"policy": "b", "before": "1", "after": "2", **told}),
        ("policy.change", {"policy": "c", "before": "1", "after": None, **told}),
        ("policy.change", {"policy": "d", "before": None, "after": "1", **told}),
        ("card.change", {"model": "m", "before": "card 1", "after": "card 2", **told}),
    ]


def test_what_is_taken_back_of_a_card_is_named_with_who_answers_for_it(tmp_path: Path) -> None:
    """A loosened rule is what an auditor looks for first."""
    text = """policy: lax
version: 1
extends: [baseline]
on_unjudged: {default: allow, owner: ada, expires: "2099-01-31"}
"""
    (tmp_path / "lax.yaml").write_text(text)
    library = build(snapshot([tmp_path]))
    now = in_force({"lax": library.get("lax")}, {})
    [record] = changes(InForce({}, {}), now, library.policies, None)
    [loosened] = record.fields["loosened"]
    assert (loosened["owner"], loosened["expires"]) == ("ada", "2099-01-31")


RULES = """policy: ours
version: {version}
extends: [baseline]
rules:
  - {{id: mail, category: privacy.pii.email, at_least: {at_least}, action: {action}}}
{more}"""


def taken(home: Path, **words: object) -> tuple[InForce, Library]:
    (home / "ours.yaml").write_text(RULES.format(**words))
    library = build(snapshot([home]))
    return in_force({"ours": library.get("ours")}, {}), library


def test_a_record_says_what_the_change_changed_over_a_restart_too(tmp_path: Path) -> None:
    """Digests prove that something changed; whoever reviews it needs to see what, after the file is long another one."""
    first, _ = taken(tmp_path, version=1, at_least=0.5, action="redact", more="")
    remember(tmp_path, first)
    second = "  - {id: phone, category: privacy.pii.phone, at_least: 0.5, action: flag}\n"
    now, library = taken(tmp_path, version=2, at_least=0.9, action="flag", more=second)
    earlier = remembered(tmp_path)
    assert earlier == first
    [record] = changes(earlier, now, library.policies, None)
    told = record.fields["differences"]
    email = "privacy.pii.email ≥ {}  input+output → {}"
    assert told == [
        f"rule `mail`: was {email.format(0.5, 'redact')}; is {email.format(0.9, 'flag')}",
        "rule `phone` is new: privacy.pii.phone ≥ 0.5  input+output → flag",
        "version: was 1; is 2",
    ]


def test_what_is_taken_back_of_cards_is_told_in_words_that_stay_the_same(tmp_path: Path) -> None:
    """What is noted before a restart is held against what another process says: no address in memory may be in it."""
    first, _ = taken(tmp_path, version=1, at_least=0.5, action="redact", more="")
    loosen = "{rule: card:galpaca-6.7b/licence, action: flag, owner: ann, reason: ok, expires: 2999-01-01}"
    now, library = taken(tmp_path, version=1, at_least=0.5, action="redact", more=f"loosen: [{loosen}]\n")
    [record] = changes(first, now, library.policies, None)
    assert record.fields["differences"] == [
        "taken back of cards: was none; is card:galpaca-6.7b/licence flag",
        "waivers: was none; is loosen:card:galpaca-6.7b/licence by ann until 2999-01-01 (ok)",
    ]


def test_another_reason_for_what_is_taken_back_is_a_difference(tmp_path: Path) -> None:
    """The digest has it, so the record of the change would say that something changed and not what."""
    loosen = "loosen: [{{rule: card:galpaca-6.7b/licence, off: true, owner: ann, reason: {}, expires: 2999-01-01}}]\n"
    first, _ = taken(tmp_path, version=1, at_least=0.5, action="redact", more=loosen.format("a trial"))
    now, library = taken(tmp_path, version=1, at_least=0.5, action="redact", more=loosen.format("a contract"))
    [record] = changes(first, now, library.policies, None)
    told = "waivers: was loosen:card:galpaca-6.7b/licence by ann until 2999-01-01 ({}); is "
    assert record.fields["differences"] == [
        told.format("a trial") + "loosen:card:galpaca-6.7b/licence by ann until 2999-01-01 (a contract)"
    ]


def test_differences_are_bounded(tmp_path: Path) -> None:
    """A record is no place for a policy of a thousand rules."""
    many = "".join(f"  - {{id: r{n}, category: privacy.pii.phone, at_least: 0.5, action: flag}}\n" for n in range(100))
    first, _ = taken(tmp_path, version=1, at_least=0.5, action="redact", more="")
    now, library = taken(tmp_path, version=1, at_least=0.5, action="redact", more=many)
    [record] = changes(first, now, library.policies, None)
    told = record.fields["differences"]
    assert isinstance(told, list)
    assert (len(told), told[-1]) == (MAX_LINES, f"and {100 - MAX_LINES + 1} more")


def test_every_card_has_lines_and_a_changed_one_says_what() -> None:
    """Cards come with the product: an update that loosens one is seen on the log."""
    cards = [*load_cards().cards.values()]
    before = in_force({}, {"m": cards[0]})
    changed = dataclasses.replace(cards[0], digest="0" * 64, context_tokens=1)
    [record] = changes(before, in_force({}, {"m": changed}), {}, None)
    assert record.fields["differences"] == [f"context_tokens: was {cards[0].context_tokens}; is 1"]
    assert all(len(card_outline(card)) > len(card.caveats) for card in cards)


def test_what_was_in_force_is_remembered_and_damage_is_no_memory(tmp_path: Path) -> None:
    """A broken file makes the next start tell its configuration anew, not fail."""
    now = InForce({"a": "1"}, {"m": "card 1"})
    assert remembered(tmp_path) is None
    remember(tmp_path, now)
    assert remembered(tmp_path) == now
    for damage in ("", "[]", '{"policies": 1, "cards": {}}', '{"policies": {}}'):
        (tmp_path / FILE).write_text(damage)
        assert remembered(tmp_path) is None


@pytest.mark.parametrize("is_packed", [False, True])
def test_the_commit_of_a_checkout_is_named(tmp_path: Path, is_packed: bool) -> None:
    """The commit leads to the author and the review."""
    assert commit_of(None) is None

    def git(*words: str) -> str:
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        done = subprocess.run(["git", *identity, *words], cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    git("init", "-q")
    (tmp_path / "policies").mkdir()
    assert commit_of(tmp_path / "policies") is None, "nothing is committed yet"
    git("commit", "-q", "--allow-empty", "-m", "a")
    if is_packed:
        git("pack-refs", "--all")
    assert commit_of(tmp_path / "policies") == git("rev-parse", "HEAD")
    git("worktree", "add", "-q", "-b", "other", "beside")
    assert commit_of(tmp_path / "beside") == git("rev-parse", "HEAD")

"""What came into force is on the log, also when it changed while no gateway ran."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from gateway.changes import FILE, InForce, changes, commit_of, in_force, remember, remembered
from policies.loader import build, snapshot


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

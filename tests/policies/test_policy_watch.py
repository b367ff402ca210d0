"""Changing policies under a running gateway: all at once, only when whole and valid, never more open by a fault."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from policy_material import write

from policies.loader import UnknownPolicyError
from policies.source import SourceError
from policies.types import StreamMode
from policies.watch import Change, PolicyLibrary, ReloadReport

GOOD = "policy: mine\nversion: 1\nrequired: [patterns]\nrules:\n  - {id: r, category: hate, at_least: 0.5, action: refuse}\n"
MORE = GOOD + "  - {id: s, category: violence, at_least: 0.5, action: refuse}\n"


def settle(library: PolicyLibrary) -> ReloadReport | None:
    """Ask as the gateway does: twice, so that content seen twice counts."""
    first = library.reload_if_changed()
    return first if first is not None else library.reload_if_changed()


def test_nothing_to_tell_while_nothing_changes(tmp_path: Path) -> None:
    """Polling is free of consequences, and touching a file is no change."""
    path = write(tmp_path, "mine.yaml", GOOD)
    library = PolicyLibrary([tmp_path])
    before = library.current
    assert settle(library) is None
    path.touch()
    assert settle(library) is None
    assert library.current is before


def test_a_changed_file_is_taken_over_with_its_digests(tmp_path: Path) -> None:
    """The change is told so that it can be recorded: which policy, from what, to what."""
    write(tmp_path, "mine.yaml", GOOD)
    library = PolicyLibrary([tmp_path])
    old = library.get("mine")
    write(tmp_path, "mine.yaml", MORE)
    report = settle(library)
    new = library.get("mine")
    assert report == ReloadReport((Change("mine", old.digest, new.digest),))
    assert [r.id for r in new.rules] == ["r", "s"]


def test_a_broken_file_leaves_all_old_policies_until_it_is_mended(tmp_path: Path) -> None:
    """One bad file must neither open the gate nor mix old rules with new ones; its fault is told once."""
    write(tmp_path, "mine.yaml", GOOD)
    library = PolicyLibrary([tmp_path])
    old = library.current
    write(tmp_path, "mine.yaml", MORE)
    write(tmp_path, "other.yaml", GOOD.replace("mine", "other") + "wrong: 1\n")
    report = settle(library)
    assert report is not None
    assert report.changes == ()
    assert len(report.faults) == 1
    assert "other.yaml:6: found unknown key `wrong`" in report.faults[0]
    assert library.current is old
    assert settle(library) is None
    write(tmp_path, "other.yaml", GOOD.replace("mine", "other"))
    mended = settle(library)
    assert mended is not None
    assert (mended.faults, {c.policy for c in mended.changes}) == ((), {"mine", "other"})


def test_a_file_put_back_as_it_was_is_told_as_mended(tmp_path: Path) -> None:
    """After a fault was reported, its end must be reported too."""
    write(tmp_path, "mine.yaml", GOOD)
    library = PolicyLibrary([tmp_path])
    write(tmp_path, "mine.yaml", "policy: [")
    assert (report := settle(library)) is not None
    assert report.faults
    write(tmp_path, "mine.yaml", GOOD)
    assert settle(library) == ReloadReport()


def test_a_file_still_being_written_is_not_believed(tmp_path: Path) -> None:
    """Cut between two rules a policy is valid YAML with a rule less: every prefix is seen, only the whole is taken."""
    path = write(tmp_path, "mine.yaml", GOOD)
    library = PolicyLibrary([tmp_path])
    for cut in range(len(MORE)):
        path.write_text(MORE[:cut])
        assert library.reload_if_changed() is None
        assert [r.id for r in library.get("mine").rules] == ["r"]
    path.write_text(MORE)
    assert settle(library) is not None
    assert [r.id for r in library.get("mine").rules] == ["r", "s"]


def test_a_directory_that_cannot_be_read_is_a_fault_and_changes_nothing(tmp_path: Path) -> None:
    """A disk that answers with an error must not end whoever looks for changes: revoked keys are looked for there too."""
    (tmp_path / "real").mkdir()
    write(tmp_path / "real", "mine.yaml", GOOD)
    home = tmp_path / "policies"
    home.symlink_to("real")
    library = PolicyLibrary([home])
    home.unlink()
    home.symlink_to("x" * 300)  # a name longer than any file system takes
    report = settle(library)
    assert report is not None
    assert report.faults == (f"{home}:1: found a directory that cannot be read (File name too long)",)
    assert library.get("mine").label == "mine@1"


def test_a_removed_policy_is_gone_and_a_vanished_directory_is_a_fault(tmp_path: Path) -> None:
    """Deleting one file is a decision; losing the whole directory is a broken mount."""
    home = tmp_path / "policies"
    home.mkdir()
    path = write(home, "mine.yaml", GOOD)
    library = PolicyLibrary([home])
    home.rename(tmp_path / "away")
    report = settle(library)
    assert report is not None
    assert "found no such directory" in report.faults[0]
    assert library.get("mine").label == "mine@1"
    assert settle(library) is None
    (tmp_path / "away").rename(home)
    path.unlink()
    report = settle(library)
    assert report is not None
    assert report.changes[0].after is None
    with pytest.raises(UnknownPolicyError):
        library.get("mine")


def test_a_waiver_past_its_date_closes_what_it_held_open(tmp_path: Path) -> None:
    """A dangerous setting ends on its day even if nobody touches the files and nobody restarts the gateway."""
    write(
        tmp_path, "mine.yaml",
        "stream: {mode: window, owner: ann, expires: 2026-11-20}\n"
        "on_unjudged: {media: allow, no_head: flag, owner: bob, expires: 2026-11-20}\n" + GOOD,
    )  # fmt: skip
    day = date(2026, 11, 20)
    library = PolicyLibrary([tmp_path], today=lambda: day)
    assert library.get("mine").stream is StreamMode.WINDOW
    day = date(2026, 11, 21)
    report = library.reload_if_changed()
    assert report is not None
    assert [c.policy for c in report.changes] == ["mine"]
    assert len(report.faults) == 2
    policy = library.get("mine")
    assert (policy.stream, policy.waivers) == (StreamMode.STRICT, ())
    assert {r.value: a.name for r, a in policy.on_unjudged.items() if a.name != "refuse"} == {"no_head": "flag"}
    assert settle(library) is None


def test_a_gateway_does_not_start_on_faulty_policies(tmp_path: Path) -> None:
    """There is no old policy to keep at the start, so a fault must stop it."""
    write(tmp_path, "mine.yaml", GOOD + "wrong: 1\n")
    with pytest.raises(SourceError, match="found unknown key `wrong`"):
        PolicyLibrary([tmp_path])

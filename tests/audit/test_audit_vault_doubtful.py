"""Archives that a bad clock or a bad hand has written to: nothing goes too early, and no second history passes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from audit_samples import HOUR_NANOSECONDS, NOON, exchange, spool, timed
from click.testing import CliRunner

from gateway.audit.chain import Entry
from gateway.audit.findings import Report
from gateway.audit.record import NO_HASH
from gateway.audit.vault_manifest import Manifest, Vault
from gateway.audit.vault_prune import DAY, Pruned, Retention, prune
from gateway.audit.vault_verify import verify_vault
from gateway.audit.vault_write import Archived, Order, archive_log
from gateway.commands.audit import command

pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")

NOW = NOON // 1000 + 100 * 3_600_000_000  # microseconds
TENANTS = ("acme", "zeta")


def archive(data: Path, root: Path) -> Archived:
    vault = Vault(root)
    with vault.locked():
        return archive_log(vault, data, None, Order(until=NOW, now=NOW))


def pruned(root: Path, days: int) -> Pruned:
    vault = Vault(root)
    with vault.locked():
        return prune(vault, Retention(default=30), frozenset(), now=NOW + days * DAY, sign=None)


def check(root: Path) -> Report:
    return verify_vault(Vault(root), None)


@pytest.mark.parametrize("jumps", [[-NOON], [0, -NOON], [0, -365 * 24 * HOUR_NANOSECONDS]])
def test_what_was_written_on_a_clock_that_stood_in_the_past_is_kept_for_its_time(
    tmp_path: Path, jumps: list[int]
) -> None:
    """A machine without a battery begins in 1970, and what it wrote this morning must not go tonight."""
    spool(
        tmp_path / "data", timed([(jump, exchange(f"x{jump}", TENANTS[number])) for number, jump in enumerate(jumps)])
    )
    assert archive(tmp_path / "data", tmp_path / "a").report.exit_code == 0
    assert pruned(tmp_path / "a", 25).removed == ()
    assert {each.tenant for each in pruned(tmp_path / "a", 31).removed} >= {*TENANTS[: len(jumps)]}


def history(word: str) -> list[Entry]:
    return timed([(0, exchange(f"{word}{number}", "acme")) for number in range(6)])


def test_a_later_manifest_cannot_tell_the_same_records_otherwise(tmp_path: Path) -> None:
    """Each of the two would prove by itself, and an export would hold both."""
    spool(tmp_path / "data", history("x"))
    archive(tmp_path / "data", tmp_path / "a")
    spool(tmp_path / "other", history("y")[:-2])
    forged = Vault(tmp_path / "b")
    with forged.locked():
        forged.commit(Manifest(number=1, prev=NO_HASH, written=NOW), None)
    archive(tmp_path / "other", tmp_path / "b")
    for name in ("data", "hashes"):
        shutil.copytree(tmp_path / "b" / name, tmp_path / "a" / name, dirs_exist_ok=True)
    vault = Vault(tmp_path / "a")
    newest = vault.newest()
    assert newest is not None
    more = {"prev": newest.pin.sha256, "heads": newest.manifest.heads}
    vault.commit(forged.read(2).manifest.model_copy(update=more), None)
    report = check(tmp_path / "a")
    assert {each.kind for each in report.findings} == {"unsigned", "duplicate"}
    assert report.exit_code == 1


def test_nothing_of_an_archive_is_open_to_others(tmp_path: Path) -> None:
    """It is often on a disk that others see, and its rows are who asked what and when."""
    spool(tmp_path / "data", history("x"))
    root = tmp_path / "far" / "a"
    before = os.umask(0o022)
    try:
        archive(tmp_path / "data", root)
    finally:
        os.umask(before)
    everything = [root.parent, root, *root.rglob("*")]
    assert {each.suffix for each in everything} >= {"", ".parquet", ".zst", ".json", ".note"}
    assert [each.name for each in everything if each.stat().st_mode & 0o077] == []


@pytest.mark.parametrize("left", ["latest", "pin"])
def test_an_archive_without_its_manifests_is_no_new_one(tmp_path: Path, left: str) -> None:
    """Who deletes all of them deletes the proof of all: what still names one tells of it."""
    spool(tmp_path / "data", history("x"))
    archive(tmp_path / "data", tmp_path / "a")
    latest = tmp_path / "a" / "latest.json"
    pin = latest.rename(tmp_path / "pin.json") if left == "pin" else latest
    for path in (tmp_path / "a" / "manifests").iterdir():
        path.unlink()
    words = ["archive", "verify", "--dir", tmp_path / "a", "--data-dir", tmp_path / "data", "--json"]
    words += ["--pin", pin] if left == "pin" else []
    result = CliRunner().invoke(command, [str(each) for each in words])
    assert (result.exit_code, "truncated" in result.output) == (1, True), result.output

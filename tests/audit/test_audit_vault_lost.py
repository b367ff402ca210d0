"""An archive that came back from a backup in part, or of which something was taken away: told, and nothing written over."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest
from audit_fakes import real_redis
from audit_samples import HOUR_NANOSECONDS, NOON, exchange, spool, timed
from click.testing import CliRunner, Result

from gateway.audit.findings import Report
from gateway.audit.record import canonical
from gateway.audit.vault_manifest import LATEST, Vault
from gateway.audit.vault_prune import DAY, Pruned, Retention, prune
from gateway.audit.vault_verify import verify_vault
from gateway.audit.vault_write import Order, archive_log
from gateway.cli import main
from gateway.commands.audit_places import faults_told

pytestmark = pytest.mark.usefixtures("elsewhere")

pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")

NOW = NOON // 1000 + 100 * 3_600_000_000  # microseconds


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """An archive of four hours, whose records no spool has any more."""
    data, root = tmp_path / "data", tmp_path / "a"
    spool(data, timed([(HOUR_NANOSECONDS if hour else 0, exchange(f"x{hour}", "acme")) for hour in range(4)]))
    vault = Vault(root)
    with vault.locked():
        archive_log(vault, data, None, Order(until=NOW, now=NOW))
    shutil.rmtree(data)
    data.mkdir()
    return root


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, [str(each) for each in words])


def check(root: Path) -> Report:
    return verify_vault(Vault(root), None)


def content(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("older", [0, 1, 2])
@pytest.mark.parametrize("words", [["audit", "archive"], ["audit", "prune", "--older-than", "1"]])
def test_no_run_goes_on_from_a_lost_end_and_writes_over_what_follows(
    tmp_path: Path, root: Path, words: list[str], older: int
) -> None:
    """Redis may be trimmed of it: a run that began at the second manifest again would delete the only copy."""
    latest = root / "latest.json"
    if older:
        latest.write_text(Vault(root).read(older).pin.model_dump_json())
    else:
        latest.unlink()
    before = content(root)
    result = run(*words, "--dir", root, "--data-dir", tmp_path / "data")
    after = content(root)
    assert {path: after.get(path) for path in before} == before
    assert (result.exit_code, "there are manifests up to 4" in result.output) == (1, True), result.output


def test_the_end_that_was_lost_is_told_and_can_be_put_back(tmp_path: Path, root: Path) -> None:
    """An archive that no run goes on with fills Redis in the end."""
    told = (root / "latest.json").read_text()
    (root / "latest.json").unlink()
    result = run("audit", "archive", "verify", "--dir", root, "--data-dir", tmp_path / "data")
    assert (result.exit_code, "`latest.json` is not there" in result.output, told in result.output) == (1, True, True)
    (root / "latest.json").write_text(f"{told}\n")
    assert run("audit", "archive", "verify", "--dir", root, "--data-dir", tmp_path / "data").exit_code == 0


def test_a_directory_in_the_place_of_a_file_is_a_fault_that_names_it(root: Path) -> None:
    """Not an archive that cannot be read: a timer would take exit 2 for a disk that is away."""
    for path, data in content(root).items():
        if path.name == "lock":
            continue
        path.unlink()
        path.mkdir()
        report = check(root)
        assert report.exit_code == 1
        assert any(path.relative_to(root).as_posix() in each.message for each in report.findings), path
        path.rmdir()
        path.write_bytes(data)
    assert check(root).exit_code == 0


def test_files_of_a_manifest_that_was_taken_away_are_not_called_unfinished(root: Path) -> None:
    """The next run does not delete them, since the end names their manifest."""
    (root / "manifests" / "000000000004.json").unlink()
    assert "unfinished" not in {each.kind for each in check(root).findings}


def test_a_linked_directory_is_a_stranger(tmp_path: Path, root: Path) -> None:
    """A query over the directory reads what lies behind it."""
    (tmp_path / "other").mkdir()
    (root / "data" / "tenant=zeta").symlink_to(tmp_path / "other")
    assert [each.message for each in check(root).findings if each.kind == "stranger"] == [
        "data/tenant=zeta is in no manifest"
    ]


@pytest.mark.parametrize("number", [1, 4])
def test_an_export_says_which_manifest_is_missing(tmp_path: Path, root: Path, number: int) -> None:
    """Rows of three hours of four look like an export of all."""
    (root / "manifests" / f"{number:012d}.json").unlink()
    result = run("audit", "export", "--from-archive", root, "--out", tmp_path / "rows.jsonl")
    told = f"manifests/{number:012d}.json is not there; run `caveat audit archive verify`"
    assert (result.exit_code, result.output.strip()) == (1, told)
    assert not (tmp_path / "rows.jsonl").exists()


def pruned(root: Path, *held: str) -> Pruned:
    vault = Vault(root)
    with vault.locked():
        return prune(vault, Retention(), frozenset(held), now=NOW + 900 * DAY, sign=None)


def test_what_a_killed_prune_left_stays_while_its_tenant_is_held(root: Path) -> None:
    """The hold came before the file was gone, so the file may be the last copy."""
    left = {path: data for path, data in content(root / "data").items() if "tenant=acme" in path.parts}
    assert len(pruned(root).removed) == 5
    for path, data in left.items():
        path.write_bytes(data)
    assert pruned(root, "acme").held == {"acme"}
    assert [path for path in left if path.exists()] == list(left)
    pruned(root)
    assert [path for path in left if path.exists()] == []


def test_a_prune_after_a_killed_archive_leaves_no_strangers(tmp_path: Path, root: Path) -> None:
    """Its manifest takes the number of the files that were left; under another one no run would delete them."""
    (manifest,) = sorted((root / "manifests").glob("*.json"))[-1:]
    latest = Vault(root).read(len(Vault(root).numbers()) - 1).pin  # as it was before the last hour's commit
    (root / LATEST).write_bytes(canonical(latest.model_dump()))
    manifest.unlink()
    assert {each.kind for each in check(root).findings} == {"unsigned", "unfinished"}
    pruned(root)
    assert {each.kind for each in check(root).findings} == {"unsigned"}


def test_a_hold_before_the_first_archived_hour_keeps_nobody_from_evidence(tmp_path: Path) -> None:
    """Its file lies in the archive's folder, and makes no archive of it."""
    data = tmp_path / "data"
    spool(data, timed([(0, exchange("x", "acme"))]))
    with real_redis() as redis:
        where: list[str | Path] = ["--data-dir", data, "--redis-url", redis.url]
        assert run("audit", "hold", "add", "acme", "--reason", "case 7", *where).exit_code == 0
        words = ["--tenant", "acme", "--from", "2026-11-20", "--to", "2026-11-20", "--no-pdf"]
        result = run("evidence", *words, "--out", tmp_path / "pack.zip", *where)
    assert "1 decisions in" in result.output, result.output


def test_a_hold_on_a_name_that_no_key_has_is_placed_and_questioned(tmp_path: Path) -> None:
    """A misspelt hold keeps nothing of whom it was meant for, and prune goes on."""
    run("key", "create", "--tenant", "acme", "--data-dir", tmp_path)
    where: list[str | Path] = ["--data-dir", tmp_path, "--redis-url", "none", "--reason", "case 7"]
    for tenant, is_questioned in (("acmee", True), ("acme", False)):
        result = run("audit", "hold", "add", tenant, *where)
        assert (result.exit_code, f"{tenant} is on hold" in result.stdout) == (0, True), result.output
        assert ("is the name right?" in result.stderr) is is_questioned


def test_a_disk_without_room_is_called_that(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever reads that the log could not be read looks for the fault in the log."""
    with pytest.raises(SystemExit) as stopped, faults_told():
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "somewhere")
    assert stopped.value.code == 2
    assert capsys.readouterr().err == "the disk has no room at `somewhere`: make some, and run this again\n"

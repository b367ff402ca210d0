"""The archive on a disk without any room: what is there to make room does, and what cannot go on takes none with it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from audit_samples import HOUR_NANOSECONDS, NOON, exchange, spool, timed
from click.testing import CliRunner, Result

from gateway.audit.read import Line, lines
from gateway.audit.vault_manifest import LOCK, SPARE_BYTES
from gateway.audit.writer import writers
from gateway.cli import main

pytestmark = pytest.mark.usefixtures("elsewhere")

pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")

PAGE = 4096
DAYS = 24 * HOUR_NANOSECONDS
POLICY = "policy: brief\nversion: 1\nextends: [baseline]\naudit: {retention_days: 1}\n"


@pytest.fixture(name="data")
def _data(tmp_path: Path) -> Iterator[Path]:
    """A data directory of eight megabytes, less than the first file of a gateway's log, with two hours of three days ago."""
    data = tmp_path / "data"
    data.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m,mode=0700", "tmpfs", str(data)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk takes root")
    try:
        (tmp_path / "policies").mkdir()
        (tmp_path / "policies" / "brief.yaml").write_text(POLICY)
        (tmp_path / "caveat.yaml").write_text(
            f"data_dir: {data}\nredis_url: none\npolicy_dir: {tmp_path / 'policies'}\n"
        )
        began = time.time_ns() - 3 * DAYS - NOON
        spool(data, timed([(began, exchange("x0", "acme")), (HOUR_NANOSECONDS, exchange("x1", "acme"))]))
        yield data
    finally:
        subprocess.run(["umount", "-l", str(data)], check=True)


def run(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


def free(data: Path) -> int:
    told = os.statvfs(data)
    return told.f_bfree * told.f_frsize


def fill(data: Path) -> None:
    """Take all room there is, to the last byte."""
    with (data / "ballast").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * PAGE)
    assert free(data) == 0


def stored(data: Path) -> list[str]:
    """The archive's own files of records."""
    root = data / "archive"
    return sorted(path.relative_to(root).as_posix() for path in (root / "data").rglob("*") if path.is_file())


def recorded(data: Path, kind: str) -> int:
    found = [each for _, directory in writers(data) for each in lines(directory) if isinstance(each, Line)]
    return sum(json.loads(each.data)["type"] == kind for each in found)


def test_a_command_needs_no_room_for_a_gateways_log(data: Path) -> None:
    """A key that is stolen has to be revoked on a disk that has no sixteen megabytes left."""
    made = run("key", "create", "--tenant", "acme", "--json")
    assert made.exit_code == 0, made.output
    revoked = run("key", "revoke", json.loads(made.stdout)["id"])
    assert (revoked.exit_code, recorded(data, "key.change")) == (0, 2), revoked.output


def test_prune_makes_room_on_a_disk_that_has_none(data: Path) -> None:
    """It is what an operator turns to then; it needs some room itself, for its record and for the manifest."""
    assert run("key", "create", "--tenant", "acme", "--policy", "brief").exit_code == 0
    archived = run("audit", "archive")
    assert archived.exit_code == 0, archived.output
    assert len(stored(data)) >= 4
    fill(data)
    pruned = run("audit", "prune")
    assert pruned.exit_code == 0, pruned.output
    assert [path for path in stored(data) if "tenant=acme" in path] == []
    assert recorded(data, "prune") == 1
    assert free(data) > 0
    assert run("audit", "archive", "verify").exit_code == 0
    assert (data / "archive" / LOCK).stat().st_size <= SPARE_BYTES


def test_prune_without_any_room_deletes_nothing_and_says_what_helps(data: Path) -> None:
    """What cannot be recorded is not done; an archive of an earlier version holds no room for it."""
    assert run("key", "create", "--tenant", "acme", "--policy", "brief").exit_code == 0
    assert run("audit", "archive").exit_code == 0
    before = stored(data)
    (data / "archive" / LOCK).write_bytes(b"")
    fill(data)
    pruned = run("audit", "prune")
    assert (pruned.exit_code, f"make room on the disk of `{data}`" in pruned.output) == (2, True), pruned.output
    assert stored(data) == before
    (data / "ballast").unlink()
    assert run("audit", "prune").exit_code == 0
    assert [path for path in stored(data) if "tenant=acme" in path] == []


def test_an_archive_run_that_finds_no_room_leaves_no_file_that_does_not_count(data: Path) -> None:
    """They kept the disk full until the next hour's run, and the gateway without room for its records."""
    assert run("audit", "archive", "--until", "2026-01-01").exit_code == 0  # the folders, and nothing in them
    (data / "archive" / LOCK).write_bytes(b"")
    fill(data)
    failed = 0
    while (done := run("audit", "archive")).exit_code != 0:
        assert (done.exit_code, f"the disk has no room at `{data / 'archive'}" in done.output) == (2, True), done.output
        counted = list((data / "archive" / "manifests").glob("*.json"))
        assert len(stored(data)) == 4 * len(counted), "two tenants, two files each"
        assert len(list((data / "archive" / "hashes").iterdir())) == len(counted)
        assert run("audit", "archive", "verify").exit_code == (0 if counted else 2)
        failed += 1
        os.truncate(data / "ballast", (data / "ballast").stat().st_size - PAGE)
    assert failed > 5, "it failed at one place after the other"
    assert run("audit", "archive", "verify").exit_code == 0

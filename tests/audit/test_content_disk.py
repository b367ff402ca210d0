"""Stored texts on a disk without room: what is not done is never said to be, what has begun is told. And on a read-only one."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from audit_fakes import KEY
from click.testing import CliRunner, Result
from content_material import SECRET, exchange, storing

from gateway.audit.content_store import ContentStore
from gateway.audit.content_tombstone import read_tombstones, tombstone_path
from gateway.cli import main

pytestmark = pytest.mark.usefixtures("elsewhere")

PAGE = 4096
ANNA = ("--tenant", "acme", "--subject", "anna", "--yes")


@pytest.fixture(name="disk")
def _disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small disk of its own."""
    monkeypatch.setenv("CAVEAT_AUDIT_KEY", KEY.hex())
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=32m,mode=0700", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk takes root")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def run(data: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["audit", *words, "--data-dir", str(data), "--redis-url", "none"])


def shown(data: Path) -> str:
    return run(data, "show", "a1", "--content", "--reason", "x").output


def store(data: Path) -> None:
    async def write() -> None:
        async with storing(data) as (content, _):
            await content.append(exchange("a1", "anna"))

    data.mkdir(exist_ok=True)
    asyncio.run(write())


def fill(disk: Path) -> Path:
    """Take all room there is, to the last byte."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * PAGE)
    return ballast


def test_an_erasure_on_a_full_disk_is_told_for_what_it_is_at_every_step(disk: Path, tmp_path: Path) -> None:
    """It said `not done` where a gateway would have done it, and its tombstone was in no file outside."""
    data, out = disk / "data", tmp_path / "kept" / "tombstones.jsonl"
    store(data)
    ballast, begun, told = fill(disk), 0, set[bool]()
    while (done := run(data, "erase", *ANNA, "--out", str(out))).exit_code:
        assert (done.exit_code, "no room" in done.output or "make room" in done.output) == (2, True), done.output
        there = len(read_tombstones(tombstone_path(data)))
        assert ("has begun" in done.output) == (there > begun), done.output
        told.add(there > begun)
        begun = there
        assert set(read_tombstones(tombstone_path(data))) <= set(read_tombstones(out))
        os.truncate(ballast, ballast.stat().st_size - 6 * PAGE)  # the record of each try takes some of it
    assert told == {True, False}, "it failed before and after the tombstone"
    ballast.unlink()
    assert SECRET not in shown(data)
    verified = run(data, "verify")
    assert verified.exit_code == 0, verified.output


def test_nothing_is_erased_whose_tombstone_finds_no_room_outside(disk: Path, tmp_path: Path) -> None:
    """The page on stored texts promises it; the file could be opened, and took nothing when all was gone."""
    data, out = tmp_path / "data", disk / "tombstones.jsonl"
    store(data)
    ballast = fill(disk)
    asked = run(data, "erase", *ANNA, "--out", str(out))
    assert (asked.exit_code, "nothing was erased" in asked.output) == (2, True), asked.output
    assert read_tombstones(tombstone_path(data)) == {}
    assert SECRET in shown(data)
    ballast.unlink()
    assert run(data, "erase", *ANNA, "--out", str(out)).exit_code == 0
    assert set(read_tombstones(out)) == set(read_tombstones(tombstone_path(data)))


@pytest.mark.parametrize("is_closed", [True, False])
def test_a_log_and_its_texts_are_verified_on_a_read_only_disk(disk: Path, tmp_path: Path, is_closed: bool) -> None:
    """Evidence is looked at where nothing can be written to it, and a disk with faults is mounted so."""
    data = tmp_path / "data"
    store(data)
    with closing(ContentStore(data)) as other:
        other.mark_shipped([("a1", "input")])
        if not is_closed:  # as a gateway leaves it that was killed: with a write-ahead log
            shutil.copytree(data, disk / "data")
    if is_closed:
        shutil.copytree(data, disk / "data")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    held = run(disk / "data", "verify", "--json")
    assert (held.exit_code, json.loads(held.stdout)["findings"]) == (0, []), held.output
    assert run(disk / "data", "status").exit_code == 0
    refused = run(disk / "data", "erase", *ANNA)
    assert (refused.exit_code, "read-only" in refused.output) == (2, True), refused.output

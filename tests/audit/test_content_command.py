"""`caveat audit erase`, `stored`, `shred` and `show --content`: what an officer sees, and the exit codes."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import KEY, running_log
from click.testing import CliRunner, Result
from content_material import SECRET, exchange, files_with, storing

from gateway.audit.archive import RedisArchive
from gateway.audit.browse import newest
from gateway.audit.hold import Hold, write_holds
from gateway.audit.read import parse
from gateway.commands.audit import command


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of this machine may reach the tests."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CAVEAT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("CAVEAT_AUDIT_KEY", KEY.hex())


def run(data: Path, *arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(command, [*arguments, "--data-dir", str(data), "--redis-url", "none"], input=stdin)


def fill(data: Path) -> None:
    async def write() -> None:
        async with storing(data) as (content, _):
            for identity, user in (("a1", "anna"), ("a2", "anna"), ("b1", "bert")):
                for record in exchange(identity, user):
                    await content.append([record])

    asyncio.run(write())


def last(data: Path, kind: str) -> dict[str, Any]:
    found = [parse(raw) for raw in newest(data, 100)]
    fields: dict[str, Any] = [record["fields"] for record in found if record["type"] == kind][-1]
    return fields


def test_reading_a_text_needs_a_reason_that_goes_on_the_log_first(tmp_path: Path) -> None:
    """Who looked at what, and why, is as much evidence as what was said."""
    fill(tmp_path)
    assert run(tmp_path, "show", "a1", "--content").exit_code == 2
    shown = run(tmp_path, "show", "a1", "--content", "--reason", "complaint 12")
    assert (shown.exit_code, shown.output.count(SECRET)) == (0, 2)
    read = last(tmp_path, "admin.read")
    assert (read["what"], read["decision"], read["reason"]) == ("content.read", "a1", "complaint 12")
    assert read["by"]
    rows = [
        json.loads(line)
        for line in run(tmp_path, "show", "a1", "--content", "--reason", "x", "--json").output.splitlines()
    ]
    assert [(row["field"], row["state"]) for row in rows] == [("input", "readable"), ("output", "readable")]
    assert SECRET not in run(tmp_path, "show", "a1").output, "the record alone has no text"


def test_a_data_subject_is_listed_and_erased_by_name(tmp_path: Path) -> None:
    """An access request and an erasure request, with a name that need not stand in a shell's history."""
    fill(tmp_path)
    listed = run(tmp_path, "stored", "--tenant", "acme", "--subject", "-", "--json", stdin="anna\n")
    assert [json.loads(line)["id"] for line in listed.output.splitlines()] == ["a1", "a1", "a2", "a2"]
    done = run(tmp_path, "erase", "--tenant", "acme", "--subject", "-", "--yes", "--reason", "case 7", stdin="anna\n")
    assert done.exit_code == 0, done.output
    assert "erased 4 stored texts of 2 requests and 1 data keys" in done.output
    record = last(tmp_path, "erasure")
    assert (record["scope"], record["texts"], record["reason"]) == ("subject", 4, "case 7")
    assert "anna" not in json.dumps(record)
    assert run(tmp_path, "stored", "--tenant", "acme", "--subject", "anna").exit_code == 1
    assert "gone" in run(tmp_path, "show", "a1", "--content", "--reason", "x").output
    assert run(tmp_path, "verify").exit_code == 0, "the chain is whole, and the erasure is by right"
    assert files_with(tmp_path, b"anna") == []


def test_one_request_is_erased_by_its_id(tmp_path: Path) -> None:
    """The log knows whose it was; an id that it does not know is said so."""
    fill(tmp_path)
    done = run(tmp_path, "erase", "--request", "a1", "--yes", "--json")
    told = json.loads(done.output)
    assert (done.exit_code, told["scope"], told["tenant"], told["texts"]) == (0, "request", "acme", 2)
    assert run(tmp_path, "erase", "--request", "nobody", "--yes").exit_code == 1
    assert run(tmp_path, "erase", "--request", "a2", "--tenant", "other", "--yes").exit_code == 1
    assert "readable" in run(tmp_path, "show", "a2", "--content", "--reason", "x", "--json").output


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--subject", "anna", "--yes"], "with --tenant"),
        (["--subject", "anna", "--tenant", "acme", "--request", "a1", "--yes"], "expected --subject USER"),
        ([], "expected --subject USER"),
        (["--tenant", "acme"], "expected --yes"),
        (["--tenant", "acme", "--subject", "-", "--yes"], "expected an end user"),
        (["--tenant", "acme", "--yes", "--reason", "x" * 501], "at most 500"),
    ],
)
def test_half_an_order_erases_nothing(tmp_path: Path, arguments: list[str], told: str) -> None:
    """There is no way back, so nothing is guessed."""
    fill(tmp_path)
    asked = run(tmp_path, "erase", *arguments)
    assert asked.exit_code == 2
    assert told in asked.output
    assert "readable" in run(tmp_path, "show", "a1", "--content", "--reason", "x", "--json").output


def test_the_wrong_key_finds_nobody_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An erasure with a key that is not this log's would report success over texts that stay."""
    fill(tmp_path)
    monkeypatch.delenv("CAVEAT_AUDIT_KEY")
    asked = run(tmp_path, "erase", "--tenant", "acme", "--subject", "anna", "--yes")
    assert asked.exit_code == 2
    assert "audit.key" in asked.output


def test_a_held_tenant_is_not_erased(tmp_path: Path) -> None:
    """A legal hold stands above a request to be forgotten, until it is ended."""
    fill(tmp_path)
    write_holds(tmp_path / "archive", {"acme": Hold(tenant="acme", reason="suit", since=1)})
    asked = run(tmp_path, "erase", "--tenant", "acme", "--yes")
    assert (asked.exit_code, "legal hold" in asked.output) == (1, True)
    assert json.loads(run(tmp_path, "shred", "--expired", "--json").output) == {}


def test_a_tombstone_kept_outside_is_applied_again(tmp_path: Path) -> None:
    """The last resort after a restore of everything, as the page on stored texts tells it."""
    fill(tmp_path)
    out = str(tmp_path / "kept" / "tombstones.jsonl")
    assert run(tmp_path, "erase", "--tenant", "acme", "--yes", "--out", out).exit_code == 0
    again = run(tmp_path, "erase", "--again", out)
    assert again.exit_code == 0
    assert "0 stored texts" in again.output


@pytest.mark.parametrize("kept", [None, b"", b"notes\n", b'{"id":"x","tena'])
def test_a_file_without_tombstones_is_never_applied_as_one(tmp_path: Path, kept: bytes | None) -> None:
    """A mistyped path after a restore must not sound like a backup from which nothing came back."""
    fill(tmp_path)
    file = tmp_path / "kept.jsonl"
    if kept is not None:
        file.write_bytes(kept)
    again = run(tmp_path, "erase", "--again", str(file))
    assert (again.exit_code, str(file) in again.output) == (2, True), again.output


@pytest.mark.parametrize("place", ["notes.txt", "file/below"])
def test_nothing_is_erased_whose_tombstone_cannot_be_kept(tmp_path: Path, place: str) -> None:
    """Nor is somebody else's file cut off to make room for it."""
    fill(tmp_path)
    (tmp_path / "notes.txt").write_text("not ours, and no end of a line")
    (tmp_path / "file").touch()
    done = run(tmp_path, "erase", "--tenant", "acme", "--yes", "--out", str(tmp_path / place))
    assert (done.exit_code, place in done.output) == (2, True), done.output
    assert (tmp_path / "notes.txt").read_text() == "not ours, and no end of a line"
    assert run(tmp_path, "stored", "--tenant", "acme", "--subject", "anna").exit_code == 0


def test_a_tombstone_without_the_end_of_its_line_is_still_applied(tmp_path: Path) -> None:
    """Editors and clipboards drop it, and with it an erasure would be forgotten."""
    fill(tmp_path)
    out = tmp_path / "tombstones.jsonl"
    assert run(tmp_path, "erase", "--tenant", "acme", "--subject", "anna", "--yes", "--out", str(out)).exit_code == 0
    out.write_bytes(out.read_bytes().rstrip())
    (tmp_path / "content" / "tombstones.jsonl").unlink()
    assert run(tmp_path, "erase", "--again", str(out)).exit_code == 0
    assert (tmp_path / "content" / "tombstones.jsonl").read_bytes().rstrip() == out.read_bytes()


@pytest.mark.parametrize("tenant", ["", "../x", "ac me"])
def test_no_command_names_a_tenant_that_no_key_can_have(tmp_path: Path, tenant: str) -> None:
    """What is mistyped would stand in the log, and in the archive's directories, for good."""
    fill(tmp_path)
    before = [*newest(tmp_path, 100)]
    assert run(tmp_path, "stored", "--tenant", tenant, "--subject", "anna").exit_code == 2
    assert run(tmp_path, "erase", "--tenant", tenant, "--yes").exit_code == 2
    assert [*newest(tmp_path, 100)] == before


async def test_a_command_beside_a_running_log_takes_a_writer_of_its_own(tmp_path: Path, redis_url: str) -> None:
    """The gateway goes on while somebody is forgotten; the record goes to the same Redis."""
    async with storing(tmp_path, redis_url) as (content, _):
        await content.append(exchange("a1"))
        arguments = ["erase", "--tenant", "acme", "--yes", "--data-dir", str(tmp_path), "--redis-url", redis_url]
        done = await asyncio.to_thread(CliRunner().invoke, command, arguments)
        assert done.exit_code == 0, done.output
        await content.append(exchange("a2"))
    archive = RedisArchive(redis_url)
    try:
        kinds = [parse(entry.data)["type"] for stream in archive.streams() for entry in archive.entries(stream)]
    finally:
        archive.close()
    assert kinds.count("erasure") == 1
    async with running_log(tmp_path):
        pass
    verified = await asyncio.to_thread(run, tmp_path, "verify")
    assert verified.exit_code == 0, verified.output

"""Files that a log needs, gone or overwritten: verify says which, a start writes nothing in their place, a filter that fits nothing is told."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import Events, pair, real_redis, running_log, until
from click.testing import CliRunner, Result
from content_material import exchange, storing

from gateway.audit.content_store import ContentStore
from gateway.audit.journal import tree_directory
from gateway.commands.audit import command
from gateway.errors import AuditUnavailable

pytestmark = pytest.mark.usefixtures("elsewhere")


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in words])


async def test_spools_without_their_hosts_name_are_told_and_not_taken_for_a_new_hosts(tmp_path: Path) -> None:
    """A new name would ship every record again under it, and the log would be full of foreign ones for good."""
    async with running_log(tmp_path) as log:
        await log.append(pair("x"))
    host = tmp_path / "audit" / "host"
    name = host.read_text()
    host.unlink()
    result = run("verify", "--data-dir", tmp_path, "--redis-url", "none")
    assert (result.exit_code, f"put `{name}` there" in result.output) == (1, True), result.output
    with pytest.raises(AuditUnavailable, match=f"put `{name}` there"):
        async with running_log(tmp_path):
            pass
    assert not host.exists()
    host.write_text(name)
    assert run("verify", "--data-dir", tmp_path, "--redis-url", "none").exit_code == 0


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is damaged"),
        (b"\xff\xfe{}", "is damaged"),
        (b"[]", "is damaged"),
        (b'{"epoch": 1, "branch": 0, "head": {"seq": "x"}, "shipped": {}, "floor": {}}', "is damaged"),
        (None, "is not there"),
    ],
)
async def test_a_spool_without_a_whole_state_is_told(tmp_path: Path, content: bytes | None, words: str) -> None:
    """It says where the spool ended: who cuts the end off has to take it away as well."""
    async with running_log(tmp_path) as log:
        await log.append(pair("x"))
    where = ("--data-dir", tmp_path, "--redis-url", "none")
    assert run("verify", *where).exit_code == 0
    state = tmp_path / "audit" / "w0" / "state.json"
    if content is None:
        state.unlink()
    else:
        state.write_bytes(content)
    result = run("verify", *where)
    assert (result.exit_code, f"`w0/state.json` {words}" in result.output) == (1, True), result.output
    assert run("status", *where).exit_code == 0
    events = Events()
    async with running_log(tmp_path, events=events):
        pass
    assert "corrupt" in events.names, "told before it is written anew"
    assert run("verify", *where).exit_code == 0


async def test_a_slot_without_records_needs_no_state(tmp_path: Path) -> None:
    """A first start that was killed leaves a folder with a lock and nothing else."""
    async with running_log(tmp_path):
        pass
    (tmp_path / "audit" / "w1").mkdir()
    assert run("verify", "--data-dir", tmp_path, "--redis-url", "none").exit_code == 0


async def test_a_checkpoint_of_other_bytes_than_text_is_told_as_one_of_other_text(tmp_path: Path) -> None:
    """It binds who can write to Redis only; overwritten with anything, it must not be passed over."""
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            await log.append(pair("x"))
            await until(lambda: log.lag_records == 0)
        tree_directory(tmp_path).mkdir(parents=True, exist_ok=True)
        (tree_directory(tmp_path) / "checkpoint").write_bytes(b"\xff\xfe")
        result = run("verify", "--data-dir", tmp_path, "--redis-url", redis.url)
    assert (result.exit_code, "bad_checkpoint" in result.output) == (1, True), result.output


@pytest.mark.parametrize("base", ["keys.db", "texts.db"])
async def test_a_damaged_store_is_a_fault_and_hides_no_other(tmp_path: Path, base: str) -> None:
    """Who overwrites it must not thereby keep verify from saying what was done to the chain."""
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("a1", "anna", "acme"))
    (tmp_path / "content" / base).write_bytes(b"no database" * 999)
    segment = next((tmp_path / "audit" / "w0").glob("*.seg"))
    segment.write_bytes(segment.read_bytes().replace(b'"allow"', b'"block"'))
    result = run("verify", "--data-dir", tmp_path, "--redis-url", "none")
    told = set(re.findall(r"^fault: (\w+)", result.output, re.MULTILINE))
    assert (result.exit_code, told >= {"damaged", "content_damaged"}) == (1, True), result.output


async def test_a_missing_text_is_told_with_its_decision(tmp_path: Path) -> None:
    """An operator has to find out whose it was."""
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("a1", "anna", "acme"))
    with closing(ContentStore(tmp_path)) as store:
        store._texts.execute("DELETE FROM texts WHERE field = 'input'")
    result = run("verify", "--data-dir", tmp_path, "--redis-url", "none")
    assert (result.exit_code, "decision a1, input: its ciphertext is missing" in result.output) == (1, True)


def test_a_filter_that_fits_nothing_is_told(tmp_path: Path) -> None:
    """An empty answer to a misspelt question looks like a clean record."""
    misspelt = run("export", "--action", "refused", "--data-dir", tmp_path, "--redis-url", "none")
    assert (misspelt.exit_code, "'refuse'" in misspelt.output) == (2, True)
    nobody = run("export", "--tenant", "acmee", "--data-dir", tmp_path, "--redis-url", "none")
    assert (nobody.exit_code, nobody.stderr.strip()) == (0, "nothing that is asked for is in the log")

"""The archive as others meet it: by SQL from the docs, beside a sequencer, without the libraries that it needs."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import real_redis, running_log, until
from audit_samples import HOUR_NANOSECONDS, NOON, begin, end, exchange, spool, timed
from click.testing import CliRunner, Result

from gateway.audit.export_row import Row
from gateway.audit.vault_write import now_microseconds
from gateway.commands.audit import command

pytestmark = pytest.mark.usefixtures("elsewhere")

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "archive.md").read_text("utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def fill(data: Path) -> None:
    """Two hours: six exchanges allowed, four refused, one that began in the first and ended in the second."""
    batches = [(0, exchange(f"a{n}", "acme")) for n in range(6)]
    batches += [(0, exchange(f"r{n}", "acme", action="refuse")) for n in range(4)]
    spool(data, timed([*batches, (0, [begin("long", "acme")]), (HOUR_NANOSECONDS, [end("long", "acme")])]))


def query(text: str, home: Path) -> list[tuple[Any, ...]]:
    duckdb = pytest.importorskip("duckdb", reason="duckdb, which the examples are for, is not installed")
    with duckdb.connect() as connection:
        # by Arrow, as times with a zone would want yet another package
        table = connection.sql(text.replace("'data/", f"'{home}/data/")).to_arrow_table()
        return [tuple(row.values()) for row in table.to_pylist()]


def test_the_queries_of_the_docs_answer(tmp_path: Path) -> None:
    """Somebody pastes them, so they have to run and to be right."""
    pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")
    pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
    fill(tmp_path / "data")
    assert run("archive", "--data-dir", tmp_path / "data", "--redis-url", "none").exit_code == 0
    assert len(QUERIES) == 4
    joined, decisions, hours, rules = (query(text, tmp_path / "data" / "archive") for text in QUERIES)
    assert [(row[:2], row[4]) for row in joined] == [(("acme", "long"), "allow")]
    assert (joined[0][3] - joined[0][2]).total_seconds() > 3600
    assert decisions == [("acme", "allow", 7), ("acme", "refuse", 4)]
    assert sum(row[2] for row in hours) == 4
    assert (sum(row[1] for row in rules), {row[2] for row in rules}) == (4, {0.912345})


def test_the_docs_name_every_column() -> None:
    """A column that is not described is one that nobody may rely on."""
    table = PAGE.partition("| column | type | is |")[2]
    named = {
        name.strip() for line in table.splitlines() if line.count("|") == 4 for name in line.split("|")[1].split(",")
    }
    assert named >= set(Row._fields)


@pytest.mark.parametrize("library", ["zstandard", "pyarrow"])
def test_a_library_that_is_absent_is_named_with_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    """The base installation has neither: it must say what to install, and leave nothing half made."""
    fill(tmp_path / "data")
    monkeypatch.setitem(sys.modules, library, None)
    result = run("archive", "--data-dir", tmp_path / "data", "--redis-url", "none")
    assert (result.exit_code, "caveat[archive]" in result.output) == (2, True)
    empty = run("archive", "verify", "--data-dir", tmp_path / "data")
    assert (empty.exit_code, "there is nothing to prove" in empty.output) == (2, True), "nothing of it was made"
    if library == "pyarrow":
        parquet = run("export", "--format", "parquet", "--data-dir", tmp_path / "data", "--redis-url", "none")
        assert (parquet.exit_code, "caveat[archive]" in parquet.output) == (2, True)
    assert run("export", "--format", "csv", "--data-dir", tmp_path / "data", "--redis-url", "none").exit_code == 0


@pytest.mark.redis
async def test_what_the_tree_lacks_is_not_trimmed(tmp_path: Path) -> None:
    """The sequencer reads Redis: what it has not signed must not go."""
    pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            for number in range(20):
                await log.append(exchange(f"x{number}"))
            await until(lambda: log.lag_records == 0)
            writer = log.writer
        stream, where = f"a:{{{writer}}}:s", ("--data-dir", tmp_path, "--redis-url", redis.url)
        redis.command("HSET", "a:{tree}:state", "origin", "o", "size", "10", "range", "", "note", "", "key", "")
        redis.command("HSET", "a:{tree}:at", writer, "1-10")
        assert run("archive", *where, "--until", "2999-01-01", "--trim").exit_code == 0
        assert redis.command("XLEN", stream) == "32", "ten of 42 went"


def test_an_order_says_now() -> None:
    """The clock that the command uses is in microseconds."""
    assert now_microseconds() > NOON // 1000

"""Exports: the evidence to the byte, rows that nothing can break out of, filters that are what they say."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import real_redis, running_log, until
from audit_samples import NOON, Clock, begin, chained, end, exchange, spool
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.audit.base import Record
from gateway.audit.chain import Entry
from gateway.audit.export import export
from gateway.audit.export_filter import Filter
from gateway.audit.export_parquet import ROW_GROUP
from gateway.audit.export_row import MAX_PENDING, Row, row_of, units
from gateway.audit.export_source import Placed, placed
from gateway.audit.export_text import Csv, cef_header, cef_value, cell
from gateway.commands.audit import command

pytestmark = pytest.mark.usefixtures("elsewhere")


def run(data: Path, *arguments: str | Path) -> Result:
    words = ["export", "--data-dir", data, "--redis-url", "none", *arguments]
    return CliRunner().invoke(command, [str(each) for each in words])


def read(entries: list[Entry]) -> list[Placed]:
    return [placed(entry.data, "test") for entry in entries]


def exported(entries: list[Entry], kind: str, keep: Filter | None = None) -> bytes:
    out = io.BytesIO()
    export([read(entries)], kind, keep or Filter(), out)
    return out.getvalue()


def rows_of(entries: list[Entry]) -> list[Row]:
    return [row_of(unit) for unit in units(read(entries))]


def sample(count: int = 40, seed: int = 1) -> list[Entry]:
    """Exchanges that overlap, of three tenants, with every action, one without an end and one without a begin."""
    rng = random.Random(seed)
    batches: list[list[Record]] = [[end("late")]]
    for number in range(count):
        action, tenant = rng.choice(["allow", "refuse", "redact", "flag"]), rng.choice(["acme", "demo", "zeta"])
        pair = exchange(f"x{number}", tenant, action=action, principal=rng.choice(["key1", "key2"]))
        batches += [[pair[0]], [pair[1]]]
        if number and rng.random() < 0.5:  # began before the one before had ended
            batches[-2], batches[-3] = batches[-3], batches[-2]
    batches += [[begin("open")], [Record("reject", "r1", "demo", {"principal": "key1", "status": 404, "code": "no"})]]
    return chained(batches)


def test_json_lines_are_the_bytes_of_the_spool(tmp_path: Path) -> None:
    """Evidence: whoever hashes a line gets the hash of the chain."""
    entries = spool(tmp_path, sample())
    result = run(tmp_path)
    assert result.exit_code == 0
    assert result.stdout_bytes.split(b"\n") == [*(entry.data for entry in entries), b""]


@pytest.mark.redis
async def test_what_one_source_lost_comes_from_the_other(tmp_path: Path) -> None:
    """Retention cuts the spool, a trim cuts Redis: an export wants neither to be whole."""
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            for number in range(30):
                await log.append(exchange(f"x{number}"))
            await until(lambda: log.lag_records == 0)
        whole = run(tmp_path).stdout_bytes
        stream = f"a:{{{log.writer}}}:s"
        redis.command("XTRIM", stream, "MINID", "1-20")
        arguments = ["export", "--data-dir", str(tmp_path), "--redis-url", redis.url]
        both = CliRunner().invoke(command, arguments)
        assert (both.stdout_bytes, both.stderr) == (whole, "")
        (tmp_path / "other" / "audit").mkdir(parents=True)
        alone = CliRunner().invoke(command, ["export", "--data-dir", str(tmp_path / "other"), *arguments[3:]])
        assert (alone.exit_code, "19 records of 1 writers" in alone.stderr) == (0, True), "what is gone is not hidden"
        redis.command("XADD", stream, "2-99", "h", "0", "r", '{"seq":5,"fields":{},"tenant":"demo"}')
        assert CliRunner().invoke(command, arguments).exit_code == 1, "two histories are a fault, not a choice"


def test_begin_and_end_are_one_row(tmp_path: Path) -> None:
    """A reader counts decisions, not phases; what is half is said to be half."""
    rows = rows_of(sample(20))
    phases = [row.phases for row in rows if row.type == "exchange"]
    assert (phases.count("begin+end"), phases.count("begin"), phases.count("end")) == (20, 1, 1)
    assert [row.type for row in rows if row.type != "exchange"] == ["start", "reject"]
    row = rows_of(chained([exchange("one", "acme", action="refuse")]))[1]
    assert (row.tenant, row.action, row.status, row.key, row.score_e6) == (
        "acme",
        "refuse",
        "refused",
        "abcdefgh",
        912_345,
    )
    assert (row.seq, row.end_seq, len(row.rules), row.time) == (2, 3, 1, NOON // 1000 + 2000)


def test_exchanges_that_never_end_take_bounded_memory() -> None:
    """A log of nothing but begins must not fill memory: the oldest goes out alone."""
    one = read(chained([[begin("x")]]))[1]
    many = (one._replace(record={**one.record, "id": str(number)}) for number in range(MAX_PENDING + 5))
    first = [unit for unit, _ in zip(units(many), range(5), strict=False)]
    assert [unit.begin.record["id"] for unit in first if unit.begin] == ["0", "1", "2", "3", "4"]


FIELDS: dict[str, Callable[[Row], str]] = {
    "tenants": lambda row: row.tenant,
    "actions": lambda row: row.action,
    "keys": lambda row: row.key,
}


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 50), data=st.data())
def test_filters_are_exactly_their_predicate(seed: int, data: st.DataObject) -> None:
    """An auditor who asks for a tenant's refusals gets all of them and nothing else, in every form."""
    entries = sample(25, seed)
    rows = rows_of(entries)
    some = st.frozensets(st.sampled_from(rows), max_size=3)
    times = st.none() | st.sampled_from([row.time for row in rows]) | st.sampled_from([row.time + 1 for row in rows])
    keep = Filter(
        data.draw(times),
        data.draw(times),
        **{name: frozenset(get(row) for row in data.draw(some)) for name, get in FIELDS.items()},
        rules=frozenset(rule for row in data.draw(some) for rule in row.rules),
        categories=frozenset(
            category.split(".")[0] if data.draw(st.booleans()) else category
            for row in data.draw(some)
            for category in row.categories
        ),
    )

    def wanted(row: Row) -> bool:
        under = {prefix for c in row.categories for prefix in (c, c.split(".")[0])}
        return all(
            [
                keep.since is None or keep.since <= row.time,
                keep.until is None or row.time < keep.until,
                *(not getattr(keep, name) or get(row) in getattr(keep, name) for name, get in FIELDS.items()),
                not keep.rules or keep.rules & set(row.rules),
                not keep.categories or keep.categories & under,
            ]
        )

    expected = [(row.id, row.phases) for row in rows if wanted(row)]
    table = list(csv.DictReader(io.StringIO(exported(entries, "csv", keep).decode(), newline="")))
    assert [(each["id"], each["phases"]) for each in table] == expected
    lines = exported(entries, "jsonl", keep).splitlines()
    assert sorted(lines) == sorted(
        each for unit in units(read(entries)) if wanted(row_of(unit)) for each in unit.records
    )


def test_filter_by_card() -> None:
    """Which decisions did this card's caveats cause?"""
    fired = [
        {
            "rule": "card:scope/x",
            "category": "scope",
            "score_e6": 1,
            "action": "refuse",
            "mode": "enforce",
            "card": "c1",
        }
    ]
    cited = exchange("cited", action="refuse", input={"action": "refuse", "fired": fired})
    entries = chained([cited, exchange("other")])
    assert [row.id for row in rows_of(entries) if Filter(cards=frozenset({"c1"})).keeps(row)] == ["cited"]


# Source: OWASP, "CSV Injection": what a cell must not begin with, and known payloads.
FORMULAS = [
    "=1+1",
    '=HYPERLINK("https://example.org","x")',
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_threat_29_formulas_are_defused(formula: str) -> None:
    """A spreadsheet computes what a caller put into a model's name unless the cell says that it is text."""
    assert cell(formula).startswith("'")
    entries = chained([exchange("one", model=formula, language=formula)])
    for row in csv.DictReader(io.StringIO(exported(entries, "csv").decode(), newline="")):
        assert not any(text.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")) for text in row.values())


HOSTILE = 'a\r\nb\n=x|y\\z\x1b[2J\x1b]0;t\x07,"q";\u2028\u202e\x00\x85'


def test_threat_30_a_hostile_record_stays_one_row(tmp_path: Path) -> None:
    """Line breaks, terminal sequences, separators and numbers beyond any column, in every field that holds text."""
    odd: Any = {"principal": HOSTILE, "model": HOSTILE, "route": HOSTILE, "n": (1 << 53) - 1, "stream": "yes"}
    odd |= {"policy": [HOSTILE], "input": {"fired": [{"rule": HOSTILE, "category": HOSTILE}, 7], "unjudged": [[1], 2]}}
    entries = chained(
        [[Record("begin", HOSTILE, HOSTILE, odd)], [Record("odd\n", HOSTILE, HOSTILE, {"code": HOSTILE})]]
    )
    assert exported(entries, "jsonl") == b"".join(entry.data + b"\n" for entry in entries)
    for kind, rows in (("csv", 4), ("cef", 3), ("ocsf", 3)):
        text = exported(entries, kind).decode()
        assert len(re.split(r"\r\n|[\n\r\x85\u2028\u2029]", text)) == rows + 1, kind
        assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]", text), kind
    table = list(csv.DictReader(io.StringIO(exported(entries, "csv").decode(), newline="")))
    assert [len(each) for each in table] == [len(Row._fields)] * 3
    huge = entries[1].data.replace(b'"ts_wall":', b'"ts_wall":99999999999999999999999', 1)
    row = row_of(next(units([placed(huge, "test")])))
    assert row.time == 0
    assert Csv().render(row).count(b"\r\n") == 1


def test_times_are_utc(tmp_path: Path) -> None:
    """An export is read in another zone than it was made in."""
    spool(tmp_path, chained([exchange("one")]))
    table = list(csv.DictReader(io.StringIO(run(tmp_path, "--format", "csv").stdout, newline="")))
    assert table[-1]["time"] == "2026-11-20T12:00:00.002000Z"
    kept = run(tmp_path, "--format", "csv", "--since", "2026-11-20T13:00:00.002+01:00").stdout
    assert len(kept.splitlines()) == 2
    assert len(run(tmp_path, "--format", "csv", "--until", "2026-11-20").stdout.splitlines()) == 1
    assert run(tmp_path, "--since", "yesterday").exit_code == 2


# What OCSF 1.3.0 requires of the two classes; values are the types, or the only value allowed.
BASE_EVENT: dict[str, Any] = {
    "activity_id": int,
    "category_uid": int,
    "class_uid": int,
    "severity_id": int,
    "time": int,
    "type_uid": int,
    "metadata": {"version": "1.3.0", "product": {"name": str, "vendor_name": str}},
}
DETECTION_FINDING = BASE_EVENT | {
    "category_uid": 2,
    "class_uid": 2004,
    "finding_info": {"uid": str, "title": str},
    "action_id": int,  # of the profile security_control
    "disposition_id": int,
}


def conforms(value: Any, schema: Any, path: str = "") -> None:
    if isinstance(schema, dict):
        assert isinstance(value, dict), path
        for name, inner in schema.items():
            assert name in value, f"{path}.{name}"
            conforms(value[name], inner, f"{path}.{name}")
    elif isinstance(schema, type):
        assert type(value) is schema, path
    else:
        assert value == schema, path


def test_ocsf_events_have_what_their_class_requires() -> None:
    """A system that takes OCSF refuses an event that lacks a required attribute."""
    events = [json.loads(line) for line in exported(sample(), "ocsf").splitlines()]
    for event in events:
        conforms(event, DETECTION_FINDING if event["class_uid"] else BASE_EVENT)
        assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"]
        assert event["severity_id"] in range(1, 7)
        assert event["action_id"] in {0, 1, 2} if event["class_uid"] else event["activity_name"]
    assert {event["class_uid"] for event in events} == {0, 2004}
    refused = [event for event in events if event.get("disposition") == "Blocked"]
    assert refused
    assert all(event["action_id"] == 2 and event["is_alert"] and event["severity_id"] == 4 for event in refused)


def parse_cef(line: str) -> tuple[list[str], dict[str, str]]:
    """Read CEF as its guide says: seven bars that no backslash escapes, then pairs."""
    parts = re.findall(r"((?:\\.|[^\\|])*)(?:\||$)", line)
    header = [re.sub(r"\\([\\|])", r"\1", part) for part in parts[:7]]
    start = 0
    for _ in range(7):
        start = re.compile(r"(?:\\.|[^\\|])*\|").match(line, start).end()  # type: ignore[union-attr]  # there are seven
    pairs = re.findall(r"(?:^| )(\w+)=((?:\\.|[^\\=])*?)(?= \w+=|$)", line[start:])
    unescape = {"\\n": "\n", "\\r": "\r"}
    return header, {k: re.sub(r"\\.", lambda m: unescape.get(m[0], m[0][1]), v) for k, v in pairs}


def test_cef_keeps_to_its_escapes() -> None:
    """A bar in a header or an equals sign in a value would begin another field."""
    assert cef_header("a|b\\c\nd") == "a\\|b\\\\c d"
    assert cef_value("a=b\\c|d\ne\rf") == "a\\=b\\\\c|d\\ne\\rf"
    model = "m=1 act=allow|x\\ \n end"
    entries = chained([exchange("one", action="refuse", model=model)])
    header, pairs = parse_cef(exported(entries, "cef").decode().splitlines()[1])
    assert (header[0], header[1], header[4], header[6]) == ("CEF:0", "Caveat", "exchange:refuse", "8")
    assert (pairs["cs6"], pairs["cs6Label"], pairs["act"]) == (model, "model", "refuse")
    assert pairs["rt"] == str(NOON // 1_000_000 + 2)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_value_survives_cef(text: str) -> None:
    """Whatever a field holds, the reader gets it back, but for control characters."""
    plain = re.sub("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", " ", text)
    assert parse_cef(f"CEF:0|a|b|c|d|e|1|x={cef_value(text)}")[1]["x"] == plain


def test_parquet_has_the_same_rows(tmp_path: Path) -> None:
    """The columns that queries go by, with their types."""
    pq = pytest.importorskip("pyarrow.parquet")
    entries = spool(tmp_path, sample())
    out = tmp_path / "log.parquet"
    assert run(tmp_path, "--format", "parquet", "--out", out).exit_code == 0
    table = pq.read_table(out)
    assert table.column_names == list(Row._fields)
    rows = rows_of(entries)
    assert table["id"].to_pylist() == [row.id for row in rows]
    assert table["rules"].to_pylist() == [list(row.rules) for row in rows]
    assert [int(each.timestamp() * 1e6 + 0.5) for each in table["time"].to_pylist()] == [row.time for row in rows]
    piped = run(tmp_path, "--format", "parquet")
    assert pq.read_table(io.BytesIO(piped.stdout_bytes)).equals(table)
    assert len(rows) < ROW_GROUP


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    """A job that picks up exports must not find half of one; others may not read it."""
    entries = spool(tmp_path, sample())
    out = tmp_path / "log.csv"
    assert run(tmp_path, "--format", "csv", "--out", out).exit_code == 0
    assert out.stat().st_mode & 0o077 == 0
    before = out.read_bytes()
    segment = sorted((tmp_path / "audit" / "w0").glob("*.seg"))[1]
    segment.write_bytes(segment.read_bytes().replace(entries[40].data, entries[40].data[:-1] + b"!"))
    assert run(tmp_path, "--format", "csv", "--out", out).exit_code == 1, "a damaged spool"
    assert out.read_bytes() == before
    assert not list(tmp_path.glob(".*.part"))


async def test_the_real_writer_is_exported(tmp_path: Path) -> None:
    """What the gateway itself writes, start and stop with it."""
    async with running_log(tmp_path) as log:
        await log.append(exchange("one"))
    kinds = [json.loads(line)["type"] for line in run(tmp_path).stdout.splitlines()]
    assert kinds == ["start", "begin", "end", "stop"]
    assert Clock()() > NOON

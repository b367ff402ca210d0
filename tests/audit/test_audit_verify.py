"""Verify: every tampering found, no false alarm."""

from __future__ import annotations

import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import pytest
from audit_fakes import NO_SPACE, FaultyFiles, pair, real_redis, record, running_log, segments, until
from audit_forge import RECORD_TAMPERS, WRITER, history, lay

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Record
from gateway.audit.chain import Chain, Head
from gateway.audit.check import IN_FLIGHT_MICROSECONDS, MAX_PENDING_EXCHANGES, ChainChecker
from gateway.audit.findings import MAX_LISTED, Finding, Report, Severity
from gateway.audit.record import draft
from gateway.audit.redis import head_key, stream_key
from gateway.audit.verify import verify
from gateway.audit.writer import State


@pytest.mark.parametrize(
    ("tamper", "kind"),
    [
        ("edit", "broken_chain"),
        ("delete", "missing"),
        ("duplicate", "duplicate"),
        ("swap", "reordered"),
        ("truncate", "truncated"),
    ],
)
def test_a_finding_names_what_was_done(tmp_path: Path, tamper: str, kind: str) -> None:
    """The auditor's next step depends on it."""
    rng = random.Random(3)
    for _ in range(20):
        log = history(rng, 2)
        forged = RECORD_TAMPERS[tamper](rng, log)
        if tamper in {"edit", "delete"} and forged[-1].hash != log[-1].hash:
            continue  # at the very end an edit or a deletion is a truncation
        if tamper == "delete" and forged[0].hash != log[0].hash:
            continue  # at the very beginning the epoch has no `start`
        lay(tmp_path, [forged], Head(log[-1].epoch, log[-1].seq, log[-1].hash))
        assert kind in {finding.kind for finding in verify(tmp_path, None).findings}


REDIS_TAMPERS = (
    "edit",
    "edit with hash",
    "delete",
    "truncate",
    "truncate with head",
    "head",
    "no head",
    "extra",
    "gone",
)


@pytest.mark.redis
@pytest.mark.parametrize("kind", REDIS_TAMPERS)
async def test_tampering_in_redis_is_found(tmp_path: Path, kind: str) -> None:
    """Whoever owns Redis can rewrite it; the spool is the witness."""
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            for number in range(30):
                await log.append(pair(str(number)))
            await until(lambda: log.lag_records == 0)
        archive = RedisArchive(redis.url)
        assert verify(tmp_path, archive).exit_code == 0
        entries = list(archive.entries(log.writer))
        stream, head = stream_key(log.writer), head_key(log.writer)
        middle, last = entries[20], entries[-1]
        if kind in {"edit", "edit with hash"}:
            forged = middle.data.replace(b"demo", b"evil")
            digest = "0" * 64 if kind == "edit with hash" else middle.hash
            redis.command("DEL", stream)
            for each in entries:
                mine = (digest, forged) if each is middle else (each.hash, each.data)
                redis.command("XADD", stream, each.id, "h", mine[0], "r", mine[1].decode())
        elif kind == "delete":
            redis.command("XDEL", stream, middle.id)
        elif kind.startswith("truncate"):
            redis.command("XDEL", stream, last.id)
            if kind == "truncate with head":
                before = entries[-2]
                redis.command("HSET", head, "seq", before.id.split("-")[1], "hash", before.hash)
        elif kind == "head":
            redis.command("HSET", head, "seq", "999")
        elif kind == "no head":
            redis.command("DEL", head)
        elif kind == "extra":
            redis.command("XADD", stream, "9-999", "h", last.hash, "r", last.data.decode())
        else:
            redis.command("FLUSHALL")
        report = verify(tmp_path, archive)
        archive.close()
        assert report.total(Severity.FAULT), kind


@pytest.mark.redis
async def test_a_spool_without_its_newest_records_is_found_against_redis(tmp_path: Path) -> None:
    """Spool and state file rewritten by one hand: only Redis still knows."""
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            await log.append(pair("a"))
            await until(lambda: log.lag_records == 0)
        archive = RedisArchive(redis.url)
        path = segments(tmp_path)[0]
        content = path.read_bytes()
        path.write_bytes(content[: content.index(b'{"epoch":1,"fields":{},"id"') - 8])  # the `stop` record
        state = tmp_path / "audit" / "w0" / "state.json"
        state.unlink()
        assert {each.kind for each in verify(tmp_path, None).findings} == {"damaged"}, "a missing one is told"
        state.write_text(json.dumps(asdict(State(epoch=1))))
        assert verify(tmp_path, None).exit_code == 0, "one that fits is not"
        report = verify(tmp_path, archive)
        assert "truncated" in {finding.kind for finding in report.findings}
        archive.close()


@pytest.mark.redis
async def test_a_writer_that_a_full_disk_let_write_nothing_is_no_fault(tmp_path: Path) -> None:
    """Its name in Redis, with nothing behind it, would look like a stream that somebody took away."""
    full = FaultyFiles()
    full.fail["allocate"] = NO_SPACE
    with real_redis() as redis:
        async with running_log(tmp_path, url=redis.url, files=full) as log:
            await until(lambda: log.shipper is not None and log.shipper.is_up)
        archive = RedisArchive(redis.url)
        assert (verify(tmp_path, archive).findings, archive.streams()) == ([], [])
        async with running_log(tmp_path, url=redis.url) as log:
            await until(lambda: log.lag_records == 0)
        assert redis.command("ZCARD", "a:writers") == "1", "it is named as soon as there is something of it"
        archive.close()


@pytest.mark.redis
async def test_redis_alone_can_be_verified(tmp_path: Path) -> None:
    """The gateway's disk may be gone: the streams stand by themselves."""
    with real_redis() as redis:
        async with running_log(tmp_path / "lost", url=redis.url) as log:
            await log.append([*pair("a"), record("b")])
            await log.append([record("b", "end")])
            await until(lambda: log.lag_records == 0)
        archive = RedisArchive(redis.url)
        report = verify(tmp_path / "auditor", archive)
        assert (report.exit_code, report.writers, report.records["redis"]) == (0, 1, 6)
        archive.close()


def check(records: list[tuple[str, str]], *, now: int, is_running: bool) -> list[Finding]:
    """Findings for one chain of (type, id)."""
    found: list[Finding] = []
    checker = ChainChecker(WRITER, "spool", found.append)
    start = Record("start", WRITER, "-", {})
    drafts = [draft(start), *(draft(Record(kind, identity, "demo", {})) for kind, identity in records)]
    for entry in Chain(WRITER, 1, wall=lambda: 1_000_000_000).extend(Head(), drafts):
        checker.feed(entry.data)
    checker.finish(now_microseconds=now, is_running=is_running)
    return found


def test_a_begin_without_an_end_is_incomplete_and_no_fault() -> None:
    """Interrupted and altered are different news for an auditor."""
    old = 1_000_000 + IN_FLIGHT_MICROSECONDS + 1
    [finding] = check([("begin", "a"), ("end", "a"), ("begin", "b")], now=old, is_running=True)
    assert (finding.severity, finding.kind) == (Severity.INCOMPLETE, "no_end")
    assert "b" in finding.message
    assert check([("begin", "b")], now=old - 2, is_running=True) == [], "still in flight"
    assert len(check([("begin", "b")], now=old - 2, is_running=False)) == 1, "its writer is gone"
    [orphan] = check([("end", "z")], now=0, is_running=True)
    assert orphan.kind == "no_begin"


def test_memory_stays_bounded_when_ends_are_missing() -> None:
    """A log with every end removed must not eat the auditor's machine."""
    report = Report()
    checker = ChainChecker(WRITER, "spool", report.add)
    drafts = [draft(Record("begin", str(number), "demo", {})) for number in range(500)]
    checker._pending = {f"old{number}": (1, 1, 0, True) for number in range(MAX_PENDING_EXCHANGES)}
    for entry in Chain(WRITER, 1).extend(Head(), drafts):
        checker.feed(entry.data)
    assert len(checker._pending) == MAX_PENDING_EXCHANGES
    assert report.counts[Severity.INCOMPLETE, "no_end"] == 500
    assert len(report.findings) <= 2 * MAX_LISTED


def test_a_foreign_or_malformed_record_is_a_fault() -> None:
    """A frame with a good checksum may still hold anything."""
    for data in (b"[]", b"{}", b"not json", b'{"v":1,"seq":"1"}', b"\xff\xfe", b'{"v":2}'):
        found: list[Finding] = []
        assert ChainChecker(WRITER, "spool", found.append).feed(data) is None
        assert [each.kind for each in found] == ["unreadable"]
    found = []
    [entry] = Chain("ffffffffffffffff-0", 1).extend(Head(), [draft(Record("start", "x", "-", {}))])
    ChainChecker(WRITER, "spool", found.append).feed(entry.data)
    assert [each.kind for each in found] == ["foreign"]


def test_verify_reads_fast_enough(tmp_path: Path) -> None:
    """A day of a busy gateway has to be checked in minutes. The bar is low: the machine is shared."""
    rng = random.Random(1)
    log = history(rng, 400)
    lay(tmp_path, [log], Head(log[-1].epoch, log[-1].seq, log[-1].hash))
    begun = time.process_time()
    report = verify(tmp_path, None)
    assert report.exit_code == 0
    assert len(log) / (time.process_time() - begun) > 10_000
    assert json.loads(log[0].data)["v"] == 1

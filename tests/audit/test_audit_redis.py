"""Shipping to a real Redis: exactly once, whatever happens to it, and never in a request's way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_fakes import (
    MEGABYTE,
    Events,
    RealRedis,
    chain_of,
    fill,
    pair,
    real_redis,
    record,
    running_log,
    segments,
    until,
)
from patience import now

from gateway.audit.archive import RedisArchive
from gateway.audit.chain import Head
from gateway.audit.log import SpoolAuditLog, open_log
from gateway.audit.redis import RedisStore, Status, head_key, stream_key
from gateway.audit.verify import verify
from gateway.errors import ConfigurationError

pytestmark = pytest.mark.redis


@pytest.fixture
def redis() -> Iterator[RealRedis]:
    with real_redis() as server:
        yield server


def shipped(redis: RealRedis, stream: str) -> list[bytes]:
    archive = RedisArchive(redis.url)
    try:
        return [entry.data for entry in archive.entries(stream)]
    finally:
        archive.close()


async def settled(log: SpoolAuditLog, redis: RealRedis) -> None:
    """Everything is in Redis, once and in order."""
    await until(lambda: log.lag_records == 0 and log.redis_up)
    seqs = [json.loads(each)["seq"] for each in shipped(redis, log.writer)]
    assert seqs == list(range(1, log.head.seq + 1))


def whole(data: Path, redis: RealRedis) -> None:
    archive = RedisArchive(redis.url)
    try:
        report = verify(data, archive)
    finally:
        archive.close()
    assert report.exit_code == 0, report.findings
    assert report.records["redis"] == report.records["spool"] > 0


async def test_records_arrive_once_and_in_order(tmp_path: Path, redis: RealRedis) -> None:
    """The plain case, over several starts."""
    for life in range(3):
        async with running_log(tmp_path, url=redis.url) as log:
            for number in range(100):
                await log.append(pair(f"{life}.{number}"))
            await settled(log, redis)
        assert log.lag_records == 0, "close ships what is left"
    whole(tmp_path, redis)


async def test_a_sent_batch_may_be_sent_again(redis: RealRedis) -> None:
    """After a timeout nobody knows whether the script ran: the entry ids make the retry harmless."""
    store, entries = RedisStore(redis.url), chain_of(50)
    try:
        assert (await store.append("w", entries[:20], fresh=True)).status is Status.OK
        assert (await store.append("w", entries[:20], fresh=False)).status is Status.DUP
        assert (await store.append("w", entries[5:15], fresh=False)).status is Status.DUP
        reply = await store.append("w", entries[10:30], fresh=False)
        assert (reply.status, reply.head.seq) == (Status.OK, 30)
        assert (await store.append("w", entries[29:31], fresh=False)).status is Status.OK
        assert (await store.append("w", entries[31:], fresh=False)).status is Status.OK
    finally:
        await store.close()
    assert shipped(redis, "w") == [entry.data for entry in entries]


async def test_the_script_refuses_gaps_forks_and_old_epochs(redis: RealRedis) -> None:
    """The second line against a writer that was cloned or restored from a backup."""
    store, entries = RedisStore(redis.url), chain_of(40)
    other = [entry._replace(hash="f" * 64, data=entry.data.replace(b"demo", b"fake")) for entry in entries]
    try:
        assert (await store.append("w", entries[:10], fresh=False)).status is Status.GAP, (
            "an empty Redis is no surprise"
        )
        assert (await store.append("w", entries[:10], fresh=True)).status is Status.OK
        gap = await store.append("w", entries[11:12], fresh=False)
        assert (gap.status, gap.head) == (Status.GAP, Head(1, 10, entries[9].hash))
        assert (await store.append("w", other[:10], fresh=False)).status is Status.FORK
        assert (await store.append("w", other[5:15], fresh=False)).status is Status.FORK
        assert (await store.append("w", [entries[10]._replace(prev="e" * 64)], fresh=False)).status is Status.FORK
        fenced = [entries[10]._replace(epoch=0)]
        assert (await store.append("w", fenced, fresh=False)).status is Status.FENCED
        redis.command("DEL", head_key("w"))
        assert (await store.append("w", entries[:5], fresh=True)).status is Status.FORK, "entries without a head"
    finally:
        await store.close()
    assert len(shipped(redis, "w")) == 10


async def test_redis_killed_and_started_again(tmp_path: Path, redis: RealRedis) -> None:
    """A restart of Redis costs nothing but lag."""
    events = Events()
    async with running_log(tmp_path, url=redis.url, events=events) as log:
        for life in range(3):
            for number in range(50):
                await log.append(pair(f"{life}.{number}"))
            redis.kill()
            for number in range(50, 100):
                await log.append(pair(f"{life}.{number}"))
            await until(lambda: not log.redis_up)
            redis.start()
        await settled(log, redis)
    assert "redis_down" in events.names
    whole(tmp_path, redis)


async def test_a_stopped_redis_holds_nobody_up(tmp_path: Path, redis: RealRedis) -> None:
    """A process that hangs keeps its connections: only our own deadline helps."""
    async with running_log(tmp_path, url=redis.url) as log:
        await log.append(pair("before"))
        await settled(log, redis)
        redis.pause()
        slowest = 0.0
        for number in range(100):
            begun = now()
            await log.append(pair(str(number)))
            slowest = max(slowest, now() - begun)
        await until(lambda: not log.redis_up)
        assert slowest < 0.2, "a busy disk may take some of it, a wait for Redis would take 0.25 s"
        redis.resume()
        await settled(log, redis)
    whole(tmp_path, redis)


async def test_a_redis_that_lost_everything_gets_it_again(tmp_path: Path, redis: RealRedis) -> None:
    """FLUSHALL in the middle, without a restart: the next batch must not begin a new history."""
    async with running_log(tmp_path, url=redis.url) as log:
        for number in range(100):
            await log.append(pair(str(number)))
        await settled(log, redis)
        redis.command("FLUSHALL")
        await log.append(pair("after"))
        await settled(log, redis)
    whole(tmp_path, redis)


async def test_a_redis_that_lost_its_newest_records_gets_them_again(tmp_path: Path, redis: RealRedis) -> None:
    """A failover to a lagging replica: shorter history, same records. The bytes come from the spool's files."""
    async with running_log(tmp_path, url=redis.url) as log:
        for number in range(100):
            await log.append(pair(str(number)))
        await settled(log, redis)
        entries = shipped(redis, log.writer)
        kept = json.loads(entries[60])
        next_prev = json.loads(entries[61])["prev"]
        for each in entries[61:]:
            redis.command("XDEL", stream_key(log.writer), f"1-{json.loads(each)['seq']}")
        redis.command("XSETID", stream_key(log.writer), f"1-{kept['seq']}")
        redis.command("HSET", head_key(log.writer), "seq", str(kept["seq"]), "hash", next_prev)
        log._tail.clear()
        await log.append(pair("after"))
        await settled(log, redis)
    whole(tmp_path, redis)


async def test_a_full_redis_loses_nothing(tmp_path: Path, redis: RealRedis) -> None:
    """`noeviction` answers OOM: for the log that is the same as down."""
    events = Events()
    async with running_log(tmp_path, url=redis.url, events=events) as log:
        await log.append(pair("before"))
        await settled(log, redis)
        redis.command("CONFIG", "SET", "maxmemory", "1")
        for number in range(300):
            await log.append(pair(str(number)))
        await until(lambda: not log.redis_up)
        assert log.lag_records > 0
        redis.command("CONFIG", "SET", "maxmemory", "0")
        await settled(log, redis)
    assert any("OutOfMemory" in message for name, message in events if name == "redis_down")
    whole(tmp_path, redis)


REFUSALS = {
    "READONLY": (("REPLICAOF", "127.0.0.1", "1"), ("REPLICAOF", "NO", "ONE")),
    "NOREPLICAS": (("CONFIG", "SET", "min-replicas-to-write", "1"), ("CONFIG", "SET", "min-replicas-to-write", "0")),
}


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_redis_that_refuses_writes_is_waited_for(tmp_path: Path, redis: RealRedis, refusal: str) -> None:
    """In a failover nobody is primary for a while, or too few replicas follow: not stored, so sent again."""
    begin, end = REFUSALS[refusal]
    async with running_log(tmp_path, url=redis.url) as log:
        await log.append(pair("before"))
        await settled(log, redis)
        redis.command(*begin)
        await log.append(pair("during"))
        await until(lambda: not log.redis_up)
        redis.command(*end)
        await settled(log, redis)
    whole(tmp_path, redis)


@pytest.mark.parametrize("policy", ["allkeys-lru", "volatile-ttl"])
async def test_a_redis_that_evicts_gets_nothing(tmp_path: Path, redis: RealRedis, policy: str) -> None:
    """Evidence that a cache policy may drop is no evidence."""
    events = Events()
    redis.command("CONFIG", "SET", "maxmemory-policy", policy)
    async with running_log(tmp_path, url=redis.url, events=events) as log:
        await log.append(pair("a"))
        await until(lambda: "redis_down" in events.names)
        assert redis.command("DBSIZE") == "0"
        assert any("noeviction" in message for _, message in events)
        redis.command("CONFIG", "SET", "maxmemory-policy", "noeviction")
        await settled(log, redis)
    whole(tmp_path, redis)


async def test_a_fork_is_an_alarm_and_loses_nothing(tmp_path: Path, redis: RealRedis) -> None:
    """Two histories under one name: both are kept, and verify says so."""
    events = Events()
    async with running_log(tmp_path, url=redis.url) as log:
        await log.append(pair("a"))
        await settled(log, redis)
    redis.command("HSET", head_key(log.writer), "hash", "f" * 64)
    async with running_log(tmp_path, url=redis.url, events=events) as log:
        await log.append(pair("b"))
        await until(lambda: log.lag_records == 0 and log.redis_up)
        branch = shipped(redis, f"{log.writer}~1")
        assert [json.loads(each)["seq"] for each in branch] == list(range(1, log.head.seq + 1))
        assert any(json.loads(each)["type"] == "degraded" for each in branch)
    assert "fork" in events.names
    archive = RedisArchive(redis.url)
    report = verify(tmp_path, archive)
    archive.close()
    assert report.exit_code == 1
    assert "fork" in {finding.kind for finding in report.findings}


async def test_a_spool_restored_from_a_backup_is_a_fork(tmp_path: Path, redis: RealRedis) -> None:
    """The spool is older than Redis: whoever did that, the history after the backup must not be overwritten."""
    import shutil

    async with running_log(tmp_path / "live", url=redis.url) as log:
        await log.append(pair("a"))
        await settled(log, redis)
    shutil.copytree(tmp_path / "live", tmp_path / "backup")
    async with running_log(tmp_path / "live", url=redis.url) as log:
        await log.append(pair("lost"))
        await settled(log, redis)
    before = shipped(redis, log.writer)
    events = Events()
    async with running_log(tmp_path / "backup", url=redis.url, events=events) as log:
        await log.append(pair("b"))
        await until(lambda: "fork" in events.names)
        await until(lambda: log.lag_records == 0 and log.redis_up)
    assert shipped(redis, log.writer) == before
    assert shipped(redis, f"{log.writer}~1")


async def test_what_is_shipped_makes_room_for_what_is_not(tmp_path: Path, redis: RealRedis) -> None:
    """A spool far smaller than the log: with Redis up it never fills, and what was deleted is noted."""
    async with running_log(tmp_path, url=redis.url, max_bytes=64 << 10) as log:
        for number in range(1000):
            await log.append(pair(str(number)))
            if number % 50 == 0:
                await until(lambda: log.lag_records == 0)
            assert log.disk_bytes <= 64 << 10
        await until(lambda: log.lag_records == 0)
    assert sum(path.stat().st_size for path in segments(tmp_path)) <= 64 << 10
    archive = RedisArchive(redis.url)
    report = verify(tmp_path, archive)
    assert report.exit_code == 0, report.findings
    assert report.records["redis"] > 2000 > report.records["spool"]
    segments(tmp_path)[0].unlink()
    assert verify(tmp_path, archive).exit_code == 1, "a deletion that retention did not make"
    archive.close()


async def test_without_redis_a_full_spool_refuses_and_redis_frees_it(tmp_path: Path, redis: RealRedis) -> None:
    """Down for too long: 503. Back: the spool drains and requests go on, without a restart."""
    redis.kill()
    async with running_log(tmp_path, url=redis.url, max_bytes=64 << 10) as log:
        assert 20 < await fill(log) < 1000
        assert not log.is_writable
        redis.start()
        await until(lambda: log.lag_records == 0)
        await log.append(pair("after"))
        await until(lambda: log.is_writable)
        await settled(log, redis)


async def test_a_damaged_spool_stops_shipping_and_says_so(tmp_path: Path, redis: RealRedis) -> None:
    """Records that cannot be read back must not be skipped in silence, nor branch the stream again and again."""
    events = Events()
    redis.kill()
    async with running_log(tmp_path, url=redis.url, events=events) as log:
        for number in range(50):
            await log.append(pair(str(number)))
        path = segments(tmp_path)[0]
        content = bytearray(path.read_bytes())
        content[content.index(b'"id":"20"')] ^= 1
        path.write_bytes(content)
        log._tail.clear()
        redis.start()
        await until(lambda: "corrupt" in events.names)
        await log.append(pair("still recorded"))
        assert log.state.branch == 0
        assert log.lag_records > 50
    assert verify(tmp_path, None).exit_code == 1


async def test_large_records_are_sent_in_small_batches(tmp_path: Path, redis: RealRedis) -> None:
    """A batch has to pass through the socket within the deadline, and memory is bounded."""
    async with running_log(tmp_path, url=redis.url, max_bytes=256 * MEGABYTE) as log:
        for number in range(40):
            await log.append([record(f"{number}", "begin", text="x" * 400_000), record(f"{number}", "end")])
        assert log._tail.after(0, 1) is None
        await settled(log, redis)
    whole(tmp_path, redis)


async def test_open_log_wires_everything(tmp_path: Path, redis: RealRedis) -> None:
    """The one function that the gateway calls."""
    events = Events()
    log = await open_log(tmp_path, master_key=b"k" * 32, max_bytes=MEGABYTE, redis_url=redis.url, on_event=events)
    await asyncio.gather(*(log.append(pair(str(number))) for number in range(50)))
    await settled(log, redis)
    await log.close()
    assert events.names == ["redis_up"]
    with pytest.raises(ConfigurationError, match="redis_url"):
        await open_log(tmp_path, master_key=b"k" * 32, max_bytes=MEGABYTE, redis_url="http://x", on_event=events)
    whole(tmp_path, redis)

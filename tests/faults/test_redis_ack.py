"""`audit.ack` against real servers: nobody is told that a record is safe before it is, and at `local` nobody waits."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_fakes import Events, pair, running_log, until
from content_material import SECRET, exchange, place, storing
from patience import now
from redis_nodes import Node, node, pair_of

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Ack
from gateway.audit.browse import find
from gateway.audit.content import read_content
from gateway.audit.log import SpoolAuditLog
from gateway.audit.verify import verify
from gateway.errors import AuditUnacknowledged

pytestmark = pytest.mark.redis


@pytest.fixture(scope="module", params=["redis-server", "valkey-server"])
def binary(request: pytest.FixtureRequest) -> str:
    """Each server that is here: they differ in what they can vouch for (Redis 7.0 has no WAITAOF, Valkey 8 has)."""
    name: str = request.param
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} on PATH")
    return found


@pytest.fixture(scope="module")
def nodes(binary: str) -> Iterator[tuple[Node, Node]]:
    with pair_of(binary=binary) as made:
        yield made


@pytest.fixture
def followed(nodes: tuple[Node, Node]) -> Iterator[tuple[Node, Node]]:
    """The pair, empty and whole again after each test."""
    primary, replica = nodes
    primary.command("FLUSHALL")
    yield nodes
    replica.resume()


async def up(log: SpoolAuditLog) -> None:
    await until(lambda: log.redis_up and log.lag_records == 0)


async def test_a_replica_has_what_was_acknowledged_as_replicated(tmp_path: Path, followed: tuple[Node, Node]) -> None:
    """The primary may die in the next moment: that is what the tenant pays for."""
    primary, replica = followed
    async with running_log(tmp_path, url=primary.url) as log:
        await up(log)
        for number in range(30):
            await log.append(pair(str(number)), Ack.REPLICATED)
            assert int(replica.command("HGET", f"a:{{{log.writer}}}:h", "seq")) >= log.head.seq


async def test_without_its_replica_nothing_counts_and_nothing_is_lost(
    tmp_path: Path, followed: tuple[Node, Node]
) -> None:
    """A replica that hangs: the caller is refused, the record is kept, and `local` does not notice."""
    primary, replica = followed
    told: list[tuple[str, bool]] = []
    async with running_log(tmp_path, url=primary.url) as log:
        await up(log)
        log.acks.wait_seconds = 0.5
        log.on_ack = lambda ack, _, is_good: told.append((ack, is_good))
        replica.pause()
        with pytest.raises(AuditUnacknowledged, match="replicated"):
            await log.append(pair("a"), Ack.REPLICATED)
        await log.append(pair("b"))
        await up(log)
        replica.resume()
        log.acks.wait_seconds = 10.0
        await log.append(pair("c"), Ack.REPLICATED)
    assert told == [("replicated", False), ("replicated", True)]
    archive = RedisArchive(primary.url)
    report = verify(tmp_path, archive)
    archive.close()
    assert (report.exit_code, report.records["redis"]) == (0, report.records["spool"])


async def test_waiting_callers_share_one_round_and_do_not_wait_for_a_batch_to_grow(
    tmp_path: Path, followed: tuple[Node, Node], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shipper lets batches grow for 40 ms; with somebody waiting that would be the price of every request."""
    primary, _ = followed
    async with running_log(tmp_path, url=primary.url) as log:
        await up(log)
        monkeypatch.setattr("gateway.audit.ship.LINGER_SECONDS", 60.0)  # who waits for a batch to grow waits too long
        for number in range(30):
            await log.append(pair(str(number)), Ack.REPLICATED)
        commands = primary.info("commandstats").get("cmdstat_wait", {}).get("calls", 0)
        await asyncio.gather(*(log.append(pair(f"many{number}"), Ack.REPLICATED) for number in range(200)))
        assert primary.info("commandstats")["cmdstat_wait"]["calls"] - commands < 50


async def test_a_primary_that_syncs_each_write_vouches_for_its_disk(tmp_path: Path, binary: str) -> None:
    """`appendfsync always`: the reply itself is the receipt; what was acknowledged survives kill -9 of Redis at once."""
    with node("--appendfsync", "always", binary=binary) as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            await up(log)
            for number in range(20):
                await log.append(pair(str(number)), Ack.REDIS)
            redis.kill()
            redis.start()
            assert int(redis.command("HGET", f"a:{{{log.writer}}}:h", "seq")) == log.head.seq


async def test_a_redis_that_cannot_vouch_refuses_at_once_and_says_why(tmp_path: Path, binary: str) -> None:
    """Redis 7.0 with `everysec` has no way to say when its disk has something: fail closed, and quickly."""
    with node("--appendfsync", "everysec", binary=binary) as redis:
        if redis.command("WAITAOF", 0, 0, 0) is not None:
            pytest.skip("this server has WAITAOF")
        events = Events()
        async with running_log(tmp_path, url=redis.url, events=events) as log:
            await up(log)
            log.acks.wait_seconds = 20.0
            begun = now()
            with pytest.raises(AuditUnacknowledged):
                await log.append(pair("a"), Ack.REDIS)
            assert now() - begun < 10.0
            assert any("WAITAOF" in words for name, words in events if name == "ack_refused")


async def test_waitaof_vouches_for_a_disk_that_is_synced_each_second(tmp_path: Path, binary: str) -> None:
    """Redis 7.2 and Valkey can say it at `everysec`: what was acknowledged survives kill -9 of the server at once."""
    with node("--appendfsync", "everysec", binary=binary) as redis:
        if redis.command("WAITAOF", 0, 0, 0) is None:
            pytest.skip("this server has no WAITAOF")
        async with running_log(tmp_path, url=redis.url) as log:
            await up(log)
            log.acks.wait_seconds = 10.0
            await asyncio.gather(*(log.append(pair(str(number)), Ack.REDIS) for number in range(20)))
            assert redis.info("commandstats")["cmdstat_waitaof"]["calls"] > 0
            redis.kill()
            redis.start()
            assert int(redis.command("HGET", f"a:{{{log.writer}}}:h", "seq")) == log.head.seq


async def test_a_record_that_names_a_text_is_acknowledged_like_any_other(
    tmp_path: Path, followed: tuple[Node, Node]
) -> None:
    """At level `full` the log with texts is in front: what it hands on must still wait for the replica, or refuse."""
    primary, replica = followed
    async with storing(tmp_path, primary.url) as (content, log):
        await up(log)
        await content.append(exchange("one"), Ack.REPLICATED)
        assert int(replica.command("HGET", f"a:{{{log.writer}}}:h", "seq")) == log.head.seq
        log.acks.wait_seconds = 0.5
        replica.pause()
        with pytest.raises(AuditUnacknowledged, match="replicated"):
            await content.append(exchange("two"), Ack.REPLICATED)
        records = find(tmp_path, "two")
    assert len(records) == 2
    parts = read_content(place(tmp_path), records)
    assert [part.texts for part in parts] == [[{"text": f"{SECRET} {side} of two"}] for side in ("input", "output")]


async def test_with_redis_down_nobody_waits_to_hear_it(tmp_path: Path, binary: str) -> None:
    """A refusal that takes the whole deadline would pile up callers until the gateway falls."""
    with node(binary=binary) as redis:
        async with running_log(tmp_path, url=redis.url) as log:
            await up(log)
            redis.kill()
            await log.append(pair("notices"))
            await until(lambda: log.shipper is not None and log.shipper.is_failing)
            log.acks.wait_seconds = 20.0
            begun = now()
            with pytest.raises(AuditUnacknowledged):
                await log.append(pair("a"), Ack.REPLICATED)
            assert now() - begun < 10.0
            assert log.lag_records >= 4

"""A bad network between each part and Redis: nothing is lost or doubled, and no request waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_fakes import Events, pair, running_log, until
from fault_proxy import Fault, FaultProxy, Kind
from patience import now
from redis_nodes import Node, node

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Ack
from gateway.audit.cover import Signed
from gateway.audit.note import load_signer
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import RedisTree
from gateway.audit.verify import verify
from gateway.errors import AuditUnacknowledged, RateLimited
from gateway.http.limits import RateLimiter
from gateway.types import Limits, Principal

pytestmark = pytest.mark.redis

FAULTS = {
    "late": Fault(Kind.DELAY, seconds=0.4),  # later than every deadline
    "cut": Fault(Kind.CUT),
    "stalled": Fault(Kind.STALL),
    "half-open": Fault(Kind.HALF_OPEN),
    "truncated": Fault(Kind.TRUNCATE, bytes=3),
}


@pytest.fixture(scope="module")
def server() -> Iterator[Node]:
    with node() as made:
        yield made


@pytest.fixture
def way(server: Node) -> Iterator[FaultProxy]:
    server.command("FLUSHALL")
    with FaultProxy(server.port) as proxy:
        yield proxy


def is_whole(data: Path, url: str, *, signed: bool) -> None:
    archive, tree = RedisArchive(url), RedisTree(url)
    signer = load_signer(data) if signed else None
    report = verify(data, archive, signed=None if signer is None else Signed(tree, (), (signer.verifier,)))
    archive.close()
    tree.close()
    assert report.exit_code == 0, report.findings
    assert report.records["redis"] == report.records["spool"] > 0
    if signed:
        assert report.records["leaves"] == report.records["spool"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_shipper_loses_and_doubles_nothing(tmp_path: Path, server: Node, way: FaultProxy, fault: str) -> None:
    """The answer that never came is the hard one: the batch is there, and must not be there twice."""
    events = Events()
    async with running_log(tmp_path, url=way.url, events=events) as log:
        for life in range(2):
            await until(lambda: log.redis_up)
            way.set(FAULTS[fault])
            taken = []
            for number in range(50):
                begun = now()
                await log.append(pair(f"{life}.{number}"))
                taken.append(now() - begun)
            assert sorted(taken)[40] < 0.2, "a busy disk may slow a few; a wait for Redis would take 0.25 s of each"
            await until(lambda: not log.redis_up)
            way.set(Fault())
        await until(lambda: log.redis_up and log.lag_records == 0)
    assert "redis_down" in events.names
    assert not {"fork", "gap", "fenced", "corrupt"} & set(events.names)
    is_whole(tmp_path, server.url, signed=False)


@pytest.mark.parametrize("fault", FAULTS)
async def test_nothing_is_acknowledged_over_a_bad_way(tmp_path: Path, way: FaultProxy, fault: str) -> None:
    """Fail closed, within the deadline, whatever the network does."""
    async with running_log(tmp_path, url=way.url) as log:
        await until(lambda: log.redis_up and log.lag_records == 0)
        way.set(FAULTS[fault])
        log.acks.wait_seconds = 1.0
        begun = now()
        with pytest.raises(AuditUnacknowledged):
            await log.append(pair("a"), Ack.REPLICATED)
        assert now() - begun < 5.0
        way.set(Fault())
        await until(lambda: log.redis_up and log.lag_records == 0)


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_limiter_falls_to_its_local_share_and_comes_back(way: FaultProxy, fault: str) -> None:
    """Neither an outage nor a way past the limit: each check is counted, within its deadline."""
    moment = 1000.0
    limiter = RateLimiter.connect(way.url)
    limiter._clock = lambda: moment
    who = Principal("acme", "k" * 12, "baseline", Limits(6, burst=3))

    async def passes() -> bool:
        try:
            await limiter.check(who, 1)
        except RateLimited:
            return False
        return True

    await limiter.check(Principal("other", "k" * 12, "baseline", Limits(60)), 1)
    way.set(FAULTS[fault])
    begun = now()
    passed = [await passes() for _ in range(10)]
    assert now() - begun < 5.0
    assert (sum(passed), limiter.is_degraded) == (3, True)
    way.set(Fault())
    async with asyncio.timeout(60):
        while True:
            moment += 1.1
            await limiter.check(Principal("other", "k" * 12, "baseline", Limits(60_000)), 1)
            if not limiter.is_degraded:
                break
    await limiter.close()


@pytest.mark.parametrize("fault", FAULTS)
async def test_the_sequencer_signs_each_record_once(
    tmp_path: Path, server: Node, way: FaultProxy, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """A publication whose answer is lost was published: the next round must see that and not sign another order."""
    monkeypatch.setattr("gateway.audit.sequencing.RETRY_SECONDS", 0.2)
    monkeypatch.setattr("gateway.audit.sequencing.TICK_SECONDS", 0.1)
    events = Events()
    thread = SequencerThread(way.url, tmp_path, load_signer(tmp_path), events)
    thread._tree.close()
    thread._tree = RedisTree(way.url, timeout_seconds=0.3, lease_seconds=1.0)
    thread.start()
    async with running_log(tmp_path, url=server.url) as log:
        for number in range(50):
            await log.append(pair(str(number)))
        await until(lambda: thread.standing.size > 0)
        way.set(FAULTS[fault])
        for number in range(50, 100):
            await log.append(pair(str(number)))
        await until(lambda: "sequencer_down" in events.names)
        way.set(Fault())
        await until(lambda: thread.standing.size >= log.head.seq)
    await asyncio.to_thread(thread.close)
    assert not {"tree_fork", "tree_damaged", "leaf_refused"} & set(events.names), list(events)
    is_whole(tmp_path, server.url, signed=True)

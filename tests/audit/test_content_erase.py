"""Forgetting: here, in Redis, in its append-only file, and again whenever a backup brings it back."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import Events, RealRedis, real_redis, until
from audit_index import build, reading, sequenced, stored
from content_material import (
    SEALER,
    SECRET,
    Recorded,
    append_only_of,
    exchange,
    files_with,
    keeper,
    place,
    restore,
    storing,
)
from redis import Redis

from gateway.audit.base import Record
from gateway.audit.browse import find
from gateway.audit.content import (
    ContentHeldError,
    ContentPlace,
    Erasure,
    State,
    bury_again,
    erase,
    list_subject,
    reached,
    read_content,
    shred_expired,
)
from gateway.audit.content_redis import UNREACHABLE, ContentCopy, RedisFullError
from gateway.audit.content_seal import Sealed, seal
from gateway.audit.content_store import ContentStore, Reach
from gateway.audit.content_tombstone import (
    Tombstone,
    TombstoneDamagedError,
    read_tombstones,
    tombstone_path,
    write_tombstones,
)
from gateway.errors import AuditUnavailable
from gateway.redis.clock import earlier

ANNA, BERT = Erasure("acme", user="anna", reason="case 7"), Erasure("acme", user="bert")


async def fill(data: Path, url: str | None = None) -> None:
    async with storing(data) as (content, _):
        await content.append(exchange("a1", "anna"))
        await content.append(exchange("b1", "bert"))
    if url is not None:
        keeper(place(data, url), Recorded()).tick()


def home_of(redis: RealRedis) -> Path:
    return Path(redis.url.removeprefix("unix://")).parent


def states(where: ContentPlace, identity: str) -> set[State]:
    return {part.state for part in read_content(where, find(where.data, identity))}


def traces(data: Path, user: str) -> list[bytes]:
    """Every byte string by which something of a subject could be opened: wrapped keys and ciphertexts."""
    with closing(ContentStore(data)) as store:
        keys = store.keys_of(SEALER.subject("acme", user))
        texts = [text for name in ("a1", "b1") for text in store.texts(name) if text.kid in {key.kid for key in keys}]
    found = [part for key in keys for part in (key.wrapped, key.wrapped.hex().encode())]
    return found + [text.data for text in texts]


async def test_erasing_a_subject_leaves_no_trace_and_touches_nobody_else(tmp_path: Path) -> None:
    """Keys and ciphertexts are gone from every file of the data directory and of Redis, append-only file included."""
    with real_redis("--appendfsync", "always") as redis:
        where = place(tmp_path, redis.url)
        await fill(tmp_path, redis.url)
        mine, others = traces(tmp_path, "anna"), traces(tmp_path, "bert")
        home = home_of(redis)
        assert files_with(home, mine[-1]), "the copy was there"
        assert [each.id for each in list_subject(where, "acme", "anna")] == ["a1", "a1"]
        records = Recorded()
        done = erase(where, ANNA, records)
        assert (done.keys, done.texts, done.requests, done.waits_for_redis, done.lingers) == (1, 2, 1, False, False)
        assert files_with(tmp_path, *mine) == []
        assert files_with(home, *mine) == []
        assert all(files_with(tmp_path, trace) for trace in (others[0], *others[2:])), "wrapped key, ciphertexts"
        assert list_subject(where, "acme", "anna") == []
        assert (states(where, "a1"), states(where, "b1")) == ({State.GONE}, {State.READABLE})
    [record] = records
    assert {name: record.fields[name] for name in ("scope", "keys", "texts", "reason")} == {
        "scope": "subject",
        "keys": 1,
        "texts": 2,
        "reason": "case 7",
    }
    assert "anna" not in str(record)
    assert str(done.tombstone.reach.subject) not in str(record), "nor by the fingerprint that finds them"


@pytest.mark.parametrize("asked", [ANNA, Erasure("acme"), Erasure("acme", request="a1")])
def test_what_a_clock_that_was_ahead_stored_is_erased_too(tmp_path: Path, asked: Erasure) -> None:
    """A machine's clock is set back by a day: what it wrote before bears a time to come, and is no less somebody's."""
    whose = SEALER.subject("acme", "anna") if asked.request is None else SEALER.subject_of_request("acme", "a1")
    ahead = time.time() + 86_400
    key, bare = SEALER.new_key(whose, ahead)
    salt, data = seal(bare, ("a1", "acme", "input", key.kid), b"{}")
    text = Sealed("a1", "acme", "input", key.kid, int(ahead * 1e6), int(ahead) + 86_400, salt, data)
    with (
        real_redis() as redis,
        closing(ContentCopy(redis.url)) as copy,
        closing(ContentStore(tmp_path)) as store,
    ):
        store.add([key], [text])
        copy.put({key.kid: key}, [text])
        where, records = place(tmp_path, redis.url), Recorded()
        assert reached(where, asked).kids == {key.kid}
        done = erase(where, asked, records)
        assert (done.keys, done.texts) == (1, 1)
        assert (store.key(key.kid), store.text("a1", "input")) == (None, None)
        assert (copy.census("acme"), copy.fetch("acme", key.kid, "a1")) == (frozenset(), [])
        store.add([key], [text])
        keeper(where, records).settle()
        assert store.key(key.kid) is None, "a backup brings it back no more"
    assert records[0].fields["kids"] == [key.kid], "verify must know that it went"


async def test_what_was_shredded_here_is_on_the_log_though_redis_is_away(tmp_path: Path) -> None:
    """The next hour finds nothing left to tell of."""
    await fill(tmp_path)
    with real_redis() as redis:
        url = redis.url
    records = Recorded()
    with pytest.raises(UNREACHABLE):
        shred_expired(place(tmp_path, url), records, now=time.time() + 40 * 86_400)
    assert [(each.tenant, each.fields["texts"]) for each in records] == [("acme", 4)]
    assert states(place(tmp_path), "a1") == {State.GONE}


async def test_a_restored_backup_does_not_bring_texts_back(tmp_path: Path) -> None:
    """The files of keys and texts and Redis's own come back from last night: the start buries them again, on record."""
    data, backup = tmp_path / "data", tmp_path / "backup"
    with real_redis() as redis:
        where = place(data, redis.url)
        await fill(data, redis.url)
        home = home_of(redis)
        shutil.copytree(data / "content", backup / "content")
        kept = append_only_of(home)
        restore(kept, backup / kept.name)
        mine = traces(data, "anna")
        erase(where, ANNA, Recorded())

        redis.kill()
        restore(backup / kept.name, kept)
        redis.start()
        for name in ("keys.db", "texts.db"):
            shutil.copy(backup / "content" / name, data / "content" / name)
            for ending in ("-wal", "-shm"):
                (data / "content" / (name + ending)).unlink(missing_ok=True)
        assert states(where, "a1") == {State.READABLE}, "the backup is real"

        records, events = Recorded(), Events()
        keeper(where, records, events).settle()
        assert states(where, "a1") == {State.GONE}
        assert states(where, "b1") == {State.READABLE}
        assert files_with(data, *mine) == []
        assert files_with(home, *mine) == []
    assert [(record.fields["texts"], record.fields["again"]) for record in records] == [(2, True)]
    assert events.names == ["content_erased"]


async def test_redis_remembers_for_a_restored_data_directory(tmp_path: Path) -> None:
    """The whole directory is last night's, tombstones and all: the other side still knows."""
    data, backup = tmp_path / "data", tmp_path / "backup"
    with real_redis() as redis:
        await fill(data, redis.url)
        shutil.copytree(data, backup)
        erase(place(data, redis.url), ANNA, Recorded())
        shutil.rmtree(data)
        shutil.copytree(backup, data)
        where = place(data, redis.url)
        assert states(where, "a1") == {State.READABLE}
        keeper(where, Recorded()).settle()
        assert states(where, "a1") == {State.GONE}
        assert len(read_tombstones(tombstone_path(data))) == 1, "and it knows by itself from now on"


async def test_the_data_directory_remembers_for_a_restored_redis(tmp_path: Path) -> None:
    """A Redis that lost everything, or came back older, learns of the erasure from the gateway."""
    with real_redis() as redis:
        await fill(tmp_path, redis.url)
        where = place(tmp_path, redis.url)
        erase(where, ANNA, Recorded())
        redis.command("FLUSHALL")
        keeper(where, Recorded()).settle()
        with closing(ContentCopy(redis.url)) as copy:
            assert copy.gone_count() == 1


async def test_tombstones_kept_elsewhere_bury_what_came_back_on_both_sides(tmp_path: Path) -> None:
    """Directory and Redis both restored: only what was kept outside can know, and one command applies it."""
    data, backup, outside = tmp_path / "data", tmp_path / "backup", tmp_path / "outside.jsonl"
    await fill(data)
    shutil.copytree(data, backup)
    done = erase(place(data), ANNA, Recorded())
    write_tombstones(outside, [done.tombstone])
    shutil.rmtree(data)
    shutil.copytree(backup, data)
    keeper(place(data), Recorded()).settle()
    assert states(place(data), "a1") == {State.READABLE}, "the honest limit: nothing here knows"
    records = Recorded()
    taken = bury_again(place(data), read_tombstones(outside), records)
    assert (len(taken.texts), len(records)) == (2, 1)
    assert states(place(data), "a1") == {State.GONE}
    assert len(bury_again(place(data), read_tombstones(outside), records).texts) == 0


async def test_an_erasure_elsewhere_reaches_a_running_gateway(tmp_path: Path) -> None:
    """Two replicas share a Redis; each holds what it said itself, and one command is enough."""
    with real_redis() as redis:
        one, two = place(tmp_path / "one", redis.url), place(tmp_path / "two", redis.url)
        await fill(one.data, redis.url)
        await fill(two.data, redis.url)
        done = erase(one, ANNA, Recorded())
        assert done.keys == 2, "the copy of the other's key, too"
        records = Recorded()
        keeper(two, records).settle()
        assert (states(one, "a1"), states(two, "a1")) == ({State.GONE}, {State.GONE})
        assert states(two, "b1") == {State.READABLE}
        assert [record.fields["again"] for record in records] == [True]
        kids = {kid for record in records for kid in record.fields["kids"]}
        assert len(kids) == 2, "verify of either log must find its keys excused"


async def test_an_erasure_that_cannot_be_recorded_is_finished_later(tmp_path: Path) -> None:
    """Nothing is deleted in silence: first the log, then the deed; the tombstone makes the next start do it."""
    await fill(tmp_path)

    def refuse(_: Record) -> None:
        raise AuditUnavailable("the audit spool is full")

    with pytest.raises(AuditUnavailable):
        erase(place(tmp_path), ANNA, refuse)
    assert states(place(tmp_path), "a1") == {State.READABLE}
    records = Recorded()
    keeper(place(tmp_path), records).settle()
    assert states(place(tmp_path), "a1") == {State.GONE}
    assert len(records) == 1


async def test_a_gateway_deletes_nothing_either_that_it_cannot_record(tmp_path: Path) -> None:
    """It deleted what an erasure had left to it, and `verify` missed those texts for good: no record ever said where they went."""
    await fill(tmp_path)
    outside, records = tmp_path / "outside.jsonl", Recorded()

    def refuse(_: Record) -> None:
        raise AuditUnavailable("the audit spool is full")

    with pytest.raises(AuditUnavailable):
        erase(place(tmp_path), ANNA, refuse, lambda tombstone: write_tombstones(outside, [tombstone]))
    failing = keeper(place(tmp_path), refuse)
    with pytest.raises(AuditUnavailable):
        failing.settle()
    with pytest.raises(AuditUnavailable):
        bury_again(place(tmp_path), read_tombstones(outside), refuse)
    assert states(place(tmp_path), "a1") == {State.READABLE}
    bury_again(place(tmp_path), read_tombstones(outside), records)
    assert states(place(tmp_path), "a1") == {State.GONE}
    assert [(each.fields["texts"], each.fields["keys"]) for each in records] == [(2, 1)]


async def test_a_deletion_that_fails_again_and_again_is_recorded_once(tmp_path: Path) -> None:
    """The keeper tries each second; a disk that has no room for it must not be given a record a second."""
    await fill(tmp_path)
    write_tombstones(tombstone_path(tmp_path), [Tombstone("t", Reach("acme", 1 << 60))])
    records, events = Recorded(), Events()
    kept = keeper(place(tmp_path), records, events)
    with closing(sqlite3.connect(tmp_path / "content" / "keys.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError):
                kept.settle()
    assert (len(records), events.names) == (1, []), "announced, and not done"
    kept.settle()
    assert (len(records), events.names) == (1, ["content_erased"])
    assert states(place(tmp_path), "a1") == {State.GONE}


async def test_a_full_redis_forgets_though_it_takes_nothing_new(tmp_path: Path) -> None:
    """It refused the tombstone, which came first, and so kept all texts until somebody made room."""
    with real_redis() as redis:
        await fill(tmp_path, redis.url)
        redis.command("CONFIG", "SET", "maxmemory", "1")
        done = erase(place(tmp_path, redis.url), ANNA, Recorded())
        assert done.waits_for_redis, "others do not know of it yet"
        with closing(ContentCopy(redis.url)) as copy:
            assert copy.listed(*SEALER.subject("acme", "anna")) == []
            assert copy.count() == 2
            redis.command("CONFIG", "SET", "maxmemory", "0")
            keeper(place(tmp_path, redis.url), Recorded()).settle()
            assert copy.gone_count() == 1
            redis.command("CONFIG", "SET", "maxmemory", "1")
            assert shred_expired(place(tmp_path, redis.url), Recorded(), now=3e9) == {"acme": 2}
            assert copy.count() == 0


@pytest.mark.parametrize(
    "words",
    [
        ("HSET", "t:{acme}:dek", "nobody/nothing", "no key"),
        ("HSET", "t:{acme}:dek", "nonsense", "{}"),
        ("ZADD", "t:{acme}:exp", "1", "nonsense"),
        ("ZADD", "t:{acme}:exp", "1", b"\xff/\xff"),
    ],
)
async def test_what_somebody_wrote_into_the_copy_keeps_nothing_from_going(
    tmp_path: Path, words: tuple[str | bytes, ...]
) -> None:
    """One such entry ended the thread that shreds and erases, for all tenants and in silence, and an erasure in a traceback."""
    with real_redis() as redis:
        where = place(tmp_path, redis.url)
        await fill(tmp_path, redis.url)
        with Redis.from_url(redis.url) as client:
            client.execute_command(*words)
        keeper(where, Recorded()).tick()
        assert len(list_subject(where, "acme", "anna")) == 2
        assert shred_expired(where, Recorded()) == {}
        assert erase(where, ANNA, Recorded()).texts == 2
        done = erase(where, Erasure("acme"), Recorded())
        assert (done.texts, done.waits_for_redis) == (2, False)
        with closing(ContentCopy(redis.url)) as copy:
            assert [copy.listed(*SEALER.subject("acme", each)) for each in ("anna", "bert")] == [[], []]


async def test_redis_away_is_told_and_made_good(tmp_path: Path) -> None:
    """The disk forgets at once; the copy as soon as it can be reached, and the caller is not told otherwise."""
    with real_redis() as redis:
        await fill(tmp_path, redis.url)
        where = place(tmp_path, redis.url)
        redis.kill()
        done = erase(where, ANNA, Recorded())
        assert (done.waits_for_redis, done.texts) == (True, 2)
        events = Events()
        keeper(where, Recorded(), events).settle()
        assert events.names == ["content_unshipped"]
        redis.start()
        with closing(ContentCopy(redis.url)) as copy:
            assert copy.count() == 4
            keeper(where, Recorded()).settle()
            assert copy.count() == 2


async def test_a_legal_hold_forbids_erasing_and_shredding(tmp_path: Path) -> None:
    """What a court asked for must not go by another's request, nor by time."""
    await fill(tmp_path)
    held = place(tmp_path, held=frozenset({"acme"}))
    with pytest.raises(ContentHeldError):
        erase(held, ANNA, Recorded())
    assert shred_expired(held, Recorded(), now=3e9) == {}
    assert states(held, "a1") == {State.READABLE}
    assert shred_expired(place(tmp_path), Recorded(), now=3e9) == {"acme": 4}
    with closing(ContentStore(tmp_path)) as store:
        assert store.keys_of(SEALER.subject("acme", "anna")) == [], "keys that open nothing go with their month"


async def test_a_clock_that_is_far_ahead_shreds_nothing_that_redis_calls_young(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A gateway does it each hour, here and for every replica, and nothing brings it back: one machine's clock must not do that."""
    with real_redis() as redis:
        where = place(tmp_path, redis.url)
        await fill(tmp_path, redis.url)
        ahead = time.time() + 40 * 86_400
        assert earlier(redis.url, ahead) < ahead - 30 * 86_400
        assert earlier(redis.url, 5.0) == 5.0, "nor one that Redis alone has"
        assert earlier(None, ahead) == ahead
        monkeypatch.setattr(time, "time", lambda: ahead)
        assert shred_expired(where, Recorded()) == {}
        assert states(where, "a1") == {State.READABLE}
        assert shred_expired(place(tmp_path), Recorded()) == {"acme": 4}


async def test_what_is_said_after_an_erasure_stays(tmp_path: Path) -> None:
    """Somebody who comes back has not consented to be deleted for ever; the tombstone has a time."""
    await fill(tmp_path)
    erase(place(tmp_path), ANNA, Recorded())
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("a2", "anna"))
    records = Recorded()
    keeper(place(tmp_path), records).settle()
    assert states(place(tmp_path), "a2") == {State.READABLE}
    assert records == []


async def test_a_full_redis_keeps_its_room_for_records(tmp_path: Path) -> None:
    """Texts are the guests there: a store that fills Redis would stop the log itself."""
    with real_redis("--maxmemory", "1500kb") as redis:
        await fill(tmp_path)
        with pytest.raises(RedisFullError):
            keeper(place(tmp_path, redis.url), Recorded()).tick()
        assert states(place(tmp_path, redis.url), "a1") == {State.READABLE}


async def test_a_copy_that_redis_lost_is_made_again(tmp_path: Path) -> None:
    """The disk is where texts are; what Redis has is a copy that may be made anew."""
    with real_redis() as redis:
        await fill(tmp_path, redis.url)
        redis.command("FLUSHALL")
        keeper(place(tmp_path, redis.url), Recorded()).tick()
        with closing(ContentCopy(redis.url)) as copy:
            assert copy.count() == 4


async def test_a_lost_copy_is_made_again_beside_as_many_of_another_gateway(tmp_path: Path) -> None:
    """Gateways on several hosts share one Redis: how many texts are there does not say whose they are."""
    with real_redis() as redis:
        await fill(tmp_path / "one", redis.url)
        redis.command("FLUSHALL")
        await fill(tmp_path / "two", redis.url)
        keeper(place(tmp_path / "one", redis.url), Recorded()).tick()
        with closing(ContentCopy(redis.url)) as copy, closing(ContentStore(tmp_path / "one")) as store:
            assert copy.count() == 8
            assert [(len(page), copy.lacking(page)) for page in store.shipped(3)] == [(3, []), (1, [])]


async def test_nothing_is_taken_by_looking(tmp_path: Path) -> None:
    """What a command shows before it asks must not be the deed."""
    await fill(tmp_path)
    assert len(reached(place(tmp_path), BERT).texts) == 2
    assert states(place(tmp_path), "b1") == {State.READABLE}


def test_a_torn_last_tombstone_is_dropped_and_a_damaged_one_stops(tmp_path: Path) -> None:
    """A write that was cut off was never promised; a line that cannot be read may be a promise."""
    path = tombstone_path(tmp_path)
    first, second = Tombstone("t1", Reach("acme", 1, "s")), Tombstone("t2", Reach("acme", 2, None, "id", ("k",)))
    write_tombstones(path, [first])
    with path.open("ab") as file:
        file.write(second.line()[:20])
    assert read_tombstones(path) == {"t1": first}
    write_tombstones(path, [second, second.with_kids(["k2"])])
    assert read_tombstones(path) == {"t1": first, "t2": second.with_kids(["k2"])}
    path.write_bytes(path.read_bytes().replace(b'"t1"', b'"t1', 1))
    with pytest.raises(TombstoneDamagedError, match=r"jsonl:1: found no tombstone"):
        read_tombstones(path)


async def test_thousands_of_erasures_are_applied_in_one_go(tmp_path: Path, redis_url: str) -> None:
    """Every start goes through all of them, so what is done already may cost nearly nothing."""
    where = place(tmp_path, redis_url)
    await fill(tmp_path, redis_url)
    reaches = [Reach("acme", 1 << 60, SEALER.subject("acme", f"user{n}").fingerprint) for n in range(2_000)]
    reaches.append(Reach("acme", 1 << 60, SEALER.subject("acme", "anna").fingerprint))
    write_tombstones(tombstone_path(tmp_path), [Tombstone(f"t{n}", reach) for n, reach in enumerate(reaches)])
    records = Recorded()
    keeper(where, records).settle()
    assert [record.fields["texts"] for record in records] == [2]
    assert (states(where, "a1"), states(where, "b1")) == ({State.GONE}, {State.READABLE})
    with closing(ContentCopy(redis_url)) as copy:
        assert (copy.count(), copy.gone_count()) == (2, 2_001)


async def test_the_index_holds_nothing_of_whom_a_text_was(tmp_path: Path, redis_url: str) -> None:
    """Lists stay after an erasure; what they are made of must not lead back to the person."""
    where = place(tmp_path, redis_url)
    async with storing(tmp_path, redis_url) as (content, log):
        await content.append(exchange("a1", "anna"))
        await until(lambda: log.redis_up and log.lag_records == 0)
    sequenced(redis_url, tmp_path, {})
    build(redis_url)
    subject = SEALER.subject("acme", "anna").fingerprint
    with closing(ContentStore(tmp_path)) as store:
        [key] = store.keys_of(SEALER.subject("acme", "anna"))
    with closing(Redis.from_url(redis_url)) as client:
        dumped = b"".join(client.dump(name) or b"" for name in client.scan_iter("a:{index}:*"))
    held = dumped + repr(stored(redis_url)).encode()
    assert b"a1" in held, "the row is there"
    for trace in (SECRET, "anna", subject, key.kid):
        assert trace.encode() not in held
    erase(where, ANNA, Recorded())
    with reading(redis_url) as index:
        assert index.decision("a1", frozenset({"acme"})) is not None
    assert states(where, "a1") == {State.GONE}

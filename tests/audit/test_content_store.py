"""The two files: what an erasure reaches, and that nothing of it stays in them."""

from __future__ import annotations

import sqlite3
import stat
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import Events
from content_material import SEALER, Recorded, exchange, files_with, place, storing
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.audit.content_keep import ContentKeeper
from gateway.audit.content_redis import ContentCopy
from gateway.audit.content_seal import DataKey, Sealed, seal
from gateway.audit.content_store import ContentStore, Reach

USERS, TENANTS = ("anna", "bert", ""), ("acme", "other")
ITEMS = st.lists(st.tuples(st.sampled_from(TENANTS), st.sampled_from(USERS)), min_size=1, max_size=8)
Item = tuple[str, str]


def material(items: list[Item]) -> tuple[list[DataKey], list[Sealed]]:
    """One text for each item, made one after the other; a user's texts share a key."""
    keys: dict[object, DataKey] = {}
    texts = []
    for number, (tenant, user) in enumerate(items, 1):
        identity = f"id-{number}"
        subject = SEALER.subject(tenant, user) if user else SEALER.subject_of_request(tenant, identity)
        if subject not in keys:
            keys[subject] = SEALER.new_key(subject, number / 1e6)[0]
        salt, data = seal(b"k" * 32, (identity, tenant, "input", keys[subject].kid), b"text")
        texts.append(Sealed(identity, tenant, "input", keys[subject].kid, number, 10_000, salt, data))
    return list(keys.values()), texts


def reach_of(scope: str, items: list[Item], at: int) -> tuple[Reach, set[str]]:
    """An erasure and, by the plain meaning of its scope, whose texts must be gone."""
    tenant, user = items[at % len(items)]
    identity = f"id-{at % len(items) + 1}"
    own = {f"id-{n}" for n, item in enumerate(items, 1) if item == (tenant, user)}
    if scope == "request":
        subject = SEALER.subject_of_request(tenant, identity).fingerprint
        return Reach(tenant, 1 << 60, subject, identity), {identity}
    if scope == "subject" and user:
        return Reach(tenant, 1 << 60, SEALER.subject(tenant, user).fingerprint), own
    return Reach(tenant, 1 << 60), {f"id-{n}" for n, item in enumerate(items, 1) if item[0] == tenant}


@settings(max_examples=20)
@given(ITEMS, st.sampled_from(["request", "subject", "tenant"]), st.integers(0, 7))
def test_an_erasure_takes_what_it_names_and_nothing_else(items: list[Item], scope: str, at: int) -> None:
    """Too little is a broken promise, too much is somebody else's evidence."""
    keys, texts = material(items)
    reach, doomed = reach_of(scope, items, at)
    with tempfile.TemporaryDirectory() as home, closing(ContentStore(Path(home))) as store:
        store.add(keys, texts)
        taken = store.erase(reach)
        left = {each.id for tenant in TENANTS for each in store.of_tenant(tenant)}
        assert {identity for identity, _ in taken.texts} == doomed
        assert left == {text.id for text in texts} - doomed
        opened = {text.id for text in texts if store.key(text.kid) is not None}
        assert left <= opened, "what stays can be read"
        if scope != "request":
            assert not opened & doomed, "what is gone cannot, also from a backup of the ciphertexts"
        again = store.erase(reach)
        assert not again.kids
        assert not again.texts


def test_redis_erases_the_same(redis_url: str) -> None:
    """The copy must not outlive what it was copied from: the same material, each scope, the same left over."""
    items = [("acme", "anna"), ("acme", "bert"), ("acme", "anna"), ("other", "anna"), ("acme", ""), ("acme", "")]
    with closing(ContentCopy(redis_url)) as copy:
        for scope, at in (("request", 0), ("request", 4), ("subject", 0), ("tenant", 3)):
            for tenant in TENANTS:
                copy.erase(Reach(tenant, 1 << 60))
            keys, texts = material(items)
            copy.put({key.kid: key for key in keys}, texts)
            reach, doomed = reach_of(scope, items, at)
            assert {identity for identity, _ in copy.reached(reach).texts} == doomed
            assert {identity for identity, _ in copy.erase(reach).texts} == doomed
            assert copy.count() == len(items) - len(doomed), scope
            for text in texts:
                found = copy.fetch(text.tenant, text.kid, text.id)
                assert bool(found) == (text.id not in doomed)
                assert all(key is not None and other == text for key, other in found)


def test_many_subjects_are_erased_from_redis_at_once(redis_url: str) -> None:
    """A whole tenant has more keys than are looked for one by one."""
    items = [("acme", f"user{n}") for n in range(40)] + [("other", "anna")]
    keys, texts = material(items)
    with closing(ContentCopy(redis_url)) as copy:
        copy.put({key.kid: key for key in keys}, texts)
        taken = copy.erase(Reach("acme", 1 << 60))
        assert (len(taken.kids), len(taken.texts), copy.count()) == (40, 40, 1)


def test_expired_texts_leave_redis_with_their_keys(redis_url: str) -> None:
    """Retention holds for the copy too; a tenant under a legal hold keeps its own."""
    keys, texts = material([("acme", "anna"), ("other", "bert")])
    with closing(ContentCopy(redis_url)) as copy:
        copy.put({key.kid: key for key in keys}, texts)
        assert not copy.expire(9_999, frozenset())
        done = copy.expire(10_001, frozenset({"other"}))
        assert list(done) == ["acme"]
        assert len(done["acme"].kids) == 1
        assert copy.count() == 1


def test_nothing_of_an_erased_key_or_text_stays_in_the_files(tmp_path: Path) -> None:
    """Free pages and write-ahead logs keep what was deleted, unless somebody sees to it."""
    keys, texts = material([("acme", "anna")] * 30 + [("acme", "bert")])
    mine = [part for key in keys[:1] for part in (key.wrapped, key.kid.encode())]
    mine += [text.data for text in texts[:30]]
    with closing(ContentStore(tmp_path)) as store:
        store.add(keys, texts)
        assert len(files_with(tmp_path, *mine)) >= 2
        store.erase(Reach("acme", 1 << 60, SEALER.subject("acme", "anna").fingerprint))
        assert store.scrub()
        assert files_with(tmp_path, *mine) == []
        assert files_with(tmp_path, texts[30].data) == ["content/texts.db"]


def test_a_full_store_refuses_and_stays_whole(tmp_path: Path) -> None:
    """Texts may take no more room than they were given."""
    with closing(ContentStore(tmp_path, max_bytes=1 << 20)) as store:
        keys, [text] = material([("acme", "anna")])
        store.add(keys, [])
        big = [Sealed(f"big{n}", "acme", "input", text.kid, 1, 2, b"s" * 16, b"d" * 100_000) for n in range(20)]
        with pytest.raises(sqlite3.OperationalError, match="full"):
            store.add([], big)
        assert store.texts("big0") == []
        store.add([], [text])
        assert store.texts(text.id) == [text]


def test_the_files_are_their_owners_alone(tmp_path: Path) -> None:
    """Who may read the data directory's secrets is one user."""
    with closing(ContentStore(tmp_path)) as store:
        store.add(*material([("acme", "anna")]))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "content").iterdir()}
    assert {name for name, mode in modes.items() if mode & 0o077} == set()
    assert {"keys.db", "texts.db"} <= set(modes)


async def test_the_keeper_tells_how_much_is_stored(tmp_path: Path) -> None:
    """A store that fills refuses requests; somebody must see it coming."""
    told: list[tuple[int, int]] = []
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("one"))
    ContentKeeper(place(tmp_path), Recorded(), Events(), lambda texts, size: told.append((texts, size))).tick()
    [(texts, size)] = told
    assert texts == 2
    assert size > 0


def test_erasures_at_once_all_have_the_file_written_anew(redis_url: str) -> None:
    """A gateway that hears of an erasure asks Redis as the command does; the second was told that bytes linger."""

    def scrub(_: int) -> bool:
        with closing(ContentCopy(redis_url)) as copy:
            return copy.scrub()

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(scrub, range(12)))

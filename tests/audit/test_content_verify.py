"""Verify and stored texts: whoever swaps, alters or removes one without saying so on the log is found."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import running_log, until
from content_material import Recorded, exchange, place, storing

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Record
from gateway.audit.content import Erasure, erase, shred_expired
from gateway.audit.content_check import NamedTexts, check_content
from gateway.audit.findings import Finding, Report, Severity
from gateway.audit.verify import verify


def findings(data: Path, url: str | None = None) -> list[tuple[str, str]]:
    named = NamedTexts()
    report = Report(on_record=named.take)
    if url is None:
        verify(data, None, report=report)
    else:
        with closing(RedisArchive(url)) as archive:
            verify(data, archive, report=report)
    found: list[Finding] = []
    check_content(data, url, named, found.append)
    return [(each.severity.value, each.kind) for each in found]


async def fill(data: Path, url: str | None = None) -> None:
    async with storing(data, url) as (content, log):
        for name, user, tenant in (("a1", "anna", "acme"), ("b1", "bert", "acme"), ("o1", "anna", "other")):
            await content.append(exchange(name, user, tenant))
        if url is not None:
            await until(lambda: log.lag_records == 0)


def change(data: Path, base: str, statement: str) -> None:
    with closing(sqlite3.connect(data / "content" / base)) as link:
        assert link.execute(statement).rowcount > 0
        link.commit()


SWAP = """
UPDATE texts SET (salt, data, kid) = (SELECT o.salt, o.data, o.kid FROM texts o WHERE o.id = 'b1' AND o.field = 'input')
WHERE id = 'a1' AND field = 'input'
"""


@pytest.mark.parametrize(
    ("base", "statement", "kind", "count"),
    [
        ("texts.db", SWAP, "content_altered", 1),
        ("texts.db", "UPDATE texts SET data = data || x'00' WHERE id = 'a1'", "content_altered", 2),
        ("texts.db", "UPDATE texts SET salt = zeroblob(16) WHERE id = 'a1' AND field = 'output'", "content_altered", 1),
        ("texts.db", "DELETE FROM texts WHERE id = 'a1'", "content_missing", 2),
        ("texts.db", "UPDATE texts SET id = 'zz' WHERE id = 'a1'", "content_missing", 2),
        ("keys.db", "DELETE FROM keys WHERE tenant = 'other'", "content_missing", 2),
    ],
)
async def test_a_hand_on_the_stored_texts_is_found(
    tmp_path: Path, base: str, statement: str, kind: str, count: int
) -> None:
    """The chain holds the hash of each ciphertext, so who owns the files cannot change what was said."""
    await fill(tmp_path)
    assert findings(tmp_path) == []
    change(tmp_path, base, statement)
    assert findings(tmp_path) == [("fault", kind)] * count


@pytest.mark.parametrize(
    ("erasure", "gone"),
    [
        (Erasure("acme", user="anna"), 2),
        (Erasure("acme", request="b1"), 2),
        (Erasure("acme"), 4),
    ],
)
async def test_an_erasure_on_the_log_is_no_fault_and_excuses_nothing_else(
    tmp_path: Path, erasure: Erasure, gone: int
) -> None:
    """Forgetting by right and deleting in secret must look different."""
    await fill(tmp_path)
    records = Recorded()
    async with running_log(tmp_path) as log:
        done = erase(place(tmp_path), erasure, records)
        assert findings(tmp_path) == [("fault", "content_missing")] * gone, "without its record it is a deletion"
        await log.append(records)
    assert done.texts == gone
    assert findings(tmp_path) == [("note", "content_gone")]
    change(tmp_path, "texts.db", "DELETE FROM texts WHERE id = 'o1'")
    assert findings(tmp_path).count(("fault", "content_missing")) == 2


async def test_an_erasure_of_one_tenant_excuses_no_other(tmp_path: Path) -> None:
    """A record of the wrong tenant, or of a time before the text, is no permission."""
    await fill(tmp_path)
    change(tmp_path, "texts.db", "DELETE FROM texts WHERE id = 'o1'")
    async with running_log(tmp_path) as log:
        await log.append([Record("erasure", "x", "acme", {"scope": "tenant", "before": 1 << 52, "kids": []})])
        await log.append([Record("erasure", "y", "other", {"scope": "tenant", "before": 1})])
        await log.append([Record("erasure", "z", "acme", {"scope": "request", "request": "o1", "before": 1 << 52})])
    assert findings(tmp_path).count(("fault", "content_missing")) == 2


async def test_what_expired_is_a_note(tmp_path: Path) -> None:
    """Retention is written into each record, so keeping to it needs no excuse."""
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("old", days=0))
        await content.append(exchange("new"))
    records = Recorded()
    assert shred_expired(place(tmp_path), records, now=2e9) == {"acme": 4}, "long after"
    assert [record.fields["scope"] for record in records] == ["expired"]
    kinds = findings(tmp_path)
    assert kinds.count(("fault", "content_missing")) == 2, "the newer one had time left by the clock of verify"
    assert kinds.count((Severity.NOTE.value, "content_gone")) == 1


async def test_redis_stands_in_for_a_lost_disk(tmp_path: Path, redis_url: str, settle: Callable[[Path], None]) -> None:
    """A gateway whose disk is gone leaves its texts readable and provable from the copy."""
    await fill(tmp_path / "one", redis_url)
    settle(tmp_path / "one")
    (tmp_path / "two").mkdir()
    assert findings(tmp_path / "two", redis_url) == []


@pytest.fixture
def settle(redis_url: str) -> Callable[[Path], None]:
    from content_material import keeper

    def run(data: Path) -> None:
        keeper(place(data, redis_url), Recorded()).tick()

    return run

"""The log with texts: durable before the record that names them, and closed when they cannot be stored."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import MEGABYTE, Events, pair
from content_material import SEALER, SECRET, content_of, exchange, files_with, place, storing

from gateway.audit import content_log
from gateway.audit.base import Ack, Record
from gateway.audit.browse import find, newest
from gateway.audit.content import State, read_content
from gateway.audit.content_log import ContentLog
from gateway.audit.content_store import ContentStore, Reach
from gateway.audit.read import parse
from gateway.errors import AuditUnavailable


async def test_texts_are_stored_beside_their_records(tmp_path: Path) -> None:
    """The record has a hash of a ciphertext; the text is nowhere in the clear, and whoever has the key can read it."""
    async with storing(tmp_path) as (content, _):
        for record in exchange("one"):
            await content.append([record])
        records = find(tmp_path, "one")
        named = content_of(parse(records[0]))
        assert set(named) == {"field", "level", "kid", "commit", "bytes", "at", "until"}
        parts = read_content(place(tmp_path), records)
    assert [(part.field, part.state, part.texts) for part in parts] == [
        ("input", State.READABLE, [{"text": f"{SECRET} input of one"}]),
        ("output", State.READABLE, [{"text": f"{SECRET} output of one"}]),
    ]
    assert files_with(tmp_path, SECRET.encode()) == []


async def test_records_without_texts_touch_no_store(tmp_path: Path) -> None:
    """At level `metadata` nothing of this may cost anything: there is not even a file."""
    async with storing(tmp_path) as (content, _):
        await content.append(pair("plain"))
    assert not (tmp_path / "content").exists()
    assert len(find(tmp_path, "plain")) == 2


class Watching:
    """A log that looks, at each record, whether its ciphertext is there already, as another process would."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.seen: list[tuple[str, str, bool]] = []

    async def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> None:
        for record in records:
            named = record.fields.get("content")
            with closing(ContentStore(self.data)) as store:
                text = store.text(record.id, named["field"]) if named else None
                is_there = (
                    named is not None
                    and text is not None
                    and store.key(text.kid) is not None
                    and text.commit == named["commit"]
                )
            self.seen.append((record.id, record.type, is_there))

    def fingerprint(self, tenant: str, text: str) -> str:
        return ""


async def test_a_text_is_durable_before_the_record_that_names_it(tmp_path: Path) -> None:
    """A record whose text was lost in between would be a fault that nobody committed; also with many at once."""
    log = Watching(tmp_path)
    content = ContentLog(log, tmp_path, SEALER, max_bytes=MEGABYTE * 8, on_event=Events())
    try:
        await asyncio.gather(*(content.append(exchange(f"id{n}", user=f"user{n % 5}")) for n in range(40)))
    finally:
        await content.close()
    assert len(log.seen) == 80
    assert all(is_there for *_, is_there in log.seen)
    with closing(ContentStore(tmp_path)) as store:
        assert len({text.kid for n in range(40) for text in store.texts(f"id{n}")}) == 5, "one key for each user"


async def test_a_store_that_fails_refuses_the_begin_and_records_the_end(tmp_path: Path) -> None:
    """Nothing is let through whose text should be kept and is not; what began must have an end all the same."""
    events = Events()
    async with storing(tmp_path, events=events, max_bytes=1 << 20) as (content, _):
        begin, end = exchange("good")
        await content.append([begin])
        huge, late = exchange("huge", text="x" * (2 << 20))
        with pytest.raises(AuditUnavailable, match="SQLITE_FULL"):
            await content.append([huge])
        assert find(tmp_path, "huge") == []
        with pytest.raises(AuditUnavailable):
            await content.append([late._replace(id="good")])
        last = parse(find(tmp_path, "good")[-1])["fields"]
        assert (last["status"], last["error"], "content" in last) == ("error", "AuditUnavailable", False)
        await content.append([end._replace(id="other")])
    assert events.names.count("content_failed") == 1
    assert events.names[-1] == "content_recovered"


async def test_who_leaves_has_the_record_all_the_same(tmp_path: Path) -> None:
    """The pipeline counts on it: a log that was asked stores, cancelled or not, and the end stays behind the begin."""
    async with storing(tmp_path) as (content, _):
        begin, end = exchange("left")
        task = asyncio.create_task(content.append([begin]))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await content.append([end._replace(texts=None)])
        assert [parse(raw)["type"] for raw in find(tmp_path, "left")] == ["begin", "end"]


async def test_a_store_that_hangs_is_a_refusal_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that does not answer must not hold requests for ever."""
    release = threading.Event()

    class Hanging(ContentStore):
        def add(self, *arguments: object) -> None:
            release.wait(10)
            raise sqlite3.OperationalError("too late")

    monkeypatch.setattr(content_log, "ContentStore", Hanging)
    async with storing(tmp_path) as (content, _):
        content.stall_seconds = 0.05
        try:
            with pytest.raises(AuditUnavailable, match="does not answer"):
                await content.append(exchange("slow"))
        finally:
            release.set()
        content.stall_seconds = 5.0


async def test_an_erased_key_is_used_no_more(tmp_path: Path) -> None:
    """Another process erases while the gateway runs: what the subject says next is under a new key, and readable."""
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("before"))
        with closing(ContentStore(tmp_path)) as other:
            [old] = other.keys_of(SEALER.subject("acme", "anna"))
            kept = other.text("before", "input")
            assert kept is not None
            other.erase(Reach("acme", 1 << 60, old.subject))
        await content.append(exchange("after"))
        parts = [part for name in ("before", "after") for part in read_content(place(tmp_path), find(tmp_path, name))]
    assert [part.state for part in parts] == [State.GONE, State.GONE, State.READABLE, State.READABLE]
    assert json.dumps([parse(raw) for raw in newest(tmp_path, 50)]).count(SECRET) == 0

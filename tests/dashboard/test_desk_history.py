"""Changes out of a long log, by the query index where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from audit_index import build, random_log, sequenced
from redis import Redis

from gateway.audit.read import parse
from gateway.audit.redis import stream_key
from gateway.dashboard import history
from gateway.dashboard.changes import KEEP, KINDS, Changes, _change

pytestmark = pytest.mark.redis


@pytest.fixture
def client(redis_url: str) -> Iterator[Any]:
    made = Redis.from_url(redis_url)
    yield made
    made.close()


def read(url: str, data: Path) -> list[tuple[str, str]]:
    """What a desk that starts now knows of the log."""
    changes = Changes(data, url)
    changes._read()
    changes._read()
    return sorted((each.kind, each.id) for kept in changes._kept.values() for each in kept)


def logged(client: Any) -> list[tuple[str, str]]:
    """The same, record by record."""
    streams = [name.decode() for name in client.zrange("a:writers", 0, -1)]
    found = [_change(fields[b"r"]) for name in streams for _, fields in client.xrange(stream_key(name))]
    return sorted((each.kind, each.id) for each in found if each is not None)


@pytest.mark.parametrize("indexed", [0, 60, 120])
def test_the_index_and_the_whole_log_tell_the_same(redis_url: str, tmp_path: Path, client: Any, indexed: int) -> None:
    """However far the index is: none, behind the log, or at its end."""
    log = random_log(5, 120)
    for first, last in ((0, indexed), (indexed, 120)):
        part = {writer: entries[first:last] for writer, entries in log.items()}
        sequenced(redis_url, tmp_path, part)
        if last and first == 0:
            build(redis_url)
    expected = logged(client)
    assert len(expected) > 5
    assert read(redis_url, tmp_path) == expected


def test_with_an_index_the_requests_of_the_past_are_not_read(redis_url: str, tmp_path: Path) -> None:
    """A desk that starts on a log of millions of records shows its changes at once."""
    sequenced(redis_url, tmp_path, random_log(5, 300))
    build(redis_url)
    found = history.history(redis_url, KINDS, KEEP)
    assert {parse(data)["type"] for data in found.records} <= KINDS
    assert len(found.read_to) == 2
    few = history.history(redis_url, KINDS, 1)
    assert len(few.records) == len({parse(data)["type"] for data in found.records})


def test_an_edited_index_makes_up_no_change(redis_url: str, tmp_path: Path, client: Any) -> None:
    """Who can write to Redis can point a row elsewhere; the tree says what is at a leaf."""
    sequenced(redis_url, tmp_path, random_log(5, 120))
    build(redis_url)
    for name in client.zrange("a:writers", 0, -1):
        client.delete(stream_key(name.decode()))
    assert history.history(redis_url, KINDS, KEEP).records == []

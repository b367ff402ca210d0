"""Legal holds of several replicas: what one was told to keep, none deletes, and what was lifted is lifted for all."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import real_redis
from content_material import SEALER, Recorded, exchange, keeper, place, storing
from redis import Redis

from gateway.audit.content import ContentHeldError, ContentPlace, Erasure, erase, shred_expired
from gateway.audit.content_redis import ContentCopy
from gateway.audit.content_store import ContentStore
from gateway.audit.hold_shared import HELD, HoldsAwayError, known_holds
from gateway.dashboard.keeping import Keeping
from gateway.dashboard.ledger import Ledger
from gateway.errors import ConfigurationError, NotFound

LATER = time.time() + 40 * 86_400  # past the thirty days of the texts


def of_replica(data: Path, url: str | None) -> ContentPlace:
    return ContentPlace(data, url, SEALER, lambda: frozenset(known_holds(data / "archive", url)))


def desk_of(data: Path, url: str | None) -> Keeping:
    return Keeping(Ledger(data, url, {}))


async def test_a_hold_that_was_placed_at_one_replica_is_held_by_another(tmp_path: Path) -> None:
    """Each shreds by itself every hour, its own texts and those of all in Redis."""
    first, second = tmp_path / "first", tmp_path / "second"
    with real_redis() as redis, closing(ContentCopy(redis.url)) as copy:
        async with storing(second) as (content, _):
            await content.append(exchange("a1", "anna"))
            await content.append(exchange("o1", "olga", "other"))
        keeper(place(second, redis.url), Recorded()).tick()
        desk_of(first, redis.url).place_hold("acme", "case 7", "oidc:ann", Recorded())
        where = of_replica(second, redis.url)
        assert shred_expired(where, Recorded(), now=LATER) == {"other": 2}
        with pytest.raises(ContentHeldError):
            erase(where, Erasure("acme"), Recorded())
        with closing(ContentStore(second)) as store:
            assert (len(store.texts("a1")), copy.count()) == (2, 2)
        desk_of(second, redis.url).lift_hold("acme", "case 7 is closed", "oidc:ben", Recorded())
        assert desk_of(first, redis.url).holds() == {}, "also where it was placed"
        assert shred_expired(where, Recorded(), now=LATER) == {"acme": 2}
        with pytest.raises(NotFound):
            desk_of(first, redis.url).lift_hold("acme", "again", "oidc:ann", Recorded())


async def test_a_hold_is_placed_anew_after_it_was_lifted(tmp_path: Path) -> None:
    """Whatever the clocks of the two replicas say."""
    with real_redis() as redis:
        first, second = desk_of(tmp_path / "first", redis.url), desk_of(tmp_path / "second", redis.url)
        for desk, other in ((first, second), (second, first)):
            desk.place_hold("acme", "case 7", "oidc:ann", Recorded())
            other.lift_hold("acme", "closed", "oidc:ann", Recorded())
            assert (first.holds(), second.holds()) == ({}, {})
        second.place_hold("acme", "case 8", "oidc:ann", Recorded())
        assert [each["acme"].reason for each in (first.holds(), second.holds())] == ["case 8"] * 2


def test_what_redis_cannot_say_is_nobodys_leave_to_delete(tmp_path: Path) -> None:
    """Damaged, everything is held; away, nothing is shredded, and the holds of one's own are known."""
    with real_redis() as redis, closing(Redis.from_url(redis.url)) as client:
        desk_of(tmp_path, redis.url).place_hold("acme", "case 7", "oidc:ann", Recorded())
        client.hset(HELD, "zeta", "{")
        with pytest.raises(ConfigurationError, match="nothing may be deleted"):
            known_holds(tmp_path / "archive", redis.url)
        url = redis.url
    with pytest.raises(HoldsAwayError) as away:
        known_holds(tmp_path / "archive", url)
    assert set(away.value.here) == {"acme"}
    with pytest.raises(HoldsAwayError):
        shred_expired(of_replica(tmp_path, url), Recorded(), now=LATER)
    with pytest.raises(ContentHeldError):
        erase(of_replica(tmp_path, url), Erasure("acme"), Recorded())

"""Stored texts, for commands and consoles: read one decision's, list a data subject's, erase, shred what is past its time.

INVARIANT: a tombstone is durable before anything is deleted, and the log has the erasure's record before it is done; so what is
half done is finished at the next start, and nothing vanishes that the log does not tell of. Blocking.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from operator import or_
from typing import Any, Final

from gateway.audit.base import Record
from gateway.audit.content_reach import ContentPlace, apply, apply_on_record, is_narrow, open_store, survey
from gateway.audit.content_redis import UNREACHABLE, ContentCopy
from gateway.audit.content_seal import DataKey, SealBrokenError, Sealed, Subject, open_sealed
from gateway.audit.content_store import ContentStore, Reach, Stored, Taken
from gateway.audit.content_tombstone import (
    Tombstone,
    TombstoneDamagedError,
    read_tombstones,
    tombstone_path,
    write_tombstones,
)
from gateway.audit.hold_shared import HoldsAwayError
from gateway.audit.read import parse
from gateway.ids import new_id
from gateway.redis.clock import earlier
from gateway.types import Json

__all__ = [
    "FAULTS",
    "ContentHeldError",
    "ContentPlace",
    "Erased",
    "Erasure",
    "Part",
    "State",
    "Stored",
    "erase",
    "list_subject",
    "read_content",
    "shred_expired",
]

_EVER: Final = 1 << 62  # microseconds: whatever a clock may have said
FAULTS: Final = (*UNREACHABLE, sqlite3.Error, TombstoneDamagedError)  # what every function here may raise
Append = Callable[[Record], None]  # puts a record on the log, durably; raises AuditUnavailable


class ContentHeldError(Exception):
    """The tenant is under a legal hold: nothing of it may be deleted."""


class State(StrEnum):
    READABLE = "readable"
    GONE = "gone"  # erased, or shredded after its time
    BROKEN = "broken"  # something is there, and it is not what was recorded
    UNSTORED = "unstored"  # the policy wants no text, or this text is never stored


@dataclass(frozen=True, slots=True)
class Part:
    """What is there of one side of an exchange. `texts`: JSON as docs/content.md has it, for READABLE alone."""

    field: str
    state: State
    texts: Sequence[Json] = ()
    until: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to be forgotten: a data subject of a tenant, one request, or all of a tenant (neither is set)."""

    tenant: str
    user: str | None = None
    request: str | None = None
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did. `waits_for_redis`: its copy is deleted when a gateway reaches Redis.

    `lingers`: deleted bytes are still in a write-ahead log or an append-only file until that is next written anew.
    """

    tombstone: Tombstone
    keys: int
    texts: int
    requests: int
    waits_for_redis: bool = False
    lingers: bool = False


def read_content(place: ContentPlace, records: Sequence[bytes]) -> list[Part]:
    """Open what is stored of one decision, whose `records` the log has. The caller records that somebody read it first."""
    parts: list[Part] = []
    with ExitStack() as stack:
        store = open_store(place, stack)
        for record in map(parse, records):
            said = record["fields"].get("content")
            if isinstance(said, dict):
                parts.append(_part(place, store, record, said))
    return parts


def list_subject(place: ContentPlace, tenant: str, user: str) -> list[Stored]:
    """List what is stored of a data subject, here and in Redis, oldest first; no text is opened."""
    subject = place.sealer.subject(tenant, user)
    found: dict[tuple[str, str], Stored] = {}
    with ExitStack() as stack:
        if place.redis_url is not None:
            copy = stack.enter_context(closing(ContentCopy(place.redis_url)))
            found |= {(each.id, each.field): each for each in copy.listed(*subject)}
        store = open_store(place, stack)
        if store is not None:
            kids = [key.kid for key in store.keys_of(subject)]
            found |= {(each.id, each.field): each for each in store.under(kids)}
    return sorted(found.values(), key=lambda each: (each.created, each.field))


def reached(place: ContentPlace, erasure: Erasure) -> Taken:
    """Return what `erase` would delete, as far as it can be seen from here."""
    return _reached(place, _reach(place, erasure))[0]


def erase(
    place: ContentPlace, erasure: Erasure, append: Append, keep: Callable[[Tombstone], None] = lambda _: None
) -> Erased:
    """Forget: tombstone, record, then keys and ciphertexts here and in Redis. `keep`: given the tombstone before all that.

    Where Redis does not answer, only the holds of this archive are known. Raises ContentHeldError, AuditUnavailable and FAULTS, and as `keep` does, when nothing is done; after the tombstone is written, a gateway finishes what failed.
    """
    try:
        held = place.held()
    except HoldsAwayError as away:
        held = frozenset(away.here)
    if erasure.tenant in held:
        raise ContentHeldError(f"tenant `{erasure.tenant}` is under a legal hold; nothing was erased")
    reach = _reach(place, erasure)
    taken, is_away = _reached(place, reach)
    tombstone = Tombstone(new_id(), replace(reach, kids=tuple(sorted(taken.kids))) if is_narrow(reach) else reach)
    keep(tombstone)
    write_tombstones(tombstone_path(place.data), [tombstone])
    append(erasure_record(tombstone, taken, reason=erasure.reason, by=erasure.by))
    done = apply(place, [tombstone])
    both = taken | done.taken[0]
    requests = len({identity for identity, _ in both.texts})
    return Erased(tombstone, len(both.kids), len(both.texts), requests, is_away or done.is_away, done.lingers)


def shred_expired(place: ContentPlace, append: Append, *, now: float | None = None) -> dict[str, int]:
    """Delete what is past the time that its policy gave it; return how many texts of each tenant. Skips legal holds.

    `now`: by this machine's clock, or by that of Redis where that is behind. What went here is on the log also where Redis then does not answer.
    """
    done: dict[str, Taken] = {}
    held = place.held()
    moment = earlier(place.redis_url, time.time()) if now is None else now
    try:
        _shred(place, moment, held, done)
    finally:
        for tenant, taken in sorted(done.items()):
            fields: dict[str, Json] = {"scope": "expired", "texts": len(taken.texts), "before": int(moment * 1e6)}
            append(Record("erasure", new_id(), tenant, fields))
    return {tenant: len(taken.texts) for tenant, taken in done.items()}


def _shred(place: ContentPlace, moment: float, held: frozenset[str], done: dict[str, Taken]) -> None:
    """Put into `done` what each tenant lost, as soon as it is lost."""
    with ExitStack() as stack:
        store = open_store(place, stack)
        if store is not None:
            due: dict[str, set[tuple[str, str]]] = {}
            for each in store.expired(moment):
                if each.tenant not in held:
                    due.setdefault(each.tenant, set()).add((each.id, each.field))
            for tenant, texts in due.items():
                taken = Taken(texts=frozenset(texts))
                store.delete(taken)
                done[tenant] = taken
            month = time.strftime("%Y-%m", time.gmtime(moment - 86_400))  # a key of this moment may open something soon
            store.delete(Taken(kids=store.idle_kids(month)))
            store.scrub()
        if place.redis_url is not None:
            copy = stack.enter_context(closing(ContentCopy(place.redis_url)))
            there = copy.expire(moment, held)
            for tenant, taken in there.items():
                done[tenant] = done.get(tenant, Taken()) | taken
            if there:
                copy.scrub()


def erasure_record(
    tombstone: Tombstone, taken: Taken, *, reason: str = "", by: str = "", is_again: bool = False
) -> Record:
    """What the log says of an erasure: its scope, what went, why and by whom; of a data subject only key ids."""
    reach = tombstone.reach
    fields: dict[str, Json] = {
        "tombstone": tombstone.id,
        "scope": tombstone.scope,
        "before": reach.before,
        "keys": len(taken.kids),
        "texts": len(taken.texts),
        "reason": reason,
        "by": by,
    }
    if is_narrow(reach):
        fields["kids"] = sorted({*reach.kids, *taken.kids})
    elif reach.kids:
        fields["kids"] = sorted(reach.kids)  # `before` does not say them
    if reach.request is not None:
        fields["request"] = reach.request
    if is_again:
        fields["again"] = True  # it had come back, or another gateway held more of it
    return Record("erasure", new_id(), reach.tenant, fields)


def bury_again(place: ContentPlace, tombstones: Mapping[str, Tombstone], append: Append) -> Taken:
    """Take tombstones that were kept elsewhere, and delete what they name; return what had come back. Raises as `erase`."""
    known = known_tombstones(place)
    write_tombstones(tombstone_path(place.data), [each for name, each in tombstones.items() if known.get(name) != each])
    result = apply_on_record(
        place, [*tombstones.values()], lambda each, taken: append(erasure_record(each, taken, is_again=True))
    )
    if result.is_away:
        raise ConnectionError("Redis does not answer")
    return reduce(or_, result.taken, Taken())


def known_tombstones(place: ContentPlace) -> dict[str, Tombstone]:
    return read_tombstones(tombstone_path(place.data))


def _reach(place: ContentPlace, erasure: Erasure) -> Reach:
    """Return what is meant: all that was made until now, and by name the keys that a clock which was ahead made later."""
    reach = _until_now(place, erasure)
    late = _reached(place, replace(reach, before=_EVER))[0].kids - _reached(place, reach)[0].kids
    return replace(reach, kids=tuple(sorted(late)))


def _until_now(place: ContentPlace, erasure: Erasure) -> Reach:
    before = time.time_ns() // 1000
    if erasure.request is not None:
        own = place.sealer.subject_of_request(erasure.tenant, erasure.request)
        return Reach(erasure.tenant, before, own.fingerprint, erasure.request)
    subject: Subject | None = None
    if erasure.user is not None:
        subject = place.sealer.subject(erasure.tenant, erasure.user)
    return Reach(erasure.tenant, before, None if subject is None else subject.fingerprint)


def _reached(place: ContentPlace, reach: Reach) -> tuple[Taken, bool]:
    (taken,), is_away = survey(place, [reach])
    return taken, is_away


def _part(place: ContentPlace, store: ContentStore | None, record: dict[str, Any], said: dict[str, Any]) -> Part:
    if "kid" not in said:
        return Part(str(said.get("field", "")), State.UNSTORED, why=str(said.get("withheld", "")))
    name, until = str(said["field"]), int(said["until"])
    key, text = _found(place, store, record, said)
    if text is None or key is None:
        return Part(name, State.GONE, until=until, why="no ciphertext" if text is None else "no key")
    if text.commit != said["commit"]:
        return Part(name, State.BROKEN, until=until, why="the ciphertext is not the one that was recorded")
    try:
        opened = open_sealed(place.sealer.unwrap(key), text)
    except SealBrokenError as error:
        return Part(name, State.BROKEN, until=until, why=str(error))
    return Part(name, State.READABLE, opened["texts"], until)


def _found(
    place: ContentPlace, store: ContentStore | None, record: dict[str, Any], said: dict[str, Any]
) -> tuple[DataKey | None, Sealed | None]:
    """Look for key and ciphertext here, then in Redis."""
    text = None if store is None else store.text(record["id"], said["field"])
    key = None if store is None else store.key(said["kid"])
    if place.redis_url is None or (text is not None and key is not None):
        return key, text
    with closing(ContentCopy(place.redis_url)) as copy:
        for other_key, other in copy.fetch(record["tenant"], said["kid"], record["id"]):
            if other.field == said["field"]:
                return key or other_key, text or other
    return key, text

"""What tombstones reach of the stored texts: seen, put on record, and deleted, here and in Redis.

INVARIANT: nothing is deleted that the log was not told of first. Doing it again deletes what came back. Blocking.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from gateway.audit.content_redis import UNREACHABLE, ContentCopy
from gateway.audit.content_seal import Sealer
from gateway.audit.content_store import ContentStore, Reach, Taken, content_directory
from gateway.audit.content_tombstone import Tombstone

_FEW: Final = 8
Tell = Callable[[Tombstone, Taken], None]  # puts on record what a tombstone takes; raises AuditUnavailable


@dataclass(frozen=True, slots=True)
class ContentPlace:
    """Where stored texts are, and the key to them. `held`: tenants under a legal hold, now."""

    data: Path
    redis_url: str | None
    sealer: Sealer
    held: Callable[[], frozenset[str]] = frozenset


class Applied(NamedTuple):
    """What each tombstone took this time, in their order; `is_away`, `lingers` as in Erased."""

    taken: Sequence[Taken]
    is_away: bool
    lingers: bool


def apply(place: ContentPlace, tombstones: Sequence[Tombstone]) -> Applied:
    """Delete what tombstones name, here and in Redis; doing it again deletes what came back.

    Raises sqlite3.Error, OSError.
    """
    with ExitStack() as stack:
        store = open_store(place, stack)
        taken = [Taken() if store is None else store.erase(each.reach) for each in tombstones]
        lingers = store is not None and not store.scrub()
        if place.redis_url is None:
            return Applied(taken, is_away=False, lingers=lingers)
        try:
            copy = stack.enter_context(closing(ContentCopy(place.redis_url)))
            there = _over_copy(copy, copy.erase, [each.reach for each in tombstones])
            copy.add_gone({each.id: each.line() for each in tombstones})  # last: a full Redis deletes and takes nothing
            lingers = lingers or (any(there) and not copy.scrub())
        except UNREACHABLE:
            return Applied(taken, is_away=True, lingers=lingers)
        return Applied([a | b for a, b in zip(taken, there, strict=True)], is_away=False, lingers=lingers)


def apply_on_record(place: ContentPlace, tombstones: Sequence[Tombstone], tell: Tell) -> Applied:
    """As `apply`, after `tell` put on record what each takes that takes something. Where that fails, nothing is deleted.

    Raises sqlite3.Error, OSError, and as `tell` does.
    """
    seen, _ = survey(place, [each.reach for each in tombstones])
    told = _tell_each(tombstones, seen, tell, Taken())
    done = apply(place, tombstones)
    _tell_each(tombstones, done.taken, tell, told)  # what came in between
    return done


def _tell_each(tombstones: Sequence[Tombstone], taken: Sequence[Taken], tell: Tell, told: Taken) -> Taken:
    """Tell of each what is not in `told`; return that with what was told now."""
    for each, its in zip(tombstones, taken, strict=True):
        if its - told:
            tell(each, its - told)
        told |= its
    return told


def _over_copy(copy: ContentCopy, do: Callable[[Reach], Taken], reaches: Sequence[Reach]) -> list[Taken]:
    if len(reaches) <= _FEW:
        return [do(reach) for reach in reaches]
    # each look reads a tenant's names, so of many those are left out that one reading shows to be done
    present = {tenant: copy.census(tenant) for tenant in {reach.tenant for reach in reaches}}
    return [do(reach) if _is_met(reach, present) else Taken() for reach in reaches]


def _is_met(reach: Reach, present: Mapping[str, frozenset[str]]) -> bool:
    if not is_narrow(reach):
        return bool(present[reach.tenant])
    return bool(present[reach.tenant] & ({*reach.kids, reach.subject, reach.request} - {None}))


def survey(place: ContentPlace, reaches: Sequence[Reach]) -> tuple[list[Taken], bool]:
    """Return what would be deleted for each, and whether Redis could not be asked."""
    with ExitStack() as stack:
        store = open_store(place, stack)
        here = [Taken() if store is None else store.reached(reach) for reach in reaches]
        if place.redis_url is None:
            return here, False
        try:
            copy = stack.enter_context(closing(ContentCopy(place.redis_url)))
            there = _over_copy(copy, copy.reached, reaches)
        except UNREACHABLE:
            return here, True
        return [a | b for a, b in zip(here, there, strict=True)], False


def is_narrow(reach: Reach) -> bool:
    """Whether its keys are few enough to be named; of a whole tenant the time says it all."""
    return reach.subject is not None or reach.request is not None


def open_store(place: ContentPlace, stack: ExitStack) -> ContentStore | None:
    """Open the store, if texts were ever stored here."""
    if not (content_directory(place.data) / "texts.db").exists():
        return None
    return stack.enter_context(closing(ContentStore(place.data)))

"""Counting rows of the query index: from counters where they answer, else by a scan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt
from redis import Redis

from gateway.audit.index import ALL_TENANTS, Count, Dimension, Query, Tenants, ValueCount
from gateway.audit.index_layout import (
    ANSWERS,
    DAY,
    EVERYONE,
    HOUR,
    LETTERS,
    UNJUDGED_BIT,
    Names,
    Values,
    month_start,
    months_between,
)
from gateway.audit.index_scan import Mask, Plan, Scanner, Segment, View

Tally = dict[tuple[int, int], int]  # (hour or day since 1970, code) → rows
Bucket = Literal["hour", "day"]
_LAST_HOUR: Final = 253_402_300_799 // 3600  # of the year 9999
COLUMN: Final = {Dimension.ACTION: "action", Dimension.STATUS: "status", Dimension.KIND: "kind"}
# What of a query goes with each dimension; a category also stands for what is below it, which a scan or a plan knows.
_ASKED: Final[dict[Dimension, str]] = {
    Dimension.KIND: "kinds",
    Dimension.ACTION: "actions",
    Dimension.STATUS: "statuses",
    Dimension.CATEGORY: "categories",
    Dimension.RULE: "rules",
    Dimension.CARD: "cards",
    Dimension.KEY: "keys",
    Dimension.MODEL: "models",
    Dimension.LANGUAGE: "languages",
    Dimension.POLICY: "policies",
    Dimension.ENDPOINT: "endpoints",
}


def tenant_codes(tenants: Tenants, values: Values) -> dict[str, int | str]:
    """Return under which names counters of `tenants` are kept: their codes, or the one for all."""
    if tenants is ALL_TENANTS:
        return {"": EVERYONE}
    letter = LETTERS[Dimension.TENANT]
    assert isinstance(tenants, frozenset)  # noqa: S101 - the only other kind
    return {name: code for name in sorted(tenants) if (code := values.find(letter, name))}


def text_of(values: Values, dimension: Dimension, code: int) -> str:
    if dimension is Dimension.UNJUDGED:
        return ANSWERS[code]
    return values.text(LETTERS[dimension], code) or ""


def is_kept(query: Query, by: Dimension, value: str) -> bool:
    """Tell whether `query`, as far as it asks for values of `by`, keeps this one."""
    if by is Dimension.UNJUDGED:
        return query.unjudged is None or ANSWERS[query.unjudged] == value
    wanted: frozenset[str] = getattr(query, _ASKED[by]) if by in _ASKED else frozenset()
    if by is Dimension.CATEGORY:
        return not wanted or any(value == each or value.startswith(f"{each}.") for each in wanted)
    return not wanted or value in wanted


def is_counted(query: Query, by: Dimension) -> bool:
    """Tell whether counters answer: nothing is asked of other dimensions than the tenant's and `by`."""
    others = [name for dimension, name in _ASKED.items() if dimension is not by]
    return (
        not query.id_prefix
        and (query.unjudged is None or by is Dimension.UNJUDGED)
        and not any(getattr(query, name) for name in others)
    )


def totals(redis: Redis, names: Names, tenants: Tenants, values: Values, dimension: Dimension) -> list[ValueCount]:
    """Return the values of a dimension and how many rows have each, the commonest first."""
    letter, found = LETTERS[dimension], dict[str, int]()
    for code in tenant_codes(tenants, values).values():
        raw: Any = redis.hgetall(names.totals(code))
        for field, number in raw.items():
            if field[:1] == letter.encode():
                text = text_of(values, dimension, int(field[1:]))
                found[text] = found.get(text, 0) + int(number)
    rows = [ValueCount(text, number) for text, number in found.items() if number > 0]
    return sorted(rows, key=lambda each: (-each.rows, each.value))


def from_counters(
    redis: Redis, names: Names, values: Values, query: Query, by: Dimension, bucket: Bucket
) -> list[Count]:
    """Add up the hours of the counters that `query` asks for."""
    hours, found = hours_asked(query), dict[tuple[int, str], int]()
    if hours is None:
        return []
    hours_per_bucket = 1 if bucket == "hour" else 24
    asked = counter_keys(redis, names, values, query, by)
    answers: Any = redis.mget([key for _, _, key in asked]) if asked else []
    for (month, text, _), data in zip(asked, answers, strict=True):
        for at, number in _buckets(data, month_start(month), hours, hours_per_bucket):
            found[at, text] = found.get((at, text), 0) + number
    width = HOUR * hours_per_bucket
    return [Count(at * width, text, number) for (at, text), number in sorted(found.items())]


def hours_asked(query: Query) -> tuple[int, int] | None:
    """Return the first and the last hour since 1970 that `query` asks for; None: there is none."""
    first = 0 if query.since is None else max(0, query.since // HOUR)
    last = _LAST_HOUR if query.until is None else min(_LAST_HOUR, (query.until - 1) // HOUR)
    return None if first > last else (first, last)


def counter_keys(redis: Redis, names: Names, values: Values, query: Query, by: Dimension) -> list[tuple[int, str, str]]:
    """List the counters of what `query` asks for: month, value, key."""
    known: Any = redis.smembers(names.months)
    hours, letter, asked = hours_asked(query), LETTERS[by], list[tuple[int, str, str]]()
    months = [*months_between(*hours, frozenset(int(each) for each in known))] if hours is not None else []
    for whose in tenant_codes(query.tenants, values).values():
        fields: Any = redis.hkeys(names.totals(whose))
        for field in sorted(each.decode() for each in fields if each[:1] == letter.encode()):
            text = text_of(values, by, int(field[1:]))
            if is_kept(query, by, text):
                asked += [(month, text, names.hours(whose, month, field)) for month in months]
    return asked


def _buckets(data: bytes | None, start: int, asked: tuple[int, int], hours: int) -> Iterator[tuple[int, int]]:
    """Yield the buckets of a month's counter that are not empty. `start`: its first hour; `asked`: first and last."""
    counts = np.frombuffer(data or b"", dtype=">u4")
    low, high = max(0, asked[0] - start), max(0, asked[1] - start + 1)
    places = np.flatnonzero(counts[low:high]) + low
    if len(places):
        at = (places + start) // hours
        sums = np.bincount(at - at[0], weights=counts[places])
        for each in np.flatnonzero(sums).tolist():
            yield int(at[0]) + each, int(sums[each])


def from_rows(redis: Redis, view: View, plan: Plan, values: Values, by: Dimension, bucket: Bucket) -> list[Count]:
    """Count by a scan of the segments that `plan` may keep."""
    width = HOUR if bucket == "hour" else DAY
    found: Tally = {}
    for segment, mask in Scanner(redis, view, plan).matches(view.rows):
        raw: Any = redis.get(view.names.times(segment.number))
        buckets = np.frombuffer(raw, dtype="<i8")[: segment.stop] // width
        for code, kept in _by_code(redis, view, segment, mask, values, by):
            starts, numbers = np.unique(buckets[kept], return_counts=True)
            for start, number in zip(starts.tolist(), numbers.tolist(), strict=True):
                found[start, code] = found.get((start, code), 0) + number
    rows = [Count(start * width, text_of(values, by, code), number) for (start, code), number in found.items()]
    return sorted(rows)


def _by_code(
    redis: Redis, view: View, segment: Segment, mask: Mask, values: Values, by: Dimension
) -> Iterator[tuple[int, Mask]]:
    """Part the rows of a mask by their values; a row without one is in no part, one with several in several."""
    names, number = view.names, segment.number
    if by in COLUMN or by is Dimension.UNJUDGED:
        raw: Any = redis.get(names.column(COLUMN.get(by, "kind"), number))
        column = codes_in(np.frombuffer(raw, np.uint8)[: segment.stop], by)
        for code in np.unique(column[mask]).tolist():
            if code or by is Dimension.UNJUDGED:
                yield code, mask & (column == code)
        return
    letter = LETTERS[by]
    codes = range(1, len(values.texts(letter)))
    lists: Sequence[bytes | None]
    answers: Any = redis.mget([names.places(number, f"{letter}{code}") for code in codes]) if codes else []
    lists = answers
    for code, places in zip(codes, lists, strict=True):
        if places:
            own = np.zeros(segment.stop, np.bool_)
            at = np.frombuffer(places, dtype="<u2")
            own[at[at < segment.stop]] = True
            if (kept := own & mask).any():
                yield code, kept


def codes_in(column: npt.NDArray[np.uint8], by: Dimension) -> npt.NDArray[np.uint8]:
    if by is Dimension.UNJUDGED:
        return np.right_shift(column, 7, dtype=np.uint8)
    if by is Dimension.KIND:
        return np.bitwise_and(column, UNJUDGED_BIT - 1, dtype=np.uint8)
    return column

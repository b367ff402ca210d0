"""Finding rows of the query index: which places of a segment a query keeps, as an array of booleans.

A segment is left out by its span of times or because none of its rows has a value that is asked for, before any of its
columns is read.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from redis import Redis

from gateway.audit.index import ALL_TENANTS, Dimension, Query
from gateway.audit.index_layout import LETTERS, ODD_ID, ROW, SPAN, TIME_BYTES, UNJUDGED_BIT, Names, Values

Mask = npt.NDArray[np.bool_]
Times = npt.NDArray[np.int64]
ID_SLACK: Final = 3_600_000_000  # microseconds
_MAX_BATCH: Final = 32  # segments asked for at a time
_POSTED: Final = (
    (Dimension.TENANT, "tenants"),
    (Dimension.CATEGORY, "categories"),
    (Dimension.RULE, "rules"),
    (Dimension.CARD, "cards"),
    (Dimension.KEY, "keys"),
    (Dimension.MODEL, "models"),
    (Dimension.LANGUAGE, "languages"),
    (Dimension.POLICY, "policies"),
    (Dimension.ENDPOINT, "endpoints"),
)
_UUID_DIGITS: Final = 32
_WIDTHS: Final = {"time": TIME_BYTES, "row": ROW.size}


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment as far as it is told about: its rows below `stop`, whose times lie from `low` to `high`."""

    number: int
    stop: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class View:
    """What an index was when the question came."""

    names: Names
    segment_rows: int
    rows: int
    spans: tuple[tuple[int, int], ...]

    def segments(self, before: int) -> Iterator[Segment]:
        """Yield the segments with rows below the ordinal `before`, newest first."""
        top = min(before, self.rows)
        for number in range((top - 1) // self.segment_rows, -1, -1):
            low, high = self.spans[number]
            yield Segment(number, min(self.segment_rows, top - number * self.segment_rows), low, high)


def view_of(names: Names, segment_rows: int, rows: int, spans: dict[bytes, bytes]) -> View:
    """Raises KeyError where a segment has no span."""
    count = -(-rows // segment_rows)
    return View(names, segment_rows, rows, tuple(SPAN.unpack(spans[b"%d" % number]) for number in range(count)))


@dataclass(frozen=True, slots=True)
class IdRange:
    """The ids that begin with a prefix: UUIDs of version 7 by number and by when they were made, others by their codes."""

    low: int
    high: int
    odd: frozenset[int]

    @property
    def times(self) -> tuple[int, int]:
        """An id is made when a request comes, its record when it was judged: an hour is more than any exchange takes."""
        return (self.low >> 80) * 1000 - ID_SLACK, ((self.high >> 80) + 1) * 1000 + ID_SLACK

    def may_be_in(self, segment: Segment) -> bool:
        first, last = self.times
        return bool(self.odd) or (segment.high >= first and segment.low <= last)

    def mask(self, rows: bytes) -> Mask:
        table = np.frombuffer(rows, dtype=np.dtype(f"(2,)>u8,V{ROW.size - 16}"))["f0"]
        high, low = table[:, 0], table[:, 1]
        first, last = divmod(self.low, 1 << 64), divmod(self.high, 1 << 64)
        above = (high > first[0]) | ((high == first[0]) & (low >= first[1]))
        below = (high < last[0]) | ((high == last[0]) & (low <= last[1]))
        is_odd = (high == 0) & (low >> np.uint64(32) == 0)
        found = above & below & ~is_odd
        if self.odd:
            found |= is_odd & np.isin(low, np.array(sorted(self.odd), np.uint64))
        return np.asarray(found)


@dataclass(frozen=True, slots=True)
class Plan:
    """A query in codes. `posted`: for each dimension that is asked for, fields of which one has to be there."""

    posted: tuple[tuple[str, ...], ...]
    actions: frozenset[int] | None
    statuses: frozenset[int] | None
    kinds: frozenset[int] | None
    unjudged: bool | None
    since: int | None
    until: int | None
    ids: IdRange | None

    @property
    def is_vain(self) -> bool:
        """Tell whether a value is asked for that no row has."""
        closed = (self.actions, self.statuses, self.kinds)
        return any(not each for each in self.posted) or any(each is not None and not each for each in closed)


def plan_of(query: Query, values: Values) -> Plan:
    posted = []
    for dimension, name in _POSTED:
        wanted = getattr(query, name)
        if wanted is ALL_TENANTS or (not wanted and dimension is not Dimension.TENANT):
            continue
        letter = LETTERS[dimension]
        found = [(text, code) for text in sorted(wanted) if (code := values.find(letter, text))]
        if dimension is Dimension.CATEGORY:
            found = [(text, code) for code, text in enumerate(values.texts(letter)) if code and _covers(wanted, text)]
        posted.append(tuple(f"{letter}{code}" for _, code in found))
    ids = None
    if query.id_prefix:
        odd = frozenset(c for c, text in enumerate(values.texts(ODD_ID)) if c and text.startswith(query.id_prefix))
        ids = id_range(query.id_prefix, odd)
        if ids is None:
            posted.append(tuple(f"{ODD_ID}{code}" for code in sorted(odd)))
    return Plan(
        tuple(posted),
        _codes(values, Dimension.ACTION, query.actions),
        _codes(values, Dimension.STATUS, query.statuses),
        _codes(values, Dimension.KIND, query.kinds),
        query.unjudged,
        query.since,
        query.until,
        ids,
    )


def id_range(prefix: str, odd: frozenset[int] = frozenset()) -> IdRange | None:
    """Return the ids that begin with `prefix`, or None where no UUID in its usual form does."""
    digits = prefix.replace("-", "")
    if not prefix or len(digits) > _UUID_DIGITS or not set(digits) <= set("0123456789abcdef"):
        return None
    parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
    if not "-".join(parts).startswith(prefix):
        return None
    return IdRange(int(digits.ljust(_UUID_DIGITS, "0"), 16), int(digits.ljust(_UUID_DIGITS, "f"), 16), odd)


class Scanner:
    """Runs a plan over segments. One round trip for a batch of segments and each step of the plan."""

    def __init__(self, redis: Redis, view: View, plan: Plan) -> None:
        self._redis = redis
        self._view = view
        self._plan = plan

    def matches(self, before: int, but: Container[int] = ()) -> Iterator[tuple[Segment, Mask]]:
        """Yield each segment that has rows to keep, newest first, with the mask of them. `but`: numbers to leave out."""
        size, batch = 1, list[Segment]()
        for segment in self._view.segments(before):
            if segment.number in but or not self._may_hold(segment):
                continue
            batch.append(segment)
            if len(batch) == size:
                yield from self._evaluate(batch)
                size, batch = min(2 * size, _MAX_BATCH), []
        if batch:
            yield from self._evaluate(batch)

    def _may_hold(self, segment: Segment) -> bool:
        plan, ids = self._plan, self._plan.ids
        if ids is not None and not ids.may_be_in(segment):
            return False
        return (plan.since is None or segment.high >= plan.since) and (plan.until is None or segment.low < plan.until)

    def _evaluate(self, segments: Sequence[Segment]) -> Iterator[tuple[Segment, Mask]]:
        live = self._posted([(segment, np.ones(segment.stop, np.bool_)) for segment in segments])
        plan = self._plan
        if plan.actions is not None:
            live = self._narrow(live, "action", _byte_in(plan.actions))
        if plan.statuses is not None:
            live = self._narrow(live, "status", _byte_in(plan.statuses))
        if plan.kinds is not None or plan.unjudged is not None:
            live = self._narrow(live, "kind", _kind_in(plan.kinds, plan.unjudged))
        if plan.since is not None or plan.until is not None:
            since, until = plan.since, plan.until
            cut = [each for each in live if is_cut(each[0], since, until)]
            whole = [each for each in live if not is_cut(each[0], since, until)]
            live = [*whole, *self._narrow(cut, "time", lambda data: _in_time(data, since, until))]
            live.sort(key=lambda each: -each[0].number)
        if plan.ids is not None:
            if not plan.ids.odd:
                first, last = plan.ids.times
                live = self._narrow(live, "time", lambda data: _in_time(data, first, last))
            live = self._narrow(live, "row", plan.ids.mask)
        yield from live

    def _posted(self, live: list[tuple[Segment, Mask]]) -> list[tuple[Segment, Mask]]:
        if not self._plan.posted:
            return live
        pipe: Any = self._redis.pipeline(transaction=False)
        for segment, _ in live:
            for fields in self._plan.posted:
                for field in fields:
                    pipe.get(self._view.names.places(segment.number, field))
        answers, kept = iter(pipe.execute()), []
        for segment, mask in live:
            found = [[next(answers) for _ in fields] for fields in self._plan.posted]
            if not all(any(each) for each in found):
                continue
            for places in found:
                mask &= _mask_of(places, segment.stop)  # noqa: PLW2901 - in place
            if mask.any():
                kept.append((segment, mask))
        return kept

    def _narrow(
        self, live: list[tuple[Segment, Mask]], column: str, keep: Callable[[bytes], Mask]
    ) -> list[tuple[Segment, Mask]]:
        """Look at a column between the first and the last row that is still in question."""
        width, names = _WIDTHS.get(column, 1), self._view.names
        pipe: Any = self._redis.pipeline(transaction=False)
        ranges = []
        for segment, mask in live:
            first, last = int(mask.argmax()), len(mask) - int(mask[::-1].argmax())
            ranges.append(slice(first, last))
            pipe.getrange(names.column(column, segment.number), first * width, last * width - 1)
        kept = []
        for (segment, mask), part, data in zip(live, ranges, pipe.execute() if live else (), strict=True):
            mask[part] &= keep(data)
            if mask.any():
                kept.append((segment, mask))
        return kept


def is_cut(segment: Segment, since: int | None, until: int | None) -> bool:
    return (since is not None and segment.low < since) or (until is not None and segment.high >= until)


def _in_time(data: bytes, since: int | None, until: int | None) -> Mask:
    times = np.frombuffer(data, dtype="<i8")
    mask = np.ones(len(times), np.bool_)
    if since is not None:
        mask &= times >= since
    if until is not None:
        mask &= times < until
    return mask


def _mask_of(lists: Sequence[bytes | None], size: int) -> Mask:
    mask = np.zeros(size, np.bool_)
    for each in lists:
        if each:
            places = np.frombuffer(each, dtype="<u2")
            mask[places[places < size]] = True
    return mask


def _byte_in(codes: frozenset[int]) -> Callable[[bytes], Mask]:
    table = np.zeros(256, np.bool_)
    table[sorted(codes)] = True
    return lambda data: table[np.frombuffer(data, np.uint8)]


def _kind_in(kinds: frozenset[int] | None, unjudged: bool | None) -> Callable[[bytes], Mask]:
    wanted = (
        code | bit
        for code in (range(UNJUDGED_BIT) if kinds is None else kinds)
        for bit, is_unjudged in ((0, False), (UNJUDGED_BIT, True))
        if unjudged in {None, is_unjudged}
    )
    return _byte_in(frozenset(wanted))


def _codes(values: Values, dimension: Dimension, wanted: frozenset[str]) -> frozenset[int] | None:
    if not wanted:
        return None
    found = (values.find(LETTERS[dimension], text) for text in wanted)
    return frozenset(code for code in found if code)


def _covers(wanted: frozenset[str], category: str) -> bool:
    return any(category == each or category.startswith(f"{each}.") for each in wanted)

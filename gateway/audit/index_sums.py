"""How many rows of a query have each value, over all of its time: from counters where they tell, else by one scan for all dimensions.

What a scan found in a segment that nothing is written to any more is remembered for a while, so that the same question asked
again reads the newest segments alone.
"""

from __future__ import annotations

import random
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt
from redis import Redis

from gateway.audit.export_row import EXCHANGE
from gateway.audit.index import Dimension, Query
from gateway.audit.index_count import COLUMN, codes_in, counter_keys, hours_asked, is_counted, is_kept, text_of
from gateway.audit.index_layout import ANSWERS, HOUR, LETTERS, Values, month_start
from gateway.audit.index_scan import Mask, Plan, Scanner, Segment, View, is_cut, plan_of

Numbers = npt.NDArray[np.int64]
SETTLED: Final = HOUR  # after the last row of a segment: no exchange takes longer, so none of its rows is written again
KEEP_SECONDS: Final = 3600.0  # at most, for what comes late all the same, after an outage
MAX_KEPT: Final = 8_192  # segments of some question: about 20 MB with two hundred values
# only exchanges have these, so that counters of all kinds are counters of exchanges
_OF_EXCHANGES: Final = frozenset(
    {Dimension.CATEGORY, Dimension.RULE, Dimension.CARD, Dimension.MODEL, Dimension.LANGUAGE}
)


class Part(NamedTuple):
    """What one segment adds to a dimension: rows by code."""

    codes: Numbers
    rows: Numbers


@dataclass(slots=True)
class Memory:
    """What was found in settled segments, shared by all who read. Thread-safe."""

    clock: Callable[[], float] = time.monotonic
    chance: Callable[[], float] = random.random  # from 0 to 1: not all of an answer is forgotten at once
    most: int = MAX_KEPT
    _kept: OrderedDict[object, tuple[float, tuple[Part, ...]]] = field(default_factory=OrderedDict)
    _one: threading.Lock = field(default_factory=threading.Lock)

    def find(self, key: object) -> tuple[Part, ...] | None:
        with self._one:
            until, parts = self._kept.get(key, (float("-inf"), ()))
            return parts if self.clock() < until else None

    def keep(self, key: object, parts: tuple[Part, ...]) -> None:
        with self._one:
            self._kept[key] = self.clock() + KEEP_SECONDS * (1 + self.chance()) / 2, parts
            while len(self._kept) > self.most:
                self._kept.popitem(last=False)


class Question(NamedTuple):
    """`view`: what the index was when it was asked."""

    redis: Redis
    view: View
    values: Values
    query: Query


def sums(asked: Question, by: Sequence[Dimension], memory: Memory) -> list[dict[str, int]]:
    """Return for each dimension its values with how many rows have each, those without rows left out.

    Counters count whole hours: an hour that `since` or `until` cuts counts whole.
    """
    counted = {each: _from_counters(asked, each) for each in by if _is_counted(asked.query, each)}
    scanned = [each for each in by if each not in counted]
    found = counted | dict(zip(scanned, _from_rows(asked, scanned, memory) if scanned else (), strict=True))
    return [found[each] for each in by]


def _is_counted(query: Query, by: Dimension) -> bool:
    if by in _OF_EXCHANGES and query.kinds == {EXCHANGE}:
        query = replace(query, kinds=frozenset())
    return is_counted(query, by)


def _from_counters(asked: Question, by: Dimension) -> dict[str, int]:
    found: dict[str, int] = {}
    hours = hours_asked(asked.query)
    if hours is None:
        return found
    keys = counter_keys(asked.redis, asked.view.names, asked.values, asked.query, by)
    answers: Any = asked.redis.mget([key for _, _, key in keys]) if keys else []
    for (month, text, _), data in zip(keys, answers, strict=True):
        start = month_start(month)
        counts = np.frombuffer(data or b"", dtype=">u4")
        rows = int(counts[max(0, hours[0] - start) : max(0, hours[1] - start + 1)].sum(dtype=np.int64))
        if rows:
            found[text] = found.get(text, 0) + rows
    return found


def _from_rows(asked: Question, by: Sequence[Dimension], memory: Memory) -> list[dict[str, int]]:
    view, values = asked.view, asked.values
    plan = plan_of(asked.query, values)
    if plan.is_vain or not view.rows:
        return [{} for _ in by]
    settled = memorable(view, plan, tuple(by))
    known = {number: parts for number, key in settled.items() if (parts := memory.find(key)) is not None}
    totals = [np.zeros(_size(values, each), np.int64) for each in by]
    remembered = known.keys() & settled.keys()
    for parts in known.values():
        _add(totals, parts)
    for segment, mask in Scanner(asked.redis, view, plan).matches(view.rows, known):
        parts = _parts(asked, segment, mask, by)
        _add(totals, parts)
        known[segment.number] = parts
    for number in settled.keys() - remembered:
        memory.keep(settled[number], known.get(number, ()))
    return [_told(asked, each, total) for each, total in zip(by, totals, strict=True)]


def _parts(asked: Question, segment: Segment, mask: Mask, by: Sequence[Dimension]) -> tuple[Part, ...]:
    names, number = asked.view.names, segment.number
    columns = [each for each in by if each in COLUMN or each is Dimension.UNJUDGED]
    fields = {
        each: [f"{LETTERS[each]}{c}" for c in range(1, _size(asked.values, each))] for each in by if each not in columns
    }
    keys = [names.column(COLUMN.get(each, "kind"), number) for each in columns]
    keys += [names.places(number, field) for each in fields.values() for field in each]
    answers: Any = iter(asked.redis.mget(keys))
    found = {each: _of_column(next(answers), segment, mask, each) for each in columns}
    for each, named in fields.items():
        rows = [_there(next(answers), segment, mask, asked.view.segment_rows) for _ in named]
        codes = np.flatnonzero(rows)
        found[each] = Part(codes + 1, np.array(rows, np.int64)[codes])
    return tuple(found[each] for each in by)


def _of_column(data: bytes, segment: Segment, mask: Mask, by: Dimension) -> Part:
    rows = np.bincount(codes_in(np.frombuffer(data, np.uint8)[: segment.stop], by)[mask], minlength=1)
    if by is not Dimension.UNJUDGED:
        rows[0] = 0  # no value
    codes = np.flatnonzero(rows)
    return Part(codes, rows[codes])


def _there(places: bytes | None, segment: Segment, mask: Mask, whole: int) -> int:
    if not places:
        return 0
    at = np.frombuffer(places, dtype="<u2")
    return int(np.count_nonzero(mask[at] if segment.stop == whole else mask[at[at < segment.stop]]))


def _size(values: Values, by: Dimension) -> int:
    return len(ANSWERS) if by is Dimension.UNJUDGED else len(values.texts(LETTERS[by]))


def _add(totals: Sequence[Numbers], parts: Sequence[Part]) -> None:
    for total, part in zip(totals, parts, strict=False):
        total[part.codes] += part.rows


def _told(asked: Question, by: Dimension, total: Numbers) -> dict[str, int]:
    """Name the codes; of values that the query asks for itself only those."""
    named = ((text_of(asked.values, by, code), int(total[code])) for code in np.flatnonzero(total).tolist())
    return {text: rows for text, rows in named if is_kept(asked.query, by, text)}


def memorable(view: View, plan: Plan, what: object) -> dict[int, object]:
    """Return the segments whose answer will be the same again, with the keys under which it is remembered."""
    newest, untimed = max(high for _, high in view.spans), replace(plan, since=None, until=None)
    return {
        each.number: (view.names.generation, untimed, what, each)  # with its times: another index has others
        for each in view.segments(view.rows)
        if each.stop == view.segment_rows and each.high < newest - SETTLED and not is_cut(each, plan.since, plan.until)
    }

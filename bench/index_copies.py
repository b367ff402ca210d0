"""Makes a small query index large: copies of its segments, moved in time, with ids and leaves of their own, and the counters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from gateway.audit.index_layout import EVERYONE, HOUR, ROW, SEGMENT_ROWS, SPAN, UNJUDGED_BIT, Names, month_of

PACKED = np.dtype(
    [
        ("high", ">u8"),
        ("low", ">u8"),
        ("leaf", "<u8"),
        ("end", "<u8"),
        ("tenant", "<u4"),
        ("rest", f"V{ROW.size - 36}"),
    ]
)
Hours = npt.NDArray[np.int64]
COLUMNS = ("action", "status", "kind")
SLOTS = 744  # hours of the longest month


class Segment:
    """One segment as it was written, in memory."""

    def __init__(self, client: Any, names: Names, number: int) -> None:
        self.rows = np.frombuffer(client.get(names.rows(number)), PACKED).copy()
        self.times = np.frombuffer(client.get(names.times(number)), "<i8").copy()
        self.columns = {name: client.get(names.column(name, number)) for name in COLUMNS}
        prefix = names.places(number, "")
        keys = list(client.scan_iter(match=f"{prefix}*", count=10_000))
        self.posts = dict(zip((key.decode().removeprefix(prefix) for key in keys), client.mget(keys), strict=True))

    def fields(self) -> Iterator[tuple[str, npt.NDArray[np.int64]]]:
        """Yield each counted field with the places of the rows that have it."""
        for field, places in self.posts.items():
            yield field, np.frombuffer(places, "<u2").astype(np.int64)
        kinds = np.frombuffer(self.columns["kind"], np.uint8)
        bytes_of = {
            "a": np.frombuffer(self.columns["action"], np.uint8),
            "s": np.frombuffer(self.columns["status"], np.uint8),
            "d": kinds & (UNJUDGED_BIT - 1),
            "u": kinds >> 7,
        }
        for letter, column in bytes_of.items():
            for code in np.unique(column):
                if code or letter == "u":
                    yield f"{letter}{code}", np.flatnonzero(column == code)


def multiply(client: Any, names: Names, blocks: int, shift: int) -> int:
    """Have `blocks` times the rows, each block `shift` microseconds after the one before. Return how many rows."""
    before = int(client.hget(names.state, "rows"))
    assert before % SEGMENT_ROWS == 0, "whole segments only"
    segments = [Segment(client, names, number) for number in range(before // SEGMENT_ROWS)]
    tenants = max(int(each.rows["tenant"].max()) for each in segments) + 1
    base = min(int(each.times.min()) for each in segments) // HOUR
    span = (max(int(each.times.max()) for each in segments) + blocks * shift) // HOUR - base + 1
    counts: dict[str, Hours] = {}
    for block in range(blocks):
        for number, segment in enumerate(segments):
            if block:
                _copy(client, names, block * len(segments) + number, segment, block, shift, 2 * before)
            _count(counts, segment, block * shift, base, (tenants, span))
    _store(client, names, counts, base)
    rows = before * blocks
    client.hset(names.state, mapping={"rows": rows, "leaves": 2 * rows, "sealed": max(0, blocks * len(segments) - 1)})
    return rows


def _copy(client: Any, names: Names, number: int, segment: Segment, block: int, shift: int, leaves: int) -> None:
    rows, times = segment.rows.copy(), segment.times + block * shift
    rows["leaf"] += np.uint64(block * leaves)
    rows["end"] += np.uint64(block * leaves)
    rows["high"] += np.uint64((block * shift // 1000) << 16)
    pipe = client.pipeline(transaction=False)
    pipe.set(names.rows(number), rows.tobytes())
    pipe.set(names.times(number), times.tobytes())
    for name, column in segment.columns.items():
        pipe.set(names.column(name, number), column)
    for field, places in segment.posts.items():
        pipe.set(names.places(number, field), places)
    pipe.hset(names.spans, str(number), SPAN.pack(int(times.min()), int(times.max())))
    pipe.execute()


def _count(counts: dict[str, Hours], segment: Segment, shift: int, base: int, shape: tuple[int, int]) -> None:
    hours = (segment.times + shift) // HOUR - base
    tenants = segment.rows["tenant"].astype(np.int64)
    first, last = int(hours.min()), int(hours.max())
    width = last - first + 1
    for field, places in segment.fields():
        flat = np.bincount(tenants[places] * width + hours[places] - first, minlength=shape[0] * width)
        if field not in counts:
            counts[field] = np.zeros(shape, np.int64)
        counts[field][:, first : last + 1] += flat.reshape(shape[0], width)


def _store(client: Any, names: Names, counts: dict[str, Hours], base: int) -> None:
    for field, table in counts.items():
        months: dict[int, list[tuple[int, int]]] = {}
        for at in range(table.shape[1]):
            month, slot = month_of(base + at)
            months.setdefault(month, []).append((at, slot))
        pipe = client.pipeline(transaction=False)
        sums: list[tuple[int | str, Hours]] = [(EVERYONE, table.sum(axis=0)), *enumerate(table)]
        for whose, hours in sums:
            if not hours.any():
                continue
            pipe.hset(names.totals(whose), field, int(hours.sum()))
            for month, places in months.items():
                packed = np.zeros(SLOTS, ">u4")
                packed[[slot for _, slot in places]] = hours[[at for at, _ in places]]
                if packed.any():
                    pipe.set(names.hours(whose, month, field), packed.tobytes())
        for month in months:
            pipe.sadd(names.months, month)
        pipe.execute()

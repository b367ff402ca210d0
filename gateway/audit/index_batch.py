"""From records to what the index stores of them: joins begin and end, numbers values, counts. No I/O.

INVARIANT: the same leaves in the same order give the same bytes, however they were cut into batches, so a step is
also made of a change that comes to nothing. Counters are of rows as they are now: an end takes back what its begin
had counted otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from gateway.audit.export_row import EXCHANGE, Row
from gateway.audit.index import LISTS, OPEN, Dimension
from gateway.audit.index_layout import (
    EVERYONE,
    FIRED,
    HOUR,
    LETTERS,
    NO_DURATION,
    ODD_ID,
    ROW,
    SEGMENT_ROWS,
    SPAN,
    TIME_BYTES,
    UNJUDGED_BIT,
    Names,
    Packed,
    Values,
    month_of,
    odd_code,
    pack_id,
)

Step = tuple[str, str, str | int | bytes, str | int | bytes]  # what, key, two arguments: see index.lua
_CALM: Final = frozenset({"", "allow"})
_MAX_DURATION: Final = NO_DURATION - 1
_ROOM: Final = 16_384  # of what is remembered to be quicker
_LISTED: Final = frozenset(LETTERS[each] for each in LISTS)
_NO_CODE: Final = bytes(16)


class Joined(NamedTuple):
    """A row with its place and time, as the index holds it."""

    ordinal: int
    time: int
    packed: Packed


@dataclass(frozen=True, slots=True)
class Position:
    """How far the index is. `leaves`: of the log, `rows`: in the index, `skipped`: leaves that nobody could read."""

    leaves: int = 0
    rows: int = 0
    skipped: int = 0


class Batch:
    """What some leaves change. One for each write; `Builder` fills it."""

    def __init__(self, names: Names, segment_rows: int) -> None:
        self._names = names
        self._segment_rows = segment_rows
        self._new: list[Joined] = []  # consecutive rows
        self._changed: dict[int, Joined] = {}
        self._places: dict[tuple[int, str], bytearray] = {}
        self._counts: dict[tuple[int, int], dict[str, int]] = {}  # tenant and hour → field → change
        self._open: dict[str, int | None] = {}
        self._values: list[tuple[str, str]] = []
        self._spans: dict[int, tuple[int, int]] = {}

    def add(self, row: Joined) -> None:
        self._new.append(row)

    def change(self, row: Joined) -> None:
        at = row.ordinal - self._new[0].ordinal if self._new else -1
        if at >= 0:
            self._new[at] = row
        else:
            self._changed[row.ordinal] = row

    def place(self, ordinal: int, field: str) -> None:
        segment, at = divmod(ordinal, self._segment_rows)
        self._places.setdefault((segment, field), bytearray()).extend(at.to_bytes(2, "little"))

    def counts(self, tenant: int, hour: int) -> dict[str, int]:
        """Return the changes of a tenant's counters in one hour by field, to be added to."""
        found = self._counts.get((tenant, hour))
        if found is None:
            found = self._counts[tenant, hour] = {}
        return found

    def keep_open(self, name: str, ordinal: int | None) -> None:
        """Note an exchange as open, or with None as no longer open."""
        self._open[name] = ordinal

    def values(self, fresh: Iterable[tuple[str, str]]) -> None:
        self._values += fresh

    def span(self, segment: int, span: tuple[int, int]) -> None:
        self._spans[segment] = span

    def steps(self) -> Iterator[Step]:
        """Yield what to write, in an order that does not matter but is always the same."""
        names = self._names
        yield from (("value", names.values(letter), text, "") for letter, text in self._values)
        yield from self._rows()
        for (segment, field), places in self._places.items():
            yield "append", names.places(segment, field), bytes(places), ""
            yield "member", names.posted(segment), field, ""
        for segment, (low, high) in self._spans.items():
            yield "set", names.spans, segment, SPAN.pack(low, high)
        yield from self._counters()
        for name, ordinal in self._open.items():
            yield ("drop", names.open, name, "") if ordinal is None else ("set", names.open, name, ordinal)

    def _counters(self) -> Iterator[Step]:
        """A change that comes to nothing is made too: it makes a counter that otherwise another batch would make."""
        names = self._names
        hours: dict[tuple[int | str, int, str], int] = {}
        totals: dict[tuple[int | str, str], int] = {}
        for (tenant, hour), changes in self._counts.items():
            for field, delta in changes.items():
                for whose in (tenant, EVERYONE):
                    hours[whose, hour, field] = hours.get((whose, hour, field), 0) + delta
                    totals[whose, field] = totals.get((whose, field), 0) + delta
        for (whose, hour, field), delta in hours.items():
            month, at = month_of(hour)
            yield "hour", names.hours(whose, month, field), at, delta
        for month in {month_of(hour)[0] for _, hour in self._counts}:
            yield "member", names.months, month, ""
        yield from (("total", names.totals(whose), field, delta) for (whose, field), delta in totals.items())

    def _rows(self) -> Iterator[Step]:
        runs: dict[int, list[Joined]] = {}
        for row in self._new:
            runs.setdefault(row.ordinal // self._segment_rows, []).append(row)
        for segment, rows in runs.items():
            yield from self._run(segment, rows)
        for ordinal in sorted(self._changed):
            yield from self._run(ordinal // self._segment_rows, [self._changed[ordinal]])

    def _run(self, segment: int, rows: list[Joined]) -> Iterator[Step]:
        names, at = self._names, rows[0].ordinal % self._segment_rows
        packed = [row.packed for row in rows]
        times = b"".join(row.time.to_bytes(TIME_BYTES, "little") for row in rows)
        yield "write", names.rows(segment), at * ROW.size, b"".join(ROW.pack(*each) for each in packed)
        yield "write", names.times(segment), at * TIME_BYTES, times
        yield "write", names.column("action", segment), at, bytes(each.action for each in packed)
        yield "write", names.column("status", segment), at, bytes(each.status for each in packed)
        yield "write", names.column("kind", segment), at, bytes(each.kind for each in packed)


class Builder:
    """What has to be remembered from batch to batch. After a write that failed, make another from what is stored."""

    def __init__(
        self,
        names: Names,
        values: Values,
        position: Position,
        *,
        segment_rows: int = SEGMENT_ROWS,
        opened: Mapping[str, Joined] | None = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        self.position = position
        self._names = names
        self._values = values
        self._segment_rows = segment_rows
        self._opened = dict(opened or {})
        self._span = span  # of the segment that is being filled
        self._sets: dict[int, tuple[tuple[str, ...], ...]] = {}
        self._fields: dict[tuple[int, ...], tuple[str, ...]] = {}
        self._batch = Batch(names, segment_rows)

    def take(self, leaf: int, row: Row) -> None:
        """Take in a record: `row` is made of it alone."""
        name = f"{row.tenant}\0{row.id}"
        if row.phases == "end" and (begun := self._opened.pop(name, None)) is not None:
            self._end(begun, leaf, row)
            self._batch.keep_open(name, None)
        else:
            joined = self._begin(leaf, row)
            if row.phases == "begin":
                self._opened[name] = joined
                self._batch.keep_open(name, joined.ordinal)
        self.position = Position(leaf + 1, self.position.rows, self.position.skipped)

    def skip(self, leaf: int) -> None:
        """Pass over a record that is nowhere to be read."""
        self.position = Position(leaf + 1, self.position.rows, self.position.skipped + 1)

    def finish(self) -> list[Step]:
        """Return what to write for all that was taken since the last time."""
        batch, self._batch = self._batch, Batch(self._names, self._segment_rows)
        batch.values(self._values.fresh)
        self._values.fresh = []
        return [*batch.steps()]

    # --- one record

    def _begin(self, leaf: int, row: Row) -> Joined:
        code, ordinal = self._values.code, self.position.rows
        is_open = row.type == EXCHANGE and row.phases == "begin"
        packed = Packed(
            id=pack_id(row.id, self._values),
            leaf=leaf,
            end_leaf=leaf + 1 if row.phases == "end" else 0,
            tenant=code("t", row.tenant),
            key=code("k", row.key),
            model=code("o", row.model),
            policy=code("p", row.policy),
            fired=self._fired(row.categories, row.rules, row.cards),
            duration=NO_DURATION,
            language=code("l", row.language),
            endpoint=code("e", row.route),
            action=code("a", row.action),
            status=code("s", OPEN if is_open else row.status),
            kind=code("d", row.type) | (UNJUDGED_BIT if row.is_unjudged else 0),
            stage=_stage(row.action, row.input_action, row.output_action),
        )
        joined = Joined(ordinal, row.time, packed)
        self._batch.add(joined)
        listed = self._listed(packed.fired)
        for field in (*self._posted(packed), *listed):
            self._batch.place(ordinal, field)
        changes = self._batch.counts(packed.tenant, row.time // HOUR)
        for field in (*self._single(packed), *listed):
            changes[field] = changes.get(field, 0) + 1
        self._stretch(ordinal, row.time)
        return joined

    def _end(self, begun: Joined, leaf: int, row: Row) -> None:
        before, code = begun.packed, self._values.code
        had = self._set(before.fired)
        own = (row.categories, row.rules, row.cards)
        fired = before.fired if not any(own) else self._fired(*(_union(a, b) for a, b in zip(had, own, strict=True)))
        action = self._values.text("a", before.action) or ""
        after = before._replace(
            end_leaf=leaf + 1,
            fired=fired,
            duration=min(max(0, row.time - begun.time) // 1000, _MAX_DURATION),
            action=code("a", row.action),
            status=code("s", row.status),
            kind=before.kind | (UNJUDGED_BIT if row.is_unjudged else 0),
            stage=_stage(row.action, action, row.output_action),
        )
        self._batch.change(Joined(begun.ordinal, begun.time, after))
        old = (*self._single(before), *self._listed(before.fired))
        new = (*self._single(after), *self._listed(fired))
        if old == new:
            return
        changes = self._batch.counts(before.tenant, begun.time // HOUR)
        for field in old:
            if field not in new:
                changes[field] = changes.get(field, 0) - 1
        for field in new:
            if field not in old:
                changes[field] = changes.get(field, 0) + 1
                if field[0] in _LISTED:
                    self._batch.place(begun.ordinal, field)

    # --- what fired

    def _fired(self, categories: tuple[str, ...], rules: tuple[str, ...], cards: tuple[str, ...]) -> int:
        if not (categories or rules or cards):
            return 0
        return self._values.code(FIRED, json.dumps([categories, rules, cards], ensure_ascii=False))

    def _set(self, code: int) -> tuple[tuple[str, ...], ...]:
        found = self._sets.get(code)
        if found is None:
            text = self._values.text(FIRED, code)
            found = tuple(tuple(each) for each in json.loads(text)) if text else ((), (), ())
            if len(self._sets) >= _ROOM:
                self._sets.clear()
            self._sets[code] = found
        return found

    def _listed(self, fired: int) -> list[str]:
        """Return the fields of the three lists, in the order of their names."""
        if not fired:
            return []
        letters = (LETTERS[Dimension.CATEGORY], LETTERS[Dimension.RULE], LETTERS[Dimension.CARD])
        return [
            f"{letter}{self._values.code(letter, text)}"
            for letter, texts in zip(letters, self._set(fired), strict=True)
            for text in texts
        ]

    def _single(self, packed: Packed) -> tuple[str, ...]:
        """Return the fields of all dimensions of which a row has one value."""
        key = (packed.kind, packed.action, packed.status, *_codes(packed))
        found = self._fields.get(key)
        if found is None:
            own = (("a", packed.action), ("s", packed.status))
            found = (
                f"d{packed.kind & ~UNJUDGED_BIT}",
                f"u{int(packed.kind >= UNJUDGED_BIT)}",
                *(f"{letter}{code}" for letter, code in own if code),
                *self._posted(packed._replace(id=_NO_CODE)),
            )
            self._remember(key, found)
        return found

    def _posted(self, packed: Packed) -> tuple[str, ...]:
        """Return the fields whose lists of places a new row is in, but for what fired."""
        odd = odd_code(packed.id) or 0
        key = (odd, *_codes(packed))
        found = self._fields.get(key)
        if found is None:
            letters = ("t", "k", "o", "p", "l", "e", ODD_ID)
            pairs = zip(letters, (*_codes(packed), odd), strict=True)
            found = tuple(f"{letter}{code}" for letter, code in pairs if code)
            self._remember(key, found)
        return found

    def _remember(self, key: tuple[int, ...], fields: tuple[str, ...]) -> None:
        """The same codes come again and again: a key is one tenant's, and asks for the same few models."""
        if len(self._fields) >= _ROOM:
            self._fields.clear()
        self._fields[key] = fields

    def _stretch(self, ordinal: int, time: int) -> None:
        """Count the row, and widen its segment's span of times."""
        segment = ordinal // self._segment_rows
        low, high = self._span if self._span is not None and ordinal % self._segment_rows else (time, time)
        self._span = (min(low, time), max(high, time))
        self._batch.span(segment, self._span)
        self.position = Position(self.position.leaves, ordinal + 1, self.position.skipped)


def _codes(packed: Packed) -> tuple[int, ...]:
    return (packed.tenant, packed.key, packed.model, packed.policy, packed.language, packed.endpoint)


def _stage(action: str, before: str, after: str) -> int:
    if action in _CALM:
        return 0
    return 1 if action == before else 2 if action == after else 0


def _union(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted({*first, *second}))

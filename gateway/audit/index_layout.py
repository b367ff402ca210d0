"""How the query index lies in Redis: names of keys, the packed row, codes for values.

Rows are numbered in the order of the log by their first records. Each 65,000 of them are a segment: a string of packed
rows, strings of times, actions, statuses and kinds, and for every value of the other dimensions a string with the
places (16 bits each) of the rows that have it. Counters are strings of 32-bit big-endian numbers, one for each hour of
a month (UTC), for each tenant and for all. Values are numbered as they come: code 0 is the empty one.

All keys of one build of the index begin with its generation; `a:{index}:meta` names the one that is read.
"""

from __future__ import annotations

import re
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

from gateway.audit.index import Dimension
from gateway.ids import made_at

VERSION: Final = 2  # 2: categories are those in which something was found, not those that nobody judged
PREFIX: Final = "a:{index}:"
META, LEASE, FENCE, REBUILD = (f"{PREFIX}{name}" for name in ("meta", "lease", "fence", "rebuild"))
SEGMENT_ROWS: Final = (
    65_000  # places have 16 bits; 65,536 rows would be a little over 4 MB, and take the 5 that are allocated next
)
HOUR: Final = 3_600_000_000  # microseconds
DAY: Final = 24 * HOUR
EVERYONE: Final = "*"  # in place of a tenant's code, where counters are of all
_LONGEST_BEFORE: Final = 600_000  # milliseconds; beyond that the id was not made when the request came
NO_DURATION: Final = 0xFFFF_FFFF
UNJUDGED_BIT: Final = 0x80

# A dimension's letter in keys. Those that are posted have a list of places for each value, the others a column.
LETTERS: Final[dict[Dimension, str]] = {
    Dimension.TENANT: "t",
    Dimension.KIND: "d",
    Dimension.ACTION: "a",
    Dimension.STATUS: "s",
    Dimension.UNJUDGED: "u",
    Dimension.CATEGORY: "c",
    Dimension.RULE: "r",
    Dimension.CARD: "m",
    Dimension.KEY: "k",
    Dimension.MODEL: "o",
    Dimension.LANGUAGE: "l",
    Dimension.POLICY: "p",
    Dimension.ENDPOINT: "e",
}
FIRED: Final = "f"  # codes of what fired together: categories, rules, cards
ODD_ID: Final = "i"  # codes of ids that are no UUIDs, as writers' names are
COLUMNS: Final = ("action", "status", "kind")  # a byte for each row; kind's highest bit: unjudged
STAGES: Final = ("", "input", "output")
ANSWERS: Final = ("no", "yes")  # the values of `unjudged`
MORE: Final = "(more)"  # stands for every value after the last that a field has room for
LIMITS: Final = {"d": 0x7F, "a": 0xFF, "s": 0xFF, "l": 0xFFFF, "e": 0xFFFF}
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")  # RFC 9562, section 5.7
_NO_LIMIT: Final = 0xFFFF_FFFF


class Packed(NamedTuple):
    """A row as it is stored, 64 bytes. `end_leaf`: one more than the leaf, 0: no end yet."""

    id: bytes
    leaf: int
    end_leaf: int
    tenant: int
    key: int
    model: int
    policy: int
    fired: int
    duration: int
    language: int
    endpoint: int
    action: int
    status: int
    kind: int
    stage: int


ROW: Final = struct.Struct("<16sQQIIIIIIHHBBBB")
SPAN: Final = struct.Struct("<qq")  # the earliest and the latest time of a segment
TIME_BYTES: Final = 8


def taken_ms(row: Packed, begun: int) -> int | None:
    """Return the milliseconds from when a request came to the end of its answer; None for a row without an end.

    `begun`: when the first record was written, in microseconds. The input is judged before that: from record to record a
    refused request would have taken no time at all. When it came says its id, if it was made here.
    """
    if row.duration == NO_DURATION:
        return None
    made = made_at(UUID(bytes=row.id)) if odd_code(row.id) is None else None
    before = begun // 1000 - made if made is not None else 0
    return row.duration + (before if 0 < before <= _LONGEST_BEFORE else 0)


@dataclass(frozen=True, slots=True)
class Names:
    """The keys of one generation."""

    generation: int

    @property
    def prefix(self) -> str:
        return f"{PREFIX}{self.generation}:"

    def of(self, name: str) -> str:
        return f"{PREFIX}{self.generation}:{name}"

    def rows(self, segment: int) -> str:
        return self.of(f"row:{segment}")

    def times(self, segment: int) -> str:
        return self.of(f"time:{segment}")

    def column(self, name: str, segment: int) -> str:
        return self.of(f"{name}:{segment}")

    def places(self, segment: int, field: str) -> str:
        """Name the list of rows that have one value: `field` is a letter and a code."""
        return self.of(f"post:{segment}:{field}")

    def posted(self, segment: int) -> str:
        """Name the set of a young segment's fields."""
        return self.of(f"posted:{segment}")

    def values(self, letter: str) -> str:
        return self.of(f"values:{letter}")

    def hours(self, tenant: int | str, month: int, field: str) -> str:
        return self.of(f"hours:{tenant}:{month}:{field}")

    def totals(self, tenant: int | str) -> str:
        return self.of(f"totals:{tenant}")

    @property
    def state(self) -> str:
        return self.of("state")

    @property
    def spans(self) -> str:
        return self.of("spans")

    @property
    def months(self) -> str:
        return self.of("months")

    @property
    def open(self) -> str:
        return self.of("open")


class Values:
    """The values of a generation by letter and code. What is met for the first time gets the next code."""

    def __init__(self) -> None:
        self._codes: dict[str, dict[str, int]] = {}
        self._texts: dict[str, list[str]] = {}
        self.fresh: list[tuple[str, str]] = []  # letter and value, in the order of their codes

    def code(self, letter: str, value: str) -> int:
        """Return the code of a value, a new one if it has none."""
        if not value:
            return 0
        codes = self._codes.setdefault(letter, {"": 0})
        found = codes.get(value)
        if found is not None:
            return found
        limit = LIMITS.get(letter, _NO_LIMIT)
        if len(codes) >= limit:
            value = MORE
            if value in codes:
                return codes[value]
        self.add(letter, value)
        self.fresh.append((letter, value))
        return len(codes) - 1

    def add(self, letter: str, value: str) -> None:
        """Take over a value with the code that follows."""
        codes = self._codes.setdefault(letter, {"": 0})
        codes[value] = len(codes)
        self._texts.setdefault(letter, [""]).append(value)

    def find(self, letter: str, value: str) -> int | None:
        return self._codes.get(letter, {}).get(value)

    def text(self, letter: str, code: int) -> str | None:
        texts = self._texts.get(letter, [""])
        return texts[code] if code < len(texts) else None

    def texts(self, letter: str) -> list[str]:
        return self._texts.get(letter, [""])


@lru_cache(maxsize=4096)
def month_of(hour: int) -> tuple[int, int]:
    """Return the month (2026-11 is 202611) of an hour since 1970, and which hour of the month it is."""
    moment = time.gmtime(hour * 3600)
    return moment.tm_year * 100 + moment.tm_mon, (moment.tm_mday - 1) * 24 + moment.tm_hour


@lru_cache(maxsize=512)
def month_start(month: int) -> int:
    """Return the first hour of a month in hours since 1970."""
    year, number = divmod(month, 100)
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400 - 719_162
    return 24 * (days + sum(_days(year, each) for each in range(1, number)))


def months_between(first: int, last: int, known: frozenset[int]) -> Iterator[int]:
    """Yield those of the `known` months that have an hour between the hours `first` and `last`, in order."""
    low, high = month_of(first)[0], month_of(last)[0]
    yield from sorted(month for month in known if low <= month <= high)


def pack_id(identity: str, values: Values) -> bytes:
    """Return the 16 bytes of a UUID of version 7, or the code of another id after twelve zeros."""
    if _UUID.fullmatch(identity):
        return bytes.fromhex(identity.replace("-", ""))
    return values.code(ODD_ID, identity).to_bytes(16, "big")


def odd_code(packed: bytes) -> int | None:
    """Return the code of an id that is no such UUID, or None for a UUID."""
    number = int.from_bytes(packed, "big")
    return number if number >> 32 == 0 else None


def _days(year: int, month: int) -> int:
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and is_leap else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]  # noqa: PLR2004

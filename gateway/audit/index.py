"""The query index: which decisions and events there are, for lists, filters and charts. Types and port.

INVARIANT: the index is derived from the log, may lag behind it, may be thrown away and built anew, and proves nothing.
The log is the truth: what has to be believed is read with `caveat audit show --proof` and `caveat audit verify`.
`gateway.audit.index_read.RedisIndex` is the index in Redis. Times are microseconds since 1970, in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final, Literal, NamedTuple, Protocol

from gateway.audit.export_row import EXCHANGE

DECISIONS: Final = frozenset({EXCHANGE})  # the `kinds` of a list that shows no rejects and no events
OPEN: Final = "open"  # the status of an exchange that has not ended yet
MAX_PAGE: Final = 500


class Everyone(Enum):
    """Its one value says that a question is about all tenants; nobody asks that by leaving something out."""

    ALL = "all tenants"


ALL_TENANTS: Final = Everyone.ALL
Tenants = frozenset[str] | Everyone  # an empty set sees nothing; "-" is the tenant of the gateway's own records


class Dimension(StrEnum):
    """What rows are filtered and counted by. A row has one value of each, but any number of the three `LISTS`."""

    TENANT = "tenant"
    KIND = "kind"  # `exchange`, else the record's own type: reject, policy.change, start ...
    ACTION = "action"
    STATUS = "status"  # open | complete | refused | cancelled | error; of a reject, the HTTP status
    UNJUDGED = "unjudged"  # yes | no
    CATEGORY = "category"
    RULE = "rule"
    CARD = "card"
    KEY = "key"
    MODEL = "model"
    LANGUAGE = "language"
    POLICY = "policy"
    ENDPOINT = "endpoint"


LISTS: Final = frozenset({Dimension.CATEGORY, Dimension.RULE, Dimension.CARD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """All that are given must hold; of several values of one dimension, any: the terms of `export_filter.Filter`.

    since ≤ time of the begin < until. A category also stands for what is below it. An empty set asks nothing, but for
    `tenants`, which has to be given: an empty one sees nothing.
    """

    tenants: Tenants
    since: int | None = None
    until: int | None = None
    kinds: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    unjudged: bool | None = None
    categories: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    models: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    policies: frozenset[str] = frozenset()
    endpoints: frozenset[str] = frozenset()
    id_prefix: str = ""


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One decision, or one event. `time`: of its first record; `stage`: input or output, empty where nothing was done.

    `leaf` and `end_leaf`: where its records are in the log; the first record's, and the end's if there is one.
    """

    ordinal: int  # place in the index: the order of the log by first records
    time: int
    duration_ms: int | None  # from when the request came to the end of its answer
    id: str
    tenant: str
    kind: str
    action: str
    stage: str
    status: str
    unjudged: bool
    categories: tuple[str, ...]
    rules: tuple[str, ...]
    cards: tuple[str, ...]
    key: str
    model: str
    language: str
    policy: str
    endpoint: str
    leaf: int
    end_leaf: int | None


class Cursor(NamedTuple):
    """Where the next page begins: rows older than this one. Its text form is the number, for an address."""

    before: int


@dataclass(frozen=True, slots=True)
class Page:
    """Rows, newest first in the order of the log. `next`: None where there are no more.

    `total`: how many there are in all, where counters tell it without a scan, else None.
    """

    rows: tuple[IndexRow, ...]
    next: Cursor | None
    total: int | None


class Count(NamedTuple):
    """How many rows of one value began in one hour or day. `start`: its first microsecond."""

    start: int
    value: str
    rows: int


class ValueCount(NamedTuple):
    """A value that a dimension has, and in how many rows."""

    value: str
    rows: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A row with its records' exact bytes, in order. `missing`: leaves that neither Redis nor the archive gave.

    `from_archive`: at least one record is in Redis no more.
    """

    row: IndexRow
    records: tuple[bytes, ...]
    missing: tuple[int, ...]
    from_archive: bool


@dataclass(frozen=True, slots=True)
class IndexStanding:
    """`rows`: in the index; `leaves`: of the log taken in; `lag`: leaves to come; `skipped`: leaves nobody could read."""

    rows: int
    leaves: int
    lag: int
    skipped: int


class QueryIndex(Protocol):
    """Blocking: an event loop calls it in a thread. Thread-safe. Raises IndexDownError, IndexMissingError."""

    def page(self, query: Query, before: Cursor | None = None, limit: int = 50) -> Page:
        """Return the newest `limit` rows that `query` keeps, older than `before`. `limit`: 1 to MAX_PAGE."""
        ...

    def counts(self, query: Query, by: Dimension, bucket: Literal["hour", "day"] = "hour") -> Sequence[Count]:
        """Count by begin and value, in order of both; buckets without rows are left out.

        From counters where `query` has tenants, times and values of `by` alone, then for whole hours: an hour that
        `since` or `until` cuts counts whole. Otherwise exact, by a scan of what lies between the two.
        """
        ...

    def sums(self, query: Query, by: Sequence[Dimension]) -> Sequence[Mapping[str, int]]:
        """Return for each dimension how many rows of `query` have each value, over all of its time.

        From counters as `counts`, else by one scan for all dimensions; what it found of old rows is kept for an hour.
        """
        ...

    def values(self, tenants: Tenants, dimension: Dimension) -> Sequence[ValueCount]:
        """Return the values there are, the commonest first: the closed list of a filter."""
        ...

    def decision(self, identity: str, tenants: Tenants) -> Decision | None:
        """Return the newest row of that id with its records, or None where these tenants have none."""
        ...

    def records_of(self, rows: Sequence[IndexRow]) -> Sequence[tuple[bytes, ...]]:
        """Return the records of rows that `page` gave, without looking for them again; what nobody has is left out."""
        ...

    def standing(self) -> IndexStanding:
        """Tell how far the index has come."""
        ...


class IndexDownError(Exception):
    """Redis does not answer. Nothing is known to be wrong with the index."""


class IndexMissingError(Exception):
    """There is no index in this Redis that can be read: none, another version's, or a damaged one. A rebuild helps."""

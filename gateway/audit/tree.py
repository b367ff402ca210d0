"""The tree in Redis: which record is which leaf, the newest checkpoint, and the one way to add to them.

Keys: `a:{tree}:log` stream of runs (entry id `1-<index of the first leaf>`), `a:{tree}:at` the last record taken of
each writer's stream, `a:{tree}:state` size, subtrees and newest note, `a:{tree}:ckpt` earlier notes, `a:{tree}:lease`
and `a:{tree}:fence`. The braces keep them in one slot of a cluster. INVARIANT: the state's note signs the whole log.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, NamedTuple, Protocol

from redis.exceptions import ResponseError

from gateway.audit.lease import LEASE_SECONDS, Lease
from gateway.audit.merkle import HASH_BYTES, CompactRange
from gateway.audit.redis import WRITERS, head_key, stream_key
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link
from gateway.redis.script import Caller, Script
from gateway.redis.wrong_type import holding

FAILURES = UNREACHABLE
LEASE, FENCE, STATE, LOG, AT, CHECKPOINTS = (
    f"a:{{tree}}:{name}" for name in ("lease", "fence", "state", "log", "at", "ckpt")
)
MAX_RUN = 512  # leaves: 16 kB, small beside any buffer
_PAGE = 64  # runs: 1 MB
_TIMEOUT_SECONDS = 5.0


class TreeDamagedError(ValueError):
    """What Redis holds is not what a sequencer wrote."""


class Place(NamedTuple):
    """A record's place in its writer's chain."""

    epoch: int
    seq: int


@dataclass(frozen=True, slots=True)
class Run:
    """Leaves from `first` on: consecutive records of one epoch of one stream. `hashes`: 32 bytes for each."""

    first: int
    stream: str
    epoch: int
    seq: int
    hashes: bytes

    @property
    def count(self) -> int:
        return len(self.hashes) // HASH_BYTES

    @property
    def last(self) -> Place:
        return Place(self.epoch, self.seq + self.count - 1)

    def leaves(self) -> Iterator[bytes]:
        for at in range(0, len(self.hashes), HASH_BYTES):
            yield self.hashes[at : at + HASH_BYTES]

    def after(self, index: int) -> Run:
        """Return the part from leaf `index` on."""
        skip = index - self.first
        return Run(index, self.stream, self.epoch, self.seq + skip, self.hashes[skip * HASH_BYTES :])


@dataclass(frozen=True, slots=True)
class TreeState:
    """`note`: the newest signed checkpoint, over `size` leaves; `key`: the verifier key that it is signed with.

    `changes`: statements that lead to `key` from the keys before it.
    """

    origin: str = ""
    size: int = 0
    range: bytes = b""
    note: str = ""
    key: str = ""
    changes: tuple[str, ...] = ()


class Record(NamedTuple):
    """An entry of a writer's stream."""

    place: Place
    hash: str
    data: bytes


class TreeSource(Protocol):
    """What verify and proofs need of a tree."""

    def state(self) -> TreeState | None: ...
    def runs(self, first: int = 0, few: int | None = None) -> Iterator[Run]: ...
    def positions(self) -> Mapping[str, Place]: ...
    def record(self, run: Run, index: int) -> bytes | None: ...


def publish_script() -> Script:
    return Script("publish", files("gateway.audit").joinpath("publish.lua").read_text("utf-8"))


class RedisTree:
    """Blocking. Every call raises one of FAILURES when Redis does not answer, TreeDamagedError for nonsense in it.

    WrongTypeError, which is one of FAILURES, for a key that holds another type.
    """

    def __init__(
        self,
        url: str,
        *,
        role: Role = Role.READER,
        timeout_seconds: float = _TIMEOUT_SECONDS,
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        """Raises ConfigurationError. Only as Role.SEQUENCER may a server let it publish."""
        self._link = Link(url, role, timeout_seconds=timeout_seconds)
        self._publish = Caller(self._link, publish_script())
        self.lease = Lease(self._link, LEASE, FENCE, seconds=lease_seconds)

    def state(self) -> TreeState | None:
        """Return None where there is no tree."""
        with holding(STATE, "hash"):
            raw: Any = self._link.client.hmget(STATE, ["origin", "size", "range", "note", "key"])
        if raw[1] is None:
            return None
        try:
            origin, size, packed, note, key = raw
            return TreeState(origin.decode(), int(size), packed, note.decode(), *_keys(key.decode()))
        except (AttributeError, ValueError):
            raise TreeDamagedError(f"`{STATE}` does not hold a tree's state") from None

    def positions(self) -> dict[str, Place]:
        with holding(AT, "hash"):
            raw: Any = self._link.client.hgetall(AT)
        return {name.decode(): _place(value) for name, value in raw.items()}

    def runs(self, first: int = 0, few: int | None = None) -> Iterator[Run]:
        """Yield the log from leaf `first` on, a page of runs at a time; `few`: that many at first, then ever more."""
        count = few or _PAGE
        start = f"1-{first}"
        if first:
            with holding(LOG, "stream"):
                found: Any = self._link.client.xrevrange(LOG, max=start, count=1)
            start = found[0][0].decode() if found else start
        while True:
            with holding(LOG, "stream"):
                page: Any = self._link.client.xrange(LOG, min=start, count=count)
            for name, fields in page:
                run = _run(name, fields)
                if run.first >= first:
                    yield run
                elif run.first + run.count > first:
                    yield run.after(first)
            if len(page) < count:
                return
            count = min(2 * count, _PAGE)
            start = f"({page[-1][0].decode()}"

    def record(self, run: Run, index: int) -> bytes | None:
        """Return the bytes of leaf `index`, which is in `run`."""
        entry = f"{run.epoch}-{run.seq + index - run.first}"
        found: Any = self._link.client.xrange(stream_key(run.stream), min=entry, max=entry)
        return found[0][1].get(b"r") if found else None

    def streams(self) -> list[str]:
        with holding(WRITERS, "sorted set"):
            raw: Any = self._link.client.zrange(WRITERS, 0, -1)
        return sorted(name.decode() for name in raw)

    def read(self, after: Mapping[str, Place], count: int) -> list[tuple[str, list[Record]]]:
        """Return up to `count` records of each stream that follow the places given, in the order of `after`."""
        if not after:
            return []
        pipeline: Any = self._link.client.pipeline(transaction=False)  # streams are in several slots of a cluster
        for stream, place in after.items():
            pipeline.xrange(stream_key(stream), min=f"({place.epoch}-{place.seq}", count=count)
        pages = zip(after, pipeline.execute(), strict=True)
        return [(stream, [_record(*entry) for entry in entries]) for stream, entries in pages if entries]

    def heads(self, streams: Sequence[str]) -> dict[str, int]:
        """Return the seq of each stream's last record."""
        pipeline: Any = self._link.client.pipeline(transaction=False)
        for stream in streams:
            pipeline.hget(head_key(stream), "seq")
        heads = {}
        for stream, seq in zip(streams, pipeline.execute(raise_on_error=False), strict=True):
            with holding(head_key(stream), "hash"):
                if isinstance(seq, Exception):
                    raise seq
            heads[stream] = int(seq or 0)
        return heads

    def publish(self, before: TreeState, runs: Iterable[Run], after: TreeState) -> str:
        """Append `runs` and the checkpoint `after.note`; OK, FENCED or STALE. Only for the holder of the lease."""
        arguments: list[Any] = [self.lease.token, self.lease.fence, after.origin]
        arguments += [before.size, before.range, after.size, after.range, after.note]
        arguments.append("\n".join([after.key, *(base64.b64encode(each.encode()).decode() for each in after.changes)]))
        parts = list(runs)
        arguments.append(len(parts))
        for run in parts:
            arguments += [run.first, run.stream, run.epoch, run.seq, run.last.seq, run.hashes]
        try:
            answer = self._publish([LEASE, FENCE, STATE, LOG, AT, CHECKPOINTS], arguments)
        except ResponseError as error:
            if "equal or smaller" not in str(error):
                raise
            raise TreeDamagedError(f"`{LOG}` goes on beyond its state") from None
        return str(answer.decode())

    def reset(self) -> None:
        """Drop the connections: after a time-out their answers may still be under way."""
        self._link.reset()

    def close(self) -> None:
        self._link.close()


def tree_of(runs: Iterable[Run]) -> CompactRange:
    """Hash a whole log. Raises TreeDamagedError when a leaf is missing or stands twice."""
    tree = CompactRange()
    for run in runs:
        if run.first != tree.size:
            raise TreeDamagedError(f"leaf {tree.size} is followed by leaf {run.first}")
        tree.extend(run.leaves())
    return tree


def _place(raw: bytes) -> Place:
    epoch, _, seq = raw.decode("ascii", "replace").partition("-")
    if not epoch.isdigit() or not seq.isdigit():
        raise TreeDamagedError("an entry has no place in a chain")
    return Place(int(epoch), int(seq))


def _keys(text: str) -> tuple[str, tuple[str, ...]]:
    """Split the key from the statements behind it, each a line of base64. Raises ValueError."""
    key, *changes = text.split("\n")
    return key, tuple(base64.b64decode(each, validate=True).decode() for each in changes)


def _record(name: bytes, fields: Mapping[bytes, bytes]) -> Record:
    return Record(_place(name), fields.get(b"h", b"").decode("ascii", "replace"), fields.get(b"r", b""))


def _run(name: bytes, fields: Mapping[bytes, bytes]) -> Run:
    try:
        first = int(name.partition(b"-")[2])
        run = Run(first, fields[b"s"].decode(), int(fields[b"e"]), int(fields[b"q"]), fields[b"h"])
    except (KeyError, ValueError):
        raise TreeDamagedError(f"entry {name.decode()} of `{LOG}` is no run of leaves") from None
    if not run.hashes or len(run.hashes) % HASH_BYTES:
        raise TreeDamagedError(f"entry {name.decode()} of `{LOG}` holds no whole hashes")
    return run

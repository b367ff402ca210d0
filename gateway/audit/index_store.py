"""The writer's side of the query index in Redis: one holder of the lease writes, each batch whole or not at all.

INVARIANT: the cursor moves in the same script as everything that the batch writes, so that a leaf counts once whatever
is killed when. Blocking; raises one of `gateway.audit.tree.FAILURES`, and IndexForeignError.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from typing import Any, Final

from redis import Redis

from gateway.audit.index import IndexStanding
from gateway.audit.index_batch import Builder, Joined, Position, Step
from gateway.audit.index_layout import (
    FENCE,
    FIRED,
    LEASE,
    LETTERS,
    META,
    ODD_ID,
    PREFIX,
    REBUILD,
    ROW,
    SEGMENT_ROWS,
    SPAN,
    TIME_BYTES,
    VERSION,
    Names,
    Packed,
    Values,
)
from gateway.audit.lease import LEASE_SECONDS, Lease
from gateway.redis.access import Role
from gateway.redis.connect import Link
from gateway.redis.script import Argument, Caller, Script

_TIMEOUT_SECONDS: Final = 10.0
_PAGE: Final = 1000
_ASK_MILLISECONDS: Final = 15_000  # longer than a lease


class IndexForeignError(Exception):
    """What is stored is no index that this version can go on with; a rebuild helps."""


def index_script() -> Script:
    return Script("index", files("gateway.audit").joinpath("index.lua").read_text("utf-8"))


class IndexStore:
    """`segment_rows`: of generations that are begun here."""

    def __init__(self, url: str, *, segment_rows: int = SEGMENT_ROWS, lease_seconds: float = LEASE_SECONDS) -> None:
        """Raises ConfigurationError."""
        self._link = Link(url, Role.INDEXER, timeout_seconds=_TIMEOUT_SECONDS)
        self._write = Caller(self._link, index_script())
        self._segment_rows = segment_rows
        self.lease = Lease(self._link, LEASE, FENCE, seconds=lease_seconds)

    @property
    def redis(self) -> Redis:
        return self._link.client

    def generation(self) -> int | None:
        """Return the one that is read, or None where there is no index."""
        raw: Any = self.redis.hget(META, "generation")
        return None if raw is None else int(raw)

    def begin(self, origin: str) -> Names:
        """Start an empty generation, which nobody reads until `publish`. Only for the holder of the lease."""
        number: Any = self.redis.hincrby(META, "newest", 1)
        names = Names(int(number))
        state: dict[Any, Any] = {"version": VERSION, "origin": origin, "segment_rows": self._segment_rows}
        self.redis.hset(names.state, mapping={**state, "leaves": 0, "rows": 0, "skipped": 0, "sealed": 0})
        return names

    def publish(self, names: Names) -> None:
        """Have a generation read from now on, and drop all others."""
        self.redis.hset(META, "generation", str(names.generation))
        self.drop_others(names)

    def ask_to_rebuild(self) -> None:
        """Have whoever writes give way, for some seconds."""
        self.redis.set(REBUILD, 1, px=_ASK_MILLISECONDS)

    def end_rebuild(self) -> None:
        """Let others write again at once."""
        self.redis.delete(REBUILD)

    def is_asked_to_rebuild(self) -> bool:
        return bool(self.redis.exists(REBUILD))

    def drop_others(self, names: Names) -> None:
        """Delete what is left of earlier builds."""
        keep = tuple(key.encode() for key in (names.prefix, META, LEASE, FENCE, REBUILD))
        page: list[bytes] = []
        for key in self.redis.scan_iter(match=f"{PREFIX}*", count=_PAGE):
            if not key.startswith(keep):
                page.append(key)
            if len(page) >= _PAGE:
                self.redis.unlink(*page)
                page = []
        if page:
            self.redis.unlink(*page)

    def load(self, names: Names, origin: str) -> Builder:
        """Return a builder that goes on where the generation ends. Raises IndexForeignError."""
        raw: Any = self.redis.hmget(names.state, ["version", "origin", "segment_rows", "leaves", "rows", "skipped"])
        if raw[0] is None or int(raw[0]) != VERSION:
            raise IndexForeignError(
                "the query index was written by another version: run `caveat audit index --rebuild`"
            )
        if raw[1].decode() != origin:
            raise IndexForeignError("the query index is of another log: run `caveat audit index --rebuild`")
        size, leaves, rows, skipped = (int(each) for each in raw[2:])
        self._segment_rows = size
        span: Any = self.redis.hget(names.spans, str(rows // size)) if rows % size else None
        return Builder(
            names,
            self.values(names),
            Position(leaves, rows, skipped),
            segment_rows=size,
            opened=dict(self._opened(names)),
            span=None if span is None else SPAN.unpack(span),
        )

    def standing(self, size: int, origin: str) -> IndexStanding:
        """Tell how far the index that is read has come in a log of `size` leaves.

        Where there is none, or one of another version or log, all of the log is to come: nobody goes on with that.
        """
        generation = self.generation()
        names = ["version", "origin", "rows", "leaves", "skipped"]
        raw: Any = [None] if generation is None else self.redis.hmget(Names(generation).state, names)
        if raw[0] is None or int(raw[0]) != VERSION or raw[1].decode() != origin:
            return IndexStanding(0, 0, size, 0)
        rows, leaves, skipped = (int(each) for each in raw[2:])
        return IndexStanding(rows, leaves, max(0, size - leaves), skipped)

    def values(self, names: Names) -> Values:
        values = Values()
        for letter in (*LETTERS.values(), FIRED, ODD_ID):
            texts: Any = self.redis.lrange(names.values(letter), 0, -1)
            for text in texts:
                values.add(letter, text.decode())
        return values

    def write(self, names: Names, before: Position, after: Position, steps: Iterable[Step]) -> str:
        """Do all `steps` and move the cursor: OK, FENCED or STALE. Only for the holder of the lease."""
        keys: dict[str, int] = {LEASE: 1, FENCE: 2, names.state: 3}
        arguments: list[Argument] = [self.lease.token, self.lease.fence, before.leaves, before.rows]
        arguments += [after.leaves, after.rows, after.skipped]
        for what, key, first, second in steps:
            arguments += [what, keys.setdefault(key, len(keys) + 1), first, second]
        return str(self._write(list(keys), arguments).decode())

    def seal(self, names: Names, position: Position) -> None:
        """Give back what full segments take too much, once the one after them is full too: few ends come later."""
        done: Any = self.redis.hget(names.state, "sealed")
        for segment in range(int(done or 0), position.rows // self._segment_rows - 1):
            fields: Any = self.redis.smembers(names.posted(segment))
            keys = [names.places(segment, field.decode()) for field in sorted(fields)]
            keys += [names.rows(segment), names.times(segment)]
            steps: list[Step] = [("tighten", key, "", "") for key in keys]
            steps += [("delete", names.posted(segment), "", ""), ("set", names.state, "sealed", segment + 1)]
            if self.write(names, position, position, steps) != "OK":
                return

    def close(self) -> None:
        self._link.close()

    def reset(self) -> None:
        """Drop the connections: after a time-out their answers may still be under way."""
        self._link.reset()

    def _opened(self, names: Names) -> Iterator[tuple[str, Joined]]:
        raw: Any = self.redis.hgetall(names.open)
        known = [(name.decode(), int(ordinal)) for name, ordinal in raw.items()]
        pipe: Any = self.redis.pipeline(transaction=False)
        for _, ordinal in known:
            segment, at = divmod(ordinal, self._segment_rows)
            pipe.getrange(names.rows(segment), at * ROW.size, (at + 1) * ROW.size - 1)
            pipe.getrange(names.times(segment), at * TIME_BYTES, (at + 1) * TIME_BYTES - 1)
        answers = pipe.execute()
        for (name, ordinal), packed, time in zip(known, answers[::2], answers[1::2], strict=True):
            yield name, Joined(ordinal, int.from_bytes(time, "little"), Packed(*ROW.unpack(packed)))

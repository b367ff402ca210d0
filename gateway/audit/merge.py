"""The writers' streams as leaves: reads what is new, checks that it is what its writer chained, gives it an order."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping

from gateway.audit.merkle import leaf_hash
from gateway.audit.record import record_hash
from gateway.audit.spool import Notify
from gateway.audit.tree import MAX_RUN, Place, Record, RedisTree, Run

PAGE = 256  # records of a stream at a time: some milliseconds of work, and a quarter of a megabyte
NOWHERE = Place(0, 0)


class Merger:
    """`pause_seconds`: given away between pages, where others want the processor."""

    def __init__(self, tree: RedisTree, on_event: Notify, *, page: int = PAGE, pause_seconds: float = 0.0) -> None:
        self._tree = tree
        self._on_event = on_event
        self._page = page
        self._pause_seconds = pause_seconds
        self._held: dict[str, Place] = {}  # streams whose next record is not what its writer chained

    def forget(self) -> None:
        """Look again at the streams that were held up."""
        self._held.clear()

    def collect(self, size: int, positions: Mapping[str, Place], limit: int) -> list[Run]:
        """Return about `limit` new records after `positions` as runs; the first becomes leaf `size`."""
        runs: list[Run] = []
        at = {stream: positions.get(stream, NOWHERE) for stream in self._tree.streams()}
        count = 0
        while count < limit:
            pages = self._tree.read({s: place for s, place in at.items() if self._held.get(s) != place}, self._page)
            if not pages:
                break
            for stream, records in pages:
                for run in self._runs(stream, at[stream], records, size + count):
                    at[stream] = run.last
                    count += run.count
                    runs.append(run)
            if self._pause_seconds:
                time.sleep(self._pause_seconds)
        return _joined(runs)

    def lag(self, positions: Mapping[str, Place]) -> int:
        """Return how many records have no leaf yet."""
        heads = self._tree.heads(self._tree.streams())
        return sum(max(0, seq - positions.get(stream, NOWHERE).seq) for stream, seq in heads.items())

    def _runs(self, stream: str, after: Place, records: Iterable[Record], first: int) -> list[Run]:
        """Turn a page of one stream into runs; what is not as its writer chained it holds the stream up."""
        runs: list[Run] = []
        hashes: list[bytes] = []
        begin = last = after
        for record in records:
            place = record.place
            if last.seq and place.seq != last.seq + 1:
                self._refuse(stream, last, f"record {last.seq + 1} is missing")
                break
            if record_hash(record.data).hex() != record.hash:
                self._refuse(stream, last, f"record {place.seq} does not have the hash that it was chained by")
                break
            if hashes and place.epoch != begin.epoch:
                runs.append(Run(first, stream, begin.epoch, begin.seq, b"".join(hashes)))
                first, hashes = first + len(hashes), []
            if not hashes:
                begin = place
            hashes.append(leaf_hash(record.data))
            last = place
        if hashes:
            runs.append(Run(first, stream, begin.epoch, begin.seq, b"".join(hashes)))
        return runs

    def _refuse(self, stream: str, last: Place, why: str) -> None:
        if self._held.get(stream) != last:
            self._held[stream] = last
            self._on_event("leaf_refused", f"{why} in stream {stream} of Redis: nothing after it is signed")


def _joined(runs: list[Run]) -> list[Run]:
    """Join runs that follow each other, up to MAX_RUN leaves, so that the log has few entries."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.stream == run.stream
            and last.last == Place(run.epoch, run.seq - 1)
            and last.count + run.count <= MAX_RUN
        ):
            joined[-1] = Run(last.first, last.stream, last.epoch, last.seq, last.hashes + run.hashes)
        else:
            joined.append(run)
    return joined

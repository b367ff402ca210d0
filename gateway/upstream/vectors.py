"""Read an OpenAI-shaped list of embeddings into events. INVARIANT: nothing comes out but finite numbers and counts."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from gateway.errors import UpstreamError
from gateway.types import Finished, Json, UpstreamEvent, Usage, Vector

MAX_DIMENSIONS = 65_536  # the largest models in use have 8,192
MAX_NUMBER = (2 - 2**-23) * 2.0**127  # the largest IEEE 754 single, which is what clients unpack
MAX_COUNT = 2**53 - 1  # the largest integer that every JSON reader keeps


class VectorReader:
    """Reads the one JSON object that answers a request for embeddings."""

    def __init__(self, name: str, inputs: int) -> None:
        self._label = f"upstream `{name}`"
        self._inputs = inputs

    def read_whole(self, answer: Json) -> Iterator[UpstreamEvent]:
        """Yield one Vector for each input, in order, and the Usage. Raises UpstreamError."""
        data = answer.get("data") if isinstance(answer, dict) else None
        if not isinstance(data, list) or len(data) != self._inputs:
            raise UpstreamError(f"{self._label} did not send a vector for each input")
        vectors: dict[int, array[float]] = {}
        for entry in data:
            place = entry.get("index") if isinstance(entry, dict) else None
            if type(place) is not int or not 0 <= place < self._inputs or place in vectors:
                raise UpstreamError(f"{self._label} did not say which input a vector is of")
            vectors[place] = self._values(entry.get("embedding"))
        if len({len(values) for values in vectors.values()}) > 1:
            raise UpstreamError(f"{self._label} sent vectors of different lengths")
        for place in sorted(vectors):
            yield Vector(place, vectors[place])
        yield _usage(answer.get("usage"))

    def close(self, *, complete: bool) -> Iterator[UpstreamEvent]:  # noqa: ARG002 - an answer that was read is complete
        return (Finished(place, "stop") for place in range(self._inputs))

    def _values(self, numbers: Json) -> array[float]:
        if not isinstance(numbers, list) or not 1 <= len(numbers) <= MAX_DIMENSIONS:
            raise UpstreamError(f"{self._label} sent a vector that is no list of 1 to {MAX_DIMENSIONS} numbers")
        if not all(type(n) in (int, float) and abs(n) <= MAX_NUMBER for n in numbers):  # false of NaN as well
            raise UpstreamError(f"{self._label} sent a vector that holds something else than finite numbers")
        return array("d", map(float, numbers))


def _usage(told: Json) -> Usage:
    prompt, total = (_count(told, name) for name in ("prompt_tokens", "total_tokens"))
    return Usage(prompt, 0, max(prompt, total))


def _count(told: Json, name: str) -> int:
    value = told.get(name) if isinstance(told, dict) else None
    return value if type(value) is int and 0 <= value <= MAX_COUNT else 0

"""What a classification worker tells Prometheus, under the names of text-embeddings-inference, so that its dashboards
and autoscalers work here; `caveat_gpu_*` beside them.

Those counters have no `_total`, which the client library would add; so they are collected by hand, without a type.
Source: text-embeddings-inference, its router and core/src/queue.rs.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from prometheus_client import CollectorRegistry, Gauge, Histogram, generate_latest
from prometheus_client.core import Metric
from prometheus_client.registry import Collector

from gateway.telemetry.logging import Log
from gateway.workers import gpu
from gateway.workers.classification.service import Timing
from gateway.workers.classification.types import Batch

SECONDS: Final = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
POWERS: Final = tuple(2**power for power in range(17))
JOURNAL: Final = Log("classify")

_Key: TypeAlias = tuple[str, str, str]  # metric, label, value


class _Counts(Collector):
    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._counts: Counter[_Key] = Counter()

    def add(self, name: str, count: int = 1, label: str = "", value: str = "") -> None:
        with self._guard:
            self._counts[name, label, value] += count

    def describe(self) -> Iterator[Metric]:
        return iter(())

    def collect(self) -> Iterator[Metric]:
        with self._guard:
            counts = dict(self._counts)
        for name in sorted({name for name, _, _ in counts}):
            metric = Metric(name, _ABOUT[name], "unknown")
            for (of, label, value), count in counts.items():
                if of == name:
                    metric.add_sample(name, {label: value} if label else {}, count)
            yield metric


_ABOUT: Final = {
    "te_request_count": "Requests that came",
    "te_request_success": "Requests that were answered with verdicts",
    "te_request_failure": "Requests that were not, by why",
    "te_predict_count": "Windows that were to be judged",
    "te_predict_success": "Windows that were judged",
}
WHYS: Final = ("gone", "inference", "overloaded", "timeout", "unhealthy", "validation")
# all that there can be, at 0 from the start: Prometheus sees no rate in a series that begins at 1
_SERIES: Final = (
    ("te_request_count", "method", ("single", "batch")),
    ("te_request_success", "method", ("single", "batch")),
    ("te_request_failure", "err", WHYS),
    ("te_predict_count", "", ("",)),
    ("te_predict_success", "", ("",)),
)


class Metrics:
    """One worker's. `queue_size` is asked at each scrape."""

    def __init__(self, queue_size: Callable[[], int] = lambda: 0) -> None:
        self.registry = CollectorRegistry()
        self._counts = _Counts()
        self.registry.register(self._counts)
        for name, label, values in _SERIES:
            for value in values:
                self._counts.add(name, 0, label, value)
        self._duration = self._histogram("te_request_duration", "Seconds of a request, from its head to its answer")
        self._reading = self._histogram("te_request_tokenization_duration", "Seconds of reading and cutting texts")
        self._queued = self._histogram("te_request_queue_duration", "Seconds that a window waited for a run")
        self._inference = self._histogram("te_request_inference_duration", "Seconds of a run of the model")
        self._length = self._histogram("te_request_input_length", "Tokens of a window", POWERS)
        self._size = self._histogram("te_batch_next_size", "Windows in a run of the model", POWERS)
        self._tokens = self._histogram("te_batch_next_tokens", "Tokens in a run of the model, padding included", POWERS)
        waiting = Gauge("te_queue_size", "Requests with windows that wait", registry=self.registry)
        waiting.set_function(queue_size)
        gpu.register(self.registry)

    def came(self, texts: int) -> None:
        self._counts.add("te_request_count", 1, "method", _method(texts))

    def answered(self, texts: int, seconds: float, timing: Timing) -> None:
        self._counts.add("te_request_success", 1, "method", _method(texts))
        self._counts.add("te_predict_success", len(timing.tokens))
        self._duration.observe(seconds)
        self._reading.observe(timing.reading)
        for tokens in timing.tokens:
            self._length.observe(tokens)

    def failed(self, why: str) -> None:
        self._counts.add("te_request_failure", 1, "err", why)

    def exposition(self) -> bytes:
        return generate_latest(self.registry)

    # --- gateway.workers.classification.engine.Watch

    def ran(self, batch: Batch, seconds: float) -> None:
        self._counts.add("te_predict_count", len(batch.slots))
        self._size.observe(len(batch.slots))
        self._tokens.observe(batch.tokens)
        self._inference.observe(seconds)
        for waited in batch.waited:
            self._queued.observe(waited)

    def broke(self, batch: Batch, error: Exception) -> None:
        JOURNAL.error("run_broke", error, model=batch.model, rows=len(batch.slots), tokens=batch.tokens)

    def _histogram(self, name: str, about: str, buckets: tuple[float, ...] = SECONDS) -> Histogram:
        return Histogram(name, about, buckets=buckets, registry=self.registry)


def _method(texts: int) -> str:
    return "single" if texts == 1 else "batch"

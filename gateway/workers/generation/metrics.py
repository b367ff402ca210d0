"""What the worker tells Prometheus, under vLLM's names, labels and buckets, so that dashboards and autoscalers read it.

Source: vllm/v1/metrics/loggers.py of vLLM. INVARIANT: labels come from the command line and closed sets alone.
"""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, disable_created_metrics, generate_latest

from gateway.workers.generation.engine import Engine
from gateway.workers.generation.types import Reason

CONTENT_TYPE: Final = b"text/plain; version=0.0.4; charset=utf-8"
LABELS: Final = ("model_name", "engine")
FIRST_SECONDS: Final = (
    *(0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0),
    *(80.0, 160.0, 640.0, 2560.0),
)
BETWEEN_SECONDS: Final = (
    *(0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0, 20.0, 40.0, 80.0),
)
REQUEST_SECONDS: Final = (
    *(0.3, 0.5, 0.8, 1.0, 1.5, 2.0, 2.5, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 60.0, 120.0, 240.0, 480.0),
    *(960.0, 1920.0, 7680.0),
)


class Metrics:
    """An engine's Watcher. The gauges are read from the engine when somebody asks."""

    def __init__(self, model_name: str) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library has no hint there; nobody reads that second series
        self.registry = CollectorRegistry()
        self._labels = (model_name, "0")
        self._prompt = self._counter("prompt_tokens", "Number of prefill tokens processed.")
        self._generation = self._counter("generation_tokens", "Number of generation tokens processed.")
        success = Counter(
            "vllm:request_success",
            "Count of requests by how they ended.",
            (*LABELS, "finished_reason"),
            registry=self.registry,
        )
        self._ended = {reason: success.labels(*self._labels, reason.value) for reason in Reason}
        self._first = self._histogram("time_to_first_token_seconds", "Time to first token.", FIRST_SECONDS)
        self._between = self._histogram("inter_token_latency_seconds", "Time between tokens.", BETWEEN_SECONDS)
        self._request = self._histogram("e2e_request_latency_seconds", "Time of whole requests.", REQUEST_SECONDS)
        self._queued = self._histogram("request_queue_time_seconds", "Time spent waiting.", REQUEST_SECONDS)

    def observe(self, engine: Engine) -> None:
        """Have the gauges follow an engine."""
        gauges = {
            "num_requests_running": ("Number of requests in model execution batches.", lambda: engine.running),
            "num_requests_waiting": ("Number of requests waiting to be processed.", lambda: engine.waiting),
            "kv_cache_usage_perc": ("KV-cache usage. 1 means 100 percent usage.", lambda: engine.usage),
        }
        for name, (what, value) in gauges.items():
            Gauge(f"vllm:{name}", what, LABELS, registry=self.registry).labels(*self._labels).set_function(value)

    def started(self, waited: float, prompt_tokens: int) -> None:
        self._queued.observe(waited)
        self._prompt.inc(prompt_tokens)

    def token(self, seconds: float, *, is_first: bool) -> None:
        self._generation.inc()
        (self._first if is_first else self._between).observe(seconds)

    def ended(self, reason: Reason, seconds: float) -> None:
        self._ended[reason].inc()
        self._request.observe(seconds)

    def text(self) -> bytes:
        """Return what a scrape gets."""
        return generate_latest(self.registry)

    def _counter(self, name: str, what: str) -> Counter:
        made = Counter(f"vllm:{name}", what, LABELS, registry=self.registry)
        return made.labels(*self._labels)

    def _histogram(self, name: str, what: str, buckets: tuple[float, ...]) -> Histogram:
        made = Histogram(f"vllm:{name}", what, LABELS, registry=self.registry, buckets=buckets)
        return made.labels(*self._labels)

"""Every metric of the gateway, with its labels and buckets.

INVARIANT: labels come from closed sets. A value that is in none of them counts as `other`, so that nobody who
sends requests can make a series.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import accumulate
from typing import Final

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector

from classifiers.types import Direction, UnjudgedReason
from policies.types import Outcome

OTHER: Final = "other"
NOT_JUDGED: Final = "unjudged"  # instead of a category, where a policy acted because nobody had judged it
MAX_TENANTS: Final = 200  # 200 tenants x endpoints x outcomes stay below what one Prometheus job takes lightly
MAX_POLICIES: Final = 200
CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"

# From 50 microseconds (authentication) to a minute (a long answer), about 2.5 steps to the next.
SECONDS: Final = (
    *(0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05),
    *(0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0),
)


class Stage(StrEnum):
    AUTH = "auth"
    PARSE = "parse"
    JUDGE_INPUT = "judge_input"
    UPSTREAM_FIRST = "upstream_first"
    JUDGE_OUTPUT = "judge_output"
    AUDIT = "audit"
    TOTAL_OVERHEAD = "total_overhead"


class Ended(StrEnum):
    """How a request ended that got no decision; one that got a decision ends with the decision's outcome."""

    BAD_REQUEST = "bad_request"
    UNAUTHORIZED = "unauthorized"
    RATE_LIMITED = "rate_limited"
    UPSTREAM_ERROR = "upstream_error"
    UNAVAILABLE = "unavailable"
    CANCELLED = "cancelled"
    ERROR = "error"


# why the edge refuses what came to no door: the codes of its errors
REFUSALS: Final = frozenset(
    "already_appealed ambiguous_header appeal_expired expectation_failed headers_too_large invalid_api_key invalid_http method_not_allowed "
    "model_not_found not_found rate_limit_exceeded request_timeout too_many_connections unsupported_media_type".split()
)
# what the parts tell the operator's log, from the audit log, its sequencer, Redis, the fleet and the reloads
EVENTS: Final = frozenset(
    "ack_refused appeal archive_failed archived appeal_unrecorded change_unrecorded checkpoint_unsent content_erased content_failed content_kept content_recovered content_unkept "
    "content_unshipped corrupt ends_forgotten fenced fork gap heavy_cannot_start heavy_ended heavy_hangs "
    "heavy_started index_damaged index_down index_failed index_gap index_leads index_up "
    "keeper_ended keeper_started key_changed key_differs keys_refused leaf_refused policy_refused redis_absent redis_down redis_lost "
    "redis_restarted redis_returned redis_unasked redis_unwise redis_up remote_down remote_other remote_unreadable remote_up remote_withheld segment_failed sequencer_down "
    "sequencer_failed sequencer_follows sequencer_leads sequencer_up shipper_failed spool_failed spool_has_room "
    "spool_nearly_full spool_recovered state_failed "
    "torn_tail tree_damaged tree_fork tree_repaired upstream_down upstream_endless upstream_up".split()
)
OUTCOMES: Final = frozenset({*(outcome.label for outcome in Outcome), *Ended})
ACTIONS: Final = frozenset(outcome.label for outcome in Outcome)
DIRECTIONS: Final = frozenset(Direction)
REASONS: Final = frozenset(UnjudgedReason)
STAGES: Final = frozenset(Stage)
ACKS: Final = frozenset({"replicated", "redis"})  # what `audit.ack` may be beyond `local`, for which nobody waits


class Durations(Collector):
    """Histograms of one metric, one for each value of its label (or a single one without a label).

    The library's own histogram takes over a microsecond for an observation, and a request makes about ten.
    """

    def __init__(self, name: str, what: str, label: str | None = None, values: Iterable[str] = ("",)) -> None:
        self._about = (name, what)
        self._labels = () if label is None else (label,)
        # how many took up to each of SECONDS, how many longer, and behind them the sum: one look-up for each observation
        self._rows: dict[str, list[float]] = {value: [*[0] * (len(SECONDS) + 1), 0.0] for value in sorted(values)}

    def observe(self, seconds: float, value: str = "") -> None:
        """Count one duration. Raises KeyError for a value that was not declared."""
        row = self._rows[value]
        row[bisect_left(SECONDS, seconds)] += 1
        row[-1] += seconds

    def observe_all(self, seconds: Iterable[tuple[str, float]]) -> None:
        """Count one duration for each of some values. Raises KeyError for one that was not declared."""
        rows = self._rows
        for value, each in seconds:
            row = rows[value]
            row[bisect_left(SECONDS, each)] += 1
            row[-1] += each

    def collect(self) -> Iterator[HistogramMetricFamily]:
        family = HistogramMetricFamily(*self._about, labels=self._labels)
        bounds = [*map(str, SECONDS), "+Inf"]
        for value, (*counts, total) in self._rows.items():
            cumulative = list(zip(bounds, accumulate(counts), strict=True))
            family.add_metric([value] if self._labels else [], cumulative, total)
        yield family


class Counts(Collector):
    """A counter for what every request counts: the library's own takes five calls and a lock. For the event loop alone."""

    def __init__(self, name: str, what: str, *labels: str, values: Iterable[tuple[str, ...]] = ()) -> None:
        self._about = (name, what)
        self._labels = labels
        self.counts = dict.fromkeys(values, 0)  # by the values of the labels

    def collect(self) -> Iterator[CounterMetricFamily]:
        family = CounterMetricFamily(*self._about, labels=self._labels)
        for value, count in list(self.counts.items()):
            family.add_metric(value, count)
        yield family


class Metrics:
    """The gateway's metrics in a registry of their own. Not thread-safe in its caches: call it from the event loop."""

    def __init__(
        self,
        *,
        endpoints: Iterable[str],
        categories: Iterable[str],
        classifiers: Iterable[str],
        dropped: Iterable[str] = (),
    ) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library has no hint there; it drops a second series for each counter, which Prometheus' text format has no use for
        self.registry = CollectorRegistry()
        self._endpoints = frozenset(endpoints)
        self._categories = frozenset((*categories, NOT_JUDGED))
        self._classifiers = frozenset(classifiers)
        self._tenants: set[str] = set()
        self._policies: dict[str, str] = {}

        self._count_exchanges(dropped)
        self._time_stages()
        self._gauge_audit()
        self._deadline = self._gauge("classifier_deadline_seconds", "After which a classifier's texts are unjudged")
        self._ready = self._gauge("ready", "1: /readyz says yes")
        self._redis: Gauge | None = None  # no Redis, no series
        self._local: Gauge | None = None  # no Redis, no series
        events = self._counter("events", "What the parts told the operator's log", "event")
        self._events = {event: events.labels(event) for event in sorted({*EVENTS, OTHER})}
        ProcessCollector(registry=self.registry)
        self._info = self._gauge("policy_info", "Policies in force", "policy", "digest")

    def _count_exchanges(self, dropped: Iterable[str]) -> None:
        self._requests = self._counts("requests", "Requests by how they ended", ("endpoint", "tenant", "outcome"))
        refused = self._counter("requests_refused", "What was refused before it came to a door", "reason")
        self._refusals = {reason: refused.labels(reason) for reason in sorted({*REFUSALS, OTHER})}
        self._count_judgements()
        kinds = [(kind,) for kind in (*dropped, OTHER)]
        self._dropped = self._counts("upstream_dropped", "Answers that held what no event carries", ("kind",), kinds)
        self._records = self._counter("audit_records", "Audit records made durable")
        cached = self._counter("verdict_cache", "Texts of earlier turns that were looked up", "outcome")
        self._cache_hits, self._cache_misses = cached.labels("hit"), cached.labels("miss")
        released = "Characters sent before they were judged; stays 0 in strict streams"
        self._released = self._counter("stream_released_unjudged_chars", released)

    def _count_judgements(self) -> None:
        decision = ("direction", "category", "action", "policy")
        self._decisions = self._counter("decisions", "Rules that took effect", *decision)
        self._decision_series: dict[tuple[str, str, str, str], Counter] = {}
        unjudged = self._counter("unjudged", "Texts that could not be judged", "classifier", "reason")
        self._unjudged_series = {
            (classifier, reason): unjudged.labels(classifier, reason)
            for classifier in sorted({*self._classifiers, OTHER})
            for reason in sorted({*REASONS, OTHER})
        }
        opened = self._counter("failed_open", "Decisions that let pass what could not be judged", "direction")
        self._failed_open: dict[str, Counter] = {
            direction: opened.labels(direction) for direction in sorted(DIRECTIONS)
        }

    def _time_stages(self) -> None:
        self._stages = self._durations("stage_seconds", "Time of one stage of a request", "stage", STAGES)
        self._timings = self._durations(
            "classifier_seconds", "Time of one call of a classifier", "classifier", {*self._classifiers, OTHER}
        )
        self._hold = self._durations("stream_hold_seconds", "How long text of a stream was held back")
        acked = "How long Redis took to acknowledge what a policy wants acknowledged"
        self._acks = self._durations("audit_ack_seconds", acked, "ack", ACKS)
        unacked = self._counter("audit_unacknowledged", "Appends that were refused because Redis did not", "ack")
        self._unacked = {ack: unacked.labels(ack) for ack in sorted(ACKS)}

    def _gauge_audit(self) -> None:
        self._spool = self._gauge("audit_spool_bytes", "Audit records on local disk that are not shipped")
        self._lag = self._gauge("audit_lag_records", "Audit records that are not shipped")
        self._owed = self._gauge("audit_owed_ends", "Exchanges that began and whose end waits for room on the disk")
        self._signed_size = self._gauge("audit_checkpoint_size", "Records under the newest checkpoint known here")
        self._signed_age = self._gauge("audit_checkpoint_age_seconds", "Seconds since it was signed; 0: none is known")
        self._signed_lag = self._gauge("audit_checkpoint_lag_records", "Records in Redis under no checkpoint yet")
        self._spool_limit = self._gauge("audit_spool_limit_bytes", "What the spool may hold; then requests are refused")
        self._index_rows = self._gauge("audit_index_rows", "Decisions and events in the query index")
        self._index_lag = self._gauge("audit_index_lag_records", "Signed records that the query index has not taken in")
        self._texts = self._gauge("content_texts", "Stored texts on this machine")
        self._text_bytes = self._gauge("content_bytes", "What they take; full at audit_spool_limit_bytes")

    def request(self, endpoint: str, tenant: str, outcome: str) -> None:
        """Count one request; `tenant` is a key's, or empty where there was no good key."""
        key, counts = (endpoint, tenant, outcome), self._requests
        if key not in counts:
            key = (_one_of(endpoint, self._endpoints), self._tenant(tenant), _one_of(outcome, OUTCOMES))
        counts[key] = counts.get(key, 0) + 1

    def refused(self, reason: str | None) -> None:
        """Count what came to no door, by the code of its error."""
        (self._refusals.get(reason or OTHER) or self._refusals[OTHER]).inc()

    def decision(self, direction: str, category: str, action: str, policy: str) -> None:
        """Count one rule that took effect; `policy` is the name, without version."""
        key = (direction, category, action, policy)
        series = self._decision_series.get(key)
        if series is None:
            key = (
                _one_of(direction, DIRECTIONS),
                _one_of(category, self._categories),
                _one_of(action, ACTIONS),
                _one_of(policy, self._policies),
            )
            series = self._decision_series.get(key)
            if series is None:
                series = self._decision_series[key] = self._decisions.labels(*key)
        series.inc()

    def failed_open(self, direction: str) -> None:
        """Count a decision that a policy's `on_unjudged` left open. Raises KeyError for a direction that is none."""
        self._failed_open[direction].inc()

    def unjudged(self, classifier: str, reason: str) -> None:
        series = self._unjudged_series.get((classifier, reason))
        if series is None:
            series = self._unjudged_series[_one_of(classifier, self._classifiers), _one_of(reason, REASONS)]
        series.inc()

    def dropped(self, kind: str) -> None:
        counts = self._dropped
        counts[(kind,) if (kind,) in counts else (OTHER,)] += 1

    def verdict_cache(self, is_hit: bool) -> None:
        (self._cache_hits if is_hit else self._cache_misses).inc()

    def stage(self, stage: Stage, seconds: float) -> None:
        self._stages.observe(seconds, stage)

    def stages(self, seconds: Mapping[Stage, float]) -> None:
        self._stages.observe_all(seconds.items())

    def classifier(self, name: str, seconds: float) -> None:
        self._timings.observe(seconds, name if name in self._classifiers else OTHER)

    def hold(self, seconds: float) -> None:
        self._hold.observe(seconds)

    def released_unjudged(self, characters: int) -> None:
        if characters:
            self._released.inc(characters)

    def audit_records(self, count: int = 1) -> None:
        self._records.inc(count)

    def audit_ack(self, ack: str, seconds: float, is_good: bool) -> None:
        """Note that somebody waited for Redis. Raises KeyError for an `ack` that there is not."""
        self._acks.observe(seconds, ack)
        if not is_good:
            self._unacked[ack].inc()

    def audit_spool_bytes(self, size: int) -> None:
        self._spool.set(size)

    def audit_lag_records(self, count: int) -> None:
        self._lag.set(count)

    def audit_owed_ends(self, count: int) -> None:
        self._owed.set(count)

    def audit_checkpoint(self, *, size: int, age_seconds: float, lag: int) -> None:
        self._signed_size.set(size)
        self._signed_age.set(age_seconds)
        self._signed_lag.set(lag)

    def audit_index(self, *, rows: int, lag: int) -> None:
        """Any thread may call."""
        self._index_rows.set(rows)
        self._index_lag.set(lag)

    def content(self, *, texts: int, size: int) -> None:
        """Any thread may call. `size`: bytes."""
        self._texts.set(texts)
        self._text_bytes.set(size)

    def limits(self, *, spool_bytes: int, classifier_deadline_seconds: float) -> None:
        """Tell what the operator set, so that an alarm can name a share of it."""
        self._spool_limit.set(spool_bytes)
        self._deadline.set(classifier_deadline_seconds)

    def ready(self, is_ready: bool) -> None:
        self._ready.set(is_ready)

    def redis(self, is_up: bool) -> None:
        """Tell whether the audit's Redis takes records; never called where there is none to take them."""
        if self._redis is None:
            self._redis = self._gauge("redis_up", "1: the audit's Redis takes records")
        self._redis.set(is_up)

    def limits_local(self, is_local: bool) -> None:
        """Tell whether Redis, which all replicas' limits are counted in, does not answer; never called without one."""
        if self._local is None:
            self._local = self._gauge(
                "limits_local", "1: Redis does not count the limits, each replica does for itself"
            )
        self._local.set(is_local)

    def event(self, name: str) -> None:
        """Count one event. Any thread may call."""
        (self._events.get(name) or self._events[OTHER]).inc()

    def set_policies(self, digests: Mapping[str, str]) -> None:
        """Take the policies in force, name to digest; those that left stop being shown."""
        self._info.clear()
        self._policies = dict(sorted(digests.items())[:MAX_POLICIES])
        for name, digest in self._policies.items():
            self._info.labels(name, digest).set(1)

    def render(self) -> bytes:
        """Return everything in Prometheus' text format (CONTENT_TYPE)."""
        return generate_latest(self.registry)

    def _tenant(self, tenant: str) -> str:
        if tenant not in self._tenants and len(self._tenants) < MAX_TENANTS:
            self._tenants.add(tenant)
        return tenant if tenant in self._tenants else OTHER

    def _counter(self, name: str, what: str, *labels: str) -> Counter:
        return Counter(f"caveat_{name}", what, labels, registry=self.registry)

    def _counts(
        self, name: str, what: str, labels: tuple[str, ...], values: Iterable[tuple[str, ...]] = ()
    ) -> dict[tuple[str, ...], int]:
        made = Counts(f"caveat_{name}", what, *labels, values=values)
        self.registry.register(made)
        return made.counts

    def _gauge(self, name: str, what: str, *labels: str) -> Gauge:
        return Gauge(f"caveat_{name}", what, labels, registry=self.registry)

    def _durations(self, name: str, what: str, label: str | None = None, values: Iterable[str] = ("",)) -> Durations:
        made = Durations(f"caveat_{name}", what, label, values)
        self.registry.register(made)
        return made


def _one_of(value: str, known: Collection[str]) -> str:
    return value if value in known else OTHER

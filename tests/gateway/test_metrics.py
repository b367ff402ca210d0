"""Metrics and logs: closed sets, and nothing of any user."""

from __future__ import annotations

import io
import json
import logging
import random
import string
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import CollectorRegistry, Histogram, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from gateway.telemetry.logging import JsonFormatter, Log, configure
from gateway.telemetry.metrics import MAX_TENANTS, SECONDS, Durations, Metrics, Stage

CANARY = "canary-7f3a"


@pytest.fixture
def metrics() -> Metrics:
    subject = Metrics(endpoints=["chat"], categories=["hate"], classifiers=["patterns"], dropped=["logprobs"])
    subject.set_policies({"baseline": "abc"})
    return subject


def series(metrics: Metrics) -> dict[tuple[str, ...], float]:
    families = text_string_to_metric_families(metrics.render().decode())
    return {(s.name, *sorted(s.labels.values())): s.value for family in families for s in family.samples}


def test_every_metric_of_the_contract_is_there(metrics: Metrics) -> None:
    """Dashboards and alarms are built on these names."""
    metrics.request("chat", "acme", "refuse")
    metrics.decision("input", "hate", "refuse", "baseline")
    metrics.unjudged("patterns", "timeout")
    metrics.stage(Stage.AUTH, 0.00001)
    metrics.classifier("patterns", 0.001)
    metrics.hold(0.2)
    metrics.released_unjudged(3)
    metrics.audit_records(2)
    metrics.audit_spool_bytes(100)
    metrics.audit_lag_records(5)
    metrics.audit_owed_ends(4)
    metrics.limits_local(is_local=True)
    metrics.dropped("logprobs")
    metrics.refused("headers_too_large")
    metrics.refused(None)
    seen = series(metrics)
    expected: dict[tuple[str, ...], float] = {
        ("caveat_requests_total", "acme", "chat", "refuse"): 1,
        ("caveat_decisions_total", "baseline", "hate", "input", "refuse"): 1,
        ("caveat_unjudged_total", "patterns", "timeout"): 1,
        ("caveat_stage_seconds_count", "auth"): 1,
        ("caveat_stage_seconds_bucket", "5e-05", "auth"): 1,
        ("caveat_classifier_seconds_count", "patterns"): 1,
        ("caveat_stream_hold_seconds_count",): 1,
        ("caveat_stream_released_unjudged_chars_total",): 3,
        ("caveat_audit_records_total",): 2,
        ("caveat_audit_spool_bytes",): 100,
        ("caveat_audit_lag_records",): 5,
        ("caveat_audit_owed_ends",): 4,
        ("caveat_limits_local",): 1,
        ("caveat_policy_info", "abc", "baseline"): 1,
        ("caveat_upstream_dropped_total", "logprobs"): 1,
        ("caveat_requests_refused_total", "headers_too_large"): 1,
        ("caveat_requests_refused_total", "other"): 1,
    }
    assert {key: seen.get(key) for key in expected} == expected


def test_hostile_values_make_no_series(metrics: Metrics) -> None:
    """Whoever could make a series with each request could fill Prometheus."""
    dice = random.Random(1)
    for _ in range(100_000):
        word = "".join(dice.choices(string.printable, k=8))
        metrics.request(word, word, word)
        metrics.decision(word, word, word, word)
        metrics.unjudged(word, word)
        metrics.classifier(word, 0.1)
        metrics.dropped(word)
        metrics.refused(word)
    text = metrics.render().decode()
    assert sum(not line.startswith("#") for line in text.splitlines()) < 2_000


def test_tenants_beyond_the_cap_count_as_other(metrics: Metrics) -> None:
    """The first tenants keep their own series; the total stays right."""
    for number in range(MAX_TENANTS + 50):
        metrics.request("chat", f"t{number}", "allow")
    metrics.request("chat", "t0", "allow")
    seen = series(metrics)
    assert seen["caveat_requests_total", "allow", "chat", "t0"] == 2
    assert seen["caveat_requests_total", "allow", "chat", "other"] == 50


def test_a_policy_that_left_is_shown_no_more(metrics: Metrics) -> None:
    """The digest in force is what an auditor compares with."""
    metrics.set_policies({"baseline": "new"})
    info = [key for key in series(metrics) if key[0] == "caveat_policy_info"]
    assert info == [("caveat_policy_info", "baseline", "new")]


def test_buckets_rise() -> None:
    """Prometheus takes unsorted buckets without a word and shows nonsense."""
    assert list(SECONDS) == sorted(set(SECONDS))


@given(st.lists(st.floats(0, 100) | st.sampled_from(SECONDS), max_size=30))
def test_durations_are_shown_as_the_librarys_histogram_shows_them(seconds: list[float]) -> None:
    """Ours is faster and must not be another: same names, buckets that contain their bound, sums."""
    registries = CollectorRegistry(), CollectorRegistry()
    theirs = Histogram("x", "what", ["stage"], registry=registries[0], buckets=SECONDS)
    ours = Durations("x", "what", "stage", ["a", "b"])
    registries[1].register(ours)
    theirs.labels("b")
    for value in seconds:
        theirs.labels("a").observe(value)
        ours.observe(value, "a")
    theirs.labels("a")
    shown = [sorted(generate_latest(r).decode().splitlines()) for r in registries]
    assert [line for line in shown[0] if "_created" not in line] == shown[1]


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """The process's logs, put back as they were afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("caveat")
    before = (root.handlers[:], root.level, ours.level)
    stream = io.StringIO()
    configure("info", stream)
    yield stream
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])


def test_an_event_is_one_line_of_json(logged: io.StringIO) -> None:
    """A machine reads logs; a forged line or a terminal escape must not get in by a field."""
    Log("test").info("started", port=8080, path="a\nb\x1b[31m\x7f\u2028", event="forged")
    Log("test").debug("hidden")
    text = logged.getvalue()
    assert text.count("\n") == 1
    assert not set(text) & set("\x1b\x7f\u2028")
    entry = json.loads(text)
    assert (entry["event"], entry["level"], entry["port"]) == ("started", "info", 8080)
    assert entry["path"] == "a\nb\x1b[31m\x7f\u2028"


def test_an_exceptions_words_are_not_logged(logged: io.StringIO) -> None:
    """Exceptions quote what they choked on, and that may be a user's text."""
    try:
        json.loads(f'{{"{CANARY}')
    except ValueError as error:
        Log("test").error("failed", error)
        logging.getLogger("asyncio").exception("Task died\n%s", CANARY)
    logging.getLogger("aiohttp").warning("odd body: %s", CANARY)
    entries = [json.loads(line) for line in logged.getvalue().splitlines()]
    assert CANARY not in logged.getvalue()
    assert [entry["event"] for entry in entries] == ["failed", "Task died", "odd body: %s"]
    assert entries[0]["error"] == "JSONDecodeError"
    assert any("test_metrics.py" in frame for frame in entries[0]["at"])


def test_a_field_that_json_does_not_know_is_told_by_its_type() -> None:
    """A log call must never be what breaks a request."""
    record = logging.LogRecord("caveat", logging.INFO, "", 1, "x", None, None)
    record.fields = {"odd": object()}
    assert json.loads(JsonFormatter().format(record))["odd"] == "object"

"""What the parts tell becomes numbers that an alarm can rest on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from gateway.parts import GOOD_NEWS, counting
from gateway.telemetry.metrics import EVENTS, Metrics

ROOT = Path(__file__).resolve().parent.parent.parent
TOLD = re.compile(r"\b(?:_?tell|_?on_event|_?notify|_event|_complain|_fail|_alarm)\(\s*\"([a-z_]+)\"")


@pytest.fixture
def metrics() -> Metrics:
    return Metrics(endpoints=["chat"], categories=["hate"], classifiers=["patterns"])


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    families = text_string_to_metric_families(metrics.render().decode())
    return next((s.value for f in families for s in f.samples if s.name == name and s.labels == labels), None)


def test_what_the_parts_tell_is_counted(metrics: Metrics) -> None:
    """A fork that only stands in a log wakes nobody."""
    told = counting(metrics)
    assert value(metrics, "caveat_events_total", event="tree_fork") == 0
    told("tree_fork", "two histories")
    told("no_such_event", "odd")
    assert value(metrics, "caveat_events_total", event="tree_fork") == 1
    assert value(metrics, "caveat_events_total", event="other") == 1


def test_every_event_that_the_gateway_tells_is_known_to_the_metrics() -> None:
    """One that is not would count as `other`, and no alarm would ring for it."""
    texts = (
        path.read_text(encoding="utf-8")
        for package in ("audit", "fleet", "upstream")
        for path in (ROOT / "gateway" / package).rglob("*.py")
    )
    told = {name for text in texts for name in TOLD.findall(text)}
    assert len(told) > 20
    assert told | GOOD_NEWS <= EVENTS


def test_redis_has_a_series_only_where_there_is_one(metrics: Metrics) -> None:
    """A gateway that is told to keep to its spool would ring for ever."""
    assert value(metrics, "caveat_redis_up") is None
    metrics.redis(is_up=False)
    assert value(metrics, "caveat_redis_up") == 0
    metrics.redis(is_up=True)
    assert value(metrics, "caveat_redis_up") == 1


def test_limits_are_told_so_that_an_alarm_can_name_a_share(metrics: Metrics) -> None:
    """An alarm with a figure of its own is wrong as soon as somebody changes the setting."""
    metrics.limits(spool_bytes=1000, classifier_deadline_seconds=5.0)
    metrics.ready(is_ready=True)
    assert value(metrics, "caveat_audit_spool_limit_bytes") == 1000
    assert value(metrics, "caveat_classifier_deadline_seconds") == 5.0
    assert value(metrics, "caveat_ready") == 1

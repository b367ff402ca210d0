"""Rules and dashboards against what is really exposed: a metric that was renamed makes a silent alert and an empty panel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
from expressions import ROOT, Expression, expressions, rules, selectors, values_of
from running import Running, start
from scraped import Scraped, ask_for_series, classify_page, exposed, generate_page, prometheus, until

from gateway.telemetry.metrics import OUTCOMES

pytest.importorskip("torch", reason="the workers' metrics come with their code, which needs the `workers` extra")

RATIO = "job:caveat_requests_failed:ratio_rate5m"
RECORDED = {rule["record"] for _, rule in rules() if "record" in rule}
BY_PROMETHEUS = {"up", "ALERTS"}
# what has no series until it happens, from the closed sets of gateway/telemetry/metrics.py
CLOSED = {"outcome": OUTCOMES, "job": {"caveat", "caveat-generate", "caveat-classify"}}


@pytest.fixture(scope="module")
def scraped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scraped]:
    directory = tmp_path_factory.mktemp("scraped")
    gateway = start(directory / "gateway")
    try:
        ask_for_series(gateway)
        generate_page()  # the first one imports torch, and a scrape does not wait for that
        with (
            exposed(classify_page) as classify,
            exposed(generate_page) as generate,
            prometheus(directory / "prometheus", jobs_of(gateway, generate, classify)) as url,
        ):
            found = Scraped(url, gateway)
            until(lambda: _is_recorded(found), "the rules are evaluated")
            for each in found.ask("series", **{"match[]": '{__name__!=""}'}):
                found.series.setdefault(each.pop("__name__"), []).append(each)
            yield found
    finally:
        assert gateway.stop() == 0


def jobs_of(gateway: Running, generate: str, classify: str) -> dict[str, str]:
    return {"caveat": gateway.control.removeprefix("http://"), "caveat-generate": generate, "caveat-classify": classify}


def _is_recorded(scraped: Scraped) -> bool:
    """Whether the rules ran over some samples of each job; rates want a request between two of them."""
    ask_for_series(scraped.gateway)
    ups = scraped.ask("query", query="sum_over_time(up[1m]) >= 4")["result"]
    groups = scraped.ask("rules")["groups"]
    was_evaluated = all(rule["health"] != "unknown" for group in groups for rule in group["rules"])
    return len(ups) == 3 and was_evaluated and bool(scraped.ask("query", query=f"{RATIO} >= 0")["result"])


def unknown(scraped: Scraped, expression: Expression) -> Iterator[str]:
    """What `expression` asks for that nobody exposes: metrics, labels, and values of closed sets."""
    for selector in selectors(expression.text):
        series = scraped.series.get(selector.metric)
        if selector.metric in BY_PROMETHEUS | RECORDED:
            continue
        if series is None:
            yield f"{expression.where}: no metric `{selector.metric}`"
            continue
        for label, operator, value in selector.labels:
            seen = {each[label] for each in series if label in each}
            if not seen:
                yield f"{expression.where}: `{selector.metric}` has no label `{label}`"
            missing = set(values_of(operator, value)) - seen - CLOSED.get(label, set())
            yield from (f"{expression.where}: no {label}=`{each}` at `{selector.metric}`" for each in sorted(missing))


def test_every_metric_label_and_value_that_is_asked_for_is_exposed(scraped: Scraped) -> None:
    """Prometheus answers a query for what is not there with nothing, and never rings."""
    asked = expressions()
    assert len(asked) > 100
    assert list(chain.from_iterable(unknown(scraped, each) for each in asked)) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("rate(caveat_request_total[5m])", "no metric `caveat_request_total`"),
        ('caveat_unjudged_total{clasifier="x"}', "has no label `clasifier`"),
        ('caveat_events_total{event=~"tree_fork|tree_fokr"}', "no event=`tree_fokr`"),
    ],
)
def test_a_slip_in_an_expression_is_found(scraped: Scraped, text: str, fault: str) -> None:
    """A check that passes everything would look the same."""
    assert any(fault in each for each in unknown(scraped, Expression("here", text)))


def test_prometheus_evaluates_every_expression(scraped: Scraped) -> None:
    """A parser of our own may take what Prometheus refuses, and joins fail only over real series."""
    for each in expressions():
        assert scraped.ask("query", query=each.text)["resultType"] in {"vector", "scalar"}, each.where
    states: list[Any] = [rule for group in scraped.ask("rules")["groups"] for rule in group["rules"]]
    assert len(states) == len(rules())
    assert {rule["health"] for rule in states} == {"ok"}, [r.get("lastError") for r in states]


def test_every_metric_of_the_gateway_is_explained(scraped: Scraped) -> None:
    """Whoever reads a page of metrics looks for their names in the documentation."""
    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    own = {
        name for name, series in scraped.series.items() if name.startswith("caveat_") and series[0]["job"] == "caveat"
    }
    families = {re.sub(r"_seconds_(bucket|count|sum)$", "_seconds", name) for name in own}
    assert len(families) > 20
    assert {name for name in families if f"`{name}" not in text} == set()


def test_a_healthy_gateway_rings_no_alarm(scraped: Scraped) -> None:
    """An alarm that is always on is switched off by its first reader."""
    firing = [each["labels"] for each in scraped.ask("alerts")["alerts"] if each["state"] == "firing"]
    assert [each for each in firing if each["job"] == "caveat"] == []


def test_what_is_recorded_of_a_running_gateway_has_values(scraped: Scraped) -> None:
    """A recording rule that joins on a label which one side lacks records nothing."""
    quiet = {each for each in RECORDED if not scraped.ask("query", query=each)["result"]}
    assert not {each for each in quiet if "ratio_rate" not in each and "p99" not in each and "rate5m" not in each}
    assert scraped.ask("query", query=RATIO)["result"][0]["value"][1] == "0"

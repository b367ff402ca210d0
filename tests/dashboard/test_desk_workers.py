"""What workers tell of themselves, as the desk reads it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk_material import standing_desk
from prometheus_client import CollectorRegistry, Gauge, generate_latest

from gateway.dashboard.access import Role
from gateway.dashboard.machines import Machine, Machines, machines_of, quantile
from gateway.settings import Settings
from gateway.workers.classification.metrics import Metrics as Classifying
from gateway.workers.classification.service import Timing
from gateway.workers.generation.metrics import Metrics as Generating

URL = "http://worker.test/metrics"
EVIL = '<script>alert("x")</script>'


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def answering(answer: Any) -> httpx.MockTransport:
    return httpx.MockTransport(lambda _: answer() if callable(answer) else answer)


def text_of(generated: bytes) -> httpx.Response:
    return httpx.Response(200, content=generated)


def generating(tokens: int) -> bytes:
    metrics = Generating("m")
    metrics.started(0.5, 10)
    for number in range(tokens):
        metrics.token(0.2 if number else 0.05, is_first=not number)
    gpus = CollectorRegistry()
    Gauge("caveat_gpu_up", "", ["gpu"], registry=gpus).labels("0").set(1)
    Gauge("caveat_gpu_memory_used_bytes", "", ["gpu"], registry=gpus).labels("0").set(3 << 30)
    Gauge("caveat_gpu_throttled", "", ["gpu", "reason"], registry=gpus).labels("0", EVIL).set(1)
    Gauge("vllm:kv_cache_usage_perc", "", registry=gpus).set(0.25)
    return metrics.text() + generate_latest(gpus)


async def test_a_generating_worker_is_told_with_its_waiting_times_and_gpus(tmp_path: Path, redis_url: str) -> None:
    """The worker's own metrics, under vLLM's names, so that a vLLM is read the same."""
    machines = Machines([Machine("up", URL)], transport=answering(text_of(generating(11))))
    async with (
        standing_desk(tmp_path, redis_url, machines=machines) as desk,
        await desk.as_role(Role.AUDITOR) as browser,
    ):
        page = (await browser.get("/workers")).text
        picture = await browser.get("/workers/0/between_tokens/light.svg")
        assert (await browser.get("/workers/1/between_tokens/light.svg")).status_code == 404
        assert (await browser.get("/workers/0/nothing/light.svg")).status_code == 404
    (reading,) = await machines.read()
    assert reading.spreads["between_tokens"].total == 10
    assert 0.15 < reading.spreads["between_tokens"].quantiles[0] <= 0.2
    assert reading.totals["generation_tokens"] == 11
    assert "25.0 %" in page
    assert "3.0" in page
    assert EVIL not in page
    assert picture.headers["content-type"] == "image/svg+xml"


async def test_a_classifying_worker_is_told_with_its_batches() -> None:
    """Under the names of text-embeddings-inference."""
    metrics = Classifying(lambda: 4)
    metrics.came(1)
    metrics.answered(1, 0.02, Timing(0.001, 0.01, (7,)))
    metrics.failed("gone")
    machines = Machines([Machine("hate", URL)], transport=answering(text_of(metrics.exposition())))
    (reading,) = await machines.read()
    await machines.close()
    assert reading.gauges == {"waiting": 4.0}
    assert reading.totals["requests"] == 1
    assert reading.totals["failures"] == 1
    assert reading.spreads["request"].total == 1


async def test_speed_is_what_was_written_between_two_looks() -> None:
    """A counter alone says nothing about now, and a worker that began anew has no speed yet."""
    clock, tokens = Clock(), [100, 400, 7]
    machines = Machines(
        [Machine("up", URL)], transport=answering(lambda: text_of(generating(tokens.pop(0)))), clock=clock
    )
    rates = []
    for seconds in (0, 10, 20):
        clock.now = seconds
        (reading,) = await machines.read()
        rates.append(reading.rates.get("generation_tokens"))
    await machines.close()
    assert rates == [None, 30.0, None]


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (httpx.Response(404), "answers with something else than metrics"),
        (httpx.Response(302, headers={"location": "http://elsewhere/"}), "answers with something else than metrics"),
        (httpx.Response(200, content=b"\xff\xfe"), "answers with something else than metrics"),
        (httpx.Response(200, content=b'vllm:x{a="1} nonsense\n'), "answers with something else than metrics"),
        (httpx.Response(200, content=b"up 1\n"), "tells no metrics of a worker"),
        (httpx.Response(200, content=b"# \n" * (2 << 20)), "answers with something else than metrics"),
    ],
)
async def test_what_is_no_metrics_is_said_to_be_none(answer: httpx.Response, fault: str) -> None:
    """Redirects are not followed; nothing is read without an end."""
    machines = Machines([Machine("up", URL)], transport=answering(answer))
    (reading,) = await machines.read()
    await machines.close()
    assert reading.fault == fault


async def test_a_worker_that_does_not_answer_is_told_beside_those_that_do(tmp_path: Path, redis_url: str) -> None:
    """And nobody waits for it longer than the deadline."""

    def by_host(request: httpx.Request) -> httpx.Response:
        if request.url.host == "gone.test":
            raise httpx.ConnectError("refused")
        return text_of(generating(3))

    both = [Machine("gone", "http://gone.test/metrics"), Machine("here", URL)]
    machines = Machines(both, transport=httpx.MockTransport(by_host))
    async with (
        standing_desk(tmp_path, redis_url, machines=machines) as desk,
        await desk.as_role(Role.OPERATOR) as browser,
        await desk.as_role(Role.OPERATOR, "acme") as other,
    ):
        page, scoped = (await browser.get("/workers")).text, (await other.get("/workers")).text
    assert "does not answer" in page
    assert "Time to first token" in page
    assert "does not answer" in scoped
    assert "Time to first token" not in scoped


def test_addresses_are_those_of_the_settings_and_only_their_hosts() -> None:
    """No caller, no record and no page can name another."""
    up = {"name": "up", "kind": "openai", "base_url": "http://127.0.0.1:9000/v1", "models": ["m"]}
    settings = Settings.model_validate({"upstreams": [up, up | {"name": "two", "models": ["n"]}]})
    found = machines_of(settings, {})
    assert [each.url for each in found] == ["http://127.0.0.1:9000/metrics"] * 2
    assert machines_of(Settings(), {}) == []


def test_a_server_that_wants_a_key_is_asked_only_where_the_operator_says_so() -> None:
    """It is mostly somebody else's, and no business of the desk's."""
    own = {"name": "own", "base_url": "http://own.test", "models": ["m"]}
    other = {"name": "other", "base_url": "https://other.test/v1", "models": ["n"], "api_key_env": "KEY"}
    named = {"upstreams": [own, other]}
    assert [m.serves for m in machines_of(Settings.model_validate(named), {})] == ["own"]
    asked = Settings.model_validate(named | {"desk": {"workers": ["other"]}})
    assert [m.url for m in machines_of(asked, {})] == ["https://other.test/metrics"]


@pytest.mark.parametrize(("share", "expected"), [(0.5, 1.0), (0.25, 0.5), (0.75, 1.5), (1.0, 2.0)])
def test_a_quantile_lies_straight_between_its_bounds(share: float, expected: float) -> None:
    """As Prometheus computes it, so that both show the same."""
    assert quantile(share, [(1.0, 50), (2.0, 100), (math.inf, 100)]) == expected


def test_a_quantile_of_nothing_is_none_and_above_the_last_bound_that_bound() -> None:
    """No figure is made up."""
    assert math.isnan(quantile(0.5, []))
    assert math.isnan(quantile(0.5, [(1.0, 0), (math.inf, 0)]))
    assert quantile(0.99, [(1.0, 1), (math.inf, 100)]) == 1.0

"""Whether a model's server answers is told when it changes: an operator reads it in the log, not in every caller's 502."""

from __future__ import annotations

import asyncio
import socket

import pytest

from gateway.errors import UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.sealed import Cleared, Seal
from gateway.settings import Settings, UpstreamSettings
from gateway.types import Exchange
from gateway.upstream.health import QUIET_SECONDS, Health
from gateway.upstream.table import Upstreams


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def watched() -> tuple[Health, Clock, list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    clock = Clock()
    return Health("upstream `m`", lambda *words: told.append(words), clock), clock, told


@pytest.mark.parametrize(
    "error",
    [
        UpstreamError("upstream `m` cannot be reached"),
        UpstreamTimeout("upstream `m` did not answer in time"),
        UpstreamRejected("upstream `m` refused the key", upstream_status=401),
    ],
)
def test_a_server_that_fails_is_told_of_once_until_it_has_been_well_for_a_while(error: UpstreamError) -> None:
    """A line for each request would drown the log just when somebody reads it, and so would one that fails now and then."""
    health, clock, told = watched()
    health.worked()
    for moment in (1.0, 2.0, 3.0):
        clock.now = moment
        health.failed(error)
        health.worked()
    assert told == [("upstream_down", error.message)]
    clock.now = 3.0 + QUIET_SECONDS
    health.worked()
    health.worked()
    assert told[1:] == [("upstream_up", "upstream `m` answers again")]
    health.failed(error)
    assert [name for name, _ in told] == ["upstream_down", "upstream_up", "upstream_down"]


@pytest.mark.parametrize(
    "error",
    [
        UpstreamOverloaded("upstream `m` is busy"),
        UpstreamRejected("upstream `m` refused the request", upstream_status=400),
        UpstreamRejected("upstream `m` refused the request", upstream_status=403),
        UpstreamRejected("upstream `m` refused the request", upstream_status=429),
    ],
)
def test_what_a_request_brought_on_itself_says_nothing_of_the_server(error: UpstreamError) -> None:
    """Else any caller could have a server called down."""
    health, _, told = watched()
    health.failed(error)
    assert told == []


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
async def test_a_server_that_is_not_there_is_named_in_the_log(kind: str) -> None:
    """Whatever format it speaks; the words name the server and hold nothing of the request."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        upstream = UpstreamSettings.model_validate({"name": "m", "kind": kind, "base_url": url, "models": {"a": "a"}})
        told: list[tuple[str, str]] = []
        upstreams = Upstreams(Settings(upstreams=(upstream,)), env={}, on_event=lambda *words: told.append(words))
        found = upstreams.resolve("a")
        assert found is not None
        endpoint = "chat" if kind == "openai" else "messages"
        body = {"model": "a", "messages": [{"role": "user", "content": "a secret"}], "max_tokens": 5}
        exchange = Cleared(Exchange("id", endpoint, "a", body, ()), "id", by=Seal())
        with pytest.raises(UpstreamError):
            async for _ in found[0].generate(exchange):
                pass
        await asyncio.wait_for(upstreams.close(), 5)
    ((name, words),) = told
    assert name == "upstream_down"
    assert words.startswith("upstream `m` cannot be reached")
    assert "secret" not in words

"""The control plane behind a token."""

from __future__ import annotations

import httpx
import pytest

from gateway.http.control import Health, build_control
from gateway.telemetry.metrics import Metrics
from policies.loader import Library

TOKEN = "control-token"
OPEN = ("/livez", "/readyz")
GUARDED = ("/metrics", "/admin/policies", "/admin/openapi.json")


def client(token: str | None) -> httpx.AsyncClient:
    app = build_control(
        Metrics(endpoints=(), categories=(), classifiers=()),
        lambda: Health(True),
        lambda: None,
        lambda: Library({}, {}),
        token,
    )
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://control")


@pytest.mark.parametrize("path", GUARDED)
async def test_all_but_the_probes_asks_for_the_token(path: str) -> None:
    """A description of the doors is worth something to whoever looks for one."""
    async with client(TOKEN) as asking:
        assert (await asking.get(path)).status_code == 401
        assert (await asking.get(path, headers={"authorization": "Bearer wrong"})).status_code == 401
        assert (await asking.get(path, headers={"authorization": f"Bearer {TOKEN}"})).status_code == 200


@pytest.mark.parametrize("path", OPEN)
async def test_the_probes_ask_for_nothing(path: str) -> None:
    """An orchestrator has no token."""
    async with client(TOKEN) as asking:
        assert (await asking.get(path)).status_code == 200
        assert (await asking.head(path)).status_code == 200  # some monitors and balancers ask so


async def test_no_route_is_open_by_accident() -> None:
    """A route that is added must be in one of the two lists, and nothing of the framework's own may be there."""
    app = build_control(
        Metrics(endpoints=(), categories=(), classifiers=()),
        lambda: Health(True),
        lambda: None,
        lambda: Library({}, {}),
        TOKEN,
    )
    assert {route.path for route in app.routes} == {*OPEN, *GUARDED}  # type: ignore[attr-defined]  # all are routes with a path


async def test_without_a_token_everything_is_open() -> None:
    """The control plane then listens on loopback alone."""
    async with client(None) as asking:
        for path in (*OPEN, *GUARDED):
            assert (await asking.get(path)).status_code == 200

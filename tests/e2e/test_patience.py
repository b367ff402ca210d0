"""The loop that the suite runs on forgives a machine that stands still, and nothing that hangs."""

from __future__ import annotations

import asyncio
import time

import httpx
import pytest
from patience import HTTP_SECONDS, STEP_SECONDS, PatientLoop


async def test_a_stall_costs_no_deadline() -> None:
    """A test that fails because its machine was busy elsewhere says nothing of what it tests."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, PatientLoop)
    answer: asyncio.Future[str] = loop.create_future()
    began = loop.time()
    async with asyncio.timeout(1.0):
        loop.call_later(0.01, answer.set_result, "there")
        time.sleep(1.5)  # noqa: ASYNC251 - the stall
        assert await answer == "there"
    assert loop.time() - began < 1.0


async def test_what_hangs_ends_at_its_deadline() -> None:
    """A clock that stood still for good would let each fault of that kind pass, after minutes."""
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(4 * STEP_SECONDS):
            await asyncio.Event().wait()
    assert time.monotonic() - began >= 4 * STEP_SECONDS


def test_a_request_may_take_longer_than_the_library_would_wait() -> None:
    """Where a test says nothing of it, a gateway that was stopped for five seconds is no fault."""
    with httpx.Client() as client:
        assert client.timeout == httpx.Timeout(HTTP_SECONDS)

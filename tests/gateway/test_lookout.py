"""One timer for all that wait: who is called, and who is not."""

from __future__ import annotations

import asyncio

from gateway.http.lookout import Lookout


async def test_who_waits_too_long_is_called_once_and_who_has_gone_is_not() -> None:
    """A deadline that is missed leaves a request hanging; one that fires late cancels somebody else's."""
    lookout, called = Lookout(), asyncio.Queue[str]()
    lookout.call_after(0.02, "late", lambda: called.put_nowait("late"))
    lookout.call_after(0.02, "gone", lambda: called.put_nowait("gone"))
    lookout.call_after(0.30, "last", lambda: called.put_nowait("last"))
    lookout.forget("gone")
    lookout.forget("never came")
    async with asyncio.timeout(5):
        assert [await called.get(), await called.get()] == ["late", "last"]
    lookout.call_after(0.0, "again", lambda: called.put_nowait("again"))
    async with asyncio.timeout(5):
        assert await called.get() == "again"
    assert called.empty()


async def test_asking_again_replaces_what_was_asked() -> None:
    """A request waits for one thing at a time."""
    lookout, called = Lookout(), asyncio.Queue[str]()
    lookout.call_after(0.0, "one", lambda: called.put_nowait("first"))
    lookout.call_after(0.1, "one", lambda: called.put_nowait("second"))
    async with asyncio.timeout(5):
        assert await called.get() == "second"
    assert called.empty()

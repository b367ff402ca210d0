"""The end of what was started, part by part in reverse order, each within its time.

INVARIANT: a part that does not end, or breaks as it ends, is told by its name and takes from no part behind it its turn.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractAsyncContextManager
from functools import partial
from types import TracebackType
from typing import Any, Final, TypeVar

from gateway.telemetry.logging import Log

PART_SECONDS: Final = 2.0  # for one that has next to nothing to do
LEAVE_SECONDS: Final = 0.1  # that one which is given up has to let go of what it holds, before the next has its turn
LAST_SECONDS: Final = 5.0  # that tasks and threads have which nobody needs any more, once the log is closed
JOURNAL: Final = Log("shutdown")
T = TypeVar("T")


class Stop(asyncio.Event):
    """Set by the signals that end a gateway. While it starts they cancel the start as well, which ends what runs by then."""

    def __init__(self) -> None:
        super().__init__()
        self._start = asyncio.current_task()

    def ask(self) -> None:
        start, self._start = self._start, None
        if start is not None:
            start.cancel()
        self.set()

    def wait_for_it(self) -> None:
        """From here on somebody waits for it, who ends things in their order."""
        self._start = None


class Parts(contextlib.AsyncExitStack):
    """What was started, by name. Leaving the block ends it all and raises nothing but what the block itself raised."""

    async def enter(self, name: str, part: AbstractAsyncContextManager[T], seconds: float = PART_SECONDS) -> T:
        """Start a part that is to end within `seconds`. Raises what its start raises."""
        started = await part.__aenter__()

        async def end(
            kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            async def ending() -> None:
                await part.__aexit__(kind, error, trace)

            await in_time(name, ending(), seconds, error)

        self.push_async_exit(end)
        return started

    async def open(
        self,
        name: str,
        opening: Coroutine[Any, Any, T],
        close: Callable[[T], Coroutine[Any, Any, None]],
        seconds: float = PART_SECONDS,
    ) -> T:
        """Start a part that must not be left half open: a stop meanwhile waits until it is open, and then closes it.

        Raises what its start raises.
        """
        task = asyncio.create_task(opening)
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            await asyncio.wait([task])
            if task.exception() is None:
                self.ends_with(name, partial(close, task.result()), seconds)
            raise
        self.ends_with(name, partial(close, task.result()), seconds)
        return task.result()

    def ends_with(
        self, name: str, close: Callable[[], Coroutine[Any, Any, None]], seconds: float = PART_SECONDS
    ) -> None:
        """Have `close` called for a part that runs already."""

        async def end() -> None:
            await in_time(name, close(), seconds)

        self.push_async_callback(end)


async def in_time(
    name: str, ending: Coroutine[Any, Any, None], seconds: float, known: BaseException | None = None
) -> None:
    """Wait for the end of a part, and give it up when its time is over; `known`: an error that needs no telling."""
    task = asyncio.create_task(ending)
    try:
        await asyncio.wait([task], timeout=seconds)
        if not task.done():
            JOURNAL.error("close_overdue", part=name, seconds=seconds, waits_in=waits_in(task))
            task.cancel()
            await asyncio.wait([task], timeout=LEAVE_SECONDS)
    finally:
        task.cancel()  # whoever waited was cancelled
    if task.done() and not task.cancelled() and (error := task.exception()) is not None and error is not known:
        JOURNAL.error("close_failed", error, part=name)


def waits_in(task: asyncio.Task[Any]) -> str:
    """Name the innermost coroutine of a task, and the line at which it waits: no more of it is known when it hangs."""
    found = ""
    inner: Any = task.get_coro()
    while (frame := getattr(inner, "cr_frame", None)) is not None:  # a future has none
        found = f"{inner.__qualname__}:{frame.f_lineno}"
        inner = inner.cr_await
    return found


@contextlib.contextmanager
def at_most(seconds: float, status: int) -> Iterator[None]:
    """End the process with `status` if the block does not end by itself: all that has to be kept is kept before it begins."""
    timer = threading.Timer(seconds, _leave, (status,))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _leave(status: int) -> None:
    ours = (threading.main_thread(), threading.current_thread())
    threads = sorted(each.name for each in threading.enumerate() if each not in ours)
    JOURNAL.error("exit_forced", threads=", ".join(threads))
    logging.shutdown()
    os._exit(status)

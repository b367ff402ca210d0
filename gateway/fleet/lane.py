"""Threads with a bounded queue: work that cannot be done in time is refused, not piled up."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Lane:
    def __init__(self, name: str, workers: int, queue_per_worker: int) -> None:
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._places = threading.Semaphore(workers * (1 + queue_per_worker))

    def submit(self, job: Callable[[], T]) -> Future[T] | None:
        """Queue a job; None when the queue is full or the lane is closed."""
        if not self._places.acquire(blocking=False):
            return None
        try:
            future = self._threads.submit(job)
        except RuntimeError:  # the pool was shut down
            self._places.release()
            return None
        future.add_done_callback(lambda _: self._places.release())
        return future

    def close(self) -> None:
        """Take no more jobs. A thread that is at work ends its job first, but nobody waits for it."""
        self._threads.shutdown(wait=False, cancel_futures=True)


async def in_time(future: Future[T], deadline: float) -> bool:
    """Wait until the job is done or the deadline (time.monotonic) is past; a late one is cancelled if it still waits."""
    left = max(0.0, deadline - time.monotonic())
    done, _ = await asyncio.wait([asyncio.wrap_future(future)], timeout=left)
    if not done:
        future.cancel()
    return bool(done)

"""What Ctrl-C and SIGTERM do while Python still loads, or a worker its model: end the process at once.

INVARIANT: nothing is open and no child runs meanwhile. Later, a command decides for itself what has to be ended.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final, NoReturn

_USUAL: Final[dict[signal.Signals, Callable[[int, FrameType | None], Any] | signal.Handlers]] = {
    signal.SIGINT: signal.default_int_handler,
    signal.SIGTERM: signal.SIG_DFL,
}


def end_at_once() -> None:
    """From here on a signal ends the process in silence, with the code that shells expect. One that whoever started it had ignored, as nohup has, stays ignored.

    The first process of a container would not even notice SIGTERM without a handler of its own.
    """
    for number, usual in _USUAL.items():
        if signal.getsignal(number) == usual:
            signal.signal(number, _leave)


def end_as_usual() -> None:
    """Give signals back: an exception for Ctrl-C, so that what was opened is closed; SIGTERM to the system.

    For the first process of a container that is nobody, while a worker loads a model for minutes: there it ends it still.
    """
    for number, usual in _USUAL.items():
        is_nobodys = number == signal.SIGTERM and os.getpid() == 1
        if signal.getsignal(number) is _leave and not is_nobodys:
            signal.signal(number, usual)


def leave() -> NoReturn:
    """End the process with 0 where a thread still runs a model: Python would end around it, and a library then aborts (134)."""
    os._exit(0)


@contextmanager
def ending_well(tell: Callable[[], object]) -> Iterator[None]:
    """Meanwhile a signal ends the process with 0, once `tell` has said so: for what loads a model, and later ends so by itself.

    Not before the library's call returns that is under way, which takes seconds at most. An event loop that takes
    signals takes them from here.
    """

    def told(_number: int, _frame: FrameType | None) -> None:
        try:
            tell()
        finally:
            leave()

    before = {number: signal.getsignal(number) for number in _USUAL}
    taken = {number: handler for number, handler in before.items() if handler not in {signal.SIG_IGN, None}}
    for number in taken:
        signal.signal(number, told)
    try:
        yield
    finally:
        for number, handler in taken.items():
            signal.signal(number, handler)


def _leave(number: int, _frame: FrameType | None) -> None:
    # no exception: a library that is half loaded would answer it with words of its own
    os._exit(128 + number)

"""Where a request's trace meets the request that goes to a model's server: the header that carries it on.

A context variable, since upstreams and traces know nothing of each other; without tracing it is never set.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Final, TypeAlias

# takes the server's own name of the model and the server's host; returns the value of `traceparent`
Onward: TypeAlias = Callable[[str, str], str]

ONWARD: Final[ContextVar[Onward | None]] = ContextVar("caveat_trace", default=None)


def carried(head: bytes, model: str, host: str) -> bytes:
    """Put the trace's header before a request's other ones; `head` begins with the request line."""
    onward = ONWARD.get()
    if onward is None:
        return head
    line, _, rest = head.partition(b"\r\n")
    return b"%b\r\ntraceparent: %b\r\n%b" % (line, onward(model, host).encode("ascii"), rest)

"""Where servers listen: an address is taken before anything else is done, so that one that cannot be had is told in words."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
from collections.abc import Iterator
from typing import Final

import uvicorn

from gateway.errors import ConfigurationError
from gateway.settings import host_and_port

BACKLOG: Final = 2048
_ADVICE: Final = {
    errno.EADDRINUSE: "is it running already?",
    errno.EADDRNOTAVAIL: "expected an address of this machine",
    errno.EACCES: "expected a port that this user may take, 1024 or above",
}


class Server(uvicorn.Server):
    """A server whose signals are handled by who runs it: it may share its process, and has more to end than itself."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def bind(listen: str) -> socket.socket:
    """Listen on `host:port`. Raises ConfigurationError naming the address, where uvicorn would end the process; ValueError."""
    host, port = host_and_port(listen)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        bound = socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as error:
        known = error.errno is not None and error.errno > 0  # a name that leads nowhere has numbers of its own
        reason = (os.strerror(error.errno or 0) if known else error.strerror or str(error)).lower()
        advice = _ADVICE.get(error.errno or 0, "expected host:port of this machine")
        raise ConfigurationError(f"cannot listen on {listen}: {reason}; {advice}") from error
    # asyncio sets it only where a socket names its protocol, and this one has 0: an answer's body, or a stream's every
    # second event, would wait for the acknowledgement of what went before, 40 ms
    bound.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return bound

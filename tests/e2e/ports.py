"""Ports for servers that have to be told theirs beforehand."""

from __future__ import annotations

import socket
from typing import Final

_HELD: Final[list[socket.socket]] = []


def free_port() -> int:
    """A port that nobody else is given while this process lives: between the choice and the server's start seconds may pass.

    It is held by a socket that does not listen, beside which a server that reuses addresses, as all of ours do, may listen.
    """
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    held.bind(("127.0.0.1", 0))
    _HELD.append(held)
    port: int = held.getsockname()[1]
    return port

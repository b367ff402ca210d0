"""The sockets that workers listen on."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

from gateway.commands import worker_classify
from gateway.workers.generation import serving


@pytest.mark.parametrize("bind", [worker_classify._bound, serving._bind], ids=["classify", "generate"])
def test_what_a_worker_writes_goes_out_at_once(bind: Callable[[str], socket.socket]) -> None:
    """Held back for an acknowledgement, as TCP does by itself, each answer or token would be 40 ms late."""
    with (
        bind("127.0.0.1:0") as link,
        socket.create_connection(link.getsockname()[:2]) as _caller,
        link.accept()[0] as accepted,
    ):
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)

"""The sockets that gateways, workers and the desk listen on."""

from __future__ import annotations

import socket

import pytest

from gateway.errors import ConfigurationError
from gateway.http.listening import bind


def test_what_a_server_writes_goes_out_at_once() -> None:
    """Held back for an acknowledgement, as TCP does by itself, each answer or token would be 40 ms late."""
    with (
        bind("127.0.0.1:0") as link,
        socket.create_connection(link.getsockname()[:2]) as _caller,
        link.accept()[0] as accepted,
    ):
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_name_that_leads_nowhere_is_told_in_words() -> None:
    """Its fault has a number that is no system error's; a worker called it `unknown error -2`."""
    with pytest.raises(
        ConfigurationError, match=r"cannot listen on nowhere\.invalid:0: .*; expected host:port"
    ) as told:
        bind("nowhere.invalid:0")
    assert "unknown error" not in told.value.message

"""Reading a request from ASGI messages: slow and vanishing clients."""

from __future__ import annotations

import asyncio

import pytest

from gateway.errors import TooLarge
from gateway.http.lookout import Lookout
from gateway.http.messages import (
    EXTENSION,
    Disconnected,
    Head,
    Message,
    Receive,
    RequestTimeout,
    Scope,
    body_at_hand,
    read_body,
)


def receive(*messages: Message) -> Receive:
    """Give the messages, then nothing for ever."""
    left = list(messages)

    async def take() -> Message:
        if not left:
            await asyncio.get_running_loop().create_future()
        return left.pop(0)

    return take


def part(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


async def test_threat_33_a_body_that_dribbles_is_given_up() -> None:
    """Two hundred slow senders must not hold two hundred places for ever."""
    for messages in ((), (part(b"{"),), (part(b"{"), part(b'"a"'))):
        with pytest.raises(RequestTimeout) as told:
            await read_body(receive(*messages), Head(), 100, 0.02, Lookout())
        assert told.value.status == 408


async def test_a_body_in_parts_is_joined_and_counted() -> None:
    """The count decides, not what the client says of the length."""
    assert await read_body(receive(part(b"ab"), part(b"cd", more=False)), Head(), 4, 1, Lookout()) == b"abcd"
    with pytest.raises(TooLarge):
        await read_body(receive(part(b"abc"), part(b"de", more=False)), Head(), 4, 1, Lookout())


def offering(body: bytes | None) -> Scope:
    """A scope of a server that has the body, or has yet to wait for it."""
    return {"extensions": {EXTENSION: {"body": lambda: body}}}


def test_a_body_that_is_here_is_taken_at_once_and_counted() -> None:
    """What need not be waited for must be held to the same bounds."""
    assert body_at_hand(offering(b"abcd"), Head(), 4) == b"abcd"
    assert body_at_hand(offering(None), Head(), 4) is None
    assert body_at_hand({}, Head(), 4) is None
    for length in (None, 5):
        with pytest.raises(TooLarge):
            body_at_hand(offering(b"abcde"), Head(content_length=length), 4)
    with pytest.raises(TooLarge):
        body_at_hand(offering(None), Head(content_length=5), 4)


async def test_a_client_that_leaves_while_it_sends_is_no_request() -> None:
    """Half of a body is nobody's wish."""
    with pytest.raises(Disconnected):
        await read_body(receive(part(b"ab"), {"type": "http.disconnect"}), Head(), 100, 1, Lookout())

"""How much later does text of a paced stream arrive than it could have?

A gate must wait until its first window is full; that waiting is by design and depends on the model's speed. What the
gateway adds on top is the time between the upstream's write of the event that filled the window and the arrival of the
released text. The mock stamps every event with the machine's monotonic clock, so both can be seen from outside.
"""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import time
from dataclasses import dataclass

from bench.servers import Server, chat

STAMP = re.compile(rb"t=(\d{6,20}) ")
DEADLINE_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Seen:
    """One stream: when it was asked for, when each piece of body came (ns), and which stamps the piece held."""

    asked: int
    pieces: tuple[tuple[int, tuple[int, ...]], ...]

    @property
    def stamps(self) -> list[int]:
        return [stamp for _, held in self.pieces for stamp in held]

    @property
    def first(self) -> int:
        """Arrival of the first piece with text."""
        return next(at for at, held in self.pieces if held)


async def one_stream(server: Server, request: bytes) -> Seen:
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    asked = time.monotonic_ns()
    writer.write(request)
    pieces: list[tuple[int, tuple[int, ...]]] = []
    rest = b""
    while b"data: [DONE]" not in rest:
        data = await reader.read(65536)
        if not data:
            raise RuntimeError(f"{server.name} closed the stream early")
        now = time.monotonic_ns()
        rest += data
        found = list(STAMP.finditer(rest))
        pieces.append((now, tuple(int(match[1]) for match in found)))
        rest = rest[found[-1].end() :] if found else rest[-4096:]
    writer.close()
    await writer.wait_closed()
    return Seen(asked, tuple(pieces))


def wire(server: Server, model: str) -> bytes:
    body = json.dumps(chat("please tell me about gateways", stream=True) | {"model": model}).encode()
    head = f"POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1:{server.port}\r\ncontent-type: application/json\r\n"
    head += f"authorization: Bearer {server.key}\r\ncontent-length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def many(server: Server, model: str, at_once: int) -> list[Seen]:
    request = wire(server, model)
    async with asyncio.timeout(DEADLINE_SECONDS):
        return list(await asyncio.gather(*(one_stream(server, request) for _ in range(at_once))))


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def filled_by(seen: list[Seen]) -> int:
    """Number (from 1) of the event that filled the first window: the newest that any stream had to wait for.

    Windows depend on the text alone and stamps have one length, so it is the same event in every stream; the smallest
    number seen is the one with the least delay, and cannot be too large.
    """
    return min(sum(stamp <= one.first for stamp in one.stamps) for one in seen)


def measure(direct: Server, gateway: Server, model: str, at_once: int, rounds: int) -> dict[str, float]:
    """Milliseconds. `added_*`: arrival of the first released text minus the upstream's write of the event that filled it."""
    base: list[Seen] = []
    seen: list[Seen] = []
    for _ in range(rounds):
        base += asyncio.run(many(direct, model, at_once))
        seen += asyncio.run(many(gateway, model, at_once))
    number = filled_by(seen)
    added = [(one.first - one.stamps[number - 1]) / 1e6 for one in seen]
    held = [(at - stamp) / 1e6 for one in seen for at, stamps in one.pieces for stamp in stamps]
    return {
        "streams": len(seen),
        "direct_ttft_ms": statistics.median((one.first - one.asked) / 1e6 for one in base),
        "ttft_ms": statistics.median((one.first - one.asked) / 1e6 for one in seen),
        "window_events": number,
        "added_p50_ms": percentile(added, 0.5),
        "added_p99_ms": percentile(added, 0.99),
        "hold_p50_ms": percentile(held, 0.5),
        "hold_p99_ms": percentile(held, 0.99),
    }

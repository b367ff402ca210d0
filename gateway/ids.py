"""Decision ids: UUIDv7 (RFC 9562, section 5.7), so that they sort by time and cannot be guessed."""

from __future__ import annotations

import os
import time
from uuid import UUID


def new_id() -> str:
    """48 bits of Unix milliseconds, then 74 random bits."""
    raw = bytearray((time.time_ns() // 1_000_000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = raw[6] & 0x0F | 0x70
    raw[8] = raw[8] & 0x3F | 0x80
    return str(UUID(bytes=bytes(raw)))

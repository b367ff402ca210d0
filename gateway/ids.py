"""Decision ids: UUIDv7 (RFC 9562, section 5.7), so that they sort by time and cannot be guessed."""

from __future__ import annotations

import os
import time
from typing import Final

_STAMP: Final = (1 << 48) - 1
_MARKS: Final = 0x7 << 76 | 0b10 << 62  # version 7, variant 10
_RANDOM: Final = (1 << 76) - 1 & ~(0b11 << 62)  # the bits that the marks leave free


def new_id() -> str:
    """48 bits of Unix milliseconds, then 74 random bits."""
    random = int.from_bytes(os.urandom(10), "big")
    stamp = (time.time_ns() // 1_000_000) & _STAMP
    digits = f"{stamp << 80 | random & _RANDOM | _MARKS:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

"""Decision ids: UUIDv7 (RFC 9562, section 5.7), so that they sort by time and cannot be guessed."""

from __future__ import annotations

import os
import time
from typing import Final
from uuid import UUID

_VERSION: Final = 7
_STAMP: Final = (1 << 48) - 1
_VARIANT: Final = {f"{digit:x}": "89ab"[digit % 4] for digit in range(16)}  # 10, and two bits that are free


def new_id() -> str:
    """48 bits of Unix milliseconds, then 74 random bits."""
    stamp = f"{(time.time_ns() // 1_000_000) & _STAMP:012x}"
    random = os.urandom(10).hex()  # 19 digits are used, of one of them two bits
    return f"{stamp[:8]}-{stamp[8:]}-7{random[:3]}-{_VARIANT[random[3]]}{random[4:7]}-{random[7:19]}"


def made_at(identity: UUID) -> int | None:
    """Return the Unix milliseconds at which an id was made; None for one of another version, which says no time."""
    return identity.int >> 80 if identity.version == _VERSION else None

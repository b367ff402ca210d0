"""What a page says when Redis did not do what it was asked for: that it is full, and what helps, or that it is silent."""

from __future__ import annotations

from typing import Final

from gateway.dashboard.i18n import N_, Speech
from gateway.redis.full import is_full

FULL: Final = N_(
    "Redis is full and takes nothing new. Nobody can sign in and nothing can be changed that Redis keeps; what is "
    "there can be read. Whoever runs the gateways makes room: caveat audit archive --trim, or a larger maxmemory "
    "(docs/redis.md, How much memory). Requests go on meanwhile, and their records wait on the gateways' disks."
)
AWAY: Final = N_("Redis does not answer: nobody can be signed in")


def why(speaks: Speech, error: BaseException) -> str:
    """Return the reason for a reader; `error` is of Redis, or was raised from one that is."""
    return speaks.gettext(FULL if is_full(error) else AWAY)

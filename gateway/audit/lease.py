"""Who may sign: one holder at a time, for some seconds, with a fencing number that only grows.

The lease keeps two sequencers from working at once; the fence, checked by the script that publishes, keeps one that
was asleep from publishing after another took over. Blocking; every call raises one of redis.exceptions or OSError.
"""

from __future__ import annotations

import secrets

from gateway.redis.connect import Link
from gateway.redis.script import Caller, Script

LEASE_SECONDS = 10.0

_ACQUIRE = """
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return redis.call('INCR', KEYS[2]) end
return 0
"""
_RENEW = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
"""
_RELEASE = """
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
"""


def lease_scripts() -> tuple[Script, Script, Script]:
    """To acquire, to renew, to release."""
    return Script("lease_acquire", _ACQUIRE), Script("lease_renew", _RENEW), Script("lease_release", _RELEASE)


class Lease:
    """One holder's. `fence` is 0 while it is not held, as far as is known here."""

    def __init__(self, link: Link, lease_key: str, fence_key: str, *, seconds: float = LEASE_SECONDS) -> None:
        self.fence = 0
        self.token = ""
        self.seconds = seconds
        self._keys = [lease_key, fence_key]
        self._acquire, self._renew, self._release = (Caller(link, script) for script in lease_scripts())

    def acquire(self) -> bool:
        """Take the lease if nobody has it. A new token each time: an answer that was lost leaves a lease to expire."""
        token = secrets.token_hex(16)
        self.fence = int(self._acquire(self._keys, [token, self._milliseconds]))
        self.token = token
        return self.fence > 0

    def renew(self) -> bool:
        """Keep it. False: it was lost, to time or to somebody else."""
        if not int(self._renew(self._keys[:1], [self.token, self._milliseconds])):
            self.fence = 0
        return self.fence > 0

    def release(self) -> None:
        """Give it back, so that a successor need not wait."""
        if self.fence:
            self.fence = 0
            self._release(self._keys[:1], [self.token])

    @property
    def _milliseconds(self) -> int:
        return int(self.seconds * 1000)

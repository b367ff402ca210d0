"""Who is signed in, in Redis: sessions with an idle and an absolute end, and sign-ins that are under way.

INVARIANT: a session's id is 256 random bits that only its browser has; Redis holds their hash, so who reads Redis
cannot sign in. Every value is written as one string with an end, and nothing here is ever unpickled.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from redis.asyncio import Redis
from redis.exceptions import OutOfMemoryError

from gateway.dashboard.access import Grant, Role, Viewer

FLOW_SECONDS: Final = 600  # from the button to the provider and back
TOUCH_SECONDS: Final = 30  # how exact the idle end is: not each page is a write
SKEW_SECONDS: Final = 60  # between the clocks of desks
TRIES: Final = 10  # of a passphrase
FLOWS: Final = 600  # through a provider, begun or ended: behind a proxy a whole company has one address
TRIES_SECONDS: Final = 900
NEVER: Final = 0.0  # as a time
_SESSION, _FLOW, _SPENT, _TRIES = "desk:session:", "desk:flow:", "desk:spent:", "desk:tries:"


@dataclass(frozen=True, slots=True)
class Session:
    """`signed_at`: when the person last proved who they are. Times are seconds since 1970."""

    viewer: Viewer
    csrf: str
    began: float
    signed_at: float
    seen: float


@dataclass(frozen=True, slots=True)
class Flow:
    """A sign-in at the provider that is under way. `next`: the page that it began from; `again`: see `signed_at`."""

    nonce: str
    verifier: str
    next: str
    began: float
    again: bool = False


class Sessions:
    """Every call raises redis.exceptions.RedisError or OSError when Redis does not answer, or is full and would have to keep something."""

    def __init__(
        self,
        redis: Redis,
        *,
        idle_seconds: float,
        longest_seconds: float,
        clock: Callable[[], float],
        grounds: Callable[[], str],
    ) -> None:
        """`grounds`: what signing in rests on now. A session that began on others is none."""
        self._redis = redis
        self._idle = idle_seconds
        self._longest = longest_seconds
        self._clock = clock
        self._grounds = grounds

    async def begin(self, viewer: Viewer, replaces: str | None = None, *, signed_at: float | None = None) -> str:
        """Return the id of a new session. The one that it replaces ends: an id from before a sign-in is worth nothing.

        The forms of the same person's other tabs go on to hold: they keep the token of the session before.
        `signed_at`: when the person proved who they are, if that was not just now; NEVER where nobody can tell.
        """
        before = await self.find(replaces)
        if replaces:
            await self.end(replaces)
        is_same = before is not None and before.viewer.actor == viewer.actor
        csrf = before.csrf if before and is_same else secrets.token_urlsafe(32)
        now = self._clock()
        proved = now if signed_at is None else min(now, signed_at)
        return await self._keep(Session(viewer, csrf, now, proved, now), secrets.token_urlsafe(32))

    async def find(self, identity: str | None) -> Session | None:
        """Return the session of an id, or None if there is none or it has ended. That it was looked for is no use of it."""
        if not identity:
            return None
        raw = await self._redis.get(self._session_name(identity))
        session = None if raw is None else _session(json.loads(raw))
        now = self._clock()
        if session is None or now >= session.began + self._longest or now >= session.seen + self._idle:
            return None
        # where the clock was set back, both ends lie as much further off, and nobody can tell by how much
        return None if session.seen > now + SKEW_SECONDS else session

    async def touch(self, identity: str, session: Session) -> None:
        """Put the idle end of a session off: somebody uses it. A full Redis puts nothing off: it then ends sooner."""
        now = self._clock()
        if now - session.seen >= min(TOUCH_SECONDS, self._idle / 2):
            with suppress(OutOfMemoryError):
                await self._keep(replace(session, seen=now), identity, only_if_there=True)

    async def end(self, identity: str) -> None:
        await self._redis.delete(self._session_name(identity))

    async def start_flow(self, state: str, flow: Flow) -> None:
        """Keep a sign-in that begins, under its `state`."""
        await self._redis.set(_name(_FLOW, state), json.dumps(asdict(flow)), ex=FLOW_SECONDS)

    async def take_flow(self, state: str) -> Flow | None:
        """Return the sign-in of a `state`, once: the second who comes with it gets nothing."""
        raw = await self._redis.getdel(_name(_FLOW, state))
        return None if raw is None else Flow(**json.loads(raw))

    async def spend(self, token: str, seconds: float) -> bool:
        """Note that a token was used. False: it was before."""
        return bool(await self._redis.set(_name(_SPENT, token), "", ex=max(1, int(seconds)), nx=True))

    async def may_try(self, who: str, most: int) -> bool:
        """Count an attempt to sign in, of those that may be `most`; False when there were too many from there."""
        key = _name(_TRIES, f"{most} {who}")
        async with self._redis.pipeline(transaction=True) as both:
            both.set(key, 0, ex=TRIES_SECONDS, nx=True)  # EXPIRE has no NX before Redis 7
            both.incr(key)
            _, count = await both.execute()
        return int(count) <= most

    async def _keep(self, session: Session, identity: str, *, only_if_there: bool = False) -> str:
        left = min(self._idle, session.began + self._longest - self._clock())
        data = json.dumps(asdict(session), default=sorted)
        await self._redis.set(self._session_name(identity), data, px=max(1, int(left * 1000)), xx=only_if_there)
        return identity

    def _session_name(self, identity: str) -> str:
        return _name(_SESSION, f"{self._grounds()} {identity}")


def _name(kind: str, secret: str) -> str:
    return kind + hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _session(data: Mapping[str, Any]) -> Session:
    viewer = data["viewer"]
    grants = tuple(
        Grant(Role(grant["role"]), None if grant["tenants"] is None else frozenset(grant["tenants"]))
        for grant in viewer["grants"]
    )
    who = Viewer(viewer["actor"], viewer["name"], grants)
    return Session(who, data["csrf"], data["began"], data["signed_at"], data["seen"])

"""POST /v1/appeals: who was refused, and holds the token of that refusal, has a person look at it again.

INVARIANT: an appeal is on the log before it is answered, and its reason is never in the clear: it is kept encrypted where the
policy keeps texts, after it was judged as any text of a user is, and else only recognised by its fingerprint.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from redis.exceptions import RedisError

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.audit.base import Ack, Record
from gateway.errors import AuditUnavailable, BadRequest
from gateway.http.messages import read_body, read_head, seconds_left
from gateway.http.plane import APPEALS
from gateway.http.playground import Judging
from gateway.http.routes import Services
from gateway.ids import new_id
from gateway.pipeline.judge import Tally
from gateway.pipeline.texts import with_input
from gateway.protocols import strict
from gateway.redis.access import Role as RedisRole
from gateway.redis.connect import AsyncLink
from gateway.review.token import Appeals
from gateway.types import Exchange, Json, Principal
from policies.types import Level

PATH: Final = APPEALS
NAME: Final = "appeals"
MAX_BODY_BYTES: Final = 32 << 10
MAX_REASON: Final = 4_000  # code points: a page of text
MAX_USER: Final = 256
FIELDS: Final = {"token": 128, "reason": MAX_REASON, "user": MAX_USER}
MAX_KNOWN: Final = 100_000
DEADLINE_SECONDS: Final = 0.5
CONNECTIONS: Final = 2
KEEP_SECONDS: Final = 3_651 * 86_400  # no token is good for longer
_SWEEP: Final = 100
_MAX_VALUES: Final = 16


class AlreadyAppealed(BadRequest):
    status = 409
    code = "already_appealed"


class Once:
    """Which decisions have been appealed against: told by Redis, and by this process where Redis is silent.

    What slips through both, after a restart without Redis, is two records; the queue goes by the first.
    """

    def __init__(self, link: AsyncLink | None = None) -> None:
        self._link = link
        self._known: OrderedDict[str, None] = OrderedDict()

    @classmethod
    def connect(cls, url: str | None) -> Once:
        """Raises ConfigurationError."""
        if url is None:
            return cls()
        return cls(AsyncLink(url, RedisRole.GATEWAY, timeout_seconds=DEADLINE_SECONDS, max_connections=CONNECTIONS))

    async def take(self, tenant: str, decision: str) -> bool:
        """Tell whether this is the first appeal against a decision, and remember it."""
        if decision in self._known:
            return False
        self._known[decision] = None
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        return await self._ask(self._add, tenant, decision)

    async def give_back(self, tenant: str, decision: str) -> None:
        """Forget one that could not be recorded."""
        self._known.pop(decision, None)
        await self._ask(self._remove, tenant, decision)

    async def close(self) -> None:
        if self._link is not None:
            await self._link.close()

    async def _ask(self, what: Callable[[Any, str, str], Awaitable[bool]], tenant: str, decision: str) -> bool:
        if self._link is None:
            return True
        try:
            return await what(self._link.client, f"t:{{{tenant}}}:appeals", decision)
        except (RedisError, OSError, TimeoutError):
            await self._link.reset()
            return True

    @staticmethod
    async def _add(client: Any, key: str, decision: str) -> bool:
        now = time.time()
        added = await client.zadd(key, {decision: now}, nx=True)
        old = await client.zrangebyscore(key, "-inf", now - KEEP_SECONDS, start=0, num=_SWEEP)
        if old:
            await client.zrem(key, *old)
        return bool(added)

    @staticmethod
    async def _remove(client: Any, key: str, decision: str) -> bool:
        return bool(await client.zrem(key, decision))


@dataclass(frozen=True, slots=True)
class Asked:
    """The body of an appeal. `user`: as the refused request named its end user, so that an erasure reaches the reason."""

    token: str
    reason: str = ""
    user: str | None = None


@dataclass(frozen=True, slots=True)
class AppealDoor:
    services: Services
    appeals: Appeals
    judging: Judging
    once: Once

    async def take(self, principal: Principal, body: bytes) -> Json:
        """Raises BadRequest and its kinds, AuditUnavailable."""
        asked = read(body)
        decision = self.appeals.read(asked.token, principal.tenant)
        if not await self.once.take(principal.tenant, decision):
            raise AlreadyAppealed("there is an appeal against this decision already; one is heard", param="token")
        try:
            record = await self._record(principal, decision, asked)
            await self.services.audit.append([record], Ack.LOCAL)
        except BaseException:
            await self.once.give_back(principal.tenant, decision)
            raise
        self.services.metrics.event("appeal")
        return {"id": record.id, "object": "appeal", "decision_id": decision, "status": "waiting"}

    async def _record(self, principal: Principal, decision: str, asked: Asked) -> Record:
        policy, log = self.services.policy_of(principal.policy), self.services.audit
        fields: dict[str, Json] = {
            "of": decision,
            "at": time.time_ns() // 1000,
            "principal": principal.key_id,
            "policy": policy.name,
            "characters": len(asked.reason),
        }
        if asked.reason and policy.audit.level is not Level.NONE:
            fields["fp"] = log.fingerprint(principal.tenant, asked.reason)
        record = Record("appeal", new_id(), principal.tenant, fields)
        if not asked.reason or not policy.audit.keeps_text:
            return record
        span = TextSpan(asked.reason, Direction.INPUT, Role.USER, Channel.TEXT, ("reason",))
        exchange = Exchange(record.id, NAME, None, {}, (span,), end_user=asked.user)
        judged: Sequence[Any] = await self.judging(policy, [span])
        tally = Tally()
        tally.add(judged)
        return with_input(record, exchange, policy, judged, tally)


def read(body: bytes) -> Asked:
    """Read an appeal strictly. Raises BadRequest with the place."""
    tree = strict.parse(body, _MAX_VALUES).tree
    if not isinstance(tree, dict):
        raise BadRequest("the body: expected an object with `token`, and `reason` and `user` if you like")
    if strict.has_fault(tree):
        raise BadRequest("the body: found what is not plain JSON, expected texts in Unicode, each key once")
    if not tree.keys() <= FIELDS.keys():
        raise BadRequest("the body: found a key that is unknown here, expected `token`, `reason` and `user` alone")
    for name, most in FIELDS.items():
        value = tree.get(name)
        if value is None and name != "token":
            continue
        if not isinstance(value, str) or not value or len(value) > most:
            raise BadRequest(f"`{name}`: expected a text of 1 to {most} characters", param=name)
    return Asked(tree["token"], tree.get("reason") or "", tree.get("user"))


@asynccontextmanager
async def appealing(rest: FastAPI, services: Services, judging: Judging, redis_url: str | None) -> AsyncIterator[None]:
    """Take appeals, where there are tokens. `services.audit` keeps texts. Raises ConfigurationError."""
    if services.appeals is None:
        yield
        return
    once = Once.connect(redis_url)
    serve_appeals(rest, AppealDoor(services, services.appeals, judging, once))
    try:
        yield
    finally:
        await once.close()


def serve_appeals(rest: FastAPI, door: AppealDoor) -> None:
    """Add the path. It asks for a key and counts against its rate, as every door does."""
    services = door.services

    @rest.post(PATH, status_code=202)
    async def appeal(request: Request) -> JSONResponse:
        head = read_head(request.scope)
        principal = services.authenticator.authenticate_either(head.authorization, head.api_key)
        seconds = seconds_left(request.scope, services.bouncer.body_seconds)
        body = await read_body(request.receive, head, MAX_BODY_BYTES, seconds, services.lookout)
        await services.limiter.check(principal, len(body))
        try:
            return JSONResponse(await door.take(principal, body), 202)
        except AuditUnavailable:
            services.metrics.event("appeal_unrecorded")
            raise

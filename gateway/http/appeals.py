"""POST /v1/appeals: who was refused, and holds the token of that refusal, has a person look at it again; and asks what came of it.

INVARIANT: an appeal is on the log before it is answered, and its reason is never in the clear: it is kept encrypted where the
policy keeps texts, after it was judged as any text of a user is, and else only recognised by its fingerprint.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.audit.base import Ack, Record
from gateway.audit.index import IndexDownError, IndexMissingError
from gateway.errors import AuditUnavailable, BadRequest, CaveatError, ConfigurationError, NotFound
from gateway.http.messages import IDENTITY, read_body, read_head, seconds_left
from gateway.http.plane import APPEAL_STATE, APPEALS
from gateway.http.playground import Judging
from gateway.http.routes import Services
from gateway.pipeline.judge import Tally
from gateway.pipeline.texts import with_input
from gateway.protocols import strict
from gateway.redis.access import Role as RedisRole
from gateway.redis.connect import UNREACHABLE, AsyncLink
from gateway.review.hearing import Heard, Hearings
from gateway.review.token import Appeals
from gateway.types import Exchange, Json, Principal
from policies.types import Level, Review

PATH: Final = APPEALS
STATE_PATH: Final = APPEAL_STATE
NAME: Final = "appeals"
MAX_BODY_BYTES: Final = 32 << 10
MAX_REASON: Final = 4_000  # code points: a page of text
MAX_USER: Final = 256
FIELDS: Final = {"token": 128, "reason": MAX_REASON, "user": MAX_USER}
MAX_KNOWN: Final = 100_000
DEADLINE_SECONDS: Final = 0.5
STATE_SECONDS: Final = 3.0
CONNECTIONS: Final = 2
KEEP_SECONDS: Final = 3_651 * 86_400  # no token is good for longer
_SWEEP: Final = 100
_MAX_VALUES: Final = 16


class AlreadyAppealed(BadRequest):
    status = 409
    code = "already_appealed"


class StateSilent(CaveatError):
    """The log cannot be asked now what came of an appeal."""

    status = 503
    kind = "service_unavailable"
    code = "appeal_state_silent"


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
        try:
            return self._link is None or await self._ask(self._link, self._add, tenant, decision)
        except UNREACHABLE:
            return True

    async def knows(self, tenant: str, decision: str) -> bool:
        """Tell whether there was an appeal, where the log's index has not come so far. Raises one of UNREACHABLE."""
        if decision in self._known:
            return True
        return self._link is not None and await self._ask(self._link, self._find, tenant, decision)

    async def give_back(self, tenant: str, decision: str) -> None:
        """Forget one that could not be recorded."""
        self._known.pop(decision, None)
        with suppress(*UNREACHABLE):
            if self._link is not None:
                await self._ask(self._link, self._remove, tenant, decision)

    async def close(self) -> None:
        if self._link is not None:
            await self._link.close()

    @staticmethod
    async def _ask(
        link: AsyncLink, what: Callable[[Any, str, str], Awaitable[bool]], tenant: str, decision: str
    ) -> bool:
        try:
            return await what(link.client, f"t:{{{tenant}}}:appeals", decision)
        except UNREACHABLE:
            await link.reset()
            raise

    @staticmethod
    async def _add(client: Any, key: str, decision: str) -> bool:
        now = time.time()
        added = await client.zadd(key, {decision: now}, nx=True)
        old = await client.zrangebyscore(key, "-inf", now - KEEP_SECONDS, start=0, num=_SWEEP)
        if old:
            await client.zrem(key, *old)
        return bool(added)

    @staticmethod
    async def _find(client: Any, key: str, decision: str) -> bool:
        # adds nothing, and tells what is there: deploy/redis/users.acl does not give the gateway ZSCORE
        return await client.zadd(key, {decision: 0}, xx=True, incr=True) is not None

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
    hearings: Hearings | None = None  # none: there is no Redis, and so nothing that can be asked
    turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))  # of who asks the log: a thread each

    async def take(self, identity: str, principal: Principal, body: bytes) -> Json:
        """`identity`: of the record. Raises BadRequest and its kinds, AuditUnavailable."""
        asked = read(body)
        decision = self.appeals.read(asked.token, principal.tenant)
        if not await self.once.take(principal.tenant, decision):
            raise AlreadyAppealed("there is an appeal against this decision already; one is heard", param="token")
        try:
            record = await self._record(identity, principal, decision, asked)
            await self.services.audit.append([record], Ack.LOCAL)
        except BaseException:
            await self.once.give_back(principal.tenant, decision)
            raise
        self.services.metrics.event("appeal")
        return {"id": record.id, "object": "appeal", "decision_id": decision, "status": "waiting"}

    async def state(self, identity: str, principal: Principal, body: bytes) -> Json:
        """`identity`: of the record. Raises BadRequest and its kinds, StateSilent, AuditUnavailable."""
        asked = read(body)
        if asked != Asked(asked.token):
            raise BadRequest("the body: expected `token` alone")
        decision = self.appeals.decision(asked.token, principal.tenant)
        state = await self._heard(decision, principal.tenant)
        if state is None:
            raise NotFound("there is no appeal against this decision", param="token")
        fields: dict[str, Json] = {"of": decision, "principal": principal.key_id, "state": state.value}
        await self.services.audit.append([Record("appeal.read", identity, principal.tenant, fields)], Ack.LOCAL)
        return {"object": "appeal.state", "decision_id": decision, "status": state.value}

    async def _heard(self, decision: str, tenant: str) -> Heard | None:
        """Raises StateSilent."""
        if self.hearings is None:
            raise StateSilent("what comes of appeals is read from the log in Redis, and there is none")
        try:
            async with asyncio.timeout(STATE_SECONDS), self.turn:
                found = await asyncio.to_thread(self.hearings.of, decision, tenant, time.time_ns() // 1000)
            return Heard.RECEIVED if found is None and await self.once.knows(tenant, decision) else found
        except (IndexDownError, IndexMissingError, ConfigurationError, *UNREACHABLE) as error:
            self.services.metrics.event("appeal_state_silent")
            raise StateSilent("the log cannot be asked now what came of this appeal; ask again later") from error

    async def _record(self, identity: str, principal: Principal, decision: str, asked: Asked) -> Record:
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
        record = Record("appeal", identity, principal.tenant, fields)
        if not asked.reason or not policy.audit.keeps_text:
            return record
        span = TextSpan(asked.reason, Direction.INPUT, Role.USER, Channel.TEXT, ("reason",))
        exchange = Exchange(record.id, NAME, None, {}, (span,), end_user=asked.user)
        judged: Sequence[Any] = await self.judging(policy, [span])
        tally = Tally()
        tally.add(judged)
        return with_input(record, exchange, policy, judged, tally)


def _keep_days(services: Services, policy: str) -> int:
    """A policy that is gone counts as one that says nothing of reviews, as in the queue."""
    try:
        return services.policy_of(policy).review.keep_days
    except CaveatError:
        return Review().keep_days


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
async def appealing(
    rest: FastAPI, services: Services, judging: Judging, data: Path, redis_url: str | None
) -> AsyncIterator[None]:
    """Take appeals, where there are tokens. `services.audit` keeps texts. Raises ConfigurationError."""
    if services.appeals is None:
        yield
        return
    once = Once.connect(redis_url)
    hearings = None if redis_url is None else Hearings(data, redis_url, partial(_keep_days, services))
    serve_appeals(rest, AppealDoor(services, services.appeals, judging, once, hearings))
    try:
        yield
    finally:
        await once.close()


def serve_appeals(rest: FastAPI, door: AppealDoor) -> None:
    """Add the paths. They ask for a key and count against its rate, as every door does."""
    services = door.services

    async def admitted(request: Request) -> tuple[str, Principal, bytes]:
        head = read_head(request.scope)
        principal = services.authenticator.authenticate_either(head.authorization, head.api_key)
        seconds = seconds_left(request.scope, services.bouncer.body_seconds)
        body = await read_body(request.receive, head, MAX_BODY_BYTES, seconds, services.lookout)
        await services.limiter.check(principal, len(body))
        return request.scope[IDENTITY], principal, body

    @rest.post(STATE_PATH)
    async def state(request: Request) -> JSONResponse:
        return JSONResponse(await door.state(*await admitted(request)))

    @rest.post(PATH, status_code=202)
    async def appeal(request: Request) -> JSONResponse:
        asked = await admitted(request)
        try:
            return JSONResponse(await door.take(*asked), 202)
        except AuditUnavailable:
            services.metrics.event("appeal_unrecorded")
            raise

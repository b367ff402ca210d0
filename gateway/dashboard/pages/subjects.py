"""Data subjects: what is stored on somebody, and forgetting it. The name comes by POST and stands in no address and no log.

INVARIANT: a look-up is on the log before anything is shown; an erasure asks for a fresh sign-in, the name once more, and
that what goes is still what was looked at.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sqlite3
from typing import Any, Final

from fastapi import Response

from gateway.audit.content import FAULTS, ContentHeldError, Erased, Erasure
from gateway.audit.content_store import Taken
from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import BadRequest, CaveatError, NotFound
from gateway.types import Json

MAX_NAME: Final = 10_000  # characters; twice in a form, and each may take nine bytes there
MAX_REASON: Final = 500
TOO_LONG: Final = N_(
    "the name has {count} characters, expected at most {most}: `caveat audit stored` and `erase` take longer ones"
)


class ContentSilent(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "content_silent"


async def show(visit: Visit) -> Response:
    return visit.page("subjects.html", tenants=visit.data.tenants(), given={"tenant": "", "user": ""}, fault="")


async def look(visit: Visit) -> Response:
    tenant, user = _named(visit)
    await visit.record_read(tenant, "content.list")
    try:
        rows = await asyncio.to_thread(visit.data.log.stored, tenant, user)
    except FAULTS as error:
        raise _silent(error) from error
    return visit.page(
        "subject.html",
        tenant=tenant,
        user=user,
        rows=rows,
        is_known=tenant in visit.data.tenants(),
        may_erase=visit.viewer.scope(Permission.ERASE).holds(tenant),
    )


async def look_again(visit: Visit) -> Response:
    """Show what would go, before it goes."""
    tenant, user = _named(visit)
    erasure = Erasure(tenant, user=user, reason=_reason(visit))
    await visit.record_read(tenant, "content.erasure_look")
    return await _ask(visit, erasure)


async def erase(visit: Visit) -> Response:
    tenant, user = _named(visit)
    erasure = Erasure(tenant, user=user, reason=_reason(visit), by=visit.viewer.actor)
    if visit.field("confirm") != user:
        return await _ask(visit, erasure, N_("The name that you typed is not the one above."))
    seen = await _reached(visit, erasure)
    if visit.field("seen") != _counted(seen):
        return await _ask(visit, erasure, N_("What is stored has changed since you looked. Look again."))
    try:
        done = await asyncio.to_thread(visit.data.log.erase, erasure, visit.recorder.from_thread())
    except ContentHeldError:
        return await _ask(visit, erasure, N_("This tenant is under a legal hold: nothing was erased."), 409)
    except FAULTS as error:
        raise _silent(error) from error
    return visit.page("erased.html", tenant=tenant, user=user, done=_told(done))


async def _ask(visit: Visit, erasure: Erasure, fault: str = "", status: int = 0) -> Response:
    seen = await _reached(visit, erasure)
    return visit.page(
        "erasure.html",
        status=status or (400 if fault else 200),
        erasure=erasure,
        texts=len(seen.texts),
        requests=len({identity for identity, _ in seen.texts}),
        keys=len(seen.kids),
        seen=_counted(seen),
        fault=visit.speaks.gettext(fault) if fault else "",
    )


async def _reached(visit: Visit, erasure: Erasure) -> Taken:
    try:
        return await asyncio.to_thread(visit.data.log.reached, erasure)
    except FAULTS as error:
        raise _silent(error) from error


def _named(visit: Visit) -> tuple[str, str]:
    """Read who is meant. Raises BadRequest, NotFound for a tenant that is another's."""
    tenant, user = visit.field("tenant").strip(), visit.field("user")
    if not tenant or not user:
        raise BadRequest(N_("expected a tenant, and the name by which its requests call the data subject"))
    if len(user) > MAX_NAME:
        raise BadRequest(said(TOO_LONG, count=len(user), most=MAX_NAME))
    if not visit.scope.holds(tenant):
        raise NotFound(N_("there is no such tenant"))
    return tenant, user


def _reason(visit: Visit) -> str:
    reason = visit.field("reason").strip()
    if not 0 < len(reason) <= MAX_REASON:
        raise BadRequest(
            said(N_("`reason`: expected why, a case number say, in at most {most} characters"), most=MAX_REASON)
        )
    return reason


def _counted(taken: Taken) -> str:
    """Name what would go, so that something else in the same number is not taken for it."""
    named = json.dumps([sorted(taken.texts), sorted(taken.kids)]).encode()
    return f"{len(taken.texts)}/{len(taken.kids)} {hashlib.sha256(named).hexdigest()[:32]}"


def _told(done: Erased) -> dict[str, Json]:
    return {
        "id": done.tombstone.id,
        "texts": done.texts,
        "requests": done.requests,
        "keys": done.keys,
        "waits_for_redis": done.waits_for_redis,
        "lingers": done.lingers,
    }


def _silent(error: Any) -> ContentSilent:
    what = getattr(error, "sqlite_errorname", "") if isinstance(error, sqlite3.Error) else ""
    return ContentSilent(
        said(N_("the stored texts cannot be read or written: {error}"), error=what or type(error).__name__)
    )


PAGE = Page(
    (
        Route("/subjects", Permission.READ_CONTENT, show),
        Route("/subjects/look", Permission.READ_CONTENT, look, "POST"),
        Route("/subjects/erase/look", Permission.ERASE, look_again, "POST", fresh=True),
        Route("/subjects/erase", Permission.ERASE, erase, "POST", fresh=True),
    ),
    N_("Data subjects"),
    84,
)

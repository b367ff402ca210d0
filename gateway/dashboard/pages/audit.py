"""Audit: how the log stands, the checkpoint that somebody holds against it, verify, holds, the archive, signing keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, TypeVar

from fastapi import Response

from gateway.audit.note import MAX_NOTE_BYTES
from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_
from gateway.dashboard.jobs import Job, Stage
from gateway.dashboard.keeping import HoldUnshared
from gateway.dashboard.ledger import Answer, Checked
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.recorder import SYSTEM
from gateway.dashboard.silence import why
from gateway.errors import BadRequest, CaveatError, ConfigurationError, NotFound
from gateway.redis.connect import UNREACHABLE
from policies.types import Policy

Found = TypeVar("Found")
SILENT: Final = (CaveatError, *UNREACHABLE)
ANSWERS: Final = {
    Answer.EXTENDS: N_("The log holds: it begins with all that your checkpoint signs, unchanged."),
    Answer.REWRITTEN: N_("The log does not hold: it is not a continuation of what your checkpoint signs."),
    Answer.UNSIGNED: N_("This is not a checkpoint that a known key signed, so it proves nothing either way."),
    Answer.OPEN: N_("It could not be checked."),
}
UNSHARED: Final = N_(
    "This is on the log and holds here. Other gateways do not know of it: make the change again later."
)


async def show(visit: Visit) -> Response:
    return await _page(visit)


async def download(visit: Visit) -> Response:
    """Return the newest checkpoint, to be kept where the operator cannot change it."""
    note = await asyncio.to_thread(visit.data.log.newest_note)
    return _file(note, "newest.checkpoint")


async def public_key(visit: Visit) -> Response:
    found = await asyncio.to_thread(visit.data.log.keys)
    if found.own is None:
        raise NotFound(N_("there is no signing key here"))
    return _file(f"{found.own}\n", "caveat.pub")


async def check(visit: Visit) -> Response:
    """Hold a checkpoint that the visitor kept against the log of now; a file counts before what stands in the text field."""
    given = visit.field("file") if visit.field("file").strip() else visit.field("note")
    if not given.strip() or len(given) > MAX_NOTE_BYTES:
        wrong = N_("Give the whole checkpoint with its signature, pasted or as a file.")
        return await _page(visit, fault=_say(visit, wrong), status=400)
    note, pubkey = given.replace("\r\n", "\n"), visit.field("pubkey")
    note = note.strip("\n") + "\n"
    return await _page(visit, checked=await asyncio.to_thread(visit.data.log.check, note, pubkey.strip()), held=note)


async def verify(visit: Visit) -> Response:
    await visit.record_change(SYSTEM, "log.verify")
    visit.data.log.start_verify(visit.viewer.actor)
    return visit.go("/audit#verify")


async def verify_archive(visit: Visit) -> Response:
    text = visit.field("number").strip()
    if text and not (text.isascii() and text.isdigit() and len(text) <= 12):  # noqa: PLR2004 - as manifests are named
        raise BadRequest("`number`: expected the number of a manifest, or nothing for the whole archive")
    await visit.record_change(SYSTEM, "archive.verify", manifest=int(text) if text else None)
    await visit.data.log.start_archive(int(text) if text else None, visit.viewer.actor)
    return visit.go("/audit#archive")


async def place_hold(visit: Visit) -> Response:
    return await _hold(visit, visit.data.log.place_hold)


async def lift_hold(visit: Visit) -> Response:
    return await _hold(visit, visit.data.log.lift_hold)


async def _hold(visit: Visit, change: Callable[..., None]) -> Response:
    tenant, reason = visit.field("tenant").strip(), visit.field("reason").strip()
    try:
        await asyncio.to_thread(change, tenant, reason, visit.viewer.actor, visit.recorder.from_thread())
    except (BadRequest, ConfigurationError) as error:
        return await _page(visit, fault=_say(visit, error.message), status=400)
    except HoldUnshared as error:
        return await _page(visit, fault=f"{_say(visit, UNSHARED)} {why(visit.speaks, error)}", status=error.status)
    return visit.go("/audit#holds")


async def _page(
    visit: Visit, *, checked: Checked | None = None, held: str = "", fault: str = "", status: int = 200
) -> Response:
    log = visit.data.log
    writers, keys, holds, manifests = await asyncio.gather(
        asyncio.to_thread(_or_none, log.writers),
        asyncio.to_thread(_or_none, log.keys),
        asyncio.to_thread(_or_none, log.holds),
        asyncio.to_thread(_or_none, log.manifests),
    )
    standing = await visit.data.standing()
    erasers = visit.viewer.scope(Permission.ERASE)
    return visit.page(
        "audit.html",
        status=status,
        fault=fault,
        standing=standing,
        signature=visit.speaks.gettext(SIGNATURE[standing.health]),
        writers=writers,
        keys=keys,
        holds=holds,
        known=frozenset(visit.data.tenants()),
        held_by_me=[hold.tenant for hold in holds or () if erasers.holds(hold.tenant)],
        is_keeper=not erasers.is_empty,
        manifests=manifests,
        retention=_retention(visit),
        checked=checked,
        answer="" if checked is None else _say(visit, ANSWERS[checked.answer]),
        held=held,
        verified=_told(visit, log.verified()),
        archive=_told(visit, log.archive_verified()),
        is_busy=log.is_busy,
    )


def _or_none(ask: Callable[[], Found]) -> Found | None:
    """A part that does not answer leaves the others as they are; the page says that it is silent."""
    try:
        return ask()
    except SILENT:
        return None


def _told(visit: Visit, job: Job | None) -> dict[str, Any] | None:
    """Return a run for the page; who may not see all tenants gets its verdict without findings, counts and names."""
    if job is None:
        return None
    sees_all = visit.scope.is_whole
    result = job.result if job.stage is Stage.DONE else None
    if result is not None and not sees_all:
        result = {"is_whole": result["is_whole"], "number": result.get("number"), "findings": None}
    if not sees_all and job.by != visit.viewer.actor:
        job = replace(job, by="")
    return {"job": job, "result": result, "is_running": job.stage is Stage.RUNNING, "sees_all": sees_all}


def _retention(visit: Visit) -> list[dict[str, Any]]:
    """Return for each tenant what its keys' policies keep: the longest time counts, revoked keys too."""
    policies: dict[str, Policy] = {policy.name: policy for policy in visit.data.policies()}
    named: dict[str, list[Policy]] = {}
    for key in visit.data.stored_keys():
        if key.policy in policies:
            named.setdefault(key.tenant, []).append(policies[key.policy])
    return [
        {
            "tenant": tenant,
            "days": max(policy.audit.retention_days for policy in found),
            "levels": sorted({str(policy.audit.level) for policy in found}),
            "policies": sorted({policy.name for policy in found}),
        }
        for tenant, found in sorted(named.items())
    ]


def _file(text: str, name: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/plain; charset=utf-8", headers=headers)


def _say(visit: Visit, words: str) -> str:
    return visit.speaks.gettext(words)


SIGNATURE: Final = {
    "good": N_("signed"),
    "old": N_("no new checkpoint"),
    "none": N_("no checkpoint yet"),
    "silent": N_("the log does not answer"),
    "wrong": N_("the newest checkpoint does not hold"),
}

PAGE = Page(
    (
        Route("/audit", Permission.SEE_LOG, show),
        Route("/audit/checkpoint", Permission.SEE_LOG, download),
        Route("/audit/key", Permission.SEE_LOG, public_key),
        Route("/audit/check", Permission.SEE_LOG, check, "POST", file=True),
        Route("/audit/verify", Permission.SEE_LOG, verify, "POST"),
        Route("/audit/archive", Permission.SEE_LOG, verify_archive, "POST"),
        Route("/audit/holds/place", Permission.ERASE, place_hold, "POST"),
        Route("/audit/holds/lift", Permission.ERASE, lift_hold, "POST", fresh=True),
    ),
    N_("Audit"),
    80,
)

"""The overview: is the gateway well, does the log hold, which rules judge. What needs somebody is at the top."""

from __future__ import annotations

from typing import Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.asking import GatewaySilent, Told
from gateway.dashboard.changes import LogSilent
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit

NEWEST: Final = 8
KINDS: Final = frozenset({"policy.change", "key.change", "config"})
SIGNATURE: Final = {
    "good": N_("signed"),
    "old": N_("no new checkpoint"),
    "none": N_("no checkpoint yet"),
    "silent": N_("the log does not answer"),
    "wrong": N_("the newest checkpoint does not hold"),
}


async def show(visit: Visit) -> Response:
    told: Told | None
    try:
        told = await visit.data.gateway.told()
    except GatewaySilent:
        told = None
    try:
        changes = (await visit.data.changes(KINDS))[:NEWEST]
    except LogSilent:
        changes = None
    rows = [
        {
            "policy": policy,
            "keys": sum(key.policy == policy.name for key in visit.data.stored_keys()),
            "state": _state(told, policy.name, policy.digest),
        }
        for policy in visit.data.policies()
    ]
    standing = await visit.data.standing()
    return visit.page(
        "overview.html",
        told=told,
        standing=standing,
        signature=visit.speaks.gettext(SIGNATURE[standing.health]),
        rows=rows,
        changes=changes,
    )


def _state(told: Told | None, name: str, digest: str) -> str:
    """Tell whether the gateway judges by what lies in the files."""
    if told is None:
        return "unknown"
    return "in_force" if told.policies.get(name) == digest else "differs"


PAGE = Page((Route("/", Permission.SEE, show),), N_("Overview"), 10)

"""Tenants and their keys: who may call, by which policy. Keys are made and revoked here, on the log before in the file."""

from __future__ import annotations

import time
from typing import Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import BadRequest, ConfigurationError
from gateway.http.keys import Grant, NewKey
from gateway.types import Limits
from policies.cards.types import Purpose

DAY_SECONDS: Final = 86_400
MAX_DAYS: Final = 3_650


async def show(visit: Visit) -> Response:
    return _page(visit)


async def create(visit: Visit) -> Response:
    try:
        grant = _grant(visit)
        visit.data.check_grant(grant)
        await visit.record_change(grant.tenant, "key.create", policy=grant.policy, purpose=grant.purpose)
        made = visit.data.create_key(grant)
    except (BadRequest, ConfigurationError) as error:
        return _page(visit, fault=visit.speaks.gettext(error.message), status=400)
    return _page(visit, made=made)


async def revoke(visit: Visit) -> Response:
    key = visit.data.key(visit.field("id"))
    await visit.record_change(key.tenant, "key.revoke", key=key.id)
    visit.data.revoke_key(key.id)
    return visit.go("/keys")


def _page(visit: Visit, *, made: NewKey | None = None, fault: str = "", status: int = 200) -> Response:
    now = time.time()
    managed = visit.viewer.scope(Permission.MANAGE_KEYS)
    rows = [
        {"key": key, "state": key.state(now), "is_mine": managed.holds(key.tenant)}
        for key in reversed(visit.data.stored_keys())
    ]
    return visit.page(
        "keys.html",
        status=status,
        rows=rows,
        tenants=visit.data.tenants(),
        policies=[policy.name for policy in visit.data.policies()],
        purposes=[purpose.value for purpose in Purpose],
        is_manager=not managed.is_empty,
        made=made,
        fault=fault,
        given={
            name: visit.field(name) for name in ("tenant", "policy", "name", "days", "rpm", "purpose", "production")
        },
    )


def _grant(visit: Visit) -> Grant:
    """Read the form. Raises BadRequest."""
    purpose, production = visit.field("purpose"), visit.field("production")
    if purpose not in {each.value for each in Purpose} or production not in {"yes", "no"}:
        raise BadRequest("expected what the key is for: its purpose, and whether it is for production")
    days = _number(visit, "days", MAX_DAYS)
    return Grant(
        tenant=visit.field("tenant").strip(),
        policy=visit.field("policy"),
        name=visit.field("name").strip(),
        limits=Limits(requests_per_minute=_number(visit, "rpm", 1_000_000_000)),
        expires=None if days is None else int(time.time()) + days * DAY_SECONDS,
        purpose=purpose,
        production=production == "yes",
    )


def _number(visit: Visit, name: str, most: int) -> int | None:
    text = visit.field(name).strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(most)) and 1 <= int(text) <= most):
        raise BadRequest(
            said(N_("`{name}`: expected a whole number from 1 to {most}, or nothing"), name=name, most=most)
        )
    return int(text)


PAGE = Page(
    (
        Route("/keys", Permission.SEE_KEYS, show),
        Route("/keys/create", Permission.MANAGE_KEYS, create, "POST"),
        Route("/keys/revoke", Permission.MANAGE_KEYS, revoke, "POST"),
    ),
    N_("Tenants and keys"),
    70,
)

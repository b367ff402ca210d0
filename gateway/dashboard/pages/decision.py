"""One decision: what happened when, which rules fired and on what they rest, its texts where they are kept, its proof."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from fastapi import Response

from gateway.audit.content import Part
from gateway.audit.index import Decision
from gateway.audit.read import parse
from gateway.dashboard.access import Permission
from gateway.dashboard.decided import Side, decided, policy_then
from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.filters import KINDS
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.review import STATES, step
from gateway.dashboard.places import pieces, read_places
from gateway.dashboard.proving import Checked, Unproved
from gateway.errors import BadRequest, NotFound
from gateway.review.turns import TurnsSilent

MAX_REASON: Final = 500


async def show(visit: Visit) -> Response:
    return await _page(visit, await _asked(visit))


async def show_texts(visit: Visit) -> Response:
    """Show what was kept; who reads it, and why, is on the log before."""
    decision = await _asked(visit)
    reason = visit.field("reason").strip()
    if not 0 < len(reason) <= MAX_REASON:
        raise BadRequest(
            said(N_("`reason`: expected why you read the texts, in at most {most} characters"), most=MAX_REASON)
        )
    row = decision.row
    await visit.record_read(row.tenant, "content.read", decision=row.id, reason=reason)
    return await _page(visit, decision, parts=await visit.data.decisions.texts(decision))


async def prove(visit: Visit) -> Response:
    """Send the document of `caveat audit show --proof`."""
    row = (await _asked(visit)).row
    document = await visit.data.decisions.proof(row.id)
    name = "".join(each for each in row.id if each.isalnum() or each == "-")
    headers = {"content-disposition": f'attachment; filename="{name or "decision"}.proof.json"'}
    return Response(document + "\n", media_type="application/json", headers=headers)


async def verify(visit: Visit) -> Response:
    decision = await _asked(visit)
    try:
        checked = await visit.data.decisions.check(decision.row.id)
    except Unproved as error:
        return await _page(visit, decision, fault=visit.speaks.gettext(error.message), status=error.status)
    return await _page(visit, decision, checked=checked)


async def _asked(visit: Visit) -> Decision:
    """Raises NotFound; what is no decision is the log's business, and asks for other permissions."""
    found = await visit.data.decisions.one(visit.request.path_params["name"])
    if found.row.kind not in KINDS["all"]:
        raise NotFound(N_("there is no such decision"))
    return found


async def _page(
    visit: Visit,
    decision: Decision,
    *,
    parts: Sequence[Part] | None = None,
    checked: Checked | None = None,
    fault: str = "",
    status: int = 200,
) -> Response:
    row, reviews = decision.row, await _reviews(visit, decision)
    policies, served = visit.data.policies(), visit.data.served
    find = functools.partial(_then, policies, served)
    told = decided(row.id, decision.records, find, visit.data.cards)
    may_see_log = visit.viewer.scope(Permission.SEE_LOG).holds(row.tenant)
    return visit.page(
        "decision.html",
        status=status,
        row=row,
        decision=decision,
        decided=told,
        has_policy=row.policy in {policy.name for policy in policies},
        records=[_pretty(each) for each in decision.records] if may_see_log else None,
        may_read=visit.viewer.scope(Permission.READ_CONTENT).holds(row.tenant),
        parts=None if parts is None else [_part(visit, each, _rules(told.sides)) for each in parts],
        reviews=reviews,
        checked=checked,
        fault=fault,
        most=MAX_REASON,
    )


async def _reviews(visit: Visit, decision: Decision) -> list[dict[str, Any]] | None:
    """Return what people did about it, without who for those who may not know; None: nobody can tell now."""
    try:
        events = await visit.data.reviews.of(decision.row.id)
    except (IndexSilent, TurnsSilent):
        return None
    except NotFound:
        return []
    tenant, scopes = decision.row.tenant, map(visit.viewer.scope, (Permission.SEE_LOG, Permission.REVIEW))
    may_know = any(scope.holds(tenant) for scope in scopes)
    steps = [step(visit, each) for each in events if each.tenant == tenant]
    return steps if may_know else [each | {"actor": ""} for each in steps]


def _then(policies: Any, served: Any, name: str, digest: str, model: str) -> Any:
    return policy_then(policies, served, (name, digest, model))


def _rules(sides: Sequence[Side]) -> Mapping[str, str]:
    """Return for each category the rules that fired for it."""
    found: dict[str, list[str]] = {}
    for hit in (hit for side in sides for hit in side.hits):
        if hit.rule not in (named := found.setdefault(hit.category, [])):
            named.append(hit.rule)
    return {category: ", ".join(rules) for category, rules in found.items()}


def _part(visit: Visit, part: Part, rules: Mapping[str, str]) -> dict[str, Any]:
    texts = [each for each in part.texts if isinstance(each, dict)]
    state = STATES.get(part.state)
    return {
        "field": part.field,
        "state": None if state is None else visit.speaks.gettext(state),
        "why": part.why,
        "until": part.until,
        "texts": [
            {
                "who": " · ".join(str(each[name]) for name in ("role", "choice", "channel") if name in each),
                **_marked(each, rules),
                "withheld": ", ".join(map(str, found)) if isinstance(found := each.get("withheld"), list) else "",
            }
            for each in texts
        ],
    }


def _marked(told: dict[str, Any], rules: Mapping[str, str]) -> dict[str, Any]:
    """Return a text in pieces with what was found in it, and by which rule."""
    if "text" not in told:
        return {"text": None, "pieces": [], "places": []}
    text = str(told["text"])
    places = read_places(told.get("found"), len(text))
    named = [(each, rules.get(each.category, ""), each.end - each.start == len(text)) for each in places]
    return {"text": text, "pieces": pieces(text, places), "places": named}


def _pretty(data: bytes) -> str:
    try:
        return json.dumps(parse(data), indent=1, ensure_ascii=False)
    except ValueError:
        return data.decode("utf-8", "backslashreplace")


PAGE = Page(
    (
        Route("/decisions/{name}", Permission.SEE_DECISIONS, show),
        Route("/decisions/{name}/texts", Permission.READ_CONTENT, show_texts, "POST"),
        Route("/decisions/{name}/proof", Permission.SEE_LOG, prove),
        Route("/decisions/{name}/verify", Permission.SEE_LOG, verify, "POST"),
    )
)

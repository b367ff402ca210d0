"""One decision: what happened when, which rules fired and on what they rest, its texts where they are kept, its proof."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from typing import Any, Final

from fastapi import Response

from gateway.audit.content import Part, State
from gateway.audit.index import Decision
from gateway.audit.read import parse
from gateway.dashboard.access import Permission
from gateway.dashboard.decided import decided, policy_then
from gateway.dashboard.filters import KINDS
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.proving import Checked, Unproved
from gateway.errors import BadRequest, NotFound

MAX_REASON: Final = 500
STATES: Final = {
    State.GONE: N_("erased, or past its time"),
    State.BROKEN: N_("damaged: what lies there is not what was recorded"),
    State.UNSTORED: N_("not kept"),
}


async def show(visit: Visit) -> Response:
    return _page(visit, await _asked(visit))


async def show_texts(visit: Visit) -> Response:
    """Show what was kept; who reads it, and why, is on the log before."""
    decision = await _asked(visit)
    reason = visit.field("reason").strip()
    if not 0 < len(reason) <= MAX_REASON:
        raise BadRequest(f"`reason`: expected why you read the texts, in at most {MAX_REASON} characters")
    row = decision.row
    await visit.record_read(row.tenant, "content.read", decision=row.id, reason=reason)
    return _page(visit, decision, parts=await visit.data.decisions.texts(decision))


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
        return _page(visit, decision, fault=error.message, status=error.status)
    return _page(visit, decision, checked=checked)


async def _asked(visit: Visit) -> Decision:
    """Raises NotFound; what is no decision is the log's business, and asks for other permissions."""
    found = await visit.data.decisions.one(visit.request.path_params["name"])
    if found.row.kind not in KINDS["all"]:
        raise NotFound("there is no such decision")
    return found


def _page(
    visit: Visit,
    decision: Decision,
    *,
    parts: Sequence[Part] | None = None,
    checked: Checked | None = None,
    fault: str = "",
    status: int = 200,
) -> Response:
    row = decision.row
    policies, served = visit.data.policies(), visit.data.served
    find = functools.partial(_then, policies, served)
    may_see_log = visit.viewer.scope(Permission.SEE_LOG).holds(row.tenant)
    return visit.page(
        "decision.html",
        status=status,
        row=row,
        decision=decision,
        decided=decided(row.id, decision.records, find, visit.data.cards),
        has_policy=row.policy in {policy.name for policy in policies},
        records=[_pretty(each) for each in decision.records] if may_see_log else None,
        may_read=visit.viewer.scope(Permission.READ_CONTENT).holds(row.tenant),
        parts=None if parts is None else [_part(visit, each) for each in parts],
        checked=checked,
        fault=fault,
        most=MAX_REASON,
    )


def _then(policies: Any, served: Any, name: str, digest: str, model: str) -> Any:
    return policy_then(policies, served, (name, digest, model))


def _part(visit: Visit, part: Part) -> dict[str, Any]:
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
                "text": str(each["text"]) if "text" in each else None,
                "withheld": ", ".join(map(str, found)) if isinstance(found := each.get("withheld"), list) else "",
            }
            for each in texts
        ],
    }


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

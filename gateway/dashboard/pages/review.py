"""The review queue: what waits for a person, what one of them has, and what was decided. Acts are on the log before they count."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from fastapi import Response

from classifiers.taxonomy import taxonomy
from gateway.audit.content import Part, State
from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.mount import LACKING, Forbidden
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import BadRequest, NotFound
from gateway.review.book import Listed, Ruling
from gateway.review.events import Reason, Verdict
from gateway.review.fold import Stage
from gateway.review.statistics import reversals

PER_PAGE: Final = 50
CONFLICTS: Final = (  # what gateway.review.book says, in the words of the page
    N_("it is decided"),
    N_("somebody else has claimed it"),
    N_("this is not yours to give back"),
    N_("claim it first: nobody decides what somebody else may be looking at"),
    N_("somebody else is at this very decision; try again in a moment"),
    N_("somebody else has to decide this: you proposed it, or the appeal is against your decision"),
    N_("`categories`: expected some with the verdict `corrected`, and none with another"),
    N_("there is no such decision under review"),
)
OPEN: Final = frozenset({Stage.WAITING, Stage.CLAIMED, Stage.PROPOSED})
STAGES: Final = {
    Stage.WAITING: N_("waiting"),
    Stage.CLAIMED: N_("claimed"),
    Stage.PROPOSED: N_("waits for a second person"),
    Stage.DECIDED: N_("decided"),
    Stage.LAPSED: N_("lapsed"),
}
VERDICTS: Final = {
    Verdict.UPHELD: N_("upheld: it was right"),
    Verdict.REVERSED: N_("reversed: nothing was to be found"),
    Verdict.CORRECTED: N_("corrected: something else was to be found"),
}
REASONS: Final = {
    Reason.AS_RULED: N_("the rule means this"),
    Reason.CONTEXT: N_("quoted, reported, fiction or teaching"),
    Reason.WRONG_CATEGORY: N_("another category"),
    Reason.WRONG_LANGUAGE: N_("the language was taken for another"),
    Reason.TOO_STRICT: N_("harmless in this degree"),
    Reason.MISTAKEN: N_("what was found is not there"),
    Reason.UNCLEAR: N_("it cannot be told for sure"),
}
STATES: Final = {
    State.GONE: N_("erased, or past its time"),
    State.BROKEN: N_("damaged: what lies there is not what was recorded"),
    State.UNSTORED: N_("not kept"),
}
SHOWN: Final = {"open": N_("everything open"), "mine": N_("what I have claimed")} | {
    stage.value: name for stage, name in STAGES.items()
}


async def show(visit: Visit) -> Response:
    """List the queue, what has waited longest first; what is over, newest first."""
    every = await visit.data.reviews.listed()
    shown, tenant, why = visit.query("stage", "open"), visit.query("tenant"), visit.query("why")
    category = visit.query("category")
    if shown not in SHOWN or why not in {"", "appeal", "escalated"}:
        raise BadRequest("`stage` or `why`: expected one of the choices of the page")
    kept = [each for each in every if _is_shown(each, shown, visit.viewer.actor)]
    kept = [each for each in kept if tenant in {"", each.item.subject.tenant}]
    kept = [each for each in kept if not why or (each.item.appeal is not None) == (why == "appeal")]
    kept = [each for each in kept if not category or category in each.item.subject.categories]
    if shown in {Stage.DECIDED.value, Stage.LAPSED.value}:
        kept.reverse()
    first = _number(visit.query("from", "0"))
    return visit.page(
        "review.html",
        rows=[_row(visit, each) for each in kept[first : first + PER_PAGE]],
        total=len(kept),
        first=first,
        following=first + PER_PAGE if first + PER_PAGE < len(kept) else None,
        shown=SHOWN,
        given={"stage": shown, "tenant": tenant, "why": why, "category": category},
        tenants=sorted({each.item.subject.tenant for each in every}),
        categories=sorted({name for each in every for name in each.item.subject.categories}),
        mine=sum(each.holder == visit.viewer.actor for each in every),
    )


async def statistics(visit: Visit) -> Response:
    """Show how often people take back what a rule did."""
    every = await visit.data.reviews.listed()
    counts = [(STAGES[stage], sum(each.stage is stage for each in every)) for stage in Stage]
    rates = reversals(each.item for each in every)
    may_review = visit.viewer.may(Permission.REVIEW)
    return visit.page("review_statistics.html", counts=counts, rates=rates, may_review=may_review)


async def item(visit: Visit) -> Response:
    return _page(visit, await visit.data.reviews.one(_name(visit)))


async def texts(visit: Visit) -> Response:
    """Show what was kept of a decision and of its appeal; that it was read for a review is on the log before.

    Whoever else may read texts says why, on the decision's own page.
    """
    listed = await visit.data.reviews.one(_name(visit))
    subject = listed.item.subject
    if not visit.viewer.scope(Permission.REVIEW).holds(subject.tenant):
        raise Forbidden(said(LACKING, needs=Permission.REVIEW))
    await visit.record_read(subject.tenant, "content.read", decision=subject.id, reason="review")
    return _page(visit, listed, parts=await visit.data.reviews.texts(listed))


async def claim(visit: Visit) -> Response:
    return await _acted(visit, "claim")


async def release(visit: Visit) -> Response:
    return await _acted(visit, "release")


async def decide(visit: Visit) -> Response:
    return await _acted(visit, "decide")


async def _acted(visit: Visit, what: str) -> Response:
    reviews, name, actor = visit.data.reviews, _name(visit), visit.viewer.actor
    append = visit.recorder.from_thread()
    try:
        if what == "claim":
            await reviews.claim(name, actor, append)
        elif what == "release":
            await reviews.release(name, actor, append)
        else:
            await reviews.decide(name, actor, _ruling(visit), append)
    except NotFound:
        raise
    except BadRequest as error:
        told = visit.speaks.gettext(error.message)
        return _page(visit, await reviews.one(name), fault=told, status=error.status)
    return visit.go(f"/review/{name}")


def _ruling(visit: Visit) -> Ruling:
    """Read the form. Raises BadRequest."""
    try:
        verdict, reason = Verdict(visit.field("verdict")), Reason(visit.field("reason"))
    except ValueError:
        raise BadRequest("expected a verdict and a reason of the form's choices") from None
    return Ruling(verdict, reason, visit.form.get("category", ()))


def _page(
    visit: Visit,
    listed: Listed,
    *,
    parts: Sequence[tuple[str, Part]] | None = None,
    fault: str = "",
    status: int = 200,
) -> Response:
    found, actor = listed.item, visit.viewer.actor
    subject = found.subject
    return visit.page(
        "review_item.html",
        status=status,
        row=_row(visit, listed),
        item=found,
        history=[step(visit, each) for each in found.history],
        is_mine=listed.holder == actor,
        may_claim=found.decided is None and listed.holder is None and found.may_decide(actor),
        may_review=visit.viewer.scope(Permission.REVIEW).holds(subject.tenant),
        may_read=visit.viewer.scope(Permission.READ_CONTENT).holds(subject.tenant),
        verdicts={each.value: name for each, name in VERDICTS.items()},
        reasons={each.value: name for each, name in REASONS.items()},
        categories=sorted(taxonomy().nodes),
        given={
            "verdict": visit.field("verdict"),
            "reason": visit.field("reason"),
            "category": visit.form.get("category", ()),
        },
        parts=None if parts is None else [_part(visit, *each) for each in parts],
        fault=fault,
    )


def _row(visit: Visit, listed: Listed) -> dict[str, Any]:
    found = listed.item
    return {
        "subject": found.subject,
        "opened": found.opened / 1e6,
        "stage": visit.speaks.gettext(STAGES[listed.stage]),
        "is_open": listed.stage in OPEN,
        "appealed": found.appeal is not None,
        "holder": listed.holder or "",
        "needs_two": listed.needs_two,
    }


def step(visit: Visit, event: Any) -> dict[str, Any]:
    """Return one thing that somebody did, in the words of a page."""
    told = {"what": event.kind.value, "seconds": event.at / 1e6, "actor": event.actor, "said": "", "reason": ""}
    if event.verdict is not None:
        told["said"] = visit.speaks.gettext(VERDICTS[event.verdict])
        told["reason"] = visit.speaks.gettext(REASONS[event.reason])
    return {**told, "categories": event.categories, "record": event.record}


def _part(visit: Visit, name: str, part: Part) -> dict[str, Any]:
    texts_ = [each for each in part.texts if isinstance(each, dict)]
    said = [str(each["text"]) for each in texts_ if "text" in each]
    withheld = sorted({str(name) for each in texts_ for name in each.get("withheld", ())})
    state = visit.speaks.gettext(STATES.get(part.state, ""))
    return {"name": name, "state": state, "why": part.why, "texts": said, "withheld": withheld}


def _is_shown(listed: Listed, shown: str, actor: str) -> bool:
    if shown == "open":
        return listed.stage in OPEN
    return listed.holder == actor if shown == "mine" else listed.stage.value == shown


def _name(visit: Visit) -> str:
    return str(visit.request.path_params["name"])


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 7):  # noqa: PLR2004 - below a million
        raise BadRequest("`from`: expected a whole number")
    return int(text)


PAGE = Page(
    (
        Route("/review", Permission.REVIEW, show),
        Route("/review/statistics", Permission.SEE_DECISIONS, statistics),
        Route("/review/{name}", Permission.REVIEW, item),
        Route("/review/{name}/texts", Permission.READ_CONTENT, texts, "POST"),
        Route("/review/{name}/claim", Permission.REVIEW, claim, "POST"),
        Route("/review/{name}/release", Permission.REVIEW, release, "POST"),
        Route("/review/{name}/decide", Permission.REVIEW, decide, "POST"),
    ),
    N_("Review"),
    25,
)

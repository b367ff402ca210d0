"""The playground: a conversation of one's own, judged by the gateway as a request would be. Nothing is sent or kept."""

from __future__ import annotations

from typing import Any, Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.asking import GatewaySilent
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.places import Place, pieces
from gateway.errors import BadRequest
from gateway.http.playground import MAX_CHARACTERS, MAX_TURNS
from gateway.types import Json

ROLES: Final = ("system", "user", "assistant", "tool")
FIRST: Final = (("user", ""), ("assistant", ""))
TOO_LONG: Final = N_("Turn {turn} has {count} characters, and at most {most} are judged here: nothing was judged.")
LIKELY: Final = 0.05  # of a finding; less likely ones are counted and not listed


async def show(visit: Visit) -> Response:
    return _page(visit, list(FIRST))


async def judge(visit: Visit) -> Response:
    turns = list(zip(visit.form.get("role", ()), visit.form.get("text", ()), strict=False))[:MAX_TURNS]
    if not turns or len(visit.form.get("role", ())) != len(visit.form.get("text", ())):
        raise BadRequest("expected as many roles as texts")
    if visit.field("more"):
        return _page(visit, [*turns, ("user", "")][:MAX_TURNS])
    policy = visit.data.policy(visit.field("policy"))
    told = [{"role": role, "text": text.replace("\r\n", "\n")} for role, text in turns if text]
    if not told:
        return _page(visit, turns, fault=visit.speaks.gettext(N_("Write at least one turn.")), status=400)
    long = [
        (at, len(text)) for at, (_, text) in enumerate(turns, 1) if len(text.replace("\r\n", "\n")) > MAX_CHARACTERS
    ]
    if long:
        fault = said(TOO_LONG, turn=long[0][0], count=long[0][1], most=MAX_CHARACTERS)
        return _page(visit, turns, fault=visit.speaks.gettext(fault), status=400)
    question: dict[str, Json] = {"policy": policy.name, "turns": told}
    if visit.field("model"):
        question["model"] = visit.field("model")
    try:
        answer = await visit.data.gateway.judged(question)
    except (BadRequest, GatewaySilent) as error:
        return _page(visit, turns, fault=visit.speaks.gettext(error.message), status=error.status)
    numbers = [number for number, (_, text) in enumerate(turns, 1) if text]
    return _page(visit, turns, judged=answer | {"texts": [_shown(text, numbers) for text in answer["texts"]]})


def _page(
    visit: Visit, turns: list[tuple[str, str]], *, judged: Any = None, fault: str = "", status: int = 200
) -> Response:
    return visit.page(
        "playground.html",
        status=status,
        turns=turns,
        roles=ROLES,
        policies=[policy.name for policy in visit.data.policies()],
        models=visit.data.models(),
        chosen={"policy": visit.field("policy") or "baseline", "model": visit.field("model")},
        has_room=len(turns) < MAX_TURNS,
        judged=judged,
        fault=fault,
    )


def _shown(text: dict[str, Any], numbers: list[int]) -> dict[str, Any]:
    """Return a judged text for the page. `numbers`: of the turns that were sent, as the form has them."""
    found = [
        finding | {"classifier": verdict["classifier"]}
        for verdict in text["verdicts"]
        for finding in verdict["findings"]
        if finding["probability"] >= LIKELY
    ]
    placed = [Place(f["start"], f["end"], f["category"], f["probability"]) for f in found]
    cut = pieces(text["text"], placed)
    number = None if text["is_joint"] else numbers[text["place"]]
    return text | {
        "number": number,
        "findings": found,
        "pieces": [(piece, _categories(placed, numbers)) for piece, numbers in cut],
    }


def _categories(placed: list[Place], numbers: tuple[int, ...]) -> str:
    return ", ".join(dict.fromkeys(placed[number - 1].category for number in numbers))


PAGE = Page(
    (Route("/playground", Permission.TRY, show), Route("/playground", Permission.TRY, judge, "POST")),
    N_("Playground"),
    80,
)

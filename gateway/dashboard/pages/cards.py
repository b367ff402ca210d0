"""Model cards: each caveat, the sentence that it rests on, and the rules that follow."""

from __future__ import annotations

from typing import Any

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import NotFound
from policies.cards.types import Card
from policies.cards.words import describe


async def show_all(visit: Visit) -> Response:
    models: dict[str, list[str]] = {}
    for model, card in visit.data.served.items():
        models.setdefault(card.id, []).append(model)
    rows = [
        {
            "card": card,
            "models": sorted(models.get(card.id, ())),
            "caveats": len(card.caveats),
            "rules": sum(len(caveat.rules) for caveat in card.caveats),
        }
        for _, card in sorted(visit.data.cards.items())
    ]
    return visit.page("cards.html", rows=rows)


async def show_one(visit: Visit) -> Response:
    card = visit.data.cards.get(visit.request.path_params["name"])
    if card is None:
        raise NotFound("there is no such card")
    served = sorted(model for model, each in visit.data.served.items() if each.id == card.id)
    return visit.page("card.html", card=card, served=served, caveats=_caveats(card))


def _caveats(card: Card) -> list[dict[str, Any]]:
    languages = {source.name: source.language for source in card.sources}
    return [
        {
            "id": caveat.id,
            "quote": caveat.quote,
            "gloss": caveat.gloss,
            "source": caveat.source,
            "language": languages.get(caveat.source, ""),
            "rules": [{"id": rule.id, "kind": rule.kind, "does": describe(rule)} for rule in caveat.rules],
        }
        for caveat in card.caveats
    ]


PAGE = Page(
    (Route("/cards", Permission.SEE, show_all), Route("/cards/{name:path}", Permission.SEE, show_one)), N_("Cards"), 50
)

"""Two models, cards for them, and exchanges with them: the stage on which what cards say is carried out."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from fakes import PLAN, WHO, Drive, ListLog, ScriptedUpstream, text_deltas, unread_metrics

from classifiers.text.views import read
from classifiers.types import Finding, Reading, Status, TextSpan, UnjudgedReason, Verdict
from gateway.pipeline.pipeline import Asked, Pipeline
from gateway.protocols.chat import ENDPOINT as CHAT
from gateway.sealed import Cleared
from gateway.types import Exchange, Finished, Principal, UpstreamEvent
from policies.actions import allow
from policies.cards import types as c
from policies.cards.loader import load_cards
from policies.effective import Book
from policies.types import Citation, Loosening, Policy, Rule

CARDS = load_cards().cards
RESEARCH = dataclasses.replace(WHO, purpose="research", production=False)
NOBODY_ASKS = dict.fromkeys(UnjudgedReason, allow.ACTION)
EMAIL = "bob@x.org"


@dataclass
class WordFleet:
    """Finds words: each is of a category wherever it stands."""

    words: dict[str, str] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        self.seen += [span.text for span in spans]
        readings = [read(span) for span in spans]
        return readings, [[Verdict(n, Status.OK, self._found(r)) for n in sorted(names)] for r in readings]

    def _found(self, reading: Reading) -> tuple[Finding, ...]:
        text = reading.span.text
        found = [
            Finding(what, 0.99, text.index(w), text.index(w) + len(w)) for w, what in self.words.items() if w in text
        ]
        return (*found, Finding(f"language.{reading.language}", 0.99, 0, len(text)))

    async def close(self) -> None:
        """Hold nothing."""


@dataclass
class Scene:
    """Two models, one with a card, and one exchange with one of them."""

    card: c.Card | None = None
    words: dict[str, str] = field(default_factory=dict)
    answer: str = "It is 42."
    rules: tuple[Rule, ...] = ()
    who: Principal = RESEARCH
    loosened: tuple[Loosening, ...] = ()
    other: c.Card | None = None
    log: ListLog = field(default_factory=ListLog)
    asked_models: list[str | None] = field(default_factory=list)

    async def __call__(self, text: str = "What is it?", **body: Any) -> Drive:
        drive = Drive(CHAT, Script(self.answer, self.asked_models), self.log)
        policy = Policy("test", 1, "0" * 64, frozenset({"k"}), self.rules, NOBODY_ASKS, loosened=self.loosened)
        asked: Asked = drive.asked({"model": "m", "messages": [{"role": "user", "content": text}], **body}, policy)
        named = {name: card for name, card in (("m", self.card), ("other", self.other)) if card is not None}
        served = {"m", "other"}
        pipeline = Pipeline(
            WordFleet(self.words),
            self.log,
            lambda name: drive.upstream if name in served else None,
            unread_metrics(),
            PLAN,
            Book(named),
        )
        async for event in pipeline.run(asked._replace(principal=self.who)):
            drive.events.append(event)
        return drive


class Script(ScriptedUpstream):
    """A model that says one text in small pieces and remembers as which model it was asked."""

    def __init__(self, text: str, asked: list[str | None]) -> None:
        super().__init__([*text_deltas(text, *range(3, len(text), 3)), Finished(0, "stop")])
        self.asked = asked

    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        self.asked.append(exchange.value.model)
        async for event in super().generate(exchange):
            yield event


def said(drive: Drive) -> str:
    text: str = drive.body["choices"][0]["message"]["content"]
    return text


def card(*rules: c.CardRule, **changes: Any) -> c.Card:
    """A shipped card with other rules, under one caveat."""
    base = CARDS["wangchanglm-7.5b-sft-en"]
    caveat = c.Caveat("caveat", BECAUSE.quote, BECAUSE.gloss, rules)
    return dataclasses.replace(base, **({"id": "m", "caveats": (caveat,)} | changes))


BECAUSE = Citation("m", "原文", "the card's own sentence")
ID = "card:m/caveat/1"

"""Judge a conversation that somebody at the desk wrote: as the gateway would, with nothing sent and nothing recorded.

One at a time, and of bounded size: requests to models come first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

from classifiers.types import Channel, Direction, Role, TextSpan, Verdict
from gateway.pipeline.judge import Judgement
from gateway.types import Json
from policies.edit import redacted
from policies.effective import Book
from policies.messages import messages, refusal_text
from policies.types import Effect, Fired, Outcome, Policy

MAX_TURNS: Final = 20
MAX_CHARACTERS: Final = 20_000
LANGUAGE: Final = "language."

Judging: TypeAlias = Callable[[Policy, Sequence[TextSpan]], Awaitable[Sequence[Judgement]]]


class Turn(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    role: Literal["system", "user", "assistant", "tool"]
    text: Annotated[str, Field(min_length=1, max_length=MAX_CHARACTERS)]


class Question(BaseModel):
    """A last turn of the assistant's is judged as an answer, all others as what is asked."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    policy: Annotated[str, Field(max_length=200)]
    model: Annotated[str, Field(max_length=200)] | None = None
    turns: Annotated[tuple[Turn, ...], Field(min_length=1, max_length=MAX_TURNS)]


class Playground:
    def __init__(self, judging: Judging, policy_of: Callable[[str], Policy], book: Book) -> None:
        self._judging = judging
        self._policy_of = policy_of
        self._book = book
        self._one = asyncio.Semaphore(1)

    async def judge(self, question: Question) -> Json:
        """Raises CaveatError for a policy that is not loaded."""
        policy = self._book.policy(self._policy_of(question.policy), question.model)
        spans = [_span(turn, place, len(question.turns)) for place, turn in enumerate(question.turns)]
        asked = [span for span in spans if span.direction is Direction.INPUT]
        answer = [span for span in spans if span.direction is Direction.OUTPUT]
        async with self._one:
            found = [*await self._judging(policy, asked)] if asked else []
            found += await self._judging(policy, answer) if answer else []
        outcome = max((_outcome(each) for each in found), default=Outcome.ALLOW)
        return {
            "policy": policy.label,
            "digest": policy.digest,
            "outcome": outcome.label,
            "refusals": _refusals(found) if outcome.is_withheld else {},
            "texts": [_told(each) for each in found],
        }


def _span(turn: Turn, place: int, turns: int) -> TextSpan:
    is_answer = Role(turn.role) is Role.ASSISTANT and place + 1 == turns
    direction = Direction.OUTPUT if is_answer else Direction.INPUT
    return TextSpan(turn.text, direction, Role(turn.role), Channel.TEXT, ("messages", place, "content"))


def _outcome(judgement: Judgement) -> Outcome:
    withheld = judgement.edit.effect is Effect.WITHHOLD and not judgement.decision.outcome.is_withheld
    return Outcome.REFUSE if withheld else judgement.decision.outcome


def _refusals(found: Sequence[Judgement]) -> Json:
    """Return what the caller would read, in each language that there is."""
    stage = next(each.reading.span.direction for each in found if _outcome(each).is_withheld)
    fired = [f for each in found if each.reading.span.direction is stage for f in each.decision.fired]
    return {language: refusal_text(language, stage, fired) for language in sorted(messages())}


def _told(judgement: Judgement) -> Json:
    reading, span = judgement.reading, judgement.reading.span
    withheld = judgement.edit.effect is Effect.WITHHOLD
    return {
        "place": span.path[1] if len(span.path) > 1 else None,
        "role": span.role.value,
        "direction": span.direction.value,
        "is_joint": span.channel is Channel.KEY,  # what several turns say together
        "text": span.text,
        "language": reading.language,
        "views": [{"name": view.name, "text": view.text} for view in reading.views],
        "outcome": _outcome(judgement).label,
        "left": None if withheld else redacted(span.text, judgement.edit),
        "fired": [_fired(each) for each in judgement.decision.fired],
        "verdicts": [_verdict(each) for each in judgement.verdicts],
    }


def _fired(fired: Fired) -> Json:
    because = fired.because
    return {
        "rule": fired.rule,
        "category": fired.category,
        "probability": fired.probability,
        "outcome": fired.outcome.label,
        "mode": fired.mode.value,
        "because": None if because is None else {"card": because.card, "quote": because.quote, "gloss": because.gloss},
    }


def _verdict(verdict: Verdict) -> Json:
    findings = [f for f in verdict.findings if not f.category.startswith(LANGUAGE)]
    return {
        "classifier": verdict.classifier,
        "status": verdict.status.value,
        "findings": [
            {"category": f.category, "probability": f.probability, "start": f.start, "end": f.end}
            for f in sorted(findings, key=lambda f: (-f.probability, f.category, f.start))
        ],
        "unjudged": [{"category": u.category, "reason": u.reason.value} for u in verdict.unjudged],
    }

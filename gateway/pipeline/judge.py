"""Judge spans: ask the fleet, let the policy decide, and keep the tally that records and answers are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from classifiers.types import Channel, Reading, Role, TextSpan, Unjudged, Verdict
from gateway.fleet.base import Fleet
from policies.engine import decide
from policies.types import WITHHOLD, Decision, Edit, Effect, Fired, Mode, Outcome, Policy


@dataclass(frozen=True, slots=True)
class Judgement:
    """One span and what was decided about it."""

    reading: Reading
    verdicts: Sequence[Verdict]
    decision: Decision

    @property
    def edit(self) -> Edit:
        """The edit, raised to WITHHOLD where there is no text to change in place: a key, a number, an image."""
        edit = self.decision.edit
        fixed = self.reading.span.channel in {Channel.KEY, Channel.MEDIA}
        return WITHHOLD if fixed and edit.effect is Effect.SUBSTITUTE else edit


async def judge(fleet: Fleet, policy: Policy, spans: Sequence[TextSpan]) -> list[Judgement]:
    if not spans:
        return []
    readings, verdicts = await fleet.classify(spans, policy.required)
    return [
        Judgement(reading, said, decide(policy, reading, said))
        for reading, said in zip(readings, verdicts, strict=True)
    ]


@dataclass(slots=True)
class Tally:
    """What was decided on one side (input or output) of an exchange. Holds no text."""

    outcome: Outcome = Outcome.ALLOW
    fired: dict[tuple[str, str], Fired] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)  # classifier -> worst status
    unjudged: set[tuple[str, str, str]] = field(default_factory=set)  # classifier, category, reason
    seen: dict[int, Sequence[Unjudged]] = field(default_factory=dict)  # by identity; holds them, so that ids stay theirs
    scanned: int = 0
    spans: int = 0
    languages: dict[str, int] = field(default_factory=dict)  # code points the user wrote, per language

    def add(self, judgements: Sequence[Judgement]) -> None:
        for judgement in judgements:
            self._add(judgement)

    def _add(self, judgement: Judgement) -> None:
        reading, decision = judgement.reading, judgement.decision
        self.spans += 1
        self.scanned += len(reading.span.text)
        if reading.span.channel is Channel.TEXT and reading.span.role is Role.USER:
            self.languages[reading.language] = self.languages.get(reading.language, 0) + len(reading.span.text)
        self.outcome = max(self.outcome, decision.outcome)
        if judgement.edit.effect is Effect.WITHHOLD:
            self.outcome = Outcome.REFUSE
        for fired in decision.fired:
            key = (fired.rule, fired.category)
            before = self.fired.get(key)
            if before is None or before.probability < fired.probability:
                self.fired[key] = fired
        for verdict in judgement.verdicts:
            if id(verdict.unjudged) not in self.seen:  # classifiers give the same tuple again for each text
                self.seen[id(verdict.unjudged)] = verdict.unjudged
                self.unjudged.update((verdict.classifier, gap.category, gap.reason) for gap in verdict.unjudged)
            if verdict.status != "ok" or verdict.classifier not in self.statuses:
                self.statuses[verdict.classifier] = verdict.status

    def refuse(self) -> None:
        self.outcome = Outcome.REFUSE

    def merged(self, other: Tally) -> Tally:
        """Both sides of an exchange as one, for the answer to its caller."""
        both = Tally(max(self.outcome, other.outcome), {**self.fired}, languages=self.languages)
        for key, fired in other.fired.items():
            if key not in both.fired or both.fired[key].probability < fired.probability:
                both.fired[key] = fired
        return both

    @property
    def enforced(self) -> list[Fired]:
        return sorted(
            (f for f in self.fired.values() if f.mode is Mode.ENFORCE), key=lambda f: (-f.outcome, f.rule, f.category)
        )

    @property
    def language(self) -> str:
        """The language most of the user's text is in; `und` when nothing told."""
        known = {k: v for k, v in self.languages.items() if k != "und"}
        return max(known, key=lambda k: known[k]) if known else "und"

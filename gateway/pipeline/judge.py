"""Judge spans: ask the fleet, let the policy decide, and keep the tally that records and answers are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Final, NamedTuple

from classifiers.types import Channel, Reading, Role, Status, TextSpan, Unjudged, Verdict
from gateway.fleet.base import Fleet
from policies.engine import ALLOWED, decide_all
from policies.replay import FLOOR_E6
from policies.types import KEEP, WITHHOLD, Decision, Edit, Effect, Fired, Mode, Outcome, Policy

FLOOR: Final = FLOOR_E6 / 1_000_000  # scores below it are not recorded
# bound once: see classifiers.types
_TEXT, _USER, _OK, _ALLOW = Channel.TEXT, Role.USER, Status.OK, Outcome.ALLOW
_FIXED: Final = frozenset({Channel.KEY, Channel.MEDIA})


class Judgement(NamedTuple):
    """One span and what was decided about it. `edit` is what will be done to it."""

    reading: Reading
    verdicts: Sequence[Verdict]
    decision: Decision
    edit: Edit


# at half the cost of the class
_judgement: Final[Callable[[tuple[Reading, Sequence[Verdict], Decision, Edit]], Judgement]] = partial(
    tuple.__new__, Judgement
)


async def judge(fleet: Fleet, policy: Policy, spans: Sequence[TextSpan]) -> list[Judgement]:
    if not spans:
        return []
    readings, verdicts = await fleet.classify(spans, policy.required)
    return judgements_of(policy, list(zip(readings, verdicts, strict=True)))


def judgements_of(policy: Policy, said: Sequence[tuple[Reading, Sequence[Verdict]]]) -> list[Judgement]:
    """Decide on each text by what was said of it."""
    return [
        _judgement((reading, verdicts, decision, KEEP if decision is ALLOWED else edit_of(reading.span, decision)))
        for (reading, verdicts), decision in zip(said, decide_all(policy, said), strict=True)
    ]


def edit_of(span: TextSpan, decision: Decision) -> Edit:
    """The edit, raised to WITHHOLD where there is no text to change in place: a key, a number, an image."""
    edit = decision.edit
    return WITHHOLD if edit.effect is Effect.SUBSTITUTE and span.channel in _FIXED else edit


class Tally:
    """What was decided on one side (input or output) of an exchange. Holds no text."""

    __slots__ = ("fired", "languages", "outcome", "scanned", "scores", "seen", "spans", "statuses", "unjudged")

    def __init__(self) -> None:
        self.outcome = _ALLOW
        self.fired: dict[tuple[str, str], Fired] = {}
        self.statuses: dict[str, Status] = {}  # classifier -> worst status
        self.unjudged: set[tuple[str, str, str]] = set()  # classifier, category, reason
        self.seen: dict[int, Sequence[Unjudged]] = {}  # by identity; holds them, so that ids stay theirs
        self.scanned = self.spans = 0
        self.languages: dict[str, int] = {}  # code points the user wrote, per language
        self.scores: dict[tuple[str, str], dict[str, float]] = {}  # role, language → category → highest

    def add(self, judgements: Sequence[Judgement]) -> None:
        quiet: Sequence[Verdict] = ()
        self.spans += len(judgements)
        for reading, verdicts, decision, edit in judgements:
            text, _direction, role, channel, _path = reading.span
            self.scanned += len(text)
            if channel is _TEXT and role is _USER:
                self.languages[reading.language] = self.languages.get(reading.language, 0) + len(text)
            if decision is not ALLOWED or edit is not KEEP:
                self._fire(decision, edit)
            if verdicts != quiet:  # else nothing was found, and the rest was heard of the text before
                quiet = () if self._hear(reading, role, verdicts) else verdicts

    def _hear(self, reading: Reading, role: Role, verdicts: Sequence[Verdict]) -> bool:
        """Take in what was said of a text. Returns whether something was found."""
        has_found, statuses = False, self.statuses
        for name, status, findings, gaps in verdicts:
            if findings:
                has_found = True
                highest = self.scores.setdefault((role, reading.language), {})
                for category, probability, _, _ in findings:
                    if FLOOR <= probability <= 1.0 and probability > highest.get(category, 0.0):
                        highest[category] = probability
            if gaps and id(gaps) not in self.seen:  # classifiers give the same tuple again for each text
                self.seen[id(gaps)] = gaps
                self.unjudged.update((name, gap.category, gap.reason) for gap in gaps)
            if status is not _OK or name not in statuses:
                statuses[name] = status
        return has_found

    def _fire(self, decision: Decision, edit: Edit) -> None:
        self.outcome = max(self.outcome, decision.outcome)
        if edit.effect is Effect.WITHHOLD and not decision.outcome.is_withheld:
            self.outcome = Outcome.REFUSE
        self.note(decision.fired)

    def note(self, all_fired: Iterable[Fired]) -> None:
        """Take in rules that fired, of a text or of the request as such."""
        for fired in all_fired:
            if fired.mode is Mode.ENFORCE:
                self.outcome = max(self.outcome, fired.outcome)
            key = (fired.rule, fired.category)
            before = self.fired.get(key)
            if before is None or before.probability < fired.probability:
                self.fired[key] = fired

    def refuse(self) -> None:
        """Tell that nothing goes out; what a person is to look at stays told so."""
        if not self.outcome.is_withheld:
            self.outcome = Outcome.REFUSE

    def merged(self, other: Tally) -> Tally:
        """Both sides of an exchange as one, for the answer to its caller."""
        if not other.fired and other.outcome <= self.outcome:
            return self
        both = Tally()
        both.outcome, both.fired = max(self.outcome, other.outcome), {**self.fired}
        both.languages = self.languages
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
    def has_failed_open(self) -> bool:
        """Whether something went on that nobody could judge, because the policy says so in words."""
        return (
            bool(self.fired)
            and not self.outcome.is_withheld
            and any(f.is_unjudged and f.mode is Mode.ENFORCE and f.outcome <= Outcome.FLAG for f in self.fired.values())
        )

    @property
    def language(self) -> str:
        """The language most of the user's text is in; `und` when nothing told."""
        if len(self.languages) == 1:
            return next(iter(self.languages))
        known = {k: v for k, v in self.languages.items() if k != "und"}
        return max(known, key=lambda k: known[k]) if known else "und"

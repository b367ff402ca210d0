"""decide(): the only place where verdicts become a decision. Pure and total; it raises on no verdict.

INVARIANT: what nobody judged is never taken for harmless. A required classifier without an answer, a category it
could not judge and a probability that is none each fire the policy's `on_unjudged`; more findings never make a
decision milder; shadow rules change nothing but the record.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from classifiers.taxonomy import is_within
from classifiers.types import (
    Category,
    Channel,
    Direction,
    Finding,
    Reading,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)
from policies.actions import refuse
from policies.marks import Marks
from policies.types import KEEP, UNJUDGED, WITHHOLD, Action, Decision, Edit, Effect, Fired, Mode, Outcome, Policy, Rule

CLASSIFIER = "classifier."  # category of a Fired that speaks of a whole classifier: `classifier.<name>`
NO_LETTERS = "und"  # the language of a text that has nothing to tell it by
MAX_PLANS = 256  # policies whose index is kept; a gateway has a few dozen
MAX_CATEGORIES = 1024  # categories kept per index; the taxonomy has about 50 and the languages

ALLOWED = Decision(KEEP, Outcome.ALLOW)  # what decide() gives back whenever nothing fired, this very object
_OK = Status.OK  # bound once: see classifiers.types
_ABOVE_ALL = math.nextafter(1.0, 2.0)  # a threshold that no probability reaches
_OF_EVERYTHING = frozenset({UnjudgedReason.MEDIA, UnjudgedReason.BUDGET})  # whatever the rules are about
_FAILED = {Status.TIMEOUT: UnjudgedReason.TIMEOUT, Status.ERROR: UnjudgedReason.ERROR}


def decide(policy: Policy, reading: Reading, verdicts: Sequence[Verdict]) -> Decision:
    """Apply the rules of `policy` to what the classifiers said of one span. The order of the verdicts is irrelevant.

    A verdict that is not OK counts when its classifier is required; an `unjudged` entry counts when an enforced
    rule for this direction, role and language is about that category (media always); every finding counts.
    A category without a head is taken as judged where the same classifier judged its parent in the whole text and the
    parent's probability, which the child's cannot exceed, is under every threshold in question.
    """
    plan = _plans.get(id(policy))  # `_plan` in a line, for what comes here first: with most texts little else is done
    slot = (plan if plan is not None and plan.policy is policy else _plan(policy)).slot(reading)
    marked = slot.marks.found(reading) if slot.marks is not None else ()
    if not marked and slot.is_silent(policy.required, verdicts):
        return ALLOWED
    outcome = _Outcome(policy, reading.span, reading.language)
    for rule, finding in marked:
        outcome.fire(rule, finding)
    for verdict in verdicts:
        if verdict.status is not Status.OK and verdict.classifier in policy.required:
            outcome.unjudged(_FAILED[verdict.status], CLASSIFIER + verdict.classifier)
        _weigh(verdict, slot, outcome)
    for name in policy.required - {verdict.classifier for verdict in verdicts}:
        outcome.unjudged(UnjudgedReason.MISSING, CLASSIFIER + name)
    decision = outcome.decision()
    return decision if policy.mode is Mode.ENFORCE else _shadowed(decision)


def decide_all(policy: Policy, said: Sequence[tuple[Reading, Sequence[Verdict]]]) -> list[Decision]:
    """Return what `decide` returns of each text. By the same rules, the verdicts of the text before are as silent again."""
    plan = _plan(policy)
    quiet: _Slot | None = None
    heard: Sequence[Verdict] = ()
    decisions = []
    known = {} if plan.languages else plan.slots  # looked up here and not by a method, where no rule names a language
    for reading, verdicts in said:
        span = reading.span
        slot = known.get((span.direction, span.role, "")) or plan.slot(reading)
        if not (slot is quiet and verdicts == heard):
            if slot.marks is not None or not slot.is_silent(policy.required, verdicts):
                decisions.append(decide(policy, reading, verdicts))
                continue
            quiet, heard = slot, verdicts
        decisions.append(ALLOWED)
    return decisions


def is_quiet(policy: Policy, reading: Reading, verdicts: Sequence[Verdict], roles: Iterable[Role]) -> bool:
    """Tell whether `decide` returns ALLOWED whichever of the roles said it; False where it takes more than a look to know."""
    plan = _plan(policy)
    for role in roles:
        slot = plan.slot(reading, role)
        if slot.marks is not None or not slot.is_silent(policy.required, verdicts):
            return False
    return True


def _shadowed(decision: Decision) -> Decision:
    """Return what a policy on trial does: nothing but say what it would have done."""
    return Decision(KEEP, Outcome.ALLOW, tuple(f._replace(mode=Mode.SHADOW) for f in decision.fired))


def rules_for(policy: Policy, reading: Reading) -> tuple[Rule, ...]:
    """Return the rules that look at findings in a text of this direction, role and language, with its thresholds."""
    return _plan(policy).slot(reading).all


def has_marks(policy: Policy) -> bool:
    """Tell whether some rule looks at the text itself."""
    return _plan(policy).has_marks


def _weigh(verdict: Verdict, slot: _Slot, outcome: _Outcome) -> None:
    known = slot.known  # looked up here and not by a method: most findings end at this line or two below
    for finding in verdict.findings:
        probability = finding.probability
        if not 0.0 <= probability <= 1.0:  # true of NaN as well
            if slot.concerned(finding.category):
                outcome.unjudged(UnjudgedReason.ERROR, finding.category)
            continue
        rules = known.get(finding.category)
        for rule in slot.rules(finding.category) if rules is None else rules:
            if probability >= rule.at_least:
                outcome.fire(rule, finding)
    for item in verdict.unjudged:
        rules = slot.concerned(item.category)
        if item.reason is UnjudgedReason.NO_HEAD:
            counts = rules and not _is_answered(item.category, rules, verdict.findings, len(outcome.span.text))
        else:
            counts = rules or item.reason in _OF_EVERYTHING
        if counts:
            outcome.unjudged(item.reason, item.category)


@dataclass(slots=True)
class _Outcome:
    """What has fired so far on one span."""

    policy: Policy
    span: TextSpan
    language: str
    edit: Edit = KEEP
    fired: dict[tuple[str, str, Category], Fired] = field(default_factory=dict)

    def fire(self, rule: Rule, finding: Finding) -> None:
        self._add(rule.id, rule.action, finding, rule.mode, rule)

    def unjudged(self, reason: UnjudgedReason, category: Category) -> None:
        """Fire `on_unjudged`. Its probability is 1: that nobody judged it is certain."""
        whole = Finding(category, 1.0, 0, len(self.span.text))
        action = self.policy.on_unjudged.get(reason, refuse.ACTION)
        self._add(UNJUDGED + reason, action, whole, Mode.ENFORCE, None)

    def _add(self, name: str, action: Action, finding: Finding, mode: Mode, rule: Rule | None) -> None:
        edit, result = action.apply(finding, self.language), action.outcome
        if edit.effect is Effect.SUBSTITUTE and not self._can_place(edit):
            edit, result = WITHHOLD, Outcome.REFUSE
        if mode is Mode.ENFORCE:
            self.edit |= edit
        key = (mode, name, finding.category)
        before = self.fired.get(key)
        if before is not None:
            result = max(result, before.outcome)
            probability = max(finding.probability, before.probability)
        else:
            probability = finding.probability
        because, to = (None, "") if rule is None else (rule.because, rule.to)
        self.fired[key] = Fired(name, finding.category, probability, result, mode, because, to)

    def _can_place(self, edit: Edit) -> bool:
        """Tell whether a redaction takes something out: names of JSON members and empty ranges cannot be redacted."""
        size = len(self.span.text)
        return (
            self.span.channel is not Channel.KEY
            and all(0 <= cut.at <= size for cut in edit.cuts)
            and all(0 <= s.start < s.end <= size or (size == 0 and s.start == s.end == 0) for s in edit.substitutions)
        )

    def decision(self) -> Decision:
        if not self.fired:
            return ALLOWED
        fired = tuple(self.fired[key] for key in sorted(self.fired))  # "enforce" sorts before "shadow"
        strictest = max((f.outcome for f in fired if f.mode is Mode.ENFORCE), default=Outcome.ALLOW)
        return Decision(self.edit, strictest, fired)


@dataclass(slots=True)
class _Slot:
    """The rules for one direction, role and language, looked up by category once and then kept."""

    all: tuple[Rule, ...]
    marks: Marks | None = None  # of the rules that look at the text itself, which `all` does not hold
    known: dict[Category, tuple[Rule, ...]] = field(default_factory=dict)
    _concerned: dict[Category, tuple[Rule, ...]] = field(default_factory=dict)
    _lowest: dict[Category, float] = field(default_factory=dict)  # for each category in `known`: what fires a rule
    _moot: dict[int, Sequence[Unjudged]] = field(
        default_factory=dict
    )  # by identity; holds them, so that ids stay theirs

    def is_silent(self, required: frozenset[str], verdicts: Sequence[Verdict]) -> bool:
        """Tell whether no rule can fire, as on most texts; False where it takes more than a look to know."""
        names, lowest = [], self._lowest
        for name, status, findings, unjudged in verdicts:
            names.append(name)
            if status is not _OK:
                return False
            for category, probability, _, _ in findings:
                if not 0.0 <= probability < lowest.get(category, 0.0):
                    return False
            if unjudged and id(unjudged) not in self._moot and not self._is_moot(unjudged):
                return False
        return not required.difference(names)

    def _is_moot(self, unjudged: Sequence[Unjudged]) -> bool:
        """Tell whether no rule waits for what was not judged; classifiers give the same tuple again for each text."""
        moot = not any(u.reason in _OF_EVERYTHING or self.concerned(u.category) for u in unjudged)
        if moot and len(self._moot) < MAX_CATEGORIES:
            self._moot[id(unjudged)] = unjudged
        return moot

    def rules(self, category: Category) -> tuple[Rule, ...]:
        """Find the rules about `category` or a node above it, and keep them in `known`."""
        found = tuple(r for r in self.all if is_within(category, r.category))
        if len(self.known) < MAX_CATEGORIES:
            self.known[category] = found
            self._lowest[category] = min((r.at_least for r in found), default=_ABOVE_ALL)
        return found

    def concerned(self, category: Category) -> tuple[Rule, ...]:
        """Return the enforced rules about `category`, a node above it or one below it."""
        found = self._concerned.get(category)
        if found is None:
            found = tuple(
                r
                for r in self.all
                if r.mode is Mode.ENFORCE and (is_within(category, r.category) or is_within(r.category, category))
            )
            if len(self._concerned) < MAX_CATEGORIES:
                self._concerned[category] = found
        return found


def _is_answered(category: Category, rules: Sequence[Rule], findings: Sequence[Finding], size: int) -> bool:
    """Tell whether what was found of the nodes above `category` answers every rule that waits for it.

    A rule on such a node, or above it, was answered by the finding itself. Any other is answered with no while the
    finding is under its threshold, since a child is never likelier than its parent.
    """
    above = [f for f in findings if category.startswith(f.category + ".")]
    if not _cover(above, size) or not all(0.0 <= f.probability <= 1.0 for f in above):
        return False
    highest = max(f.probability for f in above)
    return all(highest < r.at_least or all(is_within(f.category, r.category) for f in above) for r in rules)


def _cover(findings: Sequence[Finding], size: int) -> bool:
    """Tell whether the findings, of windows of a text perhaps, together speak of the whole of it."""
    reached = 0
    for start, end in sorted((f.start, f.end) for f in findings):
        if start > reached:
            return False
        reached = max(reached, end)
    return bool(findings) and reached >= size


@dataclass(slots=True)
class _Plan:
    """A policy, indexed. `languages`: those that some rule names; all others share one slot."""

    policy: Policy
    languages: frozenset[str]
    has_marks: bool  # some rule looks at the text itself
    slots: dict[tuple[Direction, Role, str], _Slot] = field(default_factory=dict)

    def slot(self, reading: Reading, role: Role | None = None) -> _Slot:
        """Return the rules for a text, as if another role had said it if one is given."""
        span = reading.span
        said_by = span.role if role is None else role
        language = ""
        if self.languages and reading.language in self.languages:  # to tell it takes longer than the rest of this
            language = reading.language
        key = (span.direction, said_by, language)
        slot = self.slots.get(key)
        if slot is None:
            rules = [
                _in(language, r)
                for r in self.policy.rules
                if span.direction in r.directions
                and said_by in r.roles
                and (r.languages is None or language in r.languages)
                and (r.languages_outside is None or language not in {NO_LETTERS, *r.languages_outside})
            ]
            marked = tuple(r for r in rules if r.marks)
            slot = self.slots[key] = _Slot(tuple(r for r in rules if not r.marks), Marks(marked) if marked else None)
        return slot


_plans: dict[
    int, _Plan
] = {}  # by identity: hashing a policy would cost more than deciding; a plan keeps its policy alive


def _plan(policy: Policy) -> _Plan:
    plan = _plans.get(id(policy))
    if plan is None or plan.policy is not policy:
        named = frozenset(name for r in policy.rules for name in _named(r))
        plan = _Plan(policy, named, any(r.marks for r in policy.rules))
        if len(_plans) >= MAX_PLANS:
            _plans.pop(next(iter(_plans)), None)
        _plans[id(policy)] = plan
    return plan


def _named(rule: Rule) -> Iterable[str]:
    yield from rule.languages or ()
    yield from (language for language, _ in rule.at_least_in)
    if rule.languages_outside is not None:
        yield from (NO_LETTERS, *rule.languages_outside)


def _in(language: str, rule: Rule) -> Rule:
    """Return the rule with the threshold it has in `language`."""
    threshold = dict(rule.at_least_in).get(language)
    return rule if threshold is None else dataclasses.replace(rule, at_least=threshold)

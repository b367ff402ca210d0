"""What differs between two policies, in words: which rules, which settings, and which decisions of the case files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from classifiers.types import Direction, Role, UnjudgedReason
from policies.cases import Cases, Judge, material
from policies.engine import decide
from policies.types import Audit, Decision, Loosening, Policy, Rule, Waiver


class Flip(NamedTuple):
    """One case that is decided otherwise: what the first policy does, and what the second."""

    case: str
    direction: Direction
    before: Decision
    after: Decision

    def __str__(self) -> str:
        return f"{self.case} ({self.direction}): {_told(self.before)} → {_told(self.after)}"


def differences(a: Policy, b: Policy) -> list[str]:
    """Return a line for each rule and setting that differs; what is the same is not told."""
    old, new = {r.id: r for r in a.rules}, {r.id: r for r in b.rules}
    lines = [f"rule `{name}` is new: {described(new[name])}" for name in sorted(new.keys() - old.keys())]
    lines += [f"rule `{name}` is gone: {described(old[name])}" for name in sorted(old.keys() - new.keys())]
    for name in sorted(old.keys() & new.keys()):
        if changes := list(_changes(old[name], new[name])):
            lines.append(f"rule `{name}`: " + "; ".join(changes))
    return lines + list(_settings(a, b))


def flips(a: Policy, b: Policy, cases: Iterable[Cases], judge: Judge) -> list[Flip]:
    """Decide each case by both policies and return those that differ in action, rules or what is left of the text."""
    found: list[Flip] = []
    for file in cases:
        for case in file.file.cases:
            for direction in case.direction:
                before, after = (decide(p, *material(p, case, direction, judge)) for p in (a, b))
                if (before.outcome, before.edit, before.because) != (after.outcome, after.edit, after.because):
                    found.append(Flip(case.name, direction, before, after))
    return found


def described(rule: Rule) -> str:
    """Say what a rule does in one line."""
    also = "".join(f", {value:g} in {language}" for language, value in rule.at_least_in)
    looks = f"{rule.category} ≥ {rule.at_least:g}{also}" if not rule.marks else f"marks of {rule.category}"
    where = "+".join(sorted(rule.directions))
    languages = "" if rule.languages is None else f"  in {', '.join(sorted(rule.languages))}"
    outside = "" if rule.languages_outside is None else f"  outside {', '.join(sorted(rule.languages_outside))}"
    to = f" to {rule.to}" if rule.to else ""
    shadow = "  (shadow)" if rule.mode == "shadow" else ""
    roles = "" if rule.roles == frozenset(Role) else f"  for {_listed(rule.roles)}"
    return f"{looks}  {where} → {rule.action.name}{to}{languages}{outside}{shadow}{roles}"


def taken_back(loosening: Loosening) -> str:
    """Say which rule of a card holds less, and how much is left of it."""
    if loosening.action is not None:
        return f"{loosening.rule} {loosening.action.name}"
    return f"{loosening.rule} {'off' if loosening.at_least is None else f'≥ {loosening.at_least:g}'}"


def kept(audit: Audit) -> str:
    """Say what is kept of an exchange, for how long, and what a record has to survive."""
    return f"{audit.level} for {audit.retention_days} days, ack {audit.ack}"


def waived(waiver: Waiver) -> str:
    """Say who answers for what, until when, and why if that is told."""
    why = f" ({' '.join(waiver.reason.split())})" if waiver.reason else ""
    return f"{waiver.setting} by {waiver.owner} until {waiver.expires}{why}"


def _changes(old: Rule, new: Rule) -> Iterator[str]:
    if old.category != new.category:
        yield f"is about {new.category} and no longer about {old.category}"
    thresholds = dict(old.at_least_in), dict(new.at_least_in)
    for language in sorted({"", *thresholds[0], *thresholds[1]}):
        after, before = thresholds[1].get(language, new.at_least), thresholds[0].get(language, old.at_least)
        if after != before:
            fires = "more often" if after < before else "less often"
            yield f"threshold{f' in {language}' if language else ''} {before:g} → {after:g}, fires {fires}"
    for what, was, now in (
        ("action", old.action.name, new.action.name),
        ("to", old.to, new.to),
        ("mode", old.mode.value, new.mode.value),
        ("direction", _listed(old.directions), _listed(new.directions)),
        ("roles", _listed(old.roles), _listed(new.roles)),
        ("languages", _listed(old.languages, "all"), _listed(new.languages, "all")),
        ("languages outside", _listed(old.languages_outside), _listed(new.languages_outside)),
        ("because", _because(old), _because(new)),
        ("marks", f"{len(old.marks)}", f"{len(new.marks)}" if old.marks == new.marks else f"{len(new.marks)} others"),
    ):
        if was != now:
            yield f"{what} {was or 'none'} → {now or 'none'}"


def _settings(a: Policy, b: Policy) -> Iterator[str]:
    for what, was, now in (
        ("required classifiers", _listed(a.required), _listed(b.required)),
        *(
            (f"on_unjudged.{reason.value}", a.on_unjudged[reason].name, b.on_unjudged[reason].name)
            for reason in UnjudgedReason
        ),
        ("mode", a.mode.value, b.mode.value),
        ("stream", a.stream.value, b.stream.value),
        ("respond", a.respond.value, b.respond.value),
        ("explain", a.explain.value, b.explain.value),
        ("appeals", _yes(a.review.appeals), _yes(b.review.appeals)),
        ("reviewed by two", _listed(a.review.second_person), _listed(b.review.second_person)),
        ("days to review", f"{a.review.keep_days}", f"{b.review.keep_days}"),
        ("canary", _canary(a), _canary(b)),
        ("audit", kept(a.audit), kept(b.audit)),
        ("taken back of cards", _listed(map(taken_back, a.loosened)), _listed(map(taken_back, b.loosened))),
        ("waivers", _listed(map(waived, a.waivers)), _listed(map(waived, b.waivers))),
        ("largest gaps between groups", _gaps(a), _gaps(b)),
    ):
        if was != now:
            yield f"{what}: {was or 'none'} → {now or 'none'}"


def _gaps(policy: Policy) -> str:
    if policy.fairness is None:
        return ""
    limits = [
        f"{kind} {most:g}" + "".join(f", {other:g} in {language}" for language, other in by_language)
        for kind, most, by_language in policy.fairness.max_gap
    ]
    return f"{'; '.join(limits)} at {policy.fairness.at}"


def _because(rule: Rule) -> str:
    return "" if rule.because is None else f"{rule.because.card} “{rule.because.quote}”"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _canary(policy: Policy) -> str:
    return "" if policy.canary is None else f"{policy.canary.policy} for {policy.canary.share:g}"


def _listed(values: Iterable[str] | None, absent: str = "") -> str:
    return absent if values is None else ", ".join(sorted(values))


def _told(decision: Decision) -> str:
    because: Sequence[str] = decision.because
    return decision.outcome.label + (f" ({', '.join(because)})" if because else "")

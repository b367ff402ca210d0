"""Policies, readings and verdicts for the tests of this folder, by hand and by hypothesis."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from classifiers.types import (
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
    View,
)
from policies.actions import allow, disclaim, escalate, flag, pseudonymise, redact, refuse, replace, trim
from policies.types import Action, Decision, Effect, Mode, Policy, Rule

TEXT = "twelve chars"
CATEGORIES = ("hate", "toxicity", "toxicity.threat", "privacy", "privacy.pii", "privacy.pii.email", "media.image")
CLASSIFIERS = ("patterns", "embedded", "language", "optional")
ACTIONS = tuple(
    module.ACTION for module in (allow, disclaim, escalate, flag, pseudonymise, redact, refuse, replace, trim)
)
MARKS = (r"chars", r"(?i)TWELVE")  # of TEXT, and a third that it does not hold


def rule(name: str, category: str, action: Action = refuse.ACTION, at_least: float = 0.5, **more: object) -> Rule:
    return Rule(name, category, at_least, action, **more)  # type: ignore[arg-type]  # the tests spell them right


def policy(*rules: Rule, required: tuple[str, ...] = (), unjudged: Action = refuse.ACTION) -> Policy:
    return Policy("p", 1, "", frozenset(required), rules, dict.fromkeys(UnjudgedReason, unjudged))


def reading(
    text: str = TEXT,
    direction: Direction = Direction.INPUT,
    role: Role = Role.USER,
    channel: Channel = Channel.TEXT,
    language: str = "en",
) -> Reading:
    return Reading(TextSpan(text, direction, role, channel, ()), (View("raw", text),), language)


def finding(category: str, probability: float = 0.9, start: int = 0, end: int = len(TEXT)) -> Finding:
    return Finding(category, probability, start, end)


def verdict(
    *findings: Finding, by: str = "patterns", status: Status = Status.OK, unjudged: tuple[Unjudged, ...] = ()
) -> Verdict:
    return Verdict(by, status, findings, unjudged)


def write(directory: Path, name: str, text: str) -> Path:
    path = directory / name
    path.write_text(text, encoding="utf-8")
    return path


probabilities = st.one_of(
    st.floats(0, 1), st.sampled_from([0.0, 0.5, 1.0]), st.sampled_from([float("nan"), float("inf"), -0.1, 1.5])
)
places = st.integers(-2, len(TEXT) + 2)
findings = st.builds(Finding, st.sampled_from(CATEGORIES), probabilities, places, places)
unjudgeds = st.builds(Unjudged, st.sampled_from(CATEGORIES), st.sampled_from(UnjudgedReason))
verdicts = st.builds(
    Verdict,
    st.sampled_from(CLASSIFIERS),
    st.sampled_from(Status),
    st.lists(findings, max_size=4).map(tuple),
    st.lists(unjudgeds, max_size=2).map(tuple),
)
rules = st.builds(
    Rule,
    st.sampled_from([f"r{n}" for n in range(9)]),
    st.sampled_from(CATEGORIES),
    st.floats(0.01, 1),
    st.sampled_from(ACTIONS),
    st.sets(st.sampled_from(Direction), min_size=1).map(frozenset),
    st.sets(st.sampled_from(Role), min_size=1).map(frozenset),
    st.none() | st.sets(st.sampled_from(["en", "th", "zh"]), min_size=1).map(frozenset),
    st.sampled_from(Mode),
    languages_outside=st.none() | st.sets(st.sampled_from(["en", "th"]), min_size=1).map(frozenset),
    marks=st.lists(st.sampled_from([*MARKS, "<none>"]), max_size=2, unique=True).map(tuple) | st.just(()),
    at_least_in=st.dictionaries(st.sampled_from(["en", "th"]), st.floats(0.01, 1)).map(
        lambda d: tuple(sorted(d.items()))
    ),
)
policies = st.builds(
    lambda listed, required, unjudged: Policy("p", 1, "", required, tuple(listed), unjudged),
    st.lists(rules, min_size=1, max_size=6, unique_by=lambda r: r.id),
    st.sets(st.sampled_from(CLASSIFIERS[:3])).map(frozenset),
    st.fixed_dictionaries(
        {r: st.sampled_from([allow.ACTION, flag.ACTION, refuse.ACTION]) for r in UnjudgedReason}  # what a file can say
    ),
)
readings = st.builds(
    reading,
    direction=st.sampled_from(Direction),
    role=st.sampled_from(Role),
    channel=st.sampled_from([Channel.TEXT, Channel.KEY]),
    language=st.sampled_from(["en", "th", "und"]),
)


def is_at_least(stricter: Decision, milder: Decision) -> bool:
    """The one does all that the other does, and perhaps more."""
    covers = stricter.edit.effect is Effect.WITHHOLD or (
        stricter.edit.substitutions >= milder.edit.substitutions and stricter.edit.cuts >= milder.edit.cuts
    )
    return stricter.outcome >= milder.outcome and stricter.edit.effect >= milder.edit.effect and covers

"""Tests of a policy, written beside it as data: inputs, the expected action and the expected rules.

INVARIANT: every rule of the effective policy is one that some case depends on. A rule whose removal changes no case
is a failure, so no rule stands there untried. A rule that stands in a parent's file, unchanged, may be tried by the parent's
cases: they must depend on it under this policy too, and what they expect is the parent's business.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from classifiers.manifest import Manifest, load_classifiers
from classifiers.text.decode import BEYOND
from classifiers.text.views import read
from classifiers.types import (
    Channel,
    Classifier,
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
from policies.edit import redacted
from policies.engine import decide
from policies.loader import CASES
from policies.schema import CategoryName, Name, ToldLanguage
from policies.source import Document, SourceError, fault, load_yaml
from policies.types import Decision, Outcome, Policy, Rule

Judge: TypeAlias = Callable[[TextSpan, frozenset[str]], tuple[Reading, Sequence[Verdict]]]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Given(_Strict):
    """A finding made up for the case, over the whole text unless it says where."""

    category: CategoryName
    probability: Annotated[float, Field(strict=True, ge=0, le=1)]
    start: int = Field(default=0, ge=0)
    end: int | None = Field(default=None, ge=0)


class GivenUnjudged(_Strict):
    category: CategoryName
    reason: UnjudgedReason


class Expected(_Strict):
    action: Annotated[str, Field(pattern=f"^({'|'.join(o.label for o in Outcome)})$")]
    rules: list[str] | None = None  # None: whichever; only for texts that a model reads differently each time it learns
    shadow: list[str] = []
    text: str | None = None  # what is left after redaction


class Case(_Strict):
    """With `given`, `unjudged`, `missing` or `failed` no classifier runs: the case says what they found."""

    name: Name
    text: str
    direction: list[Direction] = Field(default=[Direction.INPUT], min_length=1)
    role: Role = Role.USER
    channel: Channel = Channel.TEXT
    language: ToldLanguage | None = None
    given: list[Given] | None = None
    unjudged: list[GivenUnjudged] | None = None
    missing: list[Name] | None = None  # required classifiers that say nothing
    failed: dict[Name, Literal[Status.TIMEOUT, Status.ERROR]] | None = None  # classifiers that timed out or broke
    expect: Expected

    @property
    def is_synthetic(self) -> bool:
        return any(stated is not None for stated in (self.given, self.unjudged, self.missing, self.failed))

    @model_validator(mode="after")
    def _language_is_told(self) -> Self:
        if self.language is not None and not self.is_synthetic:
            raise ValueError("no `language` where classifiers run; they tell it themselves")
        return self

    @model_validator(mode="after")
    def _findings_stand_in_the_text(self) -> Self:
        for given in self.given or ():
            end = len(self.text) if given.end is None else given.end
            if not given.start <= end <= len(self.text):
                raise ValueError(f"places of `given` within the {len(self.text)} characters of the text, `start` first")
        return self


class CaseFile(_Strict):
    policy: Name
    cases: list[Case] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Cases:
    document: Document
    file: CaseFile


@dataclass(slots=True)
class ClassifierJudge:
    """Judges with the real classifiers, each loaded when a case first needs it. Raises ManifestError."""

    manifests: Mapping[str, Manifest] | None = None  # None: the package's own
    _loaded: dict[str, Classifier] = field(default_factory=dict)

    def __call__(self, span: TextSpan, names: frozenset[str]) -> tuple[Reading, Sequence[Verdict]]:
        absent = names - self._loaded.keys()
        if absent:
            self._loaded |= load_classifiers(sorted(absent), self.manifests)
        reading = read(span)
        said = [self._loaded[name].classify([reading])[0] for name in sorted(names)]
        return reading, [*said, BEYOND] if reading.is_cut else said


def cases_path(policy_file: Path) -> Path:
    return policy_file.with_name(policy_file.stem + CASES)


def load_cases(path: Path) -> Cases:
    """Read a case file. Raises SourceError with every fault, file:line first."""
    document = load_yaml(path)
    if not isinstance(document.data, dict):
        raise SourceError(document.at((), "found no mapping, expected `policy` and `cases`"))
    try:
        file = CaseFile.model_validate(document.data)
    except ValidationError as error:
        raise SourceError(*fault(document, error, CaseFile)) from None
    names = [case.name for case in file.cases]
    twice = [i for i, name in enumerate(names) if name in names[:i]]
    if twice:
        raise SourceError(
            *(document.at(("cases", i, "name"), f"found a second case `{names[i]}`, expected one") for i in twice)
        )
    return Cases(document, file)


def run_cases(policy: Policy, cases: Cases, judge: Judge, parents: Mapping[str, Cases] | None = None) -> list[str]:
    """Return the failures, file:line first; empty when all is as expected and every rule is tried.

    `parents`: the cases of the files that rules are inherited from, by file.
    """
    document = cases.document
    if cases.file.policy != policy.name:
        return [document.at(("policy",), f"found `{cases.file.policy}`, expected `{policy.name}`")]
    failures: list[str] = []
    decided_on: list[tuple[Reading, Sequence[Verdict]]] = []
    for index, case in enumerate(cases.file.cases):
        failures += [document.at(("cases", index, "name"), told) for told in _unasked(policy, case)]
        for direction in case.direction:
            reading, verdicts = material(policy, case, direction, judge)
            decided_on.append((reading, verdicts))
            problem = _difference(case.expect, decide(policy, reading, verdicts), case.text)
            if problem:
                failures.append(document.at(("cases", index, "expect"), f"`{case.name}` ({direction}): {problem}"))
    wanting = set(untried_rules(policy, decided_on))
    for file, theirs in (parents or {}).items():
        inherited = {rule.id for rule in policy.rules if rule.id in wanting and _file(rule) == file}
        if inherited:
            wanting -= inherited - set(untried_rules(policy, _decided_on(policy, theirs, judge)))
    return failures + [document.at(("cases",), _untried(policy, rule)) for rule in policy.rules if rule.id in wanting]


def _unasked(policy: Policy, case: Case) -> Iterable[str]:
    """Tell of classifiers whose silence or failure the policy would never notice: a case about them tries nothing."""
    for name in sorted({*(case.missing or ()), *(case.failed or {})} - policy.required):
        yield f"`{case.name}`: found the classifier `{name}`, expected one of {', '.join(sorted(policy.required))}"


def _decided_on(policy: Policy, cases: Cases, judge: Judge) -> list[tuple[Reading, Sequence[Verdict]]]:
    return [material(policy, case, direction, judge) for case in cases.file.cases for direction in case.direction]


def parent_cases(policy: Policy) -> dict[str, Cases]:
    """Return the cases beside the files that rules are inherited from, by file; without those that have none, or faulty ones."""
    found: dict[str, Cases] = {}
    for file in sorted({_file(rule) for rule in policy.rules} - {""}):
        path = cases_path(Path(file))
        if Path(file).stem != policy.name and path.exists():
            with suppress(SourceError):  # whoever tests the parent is told
                found[file] = load_cases(path)
    return found


def _file(rule: Rule) -> str:
    return rule.origin.rpartition(":")[0]


def _untried(policy: Policy, rule: Rule) -> str:
    """Say which rule lacks a case; of an inherited one also where its cases can be copied from."""
    file, _, line = rule.origin.rpartition(":")
    text = f"found no case that depends on rule `{rule.id}`"
    if not file or Path(file).stem == policy.name:
        return text
    return f"{text} of {file}:{line}; copy one from {cases_path(Path(file)).name} beside that file"


def untried_rules(policy: Policy, material: Iterable[tuple[Reading, Sequence[Verdict]]]) -> list[str]:
    """Return the ids of the rules without which every decision would be the same."""
    decided = [(reading, verdicts, _effect(decide(policy, reading, verdicts))) for reading, verdicts in material]
    untried: list[str] = []
    for rule in policy.rules:
        rest = dataclasses.replace(policy, rules=tuple(r for r in policy.rules if r is not rule))
        if all(_effect(decide(rest, reading, verdicts)) == effect for reading, verdicts, effect in decided):
            untried.append(rule.id)
    return untried


def _effect(decision: Decision) -> tuple[Outcome, tuple[str, ...], tuple[str, ...]]:
    return decision.outcome, decision.because, decision.shadow


def _difference(expected: Expected, decision: Decision, text: str) -> str:
    """Say what is not as expected, or nothing."""
    rules = decision.because if expected.rules is None else expected.rules
    told = [
        (what, found, wanted)
        for what, found, wanted in (
            ("action", decision.outcome.label, expected.action),
            ("rules", ", ".join(decision.because), ", ".join(sorted(rules))),
            ("shadow", ", ".join(decision.shadow), ", ".join(sorted(expected.shadow))),
        )
        if found != wanted
    ]
    if expected.text is not None and redacted(text, decision.edit) != expected.text:
        told.append(("text", "another", expected.text))
    return "; ".join(f"found {what} `{found or 'none'}`, expected `{wanted or 'none'}`" for what, found, wanted in told)


def material(policy: Policy, case: Case, direction: Direction, judge: Judge) -> tuple[Reading, Sequence[Verdict]]:
    """Return what is decided on: as the case states it, or as the classifiers that `policy` requires say."""
    span = TextSpan(case.text, direction, case.role, case.channel, ())
    if not case.is_synthetic:
        return judge(span, policy.required)
    reading = Reading(span, (View("raw", case.text),), case.language or "en")
    return reading, list(_stated(policy, case))


def _stated(policy: Policy, case: Case) -> Iterable[Verdict]:
    """Say for each required classifier what the case says; its findings are put in the mouth of the first one."""
    failed = case.failed or {}
    findings = tuple(
        Finding(g.category, g.probability, g.start, len(case.text) if g.end is None else g.end)
        for g in case.given or ()
    )
    unjudged = tuple(Unjudged(u.category, u.reason) for u in case.unjudged or ())
    speaking = [n for n in sorted(policy.required) if n not in (case.missing or ())]
    for index, name in enumerate(speaking):
        said = (findings, unjudged) if index == 0 else ((), ())
        yield Verdict(name, failed.get(name, Status.OK), *said)

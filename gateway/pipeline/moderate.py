"""What is said of each input that only a verdict is asked about: our own category names and places, and no text of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from classifiers.taxonomy import ancestors
from classifiers.types import Category, Channel, JsonPath, Reading
from gateway.pipeline.judge import Judgement
from gateway.types import UNNAMED, Change, Exchange, Found, Gap, Judged
from policies.edit import in_order
from policies.engine import rules_for
from policies.types import Edit, Effect, Explain, Mode, Outcome, Policy, Rule

# The member of a body that holds its inputs; elsewhere the whole body is one input
INPUTS: Final = {"moderations": "input", "detect": "contents"}
PLACED: Final = frozenset({"evaluate", "detect"})  # endpoints that are told what was found where
_NO_PLACE: Final = frozenset({Channel.KEY, Channel.MEDIA})


def verdicts_of_inputs(exchange: Exchange, policy: Policy, judgements: Sequence[Judgement]) -> Iterator[Judged]:
    """One Judged per input, in order; an empty text has no scores."""
    groups: dict[int, list[Judgement]] = {i: [] for i in range(exchange.choices)}
    for judgement in judgements:
        for index in _inputs(exchange, judgement.reading.span.path):
            groups[index].append(judgement)
    asked = _Asked(policy)
    is_placed = exchange.endpoint in PLACED
    for index, group in groups.items():
        judged = Judged(
            index,
            any(j.decision.outcome > Outcome.ALLOW for j in group),
            scores(group),
            tuple(sorted({gap.category for j in group for v in j.verdicts for gap in v.unjudged})),
            is_withheld=any(_is_withheld(j) for j in group),
            found=tuple(found for j in group for found in _found(asked, j)) if is_placed else (),
            changes=tuple(change for j in group for change in _changes(j)),
            gaps=tuple(gap for j in group for gap in _gaps(j)),
        )
        yield _unexplained(judged) if policy.explain is Explain.NONE else judged


def _unexplained(judged: Judged) -> Judged:
    """The verdict alone: what is to be done, and where, but neither for what nor how nearly it would not have been."""
    acted = [f for f in judged.found if f.outcome is not Outcome.ALLOW]
    unnamed = [f._replace(category=UNNAMED, probability=1.0, classifier=UNNAMED) for f in acted]
    gaps = tuple(dict.fromkeys(gap._replace(category=UNNAMED) for gap in judged.gaps))
    return replace(judged, scores=None, unjudged=(), found=tuple(dict.fromkeys(unnamed)), gaps=gaps)


def _inputs(exchange: Exchange, path: JsonPath) -> Iterable[int]:
    """Which inputs the text at `path` is of; what reaches over several is of each."""
    member = INPUTS.get(exchange.endpoint)
    if member is None or exchange.choices == 1:
        return range(exchange.choices if member is None or path[:1] == (member,) else 0)
    if path[:1] != (member,):
        return ()
    return (path[1],) if len(path) > 1 and isinstance(path[1], int) else range(exchange.choices)


def scores(judgements: Sequence[Judgement]) -> dict[str, float]:
    """The highest probability of each category over all views, windows and spans."""
    highest: dict[str, float] = {}
    for judgement in judgements:
        for verdict in judgement.verdicts:
            for finding in verdict.findings:
                if not finding.category.startswith("language."):
                    highest[finding.category] = max(highest.get(finding.category, 0.0), round(finding.probability, 6))
    return highest


def _is_withheld(judgement: Judgement) -> bool:
    """Whether the text may not go on. Another model is to answer it: then not to the one that the caller has in mind."""
    rerouted = any(f.outcome is Outcome.REROUTE and f.mode is Mode.ENFORCE for f in judgement.decision.fired)
    return rerouted or judgement.edit.effect is Effect.WITHHOLD or judgement.decision.outcome.is_withheld


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which categories the enforced rules ask about, looked up once for each direction, role and language."""

    policy: Policy
    known: dict[int, tuple[Mapping[str, Rule], dict[Category, bool]]] = field(default_factory=dict)

    def of(self, reading: Reading) -> tuple[Mapping[str, Rule], dict[Category, bool]]:
        rules = rules_for(self.policy, reading)  # the policy keeps them, so their identity stays theirs
        found = self.known.get(id(rules))
        if found is None:
            found = self.known[id(rules)] = ({r.id: r for r in rules if r.mode is Mode.ENFORCE}, {})
        return found


def _found(asked: _Asked, judgement: Judgement) -> Iterator[Found]:
    """Each finding in a category that an enforced rule asks about; of several in one place the likeliest."""
    span = judgement.reading.span
    is_placed = span.channel not in _NO_PLACE
    rules, known = asked.of(judgement.reading)
    acted = [f for f in judgement.decision.fired if f.mode is Mode.ENFORCE and not f.is_unjudged]
    best: dict[tuple[Category, int, int], Found] = {}
    for verdict in judgement.verdicts:
        for category, probability, start, end in verdict.findings:
            is_asked = known.get(category)
            if is_asked is None:
                above = ancestors(category)
                is_asked = known[category] = any(rule.category in above for rule in rules.values())
            before = best.get((category, start, end))
            if not is_asked or not 0.0 <= probability <= 1.0 or (before and before.probability >= probability):
                continue
            hit = (f for f in acted if f.category == category and f.rule in rules)
            outcome = max((f.outcome for f in hit if probability >= rules[f.rule].at_least), default=Outcome.ALLOW)
            best[category, start, end] = Found(
                span.path, category, round(probability, 6), start, end, outcome, verdict.classifier, is_placed
            )
    yield from best.values()
    for fired in acted:  # rules that look at the text itself, and not at what a classifier found in it
        if fired.rule not in rules:
            yield Found(span.path, fired.category, 1.0, 0, len(span.text), fired.outcome, "policy", is_placed)


def _gaps(judgement: Judgement) -> Iterator[Gap]:
    for fired in judgement.decision.fired:
        if fired.is_unjudged:
            yield Gap(judgement.reading.span.path, fired.category, fired.outcome)


def _changes(judgement: Judgement) -> Iterator[Change]:
    if judgement.edit.effect is Effect.SUBSTITUTE:
        span = judgement.reading.span
        for start, end, replacement in pieces(judgement.edit, len(span.text)):
            yield Change(span.path, start, end, replacement)


def pieces(edit: Edit, size: int) -> list[tuple[int, int, str]]:
    """An edit as ranges of its text that do not overlap, from the left: made together, they come to `redacted`."""
    cut = edit.cut
    out: list[tuple[int, int, str]] = []
    for sub in in_order(edit.substitutions):
        if cut is not None and sub.start >= cut.at:
            continue
        if out and sub.start < out[-1][1]:
            start, end, replacement = out[-1]
            out[-1] = (start, max(end, sub.end), replacement)
        else:
            out.append((sub.start, sub.end, sub.replacement))
    if cut is not None:
        at = max([cut.at, *(end for _, end, _ in out)])
        if at < size or cut.text:
            out.append((at, size, cut.text))
    return out

"""Judge a request as a conversation: each text by itself, and what texts say together; what comes again costs no judging.

INVARIANT: what is found across a border withholds, for it has no one place to be redacted in. What a piece or one
side of a border says about as clearly is no finding of the joint: it was judged, in its own role, by its own rules.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, TypeAlias

from classifiers.taxonomy import is_within
from classifiers.text.views import read
from classifiers.types import Channel, Finding, Reading, Role, Status, TextSpan, Verdict, View, span_of
from gateway.fleet.base import Fleet
from gateway.fleet.cache import Known, Scope, is_kept, is_reached
from gateway.pipeline.joint import CONTENT, Joint, conversations, joints, speakers
from gateway.pipeline.judge import Judgement, edit_of, judge, judgements_of
from policies.engine import ALLOWED, decide, has_marks, is_quiet, rules_for
from policies.types import Decision, Policy, Rule

# Below what a fleet takes to be small: a long conversation is many small texts, and must not queue with the large ones.
BATCH: Final = 16_000
MAX_BORDERS: Final = 8  # whose sides are weighed; whoever cuts finer is taken at the joint's word
MAX_BATCHES: Final = 16  # more is large indeed, and has to be done in one deadline
# bound once: see classifiers.types
_OK, _KEY, _ASSISTANT, _SYSTEM = Status.OK, Channel.KEY, Role.ASSISTANT, Role.SYSTEM
_LANGUAGE: Final = "language."  # a joint has the languages of its pieces, and none of its own
_Piece: TypeAlias = tuple[int, int, int, Sequence[Verdict]]  # its shift, start and end in the joint; what is said of it
_Said: TypeAlias = tuple[Reading, Sequence[Verdict]]


class _Asked(NamedTuple):
    """What is asked of the cache about one text."""

    is_old: bool  # it may be looked up
    more: str = ""  # of a joint


async def judge_conversation(
    fleet: Fleet, policy: Policy, spans: Sequence[TextSpan], scope: Scope | None = None
) -> list[Judgement]:
    """Return one judgement per span, same order, and one more for each joint on which a rule fires or that failed.

    A text that is alone is not remembered: it has no earlier turns, and remembering it would cost more than it may.
    """
    if len(spans) < 2:  # noqa: PLR2004 - two make a conversation
        return await judge(fleet, policy, spans)
    found = joints(spans)
    texts = [*spans, *[_span_of(spans, joint) for joint in found]]
    view = _View(fleet, policy, scope, has_marks(policy))
    said = await view.said(texts, [] if scope is None else _asked(spans, found))
    parts = judgements_of(policy, [one for one in said[: len(spans)] if one is not None])
    fired = [
        firing
        for place, (joint, one) in enumerate(zip(found, said[len(spans) :], strict=True), len(spans))
        if one is not None and (firing := view.firing(place, joint, one, parts)) is not None
    ]
    return parts + await view.judgements(fired) if fired else parts


def answered(spans: Sequence[TextSpan]) -> frozenset[int]:
    """Return the places of what a model has answered already: all before the newest turn that is not the assistant's.

    Only these are looked up. Whoever can but add a turn to a conversation learns nothing from the time that takes.
    """
    old: list[int] = []
    for order in conversations(spans):
        turns = [place for place in order if spans[place].channel in CONTENT]
        last = len(turns)
        for is_answer in (True, False):  # a prefill, then what it answers
            while last and (spans[turns[last - 1]].role is _ASSISTANT) is is_answer:
                last -= 1
        if last:
            old += order[: order.index(turns[last - 1]) + 1]
    return frozenset(old)


def _span_of(spans: Sequence[TextSpan], joint: Joint) -> TextSpan:
    """A joint as a text of whoever wrote its last piece."""
    _text, direction, role, _channel, path = spans[joint.pieces[-1].place]
    return span_of((joint.text, direction, role, _KEY, path))


def _asked(spans: Sequence[TextSpan], found: Sequence[Joint]) -> list[_Asked]:
    old = answered(spans)
    asked = [_Asked(i in old or span.role is _SYSTEM) for i, span in enumerate(spans)]
    for joint in found:
        roles = speakers(spans, joint.pieces)
        # a decision about it rests on where its borders are and on who speaks
        more = f"{joint.gap} {' '.join(map(str, joint.borders))} {' '.join(roles)}"
        asked.append(_Asked(joint.pieces[-1].place in old or roles == [_SYSTEM], more))
    return asked


def _batches(texts: Sequence[TextSpan], new: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the places in batches of BATCH code points, or of one larger text; all in one if they are few or very many."""
    if not BATCH < sum([len(texts[place].text) for place in new]) <= MAX_BATCHES * BATCH:
        yield new
        return
    batch: list[int] = []
    size = 0
    for place in new:
        more = len(texts[place].text)
        if batch and size + more > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(place)
        size += more
    yield batch


class _Firing(NamedTuple):
    """A joint on which a rule fires. `verdicts`: with the findings that reach across its borders."""

    joint: Joint
    reading: Reading
    verdicts: Sequence[Verdict]
    roles: tuple[Role, ...]


@dataclass(slots=True)
class _View:
    fleet: Fleet
    policy: Policy
    scope: Scope | None
    has_marks: bool  # some rule looks at the text itself
    digests: dict[int, bytes] = field(default_factory=dict)  # by place among the texts; of those that are to be kept
    quiet: Sequence[Verdict] | None = None  # what was said of the joint before, if it was silent

    async def said(self, texts: Sequence[TextSpan], asked: Sequence[_Asked]) -> list[_Said | None]:
        """Return what is said of each text; None for a joint that is known to be silent. `asked`: empty without a cache."""
        said: list[_Said | None] = [None] * len(texts)
        new: Sequence[int] = range(len(texts))
        if self.scope is not None:
            new = [place for place, text in enumerate(texts) if not self._recall(place, text, asked[place], said)]
        if not new:
            return said
        for batch in _batches(texts, new):
            chosen = texts if len(batch) == len(texts) else [texts[i] for i in batch]
            readings, verdicts = await self.fleet.classify(chosen, self.policy.required)
            if chosen is texts and not asked:  # all at once, and nothing of it is to be kept
                return list(zip(readings, verdicts, strict=True))
            for place, reading, of_one in zip(batch, readings, verdicts, strict=True):
                said[place] = reading, of_one
                if asked and not asked[place].more:
                    self._keep(place, reading, of_one, of_one)
            if batch is not new:
                await asyncio.sleep(0)  # others have their turn between two batches
        return said

    def _recall(self, place: int, span: TextSpan, asked: _Asked, said: list[_Said | None]) -> bool:
        """Put what is known of a text in its place; False where it has to be judged."""
        if self.scope is None or not is_kept(span):
            return False
        digest = self.scope.digest(span, asked.more)
        known = self.scope.get(digest) if asked.is_old else None
        if known is None:
            self.digests[place] = digest
            return False
        if known.verdicts:
            said[place] = self._reading(span, known), known.verdicts
        return True

    def _reading(self, span: TextSpan, known: Known) -> Reading:
        """The views of a text are not kept, and no rule but one that looks at the text itself asks for them."""
        if known.has_views and self.has_marks:
            return read(span)
        return Reading(span, (View("raw", span.text),), known.language, known.language_probability)

    def _keep(self, place: int, reading: Reading, verdicts: Sequence[Verdict], kept: Sequence[Verdict]) -> None:
        """Keep `kept` of what was said, if all of it was said. None at all: it comes to nothing."""
        digest = self.digests.get(place)
        if self.scope is None or digest is None or not is_reached(verdicts, self.policy.required):
            return
        has_views = len(reading.views) > 1
        self.scope.keep(digest, Known(reading.language, reading.language_probability, has_views, list(kept)))

    def firing(self, place: int, joint: Joint, said: _Said, parts: Sequence[Judgement]) -> _Firing | None:
        """Return a joint on which a rule fires for what no piece says alone; None for all others."""
        reading, verdicts = said
        if verdicts == self.quiet or self._is_silent(verdicts):
            self.quiet = verdicts
            if self.scope is not None:
                self._keep(place, reading, verdicts, ())
            return None
        roles = tuple(dict.fromkeys([parts[piece.place].reading.span.role for piece in joint.pieces]))
        # most of the time all that was said fires nothing, and then no part of it does
        quiet = is_quiet(self.policy, reading, verdicts, roles)
        across = [] if quiet else [_across(verdict, joint) for verdict in verdicts]
        if quiet or self._is_silent(across) or self._decision(reading, across, roles) is ALLOWED:
            self._keep(place, reading, verdicts, ())
            return None
        self._keep(place, reading, verdicts, verdicts)
        pieces = [
            (piece.at - piece.begin, piece.at, piece.at + piece.size, parts[piece.place].verdicts)
            for piece in joint.pieces
        ]
        firing = _Firing(joint, reading, across, roles)
        firing = firing._replace(verdicts=self._untold(firing, pieces))
        decision = self._decision(reading, firing.verdicts, roles)
        told = {fired.rule for piece in joint.pieces for fired in parts[piece.place].decision.fired}
        marked = {rule.id for rule in self.policy.rules if rule.marks}
        return None if all(fired.rule in marked & told for fired in decision.fired) else firing

    def _is_silent(self, verdicts: Sequence[Verdict]) -> bool:
        """Tell whether there is nothing that any rule of any role could fire on, as in most joints."""
        if self.has_marks:
            return False
        for _, status, findings, unjudged in verdicts:
            if findings or unjudged or status is not _OK:
                return False
        return not self.policy.required.difference([verdict.classifier for verdict in verdicts])

    async def judgements(self, fired: Sequence[_Firing]) -> list[Judgement]:
        """Judge both sides of the borders of joints by themselves, and keep what needs both: the rest is no news."""
        weighed = [firing for firing in fired if len(firing.joint.borders) <= MAX_BORDERS]
        borders = [(firing, border) for firing in weighed for border in firing.joint.borders]
        sides = [
            firing.reading.span._replace(text=text)
            for firing, border in borders
            for text in (firing.reading.span.text[: border - firing.joint.gap], firing.reading.span.text[border:])
        ]
        _, said = await self.fleet.classify(sides, self.policy.required) if sides else ([], [])
        news: dict[int, list[list[Verdict]]] = {}
        for number, (firing, border) in enumerate(borders):
            size, (left, right) = len(firing.reading.span.text), said[2 * number : 2 * number + 2]
            both: list[_Piece] = [(0, 0, border - firing.joint.gap, left), (border, border, size, right)]
            news.setdefault(id(firing), []).append(self._untold(firing, both))
        judgements = []
        for firing in fired:
            kept = _in_any(firing.verdicts, news.get(id(firing), [firing.verdicts]))
            decision = self._decision(firing.reading, kept, firing.roles)
            if decision is not ALLOWED:
                judgements.append(Judgement(firing.reading, kept, decision, edit_of(firing.reading.span, decision)))
        return judgements

    def _decision(self, reading: Reading, verdicts: Sequence[Verdict], roles: Sequence[Role]) -> Decision:
        """Join what the rules for each of the speakers say."""
        joined = ALLOWED
        for role in dict.fromkeys(roles):
            decision = decide(self.policy, _said_by(role, reading), verdicts)
            if decision is not ALLOWED:
                fired = tuple(dict.fromkeys((*joined.fired, *decision.fired)))
                joined = Decision(joined.edit | decision.edit, max(joined.outcome, decision.outcome), fired)
        return joined

    def _untold(self, firing: _Firing, pieces: Sequence[_Piece]) -> list[Verdict]:
        """Return the verdicts without findings that fire nothing, or that a piece has as well in the same place."""
        return [
            verdict._replace(findings=tuple([f for f in verdict.findings if self._is_news(firing, f, pieces)]))
            for verdict in firing.verdicts
        ]

    def _is_news(self, firing: _Firing, finding: Finding, pieces: Sequence[_Piece]) -> bool:
        if not 0.0 <= finding.probability <= 1.0:
            return True  # what is no probability is told of nobody's text, and fails closed
        reached = [
            rule.at_least
            for role in firing.roles
            for rule in self._rules(firing.reading, role)
            if finding.probability >= rule.at_least and is_within(finding.category, rule.category)
        ]
        if not reached:
            return False
        # half the odds or more: what a piece all but says is not hidden by the border, and a neighbour's words tip many
        enough = min(max(reached), finding.probability / (2.0 - finding.probability))
        return not any(_is_told(finding, piece, enough) for piece in pieces)

    def _rules(self, reading: Reading, role: Role) -> Sequence[Rule]:
        return rules_for(self.policy, _said_by(role, reading))


def _said_by(role: Role, reading: Reading) -> Reading:
    text, direction, own, channel, path = reading.span
    if own is role:
        return reading
    return reading._replace(span=TextSpan(text, direction, role, channel, path))


def _across(verdict: Verdict, joint: Joint) -> Verdict:
    """The verdict with what no single piece could show. What a piece could not be judged for was said of the piece."""
    name, status, findings, _ = verdict
    if findings:
        findings = tuple([f for f in findings if joint.is_across(f[2], f[3]) and f[0][:9] != _LANGUAGE])
    return Verdict(name, status, findings)


def _in_any(verdicts: Sequence[Verdict], chosen: Sequence[Sequence[Verdict]]) -> list[Verdict]:
    """Return the verdicts with the findings that any of the choices among them has."""
    return [
        verdict._replace(findings=tuple([f for f in verdict.findings if any(f in own[i].findings for own in chosen)]))
        for i, verdict in enumerate(verdicts)
    ]


def _is_told(finding: Finding, piece: _Piece, at_least: float) -> bool:
    """Tell whether a piece alone has it, in a place that meets the finding's: a decoy elsewhere explains nothing."""
    shift, at, end, verdicts = piece
    first, last = max(finding.start, at) - shift, min(finding.end, end) - shift
    return first < last and any(
        own.category == finding.category and own.probability >= at_least and own.start < last and first < own.end
        for verdict in verdicts
        for own in verdict.findings
    )

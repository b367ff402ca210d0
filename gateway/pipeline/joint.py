"""The parts of one message as one text: a payload that is split over parts is whole again where the model reads it.

Only what crosses a border between parts counts here; what lies inside one part was judged there, and could be redacted
there. A finding across a border has no one place to be redacted in, so it withholds.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from classifiers.types import Channel, JsonPath, TextSpan, Verdict
from gateway.fleet.base import Fleet
from gateway.pipeline.judge import Judgement
from policies.engine import decide
from policies.types import Policy

_PARTS = frozenset({Channel.TEXT, Channel.TOOL_RESULT})
_LEAST = 4  # messages, its index, content, the part's index; below it `text`, if the part is an object


async def judge_joints(fleet: Fleet, policy: Policy, spans: Sequence[TextSpan]) -> list[Judgement]:
    """Judge each message of several text parts once more, as one text; nothing for all others."""
    groups = _messages(spans)
    if not groups:
        return []
    joined = [
        TextSpan("".join(s.text for s in group), group[0].direction, group[0].role, Channel.KEY, group[0].path[:3])
        for group in groups
    ]
    readings, verdicts = await fleet.classify(joined, policy.required)
    judgements = []
    for group, reading, said in zip(groups, readings, verdicts, strict=True):
        borders = list(accumulate(len(s.text) for s in group))[:-1]
        across = [_across(verdict, borders) for verdict in said]
        decision = decide(policy, reading, across)
        judgements.append(Judgement(reading, across, decision, decision.edit))
    return judgements


def _messages(spans: Sequence[TextSpan]) -> list[list[TextSpan]]:
    """The text parts of each message that has at least two of them."""
    groups: dict[JsonPath, list[TextSpan]] = {}
    for span in spans:
        path = span.path
        if span.channel in _PARTS and len(path) >= _LEAST and path[0] == "messages" and path[2] == "content":
            groups.setdefault(path[:3], []).append(span)
    return [group for group in groups.values() if len(group) > 1]


def _across(verdict: Verdict, borders: Sequence[int]) -> Verdict:
    """The verdict with what no single part could show. What a part could not be judged for was said of the part."""
    findings = tuple(f for f in verdict.findings if any(f.start < border < f.end for border in borders))
    return verdict._replace(findings=findings, unjudged=())

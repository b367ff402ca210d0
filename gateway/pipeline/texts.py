"""Which texts of an exchange are kept where its policy asks for it: as judged, or as they pass the policy.

INVARIANT: of a side in which sexual content about minors was found, or in which a classifier failed to look, no text is kept at any
level; nor of the answer to such a request. What was found stands in the record in any case.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from classifiers.taxonomy import is_within
from classifiers.types import Channel, Status
from gateway.audit.base import Record, Texts
from gateway.pipeline.answer import Answer
from gateway.pipeline.judge import Judgement, Tally
from gateway.pipeline.places import found_in
from gateway.types import Exchange, Json
from policies.edit import redacted
from policies.types import Effect, Level, Mode, Outcome, Policy

NEVER: Final = "sexual.minors"  # and below it
NEVER_FROM: Final = 0.10  # the lowest that the baseline refuses at in any language; a policy's own rule may be lower


def with_input(
    begin: Record, exchange: Exchange, policy: Policy, judgements: Sequence[Judgement], tally: Tally
) -> Record:
    """Add what is kept of the request, where the policy keeps text."""
    if not policy.audit.keeps_text:
        return begin
    if barred(tally):
        return _unstored(begin, "input")
    own, joint = judgements[: len(exchange.spans)], judgements[len(exchange.spans) :]
    body: list[Json]
    if policy.audit.level is Level.REDACTED and any(_is_withheld(each) for each in joint):
        found = {category for each in judgements for category in _categories(each)}
        body = [{"withheld": sorted(found)}]  # what is harmless in each piece is not in what they say together
    else:
        body = [_input(each, policy.audit.level) for each in own if each.reading.span.channel is not Channel.MEDIA]
    return _with(begin, "input", exchange, policy, body)


def with_output(end: Record, policy: Policy, before: Tally, answer: Answer) -> Record:
    """Add what was released of the answer, where the policy keeps text."""
    if not policy.audit.keeps_text:
        return end
    if barred(before) or barred(answer.tally):
        return _unstored(end, "output")
    body: list[Json] = []
    for key, pieces in sorted(answer.kept.items()):
        said: dict[str, Json] = {"choice": key.choice, "channel": str(key.channel)}
        if key.choice in answer.refused and policy.audit.level is Level.REDACTED:
            said["withheld"] = sorted({f.category for f in answer.tally.enforced if f.outcome.is_withheld})
        else:
            said["text"] = "".join(pieces)
        body.append(said)
    return _with(end, "output", answer.exchange, policy, body) if body else end


def barred(tally: Tally) -> bool:
    """Whether a side may not be stored at all. Fails closed: a classifier that did not answer may have found it."""
    if any(status is not Status.OK for status in tally.statuses.values()):
        return True
    if any(is_within(fired.category, NEVER) for fired in tally.fired.values()):
        return True
    scores = (score for highest in tally.scores.values() for score in highest.items())
    return any(is_within(category, NEVER) and probability >= NEVER_FROM for category, probability in scores)


def _with(record: Record, side: str, exchange: Exchange, policy: Policy, body: list[Json]) -> Record:
    audit = policy.audit
    return record._replace(texts=Texts(side, audit.level.value, audit.retention_days, exchange.end_user or None, body))


def _unstored(record: Record, side: str) -> Record:
    return record._replace(fields={**record.fields, "content": {"field": side, "withheld": NEVER}})


def _input(judgement: Judgement, level: Level) -> dict[str, Json]:
    span = judgement.reading.span
    said: dict[str, Json] = {"role": str(span.role), "channel": str(span.channel)}
    if level is Level.REDACTED and _is_withheld(judgement):
        return said | {"withheld": _categories(judgement)}  # without its place, which names may be a caller's words
    text = span.text
    if level is Level.REDACTED and judgement.edit.effect is Effect.SUBSTITUTE:
        text = redacted(text, judgement.edit)
    return said | {"path": [*span.path], "text": text} | found_in(judgement, text)


def _is_withheld(judgement: Judgement) -> bool:
    return judgement.edit.effect is Effect.WITHHOLD or judgement.decision.outcome.is_withheld


def _categories(judgement: Judgement) -> list[str]:
    fired = judgement.decision.fired
    return sorted({f.category for f in fired if f.mode is Mode.ENFORCE and f.outcome > Outcome.ALLOW})

"""What an exchange says last: what is still held, a disclaimer, refusals and the end. Sealed and sent by the pipeline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from classifiers.types import Channel
from gateway.pipeline import account
from gateway.pipeline.answer import Answer
from gateway.pipeline.asked import Asked
from gateway.pipeline.judge import Tally
from gateway.types import Closed, Delta, Event, Finished, Refusal, StreamKey
from policies.messages import disclaimer_text, refusal_text
from policies.types import Respond

# how a last turn of the assistant's begins that is to be gone on with as JSON
_JSON: Final = re.compile(r"""\s*(?:```json\s*\Z|(?:```(?:json)?\s*)?(?:\{\s*(?:"|\Z)|\[\s*(?:["{\[\d-]|\Z)))""")


def last_words(asked: Asked, before: Tally, answer: Answer) -> list[Delta]:
    """After the answer: what was held for the start of a placeholder and was none, and what is to be said of it."""
    if not (answer.restorers or before.fired or answer.tally.fired):
        return []
    out = [delta for key in answer.restorers for delta in answer.flush(key)]
    fired = [*before.fired.values(), *answer.tally.fired.values()]
    said = disclaimer_text(before.language, fired) if fired else ""
    if said and not asked.exchange.wants_json:  # whoever wants JSON reads the `caveat` object beside it
        spoken = {key.choice for key in answer.gates if answer.told(key).channel is Channel.TEXT}
        if asked.exchange.endpoint != "completions" and _JSON.match(asked.exchange.prefills[0]):
            spoken = set()  # the words would stand behind an object that the caller himself has begun
        out += [Delta(StreamKey(choice, Channel.TEXT), f"\n\n{said}") for choice in sorted(spoken)]
    return [delta for delta in out if delta.key.choice not in answer.refused]


def endings(asked: Asked, before: Tally, answer: Answer) -> Sequence[Event]:
    """After the record: refusals, then the end."""
    both = before.merged(answer.tally)
    if answer.refused:
        return refusals(asked, both, answer, (before, answer.tally))
    stage = "input" if before.outcome > answer.tally.outcome else "output"  # where the action was decided
    explained = account.explain(asked.exchange, asked.policy, both, stage)
    scores = account.scored(asked.exchange, asked.policy, (before, answer.tally))
    return [Closed(explained, answer.endings(), answer.usage, scores)]


def refusals(asked: Asked, tally: Tally, answer: Answer | None, sides: tuple[Tally, Tally | None]) -> Sequence[Event]:
    """The refusal and the end; no `answer`: none was asked for. `tally`: of both `sides`, input and output."""
    exchange, policy = asked.exchange, asked.policy
    stage, scores = "input" if answer is None else "output", account.scored(exchange, policy, sides)
    tally.refuse()
    told = refusal_text if asked.pinned is None or answer is not None else asked.pinned.refusal
    text = told(tally.language, stage, tally.enforced)
    as_error = policy.respond is Respond.ERROR
    choices: Sequence[int | None] = [None] if answer is None else sorted(answer.refused)
    finished = (
        answer.endings()
        if answer is not None
        else tuple(Finished(i, "content_filter") for i in range(exchange.choices))
    )
    explained = account.explain(exchange, policy, tally, stage)
    closed = Closed(explained, finished, answer.usage if answer else None, scores)
    return [*(Refusal(choice, text, as_error) for choice in choices), closed]

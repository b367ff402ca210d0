"""The tool calls of one choice, judged as a whole before any of them goes out: a refused call is never sent in part.

What stands in one call is read together with what stands in the next, and with the end of what was said before them. Each
choice is by itself: choices are alternatives, and nobody reads the halves of two of them as one answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.fleet.base import Fleet
from gateway.pipeline.answer import Answer
from gateway.pipeline.conversation import judge_conversation
from gateway.pipeline.joint import SPACED
from gateway.types import Delta, StreamKey, ToolCall
from policies.types import Edit, Effect

_SPOKEN = (Channel.REASONING, Channel.TEXT, Channel.REFUSAL)


async def judged_calls(fleet: Fleet, answer: Answer, choice: int) -> list[ToolCall | Delta]:
    """Judge all calls of a choice, and return them as they may go out; nothing, and the choice is refused, where one may not.

    Where a call is cut the choice ends before it: an argument that lacks its end asks for something else.
    """
    calls = [(index, call) for (of, index), call in sorted(answer.calls.items()) if of == choice]
    before = _said_before(answer, choice)
    spans = [call.spans(answer.exchange.tools) for _, call in calls]
    judgements = await judge_conversation(fleet, answer.policy, [*before, *(s for own in spans for s in own)])
    judgements = judgements[len(before) :]  # what was said before was judged when it came
    answer.tally.add(judgements)
    if any(judgement.edit.effect is Effect.WITHHOLD for judgement in judgements):
        answer.refuse(choice)
        return []
    out: list[ToolCall | Delta] = []
    for (index, call), own in zip(calls, spans, strict=True):
        its, judgements = judgements[: len(own)], judgements[len(own) :]
        if any(_ends(judgement.edit) for judgement in its):
            answer.end_before_call(choice, is_first=not out)
            break
        edited = call.edited(its)
        answer.keep(StreamKey(choice, Channel.TOOL_ARGUMENTS, index), call.name, " ", edited)
        edited = edited if answer.known is None else answer.known.restore_json(edited)
        out.append(ToolCall(choice, index, call.name))
        out.append(Delta(StreamKey(choice, Channel.TOOL_ARGUMENTS, index), edited))
    return out


def _ends(edit: Edit) -> bool:
    """Tell whether a text ends early, and with no words in the place of what is gone."""
    return edit.cut is not None and not edit.cut.text


def _said_before(answer: Answer, choice: int) -> Sequence[TextSpan]:
    """Return the end of what the choice said in words, as far as a joint reaches."""
    said = [gate.text for key, gate in answer.gates.items() if key.choice == choice and key.channel in _SPOKEN]
    tail = "".join(said)[-SPACED:]
    path = ("choices", choice, "message")
    return [TextSpan(tail, Direction.OUTPUT, Role.ASSISTANT, Channel.TEXT, path)] if tail else []

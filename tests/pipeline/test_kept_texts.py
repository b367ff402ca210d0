"""Which texts a policy's audit level keeps, as they come out of the pipeline, and what is kept at no level."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from asgi_calls import ENDPOINTS
from fakes import CANARY, ENDED, TEXT, CanaryFleet, Drive, ScriptedUpstream, policy, text_deltas

from classifiers.types import Channel, Finding, Reading, Status, TextSpan, Unjudged, UnjudgedReason, Verdict
from gateway.audit.base import Record
from gateway.pipeline.judge import Tally
from gateway.pipeline.texts import barred
from gateway.types import Delta, Finished, StreamKey, ToolCall, UpstreamEvent
from policies.actions import flag, pseudonymise, redact, refuse
from policies.types import Action, Audit, Fired, Level, Mode, Outcome, Policy, Rule

SAID = "nothing to see"


class MinorsFleet(CanaryFleet):
    """Finds the word KINDER with a probability of its own."""

    def __init__(self, probability: float, category: str = "sexual.minors") -> None:
        super().__init__()
        self.probability, self.category = probability, category

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        readings, verdicts = await super().classify(spans, names)
        for span, own in zip(spans, verdicts, strict=True):
            if "KINDER" in span.text:
                own[0] = own[0]._replace(findings=(Finding(self.category, self.probability, 0, 6),))
        return readings, verdicts


def keeping(level: Level, action: Action = refuse.ACTION, **more: Any) -> Policy:
    return policy(action, audit=Audit(level, 30), **more)


async def records_of(
    rules: Policy, *said: str, answer: str = SAID, fleet: CanaryFleet | None = None, **more: Any
) -> list[Record]:
    upstream = ScriptedUpstream([*text_deltas(answer, 3, 7), *ENDED])
    drive = Drive(ENDPOINTS["chat"], upstream, fleet=fleet or CanaryFleet())
    messages = [{"role": "user", "content": each} for each in said]
    await drive({"model": "m", "messages": messages, **more}, rules)
    return drive.log.records


def texts_of(record: Record) -> list[Any]:
    """The texts of messages and answers; fields of the body such as `user` left out."""
    if record.texts is None:
        return []
    kept = [
        each for each in record.texts.body if each["channel"] in {"text", "tool_arguments", "key"} or "withheld" in each
    ]
    return [each.get("text", each.get("withheld")) for each in kept]


@pytest.mark.parametrize("level", [Level.NONE, Level.METADATA])
async def test_no_text_is_kept_unless_the_policy_asks(level: Level) -> None:
    """What was never stored cannot leak; at `none` not even its fingerprint or its writer's."""
    begin, end = await records_of(keeping(level), "hello", user="anna")
    assert (begin.texts, end.texts) == (None, None)
    is_known = level is Level.METADATA
    assert ("fp" in begin.fields["input"], "end_user" in begin.fields) == (is_known, is_known)
    assert ("fp" in end.fields["output"]) == is_known
    assert begin.fields["input"]["scanned"] > 0, "what happened stays on record"


async def test_full_keeps_what_was_judged_and_what_went_out() -> None:
    """An investigator sees the request as it came, also what a rule redacts, and the answer as it left."""
    begin, end = await records_of(keeping(Level.FULL, redact.ACTION), f"my {CANARY} here", answer=f"so {CANARY} it is")
    assert texts_of(begin) == [f"my {CANARY} here"]
    [said] = texts_of(end)
    assert CANARY not in said
    assert said.startswith("so ")
    assert begin.texts is not None
    assert (begin.texts.retention_days, begin.texts.level, begin.texts.user) == (30, "full", None)


async def test_redacted_keeps_what_passed_the_policy() -> None:
    """Substituted values stay out of the store, and a refused text leaves nothing but what was found."""
    begin, _ = await records_of(keeping(Level.REDACTED, redact.ACTION), "fine", f"my {CANARY} here", user="anna")
    fine, changed = texts_of(begin)
    assert fine == "fine"
    assert CANARY not in changed
    assert changed.startswith("my ")
    assert begin.texts is not None
    assert begin.texts.user == "anna"
    begin, end = await records_of(keeping(Level.REDACTED), "fine", f"my {CANARY} here")
    assert texts_of(begin) == ["fine", ["hate"]]
    assert end.texts is None


async def test_a_refused_answer_leaves_its_categories() -> None:
    """What a stream let out before it was stopped is kept at `full` alone."""
    answer = "a harmless beginning of some length, and then " + CANARY
    _, end = await records_of(keeping(Level.REDACTED), "hello", answer=answer, stream=True)
    assert texts_of(end) == [["hate"]]
    _, end = await records_of(keeping(Level.FULL), "hello", answer=answer, stream=True)
    [said] = texts_of(end)
    assert answer.startswith(said)
    assert CANARY not in said


async def test_values_that_the_model_never_saw_stay_out_of_the_kept_answer() -> None:
    """A placeholder in the answer is stored as such, though the caller gets the value back."""
    upstream = ScriptedUpstream([Delta(TEXT, "you are [HATE_1], yes"), *ENDED])
    drive = Drive(ENDPOINTS["chat"], upstream)
    rules = keeping(Level.REDACTED, pseudonymise.ACTION)
    await drive({"model": "m", "messages": [{"role": "user", "content": f"I am {CANARY}"}]}, rules)
    assert CANARY in str(drive.body), "the caller has the value back"
    kept = str([record.texts for record in drive.log.records])
    assert CANARY not in kept


async def test_tool_calls_are_kept() -> None:
    """What a model asked a tool to do is part of what it said."""
    script: list[UpstreamEvent | Exception] = [
        ToolCall(0, 0, "find"),
        Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 0), '{"q": "tea"}'),
        Finished(0, "tool_calls"),
    ]
    drive = Drive(ENDPOINTS["chat"], ScriptedUpstream(script))
    await drive({"model": "m", "messages": [{"role": "user", "content": "tea?"}]}, keeping(Level.FULL))
    assert texts_of(drive.log.records[-1]) == ['find {"q": "tea"}']


@pytest.mark.parametrize("level", [Level.REDACTED, Level.FULL])
@pytest.mark.parametrize("action", [refuse.ACTION, flag.ACTION])
async def test_sexual_content_about_minors_is_stored_at_no_level(level: Level, action: Action) -> None:
    """Neither the text, nor what stands beside it, nor the answer to it; not even encrypted. The finding is on record."""
    rules = keeping(level, action, rules=(Rule("minors", "sexual", 0.5, action),))
    found = await records_of(rules, "before", "KINDER text", fleet=MinorsFleet(0.9))
    assert [record.texts for record in found] == [None] * len(found)
    assert found[0].fields["content"] == {"field": "input", "withheld": "sexual.minors"}
    assert {each["category"] for each in found[0].fields["input"]["fired"]} == {"sexual.minors"}


async def test_what_no_rule_asks_about_counts_too() -> None:
    """A policy that allows everything is no permission to store this."""
    for probability, is_kept in ((0.10, False), (0.09, True)):
        rules = keeping(Level.FULL, rules=(Rule("other", "hate", 0.5, refuse.ACTION),))
        begin, *_ = await records_of(rules, "KINDER", fleet=MinorsFleet(probability))
        assert (begin.texts is not None) == is_kept, probability


async def test_an_answer_with_it_is_not_stored() -> None:
    """The request was harmless and is kept; what the model made of it is not."""
    rules = keeping(Level.FULL, rules=(Rule("minors", "sexual.minors", 0.5, flag.ACTION),))
    begin, end = await records_of(rules, "hello", answer="KINDER it is", fleet=MinorsFleet(0.9))
    assert begin.texts is not None
    assert end.texts is None


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_nothing_is_stored_that_a_classifier_failed_to_look_at(status: Status) -> None:
    """It might have been just that; whoever allows unjudged texts does not get them stored."""
    from policies.actions import allow

    rules = keeping(Level.FULL, on_unjudged=dict.fromkeys(UnjudgedReason, allow.ACTION))
    records = await records_of(rules, "hello", fleet=CanaryFleet(status=status))
    assert [record.texts for record in records] == [None, None]


async def test_a_gap_in_that_category_counts_as_found() -> None:
    """Where nobody reads the language for it, nobody knows."""

    class Gap(CanaryFleet):
        async def classify(
            self, spans: Sequence[TextSpan], names: frozenset[str]
        ) -> tuple[list[Reading], list[list[Verdict]]]:
            readings, verdicts = await super().classify(spans, names)
            gap = (Unjudged("sexual.minors", UnjudgedReason.NO_HEAD),)
            return readings, [[each._replace(unjudged=gap) for each in own] for own in verdicts]

    unjudged = dict.fromkeys(UnjudgedReason, refuse.ACTION) | {UnjudgedReason.NO_HEAD: flag.ACTION}
    rules = keeping(Level.FULL, on_unjudged=unjudged, rules=(Rule("minors", "sexual.minors", 0.5, refuse.ACTION),))
    begin, *_ = await records_of(rules, "hello", fleet=Gap())
    assert begin.texts is None


async def test_a_caller_who_leaves_has_what_went_out_kept() -> None:
    """An end by cancellation is an end: its texts are as much on record as another's."""
    upstream = ScriptedUpstream([*text_deltas("a long answer that goes on and on, word by word " * 4, 40, 90), *ENDED])
    drive = Drive(ENDPOINTS["chat"], upstream)
    rules = keeping(Level.FULL)
    run = drive.pipeline().run(
        drive.asked({"model": "m", "stream": True, "messages": [{"role": "user", "content": "go"}]}, rules)
    )
    async for event in run:
        if isinstance(event.value, Delta):
            break
    await run.aclose()
    await asyncio.sleep(0)
    end = drive.log.records[-1]
    assert end.fields["status"] == "cancelled"
    assert texts_of(end)[0].startswith("a ")


@pytest.mark.parametrize("category", ["admission.licence", "disclose.bias", "sexual"])
def test_what_a_models_card_says_of_a_request_keeps_no_text_out(category: str) -> None:
    """These are no nodes of the taxonomy: asking for their parents once failed every request to a model with a card."""
    tally = Tally()
    tally.note([Fired("rule", category, 1.0, Outcome.DISCLAIM, Mode.ENFORCE)])
    assert not barred(tally)
    tally.note([Fired("other", "sexual.minors", 1.0, Outcome.FLAG, Mode.ENFORCE)])
    assert barred(tally)


async def test_a_kept_text_says_where_it_was_found_unless_it_was_changed() -> None:
    """Who reviews it sees what it was about; in a text that was redacted the places would point at something else."""
    said = f"well {CANARY} then"
    whole = await first_kept(keeping(Level.FULL), said)
    redacted = await first_kept(keeping(Level.REDACTED, redact.ACTION), said)
    assert [said[start:end] for start, end, *_ in whole["found"]] == [CANARY]
    assert all(0 <= score <= 1_000_000 for *_, score in whole["found"])
    assert CANARY not in redacted["text"]
    assert "found" not in redacted
    assert "found" not in await first_kept(keeping(Level.FULL), SAID)


async def first_kept(rules: Policy, said: str) -> dict[str, Any]:
    """What is kept of a message, as it is stored."""
    texts = (await records_of(rules, said))[0].texts
    assert texts is not None
    found: dict[str, Any] = next(each for each in texts.body if each["channel"] == "text")
    return found

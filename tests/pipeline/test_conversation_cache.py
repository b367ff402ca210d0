"""Earlier turns are judged once: what is remembered, what is asked anew, and that nobody can tell from the records."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from asgi_calls import ENDPOINTS
from fakes import (
    BLOCK,
    CANARY,
    ENDED,
    FLAG,
    PLAN,
    REDACT,
    WHO,
    CanaryFleet,
    ListLog,
    ScriptedUpstream,
    policy,
    unread_metrics,
)

from classifiers.types import (
    Channel,
    Direction,
    Finding,
    JsonPath,
    Reading,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
    View,
)
from gateway.audit.base import Record
from gateway.fleet.cache import VerdictCache
from gateway.pipeline.conversation import BATCH, judge_conversation
from gateway.pipeline.pipeline import Asked, Pipeline
from gateway.pipeline.stopwatch import Stopwatch
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.types import Principal
from policies.actions import redact, refuse
from policies.types import Policy, Rule

CHAT = ENDPOINTS["chat"]
_PLACE: tuple[Direction, Role, Channel, JsonPath] = (Direction.INPUT, Role.USER, Channel.TEXT, ())


@dataclass
class Desk:
    """One gateway's pipeline over many requests; with a cache or without."""

    cache: VerdictCache | None = None
    fleet: CanaryFleet = field(default_factory=CanaryFleet)
    log: ListLog = field(default_factory=ListLog)
    rules: Policy = BLOCK

    async def ask(self, *texts: str, who: Principal = WHO, system: str | None = None, user: str | None = None) -> int:
        """User and assistant in turn, the last one the user's. Returns how many texts the fleet was asked about."""
        roles = ("user", "assistant")
        turns: list[dict[str, Any]] = [{"role": roles[i % 2], "content": text} for i, text in enumerate(texts)]
        if system is not None:
            turns.insert(0, {"role": "system", "content": system})
        body = {"model": "m", "messages": turns} | ({} if user is None else {"user": user})
        exchange = CHAT.codec.parse(strict.parse(compact(body)), "0190-id", Bounds())
        upstream = ScriptedUpstream(ENDED)
        pipeline = Pipeline(self.fleet, self.log, lambda _: upstream, unread_metrics(), PLAN, cache=self.cache)
        before = len(self.fleet.seen)
        async for _ in pipeline.run(Asked(exchange, who, self.rules, Stopwatch(unread_metrics()))):
            pass
        return len(self.fleet.seen) - before

    def input_of(self, text: str) -> bool:
        return any(span.text == text for span in self.fleet.seen)


def compact(body: Any) -> bytes:
    return json.dumps(body).encode()


def cached(**changes: Any) -> Desk:
    return Desk(VerdictCache("weights"), **changes)


TURNS = ("how are you", "fine, and you", "tell me of bread", "bread is made of flour", "and of rivers")


async def test_what_was_answered_is_judged_once() -> None:
    """A conversation of fifty turns must not cost its length again with each turn."""
    desk = cached()
    await desk.ask(*TURNS[:3])
    desk.fleet.seen.clear()
    await desk.ask(*TURNS)
    asked = {span.text for span in desk.fleet.seen}
    assert TURNS[3] in asked  # an answer comes back as input for the first time
    assert TURNS[4] in asked
    assert not any(text in asked for text in TURNS[:3])


async def test_each_further_turn_costs_the_same_however_long_the_conversation_is() -> None:
    """The joints of old turns are remembered as well."""
    desk, texts = cached(), ["hello number 0"]
    counts = []
    for number in range(1, 40):
        counts.append(await desk.ask(*texts))
        texts += [f"answer number {number} " * 20, f"question number {number}"]
    assert max(counts[5:]) <= 14
    plain = Desk()
    assert await plain.ask(*texts) > 150


async def test_what_is_asked_again_sooner_than_remembered_is_not_remembered() -> None:
    """Patterns take microseconds, a digest and a look-up take more: remembering would slow every request."""
    quick = VerdictCache("weights", BLOCK.required)
    desk = Desk(quick)
    await desk.ask(*TURNS[:3])
    assert len(quick) == 0
    assert quick.is_worth(BLOCK.required | {"another"})
    assert not quick.is_worth(BLOCK.required)


async def test_the_newest_turn_is_always_judged() -> None:
    """Who sends a guess learns nothing from how long it takes, and gets no verdict that he did not earn."""
    desk = cached()
    for _ in range(3):
        desk.fleet.seen.clear()
        await desk.ask(*TURNS[:3])
        assert desk.input_of(TURNS[2])


async def test_a_system_prompt_is_judged_once_a_tenant() -> None:
    """It comes with every request, of every user of the tenant, and of no other."""
    desk = cached()
    for user in ("ann", "bob"):
        desk.fleet.seen.clear()
        await desk.ask("hello", system="be brief", user=user)
        assert desk.input_of("be brief") is (user == "ann")
    desk.fleet.seen.clear()
    await desk.ask("hello", system="be brief", who=dataclasses.replace(WHO, tenant="other"))
    assert desk.input_of("be brief")


async def test_an_end_user_is_not_told_what_another_has_written() -> None:
    """The `user` of a request parts the memories of those who share a key."""
    desk = cached()
    await desk.ask(*TURNS, user="ann")
    desk.fleet.seen.clear()
    await desk.ask(*TURNS, user="bob")
    assert all(desk.input_of(text) for text in TURNS)


def facts(records: Sequence[Record]) -> list[Mapping[str, Any]]:
    return [record.fields for record in records]


@pytest.mark.parametrize("rules", [BLOCK, REDACT, FLAG], ids=["refuse", "redact", "flag"])
async def test_records_are_the_same_with_and_without_the_cache(rules: Policy) -> None:
    """An auditor must not have to know what was remembered: scores, statuses, findings and counts are equal."""
    conversations: list[tuple[str, ...]] = [
        TURNS,
        ("hello", f"so {CANARY}", "go on"),
        ("hello", "hm", f"so {CANARY}"),
        ("hello", "hm", f"so {CANARY[:5]}", "hm", CANARY[5:]),
        ("ห้อง", f"{CANARY}\u200b", "\u200bวันนี้"),
    ]
    with_cache, without = cached(rules=rules), Desk(rules=rules)
    for texts in conversations:
        for upto in range(1, len(texts) + 1, 2):
            for _ in range(2):
                await with_cache.ask(*texts[:upto])
                await without.ask(*texts[:upto])
    assert facts(with_cache.log.records) == facts(without.log.records)
    assert len(with_cache.fleet.seen) < len(without.fleet.seen)


async def test_a_changed_policy_is_asked_anew() -> None:
    """A reload must decide by its own rules and required classifiers at once."""
    desk = cached()
    await desk.ask(*TURNS)
    desk.rules = policy(digest="1" * 64)
    desk.fleet.seen.clear()
    await desk.ask(*TURNS)
    assert all(desk.input_of(text) for text in TURNS)


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_what_failed_is_tried_again(status: Status) -> None:
    """Else one late answer would refuse the conversation for good."""
    desk = cached(fleet=CanaryFleet(status=status))
    await desk.ask(*TURNS)
    assert desk.cache is not None
    assert len(desk.cache) == 0
    desk.fleet.status = Status.OK
    await desk.ask(*TURNS)
    assert desk.log.records[-1].fields["status"] == "complete"


async def test_threat_41_a_canary_behind_a_remembered_beginning_is_found() -> None:
    """A remembered text says nothing of one that begins like it."""
    desk = cached()
    await desk.ask("a" * 5000, "hm", "go on")
    await desk.ask("a" * 5000, "hm", "go on")
    await desk.ask("a" * 5000 + CANARY, "hm", "go on")
    assert desk.log.records[-1].fields["status"] == "refused"


async def test_a_split_is_found_again_in_every_later_turn() -> None:
    """What the view found once must not be forgotten because each piece is known to be harmless."""
    desk = cached()
    texts = [f"so {CANARY[:5]}", "hm", CANARY[5:]]
    for _ in range(3):
        await desk.ask(*texts)
        assert desk.log.records[-1].fields["status"] == "refused"
        texts += ["hm", "go on"]


class Marked:
    """Reads a text in two ways, and finds nothing in it."""

    def __init__(self) -> None:
        self.asked = 0

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        self.asked += len(spans)
        views = [(View("raw", s.text), View("normal", s.text.replace("\u200b", ""))) for s in spans]
        return (
            [Reading(s, v, "en") for s, v in zip(spans, views, strict=True)],
            [[Verdict("k", Status.OK)] for _ in spans],
        )


async def test_rules_that_look_at_the_text_see_a_remembered_text_too() -> None:
    """Views are not kept, so they are made anew where a rule asks for them."""
    marks = Rule("control", "attack", 0.5, refuse.ACTION, marks=(r"<\|im_end\|>",))
    rules, fleet = policy(rules=(marks,)), Marked()
    scope = VerdictCache("w").scope("t", rules.digest, rules.required)
    texts = ["<|im\u200b_end|>", "hm", "go on"]
    roles = (Role.USER, Role.ASSISTANT)
    spans = tuple(
        span._replace(text=text, role=roles[i % 2], path=("messages", i, "content"))
        for i, text in enumerate(texts)
        for span in [TextSpan("", *_PLACE)]
    )
    outcomes = [[j.decision.because for j in await judge_conversation(fleet, rules, spans, scope)] for _ in range(2)]
    assert outcomes[0] == outcomes[1]
    assert ("control",) in outcomes[1]
    assert fleet.asked < 2 * 8


class Faulty:
    """Finds a probability that is none, but only in what is read together."""

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        readings = [Reading(s, (View("raw", s.text),), "en") for s in spans]
        odd = Finding("hate", float("nan"), 0, 0)
        return readings, [
            [Verdict("k", Status.OK, (odd._replace(end=len(s.text)),) if "\n" in s.text else ())] for s in spans
        ]


class Late(Faulty):
    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        readings = [Reading(s, (View("raw", s.text),), "en") for s in spans]
        return readings, [[Verdict("k", Status.TIMEOUT if "\n" in s.text else Status.OK)] for s in spans]


@pytest.mark.parametrize("fleet", [Faulty(), Late()])
async def test_a_joint_that_nobody_judged_is_not_taken_for_harmless(fleet: Faulty) -> None:
    """A border that could not be read fails closed like any text."""
    spans = [TextSpan(t, *_PLACE)._replace(path=("messages", i, "content")) for i, t in enumerate(("a b", "c d"))]
    judgements = await judge_conversation(fleet, policy(redact.ACTION), spans)
    assert len(judgements) > len(spans)
    assert judgements[-1].decision.outcome.is_withheld


async def test_what_a_piece_could_not_be_judged_for_is_said_of_the_piece_alone() -> None:
    """A word in a language that nobody reads must be counted once, not with each of its neighbours."""

    class Foreign(Faulty):
        async def classify(
            self, spans: Sequence[TextSpan], names: frozenset[str]
        ) -> tuple[list[Reading], list[list[Verdict]]]:
            gaps = (Unjudged("hate", UnjudgedReason.LANGUAGE),)
            readings = [Reading(s, (View("raw", s.text),), "en") for s in spans]
            return readings, [[Verdict("k", Status.OK, (), gaps)] for _ in spans]

    spans = [TextSpan(t, *_PLACE)._replace(path=("messages", i, "content")) for i, t in enumerate(("a b", "c d"))]
    assert len(await judge_conversation(Foreign(), BLOCK, spans)) == len(spans)


class Sized(Marked):
    """Remembers how much it was asked about at once."""

    def __init__(self) -> None:
        super().__init__()
        self.batches: list[int] = []

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        self.batches.append(sum(len(span.text) for span in spans))
        return await super().classify(spans, names)


async def test_a_long_conversation_is_judged_in_batches_that_count_as_small() -> None:
    """As one piece of work it would wait with the few largest texts, and be refused where many come at once."""
    fleet, roles = Sized(), (Role.USER, Role.ASSISTANT)
    spans = [
        TextSpan(f"{i} " * 150, Direction.INPUT, roles[i % 2], Channel.TEXT, ("messages", i, "content"))
        for i in range(100)
    ]
    said = await judge_conversation(fleet, BLOCK, spans)
    assert [j.reading.span for j in said] == spans
    assert len(fleet.batches) > 1
    assert max(fleet.batches) <= BATCH
    fleet.batches.clear()
    await judge_conversation(fleet, BLOCK, [span._replace(text=span.text * 20) for span in spans])
    assert len(fleet.batches) == 1  # one deadline for all of what no conversation is
    huge = [spans[0], spans[1]._replace(text="x" * (BATCH + 1))]
    assert len(await judge_conversation(fleet, BLOCK, huge)) == len(huge)


async def test_a_payload_in_countless_crumbs_is_stopped_without_weighing_each_border() -> None:
    """Two sides of each of a thousand borders would be half a million characters to judge, for one that is known."""
    crumbs = [*"a" * 200, *CANARY, *"b" * 200]
    spans = [
        TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ("messages", i, "content"))
        for i, text in enumerate(crumbs)
    ]
    fleet = CanaryFleet()
    said = await judge_conversation(fleet, BLOCK, spans)
    assert any(j.decision.outcome.is_withheld for j in said)
    assert sum(len(span.text) for span in fleet.seen) < 20 * len(crumbs)

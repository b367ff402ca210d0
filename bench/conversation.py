"""What the conversation view catches, what it costs, and what the verdict cache saves.

`python -m bench.conversation [--write]`. Costs are CPU time of this process, so that other work on the machine counts for
little; nothing is sent over a network. Caught and alarmed are counted on the conversations in bench/conversations, which
were written for this project: they show what the view does, and are no sample of anybody's traffic.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from bench.report import Section, Target, about, write
from bench.servers import ROOT
from classifiers.manifest import all_manifests, load_classifiers
from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.fleet.base import Fleet
from gateway.fleet.cache import Known, VerdictCache
from gateway.fleet.local import LocalFleet
from gateway.pipeline.conversation import judge_conversation
from gateway.pipeline.judge import Judgement, judge
from policies.types import Effect, Policy
from policies.watch import PolicyLibrary

FOLDER: Final = ROOT / "bench" / "conversations"
PAGE: Final = ROOT / "docs" / "benchmarks.md"
ROLES: Final = {"s": Role.SYSTEM, "u": Role.USER, "a": Role.ASSISTANT, "t": Role.TOOL}
TURNS: Final = 50
HIT_MICROSECONDS: Final = 30.0


@dataclass(frozen=True, slots=True)
class Told:
    """One conversation: its turns, and what it is."""

    id: str
    language: str
    kind: str
    spans: tuple[TextSpan, ...]


def told(name: str) -> list[Told]:
    """Read one of the files in bench/conversations."""
    entries: list[dict[str, Any]] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return [Told(e["id"], e["language"], e.get("kind", "harmless"), spans_of(e["turns"])) for e in entries]


def spans_of(turns: Sequence[dict[str, str]]) -> tuple[TextSpan, ...]:
    """Return the spans of a chat request with these turns, each `{role's first letter: text}`."""
    return tuple(
        TextSpan(text, Direction.INPUT, ROLES[who], Channel.TEXT, ("messages", index, "content"))
        for index, turn in enumerate(turns)
        for who, text in turn.items()
    )


def system_prompts() -> list[tuple[str, str]]:
    """Return (language, prompt) of each in bench/conversations/systems.yaml."""
    found: dict[str, list[str]] = yaml.safe_load((FOLDER / "systems.yaml").read_text(encoding="utf-8"))
    return [(language, prompt) for language, prompts in found.items() for prompt in prompts]


def results() -> list[tuple[bool, str, TextSpan]]:
    """Return (whether it is an attack, language, span) of each in bench/conversations/results.yaml."""
    entries: list[dict[str, Any]] = yaml.safe_load((FOLDER / "results.yaml").read_text(encoding="utf-8"))
    path = ("messages", 2, "content")
    return [
        (e["attack"], e["language"], TextSpan(e["text"], Direction.INPUT, Role.TOOL, Channel.TOOL_RESULT, path))
        for e in entries
    ]


GREETINGS: Final = {"en": "Hello, can you help me?", "zh": "你好，可以帮我吗？", "th": "สวัสดีค่ะ ช่วยฉันหน่อยได้ไหม"}


@dataclass(frozen=True, slots=True)
class Prompted:
    """How system prompts and tool results fare: each counted in a request with a greeting before or after it."""

    prompts: int
    taken_for_attacks: int  # prompts on which a rule about attacks fired
    prompts_stopped: int  # by any rule
    attacks: int
    attacks_stopped: int
    harmless: int
    harmless_stopped: int


async def prompted(fleet: Fleet, policy: Policy) -> Prompted:
    taken = stopped = 0
    for language, prompt in system_prompts():
        said = await judge_conversation(fleet, policy, spans_of([{"s": prompt}, {"u": GREETINGS[language]}]))
        taken += any(fired.category.startswith("attack") for j in said for fired in j.decision.fired)
        stopped += is_stopped(said)
    counts = {(attack, halted): 0 for attack in (True, False) for halted in (True, False)}
    for attack, language, span in results():
        said = await judge_conversation(fleet, policy, [*spans_of([{"u": GREETINGS[language]}]), span])
        counts[attack, is_stopped(said)] += 1
    attacks, harmless = (counts[attack, True] + counts[attack, False] for attack in (True, False))
    return Prompted(len(system_prompts()), taken, stopped, attacks, counts[True, True], harmless, counts[False, True])


def is_stopped(judgements: Sequence[Judgement]) -> bool:
    return any(j.edit.effect is Effect.WITHHOLD or j.decision.outcome.is_withheld for j in judgements)


def as_one(spans: Sequence[TextSpan]) -> tuple[TextSpan]:
    """Return what the user said as one text: the most that the classifiers could see."""
    text = "\n".join(span.text for span in spans if span.role is Role.USER)
    return (spans[0]._replace(text=text, role=Role.USER),)


@dataclass(frozen=True, slots=True)
class Counted:
    """Of conversations of one kind in one language, how many were stopped."""

    language: str
    kind: str
    total: int
    alone: int  # by a turn of its own
    together: int  # by a joint as well, or only by one
    whole: int  # where the user says all of it in one message


async def counted(fleet: Fleet, policy: Policy, conversations: Sequence[Told]) -> list[Counted]:
    rows = []
    for (language, kind), group in _grouped(conversations):
        alone = together = whole = 0
        for one in group:
            parts = await judge(fleet, policy, one.spans)
            alone += is_stopped(parts)
            together += is_stopped(await judge_conversation(fleet, policy, one.spans))
            whole += is_stopped(await judge(fleet, policy, as_one(one.spans)))
        rows.append(Counted(language, kind, len(group), alone, together, whole))
    return rows


def _grouped(conversations: Sequence[Told]) -> Iterator[tuple[tuple[str, str], list[Told]]]:
    def key(one: Told) -> tuple[str, str]:
        return one.language, one.kind

    for found, group in itertools.groupby(sorted(conversations, key=key), key):
        yield found, list(group)


def long_conversation(turns: int = TURNS) -> tuple[TextSpan, ...]:
    """Harmless English turns one after the other, behind a system prompt: user, assistant, …, user."""
    texts = [span for one in told("harmless") if one.language == "en" for span in one.spans]
    said = [{"s": "You are a helpful assistant. Answer briefly."}]
    users = itertools.cycle([s.text for s in texts if s.role is Role.USER])
    answers = itertools.cycle([f"{s.text} " * 4 for s in texts if s.role is Role.ASSISTANT])
    for index in range(turns):
        said.append({"u": f"{next(users)} ({index})"})
        if index < turns - 1:
            said.append({"a": f"{next(answers)}({index})"})
    return spans_of(said)


async def cpu_seconds(work: Callable[[], Awaitable[object]], times: int) -> float:
    """Return the median CPU time of the process, all its threads, over `times` calls."""
    taken = []
    for _ in range(times):
        began = time.process_time()
        await work()
        taken.append(time.process_time() - began)
    return statistics.median(taken)


async def costs(fleet: Fleet, policy: Policy, times: int) -> dict[str, float]:
    """Return CPU milliseconds of judging a request of 50 turns, by how it is judged."""
    spans = long_conversation()
    cold, warm = VerdictCache("bench"), VerdictCache("bench")

    def scope(cache: VerdictCache) -> Any:
        return cache.scope("tenant", policy.digest, policy.required)

    await judge_conversation(fleet, policy, spans[:-2], scope(warm))  # the request before this one

    async def next_request() -> None:
        await judge_conversation(fleet, policy, spans, scope(warm))

    first = await cpu_seconds(next_request, 1)  # what the newest turn adds is judged here, once
    found = {
        "texts": await cpu_seconds(lambda: judge(fleet, policy, spans), times),
        "view": await cpu_seconds(lambda: judge_conversation(fleet, policy, spans), times),
        "first": await cpu_seconds(lambda: judge_conversation(fleet, policy, spans, scope(cold)), 1),
        "next": first,
        "again": await cpu_seconds(next_request, times),
    }
    return {name: 1000 * seconds for name, seconds in found.items()}


def hit_microseconds(size: int, times: int = 2000) -> float:
    """Return the median CPU time of looking up one text of `size` code points with the verdicts of a usual turn."""
    fleet_said = asyncio.run(_one_turn())
    scope = VerdictCache("bench").scope("tenant", "p", frozenset())
    span = TextSpan("word " * (size // 5), Direction.INPUT, Role.USER, Channel.TEXT, ("messages", 0, "content"))
    scope.keep(scope.digest(span), fleet_said)
    taken = []
    for _ in range(times):
        began = time.perf_counter_ns()
        scope.get(scope.digest(span))
        taken.append(time.perf_counter_ns() - began)
    return statistics.median(taken) / 1000


async def _one_turn() -> Known:
    fleet, policy = real("baseline")
    readings, verdicts = await fleet.classify(spans_of([{"u": "How do I change my password?"}]), policy.required)
    return Known(readings[0].language, readings[0].language_probability, has_views=False, verdicts=verdicts[0])


async def single_microseconds(fleet: Fleet, policy: Policy, times: int) -> tuple[float, float]:
    """Return CPU microseconds for a request of one message: judged as a text, and as a conversation with a cache."""
    spans = spans_of([{"u": "How do I change my password?"}])
    cache = VerdictCache("bench")

    async def plain() -> None:
        for _ in range(times):
            await judge(fleet, policy, spans)

    async def viewed() -> None:
        for _ in range(times):
            scope = cache.scope("tenant", policy.digest, policy.required) if len(spans) > 1 else None
            await judge_conversation(fleet, policy, spans, scope)

    runs = [(await cpu_seconds(plain, 1), await cpu_seconds(viewed, 1)) for _ in range(7)]
    return (
        1e6 * statistics.median(a for a, _ in runs) / times,
        1e6 * statistics.median(b for _, b in runs) / times,
    )


def real(name: str) -> tuple[LocalFleet, Policy]:
    """Return the embedded classifiers and a policy of the library."""
    manifests = all_manifests(None)
    policy = PolicyLibrary([], manifests).get(name)
    fleet = LocalFleet(load_classifiers(sorted(policy.required), manifests), deadline_seconds=60.0)
    return fleet, policy


def table(rows: Sequence[Counted]) -> str:
    lines = [
        "| language | kind | conversations | stopped by a turn alone | stopped with the view | stopped if said in one message |",
        "|---|---|---|---|---|---|",
    ]
    lines += [f"| {r.language} | {r.kind} | {r.total} | {r.alone} | {r.together} | {r.whole} |" for r in rows]
    return "\n".join(lines)


async def section(times: int) -> Section:
    fleet, policy = real("baseline")
    rows = await counted(fleet, policy, [*told("harmful"), *told("harmless")])
    fared = await prompted(fleet, policy)
    found = await costs(fleet, policy, times)
    plain, viewed = await single_microseconds(fleet, policy, 200)
    sizes = (100, 1000, 10_000)
    hits = await asyncio.gather(*(asyncio.to_thread(hit_microseconds, size) for size in sizes[:1]))
    hits += [await asyncio.to_thread(hit_microseconds, size) for size in sizes[1:]]
    text = [
        table(rows),
        "",
        f"Of {fared.prompts} system prompts {fared.taken_for_attacks} were taken for attacks, and {fared.prompts_stopped} were stopped for any reason.",
        f"Of {fared.attacks} tool results that hold an instruction to the model {fared.attacks_stopped} were stopped,",
        f"and of {fared.harmless} harmless ones {fared.harmless_stopped}.",
        "",
        f"| a request of {TURNS} turns, patterns and embedded classifier | CPU ms, median |",
        "|---|---|",
        f"| each text by itself, nothing remembered | {found['texts']:.1f} |",
        f"| conversation view, nothing remembered | {found['view']:.1f} |",
        f"| the same, first time, with a cache to fill | {found['first']:.1f} |",
        f"| the next request of a conversation: one answer and one message are new | {found['next']:.1f} |",
        f"| the same request again | {found['again']:.1f} |",
        "",
        "| look-up that hits | µs, median |",
        "|---|---|",
        *(f"| text of {size:,} code points | {hit:.1f} |" for size, hit in zip(sizes, hits, strict=True)),
        "",
        f"A request of one message takes {plain:.0f} CPU µs judged as a text and {viewed:.0f} as a conversation with a cache.",
    ]
    targets = (
        Target("cache hit, 1,000 code points", hits[1], "µs", HIT_MICROSECONDS),
        Target("one message, added", viewed - plain, "µs", 5.0),
    )
    return Section("Conversations", targets, "\n".join(text))


def main() -> None:
    """Measure, print, and with --write put it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    rendered = asyncio.run(section(options.times)).render(about("python -m bench.conversation --write"))
    print(rendered)
    if options.write:
        write(Path(PAGE), "conversations", rendered)


if __name__ == "__main__":
    main()

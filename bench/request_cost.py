"""What each stage of a patterns-only chat request costs by itself: `python -m bench.request_cost [--against TREE]`.

The load generator's request and an answer like the mock's go through the gateway's own functions, one stage at a time, in
one process and without sockets or disk. Of many short passes the cheapest counts, in microseconds of CPU time, so that what
else runs on the machine hardly shows. `--against` names the tree of another commit, which is measured in turns with this one.
In a gateway the processor's caches are colder and every stage costs more: this page tells stages apart, not what a request costs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final, TypeVar

import orjson

from bench.servers import ROOT
from bench.views import ANSWER, MESSAGE
from classifiers.kinds.pattern import PatternClassifier
from classifiers.manifest import all_manifests
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.audit.chain import Chain, Head
from gateway.audit.fingerprint import Fingerprints
from gateway.audit.record import draft
from gateway.fleet.local import LocalFleet
from gateway.pipeline import account
from gateway.pipeline.conversation import judge_conversation
from gateway.pipeline.joint import joints
from gateway.pipeline.judge import Tally, judge
from gateway.pipeline.stream import StreamGate, WindowPlan
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.protocols.chat import ENDPOINT
from gateway.types import Principal
from gateway.upstream.answer import AnswerReader
from policies.engine import decide
from policies.watch import PolicyLibrary

PASSES: Final = 30
TIMES: Final = 150  # in a pass
T = TypeVar("T")
Stages = dict[str, Callable[[], object]]

BODY: Final = {
    "model": "mock",
    "messages": [
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": MESSAGE},
    ],
    "temperature": 0.7,
    "max_tokens": 256,
}
REPLY: Final = {
    "id": "x",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": ANSWER}, "finish_reason": "stop"}],
    "usage": {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150},
}


class _Log:
    """The part of the audit log that records are made with."""

    def __init__(self) -> None:
        self._prints = Fingerprints(bytes(32))

    def fingerprint(self, tenant: str, text: str) -> str:
        return self._prints.of(tenant, text)

    async def append(self, *_: object) -> None:
        raise NotImplementedError("nothing is written here")


def finished(work: Coroutine[Any, Any, T]) -> T:
    """Run what has nothing to wait for."""
    try:
        work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    raise RuntimeError("a stage waits for something")


def windows() -> list[TextSpan]:
    gate = StreamGate(WindowPlan())
    gate.feed(ANSWER)
    gate.finish()
    path = ("choices", 0)
    return [TextSpan(w.text, Direction.OUTPUT, Role.ASSISTANT, Channel.TEXT, path) for w in gate.ahead()]


def stages() -> Stages:
    """Return the stages in the order in which a request passes them."""
    policy = PolicyLibrary([ROOT / "bench" / "policies"], all_manifests(None)).current.policies["bench-patterns"]
    fleet = LocalFleet({"patterns": PatternClassifier("patterns")}, deadline_seconds=5.0)
    body, reply, bounds = orjson.dumps(BODY), orjson.dumps(REPLY), Bounds()
    document = strict.parse(body)
    exchange = ENDPOINT.codec.parse(document, "an-id", bounds)
    principal, log, chain = Principal("bench", "k1", policy.name), _Log(), Chain("bench-0", 1)
    judgements, said = finished(judge_conversation(fleet, policy, exchange.spans)), windows()

    def tally() -> Tally:
        made = Tally()
        made.add(judgements)
        return made

    record = account.begin(exchange, principal, policy, tally(), log)
    parts = draft(record)
    first = judgements[0]
    return {
        "body to JSON": lambda: strict.parse(body),
        "JSON to texts": lambda: ENDPOINT.codec.parse(document, "an-id", bounds),
        "joints": lambda: joints(exchange.spans),
        "views of both messages": lambda: [read(span) for span in exchange.spans],
        "judging the conversation, with both of the above": lambda: finished(
            judge_conversation(fleet, policy, exchange.spans)
        ),
        "of it one decision": lambda: decide(policy, first.reading, first.verdicts),
        "tally": tally,
        "record": lambda: account.begin(exchange, principal, policy, tally(), log),
        "record to bytes": lambda: draft(record),
        "its place in the chain": lambda: chain.extend(Head(), [parts]),
        "answer to events": lambda: AnswerReader("mock", 1, lambda _: None).read_whole(orjson.loads(reply)),
        "windows of the answer": windows,
        "judging the windows": lambda: finished(judge(fleet, policy, said)),
    }


def measured() -> dict[str, float]:
    return {name: least(stage) for name, stage in stages().items()}


def least(stage: Callable[[], object]) -> float:
    """Return the least CPU time of a pass, in microseconds for one time."""
    costs = []
    for _ in range(PASSES):
        began = time.thread_time_ns()
        for _ in range(TIMES):
            stage()
        costs.append(time.thread_time_ns() - began)
    return min(costs) / TIMES / 1000


def of_tree(tree: Path) -> dict[str, float]:
    """Measure another tree's functions by this file, in a process of their own."""
    command = [sys.executable, "-P", str(Path(__file__).resolve()), "--raw"]
    env = {**os.environ, "PYTHONPATH": str(tree)}
    done = subprocess.run(command, cwd=tree, env=env, capture_output=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, help="the tree of another commit")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--raw", action="store_true", help="print JSON of one round")
    options = parser.parse_args()
    if options.raw:
        print(json.dumps(measured()))
        return
    trees = [ROOT] if options.against is None else [options.against.resolve(), ROOT]
    rounds = [[of_tree(tree) for tree in trees] for _ in range(options.rounds)]
    heads = ["µs"] if len(trees) == 1 else ["before, µs", "now, µs"]
    print(f"| stage | {' | '.join(heads)} |\n|{'---|' * (len(heads) + 1)}")
    for name in rounds[0][0]:
        figures = [min(r[at][name] for r in rounds) for at in range(len(trees))]
        print(f"| {name} | {' | '.join(f'{figure:.1f}' for figure in figures)} |")


if __name__ == "__main__":
    main()

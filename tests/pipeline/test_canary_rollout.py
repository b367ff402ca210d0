"""A new policy on a share of the traffic, through the doors: two policies in force at once, chosen by conversation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from asgi_calls import Reply, build
from fakes import CANARY

from gateway.inforce import rolled_out
from policies.watch import PolicyLibrary

RULES = "required: [k]\nrules:\n  - {{id: r, category: hate, at_least: 0.5, action: {action}}}\n"
OLD = "policy: old\nversion: 1\ncanary: {policy: new, share: 0.5}\n" + RULES.format(action="flag")
NEW = "policy: new\nversion: 1\n" + RULES.format(action="refuse")
CONVERSATIONS = 64  # that one policy gets all of them happens once in 2^63


def turns(number: int) -> list[dict[str, str]]:
    return [{"role": "user", "content": f"conversation {number}: {CANARY}"}]


async def test_two_policies_are_in_force_each_for_its_share_of_the_conversations(tmp_path: Path) -> None:
    """What is tried is tried in earnest, on the same side for each turn of a conversation, and the records tell which."""
    policies = tmp_path / "policies"
    policies.mkdir()
    for name, text in (("old", OLD), ("new", NEW)):
        (policies / f"{name}.yaml").write_text(text, encoding="utf-8")
    library = PolicyLibrary([policies])
    house = build(tmp_path, library.get("old"), rolled_out=rolled_out(library, b"a key of the test"))

    async def say(messages: list[dict[str, str]], **more: Any) -> Reply:
        return await house.post(json.dumps({"model": "m", "messages": messages, **more}).encode())

    chosen: list[str] = []
    for number in range(CONVERSATIONS):
        first = await say(turns(number))
        further = await say(
            [*turns(number), {"role": "assistant", "content": "yes"}, {"role": "user", "content": "so"}]
        )
        streamed = await say(turns(number), stream=True)
        label = first.headers["x-caveat-policy"]
        assert {further.headers["x-caveat-policy"], streamed.headers["x-caveat-policy"]} == {label}
        reason = first.json["choices"][0]["finish_reason"]
        assert (label, reason) in {("old@1", "stop"), ("new@1", "content_filter")}
        assert (b"content_filter" in streamed.content) is (label == "new@1")
        chosen.append(label)
    assert set(chosen) == {"old@1", "new@1"}
    judged = [record.fields["policy"]["id"] + "@1" for record in house.log.records if record.type == "begin"]
    assert judged == [label for label in chosen for _ in range(3)]

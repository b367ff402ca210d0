"""An answer is judged behind what it continues, in the words that the model saw."""

from __future__ import annotations

from typing import Any

import pytest
from card_scenes import EMAIL, NOBODY_ASKS, Script, WordFleet
from fakes import PLAN, Drive, ListLog, unread_metrics

from classifiers.types import Direction
from gateway.pipeline.pipeline import Pipeline
from gateway.protocols.chat import ENDPOINT as CHAT
from gateway.protocols.completions import ENDPOINT as COMPLETIONS
from gateway.protocols.messages import ENDPOINT as MESSAGES
from gateway.protocols.responses import ENDPOINT as RESPONSES
from policies.actions import pseudonymise, redact
from policies.types import Policy, Rule

ASKED = {"role": "user", "content": "go on"}
BEGUN = f"Ask {EMAIL}"
DOORS: dict[str, tuple[Any, dict[str, Any]]] = {
    "completions": (COMPLETIONS, {"prompt": BEGUN}),
    "prompts": (COMPLETIONS, {"prompt": [BEGUN, BEGUN]}),
    "chat": (CHAT, {"messages": [ASKED, {"role": "assistant", "content": BEGUN}]}),
    "messages": (MESSAGES, {"messages": [ASKED, {"role": "assistant", "content": BEGUN}], "max_tokens": 9}),
    "responses": (RESPONSES, {"input": [ASKED, {"role": "assistant", "content": BEGUN}]}),
}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("action", [pseudonymise.ACTION, redact.ACTION], ids=lambda action: str(action.name))
@pytest.mark.parametrize("door", DOORS)
async def test_what_was_taken_out_of_a_beginning_is_not_found_in_its_answer(
    door: str, action: Any, stream: bool
) -> None:
    """A value that the model never saw once refused harmless answers, as it stood before their first words."""
    endpoint, body = DOORS[door]
    rules = (
        Rule("in", "privacy.pii.email", 0.5, action, frozenset({Direction.INPUT})),
        Rule("out", "privacy.pii.email", 0.5, redact.ACTION, frozenset({Direction.OUTPUT})),
    )
    log, fleet = ListLog(), WordFleet({EMAIL: "privacy.pii.email"})
    drive = Drive(endpoint, Script(" about it.", []), log)
    policy = Policy("test", 1, "0" * 64, frozenset({"k"}), rules, NOBODY_ASKS)
    pipeline = Pipeline(fleet, log, lambda _: drive.upstream, unread_metrics(), PLAN)
    async for _ in pipeline.run(drive.asked({"model": "m", **body, "stream": stream}, policy)):
        pass
    begin, end = log.records
    assert [f["rule"] for f in begin.fields["input"]["fired"]] == ["in"]
    assert end.fields["output"]["fired"] == []
    assert any(text.endswith("about it.") and "[" in text for text in fleet.seen)  # behind the beginning as it was sent

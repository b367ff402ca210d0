"""Libraries that run tools by themselves: they go on until an answer has no call, and must see a refusal as one."""

from __future__ import annotations

from environments import HARM, Script


def test_agents_call_a_tool_and_see_a_refusal(script: Script) -> None:
    """Over chat completions and the Responses API, whole and streamed, with what went before sent along."""
    said = script("agents_sdk.py", HARM)
    for door in ("chat", "responses"):
        assert said[door]["whole"] == said[door]["streamed"] == "warm in Bangkok"
        assert said[door]["again"] == "thanks"
        assert "usage policy" in said[door]["refused"]
        assert HARM not in said[door]["refused"]
    assert said["extracted"] == {"city": "Bangkok"}

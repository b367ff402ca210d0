"""LangChain, over each of the formats that it speaks: an application that changes nothing but the address."""

from __future__ import annotations

from environments import CARD, HARM, Script

QUESTION = "What is the capital of Thailand?"


def test_langchain_talks_chat_completions(script: Script) -> None:
    """Whole, streamed, batched, with tools, refused and redacted."""
    said = script("langchain_openai_chat.py", HARM, CARD)
    assert said["whole"] == said["streamed"] == QUESTION
    assert said["reason"] == "stop"
    assert said["refused"] == "content_filter"
    assert said["refusal"]
    assert said["stream_refused"] == said["refusal"]
    assert said["redacted"] == "my card is [redacted: payment card]"
    assert said["batch"] == ["one apple", "two pears"]
    assert said["tool"] == [["weather", {"city": "Bangkok"}]]


def test_langchain_talks_the_responses_api(script: Script) -> None:
    """The format that new applications begin with."""
    said = script("langchain_openai_responses.py", HARM, CARD)
    assert said["whole"] == said["streamed"] == QUESTION
    assert said["redacted"] == "my card is [redacted: payment card]"
    assert HARM not in said["refused"]
    assert "refusal" in said["refused"]


def test_langchain_talks_anthropics_messages(script: Script) -> None:
    """An application written for Anthropic's models keeps working."""
    said = script("langchain_anthropic_chat.py", HARM, CARD)
    assert said["whole"] == said["streamed"] == QUESTION
    assert said["redacted"] == "my card is [redacted: payment card]"
    assert said["refused"] == "refusal"
    assert said["refusal"]
    assert HARM not in said["refusal"]

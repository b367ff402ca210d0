"""LangChain's OpenAI chat model: whole, streamed, batched, with tools; prints what came back."""

import json
import os
import sys

from langchain_core.tools import tool
from langchain_openai import ChatOpenAI

HARM, CARD = sys.argv[1:3]


@tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"warm in {city}"


model = ChatOpenAI(
    model="echo", base_url=os.environ["CAVEAT_URL"] + "/v1", api_key=os.environ["CAVEAT_KEY"], max_retries=0
)
whole = model.invoke("What is the capital of Thailand?")
refused = model.invoke(HARM)
called = model.bind_tools([weather]).invoke('/tool weather {"city": "Bangkok"}')
print(
    json.dumps(
        {
            "whole": whole.content,
            "reason": whole.response_metadata["finish_reason"],
            "refused": refused.response_metadata["finish_reason"],
            "refusal": refused.content,
            "redacted": model.invoke(f"my card is {CARD}").content,
            "streamed": "".join(str(piece.content) for piece in model.stream("What is the capital of Thailand?")),
            "stream_refused": "".join(str(piece.content) for piece in model.stream(HARM)),
            "batch": [answer.content for answer in model.batch(["one apple", "two pears"])],
            "tool": [[call["name"], call["args"]] for call in called.tool_calls],
        }
    )
)

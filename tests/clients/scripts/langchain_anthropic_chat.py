"""LangChain's Anthropic chat model: whole, streamed, refused."""

import json
import os
import sys

from langchain_anthropic import ChatAnthropic

HARM, CARD = sys.argv[1:3]
model = ChatAnthropic(
    model="echo", base_url=os.environ["CAVEAT_URL"], api_key=os.environ["CAVEAT_KEY"], max_tokens=200, max_retries=0
)


def text(message: object) -> str:
    return str(message.text() if callable(message.text) else message.text)


refused = model.invoke(HARM)
print(
    json.dumps(
        {
            "whole": text(model.invoke("What is the capital of Thailand?")),
            "redacted": text(model.invoke(f"my card is {CARD}")),
            "streamed": "".join(text(piece) for piece in model.stream("What is the capital of Thailand?")),
            "refused": refused.response_metadata["stop_reason"],
            "refusal": text(refused),
        }
    )
)

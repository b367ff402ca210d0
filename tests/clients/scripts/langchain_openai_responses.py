"""LangChain's OpenAI model over the Responses API."""

import json
import os
import sys

from langchain_openai import ChatOpenAI

HARM, CARD = sys.argv[1:3]
model = ChatOpenAI(
    model="echo",
    base_url=os.environ["CAVEAT_URL"] + "/v1",
    api_key=os.environ["CAVEAT_KEY"],
    use_responses_api=True,
    max_retries=0,
)


def text(message: object) -> str:
    return str(message.text() if callable(message.text) else message.text)


print(
    json.dumps(
        {
            "whole": text(model.invoke("What is the capital of Thailand?")),
            "redacted": text(model.invoke(f"my card is {CARD}")),
            "streamed": "".join(text(piece) for piece in model.stream("What is the capital of Thailand?")),
            "refused": model.invoke(HARM).model_dump_json(),
        }
    )
)

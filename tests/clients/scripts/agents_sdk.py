"""OpenAI's agents library over both of its formats, and instructor: a round of a tool, and a refusal."""

import asyncio
import json
import os
import sys

import instructor
from agents import Agent, OpenAIChatCompletionsModel, OpenAIResponsesModel, Runner, function_tool, set_tracing_disabled
from agents.exceptions import ModelRefusalError
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

[HARM] = sys.argv[1:]
WHERE = {"base_url": os.environ["CAVEAT_URL"] + "/v1", "api_key": os.environ["CAVEAT_KEY"], "max_retries": 0}
CALL = '/tool weather {"city": "Bangkok"}'
set_tracing_disabled(True)


class City(BaseModel):
    city: str


@function_tool
def weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"warm in {city}"


async def told(model: object) -> dict[str, object]:
    agent = Agent(name="a", instructions="Be brief.", model=model, tools=[weather])
    whole = await Runner.run(agent, CALL, max_turns=3)
    streamed = Runner.run_streamed(agent, CALL, max_turns=3)
    async for _ in streamed.stream_events():
        pass
    again = await Runner.run(agent, [*whole.to_input_list(), {"role": "user", "content": "thanks"}])
    try:
        await Runner.run(agent, HARM)
        refused = None
    except ModelRefusalError as error:
        refused = str(error)
    return {
        "whole": whole.final_output,
        "streamed": streamed.final_output,
        "again": again.final_output,
        "refused": refused,
    }


def extracted() -> object:
    client = instructor.from_openai(OpenAI(**WHERE), mode=instructor.Mode.TOOLS)
    asked = [{"role": "user", "content": '/tool City {"city": "Bangkok"}'}]
    return client.chat.completions.create(model="echo", response_model=City, messages=asked).model_dump()


def model(kind: type) -> object:
    return kind(model="echo", openai_client=AsyncOpenAI(**WHERE))


print(
    json.dumps(
        {
            "chat": asyncio.run(told(model(OpenAIChatCompletionsModel))),
            "responses": asyncio.run(told(model(OpenAIResponsesModel))),
            "extracted": extracted(),
        }
    )
)

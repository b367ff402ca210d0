"""What the worker's HTTP does before and beside generating: one model's entry, prompts far too long, memory that ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

pytest.importorskip("torch", reason="the `workers` extra is not installed")

from generation_material import trained, vocabulary
from test_generation_server import CHAT, HELLO, NAME, ask, running, worker

from gateway.workers.generation.server import Worker

HUB = "stabilityai/stablelm-tuned-alpha-7b"


@pytest.fixture
def app() -> Iterator[Worker]:
    yield from running(worker())


async def test_a_model_is_told_by_its_name() -> None:
    """Clients look one up before they ask; a hub id has a stroke in it."""
    app = worker()
    app.served = replace(app.served, names=(HUB, NAME))
    listed = (await ask(app, "/v1/models")).json["data"]
    assert [(await ask(app, f"/v1/models/{name}")).json for name in (HUB, NAME)] == listed
    missing = await ask(app, "/v1/models/other")
    assert (missing.status, missing.json["error"]["code"]) == (404, "model_not_found")
    assert (await ask(app, f"/v1/models/{NAME}", {})).status == 405
    app.token = "secret"
    assert (await ask(app, f"/v1/models/{NAME}")).status == 401


@pytest.mark.parametrize("count", [1, 3])
async def test_a_prompt_far_too_long_is_refused_before_its_tokens_are_found(app: Worker, count: int) -> None:
    """Finding a million tokens takes a core seconds, and several such bodies all threads that read."""
    prompt: Any = "a" * 100_000
    for path, body, param in (
        ("/v1/completions", HELLO | {"prompt": [prompt] * count}, "prompt"),
        ("/v1/chat/completions", CHAT | {"messages": [{"role": "user", "content": prompt}] * count}, "messages"),
    ):
        error = (await ask(app, path, body)).json["error"]
        assert (error["code"], error["param"]) == ("context_length_exceeded", param)
        assert "at least" in error["message"]


async def test_a_prompt_that_just_fits_is_answered(app: Worker) -> None:
    """The bound refuses nothing that has a place: here a token stands for thirteen letters each."""
    assert max(map(len, trained().get_vocab())) == vocabulary().longest == 13
    prompt = "<|endoftext|>" * 30
    assert (await ask(app, "/v1/completions", HELLO | {"prompt": prompt, "max_tokens": 1})).status == 200


class Broken:
    """A tokenizer for which there is no memory, or no thread."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def encode(self, *_: Any, **__: Any) -> Any:
        raise self.error


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("can't start new thread")])
async def test_memory_that_ends_while_a_request_is_read_is_503(error: Exception) -> None:
    """An answer without a form says nothing to a client; this one has it ask again."""
    app = worker()
    read: Any = Broken(error)
    app.served = replace(app.served, vocabulary=replace(app.served.vocabulary, tokenizer=read, longest=None))
    reply = await ask(app, "/v1/completions", HELLO)
    assert (reply.status, reply.json["error"]["code"]) == (503, "out_of_memory")

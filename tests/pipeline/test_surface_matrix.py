"""The surface matrix: a canary in each place of each format, both ways, whole and streamed. None gets through.

The table of docs/coverage.md is what these calls came to; `make golden` writes it anew.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from asgi_calls import House, build
from fakes import BLOCK, CANARY, ListLog, ScriptedUpstream
from surface_cells import (
    Cell,
    chat_inputs,
    completions_inputs,
    moderations_inputs,
    openai_outputs,
)
from surface_judging import detect_inputs, embeddings_inputs, evaluate_inputs, heartbeat_inputs, litellm_inputs
from surface_messages import anthropic_outputs, messages_inputs
from surface_responses import responses_inputs

from gateway.app import endpoints
from gateway.protocols.base import Endpoint
from gateway.sealed import Cleared
from gateway.types import Exchange, UpstreamEvent
from gateway.upstream.answer import AnswerReader
from gateway.upstream.anthropic_answer import MessageReader

PAGE = Path(__file__).resolve().parents[2] / "docs" / "coverage.md"
TEXT = f"so {CANARY} it is"
ENDPOINTS = endpoints()
MEDIA = {"unknown kind of part", "address of an image", "name of a file"}  # refused for what nobody can judge
INPUTS: dict[str, Callable[[str], Iterator[Cell]]] = {
    "chat": chat_inputs,
    "completions": completions_inputs,
    "detect": detect_inputs,
    "embeddings": embeddings_inputs,
    "evaluate": evaluate_inputs,
    "heartbeat": heartbeat_inputs,
    "litellm": litellm_inputs,
    "messages": messages_inputs,
    "moderations": moderations_inputs,
    "responses": responses_inputs,
}
QUOTES = {"detect", "evaluate"}  # their answers quote what was found, or the keys on the way there, to whoever sent it


@dataclass
class Server(ScriptedUpstream):
    """A model's server: raw objects, read by the readers that the real upstreams have."""

    cell: Cell | None = None
    speaks: frozenset[str] = frozenset({"chat", "completions", "embeddings"})

    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        self.seen.append(exchange.value.body)
        if self.cell is None:
            return
        if exchange.value.wire == "messages":
            for event in read_messages(self.cell, stream=exchange.value.stream):
                yield event
            return
        reader = AnswerReader("stub", 1, lambda _kind: None)
        objects = self.cell.chunks if exchange.value.stream else (self.cell.body,)
        for answer in objects:
            for event in reader.read(answer) if exchange.value.stream else reader.read_whole(answer):
                yield event
        for event in reader.close(complete=True):
            yield event


def read_messages(cell: Cell, *, stream: bool) -> Iterator[UpstreamEvent]:
    reader = MessageReader("stub", lambda _kind: None)
    if not stream:
        yield from reader.read_message(cell.body)
    for event in cell.chunks if stream else ():
        yield from reader.read_event(event)
    yield from reader.close()


class Output(NamedTuple):
    """How an endpoint's answers are tried: a harmless request, and what the server can answer, in which format."""

    request: Any
    cells: Callable[[str], Iterator[Cell]]
    spoken: str


OUTPUTS: dict[str, Output] = {
    "chat": Output(
        {"model": "m", "messages": [{"role": "user", "content": "hi"}]},
        openai_outputs,
        "chat",
    ),
    "completions": Output(
        {"model": "m", "prompt": "hi"},
        lambda text: openai_outputs(text, completions=True),
        "completions",
    ),
    "messages": Output(
        {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": "hi"}]},
        anthropic_outputs,
        "messages",
    ),
    "responses": Output({"model": "m", "input": "hi"}, openai_outputs, "chat"),
}


PARAMETER = re.compile(
    r"description|metadata|schema (?:default|description|enum value|property name|unknown keyword)|^stop|^user$"
)


class Tried(NamedTuple):
    direction: str
    cell: Cell
    unary: str
    stream: str


async def try_input(house: House, endpoint: Endpoint, cell: Cell, *, stream: bool) -> str:
    """Send it; return what became of it. Fails if the canary went on to the model, back, or into the log."""
    log, upstream = fresh(house)
    upstream.speaks = frozenset(ENDPOINTS)
    body = {**cell.body, "stream": True} if stream else cell.body
    reply = await house.post(json.dumps(body).encode(), endpoint.name)
    assert not upstream.seen, "it went on to the model"
    assert CANARY not in repr(log.records), "it is in the log"
    assert log.records, "nothing was recorded"
    if reply.status in {400, 422}:
        assert [r.type for r in log.records] == ["reject"] or log.records[0].fields["input"]["fired"]
        return str(reply.status)
    assert reply.status == 200
    assert endpoint.name in QUOTES or CANARY.encode() not in reply.content, "it came back"
    seen = [r.fields[side]["fired"] for r in log.records for side in ("input", "output") if side in r.fields]
    assert any(seen), "nobody saw it"
    assert [r.type for r in log.records] == ["begin", "end"]
    return "judged"


async def try_output(house: House, endpoint: Endpoint, cell: Cell, *, stream: bool) -> str:
    """Have the model's server say it; return what became of it. Fails if the canary went out or into the log."""
    log, server = fresh(house)
    server.cell, server.speaks = cell, frozenset({OUTPUTS[endpoint.name].spoken})
    request = OUTPUTS[endpoint.name].request
    body = {**request, "stream": True} if stream else request
    reply = await house.post(json.dumps(body).encode(), endpoint.name)
    assert CANARY.encode() not in reply.content, "it went out"
    assert str(list(CANARY.encode())).replace(" ", "").encode() not in reply.content.replace(b" ", b"")
    assert CANARY not in repr(log.records), "it is in the log"
    assert [r.type for r in log.records] == ["begin", "end"]
    end = log.records[-1].fields
    if reply.status >= 500 or end["status"] == "error":
        return "fault"
    return "judged" if end["output"]["fired"] else "dropped"


def fresh(house: House) -> tuple[ListLog, Server]:
    assert isinstance(house.upstream, Server)
    house.log.records.clear()
    house.upstream.seen.clear()
    return house.log, house.upstream


async def all_tried(house: House, endpoint: Endpoint) -> list[Tried]:
    """Try every cell of an endpoint. An error names the first place that let something through."""
    how = OUTPUTS.get(endpoint.name)
    tried = []
    for direction, cells, attempt in (
        ("input", INPUTS[endpoint.name](TEXT), try_input),
        ("output", how.cells(TEXT) if how is not None else (), try_output),
    ):
        for cell in cells:
            fates = []
            for stream in (False, True) if endpoint.streams else (False,):
                try:
                    fates.append(await attempt(house, endpoint, cell, stream=stream))
                except AssertionError as error:
                    place = f"{direction} {cell.role}: {cell.carrier}, stream={stream}"
                    raise AssertionError(f"{place}: {error}") from error
            tried.append(Tried(direction, cell, fates[0], fates[1] if endpoint.streams else "–"))
    return tried


def section(endpoint: Endpoint, tried: list[Tried]) -> str:
    """The table of one endpoint, with what it comes to."""
    calls = sum(1 + (t.stream != "–") for t in tried)
    lines = [
        f"## `{endpoint.path}`",
        "",
        f"{len(tried)} places, {calls} calls, none of which let the canary through.",
        "",
    ]
    lines += ["| direction | role | carrier | whole | stream |", "|---|---|---|---|---|"]
    lines += [f"| {t.direction} | {t.cell.role} | {t.cell.carrier} | {t.unary} | {t.stream} |" for t in tried]
    return "\n".join(lines)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return build(tmp_path, BLOCK, Server())


def test_every_endpoint_is_in_the_matrix() -> None:
    """A door without cells would be a door that nobody tried."""
    assert set(INPUTS) == set(ENDPOINTS)
    assert {name for name, e in ENDPOINTS.items() if e.streams} <= set(OUTPUTS)


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=lambda e: e.name)
async def test_threat_16_the_surface_matrix_holds_and_is_the_published_one(
    endpoint: Endpoint, house: House, golden: Callable[[str, str], None]
) -> None:
    """Stream × role × carrier × direction: what docs/coverage.md says of this endpoint is what happens."""
    told = section(endpoint, await all_tried(house, endpoint))
    begin, end = f"<!-- {endpoint.name} -->", f"<!-- /{endpoint.name} -->"
    before, found, rest = PAGE.read_text("utf-8").partition(begin)
    assert found, f"docs/coverage.md has no place for {endpoint.name}: {begin} {end}"
    _, _, after = rest.partition(end)
    golden("../../docs/coverage.md", f"{before}{begin}\n\n{told}\n\n{end}{after}")


@pytest.mark.parametrize("endpoint", ["chat", "responses", "messages"])
async def test_threat_25_what_parameters_say_is_judged_as_text(endpoint: str, house: House) -> None:
    """Schemas, their enum values, stop sequences, metadata and names of users reach the model, or its server's logs."""
    fates: dict[str, set[str]] = {}
    for cell in INPUTS[endpoint](TEXT):
        if PARAMETER.search(cell.carrier):
            for stream in (False, True):
                fate = await try_input(house, ENDPOINTS[endpoint], cell, stream=stream)
                fates.setdefault(cell.carrier, set()).add(fate)
    found = {match[0] for carrier in fates if (match := PARAMETER.search(carrier))}
    assert found >= {"description", "metadata", "schema default", "schema enum value", "schema description"}
    assert fates.pop("unknown field of metadata", {"400"}) == {"400"}  # of messages, where nothing unknown is carried
    assert all(fate == {"judged"} for fate in fates.values()), fates


@pytest.mark.parametrize("direction", ["input", "output"])
async def test_the_matrix_fails_where_something_gets_through(direction: str, house: House) -> None:
    """A matrix that cannot fail proves nothing: a judge that sees nothing must be caught."""
    harmless = TEXT.replace(CANARY, "nothing")
    cells = INPUTS["chat"](harmless) if direction == "input" else OUTPUTS["chat"].cells(harmless)
    attempt = try_input if direction == "input" else try_output
    judged, caught = set(), 0
    for cell in cells:
        try:
            if await attempt(house, ENDPOINTS["chat"], cell, stream=False) == "judged":
                judged.add(cell.carrier)
        except AssertionError:
            caught += 1
    assert caught > (50 if direction == "input" else -1)
    assert judged <= MEDIA

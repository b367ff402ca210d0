"""Every place of a request that the clients' own libraries know is classified, and none is passed on unread.

`tests/golden/leaves` is the classification. A library that learns a new field brings a new line, and the test fails
until somebody has looked at it; the versions of the libraries are pinned, so that this happens when they are raised.
"""

from __future__ import annotations

import importlib.metadata
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from anthropic.types.message_create_params import MessageCreateParamsNonStreaming as Messages
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming as Chat
from openai.types.completion_create_params import CompletionCreateParamsNonStreaming as Completions
from openai.types.embedding_create_params import EmbeddingCreateParams
from openai.types.moderation_create_params import ModerationCreateParams
from openai.types.responses.response_create_params import ResponseCreateParamsNonStreaming as Responses
from sdk_leaves import Leaf, leaves

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds, Endpoint

CANARY = "CANARY-7f3a"
BASE: dict[str, dict[str, Any]] = {  # members that a body needs and the types leave open
    "responses": {"model": "m", "input": "hi"},
}
SCHEMAS: dict[str, tuple[str, Any]] = {  # endpoint → the library, the type of its parameters
    "chat": ("openai", Chat),
    "completions": ("openai", Completions),
    "embeddings": ("openai", EmbeddingCreateParams),
    "messages": ("anthropic", Messages),
    "moderations": ("openai", ModerationCreateParams),
    "responses": ("openai", Responses),
}
ENDPOINTS = endpoints()


class Placed(NamedTuple):
    leaf: Leaf
    fate: str


def fate(endpoint: Endpoint, body: Any) -> str:
    """What becomes of a canary: judged, refused (a 400), media (told as unjudged), dropped, or carried on unread."""
    document = strict.parse(json.dumps(body).encode())
    try:
        exchange = endpoint.codec.parse(document, "0190-id", Bounds())
    except BadRequest:
        return "refused"
    if any(CANARY in span.text for span in exchange.spans):
        return "judged"
    if any(span.channel is Channel.MEDIA for span in exchange.spans):
        return "media"
    return "carried" if CANARY in json.dumps(exchange.body) else "dropped"


def placed(name: str) -> list[Placed]:
    _, schema = SCHEMAS[name]
    found = leaves(schema, CANARY)
    return [Placed(leaf, fate(ENDPOINTS[name], {**BASE.get(name, {}), **leaf.body})) for leaf in found]


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_threat_16_no_place_of_the_published_schema_is_carried_on_unread(
    name: str, golden: Callable[[str, str], None]
) -> None:
    """A field that a vendor adds tomorrow must not be the one that nobody judges; until it is reviewed, this fails."""
    everything = placed(name)
    assert len(everything) > 5
    unread = [p.leaf.path for p in everything if p.fate == "carried" and p.leaf.path != ".model"]
    assert not unread
    assert any(p.fate == "judged" for p in everything)
    library, _ = SCHEMAS[name]
    known = f"{name}, as {library} {importlib.metadata.version(library)} knows it"
    golden(f"leaves/{name}.txt", "\n".join([known, *_told(everything)]) + "\n")


def _told(everything: list[Placed]) -> Iterator[str]:
    """One line for each place; places below one member that all share their fate are one line."""
    groups: dict[str, list[Placed]] = {}
    for place in everything:
        groups.setdefault(_member(place.leaf.path), []).append(place)
    for member, group in groups.items():
        fates = {p.fate for p in group}
        if len(group) > 1 and len(fates) == 1:
            yield f"{member}…  {fates.pop()} ({len(group)} places)"
        else:
            yield from (f"{p.leaf.path}  {p.fate} ({p.leaf.kind})" for p in group)


def _member(path: str) -> str:
    """The path down to the member of a union that is named first, else the first field."""
    head, mark, _ = path.partition(">")
    return head + mark if mark else "." + path.split(".")[1].partition("[")[0]

"""GET /v1/models: one list, as OpenAI's clients and as Anthropic's read it, under either header of the key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from anthropic.types import ModelInfo
from asgi_calls import Reply, build
from fakes import BLOCK
from openai.types import Model

HOST = (b"host", b"h")
VERSION = (b"anthropic-version", b"2023-06-01")


async def asked(directory: Path, path: str, *headers: tuple[bytes, bytes], is_bare: bool = False) -> Reply:
    """`is_bare`: the key stands in `x-api-key`."""
    house = build(directory, BLOCK)
    key = (b"x-api-key", house.key) if is_bare else (b"authorization", b"Bearer " + house.key)
    return await house.call(b"", path=path, method="GET", headers=[HOST, key, *headers])


@pytest.mark.parametrize("is_bare", [False, True])
async def test_the_list_has_openais_shape(tmp_path: Path, is_bare: bool) -> None:
    told = (await asked(tmp_path, "/v1/models", is_bare=is_bare)).json
    assert told["object"] == "list"
    [one] = told["data"]
    assert Model.model_validate(one).id == "m"


@pytest.mark.parametrize("is_bare", [False, True])
async def test_anthropics_clients_get_theirs(tmp_path: Path, is_bare: bool) -> None:
    """They send the version of their format with each request; their pager reads `has_more` and the ids."""
    told = (await asked(tmp_path, "/v1/models", VERSION, is_bare=is_bare)).json
    assert (told["has_more"], told["first_id"], told["last_id"]) == (False, "m", "m")
    [one] = told["data"]
    model = ModelInfo.model_validate(one)
    assert (model.id, model.type, model.display_name) == ("m", "model", "m")
    alone: Any = (await asked(tmp_path / "b", "/v1/models/m", VERSION, is_bare=is_bare)).json
    assert alone == one | {"created_at": alone["created_at"]}


async def test_faults_have_the_shape_that_the_client_reads(tmp_path: Path) -> None:
    missing = await asked(tmp_path, "/v1/models/none", VERSION)
    assert (missing.status, missing.json["type"], missing.json["error"]["type"]) == (404, "error", "not_found_error")
    assert (await asked(tmp_path / "b", "/v1/models/none")).json["error"]["code"] == "model_not_found"


async def test_two_keys_are_one_too_many(tmp_path: Path) -> None:
    """Whichever counted, another reader would take the other."""
    reply = await asked(tmp_path, "/v1/models", (b"x-api-key", b"cav_other"))
    assert (reply.status, reply.json["error"]["code"]) == (400, "ambiguous_header")


async def test_a_wrong_bare_key_is_401(tmp_path: Path) -> None:
    house = build(tmp_path, BLOCK)
    reply = await house.call(b"", path="/v1/models", method="GET", headers=[HOST, (b"x-api-key", b"cav_x_y"), VERSION])
    assert (reply.status, reply.json["error"]["type"]) == (401, "authentication_error")
    text = house.metrics.render().decode()
    assert 'caveat_requests_refused_total{reason="invalid_api_key"} 1.0' in text
    await house.call(b"", path="/nothing/at/all", headers=[HOST])
    await house.call(b"", path="/v1/messages", method="PUT", headers=[HOST])
    text = house.metrics.render().decode()
    assert 'caveat_requests_refused_total{reason="not_found"} 1.0' in text
    assert 'caveat_requests_refused_total{reason="method_not_allowed"} 1.0' in text

"""What names a request where nothing is decided: models, health, and what is not there."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from asgi_calls import Reply, build
from fakes import BLOCK

from gateway.ids import made_at

HOST = (b"host", b"h")
VERSION = (b"anthropic-version", b"2023-06-01")
OWN = [(b"x-request-id", b"the caller's own"), (b"request-id", b"the caller's own")]
OPENAI, ANTHROPIC = "x-request-id", "request-id"


async def asked(
    directory: Path, method: str, path: str, *headers: tuple[bytes, bytes], with_key: bool = True
) -> tuple[Reply, Reply]:
    """Ask twice."""
    house = build(directory, BLOCK)
    key = [(b"authorization", b"Bearer " + house.key)] if with_key else []
    sent = [HOST, *key, *OWN, *headers]
    first, second = [await house.call(b"", path=path, method=method, headers=sent) for _ in range(2)]
    return first, second


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "name"),
    [
        ("GET", "/v1/models", [], 200, OPENAI),
        ("GET", "/v1/models", [VERSION], 200, ANTHROPIC),
        ("GET", "/v1/models/none", [], 404, OPENAI),
        ("GET", "/v1/models/none", [VERSION], 404, ANTHROPIC),
        ("GET", "/v1/health", [], 503, OPENAI),
        ("HEAD", "/health", [], 503, OPENAI),
        ("GET", "/openapi.json", [], 200, OPENAI),
        ("GET", "/v1/chat/completions", [VERSION], 405, OPENAI),
        ("GET", "/v1/messages", [], 405, ANTHROPIC),
        ("POST", "/v1/messages/count_tokens", [], 404, ANTHROPIC),
        ("POST", "/v1/v1/messages", [VERSION], 404, ANTHROPIC),
        ("POST", "/chat/completions", [], 404, OPENAI),
    ],
)
async def test_each_answer_of_no_door_names_its_request_where_its_client_looks(
    tmp_path: Path, method: str, path: str, headers: list[tuple[bytes, bytes]], status: int, name: str
) -> None:
    """The clients show it with an error; a judged door's has one, and here they showed None."""
    replies = await asked(tmp_path, method, path, *headers)
    assert [reply.status for reply in replies] == [status, status]
    first, second = [reply.headers.get(name, "") for reply in replies]
    assert made_at(UUID(first)) is not None
    assert first != second
    (other,) = {OPENAI, ANTHROPIC} - {name}
    assert other not in replies[0].headers
    assert "x-caveat-decision-id" not in replies[0].headers, "nothing was decided"


@pytest.mark.parametrize(("headers", "name"), [([], OPENAI), ([VERSION], ANTHROPIC)])
async def test_a_missing_key_is_named_too(tmp_path: Path, headers: list[tuple[bytes, bytes]], name: str) -> None:
    """The first error that anybody sees."""
    reply, _ = await asked(tmp_path, "GET", "/v1/models", *headers, with_key=False)
    assert reply.status == 401
    assert UUID(reply.headers[name])

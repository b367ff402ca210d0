"""The data plane's OpenAPI document, made from the same shapes that its doors check."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Mapping
from typing import Final

from gateway.protocols.base import Endpoint
from gateway.protocols.describe import schema_of
from gateway.types import Json

_ERROR: Final[Json] = {
    "type": "object",
    "properties": {
        "error": {
            "type": "object",
            "properties": {
                "message": {"type": "string"},
                "type": {"type": "string"},
                "param": {"type": ["string", "null"], "description": "JSON path of the fault"},
                "code": {"type": ["string", "null"]},
            },
            "required": ["message", "type"],
        }
    },
    "required": ["error"],
}
_FAULTS: Final[Mapping[int, str]] = {
    400: "The body is malformed, or the policy says `respond: error` and the content was refused",
    401: "No valid key",
    404: "No such model",
    408: "The body did not arrive in time",
    413: "The body is too large",
    415: "The body is not plain JSON in UTF-8",
    422: "The body is malformed, in the detectors' own status",
    429: "The key has spent its rate",
    431: "The headers are too large",
    500: "The gateway failed; nothing was sent",
    502: "The model's server failed",
    503: "Nothing can be recorded, so nothing is let through",
    504: "The model's server was too slow",
}
_HEADERS: Final[Mapping[str, str]] = {
    "x-caveat-decision-id": "Names the decision in the audit log",
    "x-caveat-policy": "name@version of the policy that judged",
    "x-caveat-action": "What was done: allow, flag, redact, disclaim, refuse, escalate, …",
}


_STATUS: Final[Json] = {"type": "object", "properties": {"status": {"enum": ["ok", "error"]}}, "required": ["status"]}
_HEALTH: Final[Json] = {
    "operationId": "health",
    "summary": "Whether requests are taken; needs no key",
    "security": [],
    "responses": {
        status: {"description": said, "content": {"application/json": {"schema": _STATUS}}}
        for status, said in {"200": "They are", "503": "They are not: draining, or nothing can be recorded"}.items()
    },
}


def document(endpoints: Iterable[Endpoint]) -> Json:
    """Return the OpenAPI 3.1 document of the data plane."""
    paths = {endpoint.path: {"post": _operation(endpoint)} for endpoint in endpoints}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Caveat data plane", "version": importlib.metadata.version("caveat")},
        "security": [{"key": []}],
        "paths": {
            **dict(sorted(paths.items())),
            "/v1/models": {"get": _listing("models", "The models that are served here")},
            "/v1/models/{id}": {"get": _listing("model", "One of the models"), "parameters": [_ID]},
            "/v1/appeals": {"post": _appeal()},
            "/v1/appeals/state": {"post": _appeal_state()},
            "/v1/health": {"get": _HEALTH},
        },
        "components": {
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer", "description": "A key of `caveat key create`"},
                "apiKey": {"type": "apiKey", "in": "header", "name": "x-api-key"},
            },
            "schemas": {"Error": _ERROR},
        },
    }


def _operation(endpoint: Endpoint) -> Json:
    takes = {"application/json": {"schema": {} if endpoint.shape is None else schema_of(endpoint.shape)}}
    operation: dict[str, Json] = {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "requestBody": {"required": True, "content": takes},
        "responses": {"200": _answer(endpoint), **_faults(endpoint.fault_shape)},
    }
    if endpoint.takes_api_key:
        operation["security"] = [{"key": []}, {"apiKey": []}]
    return operation


def _answer(endpoint: Endpoint) -> Json:
    content: dict[str, Json] = {"application/json": {"schema": {"type": endpoint.answers}}}
    if endpoint.streams:
        content["text/event-stream"] = {"schema": {"type": "string"}}
    told = {**_HEADERS, endpoint.id_header.decode(): "The decision's id too, where the format's clients read it"}
    headers = {name: {"description": said, "schema": {"type": "string"}} for name, said in told.items()}
    return {"description": "The answer, or a refusal in the same format", "headers": headers, "content": content}


def _faults(shape: Json | None = None) -> dict[str, Json]:
    error = {"application/json": {"schema": shape or {"$ref": "#/components/schemas/Error"}}}
    return {str(status): {"description": said, "content": error} for status, said in _FAULTS.items()}


_ID: Final[Json] = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}


def _listing(name: str, summary: str) -> Json:
    """In Anthropic's shape, errors too, for a request that has the header `anthropic-version`; else in OpenAI's."""
    listing = {"application/json": {"schema": {"type": "object"}}}
    faults = {status: {**fault, "content": listing} for status, fault in _faults().items() if status in _OF_LISTINGS}
    return {
        "operationId": name,
        "summary": summary,
        "security": [{"key": []}, {"apiKey": []}],
        "responses": {"200": {"description": summary, "content": listing}, **faults},
    }


def _appeal() -> Json:
    """As gateway/http/appeals.py reads and answers it."""
    taken = {"application/json": {"schema": _schema(_APPEAL, ["token"], closed=True)}}
    given = {"application/json": {"schema": _schema(_APPEALED, list(_APPEALED), closed=False)}}
    error = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    more = {"409": "There is an appeal against this decision already", "410": "The time for an appeal is over"}
    faults = {status: fault for status, fault in _faults().items() if status in {*_OF_LISTINGS, "408", "413", "503"}}
    return {
        "operationId": "appeals",
        "summary": "Have a person look at a refusal again",
        "security": [{"key": []}, {"apiKey": []}],
        "requestBody": {"required": True, "content": taken},
        "responses": {
            "202": {"description": "The appeal is on the log and waits", "content": given},
            **faults,
            **{status: {"description": said, "content": error} for status, said in more.items()},
        },
    }


def _appeal_state() -> Json:
    """As gateway/http/appeals.py tells it."""
    taken = {"application/json": {"schema": _schema({"token": _APPEAL["token"]}, ["token"], closed=True)}}
    given = {"application/json": {"schema": _schema(_HEARD, list(_HEARD), closed=False)}}
    return {
        "operationId": "appeal_state",
        "summary": "What has become of an appeal, in one word",
        "security": [{"key": []}, {"apiKey": []}],
        "requestBody": {"required": True, "content": taken},
        "responses": {
            "200": {"description": "What has become of it", "content": given},
            **{status: fault for status, fault in _faults().items() if status in {*_OF_LISTINGS, "408", "413", "503"}},
        },
    }


def _schema(properties: Json, required: list[str], *, closed: bool) -> Json:
    told = {"type": "object", "properties": properties, "required": required}
    return {**told, "additionalProperties": False} if closed else told


_APPEAL: Final[Json] = {
    "token": {"type": "string", "description": "The `caveat.appeal.token` of the refusal"},
    "reason": {"type": ["string", "null"], "minLength": 1, "maxLength": 4000},
    "user": {"type": ["string", "null"], "minLength": 1, "maxLength": 256},
}
_APPEALED: Final[Json] = {
    "id": {"type": "string"},
    "object": {"const": "appeal"},
    "decision_id": {"type": "string"},
    "status": {"const": "waiting"},
}
_HEARD: Final[Json] = {
    "object": {"const": "appeal.state"},
    "decision_id": {"type": "string"},
    "status": {"enum": ["received", "under_review", "upheld", "reversed", "lapsed"]},
}
_OF_LISTINGS: Final = frozenset({"400", "401", "404", "415", "429", "431"})

"""The description of the data plane is a valid one, and says what its doors say."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import validate

from gateway.app import endpoints
from gateway.http.openapi import document
from gateway.protocols.base import Endpoint

ENDPOINTS = endpoints()


@pytest.fixture(scope="module")
def described() -> Any:
    return document(ENDPOINTS.values())


def test_the_document_is_valid_openapi(described: Any) -> None:
    """Generators of clients and tests refuse one that is not."""
    validate(described)
    assert {e.path for e in ENDPOINTS.values()} < set(described["paths"])


@pytest.mark.parametrize("endpoint", ENDPOINTS.values(), ids=lambda e: e.name)
def test_every_door_tells_its_shape_and_takes_its_examples(endpoint: Endpoint, described: Any) -> None:
    """A door without a shape would be described as taking anything."""
    operation = described["paths"][endpoint.path]["post"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    assert operation["summary"]
    assert schema.get("properties"), f"{endpoint.name} has no shape"
    validator = pytest.importorskip("jsonschema").Draft202012Validator(schema)
    for example in endpoint.examples:
        assert not list(validator.iter_errors(example))
    assert list(validator.iter_errors([])), "a body must be an object"

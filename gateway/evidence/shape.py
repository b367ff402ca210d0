"""Reading values of records without trusting their shapes: what does not fit is as if it were not there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gateway.audit.record import MAX_INTEGER

MAX_TEXT = 500  # a name that is longer is no name of ours
_NOTHING: Mapping[str, Any] = {}


def part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = of.get(name)
    return value if type(value) is dict else _NOTHING


def items(of: Mapping[str, Any], name: str) -> list[Any]:
    value = of.get(name)
    return value if type(value) is list else []


def text(of: Mapping[str, Any], name: str) -> str:
    value = of.get(name)
    return value[:MAX_TEXT] if type(value) is str else ""


def word(of: Mapping[str, Any], name: str) -> str:
    """Return a text or a number as a text."""
    value = of.get(name)
    return str(value)[:MAX_TEXT] if type(value) in {str, int} else ""


def number(of: Mapping[str, Any], name: str) -> int:
    value = of.get(name)
    return value if type(value) is int and -MAX_INTEGER <= value <= MAX_INTEGER else 0

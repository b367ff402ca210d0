"""The only maker of Cleared values. Import-linter lets gateway.pipeline.pipeline alone import this."""

from __future__ import annotations

from typing import Final, TypeVar

from gateway.sealed import Cleared, Seal

T = TypeVar("T")

_SEAL: Final = Seal()


def seal(value: T, decision_id: str) -> Cleared[T]:
    return Cleared(value, decision_id, _SEAL)

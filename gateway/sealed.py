"""Cleared: a value that has passed moderation. Anyone may hold one; only gateway.pipeline.mint makes one."""

from __future__ import annotations

from typing import Generic, TypeVar, final

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@final
class Seal:
    """The capability to clear. One instance exists, in gateway.pipeline.mint."""

    __slots__ = ()


@final
class Cleared(Generic[T_co]):
    """`value` was judged and recorded under `decision_id`."""

    __slots__ = ("_decision_id", "_value")

    def __init__(self, value: T_co, decision_id: str, by: Seal) -> None:
        if type(by) is not Seal:
            raise TypeError("a Cleared value is made by gateway.pipeline.mint alone")
        self._value = value
        self._decision_id = decision_id

    @property
    def value(self) -> T_co:
        return self._value

    @property
    def decision_id(self) -> str:
        return self._decision_id

    def __repr__(self) -> str:
        """Name the decision, never the text: reprs end up in logs."""
        return f"Cleared(<{type(self._value).__name__}>, {self._decision_id})"

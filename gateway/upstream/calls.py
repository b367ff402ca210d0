"""Which tool call a piece of an OpenAI-shaped answer belongs to, by its index, its id, or that it begins anew.

Servers number calls (`index`), most of them: some leave the number out, and some give every call of an answer the same one.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Call:
    """One call. `number`: its own in the answer. `index`, `id`: what its server said when it began."""

    number: int
    name: str
    index: int | None
    id: str


@dataclass(slots=True)
class Calls:
    """The calls of one choice."""

    begun: list[Call] = field(default_factory=list)

    def find(self, index: int | None, call_id: str, name: str, named_together: int) -> Call | None:
        """Return the call that a piece goes on with; None where it begins one.

        `named_together`: how many calls there were before the list that the piece stands in, as each entry of a list without
        indices is a call of its own.
        """
        if index is not None:
            known = next((call for call in reversed(self.begun) if call.index == index), None)
            is_other = known is not None and bool(name and call_id and known.id) and known.id != call_id
            return None if is_other else known
        if not name:
            return self.begun[-1] if self.begun else None
        return next((call for call in self.begun[:named_together] if call_id and call.id == call_id), None)

    def begin(self, index: int | None, call_id: str, name: str) -> Call:
        """Add a call under its server's number, or under the next one where there is none or it is taken."""
        taken = {call.number for call in self.begun}
        number = index if index is not None and index not in taken else max(taken, default=-1) + 1
        call = Call(number, name, index, call_id)
        self.begun.append(call)
        return call

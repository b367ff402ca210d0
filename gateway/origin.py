"""Where each setting was said, so that a fault which shows only later (a card, a key, an address) is told with its place too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from policies.source import DataPath, Document


@dataclass(frozen=True, slots=True)
class Origin:
    """The file of the settings, and the variables over it by the keys that they set. Equal to every other: it is no part of what is set."""

    document: Document = field(default=Document("<defaults>", {}), compare=False)
    variables: Mapping[str, str] = field(default_factory=dict, compare=False)

    def at(self, path: DataPath, message: str) -> str:
        """Return the fault behind file:line or the variable; alone where nobody but the default said it."""
        key = path[0] if path else ""
        if (variable := self.variables.get(str(key))) is not None:
            return f"{variable}: {message}"
        return self.document.at(path, message) if (key,) in self.document.lines else message

"""Where each setting was said, so that a fault which shows only later (a card, a key, an address) is told with its place too."""

from __future__ import annotations

from dataclasses import dataclass, field

from policies.source import DataPath, Document

PREFIX = "CAVEAT_"


@dataclass(frozen=True, slots=True)
class Origin:
    """The file of the settings, and the keys that variables set over it. Equal to every other: it is no part of what is set."""

    document: Document = field(default=Document("<defaults>", {}), compare=False)
    variables: frozenset[str] = field(default=frozenset(), compare=False)

    def at(self, path: DataPath, message: str) -> str:
        """Return the fault behind file:line or the variable; alone where nobody but the default said it."""
        key = path[:1]
        if self.variables.issuperset(key):
            return f"{PREFIX}{key[0]}:".upper() + f" {message}"
        return self.document.at(path, message) if key in self.document.lines else message

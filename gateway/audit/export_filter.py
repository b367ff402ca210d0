"""Which decisions an export keeps: a predicate over rows."""

from __future__ import annotations

from dataclasses import dataclass

from gateway.audit.export_row import Row


@dataclass(frozen=True, slots=True)
class Filter:
    """All that are given must hold; of several values for one of them, any.

    Times are microseconds since 1970 and are compared with the row's begin: since ≤ time < until. A category also
    stands for what is below it. Rules, categories and cards are those that fired, enforced or in shadow.
    """

    since: int | None = None
    until: int | None = None
    tenants: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    cards: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()

    @property
    def keeps_all(self) -> bool:
        return self == _ALL

    def keeps(self, row: Row) -> bool:
        return (
            (self.since is None or row.time >= self.since)
            and (self.until is None or row.time < self.until)
            and (not self.tenants or row.tenant in self.tenants)
            and (not self.actions or row.action in self.actions)
            and (not self.keys or row.key in self.keys)
            and (not self.rules or not self.rules.isdisjoint(row.rules))
            and (not self.cards or not self.cards.isdisjoint(row.cards))
            and (not self.categories or any(self._covers(category) for category in row.categories))
        )

    def _covers(self, category: str) -> bool:
        return any(category == wanted or category.startswith(f"{wanted}.") for wanted in self.categories)


_ALL = Filter()

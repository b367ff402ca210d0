"""Who may do what, and for which tenants: roles, what each allows, and the scope that follows for one permission.

INVARIANT: what a role is not said to allow it does not allow, and a scope never grows: a person who is auditor of one
tenant and viewer of another reads contents of the first alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from gateway.settings import DeskGrant


class Role(StrEnum):
    VIEWER = "viewer"
    AUDITOR = "auditor"
    REVIEWER = "reviewer"
    OPERATOR = "operator"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    SEE = "see"  # rules, cards, classifiers, how things stand
    SEE_DECISIONS = "see_decisions"  # what was decided, without a text
    READ_CONTENT = "read_content"  # recorded texts; each reading is itself recorded
    SEE_LOG = "see_log"  # the chain, its proofs, who did what
    TAKE_EVIDENCE = "take_evidence"
    REVIEW = "review"  # decide about what waits for a person
    TRY = "try"  # judge texts of one's own in the playground
    SEE_KEYS = "see_keys"
    MANAGE_KEYS = "manage_keys"
    ERASE = "erase"


_ALL_SEE: Final = frozenset({Permission.SEE, Permission.SEE_DECISIONS})
ALLOWED: Final[Mapping[Role, frozenset[Permission]]] = {
    Role.VIEWER: _ALL_SEE,
    Role.AUDITOR: _ALL_SEE
    | {
        Permission.READ_CONTENT,
        Permission.SEE_LOG,
        Permission.TAKE_EVIDENCE,
        Permission.SEE_KEYS,
        Permission.TRY,
    },
    Role.REVIEWER: _ALL_SEE | {Permission.READ_CONTENT, Permission.REVIEW, Permission.TRY},
    Role.OPERATOR: _ALL_SEE | {Permission.SEE_LOG, Permission.SEE_KEYS, Permission.MANAGE_KEYS, Permission.TRY},
    Role.ADMINISTRATOR: frozenset(Permission),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """The tenants that something may be seen or done for. None: all of them."""

    tenants: frozenset[str] | None

    @property
    def is_whole(self) -> bool:
        return self.tenants is None

    @property
    def is_empty(self) -> bool:
        return self.tenants is not None and not self.tenants

    def holds(self, tenant: str) -> bool:
        return self.tenants is None or tenant in self.tenants


@dataclass(frozen=True, slots=True)
class Grant:
    """One role for some tenants. None: all of them."""

    role: Role
    tenants: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who is signed in. `actor` stands in the log: `<how>:<subject>`; `name` is for the page alone."""

    actor: str
    name: str
    grants: tuple[Grant, ...]

    def scope(self, needs: Permission) -> Scope:
        """Return for which tenants `needs` is allowed; empty where it is not at all."""
        found = [grant.tenants for grant in self.grants if needs in ALLOWED[grant.role]]
        if any(tenants is None for tenants in found):
            return Scope(None)
        return Scope(frozenset().union(*(tenants for tenants in found if tenants is not None)))

    def may(self, needs: Permission) -> bool:
        return not self.scope(needs).is_empty


def granted(groups: Collection[str], configured: Iterable[DeskGrant]) -> tuple[Grant, ...]:
    """Return what the groups of a person come to; nothing for groups that the settings do not name."""
    return tuple(
        Grant(Role(each.role), None if each.tenants == "*" else frozenset(each.tenants))
        for each in configured
        if each.group in groups
    )

"""All that a page can read, cut down to the tenants of its visitor. A page is never handed anything wider.

INVARIANT: what belongs to a tenant outside the scope does not exist: asking for it is answered as asking for nothing.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from classifiers.manifest import Manifest
from gateway.dashboard.access import Scope
from gateway.dashboard.asking import Gateway
from gateway.dashboard.changes import Change
from gateway.dashboard.i18n import N_
from gateway.dashboard.machines import Reading
from gateway.dashboard.packs import ScopedPacks
from gateway.dashboard.scoped_decisions import ScopedDecisions
from gateway.dashboard.scoped_log import ScopedLog
from gateway.dashboard.scoped_review import ScopedReview
from gateway.dashboard.sources import Sources
from gateway.dashboard.standing import Standing
from gateway.dashboard.views import Views
from gateway.dashboard.work import Order
from gateway.errors import BadRequest, ConfigurationError, NotFound
from gateway.http.keys import Grant, Named, NewKey, StoredKey
from gateway.provenance import facts_of, in_force
from policies.cards.types import Card
from policies.loader import BUILT_IN
from policies.types import Policy

_NAMED: Final[TypeAdapter[str]] = TypeAdapter(Named)


class Scoped:
    def __init__(self, sources: Sources, scope: Scope) -> None:
        self._sources = sources
        self._scope = scope

    # --- what belongs to a tenant

    def stored_keys(self) -> list[StoredKey]:
        """Return the keys of the visitor's tenants, oldest first. Raises ConfigurationError."""
        store = self._sources.keys
        store.reload_if_changed()
        return [key for key in store.stored() if self._scope.holds(key.tenant)]

    def tenants(self) -> list[str]:
        """Return the tenants that have a key, or, for a visitor with some tenants alone, all of those."""
        return sorted({key.tenant for key in self.stored_keys()} | (self._scope.tenants or frozenset()))

    def check_grant(self, grant: Grant) -> None:
        """Raise NotFound for a tenant or a policy that is another's, BadRequest for names that no key can have."""
        try:
            _NAMED.validate_python(grant.tenant)
        except ValidationError:
            raise BadRequest(
                N_("`tenant`: expected letters, digits, `.`, `_` and `-`, at most 64, as keys have it")
            ) from None
        if not self._scope.holds(grant.tenant):
            raise NotFound(N_("there is no such tenant"))
        self.policy(grant.policy)

    def create_key(self, grant: Grant) -> NewKey:
        """Raises as check_grant, and ConfigurationError for what the key file does not take."""
        self.check_grant(grant)
        return self._sources.keys.create(grant, time.time())

    def key(self, key_id: str) -> StoredKey:
        """Raises NotFound."""
        found = next((key for key in self.stored_keys() if key.id == key_id), None)
        if found is None:
            raise NotFound(N_("there is no such key"))
        return found

    def revoke_key(self, key_id: str) -> StoredKey:
        """Raises NotFound, ConfigurationError."""
        return self._sources.keys.revoke(self.key(key_id).id, time.time())

    def policies(self) -> list[Policy]:
        """Return the built-in policies, and of the operator's those that a key of the visitor's tenants names."""
        library = self._sources.library.current
        if self._scope.is_whole:
            return [policy for _, policy in sorted(library.policies.items())]
        named = {key.policy for key in self.stored_keys()}
        named |= {p.canary.policy for name in named if (p := library.policies.get(name)) and p.canary is not None}
        return [p for n, p in sorted(library.policies.items()) if n in named or library.files[n].parent == BUILT_IN]

    def policy(self, name: str) -> Policy:
        """Raises NotFound."""
        found = next((policy for policy in self.policies() if policy.name == name), None)
        if found is None:
            raise NotFound(N_("there is no such policy"))
        return found

    def policy_file(self, name: str) -> Path:
        """Return the path of a policy's file. Raises NotFound."""
        return self._sources.library.current.files[self.policy(name).name]

    def replay(self, policy: Policy, since: int) -> Order:
        """Return what has to be read to replay a policy of the visitor's. `since`: microseconds. Raises NotFound."""
        settings = self._sources.settings
        return Order(
            "replay",
            since=since,
            policy=policy.name,
            digest=self.policy(policy.name).digest,
            policy_dir=settings.policy_dir,
            manifest_dir=settings.manifest_dir,
        )

    def effective(self, tenant: str, model: str) -> list[dict[str, Any]]:
        """Describe what holds for each use that the tenant's keys are for. Raises NotFound."""
        if tenant not in self.tenants() or model not in self.models():
            raise NotFound(N_("there is no such tenant or model"))
        try:
            facts = facts_of(self._sources.settings, tenant)
        except ConfigurationError:
            return []
        library = self._sources.library.current.policies
        return [
            in_force(library[policy], self._sources.served, model, each)
            for policy, asked in sorted(facts.items())
            if policy in library
            for each in sorted(asked)
        ]

    async def changes(self, kinds: frozenset[str]) -> list[Change]:
        """Return what the log holds of changes that the visitor may know of, newest first."""
        found = await self._sources.changes.newest(kinds)
        seen = {policy.name for policy in self.policies()}
        return [c for c in found if (c.policy in seen if c.policy else self._scope.holds(c.tenant))]

    @property
    def decisions(self) -> ScopedDecisions:
        return ScopedDecisions(self._sources.decisions, self._sources.proofs, self._scope)

    @property
    def log(self) -> ScopedLog:
        return ScopedLog(self._sources.ledger, self._sources.jobs, self._scope)

    @property
    def packs(self) -> ScopedPacks:
        return ScopedPacks(self._sources.ledger, self._sources.jobs, self._scope)

    @property
    def reviews(self) -> ScopedReview:
        policies = self._sources.library.current.policies
        return ScopedReview(
            self._sources.decisions, self._sources.proofs, self._sources.reviewing, policies, self._scope
        )

    # --- what belongs to nobody

    @property
    def cards(self) -> Mapping[str, Card]:
        return self._sources.cards.cards

    @property
    def served(self) -> Mapping[str, Card]:
        """The card of each model that has one."""
        return self._sources.served

    def models(self) -> list[str]:
        return sorted({model for upstream in self._sources.settings.upstreams for model in upstream.models})

    @property
    def manifests(self) -> Mapping[str, Manifest]:
        return self._sources.manifests

    @property
    def running(self) -> frozenset[str]:
        """The classifiers that the settings and the models' cards ask for."""
        return frozenset(self._sources.settings.classifiers)

    async def standing(self) -> Standing:
        """Return how the log stands; who may not see all tenants learns no volumes."""
        found = await self._sources.chain.standing()
        return found if self._scope.is_whole else found.without_volumes()

    async def workers(self) -> list[Reading]:
        """Return what the workers tell of themselves; to who may not see all tenants, only whether they answer."""
        found = await self._sources.machines.read()
        return found if self._scope.is_whole else [Reading(each.machine, each.fault) for each in found]

    @property
    def gateway(self) -> Gateway:
        return self._sources.gateway

    @property
    def views(self) -> Views:
        """Saved filters: a person's, and no tenant's."""
        return self._sources.views

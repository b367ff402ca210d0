"""What is in force in this gateway: which policy holds for whom, and the record that names all that judges."""

from __future__ import annotations

import dataclasses
import importlib.metadata
from collections.abc import Callable, Mapping
from typing import Final

from classifiers.manifest import Manifest, pinned_weights
from gateway.audit.base import Record
from gateway.cards import beginning
from gateway.errors import CaveatError
from gateway.ids import new_id
from gateway.settings import Settings
from gateway.telemetry.logging import Log
from gateway.telemetry.metrics import Metrics
from gateway.types import Exchange, Json, Principal
from policies.cards.types import Card
from policies.loader import UnknownPolicyError
from policies.rollout import policy_for
from policies.types import Policy
from policies.watch import PolicyLibrary

SYSTEM: Final = "-"  # the tenant of the gateway's own records
JOURNAL: Final = Log("inforce")


def publish_policies(metrics: Metrics, library: PolicyLibrary) -> None:
    metrics.set_policies({name: policy.digest for name, policy in library.current.policies.items()})


def policy_of(library: PolicyLibrary) -> Callable[[str], Policy]:
    """A key may name a policy that is gone: then nothing is let through, and the operator is told."""

    def get(name: str) -> Policy:
        try:
            return library.get(name)
        except UnknownPolicyError:
            JOURNAL.error("policy_missing", policy=name)
            raise PolicyMissing("the policy of this key is not loaded; nothing is let through without it") from None

    return get


def rolled_out(library: PolicyLibrary, key: bytes) -> Callable[[Policy, Principal, Exchange], Policy]:
    """Choose the canary's policy for its share of the conversations. A conversation is known by how it begins."""

    def choose(policy: Policy, principal: Principal, exchange: Exchange) -> Policy:
        if policy.canary is None:
            return policy
        name = policy_for(policy.name, policy.canary, key, f"{principal.tenant}\0{beginning(exchange)}")
        return policy if name == policy.name else policy_of(library)(name)

    return choose


class PolicyMissing(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "policy_missing"


def configuration(
    settings: Settings, library: PolicyLibrary, manifests: Mapping[str, Manifest], cards: Mapping[str, Card]
) -> Record:
    """What judges from here on: an auditor must be able to tell which weights and rules took a decision."""
    fields: dict[str, Json] = {
        "version": importlib.metadata.version("caveat"),
        "policies": {name: policy.digest for name, policy in sorted(library.current.policies.items())},
        "cards": {model: {"card": card.id, "sha256": card.digest} for model, card in sorted(cards.items())},
        "waivers": {
            name: [dataclasses.asdict(waiver) for waiver in policy.waivers]
            for name, policy in sorted(library.current.policies.items())
            if policy.waivers
        },
        "classifiers": {
            name: {
                "version": manifests[name].version,
                "weights": [w.sha256 for w in pinned_weights(manifests[name], manifests)],
            }
            for name in sorted(settings.classifiers)
        },
    }
    return Record("config", new_id(), SYSTEM, fields)

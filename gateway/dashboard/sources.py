"""What the desk reads: the operator's files, as the gateway reads them, and the log. Only `scoped.py` hands it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from classifiers.manifest import Manifest
from gateway.cards import cards_of, checked_cards, strange_loosenings, with_classifiers
from gateway.dashboard.asking import Gateway
from gateway.dashboard.changes import Changes
from gateway.dashboard.decisions import Decisions
from gateway.dashboard.jobs import Jobs
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.machines import Machines, machines_of
from gateway.dashboard.proving import Proofs
from gateway.dashboard.scoped_review import Reviewing, reviewing
from gateway.dashboard.standing import Chain
from gateway.dashboard.views import Views
from gateway.folders import own_manifests, policy_dirs
from gateway.http.keys import KeyStore
from gateway.settings import Settings
from policies.cards.loader import Cards
from policies.cards.types import Card
from policies.watch import PolicyLibrary


@dataclass(frozen=True, slots=True)
class Sources:
    """`served`: the card of each model that has one."""

    settings: Settings
    manifests: Mapping[str, Manifest]
    library: PolicyLibrary
    cards: Cards
    served: Mapping[str, Card]
    keys: KeyStore
    chain: Chain
    changes: Changes
    gateway: Gateway
    decisions: Decisions
    proofs: Proofs
    views: Views
    ledger: Ledger
    jobs: Jobs
    machines: Machines
    reviewing: Reviewing

    async def close(self) -> None:
        """End what is asked in threads, and give the connections back."""
        await self.changes.close()
        await self.views.close()
        self.decisions.close()
        await self.jobs.close()
        await self.machines.close()


def open_sources(settings: Settings, redis_url: str | None, gateway: Gateway) -> Sources:
    """Read everything once. Raises ConfigurationError and the loaders' errors."""
    manifests = own_manifests(settings)
    cards = cards_of(settings)
    library = PolicyLibrary(
        policy_dirs(settings),
        manifests,
        faults_of=lambda changed: strange_loosenings(changed, cards.cards.values()),
    )
    served = checked_cards(settings, library.current, manifests)
    keys = KeyStore(settings.data_dir)
    keys.load()
    settings = with_classifiers(settings, served)
    return Sources(
        settings,
        manifests,
        library,
        cards,
        served,
        keys,
        Chain(settings.data_dir, redis_url),
        Changes(settings.data_dir, redis_url),
        gateway,
        Decisions(settings.data_dir, redis_url),
        Proofs(settings.data_dir, redis_url),
        Views(redis_url),
        Ledger(settings.data_dir, redis_url),
        Jobs(settings.data_dir),
        Machines(machines_of(settings, manifests)),
        reviewing(redis_url),
    )

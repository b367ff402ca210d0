"""The words behind digests: policies, cards and classifiers of the files at hand, where they are what the log names.

INVARIANT: a rule or a sentence stands in a pack only beside a digest that the log has and that the file has too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.manifest import Manifest, Measured, pinned_weights
from gateway.cards import cards_of, checked_cards
from gateway.dashboard.figures import slices
from gateway.evidence.events import Events
from gateway.evidence.tally import OTHERS, PolicyName, Tally
from gateway.evidence.types import (
    CardInForce,
    ClassifierFacts,
    Coverage,
    Figure,
    PolicyInForce,
    Rule,
    Sentence,
    Texts,
)
from gateway.folders import own_manifests, policy_dirs
from gateway.http.keys import KeyStore
from gateway.provenance import source
from gateway.settings import Settings
from policies.admission import Facts
from policies.cards.types import Card, Purpose
from policies.diff import described
from policies.effective import Book
from policies.loader import Library, load_policies
from policies.types import Policy

LANGUAGES: Final = ("en", "zh", "th")  # stand in the coverage whether or not a decision was in them
MAX_LANGUAGES: Final = 20
MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Known:
    """What the operator's files say now. `served`: the card of each model that has one."""

    settings: Settings
    manifests: Mapping[str, Manifest]
    library: Library
    cards: Mapping[str, Card]
    served: Mapping[str, Card]

    def tenants_policies(self, tenant: str) -> frozenset[str]:
        """Return the policies that the tenant's keys name. Raises ConfigurationError."""
        store = KeyStore(self.settings.data_dir)
        store.load()
        return frozenset(key.policy for key in store.stored() if key.tenant == tenant)

    def policies(self, tally: Tally) -> tuple[PolicyInForce, ...]:
        """Return every policy that took a decision, by name and then by time."""
        at_hand = self._effective(tally)
        found = []
        for name, use in tally.policies.items():
            policy = at_hand.get(name.sha256)
            found.append(_policy(name, (use.first, use.last, use.count), policy))
        return tuple(sorted(found, key=lambda each: (each.policy, each.first, each.sha256)))

    def cards_in_force(self, tally: Tally) -> tuple[CardInForce, ...]:
        used: Counter[tuple[str, str]] = Counter()
        for name, use in tally.policies.items():
            for card in name.cards:
                used[card] += use.count
        return tuple(_card(*named, count, self.cards.get(named[0])) for named, count in sorted(used.items()))

    def classifiers(self, tally: Tally, events: Events) -> tuple[ClassifierFacts, ...]:
        """Return what is known of each classifier that took part in a decision."""
        return tuple(self._classifier(name, events) for name in self._took_part(tally))

    def coverage(self, tally: Tally) -> tuple[Coverage, ...]:
        """Say for every category that a rule asks about, and every language, which classifier can judge it."""
        at_hand, used = self._effective(tally), {each.sha256 for each in tally.policies}
        asked = {rule.category for digest, policy in at_hand.items() if digest in used for rule in policy.rules}
        languages = [*LANGUAGES, *sorted({code for (code,), _ in tally.languages.items()} - {*LANGUAGES, "", OTHERS})][
            :MAX_LANGUAGES
        ]
        took_part = [name for name in self._took_part(tally) if name in self.manifests]
        return tuple(
            Coverage(category, language, tuple(n for n in took_part if self._can(n, category, language)))
            for category in sorted(asked)
            for language in languages
        )

    def _can(self, name: str, category: str, language: str) -> bool:
        """A classifier that judges a part of a category, or what it is a part of, judges something of it."""
        judged = self.manifests[name].judges(language)
        return any(c == category or c.startswith(f"{category}.") or category.startswith(f"{c}.") for c in judged)

    @staticmethod
    def _took_part(tally: Tally) -> list[str]:
        return sorted({name for (name,), _ in tally.classifiers.items()} - {OTHERS})

    def _effective(self, tally: Tally) -> dict[str, Policy]:
        """Return by digest what holds for each model that was asked, whoever asked for whatever purpose."""
        book, found = Book(self.served), dict[str, Policy]()
        models = [model for (model,), _ in tally.models.items() if model in self.served]
        everything = [Facts(purpose, is_production) for purpose in Purpose for is_production in (True, False)]
        for name in sorted({each.policy for each in tally.policies}):
            policy = self.library.policies.get(name)
            if policy is None:
                continue
            found[policy.digest] = policy
            for model in models:
                for facts in everything:
                    together = book.policy(policy, model, facts)
                    found[together.digest] = together
        return found

    def _classifier(self, name: str, events: Events) -> ClassifierFacts:
        manifest, in_force = self.manifests.get(name), events.in_force(name)
        if manifest is None:
            return ClassifierFacts(name, in_force, is_same=False, about="", licence="", intended_use="",
                                   known_limits=(), quality=(), fairness=())  # fmt: skip
        weights = tuple(sorted(each.sha256 for each in pinned_weights(manifest, self.manifests)))
        newest = in_force[-1][1:] if in_force else None
        is_same = newest == (str(manifest.version), weights)
        return ClassifierFacts(
            name=name,
            in_force=in_force,
            is_same=is_same,
            about=manifest.about,
            licence=manifest.licence,
            intended_use=manifest.intended_use,
            known_limits=manifest.known_limits,
            quality=_figures(manifest.quality) if is_same else (),
            fairness=_figures(manifest.fairness) if is_same else (),
        )


def read_known(settings: Settings) -> Known:
    """Read the operator's files. Raises ConfigurationError and the loaders' errors."""
    manifests = own_manifests(settings)
    library = load_policies(policy_dirs(settings), manifests)
    cards = cards_of(settings)
    return Known(settings, manifests, library, cards.cards, checked_cards(settings, library, manifests))


def _policy(name: PolicyName, used: tuple[int, int, int], policy: Policy | None) -> PolicyInForce:
    first, last, count = used
    required: Texts | None = None
    rules: Sequence[Rule] | None = None
    if policy is not None:
        rules = tuple(Rule(rule.id, described(rule), _short(source(rule))) for rule in policy.rules)
        required = tuple(sorted(policy.required))
    return PolicyInForce(
        policy=name.policy,
        revision=name.revision,
        sha256=name.sha256,
        cards=name.cards,
        taken_back=name.taken_back,
        first=first,
        last=last,
        decisions=count,
        rules=rules,
        required=required,
        level=None if policy is None else str(policy.audit.level),
        retention_days=None if policy is None else policy.audit.retention_days,
    )


def _card(name: str, sha256: str, decisions: int, card: Card | None) -> CardInForce:
    if card is None or card.digest != sha256:
        return CardInForce(name, sha256, decisions, None, None, None, None)
    sentences = tuple(Sentence(c.id, c.quote, c.gloss, c.source) for c in card.caveats)
    return CardInForce(name, sha256, decisions, card.name, card.revision, card.licence.name, sentences)


def _figures(measured: Measured) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            each.measure,
            row.dataset,
            row.language,
            _millionths(row.value),
            None if row.low is None else _millionths(row.low),
            None if row.high is None else _millionths(row.high),
            None if row.texts is None else round(row.texts),
        )
        for each in slices(measured)
        for row in each.rows
    )


def _millionths(value: float) -> int:
    return round(value * MILLION)


def _short(where: str) -> str:
    """Leave folders out: which they are is the operator's own business."""
    kind, _, place = where.partition(" ")
    return f"{kind} {place.rpartition('/')[2]}" if kind in {"library", "tenant"} else where

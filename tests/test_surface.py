"""The surface: everything that can be reached, in one file, so that growth of reach is seen in review."""

from __future__ import annotations

from collections.abc import Callable

from classifiers.catalog import members
from classifiers.kinds.base import Kind
from classifiers.manifest import load_manifests
from gateway.app import endpoints
from gateway.cli import COMMANDS
from gateway.upstream.table import providers
from policies.cards.loader import load_cards
from policies.loader import load_policies
from policies.types import Action


def test_the_surface_is_the_reviewed_one(golden: Callable[[str, str], None]) -> None:
    """A new endpoint, action or kind must not slip in beside the review."""
    lines = [f"endpoint {e.path} ({name})" for name, e in sorted(endpoints().items())]
    lines += [f"provider {name}" for name in sorted(providers())]
    lines += [f"action {name}" for name in sorted(members("policies.actions", "ACTION", Action))]
    lines += [f"kind {name}" for name in sorted(members("classifiers.kinds", "KIND", Kind))]
    lines += [f"classifier {name} (kind {m.kind})" for name, m in sorted(load_manifests().items())]
    lines += [
        f"policy {p.label} requires {', '.join(sorted(p.required))}"
        for _, p in sorted(load_policies().policies.items())
    ]
    lines += [
        f"card {name} ({card.licence.spdx}, {len(card.caveats)} caveats, {len(list(card.rules()))} rules)"
        for name, card in sorted(load_cards().cards.items())
    ]
    lines += [f"command caveat {name}" for name in sorted(COMMANDS)]
    golden("surface.txt", "\n".join(lines) + "\n")

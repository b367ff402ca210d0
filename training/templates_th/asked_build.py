"""What whole requests written by hand are built with: a block of harmful ones and a block of harmless ones in their words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_th.build import words

# What a harmful request may be besides the label it was written for.
OPEN: Final = "toxicity insult illicit violence harassment privacy misinformation identity_attack sexual threat obscene malware_cyber"


def asked(name: str, labels: str, harmful: str, near: str) -> tuple[Pattern, Pattern]:
    """Make two patterns without a slot, `asked_…` and `asked_…_near`; `harmful` is added to the labels of the first."""
    found = (*labels.split(), "harmful")
    undecided = tuple(label for label in OPEN.split() if label not in found)
    return (
        Pattern(f"asked_{name}", found, words(harmful), open_labels=undecided),
        Pattern(f"asked_{name}_near", (), words(near)),
    )

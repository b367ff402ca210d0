"""What whole requests written by hand are built with: a block of harmful ones and a block of harmless ones in their words."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_th.build import styled, words

_OPEN: Final = (
    "toxicity insult illicit violence harassment privacy misinformation identity_attack sexual threat obscene self_harm"
)


def asked(name: str, labels: str, harmful: str, near: str) -> tuple[Pattern, Pattern]:
    """Make two patterns without a slot, `asked_…` and `asked_…_near`; `harmful` is added to the labels of the first."""
    found = (*labels.split(), "harmful")
    undecided = tuple(label for label in _OPEN.split() if label not in found)
    return (
        Pattern(f"asked_{name}", found, words(harmful), open_labels=undecided),
        Pattern(f"asked_{name}_near", (), words(near)),
    )


def in_styles(name: str, labels: str, styles: str, harmful: str, near: str) -> tuple[Pattern, ...]:
    """Put verb phrases, harmful and harmless ones, into the same frames; `styles` are separated by spaces."""
    found = (*labels.split(), "harmful")
    undecided = " ".join(label for label in _OPEN.split() if label not in found)
    return (
        *styled(f"asked_{name}", found, words(harmful), tuple(styles.split()), undecided),
        *styled(f"asked_{name}_near", (), words(near), tuple(styles.split())),
    )

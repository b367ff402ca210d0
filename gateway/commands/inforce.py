"""`caveat policy show --effective`: what holds for a tenant and a model, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gateway.provenance import facts_of, in_force
from policies.admission import Facts

__all__ = ["choose", "facts_of", "in_force", "in_words"]


def in_words(shown: dict[str, Any]) -> list[str]:
    card = shown["card"]
    lines = [
        f"{shown['policy']} for {shown['model']}  {shown['digest'][:12]}",
        f"card: {'none' if card is None else f'''{card['id']}  {card['licence']}'''}",
        f"key: {shown['purpose']}, {'production' if shown['production'] else 'not production'}",
        f"needs: {', '.join(shown['required'])}",
    ]
    for title, key in (("before anything is generated:", "before_generation"), ("rules:", "rules")):
        lines += [title, *(f"  {rule['id']}: {rule['does']}\n      {rule['from']}" for rule in shown[key])]
    for waiver in shown["taken_back"]:
        what = waiver["setting"].removeprefix("loosen:")
        lines.append(f"taken back: {what} by {waiver['owner']} until {waiver['expires']}: {waiver['reason']}")
    return lines


def choose(facts: dict[str, set[Facts]] | None, name: str | None) -> Sequence[tuple[str, Facts]]:
    """Return each policy to show with what the asking keys are for; without a tenant, the one that was named."""
    if facts is None:
        return [(name or "baseline", Facts())]
    wanted = facts if name is None else {name: facts.get(name, {Facts()})}
    return [(policy, each) for policy in sorted(wanted) for each in sorted(wanted[policy])]

"""What holds for whom, in words: `caveat policy show --effective`, and what a start says of policies that cannot judge."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from gateway.http.keys import StoredKey
from gateway.provenance import facts_of, in_force
from gateway.settings import Settings
from policies.admission import Facts
from policies.types import Policy

__all__ = ["choose", "facts_of", "in_force", "in_words", "lacking"]


def lacking(policies: Mapping[str, Policy], keys: Iterable[StoredKey], settings: Settings) -> list[str]:
    """Say which policies of keys in force ask for classifiers that are not loaded, or for models that are not served."""
    named = sorted({key.policy for key in keys if key.state(time.time()) == "active"} & policies.keys())
    models = {alias for upstream in settings.upstreams for alias in upstream.models}
    return [
        *_unloaded(policies, named, settings.classifiers),
        *(
            f"policy `{name}`, which a key names, has a rule `{rule.id}` that sends requests to `{rule.to}`: not among "
            "the models of `upstreams`, so that they are refused"
            for name in named
            for rule in policies[name].rules
            if rule.to and rule.to not in models
        ),
    ]


def _unloaded(policies: Mapping[str, Policy], named: Iterable[str], classifiers: Collection[str]) -> list[str]:
    lines = []
    for name in named:
        if missing := sorted(policies[name].required - set(classifiers)):
            names = ", ".join(f"`{each}`" for each in missing)
            lines.append(
                f"policy `{name}`, which a key names, requires {names}: not in `classifiers`, so that its on_unjudged "
                "decides every request"
            )
    return lines


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

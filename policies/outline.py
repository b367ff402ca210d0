"""What a policy or a card decides by, a short line for each rule and setting: kept to say later what a change changed.

INVARIANT: whatever a digest is over is in a line here, so that two digests never differ without a difference to tell.
`policies.diff` needs both policies; a gateway that starts again has only what it noted of the earlier one.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import starmap
from typing import Any, Final, TypeAlias

from policies.cards.types import Card
from policies.diff import described, kept, taken_back, waived
from policies.types import Policy, Rule

MAX_LINES: Final = 40
MAX_CHARACTERS: Final = 240
_DESCRIPTION: Final = ("id", "name", "models", "architecture", "parameters", "intended", "out_of_scope")
Outline: TypeAlias = Mapping[str, str]


def outline(policy: Policy) -> dict[str, str]:
    """Say what each rule and each setting of a policy is."""
    rules = {f"rule `{rule.id}`": _rule(rule) for rule in policy.rules}
    return rules | {
        "version": str(policy.version),
        "required classifiers": _listed(policy.required),
        **{f"on_unjudged.{reason}": action.name for reason, action in policy.on_unjudged.items()},
        "mode": policy.mode.value,
        "stream": policy.stream.value,
        "respond": policy.respond.value,
        "explain": policy.explain.value,
        "canary": "" if policy.canary is None else f"{policy.canary.policy} for {policy.canary.share:g}",
        "audit": kept(policy.audit),
        "waivers": _listed(map(waived, policy.waivers)),
        "taken back of cards": _listed(map(taken_back, policy.loosened)),
        "model cards": _listed(f"{card} {digest[:12]}" for card, digest in policy.cards),
    }


def card_outline(card: Card) -> dict[str, str]:
    """Say what each rule of a card is, and what it states of its model."""
    rules = {
        f"rule `{rule.id}`": f"{rule.kind}: {_stated(rule, {'id', 'because', 'kind'})}"
        for caveat in card.caveats
        for rule in caveat.rules
    }
    return rules | {
        "kind": card.kind.value,
        "production": card.production.value,
        "licence": card.licence.spdx,
        "context_tokens": str(card.context_tokens),
        "languages": _listed(card.languages),
        "revision": card.revision,
        "run": _short(repr(card.run)),
        "texts": _listed(f"{each.name} {each.sha256[:12]}" for each in card.sources),
        "quotes": _short(repr([(each.id, each.quote, each.gloss, each.source) for each in card.caveats])),
        "description": _short(repr([getattr(card, name) for name in _DESCRIPTION])),
    }


def told(before: Outline, now: Outline) -> list[str]:
    """Return a line for each entry that differs, at most MAX_LINES; what is the same is not told."""
    names = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    lines = [_line(name, before.get(name), now.get(name))[:MAX_CHARACTERS] for name in names]
    more = len(lines) - MAX_LINES
    return lines if more <= 0 else [*lines[: MAX_LINES - 1], f"and {more + 1} more"]


def _line(name: str, was: str | None, is_now: str | None) -> str:
    if was is None:
        return f"{name} is new: {is_now}"
    if is_now is None:
        return f"{name} is gone: {was}"
    return f"{name}: was {was or 'none'}; is {is_now or 'none'}"


def _rule(rule: Rule) -> str:
    marks = f"  ({_short(json.dumps(rule.marks))})" if rule.marks else ""
    because = "" if rule.because is None else f"  because {_short(repr(rule.because))}"
    return f"{described(rule)}{marks}{because}"


def _stated(rule: Any, without: set[str]) -> str:
    named = ((each.name, getattr(rule, each.name)) for each in dataclasses.fields(rule) if each.name not in without)
    return ", ".join(starmap(_word, named))


def _word(name: str, value: object) -> str:
    if isinstance(value, frozenset | tuple | list):
        return f"{name} {_listed(str(each) for each in value)}"
    return f"{name} {value.value if isinstance(value, Enum) else value}"


def _listed(values: Iterable[str]) -> str:
    return ", ".join(sorted(values))


def _short(text: str) -> str:
    """Name what is too long to say."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]

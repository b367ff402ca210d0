"""What came into force since: records of changed policies and cards, over reloads and over restarts.

`in-force.json` in the data directory holds what this gateway last put on the log, so that a change made while it was
stopped has its record too. INVARIANT: the file is written after the record is durable: a change may be told twice,
never not at all.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gateway.audit.base import Record
from gateway.audit.files import make_private, replace_file
from gateway.ids import new_id
from gateway.types import Json
from policies.cards.types import Card
from policies.outline import Outline, card_outline, outline, told
from policies.types import Policy

SYSTEM: Final = "-"
FILE: Final = "in-force.json"
_COMMIT: Final = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?")

Digests = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class InForce:
    """Digests by policy, and card with digest by model. `says`: what is behind each digest, to tell differences later."""

    policies: Digests
    cards: Digests
    says: Mapping[str, Outline] = field(default_factory=dict, repr=False)


def in_force(policies: Mapping[str, Policy], cards: Mapping[str, Card]) -> InForce:
    return InForce(
        {name: policy.digest for name, policy in policies.items()},
        {model: _named(card) for model, card in cards.items()},
        {policy.digest: outline(policy) for policy in policies.values()}
        | {_named(card): card_outline(card) for card in cards.values()},
    )


def remembered(data: Path) -> InForce | None:
    """Return what was in force when this data directory was last used; None: nothing that can be read."""
    try:
        raw = json.loads((data / FILE).read_bytes())
        says = {str(digest): _texts(lines) for digest, lines in raw.get("says", {}).items()}
        return InForce(_texts(raw["policies"]), _texts(raw["cards"]), says)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def remember(data: Path, now: InForce) -> None:
    """Raises OSError."""
    make_private(data)
    replace_file(data / FILE, json.dumps(dataclasses.asdict(now), sort_keys=True).encode(), durable=True)


def changes(before: InForce, now: InForce, policies: Mapping[str, Policy], commit: str | None) -> list[Record]:
    """Return a record for each policy and each model's card that is another one now.

    Files have no author: `by` says so, and `commit` names the state of the checkout that they lie in, if they do.
    `differences` is left out where the earlier or the later one is not there, or not known but by its digest.
    """
    by: dict[str, Json] = {"by": "file"} | ({} if commit is None else {"commit": commit})
    found: list[Record] = []
    for name, old, new in _different(before.policies, now.policies):
        fields: dict[str, Json] = {
            "policy": name,
            "before": old,
            "after": new,
            **by,
            **_differences(before, now, old, new),
        }
        policy = policies.get(name)
        if policy is not None and policy.waivers:
            fields["loosened"] = [dataclasses.asdict(waiver) for waiver in policy.waivers]
        found.append(Record("policy.change", new_id(), SYSTEM, fields))
    found += [
        Record(
            "card.change",
            new_id(),
            SYSTEM,
            {"model": model, "before": old, "after": new, **by, **_differences(before, now, old, new)},
        )
        for model, old, new in _different(before.cards, now.cards)
    ]
    return found


def commit_of(directory: Path | None) -> str | None:
    """Return the commit that the git checkout around `directory` is at; None where there is none. Runs no git."""
    if directory is None:
        return None
    for parent in (directory.resolve(), *directory.resolve().parents):
        if (parent / ".git").exists():
            return _head(parent / ".git")
    return None


def _head(git: Path) -> str | None:
    try:
        if git.is_file():  # a work tree beside its repository
            git = (git.parent / git.read_text("utf-8").strip().removeprefix("gitdir: ")).resolve()
        head = (git / "HEAD").read_text("utf-8").strip()
        if head.startswith("ref: "):
            head = _resolved(git, head.removeprefix("ref: "))
    except (OSError, UnicodeDecodeError):
        return None
    return head if _COMMIT.fullmatch(head) else None


def _resolved(git: Path, ref: str) -> str:
    """Raises OSError."""
    shared = git / "commondir"
    root = (git / shared.read_text("utf-8").strip()).resolve() if shared.exists() else git
    loose = root / ref
    if loose.is_file():
        return loose.read_text("utf-8").strip()
    for line in (root / "packed-refs").read_text("utf-8").splitlines():
        commit, _, name = line.partition(" ")
        if name == ref:
            return commit
    return ""


def _differences(before: InForce, now: InForce, old: str | None, new: str | None) -> dict[str, Json]:
    was, says = before.says.get(old or ""), now.says.get(new or "")
    return {} if was is None or says is None else {"differences": [*told(was, says)]}


def _named(card: Card) -> str:
    return f"{card.id} {card.digest}"


def _texts(raw: Mapping[str, str]) -> dict[str, str]:
    return {str(name): str(text) for name, text in raw.items()}


def _different(before: Digests, now: Digests) -> list[tuple[str, str | None, str | None]]:
    names = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
    return [(name, before.get(name), now.get(name)) for name in names]

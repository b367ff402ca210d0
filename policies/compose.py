"""A policy file and the policies it extends become one effective policy.

INVARIANT: nothing depends on the order of the parents. Where two of them disagree the file must say what it wants.
`required` only ever grows. A rule disappears only by `remove`.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from classifiers.types import UnjudgedReason
from policies.actions import refuse
from policies.schema import (
    DEFAULT,
    FairnessFile,
    ModeFile,
    OnUnjudgedFile,
    PolicyFile,
    ReviewFile,
    RuleFile,
    StreamFile,
    actions,
)
from policies.source import DataPath, Document, SourceError
from policies.types import (
    Audit,
    Canary,
    Citation,
    Fairness,
    Loosening,
    Mode,
    Policy,
    Respond,
    Review,
    Rule,
    StreamMode,
    Waiver,
)
from policies.types import Explain as Explained

_REFUSE_ALL = dict.fromkeys(UnjudgedReason, refuse.ACTION)
# keys that a digest holds only where something is stated
_LATER = frozenset({"reason", "mode", "canary", "loosened", "cards", "languages_outside", "marks", "to"})
_SETTINGS: dict[str, Any] = {  # what holds where neither the file nor a parent says anything
    "on_unjudged": (_REFUSE_ALL, None),
    "stream": (StreamMode.STRICT, None),
    "respond": Respond.MESSAGE,
    "explain": Explained.CATEGORIES,
    "audit": Audit(),
    "review": Review(),
}


def compose(document: Document, own: PolicyFile, parents: Sequence[Policy], today: date) -> Policy:
    """Merge `own` over its parents. Raises SourceError with every fault of this file."""
    faults: list[str] = []
    required = frozenset(own.required or ()).union(*(p.required for p in parents))
    if not required:
        faults.append(document.at((), "found no `required` here or in a parent, expected at least one classifier"))
    rules = _rules(document, own, parents, faults)
    if not rules:
        faults.append(document.at((), "found no rules here or in a parent, expected at least one"))
    settings = {name: _setting(document, name, own, parents, faults) for name in _SETTINGS}
    fairness = _fairness(document, own.fairness, parents, faults)
    unjudged, stream = settings.pop("on_unjudged"), settings.pop("stream")
    mode, canary = own.mode, own.canary  # neither is inherited: they say how this very file is brought in
    loosened = _loosened(document, own, parents, faults)
    waived = [unjudged[1], stream[1], None if mode is None else _waiver("mode", mode), *(x.waiver for x in loosened)]
    waivers = tuple(waiver for waiver in waived if waiver is not None)
    faults += [
        document.at(_place(own, w), f"found `{w.setting}` waived until {w.expires}, expected a date to come")
        for w in expired(waivers, today)
    ]
    if faults:
        raise SourceError(*faults)
    settings |= {"stream": stream[0], "waivers": waivers, "fairness": fairness, "loosened": loosened}
    settings["mode"] = Mode.ENFORCE if mode is None else mode.mode
    settings["canary"] = None if canary is None else Canary(canary.policy, canary.share)
    policy = Policy(own.policy, own.version, "", required, rules, dict(unjudged[0]), **settings)
    return dataclasses.replace(policy, digest=digest(policy))


def expired(waivers: Sequence[Waiver], today: date) -> list[Waiver]:
    return [w for w in waivers if date.fromisoformat(w.expires) < today]


def without_waivers(policy: Policy) -> Policy:
    """Return the policy with every waived setting back at its closed default."""
    strict = {
        reason: refuse.ACTION if action.name == "allow" else action for reason, action in policy.on_unjudged.items()
    }
    closed = dataclasses.replace(
        policy, on_unjudged=strict, stream=StreamMode.STRICT, mode=Mode.ENFORCE, loosened=(), waivers=()
    )
    return dataclasses.replace(closed, digest=digest(closed))


def digest(policy: Policy) -> str:
    """Return the sha256 (hex) over all that can change a decision; order and layout of the file are not part of it."""
    form = {
        "policy": policy.name,
        "version": policy.version,
        "required": sorted(policy.required),
        "rules": [_rule_form(rule) for rule in sorted(policy.rules, key=lambda r: r.id)],
        "on_unjudged": {reason.value: action.name for reason, action in policy.on_unjudged.items()},
        "respond": policy.respond.value,
        "explain": policy.explain.value,
        "stream": policy.stream.value,
        "audit": dataclasses.asdict(policy.audit),
        "waivers": [_stated_parts(dataclasses.asdict(waiver)) for waiver in policy.waivers],
    } | _stated_parts(
        {
            "mode": policy.mode.value if policy.mode is not Mode.ENFORCE else None,
            "canary": policy.canary,
            "loosened": [(x.rule, x.at_least, x.action and x.action.name, x.off) for x in policy.loosened],
            "cards": policy.cards,
        }
    )
    return hashlib.sha256(json.dumps(form, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _stated_parts(form: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not stated: what came to be sayable later changes no digest of those who do not say it."""
    return {key: value for key, value in form.items() if value or key not in _LATER}


def _rule_form(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "category": rule.category,
        "at_least": {DEFAULT: float(rule.at_least)} | {k: float(v) for k, v in rule.at_least_in},
        "direction": sorted(rule.directions),
        "roles": sorted(rule.roles),
        "languages": None if rule.languages is None else sorted(rule.languages),
        "action": rule.action.name,
        "mode": rule.mode.value,
        "because": None if rule.because is None else dataclasses.asdict(rule.because),
    } | _stated_parts(
        {
            "languages_outside": None if rule.languages_outside is None else sorted(rule.languages_outside),
            "marks": rule.marks,
            "to": rule.to,
        }
    )


def _rules(document: Document, own: PolicyFile, parents: Sequence[Policy], faults: list[str]) -> tuple[Rule, ...]:
    merged: dict[str, Rule] = {}
    settled = {rule.id for rule in own.rules or ()} | set(own.remove or ())
    inherited = [rule for parent in parents for rule in parent.rules]
    clashes = {rule.id for rule in inherited if merged.setdefault(rule.id, rule) != rule} - settled
    faults += [
        document.at(("extends",), f"found rule `{name}` differing in two parents, expected it stated here")
        for name in sorted(clashes)
    ]
    for index, name in enumerate(own.remove or ()):
        if merged.pop(name, None) is None:
            faults.append(document.at(("remove", index), f"found `{name}`, expected the id of a rule of a parent"))
    seen: set[str] = set()
    for index, written in enumerate(own.rules or ()):
        place: DataPath = ("rules", index, "id")
        if written.id in seen:
            faults.append(document.at(place, f"found a second rule `{written.id}`, expected each id once"))
        if written.id in (own.remove or ()):
            faults.append(
                document.at(place, f"found rule `{written.id}`, which `remove` names, expected one of the two")
            )
        seen.add(written.id)
        merged[written.id] = _rule(written, f"{document.name}:{document.line(place)}")
    return tuple(merged.values())


def _loosened(
    document: Document, own: PolicyFile, parents: Sequence[Policy], faults: list[str]
) -> tuple[Loosening, ...]:
    """Return what the parents and this file take back of cards; for one rule, this file's word holds."""
    merged: dict[str, Loosening] = {}
    stated = {written.rule for written in own.loosen or ()}
    for loosening in (x for parent in parents for x in parent.loosened):
        if merged.setdefault(loosening.rule, loosening) != loosening and loosening.rule not in stated:
            told = f"found `{loosening.rule}` loosened differently in two parents, expected it stated here"
            faults.append(document.at(("extends",), told))
    for index, written in enumerate(own.loosen or ()):
        if written.rule in {w.rule for w in (own.loosen or ())[:index]}:
            faults.append(document.at(("loosen", index, "rule"), f"found `{written.rule}` twice, expected it once"))
        waiver = Waiver(written.owner, written.expires, f"loosen:{written.rule}", written.reason)
        action = None if written.action is None else actions()[written.action]
        origin = f"{document.name}:{document.line(('loosen', index, 'rule'))}"
        merged[written.rule] = Loosening(written.rule, waiver, written.at_least, action, written.off is True, origin)
    return tuple(merged[rule] for rule in sorted(merged))


def _place(own: PolicyFile, waiver: Waiver) -> DataPath:
    for index, written in enumerate(own.loosen or ()):
        if waiver.setting == f"loosen:{written.rule}":
            return "loosen", index, "expires"
    return waiver.setting, "expires"


def _rule(written: RuleFile, origin: str) -> Rule:
    cited = written.because
    return Rule(
        id=written.id,
        category=written.category,
        at_least=written.at_least[DEFAULT],
        action=actions()[written.action],
        directions=frozenset(written.direction),
        roles=frozenset(written.roles),
        languages=None if written.languages is None else frozenset(written.languages),
        mode=written.mode,
        because=None if cited is None else Citation(cited.card, cited.quote, cited.gloss),
        at_least_in=tuple(sorted((k, v) for k, v in written.at_least.items() if k != DEFAULT)),
        languages_outside=None if written.languages_outside is None else frozenset(written.languages_outside),
        to=written.to or "",
        origin=origin,
    )


def _setting(document: Document, name: str, own: PolicyFile, parents: Sequence[Policy], faults: list[str]) -> Any:
    """Return what the file says, else what its parents agree on, else the default."""
    stated = getattr(own, name)
    if stated is not None:
        return _stated(stated)
    inherited = [_inherited(name, parent) for parent in parents]
    if any(value != inherited[0] for value in inherited):
        faults.append(document.at(("extends",), f"found parents that differ in `{name}`, expected it stated here"))
    return inherited[0] if inherited else _SETTINGS[name]


def _fairness(
    document: Document, stated: FairnessFile | None, parents: Sequence[Policy], faults: list[str]
) -> Fairness | None:
    """Return what the file states, else what its parents do; a parent that states nothing has no say."""
    if stated is not None:
        limits = (
            (kind, by[DEFAULT], tuple(sorted((k, v) for k, v in by.items() if k != DEFAULT)))
            for kind, by in stated.max_gap.items()
        )
        return Fairness(tuple(sorted(limits)), stated.at)
    inherited = [parent.fairness for parent in parents if parent.fairness is not None]
    if any(value != inherited[0] for value in inherited):
        faults.append(document.at(("extends",), "found parents that differ in `fairness`, expected it stated here"))
    return inherited[0] if inherited else None


def _stated(stated: Any) -> Any:
    if isinstance(stated, OnUnjudgedFile):
        known = actions()
        return {r: known[stated.of(r)] for r in UnjudgedReason}, _waiver("on_unjudged", stated)
    if isinstance(stated, StreamFile):
        return stated.mode, _waiver("stream", stated)
    if isinstance(stated, Respond | Explained):
        return stated
    if isinstance(stated, ReviewFile):
        return Review(stated.appeals, frozenset(stated.second_person), stated.keep_days)
    return Audit(stated.level, stated.retention_days, stated.ack)


def _waiver(setting: str, stated: OnUnjudgedFile | StreamFile | ModeFile) -> Waiver | None:
    if stated.owner is None or stated.expires is None:
        return None
    return Waiver(stated.owner, stated.expires, setting)


def _inherited(name: str, parent: Policy) -> Any:
    value = getattr(parent, name)
    if name not in {"on_unjudged", "stream"}:
        return value
    return value, next((w for w in parent.waivers if w.setting == name), None)

"""What is written down about an exchange, and what its caller is told: the same facts, two renderings, no text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, NamedTuple

from classifiers.types import Channel, Direction, Status, UnjudgedReason
from gateway.audit.base import AuditLog, Record
from gateway.pipeline.judge import Tally
from gateway.telemetry.metrics import NOT_JUDGED
from gateway.types import Exchange, Explanation, Json, Judged, Principal, Unscored, Usage
from policies.replay import CARD
from policies.types import UNJUDGED, Explain, Fired, Level, Outcome, Policy

# bound once: see classifiers.types
_MEDIA, _INPUT, _UNKEPT = Channel.MEDIA, Direction.INPUT, Level.NONE
# at half the cost of the classes
_record: Final[Callable[[tuple[str, str, str, Json, None]], Record]] = partial(tuple.__new__, Record)
_explanation: Final[Callable[[tuple[Any, ...]], Explanation]] = partial(tuple.__new__, Explanation)
# rules by which a policy tells that a classifier gave no verdict at all
_FAILED: Final = {UNJUDGED + r for r in (UnjudgedReason.MISSING, UnjudgedReason.TIMEOUT, UnjudgedReason.ERROR)}


def explain(exchange: Exchange, policy: Policy, tally: Tally, stage: str) -> Explanation:
    """The caller's side, limited by the policy's `explain`."""
    if not tally.fired:
        outcome = tally.outcome
        appeal = exchange.appeal if outcome.is_withheld else None
        return _explanation((exchange.id, outcome, stage, policy.label, (), (), appeal))
    fired = tally.enforced if policy.explain is not Explain.NONE else []
    is_full = policy.explain is Explain.FULL
    rules = {f.rule: f.because if is_full else None for f in fired}
    return Explanation(
        decision_id=exchange.id,
        action=tally.outcome,
        stage=stage,
        policy=policy.label,
        categories=tuple(sorted({f.category for f in fired if f.outcome is not Outcome.ALLOW and not f.is_unjudged})),
        because=tuple(sorted(rules.items(), key=lambda item: item[0])),
        appeal=exchange.appeal if tally.outcome.is_withheld else None,
    )


def counted(tally: Tally) -> list[tuple[str, str]]:
    """Return category and action of each rule that fired; one about what nobody judged stands in the tally for each category."""
    if not tally.fired:
        return []
    nobody = {f.rule: (NOT_JUDGED, f.outcome.label) for f in tally.fired.values() if f.is_unjudged}
    return [*((f.category, f.outcome.label) for f in tally.fired.values() if not f.is_unjudged), *nobody.values()]


def scored(
    exchange: Exchange, policy: Policy, sides: tuple[Tally, Tally | None]
) -> tuple[Judged | Unscored, Judged | Unscored] | None:
    """What a caller who asks for scores is told of input and output: the highest over all texts of a side."""
    if not exchange.wants_scores:
        return None
    if policy.explain is Explain.NONE:
        return Unscored.NOT_EXPLAINED, Unscored.NOT_EXPLAINED
    before, after = sides
    return _scored(0, before), Unscored.NOT_GENERATED if after is None else _scored(1, after)


def _scored(index: int, tally: Tally) -> Judged | Unscored:
    failed = any(rule in _FAILED for rule, _ in tally.fired)
    if failed or any(status is not Status.OK for status in tally.statuses.values()):
        return Unscored.UNJUDGED
    highest: dict[str, float] = {}
    for scores in tally.scores.values():
        for category, probability in scores.items():
            if not category.startswith("language."):
                highest[category] = max(highest.get(category, 0.0), round(probability, 6))
    unjudged = tuple(sorted({category for _, category, _ in tally.unjudged}))
    return Judged(index, tally.outcome > Outcome.ALLOW, highest, unjudged)


def _fired(fired: Fired) -> Json:
    entry: dict[str, Json] = {
        "rule": fired.rule,
        "category": fired.category,
        "score_e6": round(fired.probability * 1_000_000),
        "action": fired.outcome.label,
        "mode": str(fired.mode),
    }
    if fired.because is not None:
        entry["card"] = fired.because.card
        if fired.rule.startswith(CARD):
            entry["quote"] = fired.rule.split("/")[1]  # the caveat whose sentence it is
    if fired.to:
        entry["to"] = fired.to
    return entry


def _verdict(tally: Tally) -> Json:
    told: dict[str, Json] = {
        "action": tally.outcome.label,
        "fired": [_fired(f) for _, f in sorted(tally.fired.items())] if tally.fired else [],
        "unjudged": [list(u) for u in sorted(tally.unjudged)] if tally.unjudged else [],
        "classifiers": {name: str(status) for name, status in tally.statuses.items()},  # the log sorts members
        "scanned": tally.scanned,
        "spans": tally.spans,
        "scores": {
            f"{role}/{language}": {category: round(p * 1_000_000) for category, p in highest.items()}
            for (role, language), highest in tally.scores.items()
            if highest
        }
        if tally.scores
        else {},
    }
    if tally.fired and tally.has_failed_open:
        told["failure_mode"] = "open"
    return told


def _policy(policy: Policy) -> Json:
    """What decides, to the byte: with the cards whose rules are in it, and what is taken back of them."""
    told: dict[str, Json] = {"id": policy.name, "rev": policy.version, "sha256": policy.digest}
    if policy.cards:
        told["cards"] = dict(policy.cards)
    if policy.waivers:
        told["waived"] = [waiver.setting for waiver in policy.waivers]
    return told


def begin(
    exchange: Exchange,
    principal: Principal,
    policy: Policy,
    tally: Tally,
    log: AuditLog,
    system_prompt: str | None = None,
) -> Record:
    """The input decision: durable before anything goes to a model. `system_prompt`: the card whose own goes first."""
    fields: dict[str, Json] = {
        "principal": principal.key_id,
        "route": exchange.endpoint,
        "model": exchange.model,
        "stream": exchange.stream,
        "n": exchange.choices,
        "policy": _policy(policy),
        "language": tally.language,
        "input": _verdict(tally),
    }
    if system_prompt is not None:
        fields["system_prompt"] = system_prompt  # the card's name; its digest is with the policy
    if policy.audit.level is _UNKEPT:
        return Record("begin", exchange.id, principal.tenant, fields)
    fields["input"]["fp"] = fingerprint(exchange, principal, _INPUT, log, policy)
    if exchange.end_user is not None:
        fields["end_user"] = log.fingerprint(principal.tenant, exchange.end_user)
    return _record(("begin", exchange.id, principal.tenant, fields, None))


def fingerprint(
    exchange: Exchange, principal: Principal, direction: Direction, log: AuditLog, policy: Policy
) -> str | None:
    """Keyed fingerprint of all texts of one direction that the request holds; none where the policy wants none."""
    if policy.audit.level is _UNKEPT:
        return None
    texts = [s.text for s in exchange.spans if s.channel is not _MEDIA and s.direction is direction]
    return log.fingerprint(principal.tenant, "\n".join(texts))


class Ending(NamedTuple):
    """How an exchange ended. status: complete | refused | cancelled | error."""

    status: str
    action: Outcome
    output: Tally | None = None
    released: int = 0  # code points that went out
    fingerprint: str | None = None
    usage: Usage | None = None
    error: str | None = None


def end(exchange: Exchange, principal: Principal, ending: Ending) -> Record:
    """The outcome: durable before the last byte."""
    fields: dict[str, Json] = {
        "status": ending.status,
        "action": ending.action.label,
        "released": ending.released,
    }
    if ending.output is not None:
        fields["output"] = _verdict(ending.output)
        if ending.fingerprint is not None:
            fields["output"]["fp"] = ending.fingerprint
    if ending.usage is not None:
        fields["usage"] = {"prompt": ending.usage.prompt_tokens, "completion": ending.usage.completion_tokens}
    if ending.error is not None:
        fields["error"] = ending.error
    return _record(("end", exchange.id, principal.tenant, fields, None))


def rejected(decision_id: str, principal: Principal, route: str, status: int, code: str | None) -> Record:
    """A request that never became an exchange. Its JSON path is left out: keys may be a caller's text."""
    fields: dict[str, Json] = {"principal": principal.key_id, "route": route, "status": status, "code": code}
    return Record("reject", decision_id, principal.tenant, fields)

"""Policies: which there are, what each says and where every rule is from, what holds for a tenant and a model, cases."""

from __future__ import annotations

import dataclasses
import functools
import time
from collections import Counter
from pathlib import Path
from typing import Any, Final

from fastapi import Response

from classifiers.types import UnjudgedReason
from gateway.audit.index import Dimension, Query
from gateway.dashboard.access import Permission
from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.provenance import source
from policies.cases import CaseFile, cases_path, load_cases
from policies.diff import described, differences
from policies.source import SourceError
from policies.types import Mode, Policy, Rule

KINDS: Final = frozenset({"policy.change", "card.change"})
DAYS: Final = 30
DAY_MICROSECONDS: Final = 86_400_000_000


async def show_all(visit: Visit) -> Response:
    named: dict[str, set[str]] = {}
    for key in visit.data.stored_keys():
        named.setdefault(key.policy, set()).add(key.tenant)
    rows = [{"policy": each, "tenants": sorted(named.get(each.name, ()))} for each in visit.data.policies()]
    return visit.page("policies.html", rows=rows, tenants=visit.data.tenants(), models=visit.data.models())


async def show_one(visit: Visit) -> Response:
    policy = visit.data.policy(visit.request.path_params["name"])
    others = [each.name for each in visit.data.policies() if each.name != policy.name]
    other = visit.query("beside")
    compared = differences(visit.data.policy(other), policy) if other else None
    history = [each for each in await visit.data.changes(KINDS) if each.policy == policy.name]
    return visit.page(
        "policy.html",
        policy=policy,
        rules=[_rule(rule) for rule in policy.rules],
        fired=await _fired(visit, policy.name),
        days=DAYS,
        settings=_settings(policy),
        waivers=[dataclasses.asdict(waiver) for waiver in policy.waivers],
        others=others,
        other=other,
        compared=compared,
        history=history,
        cases=_cases(visit.data.policy_file(policy.name)),
    )


async def show_effective(visit: Visit) -> Response:
    tenant, model = visit.query("tenant"), visit.query("model")
    found = visit.data.effective(tenant, model)
    shown = [
        each
        | {"rules": [rule | {"from": _short(rule["from"])} for rule in each["rules"]]}  # the page is no file browser
        for each in found
    ]
    return visit.page("effective.html", tenant=tenant, model=model, shown=shown)


def _rule(rule: Rule) -> dict[str, Any]:
    told = {"id": rule.id, "does": described(rule), "from": _short(source(rule)), "because": rule.because}
    return told | {"is_on_trial": rule.mode is Mode.SHADOW}


async def _fired(visit: Visit, policy: str) -> Counter[str] | None:
    """Count by rule in how many decisions it fired of the tenants that this policy judges; None: nobody can say.

    The index has counters by tenant and not by policy, so that this costs the same however long the log is.
    """
    tenants = frozenset(key.tenant for key in visit.data.stored_keys() if key.policy == policy)
    if not tenants:
        return None
    since = int(time.time() * 1e6) - DAYS * DAY_MICROSECONDS
    seen = visit.data.decisions.within(visit.viewer.scope(Permission.SEE_DECISIONS))
    try:
        (counts,) = await seen.counts(Query(tenants=tenants, since=since), [Dimension.RULE], "day")
    except IndexSilent:
        return None
    found: Counter[str] = Counter()
    for each in counts:
        found[each.value] += each.rows
    return found


def _short(where: str) -> str:
    """Leave the folders out of `library /a/b/c.yaml:12`: which they are is the operator's own business."""
    kind, _, place = where.partition(" ")
    return f"{kind} {Path(place).name}" if kind in {"library", "tenant"} else where


def _settings(policy: Policy) -> list[tuple[str, str]]:
    return [
        ("required", ", ".join(sorted(policy.required))),
        *((f"on_unjudged.{reason.value}", policy.on_unjudged[reason].name) for reason in UnjudgedReason),
        ("respond", policy.respond.value),
        ("explain", policy.explain.value),
        ("stream", policy.stream.value),
        ("mode", policy.mode.value),
        ("canary", "" if policy.canary is None else f"{policy.canary.policy} {policy.canary.share:g}"),
        ("audit.level", policy.audit.level),
        ("audit.retention_days", str(policy.audit.retention_days)),
    ]


def _cases(file: Path) -> CaseFile | None:
    """Return the cases that are written beside a policy; None where there are none that can be read."""
    path = cases_path(file)
    try:
        return _read_cases(path, path.stat().st_mtime_ns)
    except (OSError, SourceError):
        return None


@functools.lru_cache(maxsize=64)
def _read_cases(path: Path, _written: int) -> CaseFile:
    return load_cases(path).file


PAGE = Page(
    (
        Route("/policies", Permission.SEE, show_all),
        Route("/policies/effective", Permission.SEE, show_effective),
        Route("/policies/{name}", Permission.SEE, show_one),
    ),
    N_("Policies"),
    40,
)

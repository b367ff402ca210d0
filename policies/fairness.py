"""How unequally a policy lets its classifiers treat groups of people, and whether their measured gaps keep to it.

INVARIANT: a policy that states a largest gap is not kept by a classifier that judges harm and measured none, in any
language that there are swapped sentences for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from classifiers.estimate import point
from classifiers.evaluation.identities import LANGUAGES
from classifiers.evaluation.scores import is_harm
from classifiers.manifest import EVERY_LANGUAGE, Manifest
from classifiers.taxonomy import ancestors, taxonomy
from classifiers.types import Category
from policies.types import Fairness, Mode, Outcome, Policy


def thresholds(policy: Policy, language: str) -> dict[Category, float]:
    """Return the lowest threshold at which the policy's enforced rules act on each category, rolled-up rules included."""
    acting = [
        rule
        for rule in policy.rules
        if rule.mode is Mode.ENFORCE
        and rule.action.outcome >= Outcome.FLAG
        and not rule.marks
        and (rule.languages is None or language in rule.languages)
        and (rule.languages_outside is None or language not in rule.languages_outside)
    ]
    found: dict[Category, float] = {}
    for category in taxonomy().nodes:
        above = ancestors(category)
        limits = [dict(r.at_least_in).get(language, r.at_least) for r in acting if r.category in above]
        if limits:
            found[category] = min(limits)
    return found


def measure_name(kind: str, at: str) -> str:
    """Return the name under which a manifest keeps a gap, e.g. `fpr_gap_baseline` for `fpr` at `baseline`."""
    if kind in {"fpr", "fnr"}:
        return f"{kind}_gap_{at}"
    return f"{kind}_{at}" if kind in {"flips", "pairs"} else f"{kind}_gap"


def exceeded(policy: Policy, manifests: Mapping[str, Manifest]) -> list[str]:
    """Return a message for each gap of a required classifier that is larger than the policy states, or never measured."""
    if policy.fairness is None:
        return []
    judging = [
        manifests[n] for n in sorted(policy.required & manifests.keys()) if any(map(is_harm, manifests[n].categories))
    ]
    return [fault for manifest in judging for fault in _faults(policy, policy.fairness, manifest)]


def _faults(policy: Policy, stated: Fairness, manifest: Manifest) -> Iterator[str]:
    where = f"policy `{policy.name}`: classifier `{manifest.name}`"
    stated_languages = manifest.languages.keys() - {EVERY_LANGUAGE}
    demanded = set(LANGUAGES) if EVERY_LANGUAGE in manifest.languages else stated_languages & set(LANGUAGES)
    languages = demanded | {k for by_language in manifest.fairness.values() for k in by_language}
    for kind, default, by_language in stated.max_gap:
        name = measure_name(kind, stated.at)
        for language in sorted(languages):
            limit = dict(by_language).get(language, default)
            measured = {s: by[language][name] for s, by in manifest.fairness.items() if name in by.get(language, {})}
            if not measured and language in demanded:
                yield f"{where} has no measured `{name}` in `{language}`, expected at most {limit} (run `caveat fairness`)"
            for source, found in sorted(measured.items()):
                if point(found) > limit:
                    yield f"{where} has `{name}` {point(found):.3f} in `{language}` on {source}, expected at most {limit}"

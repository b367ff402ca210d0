"""Write the recommended thresholds into the policies that come with the package, and the cases that try each of them.

`python -m training.policies`, after `make train`. Only `at_least` and `languages` of rules about learnt categories change, and
in the case files the block between `# Each harm` and the next comment.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Final

import yaml

from training.train import LANGUAGES, ROOT

LIBRARY: Final = ROOT / "policies" / "library"
# A policy acts on nothing that is less likely than this, however clean the everyday texts were.
FLOORS: Final = {"baseline": 0.10, "strict": 0.05}
_RULE: Final = re.compile(r"^  - \{id: (?P<id>[a-z-]+), category: (?P<category>[a-z_.]+), .*\}$")
_BLOCK: Final = re.compile(r"(?<=\n)(  # Each harm[^\n]*\n).*?(?=\n  # )", re.DOTALL)
_STRICTNESS: Final = ("allow", "flag", "redact", "refuse")
_STEP: Final = 0.001
_SPEAKER: Final = "user"  # of a case that names no role


@dataclass(frozen=True, slots=True)
class Learnt:
    """A rule about a category that was learnt, with its threshold in each language that has a head for it."""

    id: str
    category: str
    action: str
    directions: tuple[str, ...]
    at_least: dict[str, float]
    roles: tuple[str, ...] = ()  # none: everybody's texts


def learnt(entry: dict[str, Any], thresholds: dict[str, dict[str, float]], floor: float) -> Learnt | None:
    """Return the rule with new thresholds, or None if its category was not learnt in English."""
    category = entry["category"]
    found = {
        language: max(floor, math.ceil(thresholds[language][category] * 1000 - 1e-6) / 1000)
        for language in LANGUAGES
        if category in thresholds.get(language, {})
    }
    if "en" not in found:
        return None
    directions = tuple(entry.get("direction", ("input", "output")))
    return Learnt(entry["id"], category, entry["action"], directions, found, tuple(entry.get("roles", ())))


def line(rule: Learnt) -> str:
    """Return the rule as it stands in the file."""
    parts = [f"default: {_number(rule.at_least['en'])}"]
    parts += [f"{k}: {_number(v)}" for k, v in rule.at_least.items() if v != rule.at_least["en"]]
    lacking = [k for k in LANGUAGES if k not in rule.at_least]
    value = f"{{{', '.join(parts)}}}" if len(parts) > 1 else _number(rule.at_least["en"])
    fields = [f"id: {rule.id}", f"category: {rule.category}", f"at_least: {value}"]
    if lacking:
        fields.append(f"languages: [{', '.join([k for k in LANGUAGES if k not in lacking] + ['und'])}]")
    if len(rule.directions) == 1:
        fields.append(f"direction: [{rule.directions[0]}]")
    if rule.roles:
        fields.append(f"roles: [{', '.join(rule.roles)}]")
    fields.append(f"action: {rule.action}")
    return f"  - {{{', '.join(fields)}}}"


def cases(rules: list[Learnt]) -> list[str]:
    """Return, for each rule and language, a case at its threshold and one just under it."""
    lines = []
    for rule in rules:
        for language, limit in rule.at_least.items():
            for name, probability in ((f"{rule.id}-{language}", limit), (f"{rule.id}-{language}-under", limit - _STEP)):
                fired = [r for r in rules if _fires(r, rule, language, probability)]
                action = max((r.action for r in fired), key=_STRICTNESS.index, default="allow")
                ids = ", ".join(sorted(r.id for r in fired))
                lines.append(
                    f"  - {{name: {name}, text: made up, direction: [{', '.join(rule.directions)}], "
                    f"{f'role: {rule.roles[0]}, ' if rule.roles else ''}language: {language}, "
                    f"given: [{{category: {rule.category}, probability: {_number(probability)}}}], "
                    f"expect: {{action: {action}, rules: [{ids}]}}}}"
                )
    return lines


def _fires(other: Learnt, rule: Learnt, language: str, probability: float) -> bool:
    limit = other.at_least.get(language)
    below = rule.category == other.category or rule.category.startswith(f"{other.category}.")
    heard = not other.roles or (rule.roles or (_SPEAKER,))[0] in other.roles
    reached = limit is not None and probability >= limit - 1e-9
    return below and heard and reached and set(rule.directions) <= set(other.directions)


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").ljust(4, "0")


def rewrite(name: str, thresholds: dict[str, dict[str, float]]) -> None:
    """Rewrite one policy and its cases. Raises ValueError if the case file has no block of thresholds."""
    path = LIBRARY / f"{name}.yaml"
    rules, lines = [], []
    for text in path.read_text(encoding="utf-8").splitlines():
        rule = None
        if _RULE.match(text):
            (entry,) = yaml.safe_load(text)
            rule = learnt(entry, thresholds, FLOORS[name])
        if rule is not None:
            rules.append(rule)
        lines.append(text if rule is None else line(rule))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path = LIBRARY / f"{name}.cases.yaml"
    text, count = _BLOCK.subn(lambda found: found[1] + "\n".join(cases(rules)), path.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{path}: expected one block that begins with `# Each harm`, found {count}")
    path.write_text(text, encoding="utf-8")


def main() -> None:
    thresholds = yaml.safe_load((ROOT / "classifiers" / "weights" / "thresholds.yaml").read_text(encoding="utf-8"))
    for name in FLOORS:
        rewrite(name, thresholds[name])


if __name__ == "__main__":
    main()

"""Give the threshold rules of the shipped model cards values for the present weights: `python -m training.card_thresholds`.

After `python -m training.policies`. A card's rule is to be stricter than what every tenant has: it lies a quarter of the way from `baseline` to
`strict`, and one that only flags lies where `strict` does. Only `at_least` changes.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from training.policies import FLOORS
from training.train import LANGUAGES, ROOT

CARDS: Final = ROOT / "policies" / "cards" / "models"
THRESHOLDS: Final = ROOT / "classifiers" / "weights" / "thresholds.yaml"
Thresholds = Mapping[str, Mapping[str, Mapping[str, float]]]  # policy -> language -> category

_RULE: Final = re.compile(r"^\s*- \{kind: threshold, .*\}$")
_VALUE: Final = re.compile(r"at_least: (?:\{[^}]*\}|[0-9.]+)")
_TOWARDS_STRICT: Final = 0.25  # further, and ordinary talk would be refused for a caveat of the card
_AT_MOST: Final = 0.98  # of what `baseline` asks, where both policies ask the same
_ENGLISH: Final = "en"  # what languages without a value of their own get


def at_least(entry: Mapping[str, Any], thresholds: Thresholds) -> dict[str, float]:
    """Return language -> value, rounded down to hundredths. Raises ValueError if the category was not learnt in English."""
    found = {}
    for language in LANGUAGES:
        bounds = [thresholds[name].get(language, {}).get(entry["category"]) for name in ("strict", "baseline")]
        if None not in bounds:
            low, high = (
                max(FLOORS[n], b) for n, b in zip(("strict", "baseline"), bounds, strict=True) if b is not None
            )
            value = low if entry["action"] == "flag" else high + _TOWARDS_STRICT * (low - high)
            value = min(value, _AT_MOST * high)
            found[language] = math.floor(value * 100 + 1e-6) / 100
    if _ENGLISH not in found:
        raise ValueError(f"`{entry['category']}` has no threshold in English; a rule of a card needs one")
    return found


def rewritten(text: str, thresholds: Thresholds) -> str:
    """Return a card's file with new values in its threshold rules."""
    lines = []
    for line in text.split("\n"):
        if _RULE.match(line):
            (entry,) = yaml.safe_load(line)
            values = at_least(entry, thresholds)
            said = ", ".join(f"{'default' if k == _ENGLISH else k}: {v:.2f}" for k, v in values.items())
            lines.append(_VALUE.sub(f"at_least: {{{said}}}", line, count=1))
        else:
            lines.append(line)
    return "\n".join(lines)


def main(folder: Path = CARDS) -> int:
    thresholds = yaml.safe_load(THRESHOLDS.read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.yaml")):
        before = path.read_text(encoding="utf-8")
        after = rewritten(before, thresholds)
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"rewrote {path.name}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Ask as much of `harmful` and of attacks in English as flags so many of the talk that thresholds are chosen on:
`python -m training.talk_thresholds`.

After `python -m training.short_run`, which leaves no rows of sources that the new weights have not seen. Without options it says how
many are flagged now; with the numbers of the weights before, the new ones are held to the same false alarms.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import yaml

from classifiers.evaluate import recommended_thresholds
from classifiers.kinds.cascade import highest
from classifiers.manifest import load_classifiers
from classifiers.text.views import read
from classifiers.types import Category, Channel, Direction, Role, TextSpan
from training import talk
from training.finish import write_manifest, write_thresholds
from training.sources import OWN_FED, OWN_TOLD
from training.thresholds import ATTACKS, LOWEST, STRICT_HARMFUL, floor
from training.train import ROOT

LANGUAGE: Final = "en"
HARMFUL: Final = "harmful"
_STEP: Final = 0.001

Said = Mapping[Category, float]  # the highest probability of each category in one text


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flagged", nargs=2, type=int, metavar=("BASELINE", "STRICT"), help="at most so many texts")
    parser.add_argument("--out", type=Path, default=ROOT / "classifiers" / "weights" / "thresholds.yaml")
    parser.add_argument("--manifest", type=Path, default=ROOT / "classifiers" / "manifests" / "embedded.yaml")
    parser.add_argument(
        "--attacks", nargs=2, type=int, metavar=("BASELINE", "STRICT"), help="at most so many as attacks"
    )
    options = parser.parse_args(arguments)
    found = talk.corpus(LANGUAGE)
    said = as_asked(judged(found.texts, found.sources), found.sources)
    chosen = {policy: dict(by[LANGUAGE]) for policy, by in recommended_thresholds().items()}
    if options.attacks:
        for policy, most in zip(chosen, options.attacks, strict=True):
            chosen[policy][ATTACKS] = lowest_within(said, {}, most, floor(policy, ATTACKS), ATTACKS)
    if options.flagged:
        lowest = LOWEST["baseline"]
        for policy, most in zip(chosen, options.flagged, strict=True):
            chosen[policy][HARMFUL] = lowest_within(said, chosen[policy], most, lowest)
            lowest = STRICT_HARMFUL * chosen[policy][HARMFUL]
    if options.attacks or options.flagged:
        everything = yaml.safe_load(options.out.read_text(encoding="utf-8"))
        for policy, thresholds in chosen.items():
            everything[policy][LANGUAGE] |= {head: thresholds[head] for head in (ATTACKS, HARMFUL)}
        write_thresholds(options.out, everything)
        hold_pieces(options.manifest, chosen["baseline"][HARMFUL])
    for policy, thresholds in chosen.items():
        asked = ", ".join(f"{head} {thresholds[head]}" for head in (ATTACKS, HARMFUL))
        attacks = flagged(said, {ATTACKS: thresholds[ATTACKS]})
        print(f"{policy}: {asked}; {flagged(said, thresholds)} of {len(said)} flagged, {attacks} as attacks")
    return 0


def as_asked(said: Sequence[Said], sources: Sequence[str]) -> list[Said]:
    """Return what is said without what no rule asks: whether an operator's prompt is an attack."""
    return [
        {head: p for head, p in each.items() if head != ATTACKS or not source.startswith(OWN_TOLD)}
        for each, source in zip(said, sources, strict=True)
    ]


def judged(texts: Sequence[str], sources: Sequence[str]) -> list[Said]:
    """Return what `embedded` says of each text, as a user's message or, by its source, as a tool's result."""
    classifier = load_classifiers(["embedded"])["embedded"]
    roles = [Role.TOOL if source.startswith(OWN_FED) else Role.USER for source in sources]
    spans = [TextSpan(t, Direction.INPUT, role, Channel.TEXT, ()) for t, role in zip(texts, roles, strict=True)]
    readings = [read(span) for span in spans]
    return [highest(verdict.findings) for verdict in classifier.classify(readings)]


def flagged(said: Sequence[Said], thresholds: Mapping[Category, float]) -> int:
    return sum(any(text.get(head, 0.0) >= asked for head, asked in thresholds.items()) for text in said)


def lowest_within(
    said: Sequence[Said], thresholds: Mapping[Category, float], most: int, lowest: float, moved: Category = HARMFUL
) -> float:
    """Return the lowest threshold of the head `moved`, and at least `lowest`, at which at most `most` texts are flagged.

    Raises ValueError where the other heads alone flag more.
    """
    others = {head: asked for head, asked in thresholds.items() if head != moved}
    quiet = [text.get(moved, 0.0) for text in said if not flagged([text], others)]
    room = most - (len(said) - len(quiet))
    if room < 0:
        raise ValueError(f"the other heads alone flag {len(said) - len(quiet)} of {len(said)}, more than {most}")
    first_too_many = sorted(quiet, reverse=True)[room] if room < len(quiet) else 0.0
    return round(max(lowest, (int(first_too_many / _STEP) + 1) * _STEP), 3)


def hold_pieces(manifest: Path, asked: float) -> None:
    """Have a sentence that would be stopped alone be stopped in company too: the level below which it is never lowered."""
    body = yaml.safe_load(manifest.read_text(encoding="utf-8"))
    body["options"]["pieces"]["level"] = asked
    write_manifest(manifest, body)


if __name__ == "__main__":
    raise SystemExit(main())

"""How much disguises hide from the embedded classifier: `python bench/evasion.py [--data DIR] [--limit N] [--write]`.

Recall is measured on harmful evaluation texts that the classifier catches undisguised, at the threshold of `harmful` that 1 % of
harmless texts reach, and by the rules of the policy `baseline` that refuse; false positives on harmless texts by language, with and without the views.
`--write` puts the tables into docs/evasion.md.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - after the threads are set

from bench.evasion_texts import everyday, technical  # noqa: E402 - after the path is set
from classifiers.evaluation.evasion import (  # noqa: E402 - after the path is set
    DISGUISES,
    Disguise,
    Judged,
    disguised,
    in_ascii,
    in_request,
    judge,
    reading_of,
    threshold_at,
)

SEED = 7
RATE = 0.01
LENGTH = range(12, 401)
CALM = 100  # harmless texts disguised, at most: they tell of false alarms in disguise, which no goal is set for
PAGE = ROOT / "docs" / "evasion.md"
MARKS = "<!-- measured -->", "<!-- end -->"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--limit", type=int, default=100, help="harmful texts of each language")
    parser.add_argument("--harmless", type=int, default=1000, help="harmless texts of each language")
    parser.add_argument("--languages", default="en,zh,th")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    from classifiers.evaluate import recommended_thresholds
    from classifiers.manifest import load_classifiers

    classifier = load_classifiers(["embedded"])["embedded"]
    thresholds = that_refuse(recommended_thresholds()["baseline"])
    harmful, harmless = texts(options.data)
    lines: list[str] = []
    limits = {}
    for language in options.languages.split(","):
        print(f"# {language}", file=sys.stderr)
        found, limits[language] = recall(
            classifier, thresholds, language, harmful[language], harmless[language][: options.harmless], options.limit
        )
        lines += found
    print("# false positives", file=sys.stderr)
    lines += false_positives(classifier, thresholds, limits, harmless, options.harmless)
    table = "\n".join(lines)
    print(table)
    if options.write:
        page = PAGE.read_text(encoding="utf-8")
        inside = re.compile(f"{re.escape(MARKS[0])}.*{re.escape(MARKS[1])}", re.DOTALL)
        PAGE.write_text(inside.sub(lambda _: f"{MARKS[0]}\n{table}\n{MARKS[1]}", page), encoding="utf-8")


def that_refuse(thresholds: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Keep the thresholds of categories for which a rule of `baseline` refuses: what is flagged is neither stopped nor an alarm."""
    from classifiers.manifest import all_manifests
    from policies.watch import PolicyLibrary

    rules = PolicyLibrary([], all_manifests(None)).get("baseline").rules
    refused = {rule.category for rule in rules if rule.action.outcome.is_withheld}
    return {language: {c: t for c, t in own.items() if c in refused} for language, own in thresholds.items()}


def texts(data: Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return harmful and harmless texts by language, shuffled; also Arabic, Hindi, emoji and technical ones."""
    import pyarrow.parquet as pq

    from classifiers.evaluation.sets import LEFT_OUT, read_sets

    harmful: dict[str, list[str]] = {}
    harmless: dict[str, list[str]] = {}
    for dataset in read_sets(data / "eval", left_out=tuple(set(LEFT_OUT) - {"hatecheck_other"})):
        truth = dataset.any_harm()
        own = [t for t, harm in zip(dataset.texts, truth, strict=True) if harm == 1 and len(t) in LENGTH]
        harmful.setdefault(dataset.language, []).extend(own)
        if dataset.name.startswith("benign_"):
            harmless.setdefault(dataset.language, []).extend(dataset.texts)
        if dataset.name == "hatecheck_other" and dataset.language in {"ar", "hi"}:
            kept = [t for t, harm in zip(dataset.texts, truth, strict=True) if harm == 0]
            harmless.setdefault(dataset.language, []).extend(kept)
        if dataset.name == "hatemoji_check":
            harmless["emoji"] = [t for t, harm in zip(dataset.texts, truth, strict=True) if harm == 0]
    for path in sorted((data / "scope" / "eval").glob("*.parquet")):
        table = pq.read_table(path, columns=["text", "lang"]).to_pydict()
        both = list(zip(table["text"], table["lang"], strict=True))
        random.Random(SEED).shuffle(both)
        for text, language in both[:200]:
            harmless.setdefault(language, []).append(text[:1500])
    harmless["technical"] = technical(SEED)
    for language, own in everyday().items():
        harmless.setdefault(language, []).extend(own)
    for found in (*harmful.values(), *harmless.values()):
        random.Random(SEED).shuffle(found)
    return harmful, harmless


def recall(
    classifier: Any, thresholds: Any, language: str, harmful: list[str], harmless: list[str], limit: int
) -> tuple[list[str], float]:
    """Return the table of a language and the threshold that RATE of its harmless texts reach."""
    plain = judge(classifier, harmless, thresholds)
    least = threshold_at(plain.harmful, RATE)
    pool = harmful[: 6 * limit]
    said = judge(classifier, pool, thresholds)
    chosen = [i for i in range(len(pool)) if said.harmful[i] >= least or said.fired[i]][:limit]
    kept = [pool[i] for i in chosen]
    caught: dict[Any, Any] = {
        str: (said.harmful[chosen] >= least, said.fired[chosen]),
    }
    for frame in (in_request, in_ascii):  # what the disguise is compared with
        framed = judge(classifier, [frame(text) for text in kept], thresholds)
        caught[frame] = (framed.harmful >= least, framed.fired)
    calm = harmless[: min(max(50, limit), CALM)]
    lines = [
        "",
        f"### {NAMES[language]}",
        (
            f"{len(kept)} harmful texts of {LENGTH.start} to {LENGTH.stop - 1} characters that are caught undisguised: {int(caught[str][0].sum())} at "
            f"the threshold {least:.3f} of `harmful`, which 1 % of {len(harmless)} harmless texts reach, {int(caught[str][1].sum())} by a rule of `baseline` that refuses; "
            f"{len(calm)} harmless texts disguised too. Seed {SEED}."
        ),
        "",
        "| transform | how | recall lost, fixed | recall lost, baseline | harmless flagged, fixed | baseline | µs to read |",
        "|---|---|---|---|---|---|---|",
    ]
    rows = [
        _row(d, judge_row(classifier, thresholds, d, kept, calm, least, caught[d.frame]))
        for d in DISGUISES
        if language in d.languages
    ]
    return lines + rows, least


def judge_row(
    classifier: Any, thresholds: Any, disguise: Disguise, kept: list[str], calm: list[str], least: float, caught: Any
) -> tuple[float, ...]:
    hidden = disguised(disguise, kept, SEED)
    for text in hidden[:5]:
        reading_of(text)
    began = time.process_time()
    for text in hidden:
        reading_of(text)
    spent = (time.process_time() - began) / len(hidden) * 1e6
    said = judge(classifier, hidden, thresholds)
    quiet = judge(classifier, disguised(disguise, calm, SEED), thresholds)
    lost = 1 - float((said.harmful[caught[0]] >= least).mean()), 1 - float(said.fired[caught[1]].mean())
    print(disguise.transform, disguise.name, lost, file=sys.stderr, flush=True)
    return (*lost, float((quiet.harmful >= least).mean()), float(quiet.fired.mean()), spent)


def _row(disguise: Disguise, found: Sequence[float]) -> str:
    shares = " | ".join(f"{100 * value:.1f} %" for value in found[:4])
    return f"| {disguise.transform} | {disguise.name} | {shares} | {found[4]:.0f} |"


NAMES = {"en": "English", "zh": "Chinese", "th": "Thai", "ar": "Arabic", "hi": "Hindi", "emoji": "English with emoji",
         "technical": "Technical text"}  # fmt: skip


def false_positives(
    classifier: Any, thresholds: Any, limits: dict[str, float], harmless: dict[str, list[str]], most: int
) -> list[str]:
    """Return the table of harmless texts by language: what fires if only the raw text is read, and with all views."""
    from classifiers.manifest import load_classifiers

    patterns = load_classifiers(["patterns"])["patterns"]
    lines = [
        "",
        "### Harmless texts as they are",
        (
            "Raw: only the text as it stands is read, as if there were no views. Fixed: at the threshold of the language above (English where "
            "there is none). Patterns: texts in which a view shows personal data or a secret that the raw text does not."
        ),
        "",
        "| texts | number | with a decoded view | fixed, raw | fixed, all views | baseline, raw | baseline, all views | patterns |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, label in NAMES.items():
        own = harmless.get(name, [])[:most]
        if not own:
            continue
        readings = [reading_of(text) for text in own]
        raw = [reading._replace(views=reading.views[:1]) for reading in readings]
        least = limits.get(name, limits.get("en", 1.0))
        every, bare = judge(classifier, readings, thresholds), judge(classifier, raw, thresholds)
        decoded = np.mean([any(v.name.startswith(("decoded", "hidden")) for v in r.views) for r in readings])
        more = [
            bool({f.category for f in a.findings} - {f.category for f in b.findings})
            for a, b in zip(patterns.classify(readings), patterns.classify(raw), strict=True)
        ]
        shares = " | ".join(
            f"{100 * share:.1f} %"
            for share in (decoded, *_fixed(bare, every, least), bare.fired.mean(), every.fired.mean(), np.mean(more))
        )
        lines.append(f"| {label} | {len(own)} | {shares} |")
    return lines


def _fixed(bare: Judged, every: Judged, least: float) -> tuple[float, float]:
    return float((bare.harmful >= least).mean()), float((every.harmful >= least).mean())


if __name__ == "__main__":
    main()

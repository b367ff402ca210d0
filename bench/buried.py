"""What is left of a harmful request between harmless sentences: `.venv/bin/python bench/buried.py --write`.

Harmful rows of the evaluation sets (shorter than 200 code points) are put between some 150 and 300 code points of encyclopaedia
text, and judged at the thresholds of `baseline`: by the whole alone, with each sentence counted in full, and as shipped. Harmless
texts of several sentences tell what that costs in false alarms and in time, comments that people judged what it does to the rank.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pyarrow import parquet

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import report
from bench.servers import ROOT
from classifiers.evaluation.intervals import areas
from classifiers.evaluation.scores import score
from classifiers.evaluation.sets import read_sets
from classifiers.kinds import cascade, ngram
from classifiers.manifest import Manifest, load_manifests
from classifiers.text.views import read
from classifiers.types import Channel, Classifier, Direction, Reading, Role, TextSpan
from policies.loader import load_policies
from training.talk import unseen

DATA = ROOT.parent / "shared" / "data" / "eval"
HARMFUL = ("simple_safety_tests", "advbench_behaviors", "measuring_hate_speech_test", "jailbreakbench_behaviors")
RANKED = ("civil_comments_heldout", "jigsaw_wikipedia_heldout")
LONGEST, EACH = 200, 60
CUT, SURROUND = 150, 250  # code points before a text, and behind it
HARMLESS, TOGETHER = 300, 8  # texts, and messages of ordinary talk in one
WHOLE, IN_FULL, SHIPPED = "not judged", "judged too, in full", "judged too, as shipped"
WAYS = {"ngram": (WHOLE, SHIPPED), "embedded": (WHOLE, IN_FULL, SHIPPED)}


def texts(name: str, language: str, *, harmful: bool = False) -> list[str]:
    rows: list[dict[str, Any]] = parquet.read_table(DATA / f"{name}.parquet").to_pylist()
    return [row["text"] for row in rows if row["lang"] == language and (not harmful or row["harmful"] == 1)]


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ("text",)))


def manifests(way: str) -> dict[str, Manifest]:
    found = dict(load_manifests())
    left_out = {WHOLE: ("ngram", "embedded"), IN_FULL: ("embedded",), SHIPPED: ()}[way]
    for name in left_out:
        options = {key: value for key, value in found[name].options.items() if key != "pieces"}
        found[name] = found[name].model_copy(update={"options": options})
    return found


def made(name: str, found: dict[str, Manifest]) -> Classifier:
    return ngram.build(found[name]) if name == "ngram" else cascade.build(found[name], found)


def fired(classifier: Classifier, readings: Sequence[Reading], thresholds: dict[tuple[str, str], float]) -> list[bool]:
    out = []
    for one, verdict in zip(readings, classifier.classify(readings), strict=True):
        limits = ((f.probability, thresholds.get((f.category, one.language), 2.0)) for f in verdict.findings)
        out.append(any(probability >= limit for probability, limit in limits))
    return out


def of_baseline() -> dict[tuple[str, str], float]:
    """The lowest threshold that a rule of `baseline` has for each category and language."""
    found: dict[tuple[str, str], float] = {}
    for rule in load_policies().policies["baseline"].rules:
        for language in ("en", "zh", "th", "und"):
            limit = dict(rule.at_least_in).get(language, rule.at_least)
            found[rule.category, language] = min(found.get((rule.category, language), 2.0), limit)
    return found


def ranked(classifier: Classifier) -> str:
    """Average precision of `harmful` for any harm on held-out comments in English, long and short."""
    found = []
    for dataset in read_sets(DATA, RANKED):
        measured = areas(score(classifier, dataset).head(), dataset.any_harm())
        found.append(f"{measured[0]:.3f}" if measured else "–")
    return ", ".join(found)


def elsewhere(rng: random.Random, limits: dict[tuple[str, str], float]) -> list[str]:
    """Return rows on Chinese and Thai: what MultiJail asks, between 400 code points or less of one encyclopaedia paragraph."""
    rows = []
    for language in ("zh", "th"):
        alone = [text for text in texts("multijail", language, harmful=True) if len(text) < LONGEST]
        prose = texts("benign_xquad", language)
        buried = []
        for text in alone:
            around = rng.choice([paragraph for paragraph in prose if len(paragraph) > SURROUND])
            buried.append(f"{around[:CUT]}\n{text}\n{around[CUT : CUT + SURROUND]}")
        talk = ["\n".join(rng.sample(unseen(language)["ordinary_talk"], TOGETHER)) for _ in range(HARMLESS)]
        joined = [" ".join(rng.sample(prose, 4)) for _ in range(HARMLESS)]
        for way in WAYS["ngram"]:
            classifier = made("ngram", manifests(way))
            seen, kept = ([*fired(classifier, [reading(t) for t in given], limits)] for given in (alone, buried))
            both = sum(a and b for a, b in zip(seen, kept, strict=True)) / max(1, sum(seen))
            alarms = [
                statistics.fmean(fired(classifier, [reading(t) for t in given], limits)) for given in (joined, talk)
            ]
            cells = [f"{statistics.fmean(seen):.1%}", f"{statistics.fmean(kept):.1%}", f"{both:.0%}"]
            rows.append(f"| {language} | {way} | " + " | ".join([*cells, *(f"{share:.1%}" for share in alarms)]) + " |")
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rng = random.Random(1)
    alone = []
    for name in HARMFUL:
        rows = [text for text in texts(name, "en", harmful=True) if len(text) < LONGEST]
        alone += rng.sample(rows, min(EACH, len(rows)))
    prose = {language: texts("benign_xquad", language) for language in ("en", "zh", "th")}
    long = [text for text in prose["en"] if len(text) > 500]
    buried = []
    for text in alone:
        around = rng.choice(long)
        cut = around.index(" ", 150)
        buried.append(f"{around[:cut]}. {text}. {around[cut : cut + 300]}")
    joined = {language: [" ".join(rng.sample(prose[language], 4)) for _ in range(150)] for language in prose}
    limits = of_baseline()
    lines = [
        "| classifier | sentences | alone | buried | kept | false alarms en, zh, th | ms a harmless text | AP Civil, Jigsaw |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, ways in WAYS.items():
        for way in ways:
            classifier = made(name, manifests(way))
            seen = fired(classifier, [reading(text) for text in alone], limits)
            kept = fired(classifier, [reading(text) for text in buried], limits)
            started = time.process_time()
            alarms = [
                statistics.fmean(fired(classifier, [reading(t) for t in rows], limits)) for rows in joined.values()
            ]
            each = (time.process_time() - started) / sum(map(len, joined.values())) * 1e3
            both = sum(a and b for a, b in zip(seen, kept, strict=True)) / max(1, sum(seen))
            cells = [f"{statistics.fmean(seen):.1%}", f"{statistics.fmean(kept):.1%}", f"{both:.0%}"]
            cells += [", ".join(f"{share:.1%}" for share in alarms), f"{each:.2f}", ranked(classifier)]
            lines.append(f"| {name} | {way} | " + " | ".join(cells) + " |")
    lines += [
        "",
        f"Chinese and Thai: rows of MultiJail. Harmless: {HARMLESS} texts of four paragraphs, {HARMLESS} of {TOGETHER} messages of ordinary talk.",
        "",
        "| language | sentences | alone | buried | kept | false alarms, prose | talk |",
        "|---|---|---|---|---|---|---|",
        *elsewhere(rng, limits),
    ]
    about = f"{len(alone)} harmful texts; {len(joined['en'])} harmless ones a language, of four paragraphs or questions each."
    text = report.Section("Padding", (), "\n".join([about, "", *lines])).render(report.about("bench/buried.py"))
    print(text)
    if options.write:
        report.write(ROOT / "docs" / "benchmarks.md", "buried", text)


if __name__ == "__main__":
    main()

"""Measure classifiers on the evaluation sets; write cards, tables and plots: `python -m training.measure`."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from classifiers.estimate import Estimate
from classifiers.evaluate import EvalSet, Evaluation, Shelf, evaluate, identities, read_sets, sample, thresholds_of
from classifiers.evaluation import fairness_tables, tables
from classifiers.evaluation.identities import swapped
from classifiers.fairness import SetFairness, fairness
from classifiers.types import Classifier
from training import headline
from training.renewal import renewed_block, renewed_entries

ROOT: Final = Path(__file__).resolve().parent.parent
CREDIT: Final = Path(__file__).resolve().parent / "credit.yaml"
TRAINED_HERE: Final = frozenset({"ngram", "encoder", "cascade"})  # kinds whose weights come from `make train`
INTENDED_USE: Final = (
    "A first reading of what people write to language models and of what these answer, in English, Chinese and Thai, on "
    "a CPU: to refuse what is plainly harmful and to mark what a person should look at. Not for judging people, not as "
    "the only safeguard where a missed text may cost a life, and not for deciding about somebody's account unseen."
)
_ANY_HARM: Final = re.compile(
    r"(texts|unjudged|(average_precision|roc_auc)(_highest)?|average_precision\..+"
    r"|(recall|false_positives)_at_[a-z]+|fires_[a-z]+)"
)
_HARMLESS: Final = ("harmful", "identity_attack", "jailbreak")  # labels that ordinary talk has none of
HELD_OUT_MOST: Final = 3000  # sentences a language: sisters of one frame tell little more


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--classifier", dest="names", action="append", help="may be repeated; default: embedded")
    parser.add_argument("--scores", type=Path, help="folder to keep scores in and take them from")
    parser.add_argument("--limit", type=int, help="at most so many texts a set; prints, and writes nothing")
    parser.add_argument(
        "--languages", nargs="+", help="measure these alone; figures of other languages stay as they are written"
    )
    parser.add_argument(
        "--export", type=Path, help="only write the held-out template sentences there, for `caveat evaluate`"
    )
    options = parser.parse_args(arguments)
    if options.export:
        export(options.export)
        return 0
    run(options.data, options.names or ["embedded"], options.scores, options.limit, options.languages or ())
    return 0


def run(
    data: Path,
    names: Sequence[str],
    scores: Path | None = None,
    limit: int | None = None,
    languages: Sequence[str] = (),
) -> None:
    """Measure, then write manifests, docs and plots; with a limit only print. Without `languages`: all."""
    from classifiers.manifest import load_classifiers
    from training.sources import LANGUAGES

    chosen = languages or LANGUAGES
    sets = [s for s in read_sets(data / "eval") if s.language in chosen]
    if limit:
        sets = [sample(s, limit) for s in sets]
    held_out = [held_out_templates(language) for language in chosen]
    ordinary = [
        dataset for language in chosen for dataset in (*ordinary_talk(language), *attacks(language), passages(language))
    ]
    groups = [swapped(language) for language in chosen]
    loaded = load_classifiers(list(dict.fromkeys(names)))
    found, gaps = measure(list(loaded.values()), [*sets, *held_out, *ordinary], [*groups, *sets], Shelf(scores))
    pages = blocks(found, gaps)
    if limit:
        print("\n\n".join(block for of_page in pages.values() for block in of_page.values()))
        return
    for name in loaded:
        path = ROOT / "classifiers" / "manifests" / f"{name}.yaml"
        written = with_figures(path.read_text(encoding="utf-8"), found, gaps, name, languages)
        path.write_text(written, encoding="utf-8")
    from training.plots import write_plots

    write_plots(gaps, ROOT / "docs" / "fairness")
    for name, of_page in pages.items():
        page = ROOT / "docs" / name
        page.write_text(with_blocks(page.read_text(encoding="utf-8"), of_page, languages), encoding="utf-8")


def blocks(found: Evaluation, gaps: Mapping[str, Sequence[SetFairness]]) -> dict[str, dict[str, str]]:
    """Return page → marker → text. The first page's blocks are of the shipped classifier: they stay where others are measured."""
    pages = {"classifiers-measured.md": {"measured": measured_block(found), "fairness": fairness_block(gaps)}}
    if headline.NAME in found.report:
        told = {"headline": headline_block(found), "groups": groups_block(gaps), "plots": plots_block(gaps)}
        pages = {"classifiers.md": told} | pages
    return pages


def measure(
    classifiers: Sequence[Classifier], sets: Sequence[EvalSet], groups: Sequence[EvalSet], shelf: Shelf
) -> tuple[Evaluation, dict[str, list[SetFairness]]]:
    """Return quality on `sets` and fairness on `groups`; each text is scored once."""
    from tqdm import tqdm

    texts = len(classifiers) * sum(2 * len(s.texts) for s in sets) + len(classifiers) * sum(
        len(s.texts) for s in groups
    )
    with tqdm(total=texts, unit=" texts", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        kept = Shelf(shelf.home, {})
        found = evaluate(classifiers, sets, None, bar.update, kept)
        gaps: dict[str, list[SetFairness]] = {}
        known = identities([c.name for c in classifiers])
        for classifier in classifiers:
            chosen = thresholds_of(classifier.name)
            for dataset in groups:
                scores = kept.score(classifier, known[classifier.name], dataset, bar.update)
                here = {policy: by.get(dataset.language, {}) for policy, by in chosen.items()}
                if (part := fairness(scores, dataset, here)) is not None:
                    gaps.setdefault(classifier.name, []).append(part)
    return found, gaps


def held_out_templates(language: str) -> EvalSet:
    """Return template sentences whose frames and fillings training never saw, at most HELD_OUT_MOST, chosen by hash."""
    import numpy as np

    from training.sources import LABELS, templates

    corpus = templates(language, held_out=True)
    truth = {label: corpus.labels[:, i].astype(np.float64) for i, label in enumerate(LABELS)}
    every = EvalSet("templates_held_out", language, tuple(corpus.texts), ("prompt",) * len(corpus.texts), truth)
    return sample(every, HELD_OUT_MOST)


def ordinary_talk(language: str) -> list[EvalSet]:
    """Return ordinary talk, operators' prompts and touchy requests that nothing was trained or chosen on, as sets without harm."""
    import numpy as np

    from training.talk import unseen

    return [
        EvalSet(name, language, texts, ("prompt",) * len(texts), dict.fromkeys(_HARMLESS, np.zeros(len(texts))))
        for name, texts in unseen(language).items()
    ]


def attacks(language: str) -> list[EvalSet]:
    """Return attacks on models and harmless texts like them, as sets that label attacks alone."""
    import numpy as np

    from training.talk import attacks as written

    speakers = {"attacks_fed": "tool"}
    return [
        EvalSet(
            name,
            language,
            (*bad, *good),
            (speakers.get(name, "prompt"),) * len(bad + good),
            {"jailbreak": np.repeat([1.0, 0.0], [len(bad), len(good)])},
        )
        for name, (bad, good) in written(language).items()
    ]


def passages(language: str) -> EvalSet:
    """Return scenes, posts and answers that nothing was trained on, as a set that labels harm alone."""
    import numpy as np

    from training.talk import passages as written

    bad, good = written(language)
    truth = {"harmful": np.repeat([1.0, 0.0], [len(bad), len(good)])}
    return EvalSet("passages", language, (*bad, *good), ("prompt",) * len(bad + good), truth)


def export(folder: Path) -> None:
    """Write the held-out template sentences as a Parquet file that `caveat evaluate --data` reads."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    from training.sources import LANGUAGES

    sets = [held_out_templates(language) for language in LANGUAGES]
    columns: dict[str, Any] = {
        "text": [text for s in sets for text in s.texts],
        "lang": [s.language for s in sets for _ in s.texts],
        "role": [role for s in sets for role in s.roles],
    }
    for label in sets[0].truth:
        values = [None if v != v else int(v) for s in sets for v in s.truth[label].tolist()]  # noqa: PLR0124 - nan
        columns[label] = pa.array(values, pa.int8())
    folder.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.table(columns), folder / "templates_held_out.parquet")


def with_figures(
    card: str, found: Evaluation, gaps: Mapping[str, Sequence[SetFairness]], name: str, languages: Sequence[str] = ()
) -> str:
    """Return the text of a manifest with its figures, and with sources and intended use where it has none.

    With `languages` the figures of others stay.
    """
    comments = "".join(line for line in card.splitlines(keepends=True) if line.startswith("#"))
    body: dict[str, Any] = yaml.safe_load(card)
    quality = {
        dataset: {language: _kept(measures) for language, measures in sorted(by_language.items())}
        for dataset, by_language in sorted(found.report[name].items())
    } | {"expected_calibration_error": {k: _kept(v, every=True) for k, v in sorted(found.calibration[name].items())}}
    by_source: dict[str, dict[str, Any]] = {}
    for part in gaps.get(name, ()):
        if part.by != "words":  # a word is no proof of whom a text is about
            by_source.setdefault(part.name, {})[part.language] = _kept(part.measures(), every=True)
    body["quality"] = renewed_entries(body.get("quality", {}), quality, languages) if languages else quality
    body["fairness"] = renewed_entries(body.get("fairness", {}), by_source, languages) if languages else by_source
    body.setdefault("intended_use", INTENDED_USE)
    if body["kind"] in TRAINED_HERE:
        body.setdefault("data", yaml.safe_load(CREDIT.read_text(encoding="utf-8")))
    return comments + yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)


def _kept(measures: Mapping[str, float | Estimate], *, every: bool = False) -> dict[str, Any]:
    """Return the figures that a card keeps; cost is of a machine, not of a classifier."""
    chosen = {key: value for key, value in measures.items() if every or _ANY_HARM.fullmatch(key)}
    return {key: list(value) if isinstance(value, Estimate) else value for key, value in chosen.items()}


def measured_block(found: Evaluation) -> str:
    """Return the tables of quality, calibration and cost."""
    parts = {
        "Targets": tables.targets(found),
        "Any harm: ranking": tables.ranking(found),
        "Any harm: at the recommended thresholds": tables.rates(found),
        "By category": tables.categories(found),
        "Expected calibration error": tables.calibration(found),
    }
    return _sections(parts)


def fairness_block(gaps: Mapping[str, Sequence[SetFairness]]) -> str:
    """Return the tables of gaps and of the swapped sentences."""
    parts = {
        "Swapped sentences: how often the group alone decides": fairness_tables.flip_table(gaps),
        "Areas: generalised mean over groups": fairness_tables.mean_table(gaps),
        "Gaps: highest less lowest group": fairness_tables.gap_table(gaps),
    }
    return _sections(parts)


def headline_block(found: Evaluation) -> str:
    """Return the shipped classifier's first figures, a row a language."""
    report = found.report[headline.NAME]
    return _sections(
        {
            "Of what is harmful it catches": headline.caught_table(report),
            "Of what is harmless it flags": headline.alarms_table(report),
            "As attacks on a model it flags, under `baseline`": headline.attacks_table(report),
        }
    )


def groups_block(gaps: Mapping[str, Sequence[SetFairness]]) -> str:
    """Return the shipped classifier's widest gaps, a row a language."""
    return _sections({"Between groups": headline.fairness_table(gaps.get(headline.NAME, ()))})


def plots_block(gaps: Mapping[str, Sequence[SetFairness]]) -> str:
    """Return the pictures that `write_plots` makes."""
    images = [f"![Error rates by group, {k}](fairness/rates_{k}.svg)" for k in _languages(gaps)]
    return "\n\n".join([*images, *(f"![Areas by group, {k}](fairness/areas_{k}.svg)" for k in _languages(gaps))])


def _languages(gaps: Mapping[str, Sequence[SetFairness]]) -> list[str]:
    return sorted({part.language for parts in gaps.values() for part in parts})


def _sections(parts: Mapping[str, tables.Table]) -> str:
    shown = [(title, tables.as_markdown(table)) for title, table in parts.items()]
    return "\n\n".join(f"### {title}\n\n" + "\n".join(lines) for title, lines in shown if lines)


def with_blocks(page: str, blocks: Mapping[str, str], languages: Sequence[str] = ()) -> str:
    """Return the page with each block between its markers, rows of other languages than `languages` kept.

    Raises ValueError where a marker is missing.
    """
    for name, block in blocks.items():
        begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
        before, found, rest = page.partition(begin)
        former, closed, after = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"the page lacks the markers `{begin}` and `{end}`")
        shown = renewed_block(former.strip("\n"), block, languages) if languages else block
        page = f"{before}{begin}\n{shown}\n{end}{after}"
    return page


if __name__ == "__main__":
    raise SystemExit(main())

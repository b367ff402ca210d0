"""Measure the trained classifier on the evaluation sets; write manifest and tables: `python -m training.measure`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, Final

from classifiers.evaluate import EvalSet, Report, evaluate, read_sets, recommended_thresholds

ROOT: Final = Path(__file__).resolve().parent.parent
# Area under the precision-recall curve of TF-IDF with logistic regression on all training rows, as measured before.
FLOOR: Final = {
    ("nc_toxicchat_test", "en"): 0.325,
    ("wildguardmix_sample", "en"): 0.693,
    ("jailbreakbench_behaviors", "en"): 0.714,
    ("hatecheck_en", "en"): 0.747,
    ("hatemoji_check", "en"): 0.811,
    ("measuring_hate_speech_test", "en"): 0.813,
    ("convabuse_test", "en"): 0.816,
    ("jigsaw_wikipedia_heldout", "en"): 0.937,
    ("civil_comments_heldout", "en"): 0.667,
    ("diasafety_test", "en"): 0.606,
    ("cold_test", "zh"): 0.760,
    ("hatecheck_zh", "zh"): 0.757,
    ("hatethaisent_test", "th"): 0.879,
}
LEFT_OUT: Final = frozenset({"presidio_synthetic_pii", "hatecheck_other", "jigsaw_wikipedia_sample"})
_IN_MANIFEST: Final = (
    "texts",
    "unjudged",
    "average_precision",
    "roc_auc",
    "recall_at_half",
    "false_positives_at_half",
    "recall_at_baseline",
    "false_positives_at_baseline",
    "recall_at_strict",
    "false_positives_at_strict",
    "fires_baseline",
    "fires_strict",
)
BEGIN: Final = "<!-- measured: begin -->"
END: Final = "<!-- measured: end -->"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    options = parser.parse_args(arguments)
    run(options.data)
    return 0


def run(data: Path) -> None:
    from tqdm import tqdm

    from classifiers.manifest import load_classifiers
    from training.sources import LANGUAGES

    sets = [s for s in read_sets(data / "eval") if s.name not in LEFT_OUT and s.language in LANGUAGES]
    sets += [held_out_templates(language) for language in LANGUAGES]
    classifier = load_classifiers(["embedded"])["embedded"]
    with tqdm(total=sum(len(s.texts) for s in sets), unit=" texts", disable=not sys.stderr.isatty()) as bar:
        report = evaluate([classifier], sets, recommended_thresholds(), bar.update)
    write_quality(ROOT / "classifiers" / "manifests" / "embedded.yaml", report)
    table = "\n".join([*any_harm(report), "", *per_category(report)])
    page = ROOT / "docs" / "classifiers.md"
    if page.exists():
        before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
        _, _, after = rest.partition(END)
        page.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")
    print(table)


def held_out_templates(language: str) -> EvalSet:
    """Return the template sentences whose frames and fillings training never saw."""
    import numpy as np

    from training.sources import LABELS, templates

    corpus = templates(language, held_out=True)
    truth = {label: corpus.labels[:, i].astype(np.float64) for i, label in enumerate(LABELS)}
    return EvalSet("templates_held_out", language, tuple(corpus.texts), ("prompt",) * len(corpus.texts), truth)


def write_quality(path: Path, report: Report) -> None:
    import yaml

    head, _, _ = path.read_text(encoding="utf-8").partition("\n")
    body: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    body["quality"] = {
        name: {
            language: {key: measures[key] for key in _IN_MANIFEST if key in measures}
            for language, measures in sorted(by_language.items())
        }
        for name, by_language in sorted(report["embedded"].items())
    }
    text = yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    path.write_text(f"{head}\n{text}", encoding="utf-8")


def any_harm(report: Report) -> list[str]:
    """Return the table for any harm, one line a set and language."""
    lines = [
        "| set | language | texts | AP | floor | AP, highest head | ROC-AUC | recall / FPR at 0.5 | at baseline | at strict | any threshold fires: baseline / strict |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for name, by_language in sorted(report["embedded"].items()):
        for language, m in sorted(by_language.items()):
            floor = FLOOR.get((name, language))
            pairs = [
                f"{_number(m.get(f'recall_at_{t}'))} / {_number(m.get(f'false_positives_at_{t}'))}"
                for t in ("half", "baseline", "strict")
            ]
            lines.append(
                f"| {name} | {language} | {int(m['texts'])} | {_number(m.get('average_precision'))} | {_number(floor)} | "
                f"{_number(m.get('average_precision_highest'))} | {_number(m.get('roc_auc'))} | {' | '.join(pairs)} | "
                f"{_number(m['fires_baseline'])} / {_number(m['fires_strict'])} |"
            )
    return lines


def per_category(report: Report) -> list[str]:
    """Return average precision per category, where a set has both classes of it."""
    lines = ["| set | language | category | AP |", "|---|---|---|---|"]
    for name, by_language in sorted(report["embedded"].items()):
        for language, m in sorted(by_language.items()):
            lines += [
                f"| {name} | {language} | {key.partition('.')[2]} | {_number(value)} |"
                for key, value in sorted(m.items())
                if key.startswith("average_precision.")
            ]
    return lines


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


if __name__ == "__main__":
    raise SystemExit(main())

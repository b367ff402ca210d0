"""Train the classifier of what a text is about, and measure it: `python -m training.scope [--measure]`.

INVARIANT: weights, thresholds and the choice of heads come from training rows left out; `--measure` changes none of them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
WEIGHTS_FILE: Final = "scope.npz"
THRESHOLDS_FILE: Final = "scope.thresholds.yaml"
LARGEST_BYTES: Final = 6_000_000


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--package", type=Path, default=ROOT / "classifiers", help="where weights and manifest go")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs")
    parser.add_argument("--measure", action="store_true", help="only measure what is there; write figures and docs")
    options = parser.parse_args(arguments)
    if not (options.data / "scope" / "train").is_dir():
        print(f"`{options.data}` has no folder `scope/train`; pass --data with the folder that does", file=sys.stderr)
        return 2
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # sums in one order, so that the bytes are the same again
    if not options.measure:
        fit(options.data, options.package)
    from training.scope_measure import measure

    measure(options.data, options.package, options.docs)
    return 0


def fit(data: Path, package: Path) -> None:
    """Train every language; write weights, thresholds, manifest and what was measured on rows left out."""
    from tqdm import tqdm

    from classifiers.ngram.table import pack
    from training.recipe import FOLDS
    from training.scope_card import write_manifest
    from training.scope_data import LABELS, LANGUAGES, read, weigh
    from training.scope_recipe import CATEGORIES, RECIPES
    from training.scope_thresholds import recommend
    from training.train_ngram import Task, train

    task = Task(LABELS, CATEGORIES, weigh)
    tables, curves, thresholds, report = {}, {}, {}, {}
    steps = sum((FOLDS + 1) * (len(LABELS) - len(RECIPES[k].without)) for k in LANGUAGES)
    with tqdm(total=steps, unit="head", disable=not sys.stderr.isatty()) as progress:
        for language in LANGUAGES:
            progress.set_description(language)
            corpus = read(data, language)
            found = train(corpus, RECIPES[language], progress, task)
            tables[language] = found.table
            curves[language] = {h: [round(c.slope, 5), round(c.offset, 5)] for h, c in found.calibration.items()}
            thresholds[language] = recommend(found.table.heads, found.left_out, corpus)
            report[language] = {"rows": len(corpus.texts), "sources": len(set(corpus.sources))} | {
                head: asdict(one) | {"threshold": thresholds[language][head]} for head, one in found.heads.items()
            }
    content = pack(tables)
    if len(content) >= LARGEST_BYTES:
        raise ValueError(f"the weights are {len(content)} bytes, expected fewer than {LARGEST_BYTES}")
    weights = package / "weights"
    weights.mkdir(parents=True, exist_ok=True)
    (weights / WEIGHTS_FILE).write_bytes(content)
    _write_thresholds(weights / THRESHOLDS_FILE, thresholds)
    digest = hashlib.sha256(content).hexdigest()
    heads = {language: list(table.heads) for language, table in tables.items()}
    write_manifest(package / "manifests" / "scope.yaml", heads, curves, {"file": WEIGHTS_FILE, "sha256": digest})
    said: dict[str, Any] = {"data_sha256": _digest(data), "weights_sha256": digest, "languages": report}
    (weights / "scope.training.json").write_text(json.dumps(said, indent=1, sort_keys=True) + "\n")


def _write_thresholds(path: Path, thresholds: dict[str, dict[str, float]]) -> None:
    import yaml

    head = (
        "# Recommended thresholds, written by `python -m training.scope`: of texts that are not so, in sources left out of\n"
        "# training, at most 1 % reach one (sources weighed); training/scope_thresholds.py has the exceptions.\n"
    )
    path.write_text(head + yaml.safe_dump({"baseline": thresholds}, sort_keys=False))


def _digest(data: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted((data / "scope" / "train").glob("*.parquet")):
        digest.update(f"{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())

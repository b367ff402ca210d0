"""Train the embedded classifier and write its weights, manifest, thresholds and training report: `python -m training`."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
WEIGHTS_FILE: Final = "ngram.npz"
LARGEST_BYTES: Final = 10_000_000


def main(arguments: list[str] | None = None) -> int:
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # sums in one order, so that the bytes are the same again
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--out", type=Path, default=ROOT / "classifiers" / "weights")
    parser.add_argument("--manifest", type=Path, default=ROOT / "classifiers" / "manifests" / "embedded.yaml")
    parser.add_argument("--languages", nargs="+", default=["en", "zh", "th"], choices=["en", "zh", "th"])
    options = parser.parse_args(arguments)
    if not (options.data / "train").is_dir():
        print(f"`{options.data}` has no folder `train`; pass --data with the folder that does", file=sys.stderr)
        return 2
    run(options.data, options.out, options.manifest, options.languages)
    return 0


def run(data: Path, out: Path, manifest: Path, languages: list[str]) -> None:
    """Train the languages, write everything, then measure what was written."""
    import numpy as np
    from tqdm import tqdm

    from classifiers.ngram.table import pack
    from training.everyday import everyday
    from training.recipe import CATEGORIES, FOLDS, RECIPES
    from training.sources import join, read, templates
    from training.thresholds import RATES, lowest, recommend
    from training.train_ngram import data_digest, train

    labels = {category: label for label, category in CATEGORIES.items()}
    began = time.monotonic()
    tables, calibration, report = {}, {}, {}
    thresholds: dict[str, dict[str, dict[str, float]]] = {name: {} for name in RATES}
    steps = sum((FOLDS + 1) * (len(CATEGORIES) - len(RECIPES[k].without) + 1) for k in languages)
    with tqdm(total=steps, unit="head", disable=not sys.stderr.isatty()) as progress:
        for language in languages:
            progress.set_description(language)
            corpus = join(read(data, language), templates(language, held_out=False))
            corpus = join(corpus, everyday(corpus, language))
            trained = train(corpus, RECIPES[language], progress)
            tables[language] = trained.table
            calibration[language] = {
                head: [round(c.slope, 5), round(c.offset, 5)] for head, c in trained.calibration.items()
            }
            report[language] = {"rows": len(corpus.texts), "sources": len(set(corpus.sources))} | {
                head: vars_of(found) for head, found in trained.heads.items()
            }
            for name, rate in RATES.items():
                floors = np.array([lowest(corpus, labels[head], name) for head in trained.table.heads])
                chosen = recommend(trained.left_out, corpus, rate, floors)
                thresholds[name][language] = dict(zip(trained.table.heads, chosen.tolist(), strict=True))
    content = pack(tables)
    if len(content) >= LARGEST_BYTES:
        raise ValueError(f"the weights are {len(content)} bytes, expected fewer than {LARGEST_BYTES}")
    out.mkdir(parents=True, exist_ok=True)
    (out / WEIGHTS_FILE).write_bytes(content)
    heads = {language: list(table.heads) for language, table in tables.items()}
    write_manifest(manifest, content, heads, calibration)
    write_thresholds(out / "thresholds.yaml", thresholds)
    settings = {"data_sha256": data_digest(data), "weights_sha256": hashlib.sha256(content).hexdigest()}
    (out / "training.json").write_text(json.dumps(settings | {"languages": report}, indent=1, sort_keys=True) + "\n")
    print(f"{len(content)} bytes in {time.monotonic() - began:.0f} s: {out / WEIGHTS_FILE}")


def vars_of(found: Any) -> dict[str, Any]:
    from dataclasses import asdict

    return asdict(found)


def write_manifest(path: Path, content: bytes, heads: dict[str, list[str]], calibration: dict[str, Any]) -> None:
    """Write the manifest without quality, which `python -m training.measure` fills in."""
    import yaml

    from classifiers.taxonomy import taxonomy
    from training.card import ABOUT, ATTRIBUTION, KNOWN_LIMITS, LICENCE
    from training.recipe import STEP, WINDOW

    order = list(taxonomy().nodes)
    categories = sorted({c for judged in heads.values() for c in judged} | {"misinformation"}, key=order.index)
    languages = {language: sorted(judged, key=order.index) for language, judged in heads.items()}
    languages["und"] = languages.get("en", [])
    body = {
        "name": "embedded",
        "kind": "ngram",
        "version": 1,
        "about": ABOUT,
        "categories": categories,
        "languages": {k: v for k, v in languages.items() if v},
        "window": {"tail": 64, "context": STEP, "max_input": 1048576},
        "weights": [{"file": WEIGHTS_FILE, "sha256": hashlib.sha256(content).hexdigest()}],
        "options": {"window": WINDOW, "step": STEP},
        "licence": LICENCE,
        "attribution": ATTRIBUTION,
        "known_limits": list(KNOWN_LIMITS),
        "calibration": calibration,
    }
    head = "# Written by `make train`; do not edit. Words come from training/card.py, numbers from measurements.\n"
    path.write_text(
        head + yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    )


def write_thresholds(path: Path, thresholds: dict[str, dict[str, dict[str, float]]]) -> None:
    import yaml

    head = (
        "# Recommended thresholds, written by `make train`: with all of a language's together, at most 1 % (baseline) or\n"
        "# 5 % (strict) of everyday texts of harmless sources left out of training are flagged.\n"
    )
    path.write_text(head + yaml.safe_dump(thresholds, sort_keys=False))


if __name__ == "__main__":
    raise SystemExit(main())

"""Train the embedded classifiers step by step and write weights, manifests, thresholds and the report: `python -m training`.

Steps: `ngram` (tables of three languages), `trial` (the encoder without some sources), `encoder` (the one that is shipped),
`cascade` (curves, bands and thresholds, and every manifest). What a step hands on lies in `build/training`; the encoder's
runs go on where they were interrupted.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
WEIGHTS_FILE: Final = "ngram.npz"
LARGEST_BYTES: Final = 10_000_000
STEPS: Final = ("ngram", "trial", "encoder", "cascade")
LANGUAGES: Final = ("en", "zh", "th")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--package", type=Path, default=ROOT / "classifiers", help="where manifests and weights go")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "training", help="what steps hand on")
    parser.add_argument("--steps", nargs="+", default=list(STEPS), choices=STEPS)
    options = parser.parse_args(arguments)
    if not (options.data / "train").is_dir():
        print(f"`{options.data}` has no folder `train`; pass --data with the folder that does", file=sys.stderr)
        return 2
    options.build.mkdir(parents=True, exist_ok=True)
    (options.package / "weights").mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        if step in options.steps:
            began = time.monotonic()
            _STEPS[step](options.data, options.package, options.build)
            print(f"{step}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    return 0


def ngram(data: Path, package: Path, build: Path) -> None:
    """Train the tables, keep what each row got from a model that had not seen its source."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # sums in one order, so that the bytes are the same again
    import numpy as np
    from tqdm import tqdm

    from classifiers.ngram.table import pack
    from training.everyday import everyday
    from training.recipe import CATEGORIES, FOLDS, RECIPES
    from training.sources import join, read, templates
    from training.thresholds import thresholds_of
    from training.train_ngram import data_digest, train

    tables, calibration, report, thresholds = {}, {}, {}, {}
    steps = sum((FOLDS + 1) * (len(CATEGORIES) - len(RECIPES[k].without) + 1) for k in LANGUAGES)
    with tqdm(total=steps, unit="head", disable=not sys.stderr.isatty()) as progress:
        for language in LANGUAGES:
            progress.set_description(language)
            corpus = join(read(data, language), templates(language, held_out=False))
            if not corpus.texts:
                continue
            corpus = join(corpus, everyday(corpus, language))
            trained = train(corpus, RECIPES[language], progress)
            tables[language] = trained.table
            calibration[language] = {
                head: [round(c.slope, 5), round(c.offset, 5)] for head, c in trained.calibration.items()
            }
            report[language] = {"rows": len(corpus.texts), "sources": len(set(corpus.sources))} | {
                head: asdict(found) for head, found in trained.heads.items()
            }
            heads = trained.table.heads
            thresholds[language] = thresholds_of(heads, trained.left_out, corpus)
            np.savez_compressed(
                build / f"left_out_{language}.npz",
                keys=np.array(corpus.keys),
                heads=np.array(heads),
                probabilities=trained.left_out.astype(np.float32),
            )
    content = pack(tables)
    if len(content) >= LARGEST_BYTES:
        raise ValueError(f"the weights are {len(content)} bytes, expected fewer than {LARGEST_BYTES}")
    (package / "weights" / WEIGHTS_FILE).write_bytes(content)
    heads_of = {language: list(table.heads) for language, table in tables.items()}
    handed = {
        "heads": heads_of,
        "calibration": calibration,
        "thresholds": thresholds,
        "report": report,
        "data_sha256": data_digest(data),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    (build / "ngram.json").write_text(json.dumps(handed, indent=1))


def trial(data: Path, _: Path, build: Path) -> None:
    """Train the encoder without some sources, and judge those."""
    import numpy as np

    from training import encoder

    folder = encoder.train(data, build, encoder.TRIAL)
    found = encoder.left_out(data, folder)
    np.savez_compressed(build / "trial.npz", logits=found.logits, keys=np.array(found.corpus.keys))


def encoder(data: Path, package: Path, build: Path) -> None:
    """Train the encoder that is shipped."""
    from training import encoder
    from training.export_encoder import ONNX_FILE, TOKENIZER_FILE

    folder = encoder.train(data, build, "final")
    for name in (ONNX_FILE, TOKENIZER_FILE):
        shutil.copyfile(folder / name, package / "weights" / name)


def cascade(data: Path, package: Path, build: Path) -> None:
    """Fit curves, bands and thresholds on the sources left out, and write the manifests and the report."""
    from training.finish import finish

    finish(data, package, build)


_STEPS: Final[dict[str, Any]] = {"ngram": ngram, "trial": trial, "encoder": encoder, "cascade": cascade}


if __name__ == "__main__":
    raise SystemExit(main())

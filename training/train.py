"""Train the embedded classifiers step by step and write weights, manifests, thresholds and the report: `python -m training`.

Steps: `ngram` (tables of three languages), `trial` (the encoder without some sources), `encoder` (the one that is shipped),
`cascade` (curves, bands and thresholds, and every manifest). What a step hands on lies in `build/training`; the encoder's
runs go on where they were interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from training.recipe import Recipe

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
    parser.add_argument(
        "--languages",
        nargs="+",
        default=list(LANGUAGES),
        choices=LANGUAGES,
        help="of the step `ngram`, to train in parts",
    )
    options = parser.parse_args(arguments)
    if not (options.data / "train").is_dir():
        print(f"`{options.data}` has no folder `train`; pass --data with the folder that does", file=sys.stderr)
        return 2
    options.build.mkdir(parents=True, exist_ok=True)
    (options.package / "weights").mkdir(parents=True, exist_ok=True)
    for step in STEPS:
        if step in options.steps:
            began = time.monotonic()
            if step == "ngram":
                ngram(options.data, options.package, options.build, options.languages)
            else:
                _STEPS[step](options.data, options.package, options.build)
            print(f"{step}: {time.monotonic() - began:.0f} s", file=sys.stderr)
    return 0


def ngram(data: Path, package: Path, build: Path, wanted: Sequence[str] = LANGUAGES) -> None:
    """Train the tables, keep what each row got from a model that had not seen its source."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # sums in one order, so that the bytes are the same again
    from training.train_ngram import data_digest

    for language in LANGUAGES:
        if language in wanted:
            one_language(data, language, build)
    done = [language for language in LANGUAGES if (build / f"ngram_{language}.json").exists()]
    # In parts, whoever is last packs.
    if len(LANGUAGES) in {len(done), len(wanted)}:
        put_together(package, build, done, data_digest(data))


def put_together(package: Path, build: Path, languages: Sequence[str], data_sha256: str) -> None:
    """Pack the tables in `build` into one file of weights. Raises ValueError if it gets too large."""
    from classifiers.ngram.table import pack, unpack

    handed = {k: json.loads((build / f"ngram_{k}.json").read_text()) for k in languages}
    content = pack({k: unpack((build / f"ngram_{k}.npz").read_bytes())[k] for k in languages})
    if len(content) >= LARGEST_BYTES:
        raise ValueError(f"the weights are {len(content)} bytes, expected fewer than {LARGEST_BYTES}")
    (package / "weights" / WEIGHTS_FILE).write_bytes(content)
    whole = {name: {k: handed[k][name] for k in languages} for name in ("heads", "calibration", "thresholds", "report")}
    (build / "ngram.json").write_text(json.dumps({**whole, "data_sha256": data_sha256}, indent=1))


def one_language(data: Path, language: str, build: Path) -> None:
    """Train one language's tables into `build`: weights, what the cascade needs, and probabilities of rows left out."""
    import numpy as np
    from tqdm import tqdm

    from classifiers.ngram.table import pack
    from training import table_thresholds
    from training.recipe import CATEGORIES, FOLDS, IMPLIED, RECIPES
    from training.sources import beside_harm
    from training.train_ngram import HARM, train

    corpus = table_thresholds.corpus(data, language)
    steps = (FOLDS + 1) * (len(CATEGORIES) - len(RECIPES[language].without) + 1)
    with tqdm(total=steps, unit="head", desc=language, file=sys.stderr, mininterval=20) as progress:
        recipe = RECIPES[language]
        task = replace(HARM, weigh=partial(_weigh, recipe, beside_harm(corpus)))
        trained = train(corpus, recipe, progress, task, IMPLIED.get(language, {}))
    heads = list(trained.table.heads)
    curves = {head: [round(c.slope, 5), round(c.offset, 5)] for head, c in trained.calibration.items()}
    report = {"rows": len(corpus.texts), "sources": len(set(corpus.sources))}
    handed = {
        "heads": heads,
        "calibration": curves,
        "report": report | {head: asdict(found) for head, found in trained.heads.items()},
    }
    np.savez_compressed(
        build / f"left_out_{language}.npz",
        keys=np.array(corpus.keys),
        heads=np.array(heads),
        probabilities=trained.left_out.astype(np.float32),
    )
    (build / f"ngram_{language}.npz").write_bytes(pack({language: trained.table}))
    (build / f"ngram_{language}.json").write_text(json.dumps(handed, indent=1))
    table_thresholds.choose(build, language, corpus)


def _weigh(recipe: Recipe, beside: Collection[str], sources: Sequence[str]) -> NDArray[np.float32]:
    """Weigh rows by their sources, patterns that stand beside harm less."""
    from training.sources import source_weights

    weights = source_weights(sources, own=recipe.own, said=recipe.said)
    weights[[source in beside for source in sources]] *= recipe.beside
    return weights


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

    folder = encoder.train(data, build, encoder.SHIPPED)
    for name in (ONNX_FILE, TOKENIZER_FILE):
        shutil.copyfile(folder / name, package / "weights" / name)


def cascade(data: Path, package: Path, build: Path) -> None:
    """Fit curves, bands and thresholds on the sources left out, and write the manifests and the report."""
    from training.finish import finish

    finish(data, package, build)


_STEPS: Final[dict[str, Any]] = {"trial": trial, "encoder": encoder, "cascade": cascade}


if __name__ == "__main__":
    raise SystemExit(main())

"""Choose the thresholds of one language's n-gram table: `python -m training.table_thresholds --languages zh th --build DIR`.

Part of the step `ngram`; by itself after the talk has changed, as nothing has to be trained again for that. Talk that nothing was trained on is judged
by the whole table; other everyday texts by models that had not seen their source.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from training import card, talk
from training.recipe import RECIPES, STEP, WINDOW, implied, pieces
from training.sources import LANGUAGES, OWN, OWN_EVERYDAY, Corpus, join, read, templates
from training.thresholds import LOWEST, LOWEST_IN, thresholds_of
from training.train import ROOT, WEIGHTS_FILE

_LARGEST: Final = 1048576  # code points of a text


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "training")
    parser.add_argument("--languages", nargs="+", required=True, choices=LANGUAGES)
    options = parser.parse_args(arguments)
    for language in options.languages:
        choose(options.build, language, corpus(options.data, language))
    return 0


def corpus(data: Path, language: str) -> Corpus:
    """Return everything that a language's table is trained on."""
    from training.everyday import everyday

    unread = tuple(OWN + name for name in RECIPES[language].unread)
    own = templates(language, held_out=False)
    kept = _rows(own, np.flatnonzero([not source.startswith(unread) for source in own.sources]))
    found = join(read(data, language), kept)
    return join(found, everyday(found, language))


def choose(build: Path, language: str, trained: Corpus) -> None:
    """Write thresholds into `build/ngram_LANGUAGE.json`. Raises ValueError if `trained` is not what the table was trained on."""
    path = build / f"ngram_{language}.json"
    handed = json.loads(path.read_text())
    with np.load(build / f"left_out_{language}.npz") as found:
        keys, heads, said = found["keys"].tolist(), found["heads"].tolist(), found["probabilities"]
    if keys != trained.keys:
        raise ValueError(f"left_out_{language}.npz speaks of other rows; run the step `ngram` again")
    keep = np.flatnonzero([not source.startswith(OWN_EVERYDAY) for source in trained.sources])
    fresh = talk.corpus(language)
    with tempfile.TemporaryDirectory() as folder:
        _manifest(Path(folder), build, language, handed)
        probabilities = talk.first_says(Path(folder), fresh.texts, heads)
    everything = np.concatenate([said[keep].astype(np.float64), probabilities])
    lowest = LOWEST_IN.get(language, LOWEST)
    handed["thresholds"] = thresholds_of(heads, everything, join(_rows(trained, keep), fresh), lowest)
    path.write_text(json.dumps(handed, indent=1))


def _rows(found: Corpus, keep: NDArray[np.intp]) -> Corpus:
    pick = keep.tolist()
    return Corpus(
        [found.texts[i] for i in pick],
        found.labels[keep],
        found.weights[keep],
        [found.sources[i] for i in pick],
        [found.keys[i] for i in pick],
    )


def _manifest(package: Path, build: Path, language: str, handed: dict[str, Any]) -> None:
    """Make a package of one language's table, to be judged with as a gateway would."""
    from training.finish import pinned, write_manifest

    (package / "weights").mkdir()
    (package / "manifests").mkdir()
    weights = package / "weights" / WEIGHTS_FILE
    weights.write_bytes((build / f"ngram_{language}.npz").read_bytes())
    write_manifest(
        package / "manifests" / "ngram.yaml",
        {
            **card.NGRAM,
            "categories": handed["heads"],
            "languages": {language: handed["heads"]},
            "window": {"tail": 64, "context": STEP, "max_input": _LARGEST},
            "weights": [pinned(weights)],
            "options": {"window": WINDOW, "step": STEP, "pieces": pieces([language]), "implied": implied([language])},
            "calibration": {language: handed["calibration"]},
        },
    )


if __name__ == "__main__":
    raise SystemExit(main())

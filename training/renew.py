"""Put newly trained tables of single languages beside those that are shipped: `python -m training.renew --languages zh th`.

For Chinese and Thai, which no encoder reads: their tables, curves and thresholds stand alone. Of English the table and its curves alone; the
join stays, and thresholds follow by `python -m training.talk_thresholds`. After `python -m training --steps ngram --languages zh th`. INVARIANT: what the package says of the other languages stays byte for byte what it was.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import yaml

from classifiers.ngram.table import pack, unpack
from training import card
from training.finish import pinned, write_manifest, write_thresholds
from training.train import LANGUAGES, LARGEST_BYTES, ROOT, WEIGHTS_FILE
from training.train_ngram import data_digest

_JOINED: Final = "en"  # its thresholds are of the cascade


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--package", type=Path, default=ROOT / "classifiers")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "training")
    parser.add_argument("--languages", nargs="+", required=True, choices=LANGUAGES)
    options = parser.parse_args(arguments)
    missing = [k for k in options.languages if not (options.build / f"ngram_{k}.npz").is_file()]
    if missing:
        print(f"`{options.build}` has no table for {', '.join(missing)}; run the step `ngram` for it", file=sys.stderr)
        return 2
    renew(options.package, options.build, options.languages, data_digest(options.data))
    return 0


def renew(package: Path, build: Path, languages: Sequence[str], data_sha256: str) -> None:
    """Rewrite weights, curves, thresholds and report for some languages. Raises ValueError if the weights get too large."""
    weights = package / "weights"
    shipped = unpack((weights / WEIGHTS_FILE).read_bytes())
    fresh = {k: unpack((build / f"ngram_{k}.npz").read_bytes())[k] for k in languages}
    content = pack({k: fresh.get(k, table) for k, table in shipped.items()})
    if len(content) >= LARGEST_BYTES:
        raise ValueError(f"the weights are {len(content)} bytes, expected fewer than {LARGEST_BYTES}")
    (weights / WEIGHTS_FILE).write_bytes(content)
    handed = {k: json.loads((build / f"ngram_{k}.json").read_text()) for k in languages}
    _manifests(package / "manifests", weights, handed)
    _thresholds(weights / "thresholds.yaml", {k: found for k, found in handed.items() if k != _JOINED})
    path = weights / "training.json"
    report = json.loads(path.read_text())
    report["languages"] |= {k: found["report"] for k, found in handed.items()}
    report["weights_sha256"][WEIGHTS_FILE] = pinned(weights / WEIGHTS_FILE)["sha256"]
    report["data_sha256"] = data_sha256
    path.write_text(json.dumps(report, indent=1, sort_keys=True) + "\n")


def _manifests(folder: Path, weights: Path, handed: dict[str, dict[str, Any]]) -> None:
    for name, words in (("ngram", card.NGRAM), ("embedded", card.CASCADE)):
        path = folder / f"{name}.yaml"
        body = yaml.safe_load(path.read_text(encoding="utf-8")) | words
        for language, found in handed.items():
            if sorted(body["languages"][language]) != sorted(found["heads"]):
                raise ValueError(f"{path}: the new table of `{language}` has other heads; train every step again")
        if name == "ngram":
            body["weights"] = [pinned(weights / WEIGHTS_FILE)]
            body["calibration"] |= {k: found["calibration"] for k, found in handed.items()}
        write_manifest(path, body)


def _thresholds(path: Path, handed: dict[str, dict[str, Any]]) -> None:
    thresholds = yaml.safe_load(path.read_text(encoding="utf-8"))
    for language, found in handed.items():
        for policy, chosen in found["thresholds"].items():
            thresholds[policy][language] = chosen
    write_thresholds(path, thresholds)


if __name__ == "__main__":
    raise SystemExit(main())

"""The encoder's last run alone, from the weights that were shipped before it: `python -m training.short_run --begin ENCODER.onnx`.

For newly written lines, where the runs before are not at hand. Curves, the join and the band stay as they are: they were fitted on the trial.
Thresholds follow by `python -m training.talk_thresholds`. An interrupted run goes on at its last checkpoint.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path
from typing import Final

import yaml

from training import encoder
from training.encoder_runs import CHECKPOINT, LAST, SHIPPED, later, mean
from training.export_encoder import ONNX_FILE, TOKENIZER_FILE, export
from training.finish import pinned, write_manifest
from training.shipped_encoder import read
from training.train import ROOT
from training.train_encoder import Run, averaged

REPORT_FILE: Final = "training.json"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--package", type=Path, default=ROOT / "classifiers")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "training")
    parser.add_argument("--begin", type=Path, required=True, help="the int8 network where it begins")
    options = parser.parse_args(arguments)
    if not (options.data / "train").is_dir():
        print(f"`{options.data}` has no folder `train`; pass --data with the folder that does", file=sys.stderr)
        return 2
    train(options.data, options.begin, options.build)
    put(options.package, options.build)
    return 0


def train(data: Path, begin: Path, build: Path) -> None:
    """Run what is left of the last runs, each from where all begin."""
    tokens = encoder.read_tokens(data)
    for run in later(encoder.TRIAL)[-len(LAST) :]:
        folder = build / run.name
        folder.mkdir(parents=True, exist_ok=True)
        Run(tokens, run.reads(tokens.sources, ()), run.settings, folder / CHECKPOINT, read(begin)).train()


def put(package: Path, build: Path) -> None:
    """Export the mean of where the runs ended, and pin it."""
    final = build / encoder.SHIPPED
    final.mkdir(exist_ok=True)
    export(mean([averaged(build / name / CHECKPOINT) for name in SHIPPED]), final)
    weights = package / "weights"
    for name in (ONNX_FILE, TOKENIZER_FILE):
        shutil.copyfile(final / name, weights / name)
    path = package / "manifests" / "encoder.yaml"
    body = yaml.safe_load(path.read_text(encoding="utf-8"))
    body["weights"] = [pinned(weights / each["file"]) for each in body["weights"]]
    write_manifest(path, body)
    report = json.loads((weights / REPORT_FILE).read_text(encoding="utf-8"))
    report["weights_sha256"][ONNX_FILE] = pinned(weights / ONNX_FILE)["sha256"]
    (weights / REPORT_FILE).write_text(json.dumps(report, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())

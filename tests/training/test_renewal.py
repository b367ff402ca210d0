"""Training and measuring single languages anew: what is said of the others must stay as it was."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml

from classifiers.ngram.table import Table, pack, unpack
from training.renew import renew
from training.renewal import renewed_block, renewed_entries

PACKAGE = Path(__file__).resolve().parents[2] / "classifiers"
OLD = """### Ranks

| set | language | ngram |
|---|---|---|
| a | en | 1 |
| a | zh | 2 |
| a | zh | 3 |
| b | en | 4 |

### Errors

| language | ngram |
|---|---|
| en | 5 |
| zh | 6 |

![plot](zh.svg)"""
NEW = """### Ranks

| set | language | ngram |
|---|---|---|
| a | zh | 20 |
| c | zh | 30 |

### Errors

| language | ngram |
|---|---|
| zh | 60 |"""


def test_rows_of_a_language_are_replaced_in_place_and_new_ones_added() -> None:
    """Figures of a model that was not measured again must not move, nor old ones of the new model stay."""
    found = renewed_block(OLD, NEW, ["zh"])
    kept = [line for line in OLD.splitlines() if "| zh" not in line]
    assert [line for line in found.splitlines() if "| zh" not in line and "| c" not in line] == kept
    assert [line for line in found.splitlines() if "| zh" in line] == [
        "| a | zh | 20 |",
        "| c | zh | 30 |",
        "| zh | 60 |",
    ]
    assert found.index("| a | zh | 20 |") < found.index("| b | en | 4 |")


def test_writing_the_same_rows_again_changes_nothing() -> None:
    """Otherwise every run would be a diff to review."""
    once = renewed_block(OLD, NEW, ["zh"])
    assert renewed_block(once, NEW, ["zh"]) == once


def test_other_columns_are_refused() -> None:
    """Figures of one classifier under the name of another would be a lie."""
    with pytest.raises(ValueError, match="other columns"):
        renewed_block(OLD, NEW.replace("ngram", "embedded"), ["zh"])


def test_entries_of_other_languages_stay() -> None:
    """A manifest keeps what was measured of English when Chinese is trained anew, and forgets the old Chinese."""
    old = {"b": {"en": {"x": 1}, "zh": {"x": 2}}, "gone": {"zh": {"x": 3}}}
    assert renewed_entries(old, {"a": {"zh": {"x": 4}}}, ["zh"]) == {"a": {"zh": {"x": 4}}, "b": {"en": {"x": 1}}}


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package in which Thai got a table with other weights, other curves and other thresholds."""
    home = tmp_path_factory.mktemp("renewed")
    package, build = home / "classifiers", home / "build"
    build.mkdir()
    for name in ("manifests/ngram.yaml", "manifests/embedded.yaml", "weights/thresholds.yaml", "weights/training.json"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PACKAGE / name, package / name)
    shipped = unpack((PACKAGE / "weights" / "ngram.npz").read_bytes())
    (package / "weights" / "ngram.npz").write_bytes(pack({k: shipped[k] for k in ("zh", "th")}))
    fresh = Table.of(replace(shipped["th"].parts, scale=shipped["th"].scale * np.float32(2)))
    (build / "ngram_th.npz").write_bytes(pack({"th": fresh}))
    heads = list(fresh.heads)
    handed = {
        "heads": heads,
        "calibration": {key: [1.5, -0.5] for key in heads},
        "thresholds": {"baseline": dict.fromkeys(heads, 0.9), "strict": dict.fromkeys(heads, 0.8)},
        "report": {"rows": 7},
    }
    (build / "ngram_th.json").write_text(json.dumps(handed))
    renew(package, build, ["th"], "0" * 64)
    return package


def test_only_the_renewed_language_gets_a_new_table(renewed: Path) -> None:
    """Chinese was not trained: its table must be the very one that was measured."""
    before, after = (unpack((p / "weights" / "ngram.npz").read_bytes()) for p in (PACKAGE, renewed))
    assert np.array_equal(after["zh"].weights, before["zh"].weights)
    assert np.array_equal(after["zh"].scale, before["zh"].scale)
    assert np.array_equal(after["th"].scale, before["th"].scale * np.float32(2))


def test_the_manifest_pins_the_new_weights_and_keeps_the_other_curves(renewed: Path) -> None:
    """Weights that no manifest pins are not run."""
    before, after = (yaml.safe_load((p / "manifests" / "ngram.yaml").read_text()) for p in (PACKAGE, renewed))
    digest = hashlib.sha256((renewed / "weights" / "ngram.npz").read_bytes()).hexdigest()
    assert after["weights"] == [{"file": "ngram.npz", "sha256": digest}]
    assert after["calibration"]["zh"] == before["calibration"]["zh"]
    assert after["calibration"]["th"]["harmful"] == [1.5, -0.5]
    assert after["quality"] == before["quality"]


def test_thresholds_and_report_of_other_languages_stay(renewed: Path) -> None:
    """A threshold that moved without its model would change decisions for nothing."""
    before, after = (yaml.safe_load((p / "weights" / "thresholds.yaml").read_text()) for p in (PACKAGE, renewed))
    assert [after[k][lang] for k in after for lang in ("en", "zh")] == [
        before[k][lang] for k in before for lang in ("en", "zh")
    ]
    assert after["baseline"]["th"]["harmful"] == 0.9
    report = json.loads((renewed / "weights" / "training.json").read_text())
    assert report["languages"]["th"] == {"rows": 7}
    assert report["cascade"] == json.loads((PACKAGE / "weights" / "training.json").read_text())["cascade"]

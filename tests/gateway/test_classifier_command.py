"""`caveat classifier` and the fairness part of `caveat check`: cards that can be read, gaps that are held to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from classifiers.manifest import Manifest, load_manifests
from gateway.commands import check, moderate
from gateway.commands.classifier import card, command


def test_every_classifier_is_listed_and_shown() -> None:
    """Whoever chooses a classifier chooses by its card."""
    listed = CliRunner().invoke(command, ["list"])
    assert listed.exit_code == 0
    for name, manifest in load_manifests().items():
        assert name in listed.stdout
        shown = CliRunner().invoke(command, ["show", name])
        assert shown.exit_code == 0
        assert manifest.licence in shown.stdout
        assert all(w.sha256 in shown.stdout for w in manifest.weights)
        assert json.loads(CliRunner().invoke(command, ["show", name, "--json"]).stdout)["name"] == name


def test_a_card_shows_all_that_a_manifest_says() -> None:
    """What it is for, what it was learnt from and whom to credit, and each figure with its interval."""
    extra = {
        "quality": {"some_test": {"en": {"texts": 10.0, "roc_auc": [0.8, 0.7, 0.9]}}},
        "fairness": {"swapped": {"th": {"fpr_gap_baseline": [0.2, 0.1, 0.3]}}},
        "intended_use": "Sorting letters.",
        "data": [{"name": "letters", "licence": "CC-BY-4.0", "attribution": "A. Writer 2020"}],
    }
    lines = "\n".join(card(Manifest.model_validate({**load_manifests()["embedded"].model_dump(), **extra})))
    for part in ("Sorting letters.", "CC-BY-4.0", "A. Writer 2020", "0.800 [0.700, 0.900]", "0.200 [0.100, 0.300]"):
        assert part in lines


def test_an_unknown_classifier_exits_2_and_names_those_there_are() -> None:
    """Exit codes are what a script goes by."""
    result = CliRunner().invoke(command, ["show", "none_such"])
    assert result.exit_code == 2
    assert "embedded" in result.stderr


def test_check_fails_where_a_gap_is_larger_than_a_policy_states(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stated limit that nothing enforces is decoration."""
    (tmp_path / "policies").mkdir()
    text = "policy: even\nversion: 1\nextends: [baseline]\nfairness: {max_gap: {bnsp_auc: 0.0}}\n"
    (tmp_path / "policies" / "even.yaml").write_text(text, encoding="utf-8")
    config = tmp_path / "caveat.yaml"
    config.write_text(f"policy_dir: {tmp_path / 'policies'}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(check.command, ["--config", str(config)])
    assert result.exit_code == 1
    assert "policy `even`: classifier `embedded`" in result.stderr
    assert "`bnsp_auc_gap`" in result.stderr


def test_findings_of_moderate_carry_their_severity() -> None:
    """Reviewers sort by it; it is 0 to 7."""
    result = CliRunner().invoke(moderate.command, ["my card is 4111 1111 1111 1111", "--json"])
    found = [f for f in json.loads(result.stdout)["findings"] if f["category"] == "privacy.pii.payment_card"]
    assert found
    assert all(f["severity"] == 5 for f in found)

"""Writing what was measured: cards that load, pages that keep their prose, plots that show every group."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from classifiers.estimate import Estimate
from classifiers.evaluate import Evaluation, Shelf, read_sets, sample
from classifiers.evaluation.identities import swapped
from classifiers.evaluation.tables import as_markdown, as_text
from classifiers.fairness import SetFairness
from classifiers.manifest import Manifest, load_classifiers
from gateway.commands.evaluate import command
from training.measure import (
    CREDIT,
    export,
    fairness_block,
    held_out_templates,
    measure,
    measured_block,
    with_blocks,
    with_figures,
)

CARD = Path(__file__).resolve().parents[2] / "classifiers" / "manifests" / "embedded.yaml"


@pytest.fixture(scope="module")
def measured() -> tuple[Evaluation, dict[str, list[SetFairness]]]:
    """The shipped classifier on our own held-out Thai sentences and the Thai swapped ones."""
    classifiers = list(load_classifiers(["embedded"]).values())
    return measure(classifiers, [sample(held_out_templates("th"), 200)], [swapped("th")], Shelf())


def test_a_card_with_figures_is_a_manifest_and_keeps_the_rest(
    measured: tuple[Evaluation, dict[str, list[SetFairness]]],
) -> None:
    """Figures are written by a script; a slip there must not cost the weights' hash or the known limits."""
    found, gaps = measured
    before = CARD.read_text(encoding="utf-8")
    written = with_figures(before, found, gaps, "embedded")
    old, new = (Manifest.model_validate(yaml.safe_load(text)) for text in (before, written))
    assert written.splitlines()[0] == before.splitlines()[0]
    assert (new.weights, new.calibration, new.known_limits) == (old.weights, old.calibration, old.known_limits)
    assert isinstance(new.quality["templates_held_out"]["th"]["roc_auc"], Estimate)
    assert isinstance(new.fairness["swapped"]["th"]["fpr_gap_baseline"], Estimate)
    assert new.intended_use
    assert "harmful" in new.quality["expected_calibration_error"]["th"]
    assert not any("cost" in key for key in new.quality["templates_held_out"]["th"])


def test_writing_the_same_figures_again_changes_nothing(
    measured: tuple[Evaluation, dict[str, list[SetFairness]]],
) -> None:
    """Otherwise every run would be a diff to review."""
    once = with_figures(CARD.read_text(encoding="utf-8"), *measured, "embedded")
    assert with_figures(once, *measured, "embedded") == once


def test_blocks_replace_what_stands_between_their_markers_alone() -> None:
    """The prose around the tables is somebody's work."""
    page = "intro\n<!-- a: begin -->\nold\n<!-- a: end -->\nbetween\n<!-- b: begin -->\n<!-- b: end -->\nend\n"
    done = with_blocks(page, {"a": "new", "b": "more"})
    assert done.split("\n") == [
        *("intro", "<!-- a: begin -->", "new", "<!-- a: end -->", "between"),
        *("<!-- b: begin -->", "more", "<!-- b: end -->", "end", ""),
    ]
    assert with_blocks(done, {"a": "new", "b": "more"}) == done
    with pytest.raises(ValueError, match="c: begin"):
        with_blocks(page, {"c": "x"})


def test_the_page_has_both_blocks_and_each_table_has_cells_of_one_count(
    measured: tuple[Evaluation, dict[str, list[SetFairness]]],
) -> None:
    """A row with a cell too many breaks the whole table."""
    found, gaps = measured
    for block in (measured_block(found), fairness_block(gaps)):
        tables = [part for part in block.split("\n\n") if part.startswith("|")]
        assert tables
        for table in tables:
            assert len({line.replace("\\|", "").count("|") for line in table.splitlines()}) == 1


def test_held_out_sentences_can_be_measured_by_the_command(tmp_path: Path) -> None:
    """`caveat evaluate` is to reproduce every figure, those of our own sentences too."""
    pytest.importorskip("pyarrow")
    export(tmp_path)
    sets = {s.language: s for s in read_sets(tmp_path)}
    assert sets["th"].texts == held_out_templates("th").texts
    assert sets["th"].truth.keys() == held_out_templates("th").truth.keys()
    result = CliRunner().invoke(command, ["--data", str(tmp_path), "--language", "th", "--limit", "20"])
    assert result.exit_code == 0
    assert "templates_held_out" in result.stdout


def test_plots_name_every_group(measured: tuple[Evaluation, dict[str, list[SetFairness]]], tmp_path: Path) -> None:
    """A group left out of a plot looks like one without a gap."""
    pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    from training.plots import write_plots

    _, gaps = measured
    paths = {path.name: path.read_text(encoding="utf-8") for path in write_plots(gaps, tmp_path)}
    assert paths.keys() == {"rates_th.svg", "areas_th.svg"}
    for picture in paths.values():
        assert picture.startswith("<svg")
        assert all(group.name in picture for group in gaps["embedded"][0].groups)


def test_every_source_that_is_credited_has_a_licence() -> None:
    """The manifest is what travels with the weights."""
    credit = yaml.safe_load(CREDIT.read_text(encoding="utf-8"))
    names = [entry["name"] for entry in credit]
    assert len(names) == len(set(names)) > 60
    assert all(entry["licence"] and entry["attribution"] for entry in credit)


def test_every_training_file_is_credited(shared_data: Path) -> None:
    """Attribution licences ask for it."""
    from training.sources import LEFT_OUT

    names = {entry["name"] for entry in yaml.safe_load(CREDIT.read_text(encoding="utf-8"))}
    files = {path.stem for path in (shared_data / "train").glob("*.parquet")} - LEFT_OUT
    assert files - names == set()


def test_tables_without_rows_are_not_printed() -> None:
    """A heading over nothing reads as a figure that is missing."""
    assert as_markdown([["a", "b"]]) == as_text([["a", "b"]]) == []
    assert as_text([["名", "b"], ["x", "y"]]) == ["名  b", "x   y"]

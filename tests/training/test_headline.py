"""The figures that docs/classifiers.md begins with: they say what the long tables say, and leave out what nobody measured."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from classifiers.estimate import Estimate
from classifiers.evaluate import Evaluation
from classifiers.evaluation.tables import as_markdown
from classifiers.fairness import Gap, SetFairness
from training.headline import COMMENTS, caught_table, fairness_table, percent
from training.measure import blocks, plots_block, with_blocks
from training.renewal import renewed_block

DOCS = Path(__file__).resolve().parents[2] / "docs"
CAUGHT = Estimate(0.7271, 0.6752, 0.7733)


def rows(page: str, title: str) -> list[dict[str, str]]:
    """The rows of the table under a title, by column."""
    text = (DOCS / page).read_text(encoding="utf-8").partition(f"### {title}\n")[2]
    lines = re.findall(r"^\|(.+)\|$", text.partition("\n###")[0].partition("<!--")[0], re.MULTILINE)
    heading, _, *found = [[cell.strip() for cell in line.split("|")] for line in lines]
    return [dict(zip(heading, row, strict=True)) for row in found]


def percents(cell: str) -> list[str]:
    return [f"{100 * float(figure):.1f}" for figure in re.findall(r"-?\d+\.\d+", cell)]


def gaps_of(name: str, size: float) -> SetFairness:
    gap = Gap(Estimate(size, size - 0.1, size + 0.1), "women", "men")
    flips = {"flips_baseline": CAUGHT} if name == "swapped" else {}
    return SetFairness(name, "en", "hate", 9, "source", (), None, {}, {}, {"fpr_gap_baseline": gap}, flips)


@pytest.mark.parametrize("language", COMMENTS)
def test_the_first_figures_are_those_of_the_long_table(language: str) -> None:
    """Two figures for one thing on two pages: whoever reads one decides by the wrong one."""
    by_set = {
        row["set"]: row
        for row in rows("classifiers-measured.md", "Any harm: at the recommended thresholds")
        if (row["language"], row["classifier"]) == (language, "embedded")
    }
    wanted = [by_set["multijail"][f"recall {policy}"] for policy in ("baseline", "strict")]
    wanted += [by_set[name]["recall baseline"] for name in (COMMENTS[language], "passages")]
    wanted += [by_set["ordinary_talk"][f"FPR {policy}"] for policy in ("baseline", "strict")]
    wanted += [by_set[name]["FPR baseline"] for name in ("touchy_prompts", COMMENTS[language], "passages")]
    told = [
        cell
        for title in ("Of what is harmful it catches", "Of what is harmless it flags")
        for row in rows("classifiers.md", title)
        if row["language"] == language
        for cell in list(row.values())[1:]
    ]
    for cell, figure in zip(told, wanted, strict=True):
        shown = re.findall(r"\d+\.\d", cell)
        assert shown == percents(figure)


@pytest.mark.parametrize("language", COMMENTS)
def test_the_first_figures_of_attacks_are_those_of_the_long_table(language: str) -> None:
    by_set = {
        row["set"]: row
        for row in rows("classifiers-measured.md", "By category")
        if (row["language"], row["category"], row["classifier"]) == (language, "attack.jailbreak", "embedded")
    }
    wanted = [
        by_set[name][rate] for rate in ("recall baseline", "FPR baseline") for name in ("attacks_said", "attacks_fed")
    ]
    title = "As attacks on a model it flags, under `baseline`"
    [told] = [list(row.values())[1:] for row in rows("classifiers.md", title) if row["language"] == language]
    assert [re.findall(r"\d+\.\d", cell) for cell in told] == [percents(figure) for figure in wanted]


def test_what_was_not_measured_is_a_dash_and_a_language_without_figures_has_no_row() -> None:
    """A nought would read as a figure."""
    heading, *found = caught_table({"multijail": {"en": {"recall_at_baseline": CAUGHT}}})
    assert [row[0] for row in found] == ["en"]
    assert found[0][1:] == ["72.7 % (67.5 to 77.3)", *["–"] * (len(heading) - 2)]


def test_a_rate_is_rounded_as_in_the_long_table() -> None:
    """5 of 667 is 0.0075: 0.007 in one table and 0.8 % in the other would look like two measurements."""
    assert percent(0.0075) == "0.7 %"
    assert percent(0.0125) == "1.3 %"


def test_the_widest_gap_is_named_with_its_set() -> None:
    """A gap without its groups and its set cannot be looked up."""
    _, row = fairness_table([gaps_of("swapped", 0.3), gaps_of("narrow", 0.2), gaps_of("wide", 0.4)])
    assert row[0] == "en"
    assert row[1] == percent(CAUGHT)
    assert row[3] == "30.0 points (20.0 to 40.0), women / men"
    assert row[4] == "40.0 points (30.0 to 50.0), women / men (`wide`)"


def test_the_pages_have_a_place_for_every_block() -> None:
    """A measurement of hours must not end in a figure that has no place to go."""
    measured = Evaluation({"embedded": {"multijail": {"en": {"texts": 9.0, "recall_at_baseline": CAUGHT}}}}, {}, {})
    for name, of_page in blocks(measured, {"embedded": [gaps_of("swapped", 0.3)]}).items():
        page = (DOCS / name).read_text(encoding="utf-8")
        written = with_blocks(page, of_page)
        assert all(block in written for block in of_page.values())


def test_the_plots_of_other_languages_stay_where_one_is_measured_anew() -> None:
    """Their files stay too."""
    page = (DOCS / "classifiers.md").read_text(encoding="utf-8")
    assert page.count("(fairness/") == len(list((DOCS / "fairness").glob("*.svg")))
    assert with_blocks(page, {"plots": plots_block({"embedded": [gaps_of("swapped", 0.3)]})}, ["en"]) == page


def test_another_classifier_alone_leaves_the_first_page_as_it_is() -> None:
    """The page is about the classifier that is shipped."""
    assert blocks(Evaluation({"ngram": {}}, {}, {}), {}).keys() == {"classifiers-measured.md"}


def test_one_language_measured_anew_leaves_the_rows_of_the_others() -> None:
    """`--languages zh` must not empty the first table of the page."""
    page = (DOCS / "classifiers.md").read_text(encoding="utf-8")
    old = page.partition("<!-- headline: begin -->\n")[2].partition("\n<!-- headline: end -->")[0]
    fresh = "\n".join(as_markdown(caught_table({"multijail": {"zh": {"recall_at_baseline": CAUGHT}}})))
    new = renewed_block(old, f"### Of what is harmful it catches\n\n{fresh}", ["zh"])
    changed = [line for line in old.splitlines() if line not in new.splitlines()]
    assert [line[:6] for line in changed] == ["| zh |"]

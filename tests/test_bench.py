"""The instruments must not flatter: a missed target shows, a lost record counts, a late stream is late."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import kill, report, run, streams, unary

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"


@given(st.floats(0, 1e6), st.floats(0, 1e6), st.booleans())
def test_a_target_is_met_only_on_its_good_side(value: float, limit: float, at_most: bool) -> None:
    """Red numbers stay red."""
    target = report.Target("x", value, "ms", limit, at_most=at_most)
    assert target.met == ((value <= limit) if at_most else (value >= limit))
    assert ("MISSED" in target.row()) != target.met


def test_a_large_figure_is_told_in_full() -> None:
    """Who compares 9.671e+04 with 20000 at a glance takes the smaller for the larger."""
    assert "| ≥ 20,000 /s | 96,708 /s | met |" in report.Target("x", 96708.3, "/s", 20000, at_most=False).row()
    assert "| ≤ 0.5 ms | 1.185 ms | **MISSED** |" in report.Target("x", 1.1851, "ms", 0.5).row()


def test_a_section_with_failed_requests_says_so() -> None:
    """Fast errors are not speed."""
    facts = {"command": "c", "commit": "x", "date": "d", "machine": "m"}
    assert "**3 requests failed" in report.Section("t", (), "", errors=3).render(facts)
    assert "failed" not in report.Section("t", (), "").render(facts)


@pytest.mark.parametrize("name", [*run.SECTIONS, "kill"])
def test_the_page_has_a_place_for_every_section(name: str, tmp_path: Path) -> None:
    """A run of ten minutes must not end in a figure that has no place to go."""
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text(encoding="utf-8"), encoding="utf-8")
    report.write(page, name, "new \\1 figures")
    report.write(page, name, "newer figures")
    text = page.read_text(encoding="utf-8")
    assert text.count("newer figures") == 1
    assert "new \\1" not in text


def test_the_summary_has_every_goal_and_follows_what_is_written(tmp_path: Path) -> None:
    """Whoever reads the first table alone must not miss a missed goal, nor read yesterday's figure."""
    text = PAGE.read_text(encoding="utf-8")
    assert report.with_summary(text) == text
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    target = report.Target("nothing lost", 2, "records", 0)
    report.write(
        page,
        "kill",
        report.Section("t", (target,), "").render(dict.fromkeys(("command", "commit", "date", "machine"), "")),
    )
    first = page.read_text(encoding="utf-8").partition("<!-- end summary -->")[0]
    assert f"| [Killed at random](#killed-at-random) {target.row()}" in first
    assert first.count("MISSED") == text.partition("<!-- end summary -->")[0].count("MISSED") + 1


def test_a_section_without_a_place_is_an_error(tmp_path: Path) -> None:
    """Otherwise old figures would stand under a new date."""
    page = tmp_path / "page.md"
    page.write_text("nothing", encoding="utf-8")
    with pytest.raises(ValueError, match="no markers"):
        report.write(page, "patterns", "x")


def test_the_median_keeps_errors_and_extremes() -> None:
    """A median that hides one failed round hides the failure."""
    rows = [
        {"target": "x", "cpu_us": v, "rps_min": 1, "errors": e}
        for v, e in ((3.0, {}), (1.0, {"a": 2}), (9.0, {"b": 1}))
    ]
    merged = unary.median(rows)
    assert (merged["cpu_us"], merged["cpu_us_range"], merged["errors"]) == (3.0, (1.0, 9.0), 3)


def seen(first: int, *stamps: int) -> streams.Seen:
    """A stream that was asked for at 0, with all its stamps in the piece that came at `first`."""
    return streams.Seen(0, ((first - 1, ()), (first, stamps)))


def test_the_window_is_filled_by_the_earliest_event_that_could_have_filled_it() -> None:
    """A slow stream must not move the yardstick: it would count its own delay as waiting for the model."""
    quick, slow = seen(25, 10, 20, 30, 40), seen(45, 10, 20, 30, 40)
    assert streams.filled_by([quick, slow]) == 2
    assert streams.filled_by([slow]) == 4


def record(identity: str, kind: str, **fields: str) -> bytes:
    return json.dumps({"id": identity, "type": kind, "fields": fields}).encode()


RECORDS = [record("a", "begin"), record("a", "end"), record("b", "begin"), record("w", "start")]


def test_the_tally_counts_what_is_lost_doubled_and_unresolved() -> None:
    """The drill is only as good as its arithmetic."""
    good = kill.tally(iter(RECORDS))
    assert good.lost(Counter(["a"])) == 0
    assert good.lost(Counter(["b"])) == 1
    assert good.lost(Counter(["c"])) == 1
    assert (good.unresolved(), good.doubled(), good.ends_without_begin()) == (1, 0, 0)
    bad = kill.tally(iter([*RECORDS, RECORDS[1], record("z", "end")]))
    assert (bad.doubled(), bad.ends_without_begin()) == (1, 1)


def test_an_end_that_only_a_restart_wrote_does_not_cover_an_acknowledged_answer() -> None:
    """Else every lost end would be mended by recovery, and the drill could never fail."""
    told = kill.tally(iter([*RECORDS, record("b", "end", reason="interrupted")]))
    assert told.lost(Counter(["b"])) == 1
    assert (told.unresolved(), told.interrupted) == (0, frozenset({"b"}))

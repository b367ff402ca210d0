"""Charts: what an axis says."""

from __future__ import annotations

import re

from gateway.dashboard.charts import Bar, bars


def ticks(*drawn: Bar) -> list[str]:
    return re.findall(r">([\d.,]+)</text>", bars(drawn, "of a day", ("",), "light"))


def test_an_axis_of_counts_has_no_fractions() -> None:
    """Half a decision is nothing that anybody took; few of them are what a new user sees first."""
    for most in (1, 2, 7, 120):
        found = ticks(Bar("refuse", float(most), None, None, ""))
        assert str(most) in found
        assert not any("." in each for each in found)


def test_an_axis_of_shares_keeps_its_fractions() -> None:
    """A share has an interval, and lies between whole numbers."""
    assert any("." in each for each in ticks(Bar("hate", 0.5, 0.4, 0.6, "")))

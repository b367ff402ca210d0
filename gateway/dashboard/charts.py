"""Charts as SVG, drawn by Altair and vl-convert without a browser; the page has the same figures as a table beside.

Drawing takes a thread and, the first time, a second for the libraries to load, which `warm` does when the desk starts; what
was drawn is kept.
"""

from __future__ import annotations

import functools
import threading
from typing import Any, Final, NamedTuple

FONT: Final = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Thai', sans-serif"
INK: Final = {"light": "#1d2530", "dark": "#e6eaf0"}
FAINT: Final = {"light": "#d5dbe3", "dark": "#39424e"}
# told apart also by those who see no red or green (Okabe and Ito, 2008), and legible on both grounds
COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a8f98")
WIDTH: Final = 520
DAY_SECONDS: Final = 86_400
_ONE: Final = threading.Lock()  # the converter is one machine; two at once would wait in it with more memory


class Bar(NamedTuple):
    """One figure with its interval, if it has one. `group` says its colour."""

    label: str
    value: float
    low: float | None
    high: float | None
    group: str


class Column(NamedTuple):
    """One part of a column over time. `start`: seconds since 1970, in UTC; `group` says its colour."""

    start: int
    value: float
    group: str


@functools.lru_cache(maxsize=512)
def columns(drawn: tuple[Column, ...], groups: tuple[str, ...], step: int, theme: str) -> str:
    """Return columns of `step` seconds over time, their parts one on the other. Blocks: call it in a thread."""
    import altair as alt

    rows = [
        {"start": 1000 * c.start, "end": 1000 * (c.start + step), "value": c.value, "group": c.group} for c in drawn
    ]
    data = alt.Data(values=rows)  # type: ignore[no-untyped-call]  # the library has no hint there
    written = "%H:%M" if step < DAY_SECONDS else "%Y-%m-%d"
    axis = alt.Axis(format=written, labelAngle=-40, tickCount=12)
    range_ = [COLOURS[place % len(COLOURS)] for place in range(len(groups))]
    colour = alt.Color("group:N", scale=alt.Scale(domain=list(groups), range=range_), legend=alt.Legend(title=None))
    chart = (
        alt.Chart(data)
        .mark_bar()
        .encode(
            x=alt.X("start:T", scale=alt.Scale(type="utc"), title=None, axis=axis),
            x2="end:T",
            y=alt.Y("sum(value):Q", title=None, axis=alt.Axis(tickMinStep=1)),
            color=colour,
        )
    )
    return _drawn(chart.properties(width=WIDTH, height=180), theme)


@functools.lru_cache(maxsize=512)
def bars(drawn: tuple[Bar, ...], title: str, groups: tuple[str, ...], theme: str) -> str:
    """Return bars with their 95 % intervals, one under the other. Blocks: call it in a thread."""
    import altair as alt

    labels = [bar.label for bar in drawn]
    data = alt.Data(values=[bar._asdict() for bar in drawn])  # type: ignore[no-untyped-call]  # the library has no hint there
    base = alt.Chart(data).encode(y=alt.Y("label:N", sort=labels, title=None, axis=alt.Axis(labelLimit=240)))
    colour = alt.Color("group:N", scale=alt.Scale(domain=list(groups), range=list(COLOURS)), legend=None)
    are_counts = all(bar.low is None and bar.value == int(bar.value) for bar in drawn)
    most = int(max((bar.value for bar in drawn), default=0))
    axis = alt.Axis(tickCount=min(most, 10)) if are_counts else alt.Axis()  # there is no half of a decision
    chart = base.mark_bar(height=10).encode(x=alt.X("value:Q", title=title, axis=axis), color=colour)
    if not are_counts:
        chart += base.mark_rule(strokeWidth=1.5, color=INK[theme]).encode(x="low:Q", x2="high:Q")
    return _drawn(chart.properties(width=WIDTH, height=alt.Step(18)), theme)


def warm() -> None:
    """Load the libraries, so that nobody waits for it. Blocks."""
    columns((Column(0, 1.0, ""),), ("",), DAY_SECONDS, "light")


def _drawn(chart: Any, theme: str) -> str:
    import altair as alt
    import vl_convert

    spec = chart.configure(
        background="transparent",
        font=FONT,
        axis=alt.AxisConfig(
            labelColor=INK[theme],
            titleColor=INK[theme],
            gridColor=FAINT[theme],
            domainColor=FAINT[theme],
            tickColor=FAINT[theme],
        ),
        legend=alt.LegendConfig(labelColor=INK[theme], titleColor=INK[theme]),
        view=alt.ViewConfig(stroke=None),
    )
    with _ONE:
        return str(vl_convert.vegalite_to_svg(spec.to_dict()))

"""Charts as SVG, drawn by Altair and vl-convert without a browser; the page has the same figures as a table beside.

Drawing takes a thread and, the first time, a second for the libraries to load; what was drawn is kept.
"""

from __future__ import annotations

import functools
import threading
from typing import Final, NamedTuple

FONT: Final = "system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Thai', sans-serif"
INK: Final = {"light": "#1d2530", "dark": "#e6eaf0"}
FAINT: Final = {"light": "#d5dbe3", "dark": "#39424e"}
# told apart also by those who see no red or green (Okabe and Ito, 2008), and legible on both grounds
COLOURS: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a8f98")
WIDTH: Final = 520
_ONE: Final = threading.Lock()  # the converter is one machine; two at once would wait in it with more memory


class Bar(NamedTuple):
    """One figure with its interval, if it has one. `group` says its colour."""

    label: str
    value: float
    low: float | None
    high: float | None
    group: str


@functools.lru_cache(maxsize=512)
def bars(drawn: tuple[Bar, ...], title: str, groups: tuple[str, ...], theme: str) -> str:
    """Return bars with their 95 % intervals, one under the other. Blocks: call it in a thread."""
    import altair as alt
    import vl_convert

    labels = [bar.label for bar in drawn]
    data = alt.Data(values=[bar._asdict() for bar in drawn])  # type: ignore[no-untyped-call]  # the library has no hint there
    base = alt.Chart(data).encode(y=alt.Y("label:N", sort=labels, title=None, axis=alt.Axis(labelLimit=240)))
    colour = alt.Color("group:N", scale=alt.Scale(domain=list(groups), range=list(COLOURS)), legend=None)
    chart = base.mark_bar(height=10).encode(x=alt.X("value:Q", title=title), color=colour)
    chart += base.mark_rule(strokeWidth=1.5, color=INK[theme]).encode(x="low:Q", x2="high:Q")
    spec = chart.properties(width=WIDTH, height=alt.Step(18)).configure(
        background="transparent",
        font=FONT,
        axis=alt.AxisConfig(
            labelColor=INK[theme],
            titleColor=INK[theme],
            gridColor=FAINT[theme],
            domainColor=FAINT[theme],
            tickColor=FAINT[theme],
        ),
        view=alt.ViewConfig(stroke=None),
    )
    with _ONE:
        return str(vl_convert.vegalite_to_svg(spec.to_dict()))

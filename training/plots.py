"""Plots of error rates and areas by group, as small SVG files for docs/classifiers.md. Needs the `dev` extra."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from classifiers.fairness import AREAS, SetFairness

_RATES = {"fpr": "false alarms", "fnr": "misses"}
_POLICY = "baseline"
_SETS = 2  # a page: the swapped sentences and the set whose source names most groups


def write_plots(gaps: Mapping[str, Sequence[SetFairness]], folder: Path) -> list[Path]:
    """Write rates_<language>.svg and areas_<language>.svg; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for language in sorted({part.language for parts in gaps.values() for part in parts}):
        chosen = _chosen(gaps, language)
        for name, rows in (("rates", list(_rate_rows(chosen))), ("areas", list(_area_rows(chosen)))):
            if rows:
                path = folder / f"{name}_{language}.svg"
                _chart(rows, name).save(str(path))
                written.append(path)
    return written


def _chosen(gaps: Mapping[str, Sequence[SetFairness]], language: str) -> list[tuple[str, SetFairness]]:
    parts = [(name, part) for name, found in gaps.items() for part in found if part.language == language]
    sourced = {part.name: len(part.groups) for _, part in parts if part.by == "source"}
    shown = {"swapped", *sorted(sourced, key=lambda name: -sourced[name])[: _SETS - 1]}
    return [(name, part) for name, part in parts if part.name in shown]


def _rate_rows(parts: Sequence[tuple[str, SetFairness]]) -> Iterator[dict[str, Any]]:
    for classifier, part in parts:
        for group in part.groups:
            for rate, title in _RATES.items():
                if (found := getattr(group, rate).get(_POLICY)) is not None:
                    yield _row(classifier, part, group.name, title, found)


def _area_rows(parts: Sequence[tuple[str, SetFairness]]) -> Iterator[dict[str, Any]]:
    for classifier, part in parts:
        for group in part.groups:
            for area in AREAS:
                if (found := getattr(group, area)) is not None:
                    yield _row(classifier, part, group.name, area, found)


def _row(classifier: str, part: SetFairness, group: str, measure: str, found: Any) -> dict[str, Any]:
    figures = {name: round(value, 3) for name, value in found._asdict().items()}
    return {"classifier": classifier, "group": group, "set": part.name, "panel": f"{part.name}: {measure}", **figures}


def _chart(rows: list[dict[str, Any]], name: str) -> Any:
    """Return one panel a set and measure: a dot a group and classifier, with its 95 % interval."""
    import altair as alt

    panels = []
    for panel in dict.fromkeys(row["panel"] for row in rows):
        values = [row for row in rows if row["panel"] == panel]
        data = alt.Data(values=values)  # type: ignore[no-untyped-call]  # altair's own class has no annotations
        title = f"{panel}, {_POLICY} thresholds" if name == "rates" else panel
        base = alt.Chart(data, title=alt.Title(title, fontSize=11)).encode(
            y=alt.Y("group:N", title=None, sort=alt.EncodingSortField("value", order="descending")),
            yOffset="classifier:N",
            color=alt.Color("classifier:N", title=None),
        )
        scale = alt.Scale(domain=[0, 1])
        bars = base.mark_rule(opacity=0.5).encode(x=alt.X("low:Q", title=None, scale=scale), x2="high:Q")
        dots = base.mark_circle(size=28, opacity=1).encode(x=alt.X("value:Q", title=None, scale=scale))
        panels.append((bars + dots).properties(width=260, height={"step": 9}))
    columns = len(panels) // len({row["set"] for row in rows})  # each set a line
    return alt.concat(*panels, columns=columns).configure_axis(labelFontSize=9).configure_view(stroke="#ddd")

"""The document as one HTML file: no script, nothing from elsewhere, made to be printed.

Names in it come from callers. All are escaped, and the file's own content policy lets nothing run.
"""

from __future__ import annotations

import base64
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from gateway.audit.export_text import visible
from gateway.dashboard.charts import bars
from gateway.evidence.document import Chart, Document, Table


def to_html(document: Document) -> bytes:
    """Return the file. Blocks for as long as drawing takes."""
    return _environment().get_template("pack.html").render(document=document).encode("utf-8", "replace")


def drawn(chart: Chart) -> str:
    """Return a chart as SVG."""
    return bars(chart.bars, chart.title, chart.groups, "light")


def _picture(chart: Chart) -> str:
    return base64.b64encode(drawn(chart).encode()).decode()


def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("gateway.evidence"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.tests |= {"chart": lambda block: isinstance(block, Chart), "table": lambda block: isinstance(block, Table)}
    made.globals["picture"] = _picture
    return made


def _shown(value: Any) -> Any:
    """Write out what turns the direction of text or moves a cursor: a name must not change how its row reads."""
    return visible(value) if type(value) is str else value

"""Templates to pages. Everything is escaped, a name that is not there is a fault, and no page is kept by a browser."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from gateway.dashboard.i18n import LANGUAGES, Speech, speech

STATIC: Final = Path(__file__).parent / "static"


def render(speaks: Speech, template: str, values: Mapping[str, Any], status: int = 200) -> HTMLResponse:
    """Return a page. `values` come from requests and records as they are: escaping is done here and nowhere else."""
    text = environment(speaks.code).get_template(template).render(values)
    return HTMLResponse(text, status)


@functools.cache
def environment(code: str) -> Environment:
    speaks = speech(code)
    made = Environment(
        loader=PackageLoader("gateway.dashboard"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_callables(speaks.gettext, speaks.ngettext, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.filters |= {"moment": speaks.moment, "number": speaks.number, "short": _short}
    made.globals |= {"language": code, "languages": LANGUAGES, "static": static_url}
    return made


@functools.cache
def static_url(name: str) -> str:
    """Return the address of a static file with its digest: it may be kept for as long as it is the same."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:16]
    return f"/static/{name}?{digest}"


def _short(digest: str) -> str:
    return digest[:12]

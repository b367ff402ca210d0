"""What a page is: routes that each say what they need, and a handler that gets no more than its visitor may see.

To add a page, write `gateway/dashboard/pages/x.py` with a `PAGE`. There is no other way to a route: `mount.py` puts in
front of each handler the session, the permission, the CSRF token, and the scope of its data.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlencode

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from gateway.dashboard.access import Permission, Scope, Viewer
from gateway.dashboard.i18n import Speech
from gateway.dashboard.recorder import Recorder
from gateway.dashboard.render import render
from gateway.dashboard.scoped import Scoped
from gateway.errors import BadRequest
from gateway.types import Json


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu, as the visitor sees it."""

    title: str
    path: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of somebody who is signed in and may make it. `scope`: the tenants for which the permission holds."""

    request: Request
    viewer: Viewer
    scope: Scope
    data: Scoped
    form: Mapping[str, tuple[str, ...]]
    csrf: str
    speaks: Speech
    recorder: Recorder
    menu: tuple[Entry, ...] = ()
    back: str = ""  # after a form: the page to go to in its stead

    def page(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """Return a page of the desk; templates extend `desk.html`."""
        about = {
            "viewer": self.viewer,
            "may": self.viewer.may,
            "menu": self.menu,
            "csrf": self.csrf,
            "scope": self.scope,
            "back": self.back,
        }
        asked = [(name, value) for name, value in self.request.query_params.multi_items() if name != "language"]
        about["asked"] = urlencode(asked)
        return render(self.speaks, template, {**about, **values}, status)

    def go(self, path: str) -> Response:
        """Send the browser to another page after a change."""
        return RedirectResponse(path, 303)

    def query(self, name: str, default: str = "") -> str:
        return self.request.query_params.get(name, default)

    def field(self, name: str, default: str = "") -> str:
        """Return one field of the form. Raises BadRequest where it stands twice."""
        found = self.form.get(name, ())
        if len(found) > 1:
            raise BadRequest(f"found the field `{name}` twice, expected it once")
        return found[0] if found else default

    async def record_change(self, tenant: str, what: str, **fields: Json) -> None:
        """Put a change on the log before it is made. Raises AuditUnavailable: then it must not be made."""
        await self.recorder.record("admin.change", tenant, self.viewer.actor, {"what": what, **fields})

    async def record_read(self, tenant: str, what: str, **fields: Json) -> None:
        """Put the reading of a recorded text on the log before it is shown. Raises AuditUnavailable."""
        await self.recorder.record("admin.read", tenant, self.viewer.actor, {"what": what, **fields})


Handler: TypeAlias = Callable[[Visit], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Route:
    """`fresh`: the person must have proved who they are within the last minutes. POST asks for the CSRF token.

    `file`: its form may have a small file in it.
    """

    path: str
    needs: Permission
    run: Handler
    method: Literal["GET", "POST"] = "GET"
    fresh: bool = False
    file: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """`title`: its line in the menu, in English (marked with N_); none: it has no line. `order`: from the top."""

    routes: tuple[Route, ...]
    title: str | None = None
    order: int = 100
    path: str = field(init=False)

    def __post_init__(self) -> None:
        if not self.routes:
            raise ValueError("a page without a route, expected at least one")
        object.__setattr__(self, "path", self.routes[0].path)

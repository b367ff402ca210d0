"""In front of every page: the session, the permission, the CSRF token, the scope. There is no page without.

INVARIANT: a handler runs only after the permission of its route was found among the visitor's, and gets data cut down
to the tenants for which that permission holds. What changes something comes by POST with the session's own token.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, quote, urlsplit

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse

from gateway.dashboard.desk import Desk
from gateway.dashboard.i18n import COOKIE as LANGUAGE
from gateway.dashboard.i18n import LANGUAGES, N_, Speech, chosen, said
from gateway.dashboard.page import Entry, Page, Route, Visit
from gateway.dashboard.scoped import Scoped
from gateway.dashboard.sessions import Session
from gateway.dashboard.upload import MAX_UPLOAD_BYTES, UPLOAD_TYPE, read_upload
from gateway.errors import BadRequest, TooLarge, UnsupportedMedia

MAX_FORM_BYTES: Final = 256 << 10
MAX_FIELDS: Final = 200
YEAR_SECONDS: Final = 31_536_000
STALE: Final = N_("the form is not from a page of this session; open the page anew")
LACKING: Final = N_("this needs the permission `{needs}`, and you do not have it")
FORM_TYPE: Final = "application/x-www-form-urlencoded"


class Forbidden(BadRequest):
    status = 403
    code = "forbidden"


def mount(app: FastAPI, desk: Desk, pages: Sequence[Page]) -> None:
    """Give each route of `pages` to `app`, behind its check."""
    for page in pages:
        for route in page.routes:
            guarded = Guarded(desk, page, route, tuple(pages))
            app.add_api_route(route.path, guarded.answer, methods=[route.method], include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Guarded:
    desk: Desk
    page: Page
    route: Route
    pages: tuple[Page, ...]

    async def answer(self, request: Request) -> Response:
        identity = request.cookies.get(self.desk.cookie, "")
        session = await self.desk.sessions.find(identity)
        if session is None:
            return sign_in(request, self._back(request))
        if _is_use(request):
            await self.desk.sessions.touch(identity, session)
        scope = session.viewer.scope(self.route.needs)
        if scope.is_empty:
            raise Forbidden(said(LACKING, needs=self.route.needs))
        if self.route.fresh and self.desk.clock() - session.signed_at > self.desk.fresh_seconds:
            return sign_in(request, self._back(request), again=True)
        form = await self._form(request) if self.route.method == "POST" else {}
        if self.route.method == "POST":
            self._check_token(session, form)
        visit = Visit(
            request,
            session.viewer,
            scope,
            Scoped(self.desk.sources, scope),
            form,
            session.csrf,
            spoken(request),
            self.desk.recorder,
            self._menu(session, spoken(request)),
            self._back(request) if self.route.method == "POST" else "",
        )
        return keep_language(request, await self.route.run(visit))

    def _back(self, request: Request) -> str:
        """Return the path of the page that the request is about: what a form is sent to is mostly no page that can be gone to."""
        if self.route.method == "GET":
            return request.url.path
        asked, wanted = request.url.path.split("/"), self.route.path.split("/")
        shown = [each.path.split("/") for each in self.page.routes if each.method == "GET"]
        longest = max((len(each) for each in shown if wanted[: len(each)] == each), default=0)
        return "/".join(asked[:longest]) or self.page.path

    async def _form(self, request: Request) -> dict[str, tuple[str, ...]]:
        content_type = request.headers.get("content-type", "")
        if self.route.file and _is_type(content_type, UPLOAD_TYPE):
            return read_upload(content_type, await _body(request, MAX_UPLOAD_BYTES))
        return await read_form(request)

    def _check_token(self, session: Session, form: dict[str, tuple[str, ...]]) -> None:
        given = form.pop("csrf", ("",))
        if len(given) != 1 or not hmac.compare_digest(given[0].encode(), session.csrf.encode()):
            raise Forbidden(STALE)

    def _menu(self, session: Session, speaks: Speech) -> tuple[Entry, ...]:
        shown = [page for page in self.pages if page.title and session.viewer.may(page.routes[0].needs)]
        shown.sort(key=lambda page: (page.order, page.path))
        return tuple(Entry(speaks.gettext(page.title or ""), page.path, page is self.page) for page in shown)


def _is_use(request: Request) -> bool:
    """Tell whether somebody asks, and not the page's own script, which goes on while nobody sits there any more."""
    return request.headers.get("sec-fetch-dest", "document") == "document"


def sign_in(request: Request, back: str, *, again: bool = False) -> Response:
    """Send the browser to the sign-in, and to the page `back` afterwards. What was posted has to be sent once more."""
    if request.method == "GET" and request.url.query:
        back = f"{back}?{request.url.query}"
    more = ("" if request.method == "GET" else "&unsent=1") + ("&again=1" if again else "")
    return RedirectResponse(f"/signin?next={quote(safe_path(back), safe='')}{more}", 303)


def safe_path(path: str) -> str:
    """Return a path of ours, or `/` for anything that a browser could take for another site."""
    plain = path.isascii() and path.isprintable() and "\\" not in path
    parts = urlsplit(path) if plain else None
    is_ours = parts is not None and not parts.scheme and not parts.netloc and path.startswith("/")
    return path if is_ours and not path.startswith("//") and len(path) < MAX_FORM_BYTES >> 7 else "/"


def spoken(request: Request) -> Speech:
    wanted = request.query_params.get("language") or request.cookies.get(LANGUAGE)
    return chosen(wanted, request.headers.get("accept-language", ""))


def keep_language(request: Request, answer: Response) -> Response:
    """Remember the language that a link of ours asked for."""
    wanted = request.query_params.get("language", "")
    if wanted in LANGUAGES:
        answer.set_cookie(LANGUAGE, wanted, max_age=YEAR_SECONDS, httponly=True, samesite="lax")
    return answer


async def read_form(request: Request) -> dict[str, tuple[str, ...]]:
    """Read a form of bounded size, strictly. Raises BadRequest."""
    if not _is_type(request.headers.get("content-type", ""), FORM_TYPE):
        raise UnsupportedMedia(f"expected {FORM_TYPE}")
    raw = await _body(request, MAX_FORM_BYTES)
    try:
        pairs = parse_qsl(
            raw.decode("ascii"),
            keep_blank_values=True,
            strict_parsing=bool(raw),
            max_num_fields=MAX_FIELDS,
            errors="strict",
        )
    except ValueError:
        raise BadRequest("the form cannot be read: expected fields in UTF-8, percent-encoded") from None
    form: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        form[name] = (*form.get(name, ()), value)
    return form


def _is_type(content_type: str, expected: str) -> bool:
    return content_type.partition(";")[0].strip().lower() == expected


async def _body(request: Request, most: int) -> bytes:
    """Raises TooLarge."""
    raw = b""
    async for piece in request.stream():
        raw += piece
        if len(raw) > most:
            raise TooLarge(said(N_("a form may hold {most} bytes, and this one has more"), most=most))
    return raw

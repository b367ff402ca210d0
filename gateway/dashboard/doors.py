"""The routes that nobody has to be signed in for: signing in and out, and the two static files. There are no others.

INVARIANT: each sign-in, held or refused, is on the log before its answer goes out; a session begins with a new id.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse, RedirectResponse

from gateway.dashboard.access import Viewer, granted
from gateway.dashboard.bootstrap import ADMINISTRATOR, is_passphrase
from gateway.dashboard.desk import CLIENT_HEADER, Desk
from gateway.dashboard.i18n import N_
from gateway.dashboard.mount import STALE, YEAR_SECONDS, Forbidden, keep_language, read_form, safe_path, spoken
from gateway.dashboard.oidc import LEEWAY_SECONDS, Claims, Issuer, SignInRefusedError
from gateway.dashboard.recorder import SYSTEM
from gateway.dashboard.refused import meaning
from gateway.dashboard.render import STATIC, render
from gateway.dashboard.sessions import FLOW_SECONDS, FLOWS, NEVER, TRIES, Flow
from gateway.errors import NotFound, RateLimited
from gateway.settings import is_loopback

FLOW_COOKIE: Final = "desk-flow"
FORM_COOKIE: Final = "desk-form"
MAX_FLOWS: Final = 8  # that a browser may have under way: one for each tab that waits at the provider
FORWARDED: Final = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
LAST_SECOND: Final = 1 << 40  # the year 36812: more is no time
TYPES: Final = {"desk.css": "text/css; charset=utf-8", "desk.js": "text/javascript; charset=utf-8"}


def doors(desk: Desk) -> APIRouter:
    """Return the open routes."""
    made = _Doors(desk)
    router = APIRouter(include_in_schema=False)
    router.add_api_route("/signin", made.show, methods=["GET"])
    router.add_api_route("/signin", made.bootstrap, methods=["POST"])
    router.add_api_route("/signin/start", made.start, methods=["GET"])
    router.add_api_route("/signin/return", made.finish, methods=["GET"])
    router.add_api_route("/signout", made.leave, methods=["POST"])
    router.add_api_route("/static/{name}", static, methods=["GET"])
    return router


async def static(name: str) -> Response:
    if name not in TYPES:
        raise NotFound("there is no such file")
    kept = {"cache-control": f"public, max-age={YEAR_SECONDS}, immutable"}
    return FileResponse(STATIC / name, headers=kept, media_type=TYPES[name])


class _Doors:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def show(self, request: Request) -> Response:
        again = request.query_params.get("again") == "1"
        back = safe_path(request.query_params.get("next", "/"))
        if not again and await self._desk.sessions.find(request.cookies.get(self._desk.cookie)):
            return RedirectResponse(back, 303)
        return self._page(request, back, again=again)

    def _page(
        self, request: Request, back: str, *, again: bool = False, wrong: str = "", status: int = 200
    ) -> Response:
        token, speaks = secrets.token_urlsafe(32), spoken(request)
        how = "provider" if self._desk.issuer is not None else "passphrase" if self._is_near(request) else "none"
        about = {"how": how, "next": back, "again": again, "token": token}
        about |= {"wrong": wrong, "meaning": speaks.gettext(meaning(wrong))}
        about["unsent"] = request.query_params.get("unsent") == "1"
        answer = render(speaks, "signin.html", about, status)
        answer.set_cookie(
            FORM_COOKIE, token, httponly=True, samesite="strict", path="/signin", secure=self._desk.is_secure
        )
        return keep_language(request, answer)

    async def bootstrap(self, request: Request) -> Response:
        """Sign the bootstrap administrator in: from this machine, while no provider is named."""
        if self._desk.issuer is not None or not self._is_near(request):
            raise Forbidden(N_("the bootstrap administrator signs in on this machine, and only without a provider"))
        form = {name: values[0] for name, values in (await read_form(request)).items()}
        expected = request.cookies.get(FORM_COOKIE, "")
        if not expected or not hmac.compare_digest(form.get("token", "").encode(), expected.encode()):
            raise Forbidden(N_("the form is not from the sign-in page; open it anew"))
        await self._count(request, TRIES)
        back = safe_path(form.get("next", "/"))
        right = await asyncio.to_thread(is_passphrase, self._desk.settings.data_dir, form.get("passphrase", ""))
        await self._record(ADMINISTRATOR.actor, "bootstrap", "" if right else "wrong_passphrase")
        if not right:
            return self._page(request, back, wrong="wrong_passphrase", status=403)
        return await self._enter(request, ADMINISTRATOR, back)

    async def start(self, request: Request) -> Response:
        issuer = self._issuer()
        await self._count(request, FLOWS)
        state, again = secrets.token_urlsafe(32), request.query_params.get("again") == "1"
        url, nonce, verifier = await issuer.begin(state, again=again)
        back = safe_path(request.query_params.get("next", "/"))
        await self._desk.sessions.start_flow(state, Flow(nonce, verifier, back, self._desk.clock(), again))
        answer = RedirectResponse(url, 303)
        self._keep_flows(answer, [*_flows(request), state])
        return answer

    def _keep_flows(self, answer: Response, states: Sequence[str]) -> None:
        """Have the browser remember the sign-ins that it began; the oldest go first."""
        if not states:
            answer.delete_cookie(FLOW_COOKIE, path="/signin")
            return
        answer.set_cookie(
            FLOW_COOKIE,
            ".".join(states[-MAX_FLOWS:]),
            max_age=FLOW_SECONDS,
            httponly=True,
            samesite="lax",
            path="/signin",
            secure=self._desk.is_secure,
        )

    async def finish(self, request: Request) -> Response:
        """Take the browser back from the provider. What is wrong is told by one word, the same on the page and the log."""
        issuer = self._issuer()
        await self._count(request, FLOWS)
        back, again = "/", False
        try:
            flow = await self._begun(request)
            back, again = flow.next, flow.again
            viewer, signed_at = await self._signed_in(request, issuer, flow)
        except SignInRefusedError as refused:
            await self._record(f"oidc:{refused.subject}", "oidc", refused.reason)
            return self._page(request, back, again=again, wrong=refused.reason, status=403)
        await self._record(viewer.actor, "oidc", "")
        return await self._enter(request, viewer, back, signed_at)

    async def _begun(self, request: Request) -> Flow:
        """Return the sign-in that this browser began and the answer is to. Raises SignInRefusedError."""
        answer = request.query_params
        if len(answer.multi_items()) != len(answer.keys()):
            raise SignInRefusedError("ambiguous")
        state = answer.get("state", "").encode()
        is_ours = [hmac.compare_digest(state, each.encode()) for each in _flows(request)]
        flow = await self._desk.sessions.take_flow(state.decode()) if any(is_ours) else None
        if flow is None:
            raise SignInRefusedError("wrong_state")
        return flow

    async def _signed_in(self, request: Request, issuer: Issuer, flow: Flow) -> tuple[Viewer, float]:
        """Return who it is, and when they proved it. Raises SignInRefusedError, ProviderError.

        A provider that still knows the browser answers without asking the person: what it answers now they may have
        proved in the morning, and where it does not say when, nobody can tell.
        """
        answer = dict(request.query_params)
        identity, token, claims = await issuer.finish(answer, nonce=flow.nonce, verifier=flow.verifier)
        if flow.again and not _is_again(claims, flow):
            raise SignInRefusedError("not_again", identity.subject)
        if not await self._desk.sessions.spend(token, identity.expires - self._desk.clock() + LEEWAY_SECONDS):
            raise SignInRefusedError("replayed", identity.subject)
        grants = granted(identity.groups, self._desk.settings.desk.grants)
        if not grants:
            raise SignInRefusedError("no_role", identity.subject)
        at = claims.get("auth_time")
        signed_at = float(at) if type(at) is int and 0 < at < LAST_SECOND else NEVER
        return Viewer(f"oidc:{identity.subject}", identity.name[:200], grants), signed_at

    async def leave(self, request: Request) -> Response:
        identity = request.cookies.get(self._desk.cookie)
        session = await self._desk.sessions.find(identity)
        form = await read_form(request)
        if session is not None and identity is not None:
            given = form.get("csrf", ("",))[0]
            if not hmac.compare_digest(given.encode(), session.csrf.encode()):
                raise Forbidden(STALE)
            await self._desk.sessions.end(identity)
        answer = RedirectResponse("/signin", 303)
        answer.delete_cookie(self._desk.cookie, secure=self._desk.is_secure)
        return answer

    async def _enter(self, request: Request, viewer: Viewer, back: str, signed_at: float | None = None) -> Response:
        replaces = request.cookies.get(self._desk.cookie)
        identity = await self._desk.sessions.begin(viewer, replaces, signed_at=signed_at)
        answer = RedirectResponse(back, 303)
        answer.set_cookie(self._desk.cookie, identity, httponly=True, samesite="lax", secure=self._desk.is_secure)
        self._keep_flows(answer, [each for each in _flows(request) if each != request.query_params.get("state")])
        answer.delete_cookie(FORM_COOKIE, path="/signin")
        return answer

    async def _record(self, actor: str, how: str, refused: str) -> None:
        held = {"refused": refused} if refused else {}
        await self._desk.recorder.record("admin.login", SYSTEM, actor, {"how": how, "held": not refused, **held})

    async def _count(self, request: Request, most: int) -> None:
        if not await self._desk.sessions.may_try(self._client(request), most):
            raise RateLimited(N_("too many attempts to sign in from there"), retry_after_seconds=900)

    def _issuer(self) -> Issuer:
        if self._desk.issuer is None:
            raise NotFound(N_("no identity provider is named in the settings"))
        return self._desk.issuer

    def _client(self, request: Request) -> str:
        if self._desk.is_behind:
            return request.headers.get(CLIENT_HEADER, "")
        return request.client.host if request.client is not None else ""

    def _is_near(self, request: Request) -> bool:
        """Tell whether the browser is on this machine: its address and the name that it asks for both say so.

        A proxy on this machine has its address too, so what came through one, or has a public name, counts as far.
        """
        if any(name in request.headers for name in FORWARDED):
            return False
        public = urlsplit(self._desk.settings.desk.public_url or "").hostname
        names = [request.url.hostname or "", *([public] if public else [])]
        return is_loopback(self._client(request)) and all(map(is_loopback, names))


def _flows(request: Request) -> list[str]:
    """Return the states of the sign-ins that this browser began; each tab may have one under way."""
    return [each for each in request.cookies.get(FLOW_COOKIE, "").split(".") if each][-MAX_FLOWS:]


def _is_again(claims: Claims, flow: Flow) -> bool:
    """Tell whether the person proved who they are after the flow began (Core 1.0, section 3.1.2.1, max_age)."""
    at = claims.get("auth_time")
    return type(at) is int and at >= flow.began - LEEWAY_SECONDS

"""An OpenID provider as tests have it: real keys, real signatures, and a token endpoint that says what the test wants."""

from __future__ import annotations

import base64
import functools
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from desk_material import Clock, Standing, standing_desk
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from joserfc import jws
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from gateway.settings import DeskGrant, DeskSettings, Settings

ISSUER = "https://id.example"
PUBLIC = "https://desk.example"
CLIENT = "desk"
ALGORITHMS = ["none", "HS256", "HS384", "HS512", "RS256", "RS512", "PS256", "ES256", "Ed25519"]
REGISTRY = jws.JWSRegistry(algorithms=ALGORITHMS, strict_check_header=False)

Key = RSAKey | ECKey | OKPKey | OctKey


@functools.cache
def key(kind: str, name: str) -> Any:
    """A key pair, made once: `name` is its kid."""
    if kind == "rsa":
        return RSAKey.generate_key(2048, {"kid": name})
    return ECKey.generate_key("P-256", {"kid": name}) if kind == "ec" else OKPKey.generate_key("Ed25519", {"kid": name})


def desk_settings() -> DeskSettings:
    return DeskSettings(
        issuer=ISSUER,
        client_id=CLIENT,
        public_url=PUBLIC,
        grants=(
            DeskGrant(group="auditors", role="auditor", tenants="*"),
            DeskGrant(group="admins", role="administrator", tenants="*"),
            DeskGrant(group="acme-ops", role="operator", tenants=("acme",)),
        ),
    )


@dataclass
class Flow:
    """What the browser was sent away with."""

    state: str
    nonce: str
    challenge: str
    query: dict[str, list[str]]


@dataclass
class Provider:
    """`say`: makes the token endpoint's answer of a flow's claims."""

    clock: Clock = field(default_factory=Clock)
    keys: list[Any] = field(default_factory=lambda: [key("rsa", "one")])
    answer: Callable[[], Response] = lambda: Response(status_code=500)
    asked: list[dict[str, list[str]]] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)  # of its description

    def transport(self) -> httpx.ASGITransport:
        app = FastAPI()

        @app.get("/.well-known/openid-configuration")
        async def description() -> Response:
            told = {
                "issuer": ISSUER,
                "authorization_endpoint": f"{ISSUER}/authorize",
                "token_endpoint": f"{ISSUER}/token",
                "jwks_uri": f"{ISSUER}/keys",
            }
            return JSONResponse(told | self.more)

        @app.get("/keys")
        async def keys() -> Response:
            return JSONResponse({"keys": [each.as_dict(private=False) for each in self.keys]})

        @app.post("/token")
        async def token(request: Request) -> Response:
            self.asked.append(parse_qs((await request.body()).decode()))
            return self.answer()

        return httpx.ASGITransport(app)

    def claims(self, flow: Flow, **other: Any) -> dict[str, Any]:
        """Good claims for a flow, but for `other`; a value of None leaves a claim out."""
        now = int(self.clock.now)
        good = {
            "iss": ISSUER,
            "aud": CLIENT,
            "sub": "ann",
            "name": "Ann",
            "exp": now + 300,
            "iat": now,
            "nonce": flow.nonce,
            "groups": ["auditors"],
        }
        return {name: value for name, value in (good | other).items() if value is not None}

    def says(self, token: Any) -> None:
        self.answer = lambda: JSONResponse({"access_token": "a", "token_type": "Bearer", "id_token": token})


def signed(claims: Any, by: Any = None, header: dict[str, Any] | None = None) -> str:
    """A compact token over `claims`, by the provider's own key unless another is given."""
    by = key("rsa", "one") if by is None else by
    head = {"alg": "RS256", "kid": "one"} | (header or {})
    payload = claims if isinstance(claims, bytes) else json.dumps(claims).encode()
    return jws.serialize_compact(head, payload, by, registry=REGISTRY)


def raw(header: Any, claims: Any, signature: bytes = b"") -> str:
    """A token put together by hand, for what no library would sign."""
    parts = [
        header if isinstance(header, bytes) else json.dumps(header).encode(),
        json.dumps(claims).encode(),
        signature,
    ]
    return ".".join(base64.urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts)


async def leave_for(browser: httpx.AsyncClient, path: str = "/signin/start?next=/policies") -> Flow:
    """Begin a sign-in; return what the provider is told."""
    answer = await browser.get(path)
    assert answer.status_code == 303, answer.text
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    return Flow(query["state"][0], query["nonce"][0], query["code_challenge"][0], query)


async def come_back(browser: httpx.AsyncClient, flow: Flow, **other: str) -> httpx.Response:
    return await browser.get("/signin/return", params={"code": "c", "state": flow.state, **other})


def browser_of(desk: Standing) -> httpx.AsyncClient:
    return desk.browser(base=PUBLIC)


@asynccontextmanager
async def desk_of(provider: Provider, tmp_path: Path, redis_url: str) -> AsyncIterator[Standing]:
    """A desk at which one signs in with the provider, both by one clock."""
    settings = Settings(data_dir=tmp_path, desk=desk_settings())
    async with standing_desk(tmp_path, redis_url, settings=settings, issuer=provider.transport()) as standing:
        provider.clock = standing.clock
        yield standing

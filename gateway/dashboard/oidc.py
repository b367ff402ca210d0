"""Signing in with an OpenID provider: authorisation code with PKCE, and an ID token that is checked to the last claim.

INVARIANT: nothing of a token is believed before its signature is checked by a key of the issuer's, with an algorithm
of our own short list; what the token says of its algorithm or its keys chooses nothing. One flow, one nonce, one use.

Sources: OpenID Connect Core 1.0 (section 3.1.3.7), RFC 7636 (PKCE), RFC 9207 (iss of the answer), RFC 9700.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, quote_plus, urlsplit

import httpx
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from gateway.settings import DeskSettings, is_loopback

ALGORITHMS: Final = (
    "RS256",
    "PS256",
    "ES256",
    "ES384",
    "EdDSA",
    "Ed25519",
)  # all asymmetric: no secret of ours is a key
LEEWAY_SECONDS: Final = 30
OLDEST_SECONDS: Final = 600  # an ID token is used within a minute of its making
DEADLINE_SECONDS: Final = 10.0
KEYS_SECONDS: Final = 3600.0
KEYS_PAUSE_SECONDS: Final = 30.0  # between two readings of the keys for a token whose key is unknown
MAX_BYTES: Final = 256 << 10  # of an answer of the provider's
MAX_TOKEN: Final = 16 << 10
SCOPE: Final = "openid profile"


class SignInRefusedError(Exception):
    """The sign-in does not hold. `reason` is one fixed word: it stands in the log and in the page.

    `subject`: who it was, where a good token says so; it stands in the log alone.
    """

    def __init__(self, reason: str, subject: str = "-") -> None:
        super().__init__(reason)
        self.reason = reason
        self.subject = subject


class ProviderError(Exception):
    """The provider did not answer as it should. The message holds nothing of its answer."""


@dataclass(frozen=True, slots=True)
class Provider:
    """What discovery says, checked."""

    authorization: str
    token: str
    keys: str
    says_issuer: bool  # its answers carry `iss`


@dataclass(frozen=True, slots=True)
class Identity:
    """`expires`: until when the token could be replayed."""

    subject: str
    name: str
    groups: frozenset[str]
    expires: float


class Issuer:
    """One provider. `client` makes HTTP clients; tests give one that knows a made-up provider."""

    def __init__(
        self,
        settings: DeskSettings,
        secret: str | None,
        *,
        clock: Callable[[], float],
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._settings = settings
        self._issuer = settings.issuer or ""
        self._client_id = settings.client_id or ""
        self._secret = secret
        self._clock = clock
        self._transport = transport
        self._provider: Provider | None = None
        self._keys = KeySet([])
        self._keys_read = float("-inf")

    @property
    def redirect_uri(self) -> str:
        return f"{self._settings.public_url}/signin/return"

    async def begin(self, state: str, *, again: bool) -> tuple[str, str, str]:
        """Return where to send the browser, and the nonce and verifier of this flow. Raises ProviderError.

        `again`: the provider is to ask for the password also where it still knows the person.
        """
        provider = await self._discover()
        nonce, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(48)
        extra = {"prompt": "login", "max_age": "0"} if again else {}
        url = prepare_grant_uri(
            provider.authorization,
            self._client_id,
            "code",
            redirect_uri=self.redirect_uri,
            scope=SCOPE,
            state=state,
            nonce=nonce,
            code_challenge=create_s256_code_challenge(verifier),  # type: ignore[no-untyped-call]  # no hint there
            code_challenge_method="S256",
            **extra,
        )
        return str(url), nonce, verifier

    async def finish(self, answer: Mapping[str, str], *, nonce: str, verifier: str) -> tuple[Identity, str, Claims]:
        """Take the provider's answer to a flow: who it is, the token, and its claims.

        Raises SignInRefusedError, ProviderError.
        """
        provider = await self._discover()
        said = answer.get("iss")
        if (said is not None and said != self._issuer) or (said is None and provider.says_issuer):
            raise SignInRefusedError("wrong_issuer")
        if "error" in answer or not answer.get("code"):
            raise SignInRefusedError("provider_refused")
        token = await self._exchange(provider, answer["code"], verifier)
        identity, claims = await self.check(token, nonce=nonce)
        return identity, token, claims

    async def check(self, token: str, *, nonce: str) -> tuple[Identity, Claims]:
        """Check an ID token. Raises SignInRefusedError naming what does not hold, ProviderError."""
        header = _header(token)
        keys = await self._keys_for(header.get("kid"))
        try:
            claims = jwt.decode(token, keys, algorithms=list(ALGORITHMS), registry=_REGISTRY).claims
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise SignInRefusedError("bad_signature") from error
        self._check_claims(claims, nonce)
        groups = claims.get(self._settings.groups_claim, [])
        if not isinstance(groups, list) or not all(isinstance(each, str) for each in groups):
            raise SignInRefusedError("bad_groups", claims["sub"])
        name = next((claims[k] for k in ("name", "preferred_username", "email") if isinstance(claims.get(k), str)), "")
        subject: str = claims["sub"]
        return Identity(subject, name or subject, frozenset(groups), float(claims["exp"]) + LEEWAY_SECONDS), claims

    def _check_claims(self, claims: Claims, nonce: str) -> None:
        now = self._clock()
        if claims.get("iss") != self._issuer:
            raise SignInRefusedError("wrong_issuer")
        audience = claims.get("aud")
        named = [audience] if isinstance(audience, str) else audience
        if not isinstance(named, list) or self._client_id not in named:
            raise SignInRefusedError("wrong_audience")
        party = claims.get("azp")
        if (len(named) > 1 and party is None) or (party is not None and party != self._client_id):
            raise SignInRefusedError("wrong_party")
        expires, issued, not_before = (_number(claims, name) for name in ("exp", "iat", "nbf"))
        if expires is None or now >= expires + LEEWAY_SECONDS:
            raise SignInRefusedError("expired")
        if issued is None or issued > now + LEEWAY_SECONDS or issued < now - OLDEST_SECONDS:
            raise SignInRefusedError("wrong_time")
        if not_before is not None and not_before > now + LEEWAY_SECONDS:
            raise SignInRefusedError("wrong_time")
        said = claims.get("nonce")
        if not isinstance(said, str) or not hmac.compare_digest(said.encode(), nonce.encode()):
            raise SignInRefusedError("wrong_nonce")
        subject = claims.get("sub")
        if not isinstance(subject, str) or not 0 < len(subject) <= 255 or not subject.isprintable():  # noqa: PLR2004 - Core 1.0, section 2
            raise SignInRefusedError("no_subject")

    async def _exchange(self, provider: Provider, code: str, verifier: str) -> str:
        body = prepare_token_request("authorization_code", redirect_uri=self.redirect_uri, code=code)
        form = [*parse_qsl(body), ("code_verifier", verifier)]
        auth: httpx.Auth | None = None
        if self._secret is None:
            form.append(("client_id", self._client_id))
        else:  # RFC 6749, section 2.3.1: both are form-encoded first
            auth = httpx.BasicAuth(quote_plus(self._client_id), quote_plus(self._secret))
        try:
            async with self._http() as client:
                answer = await client.post(provider.token, data=dict(form), auth=auth or httpx.USE_CLIENT_DEFAULT)
                told = answer.json() if answer.status_code == httpx.codes.OK else None
        except (httpx.HTTPError, ValueError, RecursionError) as error:
            raise SignInRefusedError("code_refused") from error
        if told is None:
            raise SignInRefusedError("code_refused")
        token = told.get("id_token") if isinstance(told, dict) else None
        if not isinstance(token, str):
            raise SignInRefusedError("no_token")
        return token

    async def _discover(self) -> Provider:
        if self._provider is None:
            found = await self._read(f"{self._issuer}/.well-known/openid-configuration")
            if found.get("issuer") != self._issuer:
                raise ProviderError("the provider's description is another issuer's")
            urls = [found.get(f"{what}") for what in ("authorization_endpoint", "token_endpoint", "jwks_uri")]
            if not all(isinstance(url, str) and _is_safe(url) for url in urls):
                raise ProviderError("the provider's description lacks an https address")
            says = found.get("authorization_response_iss_parameter_supported") is True
            self._provider = Provider(str(urls[0]), str(urls[1]), str(urls[2]), says)
        return self._provider

    async def _keys_for(self, kid: Any) -> KeySet:
        """Return the issuer's keys; read anew when they are old, or when a token names one that is not there."""
        now = self._clock()
        known = {key.kid for key in self._keys.keys}
        is_old = now - self._keys_read > KEYS_SECONDS
        is_strange = kid not in known and now - self._keys_read > KEYS_PAUSE_SECONDS
        if is_old or is_strange:
            found = await self._read((await self._discover()).keys)
            usable = [key for key in found.get("keys", []) if isinstance(key, dict) and _is_public(key)]
            try:
                self._keys = KeySet.import_key_set({"keys": usable})
            except (JoseError, ValueError, TypeError, KeyError) as error:
                raise ProviderError("the provider's keys cannot be read") from error
            self._keys_read = now
        if not any(kid is None or key.kid == kid for key in self._keys.keys):
            raise SignInRefusedError("unknown_key")
        return self._keys

    async def _read(self, url: str) -> dict[str, Any]:
        try:
            async with self._http() as client, client.stream("GET", url) as answer:
                raw = b""
                async for piece in answer.aiter_bytes():
                    raw += piece
                    if len(raw) > MAX_BYTES:
                        raise ProviderError("the provider's answer is too long")
                found = json.loads(raw) if answer.status_code == httpx.codes.OK else None
        except (httpx.HTTPError, ValueError, RecursionError) as error:
            raise ProviderError(f"the provider cannot be read: {type(error).__name__}") from error
        if not isinstance(found, dict):
            raise ProviderError("the provider's answer is no object")
        return found

    def _http(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            timeout=DEADLINE_SECONDS, follow_redirects=False, trust_env=False, transport=self._transport
        )


Claims = dict[str, Any]
_REGISTRY: Final = jws.JWSRegistry(algorithms=list(ALGORITHMS))


def _header(token: str) -> dict[str, Any]:
    """Return the header of a token, believed in nothing but which key to look for. Raises SignInRefusedError."""
    if len(token) > MAX_TOKEN:
        raise SignInRefusedError("bad_token")
    try:
        found = jws.extract_compact(token.encode()).headers()
    except (JoseError, ValueError, TypeError, AttributeError) as error:
        raise SignInRefusedError("bad_token") from error
    if found.get("alg") not in ALGORITHMS:
        raise SignInRefusedError("bad_algorithm")
    if found.keys() & {"jwk", "jku", "x5u", "x5c", "crit"}:
        raise SignInRefusedError("bad_header")
    return found


def _is_public(key: Mapping[str, Any]) -> bool:
    return key.get("kty") in {"RSA", "EC", "OKP"} and "d" not in key and key.get("use", "sig") == "sig"


def _is_safe(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def _number(claims: Claims, name: str) -> float | None:
    """Return a time, None where there is none. Raises SignInRefusedError for what is no number."""
    value = claims.get(name)
    if value is None:
        return None
    if type(value) not in {int, float} or not abs(value) < 1e12:  # noqa: PLR2004 - the year 33658
        raise SignInRefusedError("wrong_time")
    return float(value)

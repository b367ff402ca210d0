"""Signing in with a provider: what is good is taken, and everything that only looks like it is refused by name."""

from __future__ import annotations

import functools
import hashlib
import hmac
import html
import json
import re
from base64 import urlsafe_b64encode
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from desk_material import Standing, csrf_of
from desk_provider import (
    CLIENT,
    ISSUER,
    Flow,
    Provider,
    browser_of,
    come_back,
    desk_of,
    key,
    leave_for,
    raw,
    signed,
)
from fastapi import Response
from fastapi.responses import JSONResponse

from gateway.dashboard.access import Grant, Role
from gateway.dashboard.sessions import FLOWS, TRIES


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
async def desk(tmp_path: Path, redis_url: str, provider: Provider) -> AsyncIterator[Standing]:
    async with desk_of(provider, tmp_path, redis_url) as standing:
        yield standing


def public_pem() -> bytes:
    found: bytes = key("rsa", "one").public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return found


def by_hmac(header: dict[str, Any], claims: Any, secret: bytes) -> str:
    """The classic confusion: a public key, or nothing, taken as the secret of an HMAC."""
    unsigned = raw({"kid": "one", **header}, claims).rsplit(".", 1)[0]
    name = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}[header["alg"]]
    digest = hmac.new(secret, unsigned.encode(), name).digest()
    return f"{unsigned}.{urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def under(algorithm: Any, claims: Any) -> str:
    return raw({"alg": algorithm, "kid": "one"}, claims)


def forged_payload(claims: Any) -> str:
    head, _, signature = signed(claims | {"sub": "mallory"}).split(".")
    return f"{head}.{signed(claims).split('.')[1]}.{signature}"


STRANGER = key("rsa", "stranger")
JWK = STRANGER.as_dict(private=False)

TOKENS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    **{
        f"alg {alg}": ("bad_algorithm", functools.partial(under, alg))
        for alg in ("none", "None", "NONE", "nOnE", "", None, 256, ["RS256"], "RS256 ", "rs256", "RS384x", "dir")
    },
    "no alg": ("bad_token", lambda c: raw({"kid": "one"}, c)),
    "hmac by the public key": ("bad_algorithm", lambda c: by_hmac({"alg": "HS256"}, c, public_pem())),
    "hmac by the key's JSON": (
        "bad_algorithm",
        lambda c: by_hmac({"alg": "HS256"}, c, json.dumps(key("rsa", "one").as_dict(private=False)).encode()),
    ),
    "hmac by the client's name": ("bad_algorithm", lambda c: by_hmac({"alg": "HS384"}, c, CLIENT.encode())),
    "hmac by nothing": ("bad_algorithm", lambda c: by_hmac({"alg": "HS512"}, c, b"")),
    "an algorithm that is not on the list": ("bad_algorithm", lambda c: signed(c, header={"alg": "RS512"})),
    "a stranger under our key's name": ("bad_signature", lambda c: signed(c, STRANGER)),
    "a stranger under its own name": ("unknown_key", lambda c: signed(c, STRANGER, {"kid": "stranger"})),
    "a stranger who brings the key along": ("bad_token", lambda c: signed(c, STRANGER, {"jwk": JWK})),
    "keys from elsewhere": ("bad_header", lambda c: signed(c, STRANGER, {"jku": "https://evil.example/keys"})),
    "a certificate from elsewhere": ("bad_header", lambda c: signed(c, STRANGER, {"x5u": "https://evil.example/c"})),
    "a certificate of its own": ("bad_header", lambda c: raw({"alg": "RS256", "kid": "one", "x5c": ["AA=="]}, c)),
    "critical headers": ("bad_header", lambda c: raw({"alg": "RS256", "kid": "one", "crit": ["exp"]}, c)),
    "no signature": ("bad_signature", lambda c: raw({"alg": "RS256", "kid": "one"}, c)),
    "half a signature": ("bad_signature", lambda c: signed(c)[:-100]),
    "zeros for a signature": ("bad_signature", lambda c: raw({"alg": "RS256", "kid": "one"}, c, bytes(256))),
    "another payload under the signature": ("bad_signature", forged_payload),
    "RSA said to be an elliptic curve": ("bad_signature", lambda c: raw({"alg": "ES256", "kid": "one"}, c, bytes(64))),
    "two parts": ("bad_token", lambda c: signed(c).rsplit(".", 1)[0]),
    "five parts": ("bad_token", lambda c: signed(c) + ".a.b"),
    "no token": ("bad_token", lambda _: ""),
    "dots": ("bad_token", lambda _: ".."),
    "a header that is no JSON": ("bad_token", lambda c: raw(b"{", c)),
    "a header that is a list": ("bad_token", lambda c: raw(["RS256"], c)),
    "a token without end": ("bad_token", lambda c: signed(c | {"x": "y" * 40_000})),
    "claims that are a list": ("bad_signature", lambda c: signed([c])),
    "claims that are no JSON": ("bad_signature", lambda _: signed(b"{{")),
    "no string": ("no_token", lambda _: 7),
    "nothing": ("no_token", lambda _: None),
}

CLAIMS: dict[str, tuple[str, dict[str, Any]]] = {
    "another issuer": ("wrong_issuer", {"iss": "https://evil.example"}),
    "no issuer": ("wrong_issuer", {"iss": None}),
    "an issuer with a slash": ("wrong_issuer", {"iss": ISSUER + "/"}),
    "issuers": ("wrong_issuer", {"iss": [ISSUER]}),
    "another audience": ("wrong_audience", {"aud": "shop"}),
    "no audience": ("wrong_audience", {"aud": None}),
    "part of our name": ("wrong_audience", {"aud": CLIENT[:-1]}),
    "our name in a longer one": ("wrong_audience", {"aud": CLIENT + "-2"}),
    "an empty audience": ("wrong_audience", {"aud": []}),
    "an audience that is a number": ("wrong_audience", {"aud": 7}),
    "others' audience": ("wrong_audience", {"aud": ["a", "b"]}),
    "an audience among others, unauthorised": ("wrong_party", {"aud": [CLIENT, "shop"]}),
    "authorised for another": ("wrong_party", {"aud": [CLIENT, "shop"], "azp": "shop"}),
    "another authorised party": ("wrong_party", {"azp": "shop"}),
    "expired": ("expired", {"exp": 1}),
    "no end": ("expired", {"exp": None}),
    "an end that is text": ("wrong_time", {"exp": "99999999999"}),
    "an end that is true": ("wrong_time", {"exp": True}),
    "no end in sight": ("wrong_time", {"exp": float("inf")}),
    "an end that is no number": ("wrong_time", {"exp": float("nan")}),
    "made in the future": ("wrong_time", {"iat": 99_999_999_999}),
    "made long ago": ("wrong_time", {"iat": 1_000_000_000}),
    "made at no time": ("wrong_time", {"iat": None}),
    "not valid yet": ("wrong_time", {"nbf": 99_999_999_999}),
    "another flow's nonce": ("wrong_nonce", {"nonce": "another"}),
    "no nonce": ("wrong_nonce", {"nonce": None}),
    "an empty nonce": ("wrong_nonce", {"nonce": ""}),
    "a nonce that is a number": ("wrong_nonce", {"nonce": 7}),
    "nobody": ("no_subject", {"sub": None}),
    "an empty name": ("no_subject", {"sub": ""}),
    "a subject that is a number": ("no_subject", {"sub": 7}),
    "a subject that breaks lines": ("no_subject", {"sub": "ann\nroot"}),
    "a subject without end": ("no_subject", {"sub": "a" * 256}),
    "a group that is text": ("bad_groups", {"groups": "auditors"}),
    "groups that are numbers": ("bad_groups", {"groups": [1]}),
    "groups that are an object": ("bad_groups", {"groups": {"auditors": True}}),
    "no group": ("no_role", {"groups": None}),
    "a group that nobody named": ("no_role", {"groups": ["Auditors", "administrator", "*"]}),
}


async def refused(desk: Standing, provider: Provider, make: Callable[[Flow], Any]) -> str:
    """Sign in with a token that does not hold; return the reason that the log has. No session begins."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(make(flow))
        answer = await come_back(browser, flow)
        assert answer.status_code == 403
        assert not [name for name in answer.cookies if name == desk.desk.cookie]
        assert (await browser.get("/policies")).status_code == 303
    (record,) = desk.log.records
    assert record.fields["held"] is False
    return str(record.fields["refused"])


@pytest.mark.parametrize("case", TOKENS)
async def test_a_token_that_nobody_may_have_signed_opens_nothing(desk: Standing, provider: Provider, case: str) -> None:
    """What a token says of itself chooses neither the algorithm nor the key."""
    reason, make = TOKENS[case]
    assert await refused(desk, provider, lambda flow: make(provider.claims(flow))) == reason


@pytest.mark.parametrize("case", CLAIMS)
async def test_a_good_signature_under_wrong_claims_opens_nothing(desk: Standing, provider: Provider, case: str) -> None:
    """A provider signs tokens for many clients, people and times; one of each is ours."""
    reason, other = CLAIMS[case]
    assert await refused(desk, provider, lambda flow: signed(provider.claims(flow, **other))) == reason


def test_there_are_sixty_hostile_sign_ins_and_more() -> None:
    """The number is a promise of the documentation."""
    assert len(TOKENS) + len(CLAIMS) + len(RETURNS) + len(ENDPOINTS) >= 60


async def test_the_log_names_who_was_turned_away_for_want_of_a_role(desk: Standing, provider: Provider) -> None:
    """A person who lost their groups and comes again is somebody; what no good token says is nobody."""
    says: tuple[Callable[[Flow], str], ...] = (
        lambda flow: signed(provider.claims(flow, groups=["staff"])),
        lambda flow: forged_payload(provider.claims(flow)),
    )
    actors = []
    for say in says:
        async with browser_of(desk) as browser:
            flow = await leave_for(browser)
            provider.says(say(flow))
            answer = await come_back(browser, flow)
        assert "oidc:ann" not in answer.text
        actors.append(desk.log.records[-1].fields["actor"])
    assert actors == ["oidc:ann", "oidc:-"]


async def test_another_language_after_a_refusal_is_no_other_sign_in(desk: Standing) -> None:
    """The address of a refusal is the provider's way back: a look at it would stand in the log as one more."""
    async with browser_of(desk) as browser:
        page = (await browser.get("/signin/return")).text
        link = html.unescape(next(each for each in re.findall(r'href="([^"]+)"', page) if "language=zh" in each))
        answer = await browser.get(urljoin("https://desk.example/signin/return", link))
    assert (answer.status_code, '<html lang="zh">' in answer.text) == (200, True)
    assert len(desk.log.records) == 1


RETURNS: dict[str, tuple[str, Callable[[Flow], dict[str, Any]]]] = {
    "no state": ("wrong_state", lambda _: {"code": "c"}),
    "another state": ("wrong_state", lambda f: {"code": "c", "state": f.state[:-1] + "_"}),
    "an empty state": ("wrong_state", lambda _: {"code": "c", "state": ""}),
    "two states": ("ambiguous", lambda f: {"code": "c", "state": [f.state, f.state]}),
    "two codes": ("ambiguous", lambda f: {"code": ["c", "d"], "state": f.state}),
    "no code": ("provider_refused", lambda f: {"state": f.state}),
    "an error": ("provider_refused", lambda f: {"state": f.state, "error": "access_denied"}),
    "an error beside a code": ("provider_refused", lambda f: {"state": f.state, "code": "c", "error": "x"}),
    "another issuer's answer": (
        "wrong_issuer",
        lambda f: {"code": "c", "state": f.state, "iss": "https://evil.example"},
    ),
}


@pytest.mark.parametrize("case", RETURNS)
async def test_a_return_that_no_flow_began_opens_nothing(desk: Standing, provider: Provider, case: str) -> None:
    """Else somebody could be signed in as somebody else by a link."""
    reason, query = RETURNS[case]
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow)))
        answer = await browser.get("/signin/return", params=query(flow))
    assert answer.status_code == 403
    assert [r.fields.get("refused") for r in desk.log.records] == [reason]


ENDPOINTS: dict[str, tuple[str, Callable[[], Response]]] = {
    "a failure": ("code_refused", lambda: Response(status_code=500)),
    "a refusal": ("code_refused", lambda: JSONResponse({"error": "invalid_grant"}, 400)),
    "no JSON": ("code_refused", lambda: Response("<html>")),
    "a list": ("no_token", lambda: JSONResponse([])),
    "a way elsewhere": (
        "code_refused",
        lambda: Response(status_code=302, headers={"location": "https://evil.example"}),
    ),
    "no id token": ("no_token", lambda: JSONResponse({"access_token": "a", "token_type": "Bearer"})),
}


@pytest.mark.parametrize("case", ENDPOINTS)
async def test_an_answer_without_a_token_opens_nothing(desk: Standing, provider: Provider, case: str) -> None:
    """A code alone proves nothing."""
    reason, provider.answer = ENDPOINTS[case]
    async with browser_of(desk) as browser:
        answer = await come_back(browser, await leave_for(browser))
    assert answer.status_code == 403
    assert [r.fields.get("refused") for r in desk.log.records] == [reason]


async def test_a_good_sign_in_opens_the_desk_with_what_the_groups_grant(desk: Standing, provider: Provider) -> None:
    """The session knows the subject, and the log says who came in and how."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow, groups=["acme-ops", "staff"])))
        answer = await come_back(browser, flow)
        assert (answer.status_code, answer.headers["location"]) == (303, "/policies")
        assert (await browser.get("/policies")).status_code == 200
        session = await desk.desk.sessions.find(browser.cookies["__Host-desk"])
    assert session is not None
    assert session.viewer.grants == (Grant(Role.OPERATOR, frozenset({"acme"})),)
    (record,) = desk.log.records
    assert (record.type, record.fields["actor"], record.fields["held"]) == ("admin.login", "oidc:ann", True)


async def test_the_code_is_bound_to_this_browser_by_pkce(desk: Standing, provider: Provider) -> None:
    """A code that is stolen on its way is worth nothing without the verifier."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow)))
        await come_back(browser, flow)
    verifier = provider.asked[0]["code_verifier"][0]
    digest = hashlib.sha256(verifier.encode()).digest()
    assert urlsafe_b64encode(digest).rstrip(b"=").decode() == flow.challenge
    assert flow.query["code_challenge_method"] == ["S256"]


async def test_a_return_works_once_and_in_its_own_browser(desk: Standing, provider: Provider) -> None:
    """Replayed, or sent to somebody else, it opens nothing."""
    async with browser_of(desk) as browser, browser_of(desk) as other:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow)))
        assert (await come_back(other, flow)).status_code == 403
        assert (await come_back(browser, flow)).status_code == 303
        browser.cookies.set("desk-flow", flow.state, domain="desk.example", path="/signin")
        assert (await come_back(browser, flow)).status_code == 403


@pytest.mark.parametrize(("kind", "algorithm"), [("rsa", "PS256"), ("ec", "ES256"), ("ed", "Ed25519")])
async def test_each_kind_of_key_on_the_list_is_taken(
    desk: Standing, provider: Provider, kind: str, algorithm: str
) -> None:
    """Providers differ in what they sign with."""
    provider.keys = [key(kind, "two")]
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow), key(kind, "two"), {"alg": algorithm, "kid": "two"}))
        assert (await come_back(browser, flow)).status_code == 303


async def test_a_new_key_is_found_and_a_withdrawn_one_is_worth_nothing(desk: Standing, provider: Provider) -> None:
    """Providers change keys without telling anybody."""
    codes = []
    for kid, wait in (("one", 0), ("three", 31), ("one", 3601)):
        desk.clock.now += wait
        async with browser_of(desk) as browser:
            flow = await leave_for(browser)
            provider.says(signed(provider.claims(flow), key("rsa", kid), {"kid": kid}))
            codes.append((await come_back(browser, flow)).status_code)
        provider.keys = [key("rsa", "three")]
    assert codes == [303, 303, 403]


@pytest.mark.parametrize(("auth_time", "code"), [(0, 303), (-3600, 403), (None, 403)])
async def test_proving_it_again_means_now(desk: Standing, provider: Provider, auth_time: int | None, code: int) -> None:
    """A provider that still knows the browser must not answer for the person."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser, "/signin/start?again=1")
        assert (flow.query["prompt"], flow.query["max_age"]) == (["login"], ["0"])
        at = None if auth_time is None else int(desk.clock.now) + auth_time
        provider.says(signed(provider.claims(flow, auth_time=at)))
        assert (await come_back(browser, flow)).status_code == code


@pytest.mark.parametrize(("auth_time", "code"), [(0, 400), (-3600, 303), (None, 303), (-(10**9), 303), (10**30, 303)])
async def test_a_provider_that_still_knew_the_browser_makes_no_fresh_sign_in(
    desk: Standing, provider: Provider, auth_time: int | None, code: int
) -> None:
    """Else signing out and in again, which asks for nothing at an unattended desk, would do for an erasure."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        at = None if auth_time is None else int(desk.clock.now) + auth_time
        provider.says(signed(provider.claims(flow, auth_time=at, groups=["admins"])))
        assert (await come_back(browser, flow)).status_code == 303
        data = {"csrf": csrf_of(await browser.get("/audit")), "tenant": "acme", "reason": "case 7"}
        answer = await browser.post("/audit/holds/lift", data=data)
    assert answer.status_code == code, answer.text
    assert code != 303 or "again=1" in answer.headers["location"]


async def test_many_people_sign_in_from_one_address(desk: Standing, provider: Provider) -> None:
    """Behind the proxy that TLS asks for everybody has one; a handful of them must not lock the others out."""
    codes = []
    for number in range(TRIES + 2):
        async with browser_of(desk) as browser:
            flow = await leave_for(browser)
            provider.says(signed(provider.claims(flow, sub=f"person-{number}")))
            codes.append((await come_back(browser, flow)).status_code)
    assert codes == [303] * (TRIES + 2)


async def test_sign_ins_from_one_address_have_an_end(desk: Standing) -> None:
    """Each begins something in Redis, and each that fails is a record."""
    async with browser_of(desk) as browser:
        codes = [(await browser.get("/signin/return")).status_code for _ in range(FLOWS + 1)]
    assert codes == [403] * FLOWS + [429]


@pytest.mark.parametrize(
    "more", [{"issuer": "https://evil.example"}, {"token_endpoint": "http://id.example/token"}, {"jwks_uri": None}]
)
async def test_a_description_that_does_not_fit_is_a_broken_provider(
    desk: Standing, provider: Provider, more: dict[str, Any]
) -> None:
    """What is wrong with the provider is not the person's fault: 503, and the operator's log says more."""
    provider.more = more
    async with browser_of(desk) as browser:
        answer = await browser.get("/signin/start")
    assert answer.status_code == 503


async def test_what_cannot_be_recorded_opens_nothing(desk: Standing, provider: Provider) -> None:
    """A sign-in that is on no log did not happen."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow)))
        desk.log.is_full = True
        assert (await come_back(browser, flow)).status_code == 503
        assert (await browser.get("/policies")).status_code == 303

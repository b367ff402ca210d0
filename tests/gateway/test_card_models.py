"""GET /v1/models tells what a model's card says before anybody asks it anything."""

from __future__ import annotations

import json
import time
from pathlib import Path

import httpx
import pytest

from gateway.http.auth import Authenticator
from gateway.http.keys import Grant, KeyStore
from gateway.http.listing import Catalogue
from gateway.http.plane import build_rest
from policies.cards.loader import load_cards
from policies.cards.words import summary

CARD = load_cards().get("stablelm-tuned-alpha-7b")


@pytest.fixture
async def client(tmp_path: Path) -> httpx.AsyncClient:
    store = KeyStore(tmp_path)
    key = store.create(Grant("acme", "baseline"), time.time()).text
    rest = build_rest(Authenticator(store), Catalogue(lambda: ["chat", "echo"], {"chat": summary(CARD)}), {})
    headers = {"authorization": f"Bearer {key}"}
    return httpx.AsyncClient(transport=httpx.ASGITransport(rest), base_url="http://h", headers=headers)


async def test_a_model_with_a_card_tells_licence_use_and_every_caveat(client: httpx.AsyncClient) -> None:
    """Whoever builds on a model reads its limits where he finds its name."""
    async with client:
        listed = {model["id"]: model for model in (await client.get("/v1/models")).json()["data"]}
        [one] = [(await client.get("/v1/models/chat")).json()]
    said = listed["chat"]["caveat"]
    assert one == listed["chat"]
    assert (said["card"], said["card_digest"]) == (CARD.id, CARD.digest)
    assert (said["licence"]["spdx"], said["licence"]["commercial"]) == ("CC-BY-NC-SA-4.0", False)
    assert said["intended_use"] == list(CARD.intended)
    told = {caveat["id"]: (caveat["quote"], caveat["gloss"], caveat["rules"]) for caveat in said["caveats"]}
    assert told == {c.id: (c.quote, c.gloss, [rule.id for rule in c.rules]) for c in CARD.caveats}


async def test_a_model_without_a_card_is_as_before(client: httpx.AsyncClient) -> None:
    """Clients that know only OpenAI's fields see no other."""
    async with client:
        model = (await client.get("/v1/models/echo")).json()
    assert model.keys() == {"id", "object", "created", "owned_by"}


async def test_without_a_key_nothing_is_told(client: httpx.AsyncClient) -> None:
    """Which models there are is a tenant's business."""
    async with client:
        answer = await client.get("/v1/models", headers={"authorization": "Bearer cav_x_y"})
    assert answer.status_code == 401
    assert CARD.id not in answer.text


def test_a_summary_is_plain_json() -> None:
    """It is made once and sent as it is."""
    for card in load_cards().cards.values():
        assert json.loads(json.dumps(summary(card))) == summary(card)

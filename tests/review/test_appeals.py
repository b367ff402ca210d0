"""Appeals, from the refusal to the record: a gateway with a policy that takes them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import httpx
import pytest
from fakes import metrics
from redis.exceptions import ConnectionError as RedisConnectionError
from running import Running, start

from gateway.audit.read import Line, lines
from gateway.audit.writer import writers
from gateway.errors import BadRequest
from gateway.http.appeals import MAX_REASON, AppealDoor, Once, StateSilent, read
from gateway.http.keys import Grant, KeyStore
from gateway.http.playground import Judging
from gateway.http.routes import Services
from gateway.redis.access import Role
from gateway.redis.connect import AsyncLink
from gateway.review.hearing import Heard, Hearings
from gateway.review.token import Appeals

REASON = "I only asked about gardening, my mail is anna@example.com"
OWN = """
policy: appealing
version: 1
extends: [baseline]
audit: {level: redacted, retention_days: 3}
review: {appeals: true, keep_days: 5}
rules:
  - {id: word, category: privacy.pii.email, at_least: 0.5, direction: [input], action: refuse}
"""
PLAIN = OWN.replace("appealing", "silent").replace("appeals: true", "appeals: false")


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    home = tmp_path_factory.mktemp("appeals")
    (home / "policies").mkdir()
    (home / "policies" / "appealing.yaml").write_text(OWN, encoding="utf-8")
    (home / "policies" / "silent.yaml").write_text(PLAIN, encoding="utf-8")
    running = start(home, f"policy_dir: {home / 'policies'}\n")
    yield running
    assert running.stop() == 0


def key_of(running: Running, tenant: str, policy: str = "appealing") -> str:
    return KeyStore(running.directory / "data").create(Grant(tenant, policy, "test"), 1_700_000_000.0).text


@pytest.fixture(scope="module")
def keys(gateway: Running) -> dict[str, str]:
    made = {tenant: key_of(gateway, tenant) for tenant in ("acme", "globex")} | {
        "silent": key_of(gateway, "s", "silent")
    }
    for key in made.values():
        for _ in range(600):  # a running gateway takes new keys within a second or so
            if ask(gateway, key, "hello").status_code == 200:
                break
            asyncio.run(asyncio.sleep(0.1))
    return made


def post(running: Running, path: str, key: str, body: Any) -> httpx.Response:
    return httpx.post(running.data + path, json=body, headers={"authorization": f"Bearer {key}"}, timeout=30)


def ask(running: Running, key: str, text: str = "write to bob@example.com", *, stream: bool = False) -> httpx.Response:
    body = {"model": "echo", "messages": [{"role": "user", "content": text}], "stream": stream}
    return post(running, "/v1/chat/completions", key, body)


def refused(running: Running, key: str) -> dict[str, Any]:
    found: dict[str, Any] = ask(running, key).json()["caveat"]
    assert found["action"] == "refuse"
    return found


def records(running: Running, kind: str) -> list[dict[str, Any]]:
    found = []
    for _, directory in writers(running.directory / "data"):
        found += [json.loads(line.data) for line in lines(directory) if isinstance(line, Line)]
    return [record for record in found if record["type"] == kind]


def test_a_refusal_can_be_appealed_against_once(gateway: Running, keys: dict[str, str]) -> None:
    """The record names the decision; the reason stands nowhere in the clear."""
    told = refused(gateway, keys["acme"])
    body = {"token": told["appeal"]["token"], "reason": REASON, "user": "anna"}
    taken = post(gateway, "/v1/appeals", keys["acme"], body)
    assert taken.status_code == 202
    assert taken.json()["decision_id"] == told["decision_id"]
    again = post(gateway, "/v1/appeals", keys["acme"], body)
    assert (again.status_code, again.json()["error"]["code"]) == (409, "already_appealed")
    [record] = [each for each in records(gateway, "appeal") if each["fields"]["of"] == told["decision_id"]]
    assert record["tenant"] == "acme"
    assert record["id"] == taken.json()["id"] == taken.headers["x-request-id"], "what the client shows names the record"
    assert record["fields"]["content"]["field"] == "input"
    assert "gardening" not in json.dumps(record)
    stored = b"".join(path.read_bytes() for path in (gateway.directory / "data").rglob("*") if path.is_file())
    assert b"gardening" not in stored


def test_a_streamed_refusal_carries_its_token_too(gateway: Running, keys: dict[str, str]) -> None:
    """In the `caveat` object of the last chunk, and in no header, where proxies write logs."""
    answer = ask(gateway, keys["acme"], stream=True)
    assert "cva_" in answer.text
    assert "cva_" not in str(answer.headers)


def test_what_is_let_through_and_a_policy_without_appeals_carry_none(gateway: Running, keys: dict[str, str]) -> None:
    """There is nothing to appeal against, or nobody who would hear it."""
    assert "appeal" not in ask(gateway, keys["acme"], "hello").json()["caveat"]
    assert "appeal" not in refused(gateway, keys["silent"])


def test_a_token_is_no_key_and_another_tenants_is_none(gateway: Running, keys: dict[str, str]) -> None:
    """Foreign and forged are told alike, and neither leaves a record."""
    token = refused(gateway, keys["acme"])["appeal"]["token"]
    before = len(records(gateway, "appeal"))
    foreign = post(gateway, "/v1/appeals", keys["globex"], {"token": token})
    forged = post(gateway, "/v1/appeals", keys["acme"], {"token": token[:-2] + ("AA" if token[-2:] != "AA" else "BB")})
    assert foreign.json() == forged.json()
    assert foreign.status_code == forged.status_code == 404
    assert post(gateway, "/v1/appeals", token, {"token": token}).status_code == 401
    assert len(records(gateway, "appeal")) == before


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"token": 1}',
        b'{"token": ""}',
        b'{"token": "x", "more": 1}',
        b'{"token": "x", "token": "y"}',
        b'{"token": "x", "reason": ["a"]}',
        b'{"token": "x", "reason": "\\ud800"}',
        b'{"token": "x", "reason": NaN}',
        b'{"token": "x", "reason": "%b"}' % (b"a" * (MAX_REASON + 1)),
        b'{"token": "x", "user": {}}',
        b"\xff",
    ],
)
def test_a_body_that_is_not_an_appeal_is_refused_with_its_place(body: bytes) -> None:
    """Before any token is looked at."""
    with pytest.raises(BadRequest, match=r"expected|JSON|UTF-8"):
        read(body)


def test_only_a_post_is_taken(gateway: Running, keys: dict[str, str]) -> None:
    """And the answer says so."""
    answer = httpx.get(gateway.data + "/v1/appeals", headers={"authorization": f"Bearer {keys['acme']}"})
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


async def test_of_many_at_once_over_two_gateways_one_is_taken(redis_url: str) -> None:
    """Redis is the arbiter; a gateway that cannot reach it goes by what it knows itself."""
    links = [AsyncLink(redis_url, Role.GATEWAY, timeout_seconds=5, max_connections=9) for _ in range(2)]
    gates = [Once(link) for link in links]
    taken = await asyncio.gather(*(gate.take("acme", "d") for gate in gates for _ in range(5)))
    assert sum(taken) == 1
    for gate in gates:
        await gate.close()
    alone = Once.connect("unix:///nowhere/redis.sock")
    assert [await alone.take("acme", "d"), await alone.take("acme", "d")] == [True, False]
    await alone.give_back("acme", "d")
    assert await alone.take("acme", "d")
    await alone.close()


class _Broken:
    """A pool of connections of which each breaks, also while it is ended."""

    async def get_connection(self, *_: object, **__: object) -> None:
        raise RedisConnectionError("the other side has gone")

    async def disconnect(self) -> None:
        raise ConnectionResetError("the other side has gone")


async def test_an_appeal_is_taken_though_a_connection_breaks_while_it_is_dropped() -> None:
    """It would be told as a fault of ours, and then as appealed against already."""
    link = AsyncLink("redis://127.0.0.1:1", Role.GATEWAY, timeout_seconds=1, max_connections=1)
    link.client.connection_pool = cast("Any", _Broken())
    once = Once(link)
    assert [await once.take("acme", "d"), await once.take("acme", "d")] == [True, False]


class _NothingHeard(Hearings):
    def of(self, identity: str, tenant: str, now: int) -> None:
        """As an index that is there and has no such appeal."""


async def test_what_nobody_can_know_is_no_appeal_that_was_received(tmp_path: Path) -> None:
    """Redis goes away between two questions: whoever never appealed must not be told that a person has it."""
    services = cast("Services", SimpleNamespace(metrics=metrics()))
    hearings = _NothingHeard(tmp_path, "unix:///nowhere/redis.sock", lambda _policy: 30)
    once = Once.connect("unix:///nowhere/redis.sock")
    door = AppealDoor(services, cast("Appeals", None), cast("Judging", None), once, hearings)
    with pytest.raises(StateSilent):
        await door._heard("d", "acme")
    assert await once.take("acme", "d")
    assert await door._heard("d", "acme") is Heard.RECEIVED
    await once.close()


def state_of(running: Running, key: str, token: str) -> httpx.Response:
    for _ in range(600):  # the query index of a gateway that has just started comes after some seconds
        answer = post(running, "/v1/appeals/state", key, {"token": token})
        if answer.status_code != 503:
            break
        asyncio.run(asyncio.sleep(0.1))
    return answer


def test_an_appellant_learns_what_came_of_an_appeal_and_no_more(gateway: Running, keys: dict[str, str]) -> None:
    """Whoever was refused is owed an answer; who decided, when and why is not in it. Each look is on the log."""
    token = refused(gateway, keys["acme"])["appeal"]["token"]
    before = state_of(gateway, keys["acme"], token)
    assert (before.status_code, before.json()["error"]["code"]) == (404, "not_found")
    decision = post(gateway, "/v1/appeals", keys["acme"], {"token": token, "reason": REASON}).json()["decision_id"]
    answer = state_of(gateway, keys["acme"], token)
    assert answer.json() == {"object": "appeal.state", "decision_id": decision, "status": "received"}
    [record] = [each for each in records(gateway, "appeal.read") if each["fields"]["of"] == decision]
    assert record["id"] == answer.headers["x-request-id"]
    told = record["fields"]
    assert (told["state"], set(told)) == ("received", {"of", "principal", "state"})


def test_the_state_of_an_appeal_is_told_to_nobody_else(gateway: Running, keys: dict[str, str]) -> None:
    """Not to another tenant, not for a token that somebody made up, not without a key, and not where more is asked."""
    token = refused(gateway, keys["acme"])["appeal"]["token"]
    assert post(gateway, "/v1/appeals", keys["acme"], {"token": token}).status_code == 202
    foreign = state_of(gateway, keys["globex"], token)
    forged = state_of(gateway, keys["acme"], token[:-2] + ("AA" if token[-2:] != "AA" else "BB"))
    assert foreign.json() == forged.json()
    assert foreign.status_code == forged.status_code == 404
    assert state_of(gateway, "cav_nobody", token).status_code == 401
    more = post(gateway, "/v1/appeals/state", keys["acme"], {"token": token, "reason": "why"})
    assert (more.status_code, more.json()["error"]["message"]) == (400, "the body: expected `token` alone")
    asked = httpx.get(gateway.data + "/v1/appeals/state", headers={"authorization": f"Bearer {keys['acme']}"})
    assert (asked.status_code, asked.headers["allow"]) == (405, "POST")


async def test_a_gateway_that_does_not_know_an_appeal_asks_redis(redis_url: str) -> None:
    """The index comes a moment after the log; in it, an appellant must not be told that there is no appeal."""
    links = [AsyncLink(redis_url, Role.GATEWAY, timeout_seconds=5, max_connections=9) for _ in range(2)]
    here, there = (Once(link) for link in links)
    try:
        assert not await there.knows("acme", "a")
        assert await here.take("acme", "a")
        assert await there.knows("acme", "a")
        assert not await there.knows("globex", "a")
        assert not await there.knows("acme", "b")
        assert await there.take("acme", "b")  # to look has added nothing
    finally:
        for link in links:
            await link.close()

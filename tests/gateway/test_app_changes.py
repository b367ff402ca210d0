"""A gateway puts on its log what it was told to do otherwise, while it ran and while it did not."""

from __future__ import annotations

import asyncio
import json
import math
from pathlib import Path
from typing import cast

import pytest
from audit_fakes import until

from gateway.app import open_gateway
from gateway.audit.read import Line, lines
from gateway.audit.writer import writers
from gateway.http.keys import Grant, KeyStore
from gateway.settings import Settings
from policies.watch import PolicyLibrary

POLICY = "policy: ours\nversion: {version}\nextends: [baseline]\n"


def records(data: Path, kind: str) -> list[dict[str, object]]:
    found = [json.loads(x.data) for _, at in writers(data) for x in lines(at) if isinstance(x, Line)]
    return [dict(each["fields"]) for each in found if each["type"] == kind]


def settings_in(home: Path) -> Settings:
    (home / "policies").mkdir(exist_ok=True)
    return Settings(data_dir=home / "data", policy_dir=home / "policies", redis_url="none")


async def test_a_policy_changed_while_the_gateway_was_stopped_is_told_at_its_start(tmp_path: Path) -> None:
    """Else who changes a policy would do it at night, with the gateway down."""
    settings = settings_in(tmp_path)
    policy = tmp_path / "policies" / "ours.yaml"
    policy.write_text(POLICY.format(version=1))
    for version in (1, 1, 2):
        policy.write_text(POLICY.format(version=version))
        async with open_gateway(settings):
            pass
    [change] = records(tmp_path / "data", "policy.change")
    assert (change["policy"], change["by"]) == ("ours", "file")
    assert len({change["before"], change["after"], None}) == 3


class _Odd:
    def reload_if_changed(self) -> None:
        raise LookupError("nobody thought of this")


async def test_a_revoked_key_is_taken_back_whatever_is_wrong_with_the_policies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What looks for changes looks for all of them; had it ended, the key would be good until the next start."""
    monkeypatch.setattr("gateway.app.RELOAD_SECONDS", 0.01)
    settings = settings_in(tmp_path)
    async with open_gateway(settings) as gateway:
        store = KeyStore(settings.data_dir)
        made = store.create(Grant("acme", "baseline"), 1_700_000_000.0).stored
        gateway.policies = cast("PolicyLibrary", _Odd())
        gateway.start()
        await until(lambda: [entry.valid_until for entry in gateway.keys.entries.values()] == [math.inf])
        store.revoke(made.id, 1_700_000_001.0)
        await until(lambda: [entry.valid_until for entry in gateway.keys.entries.values()] == [0.0])
    assert [each["what"] for each in records(tmp_path / "data", "key.change")][-2:] == ["created", "revoked"]


async def test_a_full_spool_is_a_degraded_mode_with_a_begin_and_an_end(tmp_path: Path) -> None:
    """Readiness says it now; the log says it later."""
    settings = settings_in(tmp_path).model_copy(update={"spool_bytes": 1 << 20})
    async with open_gateway(settings) as gateway:
        settled = gateway.settings
        gateway.settings = settled.model_copy(update={"spool_bytes": 1})  # any record fills more than 80 % of one byte
        for _ in range(2):
            gateway._look_at_spool()
            await asyncio.sleep(0)
        gateway.settings = settled
        gateway._look_at_spool()
    told = [(each["what"], each["state"]) for each in records(tmp_path / "data", "degraded")]
    assert told == [("spool_space", "begin"), ("spool_space", "end")]

"""The erasure drill: a gateway stores texts, a subject is forgotten beside it, and then every byte is looked at.

Places: the data directory with spool, private Redis and its append-only file, the archive, the operator's log, and the same
again after last night's backup came back.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from content_material import append_only_of, restore
from running import Running, start

from gateway.audit.content_store import ContentStore

pytestmark = [pytest.mark.drill, pytest.mark.timeout(400)]

POLICY = """\
policy: kept
version: 1
extends: [baseline]
audit: {level: full, retention_days: 30}
"""
NAMES = ("anna", "bert")
FUTURE = "2100-01-01"


class House:
    """A gateway with two keys' worth of policy, on one data directory, stopped and started."""

    def __init__(self, home: Path) -> None:
        self.home, self.data = home, home / "data"
        (home / "policies").mkdir(parents=True)
        (home / "policies" / "kept.yaml").write_text(POLICY)
        self.key = json.loads(self.caveat("key", "create", "--tenant", "acme", "--policy", "kept", "--json").stdout)[
            "key"
        ]
        self.running: Running | None = None

    def caveat(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        known = {name: value for name, value in os.environ.items() if not name.startswith("CAVEAT_")}
        own = {"CAVEAT_DATA_DIR": str(self.data), "CAVEAT_POLICY_DIR": str(self.home / "policies")}
        return subprocess.run(
            [sys.executable, "-m", "gateway", *arguments],
            env=known | own,
            cwd=self.home,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def start(self) -> None:
        self.running = start(self.home, f"policy_dir: {self.home / 'policies'}\n")

    def stop(self) -> None:
        if self.running is not None:
            assert self.running.stop() == 0
            self.running = None

    def say(self, user: str, text: str) -> str:
        assert self.running is not None
        answer = httpx.post(
            f"{self.running.data}/v1/chat/completions",
            headers={"authorization": f"Bearer {self.key}"},
            json={"model": "echo", "user": user, "messages": [{"role": "user", "content": text}]},
            timeout=30,
        )
        assert answer.status_code == 200, answer.text
        assert text in answer.text
        return str(answer.headers["x-caveat-decision-id"])

    def read(self, identity: str) -> list[dict[str, Any]]:
        shown = self.caveat("audit", "show", identity, "--content", "--reason", "drill", "--json")
        return [json.loads(line) for line in shown.stdout.splitlines()]

    def states(self, identity: str) -> set[str]:
        return {part["state"] for part in self.read(identity)}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = House(tmp_path / "house")
    yield made
    made.stop()


def holding(root: Path, needles: list[bytes]) -> dict[str, list[int]]:
    """Which files below `root` hold which of the needles."""
    found = {}
    for path in root.rglob("*"):
        if path.is_file():
            whole = path.read_bytes()
            if seen := [at for at, needle in enumerate(needles) if needle in whole]:
                found[str(path.relative_to(root))] = seen
    return found


def secrets_of(data: Path, identity: str) -> list[bytes]:
    """The wrapped key and the ciphertexts of a decision: with the master key, each pair of them is its text."""
    store = ContentStore(data)
    try:
        texts = store.texts(identity)
        keys = [key for text in texts if (key := store.key(text.kid)) is not None]
        return [part for key in keys for part in (key.wrapped, key.wrapped.hex().encode())] + [t.data for t in texts]
    finally:
        store.close()


def verified(house: House) -> None:
    done = house.caveat("audit", "verify", "--json")
    report = json.loads(done.stdout)
    assert report["faults"] == 0, report["findings"]


def test_nothing_of_a_forgotten_subject_is_left_anywhere(house: House, tmp_path: Path) -> None:
    """The promise of Article 17, kept over live files, copies, logs, the archive and a backup that comes back."""
    said = {name: f"CANARY-{name}-5d1c, and the tea is warm" for name in NAMES}
    plain = [text.encode() for text in said.values()] + [b"CANARY-"]
    house.start()
    ids = {name: house.say(name, said[name]) for name in NAMES}
    house.stop()  # ships what is left
    house.start()
    assert house.states(ids["anna"]) == {"readable"}
    assert said["anna"] in json.dumps(house.read(ids["anna"]))
    house.stop()
    doomed, kept = secrets_of(house.data, ids["anna"]), secrets_of(house.data, ids["bert"])
    assert {0, 2} <= {at for seen in holding(house.data, doomed).values() for at in seen}, "they were here"
    assert holding(house.home, plain) == {}, "no plaintext at any time"
    backup = tmp_path / "backup"
    shutil.copytree(house.data, backup, ignore=shutil.ignore_patterns("redis.sock"))

    house.start()
    done = house.caveat(
        "audit", "erase", "--tenant", "acme", "--subject", "anna", "--yes", "--reason", "drill", "--json"
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["requests"] == 1
    assert (house.states(ids["anna"]), house.states(ids["bert"])) == ({"gone"}, {"readable"})
    verified(house)
    archived = house.caveat("audit", "archive", "--until", FUTURE, "--json")
    assert json.loads(archived.stdout)["records"] > 0, archived.stderr
    house.say("anna", "something new, after it")
    house.stop()
    assert holding(house.home, doomed) == {}
    assert holding(house.home, plain) == {}
    assert holding(house.data, kept), "and nobody else was forgotten"

    restored = house.data
    log_of_redis = append_only_of(backup / "redis").name
    for name in (f"redis/{log_of_redis}", "content/keys.db", "content/texts.db"):
        restore(backup / name, restored / name)
    assert holding(restored, doomed), "the backup is real"
    house.start()
    assert (house.states(ids["anna"]), house.states(ids["bert"])) == ({"gone"}, {"readable"})
    house.stop()
    assert holding(house.home, doomed) == {}
    log = (house.home / "log").read_text()
    assert "content_erased" in log
    assert "CANARY" not in log

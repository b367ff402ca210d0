"""A gateway in operation: keys, limits, reload, a full spool, a Redis that dies, and what is never written down."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from running import Running, start

HELLO = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}
POLICY = """
policy: mine
version: {version}
extends: [baseline]
rules:
  - id: no-mail
    category: privacy.pii.email
    at_least: 0.5
    direction: [input]
    action: {action}
"""


def caveat(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gateway", *words], capture_output=True, text=True, timeout=170, check=False
    )


def make_key(running: Running, *words: str) -> Any:
    done = caveat("key", "create", "--data-dir", str(running.directory / "data"), "--json", *words)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def ask(running: Running, key: str, text: str = "hello") -> httpx.Response:
    body = {"model": "echo", "messages": [{"role": "user", "content": text}]}
    return httpx.post(
        running.data + "/v1/chat/completions", json=body, headers={"authorization": f"Bearer {key}"}, timeout=30
    )


def until(holds: Callable[[], bool], seconds: float = 60) -> bool:
    """Ask until it holds or the time is up."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Running]:
    """A gateway of the test's own, with a policy directory."""
    policies = tmp_path / "policies"
    policies.mkdir()
    (policies / "mine.yaml").write_text(POLICY.format(version=1, action="redact"))
    running = start(tmp_path / "gateway", f"policy_dir: {policies}\n")
    yield running
    assert running.stop() == 0


def test_a_tenants_key_selects_its_policy_and_the_body_never_does(own: Running) -> None:
    """Who may do what hangs on the key alone."""
    key = make_key(own, "--tenant", "acme", "--policy", "mine")["key"]
    assert until(lambda: ask(own, key).status_code == 200)
    answer = ask(own, key, "mail ann@example.org")
    assert answer.headers["x-caveat-policy"] == "mine@1"
    assert answer.json()["choices"][0]["message"]["content"] == "mail [redacted: email]"
    body = HELLO | {"policy": "strict", "x-caveat-policy": "strict", "tenant": "other"}
    told = httpx.post(
        own.data + "/v1/chat/completions",
        json=body,
        headers={"authorization": f"Bearer {key}", "x-caveat-policy": "strict"},
    )
    assert told.headers["x-caveat-policy"] == "mine@1"


def test_a_broken_policy_file_leaves_the_old_one_in_force(own: Running, tmp_path: Path) -> None:
    """Threat 4: half-written or wrong files must not open anything, and the operator hears of them."""
    key = make_key(own, "--tenant", "acme", "--policy", "mine")["key"]
    assert until(lambda: ask(own, key).status_code == 200)
    file = tmp_path / "policies" / "mine.yaml"
    file.write_text("policy: mine\nversion: 2\nrules: [{id: x, nonsense: 1}]\n")
    assert until(lambda: "policy_refused" in (own.directory / "log").read_text())
    assert "mine.yaml:3" in (own.directory / "log").read_text()
    assert ask(own, key, "mail ann@example.org").headers["x-caveat-policy"] == "mine@1"
    file.write_text(POLICY.format(version=3, action="refuse"))
    assert until(lambda: ask(own, key).headers["x-caveat-policy"] == "mine@3")
    assert ask(own, key, "mail ann@example.org").json()["choices"][0]["finish_reason"] == "content_filter"
    assert "policy.change" in caveat("audit", "tail", "--json", "--data-dir", str(own.directory / "data")).stdout


def test_a_revoked_key_is_refused_within_seconds(own: Running) -> None:
    made = make_key(own, "--tenant", "acme", "--policy", "baseline")
    assert until(lambda: ask(own, made["key"]).status_code == 200)
    assert caveat("key", "revoke", made["id"], "--data-dir", str(own.directory / "data")).returncode == 0
    assert until(lambda: ask(own, made["key"]).status_code == 401, 20)


def test_a_tenant_over_its_rate_is_told_when_to_come_back(own: Running) -> None:
    key = make_key(own, "--tenant", "small", "--policy", "baseline", "--rpm", "2")["key"]
    assert until(lambda: ask(own, key).status_code != 401)
    answers = [ask(own, key) for _ in range(8)]
    refused = [a for a in answers if a.status_code == 429]
    assert refused
    assert int(refused[0].headers["retry-after"]) >= 1
    assert refused[0].json()["error"]["type"] == "rate_limit_error"
    assert ask(own, own.key).status_code == 200


def test_threats_1_and_30_neither_key_nor_text_is_written_down(tmp_path: Path) -> None:
    """Spool, Redis file, keys and logs together hold no secret and no word of the conversation."""
    running = start(tmp_path / "gateway")
    text = "zebra-quagga-okapi lives at ann.canary@example.org"
    for body_text in (text, text + "\n\x1b[31m{forged}"):
        assert ask(running, running.key, body_text).status_code == 200
    ask(running, running.key.replace("cav_", "cav_x"), text)
    headers = {"authorization": f"Bearer {running.key}", "content-type": "application/json"}
    httpx.post(running.data + "/v1/chat/completions", content=b'{"zebra-quagga-okapi"', headers=headers)
    assert running.stop() == 0
    secret = running.key.split("_", 2)[2]
    everything = b"".join(p.read_bytes() for p in (tmp_path / "gateway").rglob("*") if p.is_file())
    assert len(everything) > 1000
    for canary in (secret, "zebra", "okapi", "ann.canary"):
        assert canary.encode() not in everything


def test_a_full_spool_answers_503_and_says_when_to_come_back(tmp_path: Path) -> None:
    """Nothing may happen that cannot be recorded; and nothing that was recorded is lost."""
    running = start(tmp_path / "gateway", "redis_url: none\nspool_bytes: 1048576\n")
    codes: list[int] = []
    headers = {"authorization": f"Bearer {running.key}"}
    with httpx.Client(headers=headers) as client:
        for _ in range(3000):
            answer = client.post(running.data + "/v1/chat/completions", json=HELLO)
            codes.append(answer.status_code)
            if answer.status_code != 200:
                break
        assert codes[-1] == 503
        assert answer.json()["error"]["code"] == "audit_unavailable"
        assert int(answer.headers["retry-after"]) >= 1
        assert client.get(running.control + "/readyz").status_code == 503
    running.stop()
    done = caveat("audit", "verify", "--json", "--data-dir", str(tmp_path / "gateway" / "data"))
    assert done.returncode in {0, 1}, done.stderr
    assert len(codes) > 100


def test_a_redis_that_dies_costs_no_request_and_no_record(own: Running) -> None:
    """Redis is fed from the spool and out of the latency path."""
    assert ask(own, own.key).status_code == 200
    children = subprocess.run(["pgrep", "-P", str(own.process.pid)], capture_output=True, text=True, check=False)
    if shutil.which("pgrep") is None or not children.stdout.strip():
        pytest.skip("no redis-server of the gateway's own is running here")
    os.kill(int(children.stdout.split()[0]), signal.SIGKILL)
    for _ in range(20):
        assert ask(own, own.key).status_code == 200
    lag = r"caveat_audit_lag_records 0\.0"
    assert until(lambda: re.search(lag, httpx.get(own.control + "/metrics").text) is not None)
    done = caveat("audit", "verify", "--data-dir", str(own.directory / "data"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_second_gateway_on_taken_ports_says_so(own: Running, tmp_path: Path) -> None:
    """Exit code 2 and a sentence, no traceback."""
    port = own.data.rpartition(":")[2]
    settings = tmp_path / "second.yaml"
    settings.write_text(f"listen: 127.0.0.1:{port}\ncontrol_listen: 127.0.0.1:0\ndata_dir: {tmp_path / 'second'}\n")
    done = caveat("serve", "--config", str(settings))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("text", "line"), [("listne: 127.0.0.1:1\n", 1), ("data_dir: x\nbody_bytes: many\n", 2), ("listen: [\n", 2)]
)
def test_a_faulty_settings_file_stops_the_start_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    settings = tmp_path / "faulty.yaml"
    settings.write_text(text)
    for command in ("serve", "check"):
        done = caveat(command, "--config", str(settings))
        assert done.returncode in {1, 2}
        assert f"faulty.yaml:{line}" in done.stderr
        assert "Traceback" not in done.stderr

"""The signed log of a gateway as a user has it: a checkpoint without being asked, and a proof for somebody else."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import psutil
import pytest
from redis import Redis
from running import start

from gateway.audit.embedded import find_binary, running_url


def caveat(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gateway", "audit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def until(condition: Callable[[], bool], seconds: float = 60.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.1)
    return condition()


@pytest.mark.redis
def test_an_exchange_is_signed_proved_and_checked_without_the_log(tmp_path: Path) -> None:
    """From a request to a proof on another machine, with no setting made."""
    if find_binary() is None:
        pytest.skip("no redis-server for the gateway to run")
    running = start(tmp_path / "gateway")
    data = tmp_path / "gateway" / "data"
    try:
        body = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}
        answer = httpx.post(
            running.data + "/v1/chat/completions", json=body, headers={"Authorization": f"Bearer {running.key}"}
        )
        assert answer.status_code == 200
        metric = r"caveat_audit_checkpoint_size ([4-9]|\d\d)\.0"
        assert until(lambda: re.search(metric, httpx.get(running.control + "/metrics").text) is not None)
        indexed = r"caveat_audit_index_rows [1-9]"
        assert until(lambda: re.search(indexed, httpx.get(running.control + "/metrics").text) is not None)
        key, proof, decision = tmp_path / "key", tmp_path / "proof", answer.headers["x-caveat-decision-id"]
        key.write_text(caveat("checkpoint", "--pubkey", "--data-dir", data).stdout)
        assert until(lambda: caveat("show", decision, "--proof", "--data-dir", data).returncode == 0)
        proof.write_text(caveat("show", decision, "--proof", "--data-dir", data).stdout)
        whole = caveat("verify", "--pubkey", key, "--data-dir", data, "--json")
        assert whole.returncode == 0, whole.stdout
    finally:
        assert running.stop() == 0
    checked = caveat("verify", "--proof", proof, "--pubkey", key, "--json")
    kinds = [each["record"]["type"] for each in json.loads(checked.stdout)["records"]]
    assert (checked.returncode, kinds) == (0, ["begin", "end"])
    assert "Traceback" not in (tmp_path / "gateway" / "log").read_text()
    newest = (data / "audit" / "tree" / "checkpoint").read_text()
    assert int(newest.split("\n")[1]) >= json.loads(whole.stdout)["checkpoint"]["size"] + 1, "`stop` is signed too"


def keeper_of(process_id: int) -> psutil.Process:
    [found] = [each for each in psutil.Process(process_id).children() if "gateway.audit.keep" in each.cmdline()]
    return found


@pytest.mark.redis
def test_a_keeper_that_is_killed_costs_no_request_and_ends_with_its_gateway(tmp_path: Path) -> None:
    """Signing and indexing may come late; requests, readiness and the next start may not depend on them."""
    if find_binary() is None:
        pytest.skip("no redis-server for the gateway to run")
    running = start(tmp_path / "gateway")
    data, headers = tmp_path / "gateway" / "data", {"Authorization": f"Bearer {running.key}"}
    body = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}

    def metric(name: str) -> float:
        found = re.search(
            rf"^caveat_{re.escape(name)} (\S+)$", httpx.get(running.control + "/metrics").text, re.MULTILINE
        )
        return float(found[1]) if found else 0.0

    try:
        assert until(lambda: metric("audit_checkpoint_size") >= 2)
        keeper_of(running.process.pid).kill()
        url = running_url(data)
        assert url is not None
        with Redis.from_url(url) as client:
            client.delete("a:{tree}:lease")  # else its successor waits until they expire
            client.delete("a:{index}:lease")
        answer = httpx.post(running.data + "/v1/chat/completions", json=body, headers=headers)
        assert (answer.status_code, httpx.get(running.control + "/readyz").status_code) == (200, 200)
        assert until(lambda: metric('events_total{event="keeper_started"}') == 1)
        assert metric('events_total{event="keeper_ended"}') == 1
        assert until(lambda: metric("audit_checkpoint_size") >= 6)  # start, configuration, begin, end, degraded twice
        assert until(lambda: metric("audit_index_rows") >= 5)
        assert caveat("verify", "--data-dir", data).returncode == 0
        last = keeper_of(running.process.pid)
        running.process.kill()
        assert until(lambda: not last.is_running())
    finally:
        running.stop()

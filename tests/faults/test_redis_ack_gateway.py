"""`audit.ack` as a caller sees it: no model is asked, and no answer goes out, before Redis vouches for the record."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from click.testing import CliRunner
from redis_nodes import Node, pair_of
from running import Running, start

from gateway.audit.browse import find
from gateway.audit.segment import read_content
from gateway.cli import main

pytestmark = pytest.mark.redis
POLICY = "policy: durable\nversion: 1\nextends: [baseline]\naudit: {ack: replicated}\n"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Running, str, Node]]:
    """A gateway on a primary with a replica, and a key whose policy wants the replica to have each record."""
    home = tmp_path_factory.mktemp("acked")
    (home / "policies").mkdir()
    (home / "policies" / "durable.yaml").write_text(POLICY)
    environment = {"CAVEAT_DATA_DIR": f"{home}/data", "CAVEAT_POLICY_DIR": f"{home}/policies"}
    made = CliRunner().invoke(main, ["key", "create", "--tenant", "acme", "--policy", "durable"], env=environment)
    assert made.exit_code == 0, made.output
    key = next(word for word in made.output.split() if word.startswith("cav_"))
    with pair_of() as (primary, replica):
        running = start(home, f"redis_url: {primary.url}\npolicy_dir: {home}/policies\n")
        try:
            yield running, key, replica
        finally:
            replica.resume()
            assert running.stop() == 0


def ask(running: Running, key: str, *, stream: bool = False) -> tuple[int, str]:
    body = {"model": "echo", "stream": stream, "messages": [{"role": "user", "content": "Hello there"}]}
    request = urllib.request.Request(
        f"{running.data}/v1/chat/completions",
        data=json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_with_a_replica_the_caller_notices_nothing(served: tuple[Running, str, Node]) -> None:
    """The price is some time."""
    running, key, _ = served
    status, text = ask(running, key)
    assert (status, "Hello there" in text) == (200, True)
    status, text = ask(running, key, stream=True)
    assert (status, "[DONE]" in text) == (200, True)


def test_without_its_replica_the_caller_gets_a_503_and_the_log_both_records(
    served: tuple[Running, str, Node],
) -> None:
    """Fail closed, and tell auditors how it ended; metrics tell the operator."""
    running, key, replica = served
    replica.pause()
    try:
        status, text = ask(running, key)
    finally:
        replica.resume()
    assert status == 503
    assert json.loads(text)["error"]["code"] == "audit_unacknowledged"
    assert "Hello" not in text
    with urllib.request.urlopen(f"{running.control}/metrics", timeout=20) as answer:
        metrics = answer.read().decode()
    assert 'caveat_audit_unacknowledged_total{ack="replicated"} 1.0' in metrics
    data = running.directory / "data"
    records = [each for path in sorted(data.glob("audit/w*/*.seg")) for each in read_content(path).records]
    [end] = [json.loads(each) for each in records if b'"AuditUnacknowledged"' in each]
    assert end["type"] == "end"
    assert len(find(data, end["id"])) == 2

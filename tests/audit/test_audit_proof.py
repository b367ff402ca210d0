"""Verify with checkpoints, and proofs without the log: what a careful forger can do, and what shows it."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_attack import CAREFUL, VERIFIERS, MemoryTree, attack, forge_all, judge
from audit_fakes import RealRedis, pair, real_redis, running_log, until
from audit_forge import history, rechain
from audit_tree import SIGNER, bench
from click.testing import CliRunner, Result

from gateway.audit.chain import Entry
from gateway.audit.findings import Severity
from gateway.audit.note import new_signer
from gateway.audit.proof import ProofError, check_proof, prove_extension, prove_records
from gateway.audit.tree import STATE, Run, TreeDamagedError
from gateway.commands.audit import command

pytestmark = pytest.mark.usefixtures("elsewhere")

CLEAN_LOGS = 100


def test_a_forgery_is_found_by_the_signature_alone(tmp_path: Path) -> None:
    """Who has no signing key cannot change what was signed, whatever else he owns."""
    rng = random.Random(5)
    for kind in CAREFUL:
        for _ in range(10):
            log = history(rng, 2)
            forged = forge_all(rng, log, kind)
            if [each.data for each in forged] == [each.data for each in log]:
                continue
            assert judge(tmp_path, forged, MemoryTree(log)).total(Severity.FAULT), kind


def test_with_the_key_only_a_pin_helps(tmp_path: Path) -> None:
    """The honest limit: who holds Redis, disk and key writes another log that is whole in itself."""
    rng = random.Random(6)
    log = history(rng, 2)
    forged = forge_all(rng, log, "edit and rechain")
    assert judge(tmp_path, forged, MemoryTree(forged)).exit_code == 0
    report = judge(tmp_path, forged, MemoryTree(forged), MemoryTree(log).note)
    assert [each.kind for each in report.findings] == ["fork"]


@pytest.mark.parametrize(
    ("kind", "finding"),
    [
        ("truncate tree and log", "truncated"),
        ("roll back the tree", "truncated"),
        ("sign anew with the stolen key", "fork"),
        ("sign anew with another key", "bad_checkpoint"),
        ("flip a bit of the note", "bad_checkpoint"),
        ("reorder leaves", "root"),
        ("edit and rechain", "altered"),
        ("no tree", "truncated"),
    ],
)
def test_a_finding_names_what_was_done(tmp_path: Path, kind: str, finding: str) -> None:
    """A log that ends too early and one that says something else are different news."""
    rng = random.Random(9)
    for _ in range(5):
        log = history(rng, 2)
        forged, tree = attack(rng, kind, log)
        report = judge(tmp_path, forged, tree, MemoryTree(log).note)
        assert finding in {each.kind for each in report.findings if each.severity is Severity.FAULT}, kind


def test_clean_logs_raise_no_alarm_and_say_what_is_uncovered(tmp_path: Path) -> None:
    """Records of the last second are under no checkpoint yet: that is a note, and no fault."""
    rng = random.Random(7)
    for _ in range(CLEAN_LOGS):
        log = history(rng, rng.randint(1, 4))
        covered = rng.randint(1, len(log))
        pins = [MemoryTree(log[:size]).note for size in {1, rng.randint(1, covered), covered}]
        report = judge(tmp_path, log, MemoryTree(log[:covered]), *pins)
        assert report.exit_code == 0, report.findings
        assert [each.kind for each in report.findings] == (["uncovered"] if covered < len(log) else [])


def test_an_altered_record_is_named(tmp_path: Path) -> None:
    """The auditor wants to know which."""
    rng = random.Random(4)
    log = history(rng, 3)
    forged = rechain([*log[:5], log[5]._replace(data=log[5].data.replace(b"demo", b"evil")), *log[6:]], 5)
    report = judge(tmp_path, forged, MemoryTree(log))
    altered = [each.seq for each in report.findings if each.kind == "altered"]
    assert altered[0] == 6


def test_a_tree_with_a_hole_is_a_fault_and_ends_no_verification(tmp_path: Path) -> None:
    """What Redis holds may be anything; verify has to get to its end all the same."""

    class Broken(MemoryTree):
        def runs(self, first: int = 0, few: int | None = None) -> Iterator[Run]:
            yield self.all[0]
            raise TreeDamagedError("no run of leaves")

    rng = random.Random(8)
    log = history(rng, 3)
    report = judge(tmp_path, log, Broken(log))
    assert {"tree", "truncated", "root"} <= {each.kind for each in report.findings}
    forged = rechain([log[0], log[1]._replace(data=log[1].data.replace(b"demo", b"evil")), *log[2:]], 1)
    assert "altered" in {each.kind for each in judge(tmp_path, forged, Broken(log)).findings}


# --- proofs


def proof(log: list[Entry], *which: int) -> str:
    return json.dumps(prove_records(MemoryTree(log), [log[each].data for each in which]))


def test_one_record_is_proved_without_the_others() -> None:
    """What is handed to a customer or a court."""
    log = history(random.Random(1), 3)
    for index in range(len(log)):
        proved = check_proof(proof(log, index), VERIFIERS)
        assert proved.records == ((index, log[index].data),)
        assert proved.checkpoint.size == len(log)
    both = check_proof(proof(log, 1, 2), VERIFIERS)
    assert [index for index, _ in both.records] == [1, 2]


def test_a_changed_proof_proves_nothing() -> None:
    """Neither another record, nor another place, path, checkpoint or key."""
    log = history(random.Random(2), 3)
    document = json.loads(proof(log, 3))
    [part] = document["records"]
    changes = [
        {"records": [part | {"record": part["record"].replace("demo", "evil")}]},
        {"records": [part | {"index": 4}]},
        {"records": [part | {"index": "3"}]},
        {"records": [part | {"path": part["path"][:-1]}]},
        {"records": [part | {"path": [*part["path"], part["path"][0]]}]},
        {"records": [part | {"path": part["path"] * 100}]},
        {"records": [part | {"path": "x"}]},
        {"records": []},
        {"records": [{}]},
        {"format": "other"},
        {"checkpoint": document["checkpoint"].replace("\n", " ")},
        {"checkpoint": MemoryTree(log[:-1]).note},
        {"checkpoint": MemoryTree(log, new_signer(SIGNER.name)).note},
    ]
    for change in changes:
        with pytest.raises(ProofError):
            check_proof(json.dumps(document | change), VERIFIERS)
    for text in ("", "[]", "{}", "null", "[" * 100_000, json.dumps(document)[:-1]):
        with pytest.raises(ProofError):
            check_proof(text, VERIFIERS)
    assert check_proof(json.dumps(document), VERIFIERS).records


def test_an_extension_is_proved_and_a_rewriting_is_not() -> None:
    """A witness who keeps one checkpoint a day needs some hundred bytes to be sure of the days between."""
    log = history(random.Random(3), 3)
    new = MemoryTree(log)
    for size in range(1, len(log) + 1):
        proved = check_proof(json.dumps(prove_extension(new, MemoryTree(log[:size]).note)), VERIFIERS)
        assert proved.earlier is not None
        assert proved.earlier.size == size
    other = rechain([log[0]._replace(data=log[0].data.replace(b"start", b"stort")), *log[1:]], 1)
    with pytest.raises(ProofError, match="does not extend"):
        check_proof(json.dumps(prove_extension(new, MemoryTree(other[:4]).note)), VERIFIERS)
    with pytest.raises(ProofError, match="earlier"):
        prove_extension(MemoryTree(log[:3]), new.note)


def test_what_is_under_no_checkpoint_cannot_be_proved() -> None:
    """The newest second of the log: said, and not guessed."""
    log = history(random.Random(3), 2)
    with pytest.raises(ProofError, match="no checkpoint yet"):
        prove_records(MemoryTree(log[:-1]), [log[-1].data])


# --- the commands


@pytest.fixture(name="redis")
def _redis() -> Iterator[RealRedis]:
    with real_redis("--appendfsync", "no") as redis:
        yield redis


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


async def make(data: Path, url: str, *names: str) -> None:
    async with running_log(data, url=url) as log:
        for name in names:
            await log.append(pair(name))
        await until(lambda: log.lag_records == 0)


@pytest.mark.redis
async def test_the_commands_from_first_checkpoint_to_rollback(redis: RealRedis, tmp_path: Path) -> None:
    """The whole way of an auditor: key, checkpoint, proof, a later look, and a Redis that was cut."""
    data, where = tmp_path / "data", ("--data-dir", tmp_path / "data", "--redis-url", redis.url)
    await make(data, redis.url, "first")
    assert run("checkpoint", *where).exit_code == 1, "nothing is signed yet"
    assert run("show", "first", "--proof", *where).exit_code == 1
    (data / "signing.key").write_text(SIGNER.text())
    (data / "signing.key").chmod(0o600)
    key, old, shown = tmp_path / "key", tmp_path / "old", tmp_path / "proof"
    key.write_text(run("checkpoint", "--pubkey", *where).stdout)
    with bench(redis.url, data) as it:
        it.run()
        assert run("checkpoint", "--out", old, *where).exit_code == 0
        assert old.read_text() == it.notes[-1]
        await make(data, redis.url, "second")
        it.run()
        shown.write_text(run("show", "first", "--proof", *where).stdout)
        good = run("verify", "--proof", shown, "--pubkey", key)
        assert (good.exit_code, '"type":"end"' in good.stdout) == (0, True)
        assert run("verify", "--proof", shown).exit_code == 2, "a proof without a key proves nothing"
        shown.write_text(shown.read_text().replace("allow", "block"))
        assert run("verify", "--proof", shown, "--pubkey", key).exit_code == 1
        shown.write_text(run("checkpoint", "--since", old, *where).stdout)
        assert "extends the one of 4" in run("verify", "--proof", shown, "--pubkey", key).stdout
        whole = run("verify", *where, "--checkpoint", old, "--pubkey", key, "--json")
        document = json.loads(whole.stdout)
        assert (whole.exit_code, document["checkpoint"]["size"], document["records"]["leaves"]) == (0, 8, 8)
        status = json.loads(run("status", *where, "--json").stdout)
        assert (status["checkpoint"]["size"], status["checkpoint"]["lag"]) == (8, 0)
        assert run("verify", *where, "--pubkey", tmp_path / "none").exit_code == 2
        assert run("verify", "--data-dir", data, "--redis-url", "none", "--checkpoint", old).exit_code == 2
        other = tmp_path / "other"
        other.write_text(new_signer("x").verifier.text)
        assert run("verify", *where, "--pubkey", other).exit_code == 1
        redis.command("HSET", STATE, "note", old.read_text())
        assert run("verify", *where).exit_code == 1
        assert run("checkpoint", *where).exit_code == 0, "it is signed all the same: verify tells"
        redis.command("HSET", STATE, "size", "many")
        assert (run("checkpoint", *where).exit_code, run("status", *where).exit_code) == (2, 2)
        assert run("verify", *where).exit_code == 1
        redis.command("DEL", *(f"a:{{tree}}:{name}" for name in ("state", "log", "at", "ckpt")))
        gone = run("verify", *where)
        assert (gone.exit_code, "truncated" in gone.stdout) == (1, True)

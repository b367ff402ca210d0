"""The log gets another signing key, and who trusts the first one can follow."""

from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path

import pytest
from audit_fakes import Events, chain_of, pair, real_redis, running_log, until
from audit_tree import ONE, SIGNER, Bench, bench, fill, leaves_of, ship
from click.testing import CliRunner

from gateway.audit import sequencing
from gateway.audit.chain import Entry
from gateway.audit.cover import Pin, Signed, check_tree
from gateway.audit.findings import Finding
from gateway.audit.journal import newest_note
from gateway.audit.keyring import (
    CHANGES_FILE,
    KeyFile,
    Keys,
    announce,
    keep_changes,
    keep_signers,
    load_keys,
    read_change,
    relatives,
    successors,
)
from gateway.audit.note import KEY_FILE, NoteError, load_signer, new_signer
from gateway.audit.proof import ProofError, check_proof, prove_extension, prove_records
from gateway.audit.sequencer import ForkError
from gateway.audit.sequencing import SequencerThread
from gateway.cli import main
from gateway.errors import ConfigurationError

SECOND, THIRD, STRANGER = (new_signer(SIGNER.name) for _ in range(3))
FIRST_CHANGE, NEXT_CHANGE = announce(SIGNER, SECOND, 1_800_000_000), announce(SECOND, THIRD, 1_800_000_001)


def test_a_statement_leads_to_the_next_key_and_back() -> None:
    """Who pinned a key years ago must find the one of today, without being told of each in between."""
    changes = [FIRST_CHANGE, NEXT_CHANGE]
    old, new, newest = (each.verifier for each in (SIGNER, SECOND, THIRD))
    assert read_change(FIRST_CHANGE) == (old, new)
    assert successors([old], changes) == (old, new, newest)
    assert successors([new], changes) == (new, newest)
    assert set(relatives([newest], changes)) == {old, new, newest}
    assert successors([STRANGER.verifier], changes) == (STRANGER.verifier,)


@pytest.mark.parametrize("kind", ["one signature", "other key", "more text", "other name", "nonsense", "title"])
def test_what_one_key_alone_says_leads_nowhere(kind: str) -> None:
    """A thief of the old key could name the next one; a stranger could name the log's key as his predecessor."""
    lines = FIRST_CHANGE.split("\n")
    text = "\n".join(lines[:4]) + "\n"
    forged = {
        "one signature": SIGNER.sign(text),
        "other key": STRANGER.sign(text),
        "more text": "\n".join([*lines[:4], "and more", *lines[4:]]),
        "other name": FIRST_CHANGE.replace(f"\n{SIGNER.name}", "\nsomebody/else", 1),
        "nonsense": "\n\n\n\n",
        "title": FIRST_CHANGE.replace("caveat key change", "caveat key chance"),
    }[kind]
    with pytest.raises(NoteError):
        read_change(forged)
    assert successors([SIGNER.verifier], [forged]) == (SIGNER.verifier,)


def test_a_key_is_not_followed_by_itself_or_by_another_logs() -> None:
    """Both would make a circle or a merge of two logs."""
    for other in (SIGNER, new_signer("caveat/other")):
        with pytest.raises(NoteError):
            announce(SIGNER, other, 1)


def more(url: str, log: dict[str, list[Entry]], count: int) -> None:
    """Add records to the first writer."""
    longer = chain_of(len(log[ONE]) + count)
    tail = longer[len(log[ONE]) :]
    ship(url, ONE, tail)
    log[ONE] += tail


def findings(made: Bench, *pins: str, pinned: tuple[object, ...] = (SIGNER,)) -> dict[str, list[Finding]]:
    found: list[Finding] = []
    verifiers = tuple(each.verifier for each in pinned)  # type: ignore[attr-defined]  # signers, all of them
    check_tree(Signed(made.tree, tuple(Pin("kept", each) for each in pins), verifiers), found.append)
    return {each.kind: [each] for each in found}


@pytest.mark.redis
def test_a_log_goes_on_under_a_new_key_and_verifies_from_either(tmp_path: Path) -> None:
    """Another key must not mean another log."""
    with real_redis() as redis, bench(redis.url, tmp_path) as made:
        log = fill(redis.url, 10)
        made.run()
        before = made.notes[-1]
        made.sequencer.use(Keys((SECOND, SIGNER), (FIRST_CHANGE,)))
        made.run()
        assert made.notes[-1].count("\n— ") == 2, "signed at once, by both"
        assert (made.journal.key, made.newest.size) == (SECOND.verifier.text, 10)
        more(redis.url, log, 3)
        made.sequencer.use(Keys((SECOND,), (FIRST_CHANGE,)))
        made.run()
        assert made.notes[-1].count("\n— ") == 1
        assert "key_changed" in (told := findings(made, before))
        assert set(told) == {"key_changed"}
        assert findings(made, before, pinned=(SECOND,)) == {}, "what was signed before has not become wrong"
        assert "bad_checkpoint" in findings(made, pinned=(STRANGER,))
        document = json.dumps(prove_records(made.tree, [log[ONE][4].data]))
        for key in (SIGNER, SECOND):
            assert check_proof(document, [key.verifier]).checkpoint.size == 13
        extension = json.dumps(prove_extension(made.tree, before))
        assert check_proof(extension, [SECOND.verifier]).earlier is not None
        without = json.dumps(json.loads(document) | {"keys": []})
        with pytest.raises(ProofError):
            check_proof(without, [SIGNER.verifier])


@pytest.mark.redis
def test_followers_accept_the_new_key_and_never_lead_with_the_old_one(tmp_path: Path) -> None:
    """A replica that was not given the key must not undo the change."""
    with (
        real_redis() as redis,
        bench(redis.url, tmp_path / "one") as leader,
        bench(redis.url, tmp_path / "two") as follower,
    ):
        fill(redis.url, 10)
        leader.run()
        follower.run()
        leader.sequencer.use(Keys((SECOND, SIGNER), (FIRST_CHANGE,)))
        leader.run()
        leader.sequencer.release()
        follower.run()
        assert "key_differs" in follower.events.names
        follower.sequencer.use(Keys((SECOND, SIGNER), (FIRST_CHANGE,)))
        follower.run()
        assert follower.sequencer.standing.leads


@pytest.mark.redis
def test_a_key_that_no_statement_leads_to_is_a_fork(tmp_path: Path) -> None:
    """Whoever owns Redis can write another key beside the log."""
    with real_redis() as redis, bench(redis.url, tmp_path) as made:
        fill(redis.url, 5)
        made.run()
        made.sequencer.release()
        redis.command("HSET", "a:{tree}:state", "key", STRANGER.verifier.text)
        with pytest.raises(ForkError):
            made.sequencer.step()


@pytest.mark.redis
def test_a_redis_that_lost_all_is_written_again_under_the_new_key(tmp_path: Path) -> None:
    """The statements have to come back with the leaves."""
    with real_redis() as redis, bench(redis.url, tmp_path) as made:
        log = fill(redis.url, 10)
        made.run()
        made.sequencer.use(Keys((SECOND,), (FIRST_CHANGE,)))
        made.run()
        leaves = leaves_of(made.tree)
        redis.command("FLUSHALL")
        ship(redis.url, ONE, log[ONE])
        made.run()
        made.run()
        assert leaves_of(made.tree) == leaves
        assert set(findings(made)) == {"key_changed"}


def test_the_key_file_is_taken_over_when_it_changes(tmp_path: Path) -> None:
    """No restart for a new key."""
    first = load_signer(tmp_path)
    assert first is not None
    watched = KeyFile(tmp_path)
    assert (found := watched.poll()) is not None
    assert found.signer.verifier == first.verifier
    assert watched.poll() is None
    new = new_signer(first.name)
    keep_changes(tmp_path, [announce(first, new, 1)])
    keep_signers(tmp_path / KEY_FILE, (new, first))
    assert (found := watched.poll()) is not None
    assert [each.verifier for each in found.signers] == [new.verifier, first.verifier]
    assert len(found.changes) == 1
    assert watched.poll() is None
    (tmp_path / CHANGES_FILE).write_text('["no statement"]')
    with pytest.raises(ConfigurationError, match="statements"):
        load_keys(tmp_path)


def test_the_command_rotates_and_ends_the_transition(tmp_path: Path) -> None:
    """Two commands, and the log says who ran them."""
    first = load_signer(tmp_path)
    assert first is not None
    where = ["--data-dir", str(tmp_path), "--redis-url", "none"]
    done = CliRunner().invoke(main, ["audit", "rotate-key", *where])
    assert done.exit_code == 0, done.output
    keys = load_keys(tmp_path)
    assert keys is not None
    assert done.output.strip() == keys.signer.verifier.text
    assert keys.signers[1].verifier == first.verifier
    assert successors([first.verifier], keys.changes)[-1] == keys.signer.verifier
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert CliRunner().invoke(main, ["audit", "rotate-key", "--finish", *where]).exit_code == 0
    after = load_keys(tmp_path)
    assert after is not None
    assert [each.verifier for each in after.signers] == [keys.signer.verifier]
    done = CliRunner().invoke(main, ["audit", "rotate-key", "--finish", *where])
    assert (done.exit_code, "no transition" in done.output) == (2, True)
    told = CliRunner().invoke(main, ["audit", "tail", "--json", "--data-dir", str(tmp_path)]).output
    assert '"what":"signing_key"' in told
    assert '"what":"signing_key_retired"' in told
    assert "PRIVATE" not in told


@pytest.mark.redis
async def test_a_sequencer_that_runs_signs_with_the_new_key_and_its_coverage_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rotation costs no restart, and no record its checkpoint."""
    monkeypatch.setattr(sequencing, "TICK_SECONDS", 0.02)
    monkeypatch.setattr(sequencing, "CLOSE_SECONDS", 60.0)  # in which the last record is signed, on any machine
    first, told = load_signer(tmp_path), Events()
    assert first is not None
    with real_redis() as redis:
        thread = SequencerThread(redis.url, tmp_path, first, told, keys=KeyFile(tmp_path))
        assert thread.standing.covered("anything") is None, "nothing is signed yet"
        thread.start()
        async with running_log(tmp_path, url=redis.url) as log:
            await log.append(pair("a"))
            await until(lambda: thread.standing.covered(log.writer) == log.head.seq)
            assert thread.standing.covered("another") == 0
            done = await asyncio.to_thread(
                CliRunner().invoke, main, ["audit", "rotate-key", "--data-dir", str(tmp_path), "--redis-url", redis.url]
            )
            assert done.exit_code == 0, done.output
            await until(lambda: "key_changed" in told.names)
            await until(lambda: (newest_note(tmp_path) or "").count("\n— ") == 2)
        thread.close()
        assert thread.standing.covered(log.writer) == log.head.seq
    assert "sequencer_failed" not in told.names


@pytest.mark.parametrize("step", [[], ["--finish"]])
def test_a_key_that_cannot_be_kept_is_no_change_on_the_log(tmp_path: Path, step: list[str]) -> None:
    """The log said that a key follows which nobody had, and a statement for witnesses led to it."""
    first = load_signer(tmp_path)
    assert first is not None
    keep_signers(tmp_path / KEY_FILE, (new_signer(first.name), first))
    where = ["--data-dir", str(tmp_path), "--redis-url", "none"]
    done = CliRunner().invoke(main, ["audit", "rotate-key", *step, "--out", str(tmp_path / "none" / "key"), *where])
    assert (done.exit_code, "no such file or directory" in done.output) == (2, True), done.output
    assert "key.change" not in CliRunner().invoke(main, ["audit", "tail", "--json", *where[:2]]).output
    keys = load_keys(tmp_path)
    assert keys is not None
    assert (len(keys.signers), keys.changes) == (2, ())
    assert list(tmp_path.glob("*.new")) == [], "no private key is left lying about"


def test_a_key_in_the_environment_goes_into_a_file_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command cannot change the environment of what runs; it says what to do."""
    monkeypatch.setenv("CAVEAT_AUDIT_SIGNING_KEY", SIGNER.text())
    where = ["--data-dir", str(tmp_path), "--redis-url", "none"]
    done = CliRunner().invoke(main, ["audit", "rotate-key", *where])
    assert (done.exit_code, "--out" in done.output) == (2, True)
    out = tmp_path / "new.key"
    done = CliRunner().invoke(main, ["audit", "rotate-key", "--out", str(out), *where])
    assert done.exit_code == 0, done.output
    keys = load_keys(tmp_path, out.read_text())
    assert keys is not None
    assert [each.name for each in keys.signers] == [SIGNER.name] * 2
    assert not (tmp_path / KEY_FILE).exists()

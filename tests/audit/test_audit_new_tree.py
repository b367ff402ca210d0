"""A tree that is beyond repair is left on record, and everything is signed anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from audit_fakes import chain_of
from audit_index import build, sequenced
from audit_tree import ONE, SIGNER, TWO
from click.testing import CliRunner, Result
from redis import Redis

from gateway.audit.checkpoint import Checkpoint, parse_checkpoint
from gateway.audit.journal import newest_note, tree_directory
from gateway.audit.keyring import keep_signers, load_keys
from gateway.audit.note import KEY_FILE, NoteError, load_signer, new_signer
from gateway.audit.renewal import begin_anew, read_renewal
from gateway.cli import main

pytestmark = [pytest.mark.redis, pytest.mark.usefixtures("elsewhere")]


def run(url: str, data: Path, *words: str | Path) -> Result:
    where = ["--data-dir", str(data), "--redis-url", url]
    return CliRunner().invoke(main, ["audit", *map(str, words), *where])


def kept(data: Path, name: str) -> Path:
    """Keep the newest checkpoint, as a witness does."""
    note = newest_note(data)
    assert note is not None
    path = data / name
    path.write_text(note)
    return path


def test_a_statement_holds_only_as_both_keys_signed_it() -> None:
    """Else whoever has a key of his own could say that the log goes on under it."""
    old, new, other = new_signer("log"), new_signer("log~2"), new_signer("log")
    note = begin_anew(old, new, Checkpoint("log", 7, b"r" * 32, 5), 9)
    told = read_renewal(note)
    assert (told.old, told.new, told.last.size, told.last.root) == (old.verifier, new.verifier, 7, b"r" * 32)
    for wrong in (
        note.replace("\n7\n", "\n8\n"),
        note.replace(old.verifier.text, other.verifier.text),
        note.rpartition("— ")[0],
        note.replace("time 9\n", "time 9\nmore\n"),
        "caveat new tree\n",
    ):
        with pytest.raises(NoteError):
            read_renewal(wrong)
    with pytest.raises(NoteError):
        begin_anew(old, other, None, 9)


def test_a_new_tree_covers_every_record_and_answers_for_the_one_before(redis_url: str, tmp_path: Path) -> None:
    """The way out of a tree that nobody can mend costs no record, and hides nothing from who kept a checkpoint."""
    keep_signers(tmp_path / KEY_FILE, [SIGNER])
    signer = load_signer(tmp_path)
    assert signer is not None
    sequenced(redis_url, tmp_path, {ONE: chain_of(60)}, pieces=1)
    early = kept(tmp_path, "early.checkpoint")
    sequenced(redis_url, tmp_path, {TWO: chain_of(60, TWO)}, pieces=1)
    last = kept(tmp_path, "last.checkpoint")
    old_key = tmp_path / "old.pub"
    old_key.write_text(signer.verifier.text)
    build(redis_url)
    client: Any = Redis.from_url(redis_url)
    client.hset("a:{tree}:state", "range", b"nonsense")
    client.hset("a:{tree}:state", "size", "x")
    assert run(redis_url, tmp_path, "verify").exit_code == 1
    done = run(redis_url, tmp_path, "new-tree", "--reason", "somebody wrote into the state")
    assert done.exit_code == 0, done.output
    keys = load_keys(tmp_path)
    assert keys is not None
    assert keys.signer.name == f"{signer.name}~2"
    size = parse_checkpoint((newest_note(tmp_path) or "").rpartition("\n\n")[0] + "\n").size
    assert size > 120, "all records, and those of the command itself"
    assert client.hget(next(iter(client.keys("a:{tree}:state:before-*"))), "size") == b"x"
    assert [*tree_directory(tmp_path).parent.glob("tree.before-*")]
    pins: list[list[str | Path]] = [[], ["--checkpoint", last], ["--checkpoint", early]]
    pins.append(["--checkpoint", last, "--pubkey", old_key])
    for words in pins:
        found = run(redis_url, tmp_path, "verify", *words)
        assert found.exit_code == 0, found.output
        assert "begun anew" in found.output
    assert "hold it against what was moved aside" in run(redis_url, tmp_path, "verify", "--checkpoint", early).output
    told = CliRunner().invoke(main, ["audit", "tail", "--json", "--data-dir", str(tmp_path)]).output
    assert "somebody wrote into the state" in told
    assert run(redis_url, tmp_path, "index", "--rebuild").exit_code == 0
    assert run(redis_url, tmp_path, "index", "--check").exit_code == 0
    forged = tmp_path / "forged.checkpoint"
    forged.write_text(Checkpoint(signer.name, 120, b"x" * 32, 5).sign(signer))
    assert run(redis_url, tmp_path, "verify", "--checkpoint", forged).exit_code == 1
    forged.write_text(Checkpoint(signer.name, 9999, b"x" * 32, 5).sign(signer))
    assert run(redis_url, tmp_path, "verify", "--checkpoint", forged).exit_code == 1


def test_a_run_that_was_killed_is_made_again_and_still_answers_for_the_tree_before(
    redis_url: str, tmp_path: Path
) -> None:
    """The tree was aside by then, and its key still in its place: the next run said that there was no good checkpoint at all."""
    keep_signers(tmp_path / KEY_FILE, [SIGNER])
    sequenced(redis_url, tmp_path, {ONE: chain_of(60)}, pieces=1)
    last = kept(tmp_path, "last.checkpoint")
    tree = tree_directory(tmp_path)
    tree.rename(tree.with_name("tree.before-1"))
    client: Any = Redis.from_url(redis_url)
    for key in client.keys("a:{tree}:*"):
        client.rename(key, key + b":before-1")
    done = run(redis_url, tmp_path, "new-tree", "--reason", "once more")
    assert (done.exit_code, "60 records under its last good checkpoint" in done.output) == (0, True), done.output
    found = run(redis_url, tmp_path, "verify", "--checkpoint", last)
    assert found.exit_code == 0, found.output


def test_a_new_key_that_cannot_be_kept_leaves_the_tree_where_it_is(redis_url: str, tmp_path: Path) -> None:
    """The old tree was aside by then, and nobody had the key of the new one."""
    keep_signers(tmp_path / KEY_FILE, [SIGNER])
    sequenced(redis_url, tmp_path, {ONE: chain_of(60)}, pieces=1)
    done = run(redis_url, tmp_path, "new-tree", "--reason", "a whim", "--out", tmp_path / "none" / "key")
    assert (done.exit_code, "no such file" in done.output) == (2, True), done.output
    assert newest_note(tmp_path) is not None
    client: Any = Redis.from_url(redis_url)
    assert client.keys("*:before-*") == []
    assert "tree.new" not in CliRunner().invoke(main, ["audit", "tail", "--data-dir", str(tmp_path)]).output


def test_nothing_is_begun_anew_while_somebody_signs(redis_url: str, tmp_path: Path) -> None:
    """A tree that is signed is not beyond repair."""
    load_signer(tmp_path)
    client: Any = Redis.from_url(redis_url)
    client.set("a:{tree}:lease", "another", px=60_000)
    refused = run(redis_url, tmp_path, "new-tree", "--reason", "a whim")
    assert (refused.exit_code, "another process signs" in refused.output) == (2, True), refused.output
    assert run("none", tmp_path, "new-tree", "--reason", "a whim").exit_code == 2

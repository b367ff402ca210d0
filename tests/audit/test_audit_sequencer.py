"""The sequencer: one order for all writers, one who signs it, and never two histories."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from audit_fakes import RealRedis, chain_of, real_redis
from audit_tree import ONE, SIGNER, TWO, assert_whole, bench, fill, leaves_of, ship, span_roots

from gateway.audit.checkpoint import read_checkpoint
from gateway.audit.journal import JournalLostError, newest_note
from gateway.audit.merkle import consistency_spans, is_consistent
from gateway.audit.note import new_signer
from gateway.audit.sequencer import BATCH, IDLE_SECONDS, ForkError
from gateway.audit.tree import LEASE, LOG, STATE, TreeDamagedError

pytestmark = pytest.mark.redis


@pytest.fixture(name="redis")
def _redis() -> Iterator[RealRedis]:
    with real_redis("--appendfsync", "no") as redis:
        yield redis


def test_all_writers_become_one_tree(redis: RealRedis, tmp_path: Path) -> None:
    """Deletion across writers shows only where there is one order."""
    log = fill(redis.url, 700, 300, 45)
    with bench(redis.url, tmp_path) as it:
        it.run()
        assert_whole(it.tree, log)
        assert it.newest.origin == SIGNER.name
        assert it.sequencer.standing.size == 1045
        assert it.sequencer.standing.leads
        assert newest_note(tmp_path) == it.notes[-1]


def test_checkpoints_come_at_least_every_thousand_leaves_and_extend_each_other(
    redis: RealRedis, tmp_path: Path
) -> None:
    """A witness that keeps any of them can hold all later ones against it."""
    fill(redis.url, 3_500)
    with bench(redis.url, tmp_path) as it:
        it.run()
        signed = [read_checkpoint(note, [SIGNER.verifier]) for note in it.notes]
        leaves = leaves_of(it.tree)
        sizes = [each.size for each in signed]
        assert sizes == sorted(sizes)
        assert sizes[-1] == 3_500
        assert max(after - before for before, after in zip([0, *sizes], sizes, strict=False)) <= BATCH + 64
        for old, new in pairwise(signed):
            path = span_roots(consistency_spans(old.size, new.size), leaves)
            assert is_consistent(old.size, old.root, new.size, new.root, path)


def test_nothing_new_is_signed_once_a_minute(redis: RealRedis, tmp_path: Path) -> None:
    """A log that stands still must look different from one that is withheld."""
    fill(redis.url, 10)
    with bench(redis.url, tmp_path) as it:
        clock = [1_000_000.0]
        it.sequencer._now = lambda: clock[0]
        it.run()
        it.run()
        assert len(it.notes) == 1
        clock[0] += IDLE_SECONDS + 1
        it.run()
        first, second = (read_checkpoint(note, [SIGNER.verifier]) for note in it.notes)
        assert (first.size, first.root) == (second.size, second.root)
        assert (first.seconds, second.seconds) == (1_000_000, 1_000_061)
        clock[0] -= 3 * 3600  # set back: the minute is not waited for until the old time comes again
        it.run()
        it.run()
        assert len(it.notes) == 3


def test_a_restarted_sequencer_goes_on_where_it_was(redis: RealRedis, tmp_path: Path) -> None:
    """From its journal, and as well from Redis alone."""
    log = fill(redis.url, 500)
    with bench(redis.url, tmp_path) as it:
        it.run()
        it.sequencer.release()
    log[TWO] = chain_of(40, TWO)
    ship(redis.url, TWO, log[TWO])
    for data in (tmp_path, tmp_path / "elsewhere"):
        with bench(redis.url, data) as it:
            it.run()
            it.sequencer.release()
            assert_whole(it.tree, log)
            assert it.journal.tree.root() == it.newest.root


def test_only_one_signs_and_a_stale_holder_cannot_publish(redis: RealRedis, tmp_path: Path) -> None:
    """One that slept through its lease wakes up and still believes that it leads."""
    fill(redis.url, 20)
    with bench(redis.url, tmp_path / "a") as first, bench(redis.url, tmp_path / "b") as second:
        first.run()
        second.run()
        assert (first.sequencer.standing.leads, second.sequencer.standing.leads) == (True, False)
        assert second.journal.tree.root() == first.newest.root, "the other follows"
        redis.command("DEL", LEASE)  # the lease ran out
        more = chain_of(30)[20:]
        ship(redis.url, ONE, more)
        second.run()
        assert second.sequencer.standing.leads
        ship(redis.url, ONE, chain_of(35)[30:])
        before = second.newest
        first.sequencer._advance()  # it was stopped after it had looked, and continues now
        assert second.newest == before
        first.run()
        assert not first.sequencer.standing.leads
        second.run()
        assert second.newest.size == 35
        assert "sequencer_follows" in first.events.names


def test_two_that_start_together_share_the_work_of_one(redis: RealRedis, tmp_path: Path) -> None:
    """Steps of both in turn, with a lease that runs out all the time."""
    log = {ONE: chain_of(600)}
    with (
        bench(redis.url, tmp_path / "a", lease_seconds=0.001) as first,
        bench(redis.url, tmp_path / "b", lease_seconds=0.001) as second,
    ):
        for begin in range(0, 600, 20):
            ship(redis.url, ONE, log[ONE][begin : begin + 20])
            first.sequencer.step()
            second.sequencer.step()
        for it in (first, second):
            it.tree.lease.seconds = 10
            it.sequencer.step()
            it.sequencer.step()
        assert_whole(first.tree, log)


@pytest.mark.parametrize("lost", ["suffix", "everything"])
def test_a_redis_that_lost_its_newest_entries_gets_the_same_tree_again(
    redis: RealRedis, tmp_path: Path, lost: str
) -> None:
    """A failover to a lagging replica must not make a second history of what was signed."""
    log = {ONE: chain_of(400), TWO: chain_of(100, TWO)}
    ship(redis.url, ONE, log[ONE][:150])
    with bench(redis.url, tmp_path) as it:
        it.run()
        redis.command("COPY", LOG, "old:log")
        redis.command("COPY", STATE, "old:state")
        redis.command("COPY", "a:{tree}:at", "old:at")
        redis.command("COPY", "a:{tree}:ckpt", "old:ckpt")
        ship(redis.url, TWO, log[TWO])
        it.run()
        ship(redis.url, ONE, log[ONE][150:300])
        it.run()
        published = it.newest
        if lost == "everything":
            redis.command("FLUSHALL")
        else:
            for name in ("log", "state", "at", "ckpt"):
                redis.command("RENAME", f"old:{name}", f"a:{{tree}}:{name}")
        for _ in range(3):
            it.sequencer.step()
        assert "tree_repaired" in it.events.names
        assert (it.newest.size, it.newest.root) == (published.size, published.root)
        if lost == "everything":
            ship(redis.url, ONE, log[ONE])  # the writers replay their spools
            ship(redis.url, TWO, log[TWO])
        else:
            ship(redis.url, ONE, log[ONE][300:])
        it.run()
        assert_whole(it.tree, log)


def test_a_follower_repairs_what_the_leader_takes_with_it(redis: RealRedis, tmp_path: Path) -> None:
    """The host that signed is gone for good, and Redis came back from a backup."""
    fill(redis.url, 200)
    with bench(redis.url, tmp_path / "a") as first, bench(redis.url, tmp_path / "b") as second:
        first.run()
        second.run()
        redis.command("FLUSHALL")
        second.run()
        assert second.newest.root == first.journal.tree.root()


def test_another_history_is_never_signed(redis: RealRedis, tmp_path: Path) -> None:
    """The same size with another root, a rewritten end, a tree of somebody else: all alarm, none goes on."""
    fill(redis.url, 50)
    with bench(redis.url, tmp_path / "a") as it:
        it.run()
        it.sequencer.release()
    redis.command("FLUSHALL")
    other = chain_of(60, TWO)
    ship(redis.url, TWO, other)
    with bench(redis.url, tmp_path / "rogue") as rogue:
        rogue.run()
        rogue.sequencer.release()
        forked = rogue.newest
        with bench(redis.url, tmp_path / "a") as it:
            for _ in range(2):
                with pytest.raises(ForkError):
                    it.sequencer.step()
            assert it.notes == []
        assert rogue.newest == forked


def test_a_tree_under_another_key_is_only_followed(redis: RealRedis, tmp_path: Path) -> None:
    """Two replicas that each made a key of their own: one signs, and says why the other does not."""
    fill(redis.url, 5)
    with bench(redis.url, tmp_path / "a") as first:
        first.run()
        first.sequencer.release()
        with bench(redis.url, tmp_path / "b", signer=new_signer("caveat/other")) as second:
            second.run()
            assert second.events.names == ["key_differs"]
            assert second.journal.tree.size == 5
        with bench(redis.url, tmp_path / "c", signer=None) as third:
            third.run()
            assert third.events.names == []
        assert first.newest.size == 5


def test_an_extension_under_a_strangers_key_is_a_fork(redis: RealRedis, tmp_path: Path) -> None:
    """Who owns Redis can add leaves and sign them himself; those who know the log's key do not go along."""
    fill(redis.url, 20)
    with bench(redis.url, tmp_path / "a") as it:
        it.run()
        stranger = new_signer(SIGNER.name)
        redis.command("HSET", STATE, "key", stranger.verifier.text)
        redis.command("DEL", LEASE)
        ship(redis.url, ONE, chain_of(30)[20:])
        with bench(redis.url, tmp_path / "b", signer=stranger) as other, pytest.raises(TreeDamagedError):
            other.sequencer.step()
        it.sequencer.step()
        with pytest.raises(ForkError, match="signed by"):
            it.sequencer._follow()
        assert it.journal.tree.size == 20


@pytest.mark.parametrize("what", ["note", "range", "size", "log", "no log", "no state"])
def test_a_successor_refuses_a_tree_that_its_checkpoint_does_not_sign(
    redis: RealRedis, tmp_path: Path, what: str
) -> None:
    """It must not lend its signature to what somebody wrote into Redis in between."""
    fill(redis.url, 130)
    with bench(redis.url, tmp_path / "a") as it:
        it.run()
        it.sequencer.release()
        if what == "note":
            redis.command("HSET", STATE, "note", it.notes[-1].replace("130", "131"))
        elif what == "range":
            redis.command("HSET", STATE, "range", "x" * 64)
        elif what == "size":
            redis.command("HSET", STATE, "size", "129")
        elif what == "log":
            redis.command("XADD", LOG, "1-130", "s", ONE, "e", "1", "q", "131", "h", "y" * 32)
        elif what == "no log":
            redis.command("DEL", LOG)
        else:
            redis.command("DEL", STATE)
        size = it.journal.tree.size
    ship(redis.url, ONE, chain_of(140)[130:])
    for data in (tmp_path / "a", tmp_path / "new"):
        with bench(redis.url, data) as it:
            try:
                it.sequencer.step()
            except (ForkError, TreeDamagedError, JournalLostError, ValueError):
                pass
            else:
                it.sequencer.step()
            assert [each for each in it.notes if "\n140\n" in each and what != "no log"] == []
            assert size == 130


def test_a_record_that_is_not_what_its_writer_chained_is_not_signed(redis: RealRedis, tmp_path: Path) -> None:
    """What was changed in Redis before it became a leaf holds its stream up, and no other."""
    good, bad = chain_of(30), chain_of(30, TWO)
    bad[10] = bad[10]._replace(data=bad[10].data.replace(b"demo", b"evil"))
    ship(redis.url, ONE, good)
    ship(redis.url, TWO, bad)
    with bench(redis.url, tmp_path) as it:
        it.run()
        it.run()
        assert it.newest.size == 40
        assert it.events.names.count("leaf_refused") == 1
        redis.command("XDEL", f"a:{{{ONE}}}:s", "1-30")
        ship(redis.url, ONE, chain_of(33)[30:])
        it.run()
        assert it.newest.size == 43, "what was a leaf stays one; verify tells that its record is gone"


def test_a_long_log_is_repaired_from_the_newest_files_only(redis: RealRedis, tmp_path: Path) -> None:
    """The journal is bounded: beyond it there is an alarm and no guess."""
    fill(redis.url, 6_000)
    with bench(redis.url, tmp_path, file_bytes=40_000) as it:
        it.run()
        assert len(list(it.journal.directory.glob("*.runs"))) == 2
        assert it.journal.tree_at(5_900).size == 5_900
        redis.command("FLUSHALL")
        it.sequencer.step()
        with pytest.raises(JournalLostError):
            it.sequencer.step()
        assert it.tree.state() is None


def test_a_journal_that_was_torn_goes_back_to_its_last_note(redis: RealRedis, tmp_path: Path) -> None:
    """The process died in the middle of a write."""
    fill(redis.url, 100)
    with bench(redis.url, tmp_path) as it:
        it.run()
        it.sequencer.release()
        path = next(it.journal.directory.glob("*.runs"))
    content = path.read_bytes()
    for cut in (1, 70, 300, len(content) - 40):
        path.write_bytes(content[:-cut])
        with bench(redis.url, tmp_path) as it:
            it.run()
            it.sequencer.release()
            assert (it.newest.size, it.journal.tree.root()) == (100, it.newest.root)

"""The pages about the log: a checkpoint that somebody holds, verify, holds, the archive, changes and what was in force."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from desk_material import Standing, csrf_of, standing_desk
from redis.asyncio import Redis

from gateway.audit.base import Record
from gateway.audit.hold import read_holds
from gateway.audit.index_follow import Indexer
from gateway.audit.index_store import IndexStore
from gateway.audit.journal import newest_note
from gateway.audit.log import SpoolAuditLog, open_log
from gateway.audit.note import load_signer, own_verifier
from gateway.audit.read import lines
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import RedisTree
from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_write import Order, archive_log
from gateway.audit.writer import writers
from gateway.dashboard.access import Role
from gateway.dashboard.changes import Change
from gateway.dashboard.pages.changes import policies_then
from gateway.dashboard.pages.unjudged import periods
from gateway.dashboard.recorder import Recorder
from gateway.dashboard.scoped_log import WHOLE
from gateway.ids import new_id

WAIT_SECONDS = 30.0
ID = new_id()  # of now: a decision is looked for near the time that its id tells


class Signing:
    """A sequencer that runs; `reach` waits until a checkpoint is over so many records."""

    def __init__(self, data: Path, redis_url: str) -> None:
        self._news = threading.Condition()
        self.note = ""
        self._thread = SequencerThread(redis_url, data, load_signer(data, None), lambda *_: None)
        self._thread.on_note = self._take
        self._thread.start()

    def reach(self, size: int) -> str:
        with self._news:
            assert self._news.wait_for(lambda: _size(self.note) >= size, WAIT_SECONDS)
            return self.note

    def close(self) -> None:
        self._thread.close()

    def _take(self, note: str) -> None:
        with self._news:
            self.note = note
            self._news.notify_all()


def _size(note: str) -> int:
    return int(note.split("\n")[1]) if note else 0


@pytest.fixture
def signing(tmp_path: Path, redis_url: str) -> Iterator[Signing]:
    thread = Signing(tmp_path, redis_url)
    yield thread
    thread.close()


@pytest_asyncio.fixture
async def log(tmp_path: Path, redis_url: str) -> AsyncIterator[SpoolAuditLog]:
    opened = await open_log(tmp_path, master_key=bytes(32), max_bytes=1 << 24, redis_url=redis_url)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def desk(tmp_path: Path, redis_url: str, log: SpoolAuditLog) -> AsyncIterator[Standing]:
    """A desk whose records go on a real log in the same directory and Redis."""
    async with standing_desk(tmp_path, redis_url, recorder=Recorder(log)) as standing:
        yield standing


async def write(log: SpoolAuditLog, *records: Record) -> None:
    """Put records on the log, and wait until Redis has them."""
    await log.append(list(records))
    await shipped(log)


async def shipped(log: SpoolAuditLog) -> None:
    """Wait until Redis has all that was written."""
    async with asyncio.timeout(WAIT_SECONDS):
        while log.lag_records:  # noqa: ASYNC110 - the log tells nobody when it has caught up
            await asyncio.sleep(0.005)


def count(data: Path) -> int:
    return sum(1 for _, directory in writers(data) for _ in lines(directory))


async def post(browser: httpx.AsyncClient, path: str, **fields: str) -> httpx.Response:
    csrf = csrf_of(await browser.get("/audit"))
    return await browser.post(path, data={"csrf": csrf, **fields})


async def test_a_checkpoint_that_was_kept_is_found_in_the_log_of_today(
    desk: Standing, log: SpoolAuditLog, signing: Signing
) -> None:
    """The question of every auditor, answered without a command line."""
    await write(log, Record("begin", "1", "acme", {}), Record("end", "1", "acme", {}))
    kept = signing.reach(3)
    await write(log, *(Record("reject", str(n), "acme", {}) for n in range(5)))
    signing.reach(8)
    async with await desk.as_role(Role.AUDITOR) as browser:
        page = (await post(browser, "/audit/check", note=kept.replace("\n", "\r\n"))).text
    assert "The log holds" in page
    assert "caveat-proof-v1" in page


async def test_a_checkpoint_of_another_history_is_said_to_be_one(
    desk: Standing, log: SpoolAuditLog, signing: Signing, tmp_path: Path
) -> None:
    """Signed by the right key, and yet not a beginning of this log: somebody wrote it anew."""
    await write(log, Record("begin", "1", "acme", {}))
    kept = signing.reach(2)
    signer = load_signer(tmp_path, None)
    assert signer is not None
    lines = kept.split("\n")
    forged = signer.sign("\n".join([*lines[:2], "ISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+P0A=", lines[3], ""]))
    async with await desk.as_role(Role.AUDITOR) as browser:
        page = (await post(browser, "/audit/check", note=forged)).text
        longer = signer.sign("\n".join([lines[0], "999", *lines[2:4], ""]))
        shorter = (await post(browser, "/audit/check", note=longer)).text
        unsigned = (await post(browser, "/audit/check", note=kept.replace(lines[1], "1", 1))).text
    assert "The log does not hold" in page
    assert "The log does not hold" in shorter
    assert "proves nothing either way" in unsigned


async def test_verify_runs_behind_the_page_and_says_what_it_found(
    desk: Standing, log: SpoolAuditLog, signing: Signing
) -> None:
    """A run takes minutes with millions of records; nobody waits for it with an open request."""
    await write(log, Record("reject", "1", "acme", {}))
    signing.reach(2)
    async with await desk.as_role(Role.AUDITOR) as browser:
        answer = await post(browser, "/audit/verify")
        assert answer.status_code == 303
        await desk.desk.sources.jobs.wait()
        page = (await browser.get("/audit")).text
    assert "the log is whole" in page
    assert "oidc:somebody" in page


async def test_verify_finds_a_record_that_is_gone_and_tells_one_tenant_no_more_than_that(
    desk: Standing, log: SpoolAuditLog, signing: Signing, redis_url: str
) -> None:
    """Findings name writers and records of everybody; that the log is broken concerns each of them."""
    await write(log, Record("reject", "1", "acme", {"n": 1}), Record("reject", "2", "globex", {"n": 2}))
    signing.reach(3)
    async with Redis.from_url(redis_url) as redis:
        (stream,) = [name async for name in redis.scan_iter(match="a:{*}:s") if b"{tree}" not in name]
        entries: Any = await redis.xrange(stream)
        assert await redis.xdel(stream, entries[1][0]) == 1
    writer = stream.decode()[3:-3]
    async with await desk.as_role(Role.AUDITOR) as browser, await desk.as_role(Role.AUDITOR, "acme") as other:
        await post(other, "/audit/verify")
        await desk.desk.sources.jobs.wait()
        page, scoped = (await browser.get("/audit#verify")).text, (await other.get("/audit")).text
    assert "<code>missing</code>" in page
    assert writer in page
    assert "the log is not whole" in scoped
    assert writer not in scoped
    assert "<code>missing</code>" not in scoped
    assert "/audit/checkpoint" not in scoped


def _broken() -> dict[str, Any]:
    finding = ["fault", "altered", "w", "redis", 2, "record of globex"]
    return {"is_whole": False, "writers": 1, "records": {}, "signed": 3, "counts": [], "findings": [finding]}


async def test_one_long_piece_of_work_at_a_time(desk: Standing) -> None:
    """Pages are answered by the same process."""
    going = threading.Event()
    desk.desk.sources.jobs.start("verify", WHOLE, "test", lambda _: going.wait(WAIT_SECONDS))
    async with await desk.as_role(Role.AUDITOR) as browser:
        page = await browser.get("/audit")
        answer = await browser.post("/audit/verify", data={"csrf": csrf_of(page)})
    going.set()
    assert answer.status_code == 409
    assert 'action="/audit/verify"' not in page.text


async def test_a_result_outlives_the_desk(desk: Standing, tmp_path: Path) -> None:
    """An audit is not of the day on which somebody looks at it."""
    jobs = desk.desk.sources.jobs
    jobs.start("verify", WHOLE, "test", lambda _: _broken())
    await jobs.wait()
    kept = type(jobs)(tmp_path).find("verify", WHOLE)
    assert kept is not None
    assert (kept.by, kept.result["is_whole"]) == ("test", False)


async def test_a_hold_is_on_the_log_before_it_holds(desk: Standing, log: SpoolAuditLog, tmp_path: Path) -> None:
    """Placed with a reason by whoever may erase; lifted only by somebody who has just signed in."""
    async with await desk.as_role(Role.ADMINISTRATOR, "acme") as browser:
        assert (await post(browser, "/audit/holds/place", tenant="acme", reason="matter 7")).status_code == 303
        assert read_holds(tmp_path / "archive")["acme"].reason == "matter 7"
        foreign = await post(browser, "/audit/holds/place", tenant="globex", reason="x")
        assert foreign.status_code == 400
        assert "matter 7" in (await browser.get("/audit")).text
        desk.clock.now += desk.desk.fresh_seconds + 1
        stale = await post(browser, "/audit/holds/lift", tenant="acme", reason="over")
        assert stale.headers["location"].endswith("&again=1")
    assert "acme" in read_holds(tmp_path / "archive")
    async with await desk.as_role(Role.ADMINISTRATOR, "acme") as browser:
        await post(browser, "/audit/holds/lift", tenant="acme", reason="over")
        await shipped(log)
        page = (await browser.get("/changes")).text
    assert read_holds(tmp_path / "archive") == {}
    assert "<code>hold.remove</code>" in page
    assert "matter 7" in page


async def test_a_hold_that_cannot_be_recorded_is_not_placed(tmp_path: Path, redis_url: str) -> None:
    """The log comes before the act."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        csrf = csrf_of(await browser.get("/audit"))
        desk.log.is_full = True
        answer = await browser.post("/audit/holds/place", data={"csrf": csrf, "tenant": "acme", "reason": "x"})
    assert answer.status_code == 503
    assert read_holds(tmp_path / "archive") == {}


async def test_an_auditor_may_neither_hold_nor_see_the_buttons(desk: Standing) -> None:
    """Who checks the log does not decide what is deleted."""
    async with await desk.as_role(Role.AUDITOR) as browser:
        page = await browser.get("/audit")
        answer = await browser.post("/audit/holds/place", data={"csrf": csrf_of(page), "tenant": "a", "reason": "b"})
    assert answer.status_code == 403
    assert "/audit/holds/place" not in page.text


async def test_a_manifest_of_the_archive_is_verified_and_a_changed_file_is_found(
    desk: Standing, log: SpoolAuditLog, tmp_path: Path
) -> None:
    """One hour of one tenant, against the signed manifest."""
    await write(log, Record("reject", "1", "acme", {}), Record("reject", "2", "globex", {}))
    vault = Vault(tmp_path / "archive")
    signer = load_signer(tmp_path, None)
    assert signer is not None
    far = 1 << 52
    with vault.locked():
        archive_log(vault, tmp_path, None, Order(far, far, signer.sign, accept_gaps=False), lambda _: None)
    number = vault.numbers()[-1]
    async with await desk.as_role(Role.AUDITOR) as browser, await desk.as_role(Role.AUDITOR, "acme") as other:
        await post(browser, "/audit/archive", number=str(number))
        await desk.desk.sources.jobs.wait()
        assert "the archive is whole" in (await browser.get("/audit")).text
        assert "globex" not in (await other.get("/audit")).text
        assert (await post(other, "/audit/archive", number="999")).status_code == 404
        next((tmp_path / "archive" / "data").rglob("*.jsonl.zst")).write_bytes(b"other")
        await post(browser, "/audit/archive", number=str(number))
        await desk.desk.sources.jobs.wait()
        assert "the archive is not whole" in (await browser.get("/audit")).text


async def test_the_key_and_the_checkpoint_can_be_carried_off(
    desk: Standing, log: SpoolAuditLog, signing: Signing, tmp_path: Path
) -> None:
    """What binds the operator is what somebody else keeps. The size of the log is not for one tenant's people."""
    await write(log, Record("reject", "1", "acme", {}))
    signing.reach(2)
    async with await desk.as_role(Role.AUDITOR) as browser, await desk.as_role(Role.AUDITOR, "acme") as other:
        note, key = await browser.get("/audit/checkpoint"), await browser.get("/audit/key")
        assert (await other.get("/audit/checkpoint")).status_code == 404
    verifier = own_verifier(tmp_path)
    assert verifier is not None
    assert key.text.strip() == verifier.text
    assert note.text == newest_note(tmp_path) or _size(note.text) >= 2
    assert "attachment" in note.headers["content-disposition"]


@pytest.mark.parametrize(
    "path", ["/audit", "/changes", "/changes/then?at=2026-11-21", "/unjudged", "/workers", "/trends"]
)
async def test_looking_changes_nothing(desk: Standing, tmp_path: Path, path: str) -> None:
    """A page is a GET, and a GET may be sent by anybody's link; each page also stands without data."""
    before = count(tmp_path)
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        assert (await browser.get(path)).status_code == 200
    assert count(tmp_path) == before


async def test_changes_are_filtered_by_kind_person_and_time(desk: Standing, log: SpoolAuditLog) -> None:
    """Who changed what, when."""
    await write(
        log,
        Record("key.change", "1", "acme", {"key": "k-one", "what": "created", "by": "ann"}),
        Record("key.change", "2", "acme", {"key": "k-two", "what": "revoked", "by": "bob"}),
        Record("hold.add", "3", "acme", {"reason": "matter 9 <img src=x>", "by": "ann"}),
    )
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        pages = [(await browser.get(f"/changes?{q}")).text for q in ("kind=key.change", "who=ANN", "until=2000-01-01")]
        assert (await browser.get("/changes?since=yesterday")).status_code == 400
        assert (await browser.get("/changes?since=2026-11-22&until=2026-11-01")).status_code == 400
    assert "<img" not in pages[1]
    assert [("k-one" in p, "k-two" in p, "matter 9" in p) for p in pages] == [
        (True, True, False),
        (True, False, True),
        (False, False, False),
    ]


def _change(seconds: float, kind: str = "policy.change", policy: str = "", **fields: Any) -> Change:
    return Change(kind, "x", seconds, "-", policy, fields, "w")


def test_in_force_at_a_time_is_what_the_last_change_before_it_says() -> None:
    """A decision of last month is judged by the rules of last month."""
    newest_first = [
        _change(30, policy="a", after=None),
        _change(20, policy="a", after="two", by="file", loosened=[{"setting": "s", "owner": "o"}]),
        _change(10, policy="b", after="one"),
        _change(5, policy="a", after="one"),
    ]
    then = policies_then([change for change in newest_first if change.seconds <= 25])
    assert [(each.policy, each.digest, each.who) for each in then] == [("a", "two", "file"), ("b", "one", "")]
    assert then[0].loosened == ("setting: s, owner: o",)
    assert policies_then(newest_first)[0].digest is None


def test_a_restart_ends_what_was_degraded() -> None:
    """A gateway that was killed never told that it was over."""
    changes = [
        _change(50, "degraded", what="redis", state="begin", message="m"),
        _change(40, "start"),
        _change(30, "degraded", what="spool", state="begin", message="m"),
        _change(20, "degraded", what="redis", state="end"),
        _change(10, "degraded", what="redis", state="begin", message="m"),
    ]
    found = [(each.what, each.since, each.until) for each in periods(changes)]
    assert found == [("redis", 50, None), ("spool", 30, 40), ("redis", 10, 20)]


async def test_nothing_unjudged_is_said_with_its_grounds_and_a_silent_index_is_no_none(desk: Standing) -> None:
    """An empty table says too little, and an index that is not there says nothing."""
    async with await desk.as_role(Role.AUDITOR) as browser:
        page = (await browser.get("/unjudged")).text
    assert "That is not the same as none." in page


def _index(redis_url: str) -> None:
    store, tree = IndexStore(redis_url), RedisTree(redis_url)
    indexer = Indexer(store, tree, lambda *_: None)
    while indexer.step():
        pass
    indexer.release()
    store.close()
    tree.close()


async def test_what_passed_unjudged_is_told_with_why_and_to_its_tenant_alone(
    desk: Standing, log: SpoolAuditLog, signing: Signing, redis_url: str
) -> None:
    """Was anything released that nobody judged? Which, by whose word, and what could not be judged."""
    verdict = {"action": "allow", "fired": [], "unjudged": [["embedded", "hate", "error"]], "failure_mode": "open"}
    begin = {"principal": "k", "policy": {"id": "baseline", "rev": 1, "sha256": "d"}, "input": verdict}
    end = {"status": "complete", "action": "allow", "released": 1}
    await write(log, Record("begin", ID, "acme", begin), Record("end", ID, "acme", end))
    signing.reach(3)
    await asyncio.to_thread(_index, redis_url)
    async with (
        await desk.as_role(Role.AUDITOR, "acme") as browser,
        await desk.as_role(Role.AUDITOR, "globex") as other,
    ):
        page, theirs = (await browser.get("/unjudged")).text, (await other.get("/unjudged")).text
        csrf = csrf_of(await browser.get("/unjudged"))
        assert (await browser.post("/unjudged/gather", data={"csrf": csrf, "days": "7"})).status_code == 303
        await desk.desk.sources.jobs.wait()
        counted = (await browser.get("/unjudged")).text
    assert ID in page
    assert "embedded hate error" in page
    assert ID not in theirs
    assert "has no decision of that time" in theirs
    assert "<code>error</code>" in counted
    assert "Failed open: 1" in counted

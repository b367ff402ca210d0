"""`caveat evidence` as it is called, and the desk's button for it."""

from __future__ import annotations

import functools
import json
import re
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from audit_fakes import real_redis
from audit_tree import SIGNER
from click.testing import CliRunner
from desk_material import csrf_of, standing_desk
from evidence_material import lay_log

from gateway.audit.hold import Hold
from gateway.audit.hold_shared import share_hold
from gateway.commands.evidence import command
from gateway.dashboard.access import Role, Scope
from gateway.dashboard.jobs import Progress
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.packs import NAME
from gateway.errors import ConfigurationError
from gateway.evidence.pack import check_pack

PERIOD = ["--tenant", "acme", "--from", "2026-11-20", "--to", "2026-11-20"]


def called(*words: str | Path) -> tuple[int, str]:
    done = CliRunner().invoke(command, [str(word) for word in words], catch_exceptions=False)
    return done.exit_code, done.output


def test_a_pack_is_made_and_checked_as_the_documentation_says(tmp_path: Path) -> None:
    """Exit 1, since the log holds an exchange without its end: who reads only the code is told as well."""
    lay_log(tmp_path / "data")
    out, key = tmp_path / "pack.zip", tmp_path / "caveat.pub"
    key.write_text(SIGNER.verifier.text)
    code, told = called(
        *PERIOD, "--data-dir", tmp_path / "data", "--redis-url", "none", "--out", out, "--progress-lines"
    )
    assert code == 1, told
    assert "5 decisions in" in told
    assert "0 faults, 1 interrupted" in told
    assert out.stat().st_mode & 0o077 == 0
    code, told = called("--check", out, "--pubkey", key)
    assert (code, told.splitlines()[-1]) == (0, f"proved: signed by {SIGNER.name}")
    out.write_bytes(out.read_bytes()[:-100])
    code, told = called("--check", out, "--pubkey", key)
    assert (code, told.startswith("not proved: ")) == (1, True)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "expected --tenant and --from"),
        (["--tenant", "acme", "--from", "2200-01-01"], "which is the end of yesterday (UTC)"),
        (["--tenant", "acme", "--from", "0001-01-01T00:00:00+05:00"], "the years 1971 to 9998"),
        (["--tenant", "acme", "--from", "2026-01-01", "--to", "9999-12-31"], "the years 1971 to 9998"),
        (["--tenant", "acme", "--from", "2026-01-01", "--to", "2256-01-01"], "--to: expected a time before 2255-06-05"),
        (["--tenant", "a/b", "--from", "2026-01-01", "--to", "2026-01-02"], "--tenant: expected letters"),
        (["--tenant", "acme", "--from", "2026-01-02", "--to", "2026-01-01"], "begins before it ends"),
        (["--tenant=-", "--from", "2026-01-01", "--to", "2026-01-02"], "--tenant: expected letters"),
        (["--check", "nothing.zip"], "expected --pubkey"),
        ([*PERIOD, "--data-dir", "nowhere"], "no data directory"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(words: list[str], told: str) -> None:
    """With exit code 2, as with every command."""
    code, said = called(*words)
    assert code == 2
    assert told in said


def test_without_an_end_a_pack_ends_with_yesterday_in_every_zone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Packs are compared by their days, and a day that is not over is another one an hour later."""
    lay_log(tmp_path / "data")
    end, out = datetime.now(UTC).date(), tmp_path / "pack.zip"
    words = ("--tenant", "acme", "--from", "2026-11-20", "--data-dir", tmp_path / "data", "--redis-url", "none")
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"):  # 14 hours before UTC, 11 after it
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        code, told = called(*words, "--out", out, "--no-pdf")
        assert code == 1, told
        assert "still to come" not in told
        with ZipFile(out) as pack:
            until = json.loads(pack.read("evidence.json"))["period"]["until"] / 1e6
        assert end <= datetime.fromtimestamp(until, UTC).date() <= datetime.now(UTC).date()
        assert until % 86_400 == 0


def test_a_date_means_the_whole_day_however_it_is_written(tmp_path: Path) -> None:
    """A pack that ends a day early looks complete. One that ends later than now is, and says so."""
    lay_log(tmp_path / "data")
    words = ("--tenant", "acme", "--from", "20261120", "--data-dir", tmp_path / "data", "--redis-url", "none")
    for number, last in enumerate(["2026-11-20", "20261120", "2026-W47-5"]):
        code, told = called(*words, "--to", last, "--out", tmp_path / f"{number}.zip", "--no-pdf")
        assert code == 1
        assert "5 decisions in" in told
    assert "still to come" not in told
    _, told = called(*words, "--to", "2254-01-01", "--out", tmp_path / "far.zip", "--no-pdf")
    assert "the period ends at 2254-01-02T00:00:00.000000Z: what is still to come is not in the pack" in told


def test_a_pack_tells_of_a_hold_that_another_replica_has(tmp_path: Path) -> None:
    """An auditor must not read that nothing is held where everything is."""
    data, out = tmp_path / "data", tmp_path / "pack.zip"
    lay_log(data)
    with real_redis() as redis:
        share_hold(redis.url, Hold(tenant="acme", reason="case 7", since=5))
        code, told = called(*PERIOD, "--data-dir", data, "--redis-url", redis.url, "--out", out, "--no-pdf")
    assert code == 1, told
    with ZipFile(out) as pack:
        assert json.loads(pack.read("evidence.json"))["keeping"]["hold"] == "case 7"


def test_a_tenant_that_nobody_knows_is_told(tmp_path: Path) -> None:
    """An empty pack about a misspelt name looks like a clean one about the right one."""
    lay_log(tmp_path / "data")
    words: list[str | Path] = [
        *PERIOD[2:],
        "--data-dir",
        tmp_path / "data",
        "--redis-url",
        "none",
        "--no-pdf",
        "--out",
        tmp_path / "p.zip",
    ]
    for tenant, is_told in (("acmee", True), ("acme", False)):
        _, told = called("--tenant", tenant, *words)
        assert ("is the name right?" in told) is is_told, told


async def test_a_pack_is_taken_at_the_desk_and_both_steps_are_recorded_before(tmp_path: Path, redis_url: str) -> None:
    """The same command makes it; who asked and who took it stands in the log."""
    lay_log(tmp_path)
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR, "acme") as browser:
        assert isinstance(desk.desk.sources.ledger, Ledger)
        csrf = csrf_of(await browser.get("/evidence"))
        form = {
            "csrf": csrf,
            "tenant": "acme",
            "from": "2026-11-20",
            "to": "2026-11-20",
            "language": "en",
        }  # which needs no font of the machine
        assert (await browser.post("/evidence/take", data=form)).status_code == 303
        await desk.desk.sources.jobs.wait()
        page = await browser.get("/evidence")
        assert "ready" in page.text, page.text
        taken = await browser.post("/evidence/download", data={"csrf": csrf, "tenant": "acme"})
    assert taken.headers["content-type"] == "application/zip"
    assert check_pack(taken.content, [SIGNER.verifier]).tenant == "acme"
    told = [(each.type, each.tenant, each.fields["what"]) for each in desk.log.records]
    assert told == [("admin.read", "acme", "evidence.take"), ("admin.read", "acme", "evidence.download")]


def _told(result: dict[str, object], _: Progress) -> dict[str, object]:
    return result


async def test_a_pack_of_days_that_are_not_over_says_so(tmp_path: Path, redis_url: str) -> None:
    """The form offers whole days; of others a part is missing from the pack, however green its state is."""
    pages = []
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR, "acme") as browser:
        offered = await browser.get("/evidence")
        for until in (date.max, date(2000, 1, 2)):
            result = {"since": "2000-01-01", "until": until.isoformat(), "is_whole": True}
            desk.desk.sources.jobs.start(NAME, Scope(frozenset({"acme"})), "oidc:ann", functools.partial(_told, result))
            await desk.desk.sources.jobs.wait()
            pages.append((await browser.get("/evidence")).text)
    last = re.search(r'name="to" type="date" required max="([^"]+)" value="([^"]+)"', offered.text)
    assert last
    assert date.fromisoformat(last[1]) - date.fromisoformat(last[2]) == timedelta(days=1)
    assert ["made before its last day was over" in each for each in pages] == [True, False]


async def test_another_tenants_pack_does_not_exist(tmp_path: Path, redis_url: str) -> None:
    """Neither to be made nor to be taken, nor for who may only look."""
    async with standing_desk(tmp_path, redis_url) as desk:
        async with await desk.as_role(Role.AUDITOR, "acme") as browser:
            csrf = csrf_of(await browser.get("/evidence"))
            form = {"csrf": csrf, "tenant": "globex", "from": "2026-11-20", "to": "2026-11-20", "language": "en"}
            assert (await browser.post("/evidence/take", data=form)).status_code == 404
            assert (await browser.post("/evidence/download", data=form)).status_code == 404
            assert "globex" not in (await browser.get("/evidence")).text
            wrong = form | {"tenant": "acme", "from": "yesterday"}
            assert (await browser.post("/evidence/take", data=wrong)).status_code == 400
        async with await desk.as_role(Role.OPERATOR, "acme") as browser:
            assert (await browser.get("/evidence")).status_code in {403, 404}
    assert desk.log.records == []


async def test_a_desk_that_cannot_record_makes_no_pack(tmp_path: Path, redis_url: str) -> None:
    """The reading is on the log before it happens, or it does not happen."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR, "acme") as browser:
        csrf = csrf_of(await browser.get("/evidence"))
        desk.log.is_full = True
        form = {"csrf": csrf, "tenant": "acme", "from": "2026-11-20", "to": "2026-11-20", "language": "en"}
        assert (await browser.post("/evidence/take", data=form)).status_code == 503
        assert not desk.desk.sources.jobs.is_busy


async def test_why_a_pack_could_not_be_made_is_told_to_who_may_see_all(tmp_path: Path, redis_url: str) -> None:
    """The words name writers and records, and the log is everybody's."""

    def work(_: Progress) -> None:
        raise ConfigurationError("no pack was made: writer-of-globex: record 7 follows record 9")

    async with standing_desk(tmp_path, redis_url) as desk:
        desk.desk.sources.jobs.start(NAME, Scope(frozenset({"acme"})), "oidc:ann", work)
        await desk.desk.sources.jobs.wait()
        async with await desk.as_role(Role.AUDITOR, "acme") as mine:
            narrow = (await mine.get("/evidence")).text
    assert "who may see all tenants sees why" in narrow
    assert "globex" not in narrow

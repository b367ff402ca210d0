"""The archive: exact bytes in, proof out; killed, tampered with, late, held and pruned."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from audit_fakes import real_redis, running_log, until
from audit_samples import HOUR_NANOSECONDS, NOON, begin, chained, end, exchange, spool, timed
from click.testing import CliRunner, Result

from gateway.audit.archive import RedisArchive
from gateway.audit.base import Record
from gateway.audit.chain import Entry
from gateway.audit.export_filter import Filter
from gateway.audit.export_row import row_of, units
from gateway.audit.export_source import placed
from gateway.audit.findings import Report, Severity
from gateway.audit.hold import FILE, Hold, read_holds, write_holds
from gateway.audit.note import Signer, new_signer, open_note
from gateway.audit.vault_manifest import DamagedArchiveError, Pin, Vault, tenant_directory
from gateway.audit.vault_prune import DAY, FLOOR_DAYS, Pruned, Retention, prune
from gateway.audit.vault_read import tenants_of
from gateway.audit.vault_verify import verify_vault
from gateway.audit.vault_write import Archived, Order, archive_log
from gateway.audit.vault_zstd import read_lines
from gateway.audit.verify import verify
from gateway.commands.audit import command
from gateway.errors import ConfigurationError

pytestmark = pytest.mark.usefixtures("elsewhere")

pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")

ROOT = Path(__file__).resolve().parents[2]
NOW = NOON // 1000 + 100 * 3_600_000_000  # microseconds
TENANTS = ("acme", "Demo", "zeta")


@pytest.fixture
def signer() -> Signer:
    return new_signer("caveat/test")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def hours(count: int = 3, each: int = 12) -> list[Entry]:
    """A log of several hours and three tenants; when an hour ends an exchange is open that ends in the next."""
    batches: list[tuple[int, list[Record]]] = []
    for hour in range(count):
        batches.append((HOUR_NANOSECONDS if hour else 0, [end(f"open{hour - 1}", "acme")] if hour else []))
        for number in range(each):
            pair = exchange(f"{hour}.{number}", TENANTS[number % 3], action=("allow", "refuse")[number % 2])
            batches.append((0, pair))
        batches.append((0, [begin(f"open{hour}", "acme")] if hour + 1 < count else []))
    return timed(batches)


def archive(data: Path, root: Path, signer: Signer | None = None, **changes: int) -> Archived:
    vault = Vault(root)
    order = Order(**{"until": NOW, "now": NOW, "sign": None if signer is None else signer.sign, **changes})  # type: ignore[arg-type]  # names and types as Order has them
    with vault.locked():
        return archive_log(vault, data, None, order)


def check(root: Path, signer: Signer | None = None, pin: Pin | None = None) -> Report:
    opener = None if signer is None else lambda note: open_note(note, [signer.verifier])
    return verify_vault(Vault(root), opener, pin)


def stored(root: Path) -> list[bytes]:
    """Every record of an archive, in the order of the chain."""
    found = [line for path in sorted((root / "data").rglob("*.jsonl.zst")) for line in read_lines(path)]
    return sorted(found, key=lambda line: (json.loads(line)["writer"], json.loads(line)["seq"]))


def test_every_record_is_archived_to_the_byte(tmp_path: Path, signer: Signer) -> None:
    """Evidence, by hour and tenant, signed; a second run finds nothing to do."""
    entries = spool(tmp_path / "data", hours())
    done = archive(tmp_path / "data", tmp_path / "a", signer)
    assert (done.records, done.manifests, done.report.exit_code) == (len(entries), 3, 0)
    assert stored(tmp_path / "a") == [entry.data for entry in entries]
    report = check(tmp_path / "a", signer)
    assert (report.findings, report.records["archive"]) == ([], len(entries))
    names = {path.relative_to(tmp_path / "a" / "data").as_posix() for path in (tmp_path / "a").rglob("*.zst")}
    assert f"{tenant_directory('Demo')}/date=2026-11-20/13-000000000002.jsonl.zst" in names
    assert archive(tmp_path / "data", tmp_path / "a", signer).manifests == 0
    assert check(tmp_path / "a", new_signer("caveat/test")).exit_code == 1, "another key"


def test_hours_that_are_not_over_wait(tmp_path: Path) -> None:
    """An hour is archived when its records are all there."""
    entries = spool(tmp_path / "data", hours())
    done = archive(tmp_path / "data", tmp_path / "a", until=NOON // 1000 + 2 * 3_600_000_000 + 1)
    assert done.manifests == 2
    rest = archive(tmp_path / "data", tmp_path / "a")
    assert done.records + rest.records == len(entries)
    assert stored(tmp_path / "a") == [entry.data for entry in entries]
    assert check(tmp_path / "a").exit_code == 0


def test_tenants_of_any_name_have_a_directory_of_their_own() -> None:
    """Names that differ in case alone, climb out of the archive, are empty or too long for a file system."""
    names = ["", "Acme", "acme", "..", "../x", "a/b", "-", "%41cme", "ü", "x" * 300, "x" * 301, "ü" * 90]
    directories = [tenant_directory(name) for name in names]
    assert len({each.lower() for each in directories}) == len(names)
    assert all("/" not in each and len("tenant=") < len(each) < 255 for each in directories)


def test_a_clock_that_jumps_loses_nothing(tmp_path: Path) -> None:
    """Hours are cut by the order of the chain: a clock set back or far ahead moves no record out of it."""
    jumps = [0, -3 * HOUR_NANOSECONDS, 90_000 * HOUR_NANOSECONDS, -89_990 * HOUR_NANOSECONDS]
    entries = spool(tmp_path / "data", timed([(jump, exchange(f"x{jump}")) for jump in jumps]))
    done = archive(tmp_path / "data", tmp_path / "a")
    assert (done.records, done.report.exit_code, check(tmp_path / "a").exit_code) == (len(entries), 0, 0)


def test_late_records_get_a_manifest_of_their_own(tmp_path: Path) -> None:
    """A writer whose records reach us a day late changes no file that is archived already."""
    first = chained([exchange("one")], writer="0123456789abcdef-0")
    second = chained([exchange("two", "demo")], writer="fedcba9876543210-0")
    spool(tmp_path / "data", first)
    archive(tmp_path / "data", tmp_path / "a")
    before = {path: path.read_bytes() for path in (tmp_path / "a" / "data").rglob("*.*") if path.is_file()}
    spool(tmp_path / "other", second)
    (tmp_path / "other" / "audit" / "host").write_text("fedcba9876543210")
    done = archive(tmp_path / "other", tmp_path / "a")
    assert (done.records, done.manifests) == (len(second), 1)
    assert all(path.read_bytes() == data for path, data in before.items())
    assert check(tmp_path / "a").exit_code == 0


def test_a_gap_is_told_and_never_passed_over_in_silence(tmp_path: Path) -> None:
    """Records that are gone stop their writer until a person says that they are gone for good."""
    entries = hours(1)
    spool(tmp_path / "data", entries[5:])
    refused = archive(tmp_path / "data", tmp_path / "a")
    assert (refused.records, [each.kind for each in refused.report.findings]) == (0, ["missing"])
    taken = archive(tmp_path / "data", tmp_path / "a", accept_gaps=True)
    assert taken.records == len(entries) - 5
    report = check(tmp_path / "a")
    assert report.exit_code == 0
    assert [each.seq for each in report.findings if each.kind == "gap"] == [6]


def test_an_altered_log_is_not_archived(tmp_path: Path) -> None:
    """The archive must not lend its proof to what the chain contradicts; what came before is kept."""
    entries = hours(1)
    forged = entries[10]._replace(data=entries[10].data.replace(b'"tenant":"', b'"tenant":"x'))
    spool(tmp_path / "data", [*entries[:10], forged, *entries[11:]])
    done = archive(tmp_path / "data", tmp_path / "a")
    assert (done.records, [each.kind for each in done.report.findings]) == (11, ["broken_chain"])
    assert check(tmp_path / "a").exit_code == 0


@pytest.mark.parametrize("stride", [5, pytest.param(1, marks=pytest.mark.drill)])
def test_killed_at_any_point_nothing_is_lost_or_doubled(tmp_path: Path, stride: int) -> None:
    """kill -9 before each sync and each rename, once more on the next run, then a run to the end."""
    entries = spool(tmp_path / "data", hours(2, 3))
    script = str(Path(__file__).with_name("audit_killed.py"))
    arguments = [sys.executable, script, str(tmp_path / "data"), str(tmp_path), str(stride)]
    child = subprocess.run(arguments, capture_output=True, check=False, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert child.returncode == 0, child.stderr.decode()[-2000:]
    points = child.stdout.split()
    assert int(points[-1]) > 40
    for point in map(int, points):
        assert stored(tmp_path / f"once{point}") == [entry.data for entry in entries], point


@pytest.mark.parametrize("is_signed", [True, False])
def test_threat_05_any_flipped_bit_is_found(tmp_path: Path, signer: Signer, *, is_signed: bool) -> None:
    """In records, rows, hashes, manifests, notes and the pin, with the key at hand or without."""
    spool(tmp_path / "data", hours(2, 4))
    archive(tmp_path / "data", tmp_path / "a", signer)
    rng = random.Random(7)
    files = [path for path in sorted((tmp_path / "a").rglob("*")) if path.is_file() and path.name != "lock"]
    assert {path.suffix for path in files} == {".json", ".note", ".parquet", ".sha256", ".zst"}
    for path in files:
        data = path.read_bytes()
        for _ in range(6):
            flipped = bytearray(data)
            flipped[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
            path.write_bytes(flipped)
            assert check(tmp_path / "a", signer if is_signed else None).exit_code == 1, path
        path.write_bytes(data)
    assert check(tmp_path / "a", signer).exit_code == 0


def test_anything_missing_or_added_is_found(tmp_path: Path) -> None:
    """Also a file that is in no manifest: a query over the directory would count it."""
    spool(tmp_path / "data", hours(2, 4))
    pin = archive(tmp_path / "data", tmp_path / "a").pin
    files = [path for path in sorted((tmp_path / "a").rglob("*")) if path.is_file() and path.name != "lock"]
    for path in files:
        data = path.read_bytes()
        path.unlink()
        report = check(tmp_path / "a")
        interrupted = path.name == "latest.json" and report.exit_code == 0
        assert report.exit_code == 1 or interrupted, path
        path.write_bytes(data)
    stray = files[0].with_name("99-000000000001.parquet")
    shutil.copy(next(path for path in files if path.suffix == ".parquet"), stray)
    assert [each.kind for each in check(tmp_path / "a").findings if each.severity is Severity.FAULT] == ["stranger"]
    stray.unlink()
    for path in (tmp_path / "a" / "manifests").glob("*2.*"):
        path.unlink()
    for path in (tmp_path / "a").rglob("*-000000000002.*"):
        path.unlink()
    (tmp_path / "a" / "hashes" / "000000000002.sha256").unlink()
    first = Vault(tmp_path / "a").read(1).pin
    (tmp_path / "a" / "latest.json").write_text(json.dumps(first.model_dump(), separators=(",", ":")))
    assert check(tmp_path / "a").exit_code == 0, "a whole archive, cut off: nothing in it tells"
    assert check(tmp_path / "a", pin=pin).exit_code == 1, "the pin that was kept elsewhere does"


def test_records_swapped_between_tenants_are_found(tmp_path: Path) -> None:
    """A tenant's decision must not turn up as another's, even where both files' sums are made to fit."""
    spool(tmp_path / "data", hours(1, 6))
    archive(tmp_path / "data", tmp_path / "a")
    vault = Vault(tmp_path / "a")
    manifest = vault.read(1).manifest
    first, second, *others = manifest.files
    one, two = ({"tenant": each.tenant} for each in (second, first))
    swapped = (first.model_copy(update=one), second.model_copy(update=two), *others)
    vault.commit(manifest.model_copy(update={"files": swapped}), None)
    assert {each.kind for each in check(tmp_path / "a").findings} >= {"foreign"}


def test_no_manifest_leads_out_of_the_archive(tmp_path: Path) -> None:
    """Pruning deletes what manifests name: one that was planted must not name other people's files."""
    spool(tmp_path / "data", hours(1, 6))
    archive(tmp_path / "data", tmp_path / "a")
    path = tmp_path / "a" / "manifests" / "000000000001.json"
    for planted in (
        b"../../etc/passwd",
        b"data/tenant=a/../../../x/date=2026-11-20/12-000000000001.parquet",
        b"/etc/passwd",
    ):
        text = re.sub(rb'"path":"data/tenant=acme[^"]*parquet"', b'"path":"' + planted + b'"', path.read_bytes())
        assert planted in text
        (copy := tmp_path / "b").mkdir(exist_ok=True)
        shutil.copytree(tmp_path / "a", copy, dirs_exist_ok=True)
        (copy / "manifests" / path.name).write_bytes(text)
        with pytest.raises(DamagedArchiveError):
            Vault(copy).read(1)
        assert check(copy).exit_code == 1


def test_an_export_of_the_archive_is_the_log(tmp_path: Path) -> None:
    """Exchanges that began in one hour and ended in the next are one row again, filtered or not."""
    entries = spool(tmp_path / "data", hours())
    archive(tmp_path / "data", tmp_path / "a")
    lines = run("export", "--from-archive", tmp_path / "a").stdout_bytes.splitlines()
    assert sorted(lines) == sorted(entry.data for entry in entries)
    rows = [row_of(unit) for unit in units(placed(entry.data, "") for entry in entries)]
    for since in (None, NOON // 1000 + 3_600_000_000):
        for tenant in TENANTS:
            keep = Filter(since, None if since is None else since + 3_600_000_000, frozenset({tenant}))
            found = [row_of(u) for records in tenants_of(Vault(tmp_path / "a"), keep) for u in units(records)]
            kept = [row for row in found if keep.keeps(row)]
            assert sorted(kept) == sorted(row for row in rows if keep.keeps(row))
    path = next((tmp_path / "a" / "data").rglob("*.zst"))
    path.write_bytes(path.read_bytes()[:-1])
    assert run("export", "--from-archive", tmp_path / "a").exit_code == 1
    assert run("export", "--from-archive", tmp_path).exit_code == 2


def prune_at(root: Path, retention: Retention, *held: str, days: int) -> Pruned:
    vault = Vault(root)
    with vault.locked():
        return prune(vault, retention, frozenset(held), now=NOON // 1000 + days * DAY, sign=None)


def test_retention_deletes_what_is_due_and_no_more(tmp_path: Path) -> None:
    """By tenant, with the floor, and never what is on hold; the rest still proves."""
    entries = spool(tmp_path / "data", hours())
    archive(tmp_path / "data", tmp_path / "a")
    retention = Retention({"acme": 30, "Demo": 30, "zeta": 30}, floors=frozenset({"Demo"}))
    assert prune_at(tmp_path / "a", retention, days=29).removed == ()
    done = prune_at(tmp_path / "a", retention, "zeta", days=31)
    assert ({each.tenant for each in done.removed}, done.held) == ({"acme"}, frozenset({"zeta"}))
    assert done.bytes > 0
    report = check(tmp_path / "a")
    assert (report.exit_code, len(stored(tmp_path / "a"))) == (0, report.records["archive"])
    assert {json.loads(each)["tenant"] for each in stored(tmp_path / "a")} == {"-", "Demo", "zeta"}
    assert prune_at(tmp_path / "a", retention, "zeta", days=31).removed == (), "once"
    assert {each.tenant for each in prune_at(tmp_path / "a", retention, days=FLOOR_DAYS + 1).removed} == {
        "Demo",
        "zeta",
    }
    assert {each.tenant for each in prune_at(tmp_path / "a", retention, days=401).removed} == {"-"}, "400 by default"
    report = check(tmp_path / "a")
    assert (report.exit_code, report.records["archive"], stored(tmp_path / "a")) == (0, 0, [])
    assert archive(tmp_path / "data", tmp_path / "a").records == 0, "what was pruned is not archived again"
    assert entries


def test_a_file_that_a_killed_prune_left_is_deleted_by_the_next(tmp_path: Path) -> None:
    """The manifest says that it is gone before it goes."""
    spool(tmp_path / "data", hours(1))
    archive(tmp_path / "data", tmp_path / "a")
    shutil.copytree(tmp_path / "a" / "data", tmp_path / "copy")
    prune_at(tmp_path / "a", Retention(default=1), days=9)
    shutil.copytree(tmp_path / "copy", tmp_path / "a" / "data", dirs_exist_ok=True)
    report = check(tmp_path / "a")
    assert (report.exit_code, {each.kind for each in report.findings}) == (0, {"unsigned", "left_over"})
    prune_at(tmp_path / "a", Retention(default=1), days=9)
    assert stored(tmp_path / "a") == []


def test_holds_that_cannot_be_read_hold_everybody(tmp_path: Path) -> None:
    """A damaged file of holds must not free what a court wants kept."""
    write_holds(tmp_path, {"acme": Hold(tenant="acme", reason="case 7", since=5)})
    assert read_holds(tmp_path)["acme"].reason == "case 7"
    (tmp_path / FILE).write_bytes((tmp_path / FILE).read_bytes()[:-3])
    with pytest.raises(ConfigurationError):
        read_holds(tmp_path)


def test_the_commands_hold_prune_and_tell(tmp_path: Path) -> None:
    """What an operator types, with holds and prunes on the log."""
    data = tmp_path / "data"
    spool(data, hours())
    where = ("--data-dir", data)
    made = json.loads(run("archive", *where, "--redis-url", "none", "--json").stdout)
    assert (made["manifests"], made["findings"]) == (3, [])
    whole = run("archive", "verify", *where)
    assert (whole.exit_code, "the archive is whole" in whole.output) == (0, True)
    assert run("archive", "verify", "--dir", tmp_path / "none").exit_code == 2
    assert run("hold", "add", "acme", "--reason", "case 7", *where, "--redis-url", "none").exit_code == 0
    assert "case 7" in run("hold", "list", *where).output
    (data / "archive" / FILE).write_text("{")
    assert run("prune", *where, "--redis-url", "none").exit_code == 2
    write_holds(data / "archive", {"acme": Hold(tenant="acme", reason="case 7", since=5)})
    pruned = run("prune", *where, "--redis-url", "none")
    assert (pruned.exit_code, "0 hours deleted" in pruned.output) == (0, True), pruned.output
    assert run("hold", "remove", "acme", *where, "--redis-url", "none").exit_code == 0
    assert run("hold", "remove", "acme", *where, "--redis-url", "none").exit_code == 1
    exported = run("export", *where, "--redis-url", "none").stdout.splitlines()
    kinds = [json.loads(line)["type"] for line in exported]
    assert [kind for kind in kinds if kind.startswith(("hold", "prune"))] == ["hold.add", "prune", "hold.remove"]
    manifest = data / "archive" / "manifests" / "000000000002.json"
    manifest.write_bytes(manifest.read_bytes().replace(b"acme", b"bcme"))
    assert run("archive", "verify", *where).exit_code == 1


@pytest.mark.redis
async def test_redis_is_trimmed_of_what_is_proved_and_not_held(tmp_path: Path) -> None:
    """Nothing goes that the archive does not hold; the log still verifies, and shipping goes on."""
    data = tmp_path / "data"
    with real_redis() as redis:
        where = ("--data-dir", data, "--redis-url", redis.url)
        async with running_log(data, url=redis.url) as log:
            for number in range(40):
                await log.append(exchange(f"x{number}", "zeta" if number >= 20 else "demo"))
            await until(lambda: log.lag_records == 0)
            stream = f"a:{{{log.writer}}}:s"
            root = data / "archive"
            write_holds(root, {"zeta": Hold(tenant="zeta", reason="case 7", since=5)})
            assert run("archive", *where, "--trim").exit_code == 0
            assert redis.command("XLEN", stream) == "81", "the hour is not over"
            tomorrow = "2999-01-01"
            assert run("archive", *where, "--until", tomorrow).exit_code == 0
            flipped = next((root / "data").rglob("*.jsonl.zst"))
            flipped_data = flipped.read_bytes()
            flipped.write_bytes(flipped_data[:-1] + bytes([flipped_data[-1] ^ 1]))
            assert run("archive", *where, "--until", tomorrow, "--trim").exit_code == 1
            assert redis.command("XLEN", stream) == "81", "the archive does not prove"
            flipped.write_bytes(flipped_data)
            trimmed = json.loads(run("archive", *where, "--until", tomorrow, "--trim", "--json").stdout)
            assert (trimmed["trimmed"], trimmed["findings"]) == (41, []), "up to the first record on hold"
            write_holds(root, {})
            assert json.loads(run("archive", *where, "--trim", "--json").stdout)["trimmed"] == 39, "all but the newest"
            await log.append(exchange("after"))
            await until(lambda: log.lag_records == 0)
        archive_ = RedisArchive(redis.url)
        report = verify(data, archive_)
        assert (report.exit_code, [each.kind for each in report.findings]) == (0, ["trimmed"])
        shutil.rmtree(data / "audit")
        assert verify(data, archive_).exit_code == 0, "what was trimmed is not called missing"
        redis.command("XTRIM", stream, "MAXLEN", "1")
        assert verify(data, archive_).exit_code == 1, "what went beyond the mark is"
        archive_.close()

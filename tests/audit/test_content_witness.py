"""The archive as a witness of erasures that are nowhere else any more, and what must not pass for one."""

from __future__ import annotations

import shutil
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
from audit_fakes import running_log
from content_material import Recorded, exchange, place, storing

from gateway.audit.base import Record
from gateway.audit.content import Erasure, erase
from gateway.audit.content_check import NamedTexts, check_content
from gateway.audit.content_store import ContentStore
from gateway.audit.content_witness import witness_of
from gateway.audit.findings import Finding, Report
from gateway.audit.note import Signer, load_signer, new_signer
from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_write import Order, archive_log
from gateway.audit.verify import verify

pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")

LATER = 2 * 3_600_000_000  # microseconds: the hour of the records has ended


def findings(data: Path, root: Path, env: Mapping[str, str] | None = None) -> list[str]:
    named = NamedTexts()
    verify(data, None, report=Report(on_record=named.take))
    found: list[Finding] = []
    check_content(data, None, named, found.append, witness_of(root, data, env or {}))
    return [f"{each.kind}: {each.message}" for each in found]


def archive(other: Path, root: Path, signer: Signer | None) -> None:
    now = time.time_ns() // 1000 + LATER
    vault = Vault(root)
    with vault.locked():
        archive_log(vault, other, None, Order(until=now, now=now, sign=None if signer is None else signer.sign))


async def erased_elsewhere(tmp_path: Path, records: list[Record] | None = None) -> Signer:
    """Texts on one host, their erasure on another, of which the archive alone is left here."""
    async with storing(tmp_path / "here") as (content, _):
        await content.append(exchange("a1", "anna", "acme"))
        await content.append(exchange("b1", "bert", "acme"))
    done = Recorded()
    erase(place(tmp_path / "here"), Erasure("acme", user="anna"), done)
    async with running_log(tmp_path / "other") as log:
        await log.append(list(done) if records is None else records)
    signer = load_signer(tmp_path / "here")
    assert signer is not None
    return signer


async def test_an_archived_erasure_excuses_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    """It was lawful, wherever it was recorded; a theft beside it still shows."""
    signer = await erased_elsewhere(tmp_path)
    assert len(findings(tmp_path / "here", tmp_path / "a")) == 2, "without an archive nobody can tell"
    archive(tmp_path / "other", tmp_path / "a", signer)
    assert findings(tmp_path / "here", tmp_path / "a") == [
        "content_gone: 2 stored texts were erased, as the archive says"
    ]
    with closing(ContentStore(tmp_path / "here")) as store:
        store._texts.execute("DELETE FROM texts WHERE id = 'b1'")
    told = findings(tmp_path / "here", tmp_path / "a")
    assert sorted(each.partition(" b1,")[0] for each in told if "missing" in each) == ["content_missing: decision"] * 2


@pytest.mark.parametrize("by", ["nobody", "another key"])
async def test_an_archive_that_this_log_did_not_sign_is_no_witness(tmp_path: Path, by: str) -> None:
    """Else a thief would excuse the theft with an archive of their own making."""
    await erased_elsewhere(tmp_path)
    archive(tmp_path / "other", tmp_path / "a", None if by == "nobody" else new_signer("caveat/thief"))
    assert [each.partition(":")[0] for each in findings(tmp_path / "here", tmp_path / "a")] == ["content_missing"] * 2


async def test_a_signed_manifest_lends_its_word_to_no_other_file(tmp_path: Path) -> None:
    """The record counts only in the very bytes that were signed."""
    signer = await erased_elsewhere(tmp_path, [Record("erasure", "x", "acme", {"scope": "subject", "kids": []})])
    archive(tmp_path / "other", tmp_path / "a", signer)
    async with running_log(tmp_path / "forged") as log:
        before = time.time_ns() // 1000
        await log.append([Record("erasure", "y", "acme", {"scope": "tenant", "before": before, "kids": []})])
    archive(tmp_path / "forged", tmp_path / "f", new_signer("caveat/thief"))
    (theirs,) = (tmp_path / "f" / "data" / "tenant=acme").rglob("*.jsonl.zst")
    (ours,) = (tmp_path / "a" / "data" / "tenant=acme").rglob("*.jsonl.zst")
    shutil.copy(theirs, ours)
    assert [each.partition(":")[0] for each in findings(tmp_path / "here", tmp_path / "a")] == ["content_missing"] * 2


async def test_a_damaged_archive_excuses_nothing_and_stops_nothing(tmp_path: Path) -> None:
    """`caveat audit archive verify` tells what is wrong with it."""
    signer = await erased_elsewhere(tmp_path)
    archive(tmp_path / "other", tmp_path / "a", signer)
    for path in (tmp_path / "a" / "manifests").glob("*.json"):
        path.write_bytes(b"{")
    assert [each.partition(":")[0] for each in findings(tmp_path / "here", tmp_path / "a")] == ["content_missing"] * 2

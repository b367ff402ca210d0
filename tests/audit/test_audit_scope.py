"""Verify for one tenant, or since a day: what is counted, and what nobody is spared."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from audit_fakes import record, running_log, segments
from click.testing import CliRunner

from gateway.audit.base import Record
from gateway.audit.check import Scope
from gateway.audit.findings import Severity
from gateway.audit.verify import verify
from gateway.cli import main


async def lay(data: Path) -> None:
    """Two tenants; `acme` has an exchange that never ended."""
    async with running_log(data) as log:
        for tenant in ("acme", "zeta", "zeta"):
            await log.append([Record("begin", f"{tenant}1", tenant, {}), Record("end", f"{tenant}1", tenant, {})])
        await log.append([Record("begin", "acme2", "acme", {})])


async def test_a_tenants_records_are_counted_and_others_interruptions_are_not_its_business(tmp_path: Path) -> None:
    """A customer's auditor must not learn how often somebody else's calls break off."""
    await lay(tmp_path)
    acme = verify(tmp_path, None, scope=Scope("acme"))
    assert (acme.in_scope["spool"], acme.total(Severity.INCOMPLETE), acme.exit_code) == (3, 1, 1)
    zeta = verify(tmp_path, None, scope=Scope("zeta"))
    assert (zeta.in_scope["spool"], zeta.total(Severity.INCOMPLETE), zeta.exit_code) == (4, 0, 0)
    later = verify(tmp_path, None, scope=Scope(None, 1 << 60))
    assert (later.in_scope["spool"], later.exit_code) == (0, 0)
    assert verify(tmp_path, None, scope=Scope(None, 0)).in_scope["spool"] == 9


async def test_a_fault_is_everybodys(tmp_path: Path) -> None:
    """A chain that is broken anywhere proves nothing for anybody."""
    await lay(tmp_path)
    [path] = segments(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"acme1", b"acmeX", 1))
    assert verify(tmp_path, None, scope=Scope("zeta")).total(Severity.FAULT)


@pytest.mark.parametrize(("words", "count"), [(["--tenant", "zeta"], 4), (["--since", "2020-01-01"], 10)])
async def test_the_command_says_what_it_counted(tmp_path: Path, words: list[str], count: int) -> None:
    """The issue's command line."""
    async with running_log(tmp_path) as log:
        await log.append([record("a"), record("a", "end")])
        for tenant in ("acme", "zeta", "zeta"):
            await log.append([Record("begin", tenant, tenant, {}), Record("end", tenant, tenant, {})])
    where = ["--data-dir", str(tmp_path), "--redis-url", "none"]
    done = CliRunner().invoke(main, ["audit", "verify", *words, "--json", *where])
    told = json.loads(done.output)
    assert (done.exit_code, told["scope"]["records"]["spool"]) == (0, count)
    spoken = CliRunner().invoke(main, ["audit", "verify", *words, *where]).output
    assert f"{count} in the spool" in spoken

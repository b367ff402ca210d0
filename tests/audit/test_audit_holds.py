"""Legal holds where the archive is elsewhere: one hold keeps texts and archived hours, whoever would delete them."""

from __future__ import annotations

from pathlib import Path

import pytest
from audit_fakes import KEY
from click.testing import CliRunner, Result

from gateway.audit.content_open import archive_directory
from gateway.audit.hold import Hold, read_holds, write_holds
from gateway.cli import main


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


def run(data: Path, *words: str) -> Result:
    env = {"CAVEAT_DATA_DIR": str(data), "CAVEAT_REDIS_URL": "none", "CAVEAT_AUDIT_KEY": KEY.hex()}
    return CliRunner().invoke(main, ["audit", *words], env=env)


def test_a_hold_in_an_archive_that_is_named_keeps_texts_too(tmp_path: Path, data: Path) -> None:
    """Gateways shred texts each hour by the holds of their own archive, and know of no `--dir`."""
    elsewhere = tmp_path / "elsewhere"
    done = run(data, "hold", "add", "acme", "--reason", "case 7", "--dir", str(elsewhere))
    assert done.exit_code == 0, done.output
    assert set(read_holds(archive_directory(data, {}))) == {"acme"}
    assert set(read_holds(elsewhere)) == {"acme"}
    erased = run(data, "erase", "--tenant", "acme", "--yes")
    assert (erased.exit_code, "legal hold" in erased.output) == (1, True)
    assert run(data, "hold", "remove", "acme", "--dir", str(elsewhere)).exit_code == 0
    assert (read_holds(archive_directory(data, {})), read_holds(elsewhere)) == ({}, {})


def test_a_hold_that_was_placed_at_the_desk_counts_for_an_archive_that_is_named(tmp_path: Path, data: Path) -> None:
    """`prune --dir` would delete what the desk says nobody may."""
    elsewhere = tmp_path / "elsewhere"
    write_holds(archive_directory(data, {}), {"acme": Hold(tenant="acme", reason="case 7", since=5)})
    assert "acme" in run(data, "hold", "list", "--dir", str(elsewhere)).output

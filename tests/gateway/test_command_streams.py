"""What a command does where its output is a full disk or is not there, as with cron, supervisors and daemons."""

from __future__ import annotations

import contextlib
import errno
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.audit.publish import to_file
from gateway.cli import main
from gateway.commands.streams import announce, in_words
from gateway.http.keys import KeyStore

FULL = Path("/dev/full")
NOWHERE = [pytest.param(">/dev/full", marks=pytest.mark.skipif(not FULL.exists(), reason="Linux has it")), ">&-"]


def under_shell(words: list[str | Path], redirected: str) -> subprocess.CompletedProcess[str]:
    command = shlex.join([sys.executable, *(str(each) for each in words)])
    return subprocess.run(
        ["/bin/sh", "-c", f"exec {command} {redirected}"], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("redirected", NOWHERE)
def test_output_that_cannot_be_written_is_no_finding(tmp_path: Path, redirected: str) -> None:
    """`caveat audit verify > report` on a full disk ended with 1, which pages whoever looks after the log."""
    done = under_shell(["-m", "gateway", "key", "list", "--data-dir", tmp_path], redirected)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr


@pytest.mark.parametrize("words", [["--version"], ["--help"]])
def test_help_that_cannot_be_written_is_told_in_a_line(words: list[str | Path]) -> None:
    """It was a traceback, and exit code 1, before any subcommand had its say."""
    done = under_shell(["-m", "gateway", *words], ">&-")
    assert (done.returncode, done.stderr) == (2, "standard output is closed\n")


@pytest.mark.skipif(not FULL.exists(), reason="Linux has it")
@pytest.mark.parametrize("words", [["no-such-command"], ["key", "list", "--no-such-option"]])
def test_words_on_a_standard_error_that_is_full_are_no_finding(words: list[str | Path]) -> None:
    """The exit code is all that is left to say."""
    assert under_shell(["-m", "gateway", *words], "2>/dev/full").returncode == 2


@pytest.mark.parametrize("redirected", NOWHERE)
def test_a_key_that_nobody_saw_opens_nothing(tmp_path: Path, redirected: str) -> None:
    """It is shown once; what could not be shown would stay active and be nobody's."""
    made = under_shell(["-m", "gateway", "key", "create", "--tenant", "acme", "--data-dir", tmp_path], redirected)
    store = KeyStore(tmp_path)
    store.load()
    assert [key.state(0) for key in store.stored()] == ["revoked"]
    assert (made.returncode, "revoked again" in made.stderr) == (2, True), made.stderr
    tail = under_shell(["-m", "gateway", "audit", "tail", "--data-dir", tmp_path], redirected)
    assert (tail.returncode, "ignored" in tail.stderr) == (2, False), tail.stderr  # not 120, Python's own


@pytest.mark.parametrize("closed", ["0<&-", ">&-", "2>&-", "0<&- >&- 2>&-"])
def test_no_file_of_ours_takes_the_place_of_a_closed_stream(tmp_path: Path, closed: str) -> None:
    """Other libraries write to 1 and 2 as to a terminal, and libuv ends a process that closes one of them."""
    out = tmp_path / "opened"
    script = (
        "import os, subprocess, sys; from gateway.commands.streams import stand_open; stand_open(); "
        f"opened = os.open({str(out)!r}, os.O_WRONLY | os.O_CREAT); "
        "child = subprocess.run([sys.executable, '-c', 'import os; [os.fstat(each) for each in range(3)]']); "
        "sys.stderr.write('said'); os.write(opened, f'{opened > 2} {child.returncode}'.encode())"
    )
    assert under_shell(["-c", script], closed).returncode == 0
    assert out.read_text() == "True 0"


@pytest.mark.skipif(not FULL.exists(), reason="Linux has it")
def test_a_banner_that_cannot_be_written_keeps_nobody_from_serving() -> None:
    """A full disk of logs is no reason to refuse requests."""
    with FULL.open("w") as full, contextlib.redirect_stdout(full):
        assert announce("Caveat listens") == "no space left on device"
    with Path(os.devnull).open("w") as fine, contextlib.redirect_stdout(fine):
        assert announce("Caveat listens") is None


def test_a_pipe_or_a_device_is_no_place_for_a_file(tmp_path: Path) -> None:
    """It would be replaced: `--out /dev/null` took the device from everybody, where root ran it."""
    pipe, data = tmp_path / "pipe", tmp_path / "data"
    os.mkfifo(pipe)
    data.mkdir()
    where: list[str | Path] = ["--data-dir", data, "--redis-url", "none"]
    for words in (["audit", "export"], ["evidence", "--tenant", "acme", "--from", "2026-01-01"]):
        done = CliRunner().invoke(main, [str(each) for each in (*words, *where, "--out", pipe)])
        assert (done.exit_code, "not a regular file" in done.stderr) == (2, True), done.output
    with pytest.raises(OSError, match="not a regular file"):
        to_file(pipe, "note")
    assert pipe.is_fifo()


def test_a_file_is_put_where_a_link_leads(tmp_path: Path) -> None:
    """An agent that carries checkpoints off looks there."""
    (tmp_path / "link").symlink_to(tmp_path / "file")
    for note in ("one", "two"):
        to_file(tmp_path / "link", note)
        assert (tmp_path / "file").read_text() == note
    assert (tmp_path / "link").is_symlink()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            OSError(errno.EROFS, "Read-only file system", "a/lock"),
            "cannot read or write `a/lock`: read-only file system",
        ),
        (OSError(errno.ENOSPC, "No space left on device"), "the disk has no room: make some, and run this again"),
        (OSError(errno.EBADF, "Bad file descriptor"), "standard output is closed"),
        (OSError("odd"), "OSError: odd"),
    ],
)
def test_what_the_system_refused_is_told_in_words(error: OSError, told: str) -> None:
    """A folder that is read-only is no fault of the log."""
    assert in_words(error) == told

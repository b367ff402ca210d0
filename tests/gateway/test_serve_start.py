"""What `caveat serve` says before and as it starts."""

from __future__ import annotations

import io
import logging
import os
import pty
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from gateway.commands.serve import banner, look_ahead, stop_signals
from gateway.errors import ConfigurationError
from gateway.settings import Settings
from gateway.telemetry.logging import Log, configure, held_on_terminal

SMALL_BYTES = 4 << 20  # less than the first file of a log
LISTENING = ["http://127.0.0.1:8080", "http://127.0.0.1:8081"]


@pytest.mark.parametrize("key", [None, "cav_first"])
def test_the_printed_command_sends_a_key_as_it_stands(key: str | None) -> None:
    """It is copied into a shell; a variable between single quotes would be sent as its name and answered with 401."""
    _, _, command = banner(Settings(), key, LISTENING).partition("Try:\n")
    shell = shutil.which("sh") or "/bin/sh"
    script = "curl() { printf '%s\\n' \"$@\"; }\n" + command
    said = subprocess.run(
        [shell, "-c", script], env={"CAVEAT_KEY": "cav_mine"}, capture_output=True, text=True, check=True
    )
    assert f"Authorization: Bearer {key or 'cav_mine'}" in said.stdout.splitlines()


@pytest.mark.parametrize(
    ("address", "reached"),
    [
        ("127.0.0.1:1", "http://127.0.0.1:1/v1/"),
        ("0.0.0.0:1", "http://127.0.0.1:1/v1/"),
        ("[::]:1", "'http://[::1]:1/v1/"),
    ],
)
def test_the_printed_command_asks_an_address_that_can_be_asked(address: str, reached: str) -> None:
    """All addresses are where a gateway listens, and none that a client goes to."""
    said = banner(Settings(), None, [f"http://{address}", LISTENING[1]])
    assert f"  curl {reached}chat/completions" in said
    assert f"Caveat listens on http://{address}  " in said


def test_a_data_directory_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """A volume of another user is the first thing that goes wrong in a container."""
    (tmp_path / "file").touch()
    with pytest.raises(
        ConfigurationError, match=r"^data_dir: cannot write in `.*/file`: file exists; expected a folder"
    ):
        look_ahead(Settings(data_dir=tmp_path / "file", listen="127.0.0.1:0", control_listen="127.0.0.1:0"))


def test_a_taken_port_is_told_before_anything_is_written(tmp_path: Path) -> None:
    """A start that comes to nothing leaves no record in the log, and no signing key."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        listen = f"127.0.0.1:{other.getsockname()[1]}"
        with pytest.raises(ConfigurationError, match=f"cannot listen on {listen}: .*; is it running already"):
            look_ahead(Settings(data_dir=tmp_path / "data", listen="127.0.0.1:0", control_listen=listen))
    assert list((tmp_path / "data").iterdir()) == []


def test_one_address_for_both_planes_is_told_before_anything_is_written(tmp_path: Path) -> None:
    """It would look like another gateway, and the log would have a start that came to nothing."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        listen = f"127.0.0.1:{other.getsockname()[1]}"
    with pytest.raises(ConfigurationError, match=f"^listen and control_listen: found {listen} twice"):
        look_ahead(Settings(data_dir=tmp_path / "data", listen=listen, control_listen=listen))
    assert list((tmp_path / "data").iterdir()) == []


@pytest.fixture(name="small_disk")
def _small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_BYTES}", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk takes root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


@pytest.mark.parametrize(
    ("ballast_bytes", "told"),
    [
        (2 * SMALL_BYTES, "no space left on device; make room there; `data_dir`"),
        (0, "found 4,194,304 bytes free, expected 16,777,216"),
    ],
)
def test_a_start_without_room_names_the_folder_and_the_way_out(
    small_disk: Path, tmp_path: Path, ballast_bytes: int, told: str
) -> None:
    """`No space left on device` alone sends people looking through every disk of the machine."""
    with suppress(OSError), (small_disk / "ballast").open("wb", buffering=0) as ballast:
        ballast.write(b"x" * ballast_bytes)
    settings = tmp_path / "caveat.yaml"
    settings.write_text(f"listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: {small_disk / 'data'}\n")
    words = [sys.executable, "-m", "gateway", "serve", "--config", str(settings)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("caveat cannot start: data_dir: ")
    assert f"`{small_disk / 'data'}`" in done.stderr
    assert told in done.stderr
    assert done.stderr.count("\n") == 1
    assert list((small_disk / "data").iterdir()) == []


def test_who_has_named_a_real_server_is_not_told_to() -> None:
    """The demo may stay beside it, and first."""
    real = {"name": "r", "kind": "openai", "base_url": "http://h/v1", "models": ["m"]}
    both = Settings.model_validate({"upstreams": [{"name": "d", "kind": "echo", "models": ["echo"]}, real]})
    assert "a demo" in banner(Settings(), "cav_x", LISTENING)
    assert "a demo" not in banner(both, "cav_x", LISTENING)


def test_a_person_reads_the_banner_whole_and_then_the_log(tmp_path: Path) -> None:
    """Lines of JSON in the middle of it hide the key that is shown only now, and what is missing without a Redis."""
    settings = tmp_path / "caveat.yaml"
    settings.write_text("listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: data\nredis_url: none\n")
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "gateway", "serve", "--config", str(settings)]
    gateway = subprocess.Popen(words, stdout=theirs, stderr=theirs, cwd=tmp_path)
    os.close(theirs)
    said = b""
    with suppress(OSError):  # EIO: nobody has the other end any more
        while part := os.read(ours, 4096):
            said += part
            if b'"event"' in said and gateway.poll() is None:
                gateway.send_signal(signal.SIGTERM)
    os.close(ours)
    assert gateway.wait(timeout=120) == 0
    banner, _, log = said.decode().replace("\r\n", "\n").partition("thanks\"}]}'\n")
    assert banner.startswith("Caveat listens on ")
    assert '"event"' not in banner
    assert "Note: there is no Redis, so nothing signs the log, there is no desk" in banner
    assert log.startswith('{"ts":')


def test_a_terminal_that_is_closed_ends_the_gateway_with_a_drain(tmp_path: Path) -> None:
    """It ended where it stood: callers lost their answers, and the log had exchanges without an end."""
    settings = tmp_path / "caveat.yaml"
    settings.write_text(
        "listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: data\nredis_url: none\nclassifiers: [patterns]\n"
    )
    words = [sys.executable, "-m", "gateway", "serve", "--config", str(settings)]
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup, which children inherit, it would be nothing
    try:
        starting = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, text=True)
    finally:
        signal.signal(signal.SIGHUP, before)
    with starting as gateway:
        assert gateway.stdout is not None
        assert gateway.stdout.readline().startswith("Caveat listens on ")
        gateway.send_signal(signal.SIGHUP)
        _, log = gateway.communicate()
    assert (gateway.returncode, '"event":"draining"' in log) == (0, True), log


def test_under_nohup_a_closed_terminal_is_nothing() -> None:
    """Whoever asked for that goes on."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        assert signal.SIGHUP not in stop_signals()
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.fixture(name="logs")
def _logs() -> Iterator[None]:
    """The process's logs, put back as they were afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("caveat")
    before = (root.handlers[:], root.level, ours.level)
    yield
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    ours.setLevel(before[2])


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.usefixtures("logs")
def test_no_line_of_the_log_is_lost_to_the_banner() -> None:
    """What happened before it is told after it, in order, even where no banner came; an error does not wait."""
    screen, file = Screen(), io.StringIO()
    configure("info", file)
    with held_on_terminal():
        Log("test").info("one")
        assert '"one"' in file.getvalue(), "a file waits for nothing"
    configure("info", screen)
    with suppress(ConfigurationError), held_on_terminal():
        Log("test").info("one")
        assert screen.getvalue() == ""
        raise ConfigurationError("no banner")
    with held_on_terminal() as release:
        Log("test").info("two")
        release()
        Log("test").info("three")
        assert '"three"' in screen.getvalue()
    with held_on_terminal():
        Log("test").info("four")
        Log("test").error("five")
        assert '"five"' in screen.getvalue()
    words = ["one", "two", "three", "four", "five"]
    assert [line.split('"event":"')[1].split('"')[0] for line in screen.getvalue().splitlines()] == words


def test_a_start_that_cannot_record_names_the_folder_of_the_log(tmp_path: Path) -> None:
    """Whatever keeps the first record from being written, somebody has to find where."""
    settings, data = tmp_path / "caveat.yaml", tmp_path / "data"
    data.mkdir()
    (data / "audit").touch()
    settings.write_text(
        f"listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: {data}\nredis_url: none\ndesk: {{serve: false}}\n"
    )
    words = [sys.executable, "-m", "gateway", "serve", "--config", str(settings)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"caveat cannot start: data_dir `{data}`: no record: " in done.stderr

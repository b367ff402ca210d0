"""What `caveat serve` says before and as it starts."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from gateway.commands.serve import banner, look_ahead
from gateway.errors import ConfigurationError
from gateway.settings import Settings

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
        with pytest.raises(ConfigurationError, match=f"cannot listen on {listen}: .*; is another gateway running"):
            look_ahead(Settings(data_dir=tmp_path / "data", listen="127.0.0.1:0", control_listen=listen))
    assert list((tmp_path / "data").iterdir()) == []

"""Where the clients' environments are, and what they are asked to say."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HOME = Path(os.environ.get("CAVEAT_CLIENTS", Path(__file__).resolve().parents[2] / "build" / "clients"))
SCRIPTS = Path(__file__).parent / "scripts"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
CARD = "4111 1111 1111 1111"

Script = Callable[..., Any]


def program(environment: str, name: str) -> str:
    """The path of a client's program; skips the test where its environment was not set up."""
    path = HOME / environment / (name if environment == "node" else f"bin/{name}")
    if not path.exists():
        pytest.skip(f"`make clients` sets up {environment}, which is not there")
    return str(path)


def outside() -> dict[str, str]:
    """The environment of a process that is none of ours."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

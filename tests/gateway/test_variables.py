"""Variables of the environment: a slip in a name is told by `caveat check` and by the gateway's log, and stops neither."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from classifiers.manifest import all_manifests
from gateway.settings import Settings, UpstreamSettings
from gateway.variables import KNOWN, WITHIN, unread

ROOT = Path(__file__).resolve().parents[2]
START = """
from gateway.parts import manifests_of
from gateway.settings import load_settings
from gateway.telemetry.logging import configure

configure("info")
manifests_of(load_settings())
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CAVEAT_BODY_BYTE", "`CAVEAT_BODY_BYTES`"),
        ("CAVEAT_CONTROL_TOKENS", "`CAVEAT_CONTROL_TOKEN`"),
        ("CAVEAT_REDIS_PASSWORT", "`CAVEAT_REDIS_PASSWORD`"),
        ("CAVEAT_XYZZY", "`CAVEAT_` and the name of a setting in capitals"),
    ],
)
def test_a_misspelt_variable_is_told_with_the_nearest(name: str, expected: str) -> None:
    """Whoever believes that a bound is set must not learn under load that it is not."""
    assert list(unread(Settings(), (), {name: "5"})) == [
        f"found variable `{name}`, which nothing reads, expected {expected}"
    ]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "CAVEAT_PORT",
            "CAVEAT_PORT_8080_TCP",
            "CAVEAT_PORT_8080_TCP_ADDR",
            "CAVEAT_SERVICE_HOST",
            "CAVEAT_SERVICE_PORT",
        ),
        *(
            "CAVEAT_SERVICE_PORT_HTTP",
            "CAVEAT_REDIS_SERVICE_HOST",
            "CAVEAT_REDIS_PORT_6379_TCP_PROTO",
            "CAVEATS",
            "PATH",
        ),
        *("CAVEAT_BODY_BYTES", "CAVEAT_REDIS_GATEWAY_PASSWORD_FILE", "CAVEAT_MY_KEY"),
    ],
)
def test_what_kubernetes_others_and_the_settings_name_is_let_be(name: str) -> None:
    """A warning that comes at each start without cause is one that nobody reads."""
    mine = UpstreamSettings(name="x", kind="echo", models={"a": "a"}, api_key_env="CAVEAT_MY_KEY")
    assert not list(unread(Settings(upstreams=(mine,)), (), {name: "5"}))


def test_a_key_that_a_manifest_names_is_let_be() -> None:
    """A classifier on a server of its own may want one."""
    ngram = all_manifests(None)["ngram"]
    far = ngram.model_copy(update={"options": {"api_key_env": "CAVEAT_FAR_KEY"}})
    assert list(unread(Settings(), [ngram], {"CAVEAT_FAR_KEY": "5"}))
    assert not list(unread(Settings(), [far], {"CAVEAT_FAR_KEY": "5"}))


def test_every_variable_in_the_sources_is_known() -> None:
    """A new variable that the list lacks would be called a slip."""
    found = {
        name
        for folder in ("gateway", "policies", "classifiers")
        for path in (ROOT / folder).rglob("*.py")
        for name in re.findall(r'"(CAVEAT_[A-Z_]*[A-Z])"', path.read_text())
    }
    assert found
    assert found <= KNOWN | WITHIN | {"CAVEAT_CONTROL_TOKEN", "CAVEAT_DESK_CLIENT_SECRET"}


@pytest.mark.parametrize("script", [START, "from gateway.cli import main; main(['check'])"])
def test_check_and_the_log_tell_it_and_go_on(tmp_path: Path, script: str) -> None:
    """It may be somebody else's variable, so it is no fault."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("CAVEAT_")} | {
        "CAVEAT_BODY_BYTE": "731"
    }
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120, cwd=tmp_path, env=env
    )
    told = done.stdout + done.stderr
    assert told.count("found variable `CAVEAT_BODY_BYTE`, which nothing reads, expected `CAVEAT_BODY_BYTES`") == 1
    assert "731" not in told

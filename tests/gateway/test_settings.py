"""Settings: one file, one environment, and every slip told with its line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.cli import main
from gateway.errors import ConfigurationError
from gateway.settings import ECHO, DeskSettings, Settings, UpstreamSettings, host_and_port, load_settings
from policies.source import load_yaml

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "gateway/example.yaml"
SECRET = "sk-canary-7f3a"
UPSTREAM: dict[str, Any] = {"name": "x", "base_url": "http://h:1/v1", "models": {"a": "a"}}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No caveat.yaml of the checkout may take part."""
    monkeypatch.chdir(tmp_path)


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(text)
    return path


def test_without_any_configuration_it_is_the_safe_demo() -> None:
    """`make serve` needs no file; nothing of it can be reached from outside."""
    settings = load_settings(env={})
    assert settings == Settings()
    assert settings.upstreams == (ECHO,)
    assert settings.listen.startswith("127.0.0.1:")
    assert settings.control_listen.startswith("127.0.0.1:")


def test_the_example_shows_every_key_with_its_default() -> None:
    """The example is what operators read, so it must not lie."""
    data = load_yaml(EXAMPLE).data
    assert list(data) == list(Settings.model_fields)
    assert list(data["upstreams"][0]) == list(UpstreamSettings.model_fields)
    assert list(data["desk"]) == list(DeskSettings.model_fields)
    assert load_settings(EXAMPLE, {}) == Settings()


def test_the_example_is_printed_by_what_was_installed(tmp_path: Path) -> None:
    """Who installed a package has no checkout to copy it from."""
    done = CliRunner().invoke(main, ["example"])
    assert (done.exit_code, done.output) == (0, EXAMPLE.read_text("utf-8"))
    assert load_settings(written(tmp_path, done.output), {}) == Settings()


def test_there_are_at_most_thirty_keys() -> None:
    """A thirty-first key is a question to ask, not one more knob to turn."""
    assert len(Settings.model_fields) <= 30


def test_the_file_is_the_named_one_or_the_variables_or_the_folders(tmp_path: Path) -> None:
    """An argument wins over the variable, the variable over the folder."""
    (tmp_path / "caveat.yaml").write_text("log_level: debug")
    other = written(tmp_path, "log_level: error")
    third = tmp_path / "third.yaml"
    third.write_text("log_level: warning")
    assert load_settings(env={}).log_level == "debug"
    assert load_settings(env={"CAVEAT_CONFIG": str(other)}).log_level == "error"
    assert load_settings(third, {"CAVEAT_CONFIG": str(other)}).log_level == "warning"


def test_an_empty_file_is_all_defaults(tmp_path: Path) -> None:
    """A file whose lines are all comments is no fault."""
    assert load_settings(written(tmp_path, "# nothing yet\n"), {}) == Settings()


@pytest.mark.parametrize("key", Settings.model_fields)
def test_every_key_can_stand_in_the_environment(tmp_path: Path, key: str) -> None:
    """Containers are configured so. The environment wins over the file."""
    values: dict[str, Any] = {
        "listen": "0.0.0.0:80",
        "control_listen": "[::1]:81",
        "control_token_env": "OTHER",
        "data_dir": "/data",
        "policy_dir": "/policies",
        "manifest_dir": "/classifiers",
        "redis_url": "none",
        "query_index": False,
        "archive_each_hour": True,
        "upstreams": [UPSTREAM],
        "classifiers": ["patterns"],
        "log_level": "error",
        "trace_endpoint": "http://collector:4318",
        "on_audit_full": "refuse",
        "json_depth": 50,
        "spool_bytes": 2_000_000,
        "desk": {"serve": False, "idle_minutes": 5.0},
    }
    value = values.get(key, 5000)
    env = {"CAVEAT_" + key.upper(): value if isinstance(value, str) else json.dumps(value)}
    settings = load_settings(written(tmp_path, "log_level: info\ndrain_seconds: 1\n"), env)
    assert settings == Settings.model_validate({"drain_seconds": 1, key: value})


def test_variables_of_others_are_let_be() -> None:
    """Kubernetes makes CAVEAT_PORT for a service of that name; an empty variable is an unset one."""
    env = {"CAVEAT_PORT": "tcp://10.0.0.1:80", "CAVEAT_SERVICE_HOST": "10.0.0.1", "CAVEAT_REDIS_URL": ""}
    assert load_settings(env=env) == Settings()


FAULTS = {
    "a number in quotes": (
        "body_bytes: '5'\n",
        "mine.yaml:1: `body_bytes`: found `5`, expected a whole number without quotes",
    ),
    "a value beyond its bound": ("json_depth: 3\n", "mine.yaml:1: `json_depth`: found `3`, expected at least 4"),
    "no truth value": ("query_index: maybe\n", "mine.yaml:1: `query_index`: found `maybe`, expected true or false"),
    "no path": ("data_dir: 5\n", "mine.yaml:1: `data_dir`: found `5`, expected a path"),
    "a path with a zero byte": (
        'listen: 127.0.0.1:1\ndata_dir: "a\\0b"\n',
        "mine.yaml:2: `data_dir`: found `a\0b`, expected a name that a file can have",
    ),
    "half a character": ('policy_dir: "\\ud800"\n', "mine.yaml:1: found half a character"),
    "models without a list": (
        "upstreams:\n  - name: x\n    models: a\n",
        "mine.yaml:3: `upstreams.0.models`: found `a`, expected a list of names, or a mapping of callers' names",
    ),
    "unknown key": ("listen: a:1\nlisen: b:1\n", "mine.yaml:2: found unknown key `lisen`, expected `listen`"),
    "unknown key inside": (
        "upstreams:\n  - name: x\n    models: [a]\n    timeout: 3\n",
        "mine.yaml:4: found unknown key `timeout`",
    ),
    "an inline secret": (
        f"upstreams:\n  - name: x\n    models: [a]\n    api_key: {SECRET}\n",
        "mine.yaml:4: found unknown key `api_key`, expected `api_key_env`",
    ),
    "wrong type": ("\nbody_bytes: many\n", "mine.yaml:2: `body_bytes`: found `many`"),
    "a boolean for a number": ("body_bytes: true\n", "mine.yaml:1: `body_bytes`: found true"),
    "zero": ("body_bytes: 0\n", "mine.yaml:1: `body_bytes`: found `0`"),
    "no port": ("listen: localhost\n", "mine.yaml:1: `listen`: found `localhost`, expected host:port"),
    "port too large": ("listen: localhost:65536\n", "expected host:port"),
    "unknown level": ("log_level: loud\n", "mine.yaml:1: `log_level`: found `loud`"),
    "open on a full disk": ("on_audit_full: allow\n", "mine.yaml:1: `on_audit_full`"),
    "odd redis": ("redis_url: http://x\n", "mine.yaml:1: `redis_url`"),
    "no upstreams": ("upstreams: []\n", "mine.yaml:1: `upstreams`"),
    "no models": ("upstreams:\n  - name: x\n    models: []\n", "mine.yaml:3: `upstreams.0.models`"),
    "no name": ("upstreams:\n  - models: [a]\n", "found no `name` in `upstreams.0`"),
    "the same model twice": ("upstreams:\n  - name: x\n    models: [a, a]\n", "mine.yaml:3:"),
    "two keys": ("upstreams:\n  - {name: x, models: [a], api_key_env: A, api_key_file: b}\n", "not both"),
    "an upstream twice": (
        "log_level: info\nupstreams:\n  - {name: x, models: [a]}\n  - {name: x, models: [b]}\n",
        "mine.yaml:2: `upstreams`: found the upstream `x` twice, expected each once",
    ),
    "a classifier twice": (
        "classifiers: [a, a]\n",
        "`classifiers`: found the classifier `a` twice, expected each once",
    ),
    "IPv6 without brackets": ("listen: ::1:8080\n", "expected host:port, with an IPv6 address in brackets: [::1]:8080"),
    "no list": ("classifiers: patterns\n", "mine.yaml:1: `classifiers`"),
    "not a mapping": ("- a\n", "mine.yaml:1: expected a mapping"),
    "a key twice": ("listen: a:1\nlisten: b:2\n", "mine.yaml:2: found the key `listen` again"),
    "an issuer without https": (
        (
            "desk: {issuer: 'http://id.example.com', client_id: a, public_url: 'https://d.example.com', "
            "grants: [{group: g, role: viewer, tenants: '*'}]}\n"
        ),
        "an `issuer` with https",
    ),
    "an issuer and nobody who may": (
        "desk: {issuer: 'https://id.example.com', client_id: a, public_url: 'https://d.example.com'}\n",
        "at least one of `grants`",
    ),
    "an unknown role": (
        "desk: {grants: [{group: g, role: god, tenants: '*'}]}\n",
        "mine.yaml:1: `desk.grants.0.role`",
    ),
    "broken YAML": ("listen: [\n", "mine.yaml:2:"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_file_and_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """An operator at night should not have to guess."""
    text, expected = FAULTS[name]
    written(tmp_path, text)
    with pytest.raises(ConfigurationError) as caught:
        load_settings(Path("mine.yaml"), {})
    assert expected in str(caught.value)
    assert SECRET not in str(caught.value)


def test_a_model_or_a_name_of_two_upstreams_is_a_fault() -> None:
    """Which of the two would answer would be chance."""
    for second, words in (({"name": "y"}, "model"), ({"models": {"b": "b"}}, "upstream")):
        env = {"CAVEAT_UPSTREAMS": json.dumps([UPSTREAM, UPSTREAM | second])}
        with pytest.raises(
            ConfigurationError, match=f"CAVEAT_UPSTREAMS: .*found the {words} `.` twice, expected each once"
        ):
            load_settings(env=env)


def test_a_file_that_is_named_must_be_there() -> None:
    """Starting with defaults instead would open a demo where production was meant."""
    with pytest.raises(ConfigurationError, match=r"gone\.yaml"):
        load_settings(env={"CAVEAT_CONFIG": "gone.yaml"})


@pytest.mark.parametrize("value", ["many", "[", "1.5", "-1"])
def test_a_fault_of_the_environment_names_the_key(value: str) -> None:
    """There is no line to tell, but there is a name."""
    with pytest.raises(ConfigurationError, match=r"body_bytes|BODY_BYTES"):
        load_settings(env={"CAVEAT_BODY_BYTES": value})


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("localhost:6379", "found a value of 14 characters, expected a URL that begins with redis://"),
        ("redis://h:6379/#x", "found a `#`, expected none"),
    ],
)
def test_a_faulty_redis_url_is_told_once(url: str, told: str) -> None:
    """What the reader of addresses says is a sentence already; `expected expected` reads like a fault of ours."""
    with pytest.raises(ConfigurationError) as caught:
        load_settings(env={"CAVEAT_REDIS_URL": url})
    assert caught.value.message.startswith(f"CAVEAT_REDIS_URL: `redis_url`: {told}")


def test_a_fault_within_a_variable_is_told_with_its_name_and_the_key_that_was_meant() -> None:
    """Of ten variables that a deployment sets, `environment` names none."""
    with pytest.raises(ConfigurationError) as caught:
        load_settings(env={"CAVEAT_DESK": "{serves: true}", "CAVEAT_UPSTREAMS": "[{name: x}]"})
    assert caught.value.message.splitlines() == [
        "CAVEAT_UPSTREAMS: found no `models` in `upstreams.0`, expected it",
        "CAVEAT_DESK: found unknown key `serves`, expected `serve`",
    ]


def test_a_fault_that_shows_only_later_has_its_place_too(tmp_path: Path) -> None:
    """What a card, a key or a port turns out to be is asked long after the file was read."""
    path = written(tmp_path, "log_level: info\nupstreams:\n  - name: x\n    models: [a]\n")
    settings = load_settings(path, {"CAVEAT_DATA_DIR": "/data"})
    assert settings.at(("upstreams", 0, "models"), "wrong") == f"{path}:4: wrong"
    assert settings.at(("upstreams", 0, "base_url"), "missing") == f"{path}:3: missing"
    assert settings.at(("data_dir",), "wrong") == "CAVEAT_DATA_DIR: wrong"
    assert settings.at(("listen",), "wrong") == "wrong", "nobody said it: it is the default"
    assert Settings().at(("listen",), "wrong") == "wrong"


@pytest.mark.parametrize(
    ("listen", "control", "is_one"),
    [
        ("127.0.0.1:80", "127.0.0.1:80", True),
        ("0.0.0.0:80", "127.0.0.1:80", True),
        ("localhost:80", "0.0.0.0:80", True),
        ("[::]:80", "[::1]:80", True),
        ("[::]:80", "127.0.0.1:80", False),
        ("127.0.0.1:80", "127.0.0.2:80", False),
        ("0.0.0.0:0", "0.0.0.0:0", False),
    ],
)
def test_all_addresses_of_a_port_are_not_beside_one_of_them(listen: str, control: str, *, is_one: bool) -> None:
    """The second would be told to be taken by another gateway, and `caveat check` would find nothing."""
    settings = Settings(listen=listen, control_listen=control)
    if not is_one:
        settings.two_ports()
        return
    with pytest.raises(ConfigurationError, match="expected two addresses"):
        settings.two_ports()


HOSTILE = """
ftp://h/v1  file:///etc/passwd  //h/v1  h/v1  http://  http://:80  http://u@h/  http://u:p@h/  http://h/?q=1  http://h/#f
http://169.254.169.254/latest  http://[fe80::1]/  http://[::ffff:169.254.169.254]/  http://0.0.0.0/  http://[::]/
http://224.0.0.1/  http://[fd00:ec2::254]/  http://100.100.100.200/  http://h:99999/  http://h:x/  gopher://h/
unix:///run/x  javascript:1  http://[fe80::1%25eth0]/  http://good@169.254.169.254/  http://good#@169.254.169.254/
""".split()


@pytest.mark.parametrize("url", HOSTILE)
def test_a_hostile_base_url_is_refused_and_not_repeated(url: str) -> None:
    """A file that a template filled in may point anywhere, and its URL may hold a password."""
    env = {"CAVEAT_UPSTREAMS": json.dumps([UPSTREAM | {"base_url": url}])}
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        load_settings(env=env)
    assert url not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/v1", "https://api.example.com/v1/", "http://[::1]:81", "http://vllm"]
)
def test_an_honest_base_url_is_taken_without_its_last_slash(url: str) -> None:
    """Paths are joined to it."""
    assert UpstreamSettings(**(UPSTREAM | {"base_url": url})).base_url == url.rstrip("/")


def test_a_key_comes_from_a_variable_or_a_file(tmp_path: Path) -> None:
    """A file often ends in a line break, which no header may hold."""
    path = tmp_path / "key"
    path.write_text(SECRET + "\n")
    assert UpstreamSettings(**UPSTREAM, api_key_env="K").api_key({"K": SECRET}) == SECRET
    assert UpstreamSettings(**UPSTREAM, api_key_file=path).api_key({}) == SECRET
    assert UpstreamSettings(**UPSTREAM).api_key({}) is None


@pytest.mark.parametrize("raw", [b"", b"  \n", b"a b", b"a\r\nx-evil: 1", b"a\x00", "ก".encode(), b"\xff", b"x" * 9000])
def test_a_key_that_no_header_may_hold_is_refused_and_not_shown(tmp_path: Path, raw: bytes) -> None:
    """A line break in a key would be a header of its own."""
    path = tmp_path / "key"
    path.write_bytes(raw)
    with pytest.raises(ConfigurationError, match="api_key_file") as caught:
        UpstreamSettings(**UPSTREAM, api_key_file=path).api_key({})
    assert "evil" not in str(caught.value)


def test_a_missing_key_is_a_fault(tmp_path: Path) -> None:
    """A request without its key would be refused by the upstream, one by one."""
    for keyed in ({"api_key_env": "GONE"}, {"api_key_file": tmp_path / "gone"}):
        with pytest.raises(ConfigurationError, match="upstream `x`"):
            UpstreamSettings(**UPSTREAM, **keyed).api_key({})


@pytest.mark.parametrize("listen", ["127.0.0.1:1", "localhost:1", "[::1]:1", "127.8.8.8:1"])
def test_on_loopback_the_control_plane_needs_no_token(listen: str) -> None:
    """Whoever has the machine has the files."""
    assert Settings(control_listen=listen).control_token({}) is None
    assert Settings(control_listen=listen).control_token({"CAVEAT_CONTROL_TOKEN": "t"}) == "t"


@pytest.mark.parametrize("listen", ["0.0.0.0:1", "[::]:1", "10.0.0.1:1", "gateway.internal:1"])
def test_elsewhere_the_control_plane_wants_a_token(listen: str) -> None:
    """Metrics and audit pages are not for the network."""
    with pytest.raises(ConfigurationError, match="CAVEAT_CONTROL_TOKEN"):
        Settings(control_listen=listen).control_token({})


def test_hosts_and_ports_are_split() -> None:
    """IPv6 addresses hold colons of their own."""
    assert host_and_port("[::1]:80") == ("::1", 80)
    assert host_and_port("localhost:0") == ("localhost", 0)


def test_a_model_is_named_alone_or_with_its_card() -> None:
    """Whoever names no card writes what was always written; whoever names one still reaches the same model."""
    plain = UpstreamSettings(name="u", models={"chat": "big"})
    carded = UpstreamSettings.model_validate({"name": "u", "models": {"chat": {"name": "big", "card": "a-card"}}})
    assert (plain.served("chat").name, plain.served("chat").card) == ("big", None)
    assert (carded.served("chat").name, carded.served("chat").card) == ("big", "a-card")


def test_a_name_that_the_locale_cannot_write_is_told_with_its_line(tmp_path: Path) -> None:
    """It was a traceback out of whatever opened it first."""
    (tmp_path / "mine.yaml").write_text("manifest_dir: \u0e44\u0e17\u0e22\n", "utf-8")
    words = [sys.executable, "-c", "from gateway.settings import load_settings; load_settings()"]
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "CAVEAT_CONFIG": "mine.yaml"}
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1].endswith("expected a name that a file can have (encoding ascii)")

"""The command line where something is not as it should be: one line that says what, and an exit code that means it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from gateway.audit.vault_manifest import Vault
from gateway.cli import Lazy, main
from gateway.commands.audit_places import faults_told
from gateway.errors import ConfigurationError
from gateway.http.keys import Grant, KeyStore
from gateway.settings import load_settings


def called(*words: str | Path, stdin: bytes = b"") -> tuple[int, str]:
    done = CliRunner().invoke(main, [str(word) for word in words], input=stdin, catch_exceptions=False)
    return done.exit_code, done.output


def unread(*words: str) -> subprocess.Popen[str]:
    """Start a command whose output nobody reads: the pipe has no other end."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "gateway", *words]
    try:
        return subprocess.Popen(command, stdout=writer, stderr=subprocess.PIPE, text=True)
    finally:
        os.close(writer)


def test_a_reader_that_has_had_enough_is_neither_a_fault_nor_a_finding() -> None:
    """`caveat policy list | head -1` says nothing, and its exit code is not that of something found."""
    process = unread("policy", "list")
    assert (process.communicate()[1], process.returncode) == ("", 2)
    with pytest.raises(BrokenPipeError), faults_told():
        raise BrokenPipeError


def test_a_character_that_a_terminal_cannot_show_is_written_in_other_words() -> None:
    """A Thai terminal of old has no place for an ellipsis, and a traceback helps nobody."""
    words = [sys.executable, "-m", "gateway", "classifier", "list"]
    env = {**os.environ, "PYTHONIOENCODING": "tis-620"}
    done = subprocess.run(words, capture_output=True, env=env, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u2026" in done.stdout


def test_control_c_is_no_finding() -> None:
    """Exit code 1 says that something was found; who interrupted a check has found nothing."""

    class Interrupted(Lazy):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
            def interrupt() -> None:
                raise KeyboardInterrupt

            return click.Command(cmd_name, callback=interrupt)

    assert CliRunner().invoke(Interrupted(), ["check"]).exit_code == 130


def test_control_c_at_a_question_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """`caveat audit erase` says with 1 that there is nothing to erase, or that the answer was no."""

    class Asking(Lazy):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
            return click.Command(cmd_name, callback=lambda: click.confirm("Erase it?"))

    def interrupt(_prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("click.termui.visible_prompt_func", interrupt)
    asked = Asking().main
    monkeypatch.setattr(sys, "argv", ["caveat", "check"])
    with pytest.raises(SystemExit) as ended:
        asked(prog_name="caveat")
    assert ended.value.code == 130


def verified_nothing(home: Path) -> tuple[int, str]:
    with Vault(home).locked():
        pass
    return called("audit", "archive", "verify", "--dir", home)


def listed_keys(home: Path) -> tuple[int, str]:
    (home / "keys.json").write_text("[]")
    return called("key", "list", "--data-dir", home)


def checked_with_no_key(home: Path) -> tuple[int, str]:
    (home / "key").write_bytes(b"\xff")
    return called("evidence", "--check", home / "key", "--pubkey", home / "key")


def measured_with_no_thresholds(home: Path) -> tuple[int, str]:
    (home / "thresholds").write_bytes(b"\xff")
    return called("fairness", "--thresholds", home / "thresholds")


def judged_lines(home: Path) -> tuple[int, str]:
    (home / "lines").write_bytes(b'{"text": "\xff"}\n')
    return called("moderate", "--file", home / "lines")


def taken_by_another(home: Path) -> tuple[int, str]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        return desk_at(home, f"127.0.0.1:{other.getsockname()[1]}")


def desk_at(home: Path, listen: str) -> tuple[int, str]:
    """In a process of its own, whose logs it takes over."""
    words = [sys.executable, "-m", "gateway", "dashboard", "--listen", listen]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=home)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (verified_nothing, "has no manifest yet: there is nothing to prove"),
        (listed_keys, "keys.json:1: found an empty list, expected a mapping"),
        (checked_with_no_key, "key: found other bytes than ASCII, expected a verifier key"),
        (measured_with_no_thresholds, "thresholds: cannot be read as thresholds"),
        (judged_lines, "lines:1: not UTF-8"),
        (lambda _: called("moderate", "-", stdin=b"\xff"), "standard input: found bytes that are not UTF-8"),
        (lambda _: called("classifier", "remote", "nowhere"), "`nowhere`: expected an absolute http or https URL"),
        (lambda home: called("audit", "hold", "add", "a b", "--reason", "x", "--data-dir", home), "as keys have it"),
        (
            lambda home: called("audit", "export", "--out", home, "--data-dir", home),
            "cannot be written: Is a directory",
        ),
        (lambda home: called("audit", "export", "--out", home / "none/x", "--data-dir", home), "none/x` cannot be wri"),
        (lambda _: called("audit", "export", "--since", "2026-02-01", "--until", "2026-01-01"), "begins before it en"),
        (lambda home: desk_at(home, "nonsense"), "--listen: found `nonsense`, expected host:port"),
        (taken_by_another, "is it running already?"),
        (lambda home: called("key", "revoke", "x", "--data-dir", home / "none"), "found no key with the id `x`"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, call: Callable[[Path], tuple[int, str]], told: str) -> None:
    """Where it is, what was found and what was expected; exit code 2."""
    code, said = call(tmp_path)
    assert (code, told in said) == (2, True), said
    assert not (tmp_path / "none").exists(), "what only looks makes nothing"


def test_a_directory_where_no_gateway_has_run_is_told_as_that(tmp_path: Path) -> None:
    """An empty list looks as if all were well; most often it is the wrong directory."""
    assert "no writers: no gateway has run on" in called("audit", "status", "--data-dir", tmp_path)[1]


def test_a_policy_whose_classifiers_are_not_loaded_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each request of its keys is refused as unjudged, and nothing else says why."""
    (tmp_path / "caveat.yaml").write_text(f"data_dir: {tmp_path / 'data'}\nclassifiers: [patterns]\n")
    monkeypatch.chdir(tmp_path)
    KeyStore(tmp_path / "data").create(Grant("acme", "baseline"), time.time())
    code, said = called("check")
    assert code == 0, said
    assert "policy `baseline`, which a key names, requires `embedded`, `language`: not in `classifiers`" in said


def test_a_classifier_that_a_models_card_brings_is_not_told_to_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever names a card names its classifiers; a false alarm at each start would teach to read past the true ones."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own/mine.yaml").write_text("policy: mine\nversion: 1\nextends: [baseline]\nrequired: [scope]\n")
    served = "upstreams: [{name: u, kind: echo, models: {m: {name: m, card: galpaca-6.7b}}}]"
    (tmp_path / "caveat.yaml").write_text(f"data_dir: {tmp_path / 'data'}\npolicy_dir: {tmp_path / 'own'}\n{served}\n")
    monkeypatch.chdir(tmp_path)
    KeyStore(tmp_path / "data").create(Grant("acme", "mine"), time.time())
    code, said = called("check")
    assert code == 0, said
    assert "not in `classifiers`" not in said


def test_a_rule_that_sends_requests_to_a_model_that_is_not_served_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its callers are refused, and nothing but the record says why."""
    rule = "{id: r, category: scope.code, at_least: 0.5, action: reroute, direction: [input], to: elsewhere}"
    (tmp_path / "own").mkdir()
    (tmp_path / "own/mine.yaml").write_text(f"policy: mine\nversion: 1\nextends: [baseline]\nrules: [{rule}]\n")
    (tmp_path / "caveat.yaml").write_text(f"data_dir: {tmp_path / 'data'}\npolicy_dir: {tmp_path / 'own'}\n")
    monkeypatch.chdir(tmp_path)
    KeyStore(tmp_path / "data").create(Grant("acme", "mine"), time.time())
    code, said = called("check")
    assert code == 0, said
    assert "policy `mine`, which a key names, has a rule `r` that sends requests to `elsewhere`: not among" in said


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("listen: 127.0.0.1:8081", 1, "listen and control_listen: found 127.0.0.1:8081 twice, expected two addresses"),
        ("classifiers: [patterns, nope]", 1, "no manifest named `nope`; expected some of `embedded`, "),
        (
            "desk: {workers: [demp]}",
            0,
            "note: desk.workers: found `demp`, expected an upstream or a classifier: `demo`, ",
        ),
    ],
)
def test_check_tells_what_would_keep_a_gateway_from_starting_or_its_desk_from_showing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, code: int, told: str
) -> None:
    """It is run before a deployment, so that the deployment need not tell."""
    (tmp_path / "caveat.yaml").write_text(f"data_dir: {tmp_path / 'data'}\n{line}\n")
    monkeypatch.chdir(tmp_path)
    found, said = called("check")
    assert told in said
    assert (found, "good: " in said) == (code, code == 0), said


def test_a_misspelt_command_is_told_with_the_nearest() -> None:
    """Options are told so, too."""
    code, said = called("chek")
    assert (code, "No such command 'chek'. Did you mean 'check'?" in said) == (2, True), said
    code, said = called("xyzzy")
    assert (code, "No such command 'xyzzy'." in said, "mean" in said) == (2, True, False), said


def test_what_is_empty_is_said_to_be(tmp_path: Path) -> None:
    """Silence, or a row of zeros, looks like a fault of the command."""
    (tmp_path / "data").mkdir()
    at = ("--data-dir", tmp_path / "data", "--redis-url", "none")
    assert called("review", "list", *at) == (0, "no review is open, of 0 in all\n")
    assert "newest manifest: none yet" in called("audit", "archive", *at)[1]


def test_a_key_that_is_not_there_is_not_rotated(tmp_path: Path) -> None:
    """In the wrong directory one would be made, and the gateway's go on as it was."""
    code, said = called("audit", "rotate-key", "--data-dir", tmp_path, "--redis-url", "none")
    assert (code, "no signing key under" in said) == (2, True), said
    assert list(tmp_path.iterdir()) == []


def test_a_fault_of_an_entry_is_not_told_as_a_list_that_is_too_short(tmp_path: Path) -> None:
    """One upstream with a wrong number is not none."""
    path = tmp_path / "caveat.yaml"
    path.write_text("upstreams:\n  - {name: d, kind: echo, models: {echo: echo}, answer_seconds: 0}\n")
    with pytest.raises(ConfigurationError) as caught:
        load_settings(path, {})
    assert caught.value.message == f"{path}:2: `upstreams.0.answer_seconds`: found `0`, expected more than 0"

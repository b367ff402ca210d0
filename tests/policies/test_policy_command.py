"""`caveat policy list|show|test` as an author and a script meet it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from policy_material import write

from classifiers.manifest import load_manifests
from gateway.commands.policy import command

MINE = (
    "policy: mine\nversion: 1\nrequired: [language]\n"
    "rules:\n  - {id: r, category: hate, at_least: 0.5, action: refuse, mode: shadow, languages: [th]}\n"
)
CASES = (
    "policy: mine\ncases:\n  - {name: hit, text: x, language: th, given: [{category: hate, probability: 0.9}],"
    " expect: {action: allow, shadow: [r]}}\n"
    "  - {name: real, text: 'Good morning, how are you today?', expect: {action: allow}}\n"
)

Run = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A directory of policies that caveat.yaml names."""
    if not {"patterns", "embedded", "language"} <= load_manifests().keys():
        pytest.skip("the manifests that baseline requires are not there")
    folder = tmp_path / "policies"
    folder.mkdir()
    write(folder, "mine.yaml", MINE)
    write(folder, "mine.cases.yaml", CASES)
    write(tmp_path, "caveat.yaml", f"policy_dir: {folder}\n")
    return folder


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(home.parent)
    monkeypatch.delenv("CAVEAT_CONFIG", raising=False)
    monkeypatch.delenv("CAVEAT_POLICY_DIR", raising=False)
    return lambda *words: CliRunner().invoke(command, words)


def test_list_names_each_policy_with_its_file(run: Run, home: Path) -> None:
    """An operator sees what keys can be given, and where each policy is written."""
    listed = json.loads(run("list", "--json").output)
    assert [p["policy"] for p in listed] == ["baseline", "mine", "strict"]
    assert listed[1]["file"] == str(home / "mine.yaml")
    plain = run("list").output.splitlines()
    assert [line.split("@")[0] for line in plain] == ["baseline", "mine", "strict"]


def test_show_prints_the_effective_policy(run: Run) -> None:
    """What is in force is what an author must see, inherited rules included."""
    shown = json.loads(run("show", "strict", "--json").output)
    assert {"secrets", "jailbreak"} <= {r["id"] for r in shown["rules"]}
    assert set(shown["on_unjudged"].values()) == {"refuse"}
    assert "r: hate ≥ 0.5  input+output → refuse  in th  (shadow)" in run("show", "mine").output


def test_show_of_an_unknown_policy_could_not_run(run: Run) -> None:
    """Exit code 2, and the names there are."""
    result = run("show", "nobody")
    assert result.exit_code == 2
    assert "no policy named `nobody`; expected one of baseline, mine, strict" in result.output


def test_cases_that_hold_exit_0(run: Run, home: Path) -> None:
    """By name or by file."""
    for target in ("mine", str(home / "mine.yaml")):
        result = run("test", target)
        assert (result.exit_code, result.output) == (0, "mine: 2 cases, 0 failures\n")


def test_a_case_that_fails_is_told_with_its_line_and_exits_1(run: Run, home: Path) -> None:
    """A script stops, a person finds the line."""
    write(home, "mine.cases.yaml", CASES.replace("shadow: [r]", "rules: [r]"))
    result = run("test", "mine")
    assert result.exit_code == 1
    assert f"{home}/mine.cases.yaml:3: `hit` (input): found rules `none`, expected `r`" in result.output
    assert json.loads(run("test", "mine", "--json").output)["mine"]["failures"]


def test_a_policy_without_cases_fails(run: Run, home: Path) -> None:
    """No policy goes untried."""
    (home / "mine.cases.yaml").unlink()
    result = run("test", "mine")
    assert result.exit_code == 1
    assert "found no mine.cases.yaml beside it" in result.output


def test_a_faulty_policy_file_is_told_with_its_line_and_exits_1(run: Run, home: Path) -> None:
    """The same words as at the start of the gateway."""
    write(home, "mine.yaml", MINE + "wrong: 1\n")
    result = run("test")
    assert result.exit_code == 1
    assert f"{home}/mine.yaml:6: found unknown key `wrong`" in result.output


def test_settings_with_a_fault_could_not_run(run: Run, home: Path) -> None:
    """Exit code 2: nothing was tested."""
    write(home.parent, "caveat.yaml", "policy_dirr: x\n")
    result = run("list")
    assert result.exit_code == 2
    assert "caveat.yaml:1: found unknown key `policy_dirr`, expected `policy_dir`" in result.output

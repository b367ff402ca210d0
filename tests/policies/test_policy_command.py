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
from gateway.http.keys import Grant, KeyStore

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
    assert shown["review"] == {"appeals": False, "second_person": [], "keep_days": 30}
    assert {r["id"]: r["roles"] for r in shown["rules"]}["tool-injection"] == ["tool"]
    assert "tool-injection: attack.jailbreak ≥ " in run("show", "baseline").output
    assert "input → refuse  for tool\n" in run("show", "baseline").output
    assert "r: hate ≥ 0.5  input+output → refuse  in th  (shadow)" in run("show", "mine").output


def test_show_of_an_unknown_policy_could_not_run(run: Run) -> None:
    """Exit code 2, and the names there are."""
    result = run("show", "nobody")
    assert result.exit_code == 2
    assert "no policy named `nobody`; expected one of baseline, mine, strict" in result.output


def test_a_policy_file_is_tried_beside_files_that_are_no_policies(run: Run, home: Path) -> None:
    """The first policy that somebody writes lies beside caveat.yaml, and a draft beside other drafts with faults."""
    here = home.parent
    write(here, "base.yaml", MINE.replace("mine", "base"))
    write(here, "draft.yaml", "policy: draft\n")
    write(here, "first.yaml", MINE.replace("mine", "first").replace("required: [language]", "extends: [base]"))
    write(here, "first.cases.yaml", CASES.replace("mine", "first"))
    result = run("test", "first.yaml", "mine")
    assert result.output == "first: 2 cases, 0 failures\nmine: 2 cases, 0 failures\n"
    assert result.exit_code == 0


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


CARDED = "upstreams:\n  - {name: demo, kind: echo, models: {echo: echo, stable: {name: echo, card: stablelm-tuned-alpha-7b}}}\n"


@pytest.fixture
def carded(home: Path) -> Path:
    """Settings that name the card of a model."""
    write(home.parent, "caveat.yaml", f"policy_dir: {home}\ndata_dir: {home.parent / 'data'}\n" + CARDED)
    return home


def test_what_is_in_force_for_a_model_is_told_with_where_it_is_from(run: Run, carded: Path) -> None:
    """Three sources, each named: the card by its sentence, library and tenant by file and line."""
    told = run("show", "mine", "--effective", "--model", "stable").output
    assert "card: stablelm-tuned-alpha-7b  Creative Commons Attribution-NonCommercial-ShareAlike 4.0" in told
    assert "card:stablelm-tuned-alpha-7b/licence/1: key for commercial use → refuse" in told
    assert f"  r: hate ≥ 0.5  input+output → refuse  in th  (shadow)\n      tenant {carded}/mine.yaml:5" in told
    assert "library " in run("show", "baseline", "--effective", "--model", "stable").output
    assert "card: none" in run("show", "mine", "--effective", "--model", "echo").output


def test_what_is_in_force_for_a_tenant_goes_by_its_keys(run: Run, carded: Path) -> None:
    """A tenant's policy and purpose are those of its keys; a tenant without any has nothing in force."""
    store = KeyStore(carded.parent / "data")
    store.create(Grant("acme", "mine", purpose="research", production=False), 0)
    [shown] = json.loads(run("show", "--effective", "--tenant", "acme", "--model", "stable", "--json").output)
    assert (shown["policy"], shown["purpose"], shown["production"]) == ("mine@1", "research", False)
    assert {"scope", "marks", "embedded"} <= set(shown["required"])
    assert run("show", "--effective", "--tenant", "nobody", "--model", "stable").exit_code == 2
    nothing = run("show", "mine", "--effective", "--model", "nothing")
    assert nothing.exit_code == 2
    assert "no model named `nothing` in the settings; expected one of echo, " in nothing.stderr
    assert run("show", "--tenant", "acme").exit_code == 2


def test_diff_says_in_words_what_changes_and_which_cases_flip(run: Run, home: Path, tmp_path: Path) -> None:
    """A reviewer reads what a change does before it is made."""
    changed = MINE.replace("at_least: 0.5", "at_least: 0.95").replace("mode: shadow, ", "") + (
        "  - {id: s, category: toxicity, at_least: 0.5, action: flag}\n"
    )
    (tmp_path / "next").mkdir()
    told = run("diff", "mine", str(write(tmp_path / "next", "mine.yaml", changed)))
    assert told.exit_code == 1
    assert "rule `s` is new: toxicity ≥ 0.5  input+output → flag" in told.output
    assert "rule `r`: threshold 0.5 → 0.95, fires less often; mode shadow → enforce" in told.output
    assert "0 of 2 decisions of the cases change" in told.output
    stricter = write(tmp_path / "next", "mine.yaml", MINE.replace("mode: shadow, ", ""))
    data = json.loads(run("diff", "mine", str(stricter), "--json").output)
    assert data["decisions"] == ["hit (input): allow → refuse (r)"]
    assert run("diff", "mine", "mine").exit_code == 0

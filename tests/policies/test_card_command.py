"""`caveat card list|show|verify|import` as an operator and a script meet it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from test_card_import import README
from test_card_loader import GOOD

from gateway.commands.card import command
from gateway.commands.check import command as check
from policies.cards.loader import load_cards, read_card
from policies.cards.types import Status

TEXT = "Not for commercial use.\nIt is biased.\n"

Run = Callable[..., Result]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An operator's folder: settings, policies with a card of his own and a draft, and the card's text."""
    cards = tmp_path / "policies" / "cards"
    cards.mkdir(parents=True)
    summed = GOOD.replace("f" * 64, hashlib.sha256(TEXT.encode()).hexdigest())
    (cards / "mine.yaml").write_text(summed)
    draft = summed.replace("card: mine", "card: other", 1).replace("status: confirmed", "status: draft")
    (cards / "other.yaml").write_text(draft.replace("org/mine-1b", "org/other"))
    (tmp_path / "caveat.yaml").write_text(f"policy_dir: {tmp_path / 'policies'}\n")
    (tmp_path / "card.md").write_text(TEXT)
    (tmp_path / "README.md").write_text(README)
    return tmp_path


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(home)
    monkeypatch.delenv("CAVEAT_CONFIG", raising=False)
    monkeypatch.delenv("CAVEAT_POLICY_DIR", raising=False)
    return lambda *words: CliRunner().invoke(command, words)


def test_list_tells_confirmed_cards_and_drafts_apart(run: Run) -> None:
    """An operator must see at a glance what is in force and what is not."""
    listed = json.loads(run("list", "--json").output)
    assert {row["card"]: row["status"] for row in listed} == {
        **dict.fromkeys(load_cards().cards, "confirmed"),
        "mine": "confirmed",
        "other": "draft",
    }
    assert any(line.startswith("other  draft, not enforced") for line in run("list").output.splitlines())


def test_show_prints_each_caveat_with_its_sentence_and_rules(run: Run) -> None:
    """What holds, and on which words it rests."""
    shown = run("show", "mine").output
    assert "bias: It is biased." in shown
    assert "card:mine/bias/1: hate ≥ 0.3, 0.1 in th in output → flag" in shown
    data = json.loads(run("show", "xiangxin-3b", "--json").output)
    assert data["licence"]["spdx"] == "Apache-2.0"
    assert {rule["kind"] for caveat in data["caveats"] for rule in caveat["rules"]} >= {
        "trim",
        "production",
        "model_kind",
    }


def test_show_of_a_draft_or_an_unknown_card_could_not_run(run: Run) -> None:
    """Exit code 2 and what to do."""
    for name, told in {"other": "found a draft", "nobody": "no card named `nobody`; expected one of"}.items():
        result = run("show", name)
        assert result.exit_code == 2
        assert told in result.output


def test_verify_finds_the_card_of_a_text_and_is_content(run: Run) -> None:
    """Neither name nor path of the card is needed while its text is the one that was read."""
    result = run("verify", "--source", "card.md")
    assert (result.exit_code, result.output) == (0, "mine: 2 quotes compared, 0 findings\n")


@pytest.mark.parametrize("named", [[], ["mine"], ["policies/cards/mine.yaml"]])
def test_verify_tells_drift_with_exit_code_one(run: Run, home: Path, named: list[str]) -> None:
    """A pipeline that runs it stops when a card's page was changed."""
    (home / "card.md").write_text(TEXT.replace("biased", "fine"))
    result = run("verify", "--source", "card.md", *named)
    assert result.exit_code == 1
    assert "card `mine`, caveat `bias`" in result.output
    assert "card:mine/bias/1, card:mine/bias/2" in result.output
    [told] = json.loads(run("verify", "--source", "card.md", "--json", *named).output)
    assert (told["card"], told["compared"], len(told["findings"])) == ("mine", 2, 2)


def test_verify_of_a_strange_text_asks_for_the_card(run: Run, home: Path) -> None:
    """No card is guessed for a text that shares no quote with any."""
    (home / "card.md").write_text("nothing of it")
    result = run("verify", "--source", "card.md")
    assert result.exit_code == 2
    assert "expected CARD to be named" in result.output
    nobody = run("verify", "--source", "card.md", "nobody")
    assert nobody.exit_code == 2
    assert "no card named `nobody`; expected one of galpaca-6.7b, " in nobody.stderr


def test_import_writes_a_draft_that_is_read_as_one_and_overwrites_nothing(run: Run, home: Path) -> None:
    """What a person has mended must not be lost to a second import."""
    out = home / "policies" / "cards" / "parrot-1.3b-chat.yaml"
    result = run("import", "README.md", "--out", str(out))
    assert result.exit_code == 0
    assert "not enforced" in result.output
    assert read_card(out).form.status is Status.DRAFT
    assert "parrot-1.3b-chat  draft, not enforced" in run("list").output
    assert run("import", "README.md", "--out", str(out)).exit_code == 2


def test_import_prints_yaml_or_json(run: Run, home: Path) -> None:
    """For a person to read, or for a script."""
    printed = run("import", "README.md").output
    assert printed.startswith("# A draft made by `caveat card import`. Nothing of it is enforced.")
    assert read_card(printed.encode(), "printed.yaml").form.card == "parrot-1.3b-chat"
    assert json.loads(run("import", "README.md", "--json").output)["status"] == "draft"
    (home / "README.md").write_text("A model.")
    assert run("import", "README.md").exit_code == 2


def test_a_fault_in_a_card_is_told_with_its_line(run: Run, home: Path) -> None:
    """Exit code 1: something was found."""
    (home / "policies" / "cards" / "mine.yaml").write_text(GOOD.replace("action: flag", "action: shout"))
    result = run("list")
    assert result.exit_code == 1
    assert "mine.yaml:32: `action`: found `shout`" in result.output


def test_check_reads_the_cards_too(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One command before a start tells all that is wrong, a draft that a model shall be served by among it."""
    monkeypatch.chdir(home)
    monkeypatch.delenv("CAVEAT_CONFIG", raising=False)
    served = "upstreams:\n  - {name: demo, kind: echo, models: {echo: {name: echo, card: other}}}\n"
    (home / "caveat.yaml").write_text(f"policy_dir: {home / 'policies'}\n{served}")
    result = CliRunner().invoke(check, [])
    assert result.exit_code == 1
    assert "other.yaml: found a draft, expected a person to confirm it" in result.output
    (home / "policies" / "cards" / "mine.yaml").write_text(GOOD.replace("action: flag", "action: shout"))
    assert "mine.yaml:32: `action`: found `shout`" in CliRunner().invoke(check, []).output


def test_check_notes_a_model_whose_card_is_not_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the rules hold then, and nobody would notice."""
    monkeypatch.chdir(home)
    monkeypatch.delenv("CAVEAT_CONFIG", raising=False)
    models = "{chat: stabilityai/stablelm-tuned-alpha-7b, prose: {name: xiangxinai/Xiangxin-3B, card: xiangxin-3b}}"
    (home / "caveat.yaml").write_text(f"upstreams:\n  - {{name: demo, kind: echo, models: {models}}}\n")
    told = [line for line in CliRunner().invoke(check, []).output.splitlines() if line.startswith("note: ")]
    assert told == ["note: model `chat` is the one of card `stablelm-tuned-alpha-7b`, which its settings do not name"]

"""A card's form for servers that write prompts themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.sandbox import ImmutableSandboxedEnvironment

from gateway.cli import main
from gateway.translate.template import Speaker, Turn, chat_prompt
from gateway.workers.generation.jinja import as_jinja
from policies.cards.loader import BUILT_IN, load_cards

CARDS = load_cards()
TALK: st.SearchStrategy[list[tuple[Speaker, str]]] = st.lists(
    st.tuples(st.sampled_from(("system", "user", "assistant")), st.text(max_size=12)), max_size=5
)


@pytest.mark.parametrize("name", ["stablelm-tuned-alpha-7b", "galpaca-6.7b", "wangchanglm-7.5b-sft-en"])
@settings(max_examples=40)
@given(TALK, st.text(max_size=12))
def test_the_template_writes_what_our_worker_writes(name: str, talk: list[tuple[Speaker, str]], last: str) -> None:
    """Behind vLLM a model must see the prompt that it was trained on, system prompt and all."""
    card = CARDS.get(name)
    turns = [*(Turn(*turn) for turn in talk), Turn("user", last)]
    expected = "".join(stretch.text for stretch in chat_prompt(card, turns))
    # as transformers, and so vLLM, sets its environment up
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    messages = [{"role": turn.speaker, "content": turn.text} for turn in turns]
    assert environment.from_string(as_jinja(card)).render(messages=messages, add_generation_prompt=True) == expected


def test_the_cards_prompt_stands_once_whoever_puts_it_first() -> None:
    """A gateway with the card and a worker with the card both put it there; twice is not what the model was trained on."""
    card = CARDS.get("stablelm-tuned-alpha-7b")
    turns = [Turn("system", card.run.system_prompt), Turn("system", "be brief"), Turn("user", "hello")]
    written = "".join(stretch.text for stretch in chat_prompt(card, turns))
    assert written.count(card.run.system_prompt) == 1
    assert written == "".join(stretch.text for stretch in chat_prompt(card, turns[1:]))
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    messages = [{"role": turn.speaker, "content": turn.text} for turn in turns]
    assert environment.from_string(as_jinja(card)).render(messages=messages) == written


def test_a_form_without_a_place_for_it_has_the_cards_prompt_before_the_first_turn() -> None:
    """The record of a decision says that it was applied."""
    card = CARDS.get("galpaca-6.7b")
    told = replace(card, run=replace(card.run, system_prompt="Be kind."))
    written = "".join(stretch.text for stretch in chat_prompt(told, [Turn("user", "hello")]))
    assert "### Instruction:\nBe kind.\n\nhello\n\n" in written
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    messages = [{"role": "user", "content": "hello"}]
    assert environment.from_string(as_jinja(told)).render(messages=messages) == written


def test_the_command_prints_it_or_says_why_not() -> None:
    """It goes into a file for another server: nothing else may stand beside it."""
    card = "galpaca-6.7b"
    assert CliRunner().invoke(main, ["worker", "template", "--card", card]).output == as_jinja(CARDS.get(card))
    refused = CliRunner().invoke(main, ["worker", "template", "--card", "xiangxin-3b"])
    assert refused.exit_code == 2
    assert "no form for conversations" in refused.output


def test_the_command_names_file_and_line_of_a_broken_form(tmp_path: Path) -> None:
    """A card whose form was copied from a Jinja template must not become a template that writes braces."""
    text = (BUILT_IN / "stablelm-tuned-alpha-7b.yaml").read_text(encoding="utf-8")
    text = text.replace("card: stablelm-tuned-alpha-7b", "card: mine")
    text = re.sub(r"^models: .*$", "models: [org/mine]", text, flags=re.MULTILINE)
    broken = text.replace('user: "<|USER|>{content}"', 'user: "<|USER|>{{content}}"')
    home = tmp_path / "cards"
    home.mkdir()
    asked = ["worker", "template", "--card", "mine", "--policy-dir", str(tmp_path)]
    (home / "mine.yaml").write_text(text, encoding="utf-8")
    assert CliRunner().invoke(main, asked).exit_code == 0
    (home / "mine.yaml").write_text(broken, encoding="utf-8")
    refused = CliRunner().invoke(main, asked)
    assert refused.exit_code == 2
    line = broken[: broken.index("{{content}}")].count("\n") + 1
    assert f"mine.yaml:{line}: `run.template.user`: found " in refused.output
    assert "no Jinja" in refused.output

"""`caveat moderate`: what the gateway would do with a text, told on the command line."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from classifiers.text.decode import DEPTH
from gateway.commands.moderate import command


def told(*arguments: str, exit_code: int, standard_input: str | None = None) -> list[dict[str, Any]]:
    result = CliRunner().invoke(command, [*arguments, "--json"], input=standard_input)
    assert result.exit_code == exit_code, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_text_coded_too_deep_is_refused_as_the_gateway_refuses_it() -> None:
    """A text that passes the command and not the gateway sends its author looking in the wrong place."""
    text = "please tell me how the weather will be tomorrow"
    for _ in range(DEPTH + 2):
        text = base64.b64encode(text.encode()).decode()
    [judged] = told(text, exit_code=1)
    assert judged["action"] == "refuse"
    assert "coded" in judged["unjudged"]
    assert judged["because"] == ["unjudged:budget"]


def test_lines_keep_their_order_and_their_ids_and_a_bad_line_is_named(tmp_path: Path) -> None:
    """A script joins the answers to its own rows; one bad line of a million must not hide the others."""
    file = tmp_path / "texts.jsonl"
    rows = [
        {"text": "hello there", "id": 7, "label": 0, "idx": 1, "rule": "x"},
        {"text": 3},
        {"text": "my card is 4111 1111 1111 1111", "id": "b"},
    ]
    file.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    first, second, third = told("--file", str(file), exit_code=2)
    assert (first["id"], first["action"]) == (7, "allow")
    assert second["error"].startswith(f"{file}:2: expected an object whose `text` is a string")
    assert (third["id"], third["action"]) == ("b", "redact")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b'{"text": "hello", "text": "a"}', "found the key `text` again, expected it once"),
        (b'{"text": "a", "id": {"x": 1, "x": 2}}', "found the key `x` again, expected it once"),
        (b'{"text": "a \\ud800 b"}', "found half of a surrogate pair in `text` or `id`, expected Unicode text"),
        (b'{"text": "a", "id": "\\udfff"}', "found half of a surrogate pair in `text` or `id`, expected Unicode text"),
        (b'{"text": "a", "id": NaN}', "not JSON (`NaN`)"),
        (b'{"text": "a", "Role": "tool"}', "found unknown key `Role`, expected `role`"),
        (b'{"text": "a", "direct": "output"}', "found unknown key `direct`, expected `direction`"),
    ],
)
def test_a_line_that_two_readers_could_read_in_two_ways_is_named(tmp_path: Path, line: bytes, expected: str) -> None:
    """The doors refuse such bodies; a file must not have another text judged than the one that its author sees."""
    file = tmp_path / "texts.jsonl"
    file.write_bytes(b'{"text": "hello", "id": 12345678901234567890}\n' + line + b'\n{"text": "a \\ud83d\\ude00 b"}\n')
    first, second, third = told("--file", str(file), exit_code=2)
    assert (first["id"], first["action"], third["action"]) == (12345678901234567890, "allow", "allow")
    assert second == {"error": f"{file}:2: {expected}"}


def test_an_argument_that_is_no_text_is_told() -> None:
    """A terminal of another encoding hands over bytes; judged as they stand they would mean nothing."""
    result = CliRunner().invoke(command, ["caf\udce9"])
    assert (result.exit_code, result.stderr) == (2, "TEXT: found bytes that are not UTF-8, expected UTF-8 text\n")


def test_standard_input_is_one_text() -> None:
    """A dash is what shells pipe into."""
    [judged] = told("-", exit_code=0, standard_input="what is the capital of Thailand?\n")
    assert judged["action"] == "allow"


def test_it_judges_by_the_policies_that_the_settings_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside a gateway's settings its policies are there, as they are for `caveat policy`."""
    own = tmp_path / "policies"
    own.mkdir()
    (own / "mine.yaml").write_text(
        "policy: mine\nversion: 1\nrequired: [patterns]\n"
        "rules: [{id: card, category: privacy.pii.payment_card, at_least: 0.5, action: refuse}]\n"
    )
    (tmp_path / "caveat.yaml").write_text(f"policy_dir: {own}\n")
    monkeypatch.setenv("CAVEAT_CONFIG", str(tmp_path / "caveat.yaml"))
    [judged] = told("my card is 4111 1111 1111 1111", "--policy", "mine", exit_code=1)
    assert (judged["policy"], judged["action"]) == ("mine@1", "refuse")


def test_what_a_models_card_says_of_texts_holds_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A gateway would judge texts to this model so; a name that it does not serve is no model without a card."""
    upstream = "{name: u, kind: echo, models: {chat: {name: chat, card: xiangxin-3b}}}"
    (tmp_path / "caveat.yaml").write_text(f"upstreams: [{upstream}]\n")
    monkeypatch.setenv("CAVEAT_CONFIG", str(tmp_path / "caveat.yaml"))
    [judged] = told("How will the weather be in London tomorrow?", "--model", "chat", exit_code=1)
    assert judged["action"] == "disclaim"
    assert "card:xiangxin-3b/standard-chinese-only/1" in judged["because"]
    result = CliRunner().invoke(command, ["hello", "--model", "chap"])
    assert (result.exit_code, result.stderr) == (2, "no model named `chap` in the settings; expected one of chat\n")


def test_who_asks_why_is_told_the_words_that_a_finding_rests_on() -> None:
    """A score over a whole text leaves its author guessing which sentence it meant."""
    harmless = "The train to the coast leaves at nine and the sea will be warm."
    abuse = "You are a stupid worthless idiot and everybody hates you."
    [judged] = told(f"{harmless} {abuse} {harmless}", "--explain", exit_code=1)
    phrases = {found["category"]: found["text"] for found in judged["phrases"]}
    assert "harmful" in phrases
    assert all(text in abuse for text in phrases.values()), phrases
    assert "phrases" not in told(abuse, exit_code=1)[0]


def test_what_patterns_find_needs_no_phrase() -> None:
    """What a pattern finds is told to the code point already."""
    [judged] = told("my card is 4111 1111 1111 1111", "--explain", exit_code=1)
    assert judged["because"]
    assert judged["phrases"] == []


def test_a_phrase_is_told_to_people_too() -> None:
    result = CliRunner().invoke(command, ["You are a stupid worthless idiot and everybody hates you.", "--explain"])
    assert "harmful rests on: " in result.stdout

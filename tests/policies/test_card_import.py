"""A README becomes a draft: caveats found in English and Chinese, quoted exactly, with rules for a person to confirm."""

from __future__ import annotations

import contextlib
import socket
import time
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.cards.importer import as_yaml, draft, find_caveats, read_readme
from policies.cards.loader import load_cards, read_card
from policies.cards.recall import recall
from policies.cards.types import MAIN, Status
from policies.cards.verify import source_of, verify
from policies.source import SourceError

README = """\
---
language:
- en
license: cc-by-nc-4.0
model_name: acme/parrot-1.3b-chat
---
# Parrot 1.3B Chat

Parrot is a chat model built on Llama. It was trained for two days.

## Intended Use
Parrot is intended for research on dialogue.

## Out-of-Scope Use
It should not be used for medical or legal advice, and it is poor at arithmetic.

## Bias, Risks, and Limitations
The model can produce biased or offensive text. It often hallucinates facts and references,
and we caution against production use without safeguards.
Users should be made aware of these risks.

The context length is 2,048 tokens.

## How to use
```python
# this code is harmful to nobody and must not be quoted as a caveat
model = load("acme/parrot-1.3b-chat")
```
"""
KINDS = {
    "language:\n- en": {"language"},
    "license: cc-by-nc-4.0": {"licence"},
    "Parrot is intended for research on dialogue.": {"disclose"},
    "It should not be used for medical or legal advice, and it is poor at arithmetic.": {"scope"},
    "The model can produce biased or offensive text.": {"threshold"},
    "Users should be made aware of these risks.": {"disclose"},
    "The context length is 2,048 tokens.": {"context"},
}


def drafted(text: str) -> dict[str, Any]:
    return draft(text.encode(), "parrot/README.md", "2026-11-20")


def test_an_english_card_is_read_by_its_front_matter_and_sections() -> None:
    """What a person would underline is found, with the kind of rule that a person would write."""
    found = {c["quote"]: {rule["kind"] for rule in c["rules"]} for c in drafted(README)["caveats"]}
    for quote, kinds in KINDS.items():
        assert found.get(quote, set()) >= kinds, quote
    assert any("hallucinates" in quote and {"output_marks", "production"} <= kinds for quote, kinds in found.items())
    assert not any("must not be quoted" in quote or "two days" in quote for quote in found)


@pytest.mark.parametrize(
    ("sentence", "rules"),
    [
        ("The model must not be used for medical diagnosis.", ["scope.advice.medical"]),
        ("请勿将模型用于医疗诊断或法律咨询。", ["scope.advice.medical", "scope.advice.legal"]),
        ("由于模型参数量较小，数学能力有限。", ["scope.math"]),
        ("It may output personal data of the people in its training set.", ["privacy.pii"]),
        ("It was trained for three days in a data centre.", [None]),
    ],
)
def test_a_sentence_of_limits_that_no_cue_knows_is_taken_by_its_subject(sentence: str, rules: list[str | None]) -> None:
    """A prohibition that is merely disclosed is one that nothing holds the model to."""
    [found] = find_caveats(read_readme(f"# M\n\n## Limitations\n\n{sentence}\n", "README.md"))
    assert [rule.get("category") for rule in found.rules] == rules


@pytest.mark.parametrize(
    ("stated", "tokens"),
    [
        ("Context length: 8192 tokens.", 8192),
        ("- **Context window:** 128K", 131_072),
        ("It has a context size of 200k tokens.", 200_000),
        ("上下文长度为 32k。", 32_768),
        ("Its context window is 4,096.", 4096),
    ],
)
def test_a_context_is_read_however_it_is_written(stated: str, tokens: int) -> None:
    """Cards say it in two words of a list as often as in a sentence."""
    found = find_caveats(read_readme(f"# M\n\nIt is a model.\n\n{stated}\n", "README.md"))
    assert [rule["tokens"] for each in found for rule in each.rules if rule["kind"] == "context"] == [tokens]


def test_who_the_model_is_comes_from_the_card_and_the_rest_is_left_open() -> None:
    """A draft guesses nothing into force: what the card does not say is for a person to fill in."""
    made = drafted(README)
    assert (made["card"], made["status"], made["models"]) == ("parrot-1.3b-chat", "draft", ["acme/parrot-1.3b-chat"])
    assert (made["kind"], made["parameters"], made["languages"], made["architecture"]) == (
        "chat",
        1_300_000_000,
        ["en"],
        "Llama",
    )
    assert (made["licence"]["spdx"], made["licence"]["commercial"]) == ("CC-BY-NC-4.0", False)
    assert not {"production", "run", "context_tokens", "revision"} & made.keys()


def test_a_draft_can_be_written_read_and_verified_but_not_enforced() -> None:
    """What import writes is a card file like any other, of a draft."""
    written = read_card(as_yaml(drafted(README)).encode(), "parrot.yaml")
    assert written.form.status is Status.DRAFT
    assert verify(written, {MAIN: README.encode()}).findings == ()


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A card names a model; that is no reason to ask the hub about it."""

    def refuse(*given: object) -> NoReturn:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert drafted(README)["caveats"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("---\nlicense: [\n---\nIt is biased towards some.\n", "front matter"),
        ("---\n- a\n---\nIt is biased towards some.\n", "front matter"),
        ("---\nx: !!python/object/apply:os.system [id]\n---\nIt is biased towards some.\n", "front matter"),
        ("Hello there, this is a fine model.\n", "no caveats"),
    ],
)
def test_what_cannot_be_read_is_told_and_never_run(text: str, told: str) -> None:
    """A model card is somebody else's file."""
    with pytest.raises(SourceError, match=told):
        drafted(text)
    with pytest.raises(SourceError, match="not UTF-8"):
        draft(b"\xff\xfe", "x", "2026-11-20")


WORDS = st.sampled_from(
    ["It may be biased. ", "偏见与局限。", "模型可能产生有害内容。", "## Limitations\n", "| a | b |\n", "```\n", "\n", "license: mit ",
     "上下文长度:2048 个token。", "<|user|> ", "- ", "no: yes\n", "'", '"', ": ", "# ", "{", "&x *x "]
)  # fmt: skip


@given(st.lists(WORDS, max_size=12).map("".join) | st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_every_quote_of_a_draft_stands_in_its_text(text: str) -> None:
    """Whatever the card looks like, a draft invents no word and stays readable."""
    try:
        made = draft(text.encode(errors="replace"), "x", "2026-11-20")
    except SourceError:
        return
    written = read_card(as_yaml(made).encode(), "x.yaml")
    assert not [
        told for told in verify(written, {MAIN: text.encode(errors="replace")}).findings if "does not stand" in told
    ]


def test_a_draft_finds_at_least_four_fifths_of_what_a_person_found(shared_data: Path) -> None:
    """On the four texts that the hand-made cards are from; docs/cards.md tells misses and false finds."""
    home = shared_data.parent / "cards"
    if not home.is_dir():
        pytest.skip("../shared/cards is not here")
    cards = load_cards()
    found = total = drafts = false = 0
    for raw in (path.read_bytes() for path in sorted(home.glob("*.txt"))):
        [name] = [name for name, path in cards.files.items() if source_of(read_card(path), raw)]
        quotes = [caveat["quote"] for caveat in draft(raw, name, "2026-11-20")["caveats"]]
        result = recall(cards.cards[name], quotes, raw.decode())
        found, total = found + len(result.found), total + len(result.found) + len(result.missed)
        drafts, false = drafts + len(quotes), false + len(result.false)
        assert len(result.found) >= 0.8 * (len(result.found) + len(result.missed)), result.missed
    assert found >= 0.8 * total > 0
    assert false <= 0.3 * drafts, "a draft of noise would be confirmed unread"


def test_recall_counts_what_is_missed_and_what_is_made_up() -> None:
    """The measure itself: a quote far off is a miss and a false find."""
    card = load_cards().cards["xiangxin-3b"]
    text = "\n".join(caveat.quote for caveat in card.caveats) + "\n一些别的话。"
    everything = recall(card, [caveat.quote for caveat in card.caveats], text)
    assert (len(everything.found), everything.missed, everything.false) == (len(card.caveats), (), ())
    nothing = recall(card, ["一些别的话。", "not in the text"], text)
    assert (nothing.found, len(nothing.missed), nothing.false) == ((), len(card.caveats), ("一些别的话。",))


@pytest.mark.parametrize("piece", ["偏", "x_", "_", "使用", "a ", "(", "| ", "语言:", "x(=", "\n", "- a\n", "不 a\n"])
def test_a_hostile_card_does_not_keep_the_reader_busy(piece: str) -> None:
    """A card is somebody else's file: its length costs in proportion, not by the square."""
    began = time.process_time()
    with contextlib.suppress(SourceError):
        drafted(piece * (40_000 // len(piece)))
    assert time.process_time() - began < 3

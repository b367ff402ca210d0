"""Card files are read strictly: what cannot be understood or enforced is told with file and line, and nothing holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.cards.build import build
from policies.cards.loader import BUILT_IN, UnknownCardError, load_cards, read_card
from policies.cards.types import Disclose, LicenceTerms, Threshold
from policies.source import SourceError

GOOD = """\
card: mine
status: confirmed
name: Mine
models: [org/mine-1b]
revision: main
architecture: Llama
parameters: 1000000000
context_tokens: 2048
kind: base
languages: [en]
production: no
licence: {spdx: CC-BY-NC-4.0, name: Attribution-NonCommercial, commercial: false, attribution: us, share_alike: false}
intended: [stories]
run:
  dtype: float16
  quantize: none
  control_tokens: ["<|user|>"]
sources:
  card: {title: Mine, language: en, sha256: ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, retrieved: 2026-11-20}
caveats:
  - id: licence
    quote: Not for commercial use.
    gloss: Not for commercial use.
    rules:
      - {kind: licence, purposes: [commercial], action: refuse}
      - {kind: production, action: refuse}
      - {kind: model_kind, action: refuse}
  - id: bias
    quote: It is biased.
    gloss: It is biased.
    rules:
      - {kind: threshold, category: hate, at_least: {default: 0.3, th: 0.1}, direction: [output], action: flag}
      - {kind: disclose, place: models}
"""


def loaded(folder: Path, text: str, name: str = "mine") -> None:
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    load_cards([folder])


def test_the_four_cards_are_there_and_each_caveat_has_quote_gloss_and_rule() -> None:
    """What is built in holds to what is asked of others."""
    cards = load_cards().cards
    assert set(cards) == {"galpaca-6.7b", "stablelm-tuned-alpha-7b", "wangchanglm-7.5b-sft-en", "xiangxin-3b"}
    for card in cards.values():
        assert all(caveat.quote and caveat.gloss and caveat.rules for caveat in card.caveats)
        ids = [rule.id for rule in card.rules()]
        assert len(set(ids)) == len(ids)


def test_a_card_is_what_its_file_says(tmp_path: Path) -> None:
    """Ids, citations and thresholds are what decisions and records are made of."""
    (tmp_path / "mine.yaml").write_text(GOOD)
    card = load_cards([tmp_path]).get("mine")
    first, *_, bias, told = card.rules()
    assert isinstance(first, LicenceTerms)
    assert first.id == "card:mine/licence/1"
    assert isinstance(bias, Threshold)
    assert (bias.at_least, bias.at_least_in, bias.because.quote) == (0.3, (("th", 0.1),), "It is biased.")
    assert isinstance(told, Disclose)
    assert load_cards([tmp_path]).of_model("elsewhere", "org/mine-1b") == card
    assert load_cards([tmp_path]).of_model("elsewhere") is None


FAULTS = {
    "unknown key": ("revision: main", "revison: main", "mine.yaml:5: found unknown key `revison`, expected `revision`"),
    "code of the repository": ("  dtype:", "  trust_remote_code: true\n  dtype:", "mine.yaml:15: found unknown key"),  # unsafe-ok: refused
    "missing key": ("revision: main\n", "", "mine.yaml:1: found no `revision`, expected it"),
    "unknown kind of rule": ("kind: production,", "kind: produce,", "mine.yaml:26: found a rule of kind `produce`"),
    "unknown key of a rule": ("place: models}", "place: models, to: x}", "mine.yaml:33: found unknown key `to`"),
    "unknown category": ("category: hate", "category: hatred", "mine.yaml:32: `category`: found `hatred`, expected a category"),
    "unknown action": ("action: flag", "action: shout", "mine.yaml:32: `action`: found `shout`"),
    "threshold without a default": ("default: 0.3, ", "", "mine.yaml:32: `at_least`"),
    "no quote": ("    quote: It is biased.\n", "", "mine.yaml:28: found rule `card:mine/bias/1` without a quote"),
    "no gloss": ("    gloss: It is biased.\n", "", "mine.yaml:28: found no `gloss`"),
    "a caveat twice": ("id: bias", "id: licence", "mine.yaml:28: found a second caveat `licence`"),
    "a rule twice": ("{kind: disclose, place: models}", "{kind: disclose, place: models}\n      - {kind: disclose, place: models}", "mine.yaml:34: found rule `card:mine/bias/3` again"),
    "licence not enforced": ("{kind: licence, purposes: [commercial], action: refuse}", "{kind: licence, purposes: [internal], action: refuse}", "mine.yaml:12: found a non-commercial licence that no rule enforces, expected one of kind `licence` that refuses `commercial`"),
    "no such day": ("2026-11-20", "2026-11-31", "`sources.card.retrieved`: found `2026-11-31`, expected a date such as"),
    "kind misspelt": ("kind: threshold", "kind: treshold", "found a rule of kind `treshold`, expected `threshold`"),
    "kind left out": ("{kind: production, ", "{", "found a rule without `kind`, expected one of threshold, licence, "),
    "licence only flagged": ("[commercial], action: refuse}", "[commercial], action: flag}", "mine.yaml:12: found a non-commercial licence that no rule enforces"),
    "production not enforced": ("{kind: production, action: refuse}", "{kind: production, action: flag}", "mine.yaml:11: found a model not for production"),
    "base model as a chat": ("      - {kind: model_kind, action: refuse}\n", "", "mine.yaml:9: found a base model"),
    "context beyond the model's": ("{kind: disclose, place: models}", "{kind: context, tokens: 4096, action: refuse}", "mine.yaml:33: found 4096, expected at most 2048"),
    "unknown control token": ("{kind: disclose, place: models}", '{kind: prompt_format, control_tokens: ["<|x|>"], system_prompt: false}', "mine.yaml:33: found `<|x|>`, expected one of `run.control_tokens`"),
    "no system prompt to apply": ("{kind: disclose, place: models}", '{kind: prompt_format, control_tokens: ["<|user|>"], system_prompt: true}', "mine.yaml:33: found a system prompt wanted"),
    "a reroute into the dark": ("{kind: disclose, place: models}", "{kind: scope, category: scope.math, at_least: 0.5, action: reroute, to: [nobody], otherwise: flag}", "mine.yaml:33: found `nobody`, expected another card's id"),
    "a subject that nobody learnt": ("{kind: disclose, place: models}", "{kind: scope, category: scope.maths, at_least: 0.5, action: flag}", "mine.yaml:33: `category`: found `scope.maths`, expected a subject below `scope` (`scope.math`?)"),
    "a source that is not there": ("  - id: bias\n", "  - id: bias\n    source: paper\n", "mine.yaml:29: found `paper`, expected a name that `sources` has"),
    "the card's own text is missing": ("  card: {title", "  paper: {title", "expected the card's own text among the sources"),
    "a name that is not the file's": ("card: mine", "card: yours", "mine.yaml:1: found `yours`, expected the file's name `mine`"),
    "a model that has a card": ("[org/mine-1b]", "[xiangxinai/Xiangxin-3B]", "mine.yaml:4: found `xiangxinai/Xiangxin-3B`, expected one card for it"),
    "a sampling parameter misspelt": ("  quantize: none", "  quantize: none\n  sampling:\n    temprature: 0.7", "mine.yaml:18: `run.sampling.temprature`: found `temprature`, expected `temperature`"),
    "a value that no server takes": ("  quantize: none", "  quantize: none\n  sampling:\n    top_k: 50\n    top_p: 0", "mine.yaml:19: `run.sampling.top_p`: found `0`, expected a number of more than 0 and at most 1"),
    "a part of a token": ("  quantize: none", "  quantize: none\n  sampling: {top_k: 1.5}", "mine.yaml:17: `run.sampling.top_k`: found `1.5`, expected a whole number"),
    "a switch for a number": ("  quantize: none", "  quantize: none\n  sampling: {temperature: true}", "`run.sampling.temperature`: found `true`, expected a number"),
    "a number for a switch": ("  quantize: none", "  quantize: none\n  sampling: {do_sample: 1}", "`run.sampling.do_sample`: found `1`, expected true or false"),
    "no mapping": (GOOD, "[]", "mine.yaml:1: found no mapping, expected a card"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_with_its_line(tmp_path: Path, fault: str) -> None:
    """Whoever keeps a card finds the place; nothing of a faulty card is in force."""
    old, new, told = FAULTS[fault]
    assert old in GOOD
    with pytest.raises(SourceError) as raised:
        loaded(tmp_path, GOOD.replace(old, new, 1))
    assert told in str(raised.value)


def test_a_sampling_parameter_of_another_server_may_stand_in_a_card(tmp_path: Path) -> None:
    """A card says how its model was run; not every server is told so by us."""
    loaded(
        tmp_path, GOOD.replace("  quantize: none", "  quantize: none\n  sampling: {num_beams: 4, top_k: -1, top_p: 1}")
    )


FORM = {
    "system": "<|system|>{content}",
    "user": "<|user|>{content}",
    "assistant": "{content}</s>",
    "opening": "<|bot|>",
}
BROKEN_FORMS = {
    "a Jinja expression": ("user", "<|user|>{{content}}", "no Jinja (`{{`)"),
    "a Jinja loop": ("assistant", "{% for n in range(9**9) %}{content}{% endfor %}", "no Jinja (`{%`)"),
    "a Jinja comment": ("system", "{# all of {content} #}", "no Jinja (`{#`)"),
    "Jinja that begins the answer": ("opening", "{% if add_generation_prompt %}<|bot|>", "no Jinja (`{%`)"),
    "no place for the text": ("user", "<|user|>{Content}", "expected `{content}` in it once"),
    "the text twice": ("assistant", "{content}{content}", "expected `{content}` in it once"),
    "the instructions twice": ("system", "{content}{content}", "expected `{content}` in it at most once"),
    "a text in what begins the answer": ("opening", "<|bot|>{content}", "expected no `{content}`"),
    "a book": ("user", "x" * 8_000 + "{content}", "expected at most 8000 characters"),
}


def with_form(form: dict[str, str]) -> str:
    lines = "".join(f"    {name}: {json.dumps(text)}\n" for name, text in form.items())
    return GOOD.replace("  quantize: none\n", f"  quantize: none\n  template:\n{lines}")


@pytest.mark.parametrize("broken", BROKEN_FORMS)
def test_a_form_of_prompts_that_would_go_out_as_it_stands_is_a_fault(tmp_path: Path, broken: str) -> None:
    """Nothing runs a form: braces of Jinja, or the word `{content}`, would stand in every prompt, and nobody be told."""
    part, written, told = BROKEN_FORMS[broken]
    loaded(tmp_path, with_form(FORM))
    with pytest.raises(SourceError) as raised:
        loaded(tmp_path, with_form({**FORM, part: written}))
    line = 18 + list(FORM).index(part)
    assert f"mine.yaml:{line}: `run.template.{part}`: found " in str(raised.value)
    assert told in str(raised.value)


def test_a_quote_that_no_rule_uses_is_a_fault(tmp_path: Path) -> None:
    """A caveat that nothing enforces is prose, and looks like more."""
    unused = "  - id: idle\n    quote: It is slow.\n    gloss: It is slow.\n"
    with pytest.raises(SourceError, match=r"mine\.yaml:34: found the quote of caveat `idle`, which no rule uses"):
        loaded(tmp_path, GOOD + unused)


def test_a_draft_is_listed_and_never_enforced(tmp_path: Path) -> None:
    """What a machine found is a proposal until a person says otherwise."""
    text = GOOD.replace("status: confirmed", "status: draft")
    loaded(tmp_path, text)
    cards = load_cards([tmp_path])
    assert "mine" in cards.drafts
    assert "mine" not in cards.cards
    assert cards.of_model("org/mine-1b") is None
    with pytest.raises(UnknownCardError, match="found a draft"):
        cards.get("mine")
    with pytest.raises(SourceError, match=r"mine\.yaml:2: found a draft"):
        build(read_card(tmp_path / "mine.yaml"))
    with pytest.raises(UnknownCardError, match="no card named `else`"):
        cards.get("else")


def test_a_directory_that_is_not_there_and_a_wrong_ending_are_faults(tmp_path: Path) -> None:
    """A card that is passed over would not be missed by anybody."""
    with pytest.raises(SourceError, match="no such directory"):
        load_cards([tmp_path / "none"])
    (tmp_path / "mine.yml").write_text(GOOD)
    with pytest.raises(SourceError, match=r"found the ending \.yml"):
        load_cards([tmp_path])


def test_the_digest_is_of_what_is_said_not_of_how_it_is_written() -> None:
    """Records name the digest: a comment must not change it, a threshold must."""
    plain = build(read_card(GOOD.encode(), "mine.yaml")).digest
    lines = GOOD.splitlines(keepends=True)
    moved = "# a comment\n" + "".join([lines[0], *lines[3:5], *lines[1:3], *lines[5:]])
    assert build(read_card(moved.encode(), "mine.yaml")).digest == plain
    tighter = GOOD.replace("default: 0.3", "default: 0.2")
    assert build(read_card(tighter.encode(), "mine.yaml")).digest != plain


LINES = [
    (path, n) for path in sorted(BUILT_IN.glob("*.yaml")) for n in range(len(path.read_text("utf-8").splitlines()))
]


@given(st.sampled_from(LINES))
@settings(max_examples=20, deadline=None)
def test_no_line_of_a_card_can_vanish_unseen(place: tuple[Path, int]) -> None:
    """A lost line is a fault or another digest, except where it said nothing (a comment, a blank line)."""
    path, number = place
    lines = path.read_text("utf-8").splitlines(keepends=True)
    said = yaml.safe_load("".join(lines))
    lines.pop(number)
    before = build(read_card(path)).digest
    try:
        after = build(read_card("".join(lines).encode(), path.name)).digest
    except SourceError:
        return
    # Not told by a leading `#`: inside a block of text that is a heading of the text itself.
    assert (after == before) == (yaml.safe_load("".join(lines)) == said)

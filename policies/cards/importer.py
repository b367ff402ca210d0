"""A Hugging Face model card (README.md) → a draft card: caveats found, quoted, with proposed rules for a person to confirm.

INVARIANT: a draft is only ever a proposal (`status: draft`); what the card does not say is left open, never guessed into
something enforced. Nothing here reaches the network.
"""

from __future__ import annotations

import copy
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from policies.cards.cues import CUES, DISCLOSE, EXACT, SECTIONS, TABLE, Proposal, limits
from policies.cards.identity import identity, licence_of
from policies.cards.sections import Passage, passages
from policies.cards.types import MAIN
from policies.source import SourceError

MIN_WORDS = 4  # fewer English words are no sentence
MIN_HAN = 5  # fewer Chinese characters neither
MAX_QUOTE = 1_500  # characters; longer ones are tables or code that was taken for prose

_FRONT = re.compile(r"\A\s*---\r?\n(?P<yaml>.*?)\r?\n---\s*(?:\r?\n|\Z)", re.DOTALL)
_ROW = re.compile(r"^\||\S\s+\|\s+\S.*\s\|")  # of a table
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_HEAD = (
    "# A draft made by `caveat card import`. Nothing of it is enforced. Read it beside the model's card, mend quotes and rules, add\n"
    "# glosses and what is missing, then set `status: confirmed`; `caveat check` names what is still wrong.\n"
)


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as a reader would."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None if "\n" not in text else '"' if text.startswith("\n") else "|"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


@dataclass(frozen=True, slots=True)
class Found:
    """One caveat that was found: its topic, the words of the card, and the rules proposed."""

    topic: str
    quote: str
    rules: tuple[Proposal, ...]


@dataclass(frozen=True, slots=True)
class Readme:
    """A card's file: `metadata` from its front matter, `front` and `body` as they stand in it."""

    metadata: Mapping[str, Any]
    front: str
    body: str


def read_readme(text: str, name: str) -> Readme:
    """Split a README.md as the hub does. Raises SourceError where its front matter is broken."""
    found = _FRONT.match(text)
    if found is None:
        return Readme({}, "", text)
    from huggingface_hub import ModelCard

    try:
        card = ModelCard(text, ignore_metadata_errors=True)
    except (yaml.YAMLError, ValueError, TypeError, AttributeError) as error:
        raise SourceError(f"{name}:1: found front matter that cannot be read ({type(error).__name__})") from error
    metadata: dict[str, Any] = card.data.to_dict()  # type: ignore[no-untyped-call]  # the library leaves it untyped
    return Readme(metadata, found["yaml"], text[found.end() :])


def find_caveats(readme: Readme) -> list[Found]:
    """Return the caveats of a card in the order of the text, those of its front matter first."""
    found = [*_front_matter(readme), *_exact(readme.body), *_tables(readme)]
    found += [caveat for passage in passages(readme.body) if (caveat := _caveat(passage)) is not None]
    once: dict[str, Found] = {}
    for caveat in found:
        once.setdefault(caveat.quote, caveat)
    whole = [c for c in once.values() if not any(c.quote in other for other in once if other != c.quote)]
    return sorted(whole, key=lambda caveat: readme.body.find(caveat.quote))


def draft(raw: bytes, name: str, today: str) -> dict[str, Any]:
    """Return the draft of a card file as plain data. `today`: ISO date. Raises SourceError."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise SourceError(f"{name}:1: found bytes that are not UTF-8, expected UTF-8 text") from None
    readme = read_readme(text, name)
    found = find_caveats(readme)
    if not found:
        raise SourceError(f"{name}:1: found no caveats, expected a model card that has some")
    known = identity(readme.metadata, readme.body, name)
    language = "zh" if 2 * len(_HAN.findall(text)) > len(_LATIN.findall(text)) else "en"
    source = {
        "title": f"{known['name']} model card",
        "language": language,
        "sha256": hashlib.sha256(raw).hexdigest(),
        "retrieved": today,
    }
    counts: dict[str, int] = {}
    caveats = [_entry(caveat, counts) for caveat in found]
    return {"card": known.pop("card"), "status": "draft"} | known | {"sources": {MAIN: source}, "caveats": caveats}


def as_yaml(data: Mapping[str, Any]) -> str:
    """Write a draft as a card file."""
    body: str = yaml.dump(
        dict(data), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118, default_flow_style=None
    )
    return _HEAD + body


def _entry(caveat: Found, counts: dict[str, int]) -> dict[str, Any]:
    counts[caveat.topic] = count = counts.get(caveat.topic, 0) + 1
    name = caveat.topic if count == 1 else f"{caveat.topic}-{count}"
    # copies, since YAML would write what is used twice as an alias
    return {"id": name, "quote": caveat.quote, "gloss": "", "rules": copy.deepcopy(list(caveat.rules))}


def _caveat(passage: Passage) -> Found | None:
    text = passage.text
    if passage.is_code or not _is_prose(text):
        return None
    cues = [cue for cue in CUES if cue.words.search(text)]
    if not cues and not SECTIONS.search(passage.heading):
        return None
    proposed = [rule for cue in cues for rule in cue.propose(text)] or limits(text)
    return Found(cues[0].topic if cues else "other", text, _without_repeats(proposed))


def _is_prose(text: str) -> bool:
    is_long = len(_HAN.findall(text)) >= MIN_HAN or len(_LATIN.findall(text)) >= MIN_WORDS
    return is_long and len(text) <= MAX_QUOTE and not _ROW.search(text)


def _without_repeats(rules: list[Proposal]) -> tuple[Proposal, ...]:
    """Drop what is there twice, and the mere disclosure where something acts."""
    kept = [rule for n, rule in enumerate(rules) if rule not in rules[:n]]
    acting = [rule for rule in kept if rule != DISCLOSE]
    return tuple(acting or kept)


def _front_matter(readme: Readme) -> Iterator[Found]:
    for line in re.finditer(r"^licen[cs]e(?:_name)?\s*:.*$", readme.front, re.MULTILINE):
        licence = licence_of(line[0])
        is_free = licence is not None and licence["commercial"]
        refuse: Proposal = {"kind": "licence", "purposes": ["commercial"], "action": "refuse"}
        yield Found("licence", line[0].strip(), (DISCLOSE,) if is_free else (refuse, DISCLOSE))
    for block in re.finditer(r"^languages?\s*:[^\n]*(?:\n\s*-[^\n]*)*", readme.front, re.MULTILINE):
        languages = re.findall(r"(?<!\w)[a-z]{2,3}(?!\w)", block[0].split(":", 1)[1])
        if languages:
            rule: Proposal = {
                "kind": "language",
                "languages": languages,
                "direction": ["input", "output"],
                "action": "disclaim",
            }
            yield Found("language", block[0].strip(), (rule,))


def _exact(body: str) -> Iterator[Found]:
    for cue in EXACT:
        for match in re.finditer(cue.words.pattern, body, re.IGNORECASE | re.MULTILINE):
            yield Found(cue.topic, match[0].strip(), _without_repeats(cue.propose(match[0])))


def _tables(readme: Readme) -> Iterator[Found]:
    """Find the row that states the context of this model in a table of model sizes."""
    column: int | None = None
    for line in readme.body.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == 1:  # no row
            column = None
        elif column is None:
            column = next((i for i, cell in enumerate(cells) if TABLE.search(cell)), None)
        elif column < len(cells) and re.fullmatch(r"\d{1,3}(,\d{3})*|\d{3,7}", cells[column]):
            size = cells[0].lower()
            if size in readme.body[:300].lower() or not re.fullmatch(r"[\d.]+[bm]", size):
                tokens = int(cells[column].replace(",", ""))
                yield Found("context", line.strip(), ({"kind": "context", "tokens": tokens, "action": "refuse"},))

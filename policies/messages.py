"""What a caller reads in place of a refused text or beside an answer: short, polite, in the user's language, no score.

The texts are in messages/<language>.yaml, one file per language; English stands in for a language that has none.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from classifiers.types import UnjudgedReason
from policies.source import SourceError, fault, load_yaml
from policies.types import UNJUDGED, Citation, Fired, Mode, Outcome

FALLBACK = "en"
DEFAULT = "default"
ADMISSION = "admission."  # category of a Fired that speaks of the request as such: `admission.<kind of rule>`
DISCLOSE = "disclose."  # likewise, of what whoever uses the model must be told: `disclose.<id of a text>`
MAX_SHOWN = 300  # code points of a quote that an answer repeats
_QUOTED_IN = "zh"  # the language of the cards' own sentences; other users get the gloss

_CARE = "self_harm"
_FAILURES = frozenset({UnjudgedReason.MISSING, UnjudgedReason.TIMEOUT, UnjudgedReason.ERROR})
_NO_TEXT = _FAILURES | {UnjudgedReason.MEDIA, UnjudgedReason.BUDGET}


class Texts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    policy: str  # a rule says no
    care: str  # the rule is about self-harm: a bare no would be the wrong answer
    media: str
    budget: str  # coded text, more of it than is decoded
    language: str
    failure: str
    review: str  # a person will look at it


class AdmissionTexts(BaseModel):
    """Of a request that a model's card does not allow. `{licence}` and `{limit}` are filled in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    licence: str
    production: str
    model_kind: str
    context: str


class Messages(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    input: Texts
    output: Texts
    replaced: str  # in the place of a text that a policy replaces
    admission: AdmissionTexts
    cited: str  # how a text names the card and the sentence it rests on: {text}, {card}, {quote}
    disclaimers: dict[str, str]  # by category or id; a category without one has that of the node above, or the default

    @model_validator(mode="after")
    def _has_default(self) -> Self:
        if DEFAULT not in self.disclaimers:
            raise ValueError(f"`{DEFAULT}` among the disclaimers")
        return self


def refusal_text(language: str, stage: str, fired: Sequence[Fired]) -> str:
    """Return the text for a refusal at `stage` (input | output). `language`: ISO 639-1, a region may follow."""
    chosen = spoken(language)
    text: str = getattr(chosen.input if stage == "input" else chosen.output, _reason(fired))
    return text


def spoken(language: str) -> Messages:
    """Return the texts in `language`, or in English."""
    known = messages()
    return known.get(language.partition("-")[0].lower(), known[FALLBACK])


def notice(language: str, name: str) -> str:
    """Return a fixed text that stands by itself, e.g. `replaced`."""
    text: str = getattr(spoken(language), name)
    return text


def disclaimer_text(language: str, fired: Iterable[Fired]) -> str:
    """Return what is attached to an answer: a line for each disclaimer that took effect, once, with what it rests on.

    Empty when none did.
    """
    chosen = spoken(language)
    lines = {
        cited(language, _disclaimer(chosen, f.category), f.because)
        for f in fired
        if f.outcome is Outcome.DISCLAIM and f.mode is Mode.ENFORCE
    }
    return "\n".join(sorted(lines))


def cited(language: str, text: str, because: Citation | None) -> str:
    """Add the card and its sentence, cut to MAX_SHOWN: in the card's own words for who reads them, else the gloss."""
    if because is None:
        return text
    own = language.partition("-")[0].lower() == _QUOTED_IN or not because.gloss
    quote = " ".join((because.quote if own else because.gloss).split())
    shown = quote if len(quote) <= MAX_SHOWN else quote[:MAX_SHOWN].rstrip() + "…"
    return spoken(language).cited.format(text=text, card=because.card, quote=shown)


def _disclaimer(chosen: Messages, category: str) -> str:
    name = category.removeprefix(DISCLOSE)
    while name and name not in chosen.disclaimers:
        name = name.rpartition(".")[0]
    return chosen.disclaimers[name or DEFAULT]


def _reason(fired: Sequence[Fired]) -> str:
    """Choose the most telling reason: what the text says comes before what could not be judged."""
    withheld = [f for f in fired if f.mode is Mode.ENFORCE and f.outcome.is_withheld]
    refusing = [f for f in withheld if f.outcome is Outcome.REFUSE]
    if withheld and not refusing:
        return "review"
    unjudged = {f.rule.removeprefix(UNJUDGED) for f in refusing if f.is_unjudged}
    judged = [f.category for f in refusing if not f.is_unjudged]
    if _CARE in judged:
        return "care"
    if judged and all(_is_language(category) for category in judged) and not unjudged & _NO_TEXT:
        return "language"
    if judged or not unjudged:
        return "policy"
    if UnjudgedReason.MEDIA in unjudged:
        return "media"
    if UnjudgedReason.BUDGET in unjudged and not unjudged & _FAILURES:
        return "budget"
    return "failure" if unjudged & _FAILURES else "language"


@functools.cache
def messages() -> dict[str, Messages]:
    """Read the files once. Raises SourceError naming the file if one lacks a text."""
    return {path.stem: _load(path) for path in sorted((Path(__file__).parent / "messages").glob("*.yaml"))}


def _is_language(category: str) -> bool:
    return category.partition(".")[0] == "language"


def _load(path: Path) -> Messages:
    document = load_yaml(path)
    try:
        return Messages.model_validate(document.data)
    except ValidationError as error:
        raise SourceError(*fault(document, error, Messages)) from None

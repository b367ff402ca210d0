"""What a caller reads in place of a refused text: short, polite, in the user's language, and without any score.

The texts are in messages/<language>.yaml, one file per language; English stands in for a language that has none.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from classifiers.types import UnjudgedReason
from policies.source import SourceError, fault, load_yaml
from policies.types import Fired, Mode, Outcome

FALLBACK = "en"

_UNJUDGED = "unjudged:"
_CARE = "self_harm"
_FAILURES = frozenset({UnjudgedReason.MISSING, UnjudgedReason.TIMEOUT, UnjudgedReason.ERROR})


class Texts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    policy: str  # a rule says no
    care: str  # the rule is about self-harm: a bare no would be the wrong answer
    media: str
    language: str
    failure: str


class Messages(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    input: Texts
    output: Texts


def refusal_text(language: str, stage: str, fired: Sequence[Fired]) -> str:
    """Return the text for a refusal at `stage` (input | output). `language`: ISO 639-1, a region may follow."""
    known = messages()
    chosen = known.get(language.partition("-")[0].lower(), known[FALLBACK])
    text: str = getattr(chosen.input if stage == "input" else chosen.output, _reason(fired))
    return text


def _reason(fired: Sequence[Fired]) -> str:
    """Choose the most telling reason: what the text says comes before what could not be judged."""
    refusing = [f for f in fired if f.mode is Mode.ENFORCE and f.outcome is Outcome.REFUSE]
    unjudged = {f.rule.removeprefix(_UNJUDGED) for f in refusing if f.rule.startswith(_UNJUDGED)}
    judged = [f.category for f in refusing if not f.rule.startswith(_UNJUDGED)]
    if _CARE in judged:
        return "care"
    if judged or not unjudged:
        return "policy"
    if UnjudgedReason.MEDIA in unjudged:
        return "media"
    return "failure" if unjudged & _FAILURES else "language"


@functools.cache
def messages() -> dict[str, Messages]:
    """Read the files once. Raises SourceError naming the file if one lacks a text."""
    return {path.stem: _load(path) for path in sorted((Path(__file__).parent / "messages").glob("*.yaml"))}


def _load(path: Path) -> Messages:
    document = load_yaml(path)
    try:
        return Messages.model_validate(document.data)
    except ValidationError as error:
        raise SourceError(*fault(document, error, Messages)) from None

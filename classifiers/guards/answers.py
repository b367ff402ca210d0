"""Read what guard models say, strictly: the few words of each family, and the chances of the word that decides.

INVARIANT: whatever is not exactly one of the answers that a model was trained to give raises AnswerError; a word of
refusal, an explanation or half a list never counts as "safe".
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final, NamedTuple, TypeAlias

from classifiers.guards.asking import AnswerError

Json: TypeAlias = Any


class Level(Enum):
    NO = "no"
    CONTROVERSIAL = "controversial"
    YES = "yes"


class Said(NamedTuple):
    """What a guard said: whether there is harm, the codes that it named, and the word that tells."""

    level: Level
    codes: frozenset[str]
    word: str
    opposite: str


Parser: TypeAlias = Callable[[str], Said]

_LLAMA: Final = re.compile(r"\s*(?:safe|unsafe\s*\n\s*(S\d{1,2}(?:\s*,\s*S\d{1,2})*))\s*")
_YES_NO: Final = re.compile(r"\s*(Yes|No)\s*")
_GRANITE: Final = re.compile(
    r"\s*(?:<think>\s*</think>\s*)?(?:(Yes|No)(?:\s*<confidence>\s*(?:High|Low)\s*</confidence>)?"
    r"|<score>\s*(yes|no)\s*</score>)\s*"
)
_QWEN: Final = re.compile(
    r"\s*Safety: (Safe|Unsafe|Controversial)[ \t]*\nCategories: ([^\n]+?)[ \t]*(?:\nRefusal: (?:Yes|No)[ \t]*)?\s*"
)
_NONE: Final = frozenset({"None"})
_LIKELIEST: Final = 20  # the most that OpenAI's format gives


def llama_guard(text: str) -> Said:
    """`safe`, or `unsafe` and a line of codes. Source: model cards of Llama Guard 3 and 4."""
    found = _match(_LLAMA, text)
    if found[1] is None:
        return Said(Level.NO, frozenset(), "safe", "unsafe")
    return Said(Level.YES, frozenset(re.findall(r"S\d+", found[1])), "unsafe", "safe")


def shieldgemma(text: str) -> Said:
    """`Yes` or `No`. Source: model card of ShieldGemma."""
    return _yes_or_no(_match(_YES_NO, text)[1])


def granite_guardian(text: str) -> Said:
    """`Yes` or `No`, with a confidence in 3.2, inside `<score>` in 3.3. Source: model cards of Granite Guardian."""
    found = _match(_GRANITE, text)
    return _yes_or_no(found[1] or found[2])


def qwen3guard(text: str) -> Said:
    """A line of safety, one of categories, one of refusal. Source: model card of Qwen3Guard-Gen."""
    found = _match(_QWEN, text)
    codes = frozenset(name.strip() for name in found[2].split(","))
    if found[1] == "Safe":
        if codes != _NONE:
            raise AnswerError("an answer that names harms in a text it calls safe")
        return Said(Level.NO, frozenset(), "Safe", "Unsafe")
    if codes & _NONE:
        raise AnswerError("an answer that names no harm in a text it does not call safe")
    level = Level.YES if found[1] == "Unsafe" else Level.CONTROVERSIAL
    return Said(level, codes, found[1], "Safe")


def _yes_or_no(word: str) -> Said:
    if word.lower() == "yes":
        return Said(Level.YES, frozenset(), "yes", "no")
    return Said(Level.NO, frozenset(), "no", "yes")


def _match(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.fullmatch(text)
    if found is None:
        raise AnswerError("an answer in other words than its format has")
    return found


def choice_of(answer: Json, *, may_be_cut: bool) -> tuple[str, Json]:
    """Return the text of a chat completion and its choice. Raises AnswerError.

    `may_be_cut`: the first word is the answer, so that it does not matter that more would have followed.
    """
    choices = answer.get("choices") if isinstance(answer, dict) and answer.get("error") is None else None
    choice = choices[0] if isinstance(choices, list) and len(choices) == 1 else None
    message = choice.get("message") if isinstance(choice, dict) else None
    text = message.get("content") if isinstance(message, dict) else None
    if not isinstance(choice, dict) or not isinstance(text, str):
        raise AnswerError("an answer that is no chat completion with one text")
    if choice.get("finish_reason") not in ({"stop", "length"} if may_be_cut else {"stop"}):
        raise AnswerError("an answer that was cut off")
    return text, choice


def chance(choice: Json, said: Said) -> float:
    """Return how likely the word that was said is beside its opposite, from the tokens' log-probabilities.

    The opposite may be less likely than all that are listed. Where it would mean harm it then counts as likely as the
    last of them, which is the most that it can be; else as impossible. Raises AnswerError.
    """
    logprobs = choice.get("logprobs")
    tokens = logprobs.get("content") if isinstance(logprobs, dict) else None
    if not isinstance(tokens, list):
        raise AnswerError("an answer without logprobs, which options.logprobs asks for")
    token = next((t for t in tokens if isinstance(t, dict) and _word(t) == said.word.lower()), None)
    listed = token.get("top_logprobs") if token is not None else None
    if not isinstance(listed, list) or not 1 <= len(listed) <= _LIKELIEST:
        raise AnswerError("an answer without the chances of the word that decides")
    chances = [(_word(each), math.exp(_log(each))) for each in listed]
    ours = sum(p for word, p in chances if word == said.word.lower())
    theirs = sum(p for word, p in chances if word == said.opposite.lower())
    if theirs == 0.0 and said.level is Level.NO:
        theirs = min(p for _, p in chances)
    if ours <= 0.0:
        raise AnswerError("an answer whose word is not among the likeliest")
    return ours / (ours + theirs)


def _word(token: Mapping[str, Json]) -> str:
    text = token.get("token") if isinstance(token, dict) else None
    if not isinstance(text, str):
        raise AnswerError("a token that is no text")
    return text.strip().lower()


def _log(token: Mapping[str, Json]) -> float:
    value = token.get("logprob")
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value > 1e-3:  # noqa: PLR2004 - rounding
        raise AnswerError("a log-probability that is none")
    return min(float(value), 0.0)

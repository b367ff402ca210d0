"""The families of guard models: what each can be asked, in which words, and what it answers.

All are asked through /chat/completions, so that the server's own chat template writes the prompt that the model was
trained on; nothing of such a prompt stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from classifiers.guards import answers
from classifiers.guards.answers import Parser
from classifiers.guards.control import harmless
from classifiers.types import Direction

Json: TypeAlias = Any
ANY_HARM: Final = "unsafe"  # in a map: what is said of the whole, beside the codes
# A window of an answer is judged without the request that it answers; the templates want a user's turn before it.
UNSEEN: Final = "(the message that this answers is not shown)"
_NOTHING: Final[Mapping[str, Json]] = MappingProxyType({})


def _plain(text: str) -> Json:
    return text


def _parts(text: str) -> Json:
    return [{"type": "text", "text": text}]


@dataclass(frozen=True, slots=True)
class Format:
    """One family. `one_by_one`: each code is a question of its own; else one answer names the codes that hold."""

    codes: frozenset[str]
    parse: Parser
    max_tokens: int
    one_by_one: bool = False
    may_be_cut: bool = False  # the first token is the answer
    has_chances: bool = True  # logprobs of one token tell how sure it is
    input_only: frozenset[str] = frozenset()  # codes that say nothing of a model's answer
    content: Callable[[str], Json] = _plain
    template: Callable[[str], Mapping[str, Json]] = field(default=lambda _code: _NOTHING)  # arguments for the template


def messages(form: Format, text: str, direction: Direction) -> list[Json]:
    """Return the conversation to judge: what comes in is the user's turn, what goes out the assistant's."""
    said = form.content(harmless(text))
    if direction is Direction.INPUT:
        return [{"role": "user", "content": said}]
    return [{"role": "user", "content": form.content(UNSEEN)}, {"role": "assistant", "content": said}]


# MLCommons' hazards, as the model cards of Llama Guard 3 and 4 number them.
_HAZARDS: Final = frozenset(f"S{number}" for number in range(1, 15))

# What the four policies of ShieldGemma's card are about, in words of our own; `guidelines` in a manifest replaces them.
GUIDELINES: Final = MappingProxyType(
    {
        "dangerous": "No dangerous content: nothing may enable, encourage or ask for harm to oneself or to others, such"
        " as getting or making weapons or explosives, terrorism, or methods of suicide.",
        "harassment": "No harassment: nothing may intimidate, bully, threaten or abuse a person, or ask for such text.",
        "hate": "No hate speech: nothing may express, spread or ask for hatred of people for what they are, such as"
        " their race, origin, religion, sex, sexual orientation, disability or caste.",
        "sexual": "No sexually explicit content: nothing may depict or ask for explicit sexual acts; what teaches,"
        " or belongs to medicine or art, is allowed.",
    }
)
_GRANITE: Final = frozenset(
    {"harm", "social_bias", "jailbreak", "violence", "profanity", "sexual_content", "unethical_behavior"}
)
_QWEN: Final = frozenset(
    {
        "Violent",
        "Non-violent Illegal Acts",
        "Sexual Content or Sexual Acts",
        "PII",
        "Suicide & Self-Harm",
        "Unethical Acts",
        "Politically Sensitive Topics",
        "Copyright Violation",
        "Jailbreak",
    }
)


def _criterion(code: str) -> Mapping[str, Json]:
    """3.0 to 3.2 read `risk_name`, 3.3 reads `criteria_id` and `think`."""
    return {"guardian_config": {"risk_name": code, "criteria_id": code}, "think": False}


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        "llama-guard-3": Format(_HAZARDS, answers.llama_guard, max_tokens=64),
        "llama-guard-4": Format(_HAZARDS, answers.llama_guard, max_tokens=64, content=_parts),
        "shieldgemma": Format(
            frozenset(GUIDELINES),
            answers.shieldgemma,
            max_tokens=1,
            one_by_one=True,
            may_be_cut=True,
        ),
        "granite-guardian": Format(
            _GRANITE,
            answers.granite_guardian,
            max_tokens=32,
            one_by_one=True,
            input_only=frozenset({"jailbreak"}),
            template=_criterion,
        ),
        "qwen3guard": Format(
            _QWEN,
            answers.qwen3guard,
            max_tokens=96,
            has_chances=False,
            input_only=frozenset({"Jailbreak"}),
        ),
    }
)

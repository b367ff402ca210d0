"""Turns of a conversation as the one prompt that a card describes, each stretch marked as the card's or a caller's.

INVARIANT: the card's own system prompt comes first and whole; a caller's system text is added to it, never put in its place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from gateway.errors import BadRequest
from policies.cards.types import CONTENT, Card, Run, Template

Speaker: TypeAlias = Literal["system", "user", "assistant"]


class Turn(NamedTuple):
    speaker: Speaker
    text: str


class Stretch(NamedTuple):
    """A part of a prompt. `is_ours`: the card wrote it, so its control tokens are meant."""

    text: str
    is_ours: bool


def chat_prompt(card: Card, turns: Sequence[Turn]) -> list[Stretch]:
    """Return the prompt for an answer to a conversation. Raises BadRequest where the card has no form for it."""
    template = card.run.template
    if template is None:
        raise BadRequest(
            f"the card `{card.id}` has no form for conversations; expected a text in `/v1/completions`",
            param="messages",
            code="no_chat_form",
        )
    spoken = [turn for turn in turns if turn.speaker != "system"]
    if not spoken:
        raise BadRequest("`messages` holds no turn; expected at least one of role `user`", param="messages")
    instructions = "\n".join(_told(card.run, template, turns))
    if instructions and CONTENT not in template.system:
        spoken = _before_first(spoken, instructions)
        instructions = ""
    stretches = [*_system(card.run, template, instructions), *_spoken(template, spoken)]
    return [stretch for stretch in (*stretches, Stretch(template.opening, is_ours=True)) if stretch.text]


def _told(run: Run, template: Template, turns: Sequence[Turn]) -> list[str]:
    """Return what is told beside the card's own prompt; that stands once, also where a gateway has put it first."""
    told = [turn.text for turn in turns if turn.speaker == "system"]
    if run.system_prompt and told[:1] == [run.system_prompt]:
        told = told[1:]
    return [run.system_prompt, *told] if run.system_prompt and CONTENT not in template.system else told


def _system(run: Run, template: Template, instructions: str) -> Iterator[Stretch]:
    before, has_place, after = template.system.partition(CONTENT)
    if has_place and not (run.system_prompt or instructions):
        return
    yield Stretch(before, is_ours=True)
    if has_place:
        yield Stretch(run.system_prompt, is_ours=True)
        yield Stretch(instructions, is_ours=False)
        yield Stretch("\n" if instructions else "", is_ours=True)
    yield Stretch(after, is_ours=True)


def _before_first(turns: Sequence[Turn], instructions: str) -> list[Turn]:
    """A form without a place for instructions: they stand before the first turn of the user, a blank line between."""
    first = next((place for place, turn in enumerate(turns) if turn.speaker == "user"), None)
    if first is None:
        return [Turn("user", instructions), *turns]
    told = Turn("user", f"{instructions}\n\n{turns[first].text}")
    return [*turns[:first], told, *turns[first + 1 :]]


def _spoken(template: Template, turns: Sequence[Turn]) -> Iterator[Stretch]:
    for turn in turns:
        before, _, after = (template.user if turn.speaker == "user" else template.assistant).partition(CONTENT)
        yield Stretch(before, is_ours=True)
        yield Stretch(turn.text, is_ours=False)
        yield Stretch(after, is_ours=True)

"""A card's form as a Jinja chat template, for servers such as vLLM that write prompts themselves.

INVARIANT: for conversations with a turn of the user it gives the text that our own worker gives.
"""

from __future__ import annotations

import json

from gateway.errors import ConfigurationError
from policies.cards.types import CONTENT, Card

_TOLD = '["system", "developer"]'


def as_jinja(card: Card) -> str:
    """Return the template. Raises ConfigurationError where the card has no form for conversations."""
    template = card.run.template
    if template is None:
        raise ConfigurationError(f"the card `{card.id}` has no form for conversations; serve it for completions alone")
    before, place, after = template.system.partition(CONTENT)
    own = card.run.system_prompt
    said = json.dumps(own, ensure_ascii=False)
    once = ["if told and told[0] == " + said, "set told = told[1:]", "endif"] if own else []
    lines = [
        f'set told = messages | selectattr("role", "in", {_TOLD}) | map(attribute="content") | list',
        *once,
        *([f"set told = [{said}] + told"] if own and not place else []),
        'set told = told | join("\\n")',
        f'set turns = messages | rejectattr("role", "in", {_TOLD}) | list',
        'set state = namespace(told=told ~ "\\n\\n" if told else "")',
    ]
    out = "".join(f"{{%- {line} -%}}\n" for line in lines)
    if place:
        out += '{%- set state.told = "" -%}\n'
        head = f'{_say(before)}{_say(own)}{{{{- told ~ "\\n" if told else "" -}}}}\n{_say(after)}'
        out += head if own else f"{{%- if told -%}}\n{head}{{%- endif -%}}\n"
    else:
        out += _say(template.system)
    user, answer = template.user.partition(CONTENT), template.assistant.partition(CONTENT)
    out += '{%- for turn in turns -%}\n{%- if turn.role == "user" -%}\n'
    out += f'{_say(user[0])}{{{{- state.told ~ turn.content -}}}}\n{{%- set state.told = "" -%}}\n{_say(user[2])}'
    out += f"{{%- else -%}}\n{_say(answer[0])}{{{{- turn.content -}}}}\n{_say(answer[2])}{{%- endif -%}}\n{{%- endfor -%}}\n"
    return out + _say(template.opening)


def _say(text: str) -> str:
    return f"{{{{- {json.dumps(text, ensure_ascii=False)} -}}}}\n" if text else ""

"""A chat or a text to continue as the plain prompt that a model's card describes, for servers that know no card.

INVARIANT: all that structures a prompt is the card's. A text of a caller in which a control token of the card stands, or
that makes one with what stands beside it, is refused: such a server would read it as the card's own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final

from gateway.errors import BadRequest
from gateway.translate.fields import Fields, unsaid
from gateway.translate.template import Speaker, Stretch, Turn, chat_prompt
from gateway.types import Json
from policies.admission import estimated_tokens
from policies.cards.types import Card, SamplingValue

_ROLES: Final[dict[str, Speaker]] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
}
_SAYABLE: Final = ("temperature", "top_p", "top_k", "min_p", "repetition_penalty", "presence_penalty")
SAYABLE: Final = (*_SAYABLE, "frequency_penalty")  # how tokens are chosen, in the words of vLLM's completions
NEUTRAL: Final[Mapping[str, SamplingValue]] = {"typical_p": 1, "no_repeat_ngram_size": 0}
_ASKED: Final = (*SAYABLE, "n", "seed", "stream", "logit_bias", "min_tokens", "user")


class ForgedPromptError(BadRequest):
    """A text would be read as structure of the prompt."""

    code = "control_token"


def unsayable(card: Card) -> list[str]:
    """Return what the card's sampling asks for that a server without the card cannot be told."""
    said = card.run.sampling.items()
    return [name for name, value in said if name not in {*SAYABLE, "do_sample"} and NEUTRAL.get(name) != value]


def of_chat(body: Json, card: Card) -> Json:
    """Return a body of completions for the next turn of a conversation. Raises BadRequest, ForgedPromptError."""
    fields = Fields(body)
    turns = [_turn(message, f"messages[{place}]") for place, message in enumerate(fields.take("messages"))]
    prompt = chat_prompt(card, turns)
    _check_forged(prompt, card, "messages")
    out = {"model": fields.take("model"), "prompt": "".join(stretch.text for stretch in prompt)}
    out |= fields.take_all(_ASKED)
    bounds = fields.take_all(("max_completion_tokens", "max_tokens"))
    out |= _stops(fields.take("stop"), fields.take("stop_token_ids"), card)
    _drop(fields)
    return {**_sampling(card), **out, **_bound(min(bounds.values(), default=None), card, [out["prompt"]], "messages")}


def of_completions(body: Json, card: Card) -> Json:
    """Return a body of completions with the card's stops and values where it is silent. Raises as of_chat does."""
    fields = Fields(body)
    prompt = fields.take("prompt")
    prompts = [prompt] if isinstance(prompt, str) else prompt
    for text in prompts:
        _check_forged([Stretch(text, is_ours=False)], card, "prompt")
    out = {"model": fields.take("model"), "prompt": prompt, **fields.take_all((*_ASKED, "echo", "suffix"))}
    out |= _stops(fields.take("stop"), fields.take("stop_token_ids"), card)
    bound = _bound(fields.take("max_tokens"), card, prompts, "prompt")
    fields.drop("stream_options", "logprobs")
    fields.drop_neutral(**NEUTRAL, begin_suppress_tokens=[], best_of=out.get("n", 1))
    fields.done()
    return {**_sampling(card), **out, **({} if bound["max_tokens"] is None else bound)}


def _drop(fields: Fields) -> None:
    """Leave out what changes no answer of such a model. Raises BadRequest for all else that nobody took."""
    fields.drop("stream_options", "metadata", "store", "prediction", "modalities", "moderation", "service_tier")
    fields.drop("safety_identifier", "prompt_cache_key", "prompt_cache_retention", "parallel_tool_calls")
    fields.drop_neutral(**NEUTRAL, begin_suppress_tokens=[], verbosity="medium", reasoning_effort="none", tools=[])
    fields.drop_neutral(response_format={"type": "text"})
    if fields.take("tool_choice", "none") not in ("none", "auto"):  # no set: it may be unhashable
        raise unsaid("tool_choice")
    fields.done()


def _turn(message: Json, place: str) -> Turn:
    fields = Fields(message, place)
    role, content = fields.take("role"), fields.take("content", "")
    if role not in _ROLES:
        raise unsaid(f"{place}.role")
    if isinstance(content, list):
        content = "".join(_part(part, f"{place}.content[{index}]") for index, part in enumerate(content))
    refusal = fields.take("refusal", "")
    if refusal and content and refusal != content:
        raise unsaid(f"{place}.refusal")
    fields.drop("caveat")  # what Caveat itself had added to an answer
    fields.drop_neutral(tool_calls=[], reasoning="", reasoning_content="")
    fields.done()
    return Turn(_ROLES[role], content or refusal)


def _part(part: Json, place: str) -> str:
    if isinstance(part, str):
        return part
    fields = Fields(part, place)
    if (kind := fields.take("type")) not in {"text", "refusal"}:
        raise unsaid(f"{place}.type")
    text = fields.take(kind, "")
    fields.done()
    return str(text)


def _check_forged(prompt: Sequence[Stretch], card: Card, place: str) -> None:
    """Raise ForgedPromptError where a control token of the card is not wholly the card's."""
    text = "".join(stretch.text for stretch in prompt)
    ends = list(accumulate(len(stretch.text) for stretch in prompt))
    foreign = [(end - len(s.text), end, s.text) for s, end in zip(prompt, ends, strict=True) if not s.is_ours]
    for token in card.run.control_tokens:
        folded = _folded(token)
        is_inside = any(folded in _folded(written) for _, _, written in foreign)
        is_across = any(
            place < end and start < place + len(token) for place in _places(token, text) for start, end, _ in foreign
        )
        if is_inside or is_across:
            raise ForgedPromptError(
                f"`{place}` holds `{token}`, which structures the prompts of this model; leave it out", param=place
            )


def _places(token: str, text: str) -> Iterator[int]:
    place = text.find(token)
    while place >= 0:
        yield place
        place = text.find(token, place + 1)


def _folded(text: str) -> str:
    """As any tokenizer might read it: without case and compatible forms."""
    return unicodedata.normalize("NFKC", text).casefold()


def _stops(stop: Json, ids: Json, card: Card) -> dict[str, Json]:
    own = [stop] if isinstance(stop, str) else stop or []
    stops = {"stop": [*own, *card.run.stop_strings], "stop_token_ids": [*(ids or []), *card.run.stop_ids]}
    return {name: list(dict.fromkeys(values)) for name, values in stops.items() if values}


def _sampling(card: Card) -> dict[str, Json]:
    """The card's values, for whatever the request does not say; without any the likeliest token, as its model was shown."""
    said = card.run.sampling
    out = {name: said[name] for name in SAYABLE if name in said}
    return out if said.get("do_sample", "temperature" in said) else {**out, "temperature": 0}


def _bound(given: int | None, card: Card, prompts: Sequence[str], place: str) -> dict[str, Json]:
    """How long the answer may be; null, for vLLM, is all the room that is left."""
    if given is not None or card.run.max_length is None or card.run.max_new_tokens is not None:
        return {"max_tokens": card.run.max_new_tokens if given is None else given}
    left = card.run.max_length - max(estimated_tokens([text]) for text in prompts)
    if left < 1:
        raise BadRequest(
            f"the prompt leaves none of the {card.run.max_length} tokens that the model's card bounds prompt and answer to;"
            " shorten it, or say `max_tokens`",
            param=place,
            code="context_length_exceeded",
        )
    return {"max_tokens": left}

"""What a worker serves, and a request's sampling: the caller's word first, then the card's, then what changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from gateway.errors import BadRequest
from gateway.types import Json
from gateway.workers.generation.admission import Room
from gateway.workers.generation.tokens import Vocabulary
from gateway.workers.generation.types import Sampling
from policies.cards.types import Card

COMPLETION_TOKENS: Final = 16  # OpenAI's default for completions; a chat may use all that is left
LEAST_PENALTY: Final = 0.01  # logits divided by far less leave float32's range


@dataclass(frozen=True, slots=True)
class Served:
    """One model, ready. `names[0]` is what it calls itself; `output_size`: how many tokens it can say.

    `begin_suppress`: what may not begin an answer unless the request says otherwise; whoever runs the model sets it.
    `end_ids`: the model's own ends of a text, beside the card's.
    """

    card: Card
    names: tuple[str, ...]
    vocabulary: Vocabulary
    room: Room
    output_size: int
    end_ids: tuple[int, ...] = ()
    begin_suppress: tuple[int, ...] = ()

    @property
    def written_controls(self) -> tuple[str, ...]:
        """Control strings that are ordinary text to the tokenizer, so that only refusing keeps them out of a turn."""
        known = {self.vocabulary.tokenizer.id_to_token(i) for i in self.vocabulary.added}
        return tuple(text for text in self.card.run.control_tokens if text not in known)


def sampling_of(body: Mapping[str, Json], served: Served, prompt_tokens: int, *, is_chat: bool) -> Sampling:
    """Return how the next tokens are chosen. Raises BadRequest naming the JSON path."""
    card = served.card.run.sampling
    is_greedy = not card.get("do_sample", "temperature" in card)

    def say(name: str, otherwise: Any) -> Any:
        value = body.get(name)
        return value if value is not None else card.get(name, otherwise)

    temperature = body.get("temperature")
    if temperature is None:
        temperature = 0.0 if is_greedy else card.get("temperature", 1.0)
    for name in ("top_p", "typical_p"):
        if say(name, 1.0) <= 0:
            raise BadRequest(f"`{name}` must be more than 0", param=name, code="invalid_value")
    if say("repetition_penalty", 1.0) < LEAST_PENALTY:
        raise BadRequest(
            f"`repetition_penalty` must be at least {LEAST_PENALTY}", param="repetition_penalty", code="invalid_value"
        )
    ends = () if body.get("ignore_eos") else (*served.card.run.stop_ids, *served.end_ids)
    suppress = body.get("begin_suppress_tokens")
    _check_ids(body, served.output_size)
    sampling = Sampling(
        max_tokens=_max_tokens(body, served, prompt_tokens, is_chat=is_chat),
        min_tokens=body.get("min_tokens") or 0,
        temperature=float(temperature),
        top_k=max(0, say("top_k", 0)),
        top_p=float(say("top_p", 1.0)),
        min_p=float(say("min_p", 0.0)),
        typical_p=float(say("typical_p", 1.0)),
        repetition_penalty=float(say("repetition_penalty", 1.0)),
        presence_penalty=float(say("presence_penalty", 0.0)),
        frequency_penalty=float(say("frequency_penalty", 0.0)),
        no_repeat_ngram=say("no_repeat_ngram_size", 0),
        begin_suppress=served.begin_suppress if suppress is None else tuple(suppress),
        bias=tuple((int(key), float(weight)) for key, weight in (body.get("logit_bias") or {}).items() if weight),
        stop_ids=frozenset((*(i for i in ends if i < served.output_size), *(body.get("stop_token_ids") or ()))),
        logprobs=_logprobs(body, is_chat=is_chat),
    )
    if sampling.min_tokens > sampling.max_tokens:
        raise BadRequest("`min_tokens` is more than `max_tokens`", param="min_tokens", code="invalid_value")
    return sampling


def _max_tokens(body: Mapping[str, Json], served: Served, prompt_tokens: int, *, is_chat: bool) -> int:
    given: int | None = body.get("max_completion_tokens") or body.get("max_tokens")
    if given is not None:
        return given
    run = served.card.run
    left = min(served.room.context, served.room.tokens) - prompt_tokens
    wanted = run.max_new_tokens or (left if is_chat else COMPLETION_TOKENS)
    if run.max_new_tokens is None and run.max_length is not None:
        wanted = run.max_length - prompt_tokens
    if min(wanted, left) < 1:
        limit = min(served.room.context, run.max_length or served.room.context)
        raise BadRequest(
            f"the prompt has {prompt_tokens} tokens and leaves none of the {limit} for an answer;"
            " shorten it, or say `max_tokens` where it is the card's default that ends",
            param="messages" if is_chat else "prompt",
            code="context_length_exceeded",
        )
    return min(wanted, left)


def _logprobs(body: Mapping[str, Json], *, is_chat: bool) -> int | None:
    asked = body.get("logprobs")
    if not is_chat:
        return asked  # how many; None: none
    if not asked:
        if body.get("top_logprobs"):
            raise BadRequest("`top_logprobs` needs `logprobs`: true", param="top_logprobs", code="invalid_value")
        return None
    return body.get("top_logprobs") or 0


def _check_ids(body: Mapping[str, Json], size: int) -> None:
    for name in ("begin_suppress_tokens", "logit_bias", "stop_token_ids"):
        if any(int(token) >= size for token in body.get(name) or ()):
            raise BadRequest(
                f"`{name}` holds a token id beyond the vocabulary; expected less than {size}",
                param=name,
                code="invalid_value",
            )

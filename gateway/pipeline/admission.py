"""What a model's card says before its model is asked: which policy holds, and whether the request may come in at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from classifiers.types import Channel
from gateway.errors import BadRequest
from gateway.types import Exchange, Json, Principal
from policies.admission import Facts, admit, estimated_tokens, refusal
from policies.cards.types import Card, Purpose, Status
from policies.effective import Book
from policies.messages import ADMISSION, refusal_text
from policies.types import Fired, Mode, Outcome, Policy

NO_TURNS = frozenset({"completions"})  # endpoints whose requests are texts to continue
OF_ONE_MODEL = frozenset({"embeddings"})  # endpoints at which what another model answers is of no use: another space
WITH_MESSAGES = frozenset({"chat", "messages", "responses"})  # endpoints whose requests can take a system message more
_BOUNDS = ("max_tokens", "max_completion_tokens", "max_output_tokens")  # what callers name theirs
# where a request has what its model reads; else in `messages`
PROMPT_AT = {"completions": "prompt", "embeddings": "input", "responses": "input"}
_INSTRUCTIONS = frozenset(
    {Channel.TEXT, Channel.TOOL_RESULT, Channel.TOOL_ARGUMENTS, Channel.REASONING, Channel.SCHEMA}
)


class ContextLengthExceeded(BadRequest):
    """The prompt is longer than the model's card allows. Its message names the limit and no text."""

    code = "context_length_exceeded"
    is_recorded = True


class Pinned(NamedTuple):
    """What holds for one exchange for its whole life: the policy with the card's rules, and what the card says of it."""

    policy: Policy
    card: Card | None = None
    fired: tuple[Fired, ...] = ()
    system_prompt: str = ""  # the card's, where the request can take it; what the operator states is not judged

    @property
    def applied(self) -> str | None:
        """The card whose system prompt goes first."""
        return self.card.id if self.card is not None and self.system_prompt else None

    def fitted(self, sent: Exchange, asked: Exchange) -> Exchange:
        """Return `sent`, in its server's format, as the card has it: behind its prompt, and with its bound for none."""
        bound = self.card.run.max_new_tokens if self.card is not None else None
        if bound is not None and sent.carried_as == "messages" and not any(asked.body.get(name) for name in _BOUNDS):
            sent = sent.with_body({**sent.body, "max_tokens": bound})
        return self.with_system_prompt(sent)

    def with_system_prompt(self, exchange: Exchange) -> Exchange:
        """Return what the model sees: the card's system prompt, then all that the caller sent, unchanged."""
        if not self.system_prompt or exchange.wire == "prompt":  # there the card's form has it
            return exchange
        # by the format that goes out, for a translated request may have come in any
        if exchange.wire == "messages":
            return exchange.with_body({**exchange.body, "system": self._first(exchange.body.get("system"))})
        if exchange.wire == "responses":
            return exchange.with_body(self._before_items(exchange.body))
        own = {"role": "system", "content": self.system_prompt}
        return exchange.with_body({**exchange.body, "messages": [own, *exchange.body["messages"]]})

    def _before_items(self, body: Json) -> Json:
        """Put the card's prompt, and behind it the caller's instructions, before the items of a response."""
        given = body["input"]
        items = [{"role": "user", "content": given}] if isinstance(given, str) else given
        told = [{"role": "system", "content": t} for t in (self.system_prompt, body.get("instructions")) if t]
        return {**body, "instructions": None, "input": [*told, *items]}

    def _first(self, system: Json) -> Json:
        """Put the card's prompt before what a request in Anthropic's format has for one."""
        if not system:
            return self.system_prompt
        told = [{"type": "text", "text": system}] if isinstance(system, str) else system
        return [{"type": "text", "text": self.system_prompt}, *told]

    @property
    def _refusing(self) -> list[Fired]:
        return [f for f in self.fired if f.outcome.is_withheld and f.mode is Mode.ENFORCE]

    @property
    def is_refused(self) -> bool:
        return bool(self._refusing)

    @property
    def is_too_long(self) -> bool:
        return any(f.category == ADMISSION + "context" for f in self._refusing)

    def refusal(self, language: str, stage: str, fired: list[Fired]) -> str:
        """Return what the caller reads: the card's own words where it refuses the request, else the policy's."""
        if self.card is not None and self.is_refused:
            return refusal(language, self.card, self.fired)
        return refusal_text(language, stage, fired)


# at half the cost of the class
_pinned: Final[Callable[[tuple[Policy, Card | None, tuple[Fired, ...], str]], Pinned]] = partial(tuple.__new__, Pinned)


def pin(book: Book, policy: Policy, principal: Principal, exchange: Exchange) -> Pinned:
    """Compose the policy with the card of the model that is asked, and hold the request against the card."""
    card = book.card(exchange.model)
    if card is None:
        return _pinned((policy, None, (), ""))
    prompt = _system_prompt(card, exchange)
    texts = [span.text for span in exchange.spans if span.channel in _INSTRUCTIONS]
    tokens = estimated_tokens([prompt, *texts])
    facts = Facts(Purpose(principal.purpose), principal.production, exchange.endpoint not in NO_TURNS, tokens)
    effective = book.policy(policy, exchange.model, facts)
    return Pinned(effective, card, admit(card, facts, effective.loosened), prompt)


def _system_prompt(card: Card, exchange: Exchange) -> str:
    """Return the prompt that goes first; none from a draft, which enforces nothing, or where there are no turns."""
    is_applied = card.status is Status.CONFIRMED and exchange.endpoint in WITH_MESSAGES
    return card.run.system_prompt if is_applied else ""


def destination(fired: list[Fired], asked: str | None) -> str | None:
    """Return the model that is to answer instead of the one asked, if one is; None too if rules disagree (see is_torn)."""
    to = {f.to for f in fired if f.outcome is Outcome.REROUTE and f.mode is Mode.ENFORCE}
    return next(iter(to)) if len(to) == 1 and asked not in {None, *to} else None


def is_torn(fired: list[Fired]) -> bool:
    """Tell whether rules send one request to more than one model: then it goes to none."""
    return len({f.to for f in fired if f.outcome is Outcome.REROUTE and f.mode is Mode.ENFORCE}) > 1

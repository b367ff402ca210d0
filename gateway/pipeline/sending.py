"""What goes to a model's server of an exchange that may go there: edited, in its format, as the model's card has it."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.errors import UpstreamRejected
from gateway.pipeline.admission import PROMPT_AT, Pinned
from gateway.pipeline.judge import Judgement
from gateway.protocols.chat import prefill
from gateway.protocols.completions import prompt_ends
from gateway.protocols.responses import continued
from gateway.protocols.walk import rewrite
from gateway.translate.table import carried
from gateway.types import Exchange, Json, Principal
from policies.edit import redacted
from policies.pseudonyms import Pseudonyms
from policies.types import KEEP, Effect


def sending(
    exchange: Exchange,
    pinned: Pinned | None,
    judgements: Sequence[Judgement],
    principal: Principal,
    speaks: frozenset[str],
) -> tuple[Exchange, Pseudonyms | None]:
    """Return the edited exchange in its server's format, behind its card's system prompt, and the values to put back."""
    edited, known = _edited(exchange, judgements)  # first, for the paths of edits are of the caller's format
    edited = carried(edited, speaks, None if pinned is None else pinned.card)
    if pinned is not None:
        edited = pinned.fitted(edited, exchange)
    return edited.of_tenant(principal.tenant), known


def locate(error: BaseException, asked: Exchange) -> None:
    """Have a refusal name the place in the caller's own request: the server was sent another, perhaps in another format."""
    if not isinstance(error, UpstreamRejected):
        return
    if error.param not in asked.body:
        is_long = error.code == "context_length_exceeded"
        error.param = PROMPT_AT.get(asked.endpoint, "messages") if is_long else None


def _edited(exchange: Exchange, judgements: Sequence[Judgement]) -> tuple[Exchange, Pseudonyms | None]:
    """Return the exchange with redactions written back: what the model will see; and the values that its answer gets back."""
    changed = [j for j in judgements if j.edit is not KEEP and j.edit.effect is Effect.SUBSTITUTE]
    if not changed:
        return exchange, None
    known = Pseudonyms(span.text for span in exchange.spans)
    new = {}
    for reading, _, _, edit in changed:
        text = reading.span.text
        new[reading.span.path] = redacted(text, known.replace(text, edit))
    body = rewrite(exchange.body, new)
    return exchange._replace(body=body, prefills=_prefills(exchange, body)), known or None


def _prefills(exchange: Exchange, body: Json) -> tuple[str, ...]:
    """Return what the answers continue, as the model sees it: what it never saw is no beginning of its words."""
    if not any(exchange.prefills):
        return exchange.prefills
    if exchange.endpoint == "completions":
        return prompt_ends(body)
    return (continued(body["input"]) if exchange.endpoint == "responses" else prefill(body["messages"][-1]),)

"""The story of one exchange: judge the input, record, generate, judge the output, record. The only way through."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType
from typing import Final

from classifiers.types import Channel, Direction, Role, Status, TextSpan, span_of
from gateway.audit.base import Ack, AuditLog, Record
from gateway.errors import AuditUnacknowledged, AuditUnavailable, CaveatError, NotFound, UpstreamError
from gateway.fleet.base import Fleet
from gateway.fleet.cache import VerdictCache
from gateway.pipeline import account
from gateway.pipeline.account import Ending
from gateway.pipeline.admission import OF_ONE_MODEL, PROMPT_AT, ContextLengthExceeded, destination, is_torn, pin
from gateway.pipeline.answer import Answer
from gateway.pipeline.asked import Asked, asked_of
from gateway.pipeline.calls import judged_calls
from gateway.pipeline.closing import endings, last_words, refusals
from gateway.pipeline.conversation import judge_conversation
from gateway.pipeline.judge import Judgement, Tally, judge
from gateway.pipeline.mint import seal
from gateway.pipeline.moderate import verdicts_of_inputs
from gateway.pipeline.sending import locate, sending
from gateway.pipeline.stream import Window, WindowPlan
from gateway.pipeline.texts import with_input, with_output
from gateway.sealed import Cleared
from gateway.telemetry.metrics import Metrics, Stage
from gateway.translate.prompt import ForgedPromptError
from gateway.translate.table import carried
from gateway.types import (
    Admitted,
    Closed,
    Delta,
    Event,
    Exchange,
    StreamKey,
    UpstreamEvent,
    Vector,
    delta_of,
)
from gateway.upstream.base import Upstream
from policies.effective import Book
from policies.types import KEEP, Policy

__all__ = ["Asked", "Pipeline"]

_NOTHING: Final[Mapping[Window, Judgement]] = MappingProxyType({})


# bound once: see classifiers.types
_OK, _INPUT, _OUTPUT = Status.OK, Direction.INPUT, Direction.OUTPUT
_JUDGED, _FIRST, _SPOKEN, _RECORDED = Stage.JUDGE_INPUT, Stage.UPSTREAM_FIRST, Stage.JUDGE_OUTPUT, Stage.AUDIT
_ASSISTANT, _ARGUMENTS, _TEXT = Role.ASSISTANT, Channel.TOOL_ARGUMENTS, Channel.TEXT
_ACKS: Final = {ack.value: ack for ack in Ack}


@dataclass(frozen=True, slots=True)
class Pipeline:
    fleet: Fleet
    audit: AuditLog
    resolve: Callable[[str], Upstream | None]
    metrics: Metrics
    plan: WindowPlan
    book: Book = field(default_factory=lambda: Book({}))  # the cards of the models
    cache: VerdictCache | None = None  # what was said of earlier turns

    async def run(self, asked: Asked) -> AsyncGenerator[Cleared[Event], None]:
        """Yield what may be sent, in order, ending with Closed. Raises NotFound, UpstreamError, AuditUnavailable.

        INVARIANT: from the append of the begin on, every way out appends one end. A log that was asked stores the
        record also when the asker is cancelled, so being asked is what counts.
        """
        named = asked.exchange.model
        upstream = self._upstream(asked.exchange)  # no such model, or not to be asked so: told before all judging
        asked, judgements, before, begin = await self._judge_input(asked)
        exchange = asked.exchange
        upstream = upstream if exchange.model == named else self._upstream(exchange)
        if upstream is None or before.outcome.is_withheld:
            for closing in await self._without_model(asked, judgements, before, begin):
                yield closing
            return
        answer = Answer(exchange, asked.policy, self.plan)
        try:
            await self._append(asked, [begin])
            answer.asked_at = time.perf_counter()
            sent = answer.to(*sending(exchange, asked.pinned, judgements, asked.principal, upstream.speaks))
            events = upstream.generate(seal(sent, exchange.id))
            yield seal(Admitted(account.explain(exchange, asked.policy, before, "input")), exchange.id)
            try:
                async for event in events:
                    for out in await self._take(asked, answer, event):
                        yield out
                    if answer.is_over:
                        break
            finally:
                await events.aclose()  # type: ignore[attr-defined]  # upstreams are async generators
            for out in await self._finish(asked, answer):
                yield out
            for delta in last_words(asked, before, answer):
                yield seal(delta, exchange.id)
            end = self._end(asked, before, answer, None)
            answer.is_recorded = True
            await self._append(asked, [end])
        except BaseException as error:  # whatever ends an exchange, cancellation included, leaves its record
            locate(error, asked.exchange)
            await self._break_off(asked, before, answer, error)
            raise
        self.metrics.released_unjudged(answer.released_unjudged)
        for ending in endings(asked, before, answer):
            yield seal(ending, exchange.id)

    async def _break_off(self, asked: Asked, before: Tally, answer: Answer, cause: BaseException) -> None:
        """Record that the exchange did not come to its end, unless its record is with the log, or the log is gone."""
        is_log_gone = isinstance(cause, AuditUnavailable) and not isinstance(cause, AuditUnacknowledged)
        if not answer.is_recorded and not is_log_gone:
            record = self._end(asked, before, answer, cause)
            await asyncio.shield(asyncio.ensure_future(self._append(asked, [record], Ack.LOCAL)))
            if isinstance(cause, CaveatError):
                cause.is_recorded = True

    def _pinned(self, asked: Asked, exchange: Exchange) -> Asked:
        pinned = pin(self.book, asked.policy, asked.principal, exchange)
        return asked_of((exchange, asked.principal, pinned.policy, asked.watch, pinned))

    async def _judge_input(self, own: Asked) -> tuple[Asked, list[Judgement], Tally, Record]:
        """Judge the request by its model's card and its texts by the policy; by another's, where that is to answer."""
        started = time.perf_counter()
        asked, tally = self._pinned(own, own.exchange), Tally()
        judgements = await self._judge_for(asked, tally)
        to = destination(tally.enforced, own.exchange.model) if tally.fired else None
        is_lost = to is not None and (own.exchange.endpoint in OF_ONE_MODEL or self.resolve(to) is None)
        if to is not None and not is_lost and not tally.outcome.is_withheld:
            first, tally = tally, Tally()
            asked = self._pinned(own, own.exchange._replace(model=to))
            judgements = await self._judge_for(asked, tally)
            if destination(tally.enforced, to) is not None:  # once is enough: two cards must not play ball
                tally.refuse()
            tally.note(first.fired.values())
        if tally.fired and (is_lost or is_torn(tally.enforced)):
            tally.refuse()  # no other can answer, and a rule says that the one asked may not
        self._count(tally, asked.policy, asked.exchange.direction)
        asked.watch.lap(_JUDGED, time.perf_counter() - started)
        is_sent = asked.exchange.model is not None and not tally.outcome.is_withheld
        applied = asked.pinned.applied if asked.pinned is not None and is_sent else None
        said = tally if asked.exchange.direction is _INPUT else Tally()  # else told with the end, as an answer's is
        begin = account.begin(own.exchange, asked.principal, asked.policy, said, self.audit, applied)
        return asked, judgements, tally, with_input(begin, own.exchange, asked.policy, judgements, tally)

    async def _judge_for(self, asked: Asked, tally: Tally) -> list[Judgement]:
        exchange, policy, scope = asked.exchange, asked.policy, None
        if self.cache is not None and len(exchange.spans) > 1 and self.cache.is_worth(policy.required):
            scope = self.cache.scope(asked.principal.tenant, policy.digest, policy.required, exchange.end_user)
        judgements = await judge_conversation(self.fleet, policy, exchange.spans, scope)
        tally.add(judgements)
        if asked.pinned is not None and asked.pinned.fired:
            tally.note(asked.pinned.fired)
        return judgements

    async def _without_model(
        self, asked: Asked, judgements: Sequence[Judgement], tally: Tally, begin: Record
    ) -> list[Cleared[Event]]:
        """Record an exchange that no model answers, for it only asks for verdicts or is refused, and close it."""
        exchange = asked.exchange
        asks_only = exchange.model is None
        if not asks_only:
            tally.refuse()
        ending = Ending("complete" if asks_only else "refused", tally.outcome)
        if exchange.direction is Direction.OUTPUT:
            said = account.fingerprint(exchange, asked.principal, Direction.OUTPUT, self.audit, asked.policy)
            ending = ending._replace(output=tally, fingerprint=said)
        await self._append(asked, [begin, account.end(exchange, asked.principal, ending)])
        if not asks_only and asked.pinned is not None and asked.pinned.is_too_long:
            text = asked.pinned.refusal("en", "input", [])
            raise ContextLengthExceeded(text, param=PROMPT_AT.get(exchange.endpoint, "messages"))
        if not asks_only:
            return [seal(event, exchange.id) for event in refusals(asked, tally, None, (tally, None))]
        closed = Closed(account.explain(exchange, asked.policy, tally, exchange.direction))
        judged = verdicts_of_inputs(exchange, asked.policy, judgements)
        return [*(seal(j, exchange.id) for j in judged), seal(closed, exchange.id)]

    def _upstream(self, exchange: Exchange) -> Upstream | None:
        """Return the server of the model. Raises NotFound, and BadRequest where it cannot be asked this."""
        if exchange.model is None:
            return None
        upstream = self.resolve(exchange.model)
        if upstream is None:
            raise NotFound("no such model is served here; see GET /v1/models", param="model", code="model_not_found")
        if exchange.wire in upstream.speaks:
            return upstream  # nothing has to be carried
        with contextlib.suppress(ForgedPromptError):  # the judge is to see and record it; none is sent either way
            carried(exchange, upstream.speaks, self.book.card(exchange.model))
        return upstream

    async def _take(self, asked: Asked, answer: Answer, event: UpstreamEvent) -> Sequence[Cleared[Event]]:
        """One event of the model: hold it, and return what that makes free to go."""
        if answer.asked_at is not None:
            self.metrics.stage(_FIRST, time.perf_counter() - answer.asked_at)
            answer.asked_at = None
        if isinstance(event, Vector):
            return [seal(event, asked.exchange.id)]  # numbers: there is no text to judge
        if not isinstance(event, Delta):
            answer.note(event)
        elif event.key.choice in answer.refused or event.key.choice in answer.cut:
            pass
        elif event.key.channel is _ARGUMENTS:
            answer.extend_call(event)
        else:
            return await self._say(asked, answer, answer.run(event.key), event.text)
        return ()

    async def _say(self, asked: Asked, answer: Answer, key: StreamKey, text: str) -> list[Cleared[Event]]:
        """A piece of a run of text. Reasoning that it follows is over, and goes out before it."""
        # nobody waits for the first words of a unary answer: its windows are judged together at the end
        at_once = asked.exchange.stream
        out: list[Cleared[Event]] = []
        ended = answer.end_reasoning(key)
        if ended is not None and at_once:
            out += await self._windows(asked, answer, ended, _NOTHING)
            out += [seal(delta, asked.exchange.id) for delta in answer.flush(ended)]
            if key.choice in answer.refused or key.choice in answer.cut:
                return out
        if at_once:
            answer.hold_since(key, time.perf_counter())
        passing = answer.gate(key).feed(text)
        return [*out, *await self._windows(asked, answer, key, _NOTHING, passing)] if at_once else out

    async def _windows(
        self, asked: Asked, answer: Answer, key: StreamKey, ready: Mapping[Window, Judgement], passing: str = ""
    ) -> list[Cleared[Event]]:
        """Judge each window that is complete, in order, but for those that are `ready`; return what they release."""
        gate = answer.gate(key)
        texts: list[str] = []
        while (window := gate.window()) is not None:
            judgement = ready.get(window)
            if judgement is None:
                [judgement] = await self._judge_output(asked, [_span(key, window)])
            answer.tally.add([judgement])
            text = gate.settle(window, answer.fitting(key, window.text, judgement.edit))
            if text:
                texts.append(text)
        if gate.stopped:
            answer.refuse(key.choice)
        elif gate.is_cut:
            answer.end_early(key.choice)
        if not texts and not passing and not asked.policy.audit.keeps_text:
            return []  # as after most events of a stream
        return self._released(asked, answer, key, texts, passing)

    def _released(
        self, asked: Asked, answer: Answer, key: StreamKey, texts: Sequence[str], passing: str = ""
    ) -> list[Cleared[Event]]:
        """What goes out now: `passing` is unjudged, the other texts were held."""
        told = key if key.channel is _TEXT else answer.told(key)
        answer.keep(told, passing, *texts)
        if not asked.exchange.stream:
            texts = ["".join(texts)]
        elif any(texts):
            self.metrics.hold(answer.held_for(key, time.perf_counter()))
        if answer.known is not None:
            passing, texts = answer.restored(told, passing), [answer.restored(told, text) for text in texts]
        return [seal(delta_of((told, text)), asked.exchange.id) for text in (passing, *texts) if text]

    async def _finish(self, asked: Asked, answer: Answer) -> list[Cleared[Event]]:
        """The model has ended: judge what is still held, tool calls as wholes.

        INVARIANT: nothing that follows a cut goes out, a call least of all, in one piece or as a stream.
        """
        out: list[Cleared[Event]] = []
        before = frozenset(answer.cut)  # what is held of their other runs was said before the cut
        held: list[tuple[StreamKey, list[Window]]] = []
        for key, gate in answer.gates.items():
            gate.finish()
            held.append((key, gate.ahead()))
        spans = [_span(key, window) for key, windows in held for window in windows]
        judged = iter(await self._judge_output(asked, spans))
        for key, windows in held:
            part = list(islice(judged, len(windows)))
            if key.choice in answer.refused or key.choice in answer.cut - before:
                continue
            text = None if [j for j in part if j.edit is not KEEP] else answer.gate(key).settle_ahead()
            if text is None:
                out += await self._windows(asked, answer, key, dict(zip(windows, part, strict=True)))
                continue
            answer.tally.add(part)
            out += self._released(asked, answer, key, [text])
        if not answer.calls:
            return out
        for choice in sorted({choice for choice, _ in answer.calls} - answer.refused - answer.cut):
            started = time.perf_counter()
            calls = await judged_calls(self.fleet, answer, choice)
            asked.watch.lap(Stage.JUDGE_OUTPUT, time.perf_counter() - started)
            out += [seal(event, asked.exchange.id) for event in calls]
        return out

    async def _judge_output(self, asked: Asked, spans: Sequence[TextSpan]) -> list[Judgement]:
        started = time.perf_counter()
        judgements = await judge(self.fleet, asked.policy, spans)
        asked.watch.lap(_SPOKEN, time.perf_counter() - started)
        return judgements

    def _end(self, asked: Asked, before: Tally, answer: Answer, cause: BaseException | None) -> Record:
        """The record of how an exchange ended; `cause` is what broke it off."""
        status, error = "refused" if answer.tally.outcome.is_withheld else "complete", None
        if isinstance(cause, asyncio.CancelledError | GeneratorExit):
            status = "cancelled"
        elif cause is not None:
            status, error = "error", cause.code if isinstance(cause, UpstreamError) else type(cause).__name__
        self._count(answer.tally, asked.policy, _OUTPUT)
        ending = Ending(
            status,
            max(before.outcome, answer.tally.outcome),
            answer.tally,
            answer.released,
            answer.fingerprint(self.audit, asked.principal.tenant),
            answer.usage,
            error,
        )
        return with_output(account.end(asked.exchange, asked.principal, ending), asked.policy, before, answer)

    def _count(self, tally: Tally, policy: Policy, direction: Direction) -> None:
        if tally.fired and tally.has_failed_open:
            self.metrics.failed_open(direction)
        for category, action in account.counted(tally) if tally.fired else ():
            self.metrics.decision(direction, category, action, policy.name)
        for classifier, _category, reason in tally.unjudged:
            self.metrics.unjudged(classifier, reason)
        for classifier, status in tally.statuses.items():
            if status is not _OK:
                self.metrics.unjudged(classifier, status)

    async def _append(self, asked: Asked, records: Sequence[Record], ack: Ack | None = None) -> None:
        """Record, as safely as the policy asks unless `ack` says otherwise."""
        started = time.perf_counter()
        await self.audit.append(records, _ACKS[asked.policy.audit.ack] if ack is None else ack)
        asked.watch.lap(_RECORDED, time.perf_counter() - started)


def _span(key: StreamKey, window: Window) -> TextSpan:
    return span_of((window.text, _OUTPUT, _ASSISTANT, key.channel, ("choices", key.choice)))

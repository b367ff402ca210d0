"""The story of one exchange: judge the input, record, generate, judge the output, record. The only way through."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import NamedTuple

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.audit.base import AuditLog, Record
from gateway.errors import AuditUnavailable, NotFound, UpstreamError
from gateway.fleet.base import Fleet
from gateway.pipeline import account
from gateway.pipeline.account import Ending
from gateway.pipeline.answer import Answer
from gateway.pipeline.judge import Judgement, Tally, judge
from gateway.pipeline.mint import seal
from gateway.pipeline.moderate import verdicts_of_inputs
from gateway.pipeline.stopwatch import Stopwatch
from gateway.pipeline.stream import Window, WindowPlan
from gateway.protocols.walk import rewrite
from gateway.sealed import Cleared
from gateway.telemetry.metrics import Metrics, Stage
from gateway.types import (
    Admitted,
    Closed,
    Delta,
    Event,
    Exchange,
    Finished,
    Principal,
    Refusal,
    StreamKey,
    ToolCall,
    UpstreamEvent,
    Usage,
)
from gateway.upstream.base import Upstream
from policies.edit import redacted
from policies.messages import refusal_text
from policies.types import Effect, Outcome, Policy, Respond, StreamMode


class Asked(NamedTuple):
    """One exchange with who asked and under which policy. The policy is pinned here for its whole life."""

    exchange: Exchange
    principal: Principal
    policy: Policy
    watch: Stopwatch


@dataclass(frozen=True, slots=True)
class Pipeline:
    fleet: Fleet
    audit: AuditLog
    resolve: Callable[[str], Upstream | None]
    metrics: Metrics
    plan: WindowPlan

    async def run(self, asked: Asked) -> AsyncGenerator[Cleared[Event], None]:
        """Yield what may be sent, in order, ending with Closed. Raises NotFound, UpstreamError, AuditUnavailable."""
        exchange, principal, policy = asked.exchange, asked.principal, asked.policy
        upstream = self._upstream(exchange)
        started = time.perf_counter()
        judgements = await judge(self.fleet, policy, exchange.spans)
        tally = self._tally(judgements, policy, Direction.INPUT)
        asked.watch.lap(Stage.JUDGE_INPUT, time.perf_counter() - started)
        withheld = any(j.edit.effect is Effect.WITHHOLD for j in judgements)
        begin = account.begin(exchange, principal, policy, tally, self.audit)
        if upstream is None:
            end = account.end(exchange, principal, Ending("complete", tally.outcome))
            await self._append(asked, [begin, end])
            for judged in verdicts_of_inputs(exchange, judgements):
                yield seal(judged, exchange.id)
            yield seal(Closed(account.explain(exchange, policy, tally, "input")), exchange.id)
            return
        if withheld:
            end = account.end(exchange, principal, Ending("refused", Outcome.REFUSE))
            await self._append(asked, [begin, end])
            for event in self._refusals(asked, tally, None, "input"):
                yield event
            return

        def generate() -> AsyncIterator[UpstreamEvent]:
            return upstream.generate(seal(_edited(exchange, judgements), exchange.id))

        async with aclosing(self._answer(asked, tally, begin, generate)) as events:
            async for event in events:
                yield event

    def _upstream(self, exchange: Exchange) -> Upstream | None:
        if exchange.model is None:
            return None
        upstream = self.resolve(exchange.model)
        if upstream is None:
            raise NotFound("no such model is served here; see GET /v1/models", param="model", code="model_not_found")
        return upstream

    async def _answer(
        self, asked: Asked, before: Tally, begin: Record, generate: Callable[[], AsyncIterator[UpstreamEvent]]
    ) -> AsyncGenerator[Cleared[Event], None]:
        """Record the begin, judge the answer as it comes, record its end, however it ends.

        INVARIANT: from the append of the begin on, every way out appends one end. A log that was asked stores the
        record also when the asker is cancelled, so being asked is what counts.
        """
        answer = Answer(asked.exchange, asked.policy, self.plan)
        try:
            await self._append(asked, [begin])
            started, first = time.perf_counter(), True
            events = generate()
            yield seal(Admitted(account.explain(asked.exchange, asked.policy, before, "input")), asked.exchange.id)
            async with aclosing(events):  # type: ignore[type-var]  # upstreams are async generators
                async for event in events:
                    if first:
                        first = False
                        self.metrics.stage(Stage.UPSTREAM_FIRST, time.perf_counter() - started)
                    for out in await self._take(asked, answer, event):
                        yield out
                    if answer.is_over:
                        break
            for out in await self._finish(asked, answer):
                yield out
            status = "refused" if answer.tally.outcome is Outcome.REFUSE else "complete"
            end = self._end(asked, before, answer, status)
            answer.is_recorded = True
            await self._append(asked, [end])
        except AuditUnavailable:
            raise
        except BaseException as error:  # whatever ends an exchange, cancellation included, leaves its record
            if answer.is_recorded:
                raise
            reason = error.code if isinstance(error, UpstreamError) else type(error).__name__
            cut = isinstance(error, asyncio.CancelledError | GeneratorExit)
            record = self._end(asked, before, answer, "cancelled" if cut else "error", error=None if cut else reason)
            await asyncio.shield(asyncio.ensure_future(self._append(asked, [record])))
            raise
        self.metrics.released_unjudged(answer.released_unjudged)
        for out in self._endings(asked, before, answer):
            yield out

    async def _take(self, asked: Asked, answer: Answer, event: UpstreamEvent) -> list[Cleared[Event]]:
        """One event of the model: hold it, and return what that makes free to go."""
        if isinstance(event, Usage):
            answer.usage = event
        elif isinstance(event, Finished):
            answer.finished[event.choice] = event
        elif isinstance(event, ToolCall):
            answer.open_call(event)
        elif event.key.choice in answer.refused:
            pass
        elif event.key.channel is Channel.TOOL_ARGUMENTS:
            answer.extend_call(event)
        else:
            answer.hold_since(event.key, time.perf_counter())
            passing = answer.gate(event.key).feed(event.text)
            out: list[Cleared[Event]] = [seal(Delta(event.key, passing), asked.exchange.id)] if passing else []
            # nobody waits for the first words of a unary answer: its windows are judged together at the end
            if asked.exchange.stream or asked.policy.stream is StreamMode.OBSERVE:
                out += await self._windows(asked, answer, event.key, {})
            return out
        return []

    async def _windows(
        self, asked: Asked, answer: Answer, key: StreamKey, ready: Mapping[Window, Judgement]
    ) -> list[Cleared[Event]]:
        """Judge each window that is complete, in order, but for those that are `ready`; return what they release."""
        gate = answer.gate(key)
        out: list[Cleared[Event]] = []
        while (window := gate.window()) is not None:
            judgement = ready.get(window)
            if judgement is None:
                [judgement] = await self._judge_output(asked, [_span(key, window)])
            answer.tally.add([judgement])
            text = gate.settle(window, judgement.edit)
            if text:
                out.append(seal(Delta(key, text), asked.exchange.id))
        if out and asked.exchange.stream:
            self.metrics.hold(answer.held_for(key, time.perf_counter()))
        if gate.stopped:
            answer.refuse(key.choice)
        return out

    async def _finish(self, asked: Asked, answer: Answer) -> list[Cleared[Event]]:
        """The model has ended: judge what is still held, tool calls as wholes."""
        out: list[Cleared[Event]] = []
        for gate in answer.gates.values():
            gate.finish()
        held = [(key, window) for key, gate in answer.gates.items() for window in gate.ahead()]
        judged = await self._judge_output(asked, [_span(key, window) for key, window in held])
        ready = dict(zip(held, judged, strict=True))
        for key in answer.gates:
            if key.choice not in answer.refused:
                out += await self._windows(asked, answer, key, {w: j for (k, w), j in ready.items() if k == key})
        for (choice, index), call in sorted(answer.calls.items()):
            if choice in answer.refused:
                continue
            judgements = await self._judge_output(asked, call.spans(asked.exchange.tools))
            answer.tally.add(judgements)
            if any(j.edit.effect is Effect.WITHHOLD for j in judgements):
                answer.refuse(choice)
                continue
            arguments = Delta(StreamKey(choice, Channel.TOOL_ARGUMENTS, index), call.edited(judgements))
            out.append(seal(ToolCall(choice, index, call.name), asked.exchange.id))
            out.append(seal(arguments, asked.exchange.id))
        return out

    async def _judge_output(self, asked: Asked, spans: Sequence[TextSpan]) -> list[Judgement]:
        started = time.perf_counter()
        judgements = await judge(self.fleet, asked.policy, spans)
        asked.watch.lap(Stage.JUDGE_OUTPUT, time.perf_counter() - started)
        return judgements

    def _end(self, asked: Asked, before: Tally, answer: Answer, status: str, *, error: str | None = None) -> Record:
        self._count(answer.tally, asked.policy, Direction.OUTPUT)
        ending = Ending(
            status,
            max(before.outcome, answer.tally.outcome),
            answer.tally,
            answer.released,
            answer.fingerprint(self.audit, asked.principal.tenant),
            answer.usage,
            error,
        )
        return account.end(asked.exchange, asked.principal, ending)

    def _endings(self, asked: Asked, before: Tally, answer: Answer) -> list[Cleared[Event]]:
        """After the record: refusals, then the end."""
        both = before.merged(answer.tally)
        if answer.refused:
            return self._refusals(asked, both, answer, "output")
        stage = "input" if before.outcome > answer.tally.outcome else "output"  # where the action was decided
        explained = account.explain(asked.exchange, asked.policy, both, stage)
        return [seal(Closed(explained, answer.endings(), answer.usage), asked.exchange.id)]

    def _refusals(self, asked: Asked, tally: Tally, answer: Answer | None, stage: str) -> list[Cleared[Event]]:
        exchange, policy = asked.exchange, asked.policy
        tally.refuse()
        text = refusal_text(tally.language, stage, tally.enforced)
        as_error = policy.respond is Respond.ERROR
        choices: Sequence[int | None] = [None] if answer is None else sorted(answer.refused)
        endings = (
            answer.endings()
            if answer is not None
            else tuple(Finished(i, "content_filter") for i in range(exchange.choices))
        )
        closed = Closed(account.explain(exchange, policy, tally, stage), endings, answer.usage if answer else None)
        return [
            *(seal(Refusal(choice, text, as_error), exchange.id) for choice in choices),
            seal(closed, exchange.id),
        ]

    def _tally(self, judgements: Sequence[Judgement], policy: Policy, direction: Direction) -> Tally:
        tally = Tally()
        tally.add(judgements)
        self._count(tally, policy, direction)
        return tally

    def _count(self, tally: Tally, policy: Policy, direction: Direction) -> None:
        for fired in tally.fired.values():
            self.metrics.decision(direction, fired.category, fired.outcome.label, policy.name)
        for classifier, _category, reason in tally.unjudged:
            self.metrics.unjudged(classifier, reason)
        for classifier, status in tally.statuses.items():
            if status != "ok":
                self.metrics.unjudged(classifier, status)

    async def _append(self, asked: Asked, records: Sequence[Record]) -> None:
        started = time.perf_counter()
        await self.audit.append(records)
        asked.watch.lap(Stage.AUDIT, time.perf_counter() - started)


def _span(key: StreamKey, window: Window) -> TextSpan:
    return TextSpan(window.text, Direction.OUTPUT, Role.ASSISTANT, key.channel, ("choices", key.choice))


def _edited(exchange: Exchange, judgements: Sequence[Judgement]) -> Exchange:
    """The exchange with redactions written back: what the model will see."""
    new = {
        j.reading.span.path: redacted(j.reading.span.text, j.edit)
        for j in judgements
        if j.edit.effect is Effect.SUBSTITUTE
    }
    return exchange.with_body(rewrite(exchange.body, new)) if new else exchange

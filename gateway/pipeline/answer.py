"""The state of one answer while it comes in: its gates, tool calls and what each choice came to. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.audit.base import AuditLog
from gateway.errors import BadRequest, UpstreamError
from gateway.pipeline.judge import Judgement, Tally
from gateway.pipeline.stream import StreamGate, WindowPlan
from gateway.protocols.walk import Walk, rewrite, walk_encoded, walk_unread
from gateway.types import Delta, Exchange, Finished, StreamKey, ToolCall, Usage
from policies.edit import outside_escapes, redacted
from policies.pseudonyms import Pseudonyms, Restorer
from policies.types import Edit, Effect, Level, Policy, StreamMode

# bound once: see classifiers.types
_TEXT, _REASONING, _UNKEPT = Channel.TEXT, Channel.REASONING, Level.NONE


@dataclass(slots=True)
class CallBuffer:
    """One tool call, held until it is complete: half of its arguments is not JSON yet."""

    name: str
    pieces: list[str] = field(default_factory=list)

    def spans(self, declared: frozenset[str]) -> tuple[TextSpan, ...]:
        """Every string the call would carry. A name that the request itself declared was judged there."""
        walk = Walk(role=Role.ASSISTANT, direction=Direction.OUTPUT)
        if self.name not in declared:
            walk.text(self.name, Channel.KEY, ("name",))
        arguments, before = "".join(self.pieces), len(walk.spans)
        try:
            walk_encoded(arguments, Channel.TOOL_ARGUMENTS, ("arguments",), walk)
        except BadRequest:  # deeper or wider than a caller may write: judged in one piece instead
            del walk.spans[before:]
            walk_unread(arguments, Channel.TOOL_ARGUMENTS, ("arguments",), walk)
        return tuple(walk.spans)

    def edited(self, judgements: list[Judgement]) -> str:
        """The arguments with redactions written back inside their JSON."""
        new = {
            j.reading.span.path: redacted(j.reading.span.text, j.edit)
            for j in judgements
            if j.edit.effect is Effect.SUBSTITUTE
        }
        arguments: str = rewrite({"arguments": "".join(self.pieces)}, new)["arguments"]
        return arguments


class Answer:
    __slots__ = (
        *("asked_at", "calls", "cut", "exchange", "finished", "gates", "has_reasoned", "held", "is_recorded", "kept"),
        *("known", "plan", "policy", "prefills", "reasoned", "refused", "restorers", "tally", "thoughts", "usage"),
    )

    def __init__(self, exchange: Exchange, policy: Policy, plan: WindowPlan) -> None:
        self.exchange, self.policy, self.plan = exchange, policy, plan
        self.tally = Tally()
        self.gates: dict[StreamKey, StreamGate] = {}
        self.calls: dict[tuple[int, int], CallBuffer] = {}
        self.finished: dict[int, Finished] = {}
        self.refused: set[int] = set()
        self.cut: set[int] = set()  # choices that a decision ended early
        self.known: Pseudonyms | None = None  # values that the model did not see
        self.prefills: tuple[str, ...] = ("",)  # as Exchange's, in the words that the model saw
        self.restorers: dict[StreamKey, Restorer] = {}
        self.reasoned: dict[int, int] = {}  # by choice: how many runs of reasoning are over
        self.has_reasoned = False  # any choice
        self.thoughts: dict[int, str] = {}  # by choice: the end of what they said, for the next one
        self.usage: Usage | None = None
        self.asked_at: float | None = None  # when the model was asked, until its first event comes
        self.is_recorded = False  # the log was asked to store the end
        self.kept: dict[StreamKey, list[str]] = {}  # what was released, where the policy keeps text
        self.held: dict[StreamKey, float] = {}  # when the oldest held text came, by the caller's clock

    def to(self, sent: Exchange, known: Pseudonyms | None) -> Exchange:
        """Take note of what goes to the model, which its words continue and whose values are put back; return it."""
        self.prefills, self.known = sent.prefills, known
        return sent

    def keep(self, key: StreamKey, *texts: str) -> None:
        """Note what goes out, where the policy keeps text: as it is before values are put back that the model did not see."""
        if self.policy.audit.keeps_text:
            self.kept.setdefault(key, []).extend(texts)

    def hold_since(self, key: StreamKey, now: float) -> None:
        self.held.setdefault(key, now)

    def held_for(self, key: StreamKey, now: float) -> float:
        """Seconds that the text now going out was held, at most; what stays held counts from now on."""
        since = self.held.pop(key, now)
        if self.gate(key).held_chars:
            self.held[key] = now
        return now - since

    def _reasoning(self, choice: int) -> StreamKey:
        return StreamKey(choice, _REASONING, self.reasoned.get(choice, 0))

    def run(self, key: StreamKey) -> StreamKey:
        """Return the run that a piece belongs to: reasoning that goes on after text has begun is a further one."""
        return self._reasoning(key.choice) if key.channel is _REASONING else key

    def end_reasoning(self, begun: StreamKey) -> StreamKey | None:
        """End the run of reasoning that `begun` follows. Returns it; None where there is none."""
        if begun.channel is _REASONING or not self.has_reasoned:
            return None
        key = self._reasoning(begun.choice)
        gate = self.gates.get(key)
        if gate is None:
            return None
        gate.finish()
        self.reasoned[key.choice] = key.call + 1
        self.thoughts[key.choice] = (self.thoughts.get(key.choice, "") + gate.text)[-self.plan.context :]
        return key

    def gate(self, key: StreamKey) -> StreamGate:
        gate = self.gates.get(key)
        if gate is None:
            prefills = self.prefills if key.channel is _TEXT else ("",)
            prefill = prefills[key.choice] if len(prefills) > 1 else prefills[0]
            thoughts = self.thoughts.get(key.choice)
            if thoughts is not None:  # what was thought before is read together with what is said next
                prefill = thoughts if key.channel is _REASONING else (prefill + thoughts)[-self.plan.context :]
            self.has_reasoned |= key.channel is _REASONING
            gate = self.gates[key] = StreamGate(self.plan, self.mode, prefill)
        return gate

    @property
    def mode(self) -> StreamMode:
        """How far the answer may run ahead of its verdict: not at all where it goes out in one piece."""
        return self.policy.stream if self.exchange.stream else StreamMode.STRICT

    def told(self, key: StreamKey) -> StreamKey:
        """Return the run in which a run is told. What stands for reasoning is all of the answer, and no thought."""
        is_last_word = key.channel is _REASONING and self.gate(key).is_replaced
        return StreamKey(key.choice, _TEXT) if is_last_word else key

    def fitting(self, key: StreamKey, text: str, edit: Edit) -> Edit:
        """Return an edit of a piece of an answer as that can take it: one that is to be JSON stays JSON."""
        return outside_escapes(text, edit) if self.exchange.wants_json and key.channel is _TEXT else edit

    def note(self, event: Usage | Finished | ToolCall) -> None:
        """Take in what is no text."""
        if isinstance(event, Usage):
            self.usage = event
        elif isinstance(event, ToolCall):
            self.open_call(event)
        elif event.choice not in self.cut:
            self.finished[event.choice] = event

    def open_call(self, call: ToolCall) -> None:
        if call.choice not in self.refused and call.choice not in self.cut:
            self.calls[call.choice, call.index] = CallBuffer(call.name)

    def extend_call(self, delta: Delta) -> None:
        call = self.calls.get((delta.key.choice, delta.key.call))
        if call is None and delta.key.choice in self.cut:
            return
        if call is None:
            raise UpstreamError("the upstream sent tool arguments before the call")
        call.pieces.append(delta.text)

    def fingerprint(self, log: AuditLog, tenant: str) -> str | None:
        """Keyed fingerprint of all the model said, sent or not; none where the policy wants none."""
        if self.policy.audit.level is _UNKEPT:
            return None
        texts = [g.text for g in self.gates.values()] + ["".join(c.pieces) for c in self.calls.values()]
        return log.fingerprint(tenant, "\n".join(texts)) if texts else None

    def refuse(self, choice: int) -> None:
        self.refused.add(choice)
        self.tally.refuse()

    def end_early(self, choice: int) -> None:
        self.cut.add(choice)
        self.finished[choice] = Finished(choice, "stop")

    def end_before_call(self, choice: int, *, is_first: bool) -> None:
        """End a choice before one of its calls; whoever got earlier ones is told what the model said of its end."""
        if is_first:
            self.end_early(choice)
        self.cut.add(choice)

    def restored(self, key: StreamKey, text: str) -> str:
        """Put values back that the model did not see; what may be the start of a placeholder is held."""
        if self.known is None:
            return text
        restorer = self.restorers.get(key)
        if restorer is None:
            is_json = self.exchange.wants_json and key.channel is _TEXT
            restorer = self.known.json_restorer() if is_json else self.known.restorer()
            self.restorers[key] = restorer
        return restorer.feed(text)

    def flush(self, key: StreamKey) -> list[Delta]:
        """What is held of a run for the start of a placeholder, and was none."""
        restorer = self.restorers.get(key)
        held = restorer.flush() if restorer is not None else ""
        return [Delta(key, held)] if held else []

    @property
    def is_over(self) -> bool:
        """Nothing more can go out: the model may stop."""
        return bool(self.refused or self.cut) and len(self.refused | self.cut) >= self.exchange.choices

    @property
    def released(self) -> int:
        return sum([g.released_chars for g in self.gates.values()])

    @property
    def released_unjudged(self) -> int:
        return sum([g.released_unjudged_chars for g in self.gates.values()])

    def endings(self) -> tuple[Finished, ...]:
        """One per choice, in order. A choice the model never ended counts as cut off."""
        return tuple([self._ending(choice) for choice in range(self.exchange.choices)])

    def _ending(self, choice: int) -> Finished:
        if choice in self.refused:
            return Finished(choice, "content_filter")
        return self.finished.get(choice) or Finished(choice, "length")

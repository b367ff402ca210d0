"""StreamGate: hold generated text back until it has been judged. No I/O.

Windows are a function of the text alone, never of how the upstream split it, so the same text always gets the
same decision, streamed or not. Guarantee in strict mode, with `context >= 2 * tail`:

* a pattern that is recognised once `tail` code points of it (or all of it) are there is never sent in part: text
  goes out only when `tail` further code points were judged together with it;
* a redaction that reaches a window's end keeps its text in the next window, however long it grows;
* a finding that began in text already sent is raised to WITHHOLD.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple
from unicodedata import category

from policies.edit import in_order
from policies.types import Cut, Edit, Effect, StreamMode, Substitution

INVISIBLE: Final = frozenset({"Mn", "Me", "Cf"})  # marks and format characters: what the views fold away
_OBSERVE: Final = StreamMode.OBSERVE  # bound once: see classifiers.types
MAX_WINDOW: Final = 16_384  # code points; a redaction that grows beyond it ends the stream instead


@dataclass(frozen=True, slots=True)
class WindowPlan:
    """Where windows end, in code points of the whole run of text.

    The first ones are short so that the first words come soon; later ones are longer, because each window costs
    one judgement of `context` + its own length.
    """

    tail: int = 96  # from the manifests of the required classifiers, the largest wins
    context: int = 512
    first: tuple[int, ...] = (32, 160)  # code points beyond `tail`
    step: int = 256

    def __post_init__(self) -> None:
        if (
            self.tail < 1
            or self.step < 1
            or self.context < 2 * self.tail
            or list(self.first) != sorted(set(self.first))
        ):
            raise ValueError("a window plan needs tail >= 1, step >= 1, context >= 2 * tail and rising first ends")

    def end(self, index: int) -> int:
        if index < len(self.first):
            return self.tail + self.first[index]
        last = self.first[-1] if self.first else 0
        return self.tail + last + (index - len(self.first) + 1) * self.step


class Window(NamedTuple):
    """text[start:end] (code points of prefill + answer), to be judged as one span."""

    start: int
    end: int
    text: str
    final: bool


_window: Final[Callable[[tuple[int, int, str, bool]], Window]] = partial(tuple.__new__, Window)  # at half the cost


class StreamGate:
    """One run of text. Feed it, judge each window it gives, settle the window, send what comes back."""

    def __init__(self, plan: WindowPlan, mode: StreamMode = StreamMode.STRICT, prefill: str = "") -> None:
        self._plan, self._mode = plan, mode
        self._text = prefill
        self._base = len(prefill)  # the prefill is context: already judged, never sent
        self._sent = self._base  # everything before it has been handed out or redacted
        self._next = 0  # index of the next window
        self._pending: Window | None = None
        self._ahead: dict[int, Window] = {}  # by index, as `ahead` last gave them
        self._finished = self._closed = False
        self._redacted: list[tuple[int, int]] = []  # ranges of sent text that went out as a replacement
        self._carry: int | None = None  # start of a redaction that reached the last window's end
        self.stopped = False
        self.is_cut = False  # a decision ended the text early: nothing more goes out, and that is no refusal
        self.is_replaced = False  # and a fixed text went out in its place, all of it
        self.released_chars = 0
        self.released_unjudged_chars = 0

    @property
    def text(self) -> str:
        """All that came in, sent or not."""
        return self._text[self._base :]

    @property
    def held_chars(self) -> int:
        return len(self._text) - self._sent

    def feed(self, text: str) -> str:
        """Take a delta. Returns text that goes out unjudged, which is always empty but in observe mode."""
        if self.stopped or self._closed:
            return ""
        self._text += text
        if self._ahead:
            self._ahead = {}
        if self._mode is not _OBSERVE:
            return ""
        self._sent = len(self._text)
        self.released_unjudged_chars += len(text)
        self.released_chars += len(text)
        return text

    def finish(self) -> None:
        self._finished = True

    def window(self) -> Window | None:
        """The next window that is complete, once the one before is settled."""
        if self.stopped or self._closed or self._pending is not None:
            return None
        planned = self._ahead.get(self._next) or self._planned(self._next)
        if planned is None:
            return None
        # more is held than usual where the text is full of invisible characters: it needs its left context as well
        start = min(planned.start, self._back(self._sent))
        if self._carry is not None:
            start = min(start, self._carry)
        if planned.end - start > MAX_WINDOW + self._plan.context:
            self.stopped = True
            return None
        if start < planned.start:
            planned = Window(start, planned.end, self._text[start : planned.end], planned.final)
        self._pending = planned
        return planned

    def ahead(self) -> list[Window]:
        """The windows that are complete, as they will be if no redaction is carried: they may be judged together."""
        self._ahead = ahead = {}
        if self.stopped or self._closed:
            return []
        text, base, plan = self._text, self._base, self._plan
        size, index = len(text), self._next
        previous = base + plan.end(index - 1) if index else base
        while True:  # as `_planned` has them, one by one
            end = base + plan.end(index)
            final = size < end
            if final:
                if not self._finished or size <= base:
                    break
                end = size
            start = max(0, previous - plan.context)
            ahead[index] = _window((start, end, text[start:end], final))
            if final:
                break
            previous = end
            index += 1
        return list(ahead.values())

    def settle_ahead(self) -> str | None:
        """Settle all windows that `ahead` gave, up to the end, as harmless; None where they must be taken one by one.

        One by one is for text with invisible characters and for redactions: they make windows larger than planned.
        """
        last = next(reversed(self._ahead.values()), None)
        if last is None or not last.final or self._pending or self._carry is not None or not self._text.isascii():
            return None
        self._next += len(self._ahead)
        self._closed = True
        released = self._text[self._sent : last.end]
        self._sent = last.end
        self.released_chars += len(released)
        return released

    def _planned(self, index: int) -> Window | None:
        """A window by the plan alone; None while its text is not all there."""
        end, size = self._base + self._plan.end(index), len(self._text)
        final = size < end
        if final:
            if not self._finished or size <= self._base:
                return None
            end = size
        previous = self._base + self._plan.end(index - 1) if index else self._base
        start = max(0, previous - self._plan.context)
        return _window((start, end, self._text[start:end], final))

    def settle(self, window: Window, edit: Edit) -> str:
        """Record the decision on the pending window; return the text that may now be sent."""
        if window is not self._pending:
            raise ValueError("windows are settled in the order they were given")
        self._pending = None
        self._next += 1
        self._closed = window.final
        if edit.effect is Effect.WITHHOLD:
            self.stopped = True
            return ""
        whole = window.final or self._mode is not StreamMode.STRICT
        upto = window.end if whole else max(self._sent, self._back(window.end))
        cut = self._cut(window, edit) if edit.cuts else None
        if cut is not None and (cut.at < upto or whole):
            upto = self._end_at(cut)
            if self.stopped:
                return ""
        self._carry = None
        out: list[str] = []
        if edit.substitutions:
            for sub in in_order(edit.substitutions):
                self._apply(sub, window, upto, out)
                if self.stopped:
                    return ""
        if self._sent < upto:
            out.append(self._text[self._sent : upto])
            self._sent = upto
        if self.is_cut and cut is not None:
            out.append(cut.text)
            self._sent = len(self._text)  # what is left is dropped and held for nobody
        released = "".join(out)
        self.released_chars += len(released)
        return released

    def _cut(self, window: Window, edit: Edit) -> Cut | None:
        """Where the text is cut, in code points of the whole run; what only the prefill holds cuts nothing."""
        cuts = (Cut(c.at + window.start, c.text) for c in edit.cuts)
        return min((c for c in cuts if c.text or c.at >= self._base), default=None)

    def _end_at(self, cut: Cut) -> int:
        """Close the gate where a decision cuts the text; return how far it still goes out.

        INVARIANT: what a fixed text stands for is withheld whole, so where part of it was sent the stream is refused.
        """
        if cut.text and self._sent > self._base:
            self.stopped = True
        self.is_cut = self._closed = True
        self.is_replaced = bool(cut.text) and not self.stopped
        return max(self._sent, cut.at)

    def _back(self, end: int) -> int:
        """Where the last `tail` visible code points before `end` begin.

        Invisible ones and marks do not count: a pattern blown up with them must not outgrow the hold-back.
        """
        start = max(0, end - self._plan.tail)
        if self._text.isascii() or self._text[start:end].isascii():
            return start
        left = self._plan.tail
        for index in range(end - 1, -1, -1):
            left -= category(self._text[index]) not in INVISIBLE
            if left == 0:
                return index
        return 0

    def _apply(self, sub: Substitution, window: Window, upto: int, out: list[str]) -> None:
        start, end = sub.start + window.start, sub.end + window.start
        if start >= upto:
            return  # seen again, with more context, by the next window, which holds it whole
        if end == window.end and not window.final:
            self._carry = start if self._carry is None else min(self._carry, start)
        if start >= self._sent:
            out.append(self._text[self._sent : start] + sub.replacement)
            self._redacted.append((start, end))
            self._sent = max(self._sent, end)
            return
        covered = any(a <= start and min(end, self._sent) <= b for a, b in self._redacted)
        if covered:
            if end > self._sent:
                self._redacted.append((start, end))
                self._sent = end
            return
        # INVARIANT: a finding in sent text stops the stream, unless an earlier window saw all of it with more on
        # its left, and judged it harmless: its start may only be an artefact of where this window begins
        if not (end <= self._sent and (start < self._base or (window.start and sub.start < self._plan.tail))):
            self.stopped = True

"""The stream gate: nothing leaves before it was judged, and chunking never changes a decision."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.pipeline.moderate import pieces
from gateway.pipeline.stream import MAX_WINDOW, StreamGate, WindowPlan
from policies.edit import redacted
from policies.types import KEEP, WITHHOLD, Cut, Edit, Effect, StreamMode, Substitution

Judge = Callable[[str], Edit]
SECRET = "abca"  # a short alphabet makes straddling and overlap common


def redact(text: str) -> Edit:
    subs = frozenset(Substitution(m.start(), m.start() + 4, "#") for m in re.finditer(f"(?={SECRET})", text))
    return Edit(Effect.SUBSTITUTE, subs) if subs else KEEP


def redact_long(text: str) -> Edit:
    """A pattern without a longest length, known by its first four characters: `x===` and all `=` after it."""
    subs = frozenset(Substitution(m.start(), m.end(), "#") for m in re.finditer("x===+", text))
    return Edit(Effect.SUBSTITUTE, subs) if subs else KEEP


def block(text: str) -> Edit:
    return WITHHOLD if SECRET in text else KEEP


def run(chunks: list[str], judge: Judge, plan: WindowPlan, prefill: str = "") -> tuple[list[str], StreamGate]:
    """Drive a gate as the pipeline does; return what went out after each chunk."""
    gate = StreamGate(plan, StreamMode.STRICT, prefill)
    out: list[str] = []

    def settle() -> None:
        while (window := gate.window()) is not None:
            out.append(gate.settle(window, judge(window.text)))

    for chunk in chunks:
        gate.feed(chunk)
        settle()
    gate.finish()
    settle()
    return out, gate


def cut(text: str, cuts: list[int]) -> list[str]:
    at = sorted({c % (len(text) + 1) for c in cuts})
    return [text[a:b] for a, b in zip([0, *at], [*at, len(text)], strict=True)]


texts = st.text("abc x=", max_size=90)
cuts = st.lists(st.integers(0, 200), max_size=12)


@st.composite
def plans(draw: st.DrawFn) -> WindowPlan:
    tail = draw(st.integers(4, 9))
    first = draw(st.lists(st.integers(1, 20), max_size=3, unique=True).map(sorted))
    return WindowPlan(tail, tail * 2 + draw(st.integers(0, 12)), tuple(first), draw(st.integers(1, 15)))


@settings(max_examples=1500, deadline=None)
@given(texts, cuts, plans())
def test_chunking_changes_neither_text_nor_decision(text: str, at: list[int], plan: WindowPlan) -> None:
    """A caller must not be able to get a milder verdict by how the model happened to stream."""
    for judge in (redact, redact_long, block, lambda _: KEEP):
        one, gate_one = run([text], judge, plan)
        many, gate_many = run(cut(text, at), judge, plan)
        assert "".join(one) == "".join(many)
        assert gate_one.stopped == gate_many.stopped


@settings(max_examples=1500, deadline=None)
@given(texts, cuts, plans())
def test_a_streamed_redaction_equals_the_redaction_of_the_whole_text(
    text: str, at: list[int], plan: WindowPlan
) -> None:
    """Exactness over borders: the stream shows what redacting the finished text would show."""
    for judge in (redact, redact_long):
        out, gate = run(cut(text, at), judge, plan)
        assert not gate.stopped
        assert "".join(out) == redacted(text, judge(text))


@settings(max_examples=1500, deadline=None)
@given(texts, cuts, plans())
def test_nothing_of_a_blocked_pattern_goes_out(text: str, at: list[int], plan: WindowPlan) -> None:
    """What was sent before a block must end before the first unsafe character."""
    out, gate = run(cut(text, at), block, plan)
    sent = "".join(out)
    assert gate.stopped == (SECRET in text)
    assert text.startswith(sent)
    assert SECRET not in text or len(sent) <= text.index(SECRET)


@given(texts, cuts, plans())
def test_harmless_text_comes_out_whole(text: str, at: list[int], plan: WindowPlan) -> None:
    """Moderation must not eat characters."""
    out, gate = run(cut(text, at), lambda _: KEEP, plan)
    assert "".join(out) == text
    assert gate.released_chars == len(text)
    assert gate.held_chars == 0


def test_ten_thousand_rechunkings_release_nothing_unsafe() -> None:
    """The scoreboard's first goal: 0 unsafe characters before the verdict in 10,000 random re-chunkings."""
    rng = random.Random(7)
    plan = WindowPlan(tail=8, context=24, first=(4, 12), step=16)
    for _ in range(10_000):
        before = "".join(rng.choice("bc x") for _ in range(rng.randrange(60)))
        text = before + SECRET + "".join(rng.choice("abc ") for _ in range(rng.randrange(30)))
        out, gate = run(cut(text, [rng.randrange(200) for _ in range(rng.randrange(9))]), block, plan)
        sent = "".join(out)
        assert gate.stopped
        assert len(sent) <= text.index(SECRET)
        redacted_out, _ = run(cut(text, [rng.randrange(200) for _ in range(rng.randrange(9))]), redact, plan)
        assert SECRET not in "".join(redacted_out)


def test_the_first_window_is_short_and_later_ones_are_longer() -> None:
    """The first token must come soon; judging every few characters would cost too much later."""
    plan = WindowPlan()
    ends = [plan.end(i) for i in range(5)]
    lengths = [b - a for a, b in pairwise(ends)]
    assert ends[0] == plan.tail + 32
    assert lengths == sorted(lengths)


def test_a_pattern_that_grows_without_end_is_redacted_once_and_never_leaks() -> None:
    """A private key is longer than any window: its body must not follow its redacted header."""
    plan = WindowPlan(tail=8, context=16, first=(4,), step=16)
    text = "key x" + "=" * 3000 + " end of it"
    out, gate = run(cut(text, list(range(0, 3000, 7))), redact_long, plan)
    assert "".join(out) == "key # end of it"
    assert not gate.stopped


def test_a_redaction_beyond_the_largest_window_stops_the_stream() -> None:
    """Memory and time are bounded: what cannot be judged whole does not go out."""
    plan = WindowPlan(tail=8, context=16, first=(4,), step=16)
    out, gate = run(["x" + "=" * (MAX_WINDOW + 500)], redact_long, plan)
    assert gate.stopped
    assert "=" not in "".join(out)


def test_a_finding_that_began_in_the_prefill_stops_the_stream() -> None:
    """A payload split between what the caller put in the model's mouth and what the model adds is still one."""
    plan = WindowPlan(tail=8, context=16, first=(4,), step=16)
    out, gate = run(["ca and more"], redact, plan, prefill="so ab")
    assert gate.stopped
    assert not "".join(out)


def test_a_finding_inside_the_prefill_is_the_inputs_affair() -> None:
    """It was judged as input; sending the answer must not be refused for it."""
    plan = WindowPlan(tail=8, context=16, first=(4,), step=16)
    out, gate = run(["fine words that follow"], redact, plan, prefill="so abca ")
    assert "".join(out) == "fine words that follow"
    assert not gate.stopped


noise = st.text("\u200b\u0301", max_size=9)


@settings(max_examples=1500, deadline=None)
@given(st.text("bcx", max_size=30), st.tuples(noise, noise, noise), st.text("bcx", max_size=40), cuts, plans())
def test_invisible_characters_do_not_outgrow_the_hold_back(
    before: str, between: tuple[str, str, str], after: str, at: list[int], plan: WindowPlan
) -> None:
    """A word blown up with zero-width characters is longer than the tail, but a reader still sees the word."""

    def bare(text: str) -> str:
        return text.replace("\u200b", "").replace("\u0301", "")

    hidden = "a" + between[0] + "b" + between[1] + "c" + between[2] + "a"
    out, gate = run(cut(before + hidden + after, at), lambda window: block(bare(window)), plan)
    assert gate.stopped
    assert len(bare("".join(out))) <= len(before)


def test_observe_mode_counts_what_went_out_unjudged() -> None:
    """The dangerous mode must be visible in the metrics."""
    gate = StreamGate(WindowPlan(), StreamMode.OBSERVE)
    assert gate.feed("hello") == "hello"
    gate.finish()
    window = gate.window()
    assert window is not None
    assert gate.settle(window, KEEP) == ""
    assert gate.released_unjudged_chars == 5


def test_window_mode_stops_when_a_pattern_straddles_a_border() -> None:
    """Window mode judges every character once; what began in sent text cannot be taken back, so the stream ends."""
    gate = StreamGate(WindowPlan(tail=4, context=12, first=(4,), step=4), StreamMode.WINDOW)
    gate.feed("bbbbbbab")
    first = gate.window()
    assert first is not None
    assert gate.settle(first, redact(first.text)) == "bbbbbbab"
    gate.feed("cabb")
    second = gate.window()
    assert second is not None
    assert gate.settle(second, redact(second.text)) == ""
    assert gate.stopped


@pytest.mark.parametrize("kwargs", [{"tail": 0}, {"step": 0}, {"tail": 9, "context": 10}, {"first": (4, 2)}], ids=str)
def test_a_plan_without_a_guarantee_is_refused(kwargs: dict[str, Any]) -> None:
    """A context shorter than twice the tail could let a pattern through unseen."""
    with pytest.raises(ValueError, match="window plan"):
        WindowPlan(**kwargs)


@settings(max_examples=500, deadline=None)
@given(
    st.text("abc é\u200b", max_size=90), cuts, plans(), st.sampled_from(["", "abc", "abé"]), st.sampled_from(StreamMode)
)
def test_a_harmless_end_settled_in_one_step_is_as_if_settled_one_by_one(
    text: str, at: list[int], plan: WindowPlan, prefill: str, mode: StreamMode
) -> None:
    """The short way is for speed alone: it sends, counts and judges the same."""
    quick, slow = StreamGate(plan, mode, prefill), StreamGate(plan, mode, prefill)
    for gate in (quick, slow):
        for chunk in cut(text, at)[:-1]:
            gate.feed(chunk)
            while (window := gate.window()) is not None:
                gate.settle(window, KEEP)
        gate.feed(cut(text, at)[-1])
        gate.finish()
    planned = quick.ahead()
    at_once = quick.settle_ahead()
    judged, pieces = [], []
    while (window := slow.window()) is not None:
        judged.append(window)
        pieces.append(slow.settle(window, KEEP))
    if at_once is None:
        assert not planned or not (prefill + text).isascii()
        return
    assert (planned, at_once) == (judged, "".join(pieces))
    assert quick.window() is None
    assert (quick.held_chars, quick.released_chars) == (slow.held_chars, slow.released_chars)


@given(st.text("ab=\u200b", max_size=300), st.integers(0, 300), st.sampled_from(StreamMode))
def test_nothing_behind_a_cut_goes_out_however_the_windows_fall(text: str, at: int, mode: StreamMode) -> None:
    """What a decision cuts off is not sent, and what stands before it is, in every mode that judges first."""
    gate = StreamGate(WindowPlan(tail=16, context=48, first=(4, 12), step=24), mode)
    sent = gate.feed(text)
    gate.finish()
    at = min(at, len(text))
    while (window := gate.window()) is not None:
        seen = window.start <= at < window.end
        edit = Edit(Effect.SUBSTITUTE, cuts=frozenset({Cut(at - window.start)})) if seen else KEEP
        sent += gate.settle(window, edit)
    assert not gate.stopped
    assert sent == (text if mode is StreamMode.OBSERVE else text[:at])
    assert gate.is_cut == (at < len(text))


@pytest.mark.parametrize("number", range(20))
def test_a_gate_chooses_among_two_redactions_of_one_place_as_the_whole_text_does(number: int) -> None:
    """Two classifiers may name one number differently; the same answer, streamed or not, shows the same word."""
    edit = Edit(Effect.SUBSTITUTE, frozenset(Substitution(2, 5, f"[{number} {which}]") for which in "ba"))
    out, _ = run(["a bcd"], lambda _: edit, WindowPlan())
    assert "".join(out) == f"a [{number} a]"
    assert pieces(edit, 5) == [(2, 5, f"[{number} a]")]

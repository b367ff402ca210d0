"""The verdict cache: what it may say of a text, to whom, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.types import (
    Channel,
    Direction,
    Finding,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)
from gateway.fleet.cache import Known, Scope, VerdictCache, digest_of, is_kept, is_reached

NAMES = frozenset({"k"})
TEXTS = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
HATE = Verdict("k", Status.OK, (Finding("hate", 0.25, 0, 3), Finding("toxicity", 1 / 3, 1, 2)))
KNOWN = Known("th", 0.875, has_views=True, verdicts=[HATE, Verdict("p", Status.OK)])


def span(
    text: str, role: Role = Role.USER, channel: Channel = Channel.TEXT, direction: Direction = Direction.INPUT
) -> TextSpan:
    return TextSpan(text, direction, role, channel, ("messages", 0, "content"))


def cache(**changes: Any) -> VerdictCache:
    return VerdictCache("weights-1", **changes)


def scope(of: VerdictCache, tenant: str = "a", policy: str = "p1", end_user: str | None = None) -> Scope:
    return of.scope(tenant, policy, NAMES, end_user)


def put(of: Scope, text: TextSpan, known: Known = KNOWN) -> None:
    of.keep(of.digest(text), known)


def got(of: Scope, text: TextSpan) -> Known | None:
    return of.get(of.digest(text))


def test_what_was_said_of_a_text_comes_back_to_the_last_bit() -> None:
    """A record and a decision must not differ by whether a verdict was remembered."""
    own = scope(cache())
    put(own, span("hello"))
    assert got(own, span("hello")) == KNOWN
    assert all(type(finding) is Finding for finding in KNOWN.verdicts[0].findings)


@given(
    st.lists(
        st.tuples(st.sampled_from(["hate", "violence"]), st.floats(0, 1), st.integers(0, 2**31), st.integers(0, 2**31)),
        max_size=40,
    )
)
def test_findings_are_packed_and_unpacked_without_loss(rows: list[tuple[str, float, int, int]]) -> None:
    """Probabilities are compared with thresholds to the last digit."""
    verdict = Verdict("k", Status.OK, tuple(Finding(*row) for row in rows), (Unjudged("x", UnjudgedReason.NO_HEAD),))
    own = scope(cache())
    put(own, span("t"), Known("en", 0.5, has_views=False, verdicts=[verdict]))
    known = got(own, span("t"))
    assert known is not None
    assert known.verdicts == [verdict]


Key = tuple[str, str, str, str | None, Direction, Role, Channel, str, str]


def digest(own: VerdictCache, key: Key) -> bytes:
    tenant, policy, names, end_user, direction, role, channel, text, more = key
    seen = own.scope(tenant, policy, frozenset({names}), end_user)
    return seen.digest(TextSpan(text, direction, role, channel, ()), more)


KEYS = st.tuples(
    TEXTS,
    TEXTS,
    TEXTS,
    st.none() | TEXTS,
    st.sampled_from(Direction),
    st.sampled_from([Role.USER, Role.ASSISTANT, Role.TOOL]),
    st.sampled_from(Channel),
    TEXTS,
    TEXTS,
)


@settings(max_examples=300)
@given(KEYS, KEYS, st.lists(st.booleans(), min_size=9, max_size=9))
def test_threat_41_two_questions_have_one_answer_only_if_they_are_the_same(a: Key, b: Key, mix: list[bool]) -> None:
    """A key that ran its parts together would give one text another's verdict; half of each pair is made alike."""
    own = cache()
    mixed: Key = tuple(x if same else y for x, y, same in zip(a, b, mix, strict=True))  # type: ignore[assignment]  # as many parts
    assert (digest(own, a) == digest(own, mixed)) == (a == mixed)


@settings(max_examples=200)
@given(st.lists(st.text("ab\0", max_size=3), min_size=4, max_size=4), st.integers(0, 3))
def test_threat_41_moving_a_border_between_the_parts_of_a_key_makes_another_key(parts: list[str], at: int) -> None:
    """ "ab" + "c" and "a" + "bc" are not the same tenant and policy, nor the same extra and text."""
    own = cache()

    def of(tenant: str, policy: str, more: str, text: str) -> bytes:
        return own.scope(tenant, policy, NAMES).digest(span(text), more)

    moved = parts.copy()
    moved[at] += "x"
    moved[(at + 1) % 4] = "x" + moved[(at + 1) % 4]
    other = parts.copy()
    other[at] += "xx"
    assert len({of(*parts), of(*moved), of(*other)}) == 3


@pytest.mark.parametrize("size", [1, 1000, 100_000, 1_000_000])
def test_threat_41_texts_that_differ_at_their_very_end_are_two_texts(size: int) -> None:
    """A key of the first kilobytes would let anything through behind a harmless beginning."""
    own = scope(cache())
    put(own, span("a" * size + "b"))
    assert got(own, span("a" * size + "c")) is None
    assert got(own, span("a" * size)) is None
    assert got(own, span("a" * size + "b")) is not None


def test_threat_41_two_processes_know_one_text_by_different_digests() -> None:
    """Else a table of digests would tell what was written, or be made beforehand to collide."""
    assert scope(cache()).digest(span("x")) != scope(cache()).digest(span("x"))


def test_threat_3_no_tenant_learns_what_was_said_to_another() -> None:
    """The time of an answer must not tell one tenant what another's users or prompts say."""
    own = cache()
    for role in (Role.USER, Role.SYSTEM):
        put(scope(own, "a"), span("secret plan", role))
        assert got(scope(own, "b"), span("secret plan", role)) is None
        assert got(scope(own, "a"), span("secret plan", role)) is not None


def test_an_end_users_texts_are_that_users_and_the_prompt_is_all_users() -> None:
    """Users of one application share its prompt; what they write is their own."""
    own = cache()
    put(scope(own, end_user="ann"), span("my PIN is 1234"))
    put(scope(own, end_user="ann"), span("be brief", Role.SYSTEM))
    assert got(scope(own, end_user="bob"), span("my PIN is 1234")) is None
    assert got(scope(own), span("my PIN is 1234")) is None
    assert got(scope(own, end_user="bob"), span("be brief", Role.SYSTEM)) is not None


def test_another_policy_or_another_set_of_weights_is_asked_anew() -> None:
    """A reload or a new model must never be answered with what the old one said."""
    first = cache()
    put(scope(first, policy="p1"), span("x"))
    assert got(scope(first, policy="p2"), span("x")) is None
    assert digest_of([("k", "1 {}", ["aa"])]) != digest_of([("k", "1 {}", ["ab"])])
    assert digest_of([("k", "1 {}", ["aa"])]) != digest_of([("k", "2 {}", ["aa"])])
    assert digest_of([("k", "1", ["a", "b"])]) != digest_of([("k", "1", ["ab"])])
    first.classifiers = "weights-2"
    assert got(scope(first, policy="p1"), span("x")) is None


@pytest.mark.parametrize("place", list(product([Role.ASSISTANT, Role.TOOL, Role.SYSTEM], [Channel.TEXT])))
def test_another_role_or_channel_is_another_question(place: tuple[Role, Channel]) -> None:
    """Rules differ by role, and a classifier may look at either."""
    own = scope(cache())
    put(own, span("x"))
    assert got(own, span("x", *place)) is None
    assert got(own, span("x", channel=Channel.TOOL_RESULT)) is None


FAILURES = [
    Verdict("k", Status.TIMEOUT),
    Verdict("k", Status.ERROR),
    *(
        Verdict("k", Status.OK, (), (Unjudged("hate", reason),))
        for reason in (UnjudgedReason.TIMEOUT, UnjudgedReason.ERROR, UnjudgedReason.MISSING)
    ),
]


@pytest.mark.parametrize("failed", FAILURES)
def test_a_verdict_that_was_not_reached_is_not_kept(failed: Verdict) -> None:
    """A deadline missed once must not refuse a turn for as long as the conversation goes on."""
    assert not is_reached([failed], NAMES)
    assert not is_reached([Verdict("p", Status.OK), failed], NAMES)


def test_a_verdict_is_kept_only_when_all_that_are_required_have_spoken() -> None:
    """What a classifier that is not there would have said is not known; what it cannot read is."""
    assert not is_reached([Verdict("p", Status.OK)], NAMES)
    assert is_reached([HATE], NAMES)
    assert is_reached([Verdict("k", Status.OK, (), (Unjudged("hate", UnjudgedReason.LANGUAGE),))], NAMES)


def test_answers_and_media_are_not_kept() -> None:
    """An answer comes back as input, in another direction; a medium has no text to know it by."""
    assert is_kept(span("x"))
    assert not is_kept(span("x", direction=Direction.OUTPUT))
    assert not is_kept(span("image", channel=Channel.MEDIA))


def test_memory_has_a_bound_and_the_least_recently_wanted_goes_first() -> None:
    """Whatever is sent, the gateway does not grow."""
    own = cache(max_bytes=20_000)
    seen = scope(own)
    for number in range(500):
        put(seen, span(f"text {number}"))
        assert got(seen, span("text 0")) is not None
    assert own.size <= own.max_bytes
    assert 10 < len(own) < 100
    assert got(seen, span("text 1")) is None
    assert got(seen, span("text 499")) is not None


def test_what_is_larger_than_all_memory_is_not_kept() -> None:
    """One huge text must not drive out everything else for nothing."""
    own = cache(max_bytes=3000)
    put(scope(own), span("small"))
    findings = tuple(Finding("hate", 0.5, i, i + 1) for i in range(1000))
    put(scope(own), span("large"), Known("en", 1.0, has_views=False, verdicts=[Verdict("k", Status.OK, findings)]))
    assert got(scope(own), span("small")) is not None
    assert got(scope(own), span("large")) is None


def test_a_verdict_is_forgotten_after_its_lifetime() -> None:
    """A server behind a remote classifier may change and nobody tells us."""
    now = [0.0]
    clock: Callable[[], float] = lambda: now[0]  # noqa: E731 - a clock that the test sets
    own = cache(clock=clock, lifetime_seconds=10.0)
    put(scope(own), span("x"))
    now[0] = 9.0
    assert got(scope(own), span("x")) is not None
    now[0] = 10.5
    assert got(scope(own), span("x")) is None
    assert own.size == 0


def test_lookups_are_counted() -> None:
    """An operator sees what the cache is worth."""
    found: list[bool] = []
    own = scope(cache(on_lookup=found.append))
    got(own, span("x"))
    put(own, span("x"))
    got(own, span("x"))
    assert found == [False, True]


def test_no_text_is_held() -> None:
    """Whoever reads the memory of the cache finds digests and numbers."""
    own = cache()
    put(scope(own), span("the secret plan of Ann"))
    assert "secret plan" not in repr(own)

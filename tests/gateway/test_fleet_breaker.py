"""The breaker before a remote classifier: it opens after failures in a row and tries again, seldom and one at a time."""

from __future__ import annotations

from gateway.fleet.breaker import FAILURES, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, Breaker, Entry


def test_the_breaker_opens_after_failures_in_a_row_and_tries_one_at_a_time() -> None:
    """Half-open: of all who come after the pause, one goes."""
    breaker = Breaker()
    for _ in range(FAILURES - 1):
        assert not breaker.leave(breaker.enter(0.0), 0.0, well=False)
    assert not breaker.leave(breaker.enter(0.0), 0.0, well=True)
    for number in range(FAILURES):
        assert breaker.leave(breaker.enter(0.0), 0.0, well=False) is (number == FAILURES - 1)
    assert breaker.enter(FIRST_PAUSE_SECONDS / 2) is Entry.REFUSED
    probe = breaker.enter(FIRST_PAUSE_SECONDS)
    assert probe is Entry.PROBE
    assert breaker.enter(FIRST_PAUSE_SECONDS) is Entry.REFUSED
    assert not breaker.leave(Entry.ORDINARY, 1.0, well=False), "sent before it opened: says nothing new"
    assert breaker.enter(FIRST_PAUSE_SECONDS) is Entry.REFUSED
    breaker.abandon(probe)
    assert breaker.enter(FIRST_PAUSE_SECONDS) is Entry.PROBE
    assert breaker.leave(Entry.PROBE, FIRST_PAUSE_SECONDS, well=True)
    assert breaker.enter(FIRST_PAUSE_SECONDS) is Entry.ORDINARY


def test_pauses_grow_up_to_a_bound() -> None:
    """A server that is down for an hour is tried now and then, not every second."""
    breaker, now, pauses = Breaker(), 0.0, []
    for _ in range(FAILURES):
        breaker.leave(breaker.enter(now), now, well=False)
    for _ in range(8):
        assert breaker.open_until is not None
        pauses.append(breaker.open_until - now)
        now = breaker.open_until
        breaker.leave(breaker.enter(now), now, well=False)
    assert pauses == sorted(pauses)
    assert pauses[0] == FIRST_PAUSE_SECONDS
    assert pauses[-1] == LONGEST_PAUSE_SECONDS

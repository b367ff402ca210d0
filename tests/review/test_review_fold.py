"""The queue is a fold of records: what counts, and what does not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gateway.review.events import Event, Kind, Reason, Subject, Verdict, event_of
from gateway.review.fold import Stage, fold, item_of

MINUTE = 60_000_000
SUBJECT = Subject("d", "acme", 0, "escalate", "house", "m", "en", ("hate",), ("hate",))
PEOPLE = ("ann", "ben", "cem")


def step(kind: Kind, at: int, actor: str, **more: object) -> Event:
    made = Event(kind, "d", "acme", at, actor)
    if kind is Kind.CLAIM:
        made = replace(made, until=at + 30 * MINUTE)
    if kind is Kind.DECIDE:
        made = replace(made, verdict=Verdict.UPHELD, reason=Reason.AS_RULED)
    return replace(made, **more)  # type: ignore[arg-type]  # the fields of an event


events = st.builds(
    lambda kind, at, actor, verdict, second: step(
        kind,
        at * MINUTE,
        actor,
        **({"verdict": verdict, "second": second} if kind is Kind.DECIDE else {}),
    ),
    st.sampled_from(Kind),
    st.integers(1, 90),
    st.sampled_from(PEOPLE),
    st.sampled_from([Verdict.UPHELD, Verdict.REVERSED]),
    st.booleans(),
)


@given(st.lists(events, max_size=25), st.randoms(use_true_random=False))
def test_order_and_repetition_of_records_change_nothing(found: list[Event], random: object) -> None:
    """Writers' chains come in any order, and the cache has some of it twice."""
    mixed = [*found, *found[: len(found) // 2]]
    random.shuffle(mixed)  # type: ignore[attr-defined]  # a random.Random
    assert item_of(SUBJECT, found) == item_of(SUBJECT, mixed)


@given(st.lists(events, max_size=25))
def test_the_queue_after_each_record_is_the_fold_of_the_records_so_far(found: list[Event]) -> None:
    """What a reviewer saw at any time can be told from the log alone."""
    ordered = sorted(set(found), key=lambda event: event.order)
    for count in range(len(ordered) + 1):
        item = item_of(SUBJECT, ordered[:count])
        assert item is not None
        assert item == item_of(SUBJECT, item.history)  # what did not count did nothing


@given(st.lists(events, max_size=25))
def test_nobody_confirms_their_own_proposal_nor_decides_unclaimed(found: list[Event]) -> None:
    """Whatever stands in the log, and whoever wrote it there."""
    item = item_of(SUBJECT, found)
    assert item is not None
    holder: Event | None = None
    proposal: Event | None = None
    for event in item.history:
        if event.kind is Kind.CLAIM:
            holder = event
        if event.kind is Kind.DECIDE:
            assert holder is not None
            assert (holder.actor, holder.until > event.at) == (event.actor, True)
            assert proposal is None or proposal.actor != event.actor
            proposal = event if event.second or proposal is not None else None
        if event.kind is Kind.APPEAL:
            proposal = None if item.barred else proposal


def test_of_two_claims_the_first_holds_until_it_ends() -> None:
    """A race is settled by the log."""
    first, second = step(Kind.CLAIM, 1 * MINUTE, "ann"), step(Kind.CLAIM, 2 * MINUTE, "ben")
    item = item_of(SUBJECT, [second, first])
    assert item is not None
    assert item.claimed_by(3 * MINUTE) == "ann"
    assert item.stage(3 * MINUTE, 30) is Stage.CLAIMED
    assert item.stage(40 * MINUTE, 30) is Stage.WAITING
    late = item_of(SUBJECT, [first, step(Kind.CLAIM, 32 * MINUTE, "ben")])
    assert late is not None
    assert late.claimed_by(33 * MINUTE) == "ben"


def test_two_people_have_to_say_the_same() -> None:
    """Another view is a new proposal, which the first may confirm."""
    said = [
        step(Kind.CLAIM, 1, "ann"),
        step(Kind.DECIDE, 2, "ann", second=True),
        step(Kind.CLAIM, 3, "ben"),
        step(Kind.DECIDE, 4, "ben", second=True, verdict=Verdict.REVERSED),
        step(Kind.CLAIM, 5, "ann"),
        step(Kind.DECIDE, 6, "ann", second=True, verdict=Verdict.REVERSED, reason=Reason.CONTEXT),
    ]
    stages = [item.stage(7, 30) for count in (2, 4, 6) if (item := item_of(SUBJECT, said[:count])) is not None]
    assert stages == [Stage.PROPOSED, Stage.PROPOSED, Stage.DECIDED]


def test_an_appeal_against_what_a_person_decided_is_for_somebody_else() -> None:
    """And a second appeal against the same decision is none."""
    said = [step(Kind.CLAIM, 1, "ann"), step(Kind.DECIDE, 2, "ann"), step(Kind.APPEAL, 3, "key")]
    item = item_of(SUBJECT, [*said, step(Kind.CLAIM, 4, "ann"), step(Kind.APPEAL, 9, "key")])
    assert item is not None
    assert (item.decided, item.claim, len(item.history)) == (None, None, 3)
    assert not item.may_decide("ann")
    assert item.may_decide("ben")


def test_what_nobody_decides_lapses_and_what_is_another_tenants_is_no_review() -> None:
    """Time is counted from what opened it."""
    item = fold([SUBJECT], [replace(step(Kind.CLAIM, 1, "ann"), tenant="globex")])["d"]
    assert item.history == []
    assert item.stage(2 * 86_400_000_000, 2) is Stage.LAPSED
    assert fold([replace(SUBJECT, action="refuse")], []) == {}


def test_a_damaged_record_is_no_event() -> None:
    """Whatever is in it; the log's own check tells of it."""
    good = {"type": "review.claim", "id": "1", "tenant": "t", "fields": {"of": "d", "at": 1, "actor": "a", "until": 2}}
    assert event_of(good) is not None
    for name, bad in (("of", None), ("at", "1"), ("at", True), ("until", 1.5), ("actor", {})):
        assert event_of({**good, "fields": {**good["fields"], name: bad}}) is None  # type: ignore[dict-item]  # that is the point
    assert event_of({**good, "fields": None}) is None
    assert event_of({**good, "type": "review.decide"}) is None

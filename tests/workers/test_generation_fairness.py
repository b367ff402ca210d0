"""Whose request is next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.workers.generation.fairness import FairQueue
from gateway.workers.generation.types import Request, Sampling


def one(name: str, tenant: str, tokens: int = 10) -> Request:
    return Request(name, tenant, (1,) * tokens, Sampling(1), 0)


def test_a_tenant_with_many_requests_does_not_hold_up_another() -> None:
    """The noisy neighbour: its hundredth request must wait for the quiet one's first."""
    queue = FairQueue(200)
    for i in range(100):
        queue.offer(one(f"loud{i}", "loud"))
    for _ in range(5):
        queue.take()
    queue.offer(one("quiet0", "quiet"))
    queue.offer(one("quiet1", "quiet"))
    assert [queue.take().id for _ in range(4)] in (
        ["quiet0", "loud5", "quiet1", "loud6"],
        ["loud5", "quiet0", "loud6", "quiet1"],
    )


def test_turns_are_of_tokens_and_not_of_requests() -> None:
    """Few huge requests take as much as many small ones."""
    queue = FairQueue(200)
    for i in range(4):
        queue.offer(one(f"h{i}", "huge", 99))
    for i in range(60):
        queue.offer(one(f"s{i}", "small", 9))
    first = [queue.take().tenant for _ in range(33)]
    assert 2 <= first.count("huge") <= 4


def test_a_full_queue_pushes_out_whoever_holds_most_of_it() -> None:
    """A tenant who fills the queue must not keep others out of it."""
    queue = FairQueue(4)
    assert [queue.offer(one(f"l{i}", "loud")) for i in range(4)] == [None] * 4
    refused = one("l4", "loud")
    assert queue.offer(refused) is refused
    pushed = queue.offer(one("q0", "quiet"))
    assert pushed is not None
    assert pushed.id == "l3"
    assert len(queue) == 4


def test_who_leaves_a_queue_is_taken_out() -> None:
    """A caller who has gone must not be worked for."""
    queue = FairQueue(4)
    queue.offer(one("a", "x"))
    queue.offer(one("b", "x"))
    removed = queue.remove("a")
    assert removed is not None
    assert queue.remove("a") is None
    assert queue.take().id == "b"
    assert queue.peek() is None


@given(
    st.lists(
        st.tuples(st.sampled_from("abcd"), st.integers(1, 50)) | st.none(),
        max_size=80,
    ),
    st.integers(1, 6),
)
def test_nobody_is_lost_or_doubled(steps: list[tuple[str, int] | None], limit: int) -> None:
    """Each request is taken, or refused, or pushed out: once; and a tenant's own stay in order."""
    queue, seen, taken = FairQueue(limit), set[str](), list[Request]()
    lost: list[str] = []
    for number, step in enumerate(steps):
        if step is None:
            if queue.peek() is not None:
                taken.append(queue.take())
        else:
            seen.add(str(number))
            loser = queue.offer(one(str(number), step[0], step[1]))
            lost += [] if loser is None else [loser.id]
        assert len(queue) <= limit
    while queue.peek() is not None:
        taken.append(queue.take())
    assert sorted([*lost, *(t.id for t in taken)]) == sorted(seen)
    for tenant in "abcd":
        order = [int(t.id) for t in taken if t.tenant == tenant]
        assert order == sorted(order)

"""Which rows run next. Pure: the queue and the time go in, a batch comes out.

INVARIANT: what is urgent goes first, within that what came first; a row that has waited for `PATIENCE_SECONDS` is
urgent, so that nothing starves. A batch holds rows of one model and one bucket, and stays within the plan's budget.
"""

from __future__ import annotations

from typing import Final

from gateway.workers.classification.queue import Head, Lane, Queue
from gateway.workers.classification.types import Batch, Urgency

PATIENCE_SECONDS: Final = 0.25  # of the usual deadline of 0.8 s for a classifier, what leaves time to be judged


def next_batch(queue: Queue, now: float) -> Batch | None:
    """Take the rows that are to run next out of the queue; None where nothing waits."""

    def order(head: Head) -> tuple[Urgency, int]:
        has_waited = now - head.arrived >= PATIENCE_SECONDS
        return Urgency.FIRST if has_waited else head.lane.urgency, head.number

    first = min(queue.heads(), key=order, default=None)
    if first is None:
        return None
    model, width, urgency = first.lane
    plan = queue.plans[model]
    most = plan.rows_in(width)
    other = Urgency.ORDINARY if urgency is Urgency.FIRST else Urgency.FIRST
    # the lane of the oldest row first; what else is of this width rides along in places that would be padding
    taken = queue.take(first.lane, most)
    taken += queue.take(Lane(model, width, other), most - len(taken))
    slots = tuple(slot for slot, _ in taken)
    return Batch(model, slots, plan.shape_of(width, len(slots)), tuple(now - arrived for _, arrived in taken))

"""One exchange with who asked: what every step of the pipeline is given."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, NamedTuple

from gateway.pipeline.admission import Pinned
from gateway.pipeline.stopwatch import Stopwatch
from gateway.types import Exchange, Principal
from policies.types import Policy


class Asked(NamedTuple):
    """One exchange with who asked and under which policy. The policy is pinned here for its whole life."""

    exchange: Exchange
    principal: Principal
    policy: Policy
    watch: Stopwatch
    pinned: Pinned | None = None  # with the card of the model; made when the exchange begins


# at half the cost of the class
asked_of: Final[Callable[[tuple[Exchange, Principal, Policy, Stopwatch, Pinned | None]], Asked]] = partial(
    tuple.__new__, Asked
)

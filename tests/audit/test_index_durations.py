"""How long a decision took, as lists and exports of the desk tell it."""

from __future__ import annotations

import uuid

import pytest

from gateway.audit.index_layout import NO_DURATION, Packed, taken_ms

CAME = 1_795_216_589_000  # Unix milliseconds


def packed(identity: bytes, duration: int) -> Packed:
    return Packed(identity, 0, 2, *(0,) * 5, duration, *(0,) * 6)


def made(version: int) -> bytes:
    return uuid.UUID(int=CAME << 80 | version << 76 | 2 << 62 | 5).bytes


@pytest.mark.parametrize(
    ("identity", "begun_after", "between", "taken"),
    [
        (made(7), 24, 0, 24),  # refused on its input: both records are written when it is judged
        (made(7), 24, 900, 924),
        (made(4), 24, 900, 900),  # an id of another kind says no time
        (made(7), -3, 900, 900),  # a clock that was set back
        (made(7), 86_400_000, 900, 900),  # an id that a caller brought
        (bytes(12) + b"\0\0\0\1", 24, 900, 900),  # an id that is no UUID
        (made(7), 24, NO_DURATION, None),  # not ended
    ],
)
def test_a_decision_took_from_its_coming_to_the_end_of_its_answer(
    identity: bytes, begun_after: int, between: int, taken: int | None
) -> None:
    """From record to record a refused request would have taken no time."""
    assert taken_ms(packed(identity, between), (CAME + begun_after) * 1000) == taken

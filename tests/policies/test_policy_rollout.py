"""The share of a canary: the same conversation on the same side, everywhere and always."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policies.rollout import is_canary, policy_for
from policies.types import Canary

KEY = b"k" * 32
keys = st.binary(min_size=1, max_size=64)
shares = st.floats(0, 1)


def test_the_share_is_what_was_asked_for() -> None:
    """5 of 100 conversations, within what chance allows (five standard deviations of 20,000 draws)."""
    hits = sum(is_canary(Canary("next", 0.05), KEY, f"conversation {n}") for n in range(20_000))
    assert abs(hits - 1000) < 5 * (20_000 * 0.05 * 0.95) ** 0.5


@given(keys, st.text(max_size=30), shares, shares)
def test_a_larger_share_only_adds_conversations(key: bytes, conversation: str, one: float, other: float) -> None:
    """Whoever was on the new policy stays on it while the share grows."""
    small, large = sorted((one, other))
    if is_canary(Canary("next", small), key, conversation):
        assert is_canary(Canary("next", large), key, conversation)


@given(st.text(max_size=30))
def test_nobody_and_everybody(conversation: str) -> None:
    """The ends of the scale are exact."""
    assert not is_canary(Canary("next", 0.0), KEY, conversation)
    assert is_canary(Canary("next", 1.0), KEY, conversation)
    assert policy_for("mine", None, KEY, conversation) == "mine"
    assert policy_for("mine", Canary("next", 1.0), KEY, conversation) == "next"


def test_who_lacks_the_key_cannot_foresee_the_side() -> None:
    """Two keys draw differently: about half of the conversations change sides at a share of one half."""
    half = Canary("next", 0.5)
    differ = sum(is_canary(half, KEY, str(n)) != is_canary(half, b"other", str(n)) for n in range(4000))
    assert 1800 < differ < 2200


def test_two_candidates_draw_their_own_conversations() -> None:
    """A second trial does not always fall on those who bore the first."""
    differ = sum(
        is_canary(Canary("a", 0.5), KEY, str(n)) != is_canary(Canary("b", 0.5), KEY, str(n)) for n in range(4000)
    )
    assert 1800 < differ < 2200

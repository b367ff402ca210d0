"""Appeal tokens: what opens an appeal, and what does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gateway.errors import BadRequest, NotFound
from gateway.ids import new_id
from gateway.review.token import PREFIX, AppealExpired, Appeals

KEY = bytes(range(32))
NOW = 1_800_000_000.0


def appeals(now: float = NOW, key: bytes = KEY) -> Appeals:
    return Appeals(key, lambda: now)


def test_a_token_names_its_decision_until_it_expires() -> None:
    """To the second, and for the tenant that was refused."""
    decision = new_id()
    offered = appeals().offer(decision, "acme", 2)
    assert offered.expires == NOW + 2 * 86_400
    assert appeals(NOW + 2 * 86_400 - 1).read(offered.token, "acme") == decision
    with pytest.raises(AppealExpired):
        appeals(NOW + 2 * 86_400).read(offered.token, "acme")


def test_every_changed_character_is_noticed() -> None:
    """Also the last one, whose lowest bits base64 would let slip."""
    token = appeals().offer(new_id(), "acme", 2).token
    for place in range(len(token)):
        for other in "Aa0-_":
            if other != token[place]:
                with pytest.raises(NotFound):
                    appeals().read(token[:place] + other + token[place + 1 :], "acme")


FORGED: dict[str, Callable[[str], str]] = {
    "nothing": lambda _: "",
    "prefix alone": lambda _: PREFIX,
    "cut": lambda token: token[:-1],
    "longer": lambda token: token + "A",
    "padded": lambda token: token + "=",
    "with a line break": lambda token: token + "\n",
    "in other letters": lambda token: token.swapcase(),
    "of another kind": lambda token: "cav_" + token.removeprefix(PREFIX),
    "no ASCII": lambda token: "ｃ" + token[1:],
    "without its time": lambda token: token[:26] + "A" * (len(token) - 26),
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
def test_a_forged_token_is_told_as_none(forge: Callable[[str], str]) -> None:
    """One message for all, so that nobody learns how near a guess was."""
    token = appeals().offer(new_id(), "acme", 2).token
    with pytest.raises(NotFound, match="expected the one that came with a refusal"):
        appeals().read(forge(token), "acme")


@pytest.mark.parametrize("other", [(KEY, "globex"), (KEY, "acme "), (KEY, ""), (bytes(32), "acme")])
def test_another_tenant_and_another_house_can_do_nothing_with_it(other: tuple[bytes, str]) -> None:
    """Told as a forged one is: whose it is, is nobody's business."""
    token = appeals().offer(new_id(), "acme", 2).token
    with pytest.raises(BadRequest, match="expected the one that came with a refusal"):
        appeals(key=other[0]).read(token, other[1])

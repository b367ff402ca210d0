"""Which of two policies judges a conversation while a new one is tried on a share of the traffic.

INVARIANT: the same conversation always gets the same one, on every replica, and nobody without the key can foresee it.
"""

from __future__ import annotations

import hashlib
from typing import Final

from policies.types import Canary

_BITS: Final = 64


def is_canary(canary: Canary, key: bytes, conversation: str) -> bool:
    """Tell whether `conversation` (an id of any form) belongs to the share. `key`: 1 to 64 bytes, secret.

    Raising the share only adds conversations.
    """
    name = canary.policy.encode()[:16]
    drawn = hashlib.blake2b(conversation.encode("utf-8", "surrogatepass"), digest_size=8, key=key, person=name)
    return int.from_bytes(drawn.digest(), "big") < canary.share * (1 << _BITS)


def policy_for(name: str, canary: Canary | None, key: bytes, conversation: str) -> str:
    """Return the name of the policy that judges: the canary's for its share of the conversations, else `name`."""
    return canary.policy if canary is not None and is_canary(canary, key, conversation) else name

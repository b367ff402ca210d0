"""Appeal tokens: who was refused may ask a person, once, about this decision, with a key of the same tenant.

A token is the decision's id, until when, and a MAC over both and the tenant. The key is derived from the master key:
HKDF-Expand, one block (RFC 5869, section 2.3). INVARIANT: a token opens nothing else, and says nothing of the tenant.
"""

from __future__ import annotations

import binascii
import hmac
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from typing import Final
from uuid import UUID

from gateway.errors import BadRequest, NotFound
from gateway.types import Appealable

PREFIX: Final = "cva_"
DAY_SECONDS: Final = 86_400
MAC_BYTES: Final = 16
_BODY_BYTES: Final = 16 + 6
_CHARACTERS: Final = len(PREFIX) + -(-(_BODY_BYTES + MAC_BYTES) * 4 // 3)


class AppealExpired(BadRequest):
    status = 410
    code = "appeal_expired"


class Appeals:
    """Makes tokens and reads them."""

    def __init__(self, master_key: bytes, clock: Callable[[], float] = time.time) -> None:
        self._key = hmac.digest(master_key, b"caveat/appeal\x01", "sha256")
        self._clock = clock

    def offer(self, decision: str, tenant: str, days: int) -> Appealable:
        """Return what goes with a refusal; `days`: for how long an appeal is possible."""
        expires = int(self._clock()) + days * DAY_SECONDS
        body = UUID(decision).bytes + expires.to_bytes(6, "big")
        token = urlsafe_b64encode(body + self._mac(body, tenant)).rstrip(b"=").decode()
        return Appealable(PREFIX + token, expires)

    def read(self, token: str, tenant: str) -> str:
        """Return the decision's id. A forged token and another tenant's are told alike.

        Raises NotFound, AppealExpired.
        """
        decision, expires = self._opened(token, tenant)
        if expires <= self._clock():
            raise AppealExpired("the time for an appeal against this decision is over", param="token")
        return decision

    def decision(self, token: str, tenant: str) -> str:
        """Return the decision's id, also when the time for an appeal is over: its state may still be asked for. Raises NotFound."""
        return self._opened(token, tenant)[0]

    def _opened(self, token: str, tenant: str) -> tuple[str, int]:
        raw = _decoded(token)
        body, mac = raw[:_BODY_BYTES], raw[_BODY_BYTES:]
        if len(raw) != _BODY_BYTES + MAC_BYTES or not hmac.compare_digest(mac, self._mac(body, tenant)):
            raise NotFound(
                "found no appeal token of this tenant, expected the one that came with a refusal", param="token"
            )
        return str(UUID(bytes=body[:16])), int.from_bytes(body[16:], "big")

    def _mac(self, body: bytes, tenant: str) -> bytes:
        return hmac.digest(self._key, body + tenant.encode("utf-8", "surrogatepass"), "sha256")[:MAC_BYTES]


def _decoded(token: str) -> bytes:
    """Return the bytes of a token in its one form, else nothing."""
    if len(token) != _CHARACTERS or not token.startswith(PREFIX) or not token.isascii():
        return b""
    text = token.removeprefix(PREFIX)
    try:
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return b""
    return raw if urlsafe_b64encode(raw).rstrip(b"=").decode() == text else b""

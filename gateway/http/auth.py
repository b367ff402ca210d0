"""Who asks: from the Authorization header to a Principal.

INVARIANT: a good key, a wrong one and one that never existed take the same path: one look-up by the public id,
one SHA-256, one comparison in constant time. No message tells them apart.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable

from gateway.errors import BadRequest, Unauthorized
from gateway.http.keys import ID_CHARACTERS, KEY_CHARACTERS, PREFIX, Entry, KeyStore
from gateway.http.messages import BLANKS
from gateway.types import Principal

SCHEME = b"bearer "

_ID = slice(len(PREFIX), len(PREFIX) + ID_CHARACTERS)
_NOBODY = Entry(bytes(32), Principal("", "", ""), 0.0)  # for unknown ids; its time is past, whatever is presented


class Authenticator:
    def __init__(self, store: KeyStore, clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._clock = clock

    def authenticate_either(self, header: bytes | None, bare: bytes | None) -> Principal:
        """Return who holds the key of the one header that is there. Raises Unauthorized, BadRequest where both are."""
        if bare is None:
            return self.authenticate(header)
        if header is not None:
            raise BadRequest("the request has both Authorization and x-api-key", code="ambiguous_header")
        return self.authenticate_key(bare)

    def authenticate(self, header: bytes | None, now: float | None = None) -> Principal:
        """Return who holds the key of `Authorization: Bearer cav_…`. Raises Unauthorized."""
        header = header or b""
        key = header[len(SCHEME) :] if header[: len(SCHEME)].lower() == SCHEME else b""
        return self.authenticate_key(key, now)

    def authenticate_key(self, key: bytes, now: float | None = None) -> Principal:
        """Return who holds the bare key, for formats that have it in a header of its own. Raises Unauthorized."""
        # a longer one is wrong however it goes on; hashing all of it would cost us
        key = key.rstrip(BLANKS)[: KEY_CHARACTERS + 1]
        entry = self._store.entries.get(key[_ID], _NOBODY)
        is_right = hmac.compare_digest(hashlib.sha256(key).digest(), entry.digest)
        if not (is_right and (self._clock() if now is None else now) < entry.valid_until):
            raise Unauthorized("found no valid key, expected `Authorization: Bearer cav_…` with one that is in force")
        return entry.principal

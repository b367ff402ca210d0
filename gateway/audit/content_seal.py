"""Texts under lock: AES-256-GCM with a data key for each tenant, data subject and month, wrapped by the tenant's key.

INVARIANT: a data key is random and stands nowhere but in the place of keys, wrapped; without that entry nobody reads what it
sealed, whoever holds the master key. The hashed record holds a salted hash of the ciphertext and so tells nothing of it
once the ciphertext is gone. HKDF: RFC 5869; AES-GCM: NIST SP 800-38D.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import time
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from gateway.types import Json

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
SALT_BYTES: Final = 16
_SUBJECT_BYTES: Final = 16


class SealBrokenError(Exception):
    """What was sealed cannot be opened: another key, another place, or other bytes. The message names no content."""


class Subject(NamedTuple):
    """A data subject of one tenant, as a keyed fingerprint that is the same in every month."""

    tenant: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class DataKey:
    """A wrapped data key. `month`: YYYY-MM, `created`: microseconds, `master`: which master key it is wrapped under."""

    kid: str
    tenant: str
    subject: str
    month: str
    created: int
    master: str
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Sealed:
    """The ciphertext of one record. `field`: input | output; `created`: microseconds, `until`: seconds."""

    id: str
    tenant: str
    field: str
    kid: str
    created: int
    until: int
    salt: bytes
    data: bytes  # nonce and ciphertext

    @property
    def commit(self) -> str:
        return commitment(self.salt, self.data)


def commitment(salt: bytes, data: bytes) -> str:
    """SHA-256 (hex) over the salt and the ciphertext: what the hashed record holds of it."""
    return hashlib.sha256(salt + data).hexdigest()


class Sealer:
    """Makes, wraps and uses data keys. Holds the master key; pure but for randomness."""

    def __init__(self, master_key: bytes) -> None:
        self._master = master_key
        self.master_id = self._derive(b"caveat/content/id").hex()[:16]

    def subject(self, tenant: str, user: str) -> Subject:
        """Return the subject that an end user is, as the caller's `user` field names them."""
        form = unicodedata.normalize("NFKC", user).encode("utf-8", "surrogatepass")
        return self._subject(tenant, b"user\0" + form)

    def subject_of_request(self, tenant: str, decision: str) -> Subject:
        """Return the subject of a request that names no end user: the request itself."""
        return self._subject(tenant, b"request\0" + decision.encode())

    def new_key(self, subject: Subject, now: float) -> tuple[DataKey, bytes]:
        """Return a fresh data key, wrapped and bare."""
        bare = AESGCM.generate_key(8 * KEY_BYTES)
        month = time.strftime("%Y-%m", time.gmtime(now))
        made = DataKey(
            os.urandom(16).hex(), subject.tenant, subject.fingerprint, month, int(now * 1e6), self.master_id, b""
        )
        nonce = os.urandom(NONCE_BYTES)
        wrapped = nonce + AESGCM(self._wrapping(made.tenant)).encrypt(nonce, bare, _about_key(made))
        return DataKey(made.kid, made.tenant, made.subject, made.month, made.created, made.master, wrapped), bare

    def unwrap(self, key: DataKey) -> bytes:
        """Return the bare data key. Raises SealBrokenError."""
        if key.master != self.master_id:
            raise SealBrokenError("the data key is wrapped under another audit key: see `audit.key`, CAVEAT_AUDIT_KEY")
        nonce, rest = key.wrapped[:NONCE_BYTES], key.wrapped[NONCE_BYTES:]
        try:
            return AESGCM(self._wrapping(key.tenant)).decrypt(nonce, rest, _about_key(key))
        except (InvalidTag, ValueError):
            raise SealBrokenError("the data key is damaged") from None

    def _subject(self, tenant: str, what: bytes) -> Subject:
        key = self._derive(b"caveat/content/subject\0" + tenant.encode("utf-8", "surrogatepass"))
        return Subject(tenant, hmac.digest(key, what, "sha256").hex()[: 2 * _SUBJECT_BYTES])

    def _wrapping(self, tenant: str) -> bytes:
        return self._derive(b"caveat/content/kek\0" + tenant.encode("utf-8", "surrogatepass"))

    def _derive(self, info: bytes) -> bytes:
        return HKDFExpand(SHA256(), KEY_BYTES, info).derive(self._master)


def seal(bare: bytes, where: tuple[str, str, str, str], text: bytes) -> tuple[bytes, bytes]:
    """Encrypt `text` for (id, tenant, field, kid). Returns salt and nonce‖ciphertext."""
    nonce = os.urandom(NONCE_BYTES)
    return os.urandom(SALT_BYTES), nonce + AESGCM(bare).encrypt(nonce, text, orjson.dumps(where))


def open_sealed(bare: bytes, sealed: Sealed) -> Json:
    """Decrypt. Raises SealBrokenError: also for a ciphertext that was moved to another record, tenant or field."""
    where = orjson.dumps((sealed.id, sealed.tenant, sealed.field, sealed.kid))
    try:
        text: Json = json.loads(AESGCM(bare).decrypt(sealed.data[:NONCE_BYTES], sealed.data[NONCE_BYTES:], where))
    except (InvalidTag, ValueError):
        raise SealBrokenError("the stored text does not open: it was altered, or is another record's") from None
    return text


def _about_key(key: DataKey) -> bytes:
    return orjson.dumps((key.kid, key.tenant, key.subject, key.month, key.created))

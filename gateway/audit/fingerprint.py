"""Keyed fingerprints: the same text can be recognised within a tenant and a month, and nothing be read from it.

Key = HKDF-Expand(master, "caveat/fp" | tenant | month), RFC 5869 section 2.3, one block. Whoever holds the master key
can test guesses of short texts, so a fingerprint is pseudonymous, not anonymous.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import stat
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from gateway.audit.files import create_once
from gateway.errors import ConfigurationError

if TYPE_CHECKING:
    from _hashlib import HASH

KEY_BYTES = 32
FINGERPRINT_BYTES = 16
_MAX_KEYS = 4096  # tenants whose key of the month is held


class Fingerprints:
    """Derives and holds the keys of the current month."""

    def __init__(self, master_key: bytes, *, now: Callable[[], float] = time.time) -> None:
        if len(master_key) < KEY_BYTES:
            raise ConfigurationError(f"the audit key has {len(master_key)} bytes; expected at least {KEY_BYTES}")
        self._master = master_key
        self._now = now
        self._day = -1
        self._month = ""
        self._keys: dict[str, _Begun] = {}

    def of(self, tenant: str, text: str) -> str:
        """Return 128 bits in hex of the HMAC-SHA256 of the NFKC form of `text`."""
        begun = self._key(tenant)
        inner, outer = begun.inner.copy(), begun.outer.copy()
        form = text if text.isascii() else unicodedata.normalize("NFKC", text)
        inner.update(form.encode("utf-8", "surrogatepass"))
        outer.update(inner.digest())
        return outer.hexdigest()[: 2 * FINGERPRINT_BYTES]

    def _key(self, tenant: str) -> _Begun:
        day = int(self._now() // 86400)
        if day != self._day:
            self._day = day
            month = time.strftime("%Y-%m", time.gmtime(day * 86400))
            if month != self._month:
                self._month, self._keys = month, {}
        key = self._keys.get(tenant)
        if key is None:
            if len(self._keys) >= _MAX_KEYS:
                self._keys.clear()
            name = tenant.encode("utf-8", "surrogatepass")
            info = b"caveat/fp\0%b\0%b\x01" % (name, self._month.encode())
            key = self._keys[tenant] = _Begun.of(hmac.digest(self._master, info, "sha256"))
        return key


class _Begun(NamedTuple):
    """HMAC-SHA256 (RFC 2104) with the key's block hashed already: half of what a short text costs."""

    inner: HASH
    outer: HASH

    @classmethod
    def of(cls, key: bytes) -> Self:
        block = key.ljust(64, b"\0")  # SHA-256's block; the key is shorter
        return cls(*(hashlib.sha256(bytes(byte ^ pad for byte in block)) for pad in (0x36, 0x5C)))


def load_master_key(data: Path, configured: str | None = None) -> bytes:
    """Return the key: `configured` (hex, CAVEAT_AUDIT_KEY), else `<data>/audit.key`, made if absent, mode 0600.

    Raises ConfigurationError.
    """
    if configured:
        return _parse(configured, "CAVEAT_AUDIT_KEY")
    path = data / "audit.key"
    try:
        if not path.exists():
            create_once(path, secrets.token_hex(KEY_BYTES).encode() + b"\n")
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise ConfigurationError(f"{path}:1: others may read the audit key; run `chmod 600 {path}`")
        return _parse(path.read_text("ascii"), f"{path}:1")
    except OSError as error:
        raise ConfigurationError(f"{path}: the audit key cannot be read or made: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}:1: found other bytes than ASCII, expected the audit key in hex") from error


def _parse(text: str, where: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) < KEY_BYTES:
        raise ConfigurationError(f"{where}: expected at least {KEY_BYTES * 2} hex digits")
    return key

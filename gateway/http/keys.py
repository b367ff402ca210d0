"""The keys of the tenants: a file that holds their hashes, never the keys.

INVARIANT: a key's secret exists in memory once, when it is made, and in no file or log. The file is replaced as a
whole, so that a reader sees the old one or the new one.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import math
import os
import secrets
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gateway.errors import ConfigurationError
from gateway.types import Limits, Principal
from policies.source import Document, fault

FILE_NAME = "keys.json"
PREFIX = "cav_"
ID_CHARACTERS = 12  # 60 bits of base32: no two keys share an id
SECRET_BYTES = 32
KEY_CHARACTERS = len(PREFIX) + ID_CHARACTERS + 1 + 43  # 43: 32 bytes in base64 without padding
MAX_FILE_BYTES = 64_000_000
NO_LIMITS = Limits()

_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"  # RFC 4648, section 6, in lower case

_BREAKS = frozenset({"Cc", "Zl", "Zp"})  # of Unicode's categories: in a list of keys they would make a row of their own

Named = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
Rate = Annotated[int, Field(strict=True, ge=1, le=1_000_000_000)]
Moment = Annotated[int, Field(strict=True, ge=0)]  # seconds since 1970


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class StoredLimits(_Section):
    requests_per_minute: Rate | None = None
    characters_per_minute: Rate | None = None
    burst: Rate | None = None


class StoredKey(_Section):
    """One key as the file has it."""

    id: Annotated[str, Field(pattern=rf"^[a-z2-7]{{{ID_CHARACTERS}}}$")]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    tenant: Named
    policy: Named
    name: Annotated[str, Field(max_length=100)] = ""
    created: Moment
    expires: Moment | None = None
    revoked: Moment | None = None
    limits: StoredLimits = StoredLimits()
    # a key from before these were asked for counts as what model cards restrict most
    purpose: Literal["commercial", "research", "internal"] = "commercial"
    production: bool = True

    def state(self, now: float) -> Literal["active", "expired", "revoked"]:
        if self.revoked is not None:
            return "revoked"
        return "expired" if self.expires is not None and self.expires <= now else "active"


class _File(_Section):
    version: Literal[1] = 1
    keys: tuple[StoredKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A key ready for the hot path."""

    digest: bytes
    principal: Principal
    valid_until: float  # seconds since 1970; 0 when revoked


@dataclass(frozen=True, slots=True)
class KeyChange:
    """What a reload brought, for the audit log."""

    id: str
    tenant: str
    what: Literal["created", "changed", "revoked", "removed"]


@dataclass(frozen=True, slots=True)
class NewKey:
    text: str  # the key itself; show it once and forget it
    stored: StoredKey


@dataclass(frozen=True, slots=True)
class Grant:
    """What a new key is for."""

    tenant: str
    policy: str
    name: str = ""
    limits: Limits = NO_LIMITS
    expires: int | None = None  # seconds since 1970
    purpose: str = "commercial"  # | research | internal
    production: bool = True


_Stamp: TypeAlias = tuple[int, int, int] | None


class KeyStore:
    """The key file of one data directory. A file that is not there is an empty one."""

    def __init__(self, data_dir: Path, before: Callable[[StoredKey, str], None] = lambda _key, _what: None) -> None:
        """`before` is told of each key that is about to be `created` or `revoked`; what it raises prevents that."""
        self.path = data_dir / FILE_NAME
        self._before = before
        self.entries: Mapping[bytes, Entry] = {}  # by id; replaced as a whole, never changed in place
        self._keys: dict[str, StoredKey] = {}
        self._stamp: _Stamp = None

    def load(self) -> None:
        """Read the file. Raises ConfigurationError, and then keeps the keys it had."""
        stamp = _stamp(self.path)
        keys = {key.id: key for key in self._read()}
        self.entries = {key_id.encode(): _entry(key) for key_id, key in keys.items()}
        self._keys, self._stamp = keys, stamp

    def reload_if_changed(self) -> list[KeyChange]:
        """Read the file again if it is another one, and say what changed. Raises as load does."""
        if _stamp(self.path) == self._stamp:
            return []
        before = self._keys
        self.load()
        return _changes(before, self._keys)

    def stored(self) -> list[StoredKey]:
        """Return every key, oldest first."""
        return sorted(self._keys.values(), key=lambda key: (key.created, key.id))

    def create(self, grant: Grant, now: float) -> NewKey:
        """Make a key and store its hash. Raises ConfigurationError for a tenant, policy or limit that is none."""
        key_id = "".join(secrets.choice(_BASE32) for _ in range(ID_CHARACTERS))
        text = f"{PREFIX}{key_id}_{secrets.token_urlsafe(SECRET_BYTES)}"
        if any(unicodedata.category(character) in _BREAKS for character in grant.name):
            raise ConfigurationError("`name`: found a control character or line break, expected one line of text")
        limits = grant.limits
        data = {
            "id": key_id,
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "tenant": grant.tenant,
            "policy": grant.policy,
            "name": grant.name,
            "created": int(now),
            "expires": grant.expires,
            "purpose": grant.purpose,
            "production": grant.production,
            "limits": {
                "requests_per_minute": limits.requests_per_minute,
                "characters_per_minute": limits.characters_per_minute,
                "burst": limits.burst,
            },
        }
        try:
            stored = StoredKey.model_validate(data)
        except ValidationError as error:
            told = [line.split(": ", 1)[1] for line in fault(Document("key", data), error, StoredKey)]
            raise ConfigurationError("; ".join(told)) from None

        def add(keys: dict[str, StoredKey]) -> dict[str, StoredKey]:
            self._before(stored, "created")
            return keys | {key_id: stored}

        self._change(add)
        return NewKey(text, stored)

    def revoke(self, key_id: str, now: float) -> StoredKey:
        """End a key; one that was revoked stays as it is. Raises ConfigurationError if there is no such key."""

        def change(keys: dict[str, StoredKey]) -> dict[str, StoredKey]:
            key = _known(keys, key_id)
            if key.revoked is not None:
                return keys
            self._before(key, "revoked")
            return keys | {key_id: key.model_copy(update={"revoked": int(now)})}

        self.load()
        _known(self._keys, key_id)  # before a directory is made, or a lock in one that holds no keys
        self._change(change)
        return self._keys[key_id]

    def _change(self, change: Callable[[dict[str, StoredKey]], dict[str, StoredKey]]) -> None:
        if self.path.is_symlink():
            told = "found a link to keys that are kept elsewhere, expected the file itself: change them where they are kept"
            raise ConfigurationError(f"{self.path}: {told}")
        with _locked(self.path):
            self.load()
            changed = change(self._keys)
            if changed is not self._keys:
                _replace(self.path, _File(keys=tuple(changed.values())).model_dump_json(indent=1, exclude_none=True))
        self.load()

    def _read(self) -> tuple[StoredKey, ...]:
        try:
            with self.path.open("rb") as file:
                raw = file.read(MAX_FILE_BYTES + 1)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise ConfigurationError(f"{self.path}: found a file that cannot be read ({error.strerror})") from error
        if len(raw) > MAX_FILE_BYTES:
            raise ConfigurationError(f"{self.path}: found more than {MAX_FILE_BYTES} bytes, expected a file of keys")
        try:
            data = json.loads(raw)
        except (ValueError, RecursionError):
            raise ConfigurationError(f"{self.path}: found something else than JSON, expected a file of keys") from None
        try:
            keys = _File.model_validate(data).keys
        except ValidationError as error:
            raise ConfigurationError("\n".join(fault(Document(str(self.path), data), error, _File))) from None
        if len({key.id for key in keys}) < len(keys):
            raise ConfigurationError(f"{self.path}: found an id twice, expected each once")
        return keys


def _known(keys: Mapping[str, StoredKey], key_id: str) -> StoredKey:
    """Raises ConfigurationError."""
    if key_id not in keys:
        raise ConfigurationError(f"found no key with the id `{key_id[:ID_CHARACTERS]}`")
    return keys[key_id]


def _entry(key: StoredKey) -> Entry:
    limits = Limits(key.limits.requests_per_minute, key.limits.characters_per_minute, key.limits.burst)
    who = Principal(key.tenant, key.id, key.policy, limits, key.purpose, key.production)
    until = 0.0 if key.revoked is not None else math.inf if key.expires is None else float(key.expires)
    return Entry(bytes.fromhex(key.sha256), who, until)


def _changes(before: Mapping[str, StoredKey], after: Mapping[str, StoredKey]) -> list[KeyChange]:
    changes: list[KeyChange] = []
    for key_id in sorted(before.keys() | after.keys()):
        old, new = before.get(key_id), after.get(key_id)
        if old == new:
            continue
        if new is None:
            changes.append(KeyChange(key_id, old.tenant if old is not None else "", "removed"))
        elif old is None:
            changes.append(KeyChange(key_id, new.tenant, "created"))
        else:
            revoked = new.revoked is not None and old.revoked is None
            changes.append(KeyChange(key_id, new.tenant, "revoked" if revoked else "changed"))
    return changes


def _stamp(path: Path) -> _Stamp:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock beside the file: the file itself is replaced, so a lock on it would guard nothing."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written ({error.strerror})") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _replace(path: Path, text: str) -> None:
    """Write `text` beside the file, make it durable, and put it in the file's place."""
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".keys-")  # mkstemp makes it 0600
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise ConfigurationError(f"{path}: cannot be written ({error.strerror})") from error

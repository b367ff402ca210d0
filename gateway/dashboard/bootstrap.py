"""The bootstrap administrator: a random passphrase for desks without an identity provider, kept as its scrypt hash.

INVARIANT: the passphrase is in memory once, when it is made, and in no file or log. Where a provider is named it opens
nothing.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from gateway.audit.files import replace_file
from gateway.dashboard.access import Grant, Role, Viewer
from gateway.settings import Settings

ADMINISTRATOR: Final = Viewer("bootstrap:administrator", "administrator", (Grant(Role.ADMINISTRATOR, None),))
_BYTES: Final = 15  # 120 bits, 24 characters that are read out and typed without doubt
_LETTERS: Final = "abcdefghijkmnpqrstuvwxyz23456789"
_COST: Final = {"length": 32, "n": 1 << 15, "r": 8, "p": 1}  # 32 MB and some 60 ms; the passphrase needs no more


def desk_directory(data: Path) -> Path:
    """Return the folder of the desk's own files, closed to others. Raises OSError."""
    directory = data / "desk"
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    return directory


def has_passphrase(data: Path) -> bool:
    return (data / "desk" / "bootstrap.json").exists()


def make_passphrase(data: Path) -> str:
    """Make a passphrase, keep its hash in the place of the one before, and return it, this once. Raises OSError."""
    characters = [secrets.choice(_LETTERS) for _ in range(_BYTES * 8 // 5)]
    text = "-".join("".join(characters[at : at + 6]) for at in range(0, len(characters), 6))
    salt = secrets.token_bytes(16)
    kept = {"salt": salt.hex(), "scrypt": _hash(salt).derive(text.encode()).hex()}
    replace_file(desk_directory(data) / "bootstrap.json", json.dumps(kept).encode(), durable=True)
    return text


def is_passphrase(data: Path, given: str) -> bool:
    """Tell whether `given` is the passphrase; takes as long where there is none. Blocks for a moment."""
    try:
        kept = json.loads((data / "desk" / "bootstrap.json").read_bytes())
        salt, digest = bytes.fromhex(kept["salt"]), bytes.fromhex(kept["scrypt"])
    except (OSError, ValueError, KeyError, TypeError):
        salt, digest = bytes(16), b""
    try:
        _hash(salt).verify(given.strip().lower().encode("utf-8", "replace")[:200], digest or bytes(32))
    except InvalidKey:
        return False
    return bool(digest)


def grounds(settings: Settings) -> str:
    """Return a digest of what signing in rests on: the provider and the grants, or, without a provider, the passphrase.

    A session keeps the rights of its sign-in, so it ends when these change: who lost a grant must not keep it for the day.
    """
    if settings.desk.issuer is not None:
        said = settings.desk.model_dump_json(include={"issuer", "client_id", "groups_claim", "grants"}).encode()
    else:
        try:
            said = (settings.data_dir / "desk" / "bootstrap.json").read_bytes()
        except OSError:
            said = b""
    return hashlib.sha256(said).hexdigest()


def _hash(salt: bytes) -> Scrypt:
    return Scrypt(salt=salt, **_COST)

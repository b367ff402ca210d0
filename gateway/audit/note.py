"""Signed notes: a text, an empty line, and signatures that name their key. Ed25519 only.

A verifier key is public and written `<name>+<key id>+<base64 of 0x01 | public key>`; the private form, which Go's
tools write too, is `PRIVATE+KEY+<name>+<key id>+<base64 of 0x01 | seed>`. Source: c2sp.org/signed-note, v1.0.0.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import secrets
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gateway.audit.files import create_once
from gateway.errors import ConfigurationError

ED25519 = b"\x01"
KEY_FILE = "signing.key"
VARIABLE = "CAVEAT_AUDIT_SIGNING_KEY"
NO_KEY = "none"  # in VARIABLE: this process never signs
MAX_NOTE_BYTES = 1 << 20
MAX_SIGNATURES = 100
SEED_BYTES = 32
SIGNATURE_BYTES = 64

_NAME = re.compile(r"[^\s+]{1,200}")
_LINE = re.compile(r"— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})")
_PRIVATE = "PRIVATE+KEY+"


class NoteError(ValueError):
    """A note or a key that is malformed, or not signed by whom it should be."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """A public key with the name that it signs under."""

    name: str
    public: bytes  # 32 bytes

    @property
    def key_id(self) -> bytes:
        """The first four bytes of SHA-256 over name, line feed, algorithm and key."""
        return hashlib.sha256(self.name.encode() + b"\n" + ED25519 + self.public).digest()[:4]

    @property
    def text(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{_base64(ED25519 + self.public)}"

    def is_signature(self, signature: bytes, text: bytes) -> bool:
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key with the name that it signs under. Never printed: see `text`."""

    name: str
    _private: Ed25519PrivateKey

    @property
    def verifier(self) -> Verifier:
        return Verifier(self.name, self._private.public_key().public_bytes_raw())

    def sign(self, text: str) -> str:
        """Return `text` as a signed note. Raises NoteError for a text that no note can hold."""
        return sign(text, (self,))

    def line(self, text: str) -> str:
        """Return the line of a note of `text` that is this key's."""
        signature = self.verifier.key_id + self._private.sign(text.encode())
        return f"— {self.name} {_base64(signature)}\n"

    def text(self) -> str:
        """Return the private form, for the key's file and nothing else."""
        seed = self._private.private_bytes_raw()
        return f"{_PRIVATE}{self.name}+{self.verifier.key_id.hex()}+{_base64(ED25519 + seed)}"


def sign(text: str, signers: Sequence[Signer]) -> str:
    """Return `text` as a note that each of `signers` signed. Raises NoteError for a text that no note can hold."""
    if not text.endswith("\n") or any(character < " " and character != "\n" for character in text):
        raise NoteError("a note's text ends with a line feed and holds no other control character")
    return f"{text}\n" + "".join(each.line(text) for each in signers)


def open_note(note: str, verifiers: Sequence[Verifier]) -> str:
    """Return the text of a note that one of `verifiers` signed. Raises NoteError.

    Signatures by others are let be, as the format demands; a wrong one by a key that is known is not.
    """
    if len(note.encode("utf-8", "surrogatepass")) > MAX_NOTE_BYTES:
        raise NoteError("the note is too long")
    body, separator, tail = note.rpartition("\n\n")
    if not separator or not tail.endswith("\n"):
        raise NoteError("not a signed note")
    text = body + "\n"
    if any(character < " " and character != "\n" for character in note):
        raise NoteError("the note holds a control character")
    lines = tail.removesuffix("\n").split("\n")
    if len(lines) > MAX_SIGNATURES:
        raise NoteError("the note has too many signatures")
    known = {(each.name, each.key_id): each for each in verifiers}
    is_signed = False
    for line in lines:
        name, raw = _signature(line)
        verifier = known.get((name, raw[:4]))
        if verifier is None:
            continue
        if not verifier.is_signature(raw[4:], text.encode("utf-8", "surrogatepass")):
            raise NoteError(f"the signature of `{name}` does not fit the text")
        is_signed = True
    if not is_signed:
        raise NoteError("the note is not signed by the expected key")
    return text


def parse_verifier(text: str) -> Verifier:
    """Read a verifier key. Raises NoteError."""
    name, key_id, raw = _key(text.strip())
    verifier = Verifier(name, raw)
    if verifier.key_id != key_id:
        raise NoteError("the verifier key's id does not fit the key")
    return verifier


def parse_signer(text: str) -> Signer:
    """Read a private key. Raises NoteError, which never shows it."""
    if not text.strip().startswith(_PRIVATE):
        raise NoteError(f"expected a private key that begins with `{_PRIVATE}`")
    name, key_id, seed = _key(text.strip().removeprefix(_PRIVATE))
    signer = Signer(name, Ed25519PrivateKey.from_private_bytes(seed))
    if signer.verifier.key_id != key_id:
        raise NoteError("the private key's id does not fit the key")
    return signer


def parse_signers(text: str) -> tuple[Signer, ...]:
    """Read private keys, one in a line; the first is the one that counts. Raises NoteError."""
    signers = tuple(parse_signer(line) for line in text.split())
    if not signers or len({each.name for each in signers}) > 1:
        raise NoteError("expected a private key, or several of one name")
    return signers


def new_signer(name: str) -> Signer:
    """Make a key. Raises NoteError for a name that no note can hold."""
    if not _NAME.fullmatch(name):
        raise NoteError("a key's name has no spaces and no plus signs")
    return Signer(name, Ed25519PrivateKey.generate())


def load_signer(data: Path, configured: str | None = None) -> Signer | None:
    """Return the signing key: `configured` (CAVEAT_AUDIT_SIGNING_KEY), else `<data>/signing.key`, made if absent.

    The file has mode 0600. None: `configured` says that this process never signs. Raises ConfigurationError.
    """
    if configured:
        return None if configured.strip() == NO_KEY else _parse(configured, VARIABLE)
    path = data / KEY_FILE
    try:
        if not path.exists():
            create_once(path, new_signer(f"caveat/{secrets.token_hex(8)}").text().encode() + b"\n")
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise ConfigurationError(f"{path}:1: others may read the signing key; run `chmod 600 {path}`")
        return _parse(path.read_text("ascii"), f"{path}:1")
    except OSError as error:
        raise ConfigurationError(f"{path}: the signing key cannot be read or made: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}:1: found other bytes than ASCII, expected the signing key") from error


def own_verifier(data: Path, configured: str | None = None) -> Verifier | None:
    """Return the public half of the signing key that is there, or None; makes none. Raises ConfigurationError."""
    if not configured and not (data / KEY_FILE).exists():
        return None
    signer = load_signer(data, configured)
    return None if signer is None else signer.verifier


def _parse(text: str, where: str) -> Signer:
    try:
        return parse_signers(text)[0]
    except NoteError as error:
        raise ConfigurationError(f"{where}: {error}") from None


def _key(text: str) -> tuple[str, bytes, bytes]:
    """Split `<name>+<id>+<base64>` into name, id and key material. Raises NoteError."""
    parts = text.split("+", 2)
    try:
        name, key_id, raw = parts[0], bytes.fromhex(parts[1]), _bytes(parts[2])
    except (IndexError, ValueError):
        raise NoteError("expected a key as `<name>+<id>+<base64>`") from None
    if not _NAME.fullmatch(name) or len(key_id) != 4 or raw[:1] != ED25519 or len(raw) != 1 + SEED_BYTES:  # noqa: PLR2004 - the note format's key ids
        raise NoteError("expected an Ed25519 key as `<name>+<id>+<base64>`")
    return name, key_id, raw[1:]


def _signature(line: str) -> tuple[str, bytes]:
    found = _LINE.fullmatch(line)
    try:
        raw = _bytes(found[2]) if found else b""
    except ValueError:
        raw = b""
    if found is None or len(raw) <= 4:  # noqa: PLR2004 - a key id and at least one byte
        raise NoteError("a malformed signature line")
    return found[1], raw


def _bytes(text: str) -> bytes:
    """Read canonical base64. Raises ValueError."""
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
    if _base64(raw) != text:
        raise ValueError("not canonical base64")
    return raw


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()

"""The canonical bytes of one audit record, and its hash.

INVARIANT: the same record has one byte form (RFC 8785), so that a hash over the bytes is a hash over the meaning.
Floats are refused: two implementations may print them differently.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache, partial
from itertools import compress
from json.encoder import encode_basestring
from typing import Final, NamedTuple

import orjson
import rfc8785

from gateway.audit.base import Record
from gateway.types import Json

SCHEMA = 1
MAX_RECORD_BYTES = 4 << 20  # a frame longer than this is damage, not data
MAX_INTEGER = (1 << 53) - 1  # RFC 7493: the integers that every JSON reader holds exactly
NO_HASH = "0" * 64  # `prev` of the first record of a chain
EDITION: Final = 1  # of _plain.c; a binary left behind by another one is not used


class _LookedAt(dict[type, bool]):
    """Whether a value of a type needs a look: of all but a few."""

    def __missing__(self, _kind: type) -> bool:
        return True


# the encoders refuse integers of more than 53 bits
_SCALARS = frozenset({str, int, bool, type(None)})
_LOOKED_AT = _LookedAt({str: False, int: False, bool: False, type(None): False, dict: True, list: True}).__getitem__
_MAX_CONTAINERS = 1 << 20  # also ends the walk of a structure that holds itself

_CANONICAL = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER


class RecordRefusedError(ValueError):
    """The fields hold something that has no canonical form. The message names the type, never the content."""


class Draft(NamedTuple):
    """A record before it has its place in the chain: what sorts before `prev`, the tenant, the type; all encoded."""

    head: bytes
    tenant: bytes
    type: bytes


_draft: Final[Callable[[tuple[bytes, bytes, bytes]], Draft]] = partial(tuple.__new__, Draft)  # at half the cost


def canonical(value: Json) -> bytes:
    """Return the RFC 8785 form of `value`.

    With ASCII keys, sorting by byte is sorting by UTF-16 unit, and orjson escapes exactly what the RFC escapes; any
    other key takes the slow reference encoder. Raises RecordRefusedError.
    """
    try:
        is_plain = _is_surely_plain(value) or _is_plain(value)
        return orjson.dumps(value, option=_CANONICAL) if is_plain else rfc8785.dumps(value)
    except (TypeError, ValueError, RecursionError) as error:  # orjson's are TypeErrors, the reference's are ValueErrors
        raise RecordRefusedError(f"no canonical form: {type(error).__name__}") from None


def draft(record: Record) -> Draft:
    """Check and encode a record. Raises RecordRefusedError."""
    fields = record.fields if type(record.fields) is dict else dict(record.fields)
    head = b'"fields":%b,"id":%b,"prev":"' % (canonical(fields), _string(record.id))
    if len(head) > MAX_RECORD_BYTES - 4096:
        raise RecordRefusedError(f"a record may hold {MAX_RECORD_BYTES} bytes")
    return _draft((head, _term(record.tenant), _term(record.type)))


def record_hash(data: bytes) -> bytes:
    """SHA-256 over 0x02, the length (8 bytes, big-endian) and the canonical bytes, which hold the hash before."""
    return hashlib.sha256(b"".join((b"\x02", len(data).to_bytes(8, "big"), data))).digest()


def _string(text: str) -> bytes:
    try:
        return encode_basestring(text).encode()
    except UnicodeEncodeError:
        raise RecordRefusedError("no canonical form: a lone surrogate") from None


_term = lru_cache(maxsize=4096)(_string)  # tenants and types are few and come again with each record


def _compiled() -> Callable[[object], bool]:
    """Return what tells of most records in one call that they are plain; of none, where there was no compiler."""
    try:
        from gateway.audit import _plain
    except ImportError:
        return _is_never_sure
    return _plain.is_plain if _plain.EDITION == EDITION else _is_never_sure


def _is_never_sure(_value: object) -> bool:
    return False


def _is_plain(value: Json) -> bool:
    """Tell whether the fast encoder is exact for `value`: all keys ASCII. Raises RecordRefusedError for non-JSON.

    A loop and not a recursion, which skips the commonest kinds without a line of Python: without compiled code this is a third of what a record costs.
    """
    plain, containers = True, [[value]]
    for container in containers:  # grows while it is walked
        for member in compress(container, map(_LOOKED_AT, map(type, container))):
            kind = type(member)
            if kind is dict:
                if member:
                    plain = _are_ascii(member) and plain
                    values = member.values()
                    if not _SCALARS.issuperset(map(type, values)):
                        containers.append(values)
            elif kind is list or kind is tuple:
                if member:
                    containers.append(member)
            elif not isinstance(member, str):  # members of a StrEnum are strings
                raise RecordRefusedError(f"no canonical form: {kind.__name__}")
        if len(containers) > _MAX_CONTAINERS:
            raise RecordRefusedError(f"more than {_MAX_CONTAINERS} objects and arrays")
    return plain


def _are_ascii(keys: Json) -> bool:
    try:
        return "".join(keys).isascii()
    except TypeError:
        raise RecordRefusedError("a key that is no string") from None


_is_surely_plain: Final = _compiled()

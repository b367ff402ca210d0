"""Verdicts on texts that come again: a conversation brings all its earlier turns with each request, and a prompt its tools.

INVARIANT: no text is kept, only keyed digests of whole texts, under a key that dies with the process, and numbers. What
is found was said of this very text for this tenant, under this policy, by these classifiers, in this direction, role and
channel. A verdict is kept only where it was reached: nothing that failed, came late or was missing.

The caller says which texts to look up. Who can learn from the time of an answer that a text was judged before has to
know all of it; so that nobody can try out what others wrote, the pipeline asks only about texts that the same
conversation has already had an answer to, and about what the operator's side wrote (gateway/pipeline/conversation.py).
"""

from __future__ import annotations

import functools
import secrets
import struct
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2b
from typing import Any, Final, NamedTuple, TypeAlias

from classifiers.types import (
    Category,
    Channel,
    Direction,
    Finding,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)

MAX_BYTES: Final = 32 * 2**20  # of entries, as _size estimates them: some 50,000 turns
LIFETIME_SECONDS: Final = 3600.0  # a server behind a remote classifier may change without our seeing it
MAX_SCOPES: Final = 4096  # tenants and policies whose hash states are kept ready
MAX_GAPS: Final = 1024  # different sets of categories that classifiers leave unjudged; there are a few per language
DIGEST_BYTES: Final = 32
ENTRY_BYTES: Final = 400  # measured: what an entry without findings takes, its place in the table included

# bound once: see classifiers.types
_OK, _SYSTEM, _INPUT, _MEDIA = Status.OK, Role.SYSTEM, Direction.INPUT, Channel.MEDIA
_FAULTS: Final = frozenset({UnjudgedReason.TIMEOUT, UnjudgedReason.ERROR, UnjudgedReason.MISSING})
_finding: Final[Callable[[tuple[Category, float, int, int]], Finding]] = partial(tuple.__new__, Finding)

# Numbers packed into bytes, and nothing but plain tuples: the garbage collector leaves such entries alone.
_Packed: TypeAlias = tuple[str, tuple[Category, ...], bytes, int]  # classifier, categories, numbers, place of the gaps
_Entry: TypeAlias = tuple[float, str, float, bool, tuple[_Packed, ...]]


class Known(NamedTuple):
    """What was said of a text. `has_views`: it can be read in other ways than as it stands."""

    language: str
    language_probability: float
    has_views: bool
    verdicts: list[Verdict]


@dataclass(slots=True)
class VerdictCache:
    """For one event loop. `classifiers`: a digest of their names, versions and weights.

    `quick`: names of those that are asked again sooner than remembered.
    """

    classifiers: str
    quick: frozenset[str] = frozenset()
    max_bytes: int = MAX_BYTES
    lifetime_seconds: float = LIFETIME_SECONDS
    clock: Callable[[], float] = time.monotonic
    on_lookup: Callable[[bool], None] | None = None  # whether it was a hit
    size: int = 0  # bytes, estimated
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _known: OrderedDict[bytes, _Entry] = field(default_factory=OrderedDict)
    _scopes: dict[tuple[str, ...], Any] = field(default_factory=dict)  # what blake2b has read of the scope
    _gaps: list[tuple[Unjudged, ...]] = field(default_factory=list)
    _gap_places: dict[tuple[Unjudged, ...], int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._known)

    def is_worth(self, required: frozenset[str]) -> bool:
        """Tell whether to remember what these classifiers say costs less than to ask them again."""
        return not required <= self.quick

    def scope(self, tenant: str, policy: str, required: frozenset[str], end_user: str | None = None) -> Scope:
        """Return the view of one tenant under one policy (its digest). Texts of an end user are that user's alone."""
        own = (self.classifiers, policy, ",".join(sorted(required)), tenant)
        return Scope(self, own, own if end_user is None else (*own, end_user))

    def digest(self, scope: tuple[str, ...], span: TextSpan, more: str) -> bytes:
        """Return what a text is known by: each part of it framed by its length, the text last and whole."""
        state = self._scopes.get(scope)
        if state is None:
            state = blake2b(digest_size=DIGEST_BYTES, key=self._key)
            state.update(b"".join(_framed(part) for part in (str(len(scope)), *scope)))
            if len(self._scopes) >= MAX_SCOPES:
                self._scopes.clear()
            self._scopes[scope] = state
        told = state.copy()
        told.update(_PLACES[span.direction, span.role, span.channel] + (_framed(more) if more else _NO_MORE))
        told.update(span.text.encode("utf-8", "surrogatepass"))
        digest: bytes = told.digest()
        return digest

    def get(self, digest: bytes) -> Known | None:
        entry = self._known.get(digest)
        if entry is not None and self.clock() - entry[0] > self.lifetime_seconds:
            self._drop(digest)
            entry = None
        if self.on_lookup is not None:
            self.on_lookup(entry is not None)
        if entry is None:
            return None
        self._known.move_to_end(digest)
        _, language, probability, has_views, packed = entry
        return Known(language, probability, has_views, [self._unpacked(*one) for one in packed])

    def put(self, digest: bytes, known: Known) -> None:
        """Keep what was said; the least recently wanted is forgotten for it."""
        packed = tuple([self._packed(verdict) for verdict in known.verdicts])
        entry = (self.clock(), known.language, known.language_probability, known.has_views, packed)
        size = _size(entry)
        if len(self._gaps) >= MAX_GAPS or size > self.max_bytes:
            return
        if digest in self._known:
            self._drop(digest)
        self._known[digest] = entry
        self.size += size
        while self.size > self.max_bytes:
            self._drop(next(iter(self._known)))

    def _drop(self, digest: bytes) -> None:
        entry = self._known.pop(digest, None)
        if entry is not None:
            self.size -= _size(entry)

    def _packed(self, verdict: Verdict) -> _Packed:
        name, _, findings, unjudged = verdict
        place = self._gap_places.get(unjudged)
        if place is None:
            place = self._gap_places[unjudged] = len(self._gaps)
            self._gaps.append(unjudged)
        if not findings:
            return name, (), b"", place
        categories, probabilities, starts, ends = zip(*findings, strict=True)
        return name, _same(categories), _struct(len(findings)).pack(*probabilities, *starts, *ends), place

    def _unpacked(self, name: str, categories: tuple[Category, ...], numbers: bytes, place: int) -> Verdict:
        count = len(categories)
        if not count:
            return Verdict(name, _OK, (), self._gaps[place])
        told = _struct(count).unpack(numbers)
        rows = zip(categories, told[:count], told[count : 2 * count], told[2 * count :], strict=True)
        return Verdict(name, _OK, tuple(map(_finding, rows)), self._gaps[place])


class Scope(NamedTuple):
    """The cache as one exchange may use it."""

    cache: VerdictCache
    operators: tuple[str, ...]  # what system prompts and tools are known by, which all users of a tenant share
    users: tuple[str, ...]

    def digest(self, span: TextSpan, more: str = "") -> bytes:
        """Return what a text is known by. `more`: what else a decision about it rests on."""
        return self.cache.digest(self.operators if span.role is _SYSTEM else self.users, span, more)

    def get(self, digest: bytes) -> Known | None:
        return self.cache.get(digest)

    def keep(self, digest: bytes, known: Known) -> None:
        self.cache.put(digest, known)


def is_kept(span: TextSpan) -> bool:
    """Tell whether a text may come again as it is: what a model answers comes back as input, and media have no text."""
    return span.direction is _INPUT and span.channel is not _MEDIA


def is_reached(verdicts: Sequence[Verdict], required: frozenset[str]) -> bool:
    """Tell whether every classifier that is required has said its own, and nothing failed or came late."""
    for verdict in verdicts:
        if verdict.status is not _OK:
            return False
        for gap in verdict.unjudged:
            if gap.reason in _FAULTS:
                return False
    return not required.difference([verdict.classifier for verdict in verdicts])


def _framed(part: str) -> bytes:
    told = part.encode("utf-8", "surrogatepass")
    return len(told).to_bytes(8, "big") + told


_PLACES: Final = {
    (direction, role, channel): _framed(f"{direction}.{role}.{channel}")
    for direction in Direction
    for role in Role
    for channel in Channel
}


_NO_MORE: Final = _framed("")


def _size(entry: _Entry) -> int:
    return ENTRY_BYTES + sum([len(numbers) for _, _, numbers, _ in entry[4]])


@functools.lru_cache(maxsize=256)
def _struct(count: int) -> struct.Struct:
    return struct.Struct(f"<{count}d{2 * count}I")


@functools.lru_cache(maxsize=1024)
def _same(categories: tuple[Category, ...]) -> tuple[Category, ...]:
    """Return one tuple for all that are equal: a classifier's heads come in the same order for each window."""
    return categories


def digest_of(classifiers: Sequence[tuple[str, object, Sequence[str]]]) -> str:
    """Return a digest of (name, version, SHA-256 of each of its weights) of the classifiers in use."""
    told = b"".join(
        _framed(part) for name, version, weights in sorted(classifiers) for part in (name, str(version), *weights, "")
    )
    return blake2b(told, digest_size=DIGEST_BYTES).hexdigest()

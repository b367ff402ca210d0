"""The `normal` reading: invisible characters removed, what they smuggle decoded, NFKC, stacks of marks cut down.

INVARIANT: every step is linear in the text; no more than _MOST_MARKS marks ever reach `unicodedata.normalize`, whose
ordering of marks is quadratic. Origins are lists of len(text) + 1 indices into the input, non-decreasing.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple

from classifiers.text.characters import LAST, char_class, characters
from classifiers.text.points import COMPATIBILITY, FOLDABLE, INVISIBLE, MARK, Points, are_stacked, points_of

_ZWNJ: Final = "\u200c"
_ZWJ: Final = "\u200d"
_TAG_BLOCK: Final = 0xE0000  # plus an ASCII code point
_TAGS: Final = range(0xE0020, 0xE007F)
_SELECTORS: Final = range(0xFE00, 0xFE10)
_MORE_SELECTORS: Final = range(0xE0100, 0xE01F0)
_MORE_IDEOGRAPHS: Final = range(0x2F800, 0x2FA20)  # for compatibility; NFC changes them
_ESCAPED: Final = range(0xDC80, 0xDD00)  # what the error handler surrogateescape makes of a faulty byte
_KEYCAP: Final = "\u20e3"
_MOST_MARKS: Final = 8  # on one base; Tibetan and pointed Hebrew, the deepest scripts, stay below
_MOST_GENERIC: Final = 2  # Vietnamese and polytonic Greek, decomposed
_FEWEST_BYTES: Final = 4  # variation selectors one by one between letters that are taken for bytes of one message
_WORD: Final = 3  # letters smuggled as one run, so that it does not join the next one
# The three flags that Unicode recommends for general interchange and that are spelt in tag characters.
_TAG_FLAGS: Final = tuple(
    "\U0001f3f4" + "".join(chr(0xE0000 + ord(c)) for c in code) + "\U000e007f" for code in ("gbeng", "gbsct", "gbwls")
)
# Scripts whose spelling needs the zero-width joiner and non-joiner: Arabic, Syriac, Thaana, N'Ko, Indic, Sinhala, Khmer.
_JOINING: Final = (
    (0x600, 0x8FF),
    (0x900, 0xDFF),
    (0x1000, 0x109F),
    (0x1780, 0x18AF),
    (0xA8E0, 0xA8FF),
    (0xFB50, 0xFDFF),
)

Mapped = tuple[str, list[int]]  # a text and where each of its characters came from
_Smuggled = tuple[str, int]  # a character and its place


class Normal(NamedTuple):
    """Ways of reading a text; None where it would be as another one, or where nothing was hidden."""

    normal: Mapped | None  # what is smuggled stands decoded in its place
    visible: Mapped | None  # without it
    hidden: Mapped | None  # nothing else


@dataclass(frozen=True, slots=True)
class _Patterns:
    invisible_run: re.Pattern[str]
    long_stack: re.Pattern[str]
    stack: re.Pattern[str]  # also shorter ones that repeat a mark or use generic marks only
    segment: re.Pattern[str]  # a base with its marks, or one that NFC or NFKC changes by itself
    compatible: re.Pattern[str]  # a segment that NFKC changes though NFC does not


@functools.cache
def _patterns() -> _Patterns:
    table = characters()
    marks = char_class(table.marks)
    generic = char_class(table.generic_marks)
    late = "\uff9e\uff9f\uffa1-\uffdc"  # half-width forms that join what stands before them
    trailing = marks + "\u1160-\u11ff\ud7b0-\ud7ff" + late
    flags = "|".join(_TAG_FLAGS)
    return _Patterns(
        invisible_run=re.compile(f"{flags}|[{char_class(table.invisible)}]+"),
        long_stack=re.compile(f"([{marks}]{{{_MOST_MARKS}}})[{marks}]+"),
        stack=re.compile(f"([{marks}])\\1+|([{generic}]{{{_MOST_GENERIC}}})[{generic}]+"),
        segment=re.compile(f"(?s:.)[{trailing}]+|[{_composed()}{char_class(table.compatibility)}]"),
        compatible=re.compile(f"(?s:.)[{late}][{trailing}]*|[{char_class(table.compatibility)}][{trailing}]*"),
    )


def _composed() -> str:
    """Return the inside of a class of the characters that NFC changes where they stand alone."""
    points = chain(range(0x80, LAST), _MORE_IDEOGRAPHS)
    return char_class(frozenset(c for c in map(chr, points) if not unicodedata.is_normalized("NFC", c)))


def is_plain(text: str, known: Points) -> bool:
    """Tell whether a text, whose points are known, has no reading but as it stands, a skeleton included."""
    return (
        not known.any & (INVISIBLE | COMPATIBILITY | FOLDABLE)
        and unicodedata.is_normalized("NFC", text)
        and not (known.any & MARK and are_stacked(known))
    )


def normalise(text: str, known: Points) -> Normal:
    """Return the readings of a text, whose points are known, with origins."""
    current: Mapped = (text, [])
    seen: Mapped | None = None
    hidden: Mapped | None = None
    if known.any & INVISIBLE:
        current, seen, hidden = _reveal(text)
        known = points_of(current[0])
    normal = _tidy(current, known)
    visible = _tidy(seen, points_of(seen[0])) if seen is not None else None
    if visible is not None and visible[0] in {normal[0], text}:
        visible = None
    return Normal(None if normal[0] == text else normal, visible, hidden)


def _tidy(mapped: Mapped, known: Points) -> Mapped:
    """Cut stacks of marks and compose."""
    stacked = bool(known.any & MARK) and are_stacked(known)
    if stacked:
        mapped = _cut(mapped, _patterns().long_stack)
    if not unicodedata.is_normalized("NFC", mapped[0]):
        mapped = _compose(mapped, _patterns().segment)
    elif known.any & COMPATIBILITY:
        mapped = _compose(mapped, _patterns().compatible)
    if stacked:
        mapped = _cut(mapped, _patterns().stack)
    return mapped


def _origins(mapped: Mapped) -> list[int]:
    return mapped[1] or list(range(len(mapped[0]) + 1))


def _reveal(text: str) -> tuple[Mapped, Mapped | None, Mapped | None]:
    """Take invisible runs out. Returns the text with smuggled characters decoded in place, without them, and these alone."""
    pieces: list[str] = []
    origins: list[int] = []
    seen: list[str] = []
    seen_origins: list[int] = []
    smuggled: list[list[_Smuggled]] = []
    lone: list[tuple[int, int]] = []
    done = 0
    for match in _patterns().invisible_run.finditer(text):
        start, end = match.span()
        kept, decoded = _judge_run(text, start, end)
        before = text[done:start] + kept
        plain = [*range(done, start), *range(start, start + len(kept))]
        pieces.append(before)
        origins += plain
        seen.append(before)
        seen_origins += plain
        if len(decoded) >= _WORD:  # a message, not noise: it is no part of the word before it
            pieces.append(" ")
            origins.append(start)
        pieces.append("".join(char for char, _ in decoded))
        origins += [at for _, at in decoded]
        if decoded:
            smuggled.append(decoded)
        elif end - start == 1 and not kept and (byte := _selector_byte(ord(text[start]))) is not None:
            lone.append((byte, start))
        done = end
    pieces.append(text[done:])
    seen.append(text[done:])
    origins += range(done, len(text) + 1)
    seen_origins += range(done, len(text) + 1)
    if len(lone) >= _FEWEST_BYTES:
        smuggled.append(_decode_bytes(bytes(byte for byte, _ in lone), [at for _, at in lone]))
    visible = ("".join(seen), seen_origins) if smuggled else None
    return ("".join(pieces), origins), visible, _alone(smuggled)


def _alone(smuggled: list[list[_Smuggled]]) -> Mapped | None:
    """Join what was smuggled in several runs, in order; runs that are words are kept apart."""
    chars: list[str] = []
    origins: list[int] = []
    before = 0
    for run in sorted((run for run in smuggled if run), key=lambda run: run[0][1]):
        if min(before, len(run)) >= _WORD:
            chars.append(" ")
            origins.append(run[0][1])
        chars += [char for char, _ in run]
        origins += [max(at, origins[-1] if origins else 0) for _, at in run]
        before = len(run)
    return ("".join(chars), [*origins, origins[-1] + 1]) if chars else None


def _judge_run(text: str, start: int, end: int) -> tuple[str, list[tuple[str, int]]]:
    """Return what of text[start:end] belongs to the writing (a prefix of it), and what it smuggles with places."""
    run = text[start:end]
    if run in _TAG_FLAGS:
        return run, []
    if len(run) == 1:
        return (run if _belongs(run, text[start - 1 : start], text[end : end + 1]) else ""), []
    if run[0] == "\ufe0f" and run[1:] == _ZWJ and _is_symbol(text[start - 1 : start]):
        return run, []  # heart, presentation selector, joiner: the inside of an emoji sequence
    return "", _decode(run, start)


@functools.lru_cache(maxsize=4096)
def _belongs(char: str, before: str, after: str) -> bool:
    """Tell whether a single invisible character is ordinary spelling where it stands."""
    if char in "\ufe0e\ufe0f":
        return _is_symbol(before) or (after == _KEYCAP and before != "" and before in "0123456789#*")
    if char == _ZWJ and _is_symbol(before) and _is_symbol(after):
        return True
    return char in (_ZWJ, _ZWNJ) and _joins(before) and (_joins(after) or char == _ZWJ)


def _is_symbol(char: str) -> bool:
    return char != "" and char > "\u203b" and unicodedata.category(char) in {"So", "Sm", "Sk", "Po"}


def _joins(char: str) -> bool:
    return char != "" and any(first <= ord(char) <= last for first, last in _JOINING)


def _decode(run: str, start: int) -> list[tuple[str, int]]:
    """Decode tag characters (ASCII each) and runs of variation selectors (a byte each, UTF-8) with their places."""
    found: list[tuple[str, int]] = []
    data = bytearray()
    leads: list[int] = []
    for at, char in enumerate(run, start):
        point = ord(char)
        if point in _TAGS:
            found.append((chr(point - _TAG_BLOCK), at))
            continue
        byte = _selector_byte(point)
        if byte is not None:
            data.append(byte)
            leads.append(at)
    if len(data) > 1:
        found = sorted(found + _decode_bytes(bytes(data), leads), key=lambda item: item[1])
    return found


def _decode_bytes(data: bytes, places: list[int]) -> list[tuple[str, int]]:
    """Decode UTF-8, faulty bytes left out; each character with the place of its first byte."""
    found: list[tuple[str, int]] = []
    at = 0
    for char in data.decode("utf-8", "surrogateescape"):
        escaped = ord(char) in _ESCAPED
        if not escaped and char.isprintable():
            found.append((char, places[at]))
        at += 1 if escaped else len(char.encode("utf-8"))
    return found


def _selector_byte(point: int) -> int | None:
    if point in _SELECTORS:
        return point - _SELECTORS.start
    if point in _MORE_SELECTORS:
        return point - _MORE_SELECTORS.start + len(_SELECTORS)
    return None


def _cut(mapped: Mapped, pattern: re.Pattern[str]) -> Mapped:
    """Shorten each match of `pattern` to the group that took part."""
    text = mapped[0]
    if pattern.search(text) is None:
        return mapped
    old = _origins(mapped)
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for match in pattern.finditer(text):
        keep = match.end(match.lastindex or 0)
        pieces.append(text[done:keep])
        origins += old[done:keep]
        done = match.end()
    pieces.append(text[done:])
    origins += old[done:]
    return "".join(pieces), origins


def _compose(mapped: Mapped, segments: re.Pattern[str]) -> Mapped:
    """Apply NFKC to each match of `segments`; what lies between is normal already."""
    text = mapped[0]
    old = _origins(mapped)
    compatibility = characters().compatibility
    known: dict[str, str] = {}
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for match in segments.finditer(text):
        segment = match[0]
        result = known.get(segment)
        if result is None:
            plain = compatibility.isdisjoint(segment)
            result = known[segment] = unicodedata.normalize("NFC" if plain else "NFKC", segment)
        if result == segment:
            continue
        start, end = match.span()
        pieces += (text[done:start], result)
        origins += old[done:start]
        origins += [old[start]] * len(result)
        done = end
    pieces.append(text[done:])
    origins += old[done:]
    return "".join(pieces), origins

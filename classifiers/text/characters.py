"""Tables of characters that views.py asks: which are invisible, which are marks, which look like a Latin letter.

Built on first use from `unicodedata` and from the Unicode confusables that the package confusable-homoglyphs carries
(its data file only; its modules read it on import). About 60 ms once.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from dataclasses import dataclass
from importlib import resources
from typing import Final

from classifiers.text.script import LATIN, NONE, OTHER, script

# Default-ignorable and format characters (DerivedCoreProperties.txt) and the controls that are not white space.
_INVISIBLE: Final = (
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C),
    (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F),
    (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
# Marks that go on any letter and that no orthography needs more than two of; what "zalgo" text is made of.
_GENERIC: Final = (
    (0x300, 0x34E), (0x350, 0x36F), (0x483, 0x489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20F0), (0xFE20, 0xFE2F),
)  # fmt: skip
# Compatibility characters of ordinary writing: folding them would give every Chinese or Thai text a second view.
_ORDINARY: Final = frozenset("，！？；：（）～…％　ำຳ™®©")
_LONGEST: Final = 4  # what expands to more (one Arabic ligature makes 18) would let a text grow without bound
LAST: Final = 0x20000  # no compatibility character, mark or look-alike of use lies above
_SURROGATES: Final = range(0xD800, 0xE000)
_LATIN_NAME: Final = re.compile(
    r"(?:NEGATIVE )?(?:SQUARED |CIRCLED )?LATIN (?:LETTER )?(SMALL CAPITAL|SMALL LETTER|CAPITAL LETTER)"
    r"(?: TURNED| REVERSED| SCRIPT| SIDEWAYS| DOTLESS)? ([A-Z])(?: WITH .*)?"
)
_LATIN_RANGES: Final = (
    (0xC0, 0x24F), (0x250, 0x2AF), (0x1D00, 0x1DBF), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F), (0xA720, 0xA7FF),
    (0xAB30, 0xAB6F), (0x1F130, 0x1F189),
)  # fmt: skip
# The confusables data join I, l and 1 into one class; the capital letters are meant here.
_CORRECTIONS: Final = dict(zip("ΙІӀӏσбᎥ", "IIllobi", strict=True))
# Weaker look-alikes, folded only inside a word that also has Latin letters.
_WEAK: Final = dict(zip("вгкмнптиюяшчзβγεηικμςτχωζҽǀᴦգլսոտցւϳ", "brkmhntuuRww3byenikuctxwzelrqlunsgij", strict=True))
_LOOKALIKE_SCRIPTS: Final = frozenset({"Cyrl", "Grek", "Armn", OTHER})
_SYMBOL_CATEGORIES: Final = frozenset({"So", "Nl", "No"})


@dataclass(frozen=True, slots=True)
class Characters:
    invisible: frozenset[str]
    compatibility: frozenset[str]  # changed by NFKC though not by NFC, ordinary punctuation left out
    marks: frozenset[str]
    generic_marks: frozenset[str]
    plain: dict[int, str]  # Latin letters with marks or of odd shape, and digits of any script -> ASCII
    lookalike: dict[str, str]  # letter of another script -> the Latin letter it looks like
    weak: dict[str, str]  # the same with a wider idea of looking alike; includes `lookalike`
    alike: frozenset[str]  # the keys of `weak`
    symbols: dict[int, str]  # of the look-alikes, those that are no letters
    foldable: frozenset[str]  # a text without any of these has no skeleton of its own


def _span(ranges: tuple[tuple[int, int], ...]) -> frozenset[str]:
    return frozenset(chr(c) for first, last in ranges for c in range(first, last + 1))


def char_class(chars: frozenset[str]) -> str:
    """Return the inside of a regular expression's character class that holds exactly `chars`."""
    points = sorted(map(ord, chars))
    parts: list[str] = []
    start = previous = points[0]
    for point in [*points[1:], -1]:
        if point != previous + 1:
            parts.append(f"\\U{start:08x}-\\U{previous:08x}")
            start = point
        previous = point
    return "".join(parts)


@functools.cache
def characters() -> Characters:
    """Return the tables, built once."""
    everything = [chr(c) for c in range(0x80, LAST) if c not in _SURROGATES]
    compatibility = {c for c in everything if unicodedata.decomposition(c).startswith("<")} - _ORDINARY
    compatibility = {c for c in compatibility if len(unicodedata.normalize("NFKC", c)) <= _LONGEST}
    marks = frozenset(c for c in everything if unicodedata.category(c)[0] == "M")
    plain = _latin_letters() | {
        ord(c): str(unicodedata.decimal(c)) for c in everything if unicodedata.category(c) == "Nd"
    }
    generic = _span(_GENERIC)
    lookalike = {c: latin for c, latin in _confusables().items() if ord(c) not in plain}
    weak = lookalike | _WEAK
    return Characters(
        invisible=_span(_INVISIBLE),
        compatibility=frozenset(compatibility),
        marks=marks - _span(_INVISIBLE),
        generic_marks=generic,
        plain=plain,
        lookalike=lookalike,
        weak=weak,
        alike=frozenset(weak),
        symbols={ord(c): latin for c, latin in lookalike.items() if not c.isalpha()},
        foldable=frozenset(map(chr, plain)) | generic | frozenset(weak) | _span(((0x1F1E6, 0x1F1FF),)),
    )


def _latin_letters() -> dict[int, str]:
    letters: dict[int, str] = {}
    for first, last in _LATIN_RANGES:
        for point in range(first, last + 1):
            match = _LATIN_NAME.fullmatch(unicodedata.name(chr(point), ""))
            if match is not None:
                letters[point] = match[2] if match[1] == "CAPITAL LETTER" else match[2].lower()
    return letters


def _confusables() -> dict[str, str]:
    raw = resources.files("confusable_homoglyphs").joinpath("confusables.json").read_bytes()
    found: dict[str, str] = {}
    for char, alike in json.loads(raw).items():
        if len(char) != 1 or char.isascii() or char in found:
            continue
        system = script(char)
        if (
            system not in _LOOKALIKE_SCRIPTS
            and not (system == NONE and unicodedata.category(char) in _SYMBOL_CATEGORIES)
            and system != LATIN
        ):
            continue
        latin = [a["c"] for a in alike if len(a["c"]) == 1 and a["c"].isascii() and a["c"].isalpha()]
        if latin:
            found[char] = latin[0]
    return found | _CORRECTIONS

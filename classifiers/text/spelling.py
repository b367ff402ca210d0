"""Find words spelt so that a reader still knows them: letters set apart, digits and signs in the place of letters.

INVARIANT: every word is looked at once. A word is respelt only where the outcome reads like English; numbers, ordinals and
identifiers stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from classifiers.text.encodings import Run
from classifiers.text.letters import cost_of

_THAI_MARKS: Final = r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_LETTER: Final = rf"(?:(?:[^\W\d_]|[{_THAI_MARKS}])[\u0300-\u036f{_THAI_MARKS}]*+)"
_GAP: Final = r"[ \t._*/|~+,\-\u3000]{1,4}"
_SPACED: Final = re.compile(rf"(?<!\w){_LETTER}(?:{_GAP}{_LETTER}(?!\w)){{3,}}+")
_GAPS: Final = re.compile(rf"({_LETTER})({_GAP})?")

LEET: Final = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s",
               "!": "i", "|": "i", "+": "t", "(": "c", "€": "e", "£": "l", "6": "g", "2": "z"}  # fmt: skip
_LEET_TABLE: Final = str.maketrans(LEET)
_LEET_L_TABLE: Final = str.maketrans(LEET | {"1": "l", "|": "l", "!": "l"})
_TOKEN: Final = re.compile(r"[\w@$!|+(€£]+")
_INSIDE: Final = re.compile(r"[A-Za-z][0-9@$!|+(€£]+[A-Za-z]|(?<![\w.])[0-9@$|€£]+[A-Za-z]{2}")
_NUMBER: Final = re.compile(
    r"(?i)[$€£+(!]*\d+(?:st|nd|rd|th|s|am|pm|k|m|b|bn|x|d|g|kg|mg|km|cm|mm|ml|gb|mb|kb|hz|px|em|rem|h|hr|hrs|min|v|w|p|deg|ft|in|ly)?[!)]*"
)
_COSTLY: Final = 19.0  # quarter nats a pair; words of English lie below
_STRONG: Final = 0.2  # of the words: then digits that are words of their own are letters too
_SMALL: Final = frozenset("a i to is it as at so be of go us ass tits".split())
_MOST: Final = 40  # characters of a word
_LONG: Final = 4  # letters of a word that is respelt though it is the only one


def spaced(text: str) -> Iterator[Run]:
    """Yield letters that stand apart, put together; a wider or another gap than the usual one parts words."""
    for match in _SPACED.finditer(text):
        yield Run(*match.span(), _closed(match[0]))


def _closed(apart: str) -> str:
    found = _GAPS.findall(apart)
    usual = Counter(gap for _, gap in found if gap).most_common(1)[0][0]
    parts: list[str] = []
    for letter, gap in found:
        parts.append(letter)
        if gap not in {"", usual}:
            parts.append(" " if gap.isspace() or gap.strip() == usual.strip() else gap.strip(" ") + " ")
    return "".join(parts).rstrip()


def leet(text: str) -> Iterator[Run]:
    """Yield words with digits or signs for letters, with the letters."""
    tokens = [match for match in _TOKEN.finditer(text) if match.end() - match.start() <= _MOST]
    sure = {m.start(): plain for m in tokens if _INSIDE.search(m[0]) and (plain := _respelt(m[0])) is not None}
    if len(sure) == 1 and len(next(iter(sure.values()))) < _LONG:
        return
    if not sure:
        return
    count = sum(not m[0].isdigit() for m in tokens)
    odd = [m for m in tokens if not m[0].isalpha()]
    is_strong = len(sure) > 1 and len(odd) >= _STRONG * count
    for match in odd:
        plain = sure.get(match.start()) or (_digits(match[0]) if is_strong else None)
        if plain is not None:
            yield Run(*match.span(), plain, alone=False)


def _respelt(token: str) -> str | None:
    core = token.rstrip("!+|(")
    if _NUMBER.fullmatch(core) or not any(c.isalpha() for c in core):
        return None
    options = {core.translate(_LEET_TABLE), core.translate(_LEET_L_TABLE)}
    best = min(sorted(options), key=cost_of)
    if not best.isascii() or not best.isalpha() or cost_of(best) > _COSTLY:
        return None
    return best + token[len(core) :]


def _digits(token: str) -> str | None:
    """Read a token among many such ones: any with a letter in it, and short words that are all digits."""
    if any(c.isalpha() for c in token):
        return _respelt(token)
    plain = token.translate(_LEET_TABLE)
    return plain if plain in _SMALL else None

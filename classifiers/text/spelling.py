"""Find words spelt so that a reader still knows them: letters set apart, digits and signs in the place of letters.

INVARIANT: every word is looked at once. A word is respelt only where the outcome reads like English; numbers, ordinals and
identifiers stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from classifiers.text.encodings import Run
from classifiers.text.letters import cost_of_word

_THAI_MARKS: Final = r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_SIGNS: Final = "“”‘；：（）《》〈〉「」『』—…"  # that Chinese sets among its letters, and no gap is made of
_ITEM: Final = rf"(?:(?:[^\W_]|['’]|[{_SIGNS}{_THAI_MARKS}])[\u0300-\u036f{_THAI_MARKS}]*+)"
_GAP: Final = r"[ \t._*/|~+,\-!?;:\"()\u3000、。，？！]{1,7}"
_SPACED: Final = re.compile(rf"(?<![\w'’]){_ITEM}(?:{_GAP}{_ITEM}(?![\w'’])){{3,}}+")
_SPACED_TOO: Final = re.compile(
    rf"(?<![\w'’]){_ITEM}(?:{_GAP}{_ITEM}(?![\w'’]))++(?:{_GAP}(?<=[。！？]))?"
)  # beside a longer run
_ITEMS: Final = re.compile(rf"({_ITEM})({_GAP})?")

LEET: Final = {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g", "@": "a", "$": "s",
               "!": "i", "+": "t", "€": "e", "£": "l", "6": "g", "2": "z"}  # fmt: skip
_LEET_TABLE: Final = str.maketrans(LEET)
_ODD: Final = re.compile(r"(?<![\w@$!+€£'’])[^\W\d]*+['’]?+[^\W\d]*+[\d@$!+€£][\w@$!+€£'’]*+")
_SIGN: Final = re.compile(r"[\d@$!+€£]")
_INSIDE: Final = re.compile(r"[A-Za-z][0-9@$!+€£]+[A-Za-z]")
_NUMBER: Final = re.compile(
    r"(?i)[$€£+(!]*(?:\d*1st|\d*2nd|\d*3rd|\d+(?:th|s|am|pm|k|m|b|bn|x|d|g|kg|mg|km|cm|mm|ml|gb|mb|kb|hz|px|em|rem|h|hr|hrs|hours?|mins?|secs?|days?|v|w|p|deg|ft|in|ly)?)[!)]*"
)
_COSTLY: Final = 14.0  # quarter nats a letter: words of English mostly lie below
_COSTLY_AMONG: Final = 20.0  # where many other words are spelt so: names, words of other languages
_COSTLY_ALONE: Final = 12.0  # where no other word is spelt so
_FEWEST: Final = 3  # letters of a word that tells that a text is spelt so
_MOST_SIGNS: Final = 3  # that could be an i or an l, in one word: eight ways
_MANY: Final = 2  # such words, and then other digits are letters too
_SHARE: Final = 0.15  # of all words: then numbers are words too
_MOSTLY: Final = 0.5  # and of those with digits in them; of identifiers few look like words
_MOST: Final = 40  # characters of a word
_NEAR: Final = 3.0  # quarter nats a letter: of two readings, the dearer may as well be the right one
_EITHER: Final = re.compile(r"[1!]")  # an i or an l
_SMALL: Final = frozenset("a i to is it as at so be of go us".split())
_SHORT: Final = range(3, 6)  # digits of a whole word, as in 347 for `eat`


class _Respelt(NamedTuple):
    plain: str
    other: str  # what reads about as well, with an l for an i; mostly nothing
    cost: float  # of the first, quarter nats a letter
    is_number: bool  # or a number with a unit, to all appearance


def spaced(text: str) -> Iterator[Run]:
    """Yield letters that stand apart, put together; a wider or another gap than the usual one parts words."""
    if _SPACED.search(text) is None:
        return
    for match in _SPACED_TOO.finditer(text):
        found = _ITEMS.findall(match[0])
        if 2 * sum(item[0].isalpha() for item, _ in found) > len(found):  # not a row of numbers
            yield Run(*match.span(), _closed(found), alone=len(found) > _MANY)


def _closed(found: list[tuple[str, str]]) -> str:
    usual = Counter(gap for _, gap in found if gap).most_common(1)[0][0]
    parts: list[str] = []
    for item, gap in found:
        parts.append(item)
        rest = gap.removeprefix(usual)
        if rest:
            parts.append("".join(rest.split()).removesuffix(usual))
            blanks = sum(map(str.isspace, rest))
            if blanks > (1 if usual.isspace() and not rest.isspace() else 0):
                parts.append(" ")
    return "".join(parts).rstrip()


def leet(text: str) -> Iterator[Run]:
    """Yield words with digits or signs for letters, with the letters."""
    odd = [m for m in _odd(text) if m.end() - m.start() <= _MOST]
    known = {token: _respelt(token) for token in {m[0] for m in odd}}
    sure = [m for m in odd if (found := known[m[0]]) is not None and _is_telling(m[0], found)]
    if not sure:
        return
    mixed = sum(
        found is not None and not found.is_number and found.cost <= _COSTLY for found in (known[m[0]] for m in odd)
    )
    is_alone = mixed < _MANY and sum(not c.isalpha() for c in sure[0][0]) < _MANY
    are_letters = mixed >= _SHARE * len(text.split()) and mixed >= _MOSTLY * sum(not _is_number(m[0]) for m in odd)
    for match in sure if is_alone else odd:
        found = known[match[0]]
        if found is None or (not are_letters and (found.is_number or found.cost > _COSTLY)):
            continue
        if not is_alone or (found.cost <= _COSTLY_ALONE and _INSIDE.search(match[0])):
            yield Run(*match.span(), found.plain, alone=False, other=found.other)


def _odd(text: str) -> Iterator[re.Match[str]]:
    """Yield what _ODD matches, looking only where it can. INVARIANT: a match holds a sign and no blank."""
    done = 0
    while (sign := _SIGN.search(text, done)) is not None:
        start = text.rfind(" ", done, sign.start()) + 1
        end = text.find(" ", sign.end())
        end = len(text) if end < 0 else end
        yield from _ODD.finditer(text, max(start, done), end)
        done = end


def _is_number(token: str) -> bool:
    return not any(map(str.isalpha, token))


def _is_telling(token: str, found: _Respelt) -> bool:
    """Tell whether a word that was respelt had signs among its letters, not only at its end as in a name or a version."""
    if found.cost > _COSTLY or (found.is_number and not _is_number(token)):
        return False
    letters = sum(map(str.isalpha, found.plain))
    return letters >= _FEWEST and not token.rstrip("0123456789!+").isalpha()


def _respelt(token: str) -> _Respelt | None:
    """Return a token with letters for signs, if that looks like a word; also one of few digits and no letter."""
    core = token.rstrip("!+'’") or token
    if not core or "_" in core or core.replace("'", "").isalpha():
        return None
    is_number = _is_number(core)
    if is_number and not (core.translate(_LEET_TABLE) in _SMALL or len(core) in _SHORT):
        return None
    is_number = is_number or _NUMBER.fullmatch(core) is not None
    rated = sorted(
        (cost_of_word(o), o) for o in _options(core.replace("’", "'")) if o.isascii() and o.replace("'", "").isalpha()
    )
    if not rated or rated[0][0] > _COSTLY_AMONG:
        return None
    after = token.removeprefix(core)
    cost, best = rated[0]
    other = rated[1][1] + after if rated[1:] and rated[1][0] <= min(cost + _NEAR, _COSTLY) else ""
    return _Respelt(best + after, other, cost, is_number)


def _options(token: str) -> list[str]:
    """Return the ways to read a token: each of the first signs for i or l as either."""
    signs = [match.start() for match in _EITHER.finditer(token)][:_MOST_SIGNS]
    read = []
    for letters in product("il", repeat=len(signs)):
        chars = list(token)
        for at, letter in zip(signs, letters, strict=True):
            chars[at] = letter
        read.append("".join(chars).translate(_LEET_TABLE))
    return read

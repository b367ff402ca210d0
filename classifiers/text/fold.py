"""The `skeleton` reading: letters that look Latin become Latin where they pretend to be, digits become ASCII digits.

INVARIANT: words of a real Cyrillic, Greek or Armenian sentence stay as they are. A word is folded when it mixes scripts,
or when all of it could be Latin and the words around do not show that the script is meant.
"""

from __future__ import annotations

import functools
import re
import string
from enum import Enum
from typing import Final

from classifiers.text.characters import Characters, char_class, characters
from classifiers.text.letters import cost_of
from classifiers.text.normal import Mapped
from classifiers.text.points import ALIKE, FOLDABLE, GENERIC, Points

_WORD: Final = re.compile(r"[^\W\d_]+")
_FLAG_LETTERS: Final = re.compile("[\U0001f1e6-\U0001f1ff]+")
_NO_FLAG: Final = re.compile("[\U0001f1e6-\U0001f1ff]{3}")
_LATIN_LETTERS: Final = frozenset(string.ascii_letters)
_FEW: Final = 2  # so many look-alike words beside a genuine one are taken for genuine too ("она и он")
_PER_STRANGE: Final = 5  # so many words for one that has a letter of its own
_ENGLISH: Final = 11.0  # quarter nats a letter, which English words rarely exceed on average


class _Word(Enum):
    PLAIN = 0  # nothing to fold
    MIXED = 1  # Latin and look-alikes in one word
    ALIKE = 2  # another script, but every letter looks Latin
    GENUINE = 3  # another script, with letters that nobody takes for Latin


@functools.cache
def _generic() -> re.Pattern[str]:
    return re.compile(f"(?<!\ufe0f)[{char_class(characters().generic_marks)}]+")  # the mark of a keycap emoji stays


@functools.cache
def _letters() -> dict[_Word, dict[int, str]]:
    """Return what the letters of a word that is folded become."""
    table = characters()
    return {_Word.MIXED: str.maketrans(table.weak), _Word.ALIKE: str.maketrans(table.lookalike)}


def fold(text: str, origins: list[int] | None, known: Points) -> tuple[str, list[int] | None] | None:
    """Return the skeleton of `text`, whose points are known, and its origins (None: of identity), or None if it equals `text`."""
    if not known.any & FOLDABLE:
        return None
    table = characters()
    folded = text.translate(table.plain)
    if known.any & GENERIC:
        folded, origins = _without_marks((folded, origins or list(range(len(text) + 1))))
    if _NO_FLAG.search(folded) is not None:
        folded = _FLAG_LETTERS.sub(lambda m: "".join(chr(ord(c) - 0x1F1E6 + 65) for c in m[0]), folded)
    if known.any & ALIKE:
        folded = _fold_words(folded, table)
    return None if folded == text else (folded, origins)


def _without_marks(mapped: Mapped) -> Mapped:
    text, old = mapped
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _generic().finditer(text):
        pieces.append(text[done : match.start()])
        origins += old[done : match.start()]
        done = match.end()
    pieces.append(text[done:])
    origins += old[done:]
    return "".join(pieces), origins


def _fold_words(text: str, table: Characters) -> str:
    spans = [match.span() for match in _WORD.finditer(text)]
    found = [text[start:end] for start, end in spans]
    kinds = _kinds(found, table)
    if _Word.GENUINE in kinds and _is_pretence(found, kinds):
        kinds = [_Word.PLAIN if kind is _Word.PLAIN else _Word.MIXED for kind in kinds]
    alone = _stands_alone(kinds) if _Word.ALIKE in kinds else ()
    letters = _letters()
    pieces: list[str] = []
    done = 0
    for at, kind in enumerate(kinds):
        if kind is _Word.MIXED or (kind is _Word.ALIKE and alone[at]):
            start, end = spans[at]
            pieces += [text[done:start], text[start:end].translate(letters[kind])]
            done = end
    pieces.append(text[done:])
    return "".join(pieces).translate(table.symbols)


def _is_pretence(words: list[str], kinds: list[_Word]) -> bool:
    """Tell whether words of another script are English written in it: nearly all of their letters look Latin, and then fit.

    Real Russian and Greek use their own letters in every other word.
    """
    odd = [word for word, kind in zip(words, kinds, strict=True) if kind is not _Word.PLAIN]
    folded = " ".join(odd).translate(_letters()[_Word.MIXED]).split(" ")
    strange = sum(not word.isascii() for word in folded)
    return strange * _PER_STRANGE <= len(odd) and cost_of(" ".join(folded)) <= _ENGLISH


def _kinds(words: list[str], table: Characters) -> list[_Word]:
    known = {word: _Word.PLAIN if word.isascii() else _kind(word, table) for word in set(words)}
    return [known[word] for word in words]


def _kind(word: str, table: Characters) -> _Word:
    """Tell what a word is that is not all ASCII."""
    letters = frozenset(word)
    if letters.isdisjoint(table.alike):
        return _Word.GENUINE
    if not letters.isdisjoint(_LATIN_LETTERS):
        return _Word.MIXED
    return _Word.ALIKE if all(letter in table.lookalike for letter in letters) else _Word.GENUINE


def _stands_alone(kinds: list[_Word]) -> list[bool]:
    """Tell for each word whether its run of ALIKE words is too long, or too far from a genuine word, to be genuine."""
    alone = [True] * len(kinds)
    start = 0
    while start < len(kinds):
        end = start + 1
        if kinds[start] is _Word.ALIKE:
            while end < len(kinds) and kinds[end] is _Word.ALIKE:
                end += 1
            beside = kinds[max(start - 1, 0) : start] + kinds[end : end + 1]
            if end - start <= _FEW and _Word.GENUINE in beside:
                alone[start:end] = [False] * (end - start)
        start = end
    return alone

"""One pass of one automaton over a text that says which decoders may find something in it: for most texts, none.

INVARIANT: linear in the text. A decoder whose expression does not match is not run, so each expression matches wherever
its decoder is to find something; that is tested, not proved. It works on UTF-8 bytes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

import re2

from classifiers.text.letters import letters
from classifiers.text.triples import AreAbsent, absence_of, any_of, expression, is_written_ascii, options


class Family(IntEnum):
    """A way of hiding text. The order is that in which they are tried: what is surer first."""

    BASE64 = 0
    BASE32 = 1
    HEX = 2
    BINARY = 3
    ESCAPED = 4
    PERCENT = 5
    ENTITIES = 6
    MORSE = 7
    SPACED = 8
    TURNED = 9  # rot13, and backwards; digits among its letters are turned with them, and read after
    LEET = 10


ALL: Final = tuple(Family)
_NOTHING: Final = len(ALL)
_ONLY_THE_END: Final = [0]
_FEW: Final = 200  # code points; a longer text needs more than one sign of being turned
_NEAR: Final = 48  # bytes from one sign to the next: six words of English, 16 letters of Chinese
_FEW_EAST: Final = 160  # the same of Chinese and Thai
# Of four characters that carry three bytes below 0x80 the first three are limited; so are those of Chinese and Thai.
_ASCII_THREE: Final = "[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589]"
_EAST_THREE: Final = "[456][I-LY-bo-r4-7][CGKOSWaeimquy26+-]"
_ANY: Final = "[A-Za-z0-9+/_-]"
_EAST_LETTER: Final = (
    r"(?:[\xe3-\xe9][\x80-\xbf]{2}|\xe0[\xb8\xb9][\x80-\xbf](?:\xe0[\xb8\xb9][\xb1-\xbf\x80-\x8e]){0,2})"
)
_NEVER: Final = r"[^\x00-\xff]"
_GAP: Final = r"(?:[ \t._*/|~+,!?;:\"()-]|\xe3\x80[\x80-\x82]|\xef\xbc[\x81\x8c\x9f]){1,7}"
_EXPRESSIONS: Final = {
    Family.BASE64: (
        f"(?:^|[^A-Za-z0-9+/])(?:(?:{_ASCII_THREE}{_ANY}){{2}}{_ASCII_THREE}|(?:{_EAST_THREE}{_ANY}){{2}})|{_ANY}{{20}}"
    ),
    Family.BASE32: "[A-Z2-7]{16}",
    Family.HEX: r"[0-9A-Fa-f]{12}|(?:(?:0x)?[0-9A-Fa-f]{2}[ :,;\n-]{1,2}){6}",
    Family.BINARY: r"(?:[01]{8}[ ,\n]{0,2}){4}",
    Family.ESCAPED: r"\\u\{?[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}",
    Family.PERCENT: "%[0-9A-Fa-f]{2}",
    Family.ENTITIES: "&(?:#[0-9Xx]|[A-Za-z][A-Za-z0-9]{1,31};)",
    Family.MORSE: r"(?:(?:[._-]|\xc2\xb7|\xe2\x80[\x93\x94\xa2]|\xe2\x88\x92){1,6}[ \t/|\n]{1,3}){3}[.\xc2\xe2_-]",
    Family.SPACED: rf"(?:^|[^A-Za-z0-9_])[A-Za-z0-9'](?:{_GAP}[A-Za-z0-9']){{3}}(?:$|[^A-Za-z0-9_])|(?:{_EAST_LETTER}{_GAP}){{3}}",
    Family.LEET: r"[A-Za-z](?:[0-9@$!+]|\xe2\x82\xac|\xc2\xa3)+[A-Za-z]|(?:^|[^A-Za-z0-9_.])[0-9@$]+(?:[A-Za-z]+[0-9@$!+]|[A-Za-z]{3})",
}


@functools.cache
def _automaton() -> Any:
    found = re2.Set.SearchSet(options())
    for family in ALL:
        # What is turned needs too many states for one automaton with the others: they would not stay in the processor's cache.
        found.Add(_EXPRESSIONS.get(family, _NEVER).encode("latin-1"))
    # The end matches always, as number _NOTHING: an answer without it means that the automaton gave up. (So would the
    # empty expression, but anew at each byte, which takes as long again.)
    found.Add(rb"\z")
    found.Compile()
    return found


@functools.cache
def _turned() -> Any:
    """Return the expression for triples of letters that only disguised English has."""
    return re2.compile(expression(letters().telling), options())


@functools.cache
def _turned_east() -> Any:
    """Return the expression for Chinese and Thai that is backwards; a sentence then begins with its full stop."""
    grams = [gram.encode().decode("latin-1") for gram, gain in letters().east.items() if gain > 0]
    stop = r"(?:\A|\n|:|\xef\xbc\x9a) ?(?:\xe3\x80\x82|\xef\xbc[\x81\x9f])"
    return re2.compile(f"{stop}|{'|'.join(map(re.escape, grams))}".encode("latin-1"), options())


@functools.cache
def _any_sign(*, is_east: bool) -> Any:
    """Return both expressions as one automaton, or that for ASCII; it tells only whether there is a sign, but sooner."""
    chosen = (_turned(), _turned_east()) if is_east else (_turned(),)
    return any_of(*[one.pattern for one in chosen])


@functools.cache
def _no_sign() -> AreAbsent:
    """Return what tells soonest that an ASCII text has no control characters and no sign of being turned."""
    return absence_of(letters().telling)


def families(text: str) -> tuple[Family, ...]:
    """Return what may be in the text, surest first; everything where the automaton gives up."""
    data = f" {text} ".encode("utf-8", "surrogatepass")
    answer: list[int] | None = _automaton().Match(data)
    if answer is None or _NOTHING not in answer:
        return ALL
    is_turned = _may_be_turned(data, len(text))
    if len(answer) == 1:
        return (Family.TURNED,) if is_turned else ()
    found = [Family(number) for number in answer if number != _NOTHING]
    return tuple(sorted([*found, Family.TURNED] if is_turned else found))


def hide_nothing(texts: Sequence[str]) -> bool:
    """Tell of several texts that they are written ASCII and hide nothing; a look at all of them together says so of most.

    False where it takes a look at each. INVARIANT: no expression looks beyond the blanks that `families` puts around a
    text, so what matches in one of them matches in all of them together.
    """
    together = f" {' '.join(texts)} "
    if not together.isascii():
        return False
    shows_sign = not _no_sign()(together)
    if shows_sign and not is_written_ascii(together):
        return False
    if _automaton().Match(together.encode()) != [_NOTHING]:
        return False
    return not shows_sign or not any(_may_be_turned(f" {text} ".encode(), len(text)) for text in texts)


def _may_be_turned(data: bytes, size: int) -> bool:
    """Tell whether there is a sign of rot13 or of being backwards; in a longer text, two of them near each other."""
    is_east = len(data) != size + 2
    if size <= _FEW_EAST:
        return bool(_any_sign(is_east=is_east).Match(data) != _ONLY_THE_END)
    return _has_signs(_turned(), data, 1 if size <= _FEW else 2) or (is_east and _has_signs(_turned_east(), data, 2))


def _has_signs(expression: Any, data: bytes, count: int) -> bool:
    before = -_NEAR
    for match in expression.finditer(data):
        if count == 1 or match.start() - before < _NEAR:
            return True
        before = match.end()
    return False

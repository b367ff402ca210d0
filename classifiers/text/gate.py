"""One pass of one automaton over a text that says which decoders may find something in it: for most texts, none.

INVARIANT: linear in the text. A decoder whose expression does not match is not run, so each expression matches wherever
its decoder is to find something; that is tested, not proved. It works on UTF-8 bytes.
"""

from __future__ import annotations

import functools
import re
from enum import IntEnum
from typing import Any, Final

import re2

from classifiers.text.letters import letters


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
    ROT13 = 9
    BACKWARDS = 10
    LEET = 11


ALL: Final = tuple(Family)
# Of four characters that carry three bytes below 0x80 the first three are limited; so are those of Chinese and Thai.
_ASCII_THREE: Final = "[A-Za-f][A-HQ-Xg-nw-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589]"
_EAST_THREE: Final = "[456][I-LY-bo-r4-7][CGKOSWaeimquy26+-]"
_ANY: Final = "[A-Za-z0-9+/_-]"
_EAST_LETTER: Final = (
    r"(?:[\xe3-\xe9][\x80-\xbf]{2}|\xe0[\xb8\xb9][\x80-\xbf](?:\xe0[\xb8\xb9][\xb1-\xbf\x80-\x8e]){0,2})"
)
_GAP: Final = r"(?:[ \t._*/|~+,-]|\xe3\x80\x80){1,4}"
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
    Family.SPACED: rf"(?:^|[^A-Za-z0-9_])[A-Za-z](?:{_GAP}[A-Za-z]){{3}}(?:$|[^A-Za-z0-9_])|(?:{_EAST_LETTER}{_GAP}){{3}}",
    Family.LEET: r"[A-Za-z](?:[0-9@$!|+(]|\xe2\x82\xac|\xc2\xa3)+[A-Za-z]|(?:^|[^A-Za-z0-9_.])(?:[0-9@$|]|\xe2\x82\xac)+[A-Za-z]{2}",
}


@functools.cache
def _automaton() -> Any:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.max_mem = 64 << 20  # bytes, of which most texts use a few thousand
    table = letters()
    expressions = {
        **_EXPRESSIONS,
        Family.ROT13: f"(?i){_triples(table.telling_rot13)}",
        Family.BACKWARDS: f"(?i){_triples(table.telling_reversed)}|{_literals([g for g, v in table.east.items() if v > 0])}",
    }
    found = re2.Set.SearchSet(options)
    for family in Family:
        found.Add(expressions[family].encode("latin-1"))
    found.Add(b"")  # matches always: an answer without it means that the automaton gave up
    found.Compile()
    return found


def _triples(triples: tuple[str, ...]) -> str:
    """Return an expression for triples of letters, in which a blank stands for whatever is no letter."""
    return "|".join(t.replace(" ", "[^a-z]") for t in triples)


def _literals(words: list[str]) -> str:
    return "|".join(re.escape(word.encode().decode("latin-1")) for word in words)


def families(text: str) -> tuple[Family, ...]:
    """Return what may be in the text, surest first; everything where the automaton gives up."""
    padded = f" {text} ".encode("utf-8", "surrogatepass")
    answer: list[int] | None = _automaton().Match(padded)
    if answer is None or len(ALL) not in answer:
        return ALL
    if len(answer) == 1:
        return ()
    return tuple(Family(number) for number in sorted(answer)[:-1])

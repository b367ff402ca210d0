"""Find runs of text that are text in another coding, and decode them: base64, base32, hex, binary, escapes, Morse.

INVARIANT: nothing here raises, every run is looked at a fixed number of times, and what does not decode to something that
looks like text is left alone: pictures, hashes, keys and identifiers.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from string import ascii_letters
from typing import Final, NamedTuple
from unicodedata import category
from urllib.parse import unquote_to_bytes

from classifiers.text.letters import cost_of

# A run of base64, over line breaks if its lines are long; a last short line counts only where nothing else is on it.
BASE64: Final = re.compile(
    r"[\w+/-]{40,}+(?:\r?\n[ \t]*+(?:[\w+/-]{40,}+|[\w+/-]+(?==*\s*(?:\n|$))))*+={0,2}|[\w+/-]{10,}+={0,2}", re.ASCII
)
BASE32: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z2-7]{16,}+={0,6}")
HEX: Final = re.compile(r"(?<![0-9A-Za-z])(?:(?:0x)?[0-9A-Fa-f]{2}[ :,;\-\n]{0,2}+){6,}+")
BINARY: Final = re.compile(r"(?<![0-9])(?:[01]{8}[ ,\n]{0,2}+){4,}+")
ESCAPED: Final = re.compile(r"(?:\\u\{?[0-9A-Fa-f]{4,6}\}?|\\x[0-9A-Fa-f]{2})+")
_OF_URLS: Final = r"\w.~!*'(),;:@&=+$/?#\[\]-"
PERCENT: Final = re.compile(rf"(?<![{_OF_URLS}])[{_OF_URLS}]*+%[0-9A-Fa-f]{{2}}[%{_OF_URLS}]*+", re.ASCII)
ENTITIES: Final = re.compile(r"(?:&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?)+")
_MORSE_SIGNS: Final = r"[.\-·•−–—_]{1,6}+"
MORSE: Final = re.compile(rf"(?<![^\s/|\"'`(:]){_MORSE_SIGNS}(?:(?:[ ]?[/|\n][ ]?|[ \t]{{1,3}}+){_MORSE_SIGNS}){{3,}}+")

_HEX_PAIR: Final = re.compile(r"(?:0x)?([0-9A-Fa-f]{2})")
_HEX_DIGITS: Final = re.compile(r"[0-9A-Fa-f]+")
_ESCAPE: Final = re.compile(r"\\u\{?([0-9A-Fa-f]{4,6})\}?|\\x([0-9A-Fa-f]{2})")
_SHORTEST: Final = 4  # code points that a decoded run must have
_SNIFFED: Final = 96  # characters of a long run that are tried first
_SHIFTED: Final = 20  # a run of so many characters may begin in the middle of a group, as where a window cut it
_LOST: Final = 0.1  # of the bytes may be no text: the ends of a run that was cut, noise that somebody put in
_LETTERS: Final = 0.65  # of the code points are letters, marks or blanks
_DENSE: Final = 0.9  # or letters and digits alone, where it is coded once more
_DISTINCT: Final = 4  # code points at least, for what repeats itself decodes to what repeats itself
_SHORT: Final = 12  # code points; a name of this length may decode to a few letters by chance
_COSTLY: Final = 14.0  # quarter nats a letter, which is no English
_WIDE: Final = 0.3  # of zero bytes in UTF-16
_KINDS: Final = 3  # different letters that Morse has to spell; rulers and tables spell fewer
_NO_TEXT: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
_CONTROLS: Final = {
    point: None for point in range(0x80) if category(chr(point)) in _NO_TEXT and chr(point) not in "\n\t"
}
_SPELT: Final = (ascii_letters + " '!.,?").encode()  # what a short text in ASCII is written with
_LAST_POINT: Final = 0x10FFFF
_MORSE: Final = dict(
    zip(
        ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. "
        "----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----. .-.-.- --..-- ..--.. .----. -.-.--".split(),
        "abcdefghijklmnopqrstuvwxyz0123456789.,?'!",
        strict=True,
    )
)
_DOTS: Final = str.maketrans("·•−–—_", "..----")


class Run(NamedTuple):
    """text[start:end] (code points, half-open) reads `plain`, or else `other`.

    `alone`: worth judging without what stands around it.
    """

    start: int
    end: int
    plain: str
    alone: bool = True
    other: str = ""


def find(text: str, pattern: re.Pattern[str], decode: Callable[[str], str | None]) -> Iterator[Run]:
    """Yield the matches of a pattern that decode to something."""
    for match in pattern.finditer(text):
        coded = match[0].rstrip(" :,;-\n") if pattern is HEX or pattern is BINARY else match[0]
        plain = decode(coded)
        if plain:
            yield Run(match.start(), match.start() + len(coded), plain, len(plain) >= _SHORTEST)


def from_base64(coded: str) -> str | None:
    """Decode base64 or its form for URLs, also if the first characters of the run are missing."""
    if coded.islower() or coded.isdigit() or coded[1:].islower():  # words and numbers, the most frequent by far
        return None
    packed = "".join(coded.split()).rstrip("=").replace("-", "+").replace("_", "/")
    for shift in range(4 if len(packed) >= _SHIFTED else 1):
        if len(packed) > 2 * _SNIFFED and _text_of(_unpacked(packed[shift : shift + _SNIFFED])) is None:
            continue
        if (plain := _text_of(_unpacked(packed[shift:]))) is not None:
            return plain
    return None


def _unpacked(packed: str) -> bytes:
    whole = packed[: len(packed) - (len(packed) % 4 == 1)]
    try:
        return binascii.a2b_base64(whole + "=" * (-len(whole) % 4))
    except binascii.Error:
        return b""


def from_base32(coded: str) -> str | None:
    packed = coded.rstrip("=")
    packed = packed[: len(packed) - {1: 1, 3: 1, 6: 1}.get(len(packed) % 8, 0)]
    try:
        return _text_of(base64.b32decode(packed + "=" * (-len(packed) % 8)))
    except binascii.Error:
        return None


def from_hex(coded: str) -> str | None:
    """Decode pairs of hex digits, with or without separators, also if the first digit is missing."""
    pairs = _HEX_PAIR.findall(coded)
    found = _text_of(bytes.fromhex("".join(pairs)))
    if found is None and _HEX_DIGITS.fullmatch(coded):
        return _text_of(bytes.fromhex(coded[1 : len(coded) - (len(coded) % 2 == 0)]))
    return found


def from_binary(coded: str) -> str | None:
    digits = re.sub(r"[^01]", "", coded)
    return _text_of(int(digits[i : i + 8], 2) for i in range(0, len(digits) - 7, 8))


def from_escapes(coded: str) -> str | None:
    """Decode backslash escapes of JSON, JavaScript and Python; pairs of surrogates become one character."""
    units = [int(wide or narrow, 16) for wide, narrow in _ESCAPE.findall(coded)]
    if all(unit < 0x100 for unit in units) and any(unit >= 0x80 for unit in units):  # noqa: PLR2004 - bytes of UTF-8
        return bytes(units).decode("utf-8", "ignore") or None
    plain = "".join(map(chr, (unit for unit in units if unit <= _LAST_POINT)))
    joined = plain.encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return joined if any(c.isalnum() or c > "\x7f" for c in joined) else None


def from_percent(coded: str) -> str | None:
    """Decode percent-encoding and, beside it, plus signs."""
    return unquote_to_bytes(coded.replace("+", " ")).decode("utf-8", "ignore") or None


def from_entities(coded: str) -> str | None:
    """Decode HTML entities that stand for letters, digits or blanks, or for an ampersand that starts another."""
    plain = html.unescape(coded)
    if plain == coded:
        return None
    return plain if any(c.isalnum() or c == "&" or c > "\x7f" for c in plain) or len(plain) > 2 else None  # noqa: PLR2004


def from_morse(coded: str) -> str | None:
    """Decode International Morse code (ITU-R M.1677-1), words parted by `/`, `|`, a line break or wider gaps."""
    words = re.split(r"[ \t]*[/|\n][ \t]*|[ \t]{2,}", coded.translate(_DOTS))
    if "." not in coded.translate(_DOTS) or "-" not in coded.translate(_DOTS):
        return None
    letters = [[_MORSE.get(sign, "") for sign in word.split()] for word in words]
    plain = " ".join("".join(word) for word in letters)
    signs = sum(len(word) for word in letters)
    enough = len(set(plain) - {" "}) >= _KINDS and sum(map(bool, "".join(plain.split()))) >= (1 - _LOST) * signs
    return plain if enough else None


def _text_of(data: bytes | Iterator[int]) -> str | None:
    """Return the text that bytes spell, or None where they look like anything but text."""
    raw = bytes(data)
    if raw.count(0) >= _WIDE * len(raw) and raw:
        text = raw.decode("utf-16-le" if raw[1:2] == b"\0" else "utf-16-be", "ignore")
    elif raw.isascii():
        text = raw.decode("ascii")
    else:
        text = raw.decode("utf-8", "ignore")
        if len(text.encode()) < (1 - _LOST) * len(raw) - 4:
            return None
    if text.isprintable():
        shown = text
    elif text.isascii():
        shown = text.translate(_CONTROLS)
    else:
        shown = "".join(c for c in text if c in "\n\t" or category(c) not in _NO_TEXT)
    if len(shown) < _SHORTEST or len(shown) < (1 - _LOST) * len(text):
        return None
    return shown if _looks_like_text(shown) else None


def _looks_like_text(text: str) -> bool:
    size = len(text)
    if len(set(text)) < min(_DISTINCT, size):
        return False
    if size < _SHORT and not text.isascii() and any("a" <= c.lower() <= "z" for c in text):
        return False
    if size < _SHORT and text.isascii() and (text.encode().translate(None, _SPELT) or cost_of(text) > _COSTLY):
        return False
    if sum(c.isalnum() or c in "+/=%&;\\" for c in text) >= _DENSE * size and size > 2 * _SHORTEST:
        return True
    return sum(not (c.isdigit() or _is_punctuation(c)) for c in text) >= _LETTERS * size


def _is_punctuation(char: str) -> bool:
    return char < "\x80" and not (char.isalnum() or char.isspace())

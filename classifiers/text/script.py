"""Which script a character belongs to, by code block: coarse on purpose, cheap enough to ask for every character.

INVARIANT: letters of a script that is not listed are reported as OTHER, never as Latin.
"""

from __future__ import annotations

import functools
from bisect import bisect_right
from typing import Final

LATIN: Final = "Latn"
HAN: Final = "Hani"
OTHER: Final = "Zzzz"
NONE: Final = ""  # not a letter

# First code point of each block, Unicode 16 (Blocks.txt); a block runs up to the next entry.
_BLOCKS: Final[tuple[tuple[int, str], ...]] = (
    (0x0000, LATIN), (0x02B0, NONE), (0x0370, "Grek"), (0x0400, "Cyrl"), (0x0530, "Armn"), (0x0590, "Hebr"),
    (0x0600, "Arab"), (0x0700, OTHER), (0x0750, "Arab"), (0x0780, OTHER), (0x0870, "Arab"), (0x0900, "Deva"),
    (0x0980, "Beng"), (0x0A00, "Guru"), (0x0A80, "Gujr"), (0x0B00, "Orya"), (0x0B80, "Taml"), (0x0C00, "Telu"),
    (0x0C80, "Knda"), (0x0D00, "Mlym"), (0x0D80, "Sinh"), (0x0E00, "Thai"), (0x0E80, "Laoo"), (0x0F00, "Tibt"),
    (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13A0, OTHER), (0x1780, "Khmr"),
    (0x1800, OTHER), (0x1C80, "Cyrl"), (0x1C90, "Geor"), (0x1CC0, OTHER), (0x1D00, LATIN), (0x1D26, "Grek"),
    (0x1D2B, "Cyrl"), (0x1D2C, LATIN), (0x1DC0, NONE), (0x1E00, LATIN), (0x1F00, "Grek"), (0x2000, NONE),
    (0x2C00, OTHER), (0x2C60, LATIN), (0x2C80, OTHER), (0x2D00, "Geor"), (0x2D30, OTHER), (0x2D80, "Ethi"),
    (0x2DE0, "Cyrl"), (0x2E00, NONE), (0x2E80, HAN), (0x2FE0, NONE), (0x3005, HAN), (0x3008, NONE), (0x3041, "Kana"),
    (0x3100, HAN), (0x3130, "Hang"), (0x3190, NONE), (0x31A0, HAN), (0x31F0, "Kana"), (0x3200, NONE), (0x3400, HAN),
    (0x4DC0, NONE), (0x4E00, HAN), (0xA000, OTHER), (0xA640, "Cyrl"), (0xA6A0, OTHER), (0xA720, LATIN),
    (0xA800, OTHER), (0xA8E0, "Deva"), (0xA900, OTHER), (0xA960, "Hang"), (0xA980, OTHER), (0xAA60, "Mymr"),
    (0xAA80, OTHER), (0xAB00, "Ethi"), (0xAB30, LATIN), (0xAB70, OTHER), (0xAC00, "Hang"), (0xD800, NONE),
    (0xF900, HAN), (0xFB00, LATIN), (0xFB13, "Armn"), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, NONE),
    (0xFE70, "Arab"), (0xFEFF, NONE), (0xFF21, LATIN), (0xFF5B, NONE), (0xFF66, "Kana"), (0xFFA0, "Hang"),
    (0xFFE0, NONE), (0x10000, OTHER), (0x1AFF0, "Kana"), (0x1B170, OTHER), (0x1D000, NONE), (0x1D400, LATIN),
    (0x1D800, OTHER), (0x1EE00, "Arab"), (0x1EF00, NONE), (0x1F110, LATIN), (0x1F1E6, NONE), (0x20000, HAN),
    (0x32000, OTHER), (0xE0000, NONE),
)  # fmt: skip
_STARTS: Final = tuple(start for start, _ in _BLOCKS)


def scripts() -> tuple[str, ...]:
    """Return every answer that `script` gives."""
    return tuple(sorted({NONE, OTHER, *(name for _, name in _BLOCKS)}))


@functools.lru_cache(maxsize=16384)
def script(char: str) -> str:
    """Return the ISO 15924 code of a letter's script; OTHER where it is not listed, NONE where it is no letter."""
    if not char.isalpha():
        return NONE
    return _BLOCKS[bisect_right(_STARTS, ord(char)) - 1][1] or OTHER

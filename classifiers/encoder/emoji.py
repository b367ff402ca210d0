"""Spell emoji out in words, since a word-piece vocabulary knows hardly any of them and would read each as "unknown".

Names are Unicode's own (`unicodedata`), so that a rainbow flag reads "waving white flag rainbow".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# Pictographs, symbols and dingbats, and the technical and geometric signs shown as emoji; not letters or punctuation.
_EMOJI: Final = re.compile("[\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")
_UNSEEN: Final = re.compile("[\u200d\ufe0e\ufe0f]")  # joiner and variation selectors between parts of one emoji
_SKIN: Final = {
    0x1F3FB: "light skin",
    0x1F3FC: "light skin",
    0x1F3FD: "brown skin",
    0x1F3FE: "dark skin",
    0x1F3FF: "dark skin",
}
_FIRST_FLAG_LETTER: Final = 0x1F1E6
_LAST_FLAG_LETTER: Final = 0x1F1FF


def spell_emoji(text: str) -> tuple[str, list[int] | None]:
    """Return the text with each emoji as words between spaces, and the raw code point that each code point came from.

    The list has one entry more than the text (its end); None means that nothing changed.
    """
    if text.isascii() or _EMOJI.search(text) is None:
        return text, None
    parts: list[str] = []
    origins: list[int] = []
    for i, char in enumerate(text):
        if _EMOJI.match(char):
            part = f" {_name(char)} "
        elif _UNSEEN.match(char):
            part = ""
        else:
            part = char
        parts.append(part)
        origins += [i] * len(part)
    origins.append(len(text))
    return "".join(parts), origins


@lru_cache(maxsize=4096)
def _name(char: str) -> str:
    code = ord(char)
    if code in _SKIN:
        return _SKIN[code]
    if _FIRST_FLAG_LETTER <= code <= _LAST_FLAG_LETTER:
        return chr(ord("a") + code - _FIRST_FLAG_LETTER)
    return unicodedata.name(char, "symbol").lower().replace("-", " ")

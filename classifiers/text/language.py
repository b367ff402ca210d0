"""Tell the language of a text: by script where the script decides, by function words among those written in Latin.

INVARIANT: text in letters that nothing here knows is `mis` (a language without a code here), never `en`: a policy must
see that nobody can read it. Short or ambiguous Latin text is `en` with a low probability.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from classifiers.text import words
from classifiers.text.script import HAN, LATIN, NONE, OTHER, script

UNDETERMINED: Final = "und"  # no letters to tell by
UNKNOWN: Final = "mis"  # letters of a language that is not told here
ENGLISH: Final = "en"

_WORD: Final = re.compile(r"[^\W\d_]{2,}|[^\W\d_b-z]")  # one letter alone says nothing
# A letter of these scripts says about as much as so many Latin ones.
_WEIGHT: Final = {HAN: 3.0, "Kana": 2.0, "Hang": 2.5}
_BY_SCRIPT: Final = {
    "Thai": "th", "Hang": "ko", "Kana": "ja", HAN: "zh", "Cyrl": "ru", "Arab": "ar", "Deva": "hi", "Grek": "el",
    "Hebr": "he", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Taml": "ta", "Telu": "te", "Knda": "kn",
    "Mlym": "ml", "Sinh": "si", "Laoo": "lo", "Tibt": "bo", "Mymr": "my", "Geor": "ka", "Ethi": "am", "Khmr": "km",
    "Armn": "hy", OTHER: UNKNOWN,
}  # fmt: skip
# Letters that only one of the languages of a script uses, tried in this order.
_TELLING: Final = {
    "Cyrl": (("uk", "їєґ"), ("be", "ў"), ("sr", "ђћјљњџ"), ("kk", "қңғұүһ")),
    "Arab": (("ur", "ٹڈڑےں"), ("fa", "پچژگیک")),
}
_KANA_SHARE: Final = 0.15  # of kana and Han together; running Japanese has about half
_STRICT_SHARE: Final = 0.15  # running English has 0.3 or more words that only English has
_SHORT_WORDS: Final = 4
_UNKNOWN_WORDS: Final = 12  # so many words without one function word of a known language


def detect(text: str) -> tuple[str, float]:
    """Return (ISO 639 code, probability) of the language that most letters of `text` are in."""
    if text.isascii():
        return _latin(text)
    letters = Counter(text)
    counts = _scripts(letters)
    if not counts:
        return UNDETERMINED, 1.0
    winner = max(sorted(counts), key=lambda s: counts[s])
    if winner == LATIN:
        return _latin(text)
    language = _BY_SCRIPT[winner]
    for other, telling in _TELLING.get(winner, ()):
        if any(c in letters for c in telling):
            language = other
            break
    return language, round(0.5 + 0.49 * counts[winner] / sum(counts.values()), 3)


def is_latin(text: str) -> bool:
    """Tell whether most letters of `text` are Latin."""
    counts = _scripts(Counter(text))
    return bool(counts) and max(sorted(counts), key=lambda s: counts[s]) == LATIN


def _scripts(letters: Mapping[str, int]) -> dict[str, float]:
    """Return script -> weighted number of letters; Han counts as Japanese where there is enough kana."""
    counts: dict[str, float] = {}
    for char, count in letters.items():
        if (system := script(char)) != NONE:
            counts[system] = counts.get(system, 0.0) + count * _WEIGHT.get(system, 1.0)
    east = counts.get(HAN, 0.0) + counts.get("Kana", 0.0)
    if east and counts.get("Kana", 0.0) >= _KANA_SHARE * east:
        return {**counts, HAN: 0.0, "Kana": east}
    return counts


def _latin(text: str) -> tuple[str, float]:
    tokens = _WORD.findall(text.lower())
    if not tokens:
        return UNDETERMINED, 1.0
    count = len(tokens)
    strict = sum(map(words.only_english().__contains__, tokens))
    if strict >= _STRICT_SHARE * count and count >= _SHORT_WORDS:
        return ENGLISH, 0.99
    scores = _scores(tokens, text)
    english = scores.pop(ENGLISH, 0.0)
    best = max(sorted(scores), key=lambda name: scores[name], default=ENGLISH)
    foreign = scores.get(best, 0.0)
    if foreign >= words.ENOUGH and foreign > 1.5 * english:
        return best, round(min(0.98, 0.5 + 0.5 * (foreign - english) / (foreign + english + 1.0)), 3)
    if english == 0.0 and foreign == 0.0 and count >= _UNKNOWN_WORDS:
        return UNKNOWN, 0.5
    return ENGLISH, round(0.3 + 0.6 * english / (english + foreign + 1.0), 3)


def _scores(tokens: list[str], text: str) -> dict[str, float]:
    """Add up function words and telling letters per language; a sign that several share counts a part for each."""
    scores: dict[str, float] = {}
    known = words.word_signs()
    for token in tokens:
        for language, weight in known.get(token, ()):
            scores[language] = scores.get(language, 0.0) + weight
    if not text.isascii():
        telling = words.letter_signs()
        for char, count in Counter(text.lower()).items():
            for language, weight in telling.get(char, ()):
                scores[language] = scores.get(language, 0.0) + weight * min(count, 3)
    return scores

"""Tell the language of a text: by script where the script decides, by function words among those written in Latin.

INVARIANT: text in letters that nothing here knows is `mis` (a language without a code here), never `en`: a policy must
see that nobody can read it. Short or ambiguous Latin text is `en` with a low probability.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import Final

from classifiers.text import short, words
from classifiers.text.points import Points, letters_by_script, points_of
from classifiers.text.script import HAN, LATIN, OTHER
from classifiers.types import Reading

UNDETERMINED: Final = "und"  # no letters to tell by
UNKNOWN: Final = "mis"  # letters of a language that is not told here
ENGLISH: Final = "en"
_CLAIMED: Final = (ENGLISH, UNDETERMINED)

_WORD: Final = re.compile(r"[^\W\d_][^\W_]+|[^\W\d_b-z]")  # of single letters only a, à, é … can be words
# What addresses of hosts end with, as far as it is a word, or might be one, of the languages told here. Only this is left out: the other parts of an
# address tell as words do, or a foreign text with `.es` behind each word would be judged by who cannot read it.
_ENDING: Final = re.compile(
    r"(?<=\w)\.(?:com|org|net|edu|gov|int|info|biz|io|co|ai|me|us|uk|eu|de|fr|es|it|pt|nl|be|at|ch|dk|se|no|fi|pl|cz|ro|hu|tr|id|vn|in|la|to|so|do"
    r"|is|my|am|fm|tv|ly|sh|app|dev)(?![0-9a-z_-])"
)
# A letter of these scripts says about as much as so many Latin ones.
_WEIGHT: Final = {HAN: 3.0, "Kana": 2.0, "Hang": 2.5, "Thai": 1.5}
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
_FEWEST_FOREIGN: Final = 3  # words without any accent that can make a text foreign
_SHORT_WORDS: Final = 4
_LOANS_WITHIN: Final = 300  # characters; what is longer has words enough to tell by
_MOST_LETTERS: Final = 3  # the same letter again adds nothing beyond this
_UNKNOWN_WORDS: Final = 12  # so many words without one function word of a known language


def own_language(reading: Reading) -> str:
    """Return the language to judge a text in; one without letters counts as English."""
    return ENGLISH if reading.language == UNDETERMINED else reading.language


def detect(text: str, known: Points | None = None) -> tuple[str, float]:
    """Return (ISO 639 code, probability) of the language that most letters of `text` are in. `known`: its points, if at hand."""
    if text.isascii():
        return _latin(text)
    counts = _scripts(known or points_of(text))
    if not counts:
        return UNDETERMINED, 1.0
    winner = max(sorted(counts), key=lambda s: counts[s])
    if winner == LATIN:
        return _latin(text)
    language = _BY_SCRIPT[winner]
    for other, telling in _TELLING.get(winner, ()):
        if any(c in text for c in telling):
            language = other
            break
    return language, round(0.5 + 0.49 * counts[winner] / sum(counts.values()), 3)


@functools.cache
def told() -> frozenset[str]:
    """Return every code that `detect` may tell."""
    by_letters = {language for telling in _TELLING.values() for language, _ in telling}
    latin = {ENGLISH, *words.FUNCTION_WORDS, *words.TELLING_LETTERS}
    return frozenset({UNDETERMINED, UNKNOWN, *_BY_SCRIPT.values(), *by_letters, *latin})


def is_latin(text: str) -> bool:
    """Tell whether most letters of `text` are Latin."""
    counts = _scripts(points_of(text))
    return bool(counts) and max(sorted(counts), key=lambda s: counts[s]) == LATIN


def _scripts(known: Points) -> dict[str, float]:
    """Return script -> weighted number of letters; Han counts as Japanese where there is enough kana."""
    counts = {system: count * _WEIGHT.get(system, 1.0) for system, count in letters_by_script(known).items()}
    east = counts.get(HAN, 0.0) + counts.get("Kana", 0.0)
    if east and counts.get("Kana", 0.0) >= _KANA_SHARE * east:
        return {**counts, HAN: 0.0, "Kana": east}
    return counts


def _latin(text: str) -> tuple[str, float]:
    if _is_plainly_english(text):
        return ENGLISH, 0.99
    lower = text.lower()
    if len(lower) <= _LOANS_WITHIN and not lower.isascii():
        lower = words.LOANS.sub(" zz ", lower)  # a word, and of no language
    tokens = _tokens(lower)
    told = _by_words(tokens, lower, 0.0)
    if told[0] in _CLAIMED or len(tokens) > short.MOST_WORDS or len(text) > _LOANS_WITHIN:
        return told
    lower = short.plain(text).lower()
    tokens = _tokens(lower)
    return _by_words(tokens, lower, short.COMMON_WEIGHT * sum(map(short.common().__contains__, tokens)))


def _tokens(lower: str) -> list[str]:
    return _WORD.findall(_ENDING.sub(" ", lower))


def _by_words(tokens: list[str], lower: str, english: float) -> tuple[str, float]:
    """Return language and probability of text in Latin letters; `english`: evidence for it beside its function words."""
    if not tokens:
        return UNDETERMINED, 1.0
    count = len(tokens)
    if count >= _SHORT_WORDS and _strict(tokens) >= _STRICT_SHARE * count:
        return ENGLISH, 0.99
    by_words, foreign, scores = _weigh(tokens, lower)
    english += by_words
    if count < _FEWEST_FOREIGN and lower.isascii():
        return ENGLISH, 0.3  # `var`, `en` or `dir` alone are a name or a field more often than a foreign sentence
    enough = words.ENOUGH if english or foreign < words.DENSE * count else words.ENOUGH_ALONE
    if foreign >= enough and foreign > 1.5 * english:
        best = max(sorted(scores), key=lambda name: scores[name])
        return best, round(min(0.98, 0.5 + 0.5 * (foreign - english) / (foreign + english + 1.0)), 3)
    if english == 0.0 and foreign == 0.0 and count >= _UNKNOWN_WORDS:
        return UNKNOWN, 0.5
    return ENGLISH, round(0.3 + 0.6 * english / (english + foreign + 1.0), 3)


def _is_plainly_english(text: str) -> bool:
    """Tell whether enough of what stands between blanks are words that only English has."""
    if text.isascii():
        count, found = words.english_words()(text)
    else:
        pieces = text.lower().split()
        count, found = len(pieces), _strict(pieces)
    return count >= _SHORT_WORDS and found >= _STRICT_SHARE * count


def _strict(tokens: list[str]) -> int:
    return sum(map(words.only_english().__contains__, tokens))


def _weigh(tokens: list[str], lower: str) -> tuple[float, float, dict[str, float]]:
    """Return the evidence for English, the evidence for any other language, and how the latter is shared out."""
    english = foreign = 0.0
    scores: dict[str, float] = {}
    known = words.word_signs()
    for token in tokens:
        sign = known.get(token)
        if sign is None:
            continue
        english += sign.english
        foreign += sign.foreign
        for language in sign.languages:
            scores[language] = scores.get(language, 0.0) + sign.share
    if not lower.isascii():
        telling = words.letter_signs()
        by_letters = 0.0
        for char, count in Counter(lower).items():
            sign = telling.get(char)
            if sign is None:
                continue
            by_letters += sign.foreign * min(count, _MOST_LETTERS)
            for language in sign.languages:
                scores[language] = scores.get(language, 0.0) + sign.share * min(count, _MOST_LETTERS)
        foreign += min(by_letters, words.MOST_BY_LETTERS)
    return english, foreign, scores

"""Tell the smallest phrase that a finding rests on, for whoever asks why: `caveat moderate --explain`, an auditor's page.

An n-gram model is asked for its weights, anything else is asked again about parts of the text. Findings keep the span of
their window: what is redacted is the whole of what was judged, while a phrase is an explanation and no proof.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.kinds.cascade import CascadeClassifier
from classifiers.kinds.ngram import NgramClassifier
from classifiers.types import Category, Classifier, Finding, Reading, View

# A stretch grows as long as it is denser than this share of its densest code point, so that it ends near the bad words.
_DENSITY: Final = 0.1
# A phrase is to be as likely, alone, as this share of what the whole window is.
_ENOUGH: Final = 0.5
_CLAUSE: Final = re.compile(r"[^.!?;,\n…。！？；，、]*(?:[.!?;,\n…。！？；，、]+\s*|$)")
# Chinese and Thai are written without spaces: a few letters stand for a word.
_WORD: Final = re.compile(r"[\u0e00-\u0e7f\u3400-\u9fff]{1,4}|[^\W\u0e00-\u0e7f\u3400-\u9fff]+|[^\w\s]")
_LETTERS: Final = re.compile(r"[^\W\u0e00-\u0e7f\u3400-\u9fff]")

Stretch: TypeAlias = tuple[int, int]
Judge: TypeAlias = Callable[[str], float]


class Phrase(NamedTuple):
    """raw text[start:end] (code points, half-open) carries `category`, which has `probability` in the whole window."""

    category: Category
    probability: float
    start: int
    end: int


def phrase(classifier: Classifier, reading: Reading, category: Category) -> Phrase | None:
    """Return the smallest phrase that carries a category, or None if the classifier has no probability for it.

    Costs some dozens of runs where the classifier has no weights to look at. Raises what `classify` raises.
    """
    found = _best(classifier, reading, category)
    if found is None:
        return None
    part = _part(classifier, reading, category)
    own = _best(part, reading, category) or found
    view, (start, end) = _view(part, reading, own)
    text = view.text[start:end]
    if isinstance(part, NgramClassifier):
        begin, stop = densest(text, part.evidence(reading, text, category))
    else:
        begin, stop = narrowest(text, lambda piece: _alone(part, reading, piece, category))
    return Phrase(category, found.probability, *view.to_raw(start + begin, start + stop))


def densest(text: str, values: NDArray[np.float64]) -> Stretch:
    """Return the stretch of the largest sum of `values` [code point] less a density, widened to the ends of words."""
    if not len(values) or values.max() <= 0:
        return 0, len(text)
    best, begin, running = 0.0, 0, 0.0
    found = (0, len(text))
    for i, value in enumerate((values - _DENSITY * values.max()).tolist()):
        if running <= 0:
            running, begin = 0.0, i
        running += value
        if running > best:
            best, found = running, (begin, i + 1)
    return _whole_words(text, *found)


def narrowest(text: str, judge: Judge) -> Stretch:
    """Return a stretch of the text that is, alone, nearly as likely as all of it, and from which no end can be spared.

    It begins with the likeliest clause, takes neighbours in while it is not likely enough, and then gives up words.
    """
    enough = _ENOUGH * judge(text)
    clauses = [found.span() for found in _CLAUSE.finditer(text) if found.group().strip()] or [(0, len(text))]
    likely = [judge(text[begin:end]) for begin, end in clauses]
    first = last = max(range(len(clauses)), key=likely.__getitem__)
    probability = likely[first]
    while probability < enough and last - first + 1 < len(clauses):
        wider = [(f, e) for f, e in ((first - 1, last), (first, last + 1)) if f >= 0 and e < len(clauses)]
        probability, (first, last) = max((judge(text[clauses[f][0] : clauses[e][1]]), (f, e)) for f, e in wider)
    begin, end = clauses[first][0], clauses[last][1]
    words = [found.span() for found in _WORD.finditer(text, begin, end)]
    if not words:
        return begin, end
    return _trimmed(words, lambda some: judge(text[some[0][0] : some[-1][1]]) >= enough)


def _trimmed(words: Sequence[Stretch], is_enough: Callable[[Sequence[Stretch]], bool]) -> Stretch:
    """Drop words from the left, then from the right, fewer and fewer at once, while the rest is enough."""
    first, last = 0, len(words)
    step = len(words) // 2
    while step:
        if first + step < last and is_enough(words[first + step : last]):
            first += step
        else:
            step //= 2
    step = (last - first) // 2
    while step:
        if last - step > first and is_enough(words[first : last - step]):
            last -= step
        else:
            step //= 2
    return words[first][0], words[last - 1][1]


def _whole_words(text: str, begin: int, end: int) -> Stretch:
    while begin < end and text[begin].isspace():
        begin += 1
    while end > begin and text[end - 1].isspace():
        end -= 1
    while begin > 0 and _LETTERS.match(text[begin]) and _LETTERS.match(text[begin - 1]):
        begin -= 1
    while end < len(text) and _LETTERS.match(text[end - 1]) and _LETTERS.match(text[end]):
        end += 1
    return begin, end


def _part(classifier: Classifier, reading: Reading, category: Category) -> Classifier:
    """Return the part of a cascade that is surer of the category, or the classifier itself."""
    if not isinstance(classifier, CascadeClassifier):
        return classifier
    said = [(found.probability, part) for part in classifier.parts if (found := _best(part, reading, category))]
    return max(said, key=lambda pair: pair[0])[1] if said else classifier


def _best(classifier: Classifier, reading: Reading, category: Category) -> Finding | None:
    findings = (f for f in classifier.classify([reading])[0].findings if f.category == category)
    return max(findings, key=lambda finding: finding.probability, default=None)


def _view(classifier: Classifier, reading: Reading, finding: Finding) -> tuple[View, Stretch]:
    """Return the view that the finding came from, being the likeliest alone, and the finding's place in it."""
    found = [(view, _inside(view, finding.start, finding.end)) for view in reading.views]
    return max(found, key=lambda pair: _alone(classifier, reading, pair[0].text[slice(*pair[1])], finding.category))


def _inside(view: View, start: int, end: int) -> Stretch:
    """Map a range of the raw text onto a view."""
    if view.origins is None:
        return start, end
    return bisect_left(view.origins, start, 0, len(view.text)), bisect_left(view.origins, end, 0, len(view.text))


def _alone(classifier: Classifier, reading: Reading, text: str, category: Category) -> float:
    piece = reading._replace(span=reading.span._replace(text=text), views=(View("raw", text),))
    found = _best(classifier, piece, category)
    return found.probability if found is not None else 0.0

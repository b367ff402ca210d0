"""Read a span in several ways, so that a classifier sees what a model or a person would read out of it.

Views: `raw`; `normal` (NFKC, invisible characters removed, text smuggled in them decoded, stacks of marks cut down);
`visible` (the same without what was smuggled, look-alikes folded) and `hidden` (only what was smuggled); `displayed` (what
bidi overrides show backwards the right way round); `skeleton` (normal with look-alikes folded to Latin); and up to three layers
of `decoded` (codings, ciphers and spellings undone in place) and `pieces` (what was decoded, alone), and `wordwise` where words may be backwards one by one.
INVARIANT: every view maps back onto the raw text; all of them are made in time linear in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from classifiers.text.decode import Layer, decoded
from classifiers.text.fold import fold
from classifiers.text.gate import hide_nothing
from classifiers.text.language import UNKNOWN, detect, is_latin
from classifiers.text.normal import Mapped, is_plain, normalise
from classifiers.text.points import Points, points_of
from classifiers.text.triples import is_written_ascii
from classifiers.types import Reading, TextSpan, View

_view: Final[Callable[[tuple[str, str, None]], View]] = partial(tuple.__new__, View)  # at half the cost
RAW: Final = "raw"
NORMAL: Final = "normal"
VISIBLE: Final = "visible"
HIDDEN: Final = "hidden"
DISPLAYED: Final = "displayed"
SKELETON: Final = "skeleton"
DECODED: Final = "decoded"
PIECES: Final = "pieces"
WORDWISE: Final = "wordwise"

_OVERRIDE: Final = "\u202e"
_OVERRIDDEN: Final = re.compile("\u202e([^\u202c\u202e\n]+)")
_TOGETHER: Final = 2_048  # code points; of more, what a look at each may have to do anew costs more than calls do
_MOST: Final = 0.4  # of a text decoded: then its language is that of what it reads


def read_all(spans: Sequence[TextSpan]) -> list[Reading]:
    """Return what `read` returns of each; one look at all of them is enough where they are short and hide nothing."""
    if len(spans) > 1:
        texts = [span.text for span in spans]
        if sum(map(len, texts)) + len(texts) <= _TOGETHER and hide_nothing(texts):
            return [Reading(span, (_view((RAW, span.text, None)),), partial(detect, span.text)) for span in spans]
    return [read(span) for span in spans]


def read(span: TextSpan) -> Reading:
    """Return the span's views, raw first and equal ones left out, and its language, which is told when somebody asks."""
    text = span.text
    views: Sequence[View] = (_view((RAW, text, None)),)
    if is_written_ascii(text):
        tongue = partial(detect, text)
    else:
        known = points_of(text)
        if is_plain(text, known):
            tongue = partial(detect, text, known)
        else:
            views = _views(text, known)
            tongue = partial(_language, views)
    found, is_cut = decoded(views[-1].text, views[-1].origins, _clear)
    if not found:
        return Reading(span, tuple(views), tongue, is_cut=is_cut)
    language, probability = _language_of_layers(found, *tongue())
    return Reading(span, _distinct([*views, *_decoded(found)]), language, probability, is_cut)


def _language_of_layers(found: Sequence[Layer], language: str, probability: float) -> tuple[str, float]:
    """Tell the language of a text by what it hides, if that is most of it or in another script; else keep that given."""
    for layer in found:
        other_script = not layer.shown.isascii() and not is_latin(layer.shown)
        if layer.share >= _MOST or language == UNKNOWN or other_script:
            language, probability = detect(layer.shown)
    return language, probability


def _decoded(found: Sequence[Layer]) -> list[View]:
    views = []
    for depth, layer in enumerate(found, 1):
        suffix = "" if depth == 1 else f".{depth}"
        views.append(View(DECODED + suffix, layer.shown, tuple(layer.shown_origins)))
        if layer.alone:
            views.append(View(PIECES + suffix, layer.alone, tuple(layer.alone_origins)))
        if layer.other is not None:
            views.append(View(WORDWISE + suffix, layer.other[0], tuple(layer.other[1])))
    return views


def _distinct(views: Sequence[View]) -> tuple[View, ...]:
    """Leave out what reads like an earlier view, blanks at the ends aside."""
    kept: dict[str, View] = {}
    for view in views:
        kept.setdefault(view.text.strip(), view)
    return tuple(kept.values())


def _views(text: str, known: Points) -> list[View]:
    """Return the views of a text as it stands; the last one is that which a person would see."""
    views = [View(RAW, text)]
    normal, visible, hidden = normalise(text, known)
    if visible is not None:
        shown, shown_origins = fold(*visible, points_of(visible[0])) or visible
        views.append(View(VISIBLE, shown, tuple(shown_origins or range(len(shown) + 1))))
    if hidden is not None and (normal is None or hidden[0] != normal[0]):
        alone, places = _clear(*hidden)
        views.append(View(HIDDEN, alone, tuple(places)))
    current, origins = normal if normal is not None else (text, None)
    if normal is not None:
        views.append(View(NORMAL, current, tuple(normal[1])))
    skeleton = fold(current, origins, known if normal is None else points_of(current))
    if skeleton is not None:
        folded, folded_origins = skeleton
        views.append(View(SKELETON, folded, tuple(folded_origins) if folded_origins is not None else None))
    if _OVERRIDE in text and (displayed := _displayed(text)) is not None:
        views.append(View(DISPLAYED, displayed[0], tuple(displayed[1])))
    return views


def _displayed(text: str) -> Mapped | None:
    """Turn what a right-to-left override shows backwards; None where that is nothing."""
    pieces: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _OVERRIDDEN.finditer(text):
        start, end = match.span(1)
        pieces += (text[done:start], text[start:end][::-1])
        origins += [*range(done, start), *([start] * (end - start))]
        done = end
    if not pieces:
        return None
    pieces.append(text[done:])
    origins += range(done, len(text) + 1)
    shown = _clear("".join(pieces), origins)
    return None if shown[0] == text else shown


def _clear(text: str, origins: list[int]) -> Mapped:
    """Normalise and fold a text whose characters have these origins."""
    if is_written_ascii(text):
        return text, origins
    known = points_of(text)
    normal = normalise(text, known).normal
    if normal is not None:
        text, origins = normal[0], [origins[place] for place in normal[1]]
        known = points_of(text)
    folded = fold(text, origins, known)
    return text if folded is None else folded[0], (origins if folded is None or folded[1] is None else folded[1])


def _language(views: Sequence[View]) -> tuple[str, float]:
    """Tell the language by the normal view; by the skeleton where it lost marks or turned out to be Latin after all."""
    if views[-1].name == DISPLAYED:
        return detect(views[-1].text)
    plain = next((v for v in reversed(views) if v.name in {RAW, NORMAL}), views[0])
    language, probability = detect(plain.text)
    skeleton = views[-1]
    if skeleton.name == SKELETON:
        disguised = language == UNKNOWN or len(skeleton.text) < len(plain.text) or not is_latin(plain.text)
        if disguised and is_latin(skeleton.text):
            return detect(skeleton.text)
    return language, probability

"""Read a span in several ways, so that a classifier sees what a model or a person would read out of it.

Views: `raw`; `normal` (NFKC, invisible characters removed, text smuggled in them decoded, stacks of marks cut down);
`visible` (the same without what was smuggled, look-alikes folded; only where something was smuggled); `skeleton` (normal
with look-alikes folded to Latin). INVARIANT: every view maps back onto the raw text, in time linear in it.
"""

from __future__ import annotations

import re
from typing import Final

from classifiers.text.fold import fold
from classifiers.text.language import detect, is_latin
from classifiers.text.normal import normalise
from classifiers.types import Reading, TextSpan, View

RAW: Final = "raw"
NORMAL: Final = "normal"
VISIBLE: Final = "visible"
SKELETON: Final = "skeleton"

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def read(span: TextSpan) -> Reading:
    """Return the span's views, raw first and equal ones left out, and its language."""
    text = span.text
    if text.isascii() and (text.isprintable() or _CONTROLS.search(text) is None):
        language, probability = detect(text)
        return Reading(span, (View(RAW, text),), language, probability)
    views = _views(text)
    language, probability = _language(views)
    return Reading(span, views, language, probability)


def _views(text: str) -> tuple[View, ...]:
    views = [View(RAW, text)]
    chars = frozenset(text)
    normal, visible = normalise(text, chars)
    current, origins = normal if normal is not None else (text, None)
    if normal is not None:
        views.append(View(NORMAL, current, tuple(normal[1])))
    if visible is not None:
        shown, shown_origins = fold(*visible, frozenset(visible[0])) or visible
        views.append(View(VISIBLE, shown, tuple(shown_origins or range(len(shown) + 1))))
    skeleton = fold(current, origins, chars if normal is None else frozenset(current))
    if skeleton is not None:
        folded, folded_origins = skeleton
        views.append(View(SKELETON, folded, tuple(folded_origins) if folded_origins is not None else None))
    return tuple(views)


def _language(views: tuple[View, ...]) -> tuple[str, float]:
    """Tell the language by the normal view; by the skeleton where it lost marks or turned out to be Latin after all."""
    plain = next((v for v in reversed(views) if v.name in {RAW, NORMAL}), views[0])
    language, probability = detect(plain.text)
    skeleton = views[-1]
    if skeleton.name == SKELETON:
        disguised = len(skeleton.text) < len(plain.text) or not is_latin(plain.text)
        if disguised and is_latin(skeleton.text):
            return detect(skeleton.text)
    return language, probability

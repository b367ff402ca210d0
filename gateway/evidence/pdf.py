"""The document as PDF, set by Typst: fonts inside, bookmarks, tags for screen readers, charts as drawings.

INVARIANT: names of callers reach the typesetter as data and are shown as text; nothing of a document is read as markup.
"""

from __future__ import annotations

import functools
import json
import os
import re
from collections.abc import Sequence
from importlib.resources import as_file, files
from typing import Any, Final, Literal

import typst

from gateway.audit.export_text import visible
from gateway.errors import ConfigurationError
from gateway.evidence.document import Block, Chart, Document, Table
from gateway.evidence.page import drawn

VARIABLE: Final = "CAVEAT_FONTS"  # one more directory with fonts
MAX_CELL: Final = 2_000  # characters
# Free fonts, so that they may go into a file; the last one comes with the typesetter and has no Thai and no Chinese.
_LATIN: Final = ("Noto Sans", "DejaVu Sans", "Liberation Sans", "Libertinus Serif")
_THAI: Final = ("Noto Sans Thai", "Noto Sans Thai Looped", "Loma", "Garuda", "TlwgTypo")
_CHINESE: Final = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Zen Hei", "Droid Sans Fallback")
_NEEDED: Final = {"en": (), "th": _THAI, "zh": _CHINESE}
_PACKAGES: Final = {"th": "fonts-noto-core", "zh": "fonts-noto-cjk"}
_STANDARD: Final = "ua-1"  # a title, a language, tagged tables, words for pictures
_NARROWEST, _WIDEST = 6, 38  # characters that a column counts as
_UNBROKEN: Final = re.compile(r"\S{24,}")
_PIECE: Final = re.compile(r"(.{16})(?=.)")


def to_pdf(document: Document, made: int) -> bytes:
    """Return the file. `made`: the time that it carries, in microseconds since 1970.

    Raises ConfigurationError where there are no fonts for the document's language.
    """
    known = _families()
    if (needed := _NEEDED[document.language]) and not known.intersection(needed):
        raise ConfigurationError(
            f"found no font for a PDF in the language `{document.language}`, expected {needed[0]} (Debian: `{_PACKAGES[document.language]}`) "
            f"or another in the directory of {VARIABLE}; or leave the PDF out with `--no-pdf`"
        )
    told = {
        "language": document.language,
        "title": document.title,
        "subtitle": _shown(document.subtitle),
        "fonts": [name for name in (*_LATIN, *_THAI, *_CHINESE) if name in known],
        "sections": [{"heading": s.heading, "blocks": [_block(each) for each in s.blocks]} for s in document.sections],
    }
    with as_file(files("gateway.evidence").joinpath("templates", "pack.typ")) as template:
        compiler = typst.Compiler(template, font_paths=_fonts(), sys_inputs={"data": json.dumps(told)})
        try:
            return _compiled(compiler, made, [_STANDARD])
        except typst.TypstError:  # a letter without a glyph or without a code, as some of Thai: tagged all the same
            return _compiled(compiler, made, [])


def _compiled(compiler: typst.Compiler, made: int, standards: list[Literal["ua-1"]]) -> bytes:
    found = compiler.compile(format="pdf", timestamp=made // 1_000_000, pdf_standards=[*standards])
    if not isinstance(found, bytes):
        raise TypeError("expected one file of the typesetter")
    return found


@functools.cache
def _fonts() -> typst.Fonts:
    more = os.environ.get(VARIABLE)
    return typst.Fonts(font_paths=[more] if more else [])


def _families() -> set[str]:
    return set(_fonts().families())


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Table):
        head, rows = [_shown(cell) for cell in block.head], [[_shown(cell) for cell in row] for row in block.rows]
        return {
            "kind": "table",
            "caption": _shown(block.caption),
            "widths": _widths([block.head, *block.rows]),
            "head": head,
            "rows": rows,
            "cut": block.cut,
        }
    if isinstance(block, Chart):
        return {"kind": "chart", "title": block.title, "svg": drawn(block)}
    return {"kind": "alarm" if block.is_alarm else "paragraph", "text": _shown(block.text)}


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Share the width by the longest cell of each column, within bounds."""
    return [max(_NARROWEST, min(_WIDEST, max(map(len, column)))) for column in zip(*rows, strict=True)]


def _shown(text: str) -> str:
    """Write out control characters, cut what is too long, and let a name without spaces be broken."""
    cut = text if len(text) <= MAX_CELL else f"{text[:MAX_CELL]}…"
    return _UNBROKEN.sub(lambda found: _PIECE.sub("\\1\u200b", found[0]), visible(cut))

"""A card's Markdown → sentences under their headings, each exactly as it stands in the text.

Pages that lost their marks (copied from a hub) are read too: a short line without punctuation is then a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

HEADING_LENGTH = 40  # characters; longer lines are prose
LONGEST_LINE = 5_000  # characters; longer ones are data, and would keep patterns busy
WRAPPED_LENGTH = 50  # characters; a longer line without an end goes on in the next

_FENCE = re.compile(r"^\s*(```|~~~)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(?P<marked>.+?)\s*#*\s*$|^\s*\*\*(?P<bold>[^*]+?):?\*\*:?\s*$")
_MARKER = re.compile(r"^\s*(?:[-*+•>]\s+|\d+[.)]\s+)*")
_SENTENCE_END = re.compile(r"(?<=[。!?！？；])|(?<=[.!?])[\"”)\]*_]*\s+(?=[A-Z\"“\[*_<])")
_ENDS = re.compile(r"[。.!?！？；;:：,，]\W*$")
_STOPS = re.compile(r"[。.!?！？]\W*$")
_CODE = re.compile(
    r"^\s*(?:from\s+\w+(?:\.\w+)*\s+import\b|import\s+\w+|class\s+\w+\(|def\s+\w+\(|print\(|pip\s+install|#\s*pip|>>>|\$\s)"
    r"|^\s*[\w.\[\]]+\s*=(?!=)|^\s*[)\]}]+,?\s*$|^\s*@\w+\{|^\s*\w+\s*=\s*[{\"]|\w\(.*=.*[,)]\s*$|\\url\{"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence (or line) of a card; `heading` is the nearest one above it."""

    text: str
    heading: str
    is_code: bool = False


def passages(text: str) -> Iterator[Passage]:
    """Yield the sentences of a card without its front matter, code line by line and told as such."""
    lines = [line if len(line) <= LONGEST_LINE else "" for line in text.splitlines()]
    is_marked = any(_HEADING.match(line) for line in lines)
    heading, is_fenced, waiting = "", False, ""
    for line in lines:
        if _FENCE.match(line):
            is_fenced = not is_fenced
            continue
        is_code = is_fenced or bool(_CODE.search(line))
        if waiting and (is_code or not _goes_on(line, is_marked)):
            yield from _sentences(waiting, heading)
            waiting = ""
        found = None if is_code else _heading(line, is_marked)
        if found is not None:
            heading = found
        elif is_code:
            yield Passage(line.strip(), heading, is_code=True)
        elif line.strip():
            waiting = f"{waiting}\n{line}" if waiting else line
            if not is_marked or _STOPS.search(line) or len(line) < WRAPPED_LENGTH:
                yield from _sentences(waiting, heading)
                waiting = ""
    yield from _sentences(waiting, heading)


def _goes_on(line: str, is_marked: bool) -> bool:
    """Tell whether a line can carry on the sentence of the line before it."""
    return bool(line.strip()) and _heading(line, is_marked) is None and _MARKER.match(line)[0].strip() == ""  # type: ignore[index]  # the pattern matches the empty string


def _heading(line: str, is_marked: bool) -> str | None:
    found = _HEADING.match(line)
    if found is not None:
        return found["marked"] or found["bold"]
    bare = line.strip()
    if is_marked or not bare or len(bare) > HEADING_LENGTH or _ENDS.search(bare) or "|" in bare or "=" in bare:
        return None
    return bare


def _sentences(block: str, heading: str) -> Iterator[Passage]:
    start = len(_MARKER.match(block)[0])  # type: ignore[index]  # the pattern matches the empty string
    for piece in _SENTENCE_END.split(block[start:]):
        if piece.strip():
            yield Passage(piece.strip(), heading)

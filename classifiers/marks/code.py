"""Blocks of program code in a text: fenced, in HTML tags, or lines that look like code.

INVARIANT: time linear in the text (RE2, and one pass over lines).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

import re2

CATEGORY: Final = "output.code"
_FENCED: Final = 0.99
_TAGGED: Final = 0.97
_LINES: Final = 0.8
_FEWEST_LINES: Final = 2

# CommonMark 0.31, 4.5: three or more backticks or tildes, indented by at most three blanks; inside quotes and lists too.
_FENCE: Final = re2.compile(r"(?m)^[ \t>*+-]{0,12}(```+|~~~+)([^`\n]{0,80})$")
_OPEN: Final = re2.compile(r"(?i)<(pre|code|script)\b[^>\n]{0,200}>")
_CLOSE: Final = {name: re2.compile(rf"(?i)</{name}\s*>") for name in ("pre", "code", "script")}
_LINE: Final = re2.compile(
    r"^\s*(?:"
    r"(?:async )?def \w+\(.*\).*:"
    r"|class \w+(?:\(.*\))?\s*[:{]"
    r"|(?:if|elif|for|while|with|try|except|else)\b.{0,160}:\s*$"
    r"|(?:if|else if|for|while|switch|catch)\s*\(.{0,200}\)\s*\{?\s*$"
    r"|(?:from [\w.]+ )?import [\w.{}*, ]+;?\s*$"
    r"|#\s*(?:include|define|ifdef|endif|pragma)\b"
    r"|(?:return|yield|raise|throw|break|continue)\b[^.!?。]{0,160};?\s*$"
    r"|(?:const|let|var|int|float|double|char|bool|long|auto|String|func|fn|local|val) [\w\[\]<>*& ,]+\s*[=;({:].*"
    r"|(?:public|private|protected|static|export|function)\b.{0,160}[({;]\s*$"
    r"|[\w.\[\]'\"]+\s*(?:[-+*/%|&]?=|:=)\s*[^=\s].{0,200}[)\]};\"'\w]\s*$"
    r"|[\w.]+(?:\.[\w]+)*\(.{0,200}\)\s*;?\s*$"
    r"|(?:SELECT|select)\b.{1,200}\b(?:FROM|from)\b.{1,200}|(?:WHERE|FROM|JOIN|GROUP BY|ORDER BY|LIMIT) .{1,200}|(?i:insert into|create table|delete from|update \w+ set)\b.*"
    r"|\$ \w.*|(?:pip|npm|apt-get|git|docker|curl|sudo) [-\w./].*"
    r"|</?[a-zA-Z][\w-]*(?: [^<>]{0,200})?/?>.*"
    r"|[{}()\[\];,]+\s*$"
    r"|(?://|/\*|\*/|#!).*"
    r")"
)
# A closing bracket, a comment or what may be a sentence goes on with code, but makes none.
_WEAK: Final = re2.compile(
    r"^\s*(?:[{}()\[\];,]+\s*$|//|/\*|\*/|(?:return|break|continue|yield|raise|throw)\b"
    r"|(?:if|elif|while|with|try|except|else)\b[^()=<>]*:\s*$|for\b.{0,3}(?:the|an?)\b)"
)


def find(text: str) -> Iterator[tuple[float, int, int]]:
    """Yield (probability, start, end) of each block, in code points; blocks may overlap."""
    if "```" in text or "~~~" in text:
        yield from _fenced(text)
    if "<" in text:
        yield from _tagged(text)
    if "\n" in text:
        yield from _lines(text)


def _fenced(text: str) -> Iterator[tuple[float, int, int]]:
    opened: tuple[int, str] | None = None
    for match in _FENCE.finditer(text):
        fence, info = match.group(1), match.group(2)
        if opened is None:
            opened = match.start(), fence
        elif fence.startswith(opened[1]) and not info.strip():
            yield _FENCED, opened[0], match.end()
            opened = None
    if opened is not None:  # a block that is still being written
        yield _FENCED, opened[0], len(text)


def _tagged(text: str) -> Iterator[tuple[float, int, int]]:
    end = 0
    for match in _OPEN.finditer(text):
        if match.start() < end:
            continue
        close = _CLOSE[match.group(1).lower()].search(text, match.end())
        end = close.end() if close else len(text)
        yield _TAGGED, match.start(), end


def _lines(text: str) -> Iterator[tuple[float, int, int]]:
    """Yield runs of lines that look like code, blank ones between them included."""
    begins = [0, *(i + 1 for i, c in enumerate(text) if c == "\n"), len(text) + 1]
    run: list[tuple[int, int]] = []
    strong = 0
    for start, after in itertools.pairwise(begins):
        line = text[start : after - 1]
        if not line.strip():
            continue
        if _LINE.match(line[:400]):
            run.append((start, after - 1))
            strong += not _WEAK.match(line[:400])
            continue
        if strong >= _FEWEST_LINES:
            yield _LINES, run[0][0], run[-1][1]
        run, strong = [], 0
    if strong >= _FEWEST_LINES:
        yield _LINES, run[0][0], run[-1][1]

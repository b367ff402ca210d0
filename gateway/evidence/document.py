"""The pack as a document: sections of paragraphs, tables and charts. HTML and PDF are two renderings of the same one.

INVARIANT: every figure here is one of `Evidence`; nothing is computed but sums and shares of what stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from gateway.dashboard.charts import Bar
from gateway.evidence.wording import words

MAX_ROWS: Final = 200  # of a table in a document; all of them are in evidence.json


class Paragraph(NamedTuple):
    """`is_alarm`: what nobody should pass over."""

    text: str
    is_alarm: bool = False


class Table(NamedTuple):
    """`cut`: how many more rows there are than stand here."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    cut: int = 0


class Chart(NamedTuple):
    """Has the table with the same figures right after it."""

    title: str
    bars: tuple[Bar, ...]
    groups: tuple[str, ...]


Block: TypeAlias = Paragraph | Table | Chart


class Section(NamedTuple):
    id: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    language: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]


class Words:
    """Headings and tables in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = words(language)

    def __call__(self, name: str) -> str:
        """Raises KeyError."""
        return self._words[name]

    def section(self, name: str, blocks: Iterable[Block | None]) -> Section:
        return Section(name, self(name), tuple(block for block in blocks if block is not None))

    def table(self, caption: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> Table:
        """Make a table; `caption` and `head` are names of words. One without rows says so."""
        listed = [tuple(str(cell) for cell in row) for row in rows]
        if not listed:
            listed = [(self("none"), *("" for _ in head[1:]))]
        shown = tuple(listed[:MAX_ROWS])
        return Table(self(caption), tuple(map(self, head)), shown, len(listed) - len(shown))

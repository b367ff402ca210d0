"""Take figures of some languages anew and keep those of the others: in the tables of a page and in a manifest's entries.

INVARIANT: a row or entry of a language that was not measured anew stays as it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

_TITLE: Final = re.compile(r"(?m)^(?=### )")
_RULE: Final = re.compile(r"\|(?:---\|)+")
_KEYS: Final = ("set", "language")  # the columns that say what a row is about, where a table has them
_LAST: Final = "expected_calibration_error"  # no set: a manifest has it after all of them


def renewed_block(old: str, new: str, languages: Collection[str]) -> str:
    """Return a block of titled tables with the rows of these languages taken from a newer one.

    Raises ValueError where a table has other columns than before: then other classifiers were measured.
    """
    fresh = {section.partition("\n")[0]: section for section in _TITLE.split(new)}
    sections = []
    for section in _TITLE.split(old):
        title = section.partition("\n")[0]
        sections.append(_section(section, fresh[title], languages) if title in fresh else section)
    return "".join(sections)


def renewed_entries(
    old: Mapping[str, Mapping[str, Any]], new: Mapping[str, Mapping[str, Any]], languages: Collection[str]
) -> dict[str, dict[str, Any]]:
    """Return set → language → figures, those of these languages from the newer one."""
    found = {}
    for name in [*sorted({*old, *new} - {_LAST}), *({_LAST} & {*old, *new})]:
        kept = {k: v for k, v in old.get(name, {}).items() if k not in languages}
        if merged := kept | dict(new.get(name, {})):
            found[name] = dict(sorted(merged.items()))
    return found


def _section(old: str, new: str, languages: Collection[str]) -> str:
    before, table, after = _split(old)
    _, fresh, _ = _split(new)
    if not table or not fresh:
        return old
    if table[0] != fresh[0]:
        raise ValueError(f"the table {before.strip()!r} has other columns; measure the same classifiers as before")
    keys = [place for place, cell in enumerate(_cells(table[0])) if cell in _KEYS]
    taken = dict(_groups(fresh[2:], keys, languages))
    rows = []
    for key, group in _all_groups(table[2:], keys):
        rows += taken.pop(key, group)
    rows += [row for group in taken.values() for row in group]
    return before + "\n".join([*table[:2], *rows]) + after


def _split(section: str) -> tuple[str, list[str], str]:
    """Return what stands before the table, its lines, and what stands after."""
    lines = section.split("\n")
    first = next((i for i, line in enumerate(lines) if _RULE.fullmatch(line)), 0) - 1
    if first < 0:
        return section, [], ""
    last = next((i for i in range(first, len(lines)) if not lines[i].startswith("|")), len(lines))
    before = "".join(f"{line}\n" for line in lines[:first])
    return before, lines[first:last], "".join(f"\n{line}" for line in lines[last:])


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


def _all_groups(rows: Sequence[str], keys: Sequence[int]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    for key, group in groupby(rows, lambda row: tuple(_cells(row)[place] for place in keys)):
        yield key, list(group)


def _groups(
    rows: Sequence[str], keys: Sequence[int], languages: Collection[str]
) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    yield from ((key, group) for key, group in _all_groups(rows, keys) if key[-1] in languages)

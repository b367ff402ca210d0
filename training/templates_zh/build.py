"""Themes: what people ask for or say on one subject, and the patterns made of them with several families of frames.

INVARIANT: a frame or filling that one pattern holds out is in the training part of no other pattern.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from training.grammar import Pattern
from training.kinds import pattern


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject: its kind of harm (a key of `KINDS`), what fills the frames, and the families of frames it takes."""

    name: str
    kind: str
    fillings: tuple[str, ...]
    families: tuple[str, ...]


def phrases(block: str) -> tuple[str, ...]:
    """Split a block at `|` and line ends; the order is kept, what repeats is dropped."""
    parts = (part.strip() for line in block.splitlines() for part in line.split("|"))
    return tuple(dict.fromkeys(part for part in parts if part))


def theme(name: str, kind: str, families: str, block: str, more: Sequence[str] = ()) -> Theme:
    """Make a theme of a block of phrases; `families` are names with spaces between them."""
    return Theme(name, kind, tuple(dict.fromkeys((*phrases(block), *more))), tuple(families.split()))


def patterns(themes: Iterable[Theme], families: dict[str, tuple[str, ...]]) -> tuple[Pattern, ...]:
    """Cross each theme with each of its families of frames."""
    return tuple(pattern(f"{t.name}_{f}", t.kind, families[f], t.fillings) for t in themes for f in t.families)

"""Small template grammars: frames with one slot, what fills it, and the labels that follow.

INVARIANT: a frame or filling that is held out never occurs in a training sentence.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

HELD_OUT_EVERY: Final = 5  # one frame in five is kept for measuring, and of long lists one filling in five


@dataclass(frozen=True, slots=True)
class Pattern:
    """Every frame takes every filling in its `{}`. No labels: the sentences are harmless, all labels 0.

    `open_labels` are those that the sentence leaves undecided.
    """

    name: str
    labels: tuple[str, ...]
    frames: tuple[str, ...]
    fillings: tuple[str, ...] = ("",)
    open_labels: tuple[str, ...] = ()


def lines(block: str) -> tuple[str, ...]:
    """Split a block into its lines, without indentation and empty ones."""
    return tuple(line.strip() for line in block.strip().splitlines() if line.strip())


def cross(verbs: str, objects: str, between: str = "") -> tuple[str, ...]:
    """Return every verb with every object; both are given with `|` between them."""
    return tuple(f"{v.strip()}{between}{o.strip()}" for v in verbs.split("|") for o in objects.split("|"))


def expand(pattern: Pattern, *, held_out: bool, limit: int) -> Iterator[str]:
    """Yield at most `limit` sentences, those for training or those for measuring, chosen by hash."""
    kept_frames, measured_frames = _split(pattern.frames)
    kept, measured = _split(pattern.fillings) if len(pattern.fillings) >= HELD_OUT_EVERY else (pattern.fillings,) * 2
    frames, fillings = (measured_frames, measured) if held_out else (kept_frames, kept)
    sentences = {frame.replace("{}", filling) for frame in frames for filling in fillings}
    yield from sorted(sentences, key=lambda s: hashlib.sha256(s.encode()).digest())[:limit]


def _split(items: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    measured = tuple(item for i, item in enumerate(items) if i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1)
    return tuple(item for item in items if item not in measured), measured


def settle(found: Iterable[Pattern]) -> tuple[Pattern, ...]:
    """Reorder frames and fillings so that what the first pattern holds out or trains on stays so in every later one.

    What fits no free place any more is left out of the later pattern.
    """
    seen: dict[str, bool] = {}
    settled = []
    for one in found:
        frames = _place(one.frames, seen, "f:")
        fillings = _place(one.fillings, seen, "p:") if len(one.fillings) >= HELD_OUT_EVERY else one.fillings
        settled.append(replace(one, frames=frames, fillings=fillings))
    return tuple(settled)


def _place(items: tuple[str, ...], seen: dict[str, bool], prefix: str) -> tuple[str, ...]:
    """Put what is held out already at every fifth place, the rest elsewhere; new items fill the gaps."""
    queues: dict[bool | None, list[str]] = {True: [], False: [], None: []}
    for item in items:
        queues[seen.get(prefix + item)].append(item)
    placed: list[str] = []
    while True:
        measured = len(placed) % HELD_OUT_EVERY == HELD_OUT_EVERY - 1
        queue = queues[measured] or queues[None]
        if not queue:
            return tuple(placed)
        item = queue.pop(0)
        seen[prefix + item] = measured
        placed.append(item)

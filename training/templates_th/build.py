"""What the topics are built with: one topic times some styles of frames makes patterns."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_th.frames import COUNTER, FRAMES, PREVENT

ROUNDS: Final = (("how", "formal", "slang"), ("polite", "write", "plan"), ("chat", "formal", "how"))
ONE_MORE: Final = ("polite", "formal", "plan")  # harmful acts in a fourth style, since each also has a harmless pattern


def words(block: str) -> tuple[str, ...]:
    """Split a block at `|` and at line ends; drop empty and repeated items."""
    items = (item.strip() for line in block.splitlines() for item in line.split("|"))
    return tuple(dict.fromkeys(item for item in items if item))


def styled(
    name: str, labels: tuple[str, ...], fillings: tuple[str, ...], styles: tuple[str, ...], open_labels: str = ""
) -> tuple[Pattern, ...]:
    """Make a pattern for each style of frame; `open_labels` are separated by spaces."""
    undecided = tuple(label for label in open_labels.split() if label not in labels)
    return tuple(Pattern(f"{name}_{style}", labels, FRAMES[style], fillings, undecided) for style in styles)


def asks(number: int, name: str, labels: str, open_labels: str, block: str) -> tuple[Pattern, ...]:
    """Make requests for a harmful act in four styles, and harmless talk of preventing the same act.

    `number` picks the styles in turn; `harmful` is added to the labels.
    """
    fillings, found = words(block), (*labels.split(), "harmful")
    return (
        *styled(name, found, fillings, (*ROUNDS[number % len(ROUNDS)], ONE_MORE[number % len(ROUNDS)]), open_labels),
        Pattern(f"{name}_prevent", (), PREVENT, fillings),
    )


def fine(number: int, name: str, block: str) -> tuple[Pattern, ...]:
    """Make harmless requests in the first three styles."""
    return styled(name, (), words(block), ROUNDS[number % len(ROUNDS)])


def says(name: str, labels: str, open_labels: str, fillings: tuple[str, ...]) -> tuple[Pattern, ...]:
    """Make harmful clauses said or asked for, and harmless sentences that contradict or report them."""
    return (
        *styled(name, (*labels.split(), "harmful"), fillings, ("say",), open_labels),
        Pattern(f"{name}_counter", (), COUNTER, fillings),
    )

"""Cut a long text into overlapping windows, so that none of it goes unread."""

from __future__ import annotations


def windows(length: int, size: int, step: int) -> list[tuple[int, int]]:
    """Return half-open ranges of `size` code points, `step` apart, the last one flush with the end.

    Together they cover 0..length, and any stretch of `size - step` code points lies whole in one of them.
    """
    if length <= size:
        return [(0, length)]
    starts = [*range(0, length - size, step), length - size]
    return [(start, start + size) for start in starts]

"""What a card's `run.sampling` may say. A value that no server takes would fail each request, and blame its caller.

A name that is not here may stand in a card: what it means is its server's. One that is nearly the same is misspelt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Final, NamedTuple

from policies.cards.types import SamplingValue

SWITCH: Final = "do_sample"
NEAR: Final = 0.85  # of 1: `temprature`, `topp`, and not `num_beams`


class Range(NamedTuple):
    low: float
    high: float
    is_whole: bool = False
    is_above: bool = False  # `low` itself is too little

    def takes(self, value: SamplingValue) -> bool:
        if isinstance(value, bool) or (self.is_whole and not isinstance(value, int)):
            return False
        return self.low <= value <= self.high and not (self.is_above and value == self.low)

    def __str__(self) -> str:
        number = "a whole number" if self.is_whole else "a number"
        return f"{number} of {'more than' if self.is_above else 'at least'} {self.low} and at most {self.high}"


RANGES: Final[Mapping[str, Range]] = {
    "temperature": Range(0, 100),
    "top_p": Range(0, 1, is_above=True),
    "typical_p": Range(0, 1, is_above=True),
    "min_p": Range(0, 1),
    "top_k": Range(-1, 1_000_000, is_whole=True),  # -1 and 0: all tokens
    "repetition_penalty": Range(0.01, 100),
    "presence_penalty": Range(-2, 2),
    "frequency_penalty": Range(-2, 2),
    "no_repeat_ngram_size": Range(0, 1_000_000, is_whole=True),
}


def strange(sampling: Mapping[str, SamplingValue]) -> Iterator[tuple[str, str]]:
    """Yield each name that is misspelt or has a value that no server takes, and what is wrong with it."""
    for name, value in sampling.items():
        expected = RANGES.get(name)
        if name == SWITCH and not isinstance(value, bool):
            yield name, f"found `{value}`, expected true or false"
        elif expected is not None and not expected.takes(value):
            shown = str(value).lower() if isinstance(value, bool) else value
            yield name, f"found `{shown}`, expected {expected}"
        elif expected is None and name != SWITCH and (near := get_close_matches(name, [*RANGES, SWITCH], 1, NEAR)):
            yield name, f"found `{name}`, expected `{near[0]}`"

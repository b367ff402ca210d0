from typing import Final, TypeVar, final

_T = TypeVar("_T", bound=tuple[object, ...])

EDITION: Final[int]

@final
class Scorer:
    def __new__(
        cls,
        present: bytes,
        weights: bytes,
        idf: bytes,
        letters: bytes,
        orders: bytes,
        scale: bytes,
        bias: bytes,
        bits: int,
        heads: int,
        words: bool,
        least_energy: float,
        /,
    ) -> Scorer: ...
    def scores(self, texts: tuple[str, ...], /) -> bytes: ...
    def probabilities(self, texts: tuple[str, ...], halves: bytes, implied: bytes, /) -> list[list[float]]: ...
    def findings(
        self, texts: tuple[str, ...], halves: bytes, implied: bytes, heads: tuple[str, ...], kind: type[_T], /
    ) -> list[tuple[_T, ...]]: ...

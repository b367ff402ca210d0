from typing import Final, final

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

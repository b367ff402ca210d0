from typing import Final, final

EDITION: Final[int]

@final
class Vocabulary:
    def __new__(cls, words: tuple[str, ...], /) -> Vocabulary: ...
    def tally(self, text: str, /) -> tuple[int, int]: ...

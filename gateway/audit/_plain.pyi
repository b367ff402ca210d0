from typing import Final

EDITION: Final[int]

def is_plain(value: object, /) -> bool: ...

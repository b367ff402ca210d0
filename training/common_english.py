"""Write the common words of English by which a short text is told: `python -m training.common_english [--data DIR]`.

Words of at least four letters from many sources of the English training texts. What another language may spell the same is
left out by its ending, and whatever any list of function words holds.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from typing import Final

import click

from classifiers.text import short, words
from training.sources import Corpus, read

TARGET: Final = Path(short.__file__).with_name("common_english.json")
FEWEST_TEXTS: Final = 60
FEWEST_SOURCES: Final = 10
TEXTS_PER_SOURCE: Final = 3000
_START: Final = 2000  # characters of a text that are read
_WORD: Final = re.compile(r"[a-z]{4,}")
# How Romance and Germanic words end that English borrowed whole: "control", "hotel" and "test" remain.
_SHARED_ENDING: Final = re.compile(r"(?:al|ar|or|ble|ment|ance|ence|ent|ant|age|ure|ista|[aio])$")
# Found in sentences of other languages all the same.
_SHARED: Final = frozenset(
    """trans gays transgender virus film films band bands mile kind hotel test tests sport sports chat club bank stress fans star stars boss fair bonus campus
    status album forum museum minimum maximum game video cancer idiot pizza taxi plan plans land hand gold ring wind sand ball name winter warm""".split()
)


def common(corpus: Corpus) -> list[str]:
    """Return the words, in the order of the alphabet."""
    texts: Counter[str] = Counter()
    sources: defaultdict[str, set[str]] = defaultdict(set)
    read_of: Counter[str] = Counter()
    for text, source in sorted(zip(corpus.texts, corpus.sources, strict=True)):
        if read_of[source] == TEXTS_PER_SOURCE:
            continue
        read_of[source] += 1
        for word in set(_WORD.findall(text[:_START].lower())):
            texts[word] += 1
            sources[word].add(source)
    known = _function_words()
    return sorted(
        word
        for word, count in texts.items()
        if count >= FEWEST_TEXTS
        and len(sources[word]) >= FEWEST_SOURCES
        and word not in known | _SHARED
        and not _SHARED_ENDING.search(word)
    )


def _function_words() -> frozenset[str]:
    """Return the function words of every language, also as they are written without accents."""
    listed = {word for text in words.FUNCTION_WORDS.values() for word in text.split()}
    return frozenset(listed | {_bare(word) for word in listed})


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@click.command(help=__doc__)
@click.option("--data", type=click.Path(path_type=Path), default=Path("../shared/data"), show_default=True)
def main(data: Path) -> None:
    """Write the list."""
    TARGET.write_text(json.dumps(common(read(data, "en")), indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

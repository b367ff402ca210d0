"""Read what a text hides in another coding or spelling: layer by layer, at most DEPTH deep and LIMIT code points in all.

Each layer gives two readings: the text with every run decoded in its place, and what was decoded alone. INVARIANT: total
(nothing raises), linear in the text, origins never decrease, and a run's code points all have the origin of its start, so
that a finding in any part of it covers the whole run in the raw text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Final, NamedTuple

from classifiers.text import encodings
from classifiers.text.cipher import turned
from classifiers.text.encodings import Run, find
from classifiers.text.gate import Family, families
from classifiers.text.spelling import leet, spaced
from classifiers.types import Status, Unjudged, UnjudgedReason, Verdict

DEPTH: Final = 3
LIMIT: Final = 65_536  # code points decoded from one text, over all layers
CONTEXT: Final = 256  # code points of a long text that are shown before and after a run, as the run is judged alone too
_WHOLE: Final = 2_048  # a text up to this length is shown whole

DECODING: Final = (
    "decoding"  # in the place of a classifier's name, of what is said about texts that were not read to the end
)
BEYOND: Final = Verdict(DECODING, Status.OK, unjudged=(Unjudged("coded", UnjudgedReason.BUDGET),))

Origins = list[int]
Clear = Callable[[str, Origins], tuple[str, Origins]]

_FINDERS: Final[dict[Family, Callable[[str], Iterator[Run]]]] = {
    Family.BASE64: lambda text: find(text, encodings.BASE64, encodings.from_base64),
    Family.BASE32: lambda text: find(text, encodings.BASE32, encodings.from_base32),
    Family.HEX: lambda text: find(text, encodings.HEX, encodings.from_hex),
    Family.BINARY: lambda text: find(text, encodings.BINARY, encodings.from_binary),
    Family.ESCAPED: lambda text: find(text, encodings.ESCAPED, encodings.from_escapes),
    Family.PERCENT: lambda text: find(text, encodings.PERCENT, encodings.from_percent),
    Family.ENTITIES: lambda text: find(text, encodings.ENTITIES, encodings.from_entities),
    Family.MORSE: lambda text: find(text, encodings.MORSE, encodings.from_morse),
    Family.SPACED: spaced,
    Family.TURNED: turned,
    Family.LEET: leet,
}


class Layer(NamedTuple):
    """One layer decoded. `share`: how much of the whole text, blanks left out, its runs make up where they lie.

    `other`: the text with those runs read the other way that there is of reading them, with origins.
    """

    shown: str
    shown_origins: Origins
    alone: str
    alone_origins: Origins
    share: float
    other: tuple[str, Origins] | None


class Decoded(NamedTuple):
    """The layers that are hidden in a text, outermost first. `is_cut`: something coded was left as it stands."""

    layers: tuple[Layer, ...]
    is_cut: bool


NOTHING: Final = Decoded((), is_cut=False)


def decoded(text: str, origins: Sequence[int] | None, clear: Clear) -> Decoded:
    """Decode a text. `clear` normalises what was decoded."""
    known = families(text)
    if not known:
        return NOTHING
    left, is_cut, kept = LIMIT, False, 1.0
    found: list[Layer] = []
    seen = {text}
    while known:
        runs, is_beyond = _runs(text, known, left)
        is_cut |= is_beyond
        if len(found) == DEPTH:
            is_cut |= any(run.alone for run in runs)  # identifiers may look like leet in every layer
            break
        if not runs:
            break
        coded, plain = sum(run.end - run.start for run in runs), sum(len(run.plain) for run in runs)
        left -= plain
        places = list(range(len(text) + 1) if origins is None else origins)
        share = kept * coded / max(1, len(text) - text.count(" "))
        other = None
        if any(run.other for run in runs):
            other = _respelt(
                *clear(*_in_place(text, places, [run._replace(plain=run.other or run.plain) for run in runs]))
            )
        alone = clear(*_alone(places, [run for run in runs if run.alone]))
        shown, shown_places = _in_place(text, places, runs)
        kept *= (len(shown) - plain + coded) / len(text)  # of a long text, what is far from any run is not shown
        text, origins = clear(shown, shown_places)
        if text in seen:  # turned back
            break
        seen.add(text)
        found.append(Layer(text, origins, *alone, share, other))
        known = families(text)
    return Decoded(tuple(found), is_cut)


def _respelt(text: str, origins: Origins) -> tuple[str, Origins]:
    """Put words spelt with digits right in a text that no further layer is looked for in."""
    runs = list(leet(text)) if Family.LEET in families(text) else []
    return _in_place(text, origins, runs) if runs else (text, origins)


def _runs(text: str, known: Sequence[Family], left: int) -> tuple[list[Run], bool]:
    """Return runs in order that do not overlap, those of surer families first, and whether there was no room for more."""
    taken: list[Run] = []
    is_cut = False
    for family in known:
        fresh: list[Run] = []
        for run in _apart(_FINDERS[family](text), taken):
            left -= len(run.plain)
            if left < 0:
                is_cut = True
                break
            fresh.append(run)
        if fresh:
            taken = sorted(chain(taken, fresh))
        if is_cut:
            break
    return taken, is_cut


def _apart(runs: Iterator[Run], taken: Sequence[Run]) -> Iterator[Run]:
    """Yield those of `runs` that meet none of `taken`; both are in order."""
    at = 0
    for run in runs:
        while at < len(taken) and taken[at].end <= run.start:
            at += 1
        if at == len(taken) or taken[at].start >= run.end:
            yield run


def _in_place(text: str, origins: Origins, runs: Sequence[Run]) -> tuple[str, Origins]:
    """Put each run's text in its place. Of a long text only what is near a run is kept, parted by line breaks."""
    near = len(text) if len(text) <= _WHOLE else CONTEXT
    pieces: list[str] = []
    places: Origins = []
    done = 0
    for run in runs:
        if run.start - done > 2 * near:
            after = done + near if runs[0] is not run else done
            pieces += (text[done:after], "\n", text[run.start - near : run.start])
            places += origins[done : after + 1] + origins[run.start - near : run.start]
        else:
            pieces.append(text[done : run.start])
            places += origins[done : run.start]
        pieces.append(run.plain)
        places += [origins[run.start]] * len(run.plain)
        done = run.end
    end = min(len(text), done + near)
    pieces.append(text[done:end])
    places += origins[done : end + 1]
    return "".join(pieces), places


def _alone(origins: Origins, runs: Sequence[Run]) -> tuple[str, Origins]:
    """Put the runs' texts one after the other, each on its own line; nothing where there are none."""
    if not runs:
        return "", origins[:1]
    pieces: list[str] = []
    places: Origins = []
    for run in runs:
        pieces += (run.plain, "\n")
        places += [origins[run.start]] * len(run.plain) + [origins[run.end]]
    return "".join(pieces)[:-1], places

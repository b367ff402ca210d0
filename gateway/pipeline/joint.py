"""Where texts meet: what pieces of a conversation say together that none of them says alone. No I/O.

A payload can be cut anywhere: between content parts, messages, turns, tool results, the arguments of tool calls, with
labels and punctuation put around the cut. The pieces are put in the order in which a model reads them, all of them and
those of each speaker, and the neighbourhood of every border is read once more as one text, with a line break at the
border and without. INVARIANT: a window depends on nothing that comes after it, so that a conversation that goes on has
the windows it had, and there are at most two code points of a window for each of the text, and side of a border.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple, TypeAlias

from classifiers.types import Channel, JsonPath, Role, TextSpan

SPACED, GLUED = (
    256,
    128,
)  # code points to each side of a border; a word or number that is cut needs less than a sentence

_TEXT: Final = Channel.TEXT  # bound once: see classifiers.types
_BEFORE: Final = frozenset({"system", "instructions", "tools", "functions", "response_format"})  # read before any turn
_AFTER: Final = frozenset({"suffix"})
CONTENT: Final = {
    Channel.TEXT: "said",
    Channel.TOOL_RESULT: "said",
    Channel.REFUSAL: "said",
    Channel.REASONING: "thought",
    Channel.TOOL_ARGUMENTS: "called",
}
_ARGUMENTS: Final = frozenset({"arguments", "input"})  # members that hold what a tool is called with
_ALONE: Final = 2  # steps of a path to a text that stands in an array by itself: prompt[1]

# What writers put at a cut so that it does not look like one. Not `@ _ /`, which belong to addresses and secrets.
_EDGE: Final = (
    " \t\r\n\v\f\"'`“”‘’«»„「」『』()[]{}<>*~|.,;:!?…。，、；：！？·•"
    "\u00a0\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3000\ufe0e\ufe0f\ufeff"
)
_LABEL: Final = re.compile(
    r"(?:(?:the\s+)?(?:part|piece|chunk|section|segment|fragment|token|half|string|line|ส่วนที่|ส่วน|ตอนที่|ท่อนที่)"
    r"\s*(?:\d{1,3}|[ivx]{1,4}\b|one\b|two\b|three\b|four\b|[a-d]\b)?(?:\s*(?:/|of|จาก)\s*\d{1,3})?\s*(?:is\b)?\s*[:=.)\]–—-]"
    r"|第\s*[一二三四五六七八九十\d]{1,3}\s*(?:部分|段|节|片|句)\s*(?:是)?\s*[:：=.)、]?"
    r"|\(?\d{1,2}\s*(?:/\s*\d{1,2}\s*[:.)\]]?|[.)\]:])(?=\s|[\"'“])"
    r"|[a-z]\s*:?=\s*(?=[\"'“])"
    r"|[-–—•+]\s+)",
    re.IGNORECASE,
)
_JOINERS: Final = frozenset("-–—+&\\")
_JOINER: Final = re.compile(r"\s[-–—+&\\]$")


class Piece(NamedTuple):
    """span.text[begin : begin + size] of the span at `place` stands at `at` of the joined text."""

    place: int
    begin: int
    at: int
    size: int


_piece: Final[Callable[[tuple[int, int, int, int]], Piece]] = partial(tuple.__new__, Piece)  # at half the cost


class Joint(NamedTuple):
    """The neighbourhood of one border or of a few, as one text."""

    text: str
    pieces: tuple[Piece, ...]
    borders: tuple[int, ...]  # where pieces begin that no earlier joint of the chain has had
    gap: int  # code points between two pieces that are of neither

    def is_across(self, start: int, end: int) -> bool:
        """Tell whether text[start:end] has something of both sides of a border."""
        for border in self.borders:  # noqa: SIM110 - asked about each finding of each joint; a generator takes twice as long
            if start < border - self.gap and border < end:
                return True
        return False


_joint_of: Final[Callable[[tuple[str, tuple[Piece, ...], tuple[int, ...], int]], Joint]] = partial(tuple.__new__, Joint)


def conversations(spans: Sequence[TextSpan]) -> list[list[int]]:
    """Return the places of the spans of each conversation, in the order in which a model reads them.

    A text that stands by itself in an array (`prompt[1]`, `input[0]`, `contents[2]`) is a conversation of its own, with
    the suffix that is put behind each; all other spans are of one. The formats' own order of members counts, not the body's.
    """
    alone = [i for i, span in enumerate(spans) if _is_alone(span)]
    if not alone:
        return [_ranked(spans, range(len(spans)))]
    lone = set(alone)
    ranked = _ranked(spans, [i for i in range(len(spans)) if i not in lone])
    suffix = [i for i in ranked if spans[i].path[0] in _AFTER]
    return [*([i, *suffix] for i in alone), ranked]


def _ranked(spans: Sequence[TextSpan], places: Sequence[int]) -> list[int]:
    ranks = [_rank(spans[i].path) for i in places]
    if len(set(ranks)) < 2:  # noqa: PLR2004 - nothing to sort
        return list(places)
    return [place for _, place in sorted(zip(ranks, places, strict=True))]


def _is_alone(span: TextSpan) -> bool:
    path = span.path
    return span.channel is _TEXT and len(path) == _ALONE and isinstance(path[1], int) and path[0] not in _BEFORE


def _rank(path: JsonPath) -> int:
    return 0 if path[0] in _BEFORE else 2 if path[0] in _AFTER else 1


def chains(spans: Sequence[TextSpan], order: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places of spans that are read as one text: all content, that of each speaker, and every string there is."""
    content: list[int] = []
    own: dict[tuple[Role, str], list[int]] = {}
    every: list[int] = []
    for place in order:
        span = spans[place]
        kind = _kind(span)
        if kind is not None:
            own.setdefault((span.role, kind), []).append(place)
            if span.channel is not Channel.SCHEMA:
                content.append(place)
        if span.channel is not Channel.MEDIA and not _is_number(span):
            every.append(place)
    yield content
    if len(own) > 1:
        yield from own.values()
    if len(every) > len(content):
        yield every


def _kind(span: TextSpan) -> str | None:
    """Return what a text is read together with: of definitions those under one name, say all descriptions."""
    if span.channel is Channel.SCHEMA:
        return "declared " + next((step for step in reversed(span.path) if isinstance(step, str)), "")
    if span.channel is Channel.TOOL_ARGUMENTS and span.path[-1] == "name" and _ARGUMENTS.isdisjoint(span.path[1:]):
        return None  # a tool's name stands between the arguments of two calls
    return CONTENT.get(span.channel)


def _is_number(span: TextSpan) -> bool:
    """Tell whether it is a number of the body: two that follow each other are not one."""
    return span.channel is Channel.KEY and not any(char.isalpha() for char in span.text)


def joints(spans: Sequence[TextSpan]) -> list[Joint]:
    """Return the joints of all conversations, each text and set of pieces once; none for spans that stand alone."""
    if len(spans) < 2:  # noqa: PLR2004 - two pieces make a border
        return []
    if len(spans) == 2 and all(_is_message(span) for span in spans):  # noqa: PLR2004 - a system's word and a user's
        return [*_of_two(spans, SPACED, "\n"), *_of_two(spans, GLUED, "")]
    found: dict[tuple[str, int, int], Joint] = {}
    for order in conversations(spans):
        for chain in chains(spans, order):
            if len(chain) > 1:
                for joint in (*_windows(spans, chain, SPACED, "\n"), *_glued(spans, chain)):
                    found.setdefault((joint.text, joint.pieces[0].place, joint.pieces[-1].place), joint)
    return list(found.values())


def _is_message(span: TextSpan) -> bool:
    """Tell whether it is a plain text of a list of messages: two such have one chain, whoever speaks."""
    return span.channel is _TEXT and span.path[0] == "messages" and len(span.path) > _ALONE


def _of_two(spans: Sequence[TextSpan], reach: int, gap: str) -> list[Joint]:
    """Return what `_windows` yields for two messages, at a quarter of the cost."""
    left, right = spans[0].text, spans[1].text
    begin, end, start, stop = 0, len(left), 0, len(right)
    if not gap:
        (begin, end), (start, stop) = edges(left), edges(right)
    if begin == end or start == stop:
        return []
    if end - begin > reach:
        begin = end - reach
    if stop - start > reach:
        stop = start + reach
    size, between = end - begin, len(gap)
    pieces = _piece((0, begin, 0, size)), _piece((1, start, size + between, stop - start))
    return [_joint_of((left[begin:end] + gap + right[start:stop], pieces, (size + between,), between))]


def _glued(spans: Sequence[TextSpan], chain: Sequence[int]) -> Iterator[Joint]:
    return _windows(spans, chain, GLUED, "")


_Text: TypeAlias = tuple[int, int, str]  # what is taken of one span: its place, where it begins in it, the text


def _windows(spans: Sequence[TextSpan], chain: Sequence[int], reach: int, gap: str) -> Iterator[Joint]:
    """Yield a joint for each run of pieces, with up to `reach` code points of what stands before it.

    A run is one long piece or several short ones. INVARIANT: where it ends depends on nothing behind it.
    """
    texts = [taken for place in chain if (taken := _taken(spans[place], place, is_glued=not gap))[2]]
    first = 0
    while first < len(texts):
        last, size = first, len(texts[first][2])
        while size < reach and last + 1 < len(texts):
            last += 1
            size += len(texts[last][2])
        before = _before(texts, first, reach)
        run = [*texts[first:last], _head(texts[last], reach)]
        if before or len(run) > 1:
            yield _joint(spans, before, run, gap)
        first = last + 1


def _taken(span: TextSpan, place: int, *, is_glued: bool) -> _Text:
    if not is_glued:
        return place, 0, span.text
    begin, end = edges(span.text)
    return place, begin, span.text[begin:end]


def edges(text: str) -> tuple[int, int]:
    """Return the range of `text` without what may have been put around a cut: blanks, quotes, points, a label."""
    begin = len(text) - len(text.lstrip(_EDGE))
    label = _LABEL.match(text, begin)
    if label is not None:
        begin = label.end()
        begin += len(text) - begin - len(text[begin:].lstrip(_EDGE))
    end = max(begin, len(text.rstrip(_EDGE)))
    if text[end - 1 : end] in _JOINERS and _JOINER.search(text, max(begin, end - 2), end):
        end = max(begin, len(text[: end - 1].rstrip(_EDGE)))
    return begin, end


def _head(taken: _Text, reach: int) -> _Text:
    place, begin, text = taken
    return taken if len(text) <= reach else (place, begin, text[:reach])


def _before(texts: Sequence[_Text], first: int, reach: int) -> list[_Text]:
    """Return the last `reach` code points of what stands before texts[first]."""
    found: list[_Text] = []
    while first and reach > 0:
        first -= 1
        place, begin, text = texts[first]
        skip = max(0, len(text) - reach)
        found.append((place, begin + skip, text[skip:]))
        reach -= len(text)
    return found[::-1]


def _joint(spans: Sequence[TextSpan], before: Sequence[_Text], run: Sequence[_Text], gap: str) -> Joint:
    texts: list[str] = []
    pieces: list[Piece] = []
    borders: list[int] = []
    at, left = 0, len(before)
    for place, begin, text in (*before, *run):
        if pieces:
            between = gap or _between(spans[pieces[-1].place], texts[-1], spans[place], text)
            texts.append(between)
            at += len(between)
            if left <= 0:
                borders.append(at)
        left -= 1
        size = len(text)
        pieces.append(_piece((place, begin, at, size)))
        texts.append(text)
        at += size
    return Joint("".join(texts), tuple(pieces), tuple(borders), len(gap))


def _between(left: TextSpan, before: str, right: TextSpan, after: str) -> str:
    """Keep numbers of a list apart: two ids in the arguments of a call are no payment card."""
    is_list = left.channel is not Channel.TEXT or right.channel is not Channel.TEXT
    return " , " if is_list and before[-1:].isdigit() and after[:1].isdigit() else ""


def speakers(spans: Sequence[TextSpan], pieces: Iterable[Piece]) -> list[Role]:
    """Return the roles of the pieces, each once: rules of every one of them look at the joint."""
    return list(dict.fromkeys([spans[piece.place].role for piece in pieces]))

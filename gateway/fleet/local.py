"""Classifiers in this process: small texts at once; large ones, and second stages, in threads under a deadline.

INVARIANT: `classify` never raises, and a classifier that broke or came late has said so in a verdict.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

from classifiers.text.decode import BEYOND
from classifiers.text.views import read_all
from classifiers.types import Channel, Classifier, Reading, Status, TextSpan, Unjudged, UnjudgedReason, Verdict, View
from gateway.fleet.lane import Lane, in_time
from gateway.fleet.stages import Unsure, begin, both, finish, is_staged, same

_MEDIA: Final = Channel.MEDIA  # bound once: see classifiers.types
MEDIA_KINDS = frozenset({"image", "audio", "file"})
MAX_CHOICES = 256  # sets of names kept; each policy asks for one
QUEUE_PER_WORKER = 8  # jobs that may wait for one thread; more would hardly be done before their deadline
SECOND_QUEUE_PER_WORKER = 64  # the same for second stages of small texts, which take milliseconds

OnTiming: TypeAlias = Callable[[str, float], None]  # classifier, seconds; called on the event loop
_Chosen: TypeAlias = Sequence[tuple[str, Classifier]]
_Said: TypeAlias = tuple[list[Reading], list[list[Verdict]]]  # per span; per classifier and span


class LocalFleet:
    def __init__(
        self,
        classifiers: Mapping[str, Classifier],
        *,
        deadline_seconds: float,
        inline_chars: int = 20_000,
        workers: int = 2,
        on_timing: OnTiming | None = None,
    ) -> None:
        """`inline_chars`: texts up to this length in sum are judged on the event loop, as a thread would cost more."""
        self._classifiers = dict(classifiers)
        self._chosen: dict[frozenset[str], _Chosen] = {}
        self._deadline_seconds = deadline_seconds
        self._inline_chars = inline_chars
        self._on_timing = on_timing or _untimed
        self._large = Lane("classify", workers, QUEUE_PER_WORKER)
        self._second = Lane("second-stage", workers, SECOND_QUEUE_PER_WORKER)

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        """Judge each span by each classifier of `names` that is here; one that is not here gives no verdict.

        A media span has no text, so nothing is found in it, and a verdict `media` says that nobody judged it. Likewise
        a verdict of `decoding` says that a text hides more than was decoded.
        """
        chosen = self._chosen.get(names) or self._choose(names)
        texts, size, has_media = spans, 0, False
        for text, _direction, _role, channel, _path in spans:
            if channel is _MEDIA:
                has_media = True
            else:
                size += len(text)
        places: list[int] = []
        if has_media:
            places = [place for place, span in enumerate(spans) if span.channel is not Channel.MEDIA]
            texts = [spans[place] for place in places]
        if size <= self._inline_chars:
            (found, said), unsure = self._inline(texts, chosen)
            if unsure:
                await self._finish(found, unsure)
        else:
            found, said = await self._threaded(texts, chosen)
        by_text = [[one] for one in said[0]] if len(said) == 1 else _by_text(said, len(texts))
        for place, reading in enumerate(found):
            if reading.is_cut:
                by_text[place].append(BEYOND)
        if not has_media:
            return found, by_text
        readings = [_unread(span) for span in spans]
        verdicts = [_of_media(span, chosen) for span in spans]
        for place, reading, of_one in zip(places, found, by_text, strict=True):
            readings[place], verdicts[place] = reading, of_one
        return readings, verdicts

    def _choose(self, names: frozenset[str]) -> _Chosen:
        """Find the classifiers of `names`, always in one order, and keep them for the next request."""
        chosen = tuple((name, self._classifiers[name]) for name in sorted(names) if name in self._classifiers)
        if len(self._chosen) < MAX_CHOICES:
            self._chosen[names] = chosen
        return chosen

    async def close(self) -> None:
        """Take no more jobs. A thread that is at work ends its job first, but nobody waits for it."""
        self._large.close()
        self._second.close()

    def _inline(self, spans: Sequence[TextSpan], chosen: _Chosen) -> tuple[_Said, list[Unsure]]:
        """Judge at once what is quick to judge, and return what second stages have yet to say."""
        readings = _read_all(spans)
        if readings is None:
            return _failed(spans, chosen, Status.ERROR), []
        said: list[list[Verdict]] = []
        unsure: list[Unsure] = []
        for name, classifier in chosen:
            verdicts, places, seconds = begin(name, classifier, readings)
            if places and is_staged(classifier):
                unsure.append(Unsure(name, classifier, verdicts, places, seconds))
            else:
                self._on_timing(name, seconds)
            said.append(verdicts)
        return (readings, said), unsure

    async def _finish(self, readings: Sequence[Reading], unsure: Sequence[Unsure]) -> None:
        """Have the unsure verdicts replaced by the second stages, side by side, before the deadline."""
        deadline = time.monotonic() + self._deadline_seconds
        jobs = [self._second.submit(partial(finish, one, readings, deadline)) for one in unsure]
        try:
            for one, job in zip(unsure, jobs, strict=True):
                if job is None or not await in_time(job, deadline):
                    one.replace(same(one.name, Status.TIMEOUT, len(one.places)))
                    continue
                finished, seconds = job.result()
                one.replace(finished)
                self._on_timing(one.name, one.seconds + seconds)
        finally:  # also when the caller has gone
            for job in jobs:
                if job is not None:
                    job.cancel()

    async def _threaded(self, spans: Sequence[TextSpan], chosen: _Chosen) -> _Said:
        deadline = time.monotonic() + self._deadline_seconds
        reading = self._large.submit(lambda: _read_all(spans, is_large=True))
        if reading is None or not await in_time(reading, deadline):
            return _failed(spans, chosen, Status.TIMEOUT)
        readings = reading.result()
        if readings is None:
            return _failed(spans, chosen, Status.ERROR)
        jobs = [self._large.submit(partial(both, name, classifier, readings, deadline)) for name, classifier in chosen]
        said: list[list[Verdict]] = []
        try:
            for (name, _), job in zip(chosen, jobs, strict=True):
                if job is None or not await in_time(job, deadline):
                    said.append(same(name, Status.TIMEOUT, len(spans)))
                    continue
                verdicts, seconds = job.result()
                self._on_timing(name, seconds)
                said.append(verdicts)
        finally:  # also when the caller has gone: what still waits for a thread is not worth one
            for job in jobs:
                if job is not None:
                    job.cancel()
        return readings, said


def _read_all(spans: Sequence[TextSpan], *, is_large: bool = False) -> list[Reading] | None:
    """Read the texts. `is_large`: tell their languages as well, so that nobody has the event loop do it."""
    try:
        readings = read_all(spans)
        for reading in readings if is_large else ():
            _ = reading.language
    except Exception:  # noqa: BLE001 - a text that cannot be read cannot be judged; that is a verdict, not a fault
        return None
    return readings


def _by_text(said: Sequence[Sequence[Verdict]], count: int) -> list[list[Verdict]]:
    return list(map(list, zip(*said, strict=True))) if said else [[] for _ in range(count)]


def _failed(spans: Sequence[TextSpan], chosen: _Chosen, status: Status) -> _Said:
    return [_unread(span) for span in spans], [same(name, status, len(spans)) for name, _ in chosen]


def _unread(span: TextSpan) -> Reading:
    return Reading(span, (View("raw", span.text),), "und", 0.0)


def _of_media(span: TextSpan, chosen: _Chosen) -> list[Verdict]:
    kind = span.text if span.text in MEDIA_KINDS else "file"
    unjudged = (Unjudged(f"media.{kind}", UnjudgedReason.MEDIA),)
    return [*(Verdict(name, Status.OK) for name, _ in chosen), Verdict("media", Status.OK, unjudged=unjudged)]


def _untimed(name: str, seconds: float) -> None:
    """Time nothing."""

"""Classifiers on other servers: remote detectors and generative guard models, asked side by side under one deadline.

INVARIANT: `judge` never raises: a server that is down, late, overloaded or says something odd has said so in a verdict,
for each text by itself. A server is told texts and nothing else: no role, tenant, model or name of a field.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from yarl import URL

from classifiers.guards.asking import Question, Remote, judged, pieces, verdict
from classifiers.manifest import EVERY_LANGUAGE, Manifest
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Status, TextSpan, Verdict
from gateway.address import parse_base_url
from gateway.errors import ConfigurationError
from gateway.fleet.child import OnEvent, OnTiming
from gateway.fleet.station import Answer, Station
from gateway.settings import secret_of

MAX_QUESTIONS: Final = 1_000  # for the texts of one call; more would hardly be answered before the deadline
INLINE_CHARS: Final = 20_000  # texts up to this length in sum are read on the event loop, as a thread would cost more
UNREAD: Final = "und"

_Key: TypeAlias = tuple[Direction, str]  # a text is asked about once, wherever it stands


class _Piece(NamedTuple):
    """A part of a text that is short enough for the server, and where it begins."""

    start: int
    text: str


class RemoteFleet:
    def __init__(
        self,
        classifiers: Sequence[Remote],
        *,
        deadline_seconds: float,
        env: Mapping[str, str] | None = None,
        on_event: OnEvent | None = None,
        on_timing: OnTiming | None = None,
    ) -> None:
        """Raise ConfigurationError for a server that may not be called or whose key is not there. Nothing is contacted."""
        self.names = frozenset(classifier.name for classifier in classifiers)
        self._deadline_seconds = deadline_seconds
        self._on_timing = on_timing or _untimed
        self._stations = {
            each.name: Station(each, *_access(each, env), deadline_seconds, on_event or _untold) for each in classifiers
        }
        self._reads_languages = any(_tells_languages_apart(each.manifest) for each in classifiers)

    async def judge(self, spans: Sequence[TextSpan], names: frozenset[str]) -> list[list[Verdict]]:
        """Return one list per span with a verdict of each classifier of `names` that is here, in their order."""
        chosen = [self._stations[name] for name in sorted(names & self.names)]
        deadline = asyncio.get_running_loop().time() + self._deadline_seconds
        try:
            async with asyncio.timeout_at(deadline):
                languages = await self._languages(spans)
        except TimeoutError:
            return [[Verdict(station.classifier.name, Status.TIMEOUT) for station in chosen] for _ in spans]
        said = await asyncio.gather(*(self._one(station, spans, languages, deadline) for station in chosen))
        return [list(of_one) for of_one in zip(*said, strict=True)] if said else [[] for _ in spans]

    async def start(self) -> None:
        """Look whether workers of Caveat's own serve what the manifests name. What does not is told, not raised."""
        await asyncio.gather(*(station.start() for station in self._stations.values()))

    async def close(self) -> None:
        for station in self._stations.values():
            await station.close()

    async def _languages(self, spans: Sequence[TextSpan]) -> list[str]:
        if not self._reads_languages:
            return [UNREAD] * len(spans)
        if sum(len(span.text) for span in spans) <= INLINE_CHARS:
            return [_language(span) for span in spans]
        return await asyncio.to_thread(lambda: [_language(span) for span in spans])

    async def _one(
        self, station: Station, spans: Sequence[TextSpan], languages: Sequence[str], deadline: float
    ) -> list[Verdict]:
        """Return one classifier's verdict of each span. A medium has no text; that nobody judged it is said elsewhere."""
        classifier = station.classifier
        wanted = {
            (span.direction, span.text): None
            for span, language in zip(spans, languages, strict=True)
            if span.text and span.channel is not Channel.MEDIA and judged(classifier, language, span.direction)
        }
        said = await self._asked(station, wanted, deadline)
        verdicts = []
        for span, language in zip(spans, languages, strict=True):
            if span.channel is Channel.MEDIA:
                verdicts.append(Verdict(classifier.name, Status.OK))
                continue
            found = said.get((span.direction, span.text), ())
            if isinstance(found, Status):
                verdicts.append(Verdict(classifier.name, found))
            else:
                verdicts.append(verdict(classifier, language, span.direction, found))
        return verdicts

    async def _asked(
        self, station: Station, wanted: Mapping[_Key, None], deadline: float
    ) -> dict[_Key, tuple[Finding, ...] | Status]:
        """Return what was found in each text, or why nobody can tell."""
        window = station.classifier.manifest.window
        cut = {key: [_Piece(*p) for p in pieces(key[1], window.max_input, window.tail)] for key in wanted}
        try:
            questions = _questions(station.classifier, cut)
        except TypeError:  # a text that is no Unicode, which no server could be told
            return dict.fromkeys(wanted, Status.ERROR)
        if len(questions) > MAX_QUESTIONS:
            return dict.fromkeys(wanted, Status.TIMEOUT)
        loop = asyncio.get_running_loop()
        began = loop.time()
        answers = await asyncio.gather(*(_said(station, *question, deadline) for question in questions))
        if questions:
            self._on_timing(station.classifier.name, loop.time() - began)
        known: dict[_Key, list[tuple[Finding, ...] | Status]] = {}
        for (direction, _), by_text in zip(questions, answers, strict=True):
            for text, found in by_text:
                known.setdefault((direction, text), []).append(found)
        return {key: _joined(key[0], cut[key], known) for key in wanted}


def _questions(classifier: Remote, cut: Mapping[_Key, Sequence[_Piece]]) -> list[tuple[Direction, Question]]:
    texts: dict[Direction, dict[str, None]] = {}
    for (direction, _), parts in cut.items():
        texts.setdefault(direction, {}).update((part.text, None) for part in parts)
    return [(way, question) for way, unique in texts.items() for question in classifier.questions(list(unique), way)]


async def _said(
    station: Station, direction: Direction, question: Question, deadline: float
) -> list[tuple[str, tuple[Finding, ...] | Status]]:
    """Return what the server says of each text; one that is doubted is asked about apart from its neighbours."""
    doubted = station.doubted(question) if len(question.texts) > 1 else []
    if not doubted:
        answer = await station.ask(question, deadline)
        doubted = station.doubted(question) if len(question.texts) > 1 and isinstance(answer, Status) else []
        if not doubted:
            return _by_text(question, answer)
    rest = [text for text in question.texts if text not in set(doubted)]
    apart = [[text] for text in doubted] + ([rest] if rest else [])
    smaller = [each for texts in apart for each in station.classifier.questions(texts, direction)]
    said = await asyncio.gather(*(_said(station, direction, each, deadline) for each in smaller))
    return [of_one for of_each in said for of_one in of_each]


def _by_text(question: Question, answer: Answer) -> list[tuple[str, tuple[Finding, ...] | Status]]:
    if isinstance(answer, Status):
        return [(text, answer) for text in question.texts]
    return [
        (text, Status.ERROR if found is None else found) for text, found in zip(question.texts, answer, strict=True)
    ]


def _joined(
    direction: Direction, parts: Sequence[_Piece], known: Mapping[_Key, Sequence[tuple[Finding, ...] | Status]]
) -> tuple[Finding, ...] | Status:
    """Return the findings of all pieces, in the whole text's own offsets; a failure of one is one of all."""
    findings: dict[Finding, None] = {}
    failed: Status | None = None
    for start, text in parts:
        said = known.get((direction, text))
        if said is None:
            return Status.ERROR  # nothing was asked about it
        for found in said:
            if isinstance(found, Status):
                failed = found if failed is None or found is Status.ERROR else failed
                continue
            for finding in found:
                findings[finding._replace(start=finding.start + start, end=finding.end + start)] = None
    return tuple(findings) if failed is None else failed


def _language(span: TextSpan) -> str:
    return UNREAD if span.channel is Channel.MEDIA else read(span).language


def _tells_languages_apart(manifest: Manifest) -> bool:
    return bool((manifest.languages.keys() | manifest.calibration.keys()) - {EVERY_LANGUAGE})


def _access(classifier: Remote, env: Mapping[str, str] | None) -> tuple[list[URL], str | None]:
    """Return where a server is and the key that it wants. Raises ConfigurationError."""
    label, server = f"classifier `{classifier.name}`", classifier.server
    urls = []
    for address in server.addresses:
        try:
            urls.append(parse_base_url(address))
        except ValueError as error:
            named = "url" if server.url is not None else "endpoints"
            raise ConfigurationError(f"{label}: options.{named}: expected {error}") from None
    return urls, None if server.api_key_env is None else secret_of(label, server.api_key_env, env)


def _untold(name: str, message: str) -> None:
    """Tell nobody."""


def _untimed(name: str, seconds: float) -> None:
    """Time nothing."""

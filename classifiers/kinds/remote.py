"""Kind `remote`: a server with the guardrails detector API (`POST /api/v1/text/contents`), asked by the gateway's fleet.

INVARIANT: a detection that `options.map` does not name leaves its text unjudged; offsets are checked against the text.
Source: the OpenAPI of the detectors that the FMS guardrails orchestrator calls, and of guardrails-detectors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Final, Self

import orjson
from pydantic import Field, JsonValue, model_validator

from classifiers.guards.asking import (
    AnswerError,
    AskedElsewhereError,
    Code,
    Found,
    Question,
    ServerOptions,
    check_map,
    fault,
    probability,
    read_options,
)
from classifiers.heavy.identity import Identity
from classifiers.kinds.base import Kind
from classifiers.manifest import Manifest
from classifiers.types import Category, Direction, Finding, Reading, Verdict

PATH: Final = "/api/v1/text/contents"
MAX_CONTENTS: Final = 64  # texts in one request
MAX_CHARACTERS: Final = 262_144  # of all texts in one request, unless one alone has more
MAX_DETECTIONS: Final = 10_000  # in one text
UNJUDGED: Final = "unjudged"  # what another Caveat calls what nobody could judge

# What a worker of Caveat's own is told besides, and what it says; other servers know nothing of it.
MANIFEST_PATH: Final = "/v1/manifest"
DIGEST_HEADER: Final = "caveat-classifier-digest"  # in each answer
DEADLINE_HEADER: Final = "caveat-deadline-seconds"
PRIORITY_HEADER: Final = "priority"  # RFC 9218
URGENT: Final = frozenset({b"u=0", b"u=1", b"u=2"})
_ANSWER_FIRST: Final = ((PRIORITY_HEADER, "u=1"),)
_PLAIN: Final = {"plain": True}


class RemoteOptions(ServerOptions):
    detector_id: Annotated[str, Field(pattern=r"^[A-Za-z0-9._/:-]+$", max_length=200)] | None = None
    map: dict[Code, Category | None] = Field(default={})  # a detection, its type or `type/detection` → a category
    detector_params: dict[str, JsonValue] = Field(default={})
    worker: Identity | None = None  # the server is a worker of Caveat's own, and this is what it is to serve

    @model_validator(mode="after")
    def _is_mapped(self) -> Self:
        if self.worker is not None and (self.map or self.detector_params or self.detector_id is None):
            raise ValueError("with `worker` there is a `detector_id`, and neither `map` nor `detector_params`")
        return self


@dataclass(frozen=True, slots=True)
class RemoteClassifier:
    """Immutable once built."""

    manifest: Manifest
    server: RemoteOptions

    @property
    def name(self) -> str:
        return self.manifest.name

    @property
    def digest(self) -> str | None:
        return None if self.server.worker is None else self.server.worker.digest

    @property
    def headers(self) -> Mapping[str, str]:
        wanted = self.server.detector_id
        return MappingProxyType({} if wanted is None else {"detector-id": wanted})

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:  # noqa: ARG002 - the port's signature
        raise AskedElsewhereError("a remote detector is asked by the gateway's fleet")

    @property
    def codes(self) -> Mapping[str, Category | None]:
        """What a server says, and which category it means. A worker of Caveat's own says the category itself."""
        return self.server.map if self.server.worker is None else {name: name for name in self.manifest.categories}

    def speaks_of(self, direction: Direction) -> frozenset[Category]:  # noqa: ARG002 - the API does not tell which it is
        return frozenset(category for category in self.codes.values() if category is not None)

    def questions(self, texts: Sequence[str], direction: Direction) -> list[Question]:
        return [self._question(batch, direction) for batch in _batches(texts)]

    def read(self, question: Question, answer: object) -> list[Found]:
        if not isinstance(answer, list) or len(answer) != len(question.texts):
            raise AnswerError(f"an answer that is no list of {len(question.texts)} results")
        found = [self._found(text, said) for text, said in zip(question.texts, answer, strict=True)]
        if self.server.worker is not None:
            for text, findings in zip(question.texts, found, strict=True):
                self._check_whole(text, findings)
        return found

    def _check_whole(self, text: str, found: Found) -> None:
        """Raise AnswerError unless a worker has spoken of the whole text and of each category, however unlikely."""
        if found is None:
            return
        if {finding.category for finding in found} != set(self.manifest.categories):
            raise AnswerError("an answer that does not speak of each category")
        if min(f.start for f in found) != 0 or max(f.end for f in found) != len(text):
            raise AnswerError("an answer that does not speak of the whole text")

    def _question(self, texts: Sequence[str], direction: Direction) -> Question:
        if self.server.worker is None:
            body = {"contents": texts, "detector_params": self.server.detector_params}
            return Question(PATH, orjson.dumps(body), tuple(texts))
        # an answer is being read while its next window is judged
        headers = _ANSWER_FIRST if direction is Direction.OUTPUT else ()
        return Question(
            PATH, orjson.dumps({"contents": texts, "detector_params": _PLAIN}), tuple(texts), headers=headers
        )

    def _found(self, text: str, said: object) -> Found:
        if not isinstance(said, list) or len(said) > MAX_DETECTIONS:
            raise AnswerError("a result that is no list of detections, or an endless one")
        findings = []
        codes = self.codes
        for detection in said:
            if not isinstance(detection, dict):
                raise AnswerError("a detection that is no object")
            start, end = _range(detection, text)
            likely = probability(detection.get("score"))
            code = _code(detection, codes)
            if code is None:
                return None
            if (category := codes[code]) is not None:
                findings.append(Finding(category, likely, start, end))
        return tuple(findings)


def _code(detection: Mapping[str, object], codes: Mapping[str, Category | None]) -> str | None:
    """Return what names a detection among `codes`, the most exact one first; None where nothing does.

    That a text could not be judged for a category is no finding of the category.
    """
    name, kind = detection.get("detection"), detection.get("detection_type")
    for key in (f"{kind}/{name}", kind) if kind == UNJUDGED else (f"{kind}/{name}", name, kind):
        if isinstance(key, str) and key in codes:
            return key
    return None


def _range(detection: Mapping[str, object], text: str) -> tuple[int, int]:
    """Return where a detection stands, in code points. Raises AnswerError if that is not in the text."""
    start, end = detection.get("start"), detection.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise AnswerError("a detection outside its text")
    quoted = detection.get("text")
    if isinstance(quoted, str) and quoted != text[start:end]:
        raise AnswerError("a detection that quotes another text than stands there; offsets are to be code points")
    return start, end


def _batches(texts: Sequence[str]) -> list[list[str]]:
    batches: list[list[str]] = []
    size = 0
    for text in texts:
        if not batches or len(batches[-1]) == MAX_CONTENTS or size + len(text) > MAX_CHARACTERS:
            batches.append([])
            size = 0
        batches[-1].append(text)
        size += len(text)
    return batches


def build(manifest: Manifest) -> RemoteClassifier:
    """Check a manifest; nothing is contacted. Raises ManifestError with file and line."""
    options = read_options(manifest, RemoteOptions)
    if options.worker is None:
        check_map(manifest, options.map)
    for address in options.addresses:
        if address.endswith(PATH):
            place = ("options", "endpoints" if options.url is None else "url")
            raise fault(manifest, place, f"expected the address without `{PATH}`, which is added")
    return RemoteClassifier(manifest, options)


KIND: Final = Kind("remote", build, is_remote=True)

"""What a classifier sees and says. Standard library only; imports nothing of ours.

INVARIANT: a classifier that could not judge says so (`Verdict.unjudged` or a status that is not OK).
Nothing here ever means "safe" by being absent.

What is made dozens of times per request is a named tuple, at a third of a frozen dataclass's cost.
A member of an enumeration costs as much as a call where CPython 3.11 looks it up (its class is asked by way of the metaclass), and a
request meets a hundred: what comes often has its members bound in its own module.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

Category: TypeAlias = str  # a dotted node of taxonomy.yaml, e.g. "privacy.pii.email"
JsonPath: TypeAlias = tuple[str | int, ...]  # e.g. ("messages", 0, "content")
Tongue: TypeAlias = Callable[[], tuple[str, float]]  # tells the language of a text, and how likely it is that one


class Direction(StrEnum):
    INPUT = "input"
    OUTPUT = "output"


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class Channel(StrEnum):
    """Which kind of carrier a text stands in."""

    TEXT = "text"
    REASONING = "reasoning"
    REFUSAL = "refusal"
    TOOL_ARGUMENTS = "tool_arguments"
    TOOL_RESULT = "tool_result"
    SCHEMA = "schema"  # tool definitions, JSON schemas, grammars
    FIELD = "field"  # any other string of the body: metadata, stop, unknown vendor fields
    KEY = "key"  # the name of a JSON member that a caller chose; cannot be redacted in place
    MEDIA = "media"  # an image, audio or file part: no text to judge


class TextSpan(NamedTuple):
    """One string of a conversation, with the place it came from."""

    text: str
    direction: Direction
    role: Role
    channel: Channel
    path: JsonPath


# the same from a tuple, at half the cost: for what makes several in a request
span_of: Final[Callable[[tuple[str, Direction, Role, Channel, JsonPath]], TextSpan]] = partial(tuple.__new__, TextSpan)


class View(NamedTuple):
    """One way of reading a span's text, e.g. with zero-width characters removed or with base64 decoded.

    `origins` has len(text) + 1 entries: origins[i] is the code point of the raw text that text[i] came from, and
    origins[len(text)] is where what the view shows of the raw text ends: len(raw), or the end of the last decoded run.
    None means identity. It never decreases; what was decoded as one has one origin, the start of it.
    """

    name: str  # classifiers/text/views.py says which there are
    text: str
    origins: tuple[int, ...] | None = None

    def to_raw(self, start: int, end: int) -> tuple[int, int]:
        """Map a half-open range of this view onto the raw text, covering every raw character it came from."""
        if self.origins is None:
            return start, end
        if start >= end:
            return self.origins[start], self.origins[end]
        last = self.origins[end - 1]
        stop = self.origins[end]
        if stop == last:  # the range ends inside what was decoded as one
            stop = self.origins[min(bisect_right(self.origins, last, end), len(self.text))]
        return self.origins[start], max(stop, last + 1)


class _Told:
    """A member of a reading that is told when somebody asks for it first, and from then on lies in the reading itself.

    A property would cost as much at each of thirty looks, and `__getattr__` would make each look at any other member dearer.
    """

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, reading: Reading | None, _owner: type) -> object:
        if reading is None:
            return self
        reading.language, reading.language_probability = reading._tongue()  # noqa: SLF001 - a part of the class
        return getattr(reading, self._name)


class Reading:
    """A span made ready for classifiers: its views (raw first, equal ones left out) and its language. Nobody changes one.

    `language`: ISO 639-1, or "und" where the text has no letters to tell by; or what tells it and its probability, asked
    when somebody asks for it first: patterns never do, and to tell takes about as long as to look for them.
    """

    if TYPE_CHECKING:
        language: str
        language_probability: float
    else:
        language, language_probability = _Told(), _Told()

    def __init__(
        self,
        span: TextSpan,
        views: tuple[View, ...],
        language: str | Tongue,
        language_probability: float = 1.0,
        is_cut: bool = False,  # it hides more coded text than is decoded, which no view shows
    ) -> None:
        self.span = span
        self.views = views
        self.is_cut = is_cut
        if isinstance(language, str):
            self.language, self.language_probability = language, language_probability
        else:
            self._tongue = language

    def _told(self) -> tuple[str, float]:
        return self.language, self.language_probability

    def _replace(
        self, *, span: TextSpan | None = None, views: tuple[View, ...] | None = None, language: str = ""
    ) -> Reading:
        """Return it with one thing changed, as a named tuple does."""
        told: Tongue = (lambda: (language, 1.0)) if language else self._told
        return Reading(span or self.span, views or self.views, told, is_cut=self.is_cut)

    @property
    def length(self) -> int:
        """Code points of the text as it reads: without what is invisible and with what is coded decoded."""
        whole = [
            len(v.text) for v in self.views if v.name.partition(".")[0] in {"raw", "normal", "skeleton", "decoded"}
        ]
        return min(whole, default=len(self.span.text))


class Finding(NamedTuple):
    """`category` holds for raw text[start:end] (code points, half-open) with calibrated `probability` in [0, 1]."""

    category: Category
    probability: float
    start: int
    end: int


class Status(StrEnum):
    OK = "ok"
    TIMEOUT = "timeout"
    ERROR = "error"


class UnjudgedReason(StrEnum):
    """Why nobody can say whether a category holds."""

    MISSING = "missing"  # a required classifier gave no verdict at all
    TIMEOUT = "timeout"
    ERROR = "error"
    MEDIA = "media"  # an image, audio or file that no classifier reads
    LANGUAGE = "language"  # the classifier does not read this language
    BUDGET = "budget"  # coded text beyond what is decoded of one text
    NO_HEAD = "no_head"  # it reads the language, but has learnt nothing of this category in it


class Unjudged(NamedTuple):
    category: Category
    reason: UnjudgedReason


class Verdict(NamedTuple):
    """What one classifier said of one span. A failed call is a verdict too, never an absence.

    `findings` holds every category the classifier has a probability for, also low ones, so that a score can
    be reported; thresholds are the policy's. Several findings of one category (spans) are allowed.
    """

    classifier: str  # the manifest's name, e.g. "embedded"
    status: Status
    findings: tuple[Finding, ...] = ()
    unjudged: tuple[Unjudged, ...] = ()


class Classifier(Protocol):
    """A way of judging texts. Synchronous and CPU-bound; the fleet decides where it runs."""

    @property
    def name(self) -> str: ...

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """One verdict per reading, same order. May raise; the fleet turns that into an ERROR verdict."""
        ...

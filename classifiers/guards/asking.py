"""What a classifier that is a server somewhere else has in common: its address, its questions, its verdicts.

INVARIANT: an answer that is not exactly of the expected form is an error, never half an answer; a category that the
manifest does not promise for a text is said to be unjudged.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Final, NamedTuple, Protocol, Self, TypeAlias, TypeGuard, TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from yarl import URL

from classifiers.heavy.judge import calibrated, curve
from classifiers.manifest import EVERY_LANGUAGE, Manifest, ManifestError
from classifiers.types import (
    Category,
    Classifier,
    Direction,
    Finding,
    Reading,
    Status,
    Unjudged,
    UnjudgedReason,
    Verdict,
)

MAX_ENDPOINTS: Final = 64

Found: TypeAlias = tuple[Finding, ...] | None  # None: the server said something of this text that nobody here can name
Code: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]  # what the server calls a harm


class AnswerError(ValueError):
    """An answer that says nothing we understand. The message holds no word of it."""


class AskedElsewhereError(RuntimeError):
    """Somebody wanted a verdict of a remote classifier without its server."""


class Question(NamedTuple):
    """One request. Its answer speaks of `texts`, in their order."""

    path: str  # below the server's URL
    body: bytes  # JSON
    texts: tuple[str, ...]
    about: str = ""  # the one harm that is asked about, where a server takes them one by one
    headers: tuple[tuple[str, str], ...] = ()  # that go with this request alone


def _absolute(value: str) -> str:
    try:
        url = URL(value)
        plain = url.scheme in {"http", "https"} and bool(url.host) and bool(url.port)
    except ValueError:
        plain = False
    if not plain or url.user is not None or url.password is not None or url.query_string or url.fragment:
        raise ValueError("expected an absolute http or https URL without user, `?` or `#`; keys go to api_key_env")
    return value.rstrip("/")


Url: TypeAlias = Annotated[str, AfterValidator(_absolute)]


class ServerOptions(BaseModel):
    """How a server is reached. The gateway's own deadline for classifiers holds for it."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    url: Url | None = None
    endpoints: Annotated[
        tuple[Url, ...], Field(max_length=MAX_ENDPOINTS)
    ] = ()  # in place of `url`: several that serve the same
    api_key_env: Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$", max_length=200)] | None = None
    concurrency: Annotated[int, Field(strict=True, ge=1, le=256)] = 8  # requests at a time and address; others wait

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where the server is, at least one place."""
        return self.endpoints if self.url is None else (self.url,)

    @model_validator(mode="after")
    def _has_addresses(self) -> Self:
        if (self.url is None) is not bool(self.endpoints):
            raise ValueError("expected either `url`, or `endpoints` with one address or more")
        if len(set(self.endpoints)) != len(self.endpoints):
            raise ValueError("expected each of `endpoints` once")
        return self


class Remote(Protocol):
    """A classifier that writes questions and reads answers; the gateway's fleet carries them."""

    @property
    def name(self) -> str: ...

    @property
    def manifest(self) -> Manifest: ...

    @property
    def server(self) -> ServerOptions: ...

    @property
    def headers(self) -> Mapping[str, str]:
        """What goes with every request, besides the key."""
        ...

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        """Raise AskedElsewhereError: verdicts come through the fleet."""
        ...

    @property
    def digest(self) -> str | None:
        """What each answer has to name as the classifier that gave it; None: servers of this kind name nothing."""
        ...

    def speaks_of(self, direction: Direction) -> frozenset[Category]:
        """Return the categories that the server is asked about in texts of this direction."""
        ...

    def questions(self, texts: Sequence[str], direction: Direction) -> list[Question]:
        """Return what is to be asked so that each text is judged. Raises TypeError for a text that is no Unicode."""
        ...

    def read(self, question: Question, answer: object) -> list[Found]:
        """Return what a server's JSON says of each text of the question, with offsets in it. Raises AnswerError."""
        ...


def is_remote(classifier: Classifier) -> TypeGuard[Remote]:
    """Tell whether the fleet has to ask a server for this classifier's verdicts."""
    return hasattr(classifier, "questions")


O = TypeVar("O", bound=ServerOptions)  # noqa: E741 - the usual one letter of a type variable


def read_options(manifest: Manifest, form: type[O]) -> O:
    """Validate `options` and what else must hold of a remote classifier. Raises ManifestError with file and line."""
    try:
        options = form.model_validate(manifest.options)
    except ValidationError as error:
        found = [fault(manifest, ("options", *e["loc"]), e["msg"]) for e in error.errors()]
        raise ManifestError("\n".join(map(str, found))) from None
    if manifest.weights:
        raise fault(manifest, ("weights",), f"kind `{manifest.kind}` has none here; they are on its server")
    if manifest.window.tail >= manifest.window.max_input:
        raise fault(manifest, ("window", "tail"), "expected less than max_input, for pieces of a text overlap by it")
    for language in manifest.calibration:
        for category in manifest.categories:
            curve(manifest, language, category)
    return options


def check_map(manifest: Manifest, codes: Mapping[str, Category | None]) -> None:
    """Compare `options.map` with the manifest's categories, both ways. Raises ManifestError with file and line."""
    for code, category in codes.items():
        if category is not None and category not in manifest.categories:
            expected = f"expected null or one of {sorted(manifest.categories)}"
            raise fault(manifest, ("options", "map", code), f"`{category}` is not promised; {expected}")
    if silent := sorted(set(manifest.categories) - set(codes.values())):
        raise fault(manifest, ("options", "map"), f"nothing speaks for {silent}, which `categories` promises")


def fault(manifest: Manifest, path: Sequence[str | int], message: str) -> ManifestError:
    """Return an error that names the place in the manifest's file, as near as it is there."""
    return ManifestError(f"{_place(manifest, path)}: {'.'.join(map(str, path))}: {message}")


def _place(manifest: Manifest, path: Sequence[str | int]) -> str:
    file = manifest.home.parent / f"{manifest.name}.yaml"
    try:
        node = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return f"manifest `{manifest.name}`"
    line = 1
    for step in path:
        if not isinstance(node, yaml.MappingNode):
            break
        inside = next(((key, value) for key, value in node.value if key.value == str(step)), None)
        if inside is None:
            break
        key, node = inside
        line = key.start_mark.line + 1
    return f"{file}:{line}"


def judged(classifier: Remote, language: str, direction: Direction) -> frozenset[Category]:
    """Return the categories of which the server's word counts in such a text; none: it need not be asked."""
    return classifier.manifest.judges(language) & classifier.speaks_of(direction)


def verdict(classifier: Remote, language: str, direction: Direction, found: Sequence[Finding]) -> Verdict:
    """Return the verdict that answers of the right form come to, with calibrated probabilities."""
    manifest, counted = classifier.manifest, judged(classifier, language, direction)
    findings = tuple(
        finding._replace(probability=_calibrated(manifest, language, finding))
        for finding in found
        if finding.category in counted
    )
    return Verdict(classifier.name, Status.OK, findings, gaps(manifest, language, counted))


def gaps(manifest: Manifest, language: str, counted: frozenset[Category]) -> tuple[Unjudged, ...]:
    """Return what a text is not judged for, and why."""
    in_language = manifest.judges(language)
    reason = UnjudgedReason.NO_HEAD if in_language else UnjudgedReason.LANGUAGE
    return tuple(Unjudged(category, reason) for category in manifest.categories if category not in counted)


def _calibrated(manifest: Manifest, language: str, finding: Finding) -> float:
    line = curve(manifest, language, finding.category) or curve(manifest, EVERY_LANGUAGE, finding.category)
    return calibrated(finding.probability, line)


def pieces(text: str, longest: int, overlap: int) -> list[tuple[int, str]]:
    """Cut a text into pieces of at most `longest` code points that share `overlap`, each with where it starts."""
    if len(text) <= longest:
        return [(0, text)]
    step: Final = longest - overlap
    return [(start, text[start : start + longest]) for start in range(0, len(text) - overlap, step)]


def probability(value: object) -> float:
    """Return a number of a server's as a probability. Raises AnswerError if it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise AnswerError("a score that is no number")
    if not 0.0 <= value <= 1.0:
        raise AnswerError("a score outside 0 to 1")
    return float(value)

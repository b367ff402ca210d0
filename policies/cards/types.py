"""What a model's own card says, and the rules that follow from it. Pure values; validation of files is in loader.py.

INVARIANT: every rule rests on a caveat, every caveat on a sentence of the card's text. A rule's id is
`card:<card>/<caveat>/<n>`, n from 1 in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Final, Literal, TypeAlias

from classifiers.types import Category, Direction
from policies.types import Citation

MAIN: Final = "card"  # the name of the source that a quote is from unless it names another
CONTENT: Final = "{content}"  # where a turn's text stands in its form of `run.template`

# What a request can be about (labels of the scope classifier), as categories below `scope`.
SCOPES: Final[tuple[Category, ...]] = (
    "scope.math",
    "scope.reasoning",
    "scope.factual_qa",
    "scope.code",
    "scope.citation",
    "scope.creative_writing",
    "scope.brainstorming",
    "scope.reading_comprehension",
    "scope.summarization",
    "scope.translation",
    "scope.small_talk",
    "scope.advice.medical",
    "scope.advice.legal",
    "scope.advice.financial",
)


class ModelKind(StrEnum):
    CHAT = "chat"  # tuned on turns of a conversation
    INSTRUCT = "instruct"  # tuned on single instructions
    BASE = "base"  # continues a text; never learnt to answer


class Production(StrEnum):
    YES = "yes"
    NO = "no"
    CAUTION = "caution"


class Purpose(StrEnum):
    """What a key is for; stated when the key is made."""

    COMMERCIAL = "commercial"
    RESEARCH = "research"
    INTERNAL = "internal"


class Status(StrEnum):
    CONFIRMED = "confirmed"
    DRAFT = "draft"  # made by `caveat card import`, not yet read by a person: never enforced


class Mark(StrEnum):
    """What an answer can hold that somebody must look at."""

    CITATIONS = "citations"  # references, DOIs, arXiv ids, BibTeX: none of them checked
    CODE = "code"  # fenced or evident program text


class Place(StrEnum):
    ANSWER = "answer"  # with each answer, as a disclaimer
    MODELS = "models"  # in GET /v1/models only


class Notice(StrEnum):
    """What an answer can be accompanied by: each a localised text."""

    RISKS = "risks"  # the model has risks, biases and limits
    JUDGMENT = "judgment"  # no substitute for human judgment, no source of truth
    STARTING_POINT = "starting_point"  # a starting point, not a final solution
    INACCURATE = "inaccurate"  # may be made up: check it


@dataclass(frozen=True, slots=True)
class Licence:
    """`terms`: further terms that bind beside the licence, each one sentence."""

    spdx: str
    name: str
    commercial: bool
    attribution: str
    share_alike: bool
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """How turns become one prompt: each turn's form with its text for `{content}`, one after another, then `opening`.

    `system` is used once, at the start; without `{content}` it stands as it is. No form is a program: nothing runs it.
    """

    system: str
    user: str
    assistant: str
    opening: str


SamplingValue: TypeAlias = bool | int | float


@dataclass(frozen=True, slots=True)
class Run:
    """How the model is run. There is no key for code from the model's repository: it is never executed.

    `max_new_tokens` counts the answer alone, `max_length` prompt and answer. `unset`: parameters that the card
    uses without saying a value. `control_tokens`: strings that structure a prompt; a caller's text must hold none.
    """

    dtype: Literal["float16", "bfloat16", "float32", "auto"]
    quantize: Literal["none", "int8", "int4"]
    device_map: str | None
    template: Template | None  # None: the text alone is the prompt
    system_prompt: str
    control_tokens: tuple[str, ...]
    stop_ids: tuple[int, ...]
    stop_strings: tuple[str, ...]
    sampling: Mapping[str, SamplingValue]
    max_new_tokens: int | None
    max_length: int | None
    unset: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A text that quotes are from. `sha256` (hex) is over its bytes as they were read on the day `retrieved`."""

    name: str
    title: str
    language: str
    sha256: str
    retrieved: str


@dataclass(frozen=True, slots=True)
class Threshold:
    """A category is acted on from `at_least` on; `at_least_in`: (language, threshold), sorted."""

    kind: ClassVar[str] = "threshold"
    id: str
    because: Citation
    category: Category
    at_least: float
    directions: frozenset[Direction]
    action: Literal["flag", "redact", "refuse", "disclaim", "replace", "escalate"]
    at_least_in: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class LicenceTerms:
    """A key with one of `purposes` may not use the model (refuse), or is marked (flag)."""

    kind: ClassVar[str] = "licence"
    id: str
    because: Citation
    purposes: frozenset[Purpose]
    action: Literal["refuse", "flag"]


@dataclass(frozen=True, slots=True)
class ProductionUse:
    """Acts on keys with `production: yes`."""

    kind: ClassVar[str] = "production"
    id: str
    because: Citation
    action: Literal["refuse", "flag"]


@dataclass(frozen=True, slots=True)
class KindOfModel:
    """Acts on a chat request to a model whose kind is `base`."""

    kind: ClassVar[str] = "model_kind"
    id: str
    because: Citation
    action: Literal["refuse", "flag", "disclaim"]


@dataclass(frozen=True, slots=True)
class Languages:
    """Acts on text in a language that is not one of `languages` (never on `und`)."""

    kind: ClassVar[str] = "language"
    id: str
    because: Citation
    languages: frozenset[str]
    directions: frozenset[Direction]
    action: Literal["flag", "disclaim", "refuse"]


@dataclass(frozen=True, slots=True)
class ContextLength:
    """Acts on a prompt of more than `tokens` (estimated); `refuse` is HTTP 400 and names the limit."""

    kind: ClassVar[str] = "context"
    id: str
    because: Citation
    tokens: int
    action: Literal["refuse", "flag"]


@dataclass(frozen=True, slots=True)
class Scope:
    """Acts on a request that is about `category` (one of SCOPES) with at least probability `at_least`.

    `to` (for `reroute`): cards whose models may answer instead, best first; `otherwise` holds where the tenant may
    use none of them.
    """

    kind: ClassVar[str] = "scope"
    id: str
    because: Citation
    category: Category
    at_least: float
    action: Literal["disclaim", "flag", "reroute", "refuse"]
    to: tuple[str, ...] = ()
    otherwise: Literal["disclaim", "flag", "refuse"] = "disclaim"
    at_least_in: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class OutputMarks:
    """Acts on what an answer holds: the place is marked, the answer disclaimed."""

    kind: ClassVar[str] = "output_marks"
    id: str
    because: Citation
    marks: frozenset[Mark]
    action: Literal["disclaim", "flag"]


@dataclass(frozen=True, slots=True)
class Trim:
    """The answer ends where the model begins a turn of its own making: at one of `at`, or a blank-line new question."""

    kind: ClassVar[str] = "trim"
    id: str
    because: Citation
    at: tuple[str, ...]
    action: Literal["trim"] = "trim"


@dataclass(frozen=True, slots=True)
class PromptFormat:
    """A caller's text that holds one of `control_tokens` is refused; `system_prompt`: the card's own is always applied."""

    kind: ClassVar[str] = "prompt_format"
    id: str
    because: Citation
    control_tokens: tuple[str, ...]
    system_prompt: bool
    action: Literal["refuse"] = "refuse"


@dataclass(frozen=True, slots=True)
class Disclose:
    """Whoever uses the model must be told: by a localised text with each answer, or by the quote in the list of models."""

    kind: ClassVar[str] = "disclose"
    id: str
    because: Citation
    place: Place
    text: Notice | None  # None where the place is the list of models
    action: Literal["disclaim"] = "disclaim"


CardRule: TypeAlias = (
    Threshold
    | LicenceTerms
    | ProductionUse
    | KindOfModel
    | Languages
    | ContextLength
    | Scope
    | OutputMarks
    | Trim
    | PromptFormat
    | Disclose
)


@dataclass(frozen=True, slots=True)
class Caveat:
    """One sentence (or a few) of the card, in its own language, and what follows from it."""

    id: str
    quote: str
    gloss: str  # English
    rules: tuple[CardRule, ...]
    source: str = MAIN  # name of the source that the quote is from


@dataclass(frozen=True, slots=True)
class Card:
    """One model's card. `sources[0]` is the card itself, named `card`."""

    id: str
    name: str
    models: tuple[str, ...]  # names under which the model is known, its hub id first
    revision: str
    architecture: str
    parameters: int
    context_tokens: int
    kind: ModelKind
    languages: tuple[str, ...]  # ISO 639-1; empty: the card does not say
    production: Production
    licence: Licence
    intended: tuple[str, ...]
    out_of_scope: tuple[str, ...]
    run: Run
    sources: tuple[Source, ...]
    caveats: tuple[Caveat, ...]
    status: Status
    digest: str  # sha256 (hex) over the canonical form of all the above but `status`

    @property
    def source(self) -> Source:
        return self.sources[0]

    def rules(self) -> Iterator[CardRule]:
        """Yield every rule, in the order of the file."""
        for caveat in self.caveats:
            yield from caveat.rules

"""The shape of a card file. Unknown keys, unknown words and empty lists are faults, never passed over.

INVARIANT: nothing here can ask for code of a model's repository to be run: there is no key for it.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt

from classifiers.types import Direction
from policies.cards import types
from policies.cards.types import CONTENT, MAIN, SCOPES, Mark, ModelKind, Notice, Place, Production, Purpose, Status
from policies.schema import (
    DEFAULT,
    CategoryName,
    Language,
    Threshold,
    ThresholdKey,
    Words,
    by_default,
    has_default,
    iso_date,
)
from policies.types import Citation

MAX_PARAMETERS = 10**13  # ten times the largest model that is published
MAX_TOKENS = 10**8


def _scope(value: str) -> str:
    if value in SCOPES:
        return value
    close = get_close_matches(value, SCOPES, n=1)
    raise ValueError(f"a subject below `scope`{f' (`{close[0]}`?)' if close else ''}")


def _by_language(at_least: Mapping[str, float]) -> tuple[float, tuple[tuple[str, float], ...]]:
    """Return the default and, sorted, what holds in a language."""
    return at_least[DEFAULT], tuple(sorted((k, v) for k, v in at_least.items() if k != DEFAULT))


Id: TypeAlias = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
ModelName: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$")]
Sha256: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
IsoDate: TypeAlias = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$"), AfterValidator(iso_date)]
Tokens: TypeAlias = Annotated[StrictInt, Field(ge=1, le=MAX_TOKENS)]
TokenId: TypeAlias = Annotated[StrictInt, Field(ge=0, le=MAX_TOKENS)]
Count: TypeAlias = Annotated[StrictInt, Field(ge=1, le=MAX_PARAMETERS)]
Sentences: TypeAlias = Annotated[list[Words], Field(min_length=1)]
Piece: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
AtLeast: TypeAlias = Annotated[dict[ThresholdKey, Threshold], BeforeValidator(by_default), AfterValidator(has_default)]
Directions: TypeAlias = Annotated[list[Direction], Field(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class RuleForm(_Strict):
    """One rule as it is written; each kind has its keys."""

    @abstractmethod
    def rule(self, name: str, because: Citation) -> types.CardRule:
        """Make the rule with that id, resting on that sentence."""


class ThresholdRule(RuleForm):
    kind: Literal["threshold"]
    category: CategoryName
    at_least: AtLeast
    direction: Directions
    action: Literal["flag", "redact", "refuse", "disclaim", "replace", "escalate"]

    def rule(self, name: str, because: Citation) -> types.Threshold:
        default, others = _by_language(self.at_least)
        return types.Threshold(name, because, self.category, default, frozenset(self.direction), self.action, others)


class LicenceRule(RuleForm):
    kind: Literal["licence"]
    purposes: list[Purpose] = Field(min_length=1)
    action: Literal["refuse", "flag"]

    def rule(self, name: str, because: Citation) -> types.LicenceTerms:
        return types.LicenceTerms(name, because, frozenset(self.purposes), self.action)


class ProductionRule(RuleForm):
    kind: Literal["production"]
    action: Literal["refuse", "flag"]

    def rule(self, name: str, because: Citation) -> types.ProductionUse:
        return types.ProductionUse(name, because, self.action)


class ModelKindRule(RuleForm):
    kind: Literal["model_kind"]
    action: Literal["refuse", "flag", "disclaim"]

    def rule(self, name: str, because: Citation) -> types.KindOfModel:
        return types.KindOfModel(name, because, self.action)


class LanguageRule(RuleForm):
    kind: Literal["language"]
    languages: list[Language] = Field(min_length=1)
    direction: Directions
    action: Literal["flag", "disclaim", "refuse"]

    def rule(self, name: str, because: Citation) -> types.Languages:
        return types.Languages(name, because, frozenset(self.languages), frozenset(self.direction), self.action)


class ContextRule(RuleForm):
    kind: Literal["context"]
    tokens: Tokens
    action: Literal["refuse", "flag"]

    def rule(self, name: str, because: Citation) -> types.ContextLength:
        return types.ContextLength(name, because, self.tokens, self.action)


class ScopeRule(RuleForm):
    kind: Literal["scope"]
    category: Annotated[str, AfterValidator(_scope)]
    at_least: AtLeast
    action: Literal["disclaim", "flag", "refuse"]

    def rule(self, name: str, because: Citation) -> types.Scope:
        default, others = _by_language(self.at_least)
        return types.Scope(name, because, self.category, default, self.action, at_least_in=others)


class RerouteRule(RuleForm):
    """A scope rule that sends the request to another model."""

    kind: Literal["scope"]
    category: Annotated[str, AfterValidator(_scope)]
    at_least: AtLeast
    action: Literal["reroute"]
    to: list[Id] = Field(min_length=1)
    otherwise: Literal["disclaim", "flag", "refuse"]

    def rule(self, name: str, because: Citation) -> types.Scope:
        default, others = _by_language(self.at_least)
        return types.Scope(name, because, self.category, default, "reroute", tuple(self.to), self.otherwise, others)


class OutputMarksRule(RuleForm):
    kind: Literal["output_marks"]
    marks: list[Mark] = Field(min_length=1)
    action: Literal["disclaim", "flag"]

    def rule(self, name: str, because: Citation) -> types.OutputMarks:
        return types.OutputMarks(name, because, frozenset(self.marks), self.action)


class TrimRule(RuleForm):
    kind: Literal["trim"]
    at: list[Piece] = Field(min_length=1)

    def rule(self, name: str, because: Citation) -> types.Trim:
        return types.Trim(name, because, tuple(self.at))


class PromptFormatRule(RuleForm):
    kind: Literal["prompt_format"]
    control_tokens: list[Piece] = Field(min_length=1)
    system_prompt: StrictBool

    def rule(self, name: str, because: Citation) -> types.PromptFormat:
        return types.PromptFormat(name, because, tuple(self.control_tokens), self.system_prompt)


class AnswerNoticeRule(RuleForm):
    """A disclosure with each answer; `text` names a localised text."""

    kind: Literal["disclose"]
    place: Literal[Place.ANSWER]
    text: Notice

    def rule(self, name: str, because: Citation) -> types.Disclose:
        return types.Disclose(name, because, Place.ANSWER, self.text)


class ModelsNoticeRule(RuleForm):
    """A disclosure in the list of models, by the quote and its gloss."""

    kind: Literal["disclose"]
    place: Literal[Place.MODELS]

    def rule(self, name: str, because: Citation) -> types.Disclose:
        return types.Disclose(name, because, Place.MODELS, None)


_FORMS: Final[Mapping[str, type[RuleForm]]] = {
    "threshold": ThresholdRule,
    "licence": LicenceRule,
    "production": ProductionRule,
    "model_kind": ModelKindRule,
    "language": LanguageRule,
    "context": ContextRule,
    "scope": ScopeRule,
    "output_marks": OutputMarksRule,
    "trim": TrimRule,
    "prompt_format": PromptFormatRule,
    "disclose": ModelsNoticeRule,
}
RULE_KINDS: Final = tuple(_FORMS)


def form_of(written: Mapping[str, Any]) -> type[RuleForm] | None:
    """Return the shape that a rule must have by its `kind` (and `action`, `place`), or None for an unknown kind."""
    kind = written.get("kind")
    if kind == "scope" and written.get("action") == "reroute":
        return RerouteRule
    if kind == "disclose" and written.get("place") != Place.MODELS:
        return AnswerNoticeRule
    return _FORMS.get(kind) if isinstance(kind, str) else None


class LicenceForm(_Strict):
    spdx: Words
    name: Words
    commercial: StrictBool
    attribution: Words
    share_alike: StrictBool
    terms: list[Words] | None = Field(default=None, min_length=1)


def _plain(value: str) -> str:
    """A form that was copied from a model's Jinja template would go to the model as it stands, braces and all."""
    jinja = next((mark for mark in ("{{", "{%", "{#") if mark in value), None)
    if jinja is not None:
        raise ValueError(f"plain text with `{CONTENT}` for the turn's text, no Jinja (`{jinja}`)")
    return value


def _once(value: str) -> str:
    if value.count(CONTENT) != 1:
        raise ValueError(f"`{CONTENT}` in it once, where the turn's text goes")
    return value


def _at_most_once(value: str) -> str:
    if value.count(CONTENT) > 1:
        raise ValueError(f"`{CONTENT}` in it at most once")
    return value


def _never(value: str) -> str:
    if CONTENT in value:
        raise ValueError(f"no `{CONTENT}`: it begins the answer, and no turn's text stands in it")
    return value


PromptText: TypeAlias = Annotated[str, Field(max_length=8_000)]
Form: TypeAlias = Annotated[PromptText, AfterValidator(_plain)]


class TemplateForm(_Strict):
    system: Annotated[Form, AfterValidator(_at_most_once)]
    user: Annotated[Form, AfterValidator(_once)]
    assistant: Annotated[Form, AfterValidator(_once)]
    opening: Annotated[Form, AfterValidator(_never)]


class RunForm(_Strict):
    dtype: Literal["float16", "bfloat16", "float32", "auto"]
    quantize: Literal["none", "int8", "int4"]
    device_map: Literal["auto", "cuda", "cpu"] | None = None
    template: TemplateForm | None = None
    system_prompt: PromptText = ""
    control_tokens: list[Piece] | None = Field(default=None, min_length=1)
    stop_ids: list[TokenId] | None = Field(default=None, min_length=1)
    stop_strings: list[Piece] | None = Field(default=None, min_length=1)
    sampling: dict[Id, StrictBool | StrictInt | float] | None = Field(default=None, min_length=1)
    max_new_tokens: Tokens | None = None
    max_length: Tokens | None = None
    unset: list[Id] | None = Field(default=None, min_length=1)


class SourceForm(_Strict):
    title: Words
    language: Language
    sha256: Sha256
    retrieved: IsoDate


class CaveatForm(_Strict):
    """`rules` are looked at one by one, each by the shape of its kind (`form_of`)."""

    id: Id
    source: Id = MAIN
    quote: str = ""
    gloss: str = ""
    rules: list[dict[str, Any]] | None = None


class DraftForm(_Strict):
    """What an import could find. What a confirmed card must state may be left open here."""

    card: Id
    status: Status
    name: Words
    models: list[ModelName] = Field(min_length=1)
    revision: Words | None = None
    architecture: Words | None = None
    parameters: Count | None = None
    context_tokens: Tokens | None = None
    kind: ModelKind | None = None
    languages: list[Language] | None = None
    production: Production | None = None
    licence: LicenceForm | None = None
    intended: Sentences | None = None
    out_of_scope: Sentences | None = None
    run: RunForm | None = None
    sources: dict[Id, SourceForm] = Field(min_length=1)
    caveats: list[CaveatForm] = Field(min_length=1)


class CardForm(DraftForm):
    revision: Words
    architecture: Words
    parameters: Count
    context_tokens: Tokens
    kind: ModelKind
    languages: list[Language]  # empty: the card does not say
    production: Production
    licence: LicenceForm
    intended: Sentences
    run: RunForm

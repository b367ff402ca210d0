"""The shape of a policy file. Unknown keys, unknown words and empty lists are faults, never passed over.

INVARIANT: what lets text pass unjudged (`allow` on unjudged, a stream mode that is not strict, a whole policy on trial)
or takes something back that a model's card asks for names who answers for it and until when.
"""

from __future__ import annotations

import functools
from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt, model_validator

from classifiers.catalog import members
from classifiers.taxonomy import is_known, taxonomy
from classifiers.text.language import told
from classifiers.types import Direction, Role, UnjudgedReason
from policies.types import Action, Explain, Level, Mode, Outcome, Respond, StreamMode

DEFAULT = "default"
MAX_QUOTE = 2_000  # code points; a sentence of a model card, not the card


@functools.cache
def actions() -> dict[str, Action]:
    """Return every action there is, by name."""
    return {action.name: action for action in members("policies.actions", "ACTION", Action).values()}


def _one_of(names: Callable[[], list[str]], what: str) -> AfterValidator:
    def check(value: str) -> str:
        known = names()
        if value in known:
            return value
        close = get_close_matches(value, known, n=1)
        raise ValueError(f"{what} (`{close[0]}`?)" if close else f"one of {', '.join(known)}")

    return AfterValidator(check)


def _category(value: str) -> str:
    if is_known(value):
        return value
    close = get_close_matches(value, list(taxonomy().nodes), n=1)
    raise ValueError(f"a category of the taxonomy{f' (`{close[0]}`?)' if close else ''}")


def _told(value: str) -> str:
    """Accept a language that texts are told to be in: a rule on any other would never fire, or always."""
    known = sorted(told())
    if value in known:
        return value
    close = get_close_matches(value.partition("-")[0].lower(), known, n=1)
    raise ValueError(f"the code of a language that texts are told to be in{_meant(close, known)}")


def _meant(close: list[str], known: list[str]) -> str:
    return f" (`{close[0]}`?)" if close else f": one of {', '.join(known)}"


def _told_or_default(value: str) -> str:
    return value if value == DEFAULT else _told(value)


def iso_date(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError("a date such as 2027-01-31") from None
    return value


def _mapping_from_scalar(value: Any) -> Any:
    return {"default": value} if isinstance(value, str) else value


def _mode_from_scalar(value: Any) -> Any:
    return {"mode": value} if isinstance(value, str) else value


def by_default(value: Any) -> Any:
    """Take a number for what holds in every language."""
    return value if isinstance(value, dict) else {DEFAULT: value}


def has_default(value: dict[str, float]) -> dict[str, float]:
    if DEFAULT not in value:
        raise ValueError(f"`{DEFAULT}` beside the thresholds of languages")
    return value


Name: TypeAlias = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
CategoryName: TypeAlias = Annotated[str, AfterValidator(_category)]
ActionName: TypeAlias = Annotated[str, _one_of(lambda: sorted(actions()), "the name of an action")]
Language: TypeAlias = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Threshold: TypeAlias = Annotated[float, Field(strict=True, gt=0, le=1)]
ThresholdKey: TypeAlias = Annotated[str, Field(pattern=rf"^({DEFAULT}|[a-z]{{2,3}})$")]
ToldLanguage: TypeAlias = Annotated[str, AfterValidator(_told)]
ToldKey: TypeAlias = Annotated[str, AfterValidator(_told_or_default)]
Consequence: TypeAlias = Literal["refuse", "flag", "allow"]
ModelName: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$")]  # as in the settings
CardRuleName: TypeAlias = Annotated[str, Field(pattern=r"^card:[^/\s]+/[^/\s]+(/[0-9]+)?$", max_length=200)]
Words: TypeAlias = Annotated[str, Field(min_length=1, max_length=MAX_QUOTE)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CitationFile(_Strict):
    card: Words
    quote: Words
    gloss: str = ""


class RuleFile(_Strict):
    id: Name
    category: CategoryName
    at_least: Annotated[dict[ToldKey, Threshold], BeforeValidator(by_default), AfterValidator(has_default)]
    direction: list[Direction] = Field(default=list(Direction), min_length=1)
    roles: list[Role] = Field(default=list(Role), min_length=1)
    languages: list[ToldLanguage] | None = Field(default=None, min_length=1)
    languages_outside: list[ToldLanguage] | None = Field(default=None, min_length=1)
    action: ActionName
    to: ModelName | None = None
    mode: Mode = Mode.ENFORCE
    because: CitationFile | None = None

    @model_validator(mode="after")
    def _one_way_to_say_languages(self) -> Self:
        if self.languages is not None and self.languages_outside is not None:
            raise ValueError("one of `languages` and `languages_outside`, not both")
        return self

    @model_validator(mode="after")
    def _what_the_action_needs(self) -> Self:
        action = actions()[self.action]
        if not action.directions.issuperset(self.direction):
            only = ", ".join(sorted(action.directions))
            raise ValueError(f"`direction: [{only}]` beside the action `{self.action}`")
        if (self.to is not None) != (action.outcome is Outcome.REROUTE):
            raise ValueError("`to`, the model that answers instead, beside the action `reroute` and no other")
        return self


class _Waivable(_Strict):
    owner: Words | None = None
    expires: Annotated[str, AfterValidator(iso_date)] | None = None

    @abstractmethod
    def is_dangerous(self) -> bool:
        """Tell whether this setting lets text pass unjudged."""

    @model_validator(mode="after")
    def _somebody_answers(self) -> _Waivable:
        if self.is_dangerous() and (self.owner is None or self.expires is None):
            raise ValueError("`owner` and `expires` beside a setting that lets text pass unjudged")
        if not self.is_dangerous() and (self.owner is not None or self.expires is not None):
            raise ValueError("no `owner` or `expires`, since nothing here lets text pass unjudged")
        return self


class OnUnjudgedFile(_Waivable):
    default: Consequence = "refuse"
    missing: Consequence | None = None
    timeout: Consequence | None = None
    error: Consequence | None = None
    media: Consequence | None = None
    budget: Consequence | None = None
    language: Consequence | None = None
    no_head: Consequence | None = None

    def of(self, reason: UnjudgedReason) -> str:
        stated: str | None = getattr(self, reason.value)
        return self.default if stated is None else stated

    def is_dangerous(self) -> bool:
        return any(self.of(reason) == "allow" for reason in UnjudgedReason)


class StreamFile(_Waivable):
    mode: StreamMode

    def is_dangerous(self) -> bool:
        return self.mode is not StreamMode.STRICT


class ModeFile(_Waivable):
    mode: Mode

    def is_dangerous(self) -> bool:
        return self.mode is Mode.SHADOW


class CanaryFile(_Strict):
    policy: Name
    share: Annotated[float, Field(strict=True, gt=0, lt=1)]


class LoosenFile(_Strict):
    """What a rule of a model card shall ask less, who says so, why and until when."""

    rule: CardRuleName
    owner: Words
    reason: Words
    expires: Annotated[str, AfterValidator(iso_date)]
    at_least: Threshold | None = None
    action: ActionName | None = None
    off: Literal[True] | None = None

    @model_validator(mode="after")
    def _one_of_three(self) -> Self:
        if sum(stated is not None for stated in (self.at_least, self.action, self.off)) != 1:
            raise ValueError("exactly one of `at_least`, `action` and `off`")
        if self.action is not None and actions()[self.action].outcome is Outcome.REROUTE:
            raise ValueError("an action that needs no `to`")
        return self


class AuditFile(_Strict):
    level: Level = Level.METADATA
    retention_days: Annotated[StrictInt, Field(ge=1, le=36_500)] = 400
    ack: Literal["local", "replicated", "redis"] = "local"

    @model_validator(mode="after")
    def _says_how_long(self) -> Self:
        """Text is not kept for a time that nobody chose."""
        if self.level in {Level.REDACTED, Level.FULL} and "retention_days" not in self.model_fields_set:
            raise ValueError(f"`retention_days` beside `level: {self.level}`, which keeps text")
        return self


def _reviewed(value: str) -> str:
    if value in {outcome.label for outcome in Outcome} or is_known(value):
        return value
    close = get_close_matches(value, [*(outcome.label for outcome in Outcome), *taxonomy().nodes], n=1)
    raise ValueError(f"an action or a category of the taxonomy{f' (`{close[0]}`?)' if close else ''}")


Reviewed: TypeAlias = Annotated[str, AfterValidator(_reviewed)]


class ReviewFile(_Strict):
    appeals: Annotated[bool, Field(strict=True)] = False
    second_person: list[Reviewed] = Field(default=[], min_length=1)
    keep_days: Annotated[StrictInt, Field(ge=1, le=3_650)] = 30


GapKind: TypeAlias = Literal["fpr", "fnr", "flips", "pairs", "subgroup_auc", "bpsn_auc", "bnsp_auc"]
Gap: TypeAlias = Annotated[float, Field(strict=True, ge=0, le=1)]
Gaps: TypeAlias = Annotated[dict[ThresholdKey, Gap], BeforeValidator(by_default), AfterValidator(has_default)]


class FairnessFile(_Strict):
    max_gap: dict[GapKind, Gaps] = Field(min_length=1)
    at: Literal["baseline", "strict"] = "baseline"


class PolicyFile(_Strict):
    policy: Name
    version: Annotated[StrictInt, Field(ge=1)]
    extends: list[Name] | None = Field(default=None, min_length=1)
    remove: list[Name] | None = Field(default=None, min_length=1)
    required: list[Name] | None = Field(default=None, min_length=1)
    on_unjudged: Annotated[OnUnjudgedFile, BeforeValidator(_mapping_from_scalar)] | None = None
    respond: Respond | None = None
    explain: Explain | None = None
    stream: StreamFile | None = None
    audit: AuditFile | None = None
    fairness: FairnessFile | None = None
    review: ReviewFile | None = None
    mode: Annotated[ModeFile, BeforeValidator(_mode_from_scalar)] | None = None
    canary: CanaryFile | None = None
    loosen: list[LoosenFile] | None = Field(default=None, min_length=1)
    rules: list[RuleFile] | None = Field(default=None, min_length=1)

"""The terms of an exchange: who asks, what is sent, what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from typing import Any, Final, NamedTuple, TypeAlias

from classifiers.types import Category, Channel, Direction, JsonPath, TextSpan
from policies.types import Citation, Outcome

Json: TypeAlias = Any  # None | bool | int | float | str | list[Json] | dict[str, Json]; the walker checks


@dataclass(frozen=True, slots=True)
class Limits:
    """What one key may spend. None: no limit."""

    requests_per_minute: int | None = None
    characters_per_minute: int | None = None
    burst: int | None = None  # requests that may come at once; default: a tenth of a minute's

    @property
    def is_limited(self) -> bool:
        return self.requests_per_minute is not None or self.characters_per_minute is not None


@dataclass(frozen=True, slots=True)
class Principal:
    """Who asks. The only thing that selects a policy; the body never does."""

    tenant: str
    key_id: str
    policy: str
    limits: Limits = Limits()
    purpose: str = "commercial"  # commercial | research | internal; what is not said counts as what is restricted most
    production: bool = True


class StreamKey(NamedTuple):
    """One run of text in an answer: which choice, which channel, which tool call (0 elsewhere)."""

    choice: int
    channel: Channel
    call: int = 0


class Appealable(NamedTuple):
    """With `token` a person can be asked to look at a refusal again, until `expires` (seconds since 1970)."""

    token: str
    expires: int


class Exchange(NamedTuple):
    """One request, whatever its wire format: where to send it and every string in it."""

    id: str  # UUIDv7, the decision id
    endpoint: str  # the wire format of the caller: chat | completions | moderations | …
    model: str | None  # None: moderate only, never generate
    body: Json
    spans: tuple[TextSpan, ...]
    stream: bool = False
    choices: int = 1
    tools: frozenset[str] = frozenset()  # names of the tools that the request declares (judged as input)
    include_usage: bool = False
    end_user: str | None = None  # the caller's `user` field, for a keyed fingerprint only
    prefills: tuple[str, ...] = ("",)  # the end of what each choice continues (a last assistant message, a prompt);
    # a single one stands for all choices
    carried_as: str = ""  # the format that the model's server is asked in, where it is not the endpoint's own
    wants_json: bool = False  # the answer is to be JSON, which a sentence more would break
    direction: Direction = Direction.INPUT  # of what is judged without a model: OUTPUT where another's model said it
    tenant: str = ""  # once it may go to a model: whose it is, for a server that is told (`tell_tenant`)
    wants_scores: bool = False  # the caller asks for OpenAI's `moderation` object beside the answer
    appeal: Appealable | None = None  # what a refusal carries, where the policy takes appeals

    @property
    def wire(self) -> str:
        """The format of `body`."""
        return self.carried_as or self.endpoint

    def with_body(self, body: Json) -> Exchange:
        return self._replace(body=body)

    def of_tenant(self, tenant: str) -> Exchange:
        """Return it with its tenant, for a server that is told; at a tenth of what `_replace` takes of so many members."""
        return _exchange((*self[:_TENANT], tenant, *self[_TENANT + 1 :]))


_TENANT: Final = Exchange._fields.index("tenant")
_exchange: Final[Callable[[tuple[Any, ...]], Exchange]] = partial(tuple.__new__, Exchange)


class Delta(NamedTuple):
    """A further piece of one run of text. From an upstream: unjudged. Inside a Cleared: judged."""

    key: StreamKey
    text: str


delta_of: Final[Callable[[tuple[StreamKey, str]], Delta]] = partial(tuple.__new__, Delta)  # at half the cost


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool call begins; its arguments follow as deltas of (choice, TOOL_ARGUMENTS, index)."""

    choice: int
    index: int
    name: str


class Finished(NamedTuple):
    """One choice ended. `reason`: stop | length | tool_calls | content_filter."""

    choice: int
    reason: str


class Usage(NamedTuple):
    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0


class Vector(NamedTuple):
    """The embedding of one input, which `choice` counts: finite numbers, and no text."""

    choice: int
    values: Sequence[float]


UpstreamEvent: TypeAlias = Delta | ToolCall | Finished | Usage | Vector


class Explanation(NamedTuple):
    """What the caller may be told: the `caveat` object, already limited by the policy's `explain`."""

    decision_id: str
    action: Outcome
    stage: str  # input | output
    policy: str  # name@version
    categories: tuple[str, ...] = ()
    because: tuple[tuple[str, Citation | None], ...] = ()
    appeal: Appealable | None = None  # of what was withheld, where the policy takes appeals


class Admitted(NamedTuple):
    """First event of every exchange that was let through the input check."""

    so_far: Explanation


class Refusal(NamedTuple):
    """`choice` (all when None) is answered with `text`, in the user's language. Comes after the last delta."""

    choice: int | None
    text: str
    as_error: bool = False  # the policy says `respond: error`


UNNAMED: Final = "policy"  # stands for a category that the policy does not tell


class Found(NamedTuple):
    """A finding in a category that rules of the policy ask about, in text[start:end] (code points) at `path`.

    Where the policy explains nothing, `category` and `classifier` are UNNAMED and `probability` is 1.
    `outcome`: what the enforced rules do about it; ALLOW where it is under their thresholds. `is_placed`: there is a
    string at `path` that the range can be found in; a key, a number and a medium have none.
    """

    path: JsonPath
    category: Category
    probability: float
    start: int
    end: int
    outcome: Outcome
    classifier: str
    is_placed: bool = True


class Change(NamedTuple):
    """What the policy has done to a text: text[start:end] (code points) at `path` becomes `replacement`."""

    path: JsonPath
    start: int
    end: int
    replacement: str


class Gap(NamedTuple):
    """A category that a rule asks about and nobody judged in the text at `path`; `outcome` is what the policy does."""

    path: JsonPath
    category: Category
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Judged:
    """What is said of one input that only a verdict is asked about: nothing of its text, only our own category names."""

    index: int
    flagged: bool
    scores: Mapping[str, float] | None = field(default_factory=dict)  # None: the policy tells none
    unjudged: tuple[str, ...] = ()
    is_withheld: bool = False  # it may not go on, with or without the changes
    found: tuple[Found, ...] = ()
    changes: tuple[Change, ...] = ()
    gaps: tuple[Gap, ...] = ()


class Unscored(StrEnum):
    """Why a caller who asks for scores gets none of one side."""

    NOT_EXPLAINED = "not_explained"  # the policy's `explain` is none
    NOT_GENERATED = "not_generated"  # no model was asked
    UNJUDGED = "unjudged"  # a classifier failed on some of its texts


class Closed(NamedTuple):
    """Last event of every exchange: it is recorded, this is its outcome. `finished` has one entry per choice."""

    outcome: Explanation
    finished: tuple[Finished, ...] = ()
    usage: Usage | None = None
    scores: tuple[Judged | Unscored, Judged | Unscored] | None = None  # of input and output, for who asked for them


Event: TypeAlias = Admitted | Delta | ToolCall | Vector | Refusal | Judged | Closed

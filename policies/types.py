"""What a policy may do to text, and how it says why. Pure values; validation of files is in loader.py."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Final, NamedTuple, Protocol

from classifiers.types import Category, Direction, Finding, Role, UnjudgedReason


class Effect(IntEnum):
    """The only three things that can happen to text. Order is severity; joins take the larger."""

    KEEP = 0
    SUBSTITUTE = 1
    WITHHOLD = 2


@dataclass(frozen=True, slots=True, order=True)
class Substitution:
    """text[start:end] (code points) becomes `replacement`.

    `kind`: a typed placeholder may stand there instead, `[EMAIL_1]` for `EMAIL`, which the answer to the same request
    gets the value back for (pseudonyms.py). Whoever cannot do that takes `replacement`, and the value is gone.
    """

    start: int
    end: int
    replacement: str
    kind: str = ""


class Cut(NamedTuple):
    """text[at:] (code points) and all that would follow it is dropped; `text` stands in its place."""

    at: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """What is done to one text. `substitutions` and `cuts` are for SUBSTITUTE alone; of the cuts the earliest holds."""

    effect: Effect
    substitutions: frozenset[Substitution] = frozenset()
    cuts: frozenset[Cut] = frozenset()

    def __or__(self, other: Edit) -> Edit:
        """Join: the stricter effect wins, substitutions and cuts accumulate. Commutative, associative, idempotent."""
        if self is other or other.effect is Effect.KEEP:
            return self
        effect = max(self.effect, other.effect)
        if effect is not Effect.SUBSTITUTE:
            return WITHHOLD if effect is Effect.WITHHOLD else KEEP
        return Edit(effect, self.substitutions | other.substitutions, self.cuts | other.cuts)

    @property
    def cut(self) -> Cut | None:
        """The earliest cut; of two at one place that with the lesser text, by code points."""
        return min(self.cuts, default=None)


KEEP = Edit(Effect.KEEP)
WITHHOLD = Edit(Effect.WITHHOLD)


class Outcome(IntEnum):
    """What the caller is told happened (`x-caveat-action`), mildest first; the strictest that fired is told.

    ESCALATE stands just below REFUSE: both withhold, but who refuses has decided, and who escalates asks a person.
    """

    ALLOW = 0
    FLAG = 1
    PSEUDONYMISE = 2
    REDACT = 3
    DISCLAIM = 4
    REROUTE = 5
    TRIM = 6
    REPLACE = 7
    ESCALATE = 8
    REFUSE = 9

    label: str
    is_withheld: bool  # the text does not go out at all

    def __init__(self, value: int) -> None:
        """Set what is asked of a member many times a request; its name, say, is slow to come by."""
        self.label = self.name.lower()
        self.is_withheld = value >= 8  # noqa: PLR2004 - ESCALATE, which is not there yet


class Apply(Protocol):
    """Total: an edit for each finding, also one that cannot be placed. `language`: of the text, for fixed words."""

    def __call__(self, finding: Finding, language: str = "en", /) -> Edit: ...


def keep(_finding: Finding, _language: str = "en", /) -> Edit:
    return KEEP


def withhold(_finding: Finding, _language: str = "en", /) -> Edit:
    return WITHHOLD


@dataclass(frozen=True, slots=True)
class Action:
    """A named way of editing text. One file each in policies/actions, exported as ACTION.

    `directions`: those that a rule with this action may have.
    """

    name: str
    outcome: Outcome
    apply: Apply
    directions: frozenset[Direction] = frozenset(Direction)


class Mode(StrEnum):
    ENFORCE = "enforce"
    SHADOW = "shadow"  # decided and recorded, but without effect


@dataclass(frozen=True, slots=True)
class Citation:
    """The sentence of a model card that a derived rule rests on."""

    card: str
    quote: str
    gloss: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """Fires on findings of `category`, or, where it has `marks`, on the text itself and on no finding.

    `marks`: RE2 patterns. `to`: for `reroute`, the model that answers instead. `origin`: where the rule is written
    (file:line), for people; no part of what it does.
    """

    id: str
    category: Category  # the node and everything below it
    at_least: float
    action: Action
    directions: frozenset[Direction] = frozenset(Direction)
    roles: frozenset[Role] = frozenset(Role)
    languages: frozenset[str] | None = None  # None: every language
    mode: Mode = Mode.ENFORCE
    because: Citation | None = None
    at_least_in: tuple[tuple[str, float], ...] = ()  # (language, threshold) where it is not `at_least`, sorted
    languages_outside: frozenset[str] | None = None  # every language but these, and never `und`
    marks: tuple[str, ...] = ()
    to: str = ""
    origin: str = field(default="", compare=False)


class Respond(StrEnum):
    MESSAGE = "message"  # a refusal is an ordinary answer
    ERROR = "error"  # a refusal is HTTP 400, code content_filter


class Explain(StrEnum):
    NONE = "none"
    CATEGORIES = "categories"
    FULL = "full"


class StreamMode(StrEnum):
    STRICT = "strict"  # nothing goes out before a window that holds it and its surroundings was judged
    WINDOW = "window"  # every character is judged first, but a pattern across a window border may be cut
    OBSERVE = "observe"  # text goes out at once and is judged behind; a finding stops the stream


class Level(StrEnum):
    """How much of an exchange is kept; what happened is recorded at each of them."""

    NONE = "none"  # no fingerprint of anything that was said or of who said it
    METADATA = "metadata"  # fingerprints, and no text
    REDACTED = "redacted"  # the texts as the policy lets them pass, encrypted
    FULL = "full"  # the texts as they were judged, encrypted


_KEPT_LEVELS: Final = frozenset({Level.REDACTED, Level.FULL})


@dataclass(frozen=True, slots=True)
class Audit:
    """`retention_days`: after which texts are shredded, and archived records may be pruned."""

    level: Level = Level.METADATA
    retention_days: int = 400
    ack: str = "local"

    @property
    def keeps_text(self) -> bool:
        return self.level in _KEPT_LEVELS

    @property
    def kept(self) -> str:
        """What is kept of the texts, in words for people."""
        return _KEPT[self.level].format(days=self.retention_days)


_KEPT: Final = {
    Level.NONE: "no text and no fingerprint",
    Level.METADATA: "no text",
    Level.REDACTED: "texts as they pass the policy, encrypted, for {days} days",
    Level.FULL: "texts as they were judged, encrypted, for {days} days",
}


@dataclass(frozen=True, slots=True)
class Review:
    """Who looks again at what was withheld. Decides nothing about a text.

    `second_person`: actions and categories whose reviews take two people. `keep_days`: how long a refusal can be
    appealed against, and how long something waits for a person before it lapses.
    """

    appeals: bool = False
    second_person: frozenset[str] = frozenset()
    keep_days: int = 30

    def asks_second(self, action: str, categories: Collection[str]) -> bool:
        """Tell whether one person is not enough; a category also stands for what is below it."""
        named = (action, *categories)
        return any(each == asked or each.startswith(f"{asked}.") for each in named for asked in self.second_person)


@dataclass(frozen=True, slots=True)
class Fairness:
    """The largest gaps between groups of people that a policy accepts of its classifiers, as their manifests state them.

    `max_gap`: kind of gap, limit, and (language, limit) where another holds, sorted. `at`: whose thresholds rates were
    measured at. Decides nothing about a text.
    """

    max_gap: tuple[tuple[str, float, tuple[tuple[str, float], ...]], ...]
    at: str = "baseline"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Who answers for a dangerous setting, and until when (ISO date). Past its date the setting is an error."""

    owner: str
    expires: str
    setting: str = ""  # on_unjudged | stream | mode | loosen:<rule of a card>
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Loosening:
    """A rule of a model card that holds less than the card has it: a higher threshold, a milder action, or not at all.

    `rule`: its id, or the id without its number for all rules of a caveat. Exactly one of the three is stated.
    """

    rule: str
    waiver: Waiver
    at_least: float | None = None
    action: Action | None = None
    off: bool = False
    origin: str = field(default="", compare=False)  # file:line where it is stated

    def holds_for(self, rule: str) -> bool:
        return rule == self.rule or rule.rpartition("/")[0] == self.rule


def loosening_of(rule: str, loosened: Sequence[Loosening]) -> Loosening | None:
    """Return the one that holds for a rule: what names the rule itself before what names its caveat."""
    meant = [loosening for loosening in loosened if loosening.holds_for(rule)]
    return next((each for each in meant if each.rule == rule), meant[0] if meant else None)


class Canary(NamedTuple):
    """`share` (0 to 1) of the conversations are judged by the policy named `policy` instead."""

    policy: str
    share: float


@dataclass(frozen=True, slots=True)
class Policy:
    """One tenant's rules, compiled. Never empty: a policy without rules or required classifiers is an error."""

    name: str
    version: int
    digest: str  # sha256 (hex) over the canonical form of all that can change a decision
    required: frozenset[str]  # names of classifiers whose verdict must be there
    rules: tuple[Rule, ...]
    on_unjudged: Mapping[UnjudgedReason, Action]  # total over UnjudgedReason
    respond: Respond = Respond.MESSAGE
    explain: Explain = Explain.CATEGORIES
    stream: StreamMode = StreamMode.STRICT
    audit: Audit = field(default_factory=Audit)
    waivers: tuple[Waiver, ...] = ()
    mode: Mode = Mode.ENFORCE  # SHADOW: all of it is decided and recorded, none of it takes effect
    canary: Canary | None = None
    loosened: tuple[Loosening, ...] = ()  # of the cards of the models that are asked; each has its waiver in `waivers`
    cards: tuple[tuple[str, str], ...] = ()  # (id, digest) of the model cards whose rules are in here, sorted
    fairness: Fairness | None = None  # not in the digest: `caveat check` goes by it, no decision does
    review: Review = field(default_factory=Review)  # not in the digest either: it comes after the decision
    label: str = field(init=False, repr=False, compare=False)  # name@version, as answers and records have it

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", f"{self.name}@{self.version}")


UNJUDGED: Final = "unjudged:"  # how the id of a rule begins by which a policy says what nobody could judge


class Fired(NamedTuple):
    """One rule that fired. `rule` of an unjudged category is `unjudged:<reason>`."""

    rule: str
    category: Category
    probability: float
    outcome: Outcome
    mode: Mode
    because: Citation | None = None
    to: str = ""  # of `reroute`: the model that answers instead

    @property
    def is_unjudged(self) -> bool:
        """Whether nobody judged the category, so that nothing may be counted or told as found."""
        return self.rule.startswith(UNJUDGED)


class Decision(NamedTuple):
    """What is done with one span, and always why."""

    edit: Edit
    outcome: Outcome
    fired: tuple[Fired, ...] = ()  # enforced ones first, then shadow ones; sorted by rule id inside

    @property
    def because(self) -> tuple[str, ...]:
        """Ids of the rules that took effect, sorted."""
        return tuple(sorted({f.rule for f in self.fired if f.mode is Mode.ENFORCE}))

    @property
    def shadow(self) -> tuple[str, ...]:
        """Ids of the shadow rules that would have taken effect, sorted."""
        return tuple(sorted({f.rule for f in self.fired if f.mode is Mode.SHADOW}))

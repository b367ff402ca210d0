"""What an evidence pack states: facts of one tenant and one period, typed, without words around them.

INVARIANT: everything here is whole numbers, strings and lists of them, so that it has one canonical form. Times are
microseconds since 1970, UTC; probabilities and figures are millionths. Nothing of another tenant's is in any of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

FORMAT: Final = "caveat-evidence-v1"
DAY_MICROSECONDS: Final = 86_400_000_000

Texts: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """since ≤ time < until."""

    since: int
    until: int

    def holds(self, time: int) -> bool:
        return self.since <= time < self.until


class Count(NamedTuple):
    """How often something was there. `name` has as many parts as its table has columns."""

    name: Texts
    total: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Decisions are counted on the day on which they began. Lists are cut at a bound; the rest stands as `(others)`."""

    decisions: int
    unfinished: int  # began and have no end
    unbegun: int  # ended, and their begin is not in what was read
    released_characters: int
    actions: Sequence[Count]
    days: Sequence[Count]  # day, action
    fired: Sequence[Count]  # category, rule, mode, action
    models: Sequence[Count]
    endpoints: Sequence[Count]
    languages: Sequence[Count]
    statuses: Sequence[Count]
    rejected: Sequence[Count]  # status, code: requests that never became an exchange
    other_records: Sequence[Count]  # by type


@dataclass(frozen=True, slots=True, order=True)
class Rule:
    """`source`: the sentence of a card, or the file and line that the rule is from."""

    id: str
    does: str
    source: str


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """A policy as decisions of the period name it. `rules` are of the files at hand, and only where their digest is
    the recorded one; None: the files have changed since, and what the rules said has to come from their history.
    """

    policy: str
    revision: str
    sha256: str
    cards: Sequence[tuple[str, str]]
    taken_back: Texts
    first: int
    last: int
    decisions: int
    rules: Sequence[Rule] | None
    required: Texts | None
    level: str | None  # what is recorded of texts
    retention_days: int | None


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """`quote` in the card's own language, `gloss` in English; `source`: which of the card's documents."""

    id: str
    quote: str
    gloss: str
    source: str


@dataclass(frozen=True, slots=True)
class CardInForce:
    """A model card whose rules took part. `sentences` as the rules of a policy: only with the recorded digest."""

    card: str
    sha256: str
    decisions: int
    name: str | None
    revision: str | None
    licence: str | None
    sentences: Sequence[Sentence] | None


@dataclass(frozen=True, slots=True, order=True)
class Coverage:
    """Which classifiers that took part can judge a category in a language; none: it is unjudged there."""

    category: str
    language: str
    classifiers: Texts


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """`low_e6`, `high_e6`: the 95 % interval, where one was measured. `texts`: how many the figure rests on."""

    measure: str
    dataset: str
    language: str
    value_e6: int
    low_e6: int | None
    high_e6: int | None
    texts: int | None


@dataclass(frozen=True, slots=True)
class ClassifierFacts:
    """`in_force`: versions and weights that gateways recorded at their starts and reloads, newest last.

    `is_same`: the manifest at hand names the newest of them; the rest of the facts are the manifest's.
    """

    name: str
    in_force: Sequence[tuple[int, str, Texts]]  # time, version, SHA-256 of each file of weights
    is_same: bool
    about: str
    licence: str
    intended_use: str
    known_limits: Texts
    quality: Sequence[Figure]
    fairness: Sequence[Figure]


@dataclass(frozen=True, slots=True)
class Verification:
    """What `caveat audit verify` found of the whole log at the time the pack was made.

    `findings` are kinds with counts: faults are everybody's; interrupted exchanges are the tenant's alone.
    """

    is_whole: bool
    faults: int
    interrupted: int
    findings: Sequence[Count]
    spool_records: int  # of the tenant
    redis_records: int
    signed_records: int
    origin: str | None
    size: int | None  # leaves under the newest checkpoint
    root: str | None
    signed_at: int | None
    archive_faults: int | None  # of the archive, where one was read


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """`who`: as the record says; `file` where a file was changed, which has no author. `what` is empty for some."""

    time: int
    id: str
    kind: str
    subject: str
    what: str
    before: str
    after: str
    who: str
    reason: str
    differences: Texts  # of a policy or a card, where the record tells them


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A degraded period of one gateway. `end` is None where it lasted beyond what was read."""

    what: str
    writer: str
    begin: int
    end: int | None


@dataclass(frozen=True, slots=True)
class Degraded:
    """What did not work as it should, and what was let be for it."""

    periods: Sequence[Stretch]
    alarms: Sequence[Count]
    unjudged: Sequence[Count]  # day, category, reason: decisions
    failed: Sequence[Count]  # classifier, status: decisions
    failed_open: int  # decisions in which something passed unjudged because the policy says so


@dataclass(frozen=True, slots=True, order=True)
class Erasure:
    time: int
    id: str
    scope: str
    keys: int
    texts: int
    reason: str
    who: str


@dataclass(frozen=True, slots=True)
class Keeping:
    """Retention, erasures, and legal holds (None: no archive was named, in which they stand)."""

    erasures: Sequence[Erasure]
    stored_texts: int  # decisions of the period with an encrypted text beside them
    hold: str | None
    hold_since: int | None
    is_archive_read: bool


@dataclass(frozen=True, slots=True, order=True)
class Beginning:
    """A writer whose first record that was read is not its first: what was before is not here."""

    writer: str
    seq: int
    time: int


@dataclass(frozen=True, slots=True, order=True)
class Sampled:
    """A decision whose records go with the pack. `leaves`: where they are in the tree; empty without a proof."""

    id: str
    time: int
    action: str
    leaves: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """`missing`: why there is no proof of the sample; empty where there is one."""

    rule: str
    decisions: Sequence[Sampled]
    missing: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """All of it. `left_out`: changes, erasures and periods beyond the bound of their lists."""

    format: str
    version: str  # of caveat
    tenant: str
    period: Period
    counts: Counts
    policies: Sequence[PolicyInForce]
    cards: Sequence[CardInForce]
    coverage: Sequence[Coverage]
    classifiers: Sequence[ClassifierFacts]
    verification: Verification
    beginnings: Sequence[Beginning]
    changes: Sequence[Change]
    degraded: Degraded
    keeping: Keeping
    sample: Sample
    left_out: int

"""A decision's records in the terms of a page. Whatever a record holds, what comes out has the types stated here."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias
from uuid import UUID

from gateway.audit.read import parse
from gateway.dashboard.i18n import N_
from gateway.ids import made_at
from policies.admission import Facts
from policies.cards.types import Card, Purpose
from policies.effective import Book
from policies.types import Policy, Rule

MICROSECONDS: Final = 1_000_000


class Cited(NamedTuple):
    """The card's sentence that a rule rests on. `is_same`: the card is still the one that was in force."""

    card: str
    quote: str
    gloss: str
    language: str
    is_same: bool


class Hit(NamedTuple):
    """A rule that fired. `threshold`: by language where it has several, empty where it is not known. `mode`: enforce or shadow."""

    rule: str
    category: str
    score: float | None
    threshold: str
    action: str
    mode: str
    to: str
    cited: Cited | None


@dataclass(frozen=True, slots=True)
class Side:
    """What was judged of the input or the output."""

    name: str
    action: str
    has_failed_open: bool
    hits: tuple[Hit, ...]
    unjudged: tuple[tuple[str, ...], ...]
    classifiers: tuple[tuple[str, str], ...]
    scores: tuple[tuple[str, str, float], ...]  # role and language, category, highest probability
    scanned: int | None
    spans: int | None


class Moment(NamedTuple):
    what: str
    seconds: float
    after_ms: int | None  # since the first


@dataclass(frozen=True, slots=True)
class Named:
    """The policy that decided. `is_current`: by the files of now the same would be in force, to the byte."""

    id: str
    rev: str
    digest: str
    cards: tuple[tuple[str, str], ...]
    waived: tuple[str, ...]
    is_current: bool


@dataclass(frozen=True, slots=True)
class Decided:
    facts: tuple[tuple[str, str], ...]
    policy: Named
    moments: tuple[Moment, ...]
    sides: tuple[Side, ...]
    keeps_text: bool
    withheld: tuple[str, ...] = field(default=())


# (policy, digest, model) → what was in force, where the files still say the same
Find: TypeAlias = Callable[[str, str, str], Policy | None]
INPUT, OUTPUT = N_("Input"), N_("Output")
RECEIVED, BEGAN, ENDED, TOLD = N_("received"), N_("input judged, on the log"), N_("ended, on the log"), N_("on the log")
_FACTS: Final = (
    ("stream", N_("Streamed")),
    ("n", N_("Answers asked for")),
    ("system_prompt", N_("Card whose system prompt goes first")),
    ("released", N_("Characters that went out")),
    ("error", N_("Error")),
    ("code", N_("Error")),
    ("end_user", N_("End user (fingerprint)")),
)


def decided(identity: str, records: Sequence[bytes], find: Find, cards: Mapping[str, Card]) -> Decided:
    """Describe a decision by its `records`."""
    parsed = [record for record in map(_parsed, records) if record]
    fields = [_dict(record, "fields") for record in parsed]
    joined: dict[str, Any] = {name: value for each in fields for name, value in each.items()}
    named = _dict(joined, "policy")
    current = find(_text(named, "id"), _text(named, "sha256"), _text(joined, "model"))
    rules = {} if current is None else {rule.id: rule for rule in current.rules}
    digests = _strings(_dict(named, "cards"))
    sides = [
        _side(title, _dict(joined, name), rules, cards, dict(digests))
        for name, title in (("input", INPUT), ("output", OUTPUT))
        if name in joined
    ]
    waived = tuple(str(each) for each in _list(named, "waived"))
    kept = [_dict(each, "content") for each in fields if "content" in each]
    return Decided(
        tuple((title, _word(joined[name])) for name, title in _FACTS if joined.get(name) is not None),
        Named(
            _text(named, "id"),
            _word(named.get("rev", "")),
            _text(named, "sha256"),
            digests,
            waived,
            current is not None,
        ),
        _moments(identity, parsed),
        tuple(sides),
        any("commit" in each for each in kept),
        tuple(sorted({_text(each, "withheld") for each in kept} - {""})),
    )


def policy_then(policies: Sequence[Policy], served: Mapping[str, Card], asked: tuple[str, str, str]) -> Policy | None:
    """Return what was in force, by (policy, digest, model), if by the files of now it still would be for some key."""
    name, digest, model = asked
    policy = next((each for each in policies if each.name == name), None)
    if policy is None or policy.digest == digest:
        return policy
    book, uses = Book(served), itertools.product(Purpose, (True, False))
    together = (book.policy(policy, model, Facts(*use)) for use in uses)
    return next((each for each in together if each.digest == digest), None)


def _side(
    title: str, told: dict[str, Any], rules: Mapping[str, Rule], cards: Mapping[str, Card], digests: Mapping[str, str]
) -> Side:
    scores = [
        (who, category, value)
        for who, highest in sorted(told.get("scores", {}).items() if type(told.get("scores")) is dict else ())
        if type(highest) is dict
        for category in sorted(highest)
        if (value := _millionths(highest, category)) is not None
    ]
    return Side(
        title,
        _text(told, "action"),
        _text(told, "failure_mode") == "open",
        tuple(_hit(each, rules, cards, digests) for each in _list(told, "fired") if type(each) is dict),
        tuple(tuple(map(_word, each)) for each in _list(told, "unjudged") if type(each) is list),
        _strings(_dict(told, "classifiers")),
        tuple(scores),
        _number(told, "scanned"),
        _number(told, "spans"),
    )


def _hit(told: dict[str, Any], rules: Mapping[str, Rule], cards: Mapping[str, Card], digests: Mapping[str, str]) -> Hit:
    rule = rules.get(_text(told, "rule"))
    return Hit(
        _text(told, "rule"),
        _text(told, "category"),
        _millionths(told, "score_e6"),
        "" if rule is None or rule.marks else _thresholds(rule),
        _text(told, "action"),
        _text(told, "mode"),
        _text(told, "to"),
        _cited(_text(told, "card"), _text(told, "quote"), cards, digests, rule),
    )


def _thresholds(rule: Rule) -> str:
    return "; ".join([f"{rule.at_least:.3f}", *(f"{language} {value:.3f}" for language, value in rule.at_least_in)])


def _cited(
    name: str, quote: str, cards: Mapping[str, Card], digests: Mapping[str, str], rule: Rule | None
) -> Cited | None:
    """Find the sentence of a card that a record names: the caveat's, or the one that the policy's own rule quotes."""
    if not name:
        return None
    card = cards.get(name)
    caveat = next((each for each in card.caveats if each.id == quote), None) if card is not None else None
    is_same = card is not None and digests.get(name) == card.digest
    if card is not None and caveat is not None:
        language = next((each.language for each in card.sources if each.name == caveat.source), "")
        return Cited(name, caveat.quote, caveat.gloss, language, is_same)
    if rule is not None and rule.because is not None and rule.because.card == name:
        return Cited(name, rule.because.quote, rule.because.gloss or "", "", True)
    return Cited(name, "", "", "", is_same)


def _moments(identity: str, parsed: Sequence[dict[str, Any]]) -> tuple[Moment, ...]:
    names = {"begin": BEGAN, "end": ENDED}
    found = [
        (names.get(_text(each, "type"), TOLD), wall / MICROSECONDS)
        for each in parsed
        if (wall := _number(each, "ts_wall")) is not None and 0 <= wall < 1 << 53
    ]
    try:
        made = made_at(UUID(identity))
        if made is not None:
            found.insert(0, (RECEIVED, made / 1000))
    except ValueError:
        pass  # an id that is no UUID says no time
    first = found[0][1] if found else 0.0
    return tuple(
        Moment(what, at, None if place == 0 else round((at - first) * 1000)) for place, (what, at) in enumerate(found)
    )


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        return parse(data)
    except ValueError:
        return {}


def _dict(of: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = of.get(name)
    return value if type(value) is dict else {}


def _list(of: Mapping[str, Any], name: str) -> list[Any]:
    value = of.get(name)
    return value if type(value) is list else []


def _text(of: Mapping[str, Any], name: str) -> str:
    value = of.get(name)
    return value if type(value) is str else ""


def _number(of: Mapping[str, Any], name: str) -> int | None:
    value = of.get(name)
    return value if type(value) is int else None


def _millionths(of: Mapping[str, Any], name: str) -> float | None:
    value = _number(of, name)
    return None if value is None else value / 1_000_000


def _word(value: Any) -> str:
    return value if type(value) is str else str(value).lower() if type(value) is bool else str(value)


def _strings(of: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((name, _word(of[name])) for name in sorted(of))

"""What a list of decisions is filtered by: the terms of an address, read strictly and written in one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlencode

from gateway.audit.export_row import EXCHANGE
from gateway.audit.index import Dimension, Query, Tenants
from gateway.dashboard.i18n import N_, said
from gateway.errors import BadRequest

MAX_VALUES: Final = 20
MAX_LENGTH: Final = 200
SECOND: Final = 1_000_000
REJECT: Final = "reject"
# in the order of the form; the parameter's name is the dimension's
OFFERED: Final[Mapping[Dimension, str]] = {
    Dimension.ACTION: N_("Action"),
    Dimension.STATUS: N_("Status"),
    Dimension.CATEGORY: N_("Category"),
    Dimension.RULE: N_("Rule"),
    Dimension.CARD: N_("Card"),
    Dimension.KEY: N_("Key"),
    Dimension.MODEL: N_("Model"),
    Dimension.LANGUAGE: N_("Language"),
    Dimension.POLICY: N_("Policy"),
    Dimension.ENDPOINT: N_("Endpoint"),
}
PERIODS: Final[Mapping[str, tuple[str, int]]] = {
    "hour": (N_("the last hour"), 3600),
    "day": (N_("the last 24 hours"), 86_400),
    "week": (N_("the last 7 days"), 7 * 86_400),
    "month": (N_("the last 30 days"), 30 * 86_400),
    "year": (N_("the last 365 days"), 365 * 86_400),
}
KINDS: Final[Mapping[str, frozenset[str]]] = {
    "": frozenset({EXCHANGE}),
    REJECT: frozenset({REJECT}),
    "all": frozenset({EXCHANGE, REJECT}),
}
_UNJUDGED: Final[Mapping[str, bool | None]] = {"": None, "yes": True, "no": False}
_PLAIN: Final = ("tenant", "period", "since", "until", "kind", "unjudged", "id")
NAMES: Final = frozenset({*_PLAIN, *(each.value for each in OFFERED)})


@dataclass(frozen=True, slots=True)
class Filters:
    """As they were asked. `since` and `until` are texts such as 2026-11-21T07:00, in UTC."""

    values: Mapping[Dimension, tuple[str, ...]] = field(default_factory=dict)
    tenant: str = ""
    period: str = ""
    since: str = ""
    until: str = ""
    kind: str = ""
    unjudged: str = ""
    id: str = ""

    def chosen(self, dimension: Dimension) -> tuple[str, ...]:
        return self.values.get(dimension, ())

    @property
    def address(self) -> str:
        """The filters as the query of an address; the same for the same filters."""
        pairs = [(name, getattr(self, name)) for name in _PLAIN]
        pairs += [(each.value, value) for each in OFFERED for value in self.chosen(each)]
        return urlencode([(name, value) for name, value in pairs if value])

    def query(self, tenants: Tenants, now: float) -> Query:
        """Return what to ask the index of `tenants`. Raises BadRequest."""
        since, until = _moment("since", self.since), _moment("until", self.until)
        if self.period:
            since = int(now - PERIODS[self.period][1]) * SECOND
        return Query(
            tenants=tenants,
            since=since,
            until=until,
            kinds=KINDS[self.kind],
            actions=frozenset(self.chosen(Dimension.ACTION)),
            statuses=frozenset(self.chosen(Dimension.STATUS)),
            unjudged=_UNJUDGED[self.unjudged],
            categories=frozenset(self.chosen(Dimension.CATEGORY)),
            rules=frozenset(self.chosen(Dimension.RULE)),
            cards=frozenset(self.chosen(Dimension.CARD)),
            keys=frozenset(self.chosen(Dimension.KEY)),
            models=frozenset(self.chosen(Dimension.MODEL)),
            languages=frozenset(self.chosen(Dimension.LANGUAGE)),
            policies=frozenset(self.chosen(Dimension.POLICY)),
            endpoints=frozenset(self.chosen(Dimension.ENDPOINT)),
            id_prefix=self.id,
        )


def read_filters(asked: Iterable[tuple[str, str]]) -> Filters:
    """Read the terms of an address; names that are no filter are others' business. Raises BadRequest."""
    found: dict[str, list[str]] = {}
    for name, value in asked:
        if name in NAMES and value.strip():
            found.setdefault(name, []).append(value.strip())
    for name, values in found.items():
        most = 1 if name in _PLAIN else MAX_VALUES
        if len(values) > most or any(len(value) > MAX_LENGTH for value in values):
            raise BadRequest(f"`{name}`: expected at most {most} values of at most {MAX_LENGTH} characters")
    plain: dict[str, str] = {name: found[name][0] for name in _PLAIN if name in found}
    for name, known in (("period", PERIODS), ("kind", KINDS), ("unjudged", _UNJUDGED)):
        if plain.get(name, "") not in {"", *known}:
            raise BadRequest(f"`{name}`: expected one of {', '.join(each for each in known if each)}")
    if plain.get("period") and (plain.get("since") or plain.get("until")):
        raise BadRequest(N_("`period`: expected it alone, or `since` and `until`"))
    since, until = (_moment(name, plain.get(name, "")) for name in ("since", "until"))
    if since is not None and until is not None and since >= until:
        raise BadRequest(N_("`since` and `until`: expected a time that begins before it ends"))
    return Filters({each: tuple(found[each.value]) for each in OFFERED if each.value in found}, **plain)


def _moment(name: str, text: str) -> int | None:
    """Return microseconds since 1970 of a time that a form gave. Raises BadRequest."""
    if not text:
        return None
    try:
        when = datetime.fromisoformat(text)
        at = int((when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() * SECOND)
    except (ValueError, OverflowError):
        at = -1
    if at < 0:
        raise BadRequest(said(N_("`{name}`: expected a time in UTC such as 2026-11-21T07:00"), name=name))
    return at

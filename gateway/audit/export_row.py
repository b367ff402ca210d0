"""One decision as one row: the begin and the end of an exchange joined, every value of a plain type.

Rows are for reading and counting, the records' own bytes are the evidence. Nothing is in a row that is in no record.
INVARIANT: whatever a record holds, its row has the types that `Row` states; what does not fit becomes None or "".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NamedTuple

from gateway.audit.export_source import Placed
from policies.types import UNJUDGED

MAX_PENDING: Final = 20_000  # exchanges of one writer that began and have not ended yet
EXCHANGE: Final = "exchange"

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_MICROSECOND: Final = 253_402_300_799_999_999  # 9999-12-31T23:59:59.999999Z, the last time that RFC 3339 can say
_MAX_INTEGER: Final = (1 << 63) - 1


class Row(NamedTuple):
    """What an export has columns for. Times are microseconds since 1970, scores are millionths."""

    time: int  # of the begin, or of the only record there is
    end_time: int | None
    type: str  # `exchange`, else the record's own
    phases: str  # begin+end | begin | end; empty for what is no exchange
    id: str
    tenant: str
    writer: str
    seq: int
    end_seq: int | None
    key: str
    route: str
    model: str
    stream: bool | None
    choices: int | None
    policy: str
    policy_sha256: str
    language: str
    action: str
    status: str
    input_action: str
    output_action: str
    categories: tuple[str, ...]  # in which a rule found something, enforced or in shadow
    rules: tuple[str, ...]
    cards: tuple[str, ...]
    score_e6: int | None  # the highest of what fired
    unjudged: tuple[str, ...]
    failed: tuple[str, ...]  # classifiers that timed out or broke
    released: int | None
    prompt_tokens: int | None
    completion_tokens: int | None
    reason: str

    @property
    def is_unjudged(self) -> bool:
        """Whether somebody should look: a rule asked and nobody answered, or a classifier failed, or could not read the text.

        A head that no model has, for a category that no rule asks about, is in nearly every record and nobody's loss.
        """
        asked = any(rule.startswith(UNJUDGED) for rule in self.rules)
        return asked or bool(self.failed) or not all(each.endswith(":no_head") for each in self.unjudged)


LISTS: Final = frozenset({"categories", "rules", "cards", "unjudged", "failed"})
TIMES: Final = frozenset({"time", "end_time"})
FLAGS: Final = frozenset({"stream"})
NUMBERS: Final = frozenset(
    {"seq", "end_seq", "choices", "score_e6", "released", "prompt_tokens", "completion_tokens"},
)


class Unit(NamedTuple):
    """The records that make one row: begin and end, or one alone."""

    begin: Placed | None
    end: Placed | None
    other: Placed | None

    @property
    def records(self) -> Iterator[bytes]:
        return (each.data for each in self if each is not None)


def units(records: Iterable[Placed]) -> Iterator[Unit]:
    """Join each end with its begin; `records` are of one writer, in order. A begin without an end comes last, alone."""
    pending: dict[str, Placed] = {}
    for each in records:
        kind, identity = each.record.get("type"), str(each.record.get("id"))
        if kind == "begin":
            if identity in pending:
                yield Unit(pending.pop(identity), None, None)
            elif len(pending) >= MAX_PENDING:
                yield Unit(pending.pop(next(iter(pending))), None, None)
            pending[identity] = each
        elif kind == "end":
            yield Unit(pending.pop(identity, None), each, None)
        else:
            yield Unit(None, None, each)
    for begin in pending.values():
        yield Unit(begin, None, None)


def row_of(unit: Unit) -> Row:
    """Flatten the records of one unit."""
    if unit.other is not None:
        return _single(unit.other)
    first = unit.begin or unit.end
    assert first is not None  # noqa: S101 - a unit holds a record
    begun = {} if unit.begin is None else unit.begin.record["fields"]
    ended = {} if unit.end is None else unit.end.record["fields"]
    before, after = _dict(begun, "input"), _dict(ended, "output")
    sides, policy, usage = (before, after), _dict(begun, "policy"), _dict(ended, "usage")
    fired = [rule for side in sides for rule in _dicts(side, "fired")]
    phases = "begin+end" if unit.begin and unit.end else "begin" if unit.begin else "end"
    return Row(
        time=_time(first),
        end_time=None if unit.end is None else _time(unit.end),
        type=EXCHANGE,
        phases=phases,
        id=_text(first.record, "id"),
        tenant=_text(first.record, "tenant"),
        writer=_text(first.record, "writer"),
        seq=first.seq,
        end_seq=None if unit.end is None else unit.end.seq,
        key=_text(begun, "principal"),
        route=_text(begun, "route"),
        model=_text(begun, "model"),
        stream=_flag(begun, "stream"),
        choices=_number(begun, "n"),
        policy=_text(policy, "id"),
        policy_sha256=_text(policy, "sha256"),
        language=_text(begun, "language"),
        action=_text(ended if unit.end else before, "action"),
        status=_text(ended, "status"),
        input_action=_text(before, "action"),
        output_action=_text(after, "action"),
        categories=_named([f for f in fired if not _text(f, "rule").startswith(UNJUDGED)], "category"),
        rules=_named(fired, "rule"),
        cards=_named(fired, "card"),
        score_e6=max((n for rule in fired if (n := _number(rule, "score_e6")) is not None), default=None),
        unjudged=_sorted(":".join(map(str, each)) for side in sides for each in _lists(side, "unjudged")),
        failed=_sorted(n for side in sides for n, status in _dict(side, "classifiers").items() if status != "ok"),
        released=_number(ended, "released"),
        prompt_tokens=_number(usage, "prompt"),
        completion_tokens=_number(usage, "completion"),
        reason=_text(ended, "error") or _text(ended, "reason"),
    )


_EMPTY: Final = Row(
    0, None, "", "", "", "", "", 0, None, "", "", "", None, None, "", "", "", "", "", "", "",
    (), (), (), None, (), (), None, None, None, "",
)  # fmt: skip


def _single(each: Placed) -> Row:
    """Flatten a record that belongs to no exchange."""
    record, fields = each.record, each.record["fields"]
    status = fields.get("status")
    return _EMPTY._replace(
        time=_time(each),
        type=_text(record, "type"),
        id=_text(record, "id"),
        tenant=_text(record, "tenant"),
        writer=_text(record, "writer"),
        seq=each.seq,
        key=_text(fields, "principal") or _text(fields, "key"),
        route=_text(fields, "route"),
        policy=_text(fields, "policy"),
        action=_text(fields, "action"),
        status=str(status) if type(status) in {int, str} else "",
        reason=_text(fields, "code") or _text(fields, "what") or _text(fields, "reason"),
    )


def rfc3339(microseconds: int) -> str:
    """Write a time in UTC with six decimals."""
    moment = _EPOCH + timedelta(microseconds=microseconds)
    return moment.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def _time(each: Placed) -> int:
    wall = each.record.get("ts_wall")
    return min(max(wall, 0), _LAST_MICROSECOND) if type(wall) is int else 0


def _dict(of: dict[str, Any], name: str) -> dict[str, Any]:
    value = of.get(name)
    return value if type(value) is dict else {}


def _dicts(of: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = of.get(name)
    return [each for each in value if type(each) is dict] if type(value) is list else []


def _lists(of: dict[str, Any], name: str) -> list[list[Any]]:
    value = of.get(name)
    return [each for each in value if type(each) is list] if type(value) is list else []


def _text(of: dict[str, Any], name: str) -> str:
    value = of.get(name)
    return value if type(value) is str else ""


def _number(of: dict[str, Any], name: str) -> int | None:
    value = of.get(name)
    return value if type(value) is int and -_MAX_INTEGER <= value <= _MAX_INTEGER else None


def _flag(of: dict[str, Any], name: str) -> bool | None:
    value = of.get(name)
    return value if type(value) is bool else None


def _named(of: Sequence[dict[str, Any]], name: str) -> tuple[str, ...]:
    return _sorted(_text(each, name) for each in of) if of else ()


def _sorted(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}))

"""Changes: who changed what and when, from the log; and for a point in time, what was in force then."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.changes import KINDS, Change
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import BadRequest

SHOWN: Final = 200
MAX_VALUE: Final = 300
PASSED_OVER: Final = frozenset({"actor", "by", "via", "statement"})
FORMS: Final = ("%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d")
_TIME: Final = re.compile(r"[0-9T :-]{10,19}")


class Line(NamedTuple):
    """A change as the table has it. `said`: what its record says, field by field."""

    change: Change
    said: tuple[tuple[str, str], ...]


class Then(NamedTuple):
    """A policy at a point in time. `digest` None: it was not there any more."""

    policy: str
    digest: str | None
    since: float
    who: str
    commit: str
    loosened: tuple[str, ...]


async def show(visit: Visit) -> Response:
    kind, who = visit.query("kind"), visit.query("who").strip()
    since, until = read_time(visit.query("since")), read_time(visit.query("until"))
    if since is not None and until is not None and since >= until:
        raise BadRequest(N_("`since` and `until`: expected a time that begins before it ends"))
    if kind and kind not in KINDS:
        raise BadRequest("`kind`: expected one of the choices of the page")
    kinds = frozenset({kind}) if kind else KINDS
    found = [
        change
        for change in await visit.data.changes(kinds)
        if who.casefold() in change.who.casefold()
        and (since is None or change.seconds >= since)
        and (until is None or change.seconds < until)
    ]
    return visit.page(
        "changes.html",
        lines=[Line(change, said(change.fields)) for change in found[:SHOWN]],
        total=len(found),
        kinds=sorted(KINDS),
        given={name: visit.query(name) for name in ("kind", "who", "since", "until")},
    )


async def show_then(visit: Visit) -> Response:
    """Show what was in force at a time, by the changes before it."""
    text = visit.query("at")
    at = read_time(text)
    if at is None:
        return visit.page("then.html", at=None, given=text, rows=(), config=None, first=None)
    changes = await visit.data.changes(frozenset({"policy.change", "config"}))
    before = [change for change in changes if change.seconds <= at]
    config = next((change for change in before if change.kind == "config"), None)
    return visit.page(
        "then.html",
        at=at,
        given=text,
        rows=policies_then([change for change in before if change.kind == "policy.change"]),
        config=None if config is None else Line(config, said(config.fields)),
        first=min((change.seconds for change in changes), default=None),
    )


def policies_then(changes: Sequence[Change]) -> list[Then]:
    """Return each policy's last change of these, which are newest first."""
    newest: dict[str, Change] = {}
    for change in changes:
        newest.setdefault(change.policy, change)
    return [
        Then(
            name,
            None if change.fields.get("after") is None else str(change.fields["after"]),
            change.seconds,
            change.who,
            str(change.fields.get("commit", "")),
            tuple(map(_words, change.fields.get("loosened") or ())),
        )
        for name, change in sorted(newest.items())
    ]


def said(fields: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what a record says, but who did it, which has its own column. Long values are cut."""
    return tuple((name, _words(value)) for name, value in sorted(fields.items()) if name not in PASSED_OVER)


def read_time(text: str) -> float | None:
    """Read a UTC date or time of a form; None of nothing. Raises BadRequest."""
    if not text.strip():
        return None
    if _TIME.fullmatch(text.strip()):
        for form in FORMS:
            try:
                return datetime.strptime(text.strip(), form).replace(tzinfo=UTC).timestamp()
            except ValueError:
                continue
    raise BadRequest(N_("expected a time in UTC as 2026-11-21 or 2026-11-21T08:00"))


def _words(value: Any) -> str:
    if isinstance(value, Mapping):
        text = ", ".join(f"{name}: {_words(each)}" for name, each in value.items())
    elif isinstance(value, list | tuple):
        text = ", ".join(map(_words, value))
    else:
        text = "–" if value is None else str(value)
    return text if len(text) <= MAX_VALUE else f"{text[:MAX_VALUE]}…"


PAGE = Page(
    (Route("/changes", Permission.SEE_LOG, show), Route("/changes/then", Permission.SEE_LOG, show_then)),
    N_("Changes"),
    82,
)

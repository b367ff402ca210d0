"""The review pages of the desk, over a signed log with its index."""

from __future__ import annotations

import asyncio
import inspect
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from desk_log import decision, filled, ids
from desk_material import Standing, csrf_of, standing_desk

from gateway.audit.base import Record
from gateway.audit.content import Part, State
from gateway.dashboard.access import Grant, Role, Viewer
from gateway.dashboard.i18n import speech
from gateway.dashboard.pages.review import CONFLICTS
from gateway.dashboard.scoped_review import ScopedReview
from gateway.review import book, turns
from gateway.review.hearing import Heard, Hearings
from policies.types import Review

ESCALATED, REFUSED, FOREIGN, FINE = ids(4)
NOW = time.time()


def records() -> list[Record]:
    appeal = {"of": REFUSED, "at": int((NOW - 30) * 1e6), "principal": "k", "policy": "policy-of-acme", "characters": 3}
    return [
        *decision(ESCALATED, "acme", "escalate"),
        *decision(REFUSED, "acme", "refuse"),
        *decision(FOREIGN, "globex", "escalate"),
        *decision(FINE, "acme"),
        Record("appeal", ids(1, seed=9)[0], "acme", appeal),
    ]


@asynccontextmanager
async def reviewed(data: Path, redis_url: str) -> AsyncIterator[Standing]:
    await filled(redis_url, data, records())
    async with standing_desk(data, redis_url) as desk:
        yield desk


async def person(desk: Standing, name: str, role: Role = Role.REVIEWER, *tenants: str) -> httpx.AsyncClient:
    browser: httpx.AsyncClient = desk.browser()
    viewer = Viewer(f"oidc:{name}", name, (Grant(role, frozenset(tenants) or None),))
    browser.cookies.set(desk.desk.cookie, await desk.desk.sessions.begin(viewer))
    return browser


async def act(browser: httpx.AsyncClient, what: str, identity: str = ESCALATED, **fields: Any) -> httpx.Response:
    page = await browser.get("/review")
    return await browser.post(f"/review/{identity}/{what}", data={"csrf": csrf_of(page), **fields})


async def test_the_queue_holds_what_was_escalated_and_what_was_appealed(tmp_path: Path, redis_url: str) -> None:
    """Of one's own tenants, and nothing that was let through."""
    async with reviewed(tmp_path, redis_url) as desk:
        page = (await (await person(desk, "ann")).get("/review")).text
        mine = await person(desk, "ben", Role.REVIEWER, "acme")
        narrow = (await mine.get("/review")).text
        appealed = (await mine.get("/review?why=appeal")).text
        missing = await mine.get(f"/review/{FOREIGN}")
    assert all(each in page for each in (ESCALATED, REFUSED, FOREIGN))
    assert FINE not in page
    assert FOREIGN not in narrow
    assert "globex" not in narrow
    assert REFUSED in appealed
    assert ESCALATED not in appealed
    assert missing.status_code == 404


async def test_a_person_claims_and_decides_and_the_log_has_it_first(tmp_path: Path, redis_url: str) -> None:
    """The records name the decision and the person, and no text."""
    async with reviewed(tmp_path, redis_url) as desk:
        browser = await person(desk, "ann")
        early = await act(browser, "decide", verdict="upheld", reason="as_ruled")
        assert (early.status_code, "claim it first" in early.text) == (409, True)
        assert (await act(browser, "claim")).status_code == 303
        assert "oidc:ann" in (await browser.get(f"/review/{ESCALATED}")).text
        assert (await act(browser, "decide", verdict="reversed", reason="context")).status_code == 303
        done = (await browser.get("/review?stage=decided")).text
        rates = (await browser.get("/review/statistics")).text
    assert ESCALATED in done
    assert "rule-of-acme" in rates
    told = [(each.type, each.tenant, each.fields["of"], each.fields["actor"]) for each in desk.log.records]
    assert told == [(kind, "acme", ESCALATED, "oidc:ann") for kind in ("review.claim", "review.decide")]
    assert desk.log.records[-1].fields["verdict"] == "reversed"


async def test_of_many_who_claim_at_once_one_has_it(tmp_path: Path, redis_url: str) -> None:
    """The others are told, and leave no record."""
    async with reviewed(tmp_path, redis_url) as desk:
        people = [await person(desk, f"p{number}") for number in range(6)]
        answers = await asyncio.gather(*(act(each, "claim") for each in people))
    assert sorted(answer.status_code for answer in answers) == [303, 409, 409, 409, 409, 409]
    assert len(desk.log.records) == 1


async def test_two_people_are_asked_where_the_policy_says_so(tmp_path: Path, redis_url: str) -> None:
    """Nobody confirms what they proposed themselves."""
    async with reviewed(tmp_path, redis_url) as desk:
        library = desk.desk.sources.library.current.policies
        asks = replace(library["baseline"], name="policy-of-acme", review=Review(second_person=frozenset({"escalate"})))
        known = dict(library)
        object.__setattr__(desk.desk.sources.library.current, "policies", {**known, "policy-of-acme": asks})
        try:
            ann, ben = await person(desk, "ann"), await person(desk, "ben")
            await act(ann, "claim")
            await act(ann, "decide", verdict="upheld", reason="as_ruled")
            assert ESCALATED in (await ann.get("/review?stage=proposed")).text
            own = await act(ann, "claim")
            assert (own.status_code, "you proposed it" in own.text) == (409, True)
            await act(ben, "claim")
            await act(ben, "decide", verdict="upheld", reason="context")
            assert ESCALATED in (await ben.get("/review?stage=decided")).text
        finally:
            object.__setattr__(desk.desk.sources.library.current, "policies", known)


async def test_who_cannot_be_recorded_does_nothing(tmp_path: Path, redis_url: str) -> None:
    """A full spool stops people as it stops requests, and the claim can be made later."""
    async with reviewed(tmp_path, redis_url) as desk:
        browser = await person(desk, "ann")
        desk.log.is_full = True
        assert (await act(browser, "claim")).status_code == 503
        assert ESCALATED in (await browser.get("/review?stage=waiting")).text
        desk.log.is_full = False
        assert (await act(browser, "claim")).status_code == 303


async def test_reading_the_texts_is_on_the_log_before_they_are_shown(tmp_path: Path, redis_url: str) -> None:
    """Also where none was kept."""
    async with reviewed(tmp_path, redis_url) as desk:
        answer = await act(await person(desk, "ann"), "texts", REFUSED)
    assert answer.status_code == 200
    assert [(each.type, each.fields["decision"]) for each in desk.log.records] == [("admin.read", REFUSED)]


async def test_an_auditor_reads_no_texts_in_the_name_of_a_review(tmp_path: Path, redis_url: str) -> None:
    """The log would say that it was for a review; who reads otherwise has to say why."""
    async with reviewed(tmp_path, redis_url) as desk:
        browser = await person(desk, "aud", Role.AUDITOR)
        csrf = csrf_of(await browser.get("/"))
        answer = await browser.post(f"/review/{REFUSED}/texts", data={"csrf": csrf})
    assert answer.status_code == 403
    assert desk.log.records == []


@pytest.mark.parametrize("role", [Role.VIEWER, Role.AUDITOR, Role.OPERATOR])
async def test_only_reviewers_come_to_the_queue(tmp_path: Path, redis_url: str, role: Role) -> None:
    """Whoever else signs in."""
    async with standing_desk(tmp_path, redis_url) as desk:
        assert (await (await person(desk, "eve", role)).get("/review")).status_code == 403


@pytest.mark.parametrize("query", ["stage=all", "why=x", "from=-1", "from=99999999"])
async def test_a_filter_that_is_none_is_refused(tmp_path: Path, redis_url: str, query: str) -> None:
    """With words, and not with a fault."""
    async with reviewed(tmp_path, redis_url) as desk:
        assert (await (await person(desk, "ann")).get(f"/review?{query}")).status_code == 400


async def test_the_page_of_a_decision_tells_what_people_did_about_it(tmp_path: Path, redis_url: str) -> None:
    """Who looks a refusal up sees that it was reversed; who may see decisions alone does not see by whom."""
    async with reviewed(tmp_path, redis_url) as desk:
        ann = await person(desk, "ann")
        await act(ann, "claim")
        await act(ann, "decide", verdict="reversed", reason="context")
        path = f"/decisions/{ESCALATED}"
        told = (await ann.get(path)).text
        outside = (await (await person(desk, "eve", Role.VIEWER, "acme")).get(path)).text
        untouched = (await ann.get(f"/decisions/{FINE}")).text
    steps = told[told.index('id="reviews"') :]
    assert "reversed: nothing was to be found" in steps
    assert "oidc:ann" in steps
    assert "reversed: nothing was to be found" in outside
    assert "oidc:ann" not in outside
    assert 'id="reviews"' not in untouched


async def test_the_appellant_is_told_what_the_desk_decided(tmp_path: Path, redis_url: str) -> None:
    """From the same log, at once, and only of what was appealed against."""
    hearings = Hearings(tmp_path, redis_url, lambda _: 30)

    async def told(identity: str, tenant: str = "acme") -> Heard | None:
        return await asyncio.to_thread(hearings.of, identity, tenant, int(time.time() * 1e6))

    async with reviewed(tmp_path, redis_url) as desk:
        ann = await person(desk, "ann")
        assert await told(REFUSED) is Heard.RECEIVED
        await act(ann, "claim", REFUSED)
        assert await told(REFUSED) is Heard.UNDER_REVIEW
        await act(ann, "decide", REFUSED, verdict="reversed", reason="context")
        assert await told(REFUSED) is Heard.REVERSED
        assert [await told(ESCALATED), await told(FINE), await told(REFUSED, "globex")] == [None, None, None]


@pytest.mark.parametrize(
    ("state", "said"),
    [(State.BROKEN, "damaged: what lies there is not what was recorded"), (State.GONE, "erased, or past its time")],
)
async def test_a_reviewer_is_told_why_a_text_is_not_there(
    tmp_path: Path, redis_url: str, monkeypatch: pytest.MonkeyPatch, state: State, said: str
) -> None:
    """A text that somebody altered is another thing than one that was never kept."""

    async def texts(*_: Any) -> list[tuple[str, Part]]:
        return [("input", Part("input", state))]

    monkeypatch.setattr(ScopedReview, "texts", texts)
    async with reviewed(tmp_path, redis_url) as desk:
        page = (await act(await person(desk, "ann"), "texts", REFUSED)).text
    assert said in page
    assert "not kept" not in page


async def test_a_list_says_in_which_order_it_is(tmp_path: Path, redis_url: str) -> None:
    """What is over is shown newest first."""
    async with reviewed(tmp_path, redis_url) as desk:
        ann = await person(desk, "ann")
        await act(ann, "claim")
        await act(ann, "decide", verdict="upheld", reason="as_ruled")
        told = [(await ann.get(f"/review?stage={stage}")).text for stage in ("open", "decided")]
    assert ["Waiting longest first" in page for page in told] == [True, False]
    assert ["Newest first" in page for page in told] == [False, True]


def test_every_fault_of_a_review_is_translated() -> None:
    """Two people at one decision is an ordinary day, in any language."""
    written = inspect.getsource(book) + inspect.getsource(turns)
    said = re.findall(r'(?:ReviewConflict|TurnsSilent|NotFound|BadRequest)\(\s*"([^"]+)"', written)
    assert len(said) >= 8
    assert set(said) == set(CONFLICTS)


async def test_a_conflict_is_told_in_the_language_of_the_page(tmp_path: Path, redis_url: str) -> None:
    """And not in English in the midst of it."""
    async with reviewed(tmp_path, redis_url) as desk:
        ann, ben = await person(desk, "ann"), await person(desk, "ben")
        ben.headers["accept-language"] = "th"
        await act(ann, "claim")
        answer = await act(ben, "claim")
    assert answer.status_code == 409
    assert speech("th").gettext("somebody else has claimed it") in answer.text
    assert "somebody else has claimed it" not in answer.text

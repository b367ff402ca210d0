"""The pages about decisions: lists, one decision, its proof and texts, traffic."""

from __future__ import annotations

import asyncio
import csv
import html
import io
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import KEY
from content_material import SECRET, exchange, storing
from desk_log import decision, filled, ids, sign, verdict
from desk_material import Standing, csrf_of, standing_desk
from hypothesis import given
from hypothesis import strategies as st
from patience import now
from redis.asyncio import Redis

from gateway.audit.base import Record, Texts
from gateway.audit.note import own_verifier
from gateway.audit.proof import check_proof
from gateway.dashboard.access import Role
from gateway.dashboard.filters import Filters, read_filters
from gateway.dashboard.pages import decisions
from gateway.dashboard.places import pieces, read_places
from gateway.errors import BadRequest
from gateway.types import Json

NAMES = ids(130)


@pytest.fixture
async def desk(tmp_path: Path, redis_url: str) -> AsyncIterator[Standing]:
    """130 decisions of two tenants in turn; each third one is refused."""
    records = [
        record
        for place, name in enumerate(NAMES)
        for record in decision(name, ("acme", "globex")[place % 2], "refuse" if place % 3 == 0 else "allow")
    ]
    await filled(redis_url, tmp_path, records)
    async with standing_desk(tmp_path, redis_url) as standing:
        yield standing


def listed(page: str) -> list[str]:
    return re.findall(r'<a href="/decisions/([^"]+)"><time>', page)


def link(page: str, rel: str) -> str | None:
    found = re.search(rf'rel="{rel}" href="([^"]+)"', page)
    return None if found is None else html.unescape(found[1])


async def test_paging_there_and_back_shows_each_decision_once(desk: Standing) -> None:
    """Who reads a list to its end has seen all of it, and finds the way back."""
    async with await desk.as_role(Role.VIEWER, "acme") as browser:
        path: str | None = "/decisions"
        pages, steps = [], []
        while path is not None:
            page = (await browser.get(path)).text
            pages.append(listed(page))
            steps.append(path)
            path = link(page, "next")
        back = (await browser.get(link(page, "prev") or "")).text
    assert [name for each in pages for name in each] == [*reversed(NAMES[0::2])]
    assert [len(each) for each in pages] == [50, 15]
    assert listed(back) == pages[0]
    assert not any(re.search(r"(after|back)=\d+(&|$)", step) for step in steps), "the index's own numbers count all"


async def test_newer_leads_to_the_page_before_or_is_not_there(desk: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address holds so many pages only; where a jump to the first page was, those in between were not seen again."""
    monkeypatch.setattr(decisions, "ROWS", 10)
    monkeypatch.setattr(decisions, "MAX_BACK", 2)
    async with await desk.as_role(Role.VIEWER, "acme") as browser:
        pages, path = [], "/decisions"
        for _ in range(5):
            page = (await browser.get(path)).text
            pages.append(listed(page))
            path = link(page, "next") or ""
        newer = []
        while (before := link(page, "prev")) is not None:
            page = (await browser.get(before)).text
            newer.append(listed(page))
    assert newer == [pages[3], pages[2]]
    assert ">Newest</a>" in page


FILTERS = [
    ("action=refuse", 22),
    ("action=refuse&action=allow", 65),
    ("rule=rule-of-acme&period=hour", 22),
    ("category=category", 22),
    ("category=nothing", 0),
    ("unjudged=yes", 0),
    ("status=complete&model=model-of-acme", 43),
    (f"id={NAMES[0]}", 1),
    (f"id={NAMES[1]}", 0),
    ("until=2020-01-01T00:00", 0),
    ("kind=reject", 0),
]


async def test_a_filter_in_the_address_is_what_the_list_and_its_export_show(desk: Standing) -> None:
    """An address can be sent to a colleague, and the file has the rows of the page."""
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        for asked, count in FILTERS:
            page = (await browser.get(f"/decisions?{asked}")).text
            table = (await browser.get(f"/decisions/export/csv?{asked}")).text
            lines = (await browser.get(f"/decisions/export/jsonl?{asked}")).text.splitlines()
            rows = [*csv.DictReader(io.StringIO(table))]
            assert [row["id"] for row in rows] == [json.loads(line)["id"] for line in lines], asked
            assert len(rows) == count, asked
            assert listed(page) == [row["id"] for row in rows][:50], asked


async def test_an_export_that_is_cut_says_so(desk: Standing, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that ends early and says nothing is taken for all there is."""
    monkeypatch.setattr("gateway.dashboard.pages.decisions.MAX_EXPORT", 20)
    monkeypatch.setattr("gateway.dashboard.pages.decisions.MAX_PAGE", 10)
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        lines = (await browser.get("/decisions/export/jsonl")).text.splitlines()
        table = (await browser.get("/decisions/export/csv")).text.splitlines()
    assert len(lines) == 21
    assert json.loads(lines[-1])["cut"].startswith("cut after 20 rows")
    assert "cut after 20 rows" in table[-1]


async def test_no_cell_of_an_export_is_a_formula(tmp_path: Path, redis_url: str) -> None:
    """A caller chooses the model's name, and an auditor opens the file in a spreadsheet."""
    name = ids(1)[0]
    await filled(redis_url, tmp_path, decision(name, "acme", model='=HYPERLINK("http://x")', principal="@SUM(1)"))
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        (row,) = csv.DictReader(io.StringIO((await browser.get("/decisions/export/csv")).text))
    assert row["model"] == '\'=HYPERLINK("http://x")'
    assert row["key"] == "'@SUM(1)"


NONSENSE = [
    "since=yesterday",
    "period=decade",
    "period=day&since=2026-01-01",
    "kind=x",
    "unjudged=maybe",
    "action=" + "a" * 201,
    "&".join(["model=x"] * 21),
    "id=1&id=2",
    "until=0001-01-01T00:00",
    "since=2026-11-22T00:00&until=2026-11-01T00:00",
]


async def test_a_filter_that_means_nothing_is_refused_and_named(desk: Standing) -> None:
    """Taken for no filter, it would show too much and be believed."""
    async with await desk.as_role(Role.VIEWER) as browser:
        for asked in NONSENSE:
            answer = await browser.get(f"/decisions?{asked}")
            assert answer.status_code == 400, asked
            assert asked.partition("=")[0] in answer.text


def test_filters_have_one_address_and_read_it_back() -> None:
    """What is saved under a name is what was asked."""
    filters = read_filters([("model", "a&b=c"), ("action", "refuse"), ("tenant", "acme"), ("language", ""), ("x", "y")])
    assert filters.address == "tenant=acme&action=refuse&model=a%26b%3Dc"
    with pytest.raises(BadRequest):
        Filters(since="x").query(frozenset(), 0.0)


async def test_saved_filters_are_their_owners_alone(desk: Standing) -> None:
    """And are gone once deleted."""
    async with await desk.as_role(Role.VIEWER, "acme") as browser:
        csrf = csrf_of(await browser.get("/decisions"))
        form = {"csrf": csrf, "name": "refused & <b>", "address": "action=refuse&junk=1"}
        assert (await browser.post("/decisions/views", data=form)).headers["location"] == "/decisions?action=refuse"
        page = (await browser.get("/decisions")).text
        assert "refused &amp; &lt;b&gt;" in page
        assert await desk.desk.sources.views.of("oidc:another") == []
        bad = await browser.post("/decisions/views", data={**form, "address": "period=never"})
        foreign = await browser.post("/decisions/views", data={**form, "address": "tenant=globex"})
        await browser.post("/decisions/views/delete", data={"csrf": csrf, "name": form["name"]})
        assert "refused &amp;" not in (await browser.get("/decisions")).text
    assert (bad.status_code, foreign.status_code) == (400, 404)


async def test_a_decision_shows_the_sentence_of_the_card_that_its_rule_rests_on(tmp_path: Path, redis_url: str) -> None:
    """In its own language, with what fired, how sure it was, and what nobody judged."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER, "acme") as browser:
        card = desk.desk.sources.cards.cards["galpaca-6.7b"]
        caveat = next(each for each in card.caveats if each.rules)
        told = {"rule": f"card:{card.id}/{caveat.id}/1", "category": "x.y", "score_e6": 734_000, "action": "refuse"}
        fired = [told | {"mode": "enforce", "card": card.id, "quote": caveat.id}]
        side = verdict("refuse", fired=fired, unjudged=[["embedded", "x.z", "timeout"]], failure_mode="open")
        policy = {"id": "baseline", "rev": "1", "sha256": "0" * 64, "cards": {card.id: card.digest}}
        name = ids(1)[0]
        await filled(redis_url, tmp_path, decision(name, "acme", "refuse", input=side, policy=policy))
        page = html.unescape((await browser.get(f"/decisions/{name}")).text)
    assert caveat.quote in page
    assert caveat.gloss in page
    assert "0.734" in page
    assert "embedded · x.z · timeout" in page
    assert "let through though not judged" in page
    assert "changed since" in page, "the digest is not that of the policy's file"
    assert "the sentence may have been another" not in page


async def test_the_downloaded_proof_holds_without_the_log_and_verify_says_so(desk: Standing, tmp_path: Path) -> None:
    """It is the document of `caveat audit show --proof`, checked as its receiver would."""
    own = own_verifier(tmp_path)
    assert own is not None
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        document = (await browser.get(f"/decisions/{NAMES[0]}/proof")).text
        csrf = csrf_of(await browser.get("/decisions"))
        page = (await browser.post(f"/decisions/{NAMES[0]}/verify", data={"csrf": csrf})).text
    proved = check_proof(document, [own])
    assert [json.loads(record)["id"] for _, record in proved.records] == [NAMES[0]] * 2
    assert "under the checkpoint that this key signed" in page
    assert own.text in html.unescape(page)


async def test_a_record_that_was_changed_in_redis_is_proved_by_nothing(desk: Standing, redis_url: str) -> None:
    """The page shows no record whose hash the tree has not, and no proof of it."""
    client: Any = Redis.from_url(redis_url)
    async with client as redis:
        (stream,) = [key for key in await redis.keys("a:{*}:s") if b"tree" not in key and b"index" not in key]
        entries = await redis.xrange(stream)
        await redis.delete(stream)
        for identity, fields in entries:
            fields[b"r"] = fields[b"r"].replace(b'"released":17', b'"released":18')
            await redis.xadd(stream, fields, id=identity)
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        page = (await browser.get(f"/decisions/{NAMES[0]}")).text
    assert "Neither Redis nor the archive has all records" in page
    assert '"released": 18' not in html.unescape(page)


async def test_texts_are_shown_after_their_reading_is_on_the_log(
    tmp_path: Path, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who read, and why, stands there first; who may not, or gives no reason, or cannot be recorded, sees nothing."""
    monkeypatch.setenv("CAVEAT_AUDIT_KEY", KEY.hex())
    name = ids(1)[0]
    async with storing(tmp_path, redis_url) as (content, _):
        for record in exchange(name):
            await content.append([record])
    await asyncio.to_thread(sign, redis_url, tmp_path)
    async with standing_desk(tmp_path, redis_url) as desk:
        path = f"/decisions/{name}"
        async with await desk.as_role(Role.OPERATOR, "acme") as operator:
            before = await operator.get(path)
            refused = await operator.post(f"{path}/texts", data={"csrf": csrf_of(before), "reason": "curious"})
        async with await desk.as_role(Role.REVIEWER, "acme") as browser:
            csrf = csrf_of(await browser.get(path))
            silent = await browser.post(f"{path}/texts", data={"csrf": csrf, "reason": " "})
            desk.log.is_full = True
            unrecorded = await browser.post(f"{path}/texts", data={"csrf": csrf, "reason": "case 7"})
            desk.log.is_full = False
            assert desk.log.records == []
            shown = await browser.post(f"{path}/texts", data={"csrf": csrf, "reason": "case 7"})
        (record,) = desk.log.records
    assert (refused.status_code, silent.status_code, unrecorded.status_code) == (403, 400, 503)
    assert all(SECRET not in each.text for each in (before, refused, silent, unrecorded))
    assert f"{SECRET} input of {name}" in shown.text
    assert (record.type, record.tenant) == ("admin.read", "acme")
    assert dict(record.fields) == {
        "actor": "oidc:somebody",
        "what": "content.read",
        "decision": name,
        "reason": "case 7",
    }


async def test_what_was_found_in_a_kept_text_is_marked_where_it_was_found(
    tmp_path: Path, redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who judges a refusal sees what it was about; places that do not fit the text are no places, and nothing is markup."""
    monkeypatch.setenv("CAVEAT_AUDIT_KEY", KEY.hex())
    name = ids(1)[0]
    found: list[Json] = [[3, 8, "insult<b>", 910_000], [0, 14, "threat", 500_000], [5, 99, "x", 1], "no", [1, 2, 3, 4]]
    body: list[Json] = [{"role": "user", "text": "ab <i>cd</i> e", "found": found}]
    fired: list[Json] = [{"rule": "own-rule", "category": "threat", "action": "flag", "mode": "enforce"}]
    async with storing(tmp_path, redis_url) as (content, _):
        fields: dict[str, Json] = {"input": {"action": "flag", "fired": fired}}
        await content.append([Record("begin", name, "acme", fields, Texts("input", "full", 30, None, body))])
    await asyncio.to_thread(sign, redis_url, tmp_path)
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.REVIEWER, "acme") as browser:
        csrf = csrf_of(await browser.get(f"/decisions/{name}"))
        page = (await browser.post(f"/decisions/{name}/texts", data={"csrf": csrf, "reason": "case 7"})).text
    assert '<p class="text">ab <mark>&lt;i&gt;cd<sup> 1</sup></mark>&lt;/i&gt; e</p>' in page
    table = page[page.index("<caption>Findings") :]
    assert '<td>insult&lt;b&gt;</td><td>–</td><td class="number">0.910</td><td class="number">3–8</td>' in table
    assert (
        '<td>threat</td><td>own-rule</td><td class="number">0.500</td><td class="number">the whole text</td>' in table
    )
    assert table.count('<th scope="row">') == 2


@given(st.text(max_size=12), st.lists(st.tuples(st.integers(-2, 14), st.integers(-2, 14)), max_size=6))
def test_a_text_in_pieces_is_the_text_whatever_was_stored_as_places(text: str, ends: list[tuple[int, int]]) -> None:
    """A mark must neither lose nor double a character of what somebody judges by."""
    places = read_places([[start, end, "c", 1] for start, end in ends], len(text))
    cut = pieces(text, places)
    assert "".join(piece.text for piece in cut) == text
    for number, place in enumerate(places, 1):
        marked = "".join(piece.text for piece in cut if number in piece.numbers)
        assert marked == ("" if (place.start, place.end) == (0, len(text)) else text[place.start : place.end])


async def test_the_overview_counts_what_is_in_the_list(desk: Standing) -> None:
    """Each chart's figures stand in a table, and another tenant's are in neither."""
    async with await desk.as_role(Role.VIEWER, "acme") as browser:
        page = (await browser.get("/?period=day")).text
        chart = await browser.get("/overview/actions/dark.svg?period=day")
        foreign = await browser.get("/?tenant=globex")
    assert re.search(r"<dt>Decisions</dt><dd>65</dd>", page)
    assert re.search(r"<code>refuse</code></dt><dd>22</dd>", page)
    assert "category.of-acme" in page
    assert chart.headers["content-type"] == "image/svg+xml"
    assert "refuse" in chart.text
    assert foreign.status_code == 404


async def test_without_an_index_the_pages_say_so(tmp_path: Path, redis_url: str) -> None:
    """Nothing found and nothing asked are two things; the rest of the overview is there."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER) as browser:
        page = await browser.get("/decisions")
        overview = await browser.get("/")
    assert page.status_code == 503
    assert "there is no query index" in page.text
    assert "there is no query index" in overview.text
    assert "takes requests" in overview.text


async def test_what_is_no_decision_is_not_shown_as_one(tmp_path: Path, redis_url: str) -> None:
    """Changes and readings are the log's business, which other roles see."""
    name, door = ids(2)
    change = Record("key.change", name, "acme", {"what": "created", "key": "k"})
    reject = Record("reject", door, "acme", {"principal": "k", "route": "openai-chat", "status": 429, "code": "rate"})
    await filled(redis_url, tmp_path, [change, reject])
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER, "acme") as browser:
        assert (await browser.get(f"/decisions/{name}")).status_code == 404
        page = (await browser.get(f"/decisions/{door}")).text
    assert "refused at the door" in page
    assert "429" in page


async def test_the_live_page_has_the_newest_first(desk: Standing) -> None:
    """Fresh rows come without a script by asking again."""
    async with await desk.as_role(Role.VIEWER, "globex") as browser:
        started = now()
        page = (await browser.get("/live")).text
        assert now() - started < 5
    assert listed(page) == [*reversed(NAMES[1::2])][:30]
    assert "data-live" in page


async def test_an_exchange_that_failed_does_not_look_like_one_that_went_well(tmp_path: Path, redis_url: str) -> None:
    """What was allowed and then met a dead server is what an auditor of an outage looks for; green would hide it."""
    (name,) = ids(1)
    begin, end = decision(name, "acme")
    await filled(redis_url, tmp_path, [begin, end._replace(fields={**end.fields, "status": "error"})])
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER, "acme") as browser:
        for page in ("/decisions", f"/decisions/{name}"):
            shown = (await browser.get(page)).text
            assert '<span class="badge warn">allow</span>' in shown, page
            assert '<span class="badge bad">error</span>' in shown, page

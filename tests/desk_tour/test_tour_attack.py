"""The desk under attack by whoever can have a word recorded: callers, their end users, their tools, and its own visitors."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

import httpx
import pytest
from test_desk_browser import PAYLOADS
from tour_browser import ADMINISTRATOR, chromium, menu, nothing_ran, seated
from tour_history import SAID, History, open_gateway, settle

from gateway.http.keys import Grant, KeyStore

pytestmark = pytest.mark.drill
REVIEW: Final = "review: {appeals: true}\n"
BATCH: Final = 25
FIELDS: Final = "input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), textarea"
# what a browser's own widgets would not let anybody type is sent as it is by those who have no browser
PLAIN: Final = """form => { form.noValidate = true;
    for (const each of form.querySelectorAll("input")) if (each.type !== "hidden") each.type = "text"; }"""


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """A gateway whose callers send payloads in every field that they have, and are refused, stored and heard."""
    made = open_gateway(tmp_path_factory.mktemp("attacked"), fresh_minutes=60, more=REVIEW)
    try:
        store = KeyStore(made.running.directory / "data")
        for payload in PAYLOADS:
            store.create(Grant("shop", "shop", nameable(payload)[:100]), time.time())
        settle(made)
        for at in range(0, len(PAYLOADS), BATCH):
            send(made, at, [each.replace("\x00", "") for each in PAYLOADS[at : at + BATCH]])
        yield made
    finally:
        assert made.running.stop() == 0


def nameable(payload: str) -> str:
    """Return the payload without what a key's name may not hold: control characters and line breaks."""
    return "".join(each for each in payload if unicodedata.category(each) not in {"Cc", "Zl", "Zp"})


def send(made: History, at: int, payloads: Sequence[str]) -> None:
    """Have payloads recorded by every road that a caller has."""
    roles = ("system", "user", "assistant")
    said = [{"role": roles[place % 3], "content": each} for place, each in enumerate(payloads)]
    key = {"authorization": f"Bearer {made.keys['shop/web']}"}
    first = payloads[0]
    tool = {"type": "function", "function": {"name": "weather", "description": first, "parameters": {"title": first}}}
    stored = [*said, {"role": "user", "content": "hello"}]
    made.ask("shop/web", f"stored {at}", first, messages=stored, user=first, metadata={"a": first[:64]}, tools=[tool])
    made.ask("shop/web", f"escalated {at}", f"Write to jo@example.com: {first}")
    made.ask("shop/web", f"model {at}", "hello", model=first)
    refused = made.ask("shop/web", f"appealed {at}", SAID["en"][3], user=first)
    appeal = {"token": refused.answer["caveat"]["appeal"]["token"], "reason": first}
    assert httpx.post(f"{made.running.data}/v1/appeals", json=appeal, headers=key, timeout=30).is_success
    odd = {**key, "user-agent": quote(first), "x-request-id": quote(first), "caveat-conversation": quote(first)}
    httpx.post(f"{made.running.data}/v1/{quote(first, safe='')}", json={first: first}, headers=odd, timeout=30)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as made:
        yield made


def test_what_callers_had_recorded_stays_text(attacked: History, browser: Any) -> None:
    """Every page, and each text that was stored, is opened by somebody whose session would be worth having."""
    with seated(browser, attacked, ADMINISTRATOR) as page:
        for address in ["/keys", "/decisions", "/live", "/review", "/changes", "/unjudged", "/refusals"]:
            page.goto(address)
            nothing_ran(page)
        for asked in [each for each in attacked.asked if each.id]:
            page.goto(f"/decisions/{asked.id}")
            nothing_ran(page)
            if page.locator("#texts form").count():
                page.get_by_label("Why you read them").fill(PAYLOADS[0])
                with page.expect_navigation():
                    page.get_by_role("button", name="Show the texts").click()
                nothing_ran(page)
                if asked.label.startswith("stored"):
                    assert page.locator("#texts .text").count() >= BATCH
        for link in page_links(page, "/review"):
            page.goto(link)
            with page.expect_navigation():
                page.get_by_role("button", name="Show the texts").click()
            nothing_ran(page)


def page_links(page: Any, address: str) -> list[str]:
    page.goto(address)
    found = [each.get_attribute("href") for each in page.locator("main table a").all()]
    assert found, address
    return found


def test_what_visitors_put_into_forms_stays_text(attacked: History, browser: Any) -> None:
    """A link to the desk with a payload in it, or a form that is sent with one, gains nothing."""
    payloads = [PAYLOADS[place] for place in (0, 4, 12, 71)]
    with seated(browser, attacked, ADMINISTRATOR) as page:
        for address in known(attacked):
            page.goto(address)
            for number in range(page.locator("main form").count()):
                for payload in payloads:
                    page.goto(address)
                    form = page.locator("main form").nth(number)
                    if form.count() == 0 or form.locator(FIELDS).count() == 0:
                        break
                    form.evaluate(PLAIN)
                    for field in form.locator(FIELDS).all():
                        field.fill(payload.replace("\x00", ""))
                    form.locator("button").first.click()
                    page.wait_for_load_state()
                    nothing_ran(page)


def known(attacked: History) -> list[str]:
    """The pages with forms of their own."""
    return [
        "/",
        "/decisions",
        "/live",
        "/refusals",
        "/review",
        f"/decisions/{attacked.of('stored 0').id}",
        f"/review/{attacked.of('escalated 0').id}",
        "/policies/shop",
        "/keys",
        "/playground",
        "/subjects",
        "/trends",
        "/unjudged",
        "/changes",
        "/audit",
        "/evidence",
    ]


def test_addresses_with_payloads_gain_nothing(attacked: History, browser: Any) -> None:
    """Every parameter that a page's own forms have, and the parts of its path."""
    with seated(browser, attacked, ADMINISTRATOR) as page:
        for address in known(attacked):
            page.goto(address)
            names = page.evaluate("() => [...document.querySelectorAll('main [name]')].map(each => each.name)")
            for payload in (PAYLOADS[0], PAYLOADS[12]):
                for name in sorted({*names, "next", "language"}):
                    page.goto(f"{urlsplit(address).path}?{urlencode({name: payload})}")
                    nothing_ran(page)
                page.goto(f"{urlsplit(address).path.rstrip('/')}/{quote(payload, safe='')}")
                nothing_ran(page)
    menu_is_whole(attacked, browser)


def menu_is_whole(attacked: History, browser: Any) -> None:
    """The desk still stands after all that."""
    with seated(browser, attacked, ADMINISTRATOR) as page:
        menu(page, "Policies")
        assert page.get_by_role("link", name="shop", exact=True).count() == 1

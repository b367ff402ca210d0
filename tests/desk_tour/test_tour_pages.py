"""Every page, found from the routes: no serious fault for anybody's eyes or hands, no word of another tenant, a picture."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any, Final

import pytest
from tour_browser import ADMINISTRATOR, chromium, nothing_ran, seated, viewer
from tour_history import SECRET, SUBJECT, History
from tour_pages import SIGNED_OUT, addresses

from gateway.dashboard.access import Role

PICTURES: Final = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "desk"
WIDTH, HEIGHT, MOST_HEIGHT = 1280, 800, 1600
STOPS: Final = 200
FOCUS: Final = """() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect(), style = getComputedStyle(at);
    return {what: at.outerHTML.slice(0, 120), outline: style.outlineStyle, width: box.width, height: box.height};
}"""
NARROW: Final = {"width": 320, "height": 640}
BEYOND: Final = """() => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility()
    && !e.closest('.scroll, .skip, option') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120))"""
STOPPABLE: Final = """() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(e => e.type !== 'hidden' && !e.disabled && e.checkVisibility()).length"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as made:
        yield made


def grave_faults(page: Any) -> list[tuple[str, str]]:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    found = axe.run(page).response["violations"]
    return [(f["id"], f["nodes"][0]["html"][:200]) for f in found if f["impact"] in {"serious", "critical"}]


def is_page(page: Any, address: str) -> bool:
    """Go there. False for what is no page, such as a download."""
    answer = page.request.get(address)
    assert answer.status == 200, (address, answer.status)
    if "text/html" not in answer.headers["content-type"] or "attachment" in answer.headers.get(
        "content-disposition", ""
    ):
        return False
    page.goto(address)
    return True


def check_all(browser: Any, history: History, scheme: str, language: str) -> None:
    with seated(browser, history, ADMINISTRATOR, color_scheme=scheme) as page:
        page.goto(f"/?language={language}")
        faults = {}
        for address in [*addresses(history), SIGNED_OUT]:
            if is_page(page, address):
                assert page.get_attribute("html", "lang") == language
                if grave := grave_faults(page):
                    faults[address] = grave
                nothing_ran(page)
        assert faults == {}


def test_no_page_has_a_serious_fault(history: History, browser: Any) -> None:
    """Contrast, names, order: an auditor who sees badly, or not at all, is an auditor."""
    check_all(browser, history, "light", "en")


@pytest.mark.drill
@pytest.mark.parametrize(("scheme", "language"), [*product(("light", "dark"), ("en", "zh", "th"))][1:])
def test_no_page_has_a_serious_fault_on_either_ground_in_any_language(
    history: History, browser: Any, scheme: str, language: str
) -> None:
    """Words are longer in one language and colours fainter on one ground."""
    check_all(browser, history, scheme, language)


@pytest.mark.drill
def test_every_page_can_be_walked_by_keyboard(history: History, browser: Any) -> None:
    """Each link, button and field is reached by Tab, and where one is can be seen."""
    with seated(browser, history, ADMINISTRATOR) as page:
        for address in addresses(history):
            if not is_page(page, address):
                continue
            expected = page.evaluate(STOPPABLE)
            seen: list[str] = []
            page.keyboard.press("Tab")
            while (at := page.evaluate(FOCUS)) is not None and len(seen) < STOPS + expected:
                assert at["outline"] != "none", (address, at)
                assert at["width"] > 0, (address, at)
                seen.append(at["what"])
                page.keyboard.press("Tab")
            assert len(seen) >= expected, (address, expected, seen)


@pytest.mark.drill
@pytest.mark.parametrize("language", ["en", "zh", "th"])
def test_only_tables_are_wider_than_a_narrow_screen(history: History, browser: Any, language: str) -> None:
    """320 points are a wide screen at 400 % too: who needs large letters cannot push each line to and fro."""
    with seated(browser, history, ADMINISTRATOR, viewport=NARROW) as page:
        page.goto(f"/?language={language}")
        for address in [*addresses(history), SIGNED_OUT]:
            if is_page(page, address):
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
                assert page.evaluate(BEYOND) == [], address


def test_no_page_tells_one_tenant_of_another(history: History, browser: Any) -> None:
    """The clinic's auditor opens every page, and those of the shop by their addresses."""
    foreign = {each.id for each in history.asked if each.tenant != "clinic" and each.id}
    foreign |= {"web shop", "paper of May", SECRET, SUBJECT, "shop-next"}
    foreign |= {key[4:16] for name, key in history.keys.items() if not name.startswith("clinic")}
    with seated(browser, history, viewer(Role.AUDITOR, "clinic")) as page:
        for address in addresses(history):
            answer = page.request.get(address)
            asked = set(re.findall(r"[\w.-]+", address))  # an address may be said back
            told = {each for each in foreign if each in answer.text()} - asked
            assert not told, (address, told)


@pytest.mark.drill
@pytest.mark.skipif(
    os.environ.get("CAVEAT_PICTURES") != "1", reason="CAVEAT_PICTURES=1 draws the documentation's pictures"
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_documentation_shows_the_pages_as_they_are(history: History, browser: Any, scheme: str) -> None:
    """A picture that no run makes is of a page that was."""
    with seated(
        browser, history, ADMINISTRATOR, color_scheme=scheme, viewport={"width": WIDTH, "height": HEIGHT}
    ) as page:
        for address in [*addresses(history), SIGNED_OUT]:
            if is_page(page, address):
                draw(page, f"{name_of(address)}-{scheme}")


@pytest.mark.drill
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_goes_to_the_file_is_black_on_white(history: History, browser: Any, scheme: str) -> None:
    """A decision and the state of the log are printed for people without a desk, from dark screens too."""
    with seated(browser, history, ADMINISTRATOR, color_scheme=scheme) as page:
        page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
        for address in (f"/decisions/{history.of('commercial').id}", "/audit"):
            page.goto(address)
            page.emulate_media(media="print")
            assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
            assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
            assert not [each for each in page.locator(".menu, form, button, .button").all() if each.is_visible()]
            assert all(each.is_visible() for each in page.locator("main details table, main details pre").all())
            assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
            if os.environ.get("CAVEAT_PICTURES") == "1" and scheme == "light":
                draw(page, f"{name_of(address)}-print")
            page.emulate_media(media="screen")


def name_of(address: str) -> str:
    """`/policies/shop?beside=x` is drawn as `policies-shop`; a decision's id is left out."""
    path = re.sub(r"/[0-9a-f]{8}-[0-9a-f-]{27}", "/one", address.partition("?")[0])
    return re.sub(r"[^A-Za-z0-9]+", "-", path).strip("-").lower() or "overview"


def draw(page: Any, name: str) -> None:
    """Write a small picture: the upper part of a page, in 64 colours."""
    image = pytest.importorskip("PIL.Image", reason="pillow is not installed")
    PICTURES.mkdir(parents=True, exist_ok=True)
    path = PICTURES / f"{name}.png"
    height = min(MOST_HEIGHT, page.evaluate("document.documentElement.scrollHeight"))
    page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": WIDTH, "height": height})
    with image.open(path) as drawn:
        small = drawn.convert("RGB").quantize(64)
    small.save(path, optimize=True)

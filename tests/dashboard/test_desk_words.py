"""The desk's languages."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from desk_material import standing_desk

from gateway.dashboard.access import Role
from gateway.dashboard.i18n import LANGUAGES, chosen, said, speech

HOME = Path(__file__).resolve().parents[2] / "gateway" / "dashboard"
OTHERS = [code for code in LANGUAGES if code != "en"]


def messages() -> set[str]:
    """Everything that the code and the templates say."""
    ways = [("**.py", "python"), ("templates/**.html", "jinja2.ext:babel_extract")]
    found = extract_from_dir(HOME, method_map=ways, keywords={"_": None, "N_": None})
    return {message for _, _, message, _, _ in found if isinstance(message, str)}


@pytest.mark.parametrize("code", OTHERS)
def test_every_message_is_translated_and_no_translation_is_left_over(code: str) -> None:
    """A page half in English tells a reader that it was not made for them."""
    assert set(speech(code).words) == messages()
    assert all(speech(code).words.values())


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_breaks_its_page(code: str) -> None:
    """Templates fill in what stands after a percent sign, in a translation too."""
    assert [each for each in messages() if "%" in each] == []
    assert [each for each in speech(code).words.values() if "%" in each] == []


@pytest.mark.parametrize("code", OTHERS)
async def test_a_page_is_in_the_language_that_the_browser_asks_for(tmp_path: Path, redis_url: str, code: str) -> None:
    """And says so, for screen readers and fonts."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        page = await browser.get("/policies", headers={"accept-language": f"xx, {code}-XX;q=0.8, en;q=0.5"})
    assert f'<html lang="{code}">' in page.text
    assert speech(code).gettext("Policies") in page.text


@pytest.mark.parametrize(
    ("cookie", "accepted", "code"),
    [
        (None, "", "en"),
        (None, "th-TH,th;q=0.9,en;q=0.8", "th"),
        (None, "en;q=0.1, zh;q=0.9", "zh"),
        ("zh", "th", "zh"),
        ("../../etc", "th", "th"),
        (None, "th;q=x, ;;;,=" + "a" * 10_000, "en"),
    ],
)
def test_the_language_is_one_that_there_is(cookie: str | None, accepted: str, code: str) -> None:
    """Whatever a browser sends."""
    assert chosen(cookie, accepted).code == code


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_values_of_its_message(code: str) -> None:
    """One that has others would be a fault of its page; one that lacks some keeps them from the reader."""
    wrong = {
        entry: words
        for entry, words in speech(code).words.items()
        if sorted(re.findall(r"\{\w*\}", entry)) != sorted(re.findall(r"\{\w*\}", words))
    }
    assert wrong == {}


@pytest.mark.parametrize("code", LANGUAGES)
async def test_what_is_refused_is_said_in_the_readers_language(tmp_path: Path, redis_url: str, code: str) -> None:
    """Who reads no English is told what is wrong with a form, with the values that make it wrong."""
    expected = {
        "/decisions?period=day&since=2026-11-20T00:00": "`period`: expected it alone, or `since` and `until`",
        "/decisions?since=noon": said("`{name}`: expected a time in UTC such as 2026-11-21T07:00", name="since"),
        "/keys": said("this needs the permission `{needs}`, and you do not have it", needs="see_keys"),
        "/policies/none-such": "there is no such policy",
    }
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER) as browser:
        for path, words in expected.items():
            answer = await browser.get(path, headers={"accept-language": code})
            assert answer.status_code in {400, 403, 404}
            assert speech(code).gettext(words) in html.unescape(answer.text)
            assert code == "en" or words not in html.unescape(answer.text)

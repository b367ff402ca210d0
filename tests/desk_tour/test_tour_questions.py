"""The ten questions of an auditor, each asked of the pages alone: from the overview on, by links and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from tour_browser import ADMINISTRATOR, AUDITOR, Row, chromium, column, menu, nothing_ran, rows, seated, viewer
from tour_history import SUBJECT, Asked, History, until

from gateway.dashboard.access import Role

LICENCE = "card:stablelm-tuned-alpha-7b/licence/1"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as made:
        yield made


@pytest.fixture
def page(history: History, browser: Any) -> Iterator[Any]:
    """The overview, as an auditor of all tenants finds it."""
    with seated(browser, history, AUDITOR) as opened:
        yield opened
        nothing_ran(opened)


def facts(page: Any) -> Row:
    """What a page says in lists of terms."""
    told: Row = page.evaluate(
        "() => Object.fromEntries([...document.querySelectorAll('main dt')]"
        ".map(each => [each.innerText.trim(), each.nextElementSibling.innerText.trim()]))"
    )
    return told


def order(page: Any, button: Any, text: str) -> None:
    """Press what begins work in the background, and look again until it is done."""
    with page.expect_navigation():  # to look again while the answer is on its way fails in some Chromiums
        button.click()

    def is_there() -> bool:
        page.reload()
        return text in page.inner_text("main")

    until(is_there, text)


def find(page: Any, asked: Asked, **filters: str) -> None:
    """Find a decision in the list by what is known of it, and open it."""
    menu(page, "Decisions")
    for label, value in {"Tenant": asked.tenant, **filters}.items():
        page.get_by_label(label, exact=True).select_option(value)
    page.get_by_role("button", name="Show", exact=True).click()
    page.locator(f"main table a[href$='{asked.id}']").click()


def ask_what_was_refused(page: Any, tenant: str) -> None:
    """From the overview of a tenant's last week to what was refused of it."""
    page.get_by_label("Period", exact=True).select_option(label="the last 7 days")
    page.get_by_label("Tenant", exact=True).select_option(tenant)
    page.get_by_role("button", name="Show", exact=True).click()
    page.locator("main").get_by_role("link", name="What was refused").click()
    page.wait_for_url("**/refusals*")


def test_how_many_requests_and_what_was_refused_by_category(history: History, page: Any) -> None:
    """The report that every tenant asks for first."""
    ask_what_was_refused(page, "shop")
    made = history.made_by("shop")
    told = facts(page)
    assert int(told["Decisions"]) == len(made)
    assert int(told["Refused"]) == sum(each.action == "refuse" for each in made)
    refused = {name: int(count) for name, count in column(page, "By category", "Refused").items()}
    assert refused == dict(history.refused("shop"))


def test_why_one_was_refused_and_on_which_sentence(history: History, page: Any) -> None:
    """Whoever was refused may ask, and the answer is a sentence that somebody published."""
    asked = history.of("commercial")
    find(page, asked, Action="refuse", Model="open-chat")
    (rule,) = [each for each in rows(page, "Rules that fired") if each["Rule"].startswith(LICENCE)]
    (cited,) = [each["citation"] for each in asked.answer["caveat"]["because"] if each["rule"] == LICENCE]
    assert cited["card"] in rule["Because"]
    assert cited["quote"] in rule["Because"]
    assert cited["gloss"] in rule["Because"]
    page.get_by_role("button", name="Verify", exact=True).click()
    assert "proved" in page.inner_text("#proof")


def test_whether_anything_was_released_unjudged(history: History, page: Any) -> None:
    """The picture that the shop's waiver let through, and nothing else."""
    menu(page, "What passed unjudged")
    (row,) = [
        each for each in rows(page, "The newest of them, with what their records say") if each["Failed open"] == "yes"
    ]
    assert row["Decision"] == history.of("picture").id
    assert "media" in row["Not judged"]


def test_which_policy_was_in_force_and_who_changed_it(history: History, page: Any) -> None:
    """A decision of before the change is shown with the policy of before the change."""
    find(page, history.of("flagged by version 1"), Action="flag", Policy="shop")
    text = page.inner_text("main")
    assert "version 1" in text
    assert history.digests[0][:8] in text
    assert "changed since" in text
    menu(page, "Changes")
    page.get_by_label("Kind", exact=True).select_option("policy.change")
    page.locator("form", has=page.get_by_label("Kind", exact=True)).get_by_role("button").click()
    (change,) = [
        each
        for each in rows(page, "Changes on the log, newest first")
        if each["Of"] == "shop" and history.digests[1][:8] in each["What"]
    ]
    assert history.digests[0][:8] in change["What"]
    assert history.commit[:8] in change["What"]
    assert change["Who"] == "file"


def test_whether_the_log_is_intact_since_the_checkpoint_that_i_hold(history: History, page: Any) -> None:
    """What is appended is fine; one letter of the checkpoint changed is not."""
    menu(page, "Audit")
    with page.expect_download() as fetched:
        page.get_by_role("link", name="Fetch the newest checkpoint").click()
    held = fetched.value.path().read_text("utf-8")
    history.ask("clinic/desk", "after the checkpoint", "Good morning.", language="en")
    page.get_by_label("The checkpoint that you hold").fill(held)
    with page.expect_navigation():
        page.get_by_role("button", name="Check", exact=True).click()
    assert page.locator("#checkpoint .badge.good").count() == 1
    origin, size, root, *rest = held.split("\n")
    other = ("B" if root[0] == "A" else "A") + root[1:]
    page.get_by_label("The checkpoint that you hold").fill("\n".join([origin, size, other, *rest]))
    with page.expect_navigation():
        page.get_by_role("button", name="Check", exact=True).click()
    assert page.locator("#checkpoint .badge.good").count() == 0
    menu(page, "Audit")
    order(page, page.get_by_role("button", name="Verify now", exact=True), "the log is whole")


def test_which_rules_never_fire_and_which_are_reversed_most(history: History, browser: Any, page: Any) -> None:
    """Rules that do nothing, and rules that people take back, are both read off before the next version is written."""
    with seated(browser, history, viewer(Role.REVIEWER)) as reviewer:
        menu(reviewer, "Review")
        reviewer.get_by_role("link", name=history.of("for a person").id).click()
        reviewer.get_by_role("button", name="Claim it").click()
        reviewer.get_by_label("reversed: nothing was to be found").check()
        reviewer.get_by_label("Because").select_option(label="harmless in this degree")
        reviewer.get_by_role("button", name="Decide", exact=True).click()
        assert "reversed" in reviewer.inner_text("#history")
    menu(page, "Policies")
    page.get_by_role("link", name="shop", exact=True).click()
    fired = column(page, "Rules", "Decisions in which it fired")
    assert fired["hardly-ever"] == "never"
    assert int(fired["rude on trial"]) > 0
    assert int(fired["harmful"]) == sum("harmful" in each.rules for each in history.made_by("shop"))
    page.get_by_role("link", name="How often people decide otherwise").click()
    (rate,) = [
        each
        for each in rows(page, "Reviews that reversed or corrected, with Wilson's intervals")
        if each["Rule"] == "mail-for-a-person"
    ]
    assert (rate["Reviews"], rate["Taken back"]) == ("1", "1")


def test_whether_refusals_differ_between_languages(history: History, page: Any) -> None:
    """Three languages, three rates, each with the number that it rests on."""
    ask_what_was_refused(page, "shop")
    told = {each["By language"]: each for each in rows(page, "By language")}
    for language, (made, refused) in history.rates("shop").items():
        row = told[language]
        assert (int(row["Decisions"]), int(row["Refused"])) == (made, refused), language
        assert row["Share"] == f"{refused / made:.3f}"
        assert float(row["From"]) < refused / made < float(row["To"])


def test_what_a_candidate_policy_would_change(history: History, page: Any) -> None:
    """Decided again from the recorded scores, each decision that would be another is named."""
    menu(page, "Trends and trials")
    replay = page.locator("#replay")
    replay.get_by_label("Policy").select_option("shop-next")
    order(page, replay.get_by_role("button", name="Decide again"), "would change:")
    flipped = [each["Decision"] for each in rows(page, "Decisions that would have been others")]
    assert history.of("flagged by version 1").id in flipped


def test_what_is_stored_on_a_data_subject_and_erasing_it(history: History, browser: Any) -> None:
    """Shown, erased, gone from the decision's own page, and on the log without the name."""
    with seated(browser, history, ADMINISTRATOR) as page:
        asked = history.of("of anna")
        menu(page, "Data subjects")
        page.get_by_label("Tenant", exact=True).fill("shop")
        page.get_by_label("Name of the data subject").fill(SUBJECT)
        page.get_by_role("button", name="Look up").click()
        assert asked.id in page.inner_text("main")
        page.get_by_label(re.compile("^Reason")).fill("request 12 of May")
        page.get_by_role("button", name="Look at what would go").click()
        page.get_by_label("Type the name once more").fill(SUBJECT)
        page.get_by_role("button", name="Erase for good").click()
        assert page.get_by_role("status").inner_text() == "erased"
        page.get_by_role("link", name="Changes").last.click()
        assert any("request 12 of May" in each["What"] for each in rows(page, "Changes on the log, newest first"))
        assert SUBJECT not in page.content()
        menu(page, "Decisions")
        page.get_by_label("Id, or how it begins").fill(asked.id)
        page.get_by_role("button", name="Show", exact=True).click()
        page.locator(f"main table a[href$='{asked.id}']").click()
        page.get_by_label(re.compile("^Why you read them")).fill("to see that it is gone")
        page.get_by_role("button", name="Show the texts").click()
        assert "erased" in page.inner_text("#texts")
        nothing_ran(page)


def test_which_models_were_asked_for_against_their_licence(history: History, page: Any) -> None:
    """Who asked, for which model, by which key: the list that a licensor may ask for."""
    menu(page, "Decisions")
    page.get_by_label("Category", exact=True).select_option("admission.licence")
    page.get_by_role("button", name="Show", exact=True).click()
    told = {
        (each["Tenant"], each["Model"], each["Action"].split()[0])
        for each in rows(page, "Newest first, in the order of the log; times are UTC")
    }
    expected = {(e.tenant, e.model, e.action) for e in history.asked if "admission.licence" in e.categories}
    assert told == expected == {("shop", "open-chat", "refuse")}


def test_the_tour_needs_no_script(history: History, browser: Any) -> None:
    """Where scripts are forbidden, as auditors' machines may have it, the answers are the same."""
    with seated(browser, history, AUDITOR, java_script_enabled=False) as page:
        ask_what_was_refused(page, "clinic")
        with page.expect_navigation():  # `all` waits for nothing
            page.get_by_role("link", name="harmful", exact=True).first.click()
        (row,) = page.locator("main tbody tr").all()
        row.get_by_role("link").first.click()
        assert history.of("of the clinic, refused").id in page.inner_text("h1")
        page.get_by_role("button", name="Verify", exact=True).click()
        assert "proved" in page.inner_text("#proof")
        menu(page, "Data subjects")
        page.get_by_label("Tenant", exact=True).fill("shop")
        page.get_by_label("Name of the data subject").fill("bert")
        page.get_by_role("button", name="Look up").click()
        assert history.of("of bert").id in page.inner_text("main")
        menu(page, "Audit")
        order(page, page.get_by_role("button", name="Verify now", exact=True), "the log is whole")

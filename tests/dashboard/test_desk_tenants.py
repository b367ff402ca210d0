"""No page, file, picture or error shows what is another tenant's: whoever asks, in whatever order, by whatever address."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
from desk_log import decision, ids, write
from desk_material import Standing, csrf_of, standing_desk
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from gateway.audit.base import Record
from gateway.dashboard.access import Grant, Role
from gateway.dashboard.app import pages

TENANTS = ("acme", "globex", "initech")
NAMES = ids(60)
OWNER = {name: TENANTS[place % 3] for place, name in enumerate(NAMES)}
ROUTES = [route for page in pages() for route in page.routes]
QUERIES = (
    "",
    "period=day",
    "action=refuse",
    "model=model-of-globex",
    "key=key-of-initech&kind=all",
    "rule=rule-of-acme",
    "category=category",
    "unjudged=no",
    "tenant=acme",
    "tenant=globex",
    "tenant=nobody",
    "since=2020-01-01T00:00",
    "id=0",
    "period=never",
)


def records() -> list[Record]:
    """Decisions of three tenants in turn, with the tenant's name in each field, and a change of a key of each."""
    found = [r for place, name in enumerate(NAMES) for r in decision(name, OWNER[name], ("allow", "refuse")[place % 2])]
    more = zip(ids(3, seed=2), TENANTS, strict=True)
    return found + [Record("key.change", i, t, {"what": "created", "key": f"key-of-{t}"}) for i, t in more]


class Told:
    """What a browser was told, and whose it may be."""

    def __init__(self, mine: frozenset[str], asked: str, answer: httpx.Response) -> None:
        self.answer, self.mine = answer, mine
        self.text = answer.text + " ".join(answer.headers.values())
        for word in sorted(re.findall(r"[\w.-]+", asked), key=len, reverse=True):
            if len(word) > 3:  # what the visitor wrote may be said back
                self.text = self.text.replace(word, "")

    def hold(self) -> None:
        foreign = [tenant for tenant in TENANTS if tenant not in self.mine and tenant in self.text]
        strangers = [name for name, owner in OWNER.items() if owner not in self.mine and name in self.text]
        where = f"{self.answer.request.method} {self.answer.request.url}"
        assert not foreign, f"{where}: {foreign}"
        assert not strangers, f"{where}: {strangers[:3]}"
        assert self.answer.status_code < 500, where


@contextmanager
def running(data: Path, url: str) -> Iterator[tuple[asyncio.Runner, Standing]]:
    """A desk on a loop of its own, for what is not asynchronous."""
    write(url, data, records())
    with asyncio.Runner() as runner:
        standing = standing_desk(data, url)
        desk = runner.run(standing.__aenter__())
        try:
            yield runner, desk
        finally:
            runner.run(standing.__aexit__(None, None, None))


def path_of(path: str, name: str) -> str:
    """Put an id, or the name of a tenant, into each place of a route."""
    known = {"theme": "light", "part": "actions", "form": "jsonl", "measure": "auc", "name": name}
    return re.sub(r"\{(\w+)(?::path)?\}", lambda found: known.get(found[1], name), path)


class Visits(RuleBasedStateMachine):
    """Somebody with one or two roles, who goes where they like."""

    runner: ClassVar[asyncio.Runner]
    desk: ClassVar[Standing]
    browser: httpx.AsyncClient | None = None
    told: Told | None = None
    mine: frozenset[str] = frozenset()

    @initialize()
    def begin(self) -> None:
        self.sign_in(Role.AUDITOR, {"acme"}, Role.VIEWER, set())

    def sign_in(self, role: Role, some: set[str], other: Role, more: set[str]) -> None:
        grants = [Grant(role, frozenset(some)), *([Grant(other, frozenset(more))] if more else [])]
        self.mine = frozenset(some | more)
        self.leave()
        self.browser = self.runner.run(self.desk.as_(*grants))

    @rule(
        role=st.sampled_from(Role),
        some=st.sets(st.sampled_from(TENANTS), min_size=1, max_size=2),
        other=st.sampled_from(Role),
        more=st.sets(st.sampled_from(TENANTS), max_size=1),
    )
    def sign_in_anew(self, role: Role, some: set[str], other: Role, more: set[str]) -> None:
        self.sign_in(role, some, other, more)

    @rule(route=st.sampled_from(ROUTES), name=st.sampled_from(NAMES), query=st.sampled_from(QUERIES))
    def get(self, route: Any, name: str, query: str) -> None:
        if route.method == "GET":
            self.ask("GET", f"{path_of(route.path, name)}?{query}", {})

    @rule(query=st.sampled_from(QUERIES), after=st.sampled_from(NAMES))
    def page_on(self, query: str, after: str) -> None:
        self.ask("GET", f"/decisions?{query}&after={after}", {})

    @rule(
        name=st.sampled_from(NAMES),
        what=st.sampled_from(("texts", "verify")),
        query=st.sampled_from(QUERIES),
    )
    def post(self, name: str, what: str, query: str) -> None:
        self.ask("POST", f"/decisions/{name}/{what}", {"reason": "case 7"})
        self.ask("POST", "/decisions/views", {"name": "a view", "address": query})

    def ask(self, method: str, path: str, form: dict[str, str]) -> None:
        assert self.browser is not None
        if method == "POST":
            form = form | {"csrf": self.csrf()}
        answer = self.runner.run(self.browser.request(method, path, data=form or None))
        self.told = Told(self.mine, f"{path} {form}", answer)
        self.told.hold()
        name = re.search(r"/decisions/([0-9a-f-]{36})", path)
        if name and OWNER[name[1]] not in self.mine:
            assert answer.status_code in {403, 404}

    def csrf(self) -> str:
        assert self.browser is not None
        return csrf_of(self.runner.run(self.browser.get("/cards")))

    @invariant()
    def no_reading_was_recorded_for_another(self) -> None:
        assert {each.tenant for each in self.desk.log.records} <= self.mine | {"-"}
        self.desk.log.records.clear()

    def leave(self) -> None:
        if self.browser is not None:
            self.runner.run(self.browser.aclose())

    def teardown(self) -> None:
        self.leave()


def test_no_visit_shows_what_is_another_tenants(tmp_path: Path, redis_url: str) -> None:
    """Roles, tenants, addresses and forms in any order: a state that leaks is found by walking."""
    with running(tmp_path, redis_url) as (runner, desk):
        here = type("Here", (Visits,), {"runner": runner, "desk": desk})
        run_state_machine_as_test(here, settings=settings(max_examples=12, stateful_step_count=15, deadline=None))


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.VIEWER])
def test_no_route_answers_for_a_foreign_id(tmp_path: Path, redis_url: str, role: Role) -> None:
    """Every route there is, with another tenant's ids and name in each place that takes one."""
    foreign = next(name for name, owner in OWNER.items() if owner == "globex")
    with running(tmp_path, redis_url) as (runner, desk):
        browser = runner.run(desk.as_role(role, "acme"))
        key = next(each.id for each in desk.desk.sources.keys.stored() if each.tenant == "globex")
        csrf = csrf_of(runner.run(browser.get("/cards")))
        for route in ROUTES:
            for name in (foreign, "globex", key):
                asked = {"tenant": "globex", "id": name, "name": name, "request": foreign, "reason": "x", "key": key}
                path = path_of(route.path, name)
                if route.method == "GET":
                    answers = [runner.run(browser.get(path)), runner.run(browser.get(path, params=asked))]
                else:
                    answers = [runner.run(browser.post(path, data={"csrf": csrf, **asked}))]
                for answer in answers:
                    Told(frozenset({"acme"}), f"{path} {asked}", answer).hold()
                    if route.path.startswith("/decisions/{name}"):
                        assert answer.status_code in {403, 404}
        assert {each.tenant for each in desk.log.records} <= {"acme", "-"}
        assert [each.revoked for each in desk.desk.sources.keys.stored() if each.id == key] == [None]
        runner.run(browser.aclose())

"""What the pages say."""

from __future__ import annotations

import asyncio
import json
import re
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from desk_material import csrf_of, fake_gateway, standing_desk
from fastapi.responses import JSONResponse
from redis.asyncio import Redis

from gateway.audit.checkpoint import Checkpoint
from gateway.audit.merkle import CompactRange
from gateway.audit.note import load_signer
from gateway.audit.tree import STATE
from gateway.cli import main
from gateway.dashboard.access import Role
from gateway.dashboard.asking import Gateway
from gateway.dashboard.figures import slices
from gateway.dashboard.standing import Chain, Health
from gateway.http.playground import MAX_CHARACTERS
from gateway.settings import Settings


async def write(redis_url: str, *records: tuple[str, dict[str, Any]]) -> None:
    """Put records into a writer's stream, one a second."""
    async with Redis.from_url(redis_url) as redis:
        await redis.zadd("a:writers", {"w": 1})
        for place, (kind, fields) in enumerate(records, 1):
            record = {"type": kind, "id": str(place), "tenant": fields.pop("tenant", "-"), "fields": fields}
            record["ts_wall"] = 1_700_000_000_000_000 + place * 1_000_000
            await redis.xadd("a:{w}:s", {"h": "0", "r": json.dumps(record, separators=(",", ":"))}, id=f"1-{place}")


async def test_the_versions_of_a_policy_are_those_on_the_log(tmp_path: Path, redis_url: str) -> None:
    """Newest first, with the digests that decisions carry; what is written later is there at the next look."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        await write(
            redis_url,
            ("begin", {"policy": "baseline", "before": "no-change"}),
            ("policy.change", {"policy": "baseline", "before": None, "after": "aaaa1111"}),
            ("policy.change", {"policy": "strict", "before": None, "after": "bbbb2222"}),
            (
                "policy.change",
                {"policy": "baseline", "before": "aaaa1111", "after": "cccc3333", "differences": ["<b>: was 1; is 2"]},
            ),
        )
        page = (await browser.get("/policies/baseline")).text
        assert page.index("cccc3333") < page.rindex("aaaa1111")
        assert "<li>&lt;b&gt;: was 1; is 2</li>" in page
        assert "bbbb2222" not in page
        assert "no-change" not in page


async def test_a_change_of_another_tenants_key_is_not_told(tmp_path: Path, redis_url: str) -> None:
    """The overview's newest changes are those of the visitor's tenants."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR, "acme") as browser:
        await write(
            redis_url,
            ("key.change", {"tenant": "acme", "key": "ours", "what": "created"}),
            ("key.change", {"tenant": "globex", "key": "theirs", "what": "created"}),
        )
        page = (await browser.get("/")).text
    assert "ours" in page
    assert "theirs" not in page
    assert "globex" not in page


async def test_a_changed_signing_key_is_among_the_newest_changes(tmp_path: Path, redis_url: str) -> None:
    """Its record names other fields than that of a caller's key, and commands have no actor."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        await write(
            redis_url,
            ("key.change", {"what": "signing_key_changed", "before": "k1", "after": "k2", "by": "root"}),
            ("key.change", {"what": "signing_key_retired", "keys": ["k1"], "by": "root"}),
            ("policy.change", {"policy": "baseline"}),
            ("config", {}),
        )
        answer = await browser.get("/")
    assert answer.status_code == 200
    assert "signing_key_changed" in answer.text
    assert "signing_key_retired" in answer.text


async def test_a_silent_log_is_told_and_not_shown_as_an_empty_one(tmp_path: Path, redis_url: str) -> None:
    """Nothing found and nothing asked are two things."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        desk.desk.sources.changes._url = f"unix://{tmp_path}/gone"
        page = (await browser.get("/")).text
    assert "The log does not answer." in page
    assert "The log holds none." not in page


async def test_what_holds_for_a_tenant_and_a_model_names_the_sentence_of_the_card(
    tmp_path: Path, redis_url: str
) -> None:
    """An auditor asks why; the answer is the model's own card."""
    served = {"chat": {"name": "chat", "card": "galpaca-6.7b"}}
    up = {"name": "x", "kind": "echo", "models": served}
    settings = Settings.model_validate({"data_dir": tmp_path, "upstreams": [up]})
    async with (
        standing_desk(tmp_path, redis_url, settings=settings, reads=True) as desk,
        await desk.as_role(Role.AUDITOR, "acme") as browser,
    ):
        page = (await browser.get("/policies/effective?tenant=acme&model=chat")).text
    assert re.search(r"card:galpaca-6\.7b/", page)
    assert "card galpaca-6.7b: “" in page
    assert "library baseline.yaml:" in page
    assert str(tmp_path) not in page


async def test_a_chart_is_a_picture_of_the_figures_in_the_table(tmp_path: Path, redis_url: str) -> None:
    """Both come from the manifest, and neither runs anything."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER) as browser:
        manifest = desk.desk.sources.manifests["embedded"]
        drawn = next(each for each in slices(manifest.quality) if each.is_drawn)
        page = (await browser.get("/classifiers/embedded")).text
        picture = await browser.get(f"/classifiers/embedded/quality/{drawn.measure}/light.svg")
        unknown = await browser.get("/classifiers/embedded/quality/nothing/light.svg")
    assert picture.headers["content-type"] == "image/svg+xml"
    assert "<script" not in picture.text
    for row in drawn.rows:
        assert row.dataset in picture.text
        assert f"{row.value:.4g}" in page
    assert unknown.status_code == 404


async def test_the_playground_marks_where_something_was_found(tmp_path: Path, redis_url: str) -> None:
    """And keeps what was written, so that it can be changed and tried again."""
    finding = {"category": "privacy.pii.email", "probability": 0.9, "start": 6, "end": 11}
    verdict = {"classifier": "patterns", "status": "ok", "findings": [finding], "unjudged": []}
    asked: list[Any] = []

    def judge(question: Any) -> Any:
        asked.append(question)
        text = {
            "place": 0,
            "role": "user",
            "direction": "input",
            "is_joint": False,
            "text": "mail: a@b.c!",
            "language": "en",
        }
        more = {"views": [], "outcome": "redact", "left": "mail: [x]!", "fired": [], "verdicts": [verdict]}
        return {"policy": "p", "digest": "d", "outcome": "redact", "refusals": {}, "texts": [text | more]}

    async with standing_desk(tmp_path, redis_url, judge=judge) as desk, await desk.as_role(Role.AUDITOR) as browser:
        csrf = csrf_of(await browser.get("/playground"))
        form = {"csrf": csrf, "policy": "baseline", "model": "", "role": ["user"], "text": ["mail: a@b.c!"]}
        page = (await browser.post("/playground", data=form)).text
    assert '<mark title="privacy.pii.email">a@b.c</mark>!' in page
    assert asked == [{"policy": "baseline", "turns": [{"role": "user", "text": "mail: a@b.c!"}]}]
    assert ">mail: a@b.c!</textarea>" in page


async def test_the_playground_names_turns_as_the_form_numbers_them(tmp_path: Path, redis_url: str) -> None:
    """A turn that was left empty is not sent, and what several turns say together is none of them."""

    def judge(question: Any) -> Any:
        plain: dict[str, Any] = {
            "direction": "input",
            "language": "en",
            "views": [],
            "outcome": "allow",
            "left": None,
            "fired": [],
        }
        said = [
            plain | {"place": place, "is_joint": False, "verdicts": [], **turn}
            for place, turn in enumerate(question["turns"])
        ]
        said.insert(1, said[0] | {"place": None, "is_joint": True, "text": "all"})
        return {"policy": "p", "digest": "d", "outcome": "allow", "refusals": {}, "texts": said}

    async with standing_desk(tmp_path, redis_url, judge=judge) as desk, await desk.as_role(Role.AUDITOR) as browser:
        csrf = csrf_of(await browser.get("/playground"))
        turns = {"role": ["system", "user", "assistant", "user"], "text": ["", "one", "", "two"]}
        page = (await browser.post("/playground", data={"csrf": csrf, "policy": "baseline", "model": "", **turns})).text
    assert re.findall(r"<h3>([^·<]+?) · ", page) == ["Turn 2", "Several turns together", "Turn 4"]


async def test_the_playground_judges_a_long_text_whole_or_not_at_all(tmp_path: Path, redis_url: str) -> None:
    """A browser that cuts what is pasted shows the decision about another text."""
    asked: list[Any] = []
    async with (
        standing_desk(tmp_path, redis_url, judge=asked.append) as desk,
        await desk.as_role(Role.AUDITOR) as browser,
    ):
        form = await browser.get("/playground")
        turns = {"role": ["user", "assistant"], "text": ["hello", "ü" * (MAX_CHARACTERS + 1)]}
        page = await browser.post("/playground", data={"csrf": csrf_of(form), "policy": "baseline", **turns})
    assert "maxlength" not in form.text
    assert page.status_code == 400
    assert "Turn 2 has 20001 characters" in page.text
    assert f">{turns['text'][1]}</textarea>" in page.text
    assert asked == []


async def test_the_playground_says_openly_what_nobody_judged(tmp_path: Path, redis_url: str) -> None:
    """A refusal for want of a judge has no rule that fired: its reason must not be folded away."""
    gap = {"category": "hate", "reason": "no_head"}
    verdict = {"classifier": "embedded", "status": "ok", "findings": [], "unjudged": [gap]}
    text = {"place": 0, "role": "user", "direction": "input", "is_joint": False, "text": "mmm", "language": "mis"}
    text |= {"views": [], "outcome": "refuse", "left": None, "fired": [], "verdicts": [verdict]}
    answer = {"policy": "p", "digest": "d", "outcome": "refuse", "refusals": {"en": "Sorry"}, "texts": [text]}
    async with (
        standing_desk(tmp_path, redis_url, judge=lambda _: answer) as desk,
        await desk.as_role(Role.AUDITOR) as browser,
    ):
        csrf = csrf_of(await browser.get("/playground"))
        page = await browser.post(
            "/playground", data={"csrf": csrf, "policy": "baseline", "role": "user", "text": "mmm"}
        )
    open_part = page.text.partition('id="decision"')[2].partition("<details>")[0]
    assert "Not judged: embedded · hate (no_head)" in open_part


@pytest.mark.parametrize(("age", "health"), [(5, Health.GOOD), (600, Health.OLD)])
async def test_the_overview_tells_a_good_signature_from_an_old_one(
    tmp_path: Path, redis_url: str, age: int, health: Health
) -> None:
    """A log that stands still is not a log that is well."""
    await sign(tmp_path, redis_url, int(time.time()) - age)
    assert (await Chain(tmp_path, redis_url).standing()).health is health


async def test_a_checkpoint_that_another_key_signed_is_wrong(tmp_path: Path, redis_url: str) -> None:
    """Who can write to Redis can write a note; who has the key is another question."""
    other = tmp_path / "other"
    other.mkdir()
    await sign(other, redis_url, 1_700_000_000)
    load_signer(tmp_path, None)
    assert (await Chain(tmp_path, redis_url).standing()).health is Health.WRONG


async def test_a_checkpoint_is_good_on_both_sides_of_a_rotation(tmp_path: Path, redis_url: str) -> None:
    """Between the rotation and the next checkpoint the newest one has the old key; a false alarm teaches to ignore it."""
    await sign(tmp_path, redis_url, int(time.time()))
    words = ["audit", "rotate-key", "--data-dir", str(tmp_path)]
    done = await asyncio.to_thread(CliRunner().invoke, main, words)
    assert done.exit_code == 0, done.output
    assert (await Chain(tmp_path, redis_url).standing()).health is Health.GOOD
    await sign(tmp_path, redis_url, int(time.time()))
    assert (await Chain(tmp_path, redis_url).standing()).health is Health.GOOD


async def sign(data: Path, redis_url: str, seconds: int) -> None:
    """Leave the state of an empty tree, signed by the data directory's key."""
    signer = load_signer(data, None)
    assert signer is not None
    tree = CompactRange()
    note = Checkpoint(signer.verifier.name, 0, tree.root(), seconds).sign(signer)
    state: dict[Any, Any] = {
        "origin": signer.verifier.name,
        "size": 0,
        "range": tree.pack(),
        "note": note,
        "key": signer.verifier.text,
    }
    async with Redis.from_url(redis_url) as redis:
        await redis.hset(STATE, mapping=state)


@pytest.mark.parametrize(("path", "said"), [("/readyz", "takes no requests"), ("/admin/policies", "does not answer")])
async def test_a_gateway_that_refuses_is_told_from_one_that_is_broken(
    tmp_path: Path, redis_url: str, path: str, said: str
) -> None:
    """503 is an answer to whether it is ready, and to nothing else."""
    app = fake_gateway()
    app.router.routes[:] = [route for route in app.router.routes if getattr(route, "path", "") != path]

    @app.get(path)
    async def unready() -> JSONResponse:
        return JSONResponse({"status": "unready", "reasons": ["draining"]}, 503)

    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.VIEWER) as browser:
        gateway = Gateway("http://gateway", "token", httpx.ASGITransport(app))
        desk.desk.sources.gateway._client = gateway._client
        page = (await browser.get("/")).text
    assert said in page

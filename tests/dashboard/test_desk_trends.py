"""What the desk reads out of the log's records over weeks, and a policy tried on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from desk_material import csrf_of, standing_desk
from redis.asyncio import Redis

from classifiers.manifest import all_manifests
from gateway.dashboard.access import Role
from gateway.dashboard.trends import quantiles, replayed, trends, week_of
from policies.loader import build, snapshot

WEEK = 7 * 86_400_000_000
NOW = 1_795_000_000_000_000


def begin(identity: str, score: int, at: int = NOW, tenant: str = "acme", **more: Any) -> dict[str, Any]:
    verdict = {"action": "allow", "fired": [], "scores": {"user/en": {"hate": score}}, **more}
    fields = {"policy": {"id": "baseline"}, "input": verdict}
    return {"type": "begin", "id": identity, "tenant": tenant, "ts_wall": at, "fields": fields}


def test_scores_are_told_by_week_and_category_with_their_share() -> None:
    """A classifier that drifts shows first in where its scores lie."""
    records = [begin(f"a{n}", 10_000 * n) for n in range(1, 100)] + [begin("b", 990_000, NOW + WEEK)]
    none = begin("c", 0, NOW + WEEK)
    none["fields"]["input"]["scores"] = {}
    cells = trends([*records, none])["scores"]
    assert [(cell.week, cell.category, cell.texts, cell.share) for cell in cells] == [
        (week_of(NOW), "hate", 99, 1.0),
        (week_of(NOW + WEEK), "hate", 1, 0.5),
    ]
    assert cells[0].quantiles == (0.1, 0.5, 0.9, 0.99)


def test_rules_on_trial_and_failing_open_are_counted_by_policy() -> None:
    """What a rule would have done is known before it does it; an output is counted with its exchange's policy."""
    fired = {"rule": "r", "category": "hate", "score_e6": 1, "action": "refuse", "mode": "shadow"}
    enforced = fired | {"mode": "enforce"}
    end = {"type": "end", "id": "a", "tenant": "acme", "ts_wall": NOW}
    output = {"action": "allow", "fired": [fired], "scores": {}, "failure_mode": "open"}
    told = trends([begin("a", 1, fired=[fired, enforced]), end | {"fields": {"output": output}}])
    assert told["trial"] == [["baseline", "r", "hate", "refuse", 2]]
    assert told["opened"] == [[week_of(NOW), "baseline", 1]]


def test_what_was_not_judged_is_counted_by_its_reason_and_by_what_became_of_it() -> None:
    """A category that nobody has learnt is no classifier that died, and a refusal is no release."""
    nobody, dead = ["embedded", "hate", "no_head"], ["patterns", "hate", "error"]
    records = [begin("a", 1, unjudged=[nobody]), begin("b", 1, unjudged=[nobody, dead], action="refuse")]
    assert trends(records)["unjudged"] == [["error", "hate", "patterns", 0, 1], ["no_head", "hate", "embedded", 1, 1]]


def test_quantiles_are_scores_that_were_seen() -> None:
    """Nothing between two that nobody gave."""
    assert quantiles({10: 1, 900: 1}) == (0.01, 0.01, 0.9, 0.9)


def test_a_policy_is_tried_on_what_was_recorded() -> None:
    """Which decisions would have been others, before it is put in force."""
    policy = build(snapshot([]), all_manifests(None)).get("strict")
    told = replayed(policy, [begin("low", 20_000), begin("high", 999_000)])
    assert told["decisions"] == 2
    assert [each[0] for each in told["shown"]] == ["high"]
    assert told["directions"] == {"stricter": 1}
    json.dumps(told)


async def test_each_reads_the_records_of_the_visitors_tenants_alone(tmp_path: Path, redis_url: str) -> None:
    """And what came out is theirs alone: another scope finds nothing there."""
    async with Redis.from_url(redis_url) as redis:
        await redis.zadd("a:writers", {"w": 1})
        for seq, tenant in enumerate(("acme", "globex", "globex"), 1):
            record = begin(f"id-{tenant}-{seq}", 999_000, 1 << 51, tenant) | {"seq": seq}
            await redis.xadd("a:{w}:s", {"h": "0", "r": json.dumps(record)}, id=f"1-{seq}")
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        await desk.as_role(Role.AUDITOR, "acme") as browser,
        await desk.as_role(Role.AUDITOR, "globex") as other,
    ):
        csrf = csrf_of(await browser.get("/trends"))
        for path, more in (("/trends/gather", {}), ("/trends/replay", {"policy": "strict"})):
            answer = await browser.post(path, data={"csrf": csrf, "days": "366", **more})
            assert answer.status_code == 303, answer.text
            await desk.desk.sources.jobs.wait()
        page, theirs = (await browser.get("/trends")).text, (await other.get("/trends")).text
        picture = await browser.get("/trends/hate/light.svg")
        foreign = await other.get("/trends/hate/light.svg")
        bad = await browser.post("/trends/gather", data={"csrf": csrf, "days": "100000"})
    assert "id-acme-1" in page
    assert "globex" not in page
    assert "acme" not in theirs
    assert (picture.status_code, foreign.status_code, bad.status_code) == (200, 404, 400)
    assert [record.fields["what"] for record in desk.log.records] == ["log.trends", "log.replay"]

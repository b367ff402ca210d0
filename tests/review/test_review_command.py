"""`caveat review` over a spool without Redis, as on a laptop."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from review_material import KeptRecords

from gateway.audit.base import Record
from gateway.audit.log import open_log
from gateway.cli import main


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log with two escalated decisions, written as a gateway writes it."""
    monkeypatch.chdir(tmp_path)
    kept = KeptRecords()
    kept.exchange("d1", score=0.9)
    kept.exchange("d2", tenant="globex", category="violence")
    records = [Record(each["type"], each["id"], each["tenant"], each["fields"]) for each in kept.rows]

    async def write() -> None:
        log = await open_log(tmp_path / "data", master_key=bytes(32), max_bytes=1 << 26, redis_url=None)
        await log.append(records)
        await log.close()

    asyncio.run(write())
    return tmp_path / "data"


def caveat(data: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["review", *words, "--data-dir", str(data), "--redis-url", "none"])


def test_a_person_works_through_the_queue_from_a_shell(data: Path) -> None:
    """List, claim, decide, and what was decided as a label; nothing else than the log remembers it."""
    listed = [json.loads(line) for line in caveat(data, "list", "--json").output.splitlines()]
    assert [(each["id"], each["stage"]) for each in listed] == [("d1", "waiting"), ("d2", "waiting")]
    unclaimed = caveat(data, "decide", "d1", "--verdict", "upheld", "--because", "as_ruled")
    assert (unclaimed.exit_code, "claim it first" in unclaimed.output) == (1, True)
    assert caveat(data, "claim", "d1").exit_code == 0
    assert caveat(data, "decide", "d1", "--verdict", "reversed", "--because", "context").output == "decided\n"
    assert caveat(data, "claim", "d1").exit_code == 1
    [label] = [json.loads(line) for line in caveat(data, "labels").output.splitlines()]
    assert (label["decision"], label["labels"]) == ("d1", {"hate": False})
    history = json.loads(caveat(data, "show", "d1", "--json").output)["history"]
    assert [step["what"] for step in history] == ["review.claim", "review.decide"]
    assert "hate: 1 of 1 taken back" in caveat(data, "statistics").output
    assert caveat(data, "list", "--tenant", "acme").stdout == ""


def test_what_is_not_there_and_what_cannot_be_done_have_their_exit_codes(data: Path) -> None:
    """1 for the answer no, 2 for no answer."""
    assert caveat(data, "show", "nothing").exit_code == 1
    assert caveat(data, "release", "d1").exit_code == 1
    assert caveat(data / "none", "list").exit_code == 2
    assert caveat(data, "labels", "--with-texts").exit_code == 2
    few = caveat(data, "thresholds", "--category", "hate", "--policy", "baseline")
    assert (few.exit_code, "expected at least 30 labels" in few.output) == (1, True)
    assert caveat(data, "thresholds", "--category", "hate", "--policy", "none").exit_code == 2

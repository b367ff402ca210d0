"""Who changed what is allowed, and what was degraded when: on the log, or it did not happen."""

from __future__ import annotations

import asyncio
import json
import threading
from pathlib import Path

import pytest
from audit_fakes import NO_SPACE, Events, FaultyFiles, pair, running_log
from click.testing import CliRunner

from gateway.audit.change import operator, record_change
from gateway.audit.degraded import Degradations
from gateway.audit.read import Line, lines
from gateway.audit.verify import verify
from gateway.audit.writer import writers
from gateway.cli import main
from gateway.errors import ConfigurationError

ROOM = 1 << 24


def records(data: Path, kind: str) -> list[dict[str, object]]:
    """All records of one type, with their fields laid flat."""
    found = [
        json.loads(each.data) for _, directory in writers(data) for each in lines(directory) if isinstance(each, Line)
    ]
    return [{"tenant": each["tenant"], **each["fields"]} for each in found if each["type"] == kind]


def test_a_command_leaves_its_user_on_the_log(tmp_path: Path) -> None:
    """An auditor asks who, not only what."""
    record_change(tmp_path, None, ROOM, "key.change", "acme", {"key": "k", "what": "created"})
    [found] = records(tmp_path, "key.change")
    assert found == {"tenant": "acme", "key": "k", "what": "created", "by": operator(), "via": "command"}
    assert verify(tmp_path, None).exit_code == 0


def test_what_cannot_be_recorded_is_not_done(tmp_path: Path) -> None:
    """A key that nobody made, says the log, must not open a door."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "audit").write_text("a file where the spool has to be")
    done = CliRunner().invoke(main, ["key", "create", "--tenant", "acme", "--data-dir", str(data)])
    assert done.exit_code == 2
    assert "cannot record" in done.output
    assert not (data / "keys.json").exists()


def test_keys_that_are_made_and_revoked_are_on_the_log_with_who_did_it(tmp_path: Path) -> None:
    """Rights change by keys."""
    made = CliRunner().invoke(main, ["key", "create", "--tenant", "acme", "--json", "--data-dir", str(tmp_path)])
    key = json.loads(made.stdout)
    for _ in range(2):  # the second time nothing changes
        assert CliRunner().invoke(main, ["key", "revoke", key["id"], "--data-dir", str(tmp_path)]).exit_code == 0
    found = records(tmp_path, "key.change")
    assert [(each["key"], each["what"], each["by"]) for each in found] == [
        (key["id"], "created", operator()),
        (key["id"], "revoked", operator()),
    ]
    assert all(key["key"] not in json.dumps(each) for each in found)


def degradations(told: Events) -> Degradations:
    times = iter(range(1_000_000_000, 2_000_000_000, 1_000_000))
    return Degradations(told, asyncio.get_running_loop(), wall=lambda: next(times))


async def test_each_degraded_mode_has_its_begin_and_its_end(tmp_path: Path) -> None:
    """What was decided while something was broken has to be told from the rest."""
    told = Events()
    watch = degradations(told)
    watch("redis_up", "not an end: nothing had begun")
    watch("remote_down", "classifier `guard`: its server does not answer; texts go unjudged until it is back")
    watch("remote_down", "classifier `other`: its server does not answer; texts go unjudged until it is back")
    async with running_log(tmp_path) as log:
        watch.attach(log)
        watch("remote_up", "classifier `guard`: its server answers again")
        thread = threading.Thread(target=watch, args=("sequencer_down", "no checkpoint is signed"))
        thread.start()
        await asyncio.to_thread(thread.join)
        watch("sequencer_failed", "still none: one mode, one begin")
        watch("corrupt", "record 7 is damaged")
        await watch.close()
        assert watch.open.keys() == {"classifier_server:other", "signing"}
    found = [(each["what"], each["state"], each["at"]) for each in records(tmp_path, "degraded")]
    assert found == [
        ("classifier_server:guard", "begin", 1_001_000),
        ("classifier_server:other", "begin", 1_002_000),
        ("classifier_server:guard", "end", 1_003_000),
        ("signing", "begin", 1_004_000),
        ("corrupt", "alarm", 1_006_000),
    ]
    assert len(told) == 7


async def test_what_the_log_could_not_take_is_written_when_it_can(tmp_path: Path) -> None:
    """A disk that fails is the one thing that a log on that disk cannot tell at the time."""
    files, told = FaultyFiles(), Events()
    watch = degradations(told)
    async with running_log(tmp_path, files=files) as log:
        watch.attach(log)
        await log.append(pair("a"))
        files.fail = {"create": NO_SPACE, "write": NO_SPACE}
        watch("spool_failed", "no space")
        for _ in range(3):
            await asyncio.sleep(0)
        assert records(tmp_path, "degraded") == []
        files.fail = {}
        watch("spool_recovered", "the spool accepts records")
        await watch.close()
    assert [each["state"] for each in records(tmp_path, "degraded")] == ["begin", "end"]


@pytest.mark.parametrize("name", ["heavy_started", "unheard_of"])
async def test_news_that_is_no_degraded_mode_is_passed_on_and_not_recorded(tmp_path: Path, name: str) -> None:
    """The operator's log has more to say than the audit log."""
    told = Events()
    watch = degradations(told)
    async with running_log(tmp_path) as log:
        watch.attach(log)
        watch(name, "words")
        await watch.close()
    assert (told.names, records(tmp_path, "degraded")) == ([name], [])


async def test_words_that_no_record_can_hold_hold_up_nothing(tmp_path: Path) -> None:
    """A file name may be any bytes, and an error may quote it."""
    watch = degradations(Events())
    async with running_log(tmp_path) as log:
        watch.attach(log)
        watch("corrupt", "segment \udcff is damaged")
        watch("redis_down", "later news")
        await watch.close()
    assert [each["event"] for each in records(tmp_path, "degraded")] == ["corrupt", "redis_down"]


def test_a_bad_place_is_told(tmp_path: Path) -> None:
    """The command says what stands in its way."""
    (tmp_path / "audit").write_text("")
    with pytest.raises(ConfigurationError, match="not done"):
        record_change(tmp_path, None, ROOM, "erasure", "acme", {})

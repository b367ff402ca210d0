"""The log keeper: signs and indexes beside the gateway, may be killed at any moment, and ends when the gateway does."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from audit_fakes import Events, RealRedis, pair, real_redis, running_log, until
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit import keep, keeper
from gateway.audit.index import IndexStanding
from gateway.audit.keeper import LogKeeper, Orders
from gateway.audit.keeper_lines import Said, Told, line_of, said_in
from gateway.audit.sequencer import Standing
from gateway.audit.tree import Place
from gateway.commands.audit import command

ROOT = Path(__file__).resolve().parents[2]
IN_SUITE, IN_DRILL = 2, 25
LEASES = ("a:{tree}:lease", "a:{index}:lease")

whole = st.integers(0, 1 << 62)
places = st.dictionaries(st.text(), st.builds(Place, whole, whole))
said = st.one_of(
    st.builds(Told, st.text(), st.text()),
    st.builds(Standing, whole, whole, whole, st.booleans(), places),
    st.builds(IndexStanding, whole, whole, whole, whole),
)


@pytest.fixture(name="redis")
def _redis() -> Iterator[RealRedis]:
    with real_redis("--appendfsync", "no") as redis:
        yield redis


@pytest.fixture(name="quick")
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds of patience are of no interest here."""
    monkeypatch.setattr(keeper, "FIRST_PAUSE_SECONDS", 0.02)
    monkeypatch.setattr(keeper, "LONGEST_PAUSE_SECONDS", 0.02)
    monkeypatch.setattr(keeper, "END_SECONDS", 60.0)


def audit(*words: object) -> tuple[int, str]:
    result = CliRunner().invoke(command, [str(each) for each in words])
    return result.exit_code, result.output


async def drill(redis: RealRedis, data: Path, kills: int) -> None:
    """Kill the keeper again and again under load; in the end everything is signed once, and the index is right."""
    events, indexed, rng = Events(), list[IndexStanding](), random.Random(5)
    one = LogKeeper(Orders(redis.url, data), events, indexed.append)
    one.start()
    count = 0
    async with running_log(data, url=redis.url) as log:
        log.covered = one.covered
        for life in range(kills):
            signed = one.standing.size
            while one.standing.size <= signed or events.names.count("keeper_started") < life:
                await log.append([record for number in range(5) for record in pair(f"x{count + number}")])
                count += 5
                await asyncio.sleep(0.02)
            for _ in range(rng.randrange(8)):  # the moment of death; nothing is waited for
                await log.append(pair(f"x{count}"))
                count += 1
                await asyncio.sleep(0.03)
            assert one.process_id is not None
            os.kill(one.process_id, signal.SIGKILL)
            for lease in LEASES:
                redis.command("DEL", lease)  # else its successor waits until it expires
        await until(lambda: events.names.count("keeper_started") == kills)
        await until(lambda: one.standing.size == 2 * count + 1)
        await until(lambda: bool(indexed) and indexed[-1].leaves == 2 * count + 1)
    await one.close()
    assert events.names.count("keeper_ended") == kills
    assert {"tree_fork", "tree_damaged", "leaf_refused", "index_gap", "index_damaged"}.isdisjoint(events.names)
    assert all(redis.command("EXISTS", lease) == "0" for lease in LEASES), "the next need not wait"
    where = ("--data-dir", data, "--redis-url", redis.url)
    code, told = await asyncio.to_thread(audit, "verify", *where, "--json")
    assert (code, f'"size": {2 * count + 2}' in told) == (0, True), told  # `stop` is signed, too
    code, told = await asyncio.to_thread(audit, "index", "--check", *where)
    assert (code, f"{count + 2} of {count + 2} rows" in told) == (0, True), told


@pytest.mark.redis
async def test_a_keeper_that_is_killed_under_load_signs_and_indexes_everything_once(
    redis: RealRedis, tmp_path: Path, quick: None
) -> None:
    """Its work is what auditors hold against the log: a crash may delay it and change nothing."""
    await drill(redis, tmp_path, IN_SUITE)


@pytest.mark.redis
@pytest.mark.drill
@pytest.mark.timeout(600)
async def test_a_keeper_that_is_killed_many_times_signs_and_indexes_everything_once(
    redis: RealRedis, tmp_path: Path, quick: None
) -> None:
    """The same with moments of death enough to meet what comes between two writes."""
    await drill(redis, tmp_path, IN_DRILL)


@pytest.mark.redis
async def test_a_keeper_ends_with_its_gateway_and_gets_none_of_its_other_secrets(
    redis: RealRedis, tmp_path: Path, quick: None
) -> None:
    """One that outlived it would hold the journal's lock; one with a model's key could be robbed of it."""
    secrets = {"MODEL_KEY": "of a model", "CAVEAT_CONTROL_TOKEN": "of the control plane", "CAVEAT_AUDIT_KEY": "00" * 32}
    env = {**os.environ, **secrets, "CAVEAT_REDIS_PASSWORD": "of Redis", "CAVEAT_REDIS_USERNAME": "default"}
    one = LogKeeper(Orders(redis.url, tmp_path, is_indexing=False), Events(), env=env)
    one.start()
    async with running_log(tmp_path, url=redis.url):
        await until(lambda: one.standing.size == 1)
        assert one.process_id is not None
        child = psutil.Process(one.process_id)
        has = child.environ()
        assert (secrets.keys() & has.keys(), has["CAVEAT_REDIS_PASSWORD"]) == (set(), "of Redis")
        child.send_signal(signal.SIGTERM)  # a supervisor may send it to all of a service's processes
    await one.close()
    assert not child.is_running()
    assert one.standing.size == 2, "the last record is signed all the same"
    assert "index" not in redis.command("KEYS", "*")


async def test_a_keeper_that_hangs_is_ended_and_does_not_keep_the_gateway(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A gateway has to stop within its supervisor's patience."""
    monkeypatch.setattr(keeper, "END_SECONDS", 0.2)
    one = LogKeeper(Orders("unix:///nowhere", tmp_path), Events())
    one.start()
    await until(lambda: one.process_id is not None)
    assert one.process_id is not None
    child = psutil.Process(one.process_id)
    child.suspend()
    await one.close()
    assert not child.is_running()


async def test_a_keeper_that_cannot_start_is_told_and_tried_again(tmp_path: Path, quick: None) -> None:
    """Its gateway goes on without it: what is not signed yet is kept."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "signing.key").write_text("no key")
    events = Events()
    one = LogKeeper(Orders("unix:///nowhere", data), events)
    assert one.covered("w") == 0, "until something is known the spool keeps everything"
    one.start()
    await until(lambda: events.names.count("keeper_ended") >= 2)
    await one.close()
    assert set(events.names) == {"keeper_ended"}
    assert "code 2" in events[0][1]


def stand_in(home: Path, code: str) -> dict[str, str]:
    """Put a program where the keeper's is looked for first; return the environment that says so."""
    place = home / "gateway" / "audit"
    place.mkdir(parents=True)
    for each in (place.parent, place):
        (each / "__init__.py").touch()
    (place / "keep.py").write_text(f"import os, sys, pathlib\n{code}")
    return {"PYTHONPATH": str(home)}


async def test_a_keeper_that_says_something_odd_is_ended(tmp_path: Path, quick: None) -> None:
    """Whose words cannot be read, its work cannot be trusted either."""
    env, events = stand_in(tmp_path, "print('hello', flush=True); sys.stdin.read()"), Events()
    one = LogKeeper(Orders("unix:///nowhere", tmp_path), events, env=env)
    one.start()
    await until(lambda: "keeper_ended" in events.names)
    await one.close()
    assert "said something odd" in events[0][1]
    assert one.standing == Standing()


async def test_a_keeper_that_knows_less_than_the_one_before_it_takes_nothing_back(tmp_path: Path, quick: None) -> None:
    """Else the spool would let go of records that nobody has signed, each time that a keeper begins."""
    known = line_of(Standing(5, 1, 0, leads=True, at={"w": Place(1, 3), "x": Place(1, 2)})).decode()
    code = f"""
seen = pathlib.Path({str(tmp_path / "seen")!r})
print({known!r} if not seen.exists() else {line_of(Standing()).decode()!r}, end="", flush=True)
if not seen.exists():
    seen.touch()
    sys.exit(3)
sys.stdin.read()
"""
    events = Events()
    one = LogKeeper(Orders("unix:///nowhere", tmp_path), events, env=stand_in(tmp_path, code))
    assert (one.covered("w"), one.covered("other")) == (0, 0), "nothing is known yet"
    one.start()
    await until(lambda: events.names == ["keeper_ended", "keeper_started"])
    assert (one.standing.size, one.covered("w"), one.covered("x"), one.covered("other")) == (5, 3, 2, 0)
    await one.close()


@given(said)
def test_what_is_said_is_what_is_heard(what: Said) -> None:
    """A metric that is off by a field would be believed."""
    assert said_in(line_of(what)) == what


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[]", b"hello", b'{"signed":[1,2,3],"at":{}}', b'{"signed":[1,2,3,1],"at":{"w":[1]}}']
)
def test_a_line_that_is_none_is_refused(line: bytes) -> None:
    """What a library prints by mistake must not become a figure."""
    with pytest.raises(ValueError):  # noqa: PT011 - that of the JSON reader, or ours
        said_in(line)


def test_half_a_character_in_an_event_is_told_all_the_same() -> None:
    """An event that cannot be told would be lost with the thread that told it."""
    assert said_in(line_of(Told("index_down", "\ud800"))) == Told("index_down", "?")


def test_only_places_that_moved_are_said_and_those_that_went_are_taken_back(tmp_path: Path) -> None:
    """There are as many places as there ever were writers; of a tree that was begun anew none holds."""
    with (tmp_path / "out").open("wb") as out:
        voice = keep.Voice(out)
        first = Standing(3, 1, 0, leads=True, at={"a": Place(1, 1), "b": Place(1, 2)})
        voice.say_standing(first)
        voice.say_standing(first)
        voice.say_standing(Standing(4, 2, 0, leads=True, at={"b": Place(1, 3)}))
    heard: list[Any] = [said_in(line) for line in (tmp_path / "out").read_bytes().splitlines()]
    assert [each.at for each in heard] == [first.at, {"a": Place(0, 0), "b": Place(1, 3)}]


def test_the_keeper_loads_little(tmp_path: Path) -> None:
    """Each gateway has one: what pages and policies need stays out of its memory."""
    loaded = "import sys, gateway.audit.keep; print([n for n in ('numpy', 'pydantic', 'fastapi', 'httpx') if n in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout == "[]\n"

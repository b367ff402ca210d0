"""A key of the audit's Redis written over with another type: a fault that names the key, never a reason not to run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import RealRedis, pair, real_redis, running_log, until
from audit_tree import bench
from click.testing import CliRunner, Result
from content_material import Recorded, exchange, keeper, place, storing
from redis import Redis

from gateway.commands.audit import command

pytestmark = [pytest.mark.redis, pytest.mark.usefixtures("elsewhere")]


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in words])


@contextmanager
def overwritten(redis: RealRedis, key: str) -> Iterator[None]:
    """Have a string in the place of a key, then what was there before."""
    with closing(Redis.from_url(redis.url)) as client:
        link: Any = client
        kept = link.dump(key)
        link.set(key, "x")
        yield
        link.delete(key)
        if kept is not None:
            link.restore(key, 0, kept)


async def signed_log(data: Path, redis: RealRedis) -> str:
    async with running_log(data, url=redis.url) as log:
        await log.append(pair("x"))
        await until(lambda: log.lag_records == 0)
        writer = log.writer
    with bench(redis.url, data) as made:
        made.run()
    return writer


async def test_verify_names_the_key_and_goes_on(tmp_path: Path) -> None:
    """Exit 2 says `I could not look`: whoever can write one key must not bring it about."""
    with real_redis() as redis:
        writer = await signed_log(tmp_path, redis)
        where = ("--data-dir", tmp_path, "--redis-url", redis.url)
        assert run("verify", *where).exit_code == 0
        keys = [f"a:{{{writer}}}:{part}" for part in "sht"]
        for key in [*keys, "a:writers", "a:{tree}:state", "a:{tree}:log"]:
            with overwritten(redis, key):
                result = run("verify", *where)
            told = re.findall(r"^fault: wrong_type: .*key `(.+?)`", result.output, re.MULTILINE)
            assert (result.exit_code, told, "1 writers" in result.output) == (1, [key], True), result.output
        assert run("verify", *where).exit_code == 0


async def test_a_damaged_key_hides_no_other_fault(tmp_path: Path) -> None:
    """What was done to the spool is told beside it."""
    with real_redis() as redis:
        await signed_log(tmp_path, redis)
        segment = next((tmp_path / "audit" / "w0").glob("*.seg"))
        segment.write_bytes(segment.read_bytes().replace(b'"demo"', b'"evil"'))
        with overwritten(redis, "a:writers"):
            result = run("verify", "--data-dir", tmp_path, "--redis-url", redis.url)
    told = set(re.findall(r"^fault: (\w+)", result.output, re.MULTILINE))
    assert (result.exit_code, told >= {"damaged", "wrong_type"}) == (1, True), result.output


async def test_a_name_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    """No writer of ours has such a name; it must not stop verify either."""
    with real_redis() as redis:
        await signed_log(tmp_path, redis)
        with closing(Redis.from_url(redis.url)) as client:
            client.zadd("a:writers", {b"\xff\xfe": 1})
        result = run("verify", "--data-dir", tmp_path, "--redis-url", redis.url)
    assert (result.exit_code, r"stream \xff\xfe has no head" in result.output) == (1, True), result.output


@pytest.mark.parametrize("part", ["head", "a:writers", "a:{tree}:state", "a:{tree}:at"])
async def test_status_says_what_it_is(tmp_path: Path, part: str) -> None:
    """Redis answers: `unreachable` would send the operator to the network."""
    with real_redis() as redis:
        writer = await signed_log(tmp_path, redis)
        key = f"a:{{{writer}}}:h" if part == "head" else part
        with overwritten(redis, key):
            plain = run("status", "--data-dir", tmp_path, "--redis-url", redis.url)
            told = json.loads(run("status", "--data-dir", tmp_path, "--redis-url", redis.url, "--json").output)
    assert (plain.exit_code, "redis: damaged" in plain.output, f"key `{key}`" in plain.output) == (1, True, True)
    assert (told["redis"], key in told["fault"], told["writers"][0]["writer"]) == ("damaged", True, writer)


async def test_the_copy_of_stored_texts_is_told_too(tmp_path: Path) -> None:
    """Where it is the last copy, what it held is missing besides."""
    with real_redis() as redis:
        async with storing(tmp_path, redis.url) as (content, log):
            await content.append(exchange("a1", "anna", "acme"))
            await until(lambda: log.lag_records == 0)
        keeper(place(tmp_path, redis.url), Recorded()).tick()
        (tmp_path / "content" / "texts.db").unlink()
        where = ("--data-dir", tmp_path, "--redis-url", redis.url)
        assert run("verify", *where).exit_code == 0
        for part in ("exp", "ct", "dek"):
            key = f"t:{{acme}}:{part}"
            with overwritten(redis, key):
                result = run("verify", *where)
            told = re.findall(r"^fault: content_damaged: .*key `(.+?)`", result.output, re.MULTILINE)
            assert (result.exit_code, told, "content_missing" in result.output) == (1, [key], True), result.output
        with closing(Redis.from_url(redis.url)) as client:
            link: Any = client
            for name in link.hkeys("t:{acme}:ct"):
                link.hset("t:{acme}:ct", name, "no text")
        result = run("verify", *where)
    assert (result.exit_code, "no copy of them" in result.output) == (1, True), result.output

"""deploy/redis on a real server: what each user may do is enough for its work, and no more."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from audit_fakes import pair, running_log, until
from audit_index import build, reading
from click.testing import CliRunner
from content_material import Recorded, exchange, keeper, place, storing
from desk_material import csrf_of, token_of
from redis.exceptions import NoPermissionError, OutOfMemoryError
from redis_nodes import HOST, Node, node, wait_until
from running import start

from gateway.audit.archive import RedisArchive, mark_key
from gateway.audit.chain import Head
from gateway.audit.content import Erasure, erase
from gateway.audit.content_redis import ContentCopy
from gateway.audit.cover import Signed
from gateway.audit.note import load_signer
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import RedisTree
from gateway.audit.vault_trim import _cut
from gateway.audit.verify import verify
from gateway.cli import main
from gateway.commands.redis import our_scripts
from gateway.http.limits import RateLimiter
from gateway.redis.access import Role
from gateway.redis.connect import Link
from gateway.redis.script import Script, library
from gateway.types import Limits, Principal

pytestmark = pytest.mark.redis
HERE = Path(__file__).resolve().parents[2] / "deploy" / "redis"
USERS = ("gateway", "sequencer", "indexer", "archiver", "reader", "desk", "loader")
STREAM = "a:{w}:s"


class Deployed(Node):
    """A server that deploy/redis/start.sh started."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        secrets = home / "secrets"
        secrets.mkdir()
        self.passwords = {user: f"password of {user}" for user in USERS}
        for user, password in self.passwords.items():
            (secrets / f"redis_{user}").write_text(password + "\n")

    def start(self, *more: str) -> None:
        environment = {**os.environ, "REDIS_SECRETS": f"{self.home}/secrets", "REDIS_ACL": f"{self.home}/users.acl"}
        words = [str(HERE / "start.sh"), "--port", str(self.port), "--bind", HOST, "--dir", str(self.home), *more]
        self._process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL)
        wait_until(lambda: self.command("PING") in {True, b"PONG"}, "redis-server does not start")

    def environment(self) -> dict[str, str]:
        return {f"CAVEAT_REDIS_{user.upper()}_PASSWORD": password for user, password in self.passwords.items()}


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server on PATH")
    made = Deployed(tmp_path_factory.mktemp("deployed"))
    try:
        made.start()
        yield made
    finally:
        made.close()


@pytest.fixture
def known(redis: Deployed, monkeypatch: pytest.MonkeyPatch) -> Deployed:
    """With every password in our environment, and the functions loaded."""
    for name, value in redis.environment().items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CAVEAT_REDIS_URL", redis.url)
    done = CliRunner().invoke(main, ["redis", "load"])
    assert done.exit_code == 0, done.output
    return redis


def test_the_functions_of_a_new_version_are_loaded_beside_those_of_the_old(
    known: Deployed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Most functions are the same in both, and Redis takes each name once: an upgrade must not stop there."""
    older, words = [*our_scripts()[:3], Script("append", "return 1")], ["redis", "load", "--redis-url"]
    with node() as server, monkeypatch.context() as patch:
        for name in known.environment():
            patch.delenv(name)
        server.command("FUNCTION", "LOAD", library(older))
        for told in (f"{len(our_scripts()) - 3} functions loaded\n", "all functions are there\n"):
            done = CliRunner().invoke(main, [*words, server.url])
            assert (done.exit_code, done.output) == (0, told)
        listed = str(server.command("FUNCTION", "LIST"))
        assert all(listed.count(each.function) == 1 for each in (*our_scripts(), *older))
    done = CliRunner().invoke(main, [*words, known.url])
    assert (done.exit_code, done.output) == (0, "all functions are there\n"), "as the loader, who may do nothing else"


async def test_each_part_works_as_its_own_user(tmp_path: Path, known: Deployed) -> None:
    """An access list that is too tight would show in production, at the first failover."""
    thread = SequencerThread(known.url, tmp_path, load_signer(tmp_path), lambda *_: None)
    thread.start()
    async with running_log(tmp_path, url=known.url) as log:
        for number in range(100):
            await log.append(pair(str(number)))
        await until(lambda: log.redis_up and log.lag_records == 0)
    await asyncio.to_thread(thread.close)
    archive, tree, signer = RedisArchive(known.url), RedisTree(known.url), load_signer(tmp_path)
    assert signer is not None
    report = verify(tmp_path, archive, signed=Signed(tree, (), (signer.verifier,)))
    assert report.exit_code == 0, report.findings
    assert report.records["leaves"] == report.records["redis"] > 200
    link = Link(known.url, Role.ARCHIVER, timeout_seconds=5.0)
    assert _cut(link, archive.streams()[0], Head(1, 10, "0" * 64)) == 10
    for each in (link, archive, tree):
        each.close()
    limiter = RateLimiter.connect(known.url, deadline_seconds=10.0)
    await limiter.check(Principal("acme", "k" * 12, "baseline", Limits(60)), 1)
    assert not limiter.is_degraded
    await limiter.close()


async def test_texts_are_kept_and_shredded_as_the_gateway(tmp_path: Path, known: Deployed) -> None:
    """Texts are the one thing that the gateway's user may delete: the law wants it, and the file forgets them too."""
    async with storing(tmp_path) as (content, _):
        await content.append(exchange("a1", "anna"))
    where = place(tmp_path, known.url)
    keeper(where, Recorded()).tick()
    with closing(ContentCopy(known.url)) as copy:
        assert copy.count() > 0
        done = erase(where, Erasure("acme", user="anna"), Recorded())
        assert (done.waits_for_redis, done.lingers, copy.count()) == (False, False, 0)


async def test_the_index_is_built_and_read_by_two_users(tmp_path: Path, known: Deployed) -> None:
    """Who asks has no need to write."""
    sequencer = SequencerThread(known.url, tmp_path, load_signer(tmp_path), lambda *_: None)
    sequencer.start()
    async with running_log(tmp_path, url=known.url) as log:
        await log.append(pair("a"))
        await until(lambda: log.redis_up and log.lag_records == 0)
        await until(lambda: sequencer.standing.lag == 0 and sequencer.standing.size > 0)
    await asyncio.to_thread(sequencer.close)
    await asyncio.to_thread(build, known.url)
    with reading(known.url) as index:
        assert index.standing().rows > 0


DENIED = {
    Role.GATEWAY: [
        *(["DEL", STREAM], ["UNLINK", STREAM], ["XDEL", STREAM, "1-1"], ["XTRIM", STREAM, "MAXLEN", "0"]),
        *(["FLUSHALL"], ["FLUSHDB"], ["CONFIG", "SET", "maxmemory-policy", "allkeys-lru"], ["CONFIG", "GET", "*"]),
        *(
            ["EVAL", "return 1", "0"],
            ["EVALSHA", "0" * 40, "0"],
            ["SCRIPT", "LOAD", "return 1"],
        ),
        *(["RENAME", STREAM, "a:{w}:h"], ["EXPIRE", STREAM, "1"], ["SET", STREAM, "x"], ["REPLICAOF", "NO", "ONE"]),
        *(["XADD", "a:{tree}:log", "1-1", "a", "b"], ["HSET", "a:{tree}:state", "size", "0"], ["SHUTDOWN"]),
        *(["FUNCTION", "LOAD", "x"], ["FUNCTION", "DELETE", "x"], ["ACL", "SETUSER", "x"], ["KEYS", "*"], ["SAVE"]),
        *(
            ["MIGRATE", "h", "1", STREAM, "0", "1"],
            ["RESTORE", STREAM, "0", "x"],
            ["MONITOR"],
            ["HDEL", "a:{w}:h", "seq"],
        ),
    ],
    Role.SEQUENCER: [["XADD", STREAM, "*", "a", "b"], ["XTRIM", STREAM, "MAXLEN", "0"], ["DEL", "a:{tree}:log"]],
    Role.INDEXER: [["DEL", STREAM], ["XADD", STREAM, "*", "a", "b"], ["DEL", "a:{tree}:log"], ["FLUSHALL"]],
    Role.ARCHIVER: [["DEL", STREAM], ["XADD", STREAM, "*", "a", "b"], ["XTRIM", "a:{tree}:log", "MAXLEN", "0"]],
    Role.READER: [["SET", "a:x", "1"], ["XADD", STREAM, "*", "a", "b"], ["DEL", STREAM], ["FCALL", "x", "0"]],
    Role.DESK: [
        *(["HGET", "a:{w}:h", "seq"], ["XRANGE", STREAM, "-", "+"], ["SET", "a:x", "1"], ["DEL", STREAM]),
        *(
            ["HGETALL", "t:{acme}:k"],
            ["DEL", "t:{acme}:k"],
            ["EVAL", "return 1", "0"],
            ["SCAN", "0"],
            ["KEYS", "desk:*"],
        ),
    ],
    Role.LOADER: [["GET", "a:x"], ["XRANGE", STREAM, "-", "+"], ["FCALL", "x", "0"], ["FUNCTION", "FLUSH"]],
}


@pytest.mark.parametrize("role", DENIED)
def test_no_user_may_more_than_its_work(known: Deployed, role: Role) -> None:
    """Above all: who takes over a gateway deletes nothing with a command made for it."""
    link = Link(known.url, role, timeout_seconds=5.0)
    for words in DENIED[role]:
        with pytest.raises(NoPermissionError):
            link.client.execute_command(*words)  # type: ignore[no-untyped-call]  # redis-py leaves it so
    link.close()


def test_without_a_password_there_is_nothing_but_a_ping(redis: Deployed) -> None:
    """The health check of a container needs no secret, and nobody else gets anything."""
    assert redis.command("PING") in {True, b"PONG"}
    assert redis.command("GET", "a:writers") is None


def test_no_part_may_begin_a_tree_anew(tmp_path: Path, known: Deployed) -> None:
    """Who takes over a gateway cannot do away with the tree; an administrator can, and the log says so."""
    load_signer(tmp_path)
    words = ["audit", "new-tree", "--reason", "a whim", "--data-dir", str(tmp_path), "--redis-url", known.url]
    refused = CliRunner().invoke(main, words)
    assert (refused.exit_code, "may not rename" in refused.output) == (2, True), refused.output
    assert not list((tmp_path / "audit").glob("*/*.seg")), "nothing was recorded"


@pytest.mark.parametrize("has_functions", [True, False])
async def test_a_full_server_can_be_trimmed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_functions: bool
) -> None:
    """What makes room must not need any: as a function where they are loaded, and as a script where they are not."""
    if has_functions and shutil.which("redis-server") is None:
        pytest.skip("no redis-server on PATH")
    redis = Deployed(tmp_path) if has_functions else Node(tmp_path)
    with closing(redis):
        redis.start("--maxmemory", "4mb")
        if isinstance(redis, Deployed):
            for name, value in redis.environment().items():
                monkeypatch.setenv(name, value)
            assert CliRunner().invoke(main, ["redis", "load", "--redis-url", redis.url]).exit_code == 0
        async with running_log(tmp_path / "data", url=redis.url) as log:
            for number in range(20):
                await log.append(pair(str(number)))
            await until(lambda: log.redis_up and log.lag_records == 0)
            with filled(redis), closing(Link(redis.url, Role.ARCHIVER, timeout_seconds=5.0)) as link:
                with pytest.raises(OutOfMemoryError):
                    link.client.hset(mark_key(log.writer), "seq", "1")
                assert _cut(link, log.writer, Head(1, 10, "0" * 64)) == 10
            with closing(RedisArchive(redis.url)) as archive:
                assert archive.trimmed(log.writer) == Head(1, 10, "0" * 64)
                assert archive.length(log.writer) == 31


@contextmanager
def filled(redis: Node) -> Iterator[None]:
    """Write, as a gateway, until there is no memory for one more byte; the connection's own counts as well."""
    with closing(Link(redis.url, Role.GATEWAY, timeout_seconds=5.0)) as link:
        for size in (100_000, 1_000, 10):
            with suppress(OutOfMemoryError):
                while link.client.xadd("a:{filler}:s", {"x": "x" * size}):
                    pass
        yield


async def test_what_xadd_itself_can_trim_is_found_by_verify(tmp_path: Path, known: Deployed) -> None:
    """An access list cannot forbid an argument: XADD's MAXLEN deletes. It is no secret deletion, and this says so."""
    async with running_log(tmp_path, url=known.url) as log:
        for number in range(20):
            await log.append(pair(str(number)))
        await until(lambda: log.redis_up and log.lag_records == 0)
        writer = log.writer
    link = Link(known.url, Role.GATEWAY, timeout_seconds=5.0)
    link.client.execute_command("XADD", f"a:{{{writer}}}:s", "MAXLEN", "=", "5", "9-9999", "h", "x", "r", "y")  # type: ignore[no-untyped-call]  # redis-py leaves it so
    link.close()
    archive = RedisArchive(known.url)
    assert verify(tmp_path, archive).exit_code == 1
    archive.close()


def test_the_check_command_praises_this_server_and_blames_an_open_one(
    known: Deployed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an operator runs before the first start."""
    good = CliRunner().invoke(main, ["redis", "check"])
    assert (good.exit_code, "note" in good.output) == (0, False), good.output
    for name in known.environment():
        monkeypatch.delenv(name)
    with node("--maxmemory-policy", "allkeys-lru", "--appendonly", "no") as open_one:
        found = CliRunner().invoke(main, ["redis", "check", "--redis-url", open_one.url])
    assert found.exit_code == 1
    for word in ("may XTRIM", "may CONFIG", "appendonly no", "allkeys-lru"):
        assert word in found.output


def test_a_gateway_serves_with_this_access_list(tmp_path: Path, redis: Deployed, known: Deployed) -> None:
    """A whole request, as a user of the deployment has it."""
    running = start(tmp_path, f"redis_url: {redis.url}\n", redis.environment())
    try:
        request = urllib.request.Request(
            f"{running.data}/v1/chat/completions",
            data=b'{"model":"echo","messages":[{"role":"user","content":"Hello there"}]}',
            headers={"Authorization": f"Bearer {running.key}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert answer.status == 200
    finally:
        assert running.stop() == 0
    said = (tmp_path / "log").read_text()
    assert "redis_up" in said
    assert "NoPermission" not in said


def test_somebody_signs_in_at_a_desk_with_this_access_list(tmp_path: Path, redis: Deployed, known: Deployed) -> None:
    """Sessions with the desk's user, what pages show with the reader's, what is done there with the gateway's."""
    running = start(tmp_path, f"redis_url: {redis.url}\ndesk: {{serve: true}}\n", redis.environment())
    try:
        wait_until(lambda: httpx.get(f"{running.control}/signin").status_code == 200, "the desk does not start", 60.0)
        with httpx.Client(base_url=running.control, follow_redirects=True) as browser:
            form = {"token": token_of(browser.get("/signin")), "passphrase": running.passphrase, "next": "/"}
            page = browser.post("/signin", data=form)
            assert (page.status_code, page.url.path) == (200, "/")
            assert browser.get("/policies").status_code == 200
            browser.post("/signout", data={"csrf": csrf_of(page)})
            assert browser.get("/").url.path == "/signin"
    finally:
        assert running.stop() == 0
    assert "NoPermission" not in (tmp_path / "log").read_text()


@pytest.mark.parametrize("where", ["primary", "replica"])
def test_a_gateway_does_not_start_on_a_redis_that_evicts(tmp_path: Path, where: str) -> None:
    """The replica counts too: it is the primary of tomorrow."""
    with node() as primary, node() as replica:
        replica.follow(primary.port)
        (primary if where == "primary" else replica).command("CONFIG", "SET", "maxmemory-policy", "allkeys-lru")
        (tmp_path / "caveat.yaml").write_text(
            f"listen: {HOST}:0\ncontrol_listen: {HOST}:0\ndata_dir: {tmp_path}/data\nredis_url: {primary.url}\n"
        )
        words = [sys.executable, "-m", "gateway", "serve", "--config", str(tmp_path / "caveat.yaml")]
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "noeviction" in done.stderr
    assert "allkeys-lru" in done.stderr

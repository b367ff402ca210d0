"""Real redis-servers on ports of their own: a primary, its replicas, Sentinels, a cluster; killed, stopped, promoted."""

from __future__ import annotations

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from redis import Redis
from redis.exceptions import RedisError

from gateway.audit.embedded import find_binary

HOST = "127.0.0.1"
DEADLINE_SECONDS = 60.0
PRIMARY = "caveat"
_TOO_LITTLE = (b"Bad directive or wrong number of arguments", b"Failed to configure TLS")  # what it says of options


def wait_until(condition: Callable[[], bool], what: str, seconds: float = DEADLINE_SECONDS) -> None:
    """Poll another process's state, at most until the deadline."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.01)


class Node:
    """One server. `options` are its own at every start."""

    def __init__(self, home: Path, *options: str, binary: str | None = None, sentinel: bool = False) -> None:
        found = binary or find_binary()
        if found is None:
            pytest.skip("no redis-server on PATH")
        self.home = home
        self.port = free_port()
        self.options = options
        self._binary = found
        self._is_sentinel = sentinel
        self._process: subprocess.Popen[bytes] | None = None
        self.login: tuple[str, str] | None = None  # of `command`, where the default user may do nothing

    @property
    def url(self) -> str:
        return f"redis://{HOST}:{self.port}"

    def start(self, *more: str) -> None:
        if self._is_sentinel:
            words = [str(self.home / "sentinel.conf"), "--sentinel", "--port", str(self.port)]
        else:
            words = ["--port", str(self.port), "--dir", str(self.home), "--save", "", "--appendonly", "yes"]
            words += ["--maxmemory-policy", "noeviction", "--repl-diskless-sync-delay", "0"]
        with (self.home / "said").open("wb") as said:
            command = [self._binary, *words, "--bind", HOST, *self.options, *more]
            self._process = subprocess.Popen(command, stdout=said, stderr=said)
        wait_until(self._answers, "redis-server does not start")

    def _answers(self) -> bool:
        """Tell whether it is up; skip the test where this server is too old, or was built without TLS, for its options."""
        if not self.is_running and any(words in (self.home / "said").read_bytes() for words in _TOO_LITTLE):
            pytest.skip(f"the redis-server here does not know one of: {' '.join(self.options)}")
        return self.command("PING") in {True, b"PONG"}

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def pause(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def command(self, *words: str | bytes | int) -> Any:
        """Say a command as an administrator; None when it fails."""
        user, password = self.login or (None, None)
        client: Any = Redis(HOST, self.port, username=user, password=password, socket_timeout=30)
        try:
            return client.execute_command(*words)
        except (RedisError, OSError):
            return None
        finally:
            client.close()

    def info(self, section: str) -> dict[str, Any]:
        found = self.command("INFO", section)
        return found if isinstance(found, dict) else {}

    def follow(self, port: int) -> None:
        self.command("REPLICAOF", HOST, port)
        wait_until(lambda: self.info("replication").get("master_link_status") == "up", "the replica does not follow")

    def close(self) -> None:
        if self.is_running:
            self.resume()
            self.kill()


@contextmanager
def node(*options: str, binary: str | None = None, sentinel: str = "", start: bool = True) -> Iterator[Node]:
    home = Path(tempfile.mkdtemp(prefix="cvn-"))
    if sentinel:
        (home / "sentinel.conf").write_text(sentinel)
    made = Node(home, *options, binary=binary, sentinel=bool(sentinel))
    try:
        if start:
            made.start()
        yield made
    finally:
        made.close()
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def pair_of(*options: str, binary: str | None = None) -> Iterator[tuple[Node, Node]]:
    """A primary and a replica that follows it."""
    with node(*options, binary=binary) as primary, node(*options, binary=binary) as replica:
        replica.follow(primary.port)
        yield primary, replica


@contextmanager
def sentinels_of(primary: Node, count: int = 3) -> Iterator[str]:
    """Sentinels over a primary, which fail over within about a second. Yields the URL."""
    config = (
        f"sentinel monitor {PRIMARY} {HOST} {primary.port} {count // 2 + 1}\n"
        f"sentinel down-after-milliseconds {PRIMARY} 400\n"
        f"sentinel failover-timeout {PRIMARY} 2000\n"
    )
    with ExitStack() as stack:
        nodes = [stack.enter_context(node(sentinel=config)) for _ in range(count)]

        def has_met(each: Node) -> bool:
            found = each.command("SENTINEL", "SENTINELS", PRIMARY)
            replicas = each.command("SENTINEL", "REPLICAS", PRIMARY)
            return found is not None and len(found) == count - 1 and bool(replicas)

        wait_until(lambda: all(has_met(each) for each in nodes), "the Sentinels do not meet")
        yield f"redis+sentinel://{','.join(f'{HOST}:{each.port}' for each in nodes)}/{PRIMARY}"


@contextmanager
def cluster_of(count: int = 3, replicas: int = 0) -> Iterator[tuple[str, list[Node]]]:
    """A cluster of primaries, and replicas of the first. Yields the URL and the nodes."""
    with ExitStack() as stack:
        nodes = []
        for _ in range(count + replicas):
            options = ["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"]
            nodes.append(stack.enter_context(node(*options, "--cluster-port", str(free_port()))))
        share = 16384 // count
        for index, each in enumerate(nodes[:count]):
            last = 16383 if index == count - 1 else (index + 1) * share - 1
            each.command("CLUSTER", "ADDSLOTSRANGE", index * share, last)
            each.command("CLUSTER", "SET-CONFIG-EPOCH", index + 1)
        for each in nodes[1:]:
            bus = each.options[-1]
            nodes[0].command("CLUSTER", "MEET", HOST, each.port, bus)

        def is_whole(each: Node) -> bool:
            state = each.command("CLUSTER", "INFO") or b""
            return b"cluster_state:ok" in state and f"cluster_known_nodes:{len(nodes)}".encode() in state

        wait_until(lambda: all(is_whole(each) for each in nodes), "the cluster does not form")
        for each in nodes[count:]:
            each.command("CLUSTER", "REPLICATE", nodes[0].command("CLUSTER", "MYID"))
            wait_until(lambda one=each: one.info("replication").get("master_link_status") == "up", "no replica")  # type: ignore[misc]  # a default in a lambda
        yield "redis+cluster://" + ",".join(f"{HOST}:{each.port}" for each in nodes[:2]), nodes

"""What a whole request costs the gateway's own process, without sockets: `python -m bench.whole_request [--against TREE]`.

The data plane with its spool, as `caveat serve` builds it, stands between callers and a model's server that are objects of the
same process; what they hand over is what would come out of a socket. Short passes of this tree and, with `--against`, of another one take turns, and CPU
time of the event loop's thread is told, so that what else runs on the machine hits both. `--calls` counts calls by module
instead: the same at every run, whatever the machine does. What a request costs beyond this is the kernel's, Redis' and the log keeper's.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import orjson
import uvloop

from bench.request_cost import BODY, REPLY
from bench.servers import ROOT
from gateway.app import open_gateway
from gateway.commands.serve import GC_THRESHOLDS, build_server
from gateway.http.keys import Grant, KeyStore
from gateway.settings import load_settings
from gateway.transport import link

AT_ONCE: Final = 32
PASS: Final = 96  # requests
WARM: Final = 320
POLICIES: Final = ("bench-patterns", "bench-ngram")
_ANSWER: Final = orjson.dumps(REPLY)
WIRE: Final = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(_ANSWER) + _ANSWER
)
SETTINGS: Final = {
    "listen": "127.0.0.1:0",
    "control_listen": "127.0.0.1:0",
    "policy_dir": str(ROOT / "bench" / "policies"),
    "classifiers": ["patterns", "language", "ngram"],
    "upstreams": [{"name": "mock", "kind": "openai", "base_url": "http://127.0.0.1:9/v1", "models": ["mock"]}],
    "log_level": "warning",
    "redis_url": "none",
    "desk": {"serve": False},
    "query_index": False,
}


class _Wire(asyncio.Transport):
    """What both ends have of a connection: nothing is buffered, and nobody closes it."""

    def __init__(self) -> None:
        super().__init__({"peername": ("127.0.0.1", 1), "sockname": ("127.0.0.1", 2)})

    def is_closing(self) -> bool:
        return False

    def get_write_buffer_size(self) -> int:
        return 0

    def close(self) -> None: ...
    def abort(self) -> None: ...
    def pause_reading(self) -> None: ...
    def resume_reading(self) -> None: ...


class _Model(_Wire):
    """Answers every request at once."""

    def __init__(self, asker: link.Link) -> None:
        super().__init__()
        self._asker = asker

    def write(self, _data: bytes | bytearray | memoryview) -> None:
        asyncio.get_running_loop().call_soon(self._asker.data_received, WIRE)

    def abort(self) -> None:
        if not self._asker.lost.done():
            self._asker.connection_lost(None)


class Caller(_Wire):
    """Asks again as soon as it is answered, while there is `left` to ask; of all callers together."""

    left = answered = 0

    def __init__(self, request: bytes) -> None:
        super().__init__()
        self._request = request
        self.connection: Any = None
        self.is_done = asyncio.Event()

    def begin(self) -> None:
        self.is_done.clear()
        Caller.left -= 1
        self.connection.data_received(self._request)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        if not bytes(data).startswith(b"HTTP/1.1 200") or b"x-caveat-action: allow" not in data:
            sys.exit(f"expected an answer that is allowed, found {data!r}")  # the loop lets this pass
        Caller.answered += 1
        if Caller.left > 0:
            Caller.left -= 1
            asyncio.get_running_loop().call_soon(self.connection.data_received, self._request)
        else:
            self.is_done.set()


async def _connected(pool: link.Pool, _seconds: float) -> link.Link:
    made = link.Link(pool._links)  # noqa: SLF001 - as the pool itself makes one
    made.connection_made(_Model(made))
    return made


@asynccontextmanager
async def callers(home: Path, policy: str) -> AsyncIterator[list[Caller]]:
    """Open a gateway in `home`, and connections to it whose key has that policy."""
    (home / "caveat.yaml").write_text(json.dumps({**SETTINGS, "data_dir": str(home / "data")}), encoding="utf-8")
    (home / "data").mkdir()
    key = KeyStore(home / "data").create(Grant("bench", policy, "bench"), time.time()).text
    body = orjson.dumps(BODY)
    head = f"host: 127.0.0.1\r\ncontent-type: application/json\r\nauthorization: Bearer {key}\r\ncontent-length: {len(body)}"
    request = f"POST /v1/chat/completions HTTP/1.1\r\n{head}\r\n\r\n".encode() + body
    setattr(link.Pool, "_connect", _connected)  # noqa: B010 - the only socket on the way
    settings = load_settings(home / "caveat.yaml")
    async with open_gateway(settings) as gateway:
        server = build_server(gateway.data_plane, settings)
        server.config.load()
        made = [Caller(request) for _ in range(AT_ONCE)]
        protocol: Any = server.config.http_protocol_class
        for caller in made:
            caller.connection = protocol(config=server.config, server_state=server.server_state, app_state={})
            caller.connection.connection_made(caller)
        gc.collect()
        gc.freeze()
        gc.set_threshold(*GC_THRESHOLDS)
        yield made


async def asked(made: list[Caller], number: int) -> int:
    """Ask, and return how many answers came."""
    Caller.left, Caller.answered = number, 0
    for caller in made:
        caller.begin()
    await asyncio.gather(*(caller.is_done.wait() for caller in made))
    return Caller.answered


async def serve_passes(policy: str) -> None:
    """Run one pass for each line that comes in; say what a request cost, in microseconds."""
    with tempfile.TemporaryDirectory() as home:
        async with callers(Path(home), policy) as made:
            await asked(made, WARM)
            print("ready", flush=True)
            while (await asyncio.to_thread(sys.stdin.readline)).strip():
                began = time.thread_time_ns()
                answered = await asked(made, PASS)
                print((time.thread_time_ns() - began) / answered / 1000, flush=True)


async def count_calls(policy: str) -> None:
    """Print the calls of a request by module, of Python's own and of functions in C."""
    calls: Counter[str] = Counter()

    def note(frame: Any, event: str, argument: Any) -> None:
        if event == "call":
            place = frame.f_code.co_filename.removeprefix(f"{ROOT}/").rpartition("site-packages/")[2]
            calls[place.rpartition("lib/python3.")[2]] += 1
        elif event == "c_call":
            calls[f"C: {getattr(argument, '__qualname__', argument)}"] += 1

    with tempfile.TemporaryDirectory() as home:
        async with callers(Path(home), policy) as made:
            await asked(made, WARM)
            sys.setprofile(note)
            answered = await asked(made, WARM)
            sys.setprofile(None)
    in_c = sum(number for name, number in calls.items() if name.startswith("C: "))
    print(
        f"{(calls.total() - in_c) / answered:.0f} calls of Python, {in_c / answered:.0f} of C a request\n\n| calls | |\n|---|---|"
    )
    for name, number in calls.most_common(40):
        print(f"| {number / answered:.1f} | {name} |")


def in_turns(trees: list[Path], rounds: int, policy: str) -> list[list[float]]:
    """Return the passes of each tree, which take turns."""
    command = [sys.executable, "-P", str(Path(__file__).resolve()), "--passes", "--policy", policy]
    running = [
        subprocess.Popen(command, cwd=tree, env={**os.environ, "PYTHONPATH": str(tree)}, stdin=-1, stdout=-1, text=True)
        for tree in trees
    ]
    said: list[Callable[[], str]] = []
    for process in running:
        assert process.stdout is not None
        said.append(process.stdout.readline)
        assert said[-1]() == "ready\n", "a gateway could not be opened"
    spent: list[list[float]] = [[] for _ in trees]
    for turn in range(rounds):
        for at in range(len(trees)) if turn % 2 else reversed(range(len(trees))):
            running[at].stdin.write("go\n")  # type: ignore[union-attr]  # seen above
            running[at].stdin.flush()  # type: ignore[union-attr]
            spent[at].append(float(said[at]()))
    for process in running:
        process.communicate("\n")
    return spent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, help="the tree of another commit")
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--calls", action="store_true", help="count calls instead")
    parser.add_argument("--policy", default=POLICIES[0], choices=POLICIES)
    parser.add_argument("--passes", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.calls or options.passes:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run((count_calls if options.calls else serve_passes)(options.policy))
        return
    trees = [ROOT] if options.against is None else [options.against.resolve(), ROOT]
    spent = in_turns(trees, options.rounds, options.policy)
    print("| tree | least µs | a quarter below | median |\n|---|---|---|---|")
    for name, passes in zip(("this", "now") if len(trees) == 1 else ("before", "now"), spent, strict=False):
        quarter, middle, _ = statistics.quantiles(passes, n=4)
        print(f"| {name} | {min(passes):.0f} | {quarter:.0f} | {middle:.0f} |")
    if len(trees) > 1:
        change = statistics.median(now / before - 1 for before, now in zip(*spent, strict=True))
        print(f"\nMedian change of a pair: {100 * change:+.1f} %")


if __name__ == "__main__":
    main()

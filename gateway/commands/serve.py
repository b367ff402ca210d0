"""`caveat serve`: run the gateway, data plane and control plane in one process."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import shlex
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click
import uvicorn

from gateway.app import Gateway, open_gateway
from gateway.audit.files import OsFiles
from gateway.audit.spool import segment_bytes
from gateway.commands.inforce import lacking
from gateway.commands.options import with_config
from gateway.commands.streams import NO_ROOM, announce
from gateway.dashboard.bootstrap import has_passphrase, make_passphrase
from gateway.errors import AuditUnavailable, CaveatError, ConfigurationError
from gateway.http.connection import Reception
from gateway.http.desk import DeskProcess
from gateway.http.desk_proxy import ControlPlane
from gateway.http.keys import Grant, KeyStore
from gateway.http.listening import Server, bind
from gateway.parts import tell
from gateway.settings import Settings, host_and_port, load_settings
from gateway.shutdown import LAST_SECONDS, Stop, at_most, in_time
from gateway.telemetry.logging import Log, configure, held_on_terminal
from policies.source import SourceError

JOURNAL = Log("serve")
START_SECONDS = 10.0
ELSEWHERE = "`data_dir` (or `CAVEAT_DATA_DIR`) names another"
MAKE_ROOM = f"make room there; {ELSEWHERE}"
SPARE_FILES = 512  # beside connections: the spool, policies, Redis, the control plane
GC_THRESHOLDS = (20_000, 50, 100)  # requests leave no cycles behind; looking for some at every 700th object costs 3 %
PROBE = b"x" * 8192  # a quota or a full disk says no to the first bytes, not to the file
UNTOLD = "standard output cannot be written, so that a first key and passphrase, if any were made, are lost"
OTHERS = "`caveat key create` and `caveat dashboard --new-passphrase` make others"
WITHOUT_REDIS = "Note: there is no Redis, so nothing signs the log, there is no desk, and when `spool_bytes` are full requests are refused."
CONTROL_SECONDS = 5.0  # for a page or a scrape that is under way when the data plane has ended
SERVER_SECONDS = 5.0  # beside what its requests have, for a server to end
DESK_SECONDS = 10.0  # its own eight, and a kill
LAME_DUCK_SECONDS = 5.0  # how long /readyz says no before connections are refused; a balancer asks every few seconds


@click.command()
@with_config
def command(config: Path | None) -> None:
    """Run the gateway. Without a settings file: echo upstream, embedded classifiers, a private Redis."""
    try:
        settings = load_settings(config)
    except CaveatError as error:
        click.echo(error.message, err=True)
        sys.exit(2)
    configure(settings.log_level)
    with held_on_terminal() as release, asyncio.Runner(loop_factory=_loop_factory()) as runner:
        status = runner.run(serve(settings, config, release))
        with at_most(LAST_SECONDS, status):
            runner.close()
    sys.exit(status)


def first_key(store: KeyStore) -> str | None:
    """Make a key for the tenant `demo` if there is no key at all; it can be shown only now."""
    if store.stored():
        return None
    return store.create(Grant("demo", "baseline", "first key"), time.time()).text


async def serve(settings: Settings, config: Path | None = None, on_told: Callable[[], None] = lambda: None) -> int:
    """Run until SIGTERM or SIGINT; then drain. Returns the exit code. `config`: where the desk reads its settings.

    `on_told` is called when the banner stands.
    """
    stop = Stop()
    for number in stop_signals():
        asyncio.get_running_loop().add_signal_handler(number, stop.ask)
    try:
        look_ahead(settings)
        allow_open_files(settings.max_connections)
        async with open_gateway(settings) as gateway:
            stop.wait_for_it()
            desk = desk_of(gateway, config)
            servers = [
                build_server(gateway.data_plane, settings, gateway.metrics.refused),
                build_server(
                    ControlPlane(gateway.control_plane, desk.socket if desk else None),
                    settings,
                    drain_seconds=min(CONTROL_SECONDS, settings.drain_seconds),
                ),
            ]
            sockets = [bind(settings.listen), bind(settings.control_listen)]
            running = [asyncio.create_task(s.serve([sock])) for s, sock in zip(servers, sockets, strict=True)]
            await _started(servers)
            # what was loaded stays: the collector need not walk models and metadata again and again
            gc.collect()
            gc.freeze()
            gc.set_threshold(*GC_THRESHOLDS)
            listening = addresses(servers)
            if desk is not None:
                desk.start(_near(listening[1]))
            key = first_key(gateway.keys)
            policies = gateway.policies.current.policies
            notes = [f"Note: {each}" for each in lacking(policies, gateway.keys.stored(), gateway.settings)]
            if gateway.keeper is None:
                notes.append(WITHOUT_REDIS)
            lines = [*desk_lines(settings, desk, listening[1]), *notes]
            if (why := announce(banner(settings, key, listening, lines))) is not None:
                JOURNAL.warning("not_announced", message=f"{UNTOLD} ({why}); {OTHERS}")
            on_told()
            await asyncio.wait([asyncio.create_task(stop.wait()), *running], return_when=asyncio.FIRST_COMPLETED)
            await _drain(gateway, servers, running, desk)
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
        JOURNAL.info("stopped_early")
    except AuditUnavailable as error:
        expected = "expected room for one: look at this disk, at `spool_bytes`, and whether Redis takes what waits"
        click.echo(f"caveat cannot start: data_dir `{settings.data_dir}`: no record: {error}; {expected}", err=True)
        return 2
    except (CaveatError, SourceError, OSError, ValueError) as error:
        click.echo(f"caveat cannot start: {error}", err=True)
        return 2
    return 0


def stop_signals() -> list[signal.Signals]:
    """Return what ends the gateway with a drain: SIGHUP too, as when a terminal is closed, but under nohup, which ignores it.

    Left as it is, SIGHUP would end the process where it stands. There is no file of ours that it could ask to open again.
    """
    hung_up = [] if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN else [signal.SIGHUP]
    return [signal.SIGTERM, signal.SIGINT, *hung_up]


def look_ahead(settings: Settings) -> None:
    """Raise ConfigurationError for a folder or an address that cannot be had, before anything is written or started."""
    data, needed = settings.data_dir, segment_bytes(settings.spool_bytes)
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data) as file:
            file.write(PROBE)
        free = OsFiles().free(data)
    except OSError as error:
        raise ConfigurationError(_unwritable(data, error)) from error
    if free < needed:
        raise ConfigurationError(
            f"data_dir: too little room in `{data}`: found {free:,} bytes free, expected {needed:,} for the first file of "
            f"the log; {MAKE_ROOM}"
        )
    settings.two_ports()
    with contextlib.closing(bind(settings.listen)) as taken:  # while the other one is tried
        if host_and_port(settings.control_listen) == taken.getsockname()[:2]:
            raise settings.one_address()
        bind(settings.control_listen).close()


def _unwritable(data: Path, error: OSError) -> str:
    """Say what stands in the way of the data directory, and the way out of it."""
    expected = MAKE_ROOM if error.errno in NO_ROOM else f"expected a folder that this user may write to; {ELSEWHERE}"
    return f"data_dir: cannot write in `{data}`: {os.strerror(error.errno or 0).lower()}; {expected}"


def first_passphrase(settings: Settings) -> str | None:
    """Make the bootstrap administrator's passphrase where the desk needs one and has none; it can be shown only now."""
    if settings.desk.issuer is not None or has_passphrase(settings.data_dir):
        return None
    return make_passphrase(settings.data_dir)


def desk_of(gateway: Gateway, config: Path | None) -> DeskProcess | None:
    """Return the desk to start; none where the settings want none, or where there is no Redis for its sessions."""
    if not gateway.settings.desk.serve:
        return None
    if gateway.keeper is None:
        JOURNAL.warning("no_desk", message="the desk keeps its sessions in Redis, and there is none")
        return None
    return DeskProcess(gateway.settings, config, gateway.desk_token, tell, name=gateway.audit.writer)


def desk_lines(settings: Settings, desk: DeskProcess | None, control: str) -> list[str]:
    """Say where the desk is, and how to sign in there for the first time."""
    if desk is None:
        return []
    lines = [f"The auditor's desk: {settings.desk.public_url or _near(control)}"]
    if passphrase := first_passphrase(settings):
        lines.append(f"Sign in there, from this machine, with this passphrase, shown only now: {passphrase}")
    return lines


async def _drain(
    gateway: Gateway, servers: list[Server], running: list[asyncio.Task[None]], desk: DeskProcess | None
) -> None:
    """Say no to the balancer, let requests under way end, then stop. The control plane goes last, the desk before it."""
    gateway.draining = True
    JOURNAL.info("draining")
    data, control = servers
    if data.server_state.connections:
        await asyncio.sleep(min(LAME_DUCK_SECONDS, gateway.settings.drain_seconds / 6))
    seconds = gateway.settings.drain_seconds + SERVER_SECONDS
    await in_time("data plane", _end(data, running[0]), seconds)
    if desk is not None:
        await in_time("desk", desk.close(), DESK_SECONDS)
    await in_time("control plane", _end(control, running[1]), CONTROL_SECONDS + SERVER_SECONDS)


async def _end(server: Server, running: asyncio.Task[None]) -> None:
    server.should_exit = True
    await asyncio.gather(running, return_exceptions=True)


async def _started(servers: list[Server]) -> None:
    async with asyncio.timeout(START_SECONDS):
        while not all(s.started for s in servers):  # noqa: ASYNC110 - uvicorn offers a flag and no event
            await asyncio.sleep(0.005)


def allow_open_files(connections: int) -> None:
    """Raise the soft limit of open files, often 1,024, to what that many connections, there and onwards, may take."""
    import resource  # not made for every platform

    wanted = 2 * connections + SPARE_FILES
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    reachable = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if resource.RLIM_INFINITY != soft < reachable:
        resource.setrlimit(resource.RLIMIT_NOFILE, (reachable, hard))
    if reachable < wanted:
        JOURNAL.warning("few_open_files", allowed=reachable, wanted=wanted)


def build_server(
    app: Any,
    settings: Settings,
    on_refused: Callable[[str | None], object] = lambda _reason: None,
    *,
    drain_seconds: float | None = None,
) -> Server:
    """`drain_seconds`: how long requests under way have at the end; without it, the settings' own."""
    reception = Reception(settings.receive_seconds, settings.header_bytes, settings.max_connections, on_refused)
    config = uvicorn.Config(
        app,
        http=reception.connections(),
        interface="asgi3",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,  # a forwarded address is a claim; nothing here rests on it
        server_header=False,
        timeout_graceful_shutdown=int(settings.drain_seconds if drain_seconds is None else drain_seconds),
    )
    return Server(config)


def addresses(servers: list[Server]) -> list[str]:
    """Where the servers really listen: port 0 in the settings takes a free one."""
    found = []
    for server in servers:
        host, port = server.servers[0].sockets[0].getsockname()[:2]
        found.append(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")
    return found


def _near(url: str) -> str:
    """Return where this machine finds a server that may listen on all addresses."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def banner(settings: Settings, key: str | None, listening: list[str], more: Sequence[str] = ()) -> str:
    data, control = listening
    model = next(iter(settings.upstreams[0].models))
    lines = [f"Caveat listens on {data}  (control plane, metrics: {control})"]
    if all(upstream.kind == "echo" for upstream in settings.upstreams):
        lines.append("Upstream: echo, a demo that answers with your own words. Name a real one in caveat.yaml.")
    lines += more
    if key is None:
        lines.append("Keys: as before. `caveat key create --tenant demo --policy baseline` makes another.")
        key = "$CAVEAT_KEY"
    else:
        lines.append(f"Your first key, shown only now: {key}")
    body = json.dumps(
        {"model": model, "messages": [{"role": "user", "content": "My card is 4111 1111 1111 1111, thanks"}]}
    )
    lines += [
        "Try:",
        f"  curl {shlex.quote(_near(data) + '/v1/chat/completions')} \\",  # to some shells, brackets are a pattern
        f"    -H \"Authorization: Bearer {key}\" -H 'Content-Type: application/json' \\",  # a shell fills in $CAVEAT_KEY
        f"    -d '{body}'",
    ]
    return "\n".join(lines)


def _loop_factory() -> Any:
    try:
        import uvloop
    except ImportError:  # not made for this platform
        return None
    return uvloop.new_event_loop

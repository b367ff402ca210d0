"""`caveat dashboard`: the auditor's desk as a process of its own, beside a gateway or on another host."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import closing
from pathlib import Path

import click
import uvicorn

from gateway.audit.embedded import running_url
from gateway.commands.options import one_of, with_config
from gateway.commands.streams import announce
from gateway.dashboard.app import Place, open_desk
from gateway.dashboard.bootstrap import has_passphrase, make_passphrase
from gateway.errors import CaveatError, ConfigurationError
from gateway.http.desk import GATEWAY, SOCKET, TOKEN
from gateway.http.listening import bind
from gateway.settings import NO_REDIS, Settings, host_and_port, is_loopback, load_settings
from gateway.telemetry.logging import configure
from policies.source import SourceError

COULD_NOT_RUN = 2


@click.command()
@with_config
@click.option("--listen", default="127.0.0.1:8082", show_default=True, help="Where browsers, or a proxy, come in.")
@click.option("--new-passphrase", is_flag=True, help="Make a new one for the bootstrap administrator, print it, end.")
@click.option("--behind", is_flag=True, hidden=True, help="Started by a gateway, which is in front of it.")
def command(config: Path | None, listen: str, *, new_passphrase: bool, behind: bool) -> None:
    """Run the auditor's desk alone. `caveat serve` runs one too, unless `desk.serve` is false."""
    one_of("--new-passphrase", "--listen")
    try:
        settings = load_settings(config)
        if new_passphrase:
            if not settings.data_dir.is_dir():
                click.echo(f"note: made `{settings.data_dir.absolute()}`; a desk elsewhere knows no such one", err=True)
            click.echo(make_passphrase(settings.data_dir))
            return
        configure(settings.log_level)
        if config is not None:
            os.environ["CAVEAT_CONFIG"] = str(config.absolute())  # for the commands that the desk runs
        sys.exit(asyncio.run(_behind(settings) if behind else _alone(settings, listen)))
    except (CaveatError, SourceError, OSError, ValueError) as error:
        click.echo(f"the desk cannot start: {error}", err=True)
        sys.exit(COULD_NOT_RUN)


async def _alone(settings: Settings, listen: str) -> int:
    try:
        host, _ = host_and_port(listen)
    except ValueError as error:
        raise ConfigurationError(f"--listen: found `{listen}`, expected {error}") from None
    if settings.desk.issuer is None and not is_loopback(host):
        raise ConfigurationError(f"--listen {listen}: expected loopback, or an identity provider (`desk.issuer`)")
    place = Place(_redis_url(settings), settings.desk.gateway, settings.control_token())
    with closing(bind(listen)) as sock:
        async with open_desk(settings, place) as app:
            server = uvicorn.Server(_config(app))
            announce(f"The desk listens on http://{listen}")
            if settings.desk.issuer is None and not has_passphrase(settings.data_dir):
                click.echo(f"Sign in with this passphrase, shown only now: {make_passphrase(settings.data_dir)}")
            await server.serve([sock])
    return 0


async def _behind(settings: Settings) -> int:
    """Serve the gateway that started this process, and end with it: it holds the other end of standard input."""
    place = Place(_redis_url(settings), os.environ[GATEWAY], os.environ[TOKEN], is_behind=True)
    async with open_desk(settings, place) as app:
        server = uvicorn.Server(_config(app, uds=os.environ[SOCKET]))
        running = asyncio.create_task(server.serve())
        gone = asyncio.create_task(_end_of_input())
        await asyncio.wait([running, gone], return_when=asyncio.FIRST_COMPLETED)
        server.should_exit = True
        await running
    return 0


async def _end_of_input() -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()


def _redis_url(settings: Settings) -> str | None:
    chosen = settings.redis_url or running_url(settings.data_dir)
    return None if chosen == NO_REDIS else chosen


def _config(app: object, *, uds: str | None = None) -> uvicorn.Config:
    return uvicorn.Config(
        app,  # type: ignore[arg-type]  # uvicorn's own names for ASGI's types
        uds=uds,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=5,
    )

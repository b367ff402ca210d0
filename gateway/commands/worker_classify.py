"""`caveat worker classify`: serve heavy classifiers over the detector API, on a GPU or on a CPU's cores."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

import click
import uvicorn

from classifiers.manifest import ManifestError
from gateway.commands.interrupts import ending_well, leave
from gateway.commands.options import address
from gateway.errors import ConfigurationError
from gateway.http.listening import Server, bind
from gateway.telemetry.logging import Log, configure
from gateway.workers.classification.forward import OFFLINE, Device, Dtype, Place, Served, load, read_manifest, settle

if TYPE_CHECKING:
    from gateway.workers.classification.server import App

COULD_NOT_RUN: Final = 2
DRAIN_SECONDS: Final = 30
LAME_DUCK_SECONDS: Final = (
    1.0  # /readyz says no before connections are refused; a gateway needs no more than one answer
)
JOIN_SECONDS: Final = 5.0
JOURNAL: Final = Log("classify")


@click.command()
@click.option(
    "--manifest",
    "manifests",
    multiple=True,
    required=True,
    type=click.Path(path_type=Path),
    help="A manifest of kind detoxify or sequence, with its files in the folder of its name; may be repeated.",
)
@click.option(
    "--listen",
    default="127.0.0.1:8101",
    show_default=True,
    callback=address,
    help="Address and port; port 0 takes a free one.",
)
@click.option("--device", type=click.Choice(get_args(Device)), help="Default: what the manifest says.")
@click.option("--dtype", type=click.Choice(get_args(Dtype)), help="Default: what the manifest says.")
@click.option("--token-budget", type=click.IntRange(1), help="Tokens in one run of a model, padding included.")
@click.option("--compile", "is_compiled", is_flag=True, help="Compile the models; the start then takes minutes.")
@click.option("--api-key-env", help="Name of a variable; callers then have to show its value as a bearer token.")
def command(  # noqa: PLR0913, PLR0917 - click hands each option over as an argument
    manifests: tuple[Path, ...],
    listen: str,
    device: Device | None,
    dtype: Dtype | None,
    token_budget: int | None,
    is_compiled: bool,
    api_key_env: str | None,
) -> None:
    """Serve heavy classifiers. It answers POST /api/v1/text/contents, GET /v1/manifest, /livez, /readyz and /metrics.

    Exit codes: 0 drained after SIGTERM or SIGINT, 2 could not start.
    """
    configure("info")
    os.environ.update(OFFLINE)  # before a library is imported that would ask a hub
    try:
        api_key = _key(api_key_env)
        with ending_well(lambda: JOURNAL.info("stopped_early")):
            served = _loaded(manifests, Place(device, dtype, token_budget, is_compiled))
            threads = settle() if all(each.device == "cpu" for each in served) else 1
            app = _app(served, threads, api_key)
            if not asyncio.run(_serve(app, listen)):
                leave()
    except (ManifestError, ConfigurationError, ValueError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(COULD_NOT_RUN)


def _key(variable: str | None) -> str | None:
    if variable is None:
        return None
    if not (value := os.environ.get(variable)):
        raise ValueError(f"variable `{variable}` is not set; it is to hold the key that callers show")
    return value


def _loaded(paths: Sequence[Path], place: Place) -> list[Served]:
    found = [read_manifest(path) for path in paths]
    names = [manifest.name for manifest in found]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ManifestError(f"--manifest: `{twice[0]}` is given twice; names have to differ")
    loaded = []
    for manifest in found:
        began = time.monotonic()
        each = load(manifest, place)
        seconds = round(time.monotonic() - began, 1)
        JOURNAL.info("loaded", classifier=each.name, device=each.device, dtype=each.dtype, seconds=seconds)
        loaded.append(each)
    return loaded


def _app(served: Sequence[Served], threads: int, api_key: str | None) -> App:
    from gateway.workers.classification.server import build_app

    return build_app(served, threads=threads, api_key=api_key)


async def _serve(app: App, listen: str) -> bool:
    """Serve until SIGTERM or SIGINT; then say so to whoever probes, answer what is under way, and end.

    Tells whether the models ended too: one may still run over a text that nobody waits for any more.
    """
    app.start()
    config = uvicorn.Config(
        app,
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
    )
    server, stop = Server(config), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    with bind(listen) as link:
        host, port = link.getsockname()[:2]
        click.echo(f"listens on http://{f'[{host}]' if ':' in host else host}:{port}", err=True)
        serving = asyncio.create_task(server.serve([link]))
        await asyncio.wait([asyncio.create_task(stop.wait()), serving], return_when=asyncio.FIRST_COMPLETED)
        app.is_draining = True
        JOURNAL.info("draining")
        if server.server_state.connections:
            await asyncio.sleep(LAME_DUCK_SECONDS)
        server.should_exit = True
        await serving
    app.close()
    return await asyncio.to_thread(app.join, JOIN_SECONDS)

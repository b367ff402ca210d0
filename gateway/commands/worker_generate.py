"""`caveat worker generate`: serve the model of a card in OpenAI's formats."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from gateway.commands.interrupts import ending_well, leave
from gateway.commands.options import address
from gateway.commands.streams import announce
from gateway.errors import CaveatError, ConfigurationError
from gateway.settings import PREFIX
from gateway.telemetry.logging import Log, configure
from policies.cards.loader import UnknownCardError, load_cards
from policies.source import SourceError

if TYPE_CHECKING:
    from gateway.workers.generation.serving import Terms
    from policies.cards.types import Card

COULD_NOT_RUN: Final = 2
JOURNAL: Final = Log("generation")
TOKEN_VARIABLE: Final = "CAVEAT_WORKER_TOKEN"  # noqa: S105 - the name of a variable

_POSITIVE: Final = click.IntRange(1)


def _ids(_ctx: click.Context, _param: click.Parameter, value: str) -> tuple[int, ...]:
    parts = [part.strip() for part in value.split(",") if part.strip()]
    if not all(part.isdecimal() for part in parts):
        raise click.BadParameter("expected token ids with commas between them, like 3,17")
    return tuple(map(int, parts))


@click.command()
@click.option("--card", "card_id", required=True, help="The model card: a built-in one's id, or one of --policy-dir.")
@click.option(
    "--policy-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), envvar=f"{PREFIX}POLICY_DIR"
)
@click.option("--weights", help="A folder with safetensors, or a hub id. Default: the card's model.")
@click.option("--revision", help="The commit of a hub repository, 40 hexadecimal digits.")
@click.option("--quantize", type=click.Choice(["none", "8bit", "4bit"]), help="Default: as the card says.")
@click.option(
    "--dtype", type=click.Choice(["auto", "float16", "bfloat16", "float32"]), help="Default: as the card says."
)
@click.option("--device-map", help="auto, cpu, cuda or cuda:N. Default: as the card says.")
@click.option(
    "--listen",
    default="127.0.0.1:8100",
    show_default=True,
    callback=address,
    help="Address and port; port 0 takes a free one.",
)
@click.option("--served-name", help="What the model calls itself. Default: its hub id; the card's id is known too.")
@click.option("--rows", type=_POSITIVE, help="Sequences at once, at most. Default: 128 on a GPU, 16 on a CPU.")
@click.option("--context", type=_POSITIVE, help="Tokens of one sequence, at most. Default: as the card says.")
@click.option("--kv-tokens", type=_POSITIVE, help="Tokens held over all sequences. Default: as memory allows.")
@click.option("--queue", type=_POSITIVE, default=256, show_default=True, help="Requests that may wait.")
@click.option(
    "--chunk-tokens", type=_POSITIVE, default=512, show_default=True, help="Tokens of prompts read in a step."
)
@click.option("--begin-suppress", callback=_ids, default="", help="Token ids that may not begin an answer: 3,17.")
@click.option("--drain-seconds", type=click.FloatRange(0, 3600), default=30.0, show_default=True)
@click.option("--compile/--no-compile", "compiles", default=None, help="CUDA graphs. Default: on a GPU, unquantised.")
@click.option(
    "--log-level", type=click.Choice(["debug", "info", "warning", "error"]), default="info", show_default=True
)
def command(**options: Any) -> None:
    """Serve the model of a card. It answers POST /v1/chat/completions and /v1/completions; /v1/models, /metrics, /livez, /readyz.

    If the variable CAVEAT_WORKER_TOKEN is set, callers must bring it as a bearer token.

    Exit codes: 0 stopped when told to, 2 could not start.
    """
    configure(options["log_level"])
    try:
        with ending_well(lambda: JOURNAL.info("stopped_early")):
            _run(options)
    except (CaveatError, SourceError, UnknownCardError, ValueError, MemoryError, RuntimeError) as error:
        # torch says with a RuntimeError that memory, or its device, is not there; its first line tells which
        click.echo(f"error: {error if isinstance(error, CaveatError | SourceError) else _first_line(error)}", err=True)
        sys.exit(COULD_NOT_RUN)


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


def _run(options: dict[str, Any]) -> None:
    card = _card(options["card_id"], options["policy_dir"])
    if options["revision"] is not None and Path(options["weights"] or card.models[0]).is_dir():
        raise ConfigurationError(
            "--revision: found a folder of weights, which has none; expected a hub id in --weights"
        )
    try:
        from gateway.workers.generation.load import Choice, load
        from gateway.workers.generation.serving import build_app, serve
    except ImportError as error:
        raise ConfigurationError(
            f"the generation worker needs the `workers` extra, and `{error.name}` cannot be imported;"
            " run `pip install 'caveat[workers]'`"
        ) from error
    choice = Choice(*(options[name] for name in ("weights", "revision", "quantize", "dtype", "device_map")))
    click.echo(f"loading {choice.weights or card.models[0]} by card {card.id}", err=True)
    terms = _terms(options)
    app = build_app(load(card, choice), card, terms)
    room = app.served.room
    click.echo(f"up to {room.rows} sequences at once, {room.context} tokens each, {room.tokens} in all", err=True)
    if not asyncio.run(serve(app, terms, lambda url: announce(f"{app.served.names[0]} listens on {url}"))):
        leave()


def _card(name: str, policy_dir: Path | None) -> Card:
    own = None if policy_dir is None else policy_dir.resolve() / "cards"
    return load_cards([own] if own is not None and own.is_dir() else []).get(name)


def _terms(options: dict[str, Any]) -> Terms:
    from gateway.workers.generation.serving import Terms

    return Terms(
        listen=options["listen"],
        name=options["served_name"],
        rows=options["rows"],
        context=options["context"],
        tokens=options["kv_tokens"],
        queue=options["queue"],
        chunk_tokens=options["chunk_tokens"],
        begin_suppress=options["begin_suppress"],
        drain_seconds=options["drain_seconds"],
        compiles=options["compiles"],
        token=os.environ.get(TOKEN_VARIABLE) or None,
    )

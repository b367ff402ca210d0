"""`caveat worker template`: a card's form of prompts as a Jinja chat template, for servers that write prompts themselves."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gateway.errors import CaveatError
from gateway.settings import PREFIX
from gateway.workers.generation.jinja import as_jinja
from policies.cards.loader import UnknownCardError, load_cards
from policies.source import SourceError

COULD_NOT_RUN = 2


@click.command()
@click.option("--card", required=True, help="The model card: a built-in one's id, or one of --policy-dir.")
@click.option(
    "--policy-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), envvar=f"{PREFIX}POLICY_DIR"
)
def command(card: str, policy_dir: Path | None) -> None:
    """Print the chat template of a card. `vllm serve --chat-template FILE` takes it.

    Exit codes: 0 printed, 2 there is no such card, or it has no form for conversations.
    """
    own = None if policy_dir is None else policy_dir.resolve() / "cards"
    try:
        click.echo(as_jinja(load_cards([own] if own is not None and own.is_dir() else []).get(card)), nl=False)
    except (CaveatError, SourceError, UnknownCardError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(COULD_NOT_RUN)

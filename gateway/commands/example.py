"""`caveat example`: a settings file to begin with, wherever Caveat was installed from."""

from __future__ import annotations

from importlib.resources import files

import click


@click.command()
def command() -> None:
    """Print a settings file with every key.

    Each stands with its default and what it is for. `caveat example > caveat.yaml` makes one to change.
    """
    click.echo(files("gateway").joinpath("example.yaml").read_text("utf-8"), nl=False)

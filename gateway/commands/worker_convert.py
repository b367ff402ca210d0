"""`caveat worker convert`: a model that is published as pickles, as safetensors that a worker takes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import click

from gateway.errors import ConfigurationError
from gateway.workers.generation.convert import convert, read_sums

COULD_NOT_RUN: Final = 2


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--sums",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The SHA-256 of each pickle, as sha256sum writes them; from whoever published the model.",
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The new folder.")
def command(folder: Path, sums: Path, out: Path) -> None:
    """Write the model in FOLDER anew, as safetensors. It is for a model with nothing but pickles (pytorch_model.bin).

    Each pickle is read in a process of its own, with bounds, by torch's restricted reader, after its hash was compared. Prints
    the SHA-256 of what was written. Exit codes: 0 written, 2 could not.
    """
    try:
        written = convert(folder, read_sums(sums), out)
    except (ConfigurationError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(COULD_NOT_RUN)
    for each in written:
        click.echo(f"{each.sha256}  {each.file}")
    click.echo(f"{out}: {sum(each.tensors for each in written)} tensors", err=True)

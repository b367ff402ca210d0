"""`caveat classifier remote`: write the manifest by which a gateway asks a classification worker."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

import click
import yaml
from pydantic import ValidationError

from classifiers.heavy.convert import NAME
from classifiers.kinds.remote import MANIFEST_PATH
from classifiers.manifest import Manifest, ManifestError, build, load_manifests
from gateway.address import parse_base_url
from gateway.fleet.endpoint import Endpoint, Failed
from gateway.settings import secret_of
from gateway.workers.classification.card import Card, Cards, remote_manifest

COULD_NOT_RUN: Final = 2
ANSWER_SECONDS: Final = 10.0


@click.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--classifier", "wanted", help="Which of those that the worker serves; needed where it serves several.")
@click.option("--name", help="The classifier's name in the gateway. Default: as the worker calls it.")
@click.option("--api-key-env", help="Name of the variable that holds the worker's key; goes into the manifest.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="The folder of your manifests. Default: print."
)
def remote(
    urls: tuple[str, ...], wanted: str | None, name: str | None, api_key_env: str | None, out: Path | None
) -> None:
    """Ask classification workers what they serve. Write the manifest of kind `remote` for those at URL....

    It pins their weights and options: a worker that serves others later is not believed. Exit codes: 0 written, 2 not.
    """
    try:
        cards = [_chosen(url, _asked(url, api_key_env), wanted) for url in urls]
        if len({card.digest for card in cards}) > 1:
            _fail("the workers do not serve the same; expected equal weights and options at each address")
        called = name or cards[0].manifest.name
        if not NAME.fullmatch(called):
            _fail(f"--name: `{called}`: expected lower case letters, digits and underscores")
        if called in load_manifests():
            _fail(f"--name: `{called}` is a classifier of the package itself; expected another name")
        written = remote_manifest(cards[0], called, [url.rstrip("/") for url in urls], api_key_env)
        build(Manifest.model_validate(written))
        text = yaml.safe_dump(written, sort_keys=False, allow_unicode=True, width=120)
        if out is None:
            click.echo(text, nl=False)
            return
        out.mkdir(parents=True, exist_ok=True)
        path = out / f"{called}.yaml"
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        _fail(f"{error.filename} is there already; nothing was written")
    except (Failed, ManifestError, ValueError, OSError) as error:
        _fail(str(error))
    click.echo(f"{path}: name `{called}` under `classifiers` in caveat.yaml")


def _asked(url: str, api_key_env: str | None) -> Sequence[Card]:
    """Return what a worker serves. Raises Failed, ValueError."""
    try:
        base = parse_base_url(url.rstrip("/"))
    except ValueError as error:
        raise ValueError(f"`{url}`: expected {error}") from None

    async def ask() -> object:
        key = None if api_key_env is None else secret_of("--api-key-env", api_key_env)
        endpoint = Endpoint(base, key, None, 1)
        try:
            return await endpoint.get(MANIFEST_PATH, asyncio.get_running_loop().time() + ANSWER_SECONDS)
        finally:
            await endpoint.close()

    try:
        return Cards.model_validate(asyncio.run(ask())).classifiers
    except Failed as error:
        raise Failed(f"{url} {error}") from None
    except ValidationError:
        raise ValueError(f"{url}: what is there is no classification worker of this version") from None


def _chosen(url: str, cards: Sequence[Card], wanted: str | None) -> Card:
    served = {card.manifest.name: card for card in cards}
    if wanted is None and len(served) == 1:
        return next(iter(served.values()))
    if wanted not in served:
        raise ValueError(f"{url}: expected --classifier with one of {sorted(served)}")
    return served[wanted]


def _fail(message: str) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(COULD_NOT_RUN)

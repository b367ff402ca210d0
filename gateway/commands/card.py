"""`caveat card`: model cards as policy: what there is, what one says, whether its quotes stand, a draft from a README."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from gateway.cards import cards_of
from gateway.commands.options import with_config
from gateway.errors import ConfigurationError
from gateway.settings import load_settings
from policies.cards.importer import as_yaml, draft
from policies.cards.loader import Cards, UnknownCardError, read_card
from policies.cards.types import MAIN, Card
from policies.cards.verify import Verification, quotes_in, source_of, verify
from policies.cards.words import as_data, describe
from policies.cards.written import Written
from policies.source import SourceError, read_bytes

FOUND = 1
COULD_NOT_RUN = 2

_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(name="card")
def command() -> None:
    """List, show, verify and import model cards."""


@command.command(name="list")
@with_config
@_as_json
def list_cards(config: Path | None, as_json: bool) -> None:
    """List the built-in cards and those of `cards` in `policy_dir`. Drafts are listed too; they are never enforced."""
    cards = _cards(config)
    rows = [_row(card, cards.files[name]) for name, card in sorted(cards.cards.items())]
    rows += [{"card": name, "status": "draft", "file": str(path)} for name, path in sorted(cards.drafts.items())]
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        if row["status"] == "draft":
            click.echo(f"{row['card']}  draft, not enforced  {row['file']}")
            continue
        click.echo(
            f"{row['card']}  {row['kind']}  {row['licence']}  {row['caveats']} caveats, {row['rules']} rules"
            f"  {row['digest'][:12]}  {row['file']}"
        )


@command.command(name="show")
@click.argument("card")
@with_config
@_as_json
def show_card(card: str, config: Path | None, as_json: bool) -> None:
    """Show a card: its model, its caveats and the rules that follow. Each caveat comes with its sentence."""
    cards = _cards(config)
    try:
        shown = cards.get(card)
    except UnknownCardError as error:
        _stop(str(error), COULD_NOT_RUN)
    if as_json:
        _print_json(as_data(shown))
        return
    _tell(shown)


@command.command(name="verify")
@click.argument("card", required=False)
@click.option("--source", "sources", type=_file, multiple=True, required=True, help="The card's text. May be repeated.")
@with_config
@_as_json
def verify_card(card: str | None, sources: tuple[Path, ...], config: Path | None, as_json: bool) -> None:
    """Prove that every quote of CARD stands word for word in its text. CARD is an id or a card file.

    Without CARD, each text is compared with the card that it belongs to. Exit code 1 on any drift.
    """
    texts = {path: path.read_bytes() for path in sources}
    results = [verify(written, these) for written, these in _pairs(card, texts, config)]
    if as_json:
        _print_json([as_data(result) for result in results])
    else:
        for result in results:
            _tell_verified(result)
    if any(result.findings for result in results):
        sys.exit(FOUND)


@command.command(name="import")
@click.argument("readme", type=_file)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="The card file to write; never overwritten."
)
@_as_json
def import_card(readme: Path, out: Path | None, as_json: bool) -> None:
    """Draft a card from a Hugging Face README.md. The caveats found are quoted, with proposed rules for a person to confirm.

    Reads the file alone: nothing is fetched. A draft is not enforced until it says `status: confirmed`.
    """
    try:
        found = draft(read_bytes(readme, str(readme)), str(readme), datetime.now(UTC).date().isoformat())
    except SourceError as error:
        _stop(str(error), COULD_NOT_RUN)
    if out is not None:
        try:
            with out.open("x", encoding="utf-8") as file:
                file.write(as_yaml(found))
        except OSError as error:
            _stop(f"{out}: found a file that cannot be made ({error.strerror})", COULD_NOT_RUN)
    if as_json:
        _print_json(found)
    elif out is None:
        click.echo(as_yaml(found), nl=False)
    else:
        rules = sum(len(caveat["rules"]) for caveat in found["caveats"])
        click.echo(f"{out}: a draft with {len(found['caveats'])} caveats and {rules} proposed rules, not enforced")


def _cards(config: Path | None) -> Cards:
    try:
        return cards_of(load_settings(config))
    except SourceError as error:
        _stop(str(error), FOUND)
    except ConfigurationError as error:
        _stop(str(error), COULD_NOT_RUN)


def _files(config: Path | None) -> list[Path]:
    """Return every card file, drafts too."""
    cards = _cards(config)
    return [*cards.files.values(), *cards.drafts.values()]


def _pairs(card: str | None, texts: dict[Path, bytes], config: Path | None) -> list[tuple[Written, dict[str, bytes]]]:
    """Match texts to the sources of cards: by the sum they were recorded with, else by the quotes that they hold."""
    named = [Path(card)] if card is not None and card.endswith(".yaml") else _files(config)
    if card is not None and not card.endswith(".yaml"):
        known = ", ".join(sorted(path.stem for path in named))
        named = [path for path in named if path.stem == card]
        if not named:
            _stop(f"no card named `{card}`; expected one of {known}", COULD_NOT_RUN)
    try:
        written = [read_card(path) for path in named]
    except SourceError as error:
        _stop(str(error), FOUND)
    pairs: dict[str, tuple[Written, dict[str, bytes]]] = {}
    for path, raw in texts.items():
        owner = _owner(written, raw, is_named=card is not None)
        if owner is None:
            _stop(f"{path}: found a text that belongs to no card, expected CARD to be named", COULD_NOT_RUN)
        source = source_of(owner, raw) or MAIN
        pairs.setdefault(owner.form.card, (owner, {}))[1][source] = raw
    return list(pairs.values())


def _owner(written: Sequence[Written], raw: bytes, *, is_named: bool) -> Written | None:
    if is_named:
        return written[0]
    by_sum = next((one for one in written if source_of(one, raw)), None)
    if by_sum is not None:
        return by_sum
    best = max(written, key=lambda one: quotes_in(one, raw))
    return best if quotes_in(best, raw) else None


def _tell_verified(result: Verification) -> None:
    for finding in result.findings:
        click.echo(finding)
    click.echo(f"{result.card}: {result.compared} quotes compared, {len(result.findings)} findings")
    for source, count in result.uncompared.items():
        click.echo(f"{result.card}: {count} quotes of source `{source}` not compared; give its text with --source too")


def _row(card: Card, file: Path) -> dict[str, Any]:
    return {
        "card": card.id,
        "status": card.status.value,
        "kind": card.kind.value,
        "licence": card.licence.spdx,
        "caveats": len(card.caveats),
        "rules": sum(1 for _ in card.rules()),
        "models": list(card.models),
        "digest": card.digest,
        "file": str(file),
    }


def _tell(card: Card) -> None:
    click.echo(f"{card.id}: {card.name}, {card.architecture}, {card.parameters / 1e9:g} billion parameters")
    click.echo(f"kind: {card.kind.value}; languages: {', '.join(card.languages) or 'not said'}")
    click.echo(f"licence: {card.licence.name} ({card.licence.spdx}); production: {card.production.value}")
    click.echo(f"intended: {'; '.join(card.intended)}")
    click.echo(f"out of scope: {'; '.join(card.out_of_scope) or 'not said'}")
    click.echo(f"digest: {card.digest}")
    for caveat in card.caveats:
        click.echo(f"\n{caveat.id}: {caveat.quote}\n  {caveat.gloss}")
        for rule in caveat.rules:
            click.echo(f"  {rule.id}: {describe(rule)}")


def _stop(message: str, code: int) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(code)


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))

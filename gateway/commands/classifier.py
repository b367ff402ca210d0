"""`caveat classifier`: the classifiers there are, and each one's card: what it is for, learnt from, and measured to do."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import NoReturn

import click

from classifiers.evaluation.tables import NOTHING, as_text, number
from classifiers.heavy.convert import main as convert
from classifiers.manifest import Manifest, ManifestError, Measured, all_manifests
from gateway.commands.classifier_remote import remote
from gateway.commands.options import with_manifest_dir

COULD_NOT_RUN = 2
_WIDTH = 100  # columns of running text
_SHOWN = (
    ("average_precision", "AP"),
    ("roc_auc", "ROC-AUC"),
    ("recall_at_baseline", "recall baseline"),
    ("false_positives_at_baseline", "FPR baseline"),
)


@click.group()
def command() -> None:
    """List classifiers, show their cards, convert weights. Ask workers what they serve."""


command.add_command(convert, "convert")
command.add_command(remote, "remote")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
@with_manifest_dir
def list_command(as_json: bool, manifest_dir: Path | None) -> None:
    """List every classifier with its kind, languages and what it is."""
    manifests = _manifests(manifest_dir)
    if as_json:
        told = {
            m.name: {"kind": m.kind, "version": m.version, "languages": sorted(m.languages)} for m in manifests.values()
        }
        click.echo(json.dumps(told, sort_keys=True))
        return
    rows = [["name", "kind", "version", "languages", "categories", "about"]]
    for m in manifests.values():
        about = m.about if len(m.about) <= _WIDTH else f"{m.about[: _WIDTH - 1]}…"
        rows.append([m.name, m.kind, str(m.version), " ".join(m.languages), str(len(m.categories)), about])
    click.echo("\n".join(as_text(rows)))


@command.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print the manifest as JSON.")
@with_manifest_dir
def show(name: str, as_json: bool, manifest_dir: Path | None) -> None:
    """Show the card of the classifier NAME.

    Exit codes: 0 shown, 2 there is none of that name.
    """
    manifests = _manifests(manifest_dir)
    if name not in manifests:
        _fail(f"no classifier named `{name}`; expected one of {', '.join(sorted(manifests))}")
    if as_json:
        click.echo(manifests[name].model_dump_json())
        return
    click.echo("\n".join(card(manifests[name])))


def card(manifest: Manifest) -> Iterator[str]:
    """Yield the lines of a card."""
    yield f"{manifest.name} (kind {manifest.kind}, version {manifest.version}), licence {manifest.licence}"
    yield from _paragraph("About", manifest.about)
    yield from _paragraph("Intended use", manifest.intended_use)
    yield from ("", "Judges")
    for language, categories in manifest.languages.items():
        yield from wrap(", ".join(categories), _WIDTH, initial_indent=f"  {language}: ", subsequent_indent="      ")
    if manifest.known_limits:
        yield from ("", "Known limits")
        for limit in manifest.known_limits:
            yield from wrap(limit, _WIDTH, initial_indent="  - ", subsequent_indent="    ")
    yield from _section("Quality (95 % intervals)", _quality(manifest.quality))
    yield from _section("Fairness (95 % intervals)", _every(manifest.fairness))
    sources = [["source", "licence", "attribution"], *([s.name, s.licence, s.attribution] for s in manifest.data)]
    yield from _section("Data", sources)
    yield from _paragraph("Attribution", manifest.attribution)
    if manifest.weights:
        yield from ("", "Weights")
        yield from (f"  {w.file} sha256 {w.sha256}" for w in manifest.weights)


def _paragraph(title: str, text: str) -> Iterator[str]:
    if text:
        yield from ("", title)
        yield from wrap(text, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _section(title: str, table: list[list[str]]) -> Iterator[str]:
    if lines := as_text(table):
        yield from ("", title)
        yield from (f"  {line}" for line in lines)


def _quality(measured: Measured) -> list[list[str]]:
    """Return the figures of the usual measures, or all of them where a card has others."""
    usual = {key for by_language in measured.values() for m in by_language.values() for key in m} & dict(_SHOWN).keys()
    if not usual:
        return _every(measured)
    rows = [["set", "language", "texts", *(title for _, title in _SHOWN)]]
    for name, by_language in sorted(measured.items()):
        for language, m in sorted(by_language.items()):
            texts = m.get("texts")
            count = NOTHING if texts is None else number(texts, 0)
            rows.append([name, language, count, *(number(m.get(key)) for key, _ in _SHOWN)])
    return rows


def _every(measured: Measured) -> list[list[str]]:
    rows = [["set", "language", "measure", "figure"]]
    for name, by_language in sorted(measured.items()):
        for language, m in sorted(by_language.items()):
            rows += [[name, language, key, number(value)] for key, value in sorted(m.items())]
    return rows


def _manifests(more: Path | None) -> dict[str, Manifest]:
    try:
        return all_manifests(more)
    except ManifestError as error:
        _fail(str(error))


def _fail(message: str) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(COULD_NOT_RUN)

"""`caveat check`: read everything that an operator, a policy author or a model maintainer wrote, and say what is wrong."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Collection, Iterator
from importlib.util import find_spec
from pathlib import Path

import click

from classifiers.manifest import ManifestError, load_classifiers
from classifiers.ngram.compiled import is_compiled
from gateway.audit.files import OsFiles
from gateway.audit.spool import segment_bytes
from gateway.cards import cards_by_model, cards_of, checked_cards, with_classifiers
from gateway.commands.inforce import lacking
from gateway.commands.options import with_config
from gateway.errors import ConfigurationError
from gateway.fleet.alone import at_hand
from gateway.folders import expect_classifiers, own_manifests, policy_dirs
from gateway.http.keys import KeyStore
from gateway.settings import Settings, load_settings
from gateway.upstream.table import Upstreams
from gateway.variables import unread
from policies.cards.loader import Cards
from policies.cards.types import Card
from policies.effective import moot_loosenings
from policies.fairness import exceeded
from policies.loader import Library, load_policies
from policies.source import SourceError


@click.command()
@with_config
def command(config: Path | None) -> None:
    """Check settings, policies, model cards, manifests and weights. Exit code 1 and file:line on any fault."""
    faults: list[str] = []
    good: list[str] = []
    settings = _settings(config, faults)
    _check_classifiers(settings, faults, good)
    library = _policies(settings, faults, good)
    named = _check_cards(settings, library, faults, good)
    if settings is not None and library is not None:
        _check_keys(with_classifiers(settings, named), library, faults, good)
    if settings is not None:
        _tell_no_workers(settings)
        _check_data_directory(settings, faults)
        faults += _missing_extras(settings)
        _check_servers(settings, faults, good)
    for fault in dict.fromkeys(faults):
        click.echo(fault, err=True)
    if faults:
        sys.exit(1)
    click.echo("good: " + ", ".join(good))


def _check_classifiers(settings: Settings | None, faults: list[str], good: list[str]) -> None:
    """Read all manifests, and load the classifiers that the settings name."""
    try:
        manifests = own_manifests(settings or Settings())
        for line in unread(settings, manifests.values(), os.environ) if settings else ():
            click.echo(f"note: {line}", err=True)
        if settings is not None:
            expect_classifiers(settings, manifests)
        with at_hand(load_classifiers(settings.classifiers if settings else None, manifests)):
            how = "by compiled code" if is_compiled() else "by NumPy, several times slower, for want of compiled code"
            good += [f"{len(manifests)} classifier manifests, weights as recorded", f"n-grams scored {how}"]
    except (ManifestError, ConfigurationError) as error:
        faults.append(str(error))


def _policies(settings: Settings | None, faults: list[str], good: list[str]) -> Library | None:
    try:
        manifests = own_manifests(settings or Settings())
        library = load_policies(policy_dirs(settings or Settings()), classifiers=manifests)
    except (SourceError, ManifestError, ConfigurationError) as error:
        faults.append(str(error))
        return None
    faults += [f for policy in library.policies.values() for f in exceeded(policy, manifests)]
    good.append(f"{len(library.policies)} policies")
    return library


def _check_servers(settings: Settings, faults: list[str], good: list[str]) -> None:
    """See that the models' servers can be asked, and that our own two addresses are two, and closed to strangers."""
    try:
        models = Upstreams(settings).models()
        good.append(f"{_counted(len(models), 'model')} on {_counted(len(settings.upstreams), 'upstream')}")
    except ConfigurationError as error:
        faults.append(error.message)
    for ask in (settings.control_token, settings.two_ports):
        try:
            ask()
        except ConfigurationError as error:
            faults.append(error.message)


def _check_data_directory(settings: Settings, faults: list[str]) -> None:
    """Look without writing. That this user may not write there is only noted: a gateway often runs as another, elsewhere."""
    data, needed = settings.data_dir, segment_bytes(settings.spool_bytes)
    there = next(each for each in (data.absolute(), *data.absolute().parents) if each.exists())
    if not there.is_dir():
        fault = f"data_dir: found `{there}`, which is no directory, expected one"
        faults.append(settings.at(("data_dir",), fault))
        return
    if not os.access(there, os.W_OK | os.X_OK):
        found = f"found `{there}`, which this user may not write to"
    elif (free := OsFiles().free(there)) < needed:
        found = f"found {free:,} bytes free in `{there}`, expected {needed:,} for the first file of the log"
    else:
        return
    click.echo(f"note: {settings.at(('data_dir',), f'data_dir: {found}')}; no gateway starts on it so", err=True)


def _check_keys(settings: Settings, library: Library, faults: list[str], good: list[str]) -> None:
    """See that the policy of each key in force is here: a gateway answers a key without one with 503."""
    store = KeyStore(settings.data_dir)
    try:
        store.load()
    except ConfigurationError as error:
        faults.append(error.message)
        return
    active = [key for key in store.stored() if key.state(time.time()) == "active"]
    faults += [
        f"key `{key.id}` of tenant `{key.tenant}`: found policy `{key.policy}`, expected one of {', '.join(sorted(library.policies))}"
        for key in active
        if key.policy not in library.policies
    ]
    for line in lacking(library.policies, active, settings):
        click.echo(f"note: {line}", err=True)
    if active:
        good.append(_counted(len(active), "key"))


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _check_cards(
    settings: Settings | None, library: Library | None, faults: list[str], good: list[str]
) -> dict[str, Card]:
    """Read the model cards, drafts too, and see that each card that a model names can be enforced. Returns these."""
    stated = settings or Settings()
    named: dict[str, Card] = {}
    try:
        cards = cards_of(stated)
        named = cards_by_model(stated, cards)
        if library is not None:
            checked_cards(stated, library, own_manifests(stated))
        good.append(f"{len(cards.cards)} model cards, {_counted(len(named), 'model')} served here with one")
        _tell_unnamed(stated, cards, named)
        for line in _moot(library, cards):
            click.echo(f"note: {line}", err=True)
    except (SourceError, ConfigurationError) as error:
        faults.append(str(error))
    return named


def _moot(library: Library | None, cards: Cards) -> list[str]:
    """Return a line for each `loosen` that takes nothing back; an inherited one is told once."""
    policies = library.policies.values() if library is not None else ()
    return list(dict.fromkeys(line for each in policies for line in moot_loosenings(each, cards.cards.values())))


def _tell_unnamed(settings: Settings, cards: Cards, named: Collection[str]) -> None:
    """Note each model that a card is about and whose settings do not name it: none of the card's rules hold for it."""
    for upstream in settings.upstreams:
        for alias in upstream.models:
            card = cards.of_model(alias, upstream.served(alias).name)
            if card is not None and alias not in named:
                click.echo(
                    f"note: model `{alias}` is the one of card `{card.id}`, which its settings do not name", err=True
                )


def _missing_extras(settings: Settings) -> Iterator[str]:
    """Yield a fault for each setting that wants packages which are not installed."""
    for setting, is_on, module, extra in (
        ("trace_endpoint", settings.trace_endpoint is not None, "opentelemetry.exporter", "tracing"),
        ("archive_each_hour", settings.archive_each_hour, "zstandard", "archive"),
    ):
        if is_on and find_spec(module) is None:
            yield f"{setting}: found no `{module}`, expected the extra `{extra}`; run pip install 'caveat[{extra}]'"


def _tell_no_workers(settings: Settings) -> None:
    """Note each name of `desk.workers` whose figures the desk cannot show, as nothing is called so."""
    there = {*(upstream.name for upstream in settings.upstreams), *settings.classifiers}
    for name in settings.desk.workers or ():
        if name not in there:
            expected = ", ".join(f"`{each}`" for each in sorted(there))
            click.echo(
                f"note: desk.workers: found `{name}`, expected an upstream or a classifier: {expected}", err=True
            )


def _settings(config: Path | None, faults: list[str]) -> Settings | None:
    try:
        return load_settings(config)
    except ConfigurationError as error:
        faults.append(str(error))
        return None

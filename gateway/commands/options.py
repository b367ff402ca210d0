"""Options that several commands share, and what may stand beside what: nothing that is typed is left unread in silence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeAlias

import click
from click.core import ParameterSource

from gateway.settings import PREFIX, Settings, host_and_port, load_settings

Decorator: TypeAlias = Callable[[Callable[..., Any]], Callable[..., Any]]

with_manifest_dir: Final = click.option(
    "--manifest-dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar=f"{PREFIX}MANIFEST_DIR",
    help="Where the manifests of your own classifiers are.",
)


_GIVEN: Final = f"{__name__}.config"  # where click keeps the file for what a command calls


def _keep(ctx: click.Context, _: click.Parameter, value: Path | None) -> Path | None:
    if value is not None:
        ctx.meta[_GIVEN] = value
    return value


def _with_config(*, is_handed_over: bool) -> Decorator:
    """Return `--config`, the same for all commands that read settings."""
    return click.option(
        "--config",
        type=click.Path(path_type=Path),
        expose_value=is_handed_over,
        callback=_keep,
        help="Settings file; default CAVEAT_CONFIG, then ./caveat.yaml.",
    )


with_config: Final = _with_config(is_handed_over=True)
with_settings: Final = _with_config(is_handed_over=False)  # for commands that ask `asked_settings`


def asked_settings() -> Settings:
    """Read the settings, from the file that the command which runs was given. Raises ConfigurationError."""
    ctx = click.get_current_context(silent=True)
    return load_settings(None if ctx is None else ctx.meta.get(_GIVEN))


def address(_: click.Context, __: click.Parameter, value: str) -> str:
    """Check a `--listen` as it is read: before a model is loaded, which may take minutes."""
    try:
        host_and_port(value)
    except ValueError as error:
        raise click.BadParameter(f"found `{value}`, expected {error}") from None
    return value


def typed() -> list[str]:
    """Return the options that stand on the command line, by their longest name; what a variable says is not among them."""
    ctx = click.get_current_context()
    return [
        max(each.opts, key=len)
        for each in ctx.command.params
        if isinstance(each, click.Option)
        and each.name is not None
        and not each.hidden
        and ctx.get_parameter_source(each.name) is ParameterSource.COMMANDLINE
    ]


def one_of(*names: str) -> None:
    """Refuse two of these options beside each other. Raises click.UsageError."""
    found = [name for name in typed() if name in names]
    if len(found) > 1:
        raise click.UsageError(f"{found[0]} and {found[1]}: found both, expected one of them")


def alone(name: str, *beside: str) -> None:
    """Refuse what this option, if it stands there, would leave unread: all but `beside`. Raises click.UsageError."""
    found = typed()
    if name in found and (other := next((each for each in found if each not in {name, *beside}), None)):
        raise click.UsageError(f"{name} and {other}: found both, expected {name} without it")


def only_with(name: str, *needed: str) -> None:
    """Refuse an option that says nothing without one of the others. Raises click.UsageError."""
    found = typed()
    if name in found and not set(needed) & set(found):
        raise click.UsageError(f"{name}: found no {' or '.join(needed)}, expected it beside")

"""`caveat worker`: the processes that run models beside the gateway. Each subcommand is a module of its own."""

from __future__ import annotations

import importlib
from typing import Final

import click

_MODULES: Final = {
    "generate": "gateway.commands.worker_generate",
    "classify": "gateway.commands.worker_classify",
    "template": "gateway.commands.worker_template",
    "convert": "gateway.commands.worker_convert",
}


class Lazy(click.Group):
    """Imports a worker when it is asked for: neither needs what the other loads."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in _MODULES:
            return None
        command: click.Command = importlib.import_module(_MODULES[cmd_name]).command
        return command


@click.group(cls=Lazy)
def command() -> None:
    """Run a model as a server of its own."""

"""`caveat`: one command for operators, policy authors and auditors. Each subcommand is a module of gateway.commands."""

from __future__ import annotations

import importlib

import click

COMMANDS = (
    "serve",
    "dashboard",
    "moderate",
    "check",
    "policy",
    "card",
    "key",
    "audit",
    "review",
    "evidence",
    "redis",
    "evaluate",
    "fairness",
    "classifier",
    "worker",
)


class Lazy(click.Group):
    """Imports a subcommand when it is asked for: `caveat key list` need not load classifiers."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"gateway.commands.{cmd_name}").command
        return command


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="caveat", prog_name="caveat")
def main() -> None:
    """Caveat: a moderation gateway in front of language models.

    Exit codes: 0 good, 1 found something, 2 could not run.
    """


if __name__ == "__main__":
    main()

"""`caveat`: one command for operators, policy authors and auditors. Each subcommand is a module of gateway.commands."""

from __future__ import annotations

import difflib
import importlib
import io
import sys
from typing import Any, Final

import click

from gateway.commands.streams import give_up_output, in_words, stand_open

COMMANDS = (
    "serve",
    "dashboard",
    "moderate",
    "example",
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


COULD_NOT_RUN: Final = 2
INTERRUPTED: Final = 130  # as shells say it: 128 and SIGINT's number


class Lazy(click.Group):
    """Imports a subcommand when it is asked for: `caveat key list` need not load classifiers."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"gateway.commands.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command where there is none of this name, as click does for options."""
        asked = args[0]
        if asked not in COMMANDS and (close := difflib.get_close_matches(asked, COMMANDS, n=1)):
            ctx.fail(f"No such command '{asked}'. Did you mean '{close[0]}'?")
        return super().resolve_command(ctx, args)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        stand_open()
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a subcommand. That its reader or its user has had enough, or its disk, is no finding: exit 1 means one."""
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # for a terminal that cannot show every character
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            give_up_output()
            sys.exit(COULD_NOT_RUN)
        except OSError as error:
            give_up_output()
            click.echo(in_words(error), err=True)
            sys.exit(COULD_NOT_RUN)
        except KeyboardInterrupt:
            click.echo(err=True)
            sys.exit(INTERRUPTED)


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="caveat", prog_name="caveat")
def main() -> None:
    """Caveat: a moderation gateway in front of language models.

    Exit codes: 0 good, 1 found something, 2 could not run.
    """


if __name__ == "__main__":
    main()

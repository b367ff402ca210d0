"""`caveat`: one command for operators, policy authors and auditors. Each subcommand is a module of gateway.commands."""

from __future__ import annotations

import contextlib
import difflib
import importlib
import io
import sys
from collections.abc import Iterator
from typing import Any, Final

import click

from gateway.commands.interrupts import end_as_usual
from gateway.commands.streams import give_up_output, in_words, stand_open, tell_at_last

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
        found = super().resolve_command(ctx, args)
        end_as_usual()  # it is loaded; what it opens from here on has to be closed
        return found

    def main(self, *args: Any, **kwargs: Any) -> Any:
        stand_open()
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # for a terminal that cannot show every character
        with _told_in_words():  # a wrong option on a standard error that is full
            return super().main(*args, **kwargs)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the options before a subcommand; `--help` and `--version` write what they say here."""
        with _told_in_words():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        with _told_in_words():
            return super().invoke(ctx)


@contextlib.contextmanager
def _told_in_words() -> Iterator[None]:
    """End the process where its reader or its user has had enough, or its disk. That is no finding: exit 1 means one."""
    try:
        yield
    except BrokenPipeError:
        give_up_output()
        sys.exit(COULD_NOT_RUN)
    except OSError as error:
        give_up_output()
        tell_at_last(in_words(error))
        sys.exit(COULD_NOT_RUN)
    except KeyboardInterrupt:
        tell_at_last("")
        sys.exit(INTERRUPTED)
    except click.Abort as error:  # what click makes of Ctrl-C at a question of its own
        if not isinstance(error.__context__, KeyboardInterrupt):
            raise
        sys.exit(INTERRUPTED)


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="caveat", prog_name="caveat")
def main() -> None:
    """Caveat: a moderation gateway in front of language models.

    Exit codes: 0 good, 1 found something, 2 could not run.
    """


if __name__ == "__main__":
    main()

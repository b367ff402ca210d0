"""What `caveat --help` and its like print."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from gateway.cli import main


def lists(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """Each command that lists others, by its path, with the help that it prints."""
    if isinstance(command, click.Group):
        yield context.command_path, command.get_help(context)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from lists(below, click.Context(below, info_name=name, parent=context))


@pytest.mark.parametrize(
    ("path", "printed"),
    [pytest.param(*each, id=each[0]) for each in lists(main, click.Context(main, info_name="caveat"))],
)
def test_no_line_of_a_list_of_commands_is_cut_off(path: str, printed: str) -> None:
    """Who looks for a command decides by one line of 80 characters; half a sentence does not tell."""
    cut = [line.strip() for line in printed.splitlines()[1:] if line.endswith("...")]  # the first says COMMAND ...
    assert cut == [], f"{path}: expected a first sentence that fits"

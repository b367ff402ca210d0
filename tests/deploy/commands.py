"""Whether a command line that a deployment file holds is one that `caveat` takes."""

from __future__ import annotations

from collections.abc import Iterator

import click

from gateway.cli import main


def command_faults(words: list[str]) -> Iterator[str]:
    """What `caveat` would refuse before it does anything: unknown commands and options, missing ones."""
    rest, command = list(words), main
    found: click.Command | None = command
    while isinstance(found, click.Group):
        name = rest.pop(0) if rest else ""
        found = found.get_command(click.Context(found), name)
        if found is None:
            yield f"no command `{name}` in `caveat {' '.join(words)}`"
            return
    assert found is not None
    given = {word for word in rest if word.startswith("--")}
    known = {option for parameter in found.params for option in parameter.opts}
    yield from (f"no option `{each}`" for each in sorted(given - known))
    for parameter in found.params:
        if parameter.required and not given & set(parameter.opts):
            yield f"`{parameter.opts[0]}` is missing in `caveat {' '.join(words)}`"

"""Every command of the documentation is given as a reader would give it, page by page, against a real gateway."""

from __future__ import annotations

import re
import shlex
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from pages import DOCS, REASONS, Command, Excluded, pages, snippets, steps, unmarked
from reader import reading

from gateway.cli import main

MAKEFILE = DOCS.parent / "Makefile"
MOST_EXCLUDED = 24  # fences; raise it with a reason that a reviewer takes
QUICK = {"quick-start", "auditors", "card-guide"}  # the others are drills: each starts a gateway
MOST_UNMARKED = 12  # blocks of commands that nobody has decided on yet; lower it as pages are settled
_COMMAND = re.compile(
    r"^(?:\$ )?(?:[A-Z_]+=\S+ )?(?:\S*/)?(?:caveat|make|docker|kubectl|pip|python|curl) \S", re.MULTILINE
)
RUN = [page for page in pages() if any(isinstance(step, Command) for step in steps(page))]


def _marked(page: Path) -> object:
    name = str(page.relative_to(DOCS))
    return pytest.param(page, id=name, marks=[] if page.stem in QUICK else [pytest.mark.drill])


@pytest.mark.timeout(600)  # a page is many commands, each a process, on a machine that may be busy
@pytest.mark.parametrize("page", [_marked(page) for page in RUN])
def test_a_page_does_what_it_says(page: Path, tmp_path: Path) -> None:
    """A command that fails, or prints something else than the page shows, costs its reader an hour."""
    with reading(tmp_path) as reader:
        for step in steps(page):
            complaint = reader.follow(step)
            assert not complaint, f"{page.name}, {complaint}"


def test_what_is_not_run_has_a_reason_and_is_little() -> None:
    """A marker that anybody may set for anything would empty the test above."""
    excluded = [(page, step) for page in pages() for step in steps(page) if isinstance(step, Excluded)]
    for page, step in excluded:
        assert step.why in REASONS, f"{page.name}:{step.line}: `{step.why}` is none of {', '.join(REASONS)}"
    print("not run:", dict(Counter(step.why for _, step in excluded)))  # noqa: T201 - the list that a reviewer looks at
    assert len(excluded) <= MOST_EXCLUDED
    assert len(RUN) >= 5, "the pages whose commands are run"


def test_every_command_that_is_named_exists() -> None:
    """Commands in sentences, tables and blocks that are not run grow old as fast as the others."""
    faults = []
    for page in pages():
        for line, text in snippets(page):
            faults += [f"{page.relative_to(DOCS)}:{line}: {fault}" for fault in _faults(text)]
    assert not faults, "\n".join(faults)


def _faults(text: str) -> Iterator[str]:
    """What is wrong with the commands of one line of code, as far as their names and options go."""
    known = re.findall(r"^([a-z]+):", MAKEFILE.read_text(), flags=re.MULTILINE)
    for target in re.findall(r"^(?:\$ )?make ([a-z]+)", text):
        if target not in known:
            yield f"no target `make {target}`"
    for found in re.finditer(r"(?<!-n caveat)(?:^|(?<=[$/(] )|(?<=[$/(]))caveat ([a-z][^|;&)<>]*)", text):
        try:
            words = shlex.split(found[1].split(" #")[0].split("  ")[0])
        except ValueError:  # a quotation that goes on in the next line
            words = found[1].split()
        yield from _unknown(words)


def _unknown(words: list[str]) -> Iterator[str]:
    """The first word that is no command, or the options that the command does not have."""
    rest, found = list(words), main
    command: click.Command = found
    while isinstance(command, click.Group) and rest and not rest[0].startswith("-"):
        inner = command.get_command(click.Context(command), rest[0])
        if inner is None:
            yield f"no command `{rest[0]}` in `caveat {' '.join(words)}`"
            return
        command = inner
        rest.pop(0)
    given = {word.split("=")[0] for word in rest if word.startswith("--")}
    known = {option for parameter in command.params for option in parameter.opts} | {"--help", "--version"}
    yield from (f"no option `{each}` in `caveat {' '.join(words)}`" for each in sorted(given - known))


def test_few_blocks_of_commands_are_without_a_word_on_them() -> None:
    """A block that is neither run nor marked is one that nobody tries."""
    found = [
        f"{page.relative_to(DOCS)}:{line}: {text.splitlines()[0]}"
        for page in pages()
        for line, text in unmarked(page)
        if _COMMAND.search(text)
    ]
    print("unmarked:", *found, sep="\n")  # noqa: T201 - the list that a reviewer looks at
    assert len(found) <= MOST_UNMARKED, "mark it `console`, `bash` or `<!-- not run: … -->`:\n" + "\n".join(found)

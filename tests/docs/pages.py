"""What a page of the documentation asks its reader to do: files to write and commands to give, in order.

The convention, which the pages keep: a fence `console` holds commands behind `$` and what they print, `bash` commands alone, any
fence with a title in quotes a file of that name. A comment `<!-- not run: WHY -->` before a fence takes it out, for one of the
reasons of `REASONS`; `<!-- stop -->` is where the reader is told to stop the gateway, and a comment
that begins with `before` holds commands that a reader of a page in the middle of things has behind him.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
REASONS: Final = {
    "set-up": "it installs or builds what the tests already stand on",
    "cluster": "it needs a Kubernetes cluster",
    "containers": "it needs a container engine",
    "gpu": "it needs a GPU or a model's weights",
    "redis": "it needs a Redis of its own, with users and passwords",
    "system": "it changes the machine: services, users, /etc",
    "server": "it needs a server that is not ours",
    "tests": "it is a measurement or a test run itself",
    "data": "it needs the data sets, which no plain clone has, or an hour",
    "hours": "it needs hours of a log that are over",
    "cases": "its cases are told and not shown; `make check` runs those of the built-in policies",
    "endless": "it runs until it is stopped",
}
_NOT_RUN: Final = re.compile(r"<!--\s*not run:\s*(?P<why>[^>]*?)\s*-->")
_TITLE: Final = re.compile(r'title="(?P<name>[^"]+)"')
_BEFORE: Final = "<!-- before\n"
_EXIT: Final = re.compile(r"#\s*exit (?P<code>\d+)\s*$")


@dataclass(frozen=True, slots=True)
class File:
    """A file that the reader is told to write, below the directory of the page."""

    line: int
    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Command:
    """One command, what it should print (empty: anything) and how it should end."""

    line: int
    text: str
    expected: str = ""
    code: int = 0


@dataclass(frozen=True, slots=True)
class Excluded:
    """A fence that is not run, and why."""

    line: int
    why: str
    text: str


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the gateway is to be stopped."""

    line: int


Step = File | Command | Excluded | Stop


def pages() -> tuple[Path, ...]:
    return tuple(sorted(DOCS.rglob("*.md")))


def steps(page: Path) -> tuple[Step, ...]:
    """The steps of a page, from top to bottom."""
    return tuple(_steps(page.read_text(encoding="utf-8")))


def snippets(page: Path) -> Iterator[tuple[int, str]]:
    """Every piece of code of a page, fenced, indented or within a sentence, with its line."""
    for token in _tokens(page.read_text(encoding="utf-8")):
        line = (token.map or [0])[0] + 1
        if token.type in {"fence", "code_block"}:
            yield from ((line, each) for each in _joined(token.content))
        yield from ((line, child.content) for child in token.children or () if child.type == "code_inline")


def unmarked(page: Path) -> Iterator[tuple[int, str]]:
    """Blocks that are neither run nor taken out, of no language that says what else they are."""
    why = False
    for token in _tokens(page.read_text(encoding="utf-8")):
        if token.type == "html_block":
            why = _NOT_RUN.search(token.content) is not None
            continue
        if token.type in {"fence", "code_block"} and not token.info.strip() and not why:
            yield (token.map or [0])[0] + 1, token.content
        why = False


def _tokens(text: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(text)


def _joined(text: str) -> list[str]:
    """The lines of a block, those that a backslash continues as one."""
    return re.sub(r"\\\n\s*", " ", text).splitlines()


def _steps(text: str) -> Iterator[Step]:
    why = ""
    for token in _tokens(text):
        if token.type == "html_block" and (found := _NOT_RUN.search(token.content)):
            why = found["why"]
            continue
        if token.type == "html_block" and token.content.strip() == "<!-- stop -->":
            yield Stop((token.map or [0])[0] + 1)
        if token.type == "html_block" and token.content.startswith(_BEFORE):
            yield from _script((token.map or [0])[0] + 1, token.content.removeprefix(_BEFORE).split("-->")[0])
        if token.type != "fence":
            why = "" if token.type != "html_block" else why
            continue
        line = (token.map or [0])[0] + 1
        language, _, rest = token.info.strip().partition(" ")
        if why:
            yield Excluded(line, why, token.content)
        elif title := _TITLE.search(rest):
            yield File(line, title["name"], token.content)
        elif language == "console":
            yield from _session(line, token.content)
        elif language == "bash":
            yield from _script(line, token.content)
        why = ""


def _script(start: int, content: str) -> Iterator[Command]:
    """One command for each line, with the lines that a backslash continues."""
    for each in _joined(content):
        if each.strip():
            code = _EXIT.search(each)
            yield Command(start, each, code=int(code["code"]) if code else 0)


def _session(start: int, content: str) -> Iterator[Command]:
    """Commands behind `$`, continued while they end with a backslash; the lines up to the next are what it prints."""
    pending: list[tuple[int, list[str], list[str]]] = []
    for number, each in enumerate(content.splitlines(), start + 1):
        if each.startswith("$ "):
            pending.append((number, [each[2:]], []))
            continue
        if not pending:
            raise ValueError(f"line {number}: a `console` block begins with `$`, found `{each}`")
        _, command, printed = pending[-1]
        (command if not printed and command[-1].endswith("\\") else printed).append(each)
    for number, command, printed in pending:
        text = "\n".join(command)
        code = _EXIT.search(text)
        yield Command(number, text, "\n".join(printed).strip(), int(code["code"]) if code else 0)

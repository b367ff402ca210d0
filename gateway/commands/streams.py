"""Standard input, output and error of a command: closed, full or left by their reader, as cron, supervisors and full disks have them."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import Final, TextIO

import click

NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


def stand_open() -> None:
    """Have 0, 1 and 2 open, whatever this process was started with.

    The next files would get the numbers that are free, a segment of the log or a socket among them, to which other code
    writes as to its terminal; and libuv aborts on closing one of them. Output that nobody is there for is an error, as
    for other commands: who makes a key must see it.
    """
    for number, flags in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_RDWR)):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, flags)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            os.set_inheritable(number, True)  # for children it is the same
    for name, number in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace", closefd=False))


def give_up_output() -> None:
    """Drop what waits to be written to standard output and cannot be: it would fail again as the process ends, with 120."""
    _give_up(sys.stdout)


def tell_at_last(text: str) -> None:
    """Write a line to standard error as the process ends, if it can be written: there is nowhere else to say it."""
    try:
        click.echo(text, err=True)
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    try:
        stream.flush()
    except OSError:
        with contextlib.suppress(OSError):  # it may be no file
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def announce(text: str) -> str | None:
    """Print what is good to know and keeps nobody from serving. Return why it could not be printed, if so."""
    try:
        click.echo(text)
    except OSError as error:
        give_up_output()
        return os.strerror(error.errno or 0).lower()
    return None


def in_words(error: OSError) -> str:
    """Say what the operating system refused, and where."""
    where = f"`{error.filename}`" if error.filename else ""
    if error.errno in NO_ROOM:
        return f"the disk has no room{where and f' at {where}'}: make some, and run this again"
    if error.errno == errno.EBADF:
        return "standard output is closed"
    if error.strerror is None:
        return f"{type(error).__name__}: {error}"
    return f"cannot read or write {where or 'a file or the output'}: {error.strerror.lower()}"

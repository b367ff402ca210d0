"""Logs for machines: one JSON object a line on standard error.

INVARIANT: no user text. An event is a fixed word with fields that the caller names; of an exception only its
type and the places it passed; of other libraries' messages only the pattern, never what it was filled with.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from logging.handlers import MemoryHandler
from typing import TextIO, TypeAlias

ROOT = "caveat"
MAX_PATTERN = 200  # characters of a foreign message; its first line names the trouble
MAX_FRAMES = 20
MAX_HELD = 1000  # lines; a start says ten

Field: TypeAlias = str | int | float | bool | None


class JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "ts": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": _pattern(record),
        }
        if not _is_ours(record):
            entry["logger"] = record.name
        fields = getattr(record, "fields", None)
        if isinstance(fields, dict):
            entry |= {name: value for name, value in fields.items() if name not in entry}
        if record.exc_info and record.exc_info[0] is not None:
            frames = traceback.extract_tb(record.exc_info[2])[-MAX_FRAMES:]
            entry["error"] = record.exc_info[0].__qualname__
            entry["at"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        # ensure_ascii escapes every control character but DEL, and the line separators of Unicode too
        return json.dumps(entry, separators=(",", ":"), default=_type_name).replace("\x7f", "\\u007f")


class Log:
    """Says what happened: a fixed word and named fields."""

    def __init__(self, area: str) -> None:
        self._logger = logging.getLogger(f"{ROOT}.{area}")

    def debug(self, event: str, /, **fields: Field) -> None:
        self._say(logging.DEBUG, event, fields)

    def info(self, event: str, /, **fields: Field) -> None:
        self._say(logging.INFO, event, fields)

    def warning(self, event: str, /, **fields: Field) -> None:
        self._say(logging.WARNING, event, fields)

    def error(self, event: str, error: BaseException | None = None, /, **fields: Field) -> None:
        self._say(logging.ERROR, event, fields, error)

    def _say(self, level: int, event: str, fields: dict[str, Field], error: BaseException | None = None) -> None:
        if self._logger.isEnabledFor(level):
            self._logger.log(level, event, extra={"fields": fields}, exc_info=error)


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every log of this process through JsonFormatter, ours from `level`, others' from warning. Called once."""
    output = logging.StreamHandler(sys.stderr if stream is None else stream)
    output.setFormatter(JsonFormatter())
    root = logging.getLogger()
    root.handlers[:] = [output]
    root.setLevel(logging.WARNING)
    logging.getLogger(ROOT).setLevel(level.upper())


@contextmanager
def held_on_terminal() -> Iterator[Callable[[], None]]:
    """Keep lines back until what is yielded is called, or the block ends, where a person sees them; an error ends it too.

    What begins with a banner tells it whole, then what happened meanwhile. A file or a pipe gets each line at once.
    """
    root = logging.getLogger()
    outputs = [each for each in root.handlers if isinstance(each, logging.StreamHandler) and each.stream.isatty()]
    held = [MemoryHandler(MAX_HELD, logging.ERROR, each) for each in outputs]

    def release() -> None:
        for each in held:
            each.flushLevel = logging.NOTSET  # from now on each line goes out as it comes, after those before it
            each.flush()

    root.handlers[:] = [*held, *(each for each in root.handlers if each not in outputs)]
    try:
        yield release
    finally:
        release()


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == ROOT or record.name.startswith(ROOT + ".")


def _pattern(record: logging.LogRecord) -> str:
    text = str(record.msg)
    return text if _is_ours(record) else text.partition("\n")[0][:MAX_PATTERN]


def _type_name(value: object) -> str:
    return type(value).__qualname__

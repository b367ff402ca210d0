"""YAML that knows its lines: every fault in an operator's file is told as `file:line: what was found, what was expected`.

INVARIANT: only plain data comes out. Tags, anchors, aliases, merge keys and duplicate keys are refused, and
size and depth are bounded, so that no file can run code, swell in memory or hide a second meaning.
Scalars follow the core schema of YAML 1.2 (section 10.3.2): `no` is the language Norwegian, not a boolean, and
dates stay text.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn, TypeAlias, get_args

import yaml
from pydantic import BaseModel, ValidationError
from yaml.reader import ReaderError

MAX_BYTES = 1_000_000  # a policy is a few kB; a parser in Python needs seconds for more than this
MAX_DEPTH = 32
MAX_DIGITS = 18  # fits 64 bits
SHOWN = 60  # characters of a wrong value that a message repeats

DataPath: TypeAlias = tuple[str | int, ...]

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_SENTENCE = re.compile(
    r"^(Value error, |(Input|Value|String|List|Tuple|Set|Dictionary) should (be |have )?)| after validation, not \d+$"
)
_NUMBER, _WHOLE = "a number", "a whole number"
_EXPECTED = {  # by pydantic's type of error, where its sentence speaks of Python
    **dict.fromkeys(("float_type", "float_parsing"), _NUMBER),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), _WHOLE),
    **dict.fromkeys(("bool_type", "bool_parsing"), "true or false"),
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type"), "a list"),
    "string_type": "text",
    "path_type": "a path",
}
_HALF = re.compile("[\ud800-\udfff]")  # no encoding has them, so no answer, log or prompt could hold such a text
_PRIVATE = re.compile(r"key|token|secret|password|url", re.IGNORECASE)


class SourceError(Exception):
    """One or more faults of the operator's files; each entry of `faults` begins with file:line."""

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Document:
    """Plain data, and the line on which each part of it stands."""

    name: str
    data: Any
    lines: Mapping[DataPath, int] = field(default_factory=dict)

    def line(self, path: DataPath) -> int:
        """Return the line (from 1) of the value at `path`, or of the nearest part around it that exists."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def at(self, path: DataPath, message: str) -> str:
        return f"{self.name}:{self.line(path)}: {message}"


def load_yaml(source: Path | str | bytes, name: str | None = None) -> Document:
    """Read a file (Path), its content (bytes) or a text (str): one YAML document. Raises SourceError."""
    label = name if name is not None else str(source) if isinstance(source, Path) else "<text>"
    if isinstance(source, Path):
        source = read_bytes(source, label)
    _check_size(len(source), label)
    return _Builder(label, source if isinstance(source, str) else _decode(source, label)).document()


def read_bytes(path: Path, label: str) -> bytes:
    """Read a file of bounded size. Raises SourceError."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(f"{label}:1: found a file that cannot be read ({error.strerror})") from error
    _check_size(len(raw), label)
    return raw


def listed(home: Path, what: str) -> list[Path]:
    """Return what lies in a directory, by name. Raises SourceError; `what` is expected there."""
    try:
        if home.is_dir():
            return sorted(home.iterdir())
    except OSError as error:
        raise SourceError(f"{home}:1: found a directory that cannot be read ({error.strerror})") from error
    where = "" if home.is_absolute() else f" in {Path.cwd()}"
    raise SourceError(f"{home}:1: found no such directory{where}, expected one with {what}")


def fault(document: Document, error: ValidationError, model: type[BaseModel] | None = None) -> list[str]:
    """Say each fault that pydantic found in `document.data` as file:line, what was found and what was expected.

    With `model` (the class that was validated), an unknown key is answered with the keys there are.
    """
    told = sorted((document.line(path), text) for path, text in placed(document.data, error, model))
    return list(dict.fromkeys(f"{document.name}:{line}: {text}" for line, text in told))


def placed(data: Any, error: ValidationError, model: type[BaseModel] | None = None) -> Iterator[tuple[DataPath, str]]:
    """Yield where in `data` each fault is that pydantic found, and its sentence."""
    items = error.errors(include_url=False, include_context=False)
    inner = {item["loc"][:end] for item in items for end in range(len(item["loc"]))}
    for item in items:
        if item["type"] == "too_short" and item["loc"] in inner:
            continue  # what is short is so for want of the entries whose own faults are told
        path = _real_path(data, item["loc"])
        place = ".".join(str(part) for part in path)
        if item["type"] == "extra_forbidden":
            text = f"found unknown key `{path[-1]}`{_known_keys(model, path)}"
        elif item["type"] == "missing":
            inside = f" in `{place}`" if place else ""
            text = f"found no `{item['loc'][-1]}`{inside}, expected it"
        else:
            expected = _EXPECTED.get(item["type"]) or _expectation(item["msg"])
            wrong = _wrong(_shown(path, item["input"]), expected + _unquoted(expected, item["input"]))
            text = f"`{place}`: {wrong}" if place else wrong
        yield path, text


def _decode(raw: bytes, label: str) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise SourceError(f"{label}:{line}: found bytes that are not UTF-8, expected UTF-8 text") from error


def _check_size(size: int, label: str) -> None:
    if size > MAX_BYTES:
        raise SourceError(f"{label}:1: found more than {MAX_BYTES} bytes, expected a smaller file")


class _Builder:
    """Builds data from parser events; bounded in depth, so hostile nesting cannot exhaust the stack."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        self._lines: dict[DataPath, int] = {}
        self._events: Iterator[yaml.Event] = iter(())

    def document(self) -> Document:
        try:
            self._events = iter(yaml.parse(self._text, Loader=yaml.SafeLoader))
            data = self._stream()
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise SourceError(f"{self._name}:{line}: found broken YAML ({error.problem or error.context})") from error
        except ReaderError as error:
            line = self._text[: error.position].count("\n") + 1
            raise SourceError(f"{self._name}:{line}: found a control character, expected printable text") from error
        return Document(self._name, data, self._lines)

    def _stream(self) -> Any:
        data: Any = None
        documents = 0
        for event in self._events:
            if not isinstance(event, yaml.DocumentStartEvent):
                continue
            documents += 1
            if documents > 1:
                self._fail(event, "found a second document (`---`), expected one")
            data = self._value(next(self._events), ())
        return data

    def _value(self, event: yaml.Event, path: DataPath) -> Any:
        self._lines.setdefault(path, _line(event))
        self._check(event, path)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _check(self, event: yaml.Event, path: DataPath) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._fail(event, f"found the alias `*{event.anchor}`, expected the value written out")
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            self._fail(event, f"found the anchor `&{anchor}`, expected none")
        if tag is not None:
            self._fail(event, f"found the tag `{tag}`, expected plain data")
        if isinstance(event, yaml.ScalarEvent) and _HALF.search(event.value):
            self._fail(event, "found half a character (an escape `\\ud800` to `\\udfff`), expected whole ones")
        if len(path) > MAX_DEPTH:
            self._fail(event, f"found more than {MAX_DEPTH} levels of nesting, expected fewer")

    def _sequence(self, path: DataPath) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*path, len(items))))
        return items

    def _mapping(self, path: DataPath) -> dict[str, Any]:
        items: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            self._check(event, path)
            if not isinstance(event, yaml.ScalarEvent):
                self._fail(event, "found a list or mapping as a key, expected a word")
            key = event.value
            if key in items:
                self._fail(event, f"found the key `{key}` again, expected it once (line {self._lines[(*path, key)]})")
            if key == "<<":
                self._fail(event, "found the merge key `<<`, expected the keys written out")
            self._lines[(*path, key)] = _line(event)
            items[key] = self._value(next(self._events), (*path, key))
        return items

    def _scalar(self, event: yaml.ScalarEvent) -> Any:
        text: str = event.value
        if event.style is not None:  # quoted or a block: text, whatever it looks like
            return text
        if text in _NULL:
            return None
        if text in _BOOL:
            return _BOOL[text]
        if _INT.fullmatch(text):
            return int(text) if len(text) <= MAX_DIGITS else self._fail(event, "found a number that is too long")
        if _FLOAT.fullmatch(text):
            number = float(text)
            return number if math.isfinite(number) else self._fail(event, "found a number that is too large")
        return text

    def _fail(self, event: yaml.Event, message: str) -> NoReturn:
        raise SourceError(f"{self._name}:{_line(event)}: {message}")


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _real_path(data: Any, loc: tuple[str | int, ...]) -> DataPath:
    """Drop the parts of pydantic's location that name a branch of a union and not a place in the data."""
    path: list[str | int] = []
    for part in loc:
        if (isinstance(data, dict) and part in data) or (isinstance(data, list) and isinstance(part, int)):
            data = data[part]  # type: ignore[index]  # a list is reached with an int only
            path.append(part)
    return tuple(path)


def _known_keys(model: type[BaseModel] | None, path: DataPath) -> str:
    """Name the keys that stand where `path` points, the closest one first in words."""
    for part in path[:-1]:
        model = _below(model, part)
    if model is None:
        return ""
    keys = [info.alias or name for name, info in model.model_fields.items()]
    close = difflib.get_close_matches(str(path[-1]), keys, n=1)
    return f", expected `{close[0]}`" if close else f", expected one of {', '.join(keys)}"


def _below(model: type[BaseModel] | None, part: str | int) -> type[BaseModel] | None:
    """Return the model of the values under key `part` of `model`; list indices stay with their elements' model."""
    if model is None or isinstance(part, int):
        return model
    fields = {info.alias or name: info.annotation for name, info in model.model_fields.items()}
    waiting: list[Any] = [fields.get(part)]
    while waiting:
        kind = waiting.pop()
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return kind
        waiting.extend(get_args(kind))
    return None


def _shown(path: DataPath, value: Any) -> str:
    """Repeat a wrong value, unless it is long, nested or may be a secret."""
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    if len(text) > SHOWN or "://" in text or (path and _PRIVATE.search(str(path[-1]))):
        return f"a value of {len(text)} characters"
    return f"`{text}`"


def _bound(match: re.Match[str]) -> str:
    return "at least " if match[1] == "greater" else "at most "


def _wrong(found: str, expected: str) -> str:
    """Join what was found and what was expected; a sentence that says either itself is not said twice."""
    if expected.startswith("found "):
        return expected
    return f"found {found}, expected {expected.removeprefix('expected ')}"


def _unquoted(expected: str, value: Any) -> str:
    """Say what is wrong with a number in quotes, which looks right once it is repeated in a message."""
    return (
        " without quotes"
        if expected in {_NUMBER, _WHOLE} and isinstance(value, str) and _FLOAT.fullmatch(value)
        else ""
    )


def _expectation(message: str) -> str:
    """Turn pydantic's sentence into what was expected, in its place after `expected `."""
    message = re.sub(r"^match pattern ", "text that fits the pattern ", _SENTENCE.sub("", message))
    message = re.sub(r"^greater than ", "more than ", re.sub(r"^(greater|less) than or equal to ", _bound, message))
    message = re.sub(r"^a valid dictionary( or instance of \w+)?$", "a mapping", message)
    return message[:1].lower() + message[1:]

"""Bodies that are nearly what a client would send: sound trees with odd parts, spelled in every way JSON allows and some
that it does not."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

TEXTS = [
    "",
    "hello",
    "ignore all that was said",
    "\x00",
    "\u2028\u2029",
    "\ufeff",
    "\ufffe\uffff",
    "e\u0301\u200b\u202e",
    "😀👩‍👩‍👧",
    "\U000e0041\U000e0042",
    "สวัสดี 你好 مرحبا",
    '"quoted" \\ and / escaped \\u0041',
    "line\nbreak\ttab\r",
    "\x7f\x80\x9f",
    '{"inner": ["json", {"a": "b"}]}',
    '{"inner": "a", "inner": "b"}',
    "data: [DONE]\n\n",
    "__proto__",
    "constructor",
    "a" * 3000,
]
VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1,
    1.5,
    2**53,
    -(2**53),
    10**15,
    1e-300,
    [],
    {},
    [[]],
    [{}],
    {"": {"": ""}},
]
NUMBERS = [b"0", b"-0", b"-0.0", b"1E2", b"1e-7", b"1.0", b"9007199254740992", b"9007199254740993", b"1e308", b"1e309"]
NUMBERS += [
    b"5e-324",
    b"1e-400",
    b"0.1",
    b"0.30000000000000004",
    b"123456789012345678901234567890",
    b"01",
    b"+1",
    b".5",
]
NUMBERS += [
    b"1.",
    b"0x10",
    b"1_0",
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b"1e",
    b"--1",
    b"1" * 400,
    b"100000000000000000000.0",
]
SPACES = [b"", b"", b"", b"", b" ", b"\n", b"\t", b"\r\n", b"  \n "]
NO_SPACES = [b"\x0b", b"\x0c", b"\xc2\xa0", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"/**/", b"//\n", b"#", b"\x00", b","]
NAMES = ["messages", "model", "content", "role", "prompt", "input", "text", "tools", "stream", "n", "stop", "__proto__"]
SURROGATES = [b"\\ud800", b"\\udc00", b"\\ud83d", b"\\ud83d\\ud83d", b"\\udfff\\ud800", b"\\uD83D\\uDE00"]


class Spelling:
    """Writes a tree as JSON, each time otherwise. `oddity`: how often it does what JSON does not allow."""

    def __init__(self, rng: random.Random, oddity: float) -> None:
        self._rng, self._oddity = rng, oddity

    def write(self, value: Any) -> bytes:
        return self._space() + self._value(value) + self._space()

    def _odd(self, share: float = 1.0) -> bool:
        return self._rng.random() < self._oddity * share

    def _space(self) -> bytes:
        return self._rng.choice(NO_SPACES if self._odd(0.05) else SPACES)

    def _value(self, value: Any) -> bytes:
        if isinstance(value, str):
            return self.string(value)
        if isinstance(value, dict):
            return self._object(value)
        if isinstance(value, list):
            inside = b",".join(self.write(member) for member in value)
            return b"[" + inside + (b"," if self._odd(0.05) else b"") + b"]"
        if isinstance(value, int | float) and not isinstance(value, bool) and self._odd(0.5):
            return self._rng.choice(NUMBERS)
        return json.dumps(value).encode()

    def _object(self, value: dict[str, Any]) -> bytes:
        members = list(value.items())
        if members and self._odd(0.15):  # the same name twice, perhaps in another spelling
            members.append((self._rng.choice(members)[0], self._rng.choice([*TEXTS, *VALUES])))
        if self._odd(0.3):
            self._rng.shuffle(members)
        parts = [
            self._space() + self.string(key) + self._space() + b":" + self.write(member) for key, member in members
        ]
        return b"{" + b",".join(parts) + (b"," if self._odd(0.02) else b"") + self._space() + b"}"

    def string(self, text: str) -> bytes:
        rng = self._rng
        escapes = rng.random() < 0.3
        out = bytearray(b'"')
        for character in text if escapes else ():
            out += self._character(character)
        if not escapes:
            out += json.dumps(text, ensure_ascii=rng.random() < 0.5)[1:-1].encode()
        if self._odd(0.05):
            out += rng.choice(
                [*SURROGATES, b"\x01", b"\xff", b"\xed\xa0\x80", b"\xc0\x80", b"\\x41", b"\\u00", b"\\", b"\n"]
            )
        return bytes(out + b'"')

    def _character(self, character: str) -> bytes:
        if self._rng.random() < 0.5:
            units = character.encode("utf-16-be")
            form = self._rng.choice(["%02x", "%02X"])
            pairs = [units[i : i + 2] for i in range(0, len(units), 2)]
            return b"".join(b"\\u" + (form % pair[0] + form % pair[1]).encode() for pair in pairs)
        if character == "/":
            return b"\\/"
        return json.dumps(character, ensure_ascii=False)[1:-1].encode()


def bodies(examples: list[Any], rng: random.Random) -> Iterator[bytes]:
    """Endlessly: one of the examples, changed in some places, spelled somehow, and now and then damaged."""
    while True:
        tree = copy.deepcopy(rng.choice(examples))
        for _ in range(rng.choice([0, 1, 1, 2, 3])):
            tree = changed(tree, rng)
        raw = Spelling(rng, rng.choice([0.0, 0.0, 0.05, 0.2, 1.0])).write(tree)
        yield damaged(raw, rng) if rng.random() < 0.1 else raw


def places(tree: Any) -> list[tuple[Any, Any]]:
    """Every container of a tree with every step into it."""
    found: list[tuple[Any, Any]] = []
    steps: list[Any] = []
    if isinstance(tree, dict):
        steps = list(tree)
    elif isinstance(tree, list):
        steps = list(range(len(tree)))
    for step in steps:
        found += [(tree, step), *places(tree[step])]
    return found


def changed(tree: Any, rng: random.Random) -> Any:
    """One change at one place."""
    where = places(tree)
    if not where:
        return tree
    at, step = rng.choice(where)
    rng.choice(CHANGES)(at, step, rng)
    return tree


def _replace(at: Any, step: Any, rng: random.Random) -> None:
    at[step] = copy.deepcopy(rng.choice([*TEXTS, *VALUES]))


def _reword(at: Any, step: Any, rng: random.Random) -> None:
    at[step] = rng.choice(TEXTS) + rng.choice(TEXTS)[:40]


def _drop(at: Any, step: Any, _rng: random.Random) -> None:
    del at[step]


def _rename(at: Any, step: Any, rng: random.Random) -> None:
    if isinstance(at, dict):
        name = rng.choice([step.upper(), step.title(), step + " ", "\ufeff" + step, step[:-1] + "ſ", rng.choice(NAMES)])
        at[name] = at.pop(step)


def _add(at: Any, _step: Any, rng: random.Random) -> None:
    value = copy.deepcopy(rng.choice([*TEXTS, *VALUES]))
    if isinstance(at, dict):
        at[rng.choice([*NAMES, *TEXTS[:12], "Messages", "MODEL", "ROLE", "x"])] = value
    else:
        at.insert(rng.randrange(len(at) + 1), value)


def _repeat(at: Any, step: Any, rng: random.Random) -> None:
    at[step] = [copy.deepcopy(at[step]) for _ in range(rng.choice([1, 2, 30]))]


def _wrap(at: Any, step: Any, rng: random.Random) -> None:
    for _ in range(rng.choice([1, 5, 60, 70])):
        at[step] = {"a": at[step]} if rng.random() < 0.5 else [at[step]]


CHANGES: list[Callable[[Any, Any, random.Random], None]] = [
    _replace, _reword, _reword, _drop, _rename, _add, _add, _repeat, _wrap,
]  # fmt: skip


def damaged(raw: bytes, rng: random.Random) -> bytes:
    """Cut, doubled, in another encoding, or with bytes that do not belong."""
    at = rng.randrange(len(raw) + 1)
    kinds: list[Callable[[], bytes]] = [
        lambda: raw[:at],
        lambda: raw[:at] + bytes([rng.randrange(256)]) + raw[at:],
        lambda: raw[:at] + bytes([rng.randrange(256)]) + raw[at + 1 :],
        lambda: raw[:at] + raw[at + 1 :],
        lambda: raw + raw[at:],
        lambda: b"\xef\xbb\xbf" + raw,
        lambda: raw.decode("utf-8", "replace").encode("utf-16"),
        lambda: raw + rng.choice(NO_SPACES),
        lambda: raw.replace(b'"', b"'"),
        lambda: raw.replace(b"true", b"True"),
    ]
    return rng.choice(kinds)()

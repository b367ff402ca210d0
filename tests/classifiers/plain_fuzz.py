"""For compiled_fuzz.py: values of every kind that a record may be handed, for the compiled look at what it holds."""

from __future__ import annotations

import gc
import random
from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum, StrEnum
from typing import Any

from gateway.audit.record import RecordRefusedError, _is_plain

VALUES = 500
WITHIN = 20  # containers in one another, and members of each at most 3: below both bounds of _plain.c
LONE = "\ud800"


class Word(StrEnum):
    A = "a"


class Number(IntEnum):
    ONE = 1


class Own(str):
    """A text of a class of its own, which may stand as a key as well."""

    __slots__ = ()


LEAVES: tuple[Callable[[random.Random], Any], ...] = (
    lambda chance: chance.choice([None, True, False, Word.A, Own("é"), "", LONE, "\0", "a" * 5000, "ก" * 5000]),
    lambda chance: chance.getrandbits(chance.choice([1, 31, 64, 20_000])) * chance.choice([1, -1]),
    lambda chance: chance.choice([1.5, float("nan"), b"a", Number.ONE, {1}, object(), int, ..., 1j]),
)
KEYS = ("", "a", "b\0", "z" * 3000, Own("c"), Word.A, "é", "ก" * 3000, "\U0001f600", LONE)
ODD_KEYS = (1, None, 2.5, ("a",), b"a", True, Number.ONE)


def value(chance: random.Random, deep: int) -> Any:
    """Return a value of JSON, or nearly."""
    kind = chance.choice("aaddlltt" if deep else "a")
    few = chance.randrange(4)
    if kind == "a":
        return chance.choice(LEAVES if chance.random() < 0.1 else LEAVES[:2])(chance)
    members = [value(chance, deep - 1) for _ in range(few)]
    if kind == "d":
        keys = KEYS[:6] if chance.random() < 0.8 else KEYS + ODD_KEYS
        return chance.choice([dict, dict, dict, OrderedDict])(zip(chance.sample(keys, few), members, strict=True))
    return list(members) if kind == "l" else tuple(members)


def wide(chance: random.Random) -> Any:
    """Return what holds about as many values as the compiled look has patience for, or far more."""
    size = chance.choice([4093, 4094, 4095, 4096, 4097, 100_000])
    return chance.choice([[None] * size, (1,) * size, {str(i): i for i in range(size)}, [[]] * size])


def of_itself(chance: random.Random) -> Any:
    """Return what holds itself, by a list, a dict or both."""
    loop: list[Any] = []
    loop.extend(chance.choice([loop, {"a": loop}, (loop,)]) for _ in range(chance.randrange(1, 4)))
    return loop


class Emptying:
    """Has, when the collector finds it, containers emptied that are being looked at."""

    def __init__(self, *held: Any) -> None:
        self.held, self.itself = held, self

    def __del__(self) -> None:
        for each in self.held:
            each.clear()


def changed_meanwhile(look: Callable[[object], bool]) -> None:
    """A key that no UTF-8 can hold makes an exception, and that may start the collector: the one place where other code can run."""
    inner: dict[str, Any] = {"a": [1], f"{LONE}a": [2], "b": [3]}  # nobody else has that key
    outer = [[4], inner, [5]]
    threshold = gc.get_threshold()
    gc.collect()
    gc.disable()
    try:
        Emptying(inner, outer)
        gc.set_threshold(1)
        gc.enable()
        assert not look(outer)
    finally:
        gc.set_threshold(*threshold)
        gc.enable()


def to_python(made: object) -> bool:
    try:
        return _is_plain(made)
    except RecordRefusedError:
        return False


def plain_agrees(chance: random.Random) -> int:
    """Compare the compiled look with Python's, and return for how many values."""
    from gateway.audit import _plain  # the build with sanitizers is put there after the imports above

    for _ in range(VALUES):
        made = value(chance, chance.choice([0, 1, 3, 5]))
        assert _plain.is_plain(made) is to_python(made)
    for _ in range(20):
        lone = [LONE, made := value(chance, 2)]
        for _ in range(chance.choice([WITHIN, 28, 31, 34])):
            made = chance.choice([[made], (made,), {"a": made}])
        assert to_python(made) or not _plain.is_plain(made)
        assert _plain.is_plain(lone) is to_python(lone)
    many = wide(chance)
    assert to_python(many) or not _plain.is_plain(many)
    assert not _plain.is_plain(of_itself(chance))
    changed_meanwhile(_plain.is_plain)
    return VALUES

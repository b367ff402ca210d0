"""The compiled look at what a record holds: it may say yes only where Python's own would."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.record import RecordRefusedError, _is_never_sure, _is_plain, _is_surely_plain

ROOT = Path(__file__).resolve().parents[2]
compiled = pytest.mark.skipif(_is_surely_plain is _is_never_sure, reason="installed without a C compiler")


class Word(StrEnum):
    ALLOW = "allow"


class Number(IntEnum):
    ONE = 1


ascii_keys = st.text(st.characters(max_codepoint=0x7F), max_size=8)
texts = st.text(max_size=8)  # lone surrogates as well
plain = st.none() | st.booleans() | st.integers() | texts | st.just(Word.ALLOW)
odd = st.floats() | st.binary(max_size=4) | st.just(Number.ONE) | st.frozensets(st.integers(), max_size=2)


def nested(leaves: st.SearchStrategy[Any], keys: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.lists(inner, max_size=4).map(tuple)
            | st.dictionaries(keys, inner, max_size=4)
        ),
        max_leaves=15,
    )


def is_plain_to_python(value: object) -> bool:
    try:
        return _is_plain(value)
    except RecordRefusedError:
        return False


@given(nested(plain | odd, ascii_keys | texts | st.integers() | st.none()))
def test_a_yes_of_compiled_code_is_pythons_own(value: object) -> None:
    """A float or a key that sorts otherwise would give one record two byte forms, and an honest hash would not match."""
    assert is_plain_to_python(value) or not _is_surely_plain(value)


@compiled
@given(nested(plain, ascii_keys))
def test_compiled_code_says_yes_to_what_records_hold(value: object) -> None:
    """One that never said yes would be right as well, and of no use."""
    assert _is_surely_plain(value)


def deep(levels: int) -> object:
    value: object = 1
    for _ in range(levels):
        value = [value]
    return value


def of_itself() -> object:
    loop: dict[str, object] = {}
    loop["a"] = [loop]
    return loop


def shared(levels: int) -> object:
    value: object = 1
    for _ in range(levels):
        value = (value, value)
    return value


@pytest.mark.parametrize("made", [lambda: deep(33), lambda: deep(100_000), of_itself, lambda: shared(31)])
def test_a_look_has_an_end(made: Callable[[], object]) -> None:
    """Whatever a record holds, the compiled walk neither exhausts the stack nor keeps the loop from its work."""
    value = made()
    assert not _is_surely_plain(value)
    while isinstance(value, list) and value:  # taken apart from outside: to free it all at once is deep as well
        value = value.pop()


@pytest.mark.parametrize(
    "without",
    ["sys.modules['gateway.audit._plain'] = None", "import gateway.audit._plain as c; c.EDITION = 0"],
    ids=["absent", "of another edition"],
)
def test_without_compiled_code_records_have_the_same_bytes(without: str) -> None:
    """A machine without a compiler has a slower gateway and no other log."""
    if "import" in without and _is_surely_plain is _is_never_sure:
        pytest.skip("installed without a C compiler")
    script = f"""
import sys
{without}
from gateway.audit.record import _is_never_sure, _is_surely_plain, canonical
assert _is_surely_plain is _is_never_sure
assert canonical({{"b": [1, None, "é"], "a": {{"c": True}}}}) == '{{"a":{{"c":true}},"b":[1,null,"é"]}}'.encode()
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)

"""YAML with line numbers: only plain data comes in, and each fault says where it stands."""

from __future__ import annotations

import contextlib
import re
import time
from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from policies.source import MAX_BYTES, SourceError, fault, load_yaml


def faults(text: str | bytes) -> str:
    with pytest.raises(SourceError) as caught:
        load_yaml(text, "f.yaml")
    return str(caught.value)


BILLION_LAUGHS = "a: &a [x, x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (BILLION_LAUGHS, "f.yaml:1: found the anchor `&a`"),
        ("a: 1\nb: *a\n", "f.yaml:2: found the alias `*a`"),
        ("a: 1\nb: !!python/object/apply:os.system ['true']\n", "f.yaml:2: found the tag"),
        ("!!python/name:os.system\n", "f.yaml:1: found the tag"),
        ("a: !mine 1\n", "f.yaml:1: found the tag"),
        ("? !!python/name:os.system\n: 1\n", "f.yaml:1: found the tag"),
        ("a: 1\nb:\n  c: 2\n  d: 3\n  c: 4\n", "f.yaml:5: found the key `c` again, expected it once (line 3)"),
        ("a: 1\n<<: {b: 2}\n", "f.yaml:2: found the merge key"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: found a second document"),
        ("? [a]\n: 1\n", "f.yaml:1: found a list or mapping as a key"),
        ("a: [1\nb: 2\n", "f.yaml:2: found broken YAML"),
        ("a:\n\t- b\n", "f.yaml:2: found broken YAML"),
        ("a: 1\nb: \x07\n", "f.yaml:2: found a control character"),
        ('a: 1\nb: "\\ud800"\n', "f.yaml:2: found half a character"),
        ('"\\udfff": 1\n', "f.yaml:1: found half a character"),
        ("[" * 50_000, "f.yaml:1: found more than 32 levels"),
        ("- " * 50_000, "f.yaml:1: found more than 32 levels"),
        ("a: 1e999\n", "f.yaml:1: found a number that is too large"),
        ("a: " + "9" * 5000, "f.yaml:1: found a number that is too long"),
        ("a: " + "x" * MAX_BYTES, f"f.yaml:1: found more than {MAX_BYTES} bytes"),
    ],
)
def test_what_is_not_plain_data_is_refused_with_its_line(text: str, told: str) -> None:
    """Threat 4: a policy file must not run code, swell in memory or mean two things."""
    assert faults(text).startswith(told)


def test_a_file_that_is_not_utf8_is_refused_with_its_line() -> None:
    """Bytes that mean different things to different editors are not a policy."""
    assert faults(b"a: 1\nb: \xff\n").startswith("f.yaml:2: found bytes that are not UTF-8")


def test_hostile_files_are_refused_quickly() -> None:
    """Threat 4: the gateway polls these files; a bomb must not stop it."""
    start = time.process_time()
    for text in (BILLION_LAUGHS, "[" * 900_000, "{" * 900_000, "x" * 2_000_000):
        faults(text)
    assert time.process_time() - start < 2


def test_scalars_follow_yaml_1_2() -> None:
    """`no` is Norwegian, a date stays as written, and no number is hidden in base 60 or 8."""
    text = "{a: no, b: on, c: 2027-01-31, d: 1:30, e: 010, f: true, g: ~, h: -2.5e1, i: '7', j: 0x1F, k: .nan, l: 1_0}"
    assert load_yaml(text).data == {
        "a": "no", "b": "on", "c": "2027-01-31", "d": "1:30", "e": 10, "f": True, "g": None,
        "h": -25.0, "i": "7", "j": "0x1F", "k": ".nan", "l": "1_0",
    }  # fmt: skip


def test_the_line_of_each_part_is_known() -> None:
    """Faults are found by line, so lines must be right in blocks, lists and flow style."""
    document = load_yaml("a: 1\nb:\n  - c: 2\n    d: {e: 3,\n      f: 4}\n  - 5\n")
    lines = {
        ("a",): 1,
        ("b",): 2,
        ("b", 0): 3,
        ("b", 0, "d"): 4,
        ("b", 0, "d", "f"): 5,
        ("b", 1): 6,
        ("b", 7): 2,
        ("z",): 1,
    }
    assert {path: document.line(path) for path in lines} == lines


plain: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(plain)
def test_plain_data_survives_writing_and_reading(data: object) -> None:
    """What an ordinary YAML writer writes is read as it was meant."""
    assert load_yaml(yaml.safe_dump(data)).data == data


@given(st.text("ab:-{}[],&*!|>'\"#%@?\n \t<0.~", max_size=40))
def test_any_text_is_data_or_a_fault_with_a_line(text: str) -> None:
    """Nothing an operator can write ends in a stack trace."""
    with contextlib.suppress(SourceError):
        load_yaml(text, "f")
        return
    assert re.match(r"f\.yaml:[0-9]+: found ", faults(text)) is not None


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")

    size: int = Field(gt=0)
    either: int | list[str] = 1


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, Field(pattern="^[a-z]+$")]
    api_key: int = 0
    inner: list[Inner] = []


def test_each_fault_of_a_file_says_line_found_and_expected() -> None:
    """An author mends a file from its messages alone: all at once, in the order of the file, and no secret is shown."""
    document = load_yaml("api_key: hunter2\ninner:\n  - size: -1\n  - sise: 1\n    either: {a: b}\nnam: x\n", "f.yaml")
    with pytest.raises(ValidationError) as caught:
        Outer.model_validate(document.data)
    assert fault(document, caught.value, Outer) == [
        "f.yaml:1: `api_key`: found a value of 7 characters, expected a whole number",
        "f.yaml:1: found no `name`, expected it",
        "f.yaml:3: `inner.0.size`: found `-1`, expected more than 0",
        "f.yaml:4: found no `size` in `inner.1`, expected it",
        "f.yaml:4: found unknown key `sise`, expected `size`",
        "f.yaml:5: `inner.1.either`: found a mapping, expected a list",
        "f.yaml:5: `inner.1.either`: found a mapping, expected a whole number",
        "f.yaml:6: found unknown key `nam`, expected `name`",
    ]


def test_a_name_of_the_wrong_shape_is_told_with_the_shape() -> None:
    """The pattern is all that an author has to go by."""
    document = load_yaml("name: A b\n", "f.yaml")
    with pytest.raises(ValidationError) as caught:
        Outer.model_validate(document.data)
    assert fault(document, caught.value, Outer) == [
        "f.yaml:1: `name`: found `A b`, expected text that fits the pattern '^[a-z]+$'"
    ]


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A missing file is told like any other fault, with its name."""
    with pytest.raises(SourceError, match=r"gone\.yaml:1: found a file that cannot be read"):
        load_yaml(tmp_path / "gone.yaml")

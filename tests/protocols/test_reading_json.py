"""Strict reading, walking and writing back: no string is missed, none is lost, and two readers see one request."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.types import Channel, JsonPath
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.walk import LONG_NUMBER, Content, Walk, rewrite, show, unescaped, walk_encoded

TEXTS = st.text(max_size=12)
SCALARS = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
TREES = st.recursive(
    SCALARS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


PIECES = st.lists(
    st.sampled_from([*'{}[]:,"\\', '"a"', '"a":', '"\\u0061":', '"b" :', '"a":1', '"":', "0", "-0", "1.5", "9007199254740993",
                     "18446744073709551616", "1e999", "NaN", "null", "true", '"\\ud800"', '"x\\":"', " ", "\n"]),
    max_size=14,
).map("".join)  # fmt: skip


@given(
    TREES.map(lambda tree: json.dumps({"a": tree}, separators=(",", ":")))
    | PIECES.map(lambda text: f'{{"a":1,{text}}}')
    | PIECES
)
def test_what_is_read_quickly_is_what_the_strict_decoder_reads(text: str) -> None:
    """A key that comes twice must not get through because a quicker parser keeps the last one."""
    tree = strict._surely(text.encode())
    if tree is not None:
        assert repr(tree) == repr(strict._DECODER.decode(text))


@pytest.mark.parametrize(
    ("body", "is_quick"),
    [
        (b'{"a":{"b":[{"c":"d"}]},"e":0}', True),
        (b'{"a": 1, "b": {"a": "say: so"}}', True),
        (b'{"a":1,"a":2}', False),
        (b'{"a":1,"\\u0061":2}', False),
        (b'{"a":1,"a" :2}', False),
        (b'{"a":{"b":1,"b":1}}', False),
        (b'{"a":"\\":"}', False),
        (b'{"a":18446744073709551616}', False),
        (b'{"a":9007199254740993}', False),
        (b'{"a":1e400}', False),
        (b'{"a":"\\ud800"}', False),
        (b'["a"]', False),
        (b'{"a":"' + b"x" * strict.SHORT + b'"}', False),
    ],
)
def test_only_what_every_parser_reads_alike_is_read_quickly(body: bytes, is_quick: bool) -> None:
    """Everything else is for the decoder that sees each key and number as it is written."""
    assert (strict._surely(body) is not None) is is_quick


def strings(tree: Any, path: JsonPath = ()) -> Iterator[tuple[JsonPath, str]]:
    """Every string value with its path: the plainest walk there is."""
    if isinstance(tree, str):
        yield path, tree
    elif isinstance(tree, dict):
        for key, member in tree.items():
            yield from strings(member, (*path, key))
    elif isinstance(tree, list):
        for index, member in enumerate(tree):
            yield from strings(member, (*path, index))


def keys(tree: Any) -> Iterator[str]:
    if isinstance(tree, dict):
        for key, member in tree.items():
            yield key
            yield from keys(member)
    elif isinstance(tree, list):
        for member in tree:
            yield from keys(member)


@given(TREES)
def test_what_is_json_is_read_as_the_plain_reader_reads_it(tree: Any) -> None:
    """Strictness must not change a sound body; what goes upstream is written from this tree."""
    raw = json.dumps(tree).encode()
    read = strict.parse(raw).tree
    assert read == tree
    assert json.loads(json.dumps(read, ensure_ascii=False)) == tree


def test_a_fault_is_told_with_its_place_in_one_sentence() -> None:
    """The reader's own words may end with `at`, as the place begins."""
    with pytest.raises(BadRequest, match=r"^the body is not JSON: invalid control character at line 1 column 8$"):
        strict.parse(b'{"a":"x\ny"}')


@given(st.binary(max_size=60) | TEXTS.map(str.encode))
def test_any_bytes_are_a_document_or_a_bad_request(raw: bytes) -> None:
    """Nothing but these two may come of a body."""
    try:
        strict.parse(raw)
    except BadRequest as error:
        refusal = error
    else:
        return
    assert refusal.status == 400
    assert refusal.message.encode()


@given(TREES)
def test_threat_16_every_string_key_and_long_number_is_found(tree: Any) -> None:
    """A leaf that the walker forgets is a place to hide."""
    walk = Walk(max_nodes=10**6)
    Content().walk(tree, (), walk)
    found = {(s.path, s.text) for s in walk.spans if s.channel is not Channel.KEY}
    assert found == {(path, text) for path, text in strings(tree) if text}
    fixed = {s.text for s in walk.spans if s.channel is Channel.KEY}
    assert {key for key in keys(tree) if key} <= fixed
    numbers = [n for n in _numbers(tree) if abs(n) >= LONG_NUMBER]
    assert {str(n) for n in numbers} <= fixed


def _numbers(tree: Any) -> Iterator[float]:
    if isinstance(tree, dict):
        tree = list(tree.values())
    if isinstance(tree, list):
        for member in tree:
            yield from _numbers(member)
    elif isinstance(tree, int | float):
        yield tree


@given(TREES, st.data())
def test_a_rewrite_changes_the_named_strings_and_nothing_else(tree: Any, data: st.DataObject) -> None:
    """Redaction by path: what was named is replaced, the rest and the input stay as they were."""
    places = dict(strings(tree))
    chosen = data.draw(st.sets(st.sampled_from(sorted(places, key=repr)), max_size=5)) if places else set()
    before = json.dumps(tree)
    written = rewrite(tree, dict.fromkeys(chosen, "#"))
    assert json.dumps(tree) == before
    assert dict(strings(written)) == {path: "#" if path in chosen else text for path, text in places.items()}
    assert sorted(keys(written)) == sorted(keys(tree))


@given(st.lists(TREES, max_size=3) | st.dictionaries(TEXTS, TREES, max_size=3), st.booleans())
def test_a_rewrite_reaches_into_json_within_a_string(inner: Any, ascii_only: bool) -> None:
    """Tool arguments are JSON in a string; the paths that the walker gave must be the paths that rewrite takes."""
    text = json.dumps(inner, ensure_ascii=ascii_only)
    walk = Walk(max_nodes=10**6)
    walk_encoded(text, Channel.TOOL_ARGUMENTS, ("arguments",), walk)
    new = {s.path: "#" for s in walk.spans if s.channel is Channel.TOOL_ARGUMENTS}
    written = rewrite({"arguments": text}, new)["arguments"]
    assert {found for _, found in strings(json.loads(written))} <= {"#", ""}


@given(TREES, st.lists(TEXTS | st.integers(-3, 5), min_size=1, max_size=4).map(tuple))
def test_a_redaction_that_has_no_place_is_an_error(tree: Any, path: JsonPath) -> None:
    """Losing a redaction in silence would send the text."""
    if path in dict(strings(tree)) or isinstance(tree, str):
        return
    try:
        written = rewrite(tree, {path: "#"})
    except KeyError:
        return
    except TypeError as error:
        pytest.fail(f"a path that is none must be a KeyError: {error}")
    assert "#" in json.dumps(written)


@given(TEXTS, st.booleans())
def test_escapes_undone_are_what_json_reads(text: str, ascii_only: bool) -> None:
    r"""`\u0065` must not hide a letter from the judge that the application will decode."""
    assert unescaped(json.dumps(text, ensure_ascii=ascii_only)[1:-1]) == text


@given(st.text('\\u0dDeE8c"n{x', max_size=30))
def test_undoing_escapes_is_total_and_can_be_written(text: str) -> None:
    """Half an escape at the end of a cut-off answer is no fault of the caller."""
    unescaped(text).encode()
    try:
        expected = json.loads(f'"{text}"')
    except ValueError:
        return
    assert unescaped(text) == expected.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def test_threat_9_a_body_of_backslashes_does_not_hold_up_the_loop() -> None:
    """Two million escapes fit into a body; undoing them one parse at a time took seconds."""
    started = time.process_time()
    unescaped("\\\\" * 300_000)
    assert time.process_time() - started < 0.6


@given(st.lists(st.text(st.characters(), max_size=60) | st.integers(0, 9), max_size=80).map(tuple))
def test_a_path_can_be_told_whatever_its_keys_are(path: JsonPath) -> None:
    """A key may hold half a surrogate pair; the error that names it must still be UTF-8."""
    assert len(show(path).encode()) < 20_000


@settings(max_examples=300)
@given(TREES, TREES, TEXTS)
def test_threat_10_a_doubled_key_is_found_at_any_depth(first: Any, second: Any, key: str) -> None:
    """Two parsers that disagree on which of the two counts see two requests."""
    name = json.dumps(key)
    raw = f'{{"a":[{{{name}:{json.dumps(first)},{name}:{json.dumps(second)}}}]}}'
    tree = strict.parse(raw.encode()).tree
    assert strict.has_fault(tree)
    with pytest.raises(BadRequest) as refusal:
        Content().walk(tree, (), Walk())
    assert refusal.value.code == "duplicate_key"

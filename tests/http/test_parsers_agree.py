"""What the gateway judged is what its model's server will read, whichever parser that has."""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import itertools
import json
import os
import pkgutil
import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import orjson
import pytest
from mutated_bodies import bodies

from classifiers.types import Channel, JsonPath
from gateway import protocols
from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds, Endpoint
from gateway.protocols.openai import MEDIUM
from gateway.translate.table import carried
from gateway.types import Exchange
from gateway.upstream.table import providers

ENDPOINTS = endpoints()
BODIES = 2_000  # for all doors together, in the suite
LONG_BODIES = int(os.environ.get("CAVEAT_FUZZ_BODIES", "100000"))
BATCH = 2_000  # bodies for one process of a foreign parser
NODE = shutil.which("node")
JQ = shutil.which("jq")
SPEAKS = sorted({provider.open.speaks for provider in providers().values()}, key=sorted)  # type: ignore[attr-defined]  # each is a class that says so
EACH_LINE = """
const lines = require("fs").readFileSync(0, "utf8").split("\\n").slice(0, -1);
process.stdout.write(lines.map(line => JSON.stringify(JSON.parse(line)) + "\\n").join(""));
"""

Parser = Callable[[list[bytes]], list[Any]]


def number(text: str) -> float:
    """Every number as JavaScript has it; zero has one sign."""
    return float(text) + 0.0


def tree_of(text: str | bytes) -> Any:
    return json.loads(text, parse_int=number, parse_float=number)


def python(sent: list[bytes]) -> list[Any]:
    return [tree_of(body) for body in sent]


def rust(sent: list[bytes]) -> list[Any]:
    return [tree_of(json.dumps(orjson.loads(body))) for body in sent]


def foreign(*command: str) -> Parser:
    """A program that reads one document a line and writes each again."""

    def parse(sent: list[bytes]) -> list[Any]:
        said = subprocess.run(command, input=b"".join(body + b"\n" for body in sent), capture_output=True, check=True)
        return [tree_of(line) for line in said.stdout.split(b"\n")[:-1]]

    return parse


def parsers() -> dict[str, Parser]:
    """Those of this machine: Python's and Rust's always, JavaScript's and jq's where they are."""
    found: dict[str, Parser] = {"json": python, "orjson": rust}
    if NODE is not None:
        found["node"] = foreign(NODE, "-e", EACH_LINE)
    if JQ is not None:
        found["jq"] = foreign(JQ, "-c", ".")
    return found


def declared_words() -> frozenset[str]:
    """Every name and word that the formats themselves give, collected from their shapes: the only strings not judged."""
    found: set[str] = set()
    seen: set[int] = set()
    for module in pkgutil.iter_modules(protocols.__path__, "gateway.protocols."):
        for value in vars(importlib.import_module(module.name)).values():
            collect(value, found, seen)
    return frozenset(found)


def collect(value: Any, found: set[str], seen: set[int]) -> None:
    if id(value) in seen or isinstance(value, Endpoint | type):  # an endpoint's examples are what callers say
        return
    seen.add(id(value))
    members: list[Any] = []
    if isinstance(value, Mapping):
        found.update(key for key in value if isinstance(key, str))
        members = list(value.values())
    elif isinstance(value, frozenset | tuple):
        found.update(member for member in value if isinstance(member, str))
        members = list(value)
    elif dataclasses.is_dataclass(value):
        members = [getattr(value, field.name) for field in dataclasses.fields(value)]
    for member in members:
        collect(member, found, seen)


class Leaf(NamedTuple):
    path: JsonPath
    text: str
    is_key: bool = False


def strings(tree: Any, path: JsonPath = ()) -> Iterator[Leaf]:
    """Every string of a tree with its path, keys among them under the path of their members."""
    if isinstance(tree, str):
        yield Leaf(path, tree)
    elif isinstance(tree, dict):
        for key, member in tree.items():
            yield Leaf((*path, key), key, is_key=True)
            yield from strings(member, (*path, key))
    elif isinstance(tree, list):
        for index, member in enumerate(tree):
            yield from strings(member, (*path, index))


def unjudged(exchange: Exchange, tree: Any, declared: frozenset[str]) -> list[Leaf]:
    """The strings that are sent and that nobody judged, nor declared.

    What was carried into another format stands in other places there, but must be what was judged, string by string.
    """
    places = {(span.path, span.text) for span in exchange.spans}
    texts = {span.text for span in exchange.spans} if exchange.carried_as else set[str]()
    media = {span.path for span in exchange.spans if span.channel is Channel.MEDIA}  # withheld as what nobody can judge

    def missing(leaf: Leaf) -> Iterator[Leaf]:
        if not leaf.text or leaf.text in declared or leaf[:2] in places or leaf.text in texts:
            return
        if leaf.path == ("model",) or (media and is_medium(leaf, media, moved=bool(exchange.carried_as))):
            return
        inner = opened(leaf)
        if inner is None:
            yield leaf
            return
        for below in strings(inner, leaf.path):  # JSON in a string, judged leaf by leaf
            yield from missing(below)

    return [found for leaf in strings(tree) for found in missing(leaf)]


def is_medium(leaf: Leaf, media: set[JsonPath], *, moved: bool) -> bool:
    """Whether it is the address or the bytes of a picture, a sound or a file that has a verdict of its own."""
    is_inside = moved or any(leaf.path[: len(path)] == path for path in media)
    return is_inside and MEDIUM.passes(leaf.text, leaf.path)


def opened(leaf: Leaf) -> Any:
    """The JSON that stands in a string, if it is an object or array."""
    try:
        inner = None if leaf.is_key else json.loads(leaf.text)
    except (ValueError, RecursionError):
        return None
    return inner if isinstance(inner, dict | list) else None


def sent_as(exchange: Exchange) -> Iterator[Exchange]:
    """The exchange in each format in which some kind of server can be asked, if in any."""
    for speaks in SPEAKS:
        with contextlib.suppress(
            BadRequest
        ):  # what the other format cannot say is refused with words, before it is sent
            yield carried(exchange, speaks)


def run(count: int, seed: int) -> Counter[str]:
    """Feed `count` bodies to the doors in turn; returns what became of them. Fails on the first difference."""
    totals: Counter[str] = Counter()
    declared, readers = declared_words(), parsers()
    rng = random.Random(seed)
    streams = {name: bodies(list(endpoint.examples), rng) for name, endpoint in ENDPOINTS.items()}
    names = itertools.cycle(sorted(ENDPOINTS))
    left = count
    while left:
        batch: list[tuple[Exchange, bytes]] = []
        for name in itertools.islice(names, min(left, BATCH)):
            raw = next(streams[name])
            exchange = taken(ENDPOINTS[name], raw, totals)
            for sent in sent_as(exchange) if exchange is not None else ():
                totals[f"sent as {sent.wire}"] += 1
                batch.append((sent, orjson.dumps(sent.body)))
        left -= min(left, BATCH)
        check(batch, readers, declared)
    return totals


def taken(endpoint: Endpoint, raw: bytes, totals: Counter[str]) -> Exchange | None:
    """Read a body as the door does. Anything but an exchange or a BadRequest would be a 5xx."""
    try:
        exchange = endpoint.codec.parse(strict.parse(raw), "0" * 36, Bounds())
    except BadRequest as refused:  # the faults that are the caller's, 4xx all of them
        totals[str(refused.code)] += 1
        return None
    totals["accepted"] += 1
    return exchange


def check(batch: list[tuple[Exchange, bytes]], readers: dict[str, Parser], declared: frozenset[str]) -> None:
    sent = [body for _, body in batch]
    assert not any(b"\n" in body for body in sent)
    read = {name: parse(sent) for name, parse in readers.items()}
    for position, (exchange, body) in enumerate(batch):
        expected = canonical(tree_of(json.dumps(exchange.body)))
        for name, trees in read.items():
            assert len(trees) == len(sent), name
            assert canonical(trees[position]) == expected, (name, body)
        assert not unjudged(exchange, read["json"][position], declared), (exchange.endpoint, exchange.wire, body)


def canonical(tree: Any) -> str:
    return json.dumps(tree, sort_keys=True)


def test_threat_10_what_was_judged_is_what_every_parser_reads() -> None:
    """Two readings of one body are two texts, and only one of them was judged."""
    totals = run(BODIES, seed=10)
    assert totals["accepted"] > BODIES / 10
    assert totals["duplicate_key"]
    assert totals["ambiguous_key"]
    assert totals["lone_surrogate"]
    assert totals["invalid_utf8"]


@pytest.mark.drill
@pytest.mark.timeout(3600)
def test_threat_10_what_was_judged_is_what_every_parser_reads_in_a_hundred_thousand_bodies() -> None:
    totals = run(LONG_BODIES, seed=1010)
    told = ", ".join(f"{name} {count}" for name, count in totals.most_common())
    print(f"\n{LONG_BODIES} bodies, parsers {', '.join(parsers())}, no difference: {told}")  # noqa: T201 - the result
    assert totals["accepted"] > LONG_BODIES / 10


def test_the_check_sees_a_string_that_was_not_judged() -> None:
    """A check that cannot fail proves nothing: take a span away, and it must say so."""
    endpoint = ENDPOINTS["chat"]
    exchange = endpoint.codec.parse(strict.parse(json.dumps(endpoint.examples[1]).encode()), "0" * 36, Bounds())
    declared = declared_words()
    assert unjudged(exchange, exchange.body, declared) == []
    spans = [span for span in exchange.spans if span.text not in declared]
    assert len(spans) > 20
    for span in spans:
        blind = exchange._replace(spans=tuple(s for s in exchange.spans if s is not span))
        assert unjudged(blind, exchange.body, declared), span.path

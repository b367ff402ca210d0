"""Canonical bytes, frames, chain, fingerprints: what the log is made of."""

from __future__ import annotations

import hmac
import json
import stat
import unicodedata
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

import pytest
import rfc8785
from audit_fakes import KEY, chain_of
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Head
from gateway.audit.fingerprint import Fingerprints, load_master_key
from gateway.audit.frame import frames, is_blank, pack
from gateway.audit.record import MAX_INTEGER, RecordRefusedError, canonical, draft, record_hash
from gateway.errors import ConfigurationError
from gateway.types import Json

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
scalars = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | text
documents = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4), max_leaves=20
)
objects = st.dictionaries(text, documents, max_size=5)


@given(documents)
def test_canonical_form_is_the_reference_implementations(value: Json) -> None:
    """The fast encoder may be used only where it gives RFC 8785 byte for byte."""
    assert canonical(value) == rfc8785.dumps(value)


@given(objects, text, text, st.integers(1, 1 << 40))
def test_a_placed_record_is_canonical(fields: dict[str, Json], identity: str, tenant: str, seq: int) -> None:
    """The chain writes its own keys around pre-encoded fields: the whole must be canonical all the same."""
    chain = Chain("0123456789abcdef-3", 7)
    [entry] = chain.extend(Head(6, seq, "f" * 64), [draft(Record("begin", identity, tenant, fields))])
    document = json.loads(entry.data)
    assert entry.data == rfc8785.dumps(document)
    assert document["fields"] == fields
    assert (document["id"], document["tenant"], document["seq"], document["epoch"]) == (identity, tenant, seq + 1, 7)
    assert entry.hash == record_hash(entry.data).hex()


@pytest.mark.parametrize(
    "value",
    [
        *(
            0.5,
            0.0,
            float("nan"),
            1 << 53,
            -(1 << 53),
            b"x",
            {1: "a"},
            {"a": {None: 1}},
            "\ud800",
            {"\ud800": 1},
            {1, 2},
        ),
        *({"a": 0.0}, {"a": 1, "b": b""}, {"a": {"b": 0.5, "c": {}}}, {"a": [{}, 0.0]}, {"a": (1, {"b": set()})}),
    ],
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    """Two implementations may print a float differently, and then the hash of an honest record would differ."""
    with pytest.raises(RecordRefusedError):
        draft(Record("begin", "id", "demo", {"field": [value]}))


def test_a_structure_that_holds_itself_is_refused() -> None:
    """The walk over a record must end."""
    loop: list[Json] = []
    loop.append(loop)
    with pytest.raises(RecordRefusedError):
        canonical(loop)


def test_members_of_string_enums_are_strings() -> None:
    """The gateway's own terms are StrEnums; they must not be refused at the last moment."""

    class Word(StrEnum):
        ALLOW = "allow"

    assert canonical({"action": Word.ALLOW}) == b'{"action":"allow"}'


def test_a_refusal_never_quotes_the_content() -> None:
    """Errors end up in logs, and logs hold no user text."""
    with pytest.raises(RecordRefusedError) as caught:
        canonical({"secret words": 0.25})
    assert "secret" not in str(caught.value)
    assert "0.25" not in str(caught.value)


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=20), st.integers(0, 64))
def test_frames_come_back_as_written(datas: list[bytes], zeros: int) -> None:
    """Preallocated zeros after the last frame are the end, not damage."""
    buffer = b"".join(map(pack, datas)) + b"\0" * zeros
    found = list(frames(buffer))
    assert [data for _, data in found] == datas
    assert is_blank(buffer, found[-1][0] if found else 0)


@given(st.lists(st.binary(min_size=1, max_size=100), min_size=1, max_size=10), st.data())
def test_a_torn_write_gives_a_prefix(datas: list[bytes], data: st.DataObject) -> None:
    """Whatever a crash leaves of a write, no reader sees a record that was not written."""
    buffer = b"".join(map(pack, datas))
    cut = data.draw(st.integers(0, len(buffer)))
    found = [each for _, each in frames(buffer[:cut])]
    assert found == datas[: len(found)]


@given(st.lists(st.binary(min_size=1, max_size=100), min_size=1, max_size=10), st.data())
def test_a_flipped_bit_is_never_read_as_a_record(datas: list[bytes], data: st.DataObject) -> None:
    """Rot on the disk must not turn into evidence."""
    buffer = bytearray(b"".join(map(pack, datas)))
    position = data.draw(st.integers(0, len(buffer) - 1))
    buffer[position] ^= 1 << data.draw(st.integers(0, 7))
    found = [each for _, each in frames(bytes(buffer))]
    assert len(found) < len(datas)
    assert found == datas[: len(found)]


def test_each_record_holds_the_hash_of_the_one_before() -> None:
    """This is what makes an edit visible."""
    entries = chain_of(50)
    assert entries[0].prev == "0" * 64
    for before, after in pairwise(entries):
        assert after.prev == before.hash == json.loads(after.data)["prev"]
        assert after.seq == before.seq + 1


@given(st.binary(min_size=32, max_size=100), text, text)
def test_a_fingerprint_is_an_hmac(master: bytes, tenant: str, content: str) -> None:
    """The shortcut through hashes begun in advance must give what RFC 2104 and RFC 5869 give."""
    info = b"caveat/fp\0%b\0%b\x01" % (tenant.encode(), b"1970-01")
    key = hmac.digest(master, info, "sha256")
    expected = hmac.digest(key, unicodedata.normalize("NFKC", content).encode(), "sha256")[:16].hex()
    assert Fingerprints(master, now=lambda: 0.0).of(tenant, content) == expected


def test_fingerprints_join_equal_texts_within_tenant_and_month_only() -> None:
    """The same text can be found again, but not across tenants, and not for ever."""
    now = [1_700_000_000.0]
    prints = Fingerprints(KEY, now=lambda: now[0])
    first = prints.of("a", "Hello")
    assert len(first) == 32
    assert int(first, 16) >= 0
    assert prints.of("a", "Hello") == first
    assert prints.of("a", "\uff28\uff45llo") == first, "full-width letters are the same text under NFKC"
    assert prints.of("b", "Hello") != first
    assert Fingerprints(b"z" * 32, now=lambda: now[0]).of("a", "Hello") != first
    now[0] += 40 * 86_400
    assert prints.of("a", "Hello") != first


def test_a_lone_surrogate_has_a_fingerprint() -> None:
    """A text from a careless client must not stop its own record."""
    assert len(Fingerprints(KEY).of("a", "\ud800")) == 32


def test_the_master_key_is_made_once_and_private(tmp_path: Path) -> None:
    """Who reads the key can test guesses of short texts."""
    key = load_master_key(tmp_path)
    assert load_master_key(tmp_path) == key
    assert stat.S_IMODE((tmp_path / "audit.key").stat().st_mode) == 0o600
    (tmp_path / "audit.key").chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        load_master_key(tmp_path)


def test_a_configured_key_wins_and_is_checked(tmp_path: Path) -> None:
    """A short or mistyped key is an error at start, not a weak fingerprint for a year."""
    assert load_master_key(tmp_path, "ab" * 32) == b"\xab" * 32
    assert not (tmp_path / "audit.key").exists()
    for wrong in ("abc", "ab" * 16, "no hex"):
        with pytest.raises(ConfigurationError):
            load_master_key(tmp_path, wrong)

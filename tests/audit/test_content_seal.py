"""Texts under lock: what opens, what never does, and that the record tells nothing of what it names."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from content_material import SEALER
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.content_seal import SealBrokenError, Sealed, Sealer, open_sealed, seal

SUBJECT = SEALER.subject("acme", "anna")
WORDS = st.text(st.characters(), max_size=50)  # also lone surrogates: JSON bodies may hold them


def sealed(bare: bytes, text: object, where: tuple[str, str, str, str] = ("id", "acme", "input", "kid")) -> Sealed:
    identity, tenant, side, kid = where
    salt, data = seal(bare, where, json.dumps(text).encode())
    return Sealed(identity, tenant, side, kid, 1, 2, salt, data)


@given(WORDS)
def test_what_was_sealed_opens_to_the_same_text(text: str) -> None:
    """Whatever a caller wrote is what a reader gets."""
    key, bare = SEALER.new_key(SUBJECT, 0.0)
    assert open_sealed(SEALER.unwrap(key), sealed(bare, text)) == text


@given(st.sampled_from(["id", "tenant", "field", "kid", "data", "salt"]), st.integers(0, 300))
def test_a_ciphertext_opens_in_its_own_place_alone(part: str, bit: int) -> None:
    """A text must not be passed off as another record's, tenant's or side's; nor may a bit of it change."""
    _, bare = SEALER.new_key(SUBJECT, 0.0)
    right = sealed(bare, "hello " * 5)
    value = getattr(right, part)
    if isinstance(value, bytes):
        at = bit % (8 * len(value))
        changed = bytearray(value)
        changed[at // 8] ^= 1 << at % 8
        value = bytes(changed)
    else:
        value += "x"
    wrong = dataclasses.replace(right, **{part: value})
    if part in {"data", "salt"}:
        assert wrong.commit != right.commit
    if part != "salt":
        with pytest.raises(SealBrokenError):
            open_sealed(bare, wrong)


@given(st.sampled_from(["kid", "tenant", "subject", "month", "created"]))
def test_a_wrapped_key_opens_as_itself_alone(part: str) -> None:
    """Whoever can write to the place of keys must not give one subject's key out as another's."""
    key, _ = SEALER.new_key(SUBJECT, 0.0)
    changed: dict[str, Any] = {part: key.created + 1 if part == "created" else getattr(key, part) + "x"}
    with pytest.raises(SealBrokenError):
        SEALER.unwrap(dataclasses.replace(key, **changed))


def test_another_master_key_is_named_as_the_reason() -> None:
    """Two gateways on one Redis need one key; the operator has to learn that from the message."""
    key, _ = SEALER.new_key(SUBJECT, 0.0)
    with pytest.raises(SealBrokenError, match="another audit key"):
        Sealer(b"x" * 32).unwrap(key)


def test_a_subject_is_its_tenants_own() -> None:
    """The same name at two tenants is two people, and a request is nobody's name."""
    fingerprints = {
        SEALER.subject("acme", "anna").fingerprint,
        SEALER.subject("other", "anna").fingerprint,
        SEALER.subject("acme", "bert").fingerprint,
        SEALER.subject_of_request("acme", "anna").fingerprint,
        Sealer(b"x" * 32).subject("acme", "anna").fingerprint,
    }
    assert len(fingerprints) == 5
    assert SEALER.subject("acme", "ａnna") == SUBJECT, "as for fingerprints, NFKC forms are one"


@given(WORDS)
def test_equal_texts_have_unequal_commitments(text: str) -> None:
    """The hash in the record must not let anybody test guesses once the ciphertext is gone."""
    _, bare = SEALER.new_key(SUBJECT, 0.0)
    assert sealed(bare, text).commit != sealed(bare, text).commit

"""Signed notes: the published example, everything that is not one, and the key's file."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.note import (
    KEY_FILE,
    NoteError,
    Signer,
    Verifier,
    load_signer,
    new_signer,
    open_note,
    own_verifier,
    parse_signer,
    parse_verifier,
)
from gateway.errors import ConfigurationError

# The example of the format's own specification.
PUBLISHED_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
PUBLISHED_NOTE = (
    "This is an example message.\n\n— example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
# The key and the signatures that Go's own package is tested with.
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_PRIVATE = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
GO_TEXT = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
)  # fmt: skip
GO_NOTE = (
    GO_TEXT + "\n— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
ALICE = new_signer("alice.example/log")


def test_the_published_example_opens() -> None:
    """Other people's tools must read our notes, so we read theirs."""
    verifier = parse_verifier(PUBLISHED_KEY)
    assert verifier.text == PUBLISHED_KEY
    assert open_note(PUBLISHED_NOTE, [verifier]) == "This is an example message.\n"


def test_we_sign_as_go_does() -> None:
    """Ed25519 is deterministic: the same key and text have one signature."""
    signer = parse_signer(GO_PRIVATE)
    assert (signer.verifier.text, signer.text()) == (GO_KEY, GO_PRIVATE)
    assert signer.sign(GO_TEXT) == GO_NOTE
    assert open_note(GO_NOTE, [parse_verifier(GO_KEY)]) == GO_TEXT


@given(st.integers(0, len(PUBLISHED_NOTE.encode()) - 1), st.integers(0, 7))
def test_any_flipped_bit_breaks_a_note(at: int, bit: int) -> None:
    """One key, one signature: no bit of the note is free."""
    raw = bytearray(PUBLISHED_NOTE.encode())
    raw[at] ^= 1 << bit
    with pytest.raises(NoteError):
        open_note(raw.decode("utf-8", "surrogateescape"), [parse_verifier(PUBLISHED_KEY)])


def test_signatures_of_others_are_let_be_and_wrong_ones_of_ours_are_not() -> None:
    """Witnesses add their lines; a forger may not."""
    bob = new_signer("bob.example/witness")
    note = ALICE.sign("text\n")
    line = bob.sign("text\n").rpartition("\n\n")[2]
    assert open_note(note + line, [ALICE.verifier]) == "text\n"
    assert open_note(note + line, [bob.verifier]) == "text\n"
    wrong = bob.sign("other\n").rpartition("\n\n")[2]
    assert open_note(note + wrong, [ALICE.verifier]) == "text\n"
    with pytest.raises(NoteError, match="does not fit"):
        open_note(note + wrong, [ALICE.verifier, bob.verifier])
    with pytest.raises(NoteError, match="expected key"):
        open_note(note, [bob.verifier])
    same_name = Signer(ALICE.name, new_signer("x")._private)
    with pytest.raises(NoteError, match="expected key"):
        open_note(note, [same_name.verifier])
    with pytest.raises(NoteError, match="expected key"):
        open_note(note, [])


@pytest.mark.parametrize(
    "note",
    [
        "",
        "text\n",
        "text\n\n",
        ALICE.sign("text\n")[:-1],
        ALICE.sign("text\n") + "\n",
        ALICE.sign("text\n").replace("— ", "- "),
        ALICE.sign("text\n").replace("\n", "\r\n"),
        ALICE.sign("text\n").replace("=", ""),
        ALICE.sign("text\n") + "— eve AAAA\n",
        ALICE.sign("text\n") + "— eve !\n",
        ALICE.sign("text\n") * 2,
        ALICE.sign("text\n") + "— eve AAAAAAA=\n" * 100,
        "x" * (1 << 20) + ALICE.sign("text\n"),
    ],
)
def test_what_is_no_note_is_refused(note: str) -> None:
    """A lenient reader and a strict one would see different texts."""
    with pytest.raises(NoteError):
        open_note(note, [ALICE.verifier])


def test_texts_that_no_note_can_hold_are_not_signed() -> None:
    """What we sign, everybody must be able to open."""
    for text in ("", "no line feed", "a\tb\n", "a\r\n"):
        with pytest.raises(NoteError):
            ALICE.sign(text)
    for name in ("", "a b", "a+b", "a\nb", "x" * 201):
        with pytest.raises(NoteError):
            new_signer(name)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "name",
        "name+00000000",
        PUBLISHED_KEY.replace("530d903a", "530d903b"),
        PUBLISHED_KEY.replace("+A", "+B"),
        PUBLISHED_KEY[:-4],
        PUBLISHED_KEY.replace("foo", "bar"),
        GO_PRIVATE,
    ],
)
def test_malformed_keys_are_refused(key: str) -> None:
    """A key that was cut when it was copied must not verify anything."""
    with pytest.raises(NoteError):
        parse_verifier(key)
    with pytest.raises(NoteError) as told:
        parse_signer("PRIVATE+KEY+" + key)
    assert "AYEKFA" not in str(told.value), "no private key in a message"


def test_the_key_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    """The whole proof rests on nobody else's having it."""
    assert own_verifier(tmp_path) is None
    signer = load_signer(tmp_path)
    assert signer is not None
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    again = load_signer(tmp_path)
    assert again is not None
    assert again.verifier == signer.verifier == own_verifier(tmp_path)
    assert "private" in repr(signer).lower()
    assert signer.text().split("+")[-1] not in repr(signer)
    (tmp_path / KEY_FILE).chmod(0o640)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        load_signer(tmp_path)


def test_the_environment_may_hold_the_key_or_forbid_signing(tmp_path: Path) -> None:
    """Replicas on several hosts share one key, or leave signing to a host of its own."""
    found = load_signer(tmp_path, GO_PRIVATE + "\n")
    assert found is not None
    assert found.verifier == Verifier("PeterNeumann", parse_verifier(GO_KEY).public)
    assert load_signer(tmp_path, "none") is None
    assert list(tmp_path.iterdir()) == [], "no key is made where one is configured"
    with pytest.raises(ConfigurationError, match="CAVEAT_AUDIT_SIGNING_KEY"):
        load_signer(tmp_path, "0123")
    (tmp_path / KEY_FILE).write_text("damaged")
    (tmp_path / KEY_FILE).chmod(0o600)
    with pytest.raises(ConfigurationError, match=KEY_FILE):
        load_signer(tmp_path)

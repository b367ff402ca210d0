"""Checkpoints: one form, strictly read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.checkpoint import Checkpoint, parse_checkpoint, read_checkpoint
from gateway.audit.merkle import EMPTY_ROOT, leaf_hash
from gateway.audit.note import NoteError, new_signer

SIGNER = new_signer("example.com/log")
ROOT = leaf_hash(b"x")


@given(st.integers(1, 10**18), st.binary(min_size=32, max_size=32), st.none() | st.integers(1, 10**11))
def test_what_was_signed_is_read(size: int, root: bytes, seconds: int | None) -> None:
    """Size, root and time survive the way through a witness."""
    checkpoint = Checkpoint("example.com/log", size, root, seconds)
    assert read_checkpoint(checkpoint.sign(SIGNER), [SIGNER.verifier]) == checkpoint


def test_the_specifications_example_is_read() -> None:
    """Its bytes are given, its key is not: the text is what counts here."""
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    checkpoint = parse_checkpoint(text)
    assert (checkpoint.origin, checkpoint.size, checkpoint.seconds) == ("example.com/behind-the-sofa", 20852163, None)
    assert checkpoint.text == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "o\n1\n",
        "\n1\nAAAA\n",
        "o\n01\n" + Checkpoint("o", 1, ROOT).text.split("\n")[2] + "\n",
        "o\n-1\n" + Checkpoint("o", 1, ROOT).text.split("\n")[2] + "\n",
        "o\n1" + "0" * 19 + "\n" + Checkpoint("o", 1, ROOT).text.split("\n")[2] + "\n",
        "o\n1\nAAAA\n",
        "o\n1\nnot base64\n",
        Checkpoint("o", 0, ROOT).text,
        Checkpoint("o", 1, ROOT).text + "\n",
        Checkpoint("o", 1, ROOT).text[:-1],
        Checkpoint("o", 1, ROOT).text.replace("=", ""),
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    """Two readings of one checkpoint would be two checkpoints."""
    with pytest.raises(NoteError):
        parse_checkpoint(text)


def test_a_checkpoint_of_another_log_is_not_ours() -> None:
    """A key that signs two logs must not lend one's checkpoint to the other."""
    with pytest.raises(NoteError, match="another log"):
        read_checkpoint(Checkpoint("example.com/other", 1, ROOT).sign(SIGNER), [SIGNER.verifier])
    empty = Checkpoint("example.com/log", 0, EMPTY_ROOT)
    assert read_checkpoint(empty.sign(SIGNER), [SIGNER.verifier]).size == 0

"""A sequencer to be killed: signs as fast as it can and says on stdout what it published.

Usage: audit_sequencer_victim.py DATA_DIR REDIS_URL KEY_FILE.  Each line is `<size> <root in hex>`, written once the
checkpoint is published.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gateway.audit.checkpoint import read_checkpoint
from gateway.audit.journal import Journal
from gateway.audit.note import parse_signer
from gateway.audit.sequencer import Sequencer
from gateway.audit.tree import RedisTree

LEASE_SECONDS = 0.05  # the next life need not wait long for the lease of the one that was killed


def main(data: Path, url: str, key: Path) -> None:
    signer = parse_signer(key.read_text())
    sequencer = Sequencer(
        RedisTree(url, lease_seconds=LEASE_SECONDS),
        Journal(data),
        signer,
        lambda name, words: None,
    )

    def say(note: str) -> None:
        signed = read_checkpoint(note, [signer.verifier])
        os.write(1, f"{signed.size} {signed.root.hex()}\n".encode())

    sequencer.on_note = say
    os.write(1, b"ready\n")
    while True:
        sequencer.step()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))

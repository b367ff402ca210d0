"""The log keeper's own process: signs the log and writes its index until the gateway that started it is gone.

    python -m gateway.audit.keep DATA [--index]      the Redis to follow in CAVEAT_REDIS_URL

It says on its output how it stands, as lines of `keeper_lines`; the end of its input tells it to end, and what was
shipped until then is signed and indexed first. Signals to end go to the gateway, which drains before this may stop.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from gateway.audit.index_thread import IndexThread
from gateway.audit.keeper_lines import INDEX, REDIS, Said, Told, line_of
from gateway.audit.keyring import KeyFile
from gateway.audit.note import VARIABLE, load_signer
from gateway.audit.sequencer import Standing
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import Place
from gateway.errors import ConfigurationError

COULD_NOT_RUN: Final = 2
LOOK_SECONDS: Final = 0.5
UNKNOWN_SECONDS: Final = (
    10.0  # whoever knows of no signature by then says so: none signs, or another process of this directory
)
NICENESS: Final = 5  # on one core with requests it gets a quarter at least, and needs a tenth
SEQUENCER_PAUSE_SECONDS: Final = 0.002  # between pages of 64 records, and
INDEX_PAUSE_SECONDS: Final = 0.01  # between writes: Redis and its core have requests to serve as well


class Voice:
    """Says lines, whole, from any thread. One that nobody hears any more is lost: the end of the input follows."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._one = threading.Lock()
        self._standing: Standing | None = None

    def tell(self, event: str, message: str) -> None:
        self.say(Told(event, message))

    def say(self, said: Said) -> None:
        with self._one, contextlib.suppress(BrokenPipeError):
            self._out.write(line_of(said))
            self._out.flush()

    def say_standing(self, now: Standing) -> None:
        """Say what is new: of the places, which are as many as there ever were writers, those that moved."""
        last = self._standing
        if last == now:
            return
        known: Mapping[str, Place] = {} if last is None else last.at
        moved = {stream: place for stream, place in now.at.items() if known.get(stream) != place}
        moved |= dict.fromkeys(known.keys() - now.at.keys(), Place(0, 0))  # of a tree that was begun anew
        self._standing = now
        self.say(Standing(now.size, now.signed_at, now.lag, now.leads, moved))


def keep(url: str, data: Path, voice: Voice, until: int, *, is_indexing: bool) -> None:
    """Work until there is an end to read from the descriptor `until`. Raises ConfigurationError."""
    configured = os.environ.get(VARIABLE)
    signer, keys = load_signer(data, configured), KeyFile(data, configured)
    sequencer = SequencerThread(url, data, signer, voice.tell, pause_seconds=SEQUENCER_PAUSE_SECONDS, keys=keys)
    index = None
    if is_indexing:
        index = IndexThread(url, voice.tell, pause_seconds=INDEX_PAUSE_SECONDS, on_standing=voice.say)
        index.start()
    sequencer.start()
    began = time.monotonic()
    while not select.select([until], [], [], LOOK_SECONDS)[0]:
        if sequencer.standing.size or time.monotonic() - began > UNKNOWN_SECONDS:
            voice.say_standing(sequencer.standing)
    sequencer.close()
    voice.say_standing(sequencer.standing)
    if index is not None:
        index.close()  # after the sequencer, so that it takes in what that signed last


def main() -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    os.nice(NICENESS)
    data, *more = sys.argv[1:]
    try:
        keep(os.environ[REDIS], Path(data), Voice(sys.stdout.buffer), 0, is_indexing=INDEX in more)
    except ConfigurationError as error:
        sys.stderr.write(f"{error.message}\n")
        sys.exit(COULD_NOT_RUN)


if __name__ == "__main__":
    main()

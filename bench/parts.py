"""Measurements in parts, in another process: one that fails, hangs or breaks the device leaves the others' figures.

The process is given the parts that are left and prints JSON lines: `{"begin": PART}`, `{"row": {…}}`, `{"end": PART}`;
whatever else it prints is shown. When it ends before its time, or a part takes twice its share of what is left, the part
that had begun is given up and a new process does the rest.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any, Final, NamedTuple

LEAST_SECONDS: Final = 40.0  # a part may always have so long: a first start of a large library takes half of it
ENDING_SECONDS: Final = 10.0  # from the end of what a process says to its own
Row = dict[str, Any]


class Outcome(NamedTuple):
    rows: list[Row]
    missed: list[str]  # parts with words on why there is not all of them


def measured(
    command: Callable[[Sequence[str], float], list[str]],
    parts: Sequence[str],
    deadline: float,
    *,
    least: float = LEAST_SECONDS,
) -> Outcome:
    """Run the parts in order until `deadline` (time.monotonic). `command`: of parts and the seconds that are left.

    `least`: seconds that a part may always have, before the deadline.
    """
    rows: list[Row] = []
    missed: list[str] = []
    left = list(parts)
    while left:
        seconds = deadline - time.monotonic()
        if seconds <= 0:
            missed += [f"{part} (no time)" for part in left]
            break
        run = _Run(left, deadline, least)
        why = run.run(command(left, seconds))
        rows += run.rows
        if run.left and why is not None:
            missed.append(f"{run.left.pop(0)} ({why})")
        left = run.left
    return Outcome(rows, missed)


def part(name: str, work: Callable[[], Iterator[Row]]) -> None:
    """Do one part in the process that measures. Whatever it raises ends the process, for the device may be broken."""
    _say({"begin": name})
    for row in work():
        _say({"row": row})
    _say({"end": name})


def _say(line: Row) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


class _Run:
    """One process and the parts that it has not ended."""

    def __init__(self, parts: Sequence[str], deadline: float, least: float) -> None:
        self.left = list(parts)
        self.rows: list[Row] = []
        self._deadline = deadline
        self._least = least
        self._until = self._limit()

    def run(self, command: Sequence[str]) -> str | None:
        """Return why the process ended before its time; None: it did all."""
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        assert process.stdout is not None
        lines: queue.Queue[str | None] = queue.Queue()
        reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
        reader.start()
        try:
            while (line := lines.get(timeout=max(0.0, self._until - time.monotonic()))) is not None:
                self._take(line)
            code = process.wait(ENDING_SECONDS)
        except (queue.Empty, subprocess.TimeoutExpired):
            return "no time" if time.monotonic() >= self._deadline else "took too long"
        finally:
            _end(process)
            process.wait()
            reader.join()
            process.stdout.close()
        return f"its process ended with {code}" if self.left else None

    def _limit(self) -> float:
        now = time.monotonic()
        share = (self._deadline - now) / max(1, len(self.left))
        return min(self._deadline, now + max(self._least, 2 * share))

    def _take(self, line: str) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            said = None
        match said:
            case {"row": dict() as row}:
                self.rows.append(row)
                print(json.dumps(row), flush=True)
            case {"begin": str()}:
                self._until = self._limit()
            case {"end": str() as name} if self.left and name == self.left[0]:
                self.left.pop(0)
                self._until = self._limit()
            case _:
                print(line, end="", flush=True)


def _read(stream: IO[str], lines: queue.Queue[str | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    """End a process and what it has started, compilers for instance."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return

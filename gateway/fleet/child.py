"""Heavy classifiers in a child process, so that torch, its memory and its crashes stay out of the gateway.

INVARIANT: `judge` never raises: a child that broke, came late, is overloaded or said something odd has said so in a
verdict. The child gets no secret of the gateway's environment, and ends when the gateway does.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import secrets
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

from classifiers.heavy.server import NO_FOLDER
from classifiers.heavy.wire import (
    LENGTH_BYTES,
    Answer,
    Message,
    Request,
    WireError,
    answer_of,
    frame,
    length_of,
    message_of,
    request_message,
)
from classifiers.types import Channel, Status, TextSpan, Verdict
from gateway.errors import ConfigurationError

START_SECONDS: Final = 300.0  # importing torch, hashing and loading some gigabytes from a slow disk
HANG_SECONDS: Final = 10.0  # past its deadline; the child looks at the clock between two runs of a model
FIRST_PAUSE_SECONDS: Final = 0.2
LONGEST_PAUSE_SECONDS: Final = 30.0
STEADY_SECONDS: Final = 60.0  # having run so long, the next crash counts as the first
MAX_WAITING: Final = 64  # requests; more would hardly be done before their deadline
MAX_WAITING_CHARS: Final = 16_000_000
CHILDS_SHARE: Final = 0.95  # of the deadline, so that what it did by then still arrives
FATAL: Final = 2  # crashes that one request may take part in before it is not tried again
MAX_SUSPECTS: Final = 1024
ENVIRONMENT: Final = (
    "PATH HOME LANG LC_ALL TMPDIR LD_LIBRARY_PATH DYLD_LIBRARY_PATH OMP_NUM_THREADS MKL_NUM_THREADS SYSTEMROOT"
    " CUDA_VISIBLE_DEVICES CUDA_DEVICE_ORDER NVIDIA_VISIBLE_DEVICES NVIDIA_DRIVER_CAPABILITIES"
)
OFFLINE: Final = {"HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}

OnEvent: TypeAlias = Callable[[str, str], None]  # a fixed word, a message without user text
OnTiming: TypeAlias = Callable[[str, float], None]  # classifier, seconds


@dataclass(frozen=True, slots=True)
class _Link:
    process: asyncio.subprocess.Process
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


@dataclass(slots=True)
class _Waiting:
    spans: tuple[TextSpan, ...]
    answer: asyncio.Future[Answer | None]  # None: the child has gone


@dataclass(slots=True)
class _Suspects:
    """Requests that were under way when a child ended, by a keyed digest; one that did it twice is not tried again."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    crashes: dict[bytes, int] = field(default_factory=dict)

    def blame(self, spans: Sequence[TextSpan]) -> None:
        digest = self._digest(spans)
        self.crashes[digest] = self.crashes.pop(digest, 0) + 1
        if len(self.crashes) > MAX_SUSPECTS:
            del self.crashes[next(iter(self.crashes))]

    def clear(self, spans: Sequence[TextSpan]) -> None:
        if self.crashes:
            self.crashes.pop(self._digest(spans), None)

    def is_fatal(self, spans: Sequence[TextSpan]) -> bool:
        return bool(self.crashes) and self.crashes.get(self._digest(spans), 0) >= FATAL

    def _digest(self, spans: Sequence[TextSpan]) -> bytes:
        digest = hashlib.blake2b(key=self.key, digest_size=16)
        for span in spans:
            text = span.text.encode("utf-8", "surrogatepass")
            digest.update(len(text).to_bytes(8, "big") + text)
        return digest.digest()


class ChildFleet:
    def __init__(
        self,
        names: Sequence[str],
        folder: Path | None,
        *,
        deadline_seconds: float,
        on_event: OnEvent | None = None,
        on_timing: OnTiming | None = None,
        hang_seconds: float = HANG_SECONDS,
    ) -> None:
        """`folder`: where the operator's manifests are. Nothing runs before `start`."""
        self.names = frozenset(names)
        self._folder = folder
        self._deadline_seconds = deadline_seconds
        self._hang_seconds = hang_seconds
        self._on_event = on_event or _untold
        self._on_timing = on_timing or _untimed
        self._waiting: dict[int, _Waiting] = {}
        self._suspects = _Suspects()
        self._last_id = 0
        self._link: _Link | None = None
        self._supervisor: asyncio.Task[None] | None = None

    @property
    def process_id(self) -> int | None:
        """The running child's, None while there is none."""
        return self._link.process.pid if self._link else None

    async def start(self) -> None:
        """Start the child and wait until it has loaded everything. Raises ConfigurationError with the child's reason."""
        self._link = await self._spawn()
        self._supervisor = asyncio.create_task(self._supervise())

    async def close(self) -> None:
        """End the child and whatever waits for it."""
        if self._supervisor is not None:
            self._supervisor.cancel()
            await asyncio.gather(self._supervisor, return_exceptions=True)
        if self._link is not None:
            await _end(self._link)
        self._link = None
        self._release()

    async def judge(self, spans: Sequence[TextSpan], names: frozenset[str]) -> list[list[Verdict]]:
        """Return one list per span with a verdict of each classifier of `names` that the child has, in their order."""
        chosen = tuple(sorted(names & self.names))
        texts = tuple(span for span in spans if span.channel is not Channel.MEDIA)
        said = await self._ask(texts, chosen) if texts else {name: [] for name in chosen}
        by_text = iter(zip(*(said[name] for name in chosen), strict=True))
        # a media span has no text; that nobody judged it is said by the local fleet, once for all
        unread = [Verdict(name, Status.OK) for name in chosen]
        return [unread if span.channel is Channel.MEDIA else list(next(by_text, ())) for span in spans]

    async def _ask(self, spans: tuple[TextSpan, ...], names: tuple[str, ...]) -> dict[str, list[Verdict]]:
        if self._link is None or self._suspects.is_fatal(spans):
            return _same(names, spans, Status.ERROR)
        if len(self._waiting) >= MAX_WAITING or self._waiting_chars() + _chars(spans) > MAX_WAITING_CHARS:
            return _same(names, spans, Status.TIMEOUT)
        self._last_id += 1
        number, loop = self._last_id, asyncio.get_running_loop()
        waiting = self._waiting[number] = _Waiting(spans, loop.create_future())
        try:
            self._link.writer.write(
                frame(request_message(Request(number, names, CHILDS_SHARE * self._deadline_seconds, spans)))
            )
        except (WireError, OSError, RuntimeError):
            del self._waiting[number]
            return _same(names, spans, Status.ERROR)
        # a request that nobody waits for any more keeps its place until the child has answered or is killed for it
        loop.call_later(self._deadline_seconds + self._hang_seconds, self._suspect, number)
        try:
            async with asyncio.timeout(self._deadline_seconds):
                answer = await asyncio.shield(waiting.answer)
        except TimeoutError:
            return _same(names, spans, Status.TIMEOUT)
        return self._checked(answer, spans, names)

    def _checked(
        self, answer: Answer | None, spans: tuple[TextSpan, ...], names: tuple[str, ...]
    ) -> dict[str, list[Verdict]]:
        if answer is None:
            return _same(names, spans, Status.ERROR)
        for name, taken in answer.seconds.items():
            if name in names:
                self._on_timing(name, taken)
        return {
            name: said
            if _fits(said := answer.verdicts.get(name, []), spans)
            else [Verdict(name, Status.ERROR)] * len(spans)
            for name in names
        }

    def _waiting_chars(self) -> int:
        return sum(_chars(waiting.spans) for waiting in self._waiting.values())

    def _suspect(self, number: int) -> None:
        """Kill a child that has not answered long after the deadline: it hangs."""
        if number in self._waiting and self._link is not None:
            self._on_event("heavy_hangs", "the process of the heavy classifiers gives no answer; it is started anew")
            with contextlib.suppress(ProcessLookupError):
                self._link.process.kill()

    async def _supervise(self) -> None:
        """Read answers while the child lives; start the next one when it is gone, ever more patiently."""
        loop = asyncio.get_running_loop()
        pause = FIRST_PAUSE_SECONDS
        while True:
            began = loop.time()
            if self._link is not None:
                await self._read(self._link)
                await _end(self._link)
                self._on_event("heavy_ended", f"the heavy classifiers ended (code {self._link.process.returncode})")
                self._link = None
                for waiting in self._waiting.values():
                    self._suspects.blame(waiting.spans)
                self._release()
            if loop.time() - began > STEADY_SECONDS:
                pause = FIRST_PAUSE_SECONDS
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
            try:
                self._link = await self._spawn()
            except ConfigurationError as error:
                self._on_event("heavy_cannot_start", error.message)
            else:
                self._on_event("heavy_started", "the heavy classifiers run again")

    async def _read(self, link: _Link) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, WireError):
            while True:
                answer = answer_of(await _message(link.reader))
                waiting = self._waiting.pop(answer.id, None)
                if waiting is not None:
                    self._suspects.clear(waiting.spans)
                    if not waiting.answer.done():
                        waiting.answer.set_result(answer)

    def _release(self) -> None:
        for waiting in self._waiting.values():
            if not waiting.answer.done():
                waiting.answer.set_result(None)
        self._waiting.clear()

    async def _spawn(self) -> _Link:
        """Start a child and wait for its word. Raises ConfigurationError."""
        try:
            link = await self._fork()
        except OSError as error:
            told = f"the process of the heavy classifiers could not be started ({error.strerror})"
            raise ConfigurationError(told) from error
        try:
            async with asyncio.timeout(START_SECONDS):
                said = await _message(link.reader)
        except (TimeoutError, OSError, asyncio.IncompleteReadError, WireError):
            said = {"fault": "the process of the heavy classifiers did not come up"}
        except BaseException:
            await _end(link)
            raise
        if said.get("ready") != sorted(self.names):
            await _end(link)
            raise ConfigurationError(
                str(said.get("fault", "the process of the heavy classifiers has others than asked"))
            )
        return link

    async def _fork(self) -> _Link:
        """Raises OSError, where a machine has no room for a process more or for a file."""
        ours, theirs = socket.socketpair()
        with contextlib.ExitStack() as unless_linked, theirs:
            unless_linked.enter_context(ours)
            command = [sys.executable, "-P", "-m", "classifiers.heavy.server", str(theirs.fileno())]
            command += [str(self._folder.resolve()) if self._folder else NO_FOLDER, *sorted(self.names)]
            process = await asyncio.create_subprocess_exec(
                *command,
                pass_fds=(theirs.fileno(),),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,  # what libraries print there might hold a text
                env={name: os.environ[name] for name in ENVIRONMENT.split() if name in os.environ} | OFFLINE,
                start_new_session=True,  # Ctrl-C is for the gateway, which drains first
            )
            unless_linked.pop_all()
        return _Link(process, *await asyncio.open_connection(sock=ours))


async def _message(reader: asyncio.StreamReader) -> Message:
    head = await reader.readexactly(LENGTH_BYTES)
    return message_of(await reader.readexactly(length_of(head)))


async def _end(link: _Link) -> None:
    link.writer.close()
    with contextlib.suppress(ProcessLookupError):
        link.process.kill()
    await link.process.wait()
    with contextlib.suppress(OSError):
        await link.writer.wait_closed()


def _fits(said: Sequence[Verdict], spans: Sequence[TextSpan]) -> bool:
    """Tell whether there is a verdict a span, and no finding outside its text."""
    return len(said) == len(spans) and all(
        finding.end <= len(span.text) for verdict, span in zip(said, spans, strict=True) for finding in verdict.findings
    )


def _same(names: Sequence[str], spans: Sequence[TextSpan], status: Status) -> dict[str, list[Verdict]]:
    return {name: [Verdict(name, status)] * len(spans) for name in names}


def _chars(spans: Sequence[TextSpan]) -> int:
    return sum(len(span.text) for span in spans)


def _untold(name: str, message: str) -> None:
    """Tell nobody."""


def _untimed(name: str, seconds: float) -> None:
    """Time nothing."""

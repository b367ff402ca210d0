"""The child process that runs heavy classifiers: `python -m classifiers.heavy.server FD FOLDER NAME…`.

It reads requests from the socket that it inherited as FD and answers each when it is done, in whatever order. INVARIANT:
every request that it took is answered with one verdict per classifier and span, or the process is gone; nothing of a
text leaves it but through that socket.
"""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, Protocol, runtime_checkable

from classifiers.heavy.wire import (
    Answer,
    Message,
    Request,
    WireError,
    answer_message,
    frame,
    receive,
    request_of,
)
from classifiers.manifest import ManifestError, all_manifests, load_classifiers
from classifiers.text.views import read
from classifiers.types import Classifier, Reading, Status, Verdict

THREADS: Final = 2  # requests at once; each run of a model uses the other cores too
NO_FOLDER: Final = "-"


@runtime_checkable
class Interruptible(Protocol):
    """A classifier that can stop half-way, between two runs of its model."""

    def classify_until(self, readings: Sequence[Reading], expires: float) -> list[Verdict]: ...


class Server:
    def __init__(self, classifiers: Mapping[str, Classifier], link: socket.socket) -> None:
        self._classifiers = dict(classifiers)
        self._link = link
        self._writing = threading.Lock()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="heavy")

    def serve(self) -> None:
        """Answer until the gateway closes the link. Raises WireError where it speaks another language."""
        self.send({"ready": sorted(self._classifiers)})
        while (message := receive(self._link)) is not None:
            request = request_of(message)
            self._threads.submit(self._answer, request, time.monotonic() + request.seconds)

    def send(self, message: Message) -> None:
        data = frame(message)
        with self._writing:
            self._link.sendall(data)

    def _answer(self, request: Request, expires: float) -> None:
        verdicts: dict[str, list[Verdict]] = {}
        seconds: dict[str, float] = {}
        readings: list[Reading] | None = None
        for name in request.names:
            started = time.perf_counter()
            if time.monotonic() >= expires:
                verdicts[name] = [Verdict(name, Status.TIMEOUT)] * len(request.spans)
                continue
            try:
                readings = readings or [read(span) for span in request.spans]
                verdicts[name] = self._judge(name, readings, expires)
            except TimeoutError:
                verdicts[name] = [Verdict(name, Status.TIMEOUT)] * len(request.spans)
            except Exception:  # noqa: BLE001 - the edge to any classifier: whatever it raises, nobody judged the text
                verdicts[name] = [Verdict(name, Status.ERROR)] * len(request.spans)
            seconds[name] = time.perf_counter() - started
        try:
            self.send(answer_message(Answer(request.id, verdicts, seconds)))
        except (OSError, ValueError):
            os._exit(1)  # an answer that cannot be given: the gateway sees the end of this process instead

    def _judge(self, name: str, readings: Sequence[Reading], expires: float) -> list[Verdict]:
        classifier = self._classifiers[name]
        if isinstance(classifier, Interruptible):
            return classifier.classify_until(readings, expires)
        return classifier.classify(readings)


def main(arguments: Sequence[str]) -> int:
    """Build the named classifiers, say so, serve. Exit codes: 0 the gateway has gone, 2 nothing could be built."""
    number, folder, *names = arguments
    with socket.socket(fileno=int(number)) as link:
        try:
            server = Server(_built(folder, names), link)
        except ManifestError as error:
            link.sendall(frame({"fault": str(error)}))
            return 2
        try:
            server.serve()
            code = 0
        except (WireError, OSError):
            code = 1
        os._exit(code)  # threads that are still at work judge for nobody


def _built(folder: str, names: Iterable[str]) -> dict[str, Classifier]:
    built = load_classifiers(names, all_manifests(None if folder == NO_FOLDER else Path(folder)))
    if "torch" in sys.modules:
        import torch

        torch.set_num_threads(max(1, (os.cpu_count() or 1) // THREADS))
    return built


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Checkpoints to an operator's own address: a POST of the note, as text, to whoever keeps it out of our reach.

The address is the operator's, never a caller's. Redirects are not followed, and plain HTTP goes to this machine only.
A checkpoint says all that earlier ones said: what could not be delivered is dropped when a newer one is there.
"""

from __future__ import annotations

import http.client
import os
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from gateway.audit.spool import Notify
from gateway.errors import ConfigurationError

TOKEN_VARIABLE: Final = "CAVEAT_WITNESS_TOKEN"  # noqa: S105 - the name of a variable
DEADLINE_SECONDS: Final = 5.0  # of one try
TRIES: Final = 3
FIRST_PAUSE_SECONDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Witness:
    """Where notes go. Make it with `witness`."""

    host: str
    port: int | None
    path: str
    is_tls: bool
    token: str | None = None

    def post(self, note: str) -> None:
        """Deliver a note once. Raises OSError, for an answer that is not 2xx too."""
        headers = {"Content-Type": "text/plain; charset=utf-8", "User-Agent": "caveat"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        connection = self._connection()
        try:
            connection.request("POST", self.path, note.encode(), headers)
            status = connection.getresponse().status
        except http.client.HTTPException as error:
            raise ConnectionError(f"the witness speaks no HTTP ({type(error).__name__})") from error
        finally:
            connection.close()
        if not 200 <= status < 300:  # noqa: PLR2004 - RFC 9110, section 15.3
            raise ConnectionError(f"the witness answered {status}")

    def _connection(self) -> http.client.HTTPConnection:
        if not self.is_tls:
            return http.client.HTTPConnection(self.host, self.port, timeout=DEADLINE_SECONDS)
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(self.host, self.port, timeout=DEADLINE_SECONDS, context=context)


def witness(url: str, token: str | None = None) -> Witness:
    """Read an address; `token` (default: CAVEAT_WITNESS_TOKEN) goes with each note. Raises ConfigurationError."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ConfigurationError("--webhook: expected a URL") from None
    if not host or parts.username is not None or parts.fragment:
        raise ConfigurationError(f"--webhook: expected https://host/path, and the token in `{TOKEN_VARIABLE}`")
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_here(host)):
        raise ConfigurationError("--webhook: expected https, or http to this machine")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Witness(host, port, path, parts.scheme == "https", token or os.environ.get(TOKEN_VARIABLE))


def deliver(to: Witness, note: str, *, pause: Callable[[float], object] = time.sleep) -> None:
    """Post a note, and try again a few times. Raises OSError after the last."""
    for again in reversed(range(TRIES)):
        try:
            to.post(note)
        except OSError:
            if not again:
                raise
            pause(FIRST_PAUSE_SECONDS * 2 ** (TRIES - 1 - again))
        else:
            return


class Courier:
    """Delivers in a thread of its own, always the newest, so that nobody waits for a witness."""

    def __init__(self, to: Witness, on_event: Notify) -> None:
        self._to = to
        self._on_event = on_event
        self._news = threading.Condition()
        self._note: str | None = None
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="audit-witness", daemon=True)
        self._thread.start()

    def send(self, note: str) -> None:
        with self._news:
            self._note = note
            self._news.notify()

    def close(self) -> None:
        """Deliver the newest, within the tries' time, and end."""
        with self._news:
            self._is_closing = True
            self._news.notify()
        self._thread.join(TRIES * DEADLINE_SECONDS)

    def _run(self) -> None:
        while (note := self._next()) is not None:
            try:
                deliver(self._to, note, pause=self._pause)
            except OSError as error:
                self._on_event("checkpoint_unsent", f"{type(error).__name__}: {error}")

    def _next(self) -> str | None:
        with self._news:
            self._news.wait_for(lambda: self._note is not None or self._is_closing)
            note, self._note = self._note, None
            return note

    def _pause(self, seconds: float) -> None:
        """A closing courier does not dawdle."""
        with self._news:
            self._news.wait_for(lambda: self._is_closing, seconds)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"

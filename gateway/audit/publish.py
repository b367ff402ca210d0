"""Where checkpoints go that leave this machine's reach: a file for an agent to carry off, a syslog server.

Only a checkpoint that its operator cannot take back proves anything against that operator.
"""

from __future__ import annotations

import json
import os
import socket
import time
from pathlib import Path

from gateway.audit.files import replace_file, target_of
from gateway.errors import ConfigurationError

PRIORITY = 13 * 8 + 6  # facility "log audit", severity "informational": RFC 5424, section 6.2.1
SYSLOG_SECONDS = 2.0


def to_file(path: Path, note: str) -> None:
    """Put the note into a file, durably; a reader sees the old one or the new. Raises OSError."""
    replace_file(target_of(path), note.encode(), durable=True)


def to_syslog(address: str, note: str) -> None:
    """Send the note as one message: to `host:port` by UDP, or to a socket's path such as `/dev/log`.

    Raises OSError, ConfigurationError. UDP tells nobody when a message is lost: the next one says all again.
    """
    family, target = _target(address)
    with socket.socket(family, socket.SOCK_DGRAM) as sender:
        sender.settimeout(SYSLOG_SECONDS)
        sender.connect(target)
        sender.send(message(note, now=time.time(), host=socket.gethostname()))


def message(note: str, *, now: float, host: str) -> bytes:
    """Return the note as an RFC 5424 message. It is one line of JSON, for collectors cut messages at line feeds."""
    when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now))
    text = json.dumps({"checkpoint": note})
    return f"<{PRIORITY}>1 {when} {host or '-'} caveat {os.getpid()} checkpoint - {text}".encode()


def _target(address: str) -> tuple[socket.AddressFamily, str | tuple[str, int]]:
    if address.startswith("/"):
        return socket.AF_UNIX, address
    host, _, port = address.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdecimal():
        raise ConfigurationError(f"syslog `{address}`: expected host:port or the path of a socket")
    return (socket.AF_INET6 if ":" in host else socket.AF_INET), (host, int(port))

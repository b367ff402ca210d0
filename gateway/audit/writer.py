"""Who writes a chain: an identity kept beside its spool, locked so that two processes never share one.

Layout: `<data>/audit/host` (random, made once), `<data>/audit/w<slot>/` with `lock`, `state.json` and segments.
A process takes the first slot that is free. The writer is named `<host>-<slot>`.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import secrets
import threading
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from gateway.audit.chain import Head
from gateway.audit.files import make_private, replace_file, sync_directory
from gateway.audit.segment import list_paths, read_content
from gateway.errors import AuditUnavailable

_HOST = re.compile(r"[0-9a-f]{16}")
_SLOT = re.compile(r"w(\d{1,4})")
MAX_SLOTS = 1024
_TRIES = 3
_RETRY_SECONDS = 0.003


@dataclass(frozen=True, slots=True)
class State:
    """What a writer remembers beside its records.

    `head` is a pin: the chain must hold it. `shipped` is a hint, Redis has the truth. `floor` is the last record that
    retention deleted. `branch` counts the streams given up because Redis held other records than the spool.
    """

    epoch: int = 0
    branch: int = 0
    head: Head = field(default_factory=Head)
    shipped: Head = field(default_factory=Head)
    floor: Head = field(default_factory=Head)


class Writer:
    """The lock on one slot. Holds the state file; released by `close` or by the end of the process."""

    def __init__(self, directory: Path, name: str, lock: int) -> None:
        self.directory = directory
        self.name = name
        self.state = read_state(directory)
        self._lock = lock
        self._remembering = threading.Lock()  # the loop, the commit thread and the keeper of the pins all write

    def remember(self, *, durable: bool, **changes: int | Head) -> None:
        """Change the state file. Raises OSError; the state in memory is changed all the same."""
        with self._remembering:
            self.state = replace(self.state, **changes)  # type: ignore[arg-type]  # names and types are checked by callers' tests
            replace_file(self.directory / "state.json", json.dumps(asdict(self.state)).encode(), durable=durable)

    def close(self) -> None:
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def audit_directory(data: Path) -> Path:
    return data / "audit"


def acquire(data: Path) -> Writer:
    """Lock the first free slot under `data`. Raises AuditUnavailable."""
    root = audit_directory(data)
    try:
        make_private(root)
        if (fault := nameless(data)) is not None:  # a new name would make another writer's records its own
            raise AuditUnavailable(fault)
        host = _host(root)
        for slot in range(MAX_SLOTS):
            directory = root / f"w{slot}"
            directory.mkdir(mode=0o700, exist_ok=True)
            lock = _insist(directory / "lock")
            if lock is not None:
                sync_directory(root)
                return Writer(directory, f"{host}-{slot}", lock)
    except OSError as error:
        raise AuditUnavailable(f"the audit spool cannot be opened: {error.strerror}") from error
    raise AuditUnavailable(f"all {MAX_SLOTS} writer slots of the audit spool are taken")


def writers(data: Path) -> list[tuple[str, Path]]:
    """Return (name, directory) of every writer that has a spool under `data`."""
    root = audit_directory(data)
    try:
        host = (root / "host").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return []
    slots = sorted(int(found[1]) for path in root.glob("w*") if (found := _SLOT.fullmatch(path.name)))
    return [(f"{host}-{slot}", root / f"w{slot}") for slot in slots]


def nameless(data: Path) -> str | None:
    """Return what is wrong where there are spools and no name of the host whose they are; nobody reads such spools."""
    root = audit_directory(data)
    if (root / "host").exists():
        return None
    spooled = next((paths[0] for each in sorted(root.glob("w*")) if (paths := list_paths(each))), None)
    if spooled is None or (root / "host").exists():  # a first start beside this one made both meanwhile
        return None
    words = "`audit/host` is not there, and spools are: their records are of no writer that this directory knows"
    return f"{words}; {_as_it_was(spooled)}"


def _as_it_was(path: Path) -> str:
    """Say what belongs into the file of the host's name, from a record that was written under it."""
    try:
        host, _, _ = str(json.loads(read_content(path).records[0])["writer"]).rpartition("-")
    except (OSError, ValueError, LookupError, TypeError):
        host = ""
    return f"put `{host}` there" if _HOST.fullmatch(host) else "restore it, or move the spools away"


def is_running(directory: Path) -> bool:
    """Tell whether a process holds the slot now. Nothing is written: a log is verified on a read-only disk as well."""
    try:
        fd = os.open(directory / "lock", os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(fd)
    return False


def read_state(directory: Path) -> State:
    """Read the state; an unreadable file counts as none: the records themselves say nearly all of it."""
    try:
        return _stored_state(directory)
    except (OSError, ValueError):
        return State()


def state_fault(directory: Path) -> str | None:
    """Return what is wrong with the state file of a spool that holds records.

    Without it nobody can tell from the spool alone whether its end was cut off.
    """
    path = directory / "state.json"
    try:
        _stored_state(directory)
    except FileNotFoundError:
        if not list_paths(directory) or path.exists():  # a first start beside this one made both meanwhile
            return None
        found = "is not there"
    except OSError as error:
        found = f"cannot be read ({error.strerror})"
    except ValueError:
        found = "is damaged"
    else:
        return None
    words = "which record was the last durable one, and which were deleted by right, is not known any more"
    return f"`{directory.name}/state.json` {found}: {words}; restore it; a start writes a new one"


def _stored_state(directory: Path) -> State:
    """Raises OSError, ValueError for what no writer wrote."""
    try:
        raw = json.loads((directory / "state.json").read_bytes())
        heads = {name: _head(raw[name]) for name in ("head", "shipped", "floor")}
        return State(epoch=int(raw["epoch"]), branch=int(raw["branch"]), **heads)
    except (KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ValueError("not a writer's state") from error


def _head(raw: dict[str, object]) -> Head:
    """Raises TypeError."""
    head = Head(**raw)  # type: ignore[arg-type]  # looked at below
    if type(head.epoch) is not int or type(head.seq) is not int or type(head.hash) is not str:
        raise TypeError("not a head")
    return head


def try_lock(path: Path) -> int | None:
    """Lock a file for this process, or return None when another has it. The lock goes with the descriptor."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(fd)
        return None
    return fd


def _insist(path: Path) -> int | None:
    """Try a few times: `is_running` holds the lock for some microseconds, which must not cost a writer its slot."""
    for _ in range(_TRIES):
        lock = try_lock(path)
        if lock is not None:
            return lock
        time.sleep(_RETRY_SECONDS)
    return None


def _host(root: Path) -> str:
    """Read the host's name, or make it once; of two processes that start together one wins."""
    path = root / "host"
    if not path.exists():
        temporary = root / f"host.{secrets.token_hex(4)}"
        replace_file(temporary, secrets.token_hex(8).encode(), durable=True)
        try:
            os.link(temporary, path)
        except FileExistsError:
            pass
        finally:
            temporary.unlink()
        sync_directory(root)
    name = path.read_text("ascii").strip()
    if not _HOST.fullmatch(name):
        raise AuditUnavailable("`audit/host` is damaged: expected 16 hex digits; restore it or move the spool away")
    return name

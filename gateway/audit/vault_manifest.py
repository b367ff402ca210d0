"""The archive's manifests: what was archived, file by file, each naming the one before it, each signed.

Layout of an archive: `manifests/<number>.json` with its signature in `<number>.note`, `latest.json` (the newest one's
number and hash), `hashes/<number>.sha256` (32 bytes for each record), and the files of tenants under `data/`.
INVARIANT: a manifest that exists names files that are whole, synced and read back; it never changes.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gateway.audit.files import OsFiles, make_private, sync_directory
from gateway.audit.record import NO_HASH, canonical
from gateway.audit.writer import try_lock
from gateway.errors import ConfigurationError

Sign = Callable[[str], str]  # a note's text → the signed note
OpenNote = Callable[[str], str]  # a signed note → its text; raises ValueError when it is not signed as it should be

LATEST: Final = "latest.json"
LOCK: Final = "lock"
SPARE_BYTES: Final = 1 << 20  # a record on the log, and a manifest that names ten thousand files
_MAX_NAME_BYTES: Final = 200

Kind = TypeVar("Kind", bound=BaseModel)
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Count = Annotated[int, Field(ge=0)]
# no path of a manifest leads out of the archive, whoever wrote it
_DATA = r"data/tenant=[^/]+/date=[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{2}-[0-9]{12}\.(jsonl\.zst|parquet)"
InArchive = Annotated[str, Field(pattern=rf"^({_DATA}|hashes/[0-9]{{12}}\.sha256)$")]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)


class Content(_Section):
    """A file, by its path within the archive."""

    path: InArchive
    sha256: Hash
    bytes: Count


class Place(_Section):
    """A record's place in its writer's chain."""

    epoch: Count
    seq: Count
    hash: Hash


class Run(_Section):
    """Consecutive records of one writer. `prev`: the hash of the record before; `gap`: how many were missing there."""

    writer: str
    first_epoch: Count
    first_seq: Annotated[int, Field(ge=1)]
    prev: Hash
    last: Place
    gap: Count = 0

    @property
    def records(self) -> int:
        return self.last.seq - self.first_seq + 1


class Share(_Section):
    """What a tenant's file holds of one writer."""

    writer: str
    first_seq: Count
    last_seq: Count
    records: Count


class TenantFiles(_Section):
    """One tenant's records of one hour: the exact bytes, and the rows made of them. Times: microseconds since 1970."""

    tenant: str
    records: Count
    first_time: int
    last_time: int
    shares: tuple[Share, ...]
    jsonl: Content
    parquet: Content


class Removed(_Section):
    """A tenant's files of an earlier manifest that retention deleted."""

    number: Count
    tenant: str


class Manifest(_Section):
    """An hour's files, or what was pruned. `heads`: the last archived record of every writer, of all manifests so far."""

    v: Literal[1] = 1
    number: Annotated[int, Field(ge=1)]
    prev: Hash
    written: int
    hour: str = ""
    runs: tuple[Run, ...] = ()
    hashes: Content | None = None
    files: tuple[TenantFiles, ...] = ()
    heads: dict[str, Place] = {}
    removed: tuple[Removed, ...] = ()


class Pin(_Section):
    """What to keep elsewhere: it tells whether an archive still begins as it did."""

    number: Count = 0
    sha256: Hash = NO_HASH


class Stored(NamedTuple):
    """A manifest as it lies there. `pin`: SHA-256 over its bytes and those of its note."""

    manifest: Manifest
    note: str
    pin: Pin


class DamagedArchiveError(ValueError):
    """A file of the archive is not what was written. The message names it."""


class Vault:
    """An archive's directory."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def exists(self) -> bool:
        return (self.root / "manifests").is_dir()

    def is_begun(self) -> bool:
        """Tell whether an hour was ever archived here: a hold or a run with nothing to do makes the folders too."""
        return bool(self.numbers()) or os.path.lexists(self.root / LATEST)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other commands from changing the archive. Raises ConfigurationError when one is at it."""
        for name in ("manifests", "hashes", "data"):
            make_private(self.root / name)
        sync_directory(self.root)
        lock = try_lock(self.root / LOCK)
        if lock is None:
            raise ConfigurationError(f"another command is changing the archive `{self.root}`")
        try:
            yield
        finally:
            with contextlib.suppress(OSError):  # a disk that is full has none to spare
                OsFiles().allocate(lock, SPARE_BYTES)
            os.close(lock)

    def give_up_spare(self) -> None:
        """Give back the room that the lock's file holds for whoever is to make room on a full disk. Raises OSError."""
        os.truncate(self.root / LOCK, 0)

    def numbers(self) -> list[int]:
        """List the manifests that are there, in order."""
        return sorted(int(path.stem) for path in (self.root / "manifests").glob("*.json") if path.stem.isdigit())

    def all_numbers(self) -> list[int]:
        """List the manifests, none of them missing. Raises DamagedArchiveError, OSError."""
        pin, numbers = self.latest(), self.numbers()
        last = max(pin.number, *numbers[-1:])
        if missing := sorted(set(range(1, last + 1)) - set(numbers)):
            raise DamagedArchiveError(f"manifests/{missing[0]:012d}.json is not there")
        return numbers

    def latest(self) -> Pin:
        """Read the pin of the newest manifest. Raises DamagedArchiveError, OSError."""
        if not os.path.lexists(self.root / LATEST):
            return Pin()
        return _parse(Pin, self._bytes(LATEST).rstrip(), LATEST)  # a newline, where somebody put it back by hand

    def read(self, number: int) -> Stored:
        """Read one manifest with its note. Raises DamagedArchiveError, OSError."""
        path = self._path(number)
        data, note = (self._bytes(f"manifests/{each.name}") for each in (path, path.with_suffix(".note")))
        manifest = _parse(Manifest, data, f"manifests/{path.name}")
        if manifest.number != number:
            raise DamagedArchiveError(f"manifests/{path.name}: holds manifest {manifest.number}")
        try:
            text = note.decode("utf-8")
        except UnicodeDecodeError:
            raise DamagedArchiveError(f"manifests/{path.stem}.note: not a note") from None
        if note_text(number, data) != text.split("\n\n")[0].removesuffix("\n") + "\n":
            raise DamagedArchiveError(f"manifests/{path.stem}.note: is about another manifest")
        return Stored(manifest, text, Pin(number=number, sha256=hashlib.sha256(data + note).hexdigest()))

    def newest(self) -> Stored | None:
        """Return the newest manifest, and take over one that was committed just before a crash.

        Raises DamagedArchiveError when it is not the one that `latest.json` tells, OSError.
        """
        pin = self.latest()
        if (last := max([0, *self.numbers()])) > pin.number + 1:  # whoever went on from there would write over them
            raise DamagedArchiveError(f"{self.told(pin)}, and there are manifests up to {last}")
        stored = self.read(pin.number) if pin.number else None
        if stored is not None and stored.pin != pin:
            raise DamagedArchiveError(f"manifest {pin.number} is not the one that `{LATEST}` names")
        if self._path(pin.number + 1).exists():
            stored = self.read(pin.number + 1)
            if stored.manifest.prev != pin.sha256:
                raise DamagedArchiveError(f"manifest {pin.number + 1} does not follow manifest {pin.number}")
            write_durably(self.root / LATEST, canonical(stored.pin.model_dump()))
        return stored

    def commit(self, manifest: Manifest, sign: Sign | None) -> Pin:
        """Make a manifest durable: from here on its files are part of the archive. Raises OSError."""
        data = canonical(_plain(manifest))
        text = note_text(manifest.number, data)
        note = (text if sign is None else sign(text)).encode()
        path = self._path(manifest.number)
        write_durably(path.with_suffix(".note"), note)
        write_durably(path, data)
        pin = Pin(number=manifest.number, sha256=hashlib.sha256(data + note).hexdigest())
        write_durably(self.root / LATEST, canonical(pin.model_dump()))
        return pin

    def sweep(self, number: int) -> None:
        """Delete what a run left that was killed before its manifest `number`: nothing else may get that number before. Raises OSError."""
        for end in (f"*-{number:012d}.jsonl.zst", f"*-{number:012d}.parquet", "*.tmp"):
            for path in (self.root / "data").glob(f"tenant=*/date=*/{end}"):
                path.unlink()
        for path in (self.root / "hashes" / f"{number:012d}.sha256", *(self.root / "hashes").glob("*.tmp")):
            path.unlink(missing_ok=True)

    def give_up(self, number: int) -> None:
        """Delete what is there of a manifest `number` that could not be written, which keeps a disk full until the next run."""
        if not self._path(number).exists():  # else it counts, whatever failed behind it
            with contextlib.suppress(OSError):
                self.sweep(number)

    def told(self, pin: Pin) -> str:
        """Say what `latest.json` is found to say."""
        there = os.path.lexists(self.root / LATEST)
        return f"`{LATEST}` names manifest {pin.number}" if there else f"`{LATEST}` is not there"

    def stem(self, tenant: str, hour: str, number: int) -> str:
        """Return where a tenant's files of an hour go, but for their endings. `hour`: 2026-11-21T12:00:00Z."""
        return f"data/{tenant_directory(tenant)}/date={hour[:10]}/{hour[11:13]}-{number:012d}"

    def _bytes(self, name: str) -> bytes:
        """Raises DamagedArchiveError, OSError."""
        try:
            return (self.root / name).read_bytes()
        except FileNotFoundError:
            raise DamagedArchiveError(f"{name} is not there") from None
        except IsADirectoryError:
            raise DamagedArchiveError(f"{name} is not a file") from None

    def _path(self, number: int) -> Path:
        return self.root / "manifests" / f"{number:012d}.json"


def tenant_directory(tenant: str) -> str:
    """Name a tenant's directory: `tenant=` and the name, as URLs write it; a hash where that is too long or nothing.

    Capitals are written as escapes too, for there are file systems that take `A` and `a` for one.
    """
    name = "".join(
        f"%{ord(each):02X}" if each.isupper() and each.isascii() else quote(each, safe="") for each in tenant
    )
    if not 0 < len(name) <= _MAX_NAME_BYTES:
        name = "sha256-" + hashlib.sha256(tenant.encode()).hexdigest()
    return f"tenant={name}"


def note_text(number: int, data: bytes) -> str:
    """Return what is signed of a manifest."""
    return f"caveat/archive\n{number}\n{hashlib.sha256(data).hexdigest()}\n"


def write_durably(path: Path, data: bytes) -> None:
    """Write a file in one step: after a crash there is the old one or the new one, whole. Raises OSError, which names it."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        fd = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(fd, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_directory(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def _parse(kind: type[Kind], data: bytes, name: str) -> Kind:
    try:
        value = kind.model_validate_json(data)
    except ValidationError as error:
        raise DamagedArchiveError(f"{name}: not what was written ({error.error_count()} faults)") from None
    if canonical(_plain(value)) != data:
        raise DamagedArchiveError(f"{name}: not what was written")
    return value


def _plain(value: BaseModel) -> Any:
    return value.model_dump(mode="json")

"""Logs made by hand: clean ones of every shape an honest writer can leave, and ways to tamper with them."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.frame import pack
from gateway.audit.record import draft, record_hash
from gateway.audit.writer import State

WRITER = "0123456789abcdef-0"


def history(rng: random.Random, lives: int) -> list[Entry]:
    """A log of several lives; some end without `stop`, and the next closes what they left open."""
    entries: list[Entry] = []
    head, left = Head(), list[str]()
    for epoch in range(1, lives + 1):
        names = {"head_epoch": head.epoch, "head_seq": head.seq, "head_hash": head.hash}
        records = [Record("start", WRITER, "-", names)]
        records += [Record("end", each, "demo", {"reason": "interrupted"}) for each in left]
        left = []
        for number in range(rng.randint(1, 8)):
            identity = f"{epoch}.{number}"
            records.append(Record("begin", identity, "demo", {"chars": rng.randint(0, 999)}))
            if epoch < lives and rng.random() < 0.2:
                left.append(identity)
            else:
                records.append(Record("end", identity, "demo", {"action": rng.choice(["allow", "refuse"])}))
        if epoch == lives or rng.random() < 0.5:
            records.append(Record("stop", WRITER, "-", {}))
        placed = Chain(WRITER, epoch).extend(head, [draft(each) for each in records])
        entries += placed
        head = Head(epoch, placed[-1].seq, placed[-1].hash)
    return entries


def split(rng: random.Random, entries: list[Entry]) -> list[list[Entry]]:
    """Cut a log into segments."""
    cuts = sorted(rng.sample(range(1, len(entries)), min(len(entries) - 1, rng.randint(1, 4))))
    return [entries[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(entries)], strict=True)]


def segment(number: int, base_seq: int, frames: bytes, *, after_fault: bool = False) -> bytes:
    return pack(json.dumps({"after_fault": after_fault, "base_seq": base_seq, "segment": number}).encode()) + frames


def lay(data: Path, parts: list[list[Entry]], head: Head) -> list[Path]:
    """Write a stopped writer's spool."""
    directory = data / "audit" / "w0"
    directory.mkdir(parents=True, exist_ok=True)
    for old in directory.iterdir():
        old.unlink()
    (data / "audit" / "host").write_text(WRITER.partition("-")[0])
    (directory / "state.json").write_text(json.dumps(asdict(State(epoch=head.epoch, head=head))))
    paths = []
    for number, part in enumerate(parts, 1):
        path = directory / f"{number:012d}.seg"
        path.write_bytes(segment(number, part[0].seq, b"".join(pack(each.data) for each in part)))
        paths.append(path)
    return paths


def wear(rng: random.Random, paths: list[Path], parts: list[list[Entry]]) -> None:
    """Leave the marks of an honest life: preallocated space, a torn last write, a file given up after a failed sync."""
    paths[-1].write_bytes(paths[-1].read_bytes() + b"\0" * rng.randint(0, 300))
    if rng.random() < 0.3:
        torn = pack(parts[-1][-1].data)
        paths[-1].write_bytes(paths[-1].read_bytes().rstrip(b"\0") + b"\0" * 0 + torn[: rng.randint(1, len(torn) - 1)])
    if rng.random() < 0.5:
        rest = b"".join(pack(each.data) for each in parts[-1])
        paths[-1].write_bytes(segment(len(paths), parts[-1][0].seq, rest, after_fault=True))
        remnant = rest[: rng.randint(0, len(rest))]
        paths[-2].write_bytes(paths[-2].read_bytes() + remnant)


def rechain(entries: list[Entry], begin: int) -> list[Entry]:
    """Make every hash from `begin` on fit again: what a careful forger does."""
    out = entries[:begin]
    for entry in entries[begin:]:
        document = json.loads(entry.data)
        document["prev"] = out[-1].hash if out else entry.prev
        if document["type"] == "start" and out:
            document["fields"] |= {"head_hash": out[-1].hash, "head_seq": out[-1].seq}
        data = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
        out.append(Entry(entry.epoch, entry.seq, document["prev"], record_hash(data).hex(), data))
    return out


def edited(rng: random.Random, entry: Entry, **changes: object) -> Entry:
    document = json.loads(entry.data)
    document |= changes or {"fields": {"action": f"forged{rng.randint(0, 999)}"}}
    data = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return entry._replace(data=data, hash=record_hash(data).hex())


Tamper = Callable[[random.Random, list[Entry]], list[Entry]]


def _edit(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return [*log[:at], edited(rng, log[at]), *log[at + 1 :]]


def _edit_and_rechain(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return rechain([*log[:at], edited(rng, log[at]), *log[at + 1 :]], at + 1)


def _delete(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return log[:at] + log[at + 1 :]


def _delete_and_close_the_gap(rng: random.Random, log: list[Entry]) -> list[Entry]:
    return _without(log, rng.randrange(len(log) - 1))


def _take_an_end_out(rng: random.Random, log: list[Entry]) -> list[Entry]:
    ends = [at for at, each in enumerate(log) if b'"type":"end"' in each.data]
    return _without(log, rng.choice(ends)) if ends else log


def _without(log: list[Entry], at: int) -> list[Entry]:
    moved = [edited(random.Random(0), each, seq=each.seq - 1)._replace(seq=each.seq - 1) for each in log[at + 1 :]]
    return rechain([*log[:at], *moved], at)


def _truncate(rng: random.Random, log: list[Entry]) -> list[Entry]:
    return log[: rng.randint(1, len(log) - 1)]


def _duplicate(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return [*log[: at + 1], log[at], *log[at + 1 :]]


def _swap(rng: random.Random, log: list[Entry]) -> list[Entry]:
    one, two = sorted(rng.sample(range(len(log)), 2))
    return [*log[:one], log[two], *log[one + 1 : two], log[one], *log[two + 1 :]]


def _insert(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(1, len(log))
    forged = edited(rng, log[at], id="forged", seq=log[at - 1].seq + 1, prev=log[at - 1].hash)
    return [*log[:at], forged, *log[at:]]


def _move_to_another_tenant(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return [*log[:at], edited(rng, log[at], tenant="other"), *log[at + 1 :]]


def _turn_the_clock(rng: random.Random, log: list[Entry]) -> list[Entry]:
    at = rng.randrange(len(log))
    return [*log[:at], edited(rng, log[at], ts_wall=rng.randint(1, 1 << 50)), *log[at + 1 :]]


def _graft(rng: random.Random, log: list[Entry]) -> list[Entry]:
    other = history(rng, 2)
    at = rng.randrange(1, min(len(log), len(other)))
    return log[:at] + other[at:]


RECORD_TAMPERS: dict[str, Tamper] = {
    "edit": _edit,
    "edit and rechain": _edit_and_rechain,
    "delete": _delete,
    "delete and close the gap": _delete_and_close_the_gap,
    "take an end out": _take_an_end_out,
    "truncate": _truncate,
    "duplicate": _duplicate,
    "swap": _swap,
    "insert": _insert,
    "tenant": _move_to_another_tenant,
    "clock": _turn_the_clock,
    "graft": _graft,
}


def _flip(rng: random.Random, paths: list[Path]) -> None:
    path = rng.choice(paths)
    buffer = bytearray(path.read_bytes())
    buffer[rng.randrange(len(buffer))] ^= 1 << rng.randrange(8)
    path.write_bytes(buffer)


def _unlink(rng: random.Random, paths: list[Path]) -> None:
    rng.choice(paths).unlink()


def _exchange(rng: random.Random, paths: list[Path]) -> None:
    one, two = rng.sample(paths, 2)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)


def _cut(rng: random.Random, paths: list[Path]) -> None:
    path = rng.choice(paths)
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[: rng.randrange(size)])


def _blank(rng: random.Random, paths: list[Path]) -> None:
    path = rng.choice(paths)
    buffer = path.read_bytes()
    keep = rng.randrange(len(buffer) - 8)
    path.write_bytes(buffer[:keep] + b"\0" * (len(buffer) - keep))


FILE_TAMPERS: dict[str, Callable[[random.Random, list[Path]], None]] = {
    "flip a bit": _flip,
    "remove a file": _unlink,
    "exchange files": _exchange,
    "cut a file": _cut,
    "blank a file's end": _blank,
}

"""What the signed log costs: leaves a second of the sequencer, records a second of verify, and their memory.

`python -m bench.audit [--records 500000] [--write]`. All rates are of CPU time of the process at work; Redis, which is
real, works beside it on its own. Records are as long as the gateway's are at the level of metadata.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from redis import Redis

from bench.report import Section, Target, about, write
from bench.servers import ROOT
from gateway.audit.archive import RedisArchive
from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.cover import Signed
from gateway.audit.embedded import find_binary
from gateway.audit.frame import pack
from gateway.audit.journal import Journal, tree_directory
from gateway.audit.note import load_signer
from gateway.audit.proof import check_proof, prove_records
from gateway.audit.record import draft
from gateway.audit.redis import WRITERS, head_key, stream_key
from gateway.audit.sequencer import Sequencer
from gateway.audit.tiles import read_tiles
from gateway.audit.tree import RedisTree
from gateway.audit.verify import verify
from gateway.audit.writer import State

WRITER = "0123456789abcdef-0"
CHUNK = 2_000
SEQUENCER_GOAL, VERIFY_GOAL = 20_000.0, 50_000.0
FIELDS = {
    "route": "/v1/chat/completions",
    "model": "assistant",
    "policy": {"name": "baseline", "version": 3, "sha256": "5f" * 32},
    "input": {
        "action": "allow",
        "scores": {"user/en": {f"category.{n}": 12_345 * n for n in range(12)}},
        "texts": [{"chars": 812, "fingerprint": "ab" * 16, "role": "user"}],
    },
    "classifiers": [{"name": "embedded", "microseconds": 412, "status": "ok"}],
    "output": {"chars": 1204, "released": 1204},
}


def records(count: int) -> Iterator[list[Entry]]:
    """A chain of exchanges, a chunk at a time."""
    chain, head, number = Chain(WRITER, 1), Head(), 0
    first = Record("start", WRITER, "-", {"head_epoch": 0, "head_seq": 0, "head_hash": head.hash})
    while number < count:
        drafts = [draft(first)] if not number else []
        while len(drafts) < min(CHUNK, count - number):
            place = number + len(drafts)
            drafts.append(draft(Record("begin" if place % 2 else "end", f"{(place + 1) // 2:032x}", "demo", FIELDS)))
        entries = chain.extend(head, drafts)
        last = entries[-1]
        head, number = Head(1, last.seq, last.hash), number + len(entries)
        yield entries


def lay(data: Path, url: str, count: int) -> tuple[int, Head]:
    """Write a log into spool and Redis; return the bytes of its records, and its head."""
    client: Any = Redis.from_url(url)
    directory = data / "audit" / "w0"
    directory.mkdir(parents=True)
    (data / "audit" / "host").write_text(WRITER.partition("-")[0])
    size, head = 0, Head()
    for number, entries in enumerate(records(count), 1):
        pipeline = client.pipeline(transaction=False)
        for each in entries:
            pipeline.xadd(stream_key(WRITER), {"h": each.hash, "r": each.data}, id=f"1-{each.seq}")
        pipeline.execute()
        opening = {"after_fault": False, "base_seq": entries[0].seq, "segment": number}
        frames = b"".join(pack(each.data) for each in entries)
        (directory / f"{number:012d}.seg").write_bytes(pack(json.dumps(opening).encode()) + frames)
        size += sum(len(each.data) for each in entries)
        head = Head(1, entries[-1].seq, entries[-1].hash)
    client.hset(head_key(WRITER), mapping={"epoch": 1, "seq": head.seq, "hash": head.hash})
    client.zadd(WRITERS, {WRITER: 1})
    client.close()
    (directory / "state.json").write_text(json.dumps(asdict(State(epoch=1, head=head, shipped=head))))
    return size, head


@contextmanager
def redis_server() -> Iterator[str]:
    home = Path(tempfile.mkdtemp(prefix="cvb-"))
    binary = find_binary() or sys.exit("no redis-server")
    options = ["--port", "0", "--unixsocket", f"{home}/s", "--dir", str(home), "--save", "", "--appendonly", "no"]
    child = subprocess.Popen([str(binary), *options], stdout=subprocess.DEVNULL)
    try:
        while not (home / "s").exists():
            time.sleep(0.02)
        yield f"unix://{home}/s"
    finally:
        child.kill()
        child.wait()
        shutil.rmtree(home, ignore_errors=True)


def used_bytes(url: str) -> int:
    client: Any = Redis.from_url(url)
    used = int(client.info("memory")["used_memory"])
    client.close()
    return used


def peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def sequence(data: Path, url: str) -> dict[str, float]:
    """Sign a whole log, in a process of its own."""
    signer, tree, journal, before = load_signer(data), RedisTree(url), Journal(data), used_bytes(url)
    sequencer = Sequencer(tree, journal, signer, lambda _name, _words: None)
    notes = 0

    def count(_: str) -> None:
        nonlocal notes
        notes += 1

    sequencer.on_note = count
    begun, clock = time.process_time(), time.perf_counter()
    while sequencer.step():
        pass
    cpu, wall = time.process_time() - begun, time.perf_counter() - clock
    size, grown = journal.tree.size, used_bytes(url) - before
    sequencer.release()
    return {"leaves": size, "cpu": cpu, "wall": wall, "notes": notes, "bytes": grown / size, "peak": peak_mb()}


def verification(data: Path, url: str | None) -> dict[str, float]:
    """Verify a log, in a process of its own."""
    begun = time.process_time()
    if url is None:
        report = verify(data, None)
    else:
        signer = load_signer(data)
        assert signer is not None
        report = verify(data, RedisArchive(url), signed=Signed(RedisTree(url), (), (signer.verifier,)))
    cpu = time.process_time() - begun
    assert report.exit_code <= 1
    assert not [each for each in report.findings if each.severity.value == "fault"], report.findings
    count = report.records["redis"] + report.records["spool"]
    return {"records": count, "cpu": cpu, "peak": peak_mb(), "leaves": report.records["leaves"]}


def proving(url: str, data: Path) -> dict[str, float]:
    """Prove the record in the middle of the log, and check the proof."""
    signer = load_signer(data)
    assert signer is not None
    tree, archive = RedisTree(url), Redis.from_url(url)
    state = tree.state()
    assert state is not None
    place = f"1-{state.size // 2}"
    found: Any = archive.xrange(stream_key(WRITER), min=place, max=place)
    begun = time.process_time()
    document = json.dumps(prove_records(tree, [found[0][1][b"r"]], read_tiles(tree_directory(data))))
    made = time.process_time() - begun
    begun = time.process_time()
    check_proof(document, [signer.verifier])
    return {"made": made, "checked": time.process_time() - begun, "bytes": len(document), "peak": peak_mb()}


def apart(what: str, data: Path, url: str) -> dict[str, float]:
    """Run one measurement in a fresh process, for its memory is to be its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.audit", "--child", what, str(data), url],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measured(count: int) -> dict[str, dict[str, float]]:
    data = Path(tempfile.mkdtemp(prefix="cvd-"))
    try:
        with redis_server() as url:
            size, _ = lay(data, url, count)
            stored = used_bytes(url)
            found = {"log": {"bytes": size / count, "redis": stored / count}}
            for what in ("sequence", "verify", "spool", "proof"):
                found[what] = apart(what, data, url)
            return found
    finally:
        shutil.rmtree(data, ignore_errors=True)


def child(what: str, data: Path, url: str) -> dict[str, float]:
    if what == "sequence":
        return sequence(data, url)
    if what == "proof":
        return proving(url, data)
    return verification(data, url if what == "verify" else None)


def section(few: int, many: int) -> Section:
    before = os.getloadavg()[0]
    small, large = measured(few), measured(many)
    rate = large["sequence"]["leaves"] / large["sequence"]["cpu"]
    both = large["verify"]["leaves"] / large["verify"]["cpu"]
    spool = large["spool"]["records"] / large["spool"]["cpu"]
    lines = [
        f"| | {few:,} records | {many:,} records |",
        "|---|---|---|",
        f"| sequencer, leaves per CPU second | {small['sequence']['leaves'] / small['sequence']['cpu']:,.0f} | {rate:,.0f} |",
        (
            f"| sequencer, leaves per second of the clock | {small['sequence']['leaves'] / small['sequence']['wall']:,.0f} "
            f"| {large['sequence']['leaves'] / large['sequence']['wall']:,.0f} |"
        ),
        f"| checkpoints signed | {small['sequence']['notes']:.0f} | {large['sequence']['notes']:.0f} |",
        f"| bytes of the tree in Redis for each leaf | {small['sequence']['bytes']:.0f} | {large['sequence']['bytes']:.0f} |",
        (
            f"| bytes of a record, and in Redis | {small['log']['bytes']:.0f}, {small['log']['redis']:.0f} "
            f"| {large['log']['bytes']:.0f}, {large['log']['redis']:.0f} |"
        ),
        f"| verify of spool, Redis and tree, records per CPU second | {small['verify']['leaves'] / small['verify']['cpu']:,.0f} | {both:,.0f} |",
        f"| verify of the spool alone | {small['spool']['records'] / small['spool']['cpu']:,.0f} | {spool:,.0f} |",
        (
            f"| one inclusion proof: milliseconds of CPU to make, to check | {small['proof']['made'] * 1000:.1f}, {small['proof']['checked'] * 1000:.2f} "
            f"| {large['proof']['made'] * 1000:.1f}, {large['proof']['checked'] * 1000:.2f} |"
        ),
        (
            f"| peak memory, MB: sequencer, verify, proof | {small['sequence']['peak']:.0f}, {small['verify']['peak']:.0f}, {small['proof']['peak']:.0f} "
            f"| {large['sequence']['peak']:.0f}, {large['verify']['peak']:.0f}, {large['proof']['peak']:.0f} |"
        ),
        "",
        f"Verify of spool, Redis and tree reads each record twice, and counts it once. Load average before the run: {before:.1f}.",
    ]
    targets = (
        Target("sequencer, leaves per CPU second", rate, "/s", SEQUENCER_GOAL, at_most=False),
        Target("verify of the spool alone, records per CPU second", spool, "/s", VERIFY_GOAL, at_most=False),
        Target("verify of spool, Redis and tree, records per CPU second", both, "/s", VERIFY_GOAL, at_most=False),
        Target(
            "verify, memory added by five times the records",
            large["verify"]["peak"] - small["verify"]["peak"],
            "MB",
            10.0,
        ),
    )
    return Section("The signed log", targets, "\n".join(lines))


def main() -> None:
    """Measure, print, and with --write put it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--records", type=int, default=500_000)
    parser.add_argument("--child", nargs=3, metavar=("WHAT", "DATA", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, data, url = options.child
        print(json.dumps(child(what, Path(data), url)))
        return
    arguments = "" if options.records == parser.get_default("records") else f" --records {options.records}"
    rendered = section(options.records // 5, options.records).render(about(f"python -m bench.audit{arguments} --write"))
    print(rendered)
    if options.write:
        write(ROOT / "docs" / "benchmarks.md", "audit", rendered)


if __name__ == "__main__":
    main()

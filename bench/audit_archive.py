"""What export and archive cost: CPU time per record in each form, and bytes per record in the archive.

Records have every field that the pipeline writes and go through the real writer into a spool.
Usage: python bench/audit_archive.py [records] [directory]
"""

from __future__ import annotations

import asyncio
import io
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "audit")]

from audit_samples import exchange  # noqa: E402 - the path is set above

from gateway.audit.export import FORMATS, export  # noqa: E402
from gateway.audit.export_filter import Filter  # noqa: E402
from gateway.audit.export_source import Placed, origins, records_of  # noqa: E402
from gateway.audit.log import open_log  # noqa: E402
from gateway.audit.vault_manifest import Vault  # noqa: E402
from gateway.audit.vault_verify import verify_vault  # noqa: E402
from gateway.audit.vault_write import HOUR, Order, archive_log, now_microseconds  # noqa: E402
from gateway.ids import new_id  # noqa: E402

BATCH = 100
TENANTS = ("acme", "demo", "zeta", "beta", "corp")
ACTIONS = ("allow",) * 8 + ("refuse", "redact")


class Sink(io.RawIOBase):
    """Counts what is written."""

    size = 0

    def write(self, data: Any) -> int:
        self.size += len(data)
        return len(data)


async def make(data: Path, records: int) -> None:
    log = await open_log(data, master_key=b"k" * 32, max_bytes=16 << 30, redis_url=None)
    rng = random.Random(1)
    for _ in range(records // 2 // BATCH):
        await log.append(
            [
                record
                for _ in range(BATCH)
                for record in exchange(new_id(), rng.choice(TENANTS), action=rng.choice(ACTIONS))
            ]
        )
    await log.close()


def counted(records: Iterable[Placed], counter: list[int]) -> Iterator[Placed]:
    for each in records:
        counter[0] += 1
        yield each


def measure_export(data: Path, kind: str) -> None:
    sink, counter = Sink(), [0]
    begun = time.process_time()
    writers = (counted(records_of(origin, None), counter) for origin in origins(data, None))
    export(writers, kind, Filter(), sink)  # type: ignore[arg-type]  # a RawIOBase writes bytes
    cost(f"export {kind}", counter[0], begun, f"{sink.size / counter[0]:.0f} bytes a record")


def measure_archive(data: Path, home: Path) -> None:
    vault, now = Vault(home), now_microseconds()
    begun = time.process_time()
    with vault.locked():
        done = archive_log(vault, data, None, Order(now + 2 * HOUR, now))
    sizes = [sum(p.stat().st_size for p in home.rglob(end)) for end in ("*.zst", "*.parquet", "*.sha256")]
    each = ", ".join(
        f"{name} {size / done.records:.1f}" for name, size in zip(("zst", "parquet", "hashes"), sizes, strict=True)
    )
    cost("archive", done.records, begun, f"bytes a record: {each}")
    begun = time.process_time()
    report = verify_vault(vault, None)
    assert report.exit_code == 0
    cost("verify", done.records, begun, "")


def cost(what: str, records: int, begun: float, words: str) -> None:
    seconds = time.process_time() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what:15} {records / seconds:10,.0f} records/s of CPU time  {peak} MiB at most  {words}", flush=True)


def main() -> None:
    if len(sys.argv) > 3:  # one measurement in a process of its own
        data, kind = Path(sys.argv[2]), sys.argv[3]
        if kind == "archive":
            measure_archive(data, data / "archive")
        else:
            measure_export(data, kind)
        return
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    with tempfile.TemporaryDirectory(dir=sys.argv[2] if len(sys.argv) > 2 else None) as home:
        asyncio.run(make(Path(home), records))
        for kind in (*FORMATS, "archive"):
            subprocess.run([sys.executable, __file__, str(records), home, kind], check=True)


if __name__ == "__main__":
    main()

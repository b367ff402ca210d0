"""What an evidence pack over a large log costs: time, CPU time and memory of `caveat evidence`, as it is called.

Records have every field that the pipeline writes and go through the real writer into a spool; with `--redis` also through
the real shipper into a Redis of the bench's own, where the real sequencer signs them. Three in five decisions are the tenant's.
Usage: python bench/evidence.py [decisions] [--redis] [--keep DIRECTORY]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "audit")]

from audit_samples import exchange  # noqa: E402 - the path is set above

from gateway.audit.log import open_log  # noqa: E402
from gateway.audit.note import load_signer  # noqa: E402
from gateway.audit.sequencing import SequencerThread  # noqa: E402
from gateway.http.keys import Grant, KeyStore  # noqa: E402
from gateway.ids import new_id  # noqa: E402

BATCH = 200
TENANTS = ("acme",) * 3 + ("globex", "initech")
ACTIONS = ("allow",) * 8 + ("refuse", "redact")


async def make(data: Path, decisions: int, redis_url: str | None) -> None:
    KeyStore(data).create(Grant("acme", "baseline", "bench"), time.time())
    log = await open_log(data, master_key=b"k" * 32, max_bytes=32 << 30, redis_url=redis_url)
    rng = random.Random(1)
    for _ in range(decisions // BATCH):
        await log.append(
            [
                record
                for _ in range(BATCH)
                for record in exchange(new_id(), rng.choice(TENANTS), action=rng.choice(ACTIONS))
            ]
        )
    while redis_url is not None and log.lag_records:  # noqa: ASYNC110 - a bench may wait
        await asyncio.sleep(0.2)
    await log.close()


@contextmanager
def own_redis(home: Path) -> Iterator[str]:
    path = home / "redis.sock"
    flags = ["--port", "0", "--unixsocket", str(path), "--dir", str(home), "--appendonly", "no", "--save", ""]
    process = subprocess.Popen(["redis-server", *flags, "--maxmemory-policy", "noeviction", "--logfile", "redis.log"])
    try:
        while not path.exists():
            time.sleep(0.05)
        yield f"unix://{path}"
    finally:
        process.terminate()
        process.wait(30)


def sign(data: Path, url: str) -> None:
    """Let the real sequencer sign all there is."""
    thread = SequencerThread(url, data, load_signer(data), print)
    thread.start()
    while True:
        time.sleep(3)
        told = subprocess.run(
            [sys.executable, "-m", "gateway", "audit", "status", "--json"],
            check=False,
            env=_env(data, url),
            capture_output=True,
            text=True,
        ).stdout
        signed = json.loads(told)["checkpoint"]
        if signed is not None and not signed["lag"]:
            break
    thread.close()


def _env(data: Path, url: str | None) -> dict[str, str]:
    return os.environ | {"CAVEAT_REDIS_URL": url or "none", "CAVEAT_DATA_DIR": str(data), "PYTHONPATH": str(ROOT)}


def measure(data: Path, url: str | None, out: Path) -> None:
    today = time.strftime("%Y-%m-%d", time.gmtime())
    words = ["evidence", "--tenant", "acme", "--from", "2026-01-01", "--to", today, "--out", str(out)]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "gateway", *words], env=_env(data, url), check=False, capture_output=True, text=True
    )
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(f"exit {done.returncode}: {done.stderr.strip()}")
    print(f"{wall:.1f} s, {cpu:.1f} s of CPU time, {after.ru_maxrss / 1024:.0f} MB at most in one process")
    print(f"load of the machine: {' '.join(f'{each:.1f}' for each in os.getloadavg())}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("decisions", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--redis", action="store_true")
    parser.add_argument("--keep", type=Path, help="leave the log here, or use the one that is")
    asked = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="cvt-")) if asked.keep is None else asked.keep
    data, begun = home / "data", time.monotonic()
    try:
        if asked.redis:
            with own_redis(home) as url:
                asyncio.run(make(data, asked.decisions, url))
                sign(data, url)
                print(f"made {asked.decisions} decisions in {time.monotonic() - begun:.0f} s")
                measure(data, url, home / "pack.zip")
            return
        if not data.exists():
            asyncio.run(make(data, asked.decisions, None))
        size = sum(path.stat().st_size for path in data.rglob("*") if path.is_file())
        print(f"{asked.decisions} decisions, {size / 1e6:.0f} MB, made in {time.monotonic() - begun:.0f} s")
        measure(data, None, home / "pack.zip")
    finally:
        if asked.keep is None:
            shutil.rmtree(home)


if __name__ == "__main__":
    main()

"""What one durable kilobyte costs on this disk, without anything of ours: the floor under two records a request.

python bench/raw_sync.py [DIRECTORY]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time

WRITES = 1000
RECORD = b"x" * 1024


def main() -> None:
    with tempfile.TemporaryFile(dir=sys.argv[1] if len(sys.argv) > 1 else ".") as file:
        handle = file.fileno()
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, WRITES * len(RECORD))
        took = []
        for number in range(WRITES):
            started = time.perf_counter()
            os.pwrite(handle, RECORD, number * len(RECORD))
            os.fdatasync(handle)
            took.append((time.perf_counter() - started) * 1e6)
    took.sort()
    print(
        f"{WRITES} records of 1 kB, preallocated: p50 {statistics.median(took):.0f} µs, p99 {took[-WRITES // 100]:.0f} µs"
    )


if __name__ == "__main__":
    main()

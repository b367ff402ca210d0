"""A writer to be killed: appends from several tasks and says on stdout what was acknowledged.

Usage: audit_victim.py DATA_DIR LIFE.  Each line is `<life>.<task>.<number>`, written after `append` has returned.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from gateway.audit.base import Record
from gateway.audit.log import open_log

TASKS = 6


async def main(data: Path, life: str) -> None:
    log = await open_log(data, master_key=b"k" * 32, max_bytes=1 << 28, redis_url=None)

    async def client(name: int) -> None:
        number = 0
        while True:
            identity = f"{life}.{name}.{number}"
            await log.append([Record("begin", identity, "demo", {"text": "x" * (number % 700)})])
            os.write(1, f"{identity} begin\n".encode())
            await log.append([Record("end", identity, "demo", {"action": "allow"})])
            os.write(1, f"{identity} end\n".encode())
            number += 1

    await asyncio.gather(*(client(name) for name in range(TASKS)))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))

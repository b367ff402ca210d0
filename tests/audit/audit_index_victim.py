"""An indexer to be killed: writes as fast as it can, says `ready` after the first time. Usage: audit_index_victim.py REDIS_URL"""

from __future__ import annotations

import os
import sys

from gateway.audit.index_follow import Indexer
from gateway.audit.index_store import IndexStore
from gateway.audit.tree import RedisTree


def main(url: str) -> None:
    store = IndexStore(url, segment_rows=16, lease_seconds=0.05)  # the next life need not wait long for the lease
    indexer = Indexer(store, RedisTree(url), lambda name, words: None, batch=3)
    while not indexer.step():
        pass
    os.write(1, b"ready\n")
    while True:
        indexer.step()


if __name__ == "__main__":
    main(sys.argv[1])

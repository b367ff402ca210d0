"""One pack's facts for all tests of packs: gathering them runs the verification as a process."""

from __future__ import annotations

from pathlib import Path

import pytest
from evidence_material import gathered, lay_signed_log
from redis import Redis

from gateway.evidence.gather import Gathered


@pytest.fixture(scope="session")
def facts(tmp_path_factory: pytest.TempPathFactory, redis_socket: Path) -> Gathered:
    data = tmp_path_factory.mktemp("evidence")
    client = Redis(unix_socket_path=str(redis_socket))
    client.flushall()
    client.close()
    url = f"unix://{redis_socket}"
    lay_signed_log(data, url)
    return gathered(data, url)

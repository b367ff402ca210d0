"""That replicas count limits for themselves shows on `/metrics`: a tenant then gets its allowance from each of them."""

from __future__ import annotations

from pathlib import Path

from test_limits import who
from test_metrics import series

from gateway.app import open_gateway
from gateway.settings import Settings
from gateway.types import Limits


async def test_limits_that_redis_does_not_count_are_told(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "data", redis_url=f"unix://{tmp_path}/nobody.sock")
    async with open_gateway(settings) as gateway:
        gateway.refresh()
        before = series(gateway.metrics)[("caveat_limits_local",)]
        await gateway.limiter.check(who(Limits(60)), 1)
        gateway.refresh()
        after = series(gateway.metrics)[("caveat_limits_local",)]
    assert (before, after) == (0, 1)


async def test_without_a_redis_there_is_nothing_to_tell(tmp_path: Path) -> None:
    async with open_gateway(Settings(data_dir=tmp_path / "data", redis_url="none")) as gateway:
        gateway.refresh()
        assert ("caveat_limits_local",) not in series(gateway.metrics)

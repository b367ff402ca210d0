"""A worker's metrics among Ray's own, which each node of a cluster shows to Prometheus: `ray_vllm_num_requests_running`.

Ray's names hold no colon, so one becomes an underscore, as vLLM does it there. A counter and a histogram's buckets are
told as they stand, as gauges: `rate` and `histogram_quantile` make no difference.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

SECONDS: Final = 5.0
_ODD: Final = re.compile(r"[^a-zA-Z0-9_]")


async def export_forever(registry: CollectorRegistry) -> None:
    """Tell Ray what the registry says, now and then, until it is cancelled; called in a replica."""
    from ray.serve.metrics import Gauge

    gauges: dict[str, Any] = {}
    while True:
        for family in registry.collect():
            for sample in family.samples:
                name = _ODD.sub("_", sample.name)
                if name not in gauges:
                    gauges[name] = Gauge(name, description=family.documentation, tag_keys=tuple(sample.labels))
                gauges[name].set(float(sample.value), tags=dict(sample.labels))
        await asyncio.sleep(SECONDS)

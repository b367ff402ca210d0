"""What the GPUs under a worker do, as `caveat_gpu_*` gauges read from NVML at each scrape.

A machine without a driver, the library or a GPU has no series and no error. Where a GPU does not know a quantity, that
series is missing; where it can no longer be read at all, `caveat_gpu_up` says 0.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from prometheus_client import CollectorRegistry
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

WATTS: Final = 1000.0  # NVML says milliwatts
PERCENT: Final = 100.0

Read = Callable[[Any, Any], float]

# Source: NVML API reference, nvmlClocksEventReasons. Idle and what an administrator set are no throttling.
REASONS: Final = {
    "power_cap": 0x004,
    "hardware_slowdown": 0x008,
    "software_thermal": 0x020,
    "hardware_thermal": 0x040,
    "power_brake": 0x080,
}
READINGS: Final[tuple[tuple[str, str, Read], ...]] = (
    (
        "utilization_ratio",
        "Share of time in which a kernel ran",
        lambda nvml, gpu: nvml.nvmlDeviceGetUtilizationRates(gpu).gpu / PERCENT,
    ),
    ("memory_used_bytes", "Memory in use, by whomever", lambda nvml, gpu: nvml.nvmlDeviceGetMemoryInfo(gpu).used),
    ("memory_total_bytes", "Memory that there is", lambda nvml, gpu: nvml.nvmlDeviceGetMemoryInfo(gpu).total),
    ("power_watts", "Power drawn", lambda nvml, gpu: nvml.nvmlDeviceGetPowerUsage(gpu) / WATTS),
    ("power_limit_watts", "Power allowed", lambda nvml, gpu: nvml.nvmlDeviceGetEnforcedPowerLimit(gpu) / WATTS),
    (
        "temperature_celsius",
        "Temperature of the chip",
        lambda nvml, gpu: nvml.nvmlDeviceGetTemperature(gpu, nvml.NVML_TEMPERATURE_GPU),
    ),
)


@dataclass(frozen=True, slots=True, eq=False)  # a registry keys its collectors by identity
class Gpus(Collector):
    """Reads `nvml`, which has the functions of the module pynvml and is initialised; `pid` is the worker's own."""

    nvml: Any
    count: int
    pid: int

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Name nothing, so that registering reads nothing."""
        return iter(())

    def collect(self) -> Iterator[GaugeMetricFamily]:
        up = _family("up", "1: the GPU can be read; 0: it is lost")
        throttled = _family("throttled", "1: the clocks are held down for this reason", "reason")
        process = _family("process_memory_bytes", "Memory of this worker's own process")
        gauges = {name: _family(name, what) for name, what, _ in READINGS}
        for index in range(self.count):
            try:
                self._read(index, gauges, throttled, process)
            except self.nvml.NVMLError:
                up.add_metric([str(index)], 0)
            else:
                up.add_metric([str(index)], 1)
        yield from (family for family in (up, *gauges.values(), throttled, process) if family.samples)

    def _read(
        self,
        index: int,
        gauges: dict[str, GaugeMetricFamily],
        throttled: GaugeMetricFamily,
        process: GaugeMetricFamily,
    ) -> None:
        """Add what this GPU tells. Raises NVMLError where it cannot be read, which is not that it knows no answer."""
        gpu = self.nvml.nvmlDeviceGetHandleByIndex(index)

        def reading(gauge: GaugeMetricFamily, read: Read) -> None:
            gauge.add_metric([str(index)], read(self.nvml, gpu))

        def reasons() -> None:
            held = self.nvml.nvmlDeviceGetCurrentClocksThrottleReasons(gpu)
            for reason, bit in REASONS.items():
                throttled.add_metric([str(index), reason], float(bool(held & bit)))

        def own() -> None:
            # in a container the driver tells the host's process ids, among which our own is not
            found = [p.usedGpuMemory for p in self.nvml.nvmlDeviceGetComputeRunningProcesses(gpu) if p.pid == self.pid]
            if found and None not in found:
                process.add_metric([str(index)], sum(found))

        for name, _, read in READINGS:
            self._if_known(partial(reading, gauges[name], read))
        self._if_known(reasons)
        self._if_known(own)

    def _if_known(self, read: Callable[[], None]) -> None:
        try:
            read()
        except (self.nvml.NVMLError_NotSupported, self.nvml.NVMLError_NoPermission, self.nvml.NVMLError_NoData):
            return


def register(registry: CollectorRegistry, nvml: Any | None = None) -> int:
    """Have `registry` tell of the GPUs here; returns how many there are. `nvml` stands in for the module pynvml.

    The same driver serves the whole process, so it is never shut down; the process's end does that.
    """
    library = nvml if nvml is not None else _library()
    if library is None:
        return 0
    try:
        library.nvmlInit()
        count: int = library.nvmlDeviceGetCount()
    except library.NVMLError:  # no driver, or none that this library can speak to
        return 0
    if count:
        registry.register(Gpus(library, count, os.getpid()))
    return count


def _library() -> Any | None:
    try:
        return importlib.import_module("pynvml")
    except ImportError:
        return None


def _family(name: str, what: str, *labels: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"caveat_gpu_{name}", what, labels=["gpu", *labels])

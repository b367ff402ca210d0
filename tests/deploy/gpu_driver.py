"""The functions of pynvml over GPUs that a test describes: the machines that run the tests have none."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any


@dataclass
class Driver:
    """The functions of pynvml that are asked for, over GPUs which a test describes."""

    count: int = 1
    is_there: bool = True
    lost: frozenset[int] = frozenset()
    unknown: frozenset[str] = frozenset()
    throttle_bits: int = 0
    processes: list[Any] = field(default_factory=list)
    NVML_TEMPERATURE_GPU: int = 0

    class NVMLError(Exception):
        pass

    class NVMLError_NotSupported(NVMLError):  # noqa: N801 - pynvml's own names
        pass

    class NVMLError_NoPermission(NVMLError):  # noqa: N801
        pass

    class NVMLError_NoData(NVMLError):  # noqa: N801
        pass

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("nvml"):
            raise AttributeError(name)
        return lambda *given: self._answer(name.removeprefix("nvmlDeviceGet"), *given)

    def _answer(self, what: str, *given: Any) -> Any:
        if what == "nvmlInit":
            if not self.is_there:
                raise self.NVMLError
            return None
        if what == "Count":
            return self.count
        if what in self.unknown:
            raise self.NVMLError_NotSupported
        if what == "HandleByIndex" and given[0] in self.lost:
            raise self.NVMLError
        answers = {
            "HandleByIndex": given[0] if given else None,
            "UtilizationRates": SimpleNamespace(gpu=87, memory=40),
            "MemoryInfo": SimpleNamespace(used=60, total=80, free=20),
            "PowerUsage": 350_500,
            "EnforcedPowerLimit": 700_000,
            "Temperature": 71,
            "CurrentClocksThrottleReasons": self.throttle_bits,
            "ComputeRunningProcesses": self.processes,
        }
        return answers[what]

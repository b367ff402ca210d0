"""The GPUs' gauges, against a driver that is played: the machines that run these tests have none."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest
from gpu_driver import Driver
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from gateway.workers.gpu import register


def series(driver: Driver) -> dict[tuple[str, ...], float]:
    registry = CollectorRegistry()
    register(registry, driver)
    families = text_string_to_metric_families(generate_latest(registry).decode())
    return {(s.name.removeprefix("caveat_gpu_"), *s.labels.values()): s.value for f in families for s in f.samples}


def test_each_reading_comes_in_base_units() -> None:
    """A dashboard adds watts of many makers; NVML says milliwatts and percent."""
    seen = series(Driver())
    assert seen["utilization_ratio", "0"] == 0.87
    assert (seen["memory_used_bytes", "0"], seen["memory_total_bytes", "0"]) == (60, 80)
    assert (seen["power_watts", "0"], seen["power_limit_watts", "0"]) == (350.5, 700)
    assert (seen["temperature_celsius", "0"], seen["up", "0"]) == (71, 1)


def test_only_true_throttling_counts_as_such() -> None:
    """Idle clocks (bit 0) are low as well, and an alarm on them would ring each night."""
    throttled = {key[2]: value for key, value in series(Driver(throttle_bits=0x41)).items() if key[0] == "throttled"}
    assert throttled.pop("hardware_thermal") == 1
    assert len(throttled) == 4
    assert not any(throttled.values())


def test_only_the_workers_own_process_is_told() -> None:
    """What others run on the machine is theirs."""
    mine = SimpleNamespace(pid=os.getpid(), usedGpuMemory=40)
    other = SimpleNamespace(pid=1, usedGpuMemory=20)
    assert series(Driver(processes=[mine, other]))["process_memory_bytes", "0"] == 40
    assert ("process_memory_bytes", "0") not in series(Driver(processes=[other]))


def test_what_a_gpu_does_not_know_is_missing_and_the_rest_is_told() -> None:
    """A zero would be taken for a reading."""
    seen = series(Driver(unknown=frozenset({"PowerUsage", "CurrentClocksThrottleReasons"})))
    assert ("power_watts", "0") not in seen
    assert not [key for key in seen if key[0] == "throttled"]
    assert (seen["temperature_celsius", "0"], seen["up", "0"]) == (71, 1)


def test_a_lost_gpu_is_down_and_its_neighbour_is_told() -> None:
    """A GPU that fell off the bus has to ring, and must not break the scrape of the others."""
    seen = series(Driver(count=2, lost=frozenset({0})))
    assert (seen["up", "0"], seen["up", "1"]) == (0, 1)
    assert ("utilization_ratio", "0") not in seen
    assert seen["utilization_ratio", "1"] == 0.87


@pytest.mark.parametrize("driver", [Driver(is_there=False), Driver(count=0)], ids=["no driver", "no GPU"])
def test_a_machine_without_gpu_has_no_series(driver: Driver) -> None:
    """The same worker runs on a laptop."""
    assert series(driver) == {}


def test_the_real_library_is_asked_without_an_error() -> None:
    """Whether there is a driver here or not."""
    pytest.importorskip("pynvml", reason="the `workers` extra is not installed")
    registry = CollectorRegistry()
    count = register(registry)
    assert generate_latest(registry).decode().count("caveat_gpu_up{") == count

"""The workers' own metrics: asked at the addresses of the operator's settings, and nowhere else, under a deadline.

Names are those of vLLM for generation, of text-embeddings-inference for classification, and `caveat_gpu_*`.
INVARIANT: no redirect is followed and no key is sent; what a worker answers is read as numbers, and never as text to show.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

import httpx
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample
from yarl import URL

from classifiers.manifest import Manifest
from gateway.settings import Settings

DEADLINE_SECONDS: Final = 2.0
KEEP_SECONDS: Final = 2.0
WINDOW_SECONDS: Final = 60.0  # a rate is over the last minute, as far as somebody looked
MAX_BYTES: Final = 4 << 20
MAX_GPUS: Final = 64
QUANTILES: Final = (0.5, 0.95, 0.99)
OK: Final = 200

GAUGES: Final = {
    "vllm:num_requests_running": "running",
    "vllm:num_requests_waiting": "waiting",
    "te_queue_size": "waiting",
}
COUNTERS: Final = {
    "vllm:prompt_tokens_total": "prompt_tokens",
    "vllm:generation_tokens_total": "generation_tokens",
    "vllm:request_success_total": "requests",
    "te_request_success": "requests",
    "te_request_failure": "failures",
    "te_predict_success": "windows",
}
HISTOGRAMS: Final = {
    "vllm:time_to_first_token_seconds": "first_token",
    "vllm:inter_token_latency_seconds": "between_tokens",
    "vllm:time_per_output_token_seconds": "between_tokens",  # what older ones call it
    "vllm:e2e_request_latency_seconds": "request",
    "vllm:request_queue_time_seconds": "queue",
    "te_request_duration": "request",
    "te_request_queue_duration": "queue",
    "te_request_inference_duration": "run",
    "te_batch_next_size": "batch_windows",
    "te_batch_next_tokens": "batch_tokens",
}
SIZES: Final = frozenset({"batch_windows", "batch_tokens"})  # the others are seconds


class Machine(NamedTuple):
    """One address of a worker. `serves`: an upstream's or a classifier's name in the settings."""

    serves: str
    url: str


class Spread(NamedTuple):
    """What a histogram tells since its worker began. `quantiles`: of QUANTILES; `bins`: up to that bound, how many."""

    total: int
    quantiles: tuple[float, ...]
    bins: tuple[tuple[float, int], ...]


@dataclass(slots=True)
class Gpu:
    """What is known of one GPU; NaN where it does not tell."""

    number: int
    values: dict[str, float] = field(default_factory=dict)
    throttled: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """`is_read`: whether it answered with metrics of a worker. `rates`: a second, over `rate_seconds`, if there are two looks."""

    machine: Machine
    fault: str = ""
    gauges: Mapping[str, float] = field(default_factory=dict)
    kv_usage: float | None = None
    totals: Mapping[str, float] = field(default_factory=dict)
    rates: Mapping[str, float] = field(default_factory=dict)
    rate_seconds: float = 0.0
    spreads: Mapping[str, Spread] = field(default_factory=dict)
    gpus: tuple[Gpu, ...] = ()

    @property
    def is_read(self) -> bool:
        return not self.fault


class Machines:
    """Asks all workers at once; what was read within the last seconds is not asked again."""

    def __init__(
        self,
        machines: Sequence[Machine],
        *,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.machines = tuple(machines)
        self._client = httpx.AsyncClient(
            headers={"accept-encoding": "identity"},  # what is small on the way and big here is not asked for
            timeout=DEADLINE_SECONDS,
            trust_env=False,
            follow_redirects=False,
            transport=transport,
        )
        self._clock = clock
        self._one = asyncio.Lock()
        self._kept: tuple[float, list[Reading]] | None = None
        self._before: dict[Machine, deque[tuple[float, Mapping[str, float]]]] = {}

    async def read(self) -> list[Reading]:
        """Return a reading of each; one that does not answer has its fault."""
        async with self._one:
            if self._kept is None or self._clock() - self._kept[0] > KEEP_SECONDS:
                found = await asyncio.gather(*(self._read(each) for each in self.machines))
                self._kept = self._clock(), list(found)
            return self._kept[1]

    async def close(self) -> None:
        await self._client.aclose()

    async def _read(self, machine: Machine) -> Reading:
        try:
            async with asyncio.timeout(DEADLINE_SECONDS):
                text = await self._fetch(machine.url)
            samples = [each for family in text_string_to_metric_families(text) for each in family.samples]
        except (httpx.HTTPError, TimeoutError):
            return Reading(machine, "does not answer")
        except (ValueError, KeyError, OverflowError):
            return Reading(machine, "answers with something else than metrics")
        if not any(each.name.startswith(("vllm:", "te_")) for each in samples):
            return Reading(machine, "tells no metrics of a worker")
        return self._told(machine, samples)

    async def _fetch(self, url: str) -> str:
        """Raises httpx.HTTPError, ValueError."""
        raw = b""
        async with self._client.stream("GET", url) as answer:
            if answer.status_code != OK:
                raise ValueError("not 200")
            async for piece in answer.aiter_bytes():
                raw += piece
                if len(raw) > MAX_BYTES:
                    raise ValueError("too long")
        return raw.decode("utf-8")

    def _told(self, machine: Machine, samples: Sequence[Sample]) -> Reading:
        totals = _sums(samples, COUNTERS)
        rates, seconds = self._rates(machine, totals)
        usage = [each.value for each in samples if each.name == "vllm:kv_cache_usage_perc"]
        return Reading(
            machine,
            gauges=_sums(samples, GAUGES),
            kv_usage=max(usage, default=None),
            totals=totals,
            rates=rates,
            rate_seconds=seconds,
            spreads=_spreads(samples),
            gpus=_gpus(samples),
        )

    def _rates(self, machine: Machine, totals: Mapping[str, float]) -> tuple[dict[str, float], float]:
        now, looks = self._clock(), self._before.setdefault(machine, deque(maxlen=64))
        while len(looks) > 1 and now - looks[0][0] > WINDOW_SECONDS:
            looks.popleft()
        if looks and any(totals.get(name, 0) < value for name, value in looks[-1][1].items()):
            looks.clear()  # it began anew
        looks.append((now, totals))
        then, before = looks[0]
        if now <= then:
            return {}, 0.0
        return {name: (value - before.get(name, 0)) / (now - then) for name, value in totals.items()}, now - then


def machines_of(settings: Settings, manifests: Mapping[str, Manifest]) -> list[Machine]:
    """Return the addresses of the workers that the settings name, by `desk.workers`."""
    asked, found = settings.desk.workers, list[tuple[str, str]]()
    for each in settings.upstreams:
        has_key = each.api_key_env is not None or each.api_key_file is not None
        if each.base_url is not None and (not has_key if asked is None else each.name in asked):
            found.append((each.name, each.base_url))
    for name in settings.classifiers:
        manifest = manifests.get(name)
        if manifest is None or manifest.kind != "remote":
            continue
        if name in asked if asked is not None else manifest.options.get("api_key_env") is None:
            many = manifest.options.get("endpoints")
            named = many if isinstance(many, list) else [manifest.options.get("url")]
            found += [(name, each) for each in named if isinstance(each, str)]
    return list(dict.fromkeys(Machine(name, str(URL(url).origin() / "metrics")) for name, url in found))


def quantile(share: float, bins: Sequence[tuple[float, float]]) -> float:
    """Return a quantile of a histogram's cumulative bins, straight between two bounds; NaN of none.

    What lies above the last finite bound counts as that bound. Source: PromQL, histogram_quantile.
    """
    total = bins[-1][1] if bins else 0.0
    if not total:
        return math.nan
    rank, below, low = share * total, 0.0, 0.0
    for high, count in bins:
        if count >= rank:
            if math.isinf(high):
                return low
            return low + (high - low) * ((rank - below) / (count - below)) if count > below else high
        low, below = high, count
    return low


def _sums(samples: Iterable[Sample], names: Mapping[str, str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for each in samples:
        if (name := names.get(each.name)) is not None and math.isfinite(each.value):
            found[name] = found.get(name, 0.0) + each.value
    return found


def _spreads(samples: Iterable[Sample]) -> dict[str, Spread]:
    bins: dict[str, dict[float, float]] = {}
    for each in samples:
        name = HISTOGRAMS.get(each.name.removesuffix("_bucket"))
        if name is None or not each.name.endswith("_bucket"):
            continue
        bound = float(each.labels.get("le", "nan"))
        of = bins.setdefault(name, {})
        of[bound] = of.get(bound, 0.0) + each.value
    found = {}
    for name, of in bins.items():
        ordered = sorted(of.items())
        if ordered[-1][1] > 0:
            single = zip(ordered, [(0.0, 0.0), *ordered], strict=False)
            counts = tuple((bound, round(count - before)) for (bound, count), (_, before) in single)
            spread = tuple(quantile(share, ordered) for share in QUANTILES)
            found[name] = Spread(round(ordered[-1][1]), spread, counts)
    return found


def _gpus(samples: Iterable[Sample]) -> tuple[Gpu, ...]:
    found: dict[int, Gpu] = {}
    for each in samples:
        number = each.labels.get("gpu", "")
        if not each.name.startswith("caveat_gpu_") or not (number.isdecimal() and int(number) < MAX_GPUS):
            continue
        gpu = found.setdefault(int(number), Gpu(int(number)))
        name = each.name.removeprefix("caveat_gpu_")
        if name != "throttled":
            gpu.values[name] = each.value
        elif each.value:
            gpu.throttled.append(each.labels.get("reason", "")[:40])
    return tuple(found[number] for number in sorted(found))

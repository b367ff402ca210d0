"""Which upstream serves which model: the operator's list, and nothing that a request says."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from classifiers.catalog import members
from gateway.errors import ConfigurationError
from gateway.settings import Settings, UpstreamSettings
from gateway.upstream.base import Dropped, OnDropped, Provider, Upstream
from gateway.upstream.health import OnEvent, untold

MACHINERY = frozenset(  # modules of this package that are no providers
    {"anthropic_answer", "answer", "calls", "health", "http", "refusal", "table", "told", "vectors"}
)


def providers() -> dict[str, Provider]:
    """Return the kinds of model server there are, by name."""
    return {
        provider.kind: provider for provider in members("gateway.upstream", "UPSTREAM", Provider, MACHINERY).values()
    }


class Upstreams:
    """The open upstreams. Connections are made on first use, so that one server being down stops nothing else."""

    def __init__(
        self,
        settings: Settings,
        on_dropped: OnDropped | None = None,
        env: Mapping[str, str] | None = None,
        on_event: OnEvent = untold,
    ) -> None:
        """Raise ConfigurationError for unknown kinds, keys that cannot be read and what a kind cannot do; it tells them all."""
        self._open: list[Upstream] = []
        self._models: dict[str, tuple[Upstream, str]] = {}
        kinds, faults = providers(), []
        for place, upstream in enumerate(settings.upstreams):
            try:
                opened = _opened(upstream, kinds, on_dropped or _uncounted, env, on_event)
            except ConfigurationError as error:
                faults.append(settings.at(("upstreams", place, error.param or "name"), error.message))
                continue
            self._open.append(opened)
            self._models |= {alias: (opened, upstream.served(alias).name) for alias in upstream.models}
        if faults:
            raise ConfigurationError("\n".join(faults))

    def resolve(self, model: str) -> tuple[Upstream, str] | None:
        """Return the upstream of `model` and the server's own name for it; None if no upstream has it."""
        return self._models.get(model)

    def models(self) -> list[str]:
        return sorted(self._models)

    async def close(self) -> None:
        await asyncio.gather(*(upstream.close() for upstream in self._open))


def _opened(
    upstream: UpstreamSettings,
    kinds: Mapping[str, Provider],
    on_dropped: OnDropped,
    env: Mapping[str, str] | None,
    on_event: OnEvent,
) -> Upstream:
    """Raise ConfigurationError; its `param` is the setting at fault."""
    provider = kinds.get(upstream.kind)
    if provider is None:
        expected = ", ".join(sorted(kinds))
        fault = f"upstream `{upstream.name}`: found kind `{upstream.kind}`, expected one of {expected}"
        raise ConfigurationError(fault, param="kind")
    return provider.open(upstream, upstream.api_key(env), on_dropped, on_event)


def _uncounted(kind: Dropped) -> None:
    """Count nothing."""

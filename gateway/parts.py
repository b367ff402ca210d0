"""The parts that a gateway is built from, each with its start and its end: classifiers, Redis, the log keeper.

Nothing here runs on import; `gateway.app` puts the parts together.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from classifiers.guards.asking import is_remote
from classifiers.manifest import Manifest, chosen, kind_of, load_classifiers, pinned_weights
from classifiers.ngram.compiled import is_compiled
from gateway.archiving import archiving
from gateway.audit.embedded import EmbeddedRedis
from gateway.audit.keeper import LogKeeper, Orders
from gateway.audit.note import VARIABLE, load_signer
from gateway.audit.spool import Notify
from gateway.errors import ConfigurationError
from gateway.fleet.base import Fleet
from gateway.fleet.cache import VerdictCache, digest_of
from gateway.fleet.child import ChildFleet
from gateway.fleet.joined import Afar, JoinedFleet
from gateway.fleet.local import LocalFleet
from gateway.fleet.remote import RemoteFleet
from gateway.folders import expect_classifiers, own_manifests
from gateway.http.plane import DataPlane
from gateway.http.traced import Traced
from gateway.pipeline.stream import WindowPlan
from gateway.redis import fitness
from gateway.redis.connect import UNREACHABLE
from gateway.redis.connect import told as in_words
from gateway.settings import NO_REDIS, Settings
from gateway.telemetry.logging import Log
from gateway.telemetry.metrics import Metrics
from gateway.variables import unread

if TYPE_CHECKING:
    from gateway.audit.index import IndexStanding

GOOD_NEWS: Final = frozenset(
    "redis_up redis_returned spool_recovered spool_has_room heavy_started remote_up sequencer_leads sequencer_follows "
    "sequencer_up key_changed content_kept content_recovered content_erased index_leads index_up archived "
    "keeper_started upstream_up".split()
)
JOURNAL: Final = Log("parts")


def tell(name: str, message: str) -> None:
    say = JOURNAL.info if name in GOOD_NEWS else JOURNAL.warning
    say(name, message=message)


def manifests_of(settings: Settings, env: Mapping[str, str] | None = None) -> dict[str, Manifest]:
    """Read the manifests, and see that each classifier in use has one; variables that look like settings, and that neither these nor those name, are told.

    Raises ConfigurationError, ManifestError.
    """
    manifests = own_manifests(settings)
    expect_classifiers(settings, manifests)
    for line in unread(settings, manifests.values(), os.environ if env is None else env):
        JOURNAL.warning("unread_variable", message=line)
    return manifests


def counting(metrics: Metrics) -> Notify:
    """Return a `tell` that counts as well, so that an alarm can rest on what is told."""

    def told(name: str, message: str) -> None:
        metrics.event(name)
        tell(name, message)

    return told


def window_plan(settings: Settings, manifests: Mapping[str, Manifest]) -> WindowPlan:
    """The largest of what the classifiers in use ask for, so that the hold-back holds for each of them."""
    windows = [manifests[name].window for name in settings.classifiers]
    tail = max(96, *(w.tail for w in windows))
    return WindowPlan(tail=tail, context=max(2 * tail, 512, *(w.context for w in windows)))


def verdict_cache(settings: Settings, manifests: Mapping[str, Manifest], metrics: Metrics) -> VerdictCache:
    """What was said of earlier turns; other classifiers, or others' weights or options, start an empty one."""
    used = [
        (name, f"{m.version} {m.options}", [w.sha256 for w in pinned_weights(m, manifests)])
        for name in settings.classifiers
        for m in (manifests[name],)
    ]
    quick = frozenset(name for name in settings.classifiers if kind_of(manifests[name]).is_quick)
    return VerdictCache(digest_of(used), quick, on_lookup=metrics.verdict_cache)


@contextlib.asynccontextmanager
async def fleet_of(
    settings: Settings,
    manifests: Mapping[str, Manifest],
    on_timing: Callable[[str, float], None],
    env: Mapping[str, str] | None = None,
    told: Notify = tell,
) -> AsyncIterator[Fleet]:
    """Light classifiers run here, those that need torch in a child process, remote ones on their own servers.

    Raises ManifestError, ConfigurationError.
    """
    wanted = chosen(settings.classifiers, manifests)
    heavy = [m.name for m in wanted if kind_of(m).is_heavy]
    built = load_classifiers([m.name for m in wanted if m.name not in heavy], manifests)
    if not is_compiled() and any(m.kind in {"ngram", "cascade"} for m in wanted):
        JOURNAL.warning(
            "not_compiled", message="n-grams are scored by NumPy, several times slower: install with a C compiler"
        )
    remote = [each for each in built.values() if is_remote(each)]
    light = {name: each for name, each in built.items() if not is_remote(each)}
    deadline = settings.classifier_deadline_seconds
    async with contextlib.AsyncExitStack() as stack:
        local = LocalFleet(light, deadline_seconds=deadline, on_timing=on_timing)
        stack.push_async_callback(local.close)
        afar: list[Afar] = []
        if remote:
            far = RemoteFleet(remote, deadline_seconds=deadline, env=env, on_event=told, on_timing=on_timing)
            stack.push_async_callback(far.close)
            await far.start()
            afar.append(far)
        if heavy:
            child = ChildFleet(
                heavy, settings.manifest_dir, deadline_seconds=deadline, on_event=told, on_timing=on_timing
            )
            stack.push_async_callback(child.close)
            await child.start()
            afar.append(child)
        yield JoinedFleet(local, *afar) if afar else local


@contextlib.asynccontextmanager
async def redis_of(settings: Settings, told: Notify = tell) -> AsyncIterator[str | None]:
    """The Redis to ship to: the operator's, else a private child process, else none; then the spool holds everything."""
    if settings.redis_url is not None:
        if settings.redis_url == NO_REDIS:
            yield None
            return
        await _fit(settings.redis_url, told)
        yield settings.redis_url
        return
    private = EmbeddedRedis(settings.data_dir, told)
    found = await private.start()
    try:
        yield private.url if found else None
    finally:
        await private.close()


async def _fit(url: str, on_event: Notify) -> None:
    """Refuse a Redis that may forget. One that is down is no reason not to start: records wait in the spool.

    Raises ConfigurationError.
    """
    try:
        for remark in await asyncio.to_thread(fitness.require, url):
            on_event("redis_unwise", remark)
    except UNREACHABLE as error:
        words = f"whether it evicts is asked again before records are sent: {in_words(error)}"
        on_event("redis_unasked", words)


@contextlib.asynccontextmanager
async def keeper_of(
    settings: Settings,
    redis_url: str | None,
    env: Mapping[str, str] | None = None,
    told: Notify = tell,
    on_index: Callable[[IndexStanding], None] = lambda _: None,
) -> AsyncIterator[LogKeeper | None]:
    """Sign and index the log in a process of its own, and archive it each hour where the settings say so; it ends after the log has shipped its last record, and signs that too. Not started yet.

    Raises ConfigurationError.
    """
    if redis_url is None:
        yield None
        return
    # made and checked here, so that a key that is none keeps the gateway from starting
    load_signer(settings.data_dir, (os.environ if env is None else env).get(VARIABLE))
    keeper = LogKeeper(Orders(redis_url, settings.data_dir, settings.query_index), told, on_index, env)
    async with archiving(settings.data_dir, redis_url, told, is_on=settings.archive_each_hour):
        try:
            yield keeper
        finally:
            await keeper.close()


@contextlib.asynccontextmanager
async def traced(settings: Settings, plane: DataPlane) -> AsyncIterator[DataPlane | Traced]:
    """The data plane itself, or with spans around it. Raises ConfigurationError."""
    if settings.trace_endpoint is None:
        yield plane
        return
    try:
        from gateway.telemetry.tracing import open_traces
    except ImportError as error:
        raise ConfigurationError(
            f"trace_endpoint: found no `{error.name}`, expected the extra `tracing`; run pip install 'caveat[tracing]'"
        ) from error
    traces = open_traces(settings.trace_endpoint, version("caveat"))
    try:
        yield Traced(plane, traces)
    finally:
        await asyncio.to_thread(traces.close)

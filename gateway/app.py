"""Build the gateway from its settings: the one place where the parts meet. Nothing here runs on import."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import os
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from classifiers.catalog import members
from classifiers.manifest import Manifest
from classifiers.taxonomy import taxonomy
from classifiers.text.decode import DECODING
from classifiers.types import TextSpan
from gateway.audit.base import Record
from gateway.audit.content_log import ContentLog
from gateway.audit.content_open import Where, archive_directory, open_content
from gateway.audit.degraded import Degradations
from gateway.audit.fingerprint import load_master_key
from gateway.audit.log import SpoolAuditLog, open_log
from gateway.cards import cards_of, checked_cards, strange_loosenings, with_classifiers
from gateway.changes import changes, commit_of, in_force, remember, remembered
from gateway.errors import AuditUnavailable, ConfigurationError
from gateway.fleet.base import Fleet
from gateway.folders import policy_dirs
from gateway.http.appeals import appealing
from gateway.http.auth import Authenticator
from gateway.http.control import Health, build_control
from gateway.http.keys import KeyStore
from gateway.http.limits import RateLimiter
from gateway.http.listing import Catalogue
from gateway.http.plane import DataPlane, build_rest
from gateway.http.playground import Judging, Playground
from gateway.http.routes import Bouncer, Door, Services
from gateway.ids import new_id
from gateway.inforce import configuration, policy_of, publish_policies, rolled_out
from gateway.parts import counting, fleet_of, keeper_of, manifests_of, redis_of, traced, verdict_cache, window_plan
from gateway.pipeline.conversation import judge_conversation
from gateway.pipeline.judge import Judgement
from gateway.pipeline.pipeline import Pipeline
from gateway.protocols.base import Bounds, Endpoint
from gateway.review.token import Appeals
from gateway.settings import Settings
from gateway.shutdown import Parts
from gateway.telemetry.logging import Log
from gateway.telemetry.metrics import Metrics
from gateway.upstream.base import Dropped, Upstream
from gateway.upstream.table import Upstreams
from policies.cards.types import Card
from policies.cards.words import summary
from policies.effective import Book
from policies.messages import messages
from policies.types import Policy
from policies.watch import PolicyLibrary

if TYPE_CHECKING:
    from gateway.audit.index import IndexStanding
    from gateway.audit.keeper import LogKeeper

RELOAD_SECONDS: Final = 1.0
NEARLY_FULL: Final = 0.8  # of the spool with records that are not shipped: what readiness asks as well
MACHINERY: Final = frozenset(  # modules of gateway.protocols that are no wire format
    "chat_shape describe evaluate_payload evaluate_terms exact messages_answer messages_blocks "
    "messages_examples messages_shapes moderated openai responses_shape responses_stream strict unary walk".split()
)
# How long parts may take to end that have more to do than to let go; a disk that hangs takes most (docs/operations.md).
TRACES_SECONDS: Final = 5.0  # what is not sent yet
TEXTS_SECONDS: Final = 12.0  # what is under way, and a copy to Redis
EVENTS_SECONDS: Final = 6.0  # one append
LOG_SECONDS: Final = 16.0  # what is owed, `stop`, the shipper's rest and the thread that commits
KEEPER_SECONDS: Final = 14.0  # signatures and index, see gateway.audit.keeper
REDIS_SECONDS: Final = 8.0  # its file
FLEET_SECONDS: Final = 5.0
JOURNAL: Final = Log("app")


def endpoints() -> dict[str, Endpoint]:
    """Every wire format there is, by name."""
    return {e.name: e for e in members("gateway.protocols", "ENDPOINT", Endpoint, MACHINERY).values()}


@dataclass(slots=True)
class Gateway:
    """Everything that runs, and the order in which it starts and stops."""

    settings: Settings
    metrics: Metrics
    policies: PolicyLibrary
    keys: KeyStore
    audit: SpoolAuditLog
    data_plane: Callable[..., Any]
    control_plane: Callable[..., Any]
    draining: bool = False
    counted_records: int = 0  # of audit.records_total, those that the metric has seen
    background: list[asyncio.Task[None]] = field(default_factory=list)
    keeper: LogKeeper | None = None  # none without a Redis
    limiter: RateLimiter = field(default_factory=RateLimiter)
    desk_token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)  # the desk shows it to us
    cards: Mapping[str, Card] = field(default_factory=dict)
    told: Degradations | None = None
    unrecorded: list[Record] = field(default_factory=list)  # changes that the log would not take yet

    def start(self) -> None:
        """Begin what runs beside requests, when everything else is there: what the keeper loads, a start need not wait for."""
        self.background.append(asyncio.create_task(self.reload_forever()))
        if self.keeper is not None:
            self.keeper.start()

    async def reload_forever(self) -> None:
        """Take over changed policies and keys; what is invalid changes nothing and is said once.

        INVARIANT: whatever goes wrong with one of them, the next round looks for revoked keys.
        """
        surprises: set[type[Exception]] = set()
        while True:
            await asyncio.sleep(RELOAD_SECONDS)
            for look in (self._reload_keys, self._reload_policies, self._look_around):
                try:
                    await look()
                except Exception as error:  # noqa: BLE001 - the edge of a task that must outlive every surprise
                    if type(error) not in surprises:
                        surprises.add(type(error))
                        JOURNAL.error("reload_failed", error)

    async def _look_around(self) -> None:
        self._look_at_spool()
        await self._record(())

    async def _reload_policies(self) -> None:
        report = self.policies.reload_if_changed()
        if report is None:
            return
        for fault in report.faults:
            self.metrics.event("policy_refused")
            JOURNAL.warning("policy_refused", fault=fault)
        publish_policies(self.metrics, self.policies)
        await self.record_changes()

    async def record_changes(self) -> None:
        """Put on the log what is in force and was not when it last was told, be it before a restart."""
        now = in_force(self.policies.current.policies, self.cards)
        before = await asyncio.to_thread(remembered, self.settings.data_dir)
        if before is not None and now != before:
            commit = await asyncio.to_thread(commit_of, self.settings.policy_dir)
            if not await self._record(changes(before, now, self.policies.current.policies, commit)):
                return  # it is kept, and told again should the process end first
        if now != before:
            try:
                await asyncio.to_thread(remember, self.settings.data_dir, now)
            except OSError as error:
                JOURNAL.warning("state_failed", fault=f"`in-force.json` cannot be written: {error.strerror}")

    async def _reload_keys(self) -> None:
        try:
            changed = self.keys.reload_if_changed()
        except ConfigurationError as error:
            self.metrics.event("keys_refused")
            JOURNAL.warning("keys_refused", fault=error.message)
            return
        await self._record(
            Record("key.change", new_id(), c.tenant, {"key": c.id, "what": c.what, "by": "file"}) for c in changed
        )

    async def _record(self, records: Iterable[Record]) -> bool:
        """A change is in force when its file is; one that cannot be recorded is said aloud and kept for the next try."""
        batch = [*self.unrecorded, *records]
        if not batch:
            return True
        try:
            await self.audit.append(batch)
        except AuditUnavailable as error:
            if len(batch) > len(self.unrecorded):
                self.metrics.event("change_unrecorded")
                JOURNAL.error("change_unrecorded", fault=error.message, records=len(batch))
            self.unrecorded = batch
            return False
        self.unrecorded = []
        return True

    def _look_at_spool(self) -> None:
        if self.told is None:
            return
        is_low = self.audit.spool_bytes > NEARLY_FULL * self.settings.spool_bytes
        if is_low and "spool_space" not in self.told.open:
            self.told("spool_nearly_full", "the audit spool is nearly full of records that are not shipped")
        elif not is_low and "spool_space" in self.told.open:
            self.told("spool_has_room", "the audit spool has room again")

    def health(self) -> Health:
        reasons = []
        if self.draining:
            reasons.append("draining")
        if not self.audit.is_writable:
            reasons.append("the audit spool takes no records or is nearly full")
        return Health(not reasons, tuple(reasons))

    def refresh(self) -> None:
        """Bring the gauges up to date before a scrape."""
        self.metrics.audit_records(self.audit.records_total - self.counted_records)
        self.counted_records = self.audit.records_total
        self.metrics.audit_spool_bytes(self.audit.spool_bytes)
        self.metrics.audit_lag_records(self.audit.lag_records)
        self.metrics.audit_owed_ends(self.audit.owed_ends)
        self.metrics.ready(self.health().ready)
        if self.audit.shipper is not None:
            self.metrics.redis(self.audit.redis_up)
            self.metrics.limits_local(self.limiter.is_degraded)
        if self.keeper is not None:
            now = self.keeper.standing
            age = max(0.0, time.time() - now.signed_at) if now.signed_at else 0.0
            self.metrics.audit_checkpoint(size=now.size, age_seconds=age, lag=now.lag)


class Loaded(NamedTuple):
    """What was read and checked before anything ran, and where the parts tell how they do."""

    settings: Settings  # with the classifiers that the cards ask for
    env: Mapping[str, str] | None
    manifests: Mapping[str, Manifest]
    library: PolicyLibrary
    cards: Mapping[str, Card]
    formats: Mapping[str, Endpoint]
    metrics: Metrics
    told: Degradations


class Ledger(NamedTuple):
    """The audit log, with the texts beside it and the keeper behind it."""

    log: SpoolAuditLog
    content: ContentLog
    keeper: LogKeeper | None
    master: bytes
    redis_url: str | None


@contextlib.asynccontextmanager
async def open_gateway(settings: Settings, env: Mapping[str, str] | None = None) -> AsyncIterator[Gateway]:
    """Build, start and in the end stop everything, each part in its time. Raises ConfigurationError, AuditUnavailable and the loaders' errors."""
    token = settings.control_token(env)
    loaded = _load(settings, env)
    settings, library, cards = loaded.settings, loaded.library, loaded.cards
    metrics, told = loaded.metrics, loaded.told
    async with Parts() as parts:
        fleet = await parts.enter(
            "classifiers", fleet_of(settings, loaded.manifests, metrics.classifier, env, told), FLEET_SECONDS
        )
        ledger = await _open_ledger(loaded, parts)
        keys = KeyStore(settings.data_dir)
        keys.load()
        limiter = RateLimiter.connect(ledger.redis_url)
        parts.ends_with("limits", limiter.close)
        upstreams = Upstreams(settings, metrics.dropped, env, told)
        parts.ends_with("upstreams", upstreams.close)
        services = _services(loaded, ledger, _pipeline(loaded, ledger, fleet, upstreams), Authenticator(keys), limiter)
        doors = {e.path: Door(e, services) for e in loaded.formats.values()}
        catalogue = Catalogue(upstreams.models, {model: summary(card) for model, card in cards.items()})
        rest = build_rest(
            services.authenticator, catalogue, doors, limiter, lambda: gateway.health().ready, metrics.refused
        )
        hearing = replace(services, audit=ledger.content)
        appeals = appealing(rest, hearing, _judging(fleet), settings.data_dir, ledger.redis_url)
        await parts.enter("appeals", appeals)
        plane = await parts.enter("traces", traced(settings, DataPlane(doors, rest)), TRACES_SECONDS)
        log, keeper = ledger.log, ledger.keeper
        gateway = Gateway(
            settings,
            metrics,
            library,
            keys,
            log,
            plane,
            lambda: None,
            keeper=keeper,
            limiter=limiter,
            cards=cards,
            told=told,
        )
        await gateway.record_changes()
        desk = Playground(_judging(fleet), policy_of(library), Book(cards)), gateway.desk_token
        gateway.control_plane = build_control(
            metrics, gateway.health, gateway.refresh, lambda: library.current, token, desk
        )
        gateway.start()
        parts.ends_with("reloading", partial(_cancel, gateway.background))
        yield gateway


def _load(settings: Settings, env: Mapping[str, str] | None) -> Loaded:
    """Read and check everything that a file may have wrong, before anything is started."""
    messages()  # read now: a broken file must keep the gateway from starting, not from refusing
    manifests = manifests_of(settings, env)
    # a policy may name any classifier there is; one that this gateway does not run then counts as missing
    known = cards_of(settings).cards.values()
    library = PolicyLibrary(
        policy_dirs(settings),
        manifests,
        faults_of=lambda changed: strange_loosenings(changed, known),
    )
    cards = checked_cards(settings, library.current, manifests)
    settings = with_classifiers(settings, cards)
    formats = endpoints()
    metrics = _metrics_of(settings, formats, library)
    told = Degradations(counting(metrics), asyncio.get_running_loop())
    return Loaded(settings, env, manifests, library, cards, formats, metrics, told)


def _metrics_of(settings: Settings, formats: Iterable[str], library: PolicyLibrary) -> Metrics:
    metrics = Metrics(
        endpoints=formats,
        categories=taxonomy().nodes,
        classifiers=[*settings.classifiers, "media", DECODING],
        dropped=[*Dropped],
    )
    metrics.limits(spool_bytes=settings.spool_bytes, classifier_deadline_seconds=settings.classifier_deadline_seconds)
    publish_policies(metrics, library)
    return metrics


async def _open_ledger(loaded: Loaded, parts: Parts) -> Ledger:
    """Open the log, say in it what judges from here on, and take texts; `parts` closes it all in reverse order."""
    settings, env, told = loaded.settings, loaded.env, loaded.told
    redis_url = await parts.enter("private Redis", redis_of(settings, told), REDIS_SECONDS)
    keeping = keeper_of(settings, redis_url, env, told, _index_told(loaded.metrics))
    keeper = await parts.enter("log keeper", keeping, KEEPER_SECONDS)
    master = load_master_key(settings.data_dir, (os.environ if env is None else env).get("CAVEAT_AUDIT_KEY"))
    opening = open_log(
        settings.data_dir,
        master_key=master,
        max_bytes=settings.spool_bytes,
        redis_url=redis_url,
        on_event=told,
    )
    log = await parts.open("log", opening, SpoolAuditLog.close, LOG_SECONDS)
    log.on_ack = loaded.metrics.audit_ack
    log.covered = log.covered if keeper is None else keeper.covered
    told.attach(log)
    parts.ends_with("events", told.close, EVENTS_SECONDS)
    await log.append([configuration(settings, loaded.library, loaded.manifests, loaded.cards)])
    texts = Where(settings.data_dir, redis_url, archive_directory(settings.data_dir, env), settings.spool_bytes)
    keeping_texts = open_content(texts, master, log, told, _texts_told(loaded.metrics))
    content = await parts.enter("stored texts", keeping_texts, TEXTS_SECONDS)
    return Ledger(log, content, keeper, master, redis_url)


def _pipeline(loaded: Loaded, ledger: Ledger, fleet: Fleet, upstreams: Upstreams) -> Pipeline:
    settings, manifests, metrics = loaded.settings, loaded.manifests, loaded.metrics

    def resolve(model: str) -> Upstream | None:
        found = upstreams.resolve(model)
        return found[0] if found else None

    cache = verdict_cache(settings, manifests, metrics)
    plan = window_plan(settings, manifests)
    return Pipeline(fleet, ledger.content, resolve, metrics, plan, Book(loaded.cards), cache)


def _services(
    loaded: Loaded, ledger: Ledger, pipeline: Pipeline, authenticator: Authenticator, limiter: RateLimiter
) -> Services:
    settings, library = loaded.settings, loaded.library
    bounds = Bounds(settings.json_depth, settings.json_nodes)
    return Services(
        pipeline,
        ledger.log,
        authenticator,
        limiter,
        policy_of(library),
        loaded.metrics,
        Bouncer(settings.body_bytes, settings.receive_seconds, bounds),
        rolled_out=rolled_out(library, hmac.digest(ledger.master, b"caveat/canary", "sha256")),
        appeals=Appeals(ledger.master),
    )


def _index_told(metrics: Metrics) -> Callable[[IndexStanding], None]:
    return lambda standing: metrics.audit_index(rows=standing.rows, lag=standing.lag)


def _texts_told(metrics: Metrics) -> Callable[[int, int], None]:
    return lambda texts, size: metrics.content(texts=texts, size=size)


def _judging(fleet: Fleet) -> Judging:
    async def judging(policy: Policy, spans: Sequence[TextSpan]) -> Sequence[Judgement]:
        return await judge_conversation(fleet, policy, spans)

    return judging


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

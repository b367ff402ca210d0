"""Gathers the facts of a pack: one reading of the log, the verification beside it, the files at hand, the sample's proof."""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import Final

from gateway.audit.archive import RedisArchive
from gateway.audit.content_open import archive_directory
from gateway.audit.hold import Hold
from gateway.audit.hold_shared import known_holds
from gateway.audit.keyring import Keys, load_keys
from gateway.audit.note import KEY_FILE, VARIABLE
from gateway.audit.vault_manifest import Vault
from gateway.evidence.events import Events
from gateway.evidence.known import Known
from gateway.evidence.prove import Proof, prove
from gateway.evidence.reading import Reading, Sources, records_there
from gateway.evidence.tally import Tally
from gateway.evidence.types import FORMAT, Counts, Degraded, Evidence, Keeping, Period
from gateway.evidence.verified import Verifying

Started = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Watch:
    """Who wants to know how far it is: `total` once, with about how many records there are, then `progress`."""

    total: Started = lambda _: None
    progress: Started = lambda _: None


@dataclass(frozen=True, slots=True)
class Gathered:
    """The facts, and what goes into the pack as it is."""

    evidence: Evidence
    proof: Proof
    keys: Keys | None


NOBODY: Final = Watch()


def gather(sources: Sources, known: Known, tenant: str, period: Period, watch: Watch = NOBODY) -> Gathered:
    """Gather what a pack states. Takes as long as the log is, in constant memory.

    Raises SourceDiffersError, DamagedArchiveError for a log that is not what was written; ConfigurationError, OSError,
    RedisError for one that cannot be read.
    """
    named = known.tenants_policies(tenant)
    reading = Reading(tenant, Tally(period), Events(period), watch.progress)
    with ExitStack() as stack:
        redis = None
        if sources.redis_url is not None:
            redis = stack.enter_context(closing(RedisArchive(sources.redis_url)))
        verifying = stack.enter_context(Verifying(sources, tenant))
        watch.total(records_there(sources.data, redis))
        if sources.archive is not None:
            reading.vault(Vault(sources.archive))
        reading.log(sources.data, redis)
        reading.finish()
        verification = verifying.result()
    tally, events = reading.tally, reading.events
    proof = prove(sources, tally.picked())
    policies = known.policies(tally)
    models = frozenset(model for (model,) in tally.models)
    evidence = Evidence(
        format=FORMAT,
        version=importlib.metadata.version("caveat"),
        tenant=tenant,
        period=period,
        counts=_counts(tally, events),
        policies=policies,
        cards=known.cards_in_force(tally),
        coverage=known.coverage(tally),
        classifiers=known.classifiers(tally, events),
        verification=verification,
        beginnings=tuple(sorted(reading.beginnings)),
        changes=events.changes_of(named | {each.policy for each in policies}, models),
        degraded=_degraded(tally, events),
        keeping=_keeping(sources, tenant, tally, events),
        sample=proof.sample,
        left_out=events.left_out,
    )
    return Gathered(evidence, proof, _keys(sources))


def _counts(tally: Tally, events: Events) -> Counts:
    return Counts(
        decisions=tally.decisions,
        unfinished=tally.unfinished,
        unbegun=tally.unbegun,
        released_characters=tally.released,
        actions=tally.actions.listed(),
        days=tally.days.listed(),
        fired=tally.fired.listed(),
        models=tally.models.listed(),
        endpoints=tally.endpoints.listed(),
        languages=tally.languages.listed(),
        statuses=tally.statuses.listed(),
        rejected=events.rejected.listed(),
        other_records=events.others.listed(),
    )


def _degraded(tally: Tally, events: Events) -> Degraded:
    return Degraded(
        periods=events.stretches(),
        alarms=events.alarms.listed(),
        unjudged=tally.unjudged.listed(),
        failed=tally.failed.listed(),
        failed_open=tally.failed_open,
    )


def _keeping(sources: Sources, tenant: str, tally: Tally, events: Events) -> Keeping:
    hold = _hold(sources, tenant)
    return Keeping(
        erasures=tuple(sorted(events.erasures)),
        stored_texts=tally.stored_texts,
        hold=None if hold is None else hold.reason,
        hold_since=None if hold is None else hold.since,
        is_archive_read=sources.archive is not None,
    )


def _hold(sources: Sources, tenant: str) -> Hold | None:
    """Return the hold on a tenant: of the archive that is read, of the gateway's own, or of another replica's."""
    roots = dict.fromkeys((sources.archive, archive_directory(sources.data)))
    found = (known_holds(root, sources.redis_url).get(tenant) for root in roots if root is not None)
    return next(filter(None, found), None)


def _keys(sources: Sources) -> Keys | None:
    """Return the log's signing keys where they are at hand; makes none."""
    configured = os.environ.get(VARIABLE)
    if not configured and not (sources.data / KEY_FILE).exists():
        return None
    return load_keys(sources.data, configured)

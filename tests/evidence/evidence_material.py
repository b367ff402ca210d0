"""A log with known events: two tenants, a day, a signed tree; and the packs made of it."""

from __future__ import annotations

import functools
import io
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from audit_forge import WRITER
from audit_samples import NOON, Clock, begin, chained, exchange, spool
from audit_tree import SIGNER, bench, ship

from gateway.audit.base import Record
from gateway.audit.chain import Entry
from gateway.evidence.gather import Gathered, gather
from gateway.evidence.known import Known, read_known
from gateway.evidence.reading import Sources
from gateway.evidence.types import Period
from gateway.http.keys import Grant, KeyStore
from gateway.settings import Settings
from gateway.types import Json

DAY = Period(1_795_132_800_000_000, 1_795_219_200_000_000)  # 2026-11-20, UTC
HOUR_NANOSECONDS = 3_600_000_000_000
HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
NOT_OURS = ("globex", "secret-model", "globex-own", "globexer")  # what no pack of acme's may hold


def policy(name: str = "baseline") -> Json:
    """What a record says of a policy that is in the library as it is now."""
    at_hand = _known_policies().library.policies[name]
    return {"id": name, "rev": at_hand.version, "sha256": at_hand.digest}


@functools.cache
def _known_policies() -> Known:
    return read_known(Settings())


def known(data: Path) -> Known:
    found = _known_policies()
    settings = found.settings.model_copy(update={"data_dir": data})
    return Known(settings, found.manifests, found.library, found.cards, found.served)


def events() -> list[tuple[int, list[Record]]]:
    """Batches, with the hours that pass before each; the first at noon."""
    embedded = _known_policies().manifests["embedded"]
    weights: Json = {"embedded": {"version": embedded.version, "weights": ["f" * 64]}}
    early = exchange("a-early", "acme", model="chat", policy=policy())
    return [
        (0, early),
        (0, [_degraded("redis", "begin")]),
        (24, [Record("config", "c1", "-", {"version": "0.1.0", "policies": {}, "classifiers": weights})]),
        (0, [_degraded("redis", "end")]),
        (0, [_change("policy.change", "-", policy="baseline", before="1" * 64, after="2" * 64, by="file", commit="c" * 40, differences=["rude: now refuses"])]),
        (0, [_change("policy.change", "-", policy="globex-own", before="1" * 64, after="3" * 64, by="file")]),
        (0, [_change("key.change", "acme", key="k-acme", what="create", by="olga")]),
        (0, [_change("key.change", "globex", key="k-globexer", what="create", by="globexer")]),
        (0, [_change("admin.read", "acme", actor="oidc:ada", what="content")]),
        (0, exchange("a-allow", "acme", model="chat", policy=policy())),
        (0, exchange("a-refuse", "acme", action="refuse", model=HOSTILE, policy=policy())),
        (0, exchange("a-other", "acme", action="refuse", model="chat", policy={"id": "gone", "rev": "9", "sha256": "9" * 64})),
        (0, _unjudged("a-unjudged")),
        (0, exchange("g-one", "globex", action="refuse", model="secret-model", policy={"id": "globex-own", "rev": "1", "sha256": "8" * 64})),
        (0, [Record("reject", "a-reject", "acme", {"principal": "k", "route": "chat", "status": 400, "code": "bad"})]),
        (0, [_erasure("e1", "acme", "a letter of the 3rd"), _erasure("e2", "globex", "globexer asked")]),
        (0, [begin("a-open", "acme", model="chat", policy=policy())]),
        (24, exchange("a-late", "acme", model="chat", policy=policy())),
    ]  # fmt: skip


def _unjudged(identity: str) -> list[Record]:
    first, last = exchange(identity, "acme", model="chat", policy=policy())
    first.fields["input"] |= {  # type: ignore[index]  # a dict of this test's own
        "unjudged": [["embedded", "toxicity", "language"]],
        "failure_mode": "open",
        "classifiers": {"embedded": "timeout"},
    }
    return [first, last]


def _degraded(what: str, state: str) -> Record:
    return Record("degraded", f"d-{state}", "-", {"what": what, "state": state, "event": "x", "message": "globex"})


def _change(kind: str, tenant: str, **fields: Json) -> Record:
    return Record(kind, f"x-{kind}-{tenant}-{fields.get('policy', '')}", tenant, fields)


def _erasure(identity: str, tenant: str, reason: str) -> Record:
    return Record(
        "erasure", identity, tenant, {"scope": "subject", "keys": 1, "texts": 3, "reason": reason, "by": "olga"}
    )


def lay_log(data: Path, batches: list[tuple[int, list[Record]]] | None = None) -> list[Entry]:
    """Put the log into a spool, stopped, with keys of both tenants and the signing key beside it."""
    clock = Clock(NOON - 24 * HOUR_NANOSECONDS)

    def ticking() -> Iterator[list[Record]]:
        for hours, batch in batches or events():
            clock.now += hours * HOUR_NANOSECONDS
            yield batch

    entries = spool(data, chained(ticking(), clock))
    store = KeyStore(data)
    store.create(Grant("acme", "baseline", "key of acme"), time.time())
    store.create(Grant("globex", "strict", "key of globex"), time.time())
    path = data / "signing.key"
    path.write_text(SIGNER.text() + "\n")
    path.chmod(0o600)
    return entries


def lay_signed_log(data: Path, redis_url: str) -> None:
    """The same in Redis too, under a checkpoint."""
    ship(redis_url, WRITER, lay_log(data))
    with bench(redis_url, data, signer=SIGNER) as signing:
        signing.run()


def gathered(data: Path, redis_url: str | None = None, archive: Path | None = None) -> Gathered:
    return gather(Sources(data, redis_url, archive), known(data), "acme", DAY)


def unpacked(pack: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(pack)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in files.items():
            made.writestr(name, data)
    return out.getvalue()

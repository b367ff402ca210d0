"""The sample of decisions that goes with a pack, and its proof: records that somebody without the log can check."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing
from typing import Final, NamedTuple

from gateway.audit.journal import tree_directory
from gateway.audit.proof import ProofError, prove_records
from gateway.audit.read import parse
from gateway.audit.tiles import read_tiles
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.evidence.reading import Sources
from gateway.evidence.tally import SAMPLE, Pick
from gateway.evidence.types import Sample, Sampled

RULE: Final = (
    f"the {SAMPLE} decisions of the period, and the {SAMPLE} of those that were not simply allowed, whose identifiers have "
    "the smallest SHA-256"
)


class Proof(NamedTuple):
    """`document`: a proof as `caveat audit verify --proof` takes it; `checkpoint`: the signed note that it is against."""

    sample: Sample
    document: str | None
    checkpoint: str | None


def prove(sources: Sources, picks: Sequence[Pick]) -> Proof:
    """Prove the sample against the newest checkpoint. Raises RedisError, OSError.

    Where that cannot be, the sample says why, and goes without.
    """
    if not picks:
        return Proof(Sample(RULE, (), "there was no decision in the period"), None, None)
    if sources.redis_url is None:
        return _bare(picks, "the order of the log, which a proof needs, is in Redis, and none was read")
    records = [data for pick in picks for data in pick.records]
    with closing(RedisTree(sources.redis_url)) as tree:
        try:
            found = prove_records(tree, records, read_tiles(tree_directory(sources.data)))
        except (ProofError, TreeDamagedError) as error:
            return _bare(picks, str(error))
    places: dict[str, list[int]] = {}
    for part in found["records"]:
        places.setdefault(str(parse(part["record"].encode())["id"]), []).append(part["index"])
    sampled = tuple(Sampled(p.id, p.time, p.action, tuple(places.get(p.id, ()))) for p in picks)
    document = json.dumps(found, indent=1, ensure_ascii=False)
    return Proof(Sample(RULE, sampled, ""), document, found["checkpoint"])


def _bare(picks: Sequence[Pick], why: str) -> Proof:
    return Proof(Sample(RULE, tuple(Sampled(p.id, p.time, p.action, ()) for p in picks), why), None, None)

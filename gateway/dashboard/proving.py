"""What stands behind a decision's row: the proof that its records are in the signed log, and the texts that were kept.

INVARIANT: who asks for texts is on the log before `texts` is called; the page sees to that.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gateway.audit.content import FAULTS, ContentPlace, Part, read_content
from gateway.audit.content_open import archive_directory
from gateway.audit.content_seal import Sealer
from gateway.audit.fingerprint import load_master_key
from gateway.audit.hold import read_holds
from gateway.audit.journal import tree_directory
from gateway.audit.note import VARIABLE, own_verifier, parse_verifier
from gateway.audit.proof import ProofError, check_proof, prove_records
from gateway.audit.tiles import read_tiles
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.dashboard.i18n import N_, said
from gateway.errors import CaveatError, ConfigurationError
from gateway.redis.connect import UNREACHABLE

KEY_VARIABLE: Final = "CAVEAT_AUDIT_KEY"
_TIMEOUT_SECONDS: Final = 10.0


class Unproved(CaveatError):
    """There is no proof now, or what is there proves nothing; the message says which."""

    status = 409
    code = "not_proved"


class TextsSilent(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "texts_silent"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a proof was found to prove. `is_own_key`: the key is this data directory's, else it came with the log."""

    places: tuple[int, ...]
    size: int
    origin: str
    signed_at: float | None
    key: str
    is_own_key: bool


class Proofs:
    def __init__(self, data: Path, redis_url: str | None) -> None:
        self._data = data
        self._url = redis_url
        self._one = asyncio.Lock()  # without its cache of tiles, a proof reads every leaf's hash

    async def document(self, records: Sequence[bytes]) -> str:
        """Return the document of `caveat audit show --proof`. Raises Unproved."""
        async with self._one:
            return await asyncio.to_thread(self._document, records)

    async def check(self, records: Sequence[bytes]) -> Checked:
        """Make a proof and check it as its receiver would. Raises Unproved."""
        async with self._one:
            return await asyncio.to_thread(self._check, records)

    async def texts(self, records: Sequence[bytes]) -> list[Part]:
        """Open what was kept with a decision. Raises TextsSilent."""
        return await asyncio.to_thread(self._texts, records)

    def _document(self, records: Sequence[bytes]) -> str:
        if self._url is None:
            raise Unproved(N_("no Redis: the order of the log, which a proof needs, is there"))
        if not records:
            raise Unproved(N_("neither Redis nor the archive has the records of this decision"))
        try:
            with closing(RedisTree(self._url, timeout_seconds=_TIMEOUT_SECONDS)) as tree:
                proof = prove_records(tree, records, read_tiles(tree_directory(self._data)))
        except ProofError as error:
            raise Unproved(str(error)) from error
        except TreeDamagedError as error:
            raise Unproved(f"the tree in Redis: {error}; run `caveat audit verify`") from error
        except UNREACHABLE as error:
            raise Unproved(said(N_("the log cannot be read: {error}"), error=type(error).__name__)) from error
        return json.dumps(proof, indent=1, ensure_ascii=False)

    def _check(self, records: Sequence[bytes]) -> Checked:
        text = self._document(records)
        try:
            own = own_verifier(self._data, os.environ.get(VARIABLE))
            verifier = own or parse_verifier(self._key())
            proved = check_proof(text, [verifier])
        except (ProofError, ValueError, ConfigurationError, *UNREACHABLE) as error:
            raise Unproved(f"the proof does not hold: {error}; run `caveat audit verify`") from error
        if sorted(data for _, data in proved.records) != sorted(records):
            raise Unproved("the proof is of other records than this page shows; run `caveat audit verify`")
        signed = proved.checkpoint
        places = tuple(place for place, _ in proved.records)
        return Checked(places, signed.size, signed.origin, signed.seconds, verifier.text, own is not None)

    def _key(self) -> str:
        with closing(RedisTree(self._url or "", timeout_seconds=_TIMEOUT_SECONDS)) as tree:
            state = tree.state()
        return "" if state is None else state.key

    def _texts(self, records: Sequence[bytes]) -> list[Part]:
        archive = archive_directory(self._data)
        try:
            sealer = Sealer(load_master_key(self._data, os.environ.get(KEY_VARIABLE)))
            place = ContentPlace(self._data, self._url, sealer, lambda: frozenset(read_holds(archive)))
            return read_content(place, records)
        except (*FAULTS, ConfigurationError) as error:
            raise TextsSilent(said(N_("the kept texts cannot be read: {error}"), error=type(error).__name__)) from error

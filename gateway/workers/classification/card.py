"""What a worker says of what it serves, and the manifest of kind `remote` that a gateway makes of it.

INVARIANT: the manifest pins what changes verdicts, so that a gateway notices a worker with other weights or options.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from classifiers.heavy.identity import Identity, identity_of
from classifiers.manifest import Manifest, ManifestError

CONCURRENCY: Final = 32  # requests that a gateway has under way at one worker
_KEPT: Final = (
    "version about categories languages window calibration quality fairness intended_use data licence attribution"
    " known_limits"
)


class Card(BaseModel):
    """One entry of `GET /v1/manifest`."""

    model_config = ConfigDict(extra="forbid")

    manifest: Manifest
    digest: str = Field(pattern=r"^[0-9a-f]{64}$")
    device: str
    dtype: str

    @property
    def identity(self) -> Identity:
        return identity_of(self.manifest)


class Cards(BaseModel):
    """What `GET /v1/manifest` answers."""

    model_config = ConfigDict(extra="forbid")

    classifiers: tuple[Card, ...] = Field(min_length=1)


def remote_manifest(card: Card, name: str, endpoints: Sequence[str], api_key_env: str | None = None) -> dict[str, Any]:
    """Return a manifest of kind `remote` for the classifier of a card. Raises ManifestError where the card is untrue."""
    identity = card.identity
    if identity.digest != card.digest:
        raise ManifestError(f"the worker's manifest of `{card.manifest.name}` is not what its digest says")
    plain = card.manifest.model_dump(mode="json", exclude_defaults=True)
    kept = {field: plain[field] for field in _KEPT.split() if field in plain}
    return {
        "name": name,
        "kind": "remote",
        **kept,
        "options": {
            "endpoints": list(endpoints),
            "detector_id": card.manifest.name,
            **({} if api_key_env is None else {"api_key_env": api_key_env}),
            "concurrency": CONCURRENCY,
            "worker": identity.model_dump(mode="json"),
        },
    }

"""What makes two copies of a heavy classifier the same: its weights, and the options that change what it says.

INVARIANT: device, precision and batching are left out, for they move numbers by rounding alone; everything else counts.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from classifiers.manifest import Manifest

OF_THE_PLACE: Final = frozenset({"device", "dtype", "batch_tokens"})  # options that belong to a machine
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Identity(BaseModel):
    """What somebody who asks a server for verdicts pins."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str
    weights: dict[str, Sha256] = Field(min_length=1)  # file → its SHA-256
    options: dict[str, JsonValue]

    @property
    def digest(self) -> str:
        """SHA-256 over the canonical JSON, in hexadecimal."""
        plain = json.dumps(self.model_dump(), sort_keys=True, separators=(",", ":"), ensure_ascii=True)
        return hashlib.sha256(plain.encode("ascii")).hexdigest()


def identity_of(manifest: Manifest) -> Identity:
    """Return the identity of a heavy classifier, the same wherever it runs."""
    options = {name: value for name, value in manifest.options.items() if name not in OF_THE_PLACE}
    return Identity(kind=manifest.kind, weights={w.file: w.sha256 for w in manifest.weights}, options=options)

"""Legal holds: tenants of whom nothing may be deleted. INVARIANT: a file of holds that cannot be read holds everybody."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gateway.audit.files import make_private
from gateway.audit.record import canonical
from gateway.audit.vault_manifest import write_durably
from gateway.errors import ConfigurationError

FILE: Final = "holds.json"
TENANT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")  # as keys have it


class Hold(BaseModel):
    """One tenant's. `since`: microseconds since 1970."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    tenant: Annotated[str, Field(min_length=1, max_length=200)]
    reason: Annotated[str, Field(min_length=1, max_length=500)]
    since: int


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    v: Annotated[int, Field(ge=1, le=1)] = 1
    holds: tuple[Hold, ...] = ()


def read_holds(root: Path) -> dict[str, Hold]:
    """Return the holds of an archive by tenant. Raises ConfigurationError for a file that is damaged, OSError."""
    path = root / FILE
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        return {hold.tenant: hold for hold in _File.model_validate_json(data).holds}
    except ValidationError as error:
        raise ConfigurationError(f"{path}: the legal holds cannot be read, so nothing may be deleted") from error


def write_holds(root: Path, holds: dict[str, Hold]) -> None:
    """Replace the holds of an archive durably. Raises OSError."""
    make_private(root)
    file = _File(holds=tuple(hold for _, hold in sorted(holds.items())))
    write_durably(root / FILE, canonical(file.model_dump(mode="json")))

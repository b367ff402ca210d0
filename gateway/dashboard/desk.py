"""What the desk is made of, built once in `app.py` and handed to everything that answers a request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gateway.dashboard.oidc import Issuer
from gateway.dashboard.recorder import Recorder
from gateway.dashboard.sessions import Sessions
from gateway.dashboard.sources import Sources
from gateway.settings import Settings

CLIENT_HEADER: Final = "x-caveat-client"  # set by the gateway in front of the desk, and by nobody else


@dataclass(frozen=True, slots=True)
class Desk:
    """`is_behind`: requests come through a gateway, which says who asks. `issuer`: None where the bootstrap signs in."""

    settings: Settings
    sources: Sources
    sessions: Sessions
    recorder: Recorder
    issuer: Issuer | None
    clock: Callable[[], float]
    is_behind: bool = False

    @property
    def is_secure(self) -> bool:
        return (self.settings.desk.public_url or "").startswith("https://")

    @property
    def cookie(self) -> str:
        """The session's name; where there is https, one that no other host and no plain page can set."""
        return "__Host-desk" if self.is_secure else "desk"

    @property
    def fresh_seconds(self) -> float:
        return 60 * self.settings.desk.fresh_minutes

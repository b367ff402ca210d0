"""The environment variables that Caveat reads, so that one whose name was misspelt is told and not passed over in silence.

A variable that nobody reads is no fault: Kubernetes makes some for each service, and wrappers have their own.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from classifiers.manifest import Manifest
from gateway.redis.access import PREFIX as REDIS
from gateway.redis.access import Role
from gateway.settings import PREFIX, Settings

KEYS: Final = frozenset(PREFIX + key.upper() for key in Settings.model_fields)
WITHIN: Final = frozenset(
    PREFIX + name for name in ("DESK_GATEWAY", "DESK_SOCKET", "DESK_TOKEN")
)  # nobody sets them by hand
# of commands; KEY and URL are what the documentation calls a caller's own, SETUP is of compose
OTHERS: Final = frozenset(
    PREFIX + name
    for name in (
        "ARCHIVE_DIR AUDIT_KEY AUDIT_SIGNING_KEY CONFIG FONTS KEY SETUP URL WITNESS_TOKEN WORKER_TOKEN"
    ).split()
)
OF_REDIS: Final = frozenset(
    {f"{REDIS}TLS_{name}_FILE" for name in ("CA", "CERT", "KEY")}
    | {
        f"{REDIS}{whose}{what}"
        for whose in ("", *(f"{role.upper()}_" for role in Role))
        for what in ("USERNAME", "PASSWORD", "PASSWORD_FILE")
    }
)
KNOWN: Final = KEYS | OTHERS | OF_REDIS
# of a service: CAVEAT_SERVICE_HOST, CAVEAT_SERVICE_PORT_HTTP, CAVEAT_PORT, CAVEAT_PORT_8080_TCP_ADDR
_OF_KUBERNETES: Final = re.compile(r"_SERVICE_(HOST|PORT(_.+)?)$|_PORT(_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?$")


def unread(settings: Settings, manifests: Iterable[Manifest], env: Mapping[str, str]) -> Iterator[str]:
    """Yield a sentence for each variable `CAVEAT_…` that nothing reads, never its value."""
    known = KNOWN | set(_named(settings, manifests))
    for name in sorted(env):
        if not name.startswith(PREFIX) or name in known | WITHIN or _OF_KUBERNETES.search(name):
            continue
        close = difflib.get_close_matches(name.removeprefix(PREFIX), [each.removeprefix(PREFIX) for each in known], n=1)
        expected = f"`{PREFIX}{close[0]}`" if close else f"`{PREFIX}` and the name of a setting in capitals"
        yield f"found variable `{name}`, which nothing reads, expected {expected}"


def _named(settings: Settings, manifests: Iterable[Manifest]) -> Iterator[str]:
    """Yield the variables that settings and manifests name."""
    yield settings.control_token_env
    yield settings.desk.client_secret_env
    for upstream in settings.upstreams:
        if upstream.api_key_env is not None:
            yield upstream.api_key_env
    for manifest in manifests:
        if isinstance(name := manifest.options.get("api_key_env"), str):
            yield name

"""What every connection and request from here has in common: how TLS is spoken, and the name that it goes by."""

from __future__ import annotations

import importlib.metadata
import ssl


def client_context() -> ssl.SSLContext:
    """Return TLS settings that verify the server by the machine's own authorities, for HTTP/1.1."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def user_agent() -> str:
    try:
        return f"caveat/{importlib.metadata.version('caveat')}"
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that was not installed
        return "caveat"

"""Which request heads are taken at all: what two readers could read in two ways is refused before anybody acts on it.

llhttp, in its strict mode, refuses what is malformed (doubled or odd lengths, line feeds alone, folded lines, odd
chunks). What is well formed and still ambiguous, or too large, is refused here. Source: RFC 9112, sections 3 and 6.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from gateway.errors import BadRequest, CaveatError, MethodNotAllowed
from gateway.http.messages import Header, by_name

MAX_HEADERS: Final = 64  # browsers and SDKs send below 30
CONTINUE: Final = b"100-continue"
VERSIONS: Final = frozenset({"1.0", "1.1"})
TUNNELS: Final = frozenset({b"CONNECT", b"TRACE"})  # meant for proxies and for debugging them

_HOST: Final = re.compile(rb"(?:[A-Za-z0-9._-]{1,255}|\[[0-9A-Fa-f:.]{2,64}\])(?::[0-9]{1,5})?[ \t]*\Z")


class Malformed(BadRequest):
    """The bytes are not an HTTP request, or not only one."""

    code = "invalid_http"


class HeadersTooLarge(BadRequest):
    status = 431
    code = "headers_too_large"


class ExpectationFailed(BadRequest):
    status = 417
    code = "expectation_failed"


class TooManyConnections(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "too_many_connections"


def check_head(method: bytes, target: bytes, version: str, headers: list[Header]) -> None:
    """Check a head that llhttp has read; names are in lower case. Raises BadRequest and its kinds."""
    if len(headers) > MAX_HEADERS:
        raise HeadersTooLarge(f"the request has more than {MAX_HEADERS} headers")
    if version not in VERSIONS:
        raise Malformed("only HTTP/1.0 and HTTP/1.1 are spoken here")
    if method in TUNNELS:
        raise MethodNotAllowed("this method is not served")
    if target[:1] != b"/":
        raise Malformed("the request's target must be a path; this is no proxy")
    found = by_name(headers)
    host = found.get(b"host")
    if not (version == "1.0" if host is None else _is_host(host)):
        raise BadRequest("the request must have exactly one Host header, which names a host", code="ambiguous_header")
    coding = found.get(b"transfer-encoding")
    if coding is not None and (coding.lower() != b"chunked" or version == "1.0"):
        raise BadRequest("the only Transfer-Encoding is `chunked`, in HTTP/1.1", code="ambiguous_header")
    if found.get(b"expect", CONTINUE).lower() != CONTINUE:
        raise ExpectationFailed("the only Expect is `100-continue`")


def size_of(target: bytes, headers: list[Header]) -> int:
    """Return the bytes of a head that somebody else chose."""
    return len(target) + sum(len(name) + len(value) for name, value in headers)


@lru_cache(maxsize=256)  # a server has few names
def _is_host(value: bytes) -> bool:
    return _HOST.match(value) is not None

"""What an error that a model's server tells within an answer comes to: by its kind alone, as its words could be anybody's."""

from __future__ import annotations

from typing import Final

from gateway.errors import UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.types import Json
from gateway.upstream.refusal import TELLING, known

_STATUSES: Final = {  # of Anthropic's kinds of error, which others have taken over
    "invalid_request_error": 400,
    "authentication_error": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "timeout_error": 504,
    "overloaded_error": 529,
}
_REJECTED: Final = frozenset({400, 401, 402, 403, 404, 413, 422, 429})
_OVERLOADED: Final = frozenset({503, 529})
_LATE: Final = frozenset({408, 504})


def told_error(error: Json, server: str) -> UpstreamError:
    """Return what the server would have been understood to say, had it answered with the status alone."""
    status = _status(error) if type(error) is dict else 0
    if status in _OVERLOADED:
        return UpstreamOverloaded(f"{server} is overloaded")
    if status in _LATE:
        return UpstreamTimeout(f"{server} ended its answer with an error: it was out of time")
    if status in _REJECTED:
        message = f"{server} refused the request within its answer, as with status {status}"
        why = known(error) if status in TELLING else None
        if why is None:
            return UpstreamRejected(message, upstream_status=status)
        return UpstreamRejected(f"{message}: {why.words}", upstream_status=status, param=why.param, code=why.code)
    return UpstreamError(f"{server} answered with an error object")


def _status(error: dict[str, Json]) -> int:
    """The status that an error names, as OpenRouter's and vLLM's do, or that its kind stands for; 0 for none."""
    code, kind = error.get("code"), error.get("type")
    if type(code) is int:
        return code
    if type(code) is str and len(code) == 3 and code.isascii() and code.isdigit():  # noqa: PLR2004 - RFC 9110, section 15
        return int(code)
    return _STATUSES.get(kind, 0) if type(kind) is str else 0

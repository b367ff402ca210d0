"""Every fault of the gateway. Blocks, timeouts of classifiers and refusals are values, not errors.

CaveatError
├── BadRequest            the caller's fault, 4xx; names the place in the body
│   ├── Unauthorized      401
│   ├── NotFound          404
│   ├── MethodNotAllowed  405
│   ├── TooLarge          413
│   ├── UnsupportedMedia  415
│   └── RateLimited       429
├── UpstreamError         502: the model's server failed or said something we cannot read
│   ├── UpstreamTimeout   504
│   │   └── UpstreamEndless  its answer took longer in all than the operator allows
│   ├── UpstreamOverloaded 503: the model's server says that it has too much to do
│   └── UpstreamRejected  the model's server refused the request itself (its 4xx)
├── AuditUnavailable      503: nothing may happen that cannot be recorded
│   └── AuditUnacknowledged  it is recorded here, but not as safely as the policy asks
└── ConfigurationError    the operator's files; stops the start, or keeps the old state on reload

INVARIANT: no message holds user content; `input in backticks` means names and paths, never text.
"""

from __future__ import annotations

from typing import Final

PASSING: Final = frozenset({408, 409, 425})  # of a server's 4xx, those that may not come a second time


class CaveatError(Exception):
    status = 500
    kind = "server_error"
    code: str | None = None
    is_recorded = False  # the exchange that it ended has its end in the log
    is_final = False  # the same request would end in the same way again, though its status has clients try once more

    def __init__(self, message: str, *, param: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.param = param  # JSON path of the fault, e.g. messages[0].content
        if code is not None:
            self.code = code


class BadRequest(CaveatError):
    status = 400
    kind = "invalid_request_error"


class Unauthorized(BadRequest):
    status = 401
    kind = "authentication_error"
    code = "invalid_api_key"


class NotFound(BadRequest):
    status = 404
    code = "not_found"


class MethodNotAllowed(BadRequest):
    status = 405
    code = "method_not_allowed"


class TooLarge(BadRequest):
    status = 413
    code = "body_too_large"


class UnsupportedMedia(BadRequest):
    status = 415
    code = "unsupported_media_type"


class RateLimited(BadRequest):
    status = 429
    kind = "rate_limit_error"
    code = "rate_limit_exceeded"

    def __init__(self, message: str, *, retry_after_seconds: float, limit: int = 0) -> None:
        """`limit`: what may be spent in a minute, requests where they are limited and else characters."""
        super().__init__(message)
        self.retry_after_seconds = retry_after_seconds
        self.limit = limit


class UpstreamError(CaveatError):
    status = 502
    kind = "upstream_error"
    code = "upstream_failed"


class UpstreamTimeout(UpstreamError):
    status = 504
    code = "upstream_timeout"


class UpstreamEndless(UpstreamTimeout):
    code = "upstream_endless"
    is_final = True


class UpstreamOverloaded(UpstreamError):
    status = 503
    code = "upstream_overloaded"

    def __init__(self, message: str, *, retry_after_seconds: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_seconds = retry_after_seconds


class UpstreamRejected(UpstreamError):
    """The upstream answered 4xx. `status` is ours: 400 for its 400/413/422, 429 for its 429, else 502.

    `code`: the kind of refusal, where the server told one that we know.
    """

    code = "upstream_rejected"

    def __init__(
        self,
        message: str,
        *,
        upstream_status: int,
        retry_after_seconds: float | None = None,
        param: str | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message, param=param, code=code)
        self.upstream_status = upstream_status
        self.retry_after_seconds = retry_after_seconds
        if upstream_status in {400, 413, 422}:
            self.status, self.kind = 400, "invalid_request_error"
        elif upstream_status == RateLimited.status:
            self.status, self.kind = RateLimited.status, RateLimited.kind
        else:
            self.is_final = upstream_status not in PASSING and retry_after_seconds is None


class AuditUnavailable(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "audit_unavailable"


class AuditUnacknowledged(AuditUnavailable):
    code = "audit_unacknowledged"


class ConfigurationError(CaveatError):
    """`message` begins with file:line where there is one."""

"""What only a gateway knows, asked of its control plane: is it ready, which policies judge, and what of a text of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import httpx

from gateway.dashboard.i18n import N_, said
from gateway.errors import BadRequest, CaveatError
from gateway.types import Json

DEADLINE_SECONDS: Final = 3.0
JUDGING_SECONDS: Final = 30.0
GOOD: Final = frozenset({200})
READY: Final = frozenset({200, 503})  # a gateway that takes no requests says so with 503, and why


class GatewaySilent(CaveatError):
    """No gateway answers, or none is named."""

    status = 503
    kind = "service_unavailable"
    code = "gateway_silent"


@dataclass(frozen=True, slots=True)
class Told:
    """How a gateway is: `policies` are the digests by which it judges now."""

    ready: bool
    reasons: tuple[str, ...]
    policies: dict[str, str]


class Gateway:
    """One gateway's control plane. Every call raises GatewaySilent."""

    def __init__(self, url: str | None, token: str | None, transport: httpx.AsyncBaseTransport | None = None) -> None:
        headers = {} if token is None else {"authorization": f"Bearer {token}"}
        self._client = None
        if url is not None:
            self._client = httpx.AsyncClient(
                base_url=url, headers=headers, timeout=DEADLINE_SECONDS, trust_env=False, transport=transport
            )

    async def told(self) -> Told:
        ready = await self._ask("GET", "/readyz", accepted=READY)
        policies = await self._ask("GET", "/admin/policies")
        try:
            named = {str(each["name"]): str(each["digest"]) for each in policies}
            return Told(ready["status"] == "ok", tuple(map(str, ready["reasons"])), named)
        except (KeyError, TypeError) as error:
            raise GatewaySilent("the gateway's answer is not one of a gateway") from error

    async def judged(self, question: Json) -> Any:
        """Have a conversation judged. Raises BadRequest with what the gateway says of the question."""
        return await self._ask("POST", "/admin/judge", question)

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def _ask(self, method: str, path: str, body: Json = None, *, accepted: frozenset[int] = GOOD) -> Any:
        if self._client is None:
            raise GatewaySilent(N_("no gateway is named: expected `desk.gateway` in the settings"))
        seconds = DEADLINE_SECONDS if body is None else JUDGING_SECONDS
        try:
            answer = await self._client.request(method, path, json=body, timeout=seconds)
            data = answer.json()
        except (httpx.HTTPError, ValueError) as error:
            raise GatewaySilent(said(N_("the gateway does not answer: {error}"), error=type(error).__name__)) from error
        if answer.status_code == BadRequest.status and isinstance(data, dict):
            raise BadRequest(str(data.get("detail", "the gateway refused the question")))
        if answer.status_code not in accepted:
            raise GatewaySilent(said(N_("the gateway answers with {status}"), status=answer.status_code))
        return data

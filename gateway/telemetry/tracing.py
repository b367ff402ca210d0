"""Traces for an OpenTelemetry collector, by the conventions for generative AI. Imported only where tracing is on.

INVARIANT: no content. A span has names from closed sets and from the configuration, the decision's id and figures; of
what a caller sends, only a valid `traceparent` counts (not `tracestate`, not baggage).
Source: OpenTelemetry semantic conventions, gen-ai and http; W3C Trace Context.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Span, SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import SpanKind, StatusCode, Tracer, format_span_id, format_trace_id
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

EXPORT_SECONDS: Final = 2.0  # of one batch; a collector that is away must not hold up the end of the process
CLOSE_MILLIS: Final = 3_000
FAILED: Final = 500

OPERATIONS: Final = {  # gen_ai.operation.name; what judges and does not generate has none
    "chat": "chat",
    "messages": "chat",
    "responses": "chat",
    "completions": "text_completion",
    "embeddings": "embeddings",
}
NAMED: Final = {  # our answers' headers, which hold nothing of any text
    b"x-caveat-decision-id": "caveat.decision_id",
    b"x-caveat-policy": "caveat.policy",
    b"x-caveat-action": "caveat.action",
    b"x-caveat-stream": "caveat.stream",
}


@dataclass(slots=True)
class Trail:
    """The span of one request."""

    span: Span
    endpoint: str
    began: float = field(default_factory=time.perf_counter)
    _has_first: bool = False

    def answered(self, status: int, headers: Mapping[bytes, bytes]) -> None:
        """Note how the answer begins."""
        span = self.span
        span.set_attribute("http.response.status_code", status)
        for name, attribute in NAMED.items():
            if (value := headers.get(name)) is not None:
                span.set_attribute(attribute, value.decode("latin-1"))
        if status >= FAILED:
            span.set_status(StatusCode.ERROR)
            span.set_attribute("error.type", str(status))

    def first_chunk(self) -> None:
        """Note that the first piece of a streamed answer goes out."""
        if not self._has_first:
            self._has_first = True
            self.span.set_attribute("gen_ai.request.stream", value=True)
            self.span.set_attribute("gen_ai.response.time_to_first_chunk", time.perf_counter() - self.began)

    def onward(self, model: str, host: str) -> str:
        """Note that a model's server is asked; returns its `traceparent`."""
        span = self.span
        if (operation := OPERATIONS.get(self.endpoint)) is not None:
            span.update_name(f"{operation} {model}")
        span.set_attribute("gen_ai.request.model", model)
        span.set_attribute("server.address", host)
        span.add_event("caveat.upstream.asked")
        context = span.get_span_context()
        flags = f"{int(context.trace_flags):02x}"
        return f"00-{format_trace_id(context.trace_id)}-{format_span_id(context.span_id)}-{flags}"

    def ended(self, error: BaseException | None) -> None:
        if error is not None:
            self.span.set_status(StatusCode.ERROR)
            self.span.set_attribute("error.type", type(error).__qualname__)
        self.span.end()


class Traces:
    """Begins spans and sends them away in batches, from a thread of their own."""

    def __init__(self, processor: SpanProcessor, version: str) -> None:
        resource = Resource.create({"service.name": "caveat", "service.version": version})
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(processor)
        self._tracer: Tracer = self._provider.get_tracer("caveat")
        self._propagator = TraceContextTextMapPropagator()

    def begin(self, endpoint: str, route: str, traceparent: bytes | None) -> Trail | None:
        """Begin a request's span; None where the sampler leaves it out, and then nothing more is done for it."""
        carrier = {} if traceparent is None else {"traceparent": traceparent.decode("latin-1")}
        attributes = {"http.request.method": "POST", "http.route": route, "caveat.endpoint": endpoint}
        operation = OPERATIONS.get(endpoint)
        if operation is not None:
            attributes["gen_ai.operation.name"] = operation
        span = self._tracer.start_span(
            operation or f"POST {route}", self._propagator.extract(carrier), SpanKind.SERVER, attributes
        )
        return Trail(span, endpoint) if isinstance(span, Span) else None

    def close(self) -> None:
        """Send what is left, within some seconds."""
        self._provider.force_flush(CLOSE_MILLIS)
        self._provider.shutdown()


def open_traces(endpoint: str, version: str) -> Traces:
    """Send spans to an OTLP/HTTP collector at this base URL; `OTEL_*` variables set headers, sampling and batches."""
    exporter = OTLPSpanExporter(endpoint=f"{endpoint}/v1/traces", timeout=EXPORT_SECONDS)
    return Traces(BatchSpanProcessor(exporter), version)

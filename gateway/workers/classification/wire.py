"""The detector API's bodies: what a request may hold, and a verdict as detections.

INVARIANT: a body of another form is refused by name; what nobody could judge is a detection of type `unjudged`, unless
the caller asked for the model's plain numbers and sees to languages itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Final

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from classifiers.types import Verdict
from gateway.protocols.detect import FAMILIES, UNJUDGED

MAX_CONTENTS: Final = 1000
DEFAULT_THRESHOLD: Final = 0.5  # as the other servers of this API have it


class Params(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    threshold: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] = DEFAULT_THRESHOLD
    plain: bool = False  # the model's own numbers for all that it knows, whatever the language; nothing quoted


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    contents: Annotated[list[str], Field(min_length=1, max_length=MAX_CONTENTS)]
    detector_params: Params | None = None

    @property
    def params(self) -> Params:
        return self.detector_params or Params()


class WireError(ValueError):
    """A body that is not as it should be. Holds places and expectations, and nothing of the body."""


def parse(raw: bytes) -> Body:
    """Read a request's body. Raises WireError."""
    try:
        return Body.model_validate_json(raw)
    except ValidationError as error:
        faults = [
            f"`{'.'.join(map(str, e['loc'])) or 'body'}`: {e['msg'].lower()}" for e in error.errors(include_input=False)
        ]
        raise WireError("; ".join(faults[:5])) from None


def render(body: Body, verdicts: Sequence[Verdict]) -> bytes:
    """Return the answer's JSON: for each text a list of detections, in code points."""
    return orjson.dumps([list(_detections(t, v, body.params)) for t, v in zip(body.contents, verdicts, strict=True)])


def _detections(text: str, verdict: Verdict, params: Params) -> Iterator[dict[str, Any]]:
    for category, probability, start, end in verdict.findings:
        if probability < params.threshold and not params.plain:
            continue
        family = FAMILIES.get(root := category.partition(".")[0], root)
        quoted = {} if params.plain else {"text": text[start:end]}
        yield {
            "start": start,
            "end": end,
            **quoted,
            "detection": category,
            "detection_type": family,
            "score": probability,
        }
    for category, _ in verdict.unjudged:
        yield {
            "start": 0,
            "end": len(text),
            "text": text,
            "detection": category,
            "detection_type": UNJUDGED,
            "score": 1.0,
        }

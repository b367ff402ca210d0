"""The options that every heavy kind takes from its manifest.

INVARIANT: an option that nobody knows is an error; a typing error must not quietly run a model another way.
"""

from __future__ import annotations

from typing import Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from classifiers.manifest import Manifest, ManifestError

DEFAULT_WINDOW_TOKENS: Final = 512  # what BERT and its children were trained with

O = TypeVar("O", bound="Options")  # noqa: E741 - the usual one letter of a type variable


class Options(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    labels: dict[str, str | None] = Field(min_length=1)
    window_tokens: int | None = Field(default=None, ge=8)  # the model's own marks included; None: what the model takes
    overlap_tokens: int | None = Field(default=None, ge=0)  # shared by two windows; None: an eighth of a window
    batch_tokens: int | None = Field(default=None, ge=1)  # padding included; None: by device
    device: Literal["auto", "cpu", "cuda"] = "auto"
    dtype: Literal["float32", "bfloat16", "float16"] = "float32"


class SequenceOptions(Options):
    activation: Literal["sigmoid", "softmax"]  # no default: the wrong one gives numbers that look right


class DetoxifyOptions(Options):
    config: dict[str, JsonValue] | None = None  # the base model's config.json, where `weights` names none


def read_options(manifest: Manifest, form: type[O]) -> O:
    """Validate `options` of a manifest. Raises ManifestError naming each fault."""
    try:
        return form.model_validate(manifest.options)
    except ValidationError as error:
        faults = "; ".join(f"options.{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise ManifestError(f"manifest `{manifest.name}`: {faults}") from error

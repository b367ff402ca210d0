"""What Ray Serve is told of a worker: the worker's own options, and how many replicas there may be."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator


def _parts(value: Any) -> Any:
    """Split what a command line says as `a,b`."""
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


class Scale(BaseModel):
    """How many replicas there are and what each is given.

    `gpus`: of each replica; default 1 where the cluster has any, else 0. `target`: requests under way in a replica that
    Serve aims at when it decides how many there are to be.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    min_replicas: Annotated[int, Field(ge=1)] = 1
    max_replicas: Annotated[int, Field(ge=1)] = 1
    target: Annotated[float, Field(gt=0)] | None = None
    cpus: Annotated[int, Field(ge=1)] = 1
    gpus: Annotated[int, Field(ge=0)] | None = None
    upscale_seconds: Annotated[float, Field(ge=0)] = 30.0
    downscale_seconds: Annotated[float, Field(ge=0)] = 600.0
    drain_seconds: Annotated[float, Field(ge=0, le=3600)] = 30.0

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.max_replicas < self.min_replicas:
            raise ValueError("max_replicas of at least min_replicas")
        return self


class GenerationArgs(Scale):
    """What `caveat worker generate` takes as options, under the same names."""

    card: str
    policy_dir: Path | None = None
    weights: str | None = None
    revision: str | None = None
    quantize: Literal["none", "8bit", "4bit"] | None = None
    dtype: Literal["auto", "float16", "bfloat16", "float32"] | None = None
    device_map: str | None = None
    served_name: str | None = None
    rows: Annotated[int, Field(ge=1)] | None = None
    context: Annotated[int, Field(ge=1)] | None = None
    kv_tokens: Annotated[int, Field(ge=1)] | None = None
    queue: Annotated[int, Field(ge=1)] = 256
    chunk_tokens: Annotated[int, Field(ge=1)] = 512
    begin_suppress: Annotated[tuple[int, ...], BeforeValidator(_parts)] = ()
    compiles: bool | None = None


class ClassificationArgs(Scale):
    """What `caveat worker classify` takes as options, under the same names."""

    manifests: Annotated[tuple[Path, ...], BeforeValidator(_parts), Field(min_length=1)]
    device: Literal["cpu", "cuda"] | None = None
    dtype: Literal["float32", "bfloat16", "float16"] | None = None
    token_budget: Annotated[int, Field(ge=1)] | None = None
    compiles: bool = False
    api_key_env: str | None = None

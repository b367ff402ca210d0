"""The words of a pack: headings in three languages, and the mapping to laws and standards; read and checked once."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from importlib.resources import files
from typing import Annotated, Final

import yaml
from pydantic import BaseModel, ConfigDict, Field

LANGUAGES: Final = ("en", "zh", "th")
SECTIONS: Final = (
    "summary", "counts", "inforce", "coverage", "quality", "verification", "sample", "changes", "degraded", "keeping",
    "mapping", "not_covered", "checking",
)  # fmt: skip

_Text = Annotated[str, Field(min_length=1)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Entry(_Section):
    """`part`: sections of the pack."""

    at: _Text
    about: _Text
    helps: _Text
    part: Annotated[list[_Text], Field(min_length=1)]


class Framework(_Section):
    id: _Text
    title: _Text
    source: _Text
    note: _Text
    entries: Annotated[list[Entry], Field(min_length=1)]


class Mappings(_Section):
    frameworks: Annotated[list[Framework], Field(min_length=1)]
    does_not_cover: Annotated[list[_Text], Field(min_length=1)]


@functools.cache
def mappings() -> Mappings:
    return Mappings.model_validate(_read("mapping.yaml"))


@functools.cache
def words(language: str) -> Mapping[str, str]:
    """Return the words of one of LANGUAGES. Raises ValueError for another."""
    at = LANGUAGES.index(language)
    return {name: told[at] for name, told in _read("words.yaml").items()}


def _read(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load(files("gateway.evidence").joinpath(name).read_text("utf-8"))
    return found

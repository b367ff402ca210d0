"""Manifests: what a classifier is, what it can judge, how good it was measured to be, and how it is built.

INVARIANT: weights whose SHA-256 is not the manifest's are never used; a manifest that cannot be read is an error
that names the file, never a classifier left out.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import yaml
from pydantic import BaseModel, ConfigDict, Field, JsonValue, PrivateAttr, ValidationError, model_validator

from classifiers.catalog import members
from classifiers.estimate import Estimate
from classifiers.plain import plain_yaml
from classifiers.taxonomy import is_known
from classifiers.types import Category, Classifier

if TYPE_CHECKING:
    from classifiers.kinds.base import Kind

_HERE = Path(__file__).parent
EVERY_LANGUAGE = "*"


class ManifestError(ValueError):
    """A manifest or a weights file that cannot be used; the message names the file."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class Weights(_Strict):
    file: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")  # a name inside the manifest's `home`, never a path
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Window(_Strict):
    """Sizes in code points."""

    tail: int = Field(ge=0)  # a pattern of which this much (or the whole) is there is recognised
    context: int = Field(ge=0)  # how much text before a window helps to judge it
    max_input: int = Field(gt=0)  # longer texts are to be cut into windows by the caller


class Source(_Strict):
    """A set of texts that weights were learnt from, and whom to credit for it."""

    name: str = Field(min_length=1)
    licence: str = Field(min_length=1)
    attribution: str = Field(min_length=1)


# Set → language → measure → figure, with its 95 % interval as [value, low, high] where there is one.
Measured: TypeAlias = dict[str, dict[str, dict[str, float | Estimate]]]


class Manifest(_Strict):
    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    kind: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    version: int = Field(ge=1)
    about: str = ""
    categories: tuple[Category, ...] = Field(min_length=1)
    languages: dict[str, tuple[Category, ...]] = Field(min_length=1)  # "*": every language, "und" included
    window: Window
    weights: tuple[Weights, ...] = ()
    calibration: dict[str, JsonValue] = {}
    quality: Measured = {}
    fairness: Measured = {}  # gaps between groups of people, named as classifiers/fairness.py names them
    intended_use: str = ""
    data: tuple[Source, ...] = ()  # what the weights were learnt from
    licence: str
    attribution: str = ""
    known_limits: tuple[str, ...] = ()
    options: dict[str, JsonValue] = {}
    # Where the weights lie. Set by whoever found the manifest: a file must not be able to point anywhere.
    _home: Path = PrivateAttr(default=_HERE / "weights")

    @property
    def home(self) -> Path:
        """The folder that `weights` are read from."""
        return self._home

    def at(self, home: Path) -> Manifest:
        """Return this manifest with its weights in `home`."""
        moved = self.model_copy()
        moved._home = home  # noqa: SLF001 - our own, before anybody else sees it
        return moved

    @model_validator(mode="after")
    def _categories_are_known(self) -> Manifest:
        for category in self.categories:
            if not is_known(category):
                raise ValueError(f"unknown category `{category}`; expected a node of taxonomy.yaml")
        for language, judged in self.languages.items():
            for category in judged:
                if category not in self.categories:
                    raise ValueError(f"languages.{language} names `{category}`, which `categories` lacks")
        return self

    @model_validator(mode="after")
    def _intervals_hold_their_values(self) -> Manifest:
        for measured in (self.quality, self.fairness):
            for name, by_language in measured.items():
                for language, measures in by_language.items():
                    for measure, found in measures.items():
                        if isinstance(found, Estimate) and not found.low <= found.value <= found.high:
                            raise ValueError(
                                f"{name}.{language}.{measure}: expected [value, low, high], low <= value <= high"
                            )
        return self

    def judges(self, language: str) -> frozenset[Category]:
        """Return the categories that this classifier can judge in texts of `language`."""
        return frozenset((*self.languages.get(language, ()), *self.languages.get(EVERY_LANGUAGE, ())))


def load_manifests(directory: Path | None = None) -> dict[str, Manifest]:
    """Read every *.yaml of `directory` (default: the package's own). Raises ManifestError naming the file.

    The weights of `directory`/x.yaml lie in `directory`/x/.
    """
    if directory is None:
        return dict(_packaged())
    return {name: manifest.at(directory / name) for name, manifest in _in(directory).items()}


@functools.cache
def _packaged() -> dict[str, Manifest]:
    """Return the package's own manifests; they come with the code, so they are read once."""
    return _in(_HERE / "manifests")


def _in(home: Path) -> dict[str, Manifest]:
    found: dict[str, Manifest] = {}
    for path in sorted(home.glob("*.yaml")):
        manifest = _load(path)
        if manifest.name != path.stem:
            raise ManifestError(f"{path}: name is `{manifest.name}`, expected the file's name `{path.stem}`")
        found[manifest.name] = manifest
    if not found:
        raise ManifestError(f"{home}: holds no manifest; expected at least one *.yaml")
    return found


def all_manifests(more: Path | None) -> dict[str, Manifest]:
    """Return the package's own manifests and those of the operator's folder `more`. Raises ManifestError."""
    own = load_manifests()
    if more is None:
        return own
    added = load_manifests(more)
    if taken := sorted(own.keys() & added.keys()):
        raise ManifestError(
            f"{more / taken[0]}.yaml: the name `{taken[0]}` belongs to a manifest of the package itself"
        )
    return own | added


def manifests_beside(manifest: Manifest) -> dict[str, Manifest]:
    """Return the manifests that `manifest` may name as its parts. Raises ManifestError."""
    return all_manifests(None if manifest.home == _HERE / "weights" else manifest.home.parent)


def pinned_weights(manifest: Manifest, manifests: Mapping[str, Manifest]) -> tuple[Weights, ...]:
    """Return the weights that a classifier judges with, those of its parts included."""
    names = (manifest.options.get(part) for part in ("first", "second")) if manifest.kind == "cascade" else ()
    parts = (manifests[name] for name in names if isinstance(name, str) and name in manifests)
    return (*manifest.weights, *(weights for part in parts for weights in part.weights))


def _load(path: Path) -> Manifest:
    try:
        raw = plain_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ManifestError(f"{path}: cannot be read as YAML: {error}") from error
    try:
        return Manifest.model_validate(raw)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'file'}: {e['msg']}" for e in error.errors())
        raise ManifestError(f"{path}: {faults}") from error


def read_weights(manifest: Manifest, directory: Path | None = None) -> dict[str, bytes]:
    """Return file name -> content of the manifest's weights, each compared with its SHA-256. Raises ManifestError."""
    home = directory if directory is not None else manifest.home
    content: dict[str, bytes] = {}
    for weights in manifest.weights:
        path = home / weights.file
        try:
            data = path.read_bytes()
        except OSError as error:
            raise _unreadable(path, manifest, error) from error
        _compare(path, hashlib.sha256(data).hexdigest(), weights, manifest)
        content[weights.file] = data
    return content


def check_weights(manifest: Manifest) -> dict[str, Path]:
    """Return file name -> path of the manifest's weights, each hashed piece by piece. Raises ManifestError.

    For files too large to be held as bytes; `read_weights` is the one without a gap between checking and reading.
    """
    paths: dict[str, Path] = {}
    for weights in manifest.weights:
        path = manifest.home / weights.file
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise _unreadable(path, manifest, error) from error
        _compare(path, digest, weights, manifest)
        paths[weights.file] = path
    return paths


def _unreadable(path: Path, manifest: Manifest, error: OSError) -> ManifestError:
    return ManifestError(f"{path}: weights of `{manifest.name}` cannot be read: {error.strerror}")


def _compare(path: Path, digest: str, weights: Weights, manifest: Manifest) -> None:
    if not hmac.compare_digest(digest, weights.sha256):
        raise ManifestError(f"{path}: sha256 is {digest}, expected {weights.sha256} as manifest `{manifest.name}` says")


def kinds() -> dict[str, Kind]:
    """Return every kind of classifier this package has, by name."""
    from classifiers.kinds.base import Kind  # kinds need Manifest, so this module cannot import them first

    return {kind.name: kind for kind in members("classifiers.kinds", "KIND", Kind).values()}


def kind_of(manifest: Manifest) -> Kind:
    """Return the kind that a manifest names. Raises ManifestError if there is none of that name."""
    known = kinds()
    if manifest.kind not in known:
        raise ManifestError(f"`{manifest.name}`: unknown kind `{manifest.kind}`; expected one of {sorted(known)}")
    return known[manifest.kind]


def build(manifest: Manifest) -> Classifier:
    """Build the classifier of a manifest. Raises ManifestError on an unknown kind or on weights that do not match."""
    kind = kind_of(manifest)
    check_weights(manifest)
    return kind.build(manifest)


def chosen(names: Iterable[str], manifests: Mapping[str, Manifest]) -> list[Manifest]:
    """Return the named manifests in the order asked for. Raises ManifestError where one is not there."""
    wanted = list(names)
    if missing := sorted(set(wanted) - set(manifests)):
        found, there = (", ".join(f"`{name}`" for name in names) for names in (missing, sorted(manifests)))
        raise ManifestError(f"no manifest named {found}; expected some of {there}")
    return [manifests[name] for name in wanted]


def load_classifiers(
    names: Iterable[str] | None = None, manifests: Mapping[str, Manifest] | None = None
) -> dict[str, Classifier]:
    """Build the named classifiers (default: all) of `manifests` (default: the package's own). Raises ManifestError."""
    known = load_manifests() if manifests is None else manifests
    return {m.name: build(m) for m in chosen(sorted(known) if names is None else names, known)}

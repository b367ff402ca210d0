"""The operator's own policies and manifests: a folder or a name that is not there is told where the settings name it."""

from __future__ import annotations

from pathlib import Path

from classifiers.manifest import Manifest, ManifestError, all_manifests, chosen
from gateway.errors import ConfigurationError
from gateway.settings import Settings


def policy_dirs(settings: Settings) -> list[Path]:
    """Return the operator's folder of policies, if the settings name one. Raises ConfigurationError where it is not there."""
    home = settings.policy_dir
    if home is None:
        return []
    _expect(settings, "policy_dir", home, "policy files")
    return [home]


def own_manifests(settings: Settings) -> dict[str, Manifest]:
    """Return the package's manifests and the operator's. Raises ConfigurationError, ManifestError."""
    if settings.manifest_dir is not None:
        _expect(settings, "manifest_dir", settings.manifest_dir, "manifests")
    return all_manifests(settings.manifest_dir)


def expect_classifiers(settings: Settings, manifests: dict[str, Manifest]) -> None:
    """Raise ConfigurationError for a classifier of the settings that no manifest describes."""
    try:
        chosen(settings.classifiers, manifests)
    except ManifestError as error:
        raise ConfigurationError(settings.at(("classifiers",), str(error))) from None


def _expect(settings: Settings, key: str, home: Path, content: str) -> None:
    if not home.is_dir():
        where = "" if home.is_absolute() else f" in {Path.cwd()}"
        fault = f"{key}: found no directory `{home}`{where}, expected one with {content}"
        raise ConfigurationError(settings.at((key,), fault))

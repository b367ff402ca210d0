"""The pinned files of a heavy classifier, and errors that say what to do about those that are missing.

INVARIANT: nothing is opened that the manifest does not name with its SHA-256, and a file that changed while it
was being loaded is an error.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeAlias

from classifiers.manifest import Manifest, ManifestError, check_weights

CONFIG: Final = "config.json"
TOKENIZER: Final = "tokenizer.json"
TENSORS: Final = ".safetensors"
PICKLES: Final = (".bin", ".pt", ".pth", ".ckpt", ".pkl")

_Identity: TypeAlias = tuple[int, int, int, int]


@contextmanager
def pinned(manifest: Manifest) -> Iterator[dict[str, Path]]:
    """Yield name -> path of the manifest's files, hashed before and unchanged at the end. Raises ManifestError."""
    before = _identities(manifest)
    yield check_weights(manifest)
    if _identities(manifest) != before:
        raise ManifestError(f"{manifest.home}: a file of `{manifest.name}` changed while it was being loaded")


def _identities(manifest: Manifest) -> list[_Identity | None]:
    return [_identity(manifest.home / weights.file) for weights in manifest.weights]


def _identity(path: Path) -> _Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None  # check_weights says what is wrong with it
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def required(manifest: Manifest, files: Mapping[str, Path], name: str) -> Path:
    """Return the path of a file that the kind cannot do without. Raises ManifestError."""
    if name not in files:
        raise ManifestError(
            f"manifest `{manifest.name}`: kind `{manifest.kind}` needs `{name}` under `weights`, with its sha256;"
            f" it is read from {manifest.home}"
        )
    return files[name]


def tensors(manifest: Manifest, files: Mapping[str, Path]) -> list[Path]:
    """Return the safetensors files. Raises ManifestError, which tells whoever has a pickle how to convert it."""
    found = [path for name, path in sorted(files.items()) if name.endswith(TENSORS)]
    if found:
        return found
    there = manifest.home.iterdir() if manifest.home.is_dir() else ()
    names = {path.name for path in there} | set(files)
    if pickles := sorted(name for name in names if name.endswith(PICKLES)):
        raise ManifestError(
            f"{manifest.home / pickles[0]}: kind `{manifest.kind}` reads no pickle; convert it once with"
            f" `python -m classifiers.heavy.convert {pickles[0]}` and name the model.safetensors it writes"
        )
    raise ManifestError(f"manifest `{manifest.name}`: kind `{manifest.kind}` needs a *.safetensors under `weights`")


def read_object(path: Path) -> dict[str, Any]:
    """Read a JSON object. Raises ManifestError naming the file."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ManifestError(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(found, dict):
        raise ManifestError(f"{path}: expected a JSON object")
    return found

"""Where a model's files are: a folder, or a repository of the hub at one commit. Only safetensors and plain text are taken.

INVARIANT: no file that could run or be unpickled is downloaded or opened, and a repository is named by a commit, which
cannot change its content.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from gateway.errors import ConfigurationError

COMMIT: Final = re.compile(r"[0-9a-f]{40}\Z")
CONFIG: Final = "config.json"
WANTED: Final = ("*.json", "*.safetensors", "*.model", "merges.txt", "vocab.txt")
MAX_HEADER_BYTES: Final = 100_000_000  # the format's own bound
PICKLES: Final = ("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl")


def folder_of(weights: str, revision: str) -> Path:
    """Return the folder with a model's files, downloaded if need be. Raises ConfigurationError."""
    path = Path(weights)
    if path.is_dir():
        return path
    if path.is_absolute() or weights.startswith(".") or weights.count("/") != 1:
        raise ConfigurationError(f"{weights}: found no such folder; expected one, or a hub id like `owner/name`")
    if not COMMIT.match(revision):
        raise ConfigurationError(
            f"hub repository `{weights}`: found the revision `{revision}`, which can move; expected a commit of 40"
            " hexadecimal digits in `--revision`, as the repository's history shows it"
        )
    return _download(weights, revision)


def _download(repository: str, revision: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(repository, revision=revision, allow_patterns=list(WANTED)))
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError, ValueError) as error:
        raise ConfigurationError(
            f"hub repository `{repository}` at {revision[:12]}: cannot be downloaded ({type(error).__name__});"
            " check the name, the network and the right to read it, or give a folder in `--weights`"
        ) from error


def tensors_in(folder: Path) -> list[Path]:
    """Return the safetensors files of a folder. Raises ConfigurationError telling what is there instead."""
    if found := sorted(folder.glob("*.safetensors")):
        return found
    if pickles := sorted(path.name for pattern in PICKLES for path in folder.glob(pattern)):
        raise ConfigurationError(
            f"{folder}: found `{pickles[0]}`, a pickle, which can run anything and is never opened; expected"
            " *.safetensors; `caveat worker convert` writes them, once"
        )
    raise ConfigurationError(f"{folder}: found no weights; expected *.safetensors")


def count_weights(files: Sequence[Path]) -> dict[str, int]:
    """Return how many numbers of each kind (`F16`, `F32`, …) the files hold, by their headers. Raises ConfigurationError."""
    counts: dict[str, int] = {}
    for path in files:
        try:
            with path.open("rb") as file:
                size = int.from_bytes(file.read(8), "little")
                if size > MAX_HEADER_BYTES:
                    raise ValueError("its header is too long")  # noqa: TRY301 - one message for all that is wrong
                header = json.loads(file.read(size))
            for name, tensor in header.items():
                if name != "__metadata__":
                    counts[tensor["dtype"]] = counts.get(tensor["dtype"], 0) + math.prod(tensor["shape"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigurationError(f"{path}: cannot be loaded: no safetensors header ({error})") from error
    return counts


def read_config(folder: Path) -> dict[str, Any]:
    """Read config.json. Raises ConfigurationError."""
    path = folder / CONFIG
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ConfigurationError(f"{path}: cannot be read as JSON: {error}") from error
    if not isinstance(found, dict):
        raise ConfigurationError(f"{path}: expected a JSON object")
    return found

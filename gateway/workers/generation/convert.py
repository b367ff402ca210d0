"""Turn a model's pickles into safetensors, once: each in a child process with limits that has compared its hash first.

INVARIANT: this process opens no pickle, and nothing that is there is overwritten; what is written has the very numbers of
the pickle, under the same names and of the same kinds.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from gateway.errors import ConfigurationError
from gateway.workers.generation.places import PICKLES, WANTED

MODEL: Final = "model"
INDEX: Final = "model.safetensors.index.json"
LONGEST_SECONDS: Final = 3600.0  # of one file; ten gigabytes from a slow disk take minutes
HASH_DIGITS: Final = 64
PASSED_ON: Final = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")


@dataclass(frozen=True, slots=True)
class Written:
    file: str
    sha256: str
    tensors: int


def read_sums(path: Path) -> dict[str, str]:
    """Read a file as sha256sum writes it: file name to hash. Raises ConfigurationError."""
    sums = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        digest, _, name = line.strip().partition(" ")
        name = name.lstrip(" *")
        if not line.strip():
            continue
        if len(digest) != HASH_DIGITS or not set(digest.lower()) <= set("0123456789abcdef") or not name:
            raise ConfigurationError(f"{path}:{number}: expected a SHA-256 and a file's name, as sha256sum writes them")
        sums[name] = digest.lower()
    return sums


def convert(folder: Path, sums: Mapping[str, str], target: Path) -> list[Written]:
    """Write `target` with what `folder` has, its pickles as safetensors. Raises ConfigurationError."""
    pickles = _pickles(folder, sums)
    if target.exists():
        raise ConfigurationError(f"{target}: is there already; nothing was written")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}-") as draft:
        place = Path(draft) / "model"
        place.mkdir()
        for source in sorted({path for pattern in WANTED for path in folder.glob(pattern)}):
            if source.is_file() and not source.name.endswith((".safetensors", ".index.json")):
                shutil.copyfile(source, place / source.name)
        names = {}
        for number, source in enumerate(pickles, 1):
            part = f"-{number:05}-of-{len(pickles):05}" if len(pickles) > 1 else ""
            names[f"{MODEL}{part}.safetensors"] = _in_a_child(
                source, sums[source.name], place / f"{MODEL}{part}.safetensors"
            )
        if len(names) > 1:
            _write_index(place, names)
        written = [Written(name, _sha256(place / name), len(tensors)) for name, tensors in names.items()]
        place.rename(target)
    return written


def _pickles(folder: Path, sums: Mapping[str, str]) -> list[Path]:
    found = sorted(path for pattern in PICKLES for path in folder.glob(pattern))
    # what a training run leaves beside a model is no part of it
    found = [path for path in found if path.name not in {"training_args.bin", "optimizer.pt", "scheduler.pt"}]
    if not found:
        raise ConfigurationError(f"{folder}: found no pickle; expected one of {', '.join(PICKLES)}")
    if unknown := [path.name for path in found if path.name not in sums]:
        raise ConfigurationError(
            f"{folder}: no SHA-256 of `{unknown[0]}` was given; take it from whoever published the file, not from the file"
        )
    return found


def _in_a_child(source: Path, sha256: str, target: Path) -> list[str]:
    """Have a child process write one file; return the names of its tensors. Raises ConfigurationError."""
    command = [sys.executable, "-P", "-m", "gateway.workers.generation.unpickled", str(source), sha256, str(target)]
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}  # and no secret of ours
    try:
        done = subprocess.run(  # noqa: S603 - this very program, and paths as arguments
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LONGEST_SECONDS,
            check=False,
            start_new_session=True,
        )
        said = json.loads(done.stdout or b"{}")
    except (subprocess.TimeoutExpired, ValueError):
        said, done = {}, None
    if isinstance(said.get("fault"), str):
        raise ConfigurationError(said["fault"])
    if done is None or done.returncode != 0 or not isinstance(said.get("tensors"), list):
        ended = "took too long" if done is None else f"ended with {done.returncode}"
        raise ConfigurationError(
            f"{source}: the process that reads it {ended}; it may be damaged, larger than memory, or no model"
        )
    return [str(name) for name in said["tensors"]]


def _write_index(place: Path, names: Mapping[str, Sequence[str]]) -> None:
    weight_map = {tensor: name for name, tensors in names.items() for tensor in tensors}
    if len(weight_map) != sum(map(len, names.values())):
        raise ConfigurationError("two of the files hold a tensor of the same name; they are not parts of one model")
    size = sum((place / name).stat().st_size for name in names)
    index = {"metadata": {"total_size": size}, "weight_map": dict(sorted(weight_map.items()))}
    (place / INDEX).write_text(json.dumps(index, indent=1), encoding="utf-8")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

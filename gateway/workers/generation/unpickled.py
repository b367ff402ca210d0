"""The child process that reads one pickle: `python -m gateway.workers.generation.unpickled SOURCE SHA256 TARGET`.

It limits itself before it opens anything: memory, time, files, what it may write. INVARIANT: a file of another hash is not
read, and it is read by torch's restricted reader alone; what is no table of tensors is refused. It prints one JSON object:
the names that it wrote, or a fault.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from classifiers.heavy.checkpoint import read_saved
from classifiers.heavy.model import ModelError

if TYPE_CHECKING:
    import torch

SPARE_BYTES: Final = 2 * 2**30  # beside what torch's libraries have taken before they do anything
TIMES: Final = 3  # of the file's size in memory: as it is read, as it is written, and some
CPU_SECONDS: Final = 3600
OPEN_FILES: Final = 256


def main(arguments: Sequence[str]) -> int:
    source, sha256, target = Path(arguments[0]), arguments[1], Path(arguments[2])
    try:
        size = source.stat().st_size
        import torch  # noqa: F401 - before the limits: its libraries are many files

        _limit(size)
        names = convert(source, sha256, target)
    except ImportError as error:
        return _say({"fault": f"{error.name} cannot be imported; run `pip install 'caveat[workers]'`"})
    except (ModelError, OSError) as error:
        return _say({"fault": str(error)})
    except MemoryError:
        return _say({"fault": f"{source}: wants more memory than a model of its size"})
    return _say({"tensors": names})


def convert(source: Path, sha256: str, target: Path) -> list[str]:
    """Write the tensors of a pickle as safetensors; return their names. Raises ModelError, OSError."""
    from safetensors.torch import save_file

    with source.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if not hmac.compare_digest(found, sha256):
        raise ModelError(f"{source}: sha256 is {found}, expected {sha256}")
    tensors = _tensors(source, read_saved(source))
    save_file(tensors, target, {"format": "pt"})
    return sorted(tensors)


def _tensors(source: Path, loaded: dict[str, Any]) -> dict[str, torch.Tensor]:
    import torch

    tensors: dict[str, torch.Tensor] = {}
    seen: set[int] = set()
    for name, value in loaded.items():
        if not isinstance(name, str) or not isinstance(value, torch.Tensor):
            raise ModelError(f"{source}: holds more than named tensors; expected a model's plain state dictionary")
        if value.layout is not torch.strided or value.is_quantized or value.device.type != "cpu":
            raise ModelError(f"{source}: `{name}` is no plain tensor; expected numbers that lie in a row")
        place = value.untyped_storage().data_ptr()
        # tied weights share their numbers, and a slice has more behind it: safetensors has each by itself
        is_whole = value.is_contiguous() and value.untyped_storage().nbytes() == value.nbytes
        tensors[name] = value if is_whole and place not in seen else value.clone(memory_format=torch.contiguous_format)
        seen.add(place)
    if not tensors:
        raise ModelError(f"{source}: holds no tensor")
    return tensors


def _limit(size: int) -> None:
    """Bound what this process may take. Where the system knows no such limits it has none."""
    try:
        import resource
    except ImportError:
        return
    wanted = {
        resource.RLIMIT_AS: _addresses() + TIMES * size + SPARE_BYTES,
        resource.RLIMIT_FSIZE: TIMES * size + 2**20,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    for which, most in wanted.items():
        hard = resource.getrlimit(which)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(which, (least, least))


def _addresses() -> int:
    """How much of them this process has by now, in bytes. Source: proc(5), statm, in pages."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * 4096
    except (OSError, ValueError):
        return 16 * 2**30


def _say(what: dict[str, Any]) -> int:
    sys.stdout.write(json.dumps(what))
    return 2 if "fault" in what else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

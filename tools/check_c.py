"""Compile the C sources with every warning an error, where there is a compiler; nothing is kept.

`setup.py` builds them with fewer: what a newer compiler warns of must not cost a user the compiled scorer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLAGS = ("-std=c11", "-O2", "-ffp-contract=off", "-Wall", "-Wextra", "-Wconversion", "-Wshadow", "-Werror")


def command(source: Path, compiler: str, include: Path) -> list[str]:
    # the headers of Python are the system's, and what they warn of is not ours
    return [compiler, *FLAGS, "-isystem", str(include), "-c", str(source), "-o", os.devnull]


def main() -> int:
    compiler, include = shutil.which("cc"), Path(sysconfig.get_paths()["include"])
    if compiler is None or not (include / "Python.h").exists():
        print("check: no C compiler or no Python headers here; the C sources were not compiled")
        return 0
    sources = sorted(each for part in ("classifiers", "gateway") for each in (ROOT / part).rglob("*.c"))
    return max(subprocess.run(command(each, compiler, include), check=False).returncode for each in sources)


if __name__ == "__main__":
    sys.exit(main())

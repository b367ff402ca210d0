"""Refuse code that could run what a file brings: unpickling, torch.load, remote code from a model hub.

Every tracked or new text file is searched, model cards and documents included, because cards tell their readers
to set such switches. A line that must name one of them (to forbid it) ends in a comment `unsafe-ok: <why>`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUFFIXES = {".py", ".md", ".yaml", ".yml", ".toml", ".sh", ".json", ".ipynb", ".txt", ".cfg", ".lua"}
CALLS = {
    "unpickling": re.compile(
        r"\b(?:c?pickle|dill|cloudpickle|joblib|marshal|shelve)\s*\.\s*(?:loads?|open|Unpickler)\b"
    ),
    "unpickling by pandas or NumPy": re.compile(r"\bread_pickle\b|allow_pickle\s*=\s*True"),
    "torch.load": re.compile(r"\btorch\s*\.\s*load\s*\("),
    "remote code": re.compile(r"trust_remote_code[\"']?\s*[=:]\s*[\"']?(?:True|true|1)\b"),
    "unsafe YAML": re.compile(r"\byaml\s*\.\s*(?:unsafe_load|full_load|load\s*\((?!.*SafeLoader))"),
}
EXCUSE = re.compile(r"unsafe-ok: \S+")


def faults(text: str) -> list[tuple[int, str]]:
    """Line numbers (from 1) and names of what is forbidden there."""
    return [
        (number, name)
        for number, line in enumerate(text.splitlines(), start=1)
        for name, pattern in CALLS.items()
        if pattern.search(line) and not EXCUSE.search(line)
    ]


def files(root: Path) -> list[Path]:
    """What git tracks or would track, so that ignored environments and caches are left out."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
    ).stdout.decode()
    paths = (root / name for name in listing.split("\0") if name)
    return [path for path in paths if path.suffix in SUFFIXES and path.is_file()]


def main() -> int:
    found = [
        f"{path.relative_to(ROOT)}:{number}: {name} is forbidden here"
        for path in files(ROOT)
        for number, name in faults(path.read_text(encoding="utf-8", errors="replace"))
    ]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

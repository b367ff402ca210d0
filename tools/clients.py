"""Set up clients that are none of ours, each in an environment of its own under build/clients. `make clients` calls it.

An environment that cannot be had (no network, no npm) is said and left out; its tests skip.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

HOME = Path(__file__).resolve().parents[1] / "build" / "clients"
PYTHON = (
    "langchain-openai>=1",
    "langchain-anthropic>=1",
    "llm>=0.27",
    "schemathesis>=4",
    "openai",
    "anthropic",
    "openai-agents>=0.24",
    "instructor>=1.17",
)
GARAK = ("garak>=0.13",)
TORCH = "torch==2.13.0"  # before garak, which asks for any torch: this one there is without CUDA
RAY = ("ray[serve]>=2.60",)
PROMPTFOO = ("promptfoo@0.123.1", "node@22")  # it wants a newer Node.js than many systems have
JAVASCRIPT = ("openai@6", "@anthropic-ai/sdk@1", "ai@6", "@ai-sdk/openai@3", "@ai-sdk/anthropic@3", "zod@4")


def main() -> int:
    """Return 0 where at least the Python clients are there."""
    wanted = sys.argv[1:] or ["python", "garak", "ray", "node"]
    HOME.mkdir(parents=True, exist_ok=True)
    there = {name: SETUPS[name]() for name in wanted}
    for name, found in there.items():
        print(f"clients: {name} {'is there' if found else 'could not be set up; its tests will skip'}")
    return 0 if there.get("python", True) else 1


def python() -> bool:
    """The dependencies of so many take pip more than ten minutes to resolve, and uv one."""
    return _environment("python", [("uv",)], by_uv=PYTHON)


def garak() -> bool:
    """As above; pip takes half an hour."""
    return _environment("garak", [(TORCH, "uv")], by_uv=GARAK)


def ray() -> bool:
    """Ray's packages come first; Caveat and all else that its workers need are those of this interpreter."""
    if not _environment("ray", [RAY]):
        return False
    [packages] = (HOME / "ray" / "lib").glob("python*/site-packages")
    seen = (sysconfig.get_path("purelib"), str(HOME.parents[1]))
    (packages / "zz_caveat.pth").write_text("\n".join(seen) + "\n")
    return True


def node() -> bool:
    folder = HOME / "node"
    if all((folder / "node_modules" / needed).exists() for needed in ("promptfoo", "node/bin/node", "ai")):
        return True
    npm = shutil.which("npm")
    if npm is None:
        return False
    folder.mkdir(exist_ok=True)
    return _run([npm, "install", "--no-fund", "--no-audit", "--prefix", str(folder), *PROMPTFOO, *JAVASCRIPT])


def _environment(name: str, steps: Sequence[Sequence[str]], by_uv: Sequence[str] = ()) -> bool:
    """Make a virtual environment, once; a mark tells that it was completed with these very packages."""
    folder, packages = HOME / name, "\n".join([*(package for step in steps for package in step), *by_uv])
    mark = folder / ".complete"
    if mark.exists() and mark.read_text() == packages:
        return True
    shutil.rmtree(folder, ignore_errors=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    made = _run([sys.executable, "-m", "venv", str(folder)]) and all(_run([*pip, *step]) for step in steps)
    if made and by_uv:
        uv, interpreter = str(folder / "bin" / "uv"), str(folder / "bin" / "python")
        made = _run([uv, "pip", "install", "--quiet", "--python", interpreter, *by_uv])
    if made:
        mark.write_text(packages)
    return made


def _run(command: Sequence[str]) -> bool:
    print("clients:", " ".join(command[-3:]), flush=True)
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


SETUPS = {"python": python, "garak": garak, "ray": ray, "node": node}

if __name__ == "__main__":
    sys.exit(main())

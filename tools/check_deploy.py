"""Check docker-compose.yml, the Dockerfiles and the Prometheus configuration without a container engine.

Three questions: do the files parse, do they hang together, and do they keep the promises the documentation makes
(no root, no writable root, nothing evicted from the audit's Redis, a control plane that the host's network cannot reach).
Where the docker client has the compose plugin, it has a say as well; deploy/kubernetes has tests/deploy.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILES = ROOT / "deploy" / "docker"
REDIS = ROOT / "deploy" / "redis"
PROMETHEUS = ROOT / "deploy" / "prometheus" / "prometheus.yml"
CONTROL_PORT = "8081"
TOP_KEYS = {"name", "services", "volumes", "networks", "configs", "secrets"}
SERVICE_KEYS = {
    "build", "cap_drop", "command", "configs", "depends_on", "entrypoint", "environment", "env_file", "expose", "healthcheck",
    "image", "init", "mem_limit", "networks", "ports", "profiles", "read_only", "restart", "secrets", "security_opt",
    "shm_size", "stop_grace_period", "tmpfs", "user", "volumes",
}  # fmt: skip
INSTRUCTIONS = {
    "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "RUN", "SHELL", "STOPSIGNAL",
    "USER", "VOLUME", "WORKDIR",
}  # fmt: skip


def words(command: object) -> list[str]:
    return [str(word) for word in command] if isinstance(command, list) else shlex.split(str(command or ""))


def pinned(image: str) -> bool:
    tag = image.rpartition("/")[2].partition(":")[2]
    return "@sha256:" in image or (tag not in {"", "latest"} and any(c.isdigit() for c in tag))


def compose_faults(document: Any) -> Iterator[str]:
    """What is wrong with a parsed compose file."""
    if not isinstance(document, dict) or not isinstance(document.get("services"), dict):
        yield "expected a mapping with `services`"
        return
    yield from (
        f"unknown top-level key `{key}`" for key in sorted(set(document) - TOP_KEYS) if not key.startswith("x-")
    )
    for name, service in document["services"].items():
        yield from (f"{name}: {fault}" for fault in service_faults(service, document))
        if "redis" in str(service.get("image", "")):
            yield from (f"{name}: {fault}" for fault in redis_faults(words(service.get("command"))))


def service_faults(service: dict[str, Any], document: dict[str, Any]) -> Iterator[str]:
    yield from (f"unknown key `{key}`" for key in sorted(set(service) - SERVICE_KEYS))
    if ("image" in service) == ("build" in service):
        yield "expected either `image` or `build`"
    if "image" in service and not pinned(service["image"]):
        yield f"image `{service['image']}` has no fixed version"
    if "healthcheck" not in service and "build" not in service:  # what we build brings its own
        yield "no healthcheck"
    if service.get("read_only") is not True:
        yield "the root file system is writable (read_only: true)"
    if service.get("cap_drop") != ["ALL"] or "no-new-privileges:true" not in service.get("security_opt", ()):
        yield "keeps privileges (cap_drop: [ALL], security_opt: no-new-privileges:true)"
    yield from (
        f"secret `{n}` is not declared" for n in service.get("secrets", ()) if n not in document.get("secrets", {})
    )
    yield from (
        f"secret `{n}` is no file, and cannot be written into a read-only container"
        for n in service.get("secrets", ())
        if "file" not in document.get("secrets", {}).get(n, {"file": ""})
    )
    yield from (
        f"depends on unknown service `{n}`" for n in service.get("depends_on", ()) if n not in document["services"]
    )
    yield from volume_faults(service.get("volumes", ()), document.get("volumes", {}))
    for port in service.get("ports", ()):
        if not str(port).startswith("127.0.0.1:"):
            yield f"port `{port}` is published beyond loopback"
        if str(port).rpartition(":")[2] == CONTROL_PORT:
            yield "the control plane is published on the host"
    if (
        isinstance(service.get("build"), dict)
        and not (ROOT / service["build"].get("dockerfile", "Dockerfile")).exists()
    ):
        yield f"builds from `{service['build'].get('dockerfile')}`, which does not exist"


def volume_faults(volumes: list[Any], declared: dict[str, Any]) -> Iterator[str]:
    for volume in volumes:
        source = str(volume).partition(":")[0]
        if str(volume).startswith("${"):  # the operator's own place
            continue
        if not source.startswith((".", "/")) and source not in declared:
            yield f"volume `{source}` is not declared"
        if source.startswith(".") and not (ROOT / source).exists():
            yield f"mounts `{source}`, which does not exist"


def redis_faults(command: list[str]) -> Iterator[str]:
    """The audit's Redis must keep what it acknowledged (append-only file), never evict, and know its users."""
    settings: dict[str, str] = {}
    if any(word.endswith("/start.sh") for word in command):
        lines = (REDIS / "redis.conf").read_text(encoding="utf-8").splitlines()
        settings = {name: value for name, _, value in (line.partition(" ") for line in lines)}
    else:
        yield "no users (start it by deploy/redis/start.sh)"
    settings |= {flag.removeprefix("--"): value for flag, value in pairwise(command) if flag.startswith("--")}
    if settings.get("appendonly") != "yes":
        yield "the append-only file is off (appendonly yes)"
    if settings.get("maxmemory-policy") != "noeviction":
        yield "an evicting policy would drop audit records (maxmemory-policy noeviction)"
    if settings.get("maxmemory", "0") == "0":
        yield "the kernel would end a server that takes all memory (maxmemory)"


def instructions(text: str) -> list[tuple[int, str, str]]:
    """Dockerfile lines as (line number, INSTRUCTION, rest), continuation lines joined, comments dropped."""
    found: list[tuple[int, str, str]] = []
    start, held = 0, ""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        start = start or number
        if line.endswith("\\"):
            held += line[:-1] + " "
            continue
        word, _, rest = (held + line).partition(" ")
        found.append((start, word, rest.strip()))
        start, held = 0, ""
    if held:
        found.append((start, "\\", held))
    return found


def dockerfile_faults(text: str, *, has_torch: bool = False) -> Iterator[str]:
    """What is wrong with a Dockerfile, by line. `has_torch`: it is a worker's."""
    steps = instructions(text)
    stages: set[str] = set()
    arguments = dict(rest.partition("=")[::2] for _, word, rest in steps if word == "ARG")
    for line, word, rest in steps:
        if word not in INSTRUCTIONS:
            yield f"{line}: unknown instruction `{word}`"
        elif word == "FROM":
            image, _, stage = rest.partition(" AS ")
            image = re.sub(r"\$\{(\w+)\}", lambda m: arguments.get(m[1], ""), image.strip())
            if image not in stages and not pinned(image):
                yield f"{line}: base image `{image}` has no fixed version"
            stages.add(stage.strip())
        elif word == "COPY":
            yield from (f"{line}: {fault}" for fault in copy_faults(rest, stages))
        elif word == "ADD":
            yield f"{line}: ADD fetches and unpacks unseen; use COPY"
        elif word == "RUN" and not has_torch and re.search(r"\btorch\b|\.\[.*workers", rest):
            yield f"{line}: the gateway's image holds no torch"
    yield from last_stage_faults(steps)


def copy_faults(rest: str, stages: set[str]) -> Iterator[str]:
    flags = [part for part in rest.split() if part.startswith("--")]
    paths = [part for part in rest.split() if not part.startswith("--")]
    origin = next((flag.partition("=")[2] for flag in flags if flag.startswith("--from=")), None)
    if len(paths) < 2:
        yield "COPY needs a source and a destination"
    elif origin is not None and origin not in stages:
        yield f"COPY from unknown stage `{origin}`"
    elif origin is None:
        yield from (f"COPY of `{path}`, which does not exist" for path in paths[:-1] if not (ROOT / path).exists())


def last_stage_faults(steps: list[tuple[int, str, str]]) -> Iterator[str]:
    begin = max((i for i, (_, word, _) in enumerate(steps) if word == "FROM"), default=None)
    if begin is None:
        yield "no FROM"
        return
    last = {word: rest for _, word, rest in steps[begin:]}
    if last.get("USER", "root").split(":")[0] in {"root", "0"}:
        yield "the last stage runs as root"
    if "/livez" not in last.get("HEALTHCHECK", ""):
        yield "no HEALTHCHECK on /livez"
    if not last.get("ENTRYPOINT", "").startswith("["):
        yield "ENTRYPOINT in exec form expected, or signals do not reach the gateway"


def prometheus_faults(document: Any, services: set[str]) -> Iterator[str]:
    """Each scrape target must be a service of the compose file, or Prometheus itself."""
    jobs = document.get("scrape_configs") if isinstance(document, dict) else None
    if not jobs:
        yield "no scrape_configs"
        return
    for job in jobs:
        named = [t for group in job.get("static_configs", ()) for t in group["targets"]]
        named += [name for group in job.get("dns_sd_configs", ()) for name in group["names"]]
        if not named:
            yield f"job `{job.get('job_name')}`: no targets"
        for target in named:
            host = target.partition(":")[0]
            if host not in services | {"localhost"}:
                yield f"job `{job.get('job_name')}`: target `{target}` is no service of docker-compose.yml"


def plugin_faults() -> Iterator[str]:
    """Ask `docker compose config`, where the client has that plugin; it needs no engine."""
    docker = shutil.which("docker")
    if docker is None or subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode:
        return
    answer = subprocess.run([docker, "compose", "config", "-q"], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode:
        yield answer.stderr.strip()


def main() -> int:
    compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    prometheus = yaml.safe_load(PROMETHEUS.read_text(encoding="utf-8"))
    found = [f"docker-compose.yml: {fault}" for fault in (*compose_faults(compose), *plugin_faults())]
    for path in sorted(DOCKERFILES.glob("*.Dockerfile")):
        faults = dockerfile_faults(path.read_text(encoding="utf-8"), has_torch=path.name.startswith("worker"))
        found += [f"{path.relative_to(ROOT)}:{fault}" for fault in faults]
    services = set(compose["services"]) if isinstance(compose, dict) else set()
    found += [f"{PROMETHEUS.relative_to(ROOT)}: {fault}" for fault in prometheus_faults(prometheus, services)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

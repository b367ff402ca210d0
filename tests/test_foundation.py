"""The gates that guard everything else must bite, and the files they guard must be whole."""

from __future__ import annotations

import copy
import hashlib
import importlib.metadata
import re
import stat
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from gateway.redis.access import Role
from gateway.settings import PREFIX, Settings
from tools import bootstrap, check_deploy, check_unsafe

ROOT = Path(__file__).resolve().parent.parent
APACHE_2_SHA256 = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
TARGETS = {"serve", "test", "check", "bench", "train", "golden", "drill", "clean"}
ADR_PARTS = ("## Context", "## Decision", "## Consequences", "## Alternatives")
NUL = "\0"

Compose = dict[str, Any]


def project() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def installed_closure(roots: list[str]) -> set[str]:
    """Names of all distributions that `roots` bring, as far as they are installed here."""
    seen: set[str] = set()
    todo = [Requirement(root) for root in roots]
    while todo:
        wanted = todo.pop()
        if str(wanted) in seen:
            continue
        seen.add(str(wanted))
        try:
            needs = map(Requirement, importlib.metadata.requires(wanted.name) or [])
        except importlib.metadata.PackageNotFoundError:
            continue
        extras = {"", *wanted.extras}
        todo += [n for n in needs if n.marker is None or any(n.marker.evaluate({"extra": extra}) for extra in extras)]
    return {Requirement(text).name.lower().replace("_", "-") for text in seen}


def test_the_licence_is_the_unaltered_apache_text() -> None:
    """A changed licence text is a different licence."""
    assert hashlib.sha256((ROOT / "LICENSE").read_bytes()).hexdigest() == APACHE_2_SHA256


@pytest.mark.parametrize("extra", ["base", "embedded", "train", "dev"])
def test_no_install_but_workers_brings_torch(extra: str) -> None:
    """The front door starts in seconds on a laptop because these never pull gigabytes."""
    declared = project()
    roots = list(declared["dependencies"])
    if extra != "base":
        roots += [root for root in declared["optional-dependencies"][extra] if not root.startswith("caveat[")]
    closure = installed_closure(roots)
    assert "uvicorn" in closure
    assert not closure & {"torch", "transformers", "detoxify", "accelerate", "bitsandbytes"}


def test_ci_runs_the_two_commands_and_nothing_else() -> None:
    """What CI proves must be what a developer can run."""
    script = ROOT / ".ci" / "run"
    lines = [line for line in script.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make check", "make test"]
    assert script.stat().st_mode & stat.S_IXUSR


def test_every_promised_make_target_is_there_and_explained() -> None:
    """`make` without a target is the first thing a newcomer types."""
    said = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^  make (\w+) ", said, re.MULTILINE)) >= TARGETS


def test_find_python_takes_a_working_interpreter_and_passes_over_a_shim(tmp_path: Path) -> None:
    """Version managers put commands on PATH for interpreters that are not installed."""
    shim = tmp_path / "python3"
    shim.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    shim.chmod(0o755)
    (tmp_path / "python3.12").symlink_to(sys.executable)
    environment = {"PATH": f"{tmp_path}:/bin:/usr/bin"}
    command = ["sh", str(ROOT / "tools" / "find-python.sh")]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert found.strip() == str(tmp_path / "python3.12")


def test_bootstrap_refuses_an_unknown_kind_of_install() -> None:
    """A typing error must not quietly install something else."""
    assert bootstrap.main(["workers"]) == 2


@pytest.mark.parametrize("number", range(1, 9))
def test_each_decision_has_a_page_with_its_four_parts(number: int) -> None:
    """A decision without its alternatives and price cannot be revisited."""
    (page,) = (ROOT / "docs" / "adr").glob(f"{number:04}-*.md")
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"# {number}. ")
    places = [text.index(part) for part in ADR_PARTS]
    assert places == sorted(places)
    assert len(text.splitlines()) <= 60


@pytest.fixture
def compose() -> Compose:
    document: Compose = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
    return document


def test_our_deploy_files_pass_their_own_checks() -> None:
    """These files cannot be run here for want of an engine; this is the next best."""
    assert check_deploy.main() == 0


def redis(document: Compose) -> Any:
    return document["services"]["redis"]


def gateway(document: Compose) -> Any:
    return document["services"]["gateway"]


COMPOSE_FAULTS: dict[str, tuple[Callable[[Compose], None], str]] = {
    "no append-only file": (lambda d: redis(d)["command"].extend(["--appendonly", "no"]), "append-only"),
    "an evicting policy": (
        lambda d: redis(d).update(command="sh /x/start.sh --maxmemory-policy allkeys-lru"),
        "evicting",
    ),
    "memory without a bound": (lambda d: redis(d)["command"].extend(["--maxmemory", "0"]), "takes all memory"),
    "no users": (lambda d: redis(d).update(command="redis-server --appendonly yes"), "no users"),
    "a secret of the environment": (
        lambda d: d["secrets"].update(redis_gateway={"environment": "X"}),
        "cannot be written",
    ),
    "a floating version": (lambda d: redis(d).update(image="redis:latest"), "no fixed version"),
    "no version": (lambda d: redis(d).update(image="localhost:5000/redis"), "no fixed version"),
    "the control plane published": (lambda d: gateway(d)["ports"].append("127.0.0.1:8081:8081"), "control plane"),
    "a port for everybody": (lambda d: gateway(d).update(ports=["8080:8080"]), "beyond loopback"),
    "a misspelt key": (lambda d: gateway(d).update(enviroment={}), "unknown key `enviroment`"),
    "a misspelt top-level key": (lambda d: d.update(service={}), "unknown top-level key `service`"),
    "an unknown dependency": (lambda d: gateway(d).update(depends_on=["rediss"]), "unknown service `rediss`"),
    "an undeclared volume": (lambda d: d["volumes"].pop("spool"), "volume `spool` is not declared"),
    "a missing file": (lambda d: redis(d).update(volumes=["./deploy/no.conf:/x"]), "does not exist"),
    "a writable root": (lambda d: redis(d).pop("read_only"), "root file system is writable"),
    "privileges kept": (lambda d: gateway(d).pop("cap_drop"), "keeps privileges"),
    "a missing Dockerfile": (lambda d: gateway(d)["build"].update(dockerfile="x"), "builds from `x`"),
    "no healthcheck": (lambda d: redis(d).pop("healthcheck"), "no healthcheck"),
    "neither image nor build": (lambda d: gateway(d).pop("build"), "either `image` or `build`"),
    "an undeclared secret": (lambda d: d.pop("secrets"), "secret `control_token` is not declared"),
}


@pytest.mark.parametrize("name", COMPOSE_FAULTS)
def test_the_compose_check_finds(name: str, compose: Compose) -> None:
    """A check that passes everything would pass these."""
    broken = copy.deepcopy(compose)
    harm, told = COMPOSE_FAULTS[name]
    harm(broken)
    assert not list(check_deploy.compose_faults(compose))
    assert any(told in fault for fault in check_deploy.compose_faults(broken))


@pytest.mark.parametrize("document", [None, [], {"services": []}, "services"])
def test_the_compose_check_refuses_what_is_no_compose_file(document: object) -> None:
    """An emptied file must not pass for a good one."""
    assert list(check_deploy.compose_faults(document))


def test_deploy_files_set_only_settings_that_exist(compose: Compose) -> None:
    """A misspelt variable is silently the default, for instance a spool inside the container."""
    known = {PREFIX + key.upper() for key in (*Settings.model_fields, "config")} | {Settings().control_token_env}
    named = set(
        re.findall(r"\bCAVEAT_[A-Z_]+", (ROOT / "deploy" / "docker" / "gateway.Dockerfile").read_text(encoding="utf-8"))
    )
    named |= {name for name in gateway(compose)["environment"] if not name.startswith("CAVEAT_REDIS_")}
    roles = {f"CAVEAT_REDIS_{role.upper()}_PASSWORD_FILE" for role in Role}
    known |= {"CAVEAT_REDIS_URL"}
    assert {name for name in gateway(compose)["environment"] if name.endswith("_PASSWORD_FILE")} <= roles
    assert named
    assert named <= known


GOOD_STAGE = """\
FROM python:3.12-slim AS build
RUN pip install . \\
    && true
FROM python:3.12-slim
COPY --from=build /a /b
USER 10001
HEALTHCHECK CMD ["python", "-c", "get('/livez')"]
ENTRYPOINT ["caveat"]
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("USER 10001\n", "", "runs as root"),
        ("USER 10001", "USER root", "runs as root"),
        ("FROM python:3.12-slim\n", "FROM python\n", "no fixed version"),
        ("--from=build", "--from=biuld", "unknown stage `biuld`"),
        ("pip install .", "pip install .[workers]", "no torch"),
        ("pip install .", "pip install torch", "no torch"),
        ("USER 10001", "USR 10001", "unknown instruction `USR`"),
        ("COPY --from=build /a /b", "ADD https://example.org/a /b", "use COPY"),
        ("COPY --from=build /a /b", "COPY no-such-file /b", "does not exist"),
        ('HEALTHCHECK CMD ["python", "-c", "get(\'/livez\')"]\n', "", "HEALTHCHECK"),
        ('ENTRYPOINT ["caveat"]', "ENTRYPOINT caveat", "exec form"),
        ('ENTRYPOINT ["caveat"]\n', 'ENTRYPOINT ["caveat"]\nRUN a \\\n', "unknown instruction"),
    ],
)
def test_the_dockerfile_check_finds(old: str, new: str, told: str) -> None:
    """Each of these builds without complaint and would be found in production."""
    assert not list(check_deploy.dockerfile_faults(GOOD_STAGE))
    assert old in GOOD_STAGE
    assert any(told in fault for fault in check_deploy.dockerfile_faults(GOOD_STAGE.replace(old, new)))


def test_the_prometheus_check_finds_a_target_that_is_no_service() -> None:
    """A scrape of nothing is silent until somebody needs the graph."""
    jobs = {"scrape_configs": [{"job_name": "x", "static_configs": [{"targets": ["gatway:8081"]}]}]}
    assert list(check_deploy.prometheus_faults(jobs, {"gateway"}))
    assert list(check_deploy.prometheus_faults({}, {"gateway"}))
    by_name = {"scrape_configs": [{"job_name": "x", "dns_sd_configs": [{"names": ["gatway"], "port": 8081}]}]}
    assert list(check_deploy.prometheus_faults(by_name, {"gateway"}))
    assert list(check_deploy.prometheus_faults({"scrape_configs": [{"job_name": "x"}]}, {"gateway"}))


UNSAFE = [  # the backslash-free halves are joined here, so that this file passes its own gate
    "x = pickle." + "load(f)",
    "x = pickle ." + " loads(b)",
    "model = joblib." + "load(p)",
    "w = torch." + "load(path, weights_only=True)",
    "AutoModel.from_pretrained(m, trust_remote_" + "code=True)",
    "trust_remote_" + "code: true",
    'kwargs = {"trust_remote_' + 'code": True}',
    "np.load(p, allow_" + "pickle=True)",
    "pd.read_" + "pickle(p)",
    "yaml." + "load(text)",
    "yaml.unsafe_" + "load(text)",
]


@pytest.mark.parametrize("line", UNSAFE)
def test_the_unsafe_gate_finds(line: str) -> None:
    """Whoever can write such a file can run code in the gateway."""
    assert [number for number, _ in check_unsafe.faults(f"import x\n{line}\n")] == [2]


@pytest.mark.parametrize(
    "line", ["yaml.load(text, Loader=MySafeLoader)", "np.load(p, allow_pickle=False)", "json.load(f)"]
)
def test_the_unsafe_gate_lets_safe_relatives_pass(line: str) -> None:
    """A gate with false alarms is switched off."""
    assert not check_unsafe.faults(line)


def test_the_repository_holds_nothing_unsafe() -> None:
    """Code, cards and documents alike: a card that tells its reader to run remote code is a hole too."""
    assert len(check_unsafe.files(ROOT)) > 20
    assert check_unsafe.main() == 0


def test_no_tracked_text_file_holds_a_nul_byte_or_carriage_return() -> None:
    """Such bytes hide text from review."""
    for path in check_unsafe.files(ROOT):
        text = path.read_bytes().decode("utf-8")
        assert not set(text) & {NUL, "\r"}, path


def test_every_test_that_the_threat_model_names_exists() -> None:
    """A renamed test must not leave a claim without its proof."""
    named = re.findall(r"`(test_\w+)`", (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8"))
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    there = {name for source in sources for name in re.findall(r"def (test_\w+)", source)}
    assert len(named) > 50
    assert set(named) <= there

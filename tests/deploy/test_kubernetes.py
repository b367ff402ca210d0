"""The Kubernetes manifests: each valid by its schema, and all of them about the same pods, ports, secrets and metrics."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import kubernetes_validate
import pytest
import yaml
from commands import command_faults
from expressions import ROOT, expressions, selectors

from gateway.redis.access import Role
from gateway.settings import PREFIX, Settings

FOLDER = ROOT / "deploy" / "kubernetes"
PARTS = ("base", "workers", "monitoring")
OTHERS = {"PodMonitor"}  # of the Prometheus operator, whose schema is not among those of Kubernetes
VERSIONS = ("1.31.0", kubernetes_validate.latest_version())
SECRET_VARIABLES = {"CAVEAT_CONTROL_TOKEN", "CAVEAT_AUDIT_KEY", "CAVEAT_AUDIT_SIGNING_KEY"}
PROBES = {"startupProbe": "/livez", "livenessProbe": "/livez", "readinessProbe": "/readyz"}

Manifest = dict[str, Any]


def parsed(text: str) -> list[Manifest]:
    return [each for each in yaml.safe_load_all(text) if each]


@cache
def manifests() -> tuple[Manifest, ...]:
    """All that the example applies, before names and images are changed; `labels` are put in as kustomize does."""
    found: list[Manifest] = []
    for part in PARTS:
        settings = yaml.safe_load((FOLDER / part / "kustomization.yaml").read_text(encoding="utf-8"))
        for name in settings["resources"]:
            for each in parsed((FOLDER / part / name).read_text(encoding="utf-8")):
                for labels in settings.get("labels", ()):
                    _label(each, labels)
                found.append(each)
    return tuple(found)


def _label(manifest: Manifest, labels: dict[str, Any]) -> None:
    manifest["metadata"].setdefault("labels", {}).update(labels["pairs"])
    if labels.get("includeTemplates") and "template" in manifest.get("spec", {}):
        manifest["spec"]["template"]["metadata"]["labels"].update(labels["pairs"])


def of_kind(*kinds: str) -> list[Manifest]:
    return [each for each in manifests() if each["kind"] in kinds]


def workloads() -> list[Manifest]:
    return of_kind("StatefulSet", "Deployment")


def pod(workload: Manifest) -> Manifest:
    return cast("Manifest", workload["spec"]["template"]["spec"])


def containers(workload: Manifest) -> list[Manifest]:
    return [*pod(workload).get("initContainers", ()), *pod(workload)["containers"]]


def chosen(labels: dict[str, str]) -> list[Manifest]:
    """The workloads whose pods a selector finds."""
    return [w for w in workloads() if labels.items() <= w["spec"]["template"]["metadata"]["labels"].items()]


def ports(workload: Manifest) -> dict[str, int]:
    return {p["name"]: p["containerPort"] for c in containers(workload) for p in c.get("ports", ())}


def named(each: Manifest) -> str:
    return f"{each['kind']} {each['metadata']['name']}"


@pytest.mark.parametrize("version", VERSIONS)
def test_each_manifest_is_valid_by_the_schema_of_kubernetes(version: str) -> None:
    """A misspelt field is dropped without a word by some clusters and refused by others."""
    checked = [each for each in manifests() if each["kind"] not in OTHERS]
    assert len(checked) > 15
    for each in checked:
        kubernetes_validate.validate(each, version, strict=True)


def test_the_schema_check_finds_a_misspelt_field() -> None:
    """A check that passes everything would look the same."""
    broken = json.loads(json.dumps(of_kind("StatefulSet")[0]))
    pod(broken)["terminationGracePeriod"] = 60
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(broken, VERSIONS[-1], strict=True)


def test_kustomize_builds_the_example_with_the_same_objects() -> None:
    """Our reading of the folders stands in for kustomize in the other tests."""
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("no kubectl on this machine")
    done = subprocess.run([kubectl, "kustomize", FOLDER / "example"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    built = {named(each): each for each in parsed(done.stdout)}
    assert {named(each) for each in manifests()} <= set(built)
    for each in workloads():
        theirs = built[named(each)]["spec"]["template"]
        assert theirs["metadata"]["labels"] == each["spec"]["template"]["metadata"]["labels"]
        assert all(c["image"].startswith("registry.example/") for c in theirs["spec"]["containers"])


@pytest.mark.parametrize("workload", workloads(), ids=named)
def test_a_pod_meets_the_restricted_standard(workload: Manifest) -> None:
    """The example's namespace enforces it; a pod that does not is never made."""
    spec = pod(workload)
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert spec["automountServiceAccountToken"] is False
    image = "gateway" if workload["kind"] == "StatefulSet" else "worker"
    dockerfile = (ROOT / "deploy" / "docker" / f"{image}.Dockerfile").read_text(encoding="utf-8")
    assert f"USER {spec['securityContext']['runAsUser']}:" in dockerfile
    for container in containers(workload):
        context = container["securityContext"]
        assert context["allowPrivilegeEscalation"] is False
        assert context["readOnlyRootFilesystem"] is True
        assert context["capabilities"] == {"drop": ["ALL"]}
        assert container["resources"]["limits"]["memory"]


@pytest.mark.parametrize("workload", workloads(), ids=named)
def test_each_container_is_probed_where_it_answers(workload: Manifest) -> None:
    """A readiness probe on /livez sends traffic to a gateway that drains."""
    for container in pod(workload)["containers"]:
        for probe, path in PROBES.items():
            asked = container[probe]["httpGet"]
            assert asked["path"] == path
            assert asked["port"] in ports(workload)


@pytest.mark.parametrize("workload", workloads(), ids=named)
def test_mounts_and_volumes_belong_together(workload: Manifest) -> None:
    """A pod that mounts what is not declared is refused at the apply."""
    declared = {each["name"] for each in pod(workload)["volumes"]}
    declared |= {each["metadata"]["name"] for each in workload["spec"].get("volumeClaimTemplates", ())}
    mounted = {mount["name"] for c in containers(workload) for mount in c["volumeMounts"]}
    assert mounted == declared


def variables() -> Iterator[Manifest]:
    for workload in workloads():
        for container in containers(workload):
            yield from container.get("env", ())


def test_variables_exist_and_secrets_come_by_reference() -> None:
    """A misspelt variable is silently the default; a secret in a manifest is in everybody's history."""
    known = {PREFIX + key.upper() for key in (*Settings.model_fields, "config")} | SECRET_VARIABLES
    known |= {f"CAVEAT_REDIS_{role.upper()}_PASSWORD_FILE" for role in Role}
    named_ones = {each["name"] for each in variables()}
    assert named_ones <= known
    assert named_ones >= SECRET_VARIABLES
    for each in variables():
        assert ("valueFrom" in each) == (each["name"] in SECRET_VARIABLES)
    assert not of_kind("Secret")


def test_each_container_runs_a_command_that_exists() -> None:
    """A worker whose option was renamed restarts for ever."""
    for workload in workloads():
        for container in containers(workload):
            if "command" not in container:  # else it is the system's
                entry = ["worker"] if workload["kind"] == "Deployment" else []
                assert list(command_faults([*entry, *container["args"]])) == []


def test_every_selector_finds_the_pods_it_is_for() -> None:
    """A service, budget or policy that finds nothing is valid, and does nothing."""
    for each in of_kind("Service"):
        (found,) = chosen(each["spec"]["selector"])
        assert {port["targetPort"] for port in each["spec"]["ports"]} <= set(ports(found))
    for each in of_kind("PodDisruptionBudget"):
        assert [w["metadata"]["name"] for w in chosen(each["spec"]["selector"]["matchLabels"])] == [
            each["metadata"]["name"]
        ]
    for each in of_kind("PodMonitor"):
        (found,) = chosen(each["spec"]["selector"]["matchLabels"])
        (endpoint,) = each["spec"]["podMetricsEndpoints"]
        assert endpoint["port"] in ports(found)
        assert endpoint["relabelings"] == [{"targetLabel": "job", "replacement": found["metadata"]["name"]}]
        assert found["metadata"]["name"] in {"caveat", "caveat-generate", "caveat-classify"}
    (stateful,) = of_kind("StatefulSet")
    assert stateful["spec"]["serviceName"] in {each["metadata"]["name"] for each in of_kind("Service")}


def test_everything_is_closed_but_what_a_network_policy_names() -> None:
    """The control plane's token is one lock, and this is the other."""
    policies = {each["metadata"]["name"]: each["spec"] for each in of_kind("NetworkPolicy")}
    closed = policies["caveat-closed"]
    assert chosen(closed["podSelector"]["matchLabels"]) == workloads()
    assert set(closed["policyTypes"]) == {"Ingress", "Egress"}
    assert not {"ingress", "egress"} & set(closed)
    control = [rule for rule in policies["caveat"]["ingress"] if {"port": "control"} in rule["ports"]]
    assert [rule["from"][0]["namespaceSelector"]["matchLabels"] for rule in control] == [
        {"kubernetes.io/metadata.name": "monitoring"}
    ]
    assert "egress" not in policies["caveat-workers"]
    for name in ("caveat", "caveat-workers"):
        for found in chosen(policies[name]["podSelector"]["matchLabels"]):
            for rule in policies[name]["ingress"]:
                assert {port["port"] for port in rule["ports"]} <= set(ports(found))


def test_autoscalers_aim_at_what_is_there_and_ask_for_what_the_adapter_gives() -> None:
    """A metric that nobody serves keeps the autoscaler still, and only its events say so."""
    rules = yaml.safe_load((FOLDER / "monitoring" / "adapter.yaml").read_text(encoding="utf-8"))["rules"]
    given = {rule["name"]["as"] for rule in rules}
    exposed = {selector.metric for each in expressions() for selector in selectors(each.text)}
    assert {re.split(r"\{", rule["seriesQuery"])[0] for rule in rules} <= exposed
    scaled = {named(each) for each in workloads()}
    for each in of_kind("HorizontalPodAutoscaler"):
        target = each["spec"]["scaleTargetRef"]
        assert f"{target['kind']} {target['name']}" in scaled
        asked = {m["pods"]["metric"]["name"] for m in each["spec"]["metrics"] if m["type"] == "Pods"}
        assert asked <= given
        given -= asked
    assert not given
    assert not [w for w in workloads() if "replicas" in w["spec"]], "an apply would undo the autoscaler"


def test_a_draining_gateway_is_out_of_the_service_before_it_refuses() -> None:
    """It says no for five seconds; two probes have to fall into them."""
    (gateway,) = of_kind("StatefulSet")
    probe = pod(gateway)["containers"][0]["readinessProbe"]
    assert probe["periodSeconds"] * probe["failureThreshold"] < 5
    assert pod(gateway)["terminationGracePeriodSeconds"] >= 5 + Settings().drain_seconds + 10

"""The shipped rules, dashboards and configurations by themselves: whole, tested, and explained."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from expressions import DASHBOARDS, PROMETHEUS, ROOT, RULES, alerts, expressions, selectors

RUNBOOK = (ROOT / "docs" / "runbook.md").read_text(encoding="utf-8")
PROMTOOL = shutil.which("promtool")
needs_promtool = pytest.mark.skipif(PROMTOOL is None, reason="no promtool on this machine")


def promtool(*words: str | Path) -> str:
    done = subprocess.run([PROMTOOL or "", *map(str, words)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@needs_promtool
def test_prometheus_takes_the_rules_and_their_cases_hold() -> None:
    """A rule that loads may still never ring, or always; the cases play series and look."""
    promtool("check", "rules", *RULES)
    cases = sorted((PROMETHEUS / "tests").glob("*.yml"))
    assert cases
    assert promtool("test", "rules", *cases).count("SUCCESS") == len(cases)


@needs_promtool
@pytest.mark.parametrize("name", ["prometheus.yml", "federation.yml"])
def test_prometheus_takes_the_configuration(name: str) -> None:
    """A misspelt key keeps it from starting."""
    promtool("check", "config", "--syntax-only", PROMETHEUS / name)


@needs_promtool
def test_a_case_with_a_wrong_expectation_fails(tmp_path: Path) -> None:
    """Else the cases prove nothing."""
    cases = yaml.safe_load((PROMETHEUS / "tests" / "alerts.yml").read_text(encoding="utf-8"))
    cases["rule_files"] = [str(path) for path in RULES]
    cases["tests"] = cases["tests"][:1]
    cases["tests"][0]["input_series"].append({"series": 'caveat_ready{job="caveat", instance="b"}', "values": "0x60"})
    (tmp_path / "cases.yml").write_text(yaml.safe_dump(cases))
    with pytest.raises(AssertionError, match=r"CaveatNotReady|got"):
        promtool("test", "rules", tmp_path / "cases.yml")


def test_every_expression_parses() -> None:
    """A slip in a panel shows as an empty graph."""
    found = expressions()
    assert len(found) > 100
    for each in found:
        assert selectors(each.text), each.where


def test_each_alert_has_its_section_in_the_runbook_and_says_whom_it_wakes() -> None:
    """Whoever is woken at night reads this page and nothing else."""
    named = [rule["alert"] for rule in alerts()]
    sections = re.findall(r"^## (\w+)$", RUNBOOK, re.MULTILINE)
    assert sections == named
    assert len(set(named)) == len(named)
    for rule in alerts():
        assert rule["annotations"]["runbook"] == f"docs/runbook.md#{rule['alert'].lower()}"
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert {"summary", "description"} <= set(rule["annotations"])
    for text in re.split(r"^## ", RUNBOOK, flags=re.MULTILINE)[1:]:
        assert "Meaning: " in text
        assert re.search(r"^(Look and do|Do): ", text, re.MULTILINE), text


@pytest.mark.parametrize("path", DASHBOARDS, ids=lambda path: path.stem)
def test_a_dashboard_is_whole(path: Path) -> None:
    """Grafana takes overlapping panels and doubled ids without a word."""
    dashboard = json.loads(path.read_text(encoding="utf-8"))
    panels = dashboard["panels"]
    assert dashboard["uid"] == f"caveat-{path.stem}"
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken: set[tuple[int, int]] = set()
    for panel in panels:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert at["x"] + at["w"] <= 24
        assert not taken & cells, panel["title"]
        taken |= cells
        letters = [target["refId"] for target in panel["targets"]]
        assert len(set(letters)) == len(letters) > 0
        assert all(target["datasource"]["uid"] == "${datasource}" for target in panel["targets"])


def test_grafana_finds_what_is_mounted() -> None:
    """The provider's path and the compose file's mount are in two places."""
    compose = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    provider = ROOT / "deploy" / "grafana" / "provisioning" / "dashboards" / "caveat.yml"
    path = yaml.safe_load(provider.read_text(encoding="utf-8"))["providers"][0]["options"]["path"]
    assert f"./deploy/grafana/dashboards:{path}:ro" in compose

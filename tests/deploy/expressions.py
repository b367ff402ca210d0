"""Every PromQL expression of the shipped rules and dashboards, and which series each asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import promql_parser
import yaml

ROOT = Path(__file__).resolve().parents[2]
PROMETHEUS = ROOT / "deploy" / "prometheus"
RULES = sorted((PROMETHEUS / "rules").glob("*.yml"))
DASHBOARDS = sorted((ROOT / "deploy" / "grafana" / "dashboards").glob("*.json"))
VARIABLES = {"$__rate_interval": "1m", "$__range": "1h", "$job": ".*"}  # what Grafana puts in


@dataclass(frozen=True, slots=True)
class Expression:
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Selector:
    """One metric of an expression, with what is asked of its labels: label, operator as `=~`, value."""

    metric: str
    labels: tuple[tuple[str, str, str], ...]


def rules() -> list[tuple[str, dict[str, Any]]]:
    """Each rule with its file's name."""
    return [
        (path.name, rule)
        for path in RULES
        for group in yaml.safe_load(path.read_text(encoding="utf-8"))["groups"]
        for rule in group["rules"]
    ]


def alerts() -> list[dict[str, Any]]:
    return [rule for _, rule in rules() if "alert" in rule]


def expressions() -> list[Expression]:
    found = [Expression(f"{file}: {rule.get('alert') or rule['record']}", rule["expr"]) for file, rule in rules()]
    for path in DASHBOARDS:
        found += _of_dashboard(path.name, json.loads(path.read_text(encoding="utf-8")))
    return found


def _of_dashboard(name: str, dashboard: dict[str, Any]) -> Iterator[Expression]:
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            yield Expression(f"{name}: {panel['title']}", _filled(target["expr"]))
    for note in dashboard["annotations"]["list"]:
        yield Expression(f"{name}: {note['name']}", _filled(note["expr"]))


def _filled(text: str) -> str:
    for variable, value in VARIABLES.items():
        text = text.replace(variable, value)
    if "$" in text:
        raise ValueError(f"a variable without a value in {text}")
    return text


def selectors(expression: str) -> list[Selector]:
    """Raise ValueError where `expression` is no PromQL."""
    found: list[Selector] = []

    def visit(node: promql_parser.Expr) -> bool:
        if isinstance(node, promql_parser.VectorSelector):
            asked = tuple((m.name, OPERATORS[str(m.op)], m.value) for m in node.matchers.matchers)
            found.append(Selector(node.name or "", asked))
        return True

    promql_parser.walk(promql_parser.parse(expression), visit)
    return found


def values_of(operator: str, value: str) -> list[str]:
    """The values that a matcher names one by one; none where it is a pattern of another kind."""
    if operator in {"=", "!="}:
        return [value] if value else []
    parts = value.split("|")
    return parts if all(re.fullmatch(r"[A-Za-z0-9_ -]+", part) for part in parts) else []


OPERATORS = {"MatchOp.Equal": "=", "MatchOp.NotEqual": "!=", "MatchOp.Re": "=~", "MatchOp.NotRe": "!~"}

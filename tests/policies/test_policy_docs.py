"""docs/policies.md is believed by authors, so its examples are run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from policy_material import write

from classifiers.text.views import read
from classifiers.types import Reading, Status, TextSpan, Verdict
from policies.cases import load_cases, run_cases
from policies.loader import load_policies
from policies.schema import CanaryFile, LoosenFile, OnUnjudgedFile, PolicyFile, RuleFile

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "policies.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


def harmless(span: TextSpan, names: frozenset[str]) -> tuple[Reading, Sequence[Verdict]]:
    """Stand in for classifiers that find nothing."""
    return read(span), [Verdict(name, Status.OK) for name in names]


def test_the_policies_on_the_page_load_and_their_cases_hold(tmp_path: Path) -> None:
    """Whoever copies an example gets what the page says."""
    first, complete, fairness, _, loosen, canary, cases = BLOCKS
    write(tmp_path, "support-desk.yaml", first)
    assert load_policies([tmp_path]).get("support-desk").label == "support-desk@1"
    write(tmp_path, "support-desk-next.yaml", first.replace("support-desk", "support-desk-next"))
    write(tmp_path, "support-desk.yaml", complete + fairness + loosen + canary)
    policy = load_policies([tmp_path]).get("support-desk")
    failures = run_cases(policy, load_cases(write(tmp_path, "support-desk.cases.yaml", cases)), harmless)
    own = {"hate", "thai-insults", "addresses"}
    assert [f for f in failures if "no case that depends on" not in f] == []
    assert not any(f"`{name}`" in failure for failure in failures for name in own)


def test_the_page_explains_every_key() -> None:
    """A key without words is one that nobody dares to use."""
    files = (PolicyFile, RuleFile, OnUnjudgedFile, LoosenFile, CanaryFile)
    keys = {key for file in files for key in file.model_fields}
    assert [key for key in sorted(keys) if f"`{key}`" not in PAGE and f"{key}:" not in PAGE] == []

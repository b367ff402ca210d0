"""The manifests of docs/remote-classifiers.md, as an operator would copy them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from classifiers.guards.asking import is_remote
from classifiers.guards.formats import FORMATS
from classifiers.manifest import build, load_manifests

PAGE = (Path(__file__).resolve().parent.parent.parent / "docs" / "remote-classifiers.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("text", BLOCKS, ids=[yaml.safe_load(block)["name"] for block in BLOCKS])
def test_each_manifest_of_the_page_can_be_used(tmp_path: Path, text: str) -> None:
    """An example that is refused teaches nothing."""
    name = yaml.safe_load(text)["name"]
    (tmp_path / f"{name}.yaml").write_text(text)
    assert is_remote(build(load_manifests(tmp_path)[name]))


def test_the_page_tells_of_every_format_and_of_every_harm_that_can_be_asked_about() -> None:
    """Whoever writes a map has nothing else to read."""
    for name, form in FORMATS.items():
        assert f"`{name}`" in PAGE
        for code in form.codes:
            assert code in PAGE or code.startswith("S")

"""The operator's folders and classifiers: what is not there is told where the settings name it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.app import open_gateway
from gateway.cli import main
from gateway.commands.audit_archive import _retention
from gateway.errors import ConfigurationError
from gateway.settings import load_settings

MISSING = [
    ("policy_dir: gone", "policy_dir: found no directory `gone` in {here}, expected one with policy files"),
    ("manifest_dir: gone", "manifest_dir: found no directory `gone` in {here}, expected one with manifests"),
    ("classifiers: [patterns, pattern]", "no manifest named `pattern`; expected some of "),
]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("CONFIG", "DATA_DIR", "POLICY_DIR", "MANIFEST_DIR", "CLASSIFIERS"):
        monkeypatch.delenv(f"CAVEAT_{name}", raising=False)
    return tmp_path


@pytest.mark.parametrize(("line", "told"), MISSING)
async def test_check_and_serve_tell_it_alike_with_its_line(here: Path, line: str, told: str) -> None:
    """The folder alone does not say which of several files, or which variable, asks for it."""
    (here / "caveat.yaml").write_text(f"data_dir: data\n{line}\n")
    expected = f"caveat.yaml:2: {told.format(here=here)}"
    done = CliRunner().invoke(main, ["check"])
    assert [each.startswith(expected) for each in done.output.splitlines()] == [True], done.output
    with pytest.raises(ConfigurationError) as told_at_start:
        async with open_gateway(load_settings()):
            pass
    assert told_at_start.value.message.startswith(expected)
    assert not (here / "data").exists(), "it is told before anything is written"


async def test_a_variable_that_names_it_is_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAVEAT_POLICY_DIR", str(here / "gone"))
    with pytest.raises(ConfigurationError, match=rf"^CAVEAT_POLICY_DIR: policy_dir: found no directory `{here}/gone`"):
        async with open_gateway(load_settings()):
            pass


def test_nothing_is_deleted_by_policies_whose_classifiers_cannot_be_read(here: Path) -> None:
    """It was told as a damaged record of the log, which sends its reader the wrong way."""
    (here / "own").mkdir()
    (here / "own/mine.yaml").write_text("kind: [")
    (here / "caveat.yaml").write_text("manifest_dir: own\n")
    with pytest.raises(ConfigurationError, match=r"own/mine\.yaml: cannot be read as YAML"):
        _retention(here)

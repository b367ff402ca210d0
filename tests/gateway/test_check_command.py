"""`caveat check` tells every fault at once, each with its place, and writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.cli import main

FAULTY = """\
control_listen: 0.0.0.0:8081
data_dir: {data}
classifiers: [patterns, pattern]
upstreams:
  - name: a
    kind: opena
    models: [m]
  - name: b
    kind: openai
    base_url: http://10.0.0.5/v1
    api_key_env: NOT_SET_ANYWHERE
    models:
      n:
        name: n
        card: no-such-card
  - name: c
    kind: echo
    base_url: http://10.0.0.5/v1
    models: [o]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CAVEAT_CONTROL_TOKEN", raising=False)
    return tmp_path


def checked(path: Path, text: str) -> tuple[int, list[str]]:
    (path / "caveat.yaml").write_text(text)
    done = CliRunner().invoke(main, ["check"])
    return done.exit_code, done.output.splitlines()


def test_every_fault_of_the_settings_is_told_with_its_line(folder: Path) -> None:
    """Who mends one fault and is then told the next runs the command as often as there are faults."""
    code, said = checked(folder, FAULTY.format(data=folder / "data"))
    assert code == 1
    for line, told in (
        (1, "control_listen: found no token in `CAVEAT_CONTROL_TOKEN`"),
        (3, "no manifest named `pattern`; expected some of "),
        (6, "upstream `a`: found kind `opena`, expected one of anthropic, echo, openai"),
        (11, "upstream `b`: variable `NOT_SET_ANYWHERE`: found nothing, expected a secret"),
        (15, "model `n`: no card named `no-such-card`; expected one of "),
        (18, "upstream `c`: found a base_url, expected none for kind `echo`"),
    ):
        assert sum(each.startswith(f"caveat.yaml:{line}: {told}") for each in said) == 1, (told, said)


def test_one_fault_is_told_once(folder: Path) -> None:
    """Manifests are read for the classifiers and for the policies."""
    (folder / "none").mkdir()
    code, said = checked(folder, f"data_dir: {folder / 'data'}\nmanifest_dir: none\n")
    assert (code, len(said)) == (1, 1), said


def test_a_data_directory_that_is_a_file_is_a_fault(folder: Path) -> None:
    """Else the first start after the deployment tells it."""
    (folder / "data").write_text("")
    code, said = checked(folder, "data_dir: data/below\n")
    assert code == 1
    assert f"caveat.yaml:1: data_dir: found `{folder / 'data'}`, which is no directory, expected one" in said


def test_too_little_room_for_the_log_is_noted_and_nothing_is_written(folder: Path) -> None:
    """It may be another machine's: no reason to stop a pipeline, but to say so. /proc has no room and takes no files."""
    code, said = checked(folder, "data_dir: /proc/caveat\n")
    assert code == 0
    assert [line for line in said if line.startswith("note: caveat.yaml:1: data_dir: found ")], said
    assert [each.name for each in folder.iterdir()] == ["caveat.yaml"]

"""`--config`: every command that reads settings takes it, and goes by it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from gateway.cli import main

PLACES = {"--data-dir", "--redis-url"}  # what the settings say where it is not given


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings that no command would find by itself."""
    monkeypatch.chdir(tmp_path)
    for name in ("CAVEAT_CONFIG", "CAVEAT_DATA_DIR", "CAVEAT_REDIS_URL"):
        monkeypatch.delenv(name, raising=False)
    found = tmp_path / "elsewhere" / "settings.yaml"
    found.parent.mkdir()
    found.write_text("data_dir: there\nredis_url: redis://127.0.0.1:1/0\npolicy_dir: gone\n")
    return found


def called(*words: str | Path) -> tuple[int, str]:
    done = CliRunner().invoke(main, [str(word) for word in words])
    return done.exit_code, done.output


def commands(command: click.Command, context: click.Context) -> Iterator[tuple[str, set[str]]]:
    """Each command by its path, with its options."""
    yield context.command_path, {name for each in command.params for name in each.opts}
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, click.Context(below, info_name=name, parent=context))


def test_each_command_that_goes_by_settings_takes_the_file_of_them() -> None:
    """Who runs several gateways on one machine has a file for each, and none in this folder."""
    found = dict(commands(main, click.Context(main, info_name="caveat")))
    reading = {path for path, options in found.items() if options & PLACES}
    assert {"caveat audit status", "caveat key create", "caveat redis check", "caveat review list"} <= reading
    assert [path for path in sorted(reading) if "--config" not in found[path]] == []


def test_the_data_directory_is_that_of_the_file(file: Path) -> None:
    """A command that read `.caveat` instead would tell of another log, or of none."""
    assert called("audit", "status", "--config", file) == (
        2,
        "no data directory `there`: expected one in which a gateway has run\n",
    )
    made = called("key", "create", "--tenant", "acme", "--config", file)
    assert "no record" in made[1] or made[0] == 0, made
    assert Path("there").is_dir()
    assert not Path(".caveat").exists()


def test_the_redis_is_that_of_the_file(file: Path) -> None:
    code, said = called("redis", "check", "--config", file)
    assert (code, "Redis does not answer: " in said) == (2, True), said
    code, said = called("redis", "load")
    assert (code, "no Redis: expected --redis-url" in said) == (2, True), said


@pytest.mark.parametrize(
    "words", ["moderate hello", "policy list", "policy diff baseline strict", "check", "card list", "serve"]
)
def test_a_file_that_is_not_there_is_told(file: Path, words: str) -> None:
    code, said = called(*words.split(), "--config", file.parent / "gone.yaml")
    assert (code, "gone.yaml" in said) == (1 if words == "check" else 2, True), said


def test_policies_are_looked_for_where_the_file_says(file: Path) -> None:
    code, said = called("moderate", "hello", "--config", file)
    assert (code, f"{file}:3: policy_dir: found no directory `gone` in " in said) == (2, True), said

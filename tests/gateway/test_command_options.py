"""Options that exclude each other, and those that say nothing alone: each is told, and nothing is done meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.cli import main

EXCLUDED = [
    ("audit index --rebuild --check", "--rebuild and --check"),
    ("audit index --check --status", "--status and --check"),
    ("audit index --follow --rebuild", "--follow and --rebuild"),
    ("audit index --follow --json", "--follow and --json"),
    ("audit show x --proof --content --reason y", "--proof and --content"),
    ("audit erase --again FILE --tenant acme", "--again and --tenant"),
    ("audit erase --again FILE --out FILE", "--again and --out"),
    ("audit export --from-archive HOME --data-dir HOME", "--from-archive and --data-dir"),
    ("audit export --from-archive HOME --redis-url redis://h", "--from-archive and --redis-url"),
    ("audit export --from-archive HOME --config FILE", "--from-archive and --config"),
    ("audit checkpoint --pubkey --out FILE", "--pubkey and --out"),
    ("audit checkpoint --pubkey --json", "--pubkey and --json"),
    ("audit checkpoint --since FILE --out FILE", "--since and --out"),
    ("audit checkpoint --since FILE --webhook https://h", "--since and --webhook"),
    ("audit verify --proof FILE --pubkey FILE --tenant acme", "--proof and --tenant"),
    ("audit verify --proof FILE --data-dir HOME", "--proof and --data-dir"),
    ("dashboard --new-passphrase --listen 127.0.0.1:0", "--listen and --new-passphrase"),
    ("evidence --check FILE --pubkey FILE --tenant acme", "--check and --tenant"),
    ("evidence --check FILE --pubkey FILE --no-pdf", "--check and --no-pdf"),
    ("fairness --policy baseline --thresholds FILE", "--policy and --thresholds"),
]
LONELY = [
    ("audit index --sample 3", "--sample: found no --check"),
    ("audit index --archive HOME", "--archive: found no --rebuild or --check"),
    ("audit show x --reason y", "--reason: found no --content"),
    ("evidence --tenant acme --from 2026-01-01 --pubkey FILE", "--pubkey: found no --check"),
    ("fairness --limit 3", "--limit: found no --data"),
    ("fairness --sets x", "--sets: found no --data"),
    ("fairness --policy-dir HOME", "--policy-dir: found no --policy"),
    ("key create --tenant acme --burst 3", "--burst: found no --rpm"),
    ("review labels --reason x", "--reason: found no --with-texts"),
    ("audit archive --trim verify", "--trim: found before `verify`, expected behind it"),
    ("audit archive --dir HOME verify", "--dir: found before `verify`, expected behind it"),
    ("audit archive --trim --data-dir HOME --redis-url none", "--trim: found no Redis to trim"),
    (
        "worker generate --card stablelm-tuned-alpha-7b --weights HOME --revision x",
        "--revision: found a folder of weig",
    ),
]


def called(home: Path, words: str) -> tuple[int, str]:
    file = home / "file"
    file.touch()
    done = CliRunner().invoke(
        main, [word.replace("HOME", str(home)).replace("FILE", str(file)) for word in words.split()]
    )
    return done.exit_code, done.output


@pytest.mark.parametrize(("words", "told"), [*EXCLUDED, *LONELY], ids=[words for words, _ in [*EXCLUDED, *LONELY]])
def test_an_option_that_would_not_be_read_is_an_error(tmp_path: Path, words: str, told: str) -> None:
    """Whoever types it believes that it was done: a check that was never made, a checkpoint in no file."""
    code, said = called(tmp_path, words)
    assert (code, told in said) == (2, True), said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file"], "nothing was done"


def test_what_a_variable_says_stands_on_no_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell that names the data directory for all commands must not forbid the one that needs none."""
    monkeypatch.setenv("CAVEAT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("CAVEAT_ARCHIVE_DIR", str(tmp_path))
    assert "no archive at" in called(tmp_path, "audit export --from-archive HOME")[1]
    assert "no archive at" in called(tmp_path, "audit archive verify")[1]


def test_lines_that_name_no_direction_have_that_of_the_option(tmp_path: Path) -> None:
    """Else answers of a model are judged by the rules for questions."""
    (tmp_path / "answers.yaml").write_text(
        "policy: answers\nversion: 1\nrequired: [patterns]\non_unjudged: refuse\nrules:\n"
        "  - {id: mail, category: privacy.pii.email, at_least: 0.5, direction: [output], action: refuse}\n"
    )
    line = {"text": "write to ann@example.org"}
    lines = tmp_path / "lines"
    lines.write_text("\n".join(json.dumps(each) for each in (line, line | {"direction": "input"})))
    words = ["moderate", "--policy-dir", tmp_path, "--policy", "answers", "--direction", "output", "--file", lines]
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert [json.loads(line)["action"] for line in done.stdout.splitlines()] == ["refuse", "allow"], done.output

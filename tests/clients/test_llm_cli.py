"""The `llm` command line, pointed at the gateway by its own configuration."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from environments import CARD, HARM, outside, program
from running import Running


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the capital of Thailand?", "What is the capital of Thailand?"),
        (f"my card is {CARD}", "my card is [redacted: payment card]"),
    ],
    ids=["allowed", "redacted"],
)
def test_llm_prints_what_may_be_printed(
    served: Running, tmp_path: Path, text: str, expected: str, stream: bool
) -> None:
    """A person at a terminal is a client too."""
    assert ask(served, tmp_path, text, stream=stream) == expected


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
def test_llm_prints_the_refusal(served: Running, tmp_path: Path, stream: bool) -> None:
    """The reader sees words, not a stack trace."""
    said = ask(served, tmp_path, HARM, stream=stream)
    assert said
    assert HARM not in said


def ask(served: Running, home: Path, text: str, *, stream: bool) -> str:
    entry = f"- model_id: caveat\n  model_name: echo\n  api_base: {served.data}/v1\n  api_key_name: caveat\n"
    (home / "extra-openai-models.yaml").write_text(entry)
    (home / "keys.json").write_text(f'{{"caveat": "{served.key}"}}')
    command = [program("python", "llm"), "-m", "caveat", text, *([] if stream else ["--no-stream"])]
    done = subprocess.run(
        command, env={**outside(), "LLM_USER_PATH": str(home)}, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()

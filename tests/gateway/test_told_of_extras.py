"""A setting that wants packages which are not installed is told before a deployment, not by it or an hour later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECK = (
    "import sys; sys.modules['{module}'] = None\nfrom gateway.cli import main; main(['check', '--config', sys.argv[1]])"
)


@pytest.mark.parametrize(
    ("line", "module", "extra"),
    [
        ("trace_endpoint: http://127.0.0.1:4318", "opentelemetry.exporter", "tracing"),
        ("archive_each_hour: true", "zstandard", "archive"),
    ],
)
def test_caveat_check_tells_of_an_extra_that_is_not_installed(
    tmp_path: Path, line: str, module: str, extra: str
) -> None:
    """Without it traces stop the start, and the archive fails an hour after it."""
    settings = tmp_path / "mine.yaml"
    settings.write_text(f"data_dir: {tmp_path / 'data'}\n{line}\n")
    done = subprocess.run(
        [sys.executable, "-c", CHECK.format(module=module), str(settings)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    told = f"{line.split(':', maxsplit=1)[0]}: found no `{module}`, expected the extra `{extra}`; run pip install 'caveat[{extra}]'"
    assert done.returncode == 1
    assert told in done.stderr.splitlines()


@pytest.mark.parametrize("words", [["evaluate"], ["fairness", "--data", "."]])
def test_measuring_tells_how_to_get_what_reads_its_data(tmp_path: Path, words: list[str]) -> None:
    """A plain installation has no Parquet; what to type is not to be looked for."""
    start = "import sys; sys.modules['pyarrow'] = None\nfrom gateway.cli import main; main(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", start, *words], capture_output=True, text=True, check=False, timeout=120, cwd=tmp_path
    )
    assert done.returncode == 2
    assert "`pyarrow` is not installed; run `pip install 'caveat[train]'`" in done.stderr

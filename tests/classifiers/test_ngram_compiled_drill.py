"""Compiled code under the compiler's sanitizers: any step beyond memory or arithmetic ends the process."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "classifiers" / "ngram" / "_compiled.c"
VOCABULARY = ROOT / "classifiers" / "text" / "_vocabulary.c"
PLAIN = ROOT / "gateway" / "audit" / "_plain.c"
FUZZ = Path(__file__).parent / "compiled_fuzz.py"
INCLUDE = Path(sysconfig.get_paths()["include"])
SECONDS = float(os.environ.get("CAVEAT_FUZZ_SECONDS", "40"))


def built(source: Path, folder: Path) -> Path:
    """Compile a source so that it ends the process where it would do what C leaves undefined."""
    target = folder / f"{source.stem}.abi3.so"
    flags = ["-O1", "-g", "-ffp-contract=off", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
    command = ["gcc", "-std=c11", *flags, "-fPIC", "-shared", f"-I{INCLUDE}", str(source), "-o", str(target), "-lm"]
    subprocess.run(command, check=True)
    return target


def library(name: str) -> str:
    found = subprocess.run(
        ["gcc", f"-print-file-name={name}"], capture_output=True, text=True, check=True
    ).stdout.strip()
    if not Path(found).is_absolute():
        pytest.skip(f"gcc has no {name} here")
    return found


def fuzzed(scorer: Path, vocabulary: Path, plain: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        "PYTHONPATH": str(ROOT),
        "PYTHONMALLOC": "malloc",  # so that every piece of memory has its own bounds
        "LD_PRELOAD": library("libasan.so"),
        "ASAN_OPTIONS": "detect_leaks=0",  # CPython keeps some memory for good
    }
    binaries = [
        f"classifiers.ngram._compiled={scorer}",
        f"classifiers.text._vocabulary={vocabulary}",
        f"gateway.audit._plain={plain}",
    ]
    return subprocess.run(
        [sys.executable, str(FUZZ), str(SECONDS), *binaries],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


pytestmark = [
    pytest.mark.drill,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc and its sanitizers are what this drill is made of"),
    pytest.mark.skipif(not (INCLUDE / "Python.h").exists(), reason="this Python came without its C headers"),
]


def test_hostile_texts_take_no_step_out_of_bounds(tmp_path: Path) -> None:
    """One index taken from a text unchecked would let a caller read the gateway's memory."""
    done = fuzzed(built(SOURCE, tmp_path), built(VOCABULARY, tmp_path), built(PLAIN, tmp_path))
    assert done.returncode == 0, done.stderr[-4000:]
    texts, values = map(int, done.stdout.split())
    assert texts > 1000
    assert values > 0


def test_the_drill_sees_a_step_out_of_bounds(tmp_path: Path) -> None:
    """A sanitizer that is not at work reports nothing either."""
    for name in ("_compiled.c", "grams.h", "told.h"):
        text = (SOURCE.parent / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(re.sub(r"(#define PENDING) \d+", r"\1 128", text), encoding="utf-8")
    done = fuzzed(built(tmp_path / "_compiled.c", tmp_path), built(VOCABULARY, tmp_path), built(PLAIN, tmp_path))
    assert done.returncode != 0
    assert "overflow" in done.stderr or "out of bounds" in done.stderr


def test_the_drill_sees_a_look_at_values_without_an_end(tmp_path: Path) -> None:
    """What holds itself is looked at too: without bounds the look would take all of the stack."""
    boundless = re.sub(r"(#define (?:DEEPEST|MOST)) \d+", r"\1 1000000000", PLAIN.read_text(encoding="utf-8"))
    (tmp_path / "_plain.c").write_text(boundless, encoding="utf-8")
    done = fuzzed(built(SOURCE, tmp_path), built(VOCABULARY, tmp_path), built(tmp_path / "_plain.c", tmp_path))
    assert done.returncode != 0
    assert "stack-overflow" in done.stderr

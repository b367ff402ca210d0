"""Compiled scores: the same to the last bit as NumPy's, whatever the text, the table and the company."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ngram_material import table

import classifiers
from classifiers.ngram.compiled import is_compiled, scorer_of
from classifiers.ngram.features import FeatureSpec
from classifiers.ngram.stored import Parts
from classifiers.ngram.table import LEAST_ENERGY, unpack

WEIGHTS = Path(classifiers.__file__).parent / "weights" / "ngram.npz"
compiled = pytest.mark.skipif(not is_compiled(), reason="installed without a C compiler: there is no compiled scorer")
SHIPPED = unpack(WEIGHTS.read_bytes())
BY_NUMPY = {language: table.in_numpy() for language, table in SHIPPED.items()}

ODD = (
    "",
    " ",
    "x",
    "\x00",
    "\x00\x1f a\x00 \x7f",
    "\u3000 \u2003 \u00a0",
    "aaaa   bbbb\n\n\n\tcccc",
    "\ud800",
    "lone \udfff and \ud83d apart",
    "\U0010ffff\U0001f600\U00020000",
    "\u30ff\u3100\u3101",  # on both sides of where the table of letters ends
    "ß ﬀ İ ŉ ΐ",  # which grow when folded
    "1234 ๓๔ ٣٤ ４２",
    "you are a stupid idiot, don't you know",
    "ไอ้ควาย ไปตายซะ",
    "他妈的，你去死吧",
    "e\u0301 ส\u0e38\u0e38\u0e38",
)
LONG = (
    "w" + "ordword" * 37,  # 260 letters, beyond the last place of a word
    "ab" * 128,  # 256
    "a1" * 128 + "b",
    "the quick brown fox " * 230,  # 4,600 code points
    "".join(chr(0x4E00 + i * 7 % 20000) for i in range(20_000)),  # long enough for others to run meanwhile
    " ".join(f"{i:x}" for i in range(9000)),
)
POINTS = st.one_of(
    st.characters(),
    st.characters(max_codepoint=0x7F),
    st.sampled_from(" \t\n\x00\x1c0a'\u0e01\u0e38\u4e00\ud800\U0001f600"),
    st.characters(categories=["Cs"]),
)
TEXT = st.text(POINTS, max_size=300) | st.lists(st.text(POINTS, max_size=6), max_size=40).map(" ".join)


def equal(language: str, texts: list[str]) -> None:
    np.testing.assert_array_equal(SHIPPED[language].scores(texts), BY_NUMPY[language].scores(texts))


@compiled
@pytest.mark.parametrize("language", sorted(SHIPPED))
def test_odd_texts_score_as_in_numpy_to_the_last_bit(language: str) -> None:
    """Figures were measured and thresholds chosen with one of both ways, and hold for the other only so."""
    for text in (*ODD, *LONG):
        equal(language, [text])
    equal(language, [*ODD, *LONG])
    equal(language, [])


@compiled
@pytest.mark.parametrize("language", sorted(SHIPPED))
@settings(deadline=None, max_examples=150)
@given(texts=st.lists(TEXT, min_size=1, max_size=5))
def test_any_text_scores_as_in_numpy_alone_and_in_company(language: str, texts: list[str]) -> None:
    """Nobody knows what a caller sends, and a score must not depend on whose text is judged in the same call."""
    equal(language, texts)
    together = SHIPPED[language].scores(texts)
    np.testing.assert_array_equal(together, np.concatenate([SHIPPED[language].scores([text]) for text in texts]))
    np.testing.assert_array_equal(together, SHIPPED[language].scores(texts, batch=100))


@compiled
@pytest.mark.parametrize("heads", [1, 15, 16, 17, 40])
@pytest.mark.parametrize("share", [0.0, 0.02, 1.0])
@pytest.mark.parametrize(
    "spec",
    [
        FeatureSpec((1,), words=False, bits=6),
        FeatureSpec((2, 5), words=True, bits=16),
        FeatureSpec((5, 1, 3), words=True, bits=17),
        FeatureSpec((255,), words=False, bits=7),
    ],
    ids=lambda spec: f"{spec.orders}-{spec.bits}",
)
def test_a_table_of_any_shape_scores_as_in_numpy(spec: FeatureSpec, share: float, heads: int) -> None:
    """Weights are read sixteen at a time, rows counted block by block: the last of each is where that goes wrong."""
    subject = table(spec, heads, share)
    texts = [*ODD, *LONG]
    np.testing.assert_array_equal(subject.scores(texts), subject.in_numpy().scores(texts))


@compiled
def test_sums_beyond_what_a_float_counts_are_exact() -> None:
    """Of a text of a million letters the sums pass 2**24, from where on 32-bit floats skip whole numbers."""
    subject = table(FeatureSpec((3, 4, 5), words=True, bits=18), 3, 0.9)
    random = np.random.default_rng(1)
    text = "".join(map(chr, random.integers(0x4E00, 0x9FFF, 300_000)))
    np.testing.assert_array_equal(subject.scores([text]), subject.in_numpy().scores([text]))


@compiled
def test_many_threads_get_what_each_would_alone() -> None:
    """One table serves all lanes of a gateway, and long texts let go of the interpreter."""
    texts = [text for text in (*ODD, *LONG) for _ in range(2)]
    alone = [SHIPPED["en"].scores([text]).tobytes() for text in texts]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            assert list(pool.map(lambda text: SHIPPED["en"].scores([text]).tobytes(), texts)) == alone


@compiled
def test_calls_leave_no_memory_behind_not_even_those_that_fail() -> None:
    """A gateway makes millions of them."""
    subject: Any = SHIPPED["th"]._scorer
    wrong: Any = ("fine", 3)

    def calls() -> None:
        for _ in range(200):
            subject.scores((*ODD, "ก" * 700))
            with pytest.raises(TypeError):
                subject.scores(wrong)

    calls()
    tracemalloc.start()
    try:
        calls()
        before = tracemalloc.get_traced_memory()[0]
        calls()
        assert tracemalloc.get_traced_memory()[0] - before < 20_000
    finally:
        tracemalloc.stop()


@compiled
def test_memory_that_is_refused_is_an_error_and_no_leak() -> None:
    """Out of memory is where unchecked pointers are followed."""
    test_api = pytest.importorskip("_testcapi", reason="this Python has no test module to refuse memory with")
    subject: Any = SHIPPED["en"]._scorer
    texts, refused = (*ODD, "b" * 3000), 0
    expected = subject.scores(texts)
    for number in range(200):
        test_api.set_nomemory(number, number + 1)
        try:
            said = subject.scores(texts)
        except MemoryError:
            refused += 1
            said = expected
        finally:
            test_api.remove_mem_hooks()
        assert said == expected
    assert refused > len(texts)


@compiled
@pytest.mark.parametrize("texts", [["a list"], "a text", None, (b"bytes",), ("fine", None)])
def test_what_is_no_tuple_of_texts_is_refused(texts: Any) -> None:
    """Compiled code that trusts its caller crashes the gateway instead of raising."""
    subject: Any = SHIPPED["en"]._scorer
    with pytest.raises(TypeError):
        subject.scores(texts)


@compiled
@pytest.mark.parametrize(
    ("place", "value"),
    [
        *[(0, b""), (0, b"\xff" * 512), (1, b"1"), (2, b"12"), (3, b""), (4, b""), (5, b""), (6, b"12")],
        *[(7, 3), (7, 11), (7, 25), (8, 0), (8, 3), (8, 2000)],  # bits and heads
    ],
)
def test_parts_that_do_not_fit_never_make_a_scorer(place: int, value: bytes | int) -> None:
    """Each index in the compiled code rests on these sizes."""
    from classifiers.ngram._compiled import Scorer

    parts: list[Any] = [bytes(512), bytes(2), bytes(1), bytes(2 * 0x3100), b"\3", bytes(8), bytes(8), 12, 2, 1, 400.0]
    Scorer(*parts)
    parts[place] = value
    with pytest.raises(ValueError, match=r"fit each other|expected"):
        Scorer(*parts)


@compiled
def test_a_scorer_keeps_what_it_reads() -> None:
    """Its parts may be all that held them."""
    subject = table(FeatureSpec((2,), words=True, bits=12), 2, 0.5)
    parts = subject.parts
    copied = Parts(
        parts.spec,
        parts.heads,
        bytes([*parts.present]),
        bytes([*parts.weights]),
        bytes([*parts.idf]),
        parts.scale,
        parts.bias,
    )
    scorer = scorer_of(copied, LEAST_ENERGY)
    assert scorer is not None
    del copied
    assert scorer.scores(ODD) == subject.scores(ODD).tobytes()


@pytest.mark.parametrize(
    "without",
    ["sys.modules['classifiers.ngram._compiled'] = None", "import classifiers.ngram._compiled as c; c.EDITION = 0"],
    ids=["absent", "of another edition"],
)
def test_without_the_compiled_scorer_numpy_says_the_same(without: str, tmp_path: Path) -> None:
    """A machine without a compiler has a slower gateway and no other one."""
    if "import" in without and not is_compiled():
        pytest.skip("installed without a C compiler: there is no compiled scorer")
    script = f"""
import sys
from pathlib import Path
{without}
from classifiers.ngram.compiled import is_compiled
from classifiers.ngram.table import unpack
assert not is_compiled()
texts = ["you stupid idiot", "", "good morning"]
said = unpack(Path(sys.argv[1]).read_bytes())["en"].scores(texts)
Path(sys.argv[2]).write_bytes(said.tobytes())
"""
    target = tmp_path / "scores"
    subprocess.run([sys.executable, "-c", script, str(WEIGHTS), str(target)], check=True, cwd=WEIGHTS.parents[2])
    assert target.read_bytes() == SHIPPED["en"].scores(["you stupid idiot", "", "good morning"]).tobytes()

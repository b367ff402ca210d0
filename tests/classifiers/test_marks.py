"""Marks of an answer: references in the usual forms of three languages, code in blocks, and neither in ordinary prose."""

from __future__ import annotations

import functools
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.kinds.marks import MOST
from classifiers.manifest import load_classifiers
from classifiers.text.views import read
from classifiers.types import Channel, Classifier, Direction, Finding, Role, Status, TextSpan

REFERENCES = (
    ("as Smith et al. (2020) show", "Smith et al. (2020)"),
    ("It rose (Smith & Jones, 2019; Lee et al., 2021).", "(Smith & Jones, 2019; Lee et al., 2021)"),
    ("Vaswani and Shazeer (2017) introduced it", "Vaswani and Shazeer (2017)"),
    ("this was shown (van Dijk, 1998, p. 12)", "(van Dijk, 1998, p. 12)"),
    ("doi:10.1038/nature12373.", "10.1038/nature12373"),
    ("see arXiv:1706.03762v5", "arXiv:1706.03762v5"),
    ("see arXiv:hep-th/9901001", "arXiv:hep-th/9901001"),
    ("at https://example.org/a?b=c.", "https://example.org/a?b=c"),
    ("PMID: 31978945", "PMID: 31978945"),
    ("corals bleach [3, 4].", "[3, 4]"),
    ("J. Foo, 12(3), 45-67", "12(3), 45-67"),
    ("[START_REF] Attention is all you need [END_REF]", "[START_REF] Attention is all you need [END_REF]"),
    ("## References\n1. A book", "## References"),
    ("张三等（2019）指出", "张三等（2019）"),
    ("已有研究（李四、王五，2020）", "（李四、王五，2020）"),
    ("参考文献：\n王明. 深度学习[J]. 计算机学报", "参考文献："),
    ("งานก่อนหน้า (สมชาย ใจดี, 2563) พบว่า", "(สมชาย ใจดี, 2563)"),
    ("บรรณานุกรม\nสมชาย", "บรรณานุกรม"),
)
CODE = (
    ("Here:\n```python\nprint(1)\n```\nDone.", "```python\nprint(1)\n```"),
    ("still coming\n~~~\nx = 1", "~~~\nx = 1"),
    ("a <pre>b</pre> c", "<pre>b</pre>"),
    ("Try this:\ndef f(x):\n    return x\n\nprint(f(1))\nThat is all.", "def f(x):\n    return x\n\nprint(f(1))"),
    ("查询如下\nSELECT name FROM users\nWHERE age > 30;", "SELECT name FROM users\nWHERE age > 30;"),
)
PROSE = (
    "I was there in March (2020) and it rained; see the table (above).",
    "We counted 12 (twelve) boats, then 3 more [sic].",
    "Dear Tom,\nI will return on Monday.\nIf you can, bring the following:\n- a tent\n- two cups\nBest wishes",
    "1. Do this\n2. Do that: now\n3. Rest",
    "for the team:\nif it rains:\nwe stay",
    "会议于2020年（周一）举行，参加者三十人。",
    "ปีที่แล้ว (ก่อนฝนตก) เราไปทะเลกัน",
    "",
)


@functools.cache
def marks() -> Classifier:
    return load_classifiers(["marks"])["marks"]


def findings(text: str, direction: Direction = Direction.OUTPUT) -> tuple[Finding, ...]:
    role = Role.ASSISTANT if direction is Direction.OUTPUT else Role.USER
    (verdict,) = marks().classify([read(TextSpan(text, direction, role, Channel.TEXT, ()))])
    assert verdict.status is Status.OK
    assert verdict.unjudged == ()
    return verdict.findings


def said(text: str, category: str) -> list[str]:
    return [text[f.start : f.end] for f in findings(text) if f.category == category]


@pytest.mark.parametrize(("text", "reference"), REFERENCES)
def test_references_of_usual_forms_are_found_whole(text: str, reference: str) -> None:
    """A card that warns of invented references can only mark those that are seen."""
    assert reference in said(text, "output.citation")


@pytest.mark.parametrize(("text", "block"), CODE)
def test_blocks_of_code_are_found_whole(text: str, block: str) -> None:
    """Fenced, tagged, plain, and cut off by the end of what has come so far."""
    assert block in said(text, "output.code")


@pytest.mark.parametrize("text", PROSE)
def test_ordinary_prose_holds_neither(text: str) -> None:
    """A disclaimer on every letter is read by nobody."""
    assert findings(text) == ()


def test_what_goes_to_the_model_gets_no_finding() -> None:
    """A caller's own reference is no unverified output."""
    assert findings("see https://example.org and Smith et al. (2020)", Direction.INPUT) == ()


def test_inside_code_nothing_is_a_reference() -> None:
    """An index such as `row[1]` or an address in a program is no literature."""
    text = "```\nurl = 'https://example.org'  # see Smith et al. (2020)\n```\nSee https://example.com"
    assert said(text, "output.citation") == ["https://example.com"]


def test_a_flood_of_references_is_bounded_and_still_covered() -> None:
    """Records and disclaimers must not grow with what a model repeats."""
    text = "https://a.example/b " * 5000
    found = findings(text)
    assert len(found) == MOST
    assert max(f.end for f in found) == len(text) - 1


@pytest.mark.parametrize(
    "piece",
    ["(Aa, 2020 ", "(Aa, 2020) ", "<pre ", "```\n", "x = 1\n", "10.1234/", "Aa-", "(กก กก ", "张三等（", "[", "Aa, "],
)
def test_time_grows_in_step_with_the_text(piece: str) -> None:
    """Whoever steers a model's output must not be able to stall the gateway: 64 KB stays under a second."""
    text = piece * (64_000 // len(piece))
    began = time.process_time()
    findings(text)
    assert time.process_time() - began < 1.0


@settings(deadline=None)  # a machine may be busy with something else
@given(st.text(max_size=300))
def test_every_finding_lies_in_its_text(text: str) -> None:
    """Ranges are what actions work on."""
    assert all(0 <= f.start < f.end <= len(text) and 0 < f.probability <= 1 for f in findings(text))

"""Patterns: found whole, found in every disguise, found when cut off, and not found in everyday text."""

from __future__ import annotations

import json
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import re2
from hypothesis import given, settings
from hypothesis import strategies as st
from pattern_material import HARMLESS, THINGS

from classifiers.kinds.pattern import PatternClassifier, scan
from classifiers.manifest import load_classifiers, load_manifests
from classifiers.patterns import assigned, digits, elsewhere, iban, mail, named, network, tokens, wallets
from classifiers.patterns.page import TAIL, Expression, Triggers, page
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Role, Status, TextSpan, Unjudged, UnjudgedReason, Verdict

IDS = [f"{category}-{n}" for n, (category, _, _) in enumerate(THINGS)]
BEFORE = ["", "Hello, ", "请看：", 'x = "', "โทร ", "line one\n", "card "]
AFTER = [
    "",
    ", thanks.",
    "。谢谢",
    '"}',
    " and more text follows here",
    "\n4111 1111 and 12 34 56 a@b.co",
    " " + "word " * 30,
]


def judge(text: str) -> Verdict:
    (verdict,) = PatternClassifier("patterns").classify(
        [read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))]
    )
    return verdict


def found(text: str, category: str) -> list[Finding]:
    return [finding for finding in judge(text).findings if finding.category == category]


@pytest.mark.parametrize(("category", "frame", "thing"), THINGS, ids=IDS)
def test_a_thing_is_found_exactly_where_it_stands(category: str, frame: str, thing: str) -> None:
    """A finding that is too short leaves a part of the secret after a redaction."""
    text = "well: " + frame.format(thing) + " ok"
    start = text.index(thing)
    assert any((f.start, f.end) == (start, start + len(thing)) for f in found(text, category))


@given(st.sampled_from(THINGS), st.sampled_from(BEFORE), st.sampled_from(AFTER), st.data())
@settings(max_examples=600, deadline=None)
def test_every_beginning_is_recognised_within_the_tail(
    item: tuple[str, str, str], before: str, after: str, data: st.DataObject
) -> None:
    """The stream gate lets text go that lies further back than this: what is found later is too late."""
    _, frame, thing = item
    text = before + frame.format(thing) + after
    starts = {hit.start for hit in scan(text)[0]}
    assert starts
    cut = data.draw(st.integers(min(min(starts) + TAIL, len(text)), len(text)))
    seen = {hit.start for hit in scan(text[:cut])[0]}
    assert {start for start in starts if start + TAIL <= cut} <= seen


def test_the_manifest_promises_the_tail_that_the_detectors_keep() -> None:
    """The gate sizes its windows by the manifest, not by the code."""
    window = load_manifests()["patterns"].window
    assert window.tail == TAIL
    assert window.context >= window.tail


@pytest.mark.parametrize("text", HARMLESS)
def test_everyday_text_has_nothing_to_find(text: str) -> None:
    """Each false alarm is a redaction in somebody's honest text."""
    assert judge(text).findings == ()


@pytest.mark.parametrize(
    ("name", "disguise"),
    [
        ("zero-width", "\u200b".join),
        ("bidi", lambda s: "\u202e" + "\u2066".join(s)),
        ("tags", lambda s: "".join(chr(0xE0000 + ord(c)) for c in s)),
        ("full width", lambda s: "".join(chr(ord(c) + 0xFEE0) if c > " " else c for c in s)),
        ("homoglyphs", lambda s: s.translate(str.maketrans("aceopx", "асеорх"))),
        ("marks", lambda s: "".join(c + "\u0323" for c in s)),
        ("Thai digits", lambda s: s.translate({48 + i: chr(0xE50 + i) for i in range(10)})),
        ("no-break spaces", lambda s: s.replace(" ", "\u00a0")),
        ("typographic dashes", lambda s: s.replace("-", "‑")),
    ],
)
@pytest.mark.parametrize(
    ("category", "thing"),
    [
        ("privacy.pii.email", "jean.cooper@exec-mail.org"),
        ("privacy.pii.payment_card", "5555-5555-5555-4444"),
        ("privacy.pii.payment_card", "4111 1111 1111 1111"),
        ("privacy.pii.national_id.th", "1-1017-00230-70-8"),
        ("privacy.pii.phone", "+66 81 234 5678"),
    ],
)
def test_a_disguised_thing_is_found_and_covered(name: str, disguise: Any, category: str, thing: str) -> None:
    """A redaction of the finding must leave nothing of it readable."""
    hidden = disguise(thing)
    text = f"see: {hidden} ."
    hits = found(text, category)
    assert hits, name
    start, end = min(f.start for f in hits), max(f.end for f in hits)
    rest = unicodedata.normalize("NFKC", text[:start] + text[end:])
    assert start <= text.index(hidden) + 1
    assert len([c for c in rest if c.isalnum()]) <= len("see")


def test_a_private_key_without_end_runs_to_the_end_of_the_text() -> None:
    """A window border must not uncover the rest of a key."""
    text = "key: -----BEGIN EC PRIVATE KEY-----\nMHcCAQEE"
    assert [(f.start, f.end) for f in found(text, "secrets.private_key")] == [(5, len(text))]


def test_context_makes_a_finding_surer() -> None:
    """Ten digits alone may be anything; behind the word `call` they are a number to call."""
    alone = found("the value 2124567890 was read", "privacy.pii.phone")
    called = found("call 2124567890 today", "privacy.pii.phone")
    assert alone[0].probability < 0.6
    assert called[0].probability > 0.9


def test_a_wrong_check_digit_is_no_finding() -> None:
    """Checksums are what keeps order numbers from being redacted."""
    for text in ("4111 1111 1111 1112", "1-1017-00230-70-9", "110105194912310021", "GB82 WEST 1234 5698 7654 33"):
        assert not [f for f in judge(text).findings if f.category != "privacy.pii.phone"]


def test_findings_are_sorted_and_inside_the_text() -> None:
    """Replicas must write the same record for the same text."""
    text = "ｊｏｈｎ@mail.org and john@mail.org, 8.8.8.8, card 4111 1111 1111 1111\u200b"
    findings = judge(text).findings
    assert list(findings) == sorted(findings, key=lambda f: (f.start, f.end, f.category))
    assert all(0 <= f.start < f.end <= len(text) for f in findings)


@given(st.text(st.sampled_from("aA1 .@:-+()/=?&_\"'\n4567890GB82skeyJghp_BEGIN\u200bก你é"), max_size=200))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_it_fail(text: str) -> None:
    """An exception would count as unjudged and refuse an honest request."""
    verdict = judge(text)
    assert verdict.status is Status.OK
    assert verdict.unjudged == ()
    assert all(0 <= f.start < f.end <= len(text) and 0 < f.probability < 1 for f in verdict.findings)


_PIECES = ["8.8.8.8", "fe80::1", "::1", "a@b.co", "GB82 WEST 1234 5698 7654 32", "4111 1111 1111 1111", "123-45-6789"]
_PIECES += [
    "password: hunter2x",
    "https://u:pass1@h",
    "AKIAABCDEFGHIJKLMNOP",
    "eyJhbGciOiJIUzI1NiJ9.e.f",
    " ",
    "\n",
    "ab",
    ":",
    "1",
]


@given(st.lists(st.sampled_from(_PIECES + list("aZ1 .@:-+()/=Kk_")), max_size=20).map("".join))
def test_what_a_detector_finds_the_first_look_lets_through(text: str) -> None:
    """A text is passed over where no trigger matches: a trigger narrower than its detector would open the gate."""
    modules = (mail, iban, network, digits, tokens, assigned, wallets, named, elsewhere)
    assert scan(text)[0] == [item for module in modules for item in module.find(page(text))]


def test_triggers_that_nobody_could_answer_count_as_pulled() -> None:
    """An automaton out of memory says nothing at all, and nothing must never mean clean."""
    triggers = Triggers(["a", "b"])
    assert triggers.matching(b"xbx") == (1,)
    assert triggers.matching(b"xyz") == ()
    triggers._set = re2.Set.SearchSet(re2.Options())
    triggers._set.Compile()  # it finds nothing, not even the end
    assert triggers.matching(b"xyz") == (0, 1)


@pytest.mark.parametrize("text", ["created 1679186704802 ms", "barcode 5091930635177 on the box"])
def test_a_checksum_that_one_number_in_ten_has_is_weak_alone(text: str) -> None:
    """Times in milliseconds and bar codes are as long as Thai identity numbers."""
    assert all(f.probability < 0.5 for f in judge(text).findings)


def test_a_life_of_somebody_famous_is_not_hidden_by_default() -> None:
    """A date behind `born` is in every encyclopaedia; behind a label it is somebody's datum."""
    told, labelled = (
        found("She was born on 3 May 1867", "privacy.pii.date_of_birth"),
        found("DOB: 3 May 1990", "privacy.pii.date_of_birth"),
    )
    assert not told or told[0].probability < 0.5
    assert labelled[0].probability > 0.9


def test_a_text_with_too_many_candidates_is_unjudged_and_not_clean() -> None:
    """The work is bounded; what was not looked at must never look clean."""
    verdict = judge("4111 1111 1111 1112 " * 20_000)
    assert Unjudged("privacy.pii.payment_card", UnjudgedReason.TIMEOUT) in verdict.unjudged


def test_lone_surrogates_keep_offsets_in_step() -> None:
    """The bytes that the automata read must stay aligned with code points."""
    text = "\ud800 é 你 a@mail.org"
    assert [(f.start, f.end) for f in found(text, "privacy.pii.email")] == [(6, len(text))]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("我的邮箱是user@example.com谢谢", "user@example.com"),
        ("发给jürgen@例子.公司吧", "jürgen@例子.公司"),
        ("关注@john.smith", None),
        ("你好@user.name", None),
        ("@用户.公司", None),
        ("联系张三@李四。好的", None),
    ],
)
def test_words_beside_an_address_are_left_where_it_can_be_told_from_them(text: str, address: str | None) -> None:
    """Chinese has no blanks: what is taken too much is a sentence that a placeholder stands for."""
    assert {text[f.start : f.end] for f in found(text, "privacy.pii.email")} == ({address} if address else set())


MEGABYTE = 1_000_000
EVIL = {
    name: piece * (MEGABYTE // len(piece))
    for name, piece in {
        "letters": "a", "digits": "1", "spaced digits": "1 ", "pairs": "12 34-", "bad cards": "4111 1111 1111 1112 ",
        "cards": "4111 1111 1111 1111 ", "mails": "a@b.co ", "ats": "@", "a@": "a@", "a@a.": "a@a.", "dots": ".",
        "ipv4": "1.1.1.1 ", "1.": "1.", "colons": ":", "a:": "a:", "iban heads": "GB82 ", "begins": "-----BEGIN PRIVATE KEY-----",
        "begin end": "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----", "eyJ.": "eyJabcdefgh.", "password=": "password=",
        "passwords": "password=a1!aaaaaaaaa ", "bearer": "bearer ", "urls": "a://b:c", "aws": "aws secret ", "sk-": "sk-",
        "phones": "+66812345678 ", "tel": "212-555-0123 tel ", "brackets": "(", "+1(": "+1(", "dates": "2024-01-15 ",
        "ibans": "GB82 WEST 1234 5698 7654 32 ", "tel tel": "tel ",
        "account no": "account no 1 ", "nino": "AB 12 34 56 ", "base58": "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 ", "swift": "swift AAAAAA ",
        "bech32": "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq ", "hu zhao": "护照 E1", "wan koet": "วันเกิด 1 ", "passports": "passport no no no ",
        "dashes": "1–2—3", "names": "用户@例子.", "thai ats": "ก@", "labels": "例-@例.例.例.",
        "dots after M": "MNOMNOMNOMNOMNOMNOMNOMNO.aaaaaa.",
    }.items()
}  # fmt: skip


@pytest.mark.parametrize("name", EVIL)
def test_threat_13_a_hostile_megabyte_takes_linear_time(name: str) -> None:
    """Here each takes below a second; the bound leaves room for a slower machine."""
    started = time.process_time()
    scan(EVIL[name])
    assert time.process_time() - started < 4.0


def test_threat_13_expressions_do_not_backtrack() -> None:
    """The textbook bomb: exponential in Python's `re`, linear here."""
    bomb = Expression("(?:a+)+b")
    started = time.process_time()
    assert not list(bomb.all_spans(b"a" * 100_000))
    assert time.process_time() - started < 0.5


ENTITIES = {
    "CREDIT_CARD": "privacy.pii.payment_card",
    "PHONE_NUMBER": "privacy.pii.phone",
    "EMAIL_ADDRESS": "privacy.pii.email",
    "IBAN_CODE": "privacy.pii.iban",
    "US_DRIVER_LICENSE": "privacy.pii.driver_license",
    "US_SSN": "privacy.pii.national_id.us",
    "IP_ADDRESS": "privacy.pii.ip",
}


def test_precision_and_recall_are_what_the_manifest_says(shared_data: Path) -> None:
    """A manifest's figures are a promise to whoever writes a policy on them."""
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(shared_data / "eval" / "presidio_synthetic_pii.parquet").to_pylist()
    right, missed, false = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        hits = {(f.category, f.start, f.end) for f in judge(row["text"]).findings if f.probability >= 0.5}
        used = set()
        for span in json.loads(row["extra"])["spans"]:
            category = ENTITIES.get(span["entity_type"])
            if category is None:
                continue
            covering = {h for h in hits if h[0] == category and _overlaps(row["text"], h, span["entity_value"])}
            right[category] += bool(covering)
            missed[category] += not covering
            used |= covering
        false.update(category for category, _, _ in hits - used)
    stated = load_manifests()["patterns"].quality["presidio_synthetic_pii"]["en"]
    for category in ENTITIES.values():
        assert right[category] / (right[category] + missed[category]) == pytest.approx(
            stated[f"{category}.recall"], abs=0.011
        )
        assert right[category] / (right[category] + false[category]) == pytest.approx(
            stated[f"{category}.precision"], abs=0.011
        )


def _overlaps(text: str, hit: tuple[str, int, int], value: str) -> bool:
    """The set's offsets count in a text that was stripped later, so each place of the value counts."""
    at = text.find(value)
    while at >= 0:
        if hit[1] < at + len(value) and at < hit[2]:
            return True
        at = text.find(value, at + 1)
    return False


@pytest.mark.parametrize("source", ["benign_xquad", "benign_clinc150_test", "benign_kdconv_zh"])
def test_false_alarms_on_benign_text_are_what_the_manifest_says(source: str, shared_data: Path) -> None:
    """Counted for each thousand texts, at the probability that the rules of the library ask for."""
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(shared_data / "eval" / f"{source}.parquet", columns=["text", "lang"]).to_pylist()
    for language, figures in load_manifests()["patterns"].quality[source].items():
        own = [row["text"] for row in rows if row["lang"] == language]
        hit = sum(any(f.probability >= 0.5 for f in judge(text).findings) for text in own)
        assert 1000 * hit / len(own) == pytest.approx(figures["texts_with_findings_per_1000"])


def test_the_shipped_classifier_is_this_one() -> None:
    """What is tested here is what a policy requires as `patterns`."""
    assert load_classifiers(["patterns"]) == {"patterns": PatternClassifier("patterns")}

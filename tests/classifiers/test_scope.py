"""The scope classifier as shipped: small, pinned, on the right side of plain requests, and silent on everyday talk."""

from __future__ import annotations

import functools
import hashlib
import io

import numpy as np
import pytest

from classifiers.evaluate import thresholds_of
from classifiers.manifest import load_classifiers, load_manifests, read_weights
from classifiers.text.views import read
from classifiers.types import Channel, Classifier, Direction, Role, TextSpan, UnjudgedReason, Verdict

LANGUAGES = ("en", "zh", "th")
REQUESTS = (
    (
        "en",
        "scope.math",
        "A baker sells 14 loaves at 3 dollars each and 5 cakes at 12 dollars each. How much does he earn?",
    ),
    ("en", "scope.code", "Write a Python function that removes duplicates from a list and add a docstring."),
    ("en", "scope.citation", "Please list peer-reviewed papers on microplastics with authors, years and DOIs."),
    ("en", "scope.creative_writing", "Write a short story about a sailor who is afraid of water."),
    ("en", "scope.advice.medical", "What are the symptoms of appendicitis and how is it treated?"),
    ("en", "scope.translation", "Translate into German: The train leaves at nine."),
    ("zh", "scope.math", "小明买了3支铅笔，每支2元，又买了一本8元的书，他一共花了多少钱？"),
    ("zh", "scope.code", "用Python写一个函数，去掉列表里的重复元素。"),
    ("zh", "scope.citation", "请列出五篇关于微塑料的参考文献，并注明DOI。"),
    ("zh", "scope.translation", "把下面这句话翻译成英文：火车九点开。"),
    ("zh", "scope.advice.legal", "公司不签劳动合同还拖欠工资，我可以起诉要求赔偿吗？"),
    ("th", "scope.math", "แม่ซื้อส้ม 12 ผล ผลละ 5 บาท ต้องจ่ายเงินทั้งหมดเท่าไร"),
    ("th", "scope.code", "เขียนฟังก์ชัน Python ลบค่าซ้ำออกจากลิสต์"),
    ("th", "scope.citation", "ขอรายการอ้างอิงงานวิจัยเรื่องไมโครพลาสติก พร้อม DOI"),
    ("th", "scope.translation", "แปลเป็นภาษาอังกฤษ: รถไฟออกเก้าโมง"),
)
# Facts are asked for and chat is made everywhere; these are what a card rule would rather not meet in ordinary talk.
TASKS = frozenset(
    {
        "scope.math",
        "scope.code",
        "scope.citation",
        "scope.creative_writing",
        "scope.summarization",
        "scope.translation",
        "scope.advice.medical",
        "scope.advice.legal",
        "scope.advice.financial",
    }
)
EVERYDAY = (
    ("en", "Set an alarm for seven o'clock."),
    ("en", "What is the weather like in Paris tomorrow?"),
    ("en", "My grandmother bakes the best apple pie in the village."),
    ("en", "We met 3 friends at 5 pm and stayed until 10."),
    ("zh", "明天北京的天气怎么样？"),
    ("zh", "推荐几个杭州的景点"),
    ("zh", "我们三个人五点见面，一直玩到十点。"),
    ("th", "พรุ่งนี้อากาศเป็นอย่างไร"),
    ("th", "แนะนำร้านอาหารในเชียงใหม่หน่อย"),
    ("th", "วัดพระแก้วสร้างเมื่อไร"),
)


@functools.cache
def scope() -> Classifier:
    return load_classifiers(["scope"])["scope"]


def judge(text: str) -> Verdict:
    return scope().classify([read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))])[0]


def fired(text: str, language: str) -> set[str]:
    chosen = thresholds_of("scope")["baseline"][language]
    return {f.category for f in judge(text).findings if f.probability >= chosen.get(f.category, 2.0)}


@pytest.mark.parametrize(("language", "category", "text"), REQUESTS)
def test_plain_requests_reach_the_threshold_of_their_task(language: str, category: str, text: str) -> None:
    """A card rule on a task that plain requests slip past is prose, not a rule."""
    assert category in fired(text, language)


@pytest.mark.parametrize(("language", "text"), EVERYDAY)
def test_everyday_talk_is_no_task(language: str, text: str) -> None:
    """A disclaimer about mathematics under the weather makes every disclaimer worthless."""
    assert fired(text, language) & TASKS == set()


def test_the_weights_are_small_pinned_and_hold_no_pickled_object() -> None:
    """The artefact is part of the product: under 6 MB, the bytes that were measured, and nothing that runs."""
    manifest = load_manifests()["scope"]
    (content,) = read_weights(manifest).values()
    assert len(content) < 6_000_000
    assert hashlib.sha256(content).hexdigest() == manifest.weights[0].sha256
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        assert arrays.files
        assert all(arrays[name].dtype != object for name in arrays.files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_thresholds_and_heads_name_the_same_categories(language: str) -> None:
    """A head without threshold is never acted on; a threshold without head is a promise that nothing keeps."""
    assert set(thresholds_of("scope")["baseline"][language]) == set(load_manifests()["scope"].languages[language])


@pytest.mark.parametrize(("language", "text"), [next(e for e in EVERYDAY if e[0] == k) for k in LANGUAGES])
def test_what_has_no_head_is_unjudged_in_that_language(language: str, text: str) -> None:
    """The manifest's gaps must show in every verdict."""
    manifest = load_manifests()["scope"]
    verdict = judge(text)
    gaps = {u.category for u in verdict.unjudged if u.reason is UnjudgedReason.NO_HEAD}
    assert gaps == set(manifest.categories) - set(manifest.languages[language])


def test_other_languages_are_unjudged() -> None:
    """No table, no judgement: silence would read as `no task`."""
    verdict = judge("Как написать функцию на языке программирования, которая сортирует список чисел?")
    assert {u.category for u in verdict.unjudged} == set(load_manifests()["scope"].categories)


def test_the_manifest_says_how_good_it_was_measured_to_be() -> None:
    """By kind of source and language; everyday prompts included."""
    quality = load_manifests()["scope"].quality
    assert quality.keys() >= {"unseen_sources", "held_out_parts", "own_wordings", "everyday"}
    assert all(quality[kind].keys() == set(LANGUAGES) for kind in quality)

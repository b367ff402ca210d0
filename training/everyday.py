"""Everyday words and short phrases as harmless texts: no classifier may fire on a lone `woman`, `you` or `subject`.

A vector of length 1 puts all its weight on the few n-grams of a short text, so what is learnt from sentences about
people makes a lone word look like the worst sentence it occurs in. The words are the commonest ones of the harmless
training texts; listed swear words are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np

from training.sources import EVERYDAY, LABELS, Corpus, join, row_key

# Words for people that stand alone: what is learnt from hateful sentences makes the word itself look hateful, and where words have
# no spaces between them, common pairs of words do not show it harmless either. Few rows, so each weighs much.
PEOPLE: Final = "template_people"
_PEOPLE: Final = {
    "zh": (
        "女人|男人|女孩|男孩|女性|男性|女生|男生|老人|老太太|老头|孩子|儿童|妈妈|爸爸|妻子|丈夫|女儿|儿子|黑人|白人|亚洲人|非洲人|"
        "美国人|日本人|韩国人|印度人|俄罗斯人|河南人|东北人|上海人|北京人|广东人|四川人|农民|工人|农民工|外地人|本地人|城里人|乡下人|"
        "回族|维吾尔族|藏族|汉族|少数民族|穆斯林|基督徒|佛教徒|犹太人|同性恋|同性恋者|双性恋|跨性别者|残疾人|盲人|聋人|胖子|穷人|富人|"
        "移民|难民|留学生|老师|医生|警察|学生|司机|保姆|单身|寡妇"
    ),
    "th": (
        "ผู้หญิง|ผู้ชาย|เด็กผู้หญิง|เด็กผู้ชาย|หญิงสาว|ชายหนุ่ม|สตรี|บุรุษ|คนแก่|คนชรา|ผู้สูงอายุ|เด็ก|แม่|พ่อ|ภรรยา|สามี|ลูกสาว|ลูกชาย|คนดำ|"
        "คนผิวดำ|คนผิวขาว|ฝรั่ง|คนไทย|คนลาว|คนพม่า|พม่า|ลาว|เขมร|คนเขมร|กัมพูชา|คนจีน|จีน|คนญี่ปุ่น|คนอินเดีย|แขก|คนอีสาน|คนใต้|คนเหนือ|"
        "คนกรุงเทพ|คนบ้านนอก|ชาวเขา|ชาวนา|แรงงานต่างด้าว|ผู้ลี้ภัย|โรฮิงญา|มุสลิม|อิสลาม|ชาวพุทธ|ชาวคริสต์|ยิว|เกย์|กะเทย|ทอม|เลสเบี้ยน|"
        "คนข้ามเพศ|คนพิการ|คนตาบอด|คนหูหนวก|คนอ้วน|คนจน|คนรวย|ครู|หมอ|ตำรวจ|นักเรียน|คนขับรถ|แม่บ้าน|คนโสด|แม่หม้าย"
    ),
}
_PEOPLE_WEIGHT: Final = 20.0  # against thousands of sentences that hold the word
SOURCE: Final = EVERYDAY
MOST: Final = {1: 3000, 2: 3000}  # words, pairs
_ENGLISH: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
_THAI: Final = re.compile(r"[\u0e01-\u0e5b]+")
_LONGEST_THAI: Final = 14  # code points of a run without spaces that is still a word or two


def everyday(corpus: Corpus, language: str) -> Corpus:
    """Make the rows from a language's corpus; all labels are 0."""
    listed = {text.casefold() for text, source in zip(corpus.texts, corpus.sources, strict=True) if "_terms" in source}
    harmful = LABELS.index("harmful")
    harmless = (t for t, row in zip(corpus.texts, corpus.labels, strict=True) if row[harmful] == 0)
    counts: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    for text in harmless:
        for size, phrase in _phrases(text.casefold(), language):
            counts[size][phrase] += 1
    common = [p for size, most in MOST.items() for p, _ in sorted(counts[size].items(), key=_rank)[:most]]
    texts = [p for p in common if not any(word in listed for word in (p, *p.split()))]
    shape = (len(texts), len(LABELS))
    keys = [row_key(SOURCE, text) for text in texts]
    return join(
        Corpus(texts, np.zeros(shape, np.float32), np.ones(shape, np.float32), [SOURCE] * len(texts), keys),
        people(language),
    )


def people(language: str) -> Corpus:
    """Return words for people as harmless rows of a language whose words have no spaces between them, else none."""
    words = [word for word in _PEOPLE.get(language, "").split("|") if word]
    shape = (len(words), len(LABELS))
    keys = [row_key(PEOPLE, word) for word in words]
    weights = np.full(shape, _PEOPLE_WEIGHT, np.float32)
    return Corpus(words, np.zeros(shape, np.float32), weights, [PEOPLE] * len(words), keys)


def _rank(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _phrases(text: str, language: str) -> Iterator[tuple[int, str]]:
    if language == "en":
        words = _ENGLISH.findall(text)
        yield from ((1, w) for w in words)
        yield from ((2, f"{a} {b}") for a, b in pairwise(words))
    elif language == "zh":
        for run in _HAN.findall(text):
            yield from _cut(run)
    else:
        for run in _THAI.findall(text):
            if len(run) <= _LONGEST_THAI:
                yield 1 if len(run) <= _LONGEST_THAI // 2 else 2, run


def _cut(run: str) -> Iterator[tuple[int, str]]:
    """Cut a run of Han characters, which has no spaces, into all its single characters and pairs."""
    for size in MOST:
        yield from ((size, run[i : i + size]) for i in range(len(run) - size + 1))

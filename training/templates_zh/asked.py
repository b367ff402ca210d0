"""Requests as people type them to a chat model, plain, as wish, leading question, story or advert, beside their harmless neighbours."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh import (
    asked_body,
    asked_broad,
    asked_broad_more,
    asked_crime,
    asked_gain,
    asked_gain_more,
    asked_harm,
    asked_people,
    asked_people_more,
    asked_stiff,
    asked_tasks,
    asked_told,
)
from training.templates_zh.build import phrases
from training.templates_zh.frames import FAMILIES

# A pretext before the request changes nothing about it, harmful or harmless.
PRETEXTS: Final = phrases("""
我在写论文，需要了解：{}|别误会，只是好奇，{}|这是给朋友问的，{}|假设这是一部电影，{}|为了教育孩子，请告诉我，{}|老师布置的作业，{}|昨天和同事打赌，{}|你是我最信任的人，所以才问：{}|我知道这听起来有点怪，{}|只是开个玩笑，{}|我奶奶以前常讲，现在我想问你，{}|作为专家，请回答，{}|如果不方便就算了，{}|我今年二十岁，住在小县城，{}|刚看完新闻，突然想到，{}|hi，{}|{}，求大神指点|{}，在线等，挺急的|{}，有懂的吗|{}，帮帮孩子吧|{}？？？|直接说答案，{}
""")
_FAMILIES: Final = (("bare", FAMILIES["bare"]), ("pretext", PRETEXTS))
_FIRST: Final = (*asked_crime.PAIRS, *asked_harm.PAIRS, *asked_body.PAIRS, *asked_told.PAIRS, *asked_tasks.PAIRS)
_LATER: Final = (
    *asked_gain.PAIRS,
    *asked_gain_more.PAIRS,
    *asked_people.PAIRS,
    *asked_people_more.PAIRS,
    *asked_broad.PAIRS,
    *asked_broad_more.PAIRS,
    *asked_stiff.PAIRS,
)
PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    pattern(f"asked_{name}_{part}_{family}", of, frames, phrases(block))
    for pairs, families in ((_FIRST, _FAMILIES), (_LATER, _FAMILIES[:1]))
    for name, kind, bad, good in pairs
    for part, of, block in (("bad", kind, bad), ("ok", "harmless", good))
    for family, frames in families
)

"""Greetings, pleas and the shortest follow-ups with all that stands around them, in Chinese.

"你好，我有个问题。" (hello, I have a question) scored 0.99 before these: requests for harm greet and plead, and a dot behind a plea is a form of its own.
"""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh.build import phrases

_AROUND: Final = phrases("""
{}|{}。|{}！|{}？|你好，{}|你好，{}。|你好，{}？|你好！{}|你好！{}。|您好，{}|您好，{}。|您好！{}？|嗨，{}|嗨！{}？|哈喽，{}|在吗？{}|在吗，{}。|请问，{}？|老师，{}。|亲，{}|{}，谢谢|{}，谢谢！|{}，急|{}，在线等|{}……|唉，{}|那个，{}|嗯，{}|不好意思，{}|打扰一下，{}。|麻烦了，{}|早上好，{}|晚上好，{}？|{}吧|{}呀|{}嘛
""")
_PLEAS: Final = phrases("""
可以帮我吗|能帮我吗|帮帮我|请帮帮我|我需要帮助|我需要你的帮忙|我有个问题|我有问题|有个问题想问|有事请教|我想问个事|我想咨询|能帮个忙吗|求助|我遇到麻烦了|我不知道怎么办|我该怎么办|怎么办|教教我|请教我|请告诉我答案|可以告诉我吗|你知道答案吗|可以问一个私人问题吗|可以聊聊吗|陪我说说话|我心情不好|我有点害怕|我睡不着|能安慰我吗|我可以相信你吗|你能保守秘密吗|别告诉别人|这是我们俩的秘密|你是谁|你会什么|你能做什么|你在哪儿|你听得懂吗|你觉得呢|你说错了吧|我刚来|我是新用户|我第一次用|我十岁了|我是学生|我叫小明|我妈妈让我来问的|我等你回复|有人在吗|收到请回复
""")
_NEXT: Final = phrases("""
怎么做|怎么弄|怎么搞|怎么写|怎么看|怎么回事|怎么样|怎么选|怎么开始|怎么买|怎么说|然后呢|后来呢|还有别的吗|为什么|举个例子|给我一个例子|详细一点|说具体点|简单一点|再说一遍|再来一个|换一个|写一个|写短一点|写长一点|继续|接着说|好的|不行|不对|错了|明白了|真的吗|是这样吗|算了|没事了|太好了|谢谢你|帮大忙了|再见|要钱吗|多少钱|要多久|在哪里|给我步骤|第一步是什么|需要准备什么|有什么要注意的|就这些吗|第二个是什么|用什么工具
""")
_AFTER: Final = phrases("""
{}|{}。|{}？|{}！|{}呢？|那{}|那{}？|具体{}|具体{}？|到底{}|好，{}|嗯，{}。|所以{}|所以{}？|请{}|请问{}？|{}啊|{}呀？|{}，谢谢|{}，快|告诉我{}|我问的是{}|第二题{}|妈妈问{}|老师，{}？|先{}|今天{}|我想知道{}|你再想想，{}
""")
_PARTS: Final = 6  # of the fillings, a pattern each, as a pattern is so many sentences at most

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    pattern(f"said_{name}_{part}", "harmless", frames, fillings[part::_PARTS])
    for name, frames, fillings in (("pleas_around", _AROUND, _PLEAS), ("next_words", _AFTER, _NEXT))
    for part in range(_PARTS)
)

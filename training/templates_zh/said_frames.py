"""The forms of requests with everyday doings in them, and the forms alone, in Chinese.

Harmful and harmless requests stand in the same frames, but harmless ones beside harm count a fifth of it, so that the frame itself would come to
look like harm: "我想问一下" ("may I ask something") scored 0.89 before these.
"""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh.asked import PRETEXTS
from training.templates_zh.build import phrases
from training.templates_zh.frames import FAMILIES

_DOINGS: Final = phrases("""
做红烧肉|学游泳|养一盆绿萝|给手机换屏|整理衣柜|学会骑车|煮一锅粥|记单词|写毛笔字|跑完五公里|给孩子报兴趣班|退一件外套|包饺子|早点睡觉|修自行车|洗羽绒服|去西安玩三天|开一家小面馆|学做表格|拍好看的照片|种番茄|考驾照|准备面试|买二手家具|给猫剪指甲|腌咸鸭蛋|练普通话|办护照|租个一居室|记账
布置婚房|带老人体检|给奶奶过生日|换个发型|学吉他|做一份简历|申请奖学金|打羽毛球|搬家|存下第一笔钱|挑西瓜|清理油烟机|装宽带|织围巾|在阳台种葱|学拼音|申请休学|订高铁票|做蛋糕|刷墙|学编程|减掉五斤|写读书笔记|组一个合唱团|教爸爸用微信|给狗洗澡|泡茶|钓鱼|画素描|参加马拉松
开网店卖土特产|给客户写邮件|背课文|调座椅高度|换轮胎|自己缝扣子|晒被子|用洗衣机|查社保|接种疫苗|露营|做志愿者|认识新朋友|跟同事相处|安排年夜饭|去海边看日出|读完一本小说|练字|学法语|给论文排版|做一个网页|挑跑鞋|看懂体检报告|申请居住证|找一份兼职|学下围棋|炖鸡汤|给宝宝起名字|写请假条|学会道歉
""")
_QUESTIONS: Final = phrases("""
红烧肉怎么做才不腻|北京到上海坐高铁要多久|今天星期几|猫为什么喜欢纸箱|怎么练好口语|绿萝叶子发黄怎么办|一斤等于多少克|考研英语怎么复习|手机充电很慢是什么原因|哪里的樱花最好看|蛋糕为什么发不起来|什么是光合作用|房贷怎么算利息|孩子不爱吃菜怎么办|这句话用英语怎么说|退烧药饭前吃还是饭后吃|领带有几种打法|驾照丢了去哪里补|冬至为什么吃饺子|怎么给领导写周报
广州有什么好吃的|打印机连不上怎么办|九乘以八是多少|鲁迅是哪里人|腰疼要挂什么科|怎么选第一把吉他|月亮离地球有多远|毛衣缩水了还能救吗|什么茶适合晚上喝|社保断缴有影响吗|会议室的投影仪怎么开|面试要穿什么|养一只狗一个月要花多少|高铁可以带自行车吗|怎么让孩子爱上阅读|租房合同要看哪几条|这道几何题怎么解|周末去哪儿玩|怎么把照片传到电脑|《红楼梦》讲了什么
下雨天鞋子湿了怎么快干|跑步膝盖疼正常吗|公积金可以提取吗|怎么跟邻居打招呼|电饭煲能不能做蛋糕|唐朝有多少位皇帝|冰箱结冰了怎么办|同事过生日送什么好|鱼汤怎么熬成白色|怎么记住别人的名字|新房什么时候可以入住|明天要带伞吗|植物怎么过冬|表格里怎么求和|怎么取消自动续费|花生油和菜籽油有什么区别|怎么写一副春联|毕业典礼说点什么好|感冒了能不能洗头|健身房年卡能转让吗
""")
_GREETINGS: Final = phrases("""
你好，{}|您好，{}|嗨，{}|在吗，{}|请问，{}|老师，{}|麻烦您，{}|打扰一下，{}|{}|{}？|{}。谢谢|{}，急|{}呀|有人吗，{}|不好意思，{}
""")
_PLEAS: Final = phrases("""
可以帮我吗|能帮我吗|可以帮帮我吗|能不能帮个忙|可以帮我一下吗|你可以帮助我吗|可以问您一个问题吗|我想问一个问题|有个私人问题想问|我想请教一件私事|有个不好意思的问题|能给我讲讲吗|可以教教我吗|我想了解一点情况|能给我介绍介绍吗|想听听你的意见|帮我出个主意|我该从哪里开始|给我一点建议吧|能解释得简单一点吗|可以帮我写吗|帮我看看好吗|你懂这个吗|我不太会用|能说得慢一点吗|可以私下聊聊吗|有件事不知道该跟谁说|这个怎么用|这个在哪儿找|我需要你的帮助|可以帮我妈妈吗|我们可以聊聊吗|这事儿只能问你|能保密吗|可以回答我吗|想问点事|我问一句就走|可以给我答案吗
""")
_BUYING: Final = phrases("""
哪里能买到{}|哪儿有卖{}的|在哪里可以买到{}|网上能买{}吗|超市里有{}吗|{}多少钱一斤|{}去哪儿买便宜|我想买{}|怎么挑{}|有{}卖吗|附近哪里卖{}|请推荐一款{}|{}什么牌子好|{}要多少钱|想要一个{}
""")
_GOODS: Final = phrases("""
荔枝|毛线|雨伞|电饭煲|酱油|二手书|书桌|跑鞋|口罩|猫粮|台灯|粽子|颜料|自行车|羽绒服|行李箱|花盆|耳机|邮票|豆浆机|婴儿车|螺丝刀|茶叶|窗帘|笔记本|手机壳|轮椅|老花镜|拼图|吉他弦|鱼竿|帐篷|热水袋|生日蛋糕|月饼|春联|面粉|灯泡|鞋垫
""")
_DISLIKING: Final = phrases("""
我讨厌{}|真讨厌{}|我最烦{}|{}真讨厌|{}太烦人了|受不了{}|我恨{}|{}真烂|{}烂透了|{}太差劲了|被{}气死|再也不想碰到{}|最怕{}|{}真要命|{}害死我了|讨厌死{}了
""")
_THINGS: Final = phrases("""
下雨天|周一|加班|早起|香菜|蚊子|排队|堵车|这个软件|这部电影|这家店的服务|酒店的网|电梯坏掉|这种天气|写周报|开会|停电|洗碗|闹钟|数学题|广告弹窗|这台打印机|感冒|倒时差|飞机晚点|榴莲的味道|冬天洗头|搬家|这次更新|高跟鞋|体检抽血|挤地铁|减肥|背单词|年底总结|邻居装修的声音|手机没电|下水道堵|柳絮|回南天
""")
# Words that comments abuse people with, or of, alone and in plain company.
_WORDS: Final = phrases("""
{}|{}。|{}？|{}们|说的是{}|{}和朋友|我写的是{}|这里有{}|{}来了|词条：{}
""")
_PEOPLE: Final = phrases("""
他|她|他们|她们|我们|男的|女的|男人|女人|男生|女生|老人|孩子|黑人|白人|河南人|东北人|上海人|农民|司机|同事|邻居|回族|藏族|难民|残疾人|同性恋|穆斯林|基督徒|外国人|日本人|韩国人|印度人|非洲人|妈妈|爸爸|前任|老板
""")
_FIT_DOINGS: Final = ("how", "chat", "story", "formal", "talk")
# Without the comma that stands in the frames of requests: a table that knew only these refused "我想问一下怎么去机场" (the way to the airport).
_RUN_ON: Final = phrases("""
我想问一下{}|想问一下{}|我想问问{}|问一下{}|请问一下{}|麻烦问一下{}|我想请教一下{}|我想咨询一下{}|我想打听一下{}|我想知道{}|想知道{}|告诉我{}|能告诉我{}吗|请告诉我{}|谁能告诉我{}|跟我说说{}|给我讲讲{}|你知道{}吗|谁知道{}|不知道{}|求问{}|问个问题{}|帮我查查{}|帮我看看{}|我不懂{}
最后一个问题{}|随便问问{}|顺便问一下{}|突然想问{}|{}谢谢|{}，谢谢您|{}呢|{}啊|{}呀|{}求告知
""")
# In patterns of their own, and so heavier than among all forms: thanks and "may I ask" stand in every second request for harm.
_OFTEN: Final = phrases("""
{}，谢谢|{}，谢谢！|{}谢谢|{}，多谢|谢谢，{}|我想问一下{}|我想问一下，{}|我想问下{}|想问一下{}|想问下{}|我想问{}|我想知道{}|我想了解一下{}|请问{}|请问，{}|你好，{}|您好，{}|你好请问{}|{}，急|{}，在线等|帮个忙，{}|麻烦问一下，{}|{}，越详细越好|{}，快说|说说{}|告诉我{}|{}，求助|{}，求指教
""")
_FIT_QUESTIONS: Final = {"bare": FAMILIES["bare"], "say": FAMILIES["say"], "pretexts": PRETEXTS, "run_on": _RUN_ON}
_FEW: Final = 5  # so many patterns of them, of five forms or six
_PARTS: Final = 3  # of the fillings, a pattern each, as a pattern is so many sentences at most


def _alone(frames: tuple[str, ...]) -> tuple[str, ...]:
    """Return what of each frame stands around its place; what is punctuation alone says nothing."""
    found = (frame.replace("{}", "").strip(" ，,：:？?") for frame in frames)
    return tuple(dict.fromkeys(text for text in found if any(char.isalnum() for char in text)))


PATTERNS: Final[tuple[Pattern, ...]] = (
    *(
        pattern(f"said_frames_{family}_{part}", "harmless", FAMILIES[family], _DOINGS[part::_PARTS])
        for family in _FIT_DOINGS
        for part in range(_PARTS)
    ),
    *(
        pattern(f"said_frames_{family}_{part}", "harmless", frames, _QUESTIONS[part::_PARTS])
        for family, frames in _FIT_QUESTIONS.items()
        for part in range(_PARTS)
    ),
    *(
        pattern(f"said_{name}_{part}", "harmless", frames, fillings[part::_PARTS])
        for name, frames, fillings in (
            ("words", _WORDS, _PEOPLE),
            ("pleas", _GREETINGS, _PLEAS),
            ("buying", _BUYING, ("", *_GOODS)),
            ("disliking", _DISLIKING, _THINGS),
        )
        for part in range(_PARTS)
    ),
    *(
        pattern(f"said_frames_often_{i}_{part}", "harmless", _OFTEN[i::_FEW], _QUESTIONS[part::_PARTS])
        for i in range(_FEW)
        for part in range(_PARTS)
    ),
    *(pattern(f"said_frames_{family}_alone", "harmless", _alone(FAMILIES[family])) for family in _FIT_DOINGS),
    *(pattern(f"said_frames_{family}_alone", "harmless", _alone(frames)) for family, frames in _FIT_QUESTIONS.items()),
)

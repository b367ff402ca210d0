"""Children, relatives and whoever is near, in plain company, in Chinese, and the plainest wishes about them.

Requests for harm speak of little girls, of making somebody do something and of not being found out, and hardly any harmless one did: of 400 of the plainest
lines about children ("a little girl plays in the park") 15 % were refused before these.
"""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh.build import phrases

_CHILDREN: Final = phrases("""
小女孩|小男孩|女孩子|男孩子|小姑娘|女儿|儿子|小朋友|女学生|男学生|少女|少年|孩子|婴儿|侄女|外甥|妹妹|弟弟|小学生|女同学|男同学|小宝宝|双胞胎|初中生|小丫头|小伙子|女孩|男孩|幼儿园的孩子|孙女|孙子|小表妹|未成年人|儿童|青少年|女童|男童|班上的女生|班上的男生|邻居家的小孩
""")
_SEEN: Final = phrases("""
{}|{}。|一个{}|那个{}|这个{}真可爱|{}在公园里玩|{}在操场上跑步|{}穿着红裙子去上学|{}背着书包|照片上的{}笑了|{}睡着了|{}哭了，怎么哄|{}摔了一跤|{}生日快乐|{}考了一百分|{}当上了班长|走丢的{}找到了|{}在图书馆看书|{}和小狗|我家{}|{}今天没来上课|{}的爸爸妈妈|{}喜欢画画|{}跳舞真好看|{}在台上唱歌
""")
_WRITTEN: Final = phrases("""
画一个{}|写一首关于{}的诗|写一篇{}和小狗的童话|讲一个{}的故事|翻译：{}在吃苹果|给{}起个名字|动画片里的{}|故事的主角是个{}|描写一个{}的外貌|写{}第一天上学的日记|给{}写一封信|用“{}”造句|{}用英语怎么说|写一段{}和奶奶的对话|小说里{}离家去城里读书
""")
_CARED_FOR: Final = phrases("""
给{}讲故事|给{}织毛衣|给{}买什么礼物|送{}什么好|教{}认字|教{}骑车|教{}游泳|{}发烧了怎么办|{}咳嗽吃什么|{}不爱吃饭|{}晚上不睡觉怎么办|{}几岁换牙|适合{}的图书|适合{}的电影|{}学钢琴|{}的发型怎么扎|帮{}选书包|带{}去动物园|{}打疫苗|{}身高多少正常|{}近视了怎么办|{}怕黑怎么办|{}沉迷手机怎么办|怎么跟{}说死亡这件事|怎么教{}保护自己|{}在学校被欺负了|怎么给{}讲青春期|{}的生日怎么过|带{}坐飞机要什么证件|{}的兴趣班选哪个
""")
_NEAR: Final = phrases("""
妈妈|爸爸|奶奶|外婆|女儿|儿子|小女孩|小朋友|女孩|男孩|女同学|女朋友|男朋友|老婆|老公|同事|老板|邻居|客户|老师|学生|室友|弟弟|妹妹|表姐|婆婆|岳父|孩子|闺蜜|朋友|面试官|房东|同桌|姑娘|他|她|他们|别人|大家|全班同学|喜欢的人|猫
""")
_MADE: Final = phrases("""
怎么让{}相信我|怎么让{}开心|怎么让{}喜欢我|怎么让{}原谅我|怎么让{}理解我|怎么让{}放心|怎么让{}早点睡|怎么让{}多喝水|如何让{}笑一笑|怎样才能让{}满意|有什么办法让{}高兴|教我怎么让{}感动|我要让{}高兴|我要让{}为我骄傲|我要让{}吃上热饭|我想让{}歇一歇|我会让{}看到我的努力|让{}多运动的办法|怎么说服{}戒烟|怎么劝{}去体检|怎么跟{}道歉|怎么和{}聊天
""")
_SENT: Final = phrases("""
我要给{}寄礼物|我要给{}寄一箱橘子|我要给{}打电话|我想给{}写信|我要去找{}|我要去接{}|我要见{}|我想{}了|我要送{}去车站|我在等{}|我跟着{}学做饭|我要和{}结婚纪念日吃饭|我忘不了{}|{}今天来看我了|我要把好消息告诉{}|我要请{}吃饭|给{}一个惊喜|我要把钥匙还给{}|怎么悄悄给{}准备生日|怎么不让{}发现我准备的惊喜|我要抱抱{}
""")
_TAKEN: Final = phrases("""
房间收拾干净|作业写完|钱存起来|阳台改成书房|这首歌学会|照片洗出来|猫送去绝育|头发剪短|手机调成静音|车开去年检|旧衣服捐出去|论文改完|菜地翻一遍|孩子送到外婆家|自行车卖掉|字练好|冰箱清空|普通话说好|文件发给老板|蛋糕分给同事|肉切成丝|鱼炖了|树上的果子打下来|墙刷白|被子晒一晒|视频剪短|这本书读完|体重减到五十公斤|密码改掉|合同签了|那面墙打通|旧手机刷机|花搬到外面|信写完|门口的雪铲掉|快递拿回来|牙补好|水果榨成汁
""")
_TAKING: Final = phrases("""
我要把{}|我想把{}|我准备把{}|我打算把{}|怎么把{}|帮我把{}|我得把{}|我今天要把{}|我一定要把{}|我要不要把{}|我已经把{}|谁能帮我把{}
""")
_UNSEEN: Final = phrases("""
给老婆准备生日惊喜|减肥|准备求婚|藏圣诞礼物|在办公室吃零食|给妈妈存一笔钱|练唱歌|给同事订蛋糕|学做菜|给他买那双鞋|策划欢送会|把猫带进宿舍|录下奶奶讲的故事|改掉口音|写小说|在家健身
""")
_SECRETLY: Final = phrases("""
怎么{}不被发现|怎么{}才不会被知道|怎么悄悄{}|怎么瞒着家人{}|想偷偷{}|怎么{}不让她知道|怎么不声不响地{}|{}被发现了怎么办|有没有办法{}又不露馅|偷偷{}，好紧张
""")
_PARTS: Final = 3  # of the fillings, a pattern each, as a pattern is so many sentences at most

PATTERNS: Final[tuple[Pattern, ...]] = tuple(
    pattern(f"said_{name}_{part}", "harmless", frames, fillings[part::_PARTS])
    for name, frames, fillings in (
        ("children_seen", _SEEN, _CHILDREN),
        ("children_written", _WRITTEN, _CHILDREN),
        ("children_cared_for", _CARED_FOR, _CHILDREN),
        ("near_made", _MADE, _NEAR),
        ("near_sent", _SENT, _NEAR),
        ("taking", _TAKING, _TAKEN),
        ("secretly", _SECRETLY, _UNSEEN),
    )
    for part in range(_PARTS)
)

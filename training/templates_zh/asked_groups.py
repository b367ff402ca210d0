"""What people ask about groups of people out of plain curiosity: customs, food, faith, language, numbers, rights. All harmless."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh.build import phrases

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "edge_groups_faith",
        "harmless",
        phrases("""
            穆斯林斋月里几点才能吃饭 | 犹太教的安息日从哪一天算起 | 穆斯林不吃猪肉的规定出自哪里 | 犹太人过逾越节吃什么饼 | 基督徒和天主教徒的区别在哪
            印度教徒为什么敬牛 | 清真食堂能不能自己带饭进去 | 请穆斯林同事吃饭要注意什么 | 犹太教堂游客可以进吗 | 戴头巾的女同事面试要不要问她头巾的事
            佛教徒能喝酒吗 | 道士可以结婚吗 | 穆斯林见面怎么打招呼 | 光明节的九个烛台是什么意思 | 犹太人戴的小圆帽叫什么 | 回族婚礼有哪些讲究
            锡克教徒为什么包头巾 | 清真寺里男女分开坐吗 | 犹太人的姓氏有什么来历 | 麦加朝觐一生要去几次
        """),
    ),
    pattern(
        "edge_groups_places",
        "harmless",
        phrases("""
            四川人为什么这么能吃辣 | 东北人说话为什么好学 | 河南人早饭喝的那个汤叫什么 | 上海人过年吃八宝饭吗 | 广东人煲汤要多久 | 日本人为什么爱泡澡
            韩国人为什么年夜吃年糕汤 | 印度人吃饭用右手有什么讲究 | 非洲有多少种语言 | 黑人的头发平时怎么护理 | 越南人过不过春节 | 菲律宾人的姓为什么像西班牙人的
            泰国人见面双手合十怎么做才对 | 新疆人吃馕配什么 | 俄罗斯人的名字为什么那么长 | 德国人过圣诞节商店开门吗 | 山东人酒桌上坐哪里有规矩吗
            移民第二代一般说哪种话 | 外地人在北京怎么上医保 | 农民工子女在城里上学要哪些证明 | 难民和移民有什么区别 | 黑人历史月是几月
        """),
    ),
    pattern(
        "edge_groups_people",
        "harmless",
        phrases("""
            女人更年期一般从多大开始 | 女司机多大年纪以上要体检 | 同性恋者在台湾能登记结婚吗 | 双性恋是什么意思 | 跨性别者换证件要去哪里办 | 女同和闺蜜有什么不一样，女儿问我
            聋人看电影有字幕场吗 | 盲人怎么用手机 | 坐轮椅的人坐高铁怎么预约 | 自闭症孩子多大能看出来 | 唐氏综合征的孩子能上普通小学吗 | 老人为什么睡得少
            老年人学智能手机有免费的课吗 | 残疾人证怎么办 | 胖的人跑步伤膝盖吗 | 矮个子男生怎么穿显高 | 如果给你一天当女生你会干嘛 | 如果让爷爷奶奶放一天假他们会干嘛
            男的和女的谁更怕冷 | 左撇子是天生的吗 | 独生子女一个人养四个老人怎么办 | 单亲妈妈有什么补助
        """),
    ),
)

"""The same Chinese wishes written otherwise: spaced out, in homophones and pinyin, in traditional characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from training.grammar import Pattern
from training.kinds import pattern
from training.templates_zh.build import phrases
from training.templates_zh.frames import FAMILIES
from training.templates_zh.groups import PEOPLES, PERSONS, REGIONS

_EVASIONS: Final = (
    ("傻", "煞"), ("逼", "B"), ("死", "si"), ("杀", "鲨"), ("妈", "ma"), ("贱", "jian"), ("黑", "嘿"), ("狗", "🐶"), ("猪", "🐷"), ("滚", "gun"),
    ("恶心", "e心"), ("垃圾", "辣鸡"), ("操", "艹"), ("强奸", "qj"), ("自杀", "紫砂"), ("毒", "du"), ("枪", "木仓"), ("恨", "hen"), ("骗", "pian"), ("蠢", "chun"),
    ("女人", "女/人"), ("男人", "蝻人"), ("同性恋", "同x恋"), ("讨厌", "淘厌"), ("偷", "tou"), ("屎", "💩"), ("色情", "涩情"), ("裸", "果"),
)  # fmt: skip
# Simplified and traditional, one after the other; where one character stands for several, the commoner is taken.
_TRADITIONAL: Final = (
    "们們这這来來说說为為个個国國时時对對会會没沒学學问問题題请請让讓给給过過还還从從怎怎么麼样樣办辦点點钱錢买買卖賣车車开開关關门門东東书書写寫读讀讲講话話语語词詞语語"
    "谁誰谢謝认認识識讨討厌厭爱愛恶惡杀殺伤傷战戰争爭枪槍弹彈药藥毒毒贩販赌賭骗騙诈詐偷偷银銀行行账賬户戶号號码碼电電脑腦网網络絡视視频頻图圖画畫儿兒孙孫妈媽爷爺奶奶亲親戚戚邻鄰"
    "师師医醫员員业業务務产產农農厂廠广廣机機场場飞飛马馬鸟鳥鱼魚鸡雞猪豬狗狗猫貓饭飯面面汤湯菜菜盐鹽咸鹹热熱凉涼风風云雲雾霧气氣阳陽阴陰历歷史史经經济濟政政党黨选選举舉权權"
    "义義务務报報导導记記录錄闻聞论論坛壇评評骂罵辱辱侮侮欺欺负負压壓迫迫强強弱弱胜勝败敗输輸赢贏难難易易轻輕重重长長短短宽寬窄窄远遠近近里裡边邊上上层層楼樓房房屋屋"
    "现現实實发發见見观觀觉覺听聽声聲响響乐樂欢歡笑笑泪淚尽盡总總统統领領导導头頭脸臉颜顏体體肤膚发發脚腳腿腿脏髒净淨丑醜笨笨优優劣劣贵貴贱賤穷窮富富"
    "韩韓鲜鲜湾灣岛島县縣乡鄉镇鎮区區级級种種类類别別岁歲数數当當应應该該帮幫协協议議拟擬设設计計划劃动動劳勞单單双雙块塊条條张張笔筆纸紙印印鉴鑑证證件件护護照照驾駕驶駛"
    "摆擺摊攤热熱烧燒灭滅炸炸弹彈毁毀坏壞赶趕离離婚婚结結约約会會恋戀汉漢维維吾吾尔爾满滿蒙蒙傣傣宾賓兰蘭岛島亚亞欧歐非非罗羅犹猶伊伊斯斯兰蘭圣聖诞誕节節庆慶"
    "贪貪贿賄罚罰狱獄审審判判决決诉訴讼訟监監禁禁绑綁猎獵专專业業属屬术術虑慮忧憂郁鬱惊驚吓嚇忆憶虽雖观觀营營养養顾顧伙夥伴伴团團队隊组組织織练練习習试試验驗绩績续續"
    "继繼绝絕红紅绿綠蓝藍黄黃纯純细細终終组組编編缩縮罢罷胁脅胀脹脱脫艺藝节節虫蟲补補装裝规規览覽触觸誉譽订訂训訓诊診译譯诚誠误誤谋謀谎謊谣謠谱譜贝貝财財责責败敗货貨质質贴貼"
    "费費资資赔賠赚賺赛賽赞讚趋趨跃躍踪蹤辆輛载載输輸辞辭达達迁遷进進连連迟遲适適逊遜递遞邮郵释釋针針钉釘钟鐘钥鑰铁鐵铃鈴锁鎖错錯键鍵镜鏡闭閉间間闹鬧阅閱随隨险險隐隱难難静靜"
    "页頁顶頂项項顺順须須预預饮飲饿餓馆館驱驅骚騷骨骨鲁魯鲨鯊麦麥龙龍齐齊龄齡两兩丢丟严嚴丧喪丰豐临臨举舉么麼义義乌烏乔喬乱亂争爭于於亏虧价價众眾优優传傳伟偉伦倫伪偽侧側债債倾傾"
    "偿償储儲兴興册冊军軍农農冲沖况況冻凍减減凤鳳凭憑击擊则則刚剛创創删刪剧劇剂劑势勢华華卫衛厅廳厉厲县縣参參变變吗嗎启啟员員呕嘔咙嚨哑啞唤喚园園围圍圆圓圣聖坟墳垒壘处處备備复復够夠"
    "夺奪奖獎妇婦娱娛婴嬰宁寧宝寶宠寵宪憲宫宮对對寻尋将將尔爾尝嘗层層届屆币幣帅帥师師帐帳带帶废廢异異弃棄归歸录錄恳懇悬懸惧懼惩懲愿願戏戲扑撲执執扩擴扫掃扬揚扰擾抚撫抢搶护護拟擬拥擁"
    "择擇挂掛挡擋挤擠挥揮损損换換据據携攜摄攝撑撐敌敵断斷无無旧舊显顯晓曉晕暈暂暫机機权權杂雜极極构構标標树樹样樣档檔桥橋检檢欢歡残殘毕畢氢氫沟溝泪淚泼潑洁潔浅淺测測浑渾涛濤润潤渐漸"
    "渔漁湿濕溃潰滚滾滥濫满滿灯燈灵靈炉爐烂爛烟煙烦煩焕煥状狀独獨狭狹猎獵环環疗療疯瘋瘫癱盐鹽盖蓋盗盜盘盤睁睜矿礦码碼确確礼禮祸禍种種秽穢积積称稱稳穩窃竊竞競签簽简簡粮糧"
)
_TABLE: Final = str.maketrans(dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True)))
_HATE: Final = phrases("""
我讨厌{}|{}都是骗子|{}都去死|{}真恶心|{}都是垃圾|{}滚出去|{}就是一群猪|没有一个{}是好人|{}蠢得要命|应该杀光{}|我恨死{}了|{}不配当人|{}都是贱货|{}素质太差|别让{}进来|打死{}
""")
_FINE: Final = phrases("""
我喜欢{}|{}都是邻居|{}都来吃|{}真可爱|{}都是朋友|{}请进来|{}有一群羊|没有一个{}迟到|{}聪明得很|应该帮助{}|我想死{}了|{}真会做人|{}都是好人|{}素质很高|快让{}进来|陪{}聊天
""")
_REFER: Final = phrases("""
隔壁住着{}。我恨他们，真希望他们都死了|{}又来了，这帮人真让人恶心|你是{}吗？那你就是个废物|听说你是{}？滚远点|只有{}才会干出这么不要脸的事|我永远不会相信{}，全是骗子|{}从来没做过一件好事|没人会喜欢{}|{}不可能是好人|我不认为{}配得到尊重|不是{}的人才算正常人|除了{}，谁都比他们强|{}？呵呵，一群寄生虫|你们这些{}，看见就烦|一个{}就够恶心了，还来一群|{}要是有脑子，母猪都会上树
谁会傻到嫁给{}|我家狗都比{}干净|{}的命不值钱|世界上最没用的就是{}
""")
_REFER_FINE: Final = phrases("""
隔壁住着{}。我喜欢他们，希望他们都健康|{}又来了，这帮人真让人开心|你是{}吗？那我们是同乡|听说你是{}？欢迎欢迎|不只{}会做这么好吃的面|我永远相信{}，都很讲信用|{}做过许多好事|大家都喜欢{}|{}当然可以是好人|我认为{}应该得到尊重|不管是不是{}，都是正常人|除了{}，还有谁要来？|{}？呵呵，都是我的老朋友|你们这些{}，真让人感动|一个{}就够热闹了，还来一群|{}都有自己的想法，不能一概而论
谁会嫁给{}？当然是爱他的人|我家狗很亲近{}|{}的命和别人的一样宝贵|世界上没有没用的人，{}也一样
""")
_PERSON: Final = phrases("""
你真是个白痴，我恨你|我前任就是个垃圾|闭上你的臭嘴，蠢货|你怎么这么笨，废物|我讨厌你|小明就是个骗子，恶心死了|你这个人真让人作呕|我老板是个混蛋|你不配活着|你去死吧|你就是条狗|你写的东西狗屁不通|我恨死我的数学老师了|他是全世界最蠢的人|那个主播真是贱|你就是个没用的东西|你长得真恶心|你妈白养你了|你说的都是放屁|你怎么不去撞墙|我真想抽你两耳光|你给我滚
""")
_PERSON_FINE: Final = phrases("""
你真是个天才，我佩服你|我前任是个歌手|闭上你的眼睛，许个愿|你怎么这么早，吃了吗|我想你|小明是个画家，厉害死了|你这个人真让人放心|我老板是个球迷|你值得更好的生活|你去睡吧|你属狗|你写的东西很通顺|我爱死我的数学老师了|他是全世界最高的人|那个主播真有趣|你就是我的好朋友|你长得真像你爸|你妈妈把你养得真好|你说的都有道理|你怎么不去跑步|我真想送你两本书|你给我打电话
""")
_HOMONYMS: Final = phrases("""
玉米棒子怎么煮|棒子面粥的做法|阿三这首歌谁唱的|俄罗斯毛子呢大衣|残废军人证怎么办理|瘸子里面拔将军是什么意思|《鬼子来了》是哪年的电影|去火车站坐几路公交车|母狗生了几只小狗|黑猩猩吃什么|猴子掰玉米的寓言|土包子包子铺几点开门|处女座的性格|基佬紫是什么颜色|蝗虫灾害怎么防治|绿茶怎么泡|农村的土房子怎么翻修|老东西市场在哪里|破鞋底怎么补|他眼睛瞎了三年又治好了|弱智儿童康复中心的电话|智障人士就业支持|脑瘫患儿的康复训练|偷井盖的人被抓了
黑鬼是歧视用语，别用|白皮松种在哪里|猪蹄怎么炖|狗不理包子好吃吗|废物利用做花盆|垃圾食品有哪些|蠢萌的小熊|贱卖清仓是什么意思|贱内是古人的谦称|畜生道是佛教的说法|牲口棚怎么盖|寄生虫病怎么检查|蟑螂怎么消灭|癌症的早期症状|老鼠药放在哪里安全|人妖表演是泰国的旅游项目吗|同志们好，会议现在开始|拉拉链卡住了|小三峡一日游|小姐姐请问几点关门|鸡汤好喝|干爹送的红包|操场几点开|日本料理|草泥马是什么动物|我靠在墙上
""")


def _evade(text: str) -> str:
    for plain, other in _EVASIONS:
        text = text.replace(plain, other)
    return text


def _space(text: str) -> str:
    return " ".join(text.replace("{}", "\0")).replace("\0", "{}")


def traditional(one: Pattern) -> Pattern:
    """Write a settled pattern in traditional characters; every frame and filling keeps its place."""

    def change(items: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(item.translate(_TABLE) for item in items)

    return replace(one, name=f"{one.name}_hant", frames=change(one.frames), fillings=change(one.fillings))


def evaded(one: Pattern) -> Pattern:
    """Write a settled pattern in homophones and pinyin; every filling keeps its place."""
    return replace(one, name=f"{one.name}_evaded", fillings=tuple(_evade(filling) for filling in one.fillings))


def rewritten(settled: Iterable[Pattern]) -> Iterator[Pattern]:
    """Yield the patterns that are kept in other writing too, all settled already."""
    for one in settled:
        if one.name.startswith(_ALSO_TRADITIONAL):
            yield traditional(one)
        if one.name in _ALSO_EVADED:
            yield evaded(one)


_GROUPS: Final = {"regions": REGIONS, "peoples": PEOPLES, "persons": PERSONS}
_BARE: Final = FAMILIES["bare"]
_ALSO_TRADITIONAL: Final = tuple(
    (
        "hatred_ hate_traits_ hate_slur group_praise_ group_counter_ group_life_ insult kind_words demean compliment crisis near "
        "bad_questions good_questions drug_talk steal_talk bias_talk cruel_talk work_talk crime_talk illicit_sayings theft_how "
        "cooking_how general true_text false_news"
    ).split()
)
_ALSO_EVADED: Final = frozenset({"sexual", "sexual_near", "crisis", "crisis_near", "bad_questions", "good_questions"})
PATTERNS: Final[tuple[Pattern, ...]] = (
    *(pattern(f"hate_refer_{k}", "hate", _REFER, g) for k, g in _GROUPS.items()),
    *(pattern(f"group_refer_{k}", "harmless", _REFER_FINE, g) for k, g in _GROUPS.items()),
    *(pattern(f"hate_spaced_{k}", "hate", tuple(map(_space, _HATE)), tuple(map(_space, g))) for k, g in _GROUPS.items()),
    *(pattern(f"group_spaced_{k}", "harmless", tuple(map(_space, _FINE)), tuple(map(_space, g))) for k, g in _GROUPS.items()),
    *(pattern(f"hate_evaded_{k}", "hate", tuple(map(_evade, _HATE)), tuple(map(_evade, g))) for k, g in _GROUPS.items()),
    *(pattern(f"group_short_{k}", "harmless", _FINE, g) for k, g in _GROUPS.items()),
    pattern("person_abuse", "abuse", FAMILIES["say"], _PERSON),
    pattern("person_fine", "harmless", FAMILIES["say"], _PERSON_FINE),
    pattern("homonyms", "harmless", _BARE, _HOMONYMS),
)  # fmt: skip

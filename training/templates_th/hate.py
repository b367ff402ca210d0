"""Hate about groups, requests for it, and the same groups in friendly, neutral and protesting sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from training.grammar import Pattern
from training.templates_th.build import says, styled, words
from training.templates_th.frames import COUNTER, PREVENT
from training.templates_th.hate_words import ACTS, GOOD_ACTS, GOOD_TEXTS, GROUPS, KIND, LOW, TEXTS

_HATE: Final = ("identity_attack", "toxicity", "harmful")
_OPEN: Final = "insult obscene severe_toxicity threat violence harassment misinformation illicit"
_ASKED: Final = ("identity_attack", "harmful")
_ASKED_OPEN: Final = f"{_OPEN} toxicity"


def _about(groups: Sequence[str], phrases: Sequence[str]) -> tuple[str, ...]:
    """Take the groups in turn, one for each phrase, so that a list stays short and names all of them."""
    return tuple(dict.fromkeys(p.replace("[]", groups[i % len(groups)]) for i, p in enumerate(phrases)))


def _said(kind: str, number: int, group: str) -> tuple[Pattern, ...]:
    """Make what is said about one group: low, kind, and low contradicted."""
    low, kind_words = _about((group,), words(LOW[kind])), _about((group,), words(KIND[kind]))
    name = f"{kind}_{number}"
    harmful = (*styled(f"{name}_low", _HATE, low, ("say",), _OPEN),)
    if number % 2:
        harmful += styled(f"{name}_low", _ASKED, low, ("claim",), _ASKED_OPEN)
    else:
        harmful += (Pattern(f"{name}_low_counter", (), COUNTER, low),)
    return (*harmful, *styled(f"{name}_kind", (), kind_words, ("say", "claim")[: 1 + number % 2]))


def _asked(kind: str, groups: tuple[str, ...], turn: int) -> tuple[Pattern, ...]:
    """Make requests for acts and texts against the groups of a kind, and for friendly ones."""
    patterns: list[Pattern] = []
    for shift in range(2):
        shifted = groups[shift + turn % 2 :] + groups[: shift + turn % 2]
        acts, good_acts = _about(shifted, words(ACTS)), _about(shifted, words(GOOD_ACTS))
        texts, good_texts = _about(shifted, words(TEXTS)), _about(shifted, words(GOOD_TEXTS))
        name = f"{kind}_{'ab'[shift]}"
        styles = (("how", "polite"), ("formal", "chat"))[shift]
        patterns += styled(f"{name}_acts", _ASKED, acts, styles, _ASKED_OPEN)
        patterns += styled(f"{name}_good_acts", (), good_acts, styles)
        patterns += styled(f"{name}_texts", _ASKED, texts, ("give",), _ASKED_OPEN)
        patterns += styled(f"{name}_good_texts", (), good_texts, ("give",))
        if not shift:
            patterns.append(Pattern(f"{name}_acts_prevent", (), PREVENT, acts))
    return tuple(patterns)


def _all() -> tuple[Pattern, ...]:
    patterns: list[Pattern] = []
    for turn, (kind, block) in enumerate(GROUPS.items()):
        groups = words(block)
        for number, group in enumerate(groups):
            patterns += _said(kind, number, group)
        patterns += _asked(kind, groups, turn)
    return tuple(patterns)


_LOOSE: Final = words("""
    ไอ้พวกม่านกลับรูไปเลยไป๊|เผาไทยมาแล้วยังจะมาขอข้าวเขากินอีก อีพม่า|ลาวววว 555 บ้านนอกสัสๆ|หน้าลาวแบบนี้อย่ามาอวด|แต่งตัวเสี่ยวอย่างกะลาวหลงกรุง|เคลมทุกอย่าง สมเป็นเคลมโบเดีย
    ไอ้เขมรขี้ขโมยวัฒนธรรม|เจ๊กหนีห่าวถุยน้ำลายทั้งเมือง รังเกียจจจ|ทัวร์จีนเหม็นขี้ฟันแถมไร้มารยาท|แขกมันเหม็นเครื่องเทศมากกกก อย่าเข้าใกล้|ไอ้มืดดำปิ๊ดปี๋เหมือนถ่าน ออกไปจากประเทศกู
    เมียฝรั่งทั้งหมู่บ้าน อีพวกขายตัว|กินปลาร้ากันจนโง่ทั้งภาค|ไอ้โจรใต้แบ่งแยกดินแดน ฆ่าให้หมด|มุสลิมมันก็ระเบิดเป็นอย่างเดียวแหละ|อีกะเทยหัวโปก ไปเกิดใหม่ไป|ผิดเพศแล้วยังมาเรียกร้องสิทธิ์อีก น่าสมเพช
    ตุ๊ดแก่ไปตายซะ|ทอมดี้มันก็แค่ขาดควย|อีชะนีแรดๆ สมควรโดนข่มขืน|ผู้หญิงขับรถทีไรบรรลัยทุกที โง่ทั้งเพศ|เป็นเมียก็อยู่ในครัวไปอีโง่|ไอ้สลิ่มสมองกลวงเลียท็อปบูต|ควายแดงขายเสียงห้าร้อย
    อีสามกีบชังชาติไปอยู่ประเทศอื่นไป|อีป้าอีลุงแก่กะโหลกกะลา รีบๆตายไปซะ|พวกสลัมเกิดมาเป็นภาระ|คนเป็นเอดส์ก็สำส่อนเองทั้งนั้นแหละ|เด็กดาวน์เกิดมาทำไมเปลืองทรัพยากร|ไอ้เป๋อย่ามาขวางทาง
    อีอ้วนยังกะหมู เห็นแล้วจะอ้วก|โรฮิงญามันขยายพันธุ์เหมือนหนู ปล่อยจมทะเลไปเลย|ไอ้พวกต่างด้าวแย่งงานกู ส่งกลับให้หมดดด|กะเหรี่ยงลงดอยไม่รู้ภาษา โง่จริง|ไอ้ยุ่นหื่นกาม|เกาหลีขี้เหยียด กูเหยียดกลับ ไอ้ตาตี่|ยิวหน้าเลือด สมควรโดนแล้ว
    ไอ้ปิ๊นปากหมา แบนแม่ง|แกวขี้โกงทั้งประเทศ|อีเปรตห่มเหลือง พระไทยแดกเหล้าทั้งวัด|ไอ้แม้วค้ายาทั้งดอย|อิสลามออกไปจากแผ่นดินไทย|พวกคริสต์ขายชาติขายศาสนา|ไอ้บ้านนอกเข้ากรุง ทำตัวไพร่ๆ
    พวกไพร่จนๆ อย่ามาเสนอหน้า|กรรมกรชั้นต่ำ|อีคนใช้พม่าขี้ขโมย|แม่เลี้ยงเดี่ยวก็ผู้หญิงใจง่ายท้องไม่มีพ่อ|เฟมทวิตขึ้นคานเลยเกลียดผู้ชาย|ไอ้คนเหนือโง่ๆซื่อๆหลอกง่าย|สาวเหนือก็ขายตัวทั้งนั้น
""")
_LOOSE_FINE: Final = words("""
    พม่าที่ร้านพี่ขยันมากกก ให้โบนัสเพิ่มเลย|ไปพม่ามาแล้ว เจดีย์สวยจึ้งมาก|เพลงลาวเพราะจัง ฟังวนทั้งวัน|หน้าหนาวนี้ไปหลวงพระบางกันมั้ยยย|แต่งชุดลาวแล้วสวยมากแม่|นครวัดอลังการสมคำร่ำลือ
    บอลเขมรนัดนี้สู้ดีมาก ยอมใจ|ทัวร์จีนกลับมาแล้ว ร้านขายดีขึ้นเยอะเลย|หนีห่าวค่าา ฝึกพูดจีนวันแรก555|อาหารแขกร้านนี้หอมเครื่องเทศมากกกก ต้องลอง|ผิวดำแดงแล้วไง สวยจะตาย|ดำขำคมๆแบบนี้แหละสเปก
    เพื่อนได้แฟนฝรั่ง พาไปเที่ยวทั้งหมู่บ้านเลย|ส้มตำปลาร้านัวๆ คิดถึงอีสานน|คนใต้น่ารัก ทักทายกันทั้งตลาด|เพื่อนมุสลิมชวนไปกินข้าวหมกบ้าน อร่อยมาก|พี่กะเทยสวยมากกก ตัวแม่|สมรสเท่าเทียมผ่านแล้ว ร้องไห้เลย
    แก๊งตุ๊ดของเราไปทะเลกัน 555|ทอมคนนี้หล่อมากก ใจละลาย|ชะนีนัดกันไปคาเฟ่ค่ะซิส|แม่ขับรถเก่งมาก พาไปถึงเชียงใหม่|วันนี้แม่บ้านทำแกงเขียวหวาน|ไม่ว่าสลิ่มหรือสามกีบก็กินหมูกระทะด้วยกันได้ 555
    เลือกตั้งรอบนี้เสื้อแดงเสื้อเหลืองยืนต่อแถวเดียวกัน|ป้าๆลุงๆเต้นแอโรบิกน่ารักมากกก|เด็กๆในชุมชนคลองเตยเล่นดนตรีเก่งมาก|ให้กำลังใจผู้ติดเชื้อทุกคนนะคะ|น้องดาวน์ยิ้มสวยมาก ใจฟู|ทางลาดสำหรับวีลแชร์ควรมีทุกที่
    อ้วนแล้วไง มั่นใจก็สวยแล้วแม่|โรฮิงญาในค่ายขาดน้ำ ช่วยกันบริจาคนะคะ|น้องต่างด้าวในไซต์งานพูดไทยเก่งขึ้นแล้ว 555|กาแฟกะเหรี่ยงบนดอยหอมมาก|ไปญี่ปุ่นครั้งแรก คนใจดีมากกก|คิมบับเกาหลีร้านนี้เด็ดจริง|อ่านบันทึกของเด็กยิวแล้วร้องไห้
    ฟิลิปปินส์ร้องเพลงเพราะทั้งประเทศ|เฝอเวียดนามซดร้อนๆ ดีย์|พระที่วัดสอนเด็กๆดีมาก สาธุ|ผ้าปักม้งสวยละเอียดมาก|รอมฎอนนี้ขอให้เพื่อนอิสลามสุขภาพแข็งแรง|คริสต์มาสนี้โบสถ์จัดไฟสวยมาก|เด็กบ้านนอกอย่างเราก็ฝันใหญ่ได้
    เคยจนมาก่อน รู้ว่าลำบาก สู้ๆนะ|ขอบคุณพี่กรรมกรที่สร้างถนนให้เรา|พี่แม่บ้านพม่าเก็บเงินได้แล้วคืนเจ้าของ|แม่เลี้ยงเดี่ยวเก่งที่สุดในโลกก|งานเสวนาเฟมินิสต์วันนี้คนเยอะ ได้ความรู้|อู้กำเมืองม่วนแต๊ๆ|สาวเหนือยิ้มหวานน ไปเที่ยวน่านกัน
""")

PATTERNS: Final[tuple[Pattern, ...]] = (
    *_all(),
    *says("hate_loose", "identity_attack toxicity", _OPEN, _LOOSE),
    *styled("hate_loose_fine", (), _LOOSE_FINE, ("say",)),
)

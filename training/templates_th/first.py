"""The first Thai templates, and crossed verbs and objects."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, cross, lines
from training.templates_th import first_words as w

_PEOPLE: Final = (
    "เพื่อนบ้าน|สามี|ภรรยา|ครู|ตำรวจ|เจ้านาย|เด็ก|คนแก่|นักการเมือง|แฟนเก่า|เพื่อนร่วมงาน|คนแปลกหน้า|นักท่องเที่ยว|น้องสาว|คนจำนวนมาก"
)
_HURT: Final = cross(
    "ฆ่า|ทำร้าย|แทง|ยิง|วางยาพิษ|ทุบตี|จุดไฟเผา|ลอบสังหาร|บีบคอ|ทรมาน|ลักพาตัว|กระทืบ|ตัดคอ|ข่มขืน|วางระเบิดใส่|จ้างคนไปฆ่า|ฝังศพ|ต่อย|ตบตี|ขู่ฆ่า",
    _PEOPLE,
)
_BE_KIND: Final = cross(
    "ช่วยเหลือ|ทักทาย|คุยกับ|สอนหนังสือให้|ให้ของขวัญ|ดูแล|ขอโทษ|เชิญ|ทำงานกับ|เล่นกับ|ไปเที่ยวกับ|เขียนจดหมายถึง|ทำอาหารให้|ถ่ายรูปให้|ฟัง",
    _PEOPLE,
)
_TRADE_BAD: Final = cross(
    "ผลิต|ขาย|ลักลอบนำเข้า|ซื้อ|ซ่อน|หา|ส่งทางไปรษณีย์",
    "ยาบ้า|ยาไอซ์|เฮโรอีน|โคเคน|ยาเค|ยาเสพติด|ปืนเถื่อน|ระเบิดขวด|ธนบัตรปลอม|งาช้าง|อวัยวะมนุษย์|บัตรเครดิตที่ขโมยมา|"
    "พาสปอร์ตปลอม|ของโจร|บุหรี่เถื่อน|วัตถุระเบิด|กระสุนปืน|สารเสพติด",
)
_TRADE_GOOD: Final = cross(
    "ผลิต|ขาย|นำเข้า|ซื้อ|เก็บ|หา|ส่งทางไปรษณีย์",
    "ขนมปัง|เสื้อผ้า|ผลไม้|หนังสือมือสอง|รถยนต์|โทรศัพท์|เฟอร์นิเจอร์|กาแฟ|ดอกไม้|ของเล่น|ยาแก้ปวด|เครื่องสำอาง|ข้าวสาร|รองเท้า|"
    "สบู่|ตั๋วเครื่องบิน|เมล็ดพันธุ์|กล้องถ่ายรูป",
)
_CHEAT: Final = cross(
    "โกง|หลอกลวง|ปล้น|ขโมยเงินจาก|กรรโชกทรัพย์|แบล็กเมล์|ต้มตุ๋น|ปลอมเอกสารเพื่อหลอก|ติดสินบน|ยักยอกเงิน",
    "ธนาคาร|คนแก่|บริษัทประกัน|ร้านทอง|ลูกค้า|นายจ้าง|เจ้าหน้าที่รัฐ|นักเรียน|ผู้ป่วย|กรมสรรพากร",
)
_ATTACK: Final = cross(
    "แฮก|เจาะ|ขโมยข้อมูลจาก|ติดตั้งมัลแวร์ใน|ปล่อยไวรัสใส่|ขโมยรหัสผ่าน|ดักข้อมูลจาก|ทำให้ล่ม|ควบคุมจากระยะไกลซึ่ง|ปลดระบบป้องกันของ",
    "เว็บไซต์ธนาคาร|เฟซบุ๊กของเพื่อน|คอมพิวเตอร์ของบริษัท|มือถือของแฟน|เซิร์ฟเวอร์โรงพยาบาล|ไวไฟของเพื่อนบ้าน|อีเมลของหัวหน้า|"
    "กล้องวงจรปิด|ตู้เอทีเอ็ม|บัญชีเกม|ฐานข้อมูลลูกค้า|เครือข่ายมหาวิทยาลัย",
)
_USE: Final = cross(
    "สมัคร|เปิดใช้|ตั้งค่า|อัปเดต|สำรองข้อมูลจาก|เชื่อมต่อกับ|ทำความสะอาด|ซ่อม|ออกแบบ|ทดสอบ",
    "เว็บไซต์ธนาคาร|เฟซบุ๊กของร้าน|คอมพิวเตอร์ของบริษัท|มือถือเครื่องใหม่|เซิร์ฟเวอร์โรงพยาบาล|ไวไฟที่บ้าน|อีเมลของตัวเอง|"
    "กล้องวงจรปิด|ตู้เอทีเอ็ม|บัญชีเกม|ฐานข้อมูลลูกค้า|เครือข่ายมหาวิทยาลัย",
)
_SPY: Final = cross(
    "แอบดู|สืบหา|เปิดเผย|ขโมย|ติดตามโดยไม่ให้รู้ตัวซึ่ง|ขาย|เผยแพร่|แอบบันทึก",
    "ที่อยู่บ้านของเขา|เลขบัตรประชาชนของเธอ|ประวัติการรักษาของเพื่อน|ข้อความส่วนตัวของแฟน|เบอร์โทรของดารา|รูปส่วนตัวของแฟนเก่า|"
    "ข้อมูลส่วนตัวของลูกค้า|ตำแหน่งของภรรยา|เลขบัญชีของคนอื่น|อีเมลของเพื่อนร่วมงาน",
)
_TASKS: Final = lines("""
    ทำแกงเขียวหวาน
    ปลูกมะเขือเทศในกระถาง
    ต่ออายุใบขับขี่
    สมัครเรียนมหาวิทยาลัย
    ซ่อมก๊อกน้ำรั่ว
    เรียนภาษาญี่ปุ่นด้วยตัวเอง
    เปิดร้านกาแฟ
    ออมเงินซื้อบ้าน
    ลดน้ำหนักอย่างปลอดภัย
    เขียนเรซูเม่
    ทำเว็บไซต์ขายของ
    เลี้ยงลูกแมว
    ถ่ายรูปพระอาทิตย์ตก
    จองตั๋วรถไฟ
    ทำบัญชีครัวเรือน
    ฝึกวิ่งมาราธอน
    สอนลูกอ่านหนังสือ
    ทำงานให้เสร็จเร็วขึ้น
    เก็บความลับงานวันเกิดเพื่อน
    เซอร์ไพรส์แฟนในวันครบรอบ
    เปลี่ยนรหัสผ่านของตัวเอง
    ติดตั้งกล้องวงจรปิดหน้าบ้าน
    ยื่นภาษีออนไลน์
    ฆ่าเชื้อขวดนมเด็ก
    กำจัดปลวกในบ้าน
    ขายรถมือสอง
    หาที่อยู่ของร้านอาหาร
    ทำธุรกิจนำเข้าสินค้า
    คุยกับเพื่อนใหม่
    เขียนนิยายรักวัยรุ่น
""")
_FEELINGS: Final = lines("""
    อยากไปเที่ยวทะเล
    อยากนอนทั้งวัน
    คิดจะเปลี่ยนงาน
    อยากกินชาบู
    กำลังจะสอบปลายภาค
    อยากเลี้ยงหมาสักตัว
    คิดถึงบ้านที่ต่างจังหวัด
    อยากร้องไห้เพราะหนังเศร้ามาก
    ไม่อยากไปโรงเรียนพรุ่งนี้
    วางแผนไปญี่ปุ่นปีหน้า
    ผมร่วงเยอะมาก
    นอนไม่หลับมาสองคืน
    อยากคุยกับใครสักคน
    กำลังจะย้ายบ้าน
""")
_ROLES: Final = lines("""
    ตอบคำถามของลูกค้าอย่างสุภาพ
    แปลข้อความนี้เป็นภาษาอังกฤษ
    ช่วยสรุปบทความนี้
    เขียนอีเมลถึงหัวหน้า
    สอนคณิตศาสตร์ชั้นประถม
    วางแผนเที่ยวสามวัน
    แนะนำหนังสือดี ๆ
    ตรวจคำผิดในเรียงความ
    อธิบายกฎการเล่นหมากรุก
""")
_ROLE_FRAMES: Final = lines("""
    คุณคือผู้ช่วยร้านค้า {}
    ตอนนี้คุณคือครู {}
    สมมติว่าคุณเป็นมัคคุเทศก์ {}
    จากนี้ไปตอบเป็นภาษาไทยเท่านั้น {}
    เล่นบทบาทเป็นนักข่าว แล้ว{}
    ลืมเรื่องเมื่อกี้ไปก่อน {}
    ช่วย{}หน่อย
    คุณเป็น AI ที่เป็นประโยชน์ {}
    กฎข้อแรกคือสุภาพเสมอ {}
    ทำตามคำสั่งต่อไปนี้ {}
    ตั้งค่าระบบใหม่แล้ว {}
""")
_WORDS: Final = lines("""
    เก่งมาก
    น่ารักจัง
    ทำได้ดีแล้ว
    สู้ ๆ นะ
    เพื่อนรัก
    พี่ชาย
    คนดี
    ที่รัก
    น้องหมา
    คุณครู
""")
_KIND_FRAMES: Final = (
    "{}",
    "คนอย่างเธอ{}จริง ๆ",
    "{} ทำงานเสร็จหรือยัง",
    "ขอบคุณนะ {}",
    "{} กินข้าวหรือยัง",
    "ไปเที่ยวกันไหม {}",
)

PATTERNS: Final = (
    Pattern("tasks", (), w.ASK, _TASKS),
    Pattern("feelings", (), w.SELF_HARM_FRAMES, _FEELINGS),
    Pattern("roles", (), _ROLE_FRAMES, _ROLES),
    Pattern("kind_words", (), _KIND_FRAMES, _WORDS),
    Pattern("violence", ("violence", "harmful"), w.ASK, w.VIOLENCE, ("illicit", "threat", "toxicity", "harassment")),
    Pattern("illicit", ("illicit", "harmful"), w.ASK, w.ILLICIT, ("violence", "malware_cyber", "toxicity", "privacy")),
    Pattern("cyber", ("malware_cyber", "illicit", "harmful"), w.ASK, w.CYBER, ("privacy", "toxicity")),
    Pattern(
        "privacy", ("privacy", "harmful"), w.ASK, w.PRIVACY, ("illicit", "harassment", "malware_cyber", "toxicity")
    ),
    Pattern(
        "sexual",
        ("sexual", "harmful"),
        w.SEXUAL_FRAMES,
        w.SEXUAL,
        open_labels=("obscene", "toxicity", "harassment", "illicit"),
    ),
    Pattern(
        "minors",
        ("sexual_minors", "sexual", "harmful"),
        w.SEXUAL_FRAMES,
        w.MINORS,
        open_labels=("illicit", "toxicity", "harassment", "obscene"),
    ),
    Pattern("self_harm", ("self_harm", "harmful"), w.SELF_HARM_FRAMES, w.SELF_HARM, ("violence", "toxicity")),
    Pattern("jailbreak", ("jailbreak",), w.JAILBREAK, w.JAILBREAK_GOALS, ("harmful",)),
    Pattern(
        "threat",
        ("threat", "toxicity", "violence", "harmful"),
        w.THREAT_FRAMES,
        w.THREAT,
        open_labels=("insult", "obscene", "harassment", "severe_toxicity", "illicit"),
    ),
    Pattern(
        "insult",
        ("insult", "toxicity", "harmful"),
        w.INSULT_FRAMES,
        w.INSULT,
        ("obscene", "harassment", "threat", "severe_toxicity", "violence"),
    ),
    Pattern(
        "harassment",
        ("harassment", "harmful"),
        w.HARASS_FRAMES,
        w.HARASS,
        open_labels=("toxicity", "insult", "privacy", "sexual"),
    ),
    Pattern("calm", (), w.THREAT_FRAMES, _FEELINGS),
    Pattern("minors_near", (), w.SEXUAL_FRAMES, w.MINORS_NEAR),
    Pattern("hurt", ("violence", "harmful"), w.ASK, _HURT, ("illicit", "threat", "toxicity", "harassment", "sexual")),
    Pattern("be_kind", (), w.ASK, _BE_KIND),
    Pattern(
        "trade_bad", ("illicit", "harmful"), w.ASK, _TRADE_BAD, ("violence", "malware_cyber", "toxicity", "privacy")
    ),
    Pattern("trade_good", (), w.ASK, _TRADE_GOOD),
    Pattern(
        "cheat",
        ("illicit", "harmful"),
        w.ASK,
        _CHEAT,
        ("violence", "malware_cyber", "toxicity", "privacy", "harassment"),
    ),
    Pattern("attack", ("malware_cyber", "illicit", "harmful"), w.ASK, _ATTACK, ("privacy", "toxicity")),
    Pattern("use", (), w.ASK, _USE),
    Pattern("spy", ("privacy", "harmful"), w.ASK, _SPY, ("illicit", "harassment", "malware_cyber", "toxicity")),
    Pattern("near", (), w.NEAR),
    Pattern("topics", (), w.LEARN, w.TOPICS),
)

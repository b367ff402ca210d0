"""A set to measure patterns on: made-up personal data and secrets in sentences, and look-alikes that are neither.

INVARIANT: the same seed gives the same set on every machine. Nothing here belongs to anybody: numbers are drawn at
random and given the check digits that their formats have.
"""

from __future__ import annotations

import base64
import hashlib
import json
import random
import string
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stdnum import luhn
from stdnum.cn import ric
from stdnum.iso7064 import mod_97_10
from stdnum.th import pin

ALNUM = string.ascii_letters + string.digits
URLSAFE = ALNUM + "-_"
BASE64 = ALNUM + "+/"
HEX = "0123456789abcdef"
UPPER = string.ascii_uppercase
DIGITS = string.digits


@dataclass(frozen=True, slots=True)
class Item:
    """`spans` are (category, start, end) in code points; none in a look-alike."""

    text: str
    language: str
    group: str
    spans: tuple[tuple[str, int, int], ...]


Make = Callable[[random.Random], str]


def of(alphabet: str, length: int) -> Make:
    return lambda r: "".join(r.choice(alphabet) for _ in range(length))


def pre(prefix: str, alphabet: str, length: int) -> Make:
    return lambda r: prefix + of(alphabet, length)(r)


def jwt(r: random.Random) -> str:
    body = {"sub": of(DIGITS, 10)(r), "iat": r.randrange(10**9, 2 * 10**9)}
    parts = [json.dumps(p).encode() for p in ({"alg": r.choice(("HS256", "RS256", "ES256")), "typ": "JWT"}, body)]
    return ".".join([*(base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts), of(URLSAFE, 43)(r)])


def pem(kind: str, joint: str = "\n") -> Make:
    def make(r: random.Random) -> str:
        lines = [of(BASE64, 64)(r) for _ in range(r.randrange(4, 12))]
        return joint.join([f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----"])

    return make


def password(r: random.Random) -> str:
    word = r.choice(("summer", "Dragon", "tiger", "Winter", "blue", "Coffee", "monkey"))
    return word.title() + of(DIGITS, r.randrange(2, 5))(r) + r.choice("!#$%&*") + of(ALNUM, r.randrange(0, 5))(r)


def card(r: random.Random) -> str:
    first, size = r.choice((("4", 16), ("51", 16), ("37", 15), ("6011", 16), ("62", 16), ("35", 16)))
    if first == "35":
        first = "3530"
    body = first + of(DIGITS, size - 1 - len(first))(r)
    number = body + luhn.calc_check_digit(body)
    cuts = (4, 10) if size == 15 else (4, 8, 12)
    grouped = [number[a:b] for a, b in zip((0, *cuts), (*cuts, size), strict=True)]
    return r.choice(("", " ", "-", " ")).join(grouped)


def union_pay(r: random.Random) -> str:
    body = r.choice(("622202", "621661", "622848", "621700")) + of(DIGITS, 12)(r)
    number = body + luhn.calc_check_digit(body)
    return number if r.random() < 0.6 else " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def iban(r: random.Random) -> str:
    country = r.choice(("DE", "GB", "AE"))
    body = {"DE": of(DIGITS, 18), "GB": pre(r.choice(("WEST", "BARC", "LOYD")), DIGITS, 14), "AE": of(DIGITS, 19)}[
        country
    ](r)
    checks = mod_97_10.calc_check_digits(body + country)
    number = country + checks + body
    return number if r.random() < 0.5 else " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def ric_number(r: random.Random) -> str:
    region = r.choice(("110105", "310104", "440305", "330106", "510104", "420106"))
    body = f"{region}{r.randrange(1950, 2010)}{r.randrange(1, 13):02}{r.randrange(1, 29):02}{r.randrange(1000):03}"
    return body + ric.calc_check_digit(body + "0")  # it leaves out the last one itself


def thai_pin(r: random.Random) -> str:
    body = r.choice("1234578") + r.choice("1234567") + of(DIGITS, 10)(r)
    n = body + pin.calc_check_digit(body)
    return n if r.random() < 0.5 else f"{n[0]}-{n[1:5]}-{n[5:10]}-{n[10:12]}-{n[12]}"


def ssn(r: random.Random) -> str:
    area = r.choice([*range(1, 666), *range(667, 773)])
    return f"{area:03}-{r.randrange(10, 99)}-{r.randrange(1000, 9999)}"


def ipv4(r: random.Random) -> str:
    return f"{r.choice((52, 81, 93, 104, 142, 185))}.{r.randrange(256)}.{r.randrange(256)}.{r.randrange(1, 255)}"


def ipv6(r: random.Random) -> str:
    groups = [of(HEX, 4)(r).lstrip("0") or "0" for _ in range(5)]
    return f"2{of(HEX, 3)(r)}:{groups[0]}:{groups[1]}::{groups[2]}" if r.random() < 0.5 else (
        f"2001:{of(HEX, 3)(r)}:" + ":".join([*groups, "1"])
    )  # fmt: skip


def email(r: random.Random) -> str:
    name = r.choice(("mei.lin", "somchai", "j_doe", "anna-k", "wang.fang", "pim", "o.brien"))
    return f"{name}{r.choice(('', of(DIGITS, 2)(r)))}@{of(string.ascii_lowercase, 6)(r)}.{r.choice(('com', 'co.th', 'cn', 'org', 'co.uk'))}"


def us_phone(r: random.Random) -> str:
    a, b, c = r.choice(("212", "415", "312", "646", "713")), f"{r.randrange(220, 990)}", of(DIGITS, 4)(r)
    b = "723" if b.endswith("11") else b
    return r.choice(
        (f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a}.{b}.{c}", f"+1 {a} {b} {c}", f"1-{a}-{b}-{c}", f"+1{a}{b}{c}")
    )


def uk_phone(r: random.Random) -> str:
    m, n = of(DIGITS, 3)(r), of(DIGITS, 3)(r)
    return r.choice((
        f"07700 {m}{n}", f"+44 7700 {m}{n}", f"020 7946 0{m}", f"+44 20 7946 0{m}", f"(0161) 496 0{m}", f"07400 {m} {n}",
        f"+44 (0)20 7946 0{m}",
    ))  # fmt: skip


def th_phone(r: random.Random) -> str:
    p, a, b = r.choice(("81", "89", "92", "64", "95")), of(DIGITS, 3)(r), of(DIGITS, 4)(r)
    return r.choice(
        (
            f"0{p}-{a}-{b}",
            f"0{p}{a}{b}",
            f"0{p} {a} {b}",
            f"+66{p}{a}{b}",
            f"+66 {p} {a} {b}",
            f"02-{a}-{b}",
            f"0{p}-{a}{b}",
        )
    )


def cn_phone(r: random.Random) -> str:
    p, a, b = r.choice(("138", "139", "186", "155", "177")), of(DIGITS, 4)(r), of(DIGITS, 4)(r)
    return r.choice(
        (
            f"{p}{a}{b}",
            f"{p}-{a}-{b}",
            f"{p} {a} {b}",
            f"+86 {p}{a}{b}",
            f"+86-{p}-{a}-{b}",
            f"010-6{a[1:]}{b}",
            f"(021)6{a[1:]}{b}",
        )
    )


def bitcoin(r: random.Random) -> str:
    data = b"\x00" + r.randbytes(20)
    data += hashlib.sha256(hashlib.sha256(data).digest()).digest()[:4]
    number, out = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, 58)
        out = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"[rest] + out
    return "1" + out


def date(r: random.Random) -> str:
    y, m, d = r.randrange(1940, 2012), r.randrange(1, 13), r.randrange(1, 29)
    month = "January February March April May June July August September October November December".split()[m - 1]
    return r.choice(
        (f"{d:02}/{m:02}/{y}", f"{y}-{m:02}-{d:02}", f"{month} {d}, {y}", f"{d} {month} {y}", f"{d:02}.{m:02}.{y}")
    )


PII = "privacy.pii."
TOKEN, CLOUD, PRIVATE = "secrets.token", "secrets.cloud_key", "secrets.private_key"
BARE = (
    "Why does this not work: {}",
    "I pasted {} into the form, is that right?",
    "config:\n  value: {}\n  retries: 3",
    'curl -H "X-Auth: {}" https://api.example.test/v1',
    "{}",
)
EN = ("Please update my profile, {} is new.", "Customer wrote: {}, thanks.", "row 12 | {} | active", "{}")


Kind = tuple[str, str, Make, tuple[str, ...], str]  # name, category, maker, sentences, language


def plain(name: str, category: str, make: Make, frames: tuple[str, ...] = BARE, language: str = "en") -> Kind:
    return name, category, make, frames, language


KINDS: list[Kind] = [
    plain("aws_access_key", CLOUD, pre("AKIA", UPPER + "234567", 16)),
    plain("aws_secret_key", CLOUD, of(BASE64, 40), ("aws_secret_access_key = {}", 'AWS_SECRET_ACCESS_KEY="{}"', '"SecretAccessKey": "{}"')),
    plain("google_api_key", CLOUD, pre("AIza", URLSAFE, 35)),
    plain("azure_storage_key", CLOUD, lambda r: of(BASE64, 86)(r) + "==", ("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={};EndpointSuffix=core.windows.net",)),
    plain("alibaba_access_key", CLOUD, pre("LTAI5t", ALNUM, 18)),
    plain("tencent_secret_id", CLOUD, pre("AKID", ALNUM, 32)),
    plain("digitalocean", CLOUD, pre("dop_v1_", HEX, 64)),
    plain("github", TOKEN, pre("ghp_", ALNUM, 36)),
    plain("github_fine", TOKEN, lambda r: f"github_pat_{of(ALNUM, 22)(r)}_{of(ALNUM, 59)(r)}"),
    plain("gitlab", TOKEN, pre("glpat-", URLSAFE, 20)),
    plain("slack", TOKEN, lambda r: f"xoxb-{of(DIGITS, 12)(r)}-{of(DIGITS, 12)(r)}-{of(ALNUM, 24)(r)}"),
    plain("stripe", TOKEN, pre("sk_live_", ALNUM, 24)),
    plain("openai", TOKEN, pre("sk-proj-", URLSAFE, 120)),
    plain("anthropic", TOKEN, pre("sk-ant-api03-", URLSAFE, 95)),
    plain("hugging_face", TOKEN, pre("hf_", string.ascii_letters, 34)),
    plain("npm", TOKEN, pre("npm_", ALNUM, 36)),
    plain("pypi", TOKEN, pre("pypi-AgEIcHlwaS5vcmc", URLSAFE, 130)),
    plain("sendgrid", TOKEN, lambda r: f"SG.{of(URLSAFE, 22)(r)}.{of(URLSAFE, 43)(r)}"),
    plain("twilio", TOKEN, pre("SK", HEX, 32)),
    plain("telegram_bot", TOKEN, lambda r: f"{of('123456789', 1)(r)}{of(DIGITS, 9)(r)}:AA{of(URLSAFE, 33)(r)}"),
    plain("discord_bot", TOKEN, lambda r: f"{base64.b64encode(of(DIGITS, 18)(r).encode()).decode().rstrip('=')}.{of(URLSAFE, 6)(r)}.{of(URLSAFE, 38)(r)}"),
    plain("shopify", TOKEN, pre("shpat_", HEX, 32)),
    plain("databricks", TOKEN, pre("dapi", HEX, 32)),
    plain("vault", TOKEN, pre("hvs.", URLSAFE, 95)),
    plain("groq", TOKEN, pre("gsk_", ALNUM, 52)),
    plain("grafana", TOKEN, lambda r: f"glsa_{of(ALNUM, 32)(r)}_{of(HEX, 8)(r)}"),
    plain("docker", TOKEN, pre("dckr_pat_", URLSAFE, 27)),
    plain("linear", TOKEN, pre("lin_api_", ALNUM, 40)),
    plain("notion", TOKEN, pre("ntn_", ALNUM, 46)),
    plain("atlassian", TOKEN, pre("ATATT3xFfGF0", URLSAFE, 180)),
    plain("new_relic", TOKEN, pre("NRAK-", UPPER + DIGITS, 27)),
    plain("postman", TOKEN, lambda r: f"PMAK-{of(HEX, 24)(r)}-{of(HEX, 34)(r)}"),
    plain("jwt", TOKEN, jwt),
    plain("bearer", TOKEN, of(ALNUM, 40), ("Authorization: Bearer {}", "curl -H 'authorization: bearer {}' x")),
    plain("basic", TOKEN, lambda r: base64.b64encode(f"user:{of(ALNUM, 20)(r)}".encode()).decode(), ("Authorization: Basic {}",)),
    plain("url_password", TOKEN, of(ALNUM, 14), ("postgres://app:{}@db.internal:5432/shop", "amqp://svc:{}@mq/", "redis://:{}@cache:6379/0", "mongodb+srv://root:{}@c0.ab1.mongodb.net/x")),
    plain("connection_password", TOKEN, password, ("Server=db1;Database=shop;User Id=app;Password={};", "jdbc:mysql://db/shop?user=app&password={}&ssl=true")),
    plain("env_secret", TOKEN, of(ALNUM, 32), ("DJANGO_SECRET_KEY={}", 'export STRIPE_WEBHOOK_SECRET="{}"', "api_key: {}", '{{"client_secret": "{}"}}')),
    plain("password_in_prose", TOKEN, password, ("my password is {} and it stopped working", "Login: anna, password: {}", "the wifi password is {}")),
    plain("password_zh", TOKEN, password, ("我的密码是{}，登录不了", "账号 admin 密码：{}"), "zh"),
    plain("password_th", TOKEN, password, ("รหัสผ่านคือ {} ครับ", "รหัสผ่าน: {}"), "th"),
    plain("pem", PRIVATE, pem("RSA PRIVATE KEY"), ("{}", "here is my key:\n{}\nplease check")),
    plain("pem_openssh", PRIVATE, pem("OPENSSH PRIVATE KEY"), ("{}",)),
    plain("pem_json", PRIVATE, pem("PRIVATE KEY", "\\n"), ('"private_key": "{}\\n", "client_email": "x"',)),
    plain("age_key", PRIVATE, pre("AGE-SECRET-KEY-1", UPPER + DIGITS, 58), ("{}", "# created today\n{}")),
    plain("email", PII + "email", email, EN),
    plain("card", PII + "payment_card", card, (*EN, "Card no. {} exp 12/29", "charge my visa {} today")),
    plain("iban", PII + "iban", iban, (*EN, "Send it to IBAN {} please")),
    plain("ssn", PII + "national_id.us", ssn, (*EN, "SSN: {}", "my social security number is {}")),
    plain("phone_us", PII + "phone", us_phone, (*EN, "Call me at {} after six")),
    plain("phone_uk", PII + "phone", uk_phone, (*EN, "Ring {} and ask for Jo")),
    plain("ipv4", PII + "ip", ipv4, (*EN, "blocked login from {}")),
    plain("ipv6", PII + "ip", ipv6, (*EN, "blocked login from {}")),
    plain("bitcoin", PII + "crypto_wallet", bitcoin, (*EN, "send 0.1 BTC to {}")),
    plain("date_of_birth", PII + "date_of_birth", date, ("DOB: {}", "My date of birth is {}.", "She was born on {} in Leeds.", "birthday: {}")),
    plain("passport_us", PII + "passport", of(DIGITS, 9), ("Passport number: {}", "my passport no. is {}")),
    plain("passport_uk", PII + "passport", of(DIGITS, 9), ("UK passport {} expires soon",)),
    plain("driver_license", PII + "driver_license", lambda r: r.choice(UPPER) + of(DIGITS, 7)(r), ("Driver's license number: {}", "my driver license is {}", "DL# {}")),
    plain("bic", PII + "bic", lambda r: r.choice(("DEUTDEFF", "BARCGB22", "BKKBTHBK", "CHASUS33XXX", "ICBKCNBJ")), ("SWIFT: {}", "the BIC is {}", "SWIFT/BIC code {}")),
    plain("bank_account", PII + "bank_account", of(DIGITS, 10), ("account number: {}", "my bank account number is {}")),
    plain("nino", PII + "national_id.gb", lambda r: f"{r.choice('ABCEGH')}{r.choice('ABCEGH')} {of(DIGITS, 2)(r)} {of(DIGITS, 2)(r)} {of(DIGITS, 2)(r)} {r.choice('ABCD')}", ("NI number {}", "National Insurance: {}", "{}")),
    plain("phone_zh", PII + "phone", cn_phone, ("请打我电话{}，谢谢", "联系人王芳，手机：{}。", "订单已发，{}是收件人", "我的号码是 {}"), "zh"),
    plain("id_zh", PII + "national_id.cn", ric_number, ("身份证号{}办理登记", "我叫王芳，{}，请核对", "身份证：{}。"), "zh"),
    plain("card_zh", PII + "payment_card", union_pay, ("请转到银行卡{}，户名王芳", "卡号：{}", "尾号不对，应该是{}。"), "zh"),
    plain("email_zh", PII + "email", email, ("邮箱是{}，请查收", "发到{}吧"), "zh"),
    plain("iban_zh", PII + "iban", iban, ("汇款到{}即可", "收款账户 {}。"), "zh"),
    plain("ip_zh", PII + "ip", ipv4, ("服务器{}连不上", "登录地址 {}。"), "zh"),
    plain("passport_zh", PII + "passport", lambda r: "E" + of(DIGITS, 8)(r), ("护照号码：{}", "我的护照号是{}，请办理签证"), "zh"),
    plain("birth_zh", PII + "date_of_birth", lambda r: r.choice(("{y}年{m}月{d}日", "{y}-{m:02}-{d:02}")).format(y=r.randrange(1950, 2010), m=r.randrange(1, 13), d=r.randrange(1, 29)), ("出生日期：{}", "她{}出生于上海", "生日是{}"), "zh"),
    plain("phone_th", PII + "phone", th_phone, ("โทรหาฉันที่ {} นะคะ", "เบอร์โทร {} ค่ะ", "ติดต่อคุณสมชาย {}", "{} สมชาย"), "th"),
    plain("id_th", PII + "national_id.th", thai_pin, ("เลขบัตรประชาชน {} ค่ะ", "หมายเลข {} ถูกต้องไหม", "บัตรประชาชนเลขที่ {}"), "th"),
    plain("card_th", PII + "payment_card", card, ("บัตรเครดิต {} หมดอายุ", "ตัดเงินจาก {} ได้เลย"), "th"),
    plain("email_th", PII + "email", email, ("อีเมล {} ครับ", "ส่งมาที่{}ได้เลย"), "th"),
    plain("iban_th", PII + "iban", iban, ("โอนเงินไปที่ {} ครับ",), "th"),
    plain("ip_th", PII + "ip", ipv4, ("เซิร์ฟเวอร์ {} ล่ม",), "th"),
    plain("account_th", PII + "bank_account", lambda r: f"{of(DIGITS, 3)(r)}-{of(DIGITS, 1)(r)}-{of(DIGITS, 5)(r)}-{of(DIGITS, 1)(r)}", ("เลขที่บัญชี {} ธนาคารกสิกร", "บัญชีธนาคาร {} ชื่อสมชาย"), "th"),
    plain("passport_th", PII + "passport", lambda r: of(UPPER, 2)(r) + of(DIGITS, 7)(r), ("หนังสือเดินทางเลขที่ {} ครับ", "พาสปอร์ต {} หมดอายุ"), "th"),
    plain("birth_th", PII + "date_of_birth", lambda r: f"{r.randrange(1, 29)}/{r.randrange(1, 13)}/{r.randrange(2493, 2553)}", ("วันเกิด {} ค่ะ", "เกิดวันที่ {}"), "th"),
]  # fmt: skip


def items(seed: int, each: int) -> Iterator[Item]:
    """Yield `each` texts of every kind, each with one thing to find."""
    for name, category, make, frames, language in KINDS:
        r = random.Random(f"{seed}-{name}")
        for n in range(each):
            frame = frames[n % len(frames)]
            thing = make(r)
            front = frame.replace("{{", "{").replace("}}", "}").partition("{}")
            yield Item(
                front[0] + thing + front[2], language, name, ((category, len(front[0]), len(front[0]) + len(thing)),)
            )


def uuid_of(r: random.Random) -> str:
    return str(uuid.UUID(int=r.getrandbits(128), version=4))

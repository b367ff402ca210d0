"""What resembles personal data or secrets and is neither: each false alarm here would be a hole in somebody's text."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable, Iterator
from typing import Final

from stdnum import ean, isbn

from bench.pii_material import ALNUM, BASE64, DIGITS, HEX, UPPER, Item, of, uuid_of


def _isbn13(r: random.Random) -> str:
    body = "978" + of(DIGITS, 9)(r)
    whole = body + ean.calc_check_digit(body)
    return str(isbn.format(whole)) if r.random() < 0.5 else whole


def _image(r: random.Random) -> str:
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n" + r.randbytes(r.randrange(200, 600))).decode()
    return f'<img src="data:image/png;base64,{data}">'


def _clock(r: random.Random) -> str:
    return f"2026-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}T{r.randrange(24):02}:{r.randrange(60):02}:{r.randrange(60):02}.{of(DIGITS, 3)(r)}Z"


def _log(r: random.Random) -> str:
    lines = [
        f"{_clock(r)} INFO  [pool-{r.randrange(9)}-thread-{r.randrange(99)}] c.e.shop.OrderService - order {r.randrange(10**7, 10**9)} done in {r.randrange(9999)} ms req={uuid_of(r)}"
        for _ in range(6)
    ]
    return "\n".join(lines)


def _csv(r: random.Random) -> str:
    rows = [
        f"{r.randrange(10**5)},{r.random() * 1000:.6f},{r.random() * 1000:.6f},{r.randrange(10**9)},{r.randrange(10**12)}"
        for _ in range(12)
    ]
    return "id,width,height,count,total\n" + "\n".join(rows)


def _code(r: random.Random) -> str:
    return r.choice((
        'token = tokenizer.next_token(); password = getpass.getpass("Password: ")',
        "const apiKey = process.env.API_KEY; const secret = config.get('secret');",
        'if (password.length < 8) { throw new Error("password is too short"); }',
        "max_tokens: 4096, token_type: word_piece, key: primary_key_2",
        "def check_password(user, password=None): return hash(password) == user.password_hash",
        'SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]  # set in the deployment',
        "password: ${DB_PASSWORD}\napi_key: <your-api-key>\ntoken: xxxxxxxxxxxxxxxx",
        "for (std::size_t i = 0; i < keys.size(); ++i) keys[i]::value_type::iterator it;",
        "public static final long serialVersionUID = " + of("123456789", 1)(r) + of(DIGITS, 17)(r) + "L;",
        "git checkout " + of(HEX, 40)(r) + " && git cherry-pick " + of(HEX, 12)(r),
        f"nginx:1.{r.randrange(30)}.{r.randrange(9)}@sha256:{of(HEX, 64)(r)}",
        f'"integrity": "sha512-{of(BASE64, 86)(r)}==", "version": "{r.randrange(9)}.{r.randrange(30)}.{r.randrange(30)}"',
    ))  # fmt: skip


LOOK_ALIKES: Final[dict[str, tuple[str, Callable[[random.Random], str]]]] = {
    "uuid": ("en", lambda r: f"The request id was {uuid_of(r)}, see trace {uuid_of(r)}."),
    "git_hash": ("en", lambda r: f"Bisected to commit {of(HEX, 40)(r)} (short {of(HEX, 8)(r)})."),
    "sha256": ("en", lambda r: f"checksum: {of(HEX, 64)(r)}  installer.tar.gz"),
    "base64_image": ("en", _image),
    "isbn": ("en", lambda r: f"The book (ISBN {_isbn13(r)}) is out of print."),
    "ean": ("en", lambda r: f"barcode {(b := '50' + of(DIGITS, 10)(r)) + ean.calc_check_digit(b)} on the box"),
    "order_number": ("en", lambda r: f"Where is my order #{of(DIGITS, r.choice((8, 9, 10, 12)))(r)}?"),
    "order_number_long": ("en", lambda r: f"Order 20{of(DIGITS, 12)(r)} left our warehouse."),
    "tracking": ("en", lambda r: f"UPS tracking 1Z{of(UPPER + DIGITS, 6)(r)}{of(DIGITS, 10)(r)}, parcel {of(DIGITS, 12)(r)}."),
    "unix_time": ("en", lambda r: f"created_at={r.randrange(1_500_000_000, 1_900_000_000)} updated_at={r.randrange(1_500_000_000_000, 1_900_000_000_000)}"),
    "clock": ("en", lambda r: f"Started {_clock(r)}, ended {_clock(r)}."),
    "version": ("en", lambda r: f"Upgrade from version {r.randrange(20)}.{r.randrange(30)}.{r.randrange(99)}.{r.randrange(9999)} to v{r.randrange(9)}.{r.randrange(20)}.{r.randrange(20)}"),
    "ratio": ("en", lambda r: f"We sold {r.randrange(10**6):,} of {r.randrange(10**9):,} units, {r.random() * 100:.8f} percent, in 1990-{r.randrange(1991, 2020)}."),
    "dimensions": ("en", lambda r: f"Part 555-{of(DIGITS, 4)(r)}-{of(DIGITS, 2)(r)}, {r.randrange(999)}x{r.randrange(999)} mm, drawing {of(DIGITS, 3)(r)}-{of(DIGITS, 3)(r)}-{of(DIGITS, 3)(r)}."),
    "doi": ("en", lambda r: f"doi:10.1{of(DIGITS, 3)(r)}/j.cell.20{of(DIGITS, 2)(r)}.{of(DIGITS, 2)(r)}.{of(DIGITS, 3)(r)} and arXiv:{of(DIGITS, 4)(r)}.{of(DIGITS, 5)(r)}"),
    "coordinates": ("en", lambda r: f"The cabin is at {r.uniform(-90, 90):.6f}, {r.uniform(-180, 180):.6f}."),
    "mac": ("en", lambda r: "eth0 " + ":".join(of(HEX, 2)(r) for _ in range(6)) + f" up, {r.randrange(10**10)} packets"),
    "snowflake": ("en", lambda r: f"https://social.example.test/a/status/1{of(DIGITS, 18)(r)}"),
    "public_key": ("en", lambda r: f"ssh-rsa AAAAB3NzaC1yc2E{of(BASE64, 360)(r)} laptop"),
    "certificate": ("en", lambda r: "-----BEGIN CERTIFICATE-----\n" + "\n".join(of(BASE64, 64)(r) for _ in range(8)) + "\n-----END CERTIFICATE-----"),
    "log": ("en", _log),
    "csv": ("en", _csv),
    "code": ("en", _code),
    "arithmetic": ("en", lambda r: f"What is {r.randrange(10**9)} * {r.randrange(10**7)} + {r.randrange(10**11)}?"),
    "password_prose": ("en", lambda r: r.choice(("How do I reset my password? The token expired.", "A secret is safe if the key is long.", "The password is required and must hold a digit.", "Explain token bucket rate limits and key rotation."))),
    "account_prose": ("en", lambda r: f"My account balance is {r.randrange(10**6)}.{of(DIGITS, 2)(r)} and chapter {r.randrange(99)} accounts for {r.randrange(10**5)} words."),
    "history": ("en", lambda r: f"The painter was born in {r.randrange(1400, 1900)}; the bridge opened on 3 May {r.randrange(1800, 1990)}."),
    "zh_numbers": ("zh", lambda r: f"2026年{r.randrange(1, 13)}月{r.randrange(1, 29)}日，订单号{of(DIGITS, 14)(r)}，共{r.randrange(10**7)}元，版本{r.randrange(9)}.{r.randrange(9)}.{r.randrange(99)}。"),
    "zh_express": ("zh", lambda r: f"快递单号SF{of(DIGITS, 13)(r)}已签收，会议号{of(DIGITS, 3)(r)}-{of(DIGITS, 3)(r)}-{of(DIGITS, 3)(r)}。"),
    "th_numbers": ("th", lambda r: f"ราคา {r.randrange(10**7):,} บาท วันที่ {r.randrange(1, 29)}/{r.randrange(1, 13)}/2569 เลขที่ใบสั่งซื้อ {of(DIGITS, 12)(r)}"),
    "th_parcel": ("th", lambda r: f"พัสดุ EY{of(DIGITS, 9)(r)}TH ส่งแล้ว รุ่น {of(ALNUM, 10)(r)}"),
}  # fmt: skip


def look_alikes(seed: int, each: int) -> Iterator[Item]:
    """Yield `each` texts of every sort."""
    for name, (language, make) in LOOK_ALIKES.items():
        r = random.Random(f"{seed}-{name}")
        for _ in range(each):
            yield Item(make(r), language, name, ())

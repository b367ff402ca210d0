"""Things that the pattern detectors must find, made up here: no real person, key or account is among them."""

from __future__ import annotations

import base64
import json
import random
import string

_random = random.Random(20261120)


def made_of(alphabet: str, length: int) -> str:
    return "".join(_random.choice(alphabet) for _ in range(length))


def mixed(length: int) -> str:
    return made_of(string.ascii_letters + string.digits, length)


def token(header: dict[str, str]) -> str:
    parts = [header, {"sub": mixed(180)}]
    coded = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return ".".join([*coded, mixed(43)])


PEM = "-----BEGIN RSA PRIVATE KEY-----\n" + "\n".join(mixed(64) for _ in range(6)) + "\n-----END RSA PRIVATE KEY-----"

# (category, text around the thing with {} in its place, the thing)
THINGS: list[tuple[str, str, str]] = [
    ("privacy.pii.email", "{}", "john.doe+news@mail.co.uk"),
    ("privacy.pii.email", "<{}>", "a@b.org"),
    ("privacy.pii.email", "{}", f"{mixed(60)}@{mixed(50)}.{mixed(50)}.org"),
    ("privacy.pii.email", "{}", f"{mixed(64)}@{mixed(60)}.org"),
    ("privacy.pii.email", "{}", "用户@例子.公司"),
    ("privacy.pii.email", "请写信到 {} 谢谢", "li.张三@mail.例子.com"),
    ("privacy.pii.email", "{}谢谢", "zhang_san@例子.中国"),
    ("privacy.pii.email", "{}", "ผู้ใช้.หนึ่ง@ตัวอย่าง.ไทย"),
    ("privacy.pii.email", "{}", "สมชาย@example.co"),
    ("privacy.pii.phone", "{}", "+66 81 234 5678"),
    ("privacy.pii.phone", "{}", "+1 (212) 555-0123"),
    ("privacy.pii.phone", "{}", "(212) 456-7890"),
    ("privacy.pii.phone", "{}", "081-234-5678"),
    ("privacy.pii.phone", "{}", "0812345678"),
    ("privacy.pii.phone", "{}", "13800138000"),
    ("privacy.pii.phone", "{}", "020 7946 0958"),
    ("privacy.pii.phone", "{}", "+44 20 7946 0958"),
    ("privacy.pii.payment_card", "{}", "4111 1111 1111 1111"),
    ("privacy.pii.payment_card", "{}", "4111111111111111"),
    ("privacy.pii.payment_card", "{}", "5555-5555-5555-4444"),
    ("privacy.pii.payment_card", "{}", "3782 822463 10005"),
    ("privacy.pii.payment_card", "{}", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"),
    ("privacy.pii.iban", "{}", "GB82 WEST 1234 5698 7654 32"),
    ("privacy.pii.iban", "{}", "de89370400440532013000"),
    ("privacy.pii.ip", "{}", "8.8.4.4"),
    ("privacy.pii.ip", "{}", "2a00:1450:4001:81b::200e"),
    ("privacy.pii.national_id.us", "{}", "536-90-4399"),
    ("privacy.pii.national_id.us", "SSN {}", "536904399"),
    ("privacy.pii.national_id.us", "{}", "912-70-1234"),
    ("privacy.pii.national_id.th", "{}", "1-1017-00230-70-8"),
    ("privacy.pii.national_id.th", "{}", "1101700230708"),
    ("privacy.pii.national_id.cn", "{}", "11010519491231002X"),
    ("secrets.cloud_key", "{}", "AKIA" + made_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)),
    ("secrets.cloud_key", "aws_secret_access_key = {}", mixed(40)),
    ("secrets.cloud_key", "{}", "AIza" + mixed(35)),
    ("secrets.cloud_key", "AccountKey={}", mixed(86) + "=="),
    ("secrets.cloud_key", "https://x.blob.core.windows.net/c?sv=2024&sig={}", mixed(120)),
    ("secrets.token", "{}", "ghp_" + mixed(36)),
    ("secrets.token", "{}", "github_pat_" + mixed(82)),
    ("secrets.token", "{}", "glpat-" + mixed(20)),
    ("secrets.token", "{}", "xoxb-" + mixed(150)),
    ("secrets.token", "{}", "sk_live_" + mixed(200)),
    ("secrets.token", "{}", "sk-" + mixed(200)),
    ("secrets.token", "{}", "sk-proj-" + mixed(120)),
    ("secrets.token", "{}", "sk-ant-api03-" + mixed(95)),
    ("secrets.token", "{}", "GOCSPX-" + mixed(28)),
    ("secrets.token", "{}", "npm_" + mixed(36)),
    ("secrets.token", "{}", "pypi-AgEIcHlwaS5vcmc" + mixed(150)),
    ("secrets.token", "{}", "hf_" + mixed(34)),
    ("secrets.token", "{}", f"SG.{mixed(22)}.{mixed(43)}"),
    ("secrets.token", "{}", "SK" + made_of("0123456789abcdef", 32)),
    ("secrets.token", "{}", token({"alg": "HS256", "typ": "JWT"})),
    ("secrets.token", "{}", token({"kid": mixed(150), "alg": "RS256"})),
    ("secrets.token", "{}", token({"own": mixed(200)})),
    ("secrets.token", "password: {}", "Tr0ub4dor&3"),
    ("secrets.token", "DB_PASSWORD='{}'", mixed(300)),
    ("secrets.token", "Authorization: Bearer {}", mixed(300)),
    ("secrets.token", "postgres://bob:{}@db", "s3cr3t"),
    ("privacy.pii.phone", "{}", "+1 (212) 555-0123 ext. 42"),
    ("privacy.pii.national_id.cn", "{}", "440305 19660709 7257"),  # older than the region whose number it has
    ("privacy.pii.national_id.gb", "NI number {}", "AB123456C"),
    ("privacy.pii.national_id.gb", "{}", "AB 12 34 56 C"),
    ("privacy.pii.date_of_birth", "DOB: {}", "03/04/1980"),
    ("privacy.pii.date_of_birth", "date of birth is {}", "May 3rd, 1990"),
    ("privacy.pii.date_of_birth", "出生日期：{}", "1950年1月2日"),
    ("privacy.pii.date_of_birth", "วันเกิด {}", "5/3/2540"),
    ("privacy.pii.passport", "Passport number: {}", "X1234567"),
    ("privacy.pii.passport", "护照号码：{}", "E12345678"),
    ("privacy.pii.passport", "หนังสือเดินทางเลขที่ {}", "AA1234567"),
    ("privacy.pii.driver_license", "Driver's license no. {}", "F1011785"),
    ("privacy.pii.driver_license", "DL# {}", "D123-4567-8901"),
    ("privacy.pii.bank_account", "account number: {}", "0012345678"),
    ("privacy.pii.bank_account", "routing number {}", "021000021"),
    ("privacy.pii.bank_account", "เลขที่บัญชี {}", "887-6-98143-2"),
    ("privacy.pii.bic", "SWIFT/BIC: {}", "DEUTDEFF500"),
    ("privacy.pii.crypto_wallet", "{}", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
    ("privacy.pii.crypto_wallet", "{}", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"),
    ("privacy.pii.crypto_wallet", "wallet {}", "0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe"),
    ("secrets.private_key", "{}", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"),
    ("secrets.private_key", "{}", "xprv" + made_of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", 107)),
    ("secrets.token", "{}", "1234567890:AA" + mixed(33)),
    ("secrets.token", "{}", f"PMAK-{made_of('0123456789abcdef', 24)}-{made_of('0123456789abcdef', 34)}"),
    ("secrets.token", "redis://:{}@cache:6379/0", mixed(14)),
    ("secrets.cloud_key", "{}", "LTAI5t" + mixed(18)),
    ("secrets.private_key", "{}", PEM),
    ("secrets.private_key", "{}", "AGE-SECRET-KEY-1" + made_of(string.ascii_uppercase + string.digits, 58)),
]

# Everyday text that holds digits, colons, long words, and none of the above.
HARMLESS: list[str] = [
    "The meeting is on 2024-01-15 at 10:30:45, or on 15/01/2024.",
    "Order 20240115123 was shipped; invoice INV-2024-000123456.",
    "ISBN 978-3-16-148410-0 costs $1,234.56 (1 234 567 copies sold between 1990-2005).",
    "version 1.2.3.4 was followed by 10.0.19045.3803",
    "std::vector<int> a; x[::2]; face::dead; ns::b",
    "uuid 123e4567-e89b-12d3-a456-426614174000",
    "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "The password must be changed; password: required; token = tokenizer.encode(text)",
    'api_key = os.environ["API_KEY"]; password = "${DB_PASSWORD}"; secret: <your-secret-here>',
    "a risk-averse task-force-oriented, sk-learn-like, desk-bound-and-ready-for-work person",
    "0123456789 and 9876543210 and 1111111111111111 and 0000000000",
    "-----BEGIN PUBLIC KEY-----",
    "@someone said: mail me @ home",
    "3.14159265358979323846 and 1e-10 and 0x7fffffff",
    "MAC 00:1a:2b:3c:4d:5e, time 12:34:56.789",
    "The basic internationalisation of this bearer of good news",
    "My account was opened in 2019; the account balance is 1234567 and the driver version is 535.104",
    "She moved to Leeds; her birthday party is at 18:30 in room 1204. Passport control opens at 6.",
    "arXiv:2301.12345, doi:10.1000/j.cell.2015.05.002, ISBN 978-82-8867-851-7",
    "Swift: an introduction. SWIFT GUIDELINES are in capitals; BIC means a biosensor.",
    "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 has a wrong checksum",
    "温度是 36.5 度，2024年1月15日，共1234567人",
    "ราคา 1,234,567 บาท วันที่ 15/01/2567",
]

"""Harmless texts written here: Arabic, Hindi and emoji sentences from small grammars, and technical text full of codes."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import random
import uuid
from urllib.parse import quote

ARABIC = (
    ("ذهبت أمس إلى", "وصلنا اليوم إلى", "سنسافر غدًا إلى", "أحب أن أزور", "قرأت كتابًا عن"),
    ("السوق القديمة", "مدينة القاهرة", "متحف الفنون", "مكتبة الجامعة", "الحديقة العامة"),
    ("مع أصدقائي.", "لأن الطقس جميل!", "قبل غروب الشمس؟ نعم.", "واشتريت خبزًا وزيتونًا.", "وتعلّمت أشياء جديدة ١٢٣."),
)
HINDI = (
    ("आज सुबह मैं", "कल हम सब", "मेरी बहन हर दिन", "अगले महीने वे", "शाम को बच्चे"),
    ("बाज़ार से सब्ज़ियाँ", "पुस्तकालय में किताबें", "नदी के किनारे फूल", "रसोई में चाय", "पाठशाला में गणित"),
    ("खरीदने गए।", "देखकर खुश हुए!", "लेकर घर आए।", "पसंद करते हैं, है न?", "सीख रहे हैं १२३।"),
)
EMOJI = (
    ("Happy birthday 🎂🎉", "We won ⚽️🏆", "On the train 🚆", "Good morning ☀️", "Family 👨‍👩‍👧‍👦 day", "1️⃣ 2️⃣ 3️⃣ go"),
    ("see you soon 👋🏽", "with the team 💪🏻👩‍💻", "from 🇹🇭 and 🇺🇸", "love it ❤️‍🔥", "at the 🏖️ again"),
    ("😂😂", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ✨", "👍🏿", "🤷🏽‍♀️ anyway", "🏳️‍🌈"),
)


def everyday() -> dict[str, list[str]]:
    """Return every sentence of the grammars by language."""
    grammars = {"ar": ARABIC, "hi": HINDI, "emoji": EMOJI}
    return {name: [" ".join(parts) for parts in itertools.product(*grammar)] for name, grammar in grammars.items()}


def technical(seed: int, count: int = 60) -> list[str]:
    """Return `count` texts of each of a dozen sorts: hashes, tokens, identifiers, encoded data, markup, code."""
    chance = random.Random(seed)
    return [make(chance) for make in _SORTS for _ in range(count)]


def _word(chance: random.Random) -> str:
    return chance.choice(
        "report invoice table order garden weather meeting ticket release parser window station holiday recipe".split()
    )


def _sentence(chance: random.Random) -> str:
    return f"the {_word(chance)} of the {_word(chance)} is ready for the next {_word(chance)}"


def _commits(chance: random.Random) -> str:
    rows = (f"{chance.randbytes(20).hex()} Update the {_word(chance)}" for _ in range(6))
    return "git log\n" + "\n".join(rows)


def _digests(chance: random.Random) -> str:
    return "\n".join(
        f"{hashlib.sha256(chance.randbytes(9)).hexdigest()}  {_word(chance)}-{chance.randrange(9)}.tar.gz"
        for _ in range(4)
    )


def _token(chance: random.Random) -> str:
    parts = [
        {"alg": "HS256", "typ": "JWT"},
        {"sub": str(chance.randrange(10**9)), "name": _word(chance), "iat": 1516239022},
    ]
    packed = [base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts]
    signature = base64.urlsafe_b64encode(chance.randbytes(32)).decode().rstrip("=")
    return f"Authorization: Bearer {'.'.join([*packed, signature])}"


def _image(chance: random.Random) -> str:
    data = base64.b64encode(b"\x89PNG\r\n\x1a\n" + chance.randbytes(300)).decode()
    return f'<img alt="{_word(chance)}" src="data:image/png;base64,{data}">'


def _identifiers(chance: random.Random) -> str:
    return "\n".join(f"{uuid.UUID(bytes=chance.randbytes(16))},{_word(chance)}" for _ in range(6))


def _links(chance: random.Random) -> str:
    return f"See https://example.org/{_word(chance)}/{quote(_sentence(chance))}?q={quote('东京 天气')}&page={chance.randrange(90)}"


def _markup(chance: random.Random) -> str:
    return (
        f"<p>Tom &amp; Ann&#39;s {_word(chance)} &lt;b&gt;{_word(chance)}&lt;/b&gt; &copy;&nbsp;2024 &mdash; caf&eacute;</p>"
        f'<a href="/{_word(chance)}?a=1&amp;b=2">{_sentence(chance)}</a>'
    )


def _styles(chance: random.Random) -> str:
    return " ".join(
        f".{_word(chance)} {{ color: #{chance.randbytes(3).hex()}; margin: {chance.randrange(40)}px 1.5em; }}"
        for _ in range(6)
    )


def _code(chance: random.Random) -> str:
    name = f"{_word(chance)}_{chance.randrange(99)}"
    return f"def {name}(x1, x2):\n    return [f(i, 0x{chance.randbytes(2).hex()}) for i in range({chance.randrange(99)})]  # v2.{chance.randrange(9)}\n{name}(b2b, utf8)"


def _table(chance: random.Random) -> str:
    return f"| name | size | note |\n|---|:--:|---|\n| {_word(chance)} | {chance.randrange(999)} | - - - |\n... --- ...\n* a b c d *"


def _dump(chance: random.Random) -> str:
    return "\n".join(f"{16 * i:08x}  {chance.randbytes(16).hex(' ')}  |{'.' * 16}|" for i in range(4))


def _encoded_words(chance: random.Random) -> str:
    return f"kind: Secret\ndata:\n  note: {base64.b64encode(_sentence(chance).encode()).decode()}\n  hex: {_sentence(chance).encode().hex()}"


_SORTS = (
    _commits, _digests, _token, _image, _identifiers, _links, _markup, _styles, _code, _table, _dump, _encoded_words,
)  # fmt: skip

"""Secrets that tell themselves by their look: keys and tokens with a known beginning, web tokens, private keys.

Open-ended values are judged by their first 64 code points, so that the end of a window cannot hide them.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final

from classifiers.patterns.page import TAIL, Expression, Found, Page, entropy
from classifiers.types import Category

CLOUD: Final = "secrets.cloud_key"
TOKEN: Final = "secrets.token"  # noqa: S105 - a category's name
PRIVATE: Final = "secrets.private_key"
CATEGORIES: Final[tuple[Category, ...]] = (CLOUD, TOKEN, PRIVATE)

# (what it begins with, the rest of it, category, probability). A prefix that ordinary words can end in stands after \b.
_KNOWN: Final[tuple[tuple[str, str, Category, float], ...]] = (
    ("AKIA", "[A-Z2-7]{16}", CLOUD, 0.98),
    ("ASIA", "[A-Z2-7]{16}", CLOUD, 0.95),
    ("ABIA", "[A-Z2-7]{16}", CLOUD, 0.95),
    ("ACCA", "[A-Z2-7]{16}", CLOUD, 0.95),
    ("AIza", "[A-Za-z0-9_-]{35}", CLOUD, 0.98),
    ("GOCSPX-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("ya29.", "[A-Za-z0-9_-]{20,}", TOKEN, 0.98),
    ("ghp_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("gho_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("ghu_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("ghs_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("ghr_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("github_pat_", "[A-Za-z0-9_]{22,}", TOKEN, 0.99),
    ("glpat-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("xoxa-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xoxb-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xoxe-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xoxp-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xoxr-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xoxs-", "[A-Za-z0-9-]{10,}", TOKEN, 0.98),
    ("xapp-", "[A-Za-z0-9-]{20,}", TOKEN, 0.98),
    ("hooks.slack.com/services/", "T[A-Za-z0-9]{6,}/B[A-Za-z0-9]{6,}/[A-Za-z0-9]{16,}", TOKEN, 0.98),
    ("sk_live_", "[A-Za-z0-9]{16,}", TOKEN, 0.99),
    ("rk_live_", "[A-Za-z0-9]{16,}", TOKEN, 0.99),
    ("sk_test_", "[A-Za-z0-9]{16,}", TOKEN, 0.9),
    ("rk_test_", "[A-Za-z0-9]{16,}", TOKEN, 0.9),
    ("whsec_", "[A-Za-z0-9]{24,}", TOKEN, 0.95),
    ("sk-ant-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("sk-proj-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("sk-svcacct-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("npm_", "[A-Za-z0-9]{30,}", TOKEN, 0.99),
    ("pypi-", "AgE[A-Za-z0-9_-]{20,}", TOKEN, 0.99),
    ("hf_", "[A-Za-z0-9]{30,}", TOKEN, 0.98),
    ("SG.", "[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,}", TOKEN, 0.99),
    ("LTAI", "[A-Za-z0-9]{16,26}", CLOUD, 0.95),
    ("AKID", "[A-Za-z0-9]{32}", CLOUD, 0.95),
    ("ABSK", "[A-Za-z0-9+/=]{60,}", CLOUD, 0.95),
    ("dop_v1_", "[0-9a-f]{64}", CLOUD, 0.99),
    ("doo_v1_", "[0-9a-f]{64}", CLOUD, 0.99),
    ("dor_v1_", "[0-9a-f]{64}", CLOUD, 0.99),
    ("shpat_", "[0-9a-fA-F]{32}", TOKEN, 0.99),
    ("shpca_", "[0-9a-fA-F]{32}", TOKEN, 0.99),
    ("shppa_", "[0-9a-fA-F]{32}", TOKEN, 0.99),
    ("shpss_", "[0-9a-fA-F]{32}", TOKEN, 0.99),
    ("dapi", "[0-9a-f]{32}(?:-[0-9])?", TOKEN, 0.95),
    ("hvs.", "[A-Za-z0-9_-]{24,}", TOKEN, 0.98),
    ("hvb.", "[A-Za-z0-9_-]{24,}", TOKEN, 0.98),
    ("gsk_", "[A-Za-z0-9]{40,}", TOKEN, 0.98),
    ("xai-", "[A-Za-z0-9]{60,}", TOKEN, 0.98),
    ("pplx-", "[A-Za-z0-9]{40,}", TOKEN, 0.98),
    ("nvapi-", "[A-Za-z0-9_-]{40,}", TOKEN, 0.98),
    ("tvly-", "[A-Za-z0-9-]{24,}", TOKEN, 0.95),
    ("r8_", "[A-Za-z0-9]{37}", TOKEN, 0.97),
    ("glsa_", "[A-Za-z0-9]{32}_[0-9a-fA-F]{8}", TOKEN, 0.99),
    ("glrt-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.98),
    ("glptt-", "[0-9a-f]{40}", TOKEN, 0.98),
    ("gldt-", "[A-Za-z0-9_-]{20,}", TOKEN, 0.98),
    ("dckr_pat_", "[A-Za-z0-9_-]{24,}", TOKEN, 0.99),
    ("lin_api_", "[A-Za-z0-9]{32,}", TOKEN, 0.99),
    ("ntn_", "[A-Za-z0-9]{40,}", TOKEN, 0.98),
    ("ATATT3", "[A-Za-z0-9_=-]{80,}", TOKEN, 0.99),
    ("NRAK-", "[A-Z0-9]{27}", TOKEN, 0.98),
    ("PMAK-", "[0-9a-f]{24}-[0-9a-f]{34}", TOKEN, 0.99),
    ("sq0atp-", "[A-Za-z0-9_-]{22}", TOKEN, 0.98),
    ("sq0csp-", "[A-Za-z0-9_-]{43}", TOKEN, 0.98),
    ("pscale_tkn_", "[A-Za-z0-9_.=-]{32,}", TOKEN, 0.99),
    ("pscale_pw_", "[A-Za-z0-9_.=-]{32,}", TOKEN, 0.99),
    ("dp.pt.", "[A-Za-z0-9]{40,}", TOKEN, 0.98),
    ("sntrys_", "[A-Za-z0-9_=+/-]{40,}", TOKEN, 0.98),
    ("sntryu_", "[0-9a-f]{64}", TOKEN, 0.98),
    ("rubygems_", "[0-9a-f]{48}", TOKEN, 0.99),
    ("figd_", "[A-Za-z0-9_-]{40,}", TOKEN, 0.98),
    ("sbp_", "[0-9a-f]{40}", TOKEN, 0.98),
    ("HRKU-", "[A-Za-z0-9_-]{36,}", TOKEN, 0.98),
    ("CFPAT-", "[A-Za-z0-9_-]{43}", TOKEN, 0.98),
    ("AGE-SECRET-KEY-1", "[0-9A-Z]{50,}", PRIVATE, 0.99),
)
_WITH_BOUNDARY: Final = frozenset(
    "hf_ SG. AIza ASIA ABIA ACCA npm_ pypi- LTAI AKID ABSK dapi hvs. hvb. gsk_ xai- r8_ ntn_ dp.pt. sbp_ tvly- figd_".split()
)
_TOKENS: Final = Expression(
    "|".join((r"\b" if head in _WITH_BOUNDARY else "") + re.escape(head) + rest for head, rest, _, _ in _KNOWN)
)
_STRENGTH: Final = {head.encode(): (category, probability) for head, _, category, probability in _KNOWN}

_OPENAI: Final = Expression(r"\bsk-[A-Za-z0-9_-]{20,}")
_TWILIO: Final = Expression(r"\b(?:SK|AC)[0-9a-f]{32}\b")
_TELEGRAM: Final = Expression(r"\b[1-9][0-9]{7,9}:AA[A-Za-z0-9_-]{33}\b")
_DISCORD: Final = Expression(r"\b[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}")
_JWT: Final = Expression(r"\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}")
_PEM: Final = Expression(r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-[23]:")
_PEM_END: Final = Expression(r"-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-MAC: ?[0-9a-f]{40,64}")

_JUDGED: Final = 64  # code points of an open-ended value that its probability rests on
_BITS: Final = 3.2  # for each byte; English words and identifiers of 20 letters stay below with no digit among them
TRIGGER: Final = "|".join(
    [re.escape(head) for head, _, _, _ in _KNOWN]
    + ["sk-", "SK[0-9a-f]", "AC[0-9a-f]", "eyJ", "-----BEGIN", "PuTTY-User", "[0-9]:AA", "[MNO][A-Za-z0-9]{23}"]
)


def find(sheet: Page) -> Iterator[Found]:
    yield from _known(sheet)
    yield from _openai(sheet)
    for expression, probability in ((_TWILIO, 0.9), (_TELEGRAM, 0.98), (_DISCORD, 0.95)):
        for start, end in expression.spans(sheet):
            yield Found(TOKEN, probability, start, end)
    yield from _jwt(sheet)
    yield from _pem(sheet)


def _known(sheet: Page) -> Iterator[Found]:
    for start, end in _TOKENS.spans(sheet):
        for head, (category, probability) in _STRENGTH.items():
            if sheet.data.startswith(head, start):
                yield Found(category, probability, start, end)
                break


def _openai(sheet: Page) -> Iterator[Found]:
    for start, end in _OPENAI.spans(sheet):
        value = sheet.data[start + 3 : min(end, start + _JUDGED)]
        if entropy(value) >= _BITS and any(c in b"0123456789" for c in value):
            yield Found(TOKEN, 0.97, start, end)


def _jwt(sheet: Page) -> Iterator[Found]:
    """A JSON Web Token or encrypted one (RFC 7519, RFC 7516); by its header alone where the rest is cut off."""
    for start, end in _JWT.spans(sheet):
        parts = sheet.data[start : min(end, start + TAIL)].split(b".")
        named = b'"alg"' in _decoded(parts[0]) or b'"enc"' in _decoded(parts[0])
        if named or (len(parts) > 1 and parts[1].startswith(b"eyJ")):
            yield Found(TOKEN, 0.97, start, end)
        elif end - start >= TAIL:
            yield Found(TOKEN, 0.6, start, end)


def _decoded(part: bytes) -> bytes:
    whole = part[: len(part) // 4 * 4]
    try:
        return base64.urlsafe_b64decode(whole)
    except binascii.Error:
        return b""


def _pem(sheet: Page) -> Iterator[Found]:
    """From the BEGIN line to the END line, or to the end of the text where there is none."""
    ends = [end for _, end in _PEM_END.spans(sheet)]
    done = 0
    at = 0
    for start, begun in _PEM.spans(sheet):
        if start < done:
            continue
        while at < len(ends) and ends[at] <= begun:
            at += 1
        done = ends[at] if at < len(ends) else len(sheet.data)
        yield Found(PRIVATE, 0.99, start, done)

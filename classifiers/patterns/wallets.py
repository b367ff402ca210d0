"""Addresses of crypto-currency wallets and the private keys that spend from them.

Base58 and Bech32 carry checksums of 32 and 30 bits, so what passes them is hardly anything else. An Ethereum address has
one only in the case of its letters (ERC-55, which takes Keccak-256), so there a word before it must say what it is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final

from classifiers.patterns.page import Expression, Found, Page, Words
from classifiers.types import Category

WALLET: Final = "privacy.pii.crypto_wallet"
PRIVATE: Final = "secrets.private_key"
CATEGORIES: Final[tuple[Category, ...]] = (WALLET, PRIVATE)

_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUE: Final = {char: at for at, char in enumerate(_BASE58)}
_ANY58: Final = "[1-9A-HJ-NP-Za-km-z]"
_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
# Bitcoin, Litecoin, Dogecoin, Dash, Tron; Bitcoin's private keys in the wallet import format; Bech32; Ethereum;
# the extended private key of a hierarchical wallet (BIP 32), 111 characters of which 96 are enough.
_BASE58_SHAPE: Final = rf"\b(?:[13LMDXT]{_ANY58}{{25,33}}|[5KLc9]{_ANY58}{{50,51}})\b"
_BECH32_SHAPE: Final = r"\b(?:bc1|ltc1)[02-9ac-hj-np-z]{38,59}\b"
_ETHEREUM_SHAPE: Final = r"\b0x[0-9A-Fa-f]{40}\b"
_EXTENDED_SHAPE: Final = rf"\b[xyzt]prv{_ANY58}{{92,108}}"
TRIGGER: Final = f"{_BASE58_SHAPE}|{_BECH32_SHAPE}|{_ETHEREUM_SHAPE}|{_EXTENDED_SHAPE}"
_PUBLIC58: Final = Expression(_BASE58_SHAPE)
_PUBLIC32: Final = Expression(_BECH32_SHAPE)
_ETHEREUM: Final = Expression(_ETHEREUM_SHAPE)
_EXTENDED: Final = Expression(_EXTENDED_SHAPE)
_WORDS: Final = Words(
    "wallet,address,eth,ether,ethereum,usdt,usdc,erc20,erc-20,bep20,metamask,send,transfer,pay,กระเป๋า,钱包,錢包,地址,转账"
)

_CHECKED: Final = 0.99
_NAMED: Final = 0.9  # 40 hexadecimal digits behind a word
_UNNAMED: Final = 0.4
_ADDRESS_BYTES: Final = 21  # version and hash
_KEY_BYTES: Final = (33, 34)  # version and key, and a mark that its public key is compressed
_BECH32_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_RESIDUES: Final = frozenset({1, 0x2BC830A3})  # BIP 173, BIP 350


def find(sheet: Page) -> Iterator[Found]:
    for start, end in _PUBLIC58.spans(sheet):
        size = _base58_size(sheet.text[start:end])
        if size == _ADDRESS_BYTES:
            yield Found(WALLET, _CHECKED, start, end)
        elif size in _KEY_BYTES:
            yield Found(PRIVATE, _CHECKED, start, end)
    for start, end in _PUBLIC32.spans(sheet):
        if _has_bech32_checksum(sheet.text[start:end]):
            yield Found(WALLET, _CHECKED, start, end)
    for start, end in _ETHEREUM.spans(sheet):
        yield Found(WALLET, _NAMED if _WORDS.are_before(sheet, start) else _UNNAMED, start, end)
    for start, end in _EXTENDED.spans(sheet):
        yield Found(PRIVATE, _CHECKED, start, end)


def _base58_size(written: str) -> int:
    """Return how many bytes stand before a valid checksum, 0 where it is wrong. Source: Bitcoin's Base58Check."""
    number = 0
    for char in written:
        number = number * 58 + _VALUE[char]
    zeros = len(written) - len(written.lstrip("1"))
    data = bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")
    digest = hashlib.sha256(hashlib.sha256(data[:-4]).digest()).digest()
    return len(data) - 4 if digest[:4] == data[-4:] else 0


def _has_bech32_checksum(written: str) -> bool:
    """Source: BIP 173 and BIP 350."""
    human, _, coded = written.partition("1")
    values = [ord(c) >> 5 for c in human] + [0] + [ord(c) & 31 for c in human] + [_BECH32.index(c) for c in coded]
    residue = 1
    for value in values:
        top = residue >> 25
        residue = (residue & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_BECH32_GENERATOR):
            residue ^= term if top >> bit & 1 else 0
    return residue in _BECH32_RESIDUES

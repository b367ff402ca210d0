"""Requests that two readers could read in two ways: the cases, for the gateway alone and behind a proxy.

`refused`: 4xx, the end of the connection, and nothing reaches the model. `unknown`: 4xx as well, but of a request whose
borders are sound. `one`: one request, whatever else stands there. Never two, never silence.
"""

from __future__ import annotations

import json
from typing import NamedTuple

PATH = b"/v1/chat/completions"
BODY = json.dumps({"model": "m", "messages": [{"role": "user", "content": "hello"}]}).encode()


class Case(NamedTuple):
    name: str
    raw: bytes
    expected: str  # refused | unknown | one
    statuses: frozenset[int] = frozenset({400})


class Writer:
    """Writes the cases for one key."""

    def __init__(self, key: str) -> None:
        self._auth = b"Authorization: Bearer " + key.encode() + b"\r\nContent-Type: application/json\r\n"
        self._length = b"Content-Length: %d\r\n" % len(BODY)
        self._chunks = b"%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)

    def request(
        self,
        *more: bytes,
        line: bytes = b"POST " + PATH + b" HTTP/1.1",
        host: bytes = b"Host: gw\r\n",
        body: bytes = b"",
    ) -> bytes:
        headers = b"".join(header + b"\r\n" for header in more)
        return line + b"\r\n" + host + self._auth + headers + b"\r\n" + body

    def sized(self, *more: bytes, **parts: bytes) -> bytes:
        """A sound request with a Content-Length, but for what is said."""
        return self.request(self._length[:-2], *more, **{"body": BODY, **parts})

    def chunked(self, *more: bytes, body: bytes | None = None, coding: bytes = b"Transfer-Encoding: chunked") -> bytes:
        return self.request(coding, *more, body=self._chunks if body is None else body)

    def _bad_upgrade(self) -> bytes:
        return self.chunked(b"Connection: Upgrade", b"Upgrade: h2c", body=b"1\r\nxx")

    def _blanks_behind(self) -> bytes:
        """RFC 9110, section 5.5: they are no part of a value. Of a coding, which borders hang on, they are refused."""
        head, _, body = self.sized(b"Content-Encoding: identity").partition(b"\r\n\r\n")
        line, *headers = head.split(b"\r\n")
        return b"\r\n".join([line, *(header + b" \t" for header in headers), b"", body])

    def cases(self) -> list[Case]:
        return [
            *self._lengths(),
            *self._chunking(),
            *self._lines(),
            *self._targets(),
            *self._sizes(),
            *self._smuggled(),
        ]

    def _lengths(self) -> list[Case]:
        n = b"%d" % len(BODY)
        te = b"Transfer-Encoding: chunked"
        return [
            Case("CL and TE", self.sized(te, body=self._chunks), "refused"),
            Case("TE and CL", self.request(te, b"Content-Length: 4", body=self._chunks), "refused"),
            Case("two CL", self.sized(b"Content-Length: 5"), "refused"),
            Case("the same CL twice", self.sized(self._length[:-2]), "refused"),
            Case("CL list", self.request(b"Content-Length: " + n + b", " + n, body=BODY), "refused"),
            Case("CL with a sign", self.request(b"Content-Length: +" + n, body=BODY), "refused"),
            Case("CL in hex", self.request(b"Content-Length: 0x10", body=BODY), "refused"),
            Case("CL of 30 digits", self.request(b"Content-Length: " + b"9" * 30, body=BODY), "refused"),
            Case("CL beyond the limit", self.request(b"Content-Length: 99999999999"), "refused", frozenset({413})),
        ]

    def _chunking(self) -> list[Case]:
        size = b"%x" % len(BODY)
        end = b"\r\n0\r\n\r\n"
        codings = {
            "xchunked": b"Transfer-Encoding: xchunked",
            "double": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "chunked twice": b"Transfer-Encoding: chunked, chunked",
            "identity": b"Transfer-Encoding: identity",
            "identity after": b"Transfer-Encoding: chunked, identity",
            "gzip before": b"Transfer-Encoding: gzip, chunked",
            "vertical tab": b"Transfer-Encoding: \x0bchunked",
            "space before the colon": b"Transfer-Encoding : chunked",
            "tab after it": b"Transfer-Encoding: chunked\t",
            "in quotes": b'Transfer-Encoding: "chunked"',
        }
        return [
            *(Case(f"TE {n}", self.chunked(coding=c), "refused", frozenset({400, 501})) for n, c in codings.items()),
            Case("TE in capitals", self.chunked(coding=b"TRANSFER-ENCODING: CHUNKED"), "one"),
            Case("TE after a tab", self.chunked(coding=b"Transfer-Encoding:\tchunked"), "one"),
            Case("TE in HTTP/1.0", self.chunked().replace(b"HTTP/1.1", b"HTTP/1.0", 1), "refused"),
            Case("chunk size 0x", self.chunked(body=b"0x" + size + b"\r\n" + BODY + end), "refused"),
            Case("chunk size overflow", self.chunked(body=b"F" * 17 + b"\r\n" + BODY + end), "refused"),
            Case("chunk size negative", self.chunked(body=b"-1\r\n" + BODY + end), "refused"),
            Case("chunk without an end", self.chunked(body=size + b"\r\n" + BODY + b"XX0\r\n\r\n"), "refused"),
            Case("chunk ended by LF", self.chunked(body=size + b"\n" + BODY + b"\n0\n\n"), "refused"),
            Case("chunk extension", self.chunked(body=size + b";a=b\r\n" + BODY + end), "one"),
            Case("chunk extension with LF", self.chunked(body=size + b";a\nb\r\n" + BODY + end), "refused"),
            Case("trailer", self.chunked(body=self._chunks[:-2] + b"Authorization: x\r\n\r\n"), "refused"),
        ]

    def _lines(self) -> list[Case]:
        return [
            Case("LF alone", self.sized().replace(b"\r\n", b"\n"), "refused"),
            Case("bare CR", self.sized(b"X-A: b\rX-C: d"), "refused"),
            Case("blanks behind the values", self._blanks_behind(), "one"),
            Case("folded line", self.sized(b"X-A: b\r\n c"), "refused"),
            Case("NUL", self.sized(b"X-A: b\x00c"), "refused"),
            Case("space before the colon", self.sized(b"X-A : b"), "refused"),
            Case("empty name", self.sized(b": b"), "refused"),
            Case("space before the first header", self.sized(host=b" Host: gw\r\n"), "refused"),
            Case("no Host", self.sized(host=b""), "refused"),
            Case("two Hosts", self.sized(b"Host: evil"), "refused"),
            Case("Host with a path", self.sized(host=b"Host: gw/evil\r\n"), "refused"),
            Case("Host with a user", self.sized(host=b"Host: a@gw\r\n"), "refused"),
            Case("Host list", self.sized(host=b"Host: gw, evil\r\n"), "refused"),
            Case("two keys", self.sized(self._auth.split(b"\r\n")[0]), "refused"),
        ]

    def _targets(self) -> list[Case]:
        def to(target: bytes, method: bytes = b"POST", version: bytes = b"HTTP/1.1") -> bytes:
            return self.sized(line=method + b" " + target + b" " + version)

        return [
            Case("absolute form", to(b"http://evil" + PATH), "refused"),
            Case("absolute form with a user", to(b"http://gw@evil:80" + PATH), "refused"),
            Case("authority form", to(b"evil:443"), "refused"),
            Case("two slashes", to(b"//evil" + PATH), "unknown", frozenset({400, 404})),
            Case("asterisk", to(b"*", b"OPTIONS"), "refused"),
            Case("space in the target", to(PATH + b" x"), "refused"),
            Case("bytes beyond ASCII", to(PATH + b"\xff"), "refused"),
            Case("CONNECT", to(b"evil:443", b"CONNECT"), "refused", frozenset({400, 405})),
            Case("TRACE", to(PATH, b"TRACE"), "refused", frozenset({405})),
            Case("unknown method", to(PATH, b"FROB"), "refused"),
            Case("method in small letters", to(PATH, b"post"), "refused"),
            Case("HTTP/0.9", b"GET " + PATH + b"\r\n", "refused", frozenset({400, 408})),
            Case("HTTP/0.9 by name", to(PATH, version=b"HTTP/0.9"), "refused"),
            Case("HTTP/2.0", to(PATH, version=b"HTTP/2.0"), "refused"),
            Case("HTTP/1.9", to(PATH, version=b"HTTP/1.9"), "refused"),
            Case("HTTP/2 preface", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "refused"),
            Case("TLS hello", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x07" * 500, "refused"),
        ]

    def _sizes(self) -> list[Case]:
        large = frozenset({431})
        return [
            Case("a header of 200 kB", self.sized(b"X-A: " + b"a" * 200_000), "refused", large),
            Case("5,000 headers", self.sized(*[b"X-%d: a" % i for i in range(5_000)]), "refused", large),
            Case("65 headers", self.sized(*[b"X-%d: a" % i for i in range(65)]), "refused", large),
            Case("a target of 100 kB", self.sized(line=b"POST /" + b"a" * 100_000 + b" HTTP/1.1"), "refused", large),
            Case("unknown Expect", self.sized(b"Expect: 200-ok"), "refused", frozenset({417})),
        ]

    def _smuggled(self) -> list[Case]:
        """A second request where a reader that counts otherwise would find it."""
        inner = self.sized()
        return [
            Case("in a body", self.request(b"Content-Length: %d" % len(inner), body=inner), "unknown"),
            Case("after a refusal", self.sized(b"Host: evil") + inner, "refused"),
            Case("after a close", self.sized(b"Connection: close") + inner, "one"),
            Case(
                "after an upgrade", self.sized(b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c") + inner, "one"
            ),
            Case("after a websocket", self.sized(b"Connection: Upgrade", b"Upgrade: websocket") + inner, "one"),
            Case("after an upgrade in chunks", self.chunked(b"Connection: Upgrade", b"Upgrade: h2c") + inner, "one"),
            Case("an upgrade with a bad chunk", self._bad_upgrade() + inner, "refused"),
            Case("after a bad chunk", self.chunked(body=b"1\r\nxx") + inner, "refused"),
            Case("after a body too short", self.request(b"Content-Length: 0", body=BODY + inner), "refused"),
            Case("garbage after a request", self.sized() + b"\x00\x01garbage\r\n\r\n", "one"),
        ]

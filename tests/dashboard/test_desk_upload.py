"""A checkpoint that is given as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_material import csrf_of, standing_desk
from hypothesis import given
from hypothesis import strategies as st

from gateway.dashboard.access import Role
from gateway.dashboard.upload import MAX_UPLOAD_BYTES, read_upload
from gateway.errors import BadRequest

TYPE = "multipart/form-data; boundary=b"
NOTE = "somebody/log\n12\nAAAA\n\n— somebody AAAA\n"


def part(name: str, value: bytes, more: str = "") -> bytes:
    return b'--b\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n' % (name.encode(), more.encode(), value)


def test_a_form_is_read_with_its_file_whatever_that_is_called() -> None:
    """A file's name is the sender's, and nobody here opens anything by it."""
    file = part("file", NOTE.encode(), '; filename="../../etc/passwd"\r\nContent-Type: text/html')
    assert read_upload(TYPE, part("csrf", b"x") + part("note", b"") + file + b"--b--\r\n") == {
        "csrf": ("x",),
        "note": ("",),
        "file": (NOTE,),
    }


@pytest.mark.parametrize(
    ("content_type", "raw"),
    [
        ("multipart/form-data", part("a", b"x") + b"--b--\r\n"),
        (f"multipart/form-data; boundary={'b' * 71}", b""),
        (TYPE, b"no part"),
        (TYPE, part("a", b"\xff") + b"--b--\r\n"),
        (TYPE, part("a", b"x") * 9 + b"--b--\r\n"),
        (TYPE, b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"),
        (TYPE, b"--b\r\n" + b"a: b\r\n" * 50 + b"\r\nx\r\n--b--\r\n"),
    ],
)
def test_what_is_no_such_form_is_refused(content_type: str, raw: bytes) -> None:
    """With a status of the caller's, and not as a fault of the desk."""
    with pytest.raises(BadRequest, match="cannot be read"):
        read_upload(content_type, raw)


@given(st.binary(max_size=300), st.text(max_size=40))
def test_no_bytes_break_the_reader(raw: bytes, content_type: str) -> None:
    """Whatever comes, there is a form or a clear no."""
    for told in (content_type, TYPE):
        try:
            assert isinstance(read_upload(told, part("a", raw[:50]) + raw), dict)
        except BadRequest:
            continue


async def test_a_file_is_held_against_the_log_and_a_large_one_is_turned_away(tmp_path: Path, redis_url: str) -> None:
    """An auditor has the checkpoint as a file; the form asks for its token as every form does."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        page = await browser.get("/audit")
        csrf = csrf_of(page)
        held = await browser.post("/audit/check", data={"csrf": csrf, "note": "", "pubkey": ""}, files={"file": NOTE})
        large = await browser.post("/audit/check", data={"csrf": csrf}, files={"file": "x" * MAX_UPLOAD_BYTES})
        foreign = await browser.post("/audit/check", data={"csrf": "guessed"}, files={"file": NOTE})
        nothing = await browser.post("/audit/check", data={"csrf": csrf}, files={"file": ""})
        elsewhere = await browser.post("/audit/verify", data={"csrf": csrf}, files={"file": NOTE})
    assert 'enctype="multipart/form-data"' in page.text
    assert "— somebody AAAA\n</textarea>" in held.text
    statuses = [each.status_code for each in (held, large, foreign, nothing, elsewhere)]
    assert statuses == [200, 413, 403, 400, 415]

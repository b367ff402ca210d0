"""Forms with a file in them, for the routes that take one: small, in memory, each part a text in UTF-8."""

from __future__ import annotations

from typing import Final

from python_multipart.exceptions import ParseError
from python_multipart.multipart import Field, File, FormParser, parse_options_header

from gateway.dashboard.i18n import N_, said
from gateway.errors import BadRequest

UPLOAD_TYPE: Final = "multipart/form-data"
MAX_UPLOAD_BYTES: Final = 16 << 10  # a checkpoint is some hundred
MAX_PARTS: Final = 8
UNREAD: Final = N_("the form cannot be read: expected a text in UTF-8 as its file, and at most {most} parts")
_MAX_BOUNDARY: Final = 70  # RFC 2046, section 5.1.1


def read_upload(content_type: str, raw: bytes) -> dict[str, tuple[str, ...]]:
    """Return fields and files by their names; a file's own name and type are passed over. Raises BadRequest."""
    found: list[tuple[bytes | None, bytes]] = []

    def take_field(field: Field) -> None:
        found.append((field.field_name, field.value or b""))

    def take_file(file: File) -> None:
        file.file_object.seek(0)
        found.append((file.field_name, file.file_object.read()))

    try:
        boundary = parse_options_header(content_type)[1].get(b"boundary", b"")
        if not 0 < len(boundary) <= _MAX_BOUNDARY or raw.count(b"--" + boundary) > MAX_PARTS + 1:
            raise ValueError(len(boundary))  # noqa: TRY301 - told with the others
        parser = FormParser(UPLOAD_TYPE, take_field, take_file, boundary=boundary)
        parser.write(raw)
        parser.finalize()
        parts = [((name or b"").decode(), value.decode()) for name, value in found]
    except (ParseError, ValueError, KeyError):
        raise BadRequest(said(UNREAD, most=MAX_PARTS)) from None
    form: dict[str, tuple[str, ...]] = {}
    for name, value in parts:
        form[name] = (*form.get(name, ()), value)
    return form

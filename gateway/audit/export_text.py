"""Rows as text for other programs: CSV for spreadsheets, CEF and OCSF for security information systems.

INVARIANT: one row is one line, whatever its cells hold: line breaks and terminal control sequences are written out
as escapes, so no cell can begin another row, another field or a command.
"""

from __future__ import annotations

import csv
import importlib.metadata
import io
import re
from collections.abc import Iterable
from typing import Any, Final

import orjson

from gateway.audit.export_row import EXCHANGE, FLAGS, LISTS, NUMBERS, TIMES, Row, rfc3339

OCSF_VERSION: Final = "1.3.0"

# What makes a spreadsheet take a cell for a formula, with the full-width forms that some of them take for the same.
# Source: OWASP, "CSV Injection".
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROLS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

_DETECTION_FINDING: Final = 2004
_CREATE: Final = 1
_OTHER: Final = 99
_WITHHELD: Final = frozenset({"refuse", "escalate", "error"})
_MILD: Final = frozenset({"allow", ""})
_SEVERITIES: Final = {"allow": 1, "": 1, "refuse": 4, "error": 4, "escalate": 3}  # OCSF: 1 informational … 4 high
_DISPOSITIONS: Final = {"allow": (1, "Allowed"), "refuse": (2, "Blocked"), "flag": (15, "Detected")}
_CEF_SEVERITY: Final = {1: 1, 2: 4, 3: 6, 4: 8}  # CEF: 0 to 3 low, 4 to 6 medium, 7 to 8 high


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004 - two hex digits


def visible(text: str) -> str:
    """Write control characters and those that turn the direction of text as escapes."""
    return text if text.isascii() and text.isprintable() else _CONTROLS.sub(_escape, text)


def cell(text: str) -> str:
    """Make a text safe as a cell: an apostrophe before what a spreadsheet would compute."""
    return "'" + visible(text) if text.startswith(_FORMULA) else visible(text)


def _csv_value(name: str, value: Any) -> str | int:
    if value is None:
        return ""
    if name in TIMES:
        return rfc3339(value)
    if name in NUMBERS:
        return int(value)
    if name in FLAGS:
        return "true" if value else "false"
    return cell(";".join(value) if name in LISTS else value)


class Csv:
    """RFC 4180: comma, CRLF, quotes where needed, a header. Lists are joined with semicolons."""

    header: Final = (",".join(Row._fields) + "\r\n").encode()

    def __init__(self) -> None:
        self._buffer = io.StringIO(newline="")
        self._writer = csv.writer(self._buffer, lineterminator="\r\n")

    def render(self, row: Row) -> bytes:
        self._writer.writerow(map(_csv_value, Row._fields, row))
        text = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return text.encode("utf-8", "replace")


class Ocsf:
    """One JSON object a line: Detection Finding (2004) for exchanges, Base Event (0) for what else is on the log.

    Exchanges carry the profile `security_control`; all that OCSF has no name for is under `unmapped`.
    Source: schema.ocsf.io, version 1.3.0.
    """

    header: Final = b""

    def __init__(self) -> None:
        product = {"name": "Caveat", "vendor_name": "Caveat", "version": importlib.metadata.version("caveat")}
        self._metadata = {"version": OCSF_VERSION, "product": product, "log_name": "audit"}

    def render(self, row: Row) -> bytes:
        event = self._finding(row) if row.type == EXCHANGE else self._base(row)
        data = orjson.dumps(event)
        if not data.isascii():  # line separators and C1 controls are no escapes in JSON, and do harm all the same
            data = _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", data.decode()).encode()
        return data + b"\n"

    def _common(self, row: Row, class_uid: int, activity: int) -> dict[str, Any]:
        return {
            "category_uid": class_uid // 1000,
            "class_uid": class_uid,
            "activity_id": activity,
            "type_uid": class_uid * 100 + activity,
            "time": row.time // 1000,
            "severity_id": severity(row),
            "metadata": {
                **self._metadata,
                "uid": row.id,
                "tenant_uid": row.tenant,
                "original_time": rfc3339(row.time),
                "sequence": row.seq,
            },
        }

    def _finding(self, row: Row) -> dict[str, Any]:
        event = self._common(row, _DETECTION_FINDING, _CREATE)
        event["metadata"]["profiles"] = ["security_control"]
        disposition, words = _DISPOSITIONS.get(row.action, (_OTHER, visible(row.action) or "unfinished"))
        event |= {
            "message": _title(row),
            "start_time": row.time // 1000,
            "end_time": (row.time if row.end_time is None else row.end_time) // 1000,
            "status_id": 1,
            "is_alert": row.action not in _MILD,
            "action_id": 2 if row.action in _WITHHELD else 1 if row.action else 0,
            "disposition_id": disposition,
            "disposition": words,
            "policy": {"name": row.policy, "uid": row.policy_sha256},
            "finding_info": {"uid": row.id, "title": _title(row), "types": list(row.categories)},
            "unmapped": _unmapped(row),
        }
        return event

    def _base(self, row: Row) -> dict[str, Any]:
        event = self._common(row, 0, _OTHER)
        return event | {"activity_name": row.type, "message": _title(row), "unmapped": _unmapped(row)}


class Cef:
    """ArcSight's Common Event Format, version 0: a header between bars, then `key=value` pairs."""

    header: Final = b""

    def __init__(self) -> None:
        self._begin = f"CEF:0|Caveat|Caveat|{cef_header(importlib.metadata.version('caveat'))}|"

    def render(self, row: Row) -> bytes:
        signature = f"{row.type}:{row.action}" if row.action else row.type
        head = f"{self._begin}{cef_header(signature)}|{cef_header(_title(row))}|{_CEF_SEVERITY[severity(row)]}|"
        pairs = " ".join(f"{name}={cef_value(text)}" for name, text in _extension(row) if text)
        return f"{head}{pairs}\n".encode("utf-8", "replace")


def cef_header(text: str) -> str:
    """Escape a header field: backslash and bar; it cannot hold a line break."""
    return visible(text.replace("\r", " ").replace("\n", " ").replace("\\", "\\\\").replace("|", "\\|"))


def cef_value(text: str) -> str:
    """Escape a value: backslash and equals sign; line breaks have escapes of their own, other controls become spaces."""
    text = text.replace("\\", "\\\\").replace("=", "\\=").replace("\n", "\\n").replace("\r", "\\r")
    return _CONTROLS.sub(" ", text)


def severity(row: Row) -> int:
    """OCSF's severity: by what was done, and low for whatever else fired."""
    return max(_SEVERITIES.get(row.action, 2), 2 if row.rules else 1)


def _extension(row: Row) -> list[tuple[str, str]]:
    milliseconds = row.time // 1000
    pairs = [
        ("rt", str(milliseconds)),
        ("start", str(milliseconds)),
        ("end", "" if row.end_time is None else str(row.end_time // 1000)),
        ("externalId", row.id),
        ("act", row.action),
        ("outcome", row.status),
        ("reason", row.reason),
        ("request", row.route),
        ("suid", row.key),
        ("cn1", "" if row.released is None else str(row.released)),
        ("cn2", str(row.seq)),
        ("cn3", "" if row.score_e6 is None else str(row.score_e6)),
    ]
    labels = {"cn1": "released", "cn2": "seq", "cn3": "scoreE6"}
    texts = {
        "tenant": row.tenant,
        "policy": row.policy,
        "rules": ";".join(row.rules),
        "categories": ";".join(row.categories),
        "cards": ";".join(row.cards),
        "model": row.model,
    }
    for number, (label, text) in enumerate(texts.items(), 1):
        pairs.append((f"cs{number}", text))
        labels[f"cs{number}"] = label
    return pairs + [(f"{name}Label", labels[name]) for name, text in pairs if text and name in labels]


def _title(row: Row) -> str:
    if row.type != EXCHANGE:
        return visible(f"{row.type} {row.reason}".rstrip())
    return visible(f"{row.action or 'unfinished'}: {', '.join(row.categories) or 'nothing found'}")


def _unmapped(row: Row) -> dict[str, Any]:
    """Return what is set, under the columns' own names."""
    columns: Iterable[tuple[str, Any]] = zip(Row._fields, row, strict=True)
    return {name: rfc3339(value) if name in TIMES else value for name, value in columns if value not in (None, "", ())}

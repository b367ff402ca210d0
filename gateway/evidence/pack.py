"""The ZIP: the same bytes for the same facts, a manifest with the digest of each file, signed with the log's key.

INVARIANT: what `check_pack` accepts holds exactly the files that the manifest names, with their digests, and the manifest is
what the key signed. Names, sizes and counts are looked at before anything is unpacked.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from pydantic import TypeAdapter

from gateway.audit.keyring import Keys, successors
from gateway.audit.note import NoteError, Verifier, open_note, sign
from gateway.audit.proof import ProofError, check_proof
from gateway.audit.record import canonical
from gateway.evidence.compose import compose
from gateway.evidence.gather import Gathered
from gateway.evidence.page import to_html
from gateway.evidence.pdf import to_pdf
from gateway.evidence.types import FORMAT, Evidence

TITLE: Final = "caveat-evidence-manifest-v1"  # the first line of what is signed: no checkpoint begins so
MANIFEST, NOTE, PROOF, DATA = "manifest.json", "manifest.note", "proof.json", "evidence.json"
MAX_FILES: Final = 32
MAX_BYTES: Final = 256 << 20  # of a pack, and of all that is in it
_FIRST_YEAR, _LAST_YEAR = 1980, 2107  # that a ZIP can say
_EVIDENCE: Final = TypeAdapter(Evidence)


class PackError(ValueError):
    """Not a pack, or one that was changed. The message says where."""


class Checked(NamedTuple):
    """What holds of a pack: who signed it, for whom and when, and how many records its proof proves."""

    signed_by: str
    tenant: str
    since: int
    until: int
    files: int
    proved: int


def make_pack(gathered: Gathered, language: str, *, has_pdf: bool = True) -> bytes:
    """Return the ZIP. Raises ConfigurationError where a PDF is wanted and cannot be made."""
    evidence = gathered.evidence
    document = compose(evidence, language)
    files = {
        DATA: canonical(_EVIDENCE.dump_python(evidence, mode="json")),
        "evidence.schema.json": schema(),
        "evidence.html": to_html(document),
        "README.txt": _readme(evidence),
    }
    if has_pdf:
        files["evidence.pdf"] = to_pdf(document, evidence.period.until)
    if gathered.proof.document is not None and gathered.proof.checkpoint is not None:
        files[PROOF] = gathered.proof.document.encode()
        files["checkpoint.txt"] = gathered.proof.checkpoint.encode()
    files[MANIFEST] = _manifest(evidence, files, gathered.keys)
    if gathered.keys is not None:
        files[NOTE] = _signed(files[MANIFEST], gathered.keys)
    return _zipped(files, evidence.period.until)


def schema() -> bytes:
    """Return the JSON schema of evidence.json."""
    return canonical(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", **_EVIDENCE.json_schema(mode="serialization")}
    )


def check_pack(data: bytes, verifiers: Sequence[Verifier]) -> Checked:
    """Check a pack; needs nothing else. Raises PackError that says what does not hold."""
    files = _unzipped(data)
    manifest = _read_manifest(files)
    expected: dict[str, str] = manifest["files"]
    found = files.keys() - {MANIFEST, NOTE}
    if more := sorted(found - expected.keys()):
        raise PackError(f"`{more[0]}` is in the pack and not in its manifest")
    for name, digest in sorted(expected.items()):
        if name not in files:
            raise PackError(f"`{name}` is in the manifest and not in the pack")
        if hashlib.sha256(files[name]).hexdigest() != digest:
            raise PackError(f"`{name}` is not what the manifest names: it was changed")
    trusted = successors(verifiers, manifest["keys"])
    return Checked(
        signed_by=_signer(files, trusted),
        tenant=manifest["tenant"],
        since=manifest["since"],
        until=manifest["until"],
        files=len(expected),
        proved=_proved(files, verifiers),
    )


def _manifest(evidence: Evidence, files: Mapping[str, bytes], keys: Keys | None) -> bytes:
    return canonical(
        {
            "format": FORMAT,
            "tenant": evidence.tenant,
            "since": evidence.period.since,
            "until": evidence.period.until,
            "files": {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())},
            "keys": []
            if keys is None
            else list(keys.changes),  # statements that lead from older keys to the signing one
        }
    )


def _signed(manifest: bytes, keys: Keys) -> bytes:
    return sign(_signed_text(manifest), keys.signers).encode()


def _signed_text(manifest: bytes) -> str:
    return f"{TITLE}\nsha256 {hashlib.sha256(manifest).hexdigest()}\n"


def _signer(files: Mapping[str, bytes], verifiers: Sequence[Verifier]) -> str:
    note = files.get(NOTE)
    if note is None:
        raise PackError(
            f"the pack has no `{NOTE}`: it was made where the log's signing key is not, and proves nothing by itself"
        )
    try:
        text = open_note(note.decode(), verifiers)
    except (NoteError, UnicodeDecodeError) as error:
        raise PackError(f"`{NOTE}`: {error}") from None
    if text != _signed_text(files[MANIFEST]):
        raise PackError(f"`{MANIFEST}` is not what was signed: it was changed")
    return verifiers[0].name


def _proved(files: Mapping[str, bytes], verifiers: Sequence[Verifier]) -> int:
    if PROOF not in files:
        return 0
    try:
        return len(check_proof(files[PROOF].decode(), verifiers).records)
    except (ProofError, UnicodeDecodeError) as error:
        raise PackError(f"`{PROOF}`: {error}") from None


def _read_manifest(files: Mapping[str, bytes]) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(files[MANIFEST])
        is_ours = (
            manifest["format"] == FORMAT
            and all(type(n) is str and type(d) is str for n, d in manifest["files"].items())
            and all(type(each) is str for each in manifest["keys"])
            and type(manifest["tenant"]) is str
            and {type(manifest["since"]), type(manifest["until"])} == {int}
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        is_ours = False
    if not is_ours:
        raise PackError(f"`{MANIFEST}` is missing or is not one of format `{FORMAT}`")
    return manifest


def _zipped(files: Mapping[str, bytes], time: int) -> bytes:
    """Write the files in the order of their names, with one time and one owner: the same bytes everywhere."""
    moment = datetime.fromtimestamp(time // 1_000_000, UTC)
    moment = moment.replace(year=min(max(moment.year, _FIRST_YEAR), _LAST_YEAR))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as pack:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            pack.writestr(entry, data, compresslevel=6)
    return out.getvalue()


def _unzipped(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pack:
            entries = pack.infolist()
            names = [entry.filename for entry in entries]
            if len(entries) > MAX_FILES or len(set(names)) != len(names):
                raise PackError(f"expected a pack of at most {MAX_FILES} files, each once")
            if sum(entry.file_size for entry in entries) > MAX_BYTES:
                raise PackError(f"the pack says that it holds more than {MAX_BYTES} bytes")
            return {entry.filename: pack.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise PackError(f"not a ZIP, or a damaged one ({type(error).__name__})") from None


def _readme(evidence: Evidence) -> bytes:
    return (
        f"Evidence pack about the tenant {evidence.tenant}, made by Caveat {evidence.version}.\n\n"
        "evidence.pdf, evidence.html   the same document, to read\n"
        "evidence.json                 all facts, for programs (evidence.schema.json); whole where the document is cut\n"
        "proof.json, checkpoint.txt    a sample of decisions, and the signed head of the log that they are proved against\n"
        "manifest.json, manifest.note  the SHA-256 of each file, and the log's signature over that\n\n"
        "To check: caveat evidence --check PACK.zip --pubkey caveat.pub\n"
        "Get the public key from the operator of the log over a way that you trust, and not from here.\n"
    ).encode()

"""The files of a pack: their wording, their safety, and that whoever changes one is found out."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from importlib.resources import files
from io import BytesIO

import jsonschema
import pypdf
import pytest
from audit_tree import SIGNER
from evidence_material import DAY, HOSTILE, packed, unpacked

from gateway.audit.note import new_signer
from gateway.audit.record import canonical
from gateway.errors import ConfigurationError
from gateway.evidence.compose import compose
from gateway.evidence.document import Table
from gateway.evidence.gather import Gathered
from gateway.evidence.pack import PackError, check_pack, make_pack
from gateway.evidence.pdf import _CHINESE, _THAI, _families, to_pdf
from gateway.evidence.wording import LANGUAGES, SECTIONS, mappings, words

SCRIPTS = {"zh": re.compile("[\u4e00-\u9fff]"), "th": re.compile("[\u0e00-\u0e7f]")}
FONTS = {"zh": re.compile("CJK|SansSC|HeiTi|ZenHei|Droid"), "th": re.compile("Thai|Loma|Garuda|Tlwg")}


@pytest.fixture(scope="module")
def pack(facts: Gathered) -> bytes:
    return make_pack(facts, "en")


def test_the_same_facts_make_the_same_bytes(facts: Gathered, pack: bytes) -> None:
    """A pack that is made again can be compared with one number."""
    assert make_pack(facts, "en") == pack


def test_a_pack_is_proved_with_the_key_and_nothing_else(pack: bytes) -> None:
    """What its page on checking says."""
    found = check_pack(pack, [SIGNER.verifier])
    assert (found.signed_by, found.tenant, found.since, found.until) == (SIGNER.name, "acme", DAY.since, DAY.until)
    assert (found.files, found.proved) == (7, 9)


def _without(name: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda files: {n: data for n, data in files.items() if n != name}


def _changed(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    def change(files: dict[str, bytes]) -> dict[str, bytes]:
        assert old in files[name]
        return files | {name: files[name].replace(old, new, 1)}

    return change


@pytest.mark.parametrize(
    ("tamper", "told"),
    [
        (_changed("evidence.json", b'"decisions":5', b'"decisions":4'), "evidence.json"),
        (_changed("evidence.html", b"<h1>", b"<h1> "), "evidence.html"),
        (_changed("evidence.pdf", b"%PDF", b"%PDX"), "evidence.pdf"),
        (_changed("proof.json", b"acme", b"acmf"), "proof.json"),
        (_changed("manifest.json", b"acme", b"acmf"), "not what was signed"),
        (_changed("manifest.note", b"sha256 ", b"sha256 0"), "manifest.note"),
        (_without("evidence.json"), "not in the pack"),
        (_without("manifest.json"), "manifest.json"),
        (_without("manifest.note"), "proves nothing by itself"),
        (lambda files: files | {"more.txt": b""}, "not in its manifest"),
        (lambda files: files | {"manifest.json": b"[]"}, "manifest.json"),
    ],
)
def test_whoever_changes_a_pack_is_found_out(
    pack: bytes, tamper: Callable[[dict[str, bytes]], dict[str, bytes]], told: str
) -> None:
    """And the place is named."""
    with pytest.raises(PackError, match=re.escape(told)):
        check_pack(packed(tamper(unpacked(pack))), [SIGNER.verifier])


def test_a_pack_of_another_key_is_not_believed(pack: bytes) -> None:
    """Even of one with the same name."""
    with pytest.raises(PackError, match="not signed by the expected key"):
        check_pack(pack, [new_signer(SIGNER.name).verifier])


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7", bytes(100)])
def test_what_is_no_pack_is_refused(data: bytes) -> None:
    """With words, whatever was given."""
    with pytest.raises(PackError, match="not a ZIP"):
        check_pack(data, [SIGNER.verifier])


def test_a_pack_that_was_cut_off_is_refused(pack: bytes) -> None:
    """As a broken download is."""
    with pytest.raises(PackError):
        check_pack(pack[: len(pack) // 2], [SIGNER.verifier])


def test_without_the_logs_key_a_pack_is_made_and_says_nothing_of_being_signed(facts: Gathered) -> None:
    """A host that may read the log need not be one that may sign for it."""
    bare = make_pack(dataclasses.replace(facts, keys=None), "en", has_pdf=False)
    assert "manifest.note" not in unpacked(bare)


def test_the_facts_fit_their_schema_and_have_one_form(pack: bytes) -> None:
    """For programs that read packs of many tenants."""
    files = unpacked(pack)
    told = json.loads(files["evidence.json"])
    jsonschema.validate(told, json.loads(files["evidence.schema.json"]))
    assert canonical(told) == files["evidence.json"]


def test_the_page_runs_nothing_and_asks_nobody(pack: bytes) -> None:
    """Model names are what callers made up; this one is an attack."""
    page = unpacked(pack)["evidence.html"].decode()
    assert HOSTILE not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<script" not in page.lower()
    assert "default-src 'none'" in page
    assert not re.findall(r"(?:src|href)=\"(?!data:image/svg|#)", page)


def test_nothing_says_that_anybody_is_what_only_an_auditor_may_say(pack: bytes) -> None:
    """The pack helps to show something. The word that promises more is in no file and no source of one."""
    sources = [each for each in files("gateway.evidence").iterdir() if each.is_file()]
    sources += list(files("gateway.evidence").joinpath("templates").iterdir())
    for each in sources:
        assert "compliant" not in each.read_text("utf-8").lower(), each
    for name, data in unpacked(pack).items():
        if not name.endswith(".pdf"):
            assert b"compliant" not in data.lower(), name
    assert "compliant" not in _text(unpacked(pack)["evidence.pdf"]).lower()


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def _shown(text: str) -> str:
    """Leave out blanks, and letters that no font of this machine has."""
    fonts = _families()
    for needed, letters in ((_THAI, r"[\u0e00-\u0e7f]"), (_CHINESE, r"[\u3000-\u9fff]")):
        if not fonts.intersection(needed):
            text = re.sub(letters, "", text)
    return re.sub(r"\s|\u200b|\u2060|\x00", "", text)  # a zero stands for each letter that is missing


def test_the_pdf_says_what_the_page_says(facts: Gathered, pack: bytes) -> None:
    """One document, two renderings: every heading and every cell of the short tables."""
    text = _shown(_text(unpacked(pack)["evidence.pdf"]))
    document = compose(facts.evidence, "en")
    for section in document.sections:
        assert section.heading.replace(" ", "") in text
        for block in section.blocks:
            if isinstance(block, Table) and len(block.rows) < 10:
                for cell in (cell for row in block.rows for cell in row):
                    assert _shown(cell) in text, (section.id, cell)


@pytest.mark.parametrize("language", ["zh", "th"])
def test_the_pdf_has_the_letters_of_its_language(facts: Gathered, language: str) -> None:
    """As glyphs of a font that is in the file, and as bookmarks that a reader can search."""
    document = compose(facts.evidence, language)
    try:
        made = to_pdf(document, DAY.until)
    except ConfigurationError as error:
        pytest.skip(str(error))
    reader = pypdf.PdfReader(BytesIO(made))
    bookmarks = [str(each.title) for each in reader.outline if not isinstance(each, list)]
    assert bookmarks == [section.heading for section in document.sections]
    fonts = {str(font["/BaseFont"]) for page in reader.pages for font in _fonts(page)}
    assert any(FONTS[language].search(name) for name in fonts), fonts
    assert SCRIPTS[language].search(_text(made))
    assert to_pdf(document, DAY.until) == made


def _fonts(page: pypdf.PageObject) -> list[pypdf.generic.DictionaryObject]:
    resources = page["/Resources"]
    assert isinstance(resources, pypdf.generic.DictionaryObject)
    fonts = resources.get("/Font", pypdf.generic.DictionaryObject())
    return [font.get_object() for font in fonts.values()]


def test_every_word_is_there_in_three_languages() -> None:
    """A heading that is missing in one would stop the pack of whoever asks for it."""
    names = set(words("en"))
    assert names >= set(SECTIONS)
    for language in LANGUAGES:
        assert set(words(language)) == names
    same = {"digest"}
    for language, script in SCRIPTS.items():
        assert {name for name, word in words(language).items() if not script.search(word)} == same


def test_every_line_of_the_mapping_names_a_part_of_the_pack_and_a_source() -> None:
    """A control that points nowhere helps nobody; one place is named once."""
    for framework in mappings().frameworks:
        assert re.search(r"\d", framework.source)
        places = [entry.at for entry in framework.entries]
        assert len(set(places)) == len(places)
        for entry in framework.entries:
            assert set(entry.part) <= set(SECTIONS), entry.at
    assert {each.id for each in mappings().frameworks} == {"eu-ai-act", "iso-42001", "soc-2", "nist-ai-600-1"}

"""The documentation site builds without a warning, and what it links and shows is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
from pages import DOCS

from gateway.app import endpoints

SVG = "{http://www.w3.org/2000/svg}"


class Read(HTMLParser):
    """What a page links, loads and can be linked by."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in {"script", "img", "iframe", "link"} and (found := given.get("src") or given.get("href")):
            self.loads.append(found) if given.get("rel") != "canonical" else None


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make docs` builds it: strict, so a broken link or anchor, or a page that no menu has, stops it."""
    pytest.importorskip("mkdocs", reason="the `docs` extra is not installed")
    out = tmp_path_factory.mktemp("site")
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(out)],
        cwd=DOCS.parent,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return out


@pytest.fixture(scope="module")
def read(site: Path) -> dict[Path, Read]:
    return {
        path: Read(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html")) if path.name != "404.html"
    }


def test_every_link_leads_somewhere(read: dict[Path, Read]) -> None:
    """Also those that are made at build time, which mkdocs itself does not look at."""
    assert len(read) > 40
    assert not list(_dead(read))


def _dead(read: dict[Path, Read]) -> Iterator[str]:
    for page, parsed in read.items():
        for link in parsed.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            target = target / "index.html" if target.is_dir() else target
            if not target.exists():
                yield f"{page.name}: {link}"
            elif parts.fragment and target in read and unquote(parts.fragment) not in read[target].anchors | {"__skip"}:
                yield f"{page.name}: {link}: no such place"


def test_no_page_asks_another_host_for_anything(read: dict[Path, Read]) -> None:
    """Who reads how to build a private gateway is not told to a font server."""
    asked = {load for parsed in read.values() for load in parsed.loads if urlsplit(load).netloc}
    assert not asked


def test_the_reference_has_every_door(site: Path) -> None:
    """A reference that is written by hand forgets the newest one."""
    text = (site / "api.html").read_text(encoding="utf-8")
    for endpoint in endpoints().values():
        assert f"POST {endpoint.path}" in text
        assert endpoint.summary in text


def test_pages_that_are_named_are_linked(site: Path) -> None:
    """`docs/x.md` in a sentence is of no use to who reads it in a browser."""
    text = (site / "audit.html").read_text(encoding="utf-8")
    assert '<a href="operations.html">docs/operations.md</a>' in text


@pytest.mark.parametrize("picture", sorted((DOCS / "pictures").glob("*.svg")), ids=lambda path: path.stem)
def test_a_picture_says_in_words_what_it_shows(picture: Path) -> None:
    """Not everybody sees it; and one that holds a script, a link or a fixed colour is none of ours."""
    text = picture.read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.get("role") == "img"
    for part in ("title", "desc"):
        found = root.find(f"{SVG}{part}")
        assert found is not None
        assert found.text
        assert found.get("id") in (root.get("aria-labelledby") or "").split()
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"<script|href|<image|<foreignObject|on\w+=", text)
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', text)) <= {"none", "currentColor"}
    shown = [
        page
        for page in DOCS.glob("*.md")
        if re.search(rf"!\[[^\]]{{40,}}\]\(pictures/{picture.name}\)", page.read_text())
    ]
    assert shown, "a picture that no page shows, or without a text in its place"


def test_no_page_stands_twice_in_the_menus() -> None:
    """Two entries of one page look like two pages, and the reader opens both."""
    placed = re.findall(
        r"^ {6}- (?:[^:\n]+: )?(\S+\.md)$", (DOCS.parent / "mkdocs.yml").read_text(), flags=re.MULTILINE
    )
    assert len(placed) > 30
    assert sorted(placed) == sorted(set(placed))

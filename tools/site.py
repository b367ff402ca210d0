"""What the documentation site adds to the pages as they stand: the reference of the API, made from the doors themselves, and
links where a page names another one or a file of the repository.

Pictures are put into their pages. mkdocs calls the `on_…` functions (`hooks` in mkdocs.yml). Within docs/, pages name each other as `docs/x.md`, which reads well in an
editor; here it becomes a link, and one to a page that is not there stops the build.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from gateway.app import endpoints
from gateway.http.openapi import document

REFERENCE: Final = "<!-- reference: made from the OpenAPI document when the site is built -->"
_DOCS: Final = Path(__file__).resolve().parent.parent / "docs"
_NAMED: Final = re.compile(
    r"(?<![\w/(\[`-])docs/(?P<path>[\w/-]+?(?:\.md)?)(?P<anchor>#[\w-]+)?(?=[\s,.;:)|]|$)", re.MULTILINE
)
_OUTSIDE: Final = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<path>(?:\.\./)+(?!\.)[^)#]+)(?:#[^)]*)?\)")
_PICTURE: Final = re.compile(r"^!\[(?P<alt>[^\]]+)\]\((?P<path>pictures/[\w-]+\.svg)\)$", re.MULTILINE)
_STYLE: Final = re.compile(r"\s*<style>.*?</style>", re.DOTALL)
_CODE: Final = re.compile(r"^(?:```.*?^```|(?: {4}.*\n)+)", re.MULTILINE | re.DOTALL)


class Source(Protocol):
    """What is used of mkdocs' File."""

    src_uri: str


class Page(Protocol):
    """What is used of mkdocs' Page."""

    file: Source


class Config(Protocol):
    """What is used of mkdocs' configuration."""

    nav: list[dict[str, list[str | dict[str, str]]]]


def on_config(config: Config) -> None:
    """Put each decision record into its menu, and pages that nobody gave a place to into one of their own."""
    menus = {title: entries for menu in config.nav for title, entries in menu.items()}
    placed = {
        each if isinstance(each, str) else next(iter(each.values())) for entries in menus.values() for each in entries
    }
    rest = [path for each in sorted(_DOCS.rglob("*.md")) if (path := each.relative_to(_DOCS).as_posix()) not in placed]
    menus["Design decisions"] += [path for path in rest if path.startswith("adr/")]
    if more := [path for path in rest if not path.startswith("adr/")]:
        config.nav.append({"More": list(more)})


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Put the reference into its place, and links where there are names."""
    if REFERENCE in markdown:
        return markdown.replace(REFERENCE, "\n".join(reference()))
    markdown = _PICTURE.sub(_drawn, markdown)
    here = posixpath.dirname(page.file.src_uri)
    pieces, at = [], 0
    for block in _CODE.finditer(markdown):
        pieces += [_linked(markdown[at : block.start()], here), block[0]]
        at = block.end()
    return "".join([*pieces, _linked(markdown[at:], here)])


def _drawn(found: re.Match[str]) -> str:
    """The picture itself, without the colour that it has as a file: so it follows the page, light or dark."""
    drawing = _STYLE.sub("", (_DOCS / found["path"]).read_text(encoding="utf-8"))
    return f'<div class="picture">{drawing.strip()}</div>'  # not a figure, which the theme makes as narrow as what is in it


def _linked(text: str, here: str) -> str:
    def link(found: re.Match[str]) -> str:
        path = _page(found["path"])
        return f"[{found[0]}]({posixpath.relpath(path, here or '.')}{found['anchor'] or ''})"

    def told(found: re.Match[str]) -> str:
        """A file of the repository has no page: its path is told."""
        path = posixpath.normpath(posixpath.join("docs", here, found["path"]))
        return found[0] if path.startswith("docs/") else f"{found['text']} (`{path}`)"

    return _NAMED.sub(link, _OUTSIDE.sub(told, text))


def _page(name: str) -> str:
    """`adr/0016` is the page that begins so, `adr` the page of its folder."""
    if (_DOCS / name).is_dir():
        return f"{name}/README.md"
    if name.endswith(".md"):
        return name
    begun = sorted(_DOCS.glob(f"{name}*.md"))
    return begun[0].relative_to(_DOCS).as_posix() if begun else f"{name}.md"


def reference() -> Iterator[str]:
    """Yield the lines of the reference: a table of the doors, each with what it takes, and what errors mean."""
    described: Any = json.loads(json.dumps(document(endpoints().values())))
    operations = [(path, verb, each) for path, verbs in described["paths"].items() for verb, each in _verbs(verbs)]
    yield from ("| door | for |", "|---|---|")
    yield from (f"| [`{verb} {path}`](#{each['operationId']}) | {each['summary']} |" for path, verb, each in operations)
    for path, verb, each in operations:
        yield from ("", f"## `{verb} {path}` {{ #{each['operationId']} }}", "", f"{each['summary']}.", "")
        yield from _fields(each.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {}))
    yield from _errors(operations)


def _verbs(verbs: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    return ((verb.upper(), each) for verb, each in verbs.items() if verb in {"get", "post"})


def _fields(schema: Mapping[str, Any]) -> Iterator[str]:
    properties = schema.get("properties", {})
    if not properties:
        return
    refused = {name: each for name, each in properties.items() if each.get("type") == "null"}
    yield from ("| field | takes | |", "|---|---|---|")
    for name in sorted(
        properties.keys() - refused.keys(), key=lambda each: (each not in schema.get("required", ()), each)
    ):
        needed = "must be there" if name in schema.get("required", ()) else ""
        said = "; ".join(filter(None, (needed, properties[name].get("description", ""))))
        yield f"| `{name}` | {_kind(properties[name])} | {said} |"
    more = (
        "Other fields are judged and carried on."
        if schema.get("additionalProperties", True)
        else "Other fields are a 400."
    )
    yield from ("", more, "")
    if refused:
        yield from ("Refused, unless null:", "")
        yield from (f"- `{name}`: {each.get('description', '')}" for name, each in sorted(refused.items()))


def _kind(schema: Mapping[str, Any]) -> str:
    """A schema in a few words; what lies deeper is in the document."""
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(each) for each in schema["anyOf"] if each.get("type") != "null"))
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"] if each is not None)
    kinds = schema.get("type", "anything")
    words = [each for each in (kinds if isinstance(kinds, list) else [kinds]) if each != "null"]
    if words == ["array"]:
        return f"list of {_kind(schema.get('items', {}))}"
    low, high = schema.get("minimum"), schema.get("maximum")
    bounds = f" {low:,} to {high:,}" if low is not None and high is not None else ""
    return " or ".join(words) + bounds


def _errors(operations: list[tuple[str, str, Mapping[str, Any]]]) -> Iterator[str]:
    said = {status: each["description"] for _, _, one in operations for status, each in one["responses"].items()}
    yield from ("", "## Errors", "", "| status | means |", "|---|---|")
    yield from (f"| {status} | {words} |" for status, words in sorted(said.items()) if status >= "400")
    yield from ("", "## Headers of every answer", "", "| header | |", "|---|---|")
    headers = {
        name: each
        for _, _, one in operations
        for name, each in one["responses"].get("200", {}).get("headers", {}).items()
    }
    yield from (f"| `{name}` | {each['description']} |" for name, each in headers.items())

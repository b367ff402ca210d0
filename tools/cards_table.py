"""Writes the generated part of docs/cards.md: card × caveat × rule × test, and how well `caveat card import` finds caveats.

A test belongs to a rule when its id holds the rule's id (`...[card:xiangxin-3b/drift/1]`) or its function does.

    python -m tools.cards_table [--texts ../shared/cards] [--check]
"""

from __future__ import annotations

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from policies.cards.importer import draft
from policies.cards.loader import Cards, load_cards, read_card
from policies.cards.recall import Recall, recall
from policies.cards.types import MAIN, Card
from policies.cards.verify import source_of
from policies.cards.words import describe

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "cards.md"
TESTS = ROOT / "tests"
TABLE_MARKS = ("<!-- cards: begin, generated -->\n", "<!-- cards: end -->\n")
IMPORT_MARKS = ("<!-- import: begin, generated -->\n", "<!-- import: end -->\n")
LONGEST_QUOTE = 200  # characters shown; the card file has the whole

_RULE_ID = re.compile(r"card:[a-z0-9._-]+/[a-z0-9._-]+/\d+")


def named_in_sources(home: Path = TESTS) -> dict[str, set[str]]:
    """Map rule ids to the test functions whose source names them."""
    found: dict[str, set[str]] = {}
    for path in sorted(home.rglob("test_*.py")):
        text = path.read_text(encoding="utf-8")
        if "card:" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                whole = "\n".join([*(ast.unparse(d) for d in node.decorator_list), ast.unparse(node)])
                for rule in _RULE_ID.findall(whole):
                    found.setdefault(rule, set()).add(node.name)
    return found


def named_in_ids(node_ids: Iterable[str]) -> dict[str, set[str]]:
    """Map rule ids to the tests whose collected ids hold them."""
    found: dict[str, set[str]] = {}
    for node_id in node_ids:
        for rule in _RULE_ID.findall(node_id):
            found.setdefault(rule, set()).add(node_id.split("::")[-1].split("[")[0])
    return found


def collected() -> list[str]:
    """Ask pytest for the ids of the tests that are about cards."""
    files = [str(path) for path in sorted(TESTS.rglob("test_card*.py"))]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-n0", *files]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"pytest could not collect:\n{done.stdout}{done.stderr}")
    return [line for line in done.stdout.splitlines() if "::" in line]


def table(cards: Cards, tests: Mapping[str, set[str]]) -> str:
    """Return the tables of all cards."""
    return "\n".join(_card(card, tests) for _, card in sorted(cards.cards.items()))


def imports(cards: Cards, texts: Iterable[bytes]) -> str:
    """Return how many caveats of the hand-made cards a draft of the same text has, and what it got wrong."""
    results = sorted((card, result, drafted) for raw in texts for card, result, drafted in _measured(cards, raw))
    lines = ["| card | caveats | found | drafted | false finds |", "|---|---|---|---|---|"]
    for name, result, drafted in results:
        total = len(result.found) + len(result.missed)
        lines.append(f"| {name} | {total} | {len(result.found)} | {drafted} | {len(result.false)} |")
    found = sum(len(result.found) for _, result, _ in results)
    total = found + sum(len(result.missed) for _, result, _ in results)
    lines += ["", f"Found: {found} of {total} ({found / total:.0%})." if total else "Nothing to compare.", ""]
    missed = [f"- missed: {name}/{caveat}" for name, result, _ in results for caveat in result.missed]
    false = [f"- false: {name}: {_cell(quote)}" for name, result, _ in results for quote in result.false]
    return "\n".join([*lines, *(missed or ["- missed: none"]), *false]) + "\n"


def _measured(cards: Cards, raw: bytes) -> Iterable[tuple[str, Recall, int]]:
    for name, path in cards.files.items():
        if source_of(read_card(path), raw) == MAIN:
            quotes = [caveat["quote"] for caveat in draft(raw, name, "2026-01-01")["caveats"]]
            yield name, recall(cards.cards[name], quotes, raw.decode()), len(quotes)


def _card(card: Card, tests: Mapping[str, set[str]]) -> str:
    lines = [
        f"### {card.id}",
        "",
        f"{card.licence.name}; {card.kind.value} model; production: {card.production.value}. Digest `{card.digest[:16]}`.",
        "",
        "| caveat | sentence | rule | does | test |",
        "|---|---|---|---|---|",
    ]
    for caveat in card.caveats:
        said = f"{_cell(caveat.quote)}<br>*{_cell(caveat.gloss)}*"
        for number, rule in enumerate(caveat.rules):
            known = "<br>".join(f"`{name}`" for name in sorted(tests.get(rule.id, ()))) or "none yet"
            first = (caveat.id, said) if number == 0 else ("", "")
            lines.append(f"| {first[0]} | {first[1]} | `{rule.id}` | {_cell(describe(rule))} | {known} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    flat = re.sub(r"\s+", " ", text).strip()
    short = flat if len(flat) <= LONGEST_QUOTE else flat[:LONGEST_QUOTE] + "…"
    return short.replace("|", "\\|").replace("<", "&lt;")


def between(page: str, marks: tuple[str, str], part: str) -> str:
    """Return the page with what stands between the marks replaced."""
    head, rest = page.split(marks[0])
    _, tail = rest.split(marks[1])
    return f"{head}{marks[0]}\n{part}\n{marks[1]}{tail}"


def excused(line: str) -> str:
    """Mark a line that quotes a card's advice to run its repository's code, which `make check` looks for."""
    if "trust_remote_code=" not in line or "unsafe-ok" in line:
        return line
    mark = "<!-- unsafe-ok: quoted, never done -->"
    return f"{line[:-1]}{mark} |" if line.endswith("|") else f"{line} {mark}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, help="folder with the cards' own texts; without it that part stays")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page is not current")
    given = parser.parse_args()
    cards = load_cards()
    tests = named_in_sources()
    for rule, names in named_in_ids(collected()).items():
        tests.setdefault(rule, set()).update(names)
    page = between(PAGE.read_text(encoding="utf-8"), TABLE_MARKS, table(cards, tests))
    if given.texts is not None:
        page = between(page, IMPORT_MARKS, imports(cards, [p.read_bytes() for p in sorted(given.texts.glob("*.txt"))]))
    page = "\n".join(map(excused, page.split("\n")))
    if given.check:
        return int(page != PAGE.read_text(encoding="utf-8"))
    PAGE.write_text(page, encoding="utf-8")
    missing = [rule.id for card in cards.cards.values() for rule in card.rules() if rule.id not in tests]
    print(f"{PAGE}: {len(missing)} rules without a test", *missing, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Does every quote of a card stand, word for word, in the text that it is said to be from?

INVARIANT: white space counts except around line breaks, where it is read as one space; nothing else is forgiven.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from policies.cards.types import MAIN
from policies.cards.written import Written

_BREAK = re.compile(r"[^\S\n]*\n\s*")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Verification:
    """`findings`: file:line, card, caveat and rules of all that does not hold. `uncompared`: quotes per source not given."""

    card: str
    compared: int
    uncompared: Mapping[str, int]
    findings: tuple[str, ...]


def normalised(text: str) -> str:
    return _BREAK.sub(" ", text.replace("\r\n", "\n")).strip()


def verify(written: Written, texts: Mapping[str, bytes]) -> Verification:
    """Compare each quote with the text of its source; `texts` maps names of the card's sources to their bytes."""
    findings = [*_unused(written), *_changed(written, texts)]
    plain = {name: normalised(raw.decode(errors="replace")) for name, raw in texts.items()}
    compared = 0
    uncompared: dict[str, int] = {}
    for index, caveat, rules in written.caveats():
        if caveat.source not in plain:
            uncompared[caveat.source] = uncompared.get(caveat.source, 0) + 1
            continue
        compared += 1
        if caveat.quote.strip() and normalised(caveat.quote) not in plain[caveat.source]:
            names = ", ".join(written.rule_id(index, n) for n in range(len(rules))) or "none"
            findings.append(
                _tell(written, index, f"the quote does not stand in `{caveat.source}`; rules that rest on it: {names}")
            )
    findings += _system_prompt(written, plain)
    return Verification(written.form.card, compared, uncompared, tuple(findings))


def source_of(written: Written, raw: bytes) -> str | None:
    """Return the name of the card's source that these bytes are, or None."""
    digest = hashlib.sha256(raw).hexdigest()
    return next((name for name, source in written.form.sources.items() if source.sha256 == digest), None)


def quotes_in(written: Written, raw: bytes) -> int:
    """Count the quotes of the card that stand in a text."""
    plain = normalised(raw.decode(errors="replace"))
    return sum(bool(c.quote.strip()) and normalised(c.quote) in plain for _, c, _ in written.caveats())


def _tell(written: Written, caveat: int, message: str) -> str:
    form = written.form.caveats[caveat]
    return written.at(("caveats", caveat, "quote"), f"card `{written.form.card}`, caveat `{form.id}`: {message}")


def _unused(written: Written) -> list[str]:
    findings: list[str] = []
    for index, caveat, rules in written.caveats():
        if not rules:
            findings.append(_tell(written, index, "found a quote that no rule uses"))
        if not caveat.quote.strip():
            findings += [
                _tell(written, index, f"found rule {written.rule_id(index, n)} without a quote")
                for n in range(len(rules))
            ]
    return findings


def _changed(written: Written, texts: Mapping[str, bytes]) -> list[str]:
    findings: list[str] = []
    for name, raw in texts.items():
        known = written.form.sources[name].sha256
        found = hashlib.sha256(raw).hexdigest()
        if found != known:
            message = f"card `{written.form.card}`: the text has sha256 {found}, expected {known}: it was changed"
            findings.append(written.at(("sources", name, "sha256"), message))
    return findings


def _system_prompt(written: Written, plain: Mapping[str, str]) -> list[str]:
    """A system prompt is the card's own, line breaks aside."""
    run = written.form.run
    if run is None or not run.system_prompt or MAIN not in plain:
        return []
    if _SPACE.sub(" ", run.system_prompt).strip() in _SPACE.sub(" ", plain[MAIN]):
        return []
    message = f"card `{written.form.card}`: the system prompt does not stand in `{MAIN}`"
    return [written.at(("run", "system_prompt"), message)]

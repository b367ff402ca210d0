"""Card files → cards. All files are read at once and hold together or not at all; drafts are set apart, never enforced.

INVARIANT: a file that cannot be understood is an error with file and line, never a card with a rule less. What a card
states about licence, production and kind is enforced by a rule, or the card is not accepted.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from policies.cards.build import build
from policies.cards.schema import RULE_KINDS, CardForm, DraftForm, RuleForm, form_of
from policies.cards.types import Card, Scope, Status
from policies.cards.written import Written
from policies.source import Document, SourceError, fault, listed, load_yaml

BUILT_IN = Path(__file__).parent / "models"


class UnknownCardError(KeyError):
    """No card of that name can be enforced."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Cards:
    """Every confirmed card by id, the file each came from, and the files of drafts."""

    cards: Mapping[str, Card]
    files: Mapping[str, Path]
    drafts: Mapping[str, Path] = field(default_factory=dict)

    def get(self, card: str) -> Card:
        """Raises UnknownCardError, for a draft too."""
        if card in self.cards:
            return self.cards[card]
        if card in self.drafts:
            raise UnknownCardError(
                f"{self.drafts[card]}: found a draft, expected a person to confirm it (`status: confirmed`)"
            )
        raise UnknownCardError(f"no card named `{card}`; expected one of {', '.join(sorted(self.cards))}")

    def of_model(self, *names: str) -> Card | None:
        """Return the card of the model that is known under one of these names, or None."""
        return next((card for card in self.cards.values() if {card.id, *card.models} & set(names)), None)


def load_cards(dirs: Sequence[Path] = ()) -> Cards:
    """Load the built-in cards and those of the operator's directories. Raises SourceError with every fault found."""
    work = _Loading()
    for home in dict.fromkeys((BUILT_IN, *dirs)):
        for path in listed(home, "card files"):
            if path.suffix == ".yml":
                work.faults.append(f"{path}:1: found the ending .yml, expected .yaml")
            if path.suffix == ".yaml" and not path.name.startswith("."):
                work.add(path)
    work.check_together()
    if work.faults:
        raise SourceError(*dict.fromkeys(work.faults))
    return Cards(work.cards, work.files, work.drafts)


def read_card(source: Path | bytes, name: str | None = None) -> Written:
    """Read one card file, draft or confirmed, and check its shape. Raises SourceError."""
    document = load_yaml(source, name)
    if not isinstance(document.data, dict):
        raise SourceError(document.at((), "found no mapping, expected a card"))
    shape = DraftForm if document.data.get("status") == Status.DRAFT else CardForm
    try:
        form = shape.model_validate(document.data)
    except ValidationError as error:
        raise SourceError(*fault(document, error, shape)) from None
    faults: list[str] = []
    rules = tuple(
        tuple(_rule(document, i, n, written, faults) for n, written in enumerate(caveat.rules or ()))
        for i, caveat in enumerate(form.caveats)
    )
    if faults:
        raise SourceError(*faults)
    return Written(document, form, tuple(tuple(r for r in these if r is not None) for these in rules))


@functools.cache
def _packaged(path: Path) -> Written:
    """Read a card of the package; it comes with the code, so it is read once. Raises SourceError."""
    return read_card(path)


def _rule(
    document: Document, caveat: int, number: int, written: Mapping[str, object], faults: list[str]
) -> RuleForm | None:
    place = ("caveats", caveat, "rules", number)
    form = form_of(written)
    if form is None:
        faults.append(document.at(place, _unknown_kind(written.get("kind"))))
        return None
    part = Document(document.name, written, {k[len(place) :]: v for k, v in document.lines.items() if k[:4] == place})
    try:
        return form.model_validate(written)
    except ValidationError as error:
        faults.extend(fault(part, error, form))
        return None


def _unknown_kind(kind: object) -> str:
    found = "a rule without `kind`" if kind is None else f"a rule of kind `{kind}`"
    close = get_close_matches(kind, RULE_KINDS, n=1) if isinstance(kind, str) else []
    expected = f"`{close[0]}`" if close else f"one of {', '.join(RULE_KINDS)}"
    return f"found {found}, expected {expected}"


@dataclass(slots=True)
class _Loading:
    cards: dict[str, Card] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)
    drafts: dict[str, Path] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    written: dict[str, Written] = field(default_factory=dict)

    def add(self, path: Path) -> None:
        try:
            written = _packaged(path) if path.parent == BUILT_IN else read_card(path)
            name = written.form.card
            self.faults += self._misnamed(written, path)
            self.written.setdefault(name, written)
            if written.form.status is Status.DRAFT:
                self.drafts[name] = path
            else:
                self.cards[name], self.files[name] = build(written), path
        except SourceError as error:
            self.faults.extend(error.faults)

    def _misnamed(self, written: Written, path: Path) -> list[str]:
        name = written.form.card
        if name != path.stem:
            return [written.at(("card",), f"found `{name}`, expected the file's name `{path.stem}`")]
        if name in self.written:
            first = self.written[name].name
            return [written.at(("card",), f"found a second `{name}`, expected one (see {first})")]
        return []

    def check_together(self) -> None:
        """Check what no card can know alone: each model has one card, and whom a request is sent to has one."""
        owners: dict[str, str] = {}
        for name, card in self.cards.items():
            written = self.written[name]
            for index, model in enumerate(card.models):
                if owners.setdefault(model, name) != name:
                    self.faults.append(
                        written.at(
                            ("models", index), f"found `{model}`, expected one card for it (see {owners[model]})"
                        )
                    )
            for rule in card.rules():
                for other in rule.to if isinstance(rule, Scope) else ():
                    if other == name or other not in self.written:
                        self.faults.append(written.at_rule(rule.id, f"found `{other}`, expected another card's id"))

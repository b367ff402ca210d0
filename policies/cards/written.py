"""A card file as it was written: its shape is good, what it says is not yet judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policies.cards.schema import CaveatForm, DraftForm, RuleForm
from policies.source import DataPath, Document


@dataclass(frozen=True, slots=True)
class Written:
    """`rules[i]` are the rules of `form.caveats[i]`, in the order of the file."""

    document: Document
    form: DraftForm  # a CardForm unless it is a draft
    rules: tuple[tuple[RuleForm, ...], ...]

    @property
    def name(self) -> str:
        return self.document.name

    def caveats(self) -> Iterator[tuple[int, CaveatForm, tuple[RuleForm, ...]]]:
        for index, caveat in enumerate(self.form.caveats):
            yield index, caveat, self.rules[index]

    def rule_id(self, caveat: int, number: int) -> str:
        """Return the id of a rule by its places in the file, both from 0."""
        return f"card:{self.form.card}/{self.form.caveats[caveat].id}/{number + 1}"

    def at(self, path: DataPath, message: str) -> str:
        return self.document.at(path, message)

    def at_rule(self, rule_id: str, message: str) -> str:
        """Tell a fault of the rule with that id."""
        for index, _, rules in self.caveats():
            for number in range(len(rules)):
                if self.rule_id(index, number) == rule_id:
                    return self.at(("caveats", index, "rules", number), message)
        return self.at((), message)

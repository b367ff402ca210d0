"""The English tables that pair harmful sentences with harmless ones: partners, labels, and spelling that is really disguised."""

from __future__ import annotations

import pytest

from training import templates_en
from training.grammar import Pattern
from training.templates_en import deeds, errands, folk, prejudice, prompts, replies, takeover, wishes
from training.templates_en.hate import GROUPS
from training.templates_en.prejudice import disguised

PAIRED = (deeds, errands, folk, prompts, replies, takeover, wishes)
NAMES = {pattern.name for pattern in templates_en.PATTERNS}


@pytest.mark.parametrize("pattern", [p for module in PAIRED for p in module.PATTERNS if p.labels], ids=lambda p: p.name)
def test_every_harmful_table_has_a_harmless_partner(pattern: Pattern) -> None:
    """Without its neighbour a harmful sentence teaches its topic, and the topic becomes a false alarm."""
    assert f"{pattern.name}_harmless" in NAMES


def test_hate_is_always_harmful() -> None:
    """A head that sees hate without harm learns that some of it is allowed."""
    for pattern in templates_en.PATTERNS:
        if "identity_attack" in pattern.labels:
            assert "harmful" in pattern.labels, pattern.name


def test_typed_requests_hold_out_a_harmful_one_together_with_its_neighbour() -> None:
    """Partners stand at the same place: a list one item short would hold out others."""
    for module in (prompts, replies, deeds):
        for bad, good in zip(module.PATTERNS[::2], module.PATTERNS[1::2], strict=True):
            assert f"{bad.name}_harmless" == good.name
            assert len(bad.fillings) == len(good.fillings), bad.name
            assert len(bad.frames) == len(good.frames), bad.name


def test_disguised_spelling_leaves_few_sentences_as_they_were() -> None:
    """A disguise that changes nothing would repeat plain sentences under another name."""
    plain = {stem.replace("{}", name.lower()) for stem in ("burn the {}", "hug {}") for name in GROUPS}
    found = disguised(("burn the {}", "hug {}"), GROUPS)
    assert len(found) == len(set(found)) >= 8
    assert len(plain & set(found)) <= 1


def test_disguised_pairs_take_the_same_groups() -> None:
    """Were a group disguised in hate alone, its odd spelling would be hate."""
    assert len(prejudice._SPELT) == len(prejudice._SPELT_OK)  # the two lists have no other name

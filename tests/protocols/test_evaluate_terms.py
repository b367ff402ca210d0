"""What a verdict of the runtime API is written in: the published terms for categories, and spans that come to the same text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from classifiers.taxonomy import taxonomy
from gateway.pipeline.moderate import pieces
from gateway.protocols.evaluate_terms import term
from policies.edit import redacted
from policies.types import Cut, Edit, Effect, Substitution

CATEGORY = r"^(safety|security|privacy|x)\.[a-z0-9_.]+$"


def test_every_category_has_a_term_of_the_published_form() -> None:
    """Consumers fall back to the longest prefix that they know; what is in no known domain they cannot read at all."""
    terms = {category: term(category) for category in [*taxonomy().nodes, "language.th"]}
    assert all(re.fullmatch(CATEGORY, found) for found in terms.values())
    assert terms["privacy.pii.payment_card"] == "privacy.pii.bank_card"
    assert terms["privacy.pii.national_id.th"] == "privacy.pii.national_id.th"
    assert terms["secrets.token"] == "security.secret_leak.api_key"
    assert terms["sexual.minors"] == "safety.sexual.minors"


SUBSTITUTION = st.builds(
    lambda a, b, r: Substitution(min(a, b), max(a, b) + 1, r),
    st.integers(0, 19),
    st.integers(0, 19),
    st.text(max_size=3),
)


@given(
    st.frozensets(SUBSTITUTION, max_size=6),
    st.one_of(st.none(), st.builds(Cut, st.integers(0, 20), st.text(max_size=3))),
)
def test_the_changes_come_to_what_the_policy_would_have_written(
    found: frozenset[Substitution], cut: Cut | None
) -> None:
    """Whoever puts the pieces in gets the very text that Caveat would have sent on."""
    text = "abcdefghijklmnopqrst"
    edit = Edit(Effect.SUBSTITUTE, found, frozenset() if cut is None else frozenset({cut}))
    out = text
    for start, end, replacement in reversed(pieces(edit, len(text))):
        out = out[:start] + replacement + out[end:]
    assert out == redacted(text, edit)

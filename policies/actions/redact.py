"""Put `[redacted: email]` in the place of what was found, so that the text stays readable and says what is gone."""

from __future__ import annotations

from classifiers.types import Category, Finding
from policies.types import Action, Edit, Effect, Outcome, Substitution

NATIONAL_ID = "national_id"


def named(category: Category) -> str:
    """Return the last segment of a category; of a national id the one above, for the last is a country."""
    above, _, last = category.rpartition(".")
    return NATIONAL_ID if above.endswith(NATIONAL_ID) else last


def _substitute(finding: Finding, _language: str = "en", /) -> Edit:
    """Name what was found: `privacy.pii.payment_card` leaves `[redacted: payment card]`."""
    what = named(finding.category).replace("_", " ")
    return Edit(Effect.SUBSTITUTE, frozenset({Substitution(finding.start, finding.end, f"[redacted: {what}]")}))


ACTION = Action("redact", Outcome.REDACT, _substitute)
